// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_sheet.h"

#include "ui/widgets/scroll_box.h"

#include <QKeyEvent>

namespace tijara::ui {

SideSheet::SideSheet(const Style& style) : m_style(style)
{
    setObjectName(QStringLiteral("sheet"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(style.px(10), style.px(12), style.px(10), style.px(10)); // margins do not turn round in Arabic: alike on both sides
    head->setSpacing(style.px(4));
    auto* names = new QVBoxLayout;
    names->setSpacing(style.px(1));
    names->setContentsMargins(style.px(8), 0, style.px(8), 0);
    m_overline = makeText(style, {}, Type::Hint, Ink::Text2);
    m_title = new ElidedText(style, Type::CardTitle);
    names->addWidget(m_overline);
    names->addWidget(m_title);
    head->addLayout(names, 1);
    m_chip = new StateChip(style, goodLook());
    head->addWidget(m_chip);
    head->addSpacing(style.px(6));
    auto* up = makeIconButton(style, QStringLiteral("up"), tr("The one before"));
    auto* down = makeIconButton(style, QStringLiteral("down"), tr("The next one"));
    auto* close = makeIconButton(style, QStringLiteral("close"), tr("Close (Esc)"));
    connect(up, &QPushButton::clicked, this, [this] { emit stepped(-1); });
    connect(down, &QPushButton::clicked, this, [this] { emit stepped(1); });
    connect(close, &QPushButton::clicked, this, &SideSheet::closed);
    for (QPushButton* button : {up, down, close}) {
        head->addWidget(button);
    }
    all->addLayout(head);
    m_loading = new LoadingLine(style);
    all->addWidget(m_loading);
    all->addWidget(makeLine());

    auto* inside = new QWidget;
    inside->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // one long word does not push the values out of the sheet
    // The stretch below keeps the facts together at the top.
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(style.px(18), style.px(14), style.px(18), style.px(14));
    m_body = new QVBoxLayout;
    column->addLayout(m_body);
    column->addStretch(1);
    m_body->setSpacing(style.px(8));
    all->addWidget(new ScrollBox(inside), 1);

    m_actions = new QHBoxLayout;
    m_actions->setSpacing(style.px(8));
    m_actions->setContentsMargins(style.px(18), 0, style.px(18), 0);
    all->addLayout(m_actions);
    connect(&style, &Style::changed, this, &SideSheet::setWidthFromStyle);
    setWidthFromStyle();
    hide();
}

void SideSheet::setWidthFromStyle()
{
    const int wanted = std::max(m_style.px(404), m_actions->minimumSize().width()); // buttons are not cut: the sheet grows
    if (wanted != minimumWidth()) {
        setMinimumWidth(wanted);
        emit widthChanged();
    }
}

bool SideSheet::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        setWidthFromStyle();
    }
    return QFrame::event(event);
}

void SideSheet::begin(const QString& overline, const QString& title, const StateLook* look)
{
    clearLayout(m_body);
    m_overline->setText(overline);
    m_title->say(title);
    setAccessibleName(RecordParts::fullName(overline, title));
    m_chip->setVisible(look != nullptr);
    if (look) {
        m_chip->setLook(*look);
    }
}

void SideSheet::addSection(const QString& title)
{
    m_body->addSpacing(m_style.px(4));
    m_body->addWidget(makeText(m_style, title, Type::Label));
}

void SideSheet::addFact(const QString& label, const QString& value, Type valueType)
{
    m_body->addWidget(new FactLine(m_style, label, value, valueType));
}

void SideSheet::addLine()
{
    m_body->addSpacing(m_style.px(3));
    m_body->addWidget(makeLine());
    m_body->addSpacing(m_style.px(3));
}

void SideSheet::setLoading(bool loading)
{
    m_loading->setLoading(loading);
}

void SideSheet::fail(const Problem& problem, std::function<void()> again)
{
    parts().fail(problem, std::move(again));
}

void SideSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace tijara::ui
