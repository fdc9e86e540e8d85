// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/small_marks.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>

namespace tijara::ui {

void paintInterval(QPainter& painter, const Style& style, QPointF low, QPointF value, QPointF high, const QColor& color)
{
    const double scale = style.textPercent() / 100.0;
    const bool lying = std::abs(high.x() - low.x()) > std::abs(high.y() - low.y());
    const QPointF cap = (lying ? QPointF(0, 4) : QPointF(4, 0)) * scale;
    painter.setPen(QPen(color, 1.5 * scale));
    painter.setBrush(color);
    painter.drawLine(QLineF(low, high));
    for (const QPointF end : {low, high}) {
        painter.drawLine(QLineF(end - cap, end + cap));
    }
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(value, 3 * scale, 3 * scale);
}

void paintIntervalCell(QPainter& painter, const Style& style, const QRectF& room, const Interval& interval, bool mirrored)
{
    const double inset = style.px(4);
    const auto at = [&](double share) {
        const double along = std::clamp(share, 0.0, 1.0) * (room.width() - 2 * inset);
        return QPointF(mirrored ? room.right() - inset - along : room.left() + inset + along, room.center().y() + 0.5);
    };
    if (interval.base) {
        const QPointF base = at(*interval.base);
        const double half = style.px(8);
        painter.setPen(QPen(style.color(Ink::Control), 1.5));
        painter.drawLine(QLineF(base - QPointF(0, half), base + QPointF(0, half)));
    }
    if (!interval.base || interval.low < interval.high) {
        paintInterval(painter, style, at(interval.low), at(interval.value), at(interval.high), style.chartColor(0));
    }
}

void paintSpark(QPainter& painter, const Style& style, const QRectF& room, std::span<const double> values, bool mirrored)
{
    if (values.empty()) {
        return;
    }
    const double scale = style.textPercent() / 100.0;
    const double half = 7 * scale;
    const double inset = 3 * scale;
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    const double spread = *highest - *lowest;
    QPolygonF line;
    for (std::size_t at = 0; at < values.size(); ++at) {
        const double along = values.size() > 1 ? static_cast<double>(at) / static_cast<double>(values.size() - 1) : 1;
        const double up = spread > 0 ? (values[at] - *lowest) / spread : 0.5;
        const double x = inset + along * (room.width() - 2 * inset);
        line.push_back({mirrored ? room.right() - x : room.left() + x, room.center().y() + half - up * 2 * half});
    }
    painter.setPen(QPen(style.chartColor(0), 1.5 * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.chartColor(0));
    painter.drawEllipse(line.back(), 2.2 * scale, 2.2 * scale);
}

void paintPoint(QPainter& painter, std::size_t shape, QPointF center, double radius)
{
    switch (shape % 4) {
    case 0:
        painter.drawEllipse(center, radius, radius);
        break;
    case 1:
        painter.drawRect(QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius));
        break;
    case 2:
        painter.drawPolygon(QPolygonF({center + QPointF(0, -1.3 * radius), center + QPointF(1.2 * radius, radius), center + QPointF(-1.2 * radius, radius)}));
        break;
    default:
        painter.drawPolygon(QPolygonF({center + QPointF(0, -1.4 * radius), center + QPointF(1.4 * radius, 0), center + QPointF(0, 1.4 * radius), center + QPointF(-1.4 * radius, 0)}));
        break;
    }
}

} // namespace tijara::ui
