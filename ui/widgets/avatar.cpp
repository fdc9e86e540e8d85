// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/widgets/parts.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace tijara::ui {

namespace {

constexpr int kCircle = 36;

} // namespace

QString initialsOf(const QString& name)
{
    QStringList initials;
    for (const QString& word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word.front().isLetterOrNumber()) {
            QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
            initials.push_back(word.left(letters.toNextBoundary()).toUpper());
        }
    }
    // Letters of other scripts would join to a word, or be too wide for two.
    const bool two = initials.size() > 1 && initials.front().front().script() == QChar::Script_Latin && initials.at(1).front().script() == QChar::Script_Latin;
    return initials.isEmpty() ? QString() : two ? initials.front() + initials.at(1) : initials.front();
}

Avatar::Avatar(const Style& style, const QString& name) : m_style(style), m_initials(initialsOf(name))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&style, &Style::changed, this, &QWidget::updateGeometry);
}

QSize Avatar::sizeHint() const
{
    return {m_style.px(kCircle), m_style.px(kCircle)};
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.color(Ink::NeutralSoft));
    painter.drawEllipse(rect());
    if (m_initials.isEmpty()) {
        const int icon = m_style.px(18);
        painter.drawPixmap((width() - icon) / 2, (height() - icon) / 2, m_style.pixmap(QStringLiteral("person"), Ink::Text2, icon, devicePixelRatioF()));
        return;
    }
    painter.setFont(m_style.font(Type::Label));
    painter.setPen(m_style.color(Ink::Text2));
    painter.drawText(rect(), static_cast<int>(Qt::AlignCenter), m_initials);
}

PersonLine::PersonLine(const Style& style, const Who& who)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style.px(10));
    row->addWidget(new Avatar(style, who.known ? who.name : QString()));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* name = new ElidedText(style, Type::Body, who.known ? Ink::Text : Ink::Text2);
    name->say(who.name);
    words->addWidget(name);
    if (!who.detail.isEmpty()) {
        auto* detail = new ElidedText(style, Type::Hint, Ink::Text2);
        detail->say(who.detail);
        words->addWidget(detail);
    }
    row->addLayout(words, 1);
    if (who.open) {
        auto* open = makeButton(style, tr("Open"), ButtonKind::Link);
        //: a person, to be read aloud
        open->setAccessibleName(tr("Open %1").arg(who.name));
        Style::mark(open, "flush", true);
        connect(open, &QPushButton::clicked, this, who.open);
        row->addWidget(open);
    }
    setAccessibleName(who.name);
}

} // namespace tijara::ui
