// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenants/loaded_part.h"

#include "ui/client/problem_text.h"

namespace tijara::ui {

LoadedPart::LoadedPart(Console& console) : m_console(console), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(console.style.px(6));
    m_column->addWidget(makeText(console.style, tr("Loading…"), Type::Hint, Ink::Text3));
}

void LoadedPart::addFact(const QString& label, const QString& value)
{
    m_column->addWidget(new FactLine(m_console.style, label, value));
}

void LoadedPart::addHint(const QString& text, Ink ink)
{
    auto* hint = makeText(m_console.style, text, Type::Hint, ink);
    hint->setWordWrap(true);
    m_column->addWidget(hint);
}

void LoadedPart::fail(const Problem& problem, std::function<void()> again)
{
    addHint(sentenceOf(problem));
    auto* button = makeButton(m_console.style, tr("Try again"), ButtonKind::Link);
    button->setProperty("flush", true);
    connect(button, &QPushButton::clicked, this, std::move(again));
    m_column->addWidget(button, 0, Qt::AlignLeading);
}

} // namespace tijara::ui
