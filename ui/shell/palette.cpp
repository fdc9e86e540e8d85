// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/widgets/key_words.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tijara::ui {

namespace {

constexpr int kWidth = 680;
constexpr int kTop = 92;
constexpr int kRow = 40;
constexpr int kHeading = 28;

// A row: drawing, words with what was found in them, where it is, and its keys at the far end.
class RowPainter : public QStyledItemDelegate {
public:
    RowPainter(const Style& style, PaletteModel& model) : QStyledItemDelegate(&model), m_style(style), m_model(model) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {100, m_style.px(m_model.at(index.row()) ? kRow : kHeading)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const PaletteItem* item = m_model.at(index.row());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (!item) {
            painter->setFont(m_style.font(Type::Head));
            painter->setPen(m_style.color(Ink::Text2));
            painter->drawText(option.rect.adjusted(m_style.px(20), 0, -m_style.px(20), 0), static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), m_model.heading(index.row()));
        } else {
            paintItem(*painter, option, *item);
        }
        painter->restore();
    }

private:
    void paintItem(QPainter& painter, const QStyleOptionViewItem& option, const PaletteItem& item) const
    {
        const bool chosen = option.state & QStyle::State_Selected;
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRect row = option.rect.adjusted(m_style.px(7), 0, -m_style.px(7), 0);
        if (chosen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_style.color(Ink::Selected));
            painter.drawRoundedRect(row, m_style.px(6), m_style.px(6));
        }
        const int icon = m_style.px(17);
        const int gap = m_style.px(13);
        const int left = mirrored ? row.right() - gap - icon : row.left() + gap;
        painter.drawPixmap(left, row.top() + (row.height() - icon) / 2,
                           m_style.pixmap(item.icon, chosen ? Ink::Accent : Ink::Text2, icon, painter.device()->devicePixelRatioF()));
        QRect words = mirrored ? row.adjusted(gap, 0, -(2 * gap + icon), 0) : row.adjusted(2 * gap + icon, 0, -gap, 0);
        paintKeys(painter, words, item, mirrored, chosen);
        paintWords(painter, words, item, mirrored, chosen);
    }

    // Takes its room from the far end of `words`.
    void paintKeys(QPainter& painter, QRect& words, const PaletteItem& item, bool mirrored, bool chosen) const
    {
        if (item.keys.isEmpty()) {
            return;
        }
        const auto take = [&words, mirrored](int width) {
            const QRect room(mirrored ? words.left() : words.right() - width + 1, words.top(), width, words.height());
            words.adjust(mirrored ? width : 0, 0, mirrored ? 0 : -width, 0);
            return room;
        };
        if (item.record) {
            painter.setFont(m_style.font(Type::Cell));
            painter.setPen(m_style.color(chosen ? Ink::Text2 : Ink::Text3));
            painter.drawText(take(painter.fontMetrics().horizontalAdvance(item.keys) + m_style.px(4)), Qt::AlignCenter, item.keys);
            return;
        }
        // The plus between keys is not a key; Ctrl++ keeps its own.
        QStringList keys = item.keys.split(QLatin1Char('+'), Qt::SkipEmptyParts);
        if (!mirrored) {
            std::reverse(keys.begin(), keys.end());
        }
        for (const QString& one : keys) {
            paintKeyCap(painter, m_style, take(keyCapWidth(m_style, one)), one, chosen ? Ink::Text : Ink::Text2);
            take(m_style.px(4));
        }
    }

    void paintWords(QPainter& painter, const QRect& words, const PaletteItem& item, bool mirrored, bool chosen) const
    {
        QTextLayout text(item.text, m_style.font(Type::Body));
        QTextOption how;
        how.setTextDirection(item.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        how.setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        how.setWrapMode(QTextOption::NoWrap);
        text.setTextOption(how);
        QList<QTextLayout::FormatRange> found;
        for (const auto& [begin, length] : item.spans) {
            QTextCharFormat format;
            format.setForeground(m_style.color(Ink::Accent));
            format.setFontWeight(QFont::DemiBold);
            found.append({begin, length, format});
        }
        text.setFormats(found);
        text.beginLayout();
        QTextLine line = text.createLine();
        line.setLineWidth(words.width());
        text.endLayout();
        const int natural = static_cast<int>(std::ceil(line.naturalTextWidth()));
        painter.setPen(m_style.color(Ink::Text));
        if (natural > words.width()) {
            painter.setFont(m_style.font(Type::Body));
            painter.drawText(words, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), isolated(painter.fontMetrics().elidedText(item.text, Qt::ElideRight, words.width())));
            return;
        }
        text.draw(&painter, QPointF(words.left(), words.top() + (words.height() - line.height()) / 2));
        const int used = natural + m_style.px(10);
        if (used < words.width() && !item.detail.isEmpty()) {
            const QRect rest = mirrored ? words.adjusted(0, 0, -used, 0) : words.adjusted(used, 0, 0, 0);
            painter.setFont(m_style.font(Type::Cell));
            painter.setPen(m_style.color(chosen ? Ink::Text2 : Ink::Text3));
            painter.drawText(rest, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), isolated(painter.fontMetrics().elidedText(item.detail, Qt::ElideRight, rest.width())));
        }
    }

    const Style& m_style;
    PaletteModel& m_model;
};

} // namespace

Palette::Palette(Console& console, QWidget& over) : QWidget(&over), m_console(console), m_model(new PaletteModel(console, this))
{
    const Style& style = console.style;
    over.installEventFilter(this);
    m_panel = new QFrame(this);
    m_panel->setObjectName(QStringLiteral("palette"));
    auto* column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(style.px(18), style.px(8), style.px(18), style.px(8));
    head->setSpacing(style.px(10));
    auto* icon = new QLabel;
    style.dressIcon(icon, QStringLiteral("search"), Ink::Accent, 18);
    head->addWidget(icon);
    m_kind = makeText(style, {}, Type::Head, Ink::Accent);
    m_kind->setObjectName(QStringLiteral("badge"));
    m_kind->hide();
    head->addWidget(m_kind);
    m_field = new QLineEdit;
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setPlaceholderText(tr("Go to, find or do anything"));
    m_field->setAccessibleName(m_field->placeholderText());
    style.dress(m_field, Type::Body);
    m_field->installEventFilter(this);
    head->addWidget(m_field, 1);
    m_count = makeText(style, {}, Type::Cell, Ink::Text3);
    head->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(makeLine());
    m_stack = new QStackedWidget;
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowPainter(style, *m_model));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What was found"));
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row(), false); });
    m_stack->addWidget(m_list);
    auto* nothing = makeText(style, tr("Nothing has these words. Try fewer of them, or the first letters of a name."), Type::Body, Ink::Text2);
    nothing->setWordWrap(true);
    nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(nothing);
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_moved = false;
        find();
    });
    connect(m_model, &PaletteModel::rowsChanged, this, &Palette::rowsChanged);
    hide();
}

QWidget* Palette::makeFoot()
{
    const Style& style = m_console.style;
    auto* foot = new QFrame;
    foot->setObjectName(QStringLiteral("paletteFoot"));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(style.px(18), style.px(9), style.px(18), style.px(9));
    row->setSpacing(style.px(6));
    const auto say = [&](const QStringList& keys, const QString& word) {
        for (const QString& key : keys) {
            auto* cap = makeText(style, key, Type::KeyCap, Ink::Text2);
            cap->setObjectName(QStringLiteral("keyCap"));
            row->addWidget(cap, 0, Qt::AlignVCenter);
        }
        row->addWidget(makeText(style, word, Type::Cell, Ink::Text2));
        row->addSpacing(style.px(8));
    };
    say({QStringLiteral("↑"), QStringLiteral("↓")}, tr("choose"));
    say({keyWords(Qt::Key_Enter)}, tr("open"));
    say({keyWords(Qt::CTRL | Qt::Key_Enter)}, tr("in a new tab"));
    say({keyWords(Qt::Key_Tab)}, tr("one kind"));
    row->addStretch();
    say({keyWords(Qt::Key_Escape)}, tr("close"));
    return foot;
}

void Palette::open(const QString& current)
{
    m_before = QApplication::focusWidget();
    m_only.reset();
    m_kind->hide();
    m_moved = false;
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
    }
    m_model->begin(current);
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void Palette::close()
{
    if (isHidden()) {
        return;
    }
    hide();
    m_model->find({}, {}); // what is still asked of the server is no longer wanted
    if (m_before) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
}

void Palette::place()
{
    const Style& style = m_console.style;
    setGeometry(parentWidget()->rect());
    const int width = std::min(style.px(kWidth), this->width() - style.px(32));
    const int top = std::min(style.px(kTop), height() / 8);
    m_panel->setGeometry((this->width() - width) / 2, top, width, std::min(style.px(560), height() - 2 * top));
}

void Palette::find()
{
    m_model->find(m_field->text(), m_only);
}

void Palette::rowsChanged()
{
    m_stack->setCurrentIndex(m_model->found() > 0 || m_model->isAsking() ? 0 : 1);
    showCount();
    if (!m_moved || !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex({});
        move(1);
    }
}

void Palette::showCount()
{
    const int found = m_model->found();
    m_count->setText(m_field->text().isEmpty() ? QString() : tr("%1 found", nullptr, pluralOf(found)).arg(m_console.formats.whole(found)));
}

void Palette::move(int by)
{
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    do {
        row += by;
    } while (row >= 0 && row < rows && !m_model->at(row));
    if (row < 0 || row >= rows) {
        return;
    }
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(row <= 1 ? m_model->index(0) : index);
    // The keyboard stays in the field, so what is chosen is told as the field's description.
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent told(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void Palette::narrow(int by)
{
    // None, then each kind, then none again.
    const int kinds = static_cast<int>(std::size(kPaletteKinds));
    const int now = m_only ? static_cast<int>(*m_only) : kinds;
    const int next = (now + by + kinds + 1) % (kinds + 1);
    m_only = next == kinds ? std::nullopt : std::optional(kPaletteKinds[next]);
    m_kind->setVisible(m_only.has_value());
    m_kind->setText(m_only ? PaletteModel::nameOf(*m_only) : QString());
    m_moved = false;
    find();
}

void Palette::choose(int row, bool newTab)
{
    if (const PaletteItem* item = m_model->at(row)) {
        const PaletteItem wanted = *item;
        close();
        emit chosen(wanted, newTab);
    }
}

bool Palette::key(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        narrow(key == Qt::Key_Tab ? 1 : -1);
        return true;
    case Qt::Key_Backspace:
        if (m_field->text().isEmpty() && m_only) {
            m_only = kPaletteKinds[0];
            narrow(-1);
            return true;
        }
        return false;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_moved = true;
        move(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (modifiers == Qt::NoModifier) {
            m_moved = true;
            for (int row = 0; row < 8; ++row) {
                move(key == Qt::Key_PageDown ? 1 : -1);
            }
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row(), modifiers & Qt::ControlModifier);
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && !isHidden()) {
        place();
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (key(press->key(), press->modifiers())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_console.style.scrim());
}

void Palette::mousePressEvent(QMouseEvent*)
{
    close();
}

} // namespace tijara::ui
