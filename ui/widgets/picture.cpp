// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picture.h"

#include "ui/widgets/accessible_role.h"
#include "ui/widgets/as_typed.h"

#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace tijara::ui {

Picture::Picture(const Style& style) : m_style(style)
{
    tellAs(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    connect(&style, &Style::changed, this, [this] { draw(); });
}

void Picture::setChart(Chart chart)
{
    const MarkPlace before = hasFocus() ? m_reached : MarkPlace{}; // newer figures leave the keyboard where it was
    m_chart = std::move(chart);
    m_reached = {};
    setAccessibleName(m_chart.title);
    draw();
    reach(before);
}

void Picture::reach(MarkPlace place)
{
    const Mark* mark = markOf(m_chart, place);
    if (!mark || mark->text.isEmpty()) {
        place = {};
        mark = nullptr;
    }
    if (place == m_reached) {
        return;
    }
    m_reached = place;
    // What is read aloud when the keyboard comes to another mark.
    setAccessibleDescription(mark ? mark->spoken : QString());
    setCursor(mark ? Qt::PointingHandCursor : Qt::ArrowCursor);
    highlight();
    emit markReached(place);
}

bool Picture::takeMouse(QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        reach(markAt(mouse->position()));
        const Mark* mark = markOf(m_chart, m_reached);
        QToolTip::showText(mouse->globalPosition().toPoint(), mark ? asTyped(mark->spoken) : QString(), this);
        return true;
    }
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        reach(markAt(mouse->position()));
        if (mouse->button() == Qt::LeftButton && m_reached.isOne()) {
            emit markPressed(m_reached);
        }
        return true;
    }
    case QEvent::Leave:
        if (!hasFocus()) {
            reach({});
        }
        return true;
    default:
        return false;
    }
}

bool Picture::event(QEvent* event)
{
    return takeMouse(event) || QWidget::event(event);
}

void Picture::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        draw();
    }
}

// The next mark that has something to show, along the words or over the series; where there is none, the one that is.
MarkPlace Picture::stepped(int along, int series) const
{
    MarkPlace place = m_reached;
    for (;;) {
        place.at += along;
        place.series += series;
        const Mark* mark = place.series >= 0 ? markOf(m_chart, place) : nullptr;
        if (!mark) {
            return m_reached;
        }
        if (!mark->text.isEmpty()) {
            return place;
        }
    }
}

void Picture::keyPressEvent(QKeyEvent* event)
{
    const int forward = isMirrored() ? -1 : 1;
    const int last = static_cast<int>(m_chart.words.size()) - 1;
    if (m_chart.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_reached.isOne()) {
        reach({0, last});
    }
    switch (event->key()) {
    case Qt::Key_Left:
        reach(stepped(-forward, 0));
        break;
    case Qt::Key_Right:
        reach(stepped(forward, 0));
        break;
    case Qt::Key_Up:
        reach(stepped(0, m_chart.kind == ChartKind::Stacked ? 1 : -1));
        break;
    case Qt::Key_Down:
        reach(stepped(0, m_chart.kind == ChartKind::Stacked ? -1 : 1));
        break;
    case Qt::Key_Home:
        reach({m_reached.series, 0});
        break;
    case Qt::Key_End:
        reach({m_reached.series, last});
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_reached.isOne()) {
            emit markPressed(m_reached);
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Picture::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason) {
        const int words = static_cast<int>(m_chart.words.size());
        for (int at = 0; at < words * static_cast<int>(m_chart.series.size()) && !m_reached.isOne(); ++at) {
            reach({at / words, words - 1 - at % words}); // the last that has something to show
        }
    }
    update();
}

void Picture::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    reach({});
    update();
}

} // namespace tijara::ui
