// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdict.h"

namespace tijara::ui {

Verdict::Verdict(const Style& style) : m_chip(new StateChip(style, goodLook()))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style.px(8));
    column->addWidget(m_chip, 0, Qt::AlignLeading);
    m_sentence = makeText(style, {}, Type::Body);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    m_smallPrint = makeText(style, {}, Type::Hint, Ink::Text3);
    m_smallPrint->setWordWrap(true);
    m_smallPrint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_smallPrint);
    m_chip->hide();
    m_smallPrint->hide();
}

void Verdict::say(const StateLook* look, const QString& sentence, const QString& smallPrint)
{
    if (look) {
        m_chip->setLook(*look);
    }
    m_chip->setVisible(look != nullptr);
    m_sentence->setText(sentence);
    m_smallPrint->setText(smallPrint);
    m_smallPrint->setVisible(!smallPrint.isEmpty());
}

QString Verdict::sentence() const
{
    return m_sentence->text();
}

} // namespace tijara::ui
