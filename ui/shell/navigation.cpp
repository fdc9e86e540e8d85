// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/client/local_store.h"
#include "ui/client/problem_text.h"
#include "ui/widgets/parts.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr int kWidth = 216;
constexpr int kRail = 52;
constexpr int kRailFromPercent = 150;
const QString kNarrow = QStringLiteral("narrow-navigation");

// One page's row: icon and word, a bar at the leading edge when it is the one shown. What is switched off for the shop is paler and says so.
class NavigationButton : public QAbstractButton {
public:
    NavigationButton(const Style& style, const PageEntry& page, bool rail, bool off)
        : m_style(style), m_icon(QLatin1String(page.icon)), m_rail(rail), m_off(off)
    {
        setText(QCoreApplication::translate("Pages", page.title));
        setAccessibleName(text());
        const QString why = off ? sentenceOf(Problem{ProblemCode::ModuleOff}) : QString();
        setAccessibleDescription(why);
        setToolTip(off ? why : rail ? text() : QString());
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setObjectName(QLatin1String(page.id));
        setFixedHeight(style.px(32));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int bar = m_style.px(3);
        const QRect row = mirrored ? rect().adjusted(m_style.px(8), 0, -m_style.px(8), 0) : rect().adjusted(m_style.px(8), 0, -m_style.px(8), 0);
        if (isChecked() || underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(m_style.color(Ink::Accent), 2) : QPen(Qt::NoPen));
            painter.setBrush(m_style.color(isChecked() ? Ink::AccentSoft : Ink::Hover));
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), m_style.px(6), m_style.px(6));
        }
        if (isChecked()) {
            painter.fillRect(QRect(mirrored ? width() - bar : 0, m_style.px(4), bar, height() - m_style.px(8)), m_style.color(Ink::Accent));
        }
        const Ink ink = m_off ? Ink::Disabled : isChecked() ? Ink::Accent : Ink::Text2;
        const int icon = m_style.px(17);
        const int left = m_rail ? (width() - icon) / 2 : mirrored ? row.right() - m_style.px(10) - icon : row.left() + m_style.px(10);
        painter.drawPixmap(left, (height() - icon) / 2, m_style.pixmap(m_icon, ink, icon, devicePixelRatioF()));
        if (!m_rail) {
            painter.setFont(m_style.font(isChecked() ? Type::Primary : Type::Body));
            painter.setPen(m_style.color(ink));
            const int words = m_style.px(10 + 17 + 11);
            const QRect room = mirrored ? row.adjusted(m_style.px(4), 0, -words, 0) : row.adjusted(words, 0, -m_style.px(4), 0);
            painter.drawText(room, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
        }
    }

private:
    const Style& m_style;
    QString m_icon;
    bool m_rail;
    bool m_off;
};

} // namespace

Navigation::Navigation(Console& console) : m_console(console)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 1, 0);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("sheetBody"));
    m_column = new QVBoxLayout(inside);
    scroll->setWidget(inside);
    all->addWidget(scroll);
    setObjectName(QStringLiteral("nav"));
    setProperty("rtl", layoutDirection() == Qt::RightToLeft);
    setAccessibleName(tr("Pages"));
    connect(&console.style, &Style::changed, this, &Navigation::build);
    build();
    askModules();
    console.store.get(Kept::Setting, kNarrow, this, [this](const std::optional<QString>& kept) {
        if (kept == QStringLiteral("yes")) {
            setNarrow(true);
        }
    });
}

void Navigation::askModules()
{
    const auto& session = m_console.client.session();
    if (!session || !session->tenant) {
        return;
    }
    m_console.client.call(tenants::kOwnModules, this, [this](Result<std::vector<tenants::ModuleState>> answer) {
        if (!answer) {
            return; // the pages say it themselves
        }
        for (const tenants::ModuleState& one : *answer) {
            if (!one.on) {
                m_off.insert(one.module);
            }
        }
        if (!m_off.empty()) {
            build();
        }
    });
}

void Navigation::setNarrow(bool narrow)
{
    if (narrow != m_narrow) {
        m_narrow = narrow;
        m_console.store.put(Kept::Setting, kNarrow, narrow ? QStringLiteral("yes") : QStringLiteral("no"));
        build();
    }
}

void Navigation::build()
{
    const auto current = std::find_if(m_buttons.begin(), m_buttons.end(), [](const QAbstractButton* one) { return one->isChecked(); });
    const QString page = current == m_buttons.end() ? QString() : (*current)->objectName();
    const Style& style = m_console.style;
    const bool rail = m_narrow || style.textPercent() >= kRailFromPercent;
    clearLayout(m_column);
    m_buttons.clear();
    m_column->setContentsMargins(0, style.px(12), 0, style.px(12));
    m_column->setSpacing(style.px(2));
    setFixedWidth(style.px(rail ? kRail : kWidth));
    QString section;
    for (const PageEntry& one : pages()) {
        const QString of = QCoreApplication::translate("Pages", one.section);
        if (*one.section == '\0' || (one.permission && !m_console.client.may(*one.permission))) {
            continue;
        }
        if (of != section) {
            section = of;
            if (rail) {
                m_column->addSpacing(m_buttons.empty() ? 0 : style.px(12)); // no words: a gap says as much
            } else {
                auto* heading = makeText(style, of, Type::Head, Ink::Text2);
                heading->setContentsMargins(style.px(18), m_buttons.empty() ? 0 : style.px(14), style.px(18), style.px(3));
                m_column->addWidget(heading);
            }
        }
        const bool off = std::any_of(m_off.begin(), m_off.end(), [&](tenants::Module module) { return one.permission && tenants::moduleOf(identity::toText(*one.permission)) == module; });
        auto* button = new NavigationButton(style, one, rail, off);
        connect(button, &QAbstractButton::clicked, this, [this, id = QString::fromLatin1(one.id)] { emit chosen(id); });
        m_column->addWidget(button);
        m_buttons.push_back(button);
    }
    m_column->addStretch();
    setCurrent(page);
}

void Navigation::setCurrent(const QString& page)
{
    for (QAbstractButton* one : m_buttons) {
        // Exclusive buttons cannot all be off while they are exclusive.
        one->setAutoExclusive(false);
        one->setChecked(one->objectName() == page);
        one->setAutoExclusive(true);
    }
}

void Navigation::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace tijara::ui
