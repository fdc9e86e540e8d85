// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_head.h"

#include "ui/widgets/bare_buttons.h"
#include "ui/widgets/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace tijara::ui {

namespace {

constexpr int kBareWidth = 44; ///< of a button without its word, at most

} // namespace

ListHead::ListHead(const Style& style, const QString& title) : m_style(style), m_title(makeText(style, title, Type::Title)), m_count(new ElidedText(style, Type::Cell, Ink::Text2)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(style.px(8));
    m_row->setSizeConstraint(QLayout::SetNoConstraint); // words give way before the page does
    m_title->setMinimumHeight(style.px(34)); // the same on pages without buttons beside it
    m_row->addWidget(m_title);
    m_count->setContentsMargins(style.px(8), style.px(4), style.px(8), 0);
    m_row->addWidget(m_count);
    m_row->addStretch();
}

void ListHead::say(const QString& count)
{
    m_count->say(count);
    fit();
}

void ListHead::addWay(QWidget* way)
{
    m_way = way;
    m_row->insertWidget(m_row->count() - static_cast<int>(m_buttons.size()), way);
    fit();
}

void ListHead::addAction(QPushButton* button)
{
    m_row->addWidget(button);
    m_buttons.push_back(button);
    button->installEventFilter(this);
    fit();
}

QSize ListHead::minimumSizeHint() const
{
    int width = m_title->sizeHint().width() + (m_way ? m_way->sizeHint().width() + m_style.px(8) : 0);
    for (const QPushButton* button : m_buttons) {
        width += button->isHidden() ? 0 : m_style.px(8 + kBareWidth);
    }
    return {width, m_row->minimumSize().height()};
}

void ListHead::fit()
{
    const auto fits = [this] { return m_row->sizeHint().width() <= width(); };
    m_count->show();
    makeBare(m_style, m_buttons, [] { return true; });
    if (!fits()) {
        m_count->hide();
        makeBare(m_style, m_buttons, fits);
    }
    updateGeometry();
}

void ListHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

// One button more, or one less.
bool ListHead::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tijara::ui
