// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_parts.h"

#include "ui/client/problem_text.h"

namespace tijara::ui {

void RecordParts::begin(Side side, const QString& title)
{
    QVBoxLayout* column = side == Side::Main ? m_main : m_aside;
    if (m_cards) {
        auto* card = new Card(m_style, title);
        column->addWidget(card);
        m_column = card->body();
        return;
    }
    if (m_column) {
        column->addSpacing(m_style.px(3));
        column->addWidget(makeLine());
        column->addSpacing(m_style.px(3));
    }
    if (!title.isEmpty()) {
        column->addWidget(makeText(m_style, title, Type::Label));
    }
    m_column = column;
}

void RecordParts::fact(const QString& label, const QString& value, Type valueType)
{
    add(new FactLine(m_style, label, value, valueType));
}

void RecordParts::factIf(const QString& label, const QString& value)
{
    if (!value.isEmpty()) {
        fact(label, value);
    }
}

void RecordParts::text(const QString& text, Ink ink)
{
    auto* label = makeText(m_style, text, Type::Body, ink);
    label->setWordWrap(true);
    add(label);
}

void RecordParts::fail(const Problem& problem, std::function<void()> again)
{
    auto* panel = new StatePanel(m_style);
    panel->say(QStringLiteral("warning"), tr("This could not be loaded"), sentenceOf(problem), detailsOf(problem));
    QObject::connect(panel->offer(tr("Try again")), &QPushButton::clicked, panel, std::move(again));
    m_main->addWidget(panel);
}

void RecordParts::addCard(Side side, QWidget* card)
{
    m_column = side == Side::Main ? m_main : m_aside;
    m_column->addWidget(card);
    m_column = nullptr;
}

void RecordParts::add(QWidget* part)
{
    if (!m_column) {
        begin(Side::Main);
    }
    m_column->addWidget(part);
}

QString RecordParts::fullName(const QString& kind, const QString& name)
{
    const QString both = kind + QLatin1Char(' ');
    return name.startsWith(both) || name == kind ? name : QString(both + name).trimmed();
}

} // namespace tijara::ui
