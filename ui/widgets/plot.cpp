// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plot_library.h"

#include <QAbstractAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace tijara::ui {

Plot::Library::Library(Plot& plot) : m_plot(plot), m_chart(new QChart), m_view(new QChartView(m_chart))
{
    setParentItem(m_chart);
    setZValue(50);
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setFocusPolicy(Qt::NoFocus);
    QObject::connect(m_chart, &QChart::plotAreaChanged, &plot, [this] {
        prepareGeometryChange();
        update();
    });
}

void Plot::Library::draw()
{
    m_chart->removeAllSeries();
    for (QAbstractAxis* old : m_chart->axes()) {
        m_chart->removeAxis(old);
        delete old;
    }
    m_first = nullptr;
    if (description().isEmpty()) {
        update();
        return;
    }
    chooseLines();
    setMargins();
    switch (description().kind) {
    case ChartKind::Stacked:
        addStack();
        break;
    case ChartKind::Line:
    case ChartKind::Interval:
        addLines();
        break;
    default:
        addBars();
    }
    addAxes();
    update();
}

void Plot::Library::layOut(QSizeF size)
{
    m_chart->resize(size);
    m_chart->layout()->activate();
    m_view->setSceneRect(QRectF(QPointF(), size));
}

QRectF Plot::Library::placeOf(MarkPlace place) const
{
    const Mark* one = m_first ? markOf(description(), place) : nullptr;
    if (!one) {
        return {};
    }
    if (isLine()) {
        const double half = style().px(6);
        const QPointF center = pointOf(place.at, bounded(one->value));
        return {center.x() - half, center.y() - half, 2 * half, 2 * half};
    }
    double foot = 0;
    for (int below = 0; description().kind == ChartKind::Stacked && below < place.series; ++below) {
        foot += mark(static_cast<std::size_t>(below), place.at).value;
    }
    const double half = widthOfPlace() * kBarWidth / 2;
    const QPointF low = pointOf(place.at, foot);
    const QPointF high = pointOf(place.at, foot + one->value);
    return QRectF(QPointF(low.x() - half, high.y()), QPointF(low.x() + half, low.y())).normalized();
}

// A mark is as wide as the room of its word: nobody has to aim at a thin one.
MarkPlace Plot::Library::markAt(QPointF point) const
{
    const QRectF area = m_chart->plotArea();
    if (!m_first || point.x() < area.left() || point.x() >= area.right() || point.y() < 0 || point.y() > m_chart->size().height()) {
        return {};
    }
    MarkPlace nearest{0, turned(std::clamp(static_cast<int>((point.x() - area.left()) / widthOfPlace()), 0, count() - 1))};
    double closest = 1e9;
    for (int series = 0; series < static_cast<int>(description().series.size()); ++series) {
        const MarkPlace place{series, nearest.at};
        if (mark(static_cast<std::size_t>(series), place.at).text.isEmpty()) {
            continue;
        }
        QRectF drawn = placeOf(place);
        if (isLine()) {
            drawn = QRectF(drawn.center(), QSizeF()); // of lines that meet, the one whose point is nearer
        }
        const double away = point.y() < drawn.top() ? drawn.top() - point.y() : std::max(point.y() - drawn.bottom(), 0.0);
        if (away < closest) {
            closest = away;
            nearest = place;
        }
    }
    return nearest;
}

Plot::Plot(const Style& style) : Picture(style), m_library(new Library(*this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_library->view());
    m_library->view()->viewport()->setMouseTracking(true);
    m_library->view()->viewport()->installEventFilter(this);
}

Plot::~Plot()
{
    delete m_library->view(); // and with it the scene and its items, while what they speak of is still there
}

bool Plot::eventFilter(QObject*, QEvent* event)
{
    return takeMouse(event) && event->type() != QEvent::Leave;
}

void Plot::draw()
{
    m_library->draw();
}

void Plot::highlight()
{
    m_library->update();
}

MarkPlace Plot::markAt(QPointF point) const
{
    return m_library->markAt(point);
}

QRectF Plot::placeOf(MarkPlace place) const
{
    return m_library->placeOf(place);
}

void Plot::paintOn(QPainter& painter, const QRectF& room)
{
    m_library->layOut(room.size());
    m_library->view()->scene()->render(&painter, room, QRectF(QPointF(), room.size()));
}

} // namespace tijara::ui
