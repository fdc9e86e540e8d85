// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_view.h"

#include "ui/widgets/accessible_role.h"
#include "ui/widgets/scroll_box.h"
#include "ui/widgets/wrap_row.h"

#include <QKeyEvent>

namespace tijara::ui {

namespace {

constexpr int kMargin = 24;
constexpr int kAsideWidth = 384;
constexpr int kTwoColumnsFrom = 920; ///< of the page itself

} // namespace

RecordView::RecordView(const Style& style) : m_style(style), m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    tellAs(*this, QAccessible::Document);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, style.px(20), 0, style.px(14));
    all->setSpacing(style.px(14));
    all->addWidget(makeHead());
    m_loading = new LoadingLine(style);
    all->addWidget(m_loading);

    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(style.px(kMargin), 0, style.px(kMargin), 0);
    column->addLayout(m_columns);
    column->addStretch(1);
    m_columns->setSpacing(style.px(14));
    auto* mainBox = new QWidget;
    m_asideBox = new QWidget;
    m_main = new QVBoxLayout;
    m_aside = new QVBoxLayout;
    // The stretch keeps the cards of the shorter column together at its top.
    for (const auto& [box, cards] : {std::pair(mainBox, m_main), std::pair(m_asideBox, m_aside)}) {
        auto* outer = new QVBoxLayout(box);
        outer->setContentsMargins(0, 0, 0, 0);
        outer->addLayout(cards);
        outer->addStretch(1);
        cards->setSpacing(style.px(14));
    }
    m_columns->addWidget(mainBox, 1);
    m_columns->addWidget(m_asideBox);
    all->addWidget(new ScrollBox(inside), 1);
    setFocusPolicy(Qt::StrongFocus);
}

QWidget* RecordView::makeHead()
{
    auto* head = new QWidget;
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
    m_head->setContentsMargins(m_style.px(kMargin), 0, m_style.px(kMargin), 0);
    m_head->setSpacing(m_style.px(8));
    auto* row = new QHBoxLayout;
    row->setSpacing(m_style.px(8));
    auto* back = makeIconButton(m_style, QStringLiteral("back"), tr("Back to the list (Esc)"));
    connect(back, &QPushButton::clicked, this, &RecordView::closed);
    row->addWidget(back);
    auto* names = new QVBoxLayout;
    names->setSpacing(m_style.px(1));
    m_overline = makeText(m_style, {}, Type::Hint, Ink::Text2);
    m_title = new ElidedText(m_style, Type::Title);
    names->addWidget(m_overline);
    names->addWidget(m_title);
    row->addLayout(names, 1);
    m_chip = new StateChip(m_style, goodLook());
    row->addWidget(m_chip);
    m_head->addLayout(row, 1);
    m_buttons = new WrapRow;
    m_buttons->setSpacing(m_style.px(8));
    m_buttons->addGap();
    m_head->addLayout(m_buttons);
    return head;
}

bool RecordView::event(QEvent* event)
{
    // A button more, or another name.
    if (event->type() == QEvent::LayoutRequest) {
        fitHead();
    }
    return QWidget::event(event);
}

// Buttons that would take the name's room stand below it.
void RecordView::fitHead()
{
    const QMargins margins = m_head->contentsMargins();
    const int wanted = m_head->itemAt(0)->sizeHint().width() + m_head->spacing() + m_buttons->sizeHint().width() + margins.left() + margins.right();
    m_head->setDirection(wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void RecordView::begin(const QString& overline, const QString& title, const StateLook* look)
{
    clearLayout(m_main);
    clearLayout(m_aside);
    m_name = title;
    m_overline->setText(overline);
    m_title->say(title);
    setAccessibleName(RecordParts::fullName(overline, title));
    m_chip->setVisible(look != nullptr);
    if (look) {
        m_chip->setLook(*look);
    }
    emit begun();
}

void RecordView::forget()
{
    begin({}, {});
}

void RecordView::addButton(QPushButton* button)
{
    if (button) {
        m_buttons->addWidget(button);
    }
}

void RecordView::setLoading(bool loading)
{
    m_isLoading = loading;
    m_loading->setLoading(loading);
}

void RecordView::fail(const Problem& problem, std::function<void()> again)
{
    begin({}, {});
    m_title->say(tr("This record"));
    setAccessibleName(tr("This record"));
    parts().fail(problem, std::move(again));
}

void RecordView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void RecordView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHead();
    const bool wide = width() >= m_style.px(kTwoColumnsFrom);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_asideBox->setMinimumWidth(wide ? m_style.px(kAsideWidth) : 0);
    m_asideBox->setMaximumWidth(wide ? m_style.px(kAsideWidth) : QWIDGETSIZE_MAX);
}

} // namespace tijara::ui
