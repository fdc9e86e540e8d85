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
    const int wide = verticalScrollBar()->sizeHint().width();
    const auto beside = [&](int margin) { return bar ? std::max(wide / 2, margin - wide) : margin; }; // never at what is scrolled
    if (isRightToLeft()) {
        margins.setLeft(beside(margins.left()));
    } else {
        margins.setRight(beside(margins.right()));
    }
    widget()->layout()->setContentsMargins(margins);
}

} // namespace tijara::ui
