// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/acts_bar.h"

#include "ui/widgets/bare_buttons.h"
#include "ui/widgets/style.h"
#include "ui/widgets/wrap_row.h"

#include <QEvent>
#include <QPushButton>

namespace tijara::ui {

ActsBar::ActsBar(const Style& style) : m_style(style), m_row(new WrapRow(this))
{
    setProperty("card", true);
    m_row->setContentsMargins(style.px(12), style.px(8), style.px(12), style.px(8));
    m_row->setSpacing(style.px(8));
}

void ActsBar::addAction(QPushButton* button)
{
    if (button) {
        m_row->addWidget(button);
        m_buttons.push_back(button);
        button->setAccessibleName(button->text());
        button->installEventFilter(this);
    }
}

void ActsBar::fit()
{
    makeBare(m_style, m_buttons, [this] { return m_row->sizeHint().width() <= width(); });
}

void ActsBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

// One button more, or one less.
bool ActsBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        fit();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tijara::ui
