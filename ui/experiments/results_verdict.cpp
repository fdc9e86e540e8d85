// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/results_verdict.h"

#include <QPainter>

namespace tijara::ui {

namespace {

constexpr int kBesideFrom = 760; ///< narrower than this, the buttons stand below the words

} // namespace

ResultsVerdict::ResultsVerdict(const Style& style) : m_style(style)
{
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(style.px(16), style.px(12), style.px(16), style.px(12));
    m_row->setSpacing(style.px(16));
    auto* said = new QHBoxLayout;
    said->setSpacing(style.px(12));
    m_icon = new QLabel;
    said->addWidget(m_icon, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(style.px(6));
    said->addLayout(words, 1);
    m_title = makeText(style, {}, Type::CardTitle);
    m_sentence = makeText(style, {}, Type::Body);
    m_unknown = makeText(style, {}, Type::Cell, Ink::Text2);
    m_next = makeText(style, {}, Type::Cell, Ink::Text2);
    for (QLabel* label : {m_title, m_sentence, m_unknown, m_next}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    words->addStretch();
    m_row->addLayout(said, 1);
    m_buttons = new QVBoxLayout;
    m_buttons->setSpacing(style.px(8));
    m_row->addLayout(m_buttons);
}

void ResultsVerdict::addButton(QPushButton* button)
{
    if (button) {
        m_buttons->addWidget(button, 0, Qt::AlignTop);
    }
}

Ink ResultsVerdict::ink() const
{
    constexpr Ink kInks[] = {Ink::Info, Ink::Good, Ink::Warn, Ink::Bad};
    return kInks[static_cast<std::size_t>(m_said.tone)];
}

Ink ResultsVerdict::soft() const
{
    constexpr Ink kInks[] = {Ink::InfoSoft, Ink::GoodSoft, Ink::WarnSoft, Ink::BadSoft};
    return kInks[static_cast<std::size_t>(m_said.tone)];
}

void ResultsVerdict::say(const Said& said)
{
    m_said = said;
    m_style.dressIcon(m_icon, said.icon, ink(), 20);
    m_title->setText(said.title);
    m_sentence->setText(said.sentence);
    m_sentence->setVisible(!said.sentence.isEmpty());
    m_unknown->setText(said.askCause ? tr("Most often: %1").arg(said.unknown) : tr("Not known: %1").arg(said.unknown));
    m_unknown->setVisible(!said.unknown.isEmpty());
    m_next->setText(tr("Next: %1").arg(said.next));
    m_next->setVisible(!said.next.isEmpty());
    setAccessibleName(said.title);
    update();
}

void ResultsVerdict::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    m_row->setDirection(width() < m_style.px(kBesideFrom) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ResultsVerdict::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.color(ink()), 1));
    painter.setBrush(m_style.color(soft()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_style.px(8), m_style.px(8));
}

} // namespace tijara::ui
