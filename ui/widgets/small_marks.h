// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The small drawings that charts and table cells share: the interval, the sparkline, the points of a line.

#include "ui/widgets/style.h"

#include <QRectF>

#include <optional>
#include <span>

class QPainter;

namespace tijara::ui {

/// A value and how sure it is, as shares (0 to 1) of the axis it stands on.
struct Interval {
    double low = 0;
    double value = 0;
    double high = 0;
    std::optional<double> base = {}; ///< where nothing differs, if there is such a place on the axis
};

/// A whisker from `low` to `high` with caps and a point at `value`; lying in a cell, standing in a chart.
void paintInterval(QPainter& painter, const Style& style, QPointF low, QPointF value, QPointF high, const QColor& color);
/// The same in a table cell; in a mirrored window the axis runs from the right.
void paintIntervalCell(QPainter& painter, const Style& style, const QRectF& room, const Interval& interval, bool mirrored);
/// A line without an axis, its last point marked; time runs in reading direction.
void paintSpark(QPainter& painter, const Style& style, const QRectF& room, std::span<const double> values, bool mirrored);
/// Circle, square, triangle, diamond: the second channel beside the colour.
void paintPoint(QPainter& painter, std::size_t shape, QPointF center, double radius);

} // namespace tijara::ui
