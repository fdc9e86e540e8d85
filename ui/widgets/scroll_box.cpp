// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll_box.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace tijara::ui {

ScrollBox::ScrollBox(QWidget* inside)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    inside->setObjectName(QStringLiteral("sheetBody"));
    setWidget(inside);
    m_margins = inside->layout()->contentsMargins();
    verticalScrollBar()->installEventFilter(this);
}

bool ScrollBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == verticalScrollBar() && (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
        makeRoom(event->type() == QEvent::Show);
    }
    return QScrollArea::eventFilter(watched, event);
}

void ScrollBox::makeRoom(bool bar)
{
    QMargins margins = m_margins;
    const int wide = bar ? verticalScrollBar()->sizeHint().width() : 0;
    if (isRightToLeft()) {
        margins.setLeft(std::max(0, margins.left() - wide));
    } else {
        margins.setRight(std::max(0, margins.right() - wide));
    }
    widget()->layout()->setContentsMargins(margins);
}

} // namespace tijara::ui
