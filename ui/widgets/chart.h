// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a chart shows, apart from how it is drawn: the same description makes the picture on the screen, the one on paper, and the table.

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace tijara::ui {

/// Bars: one series, each bar with an optional marker of an earlier time. Stacked: parts of one bar. Line: up to four lines. Interval:
/// lines with their margins around. Funnel: one series, each mark a part of the first. Heat: a field of marks, each series one row of it.
enum class ChartKind { Bars, Stacked, Line, Interval, Funnel, Heat };

struct Mark {
    double value = 0;
    QString text;   ///< the value as it is written; "" where there is nothing to show or open
    QString spoken; ///< "Nov 2011: £1,461,756.25", at the mouse, in the card's corner and read aloud
    std::optional<double> margin; ///< Interval: value ± margin
    QString marginText;
    std::optional<double> before; ///< Bars: the marker, the same time a year earlier
    QString beforeText;
};

struct ChartSeries {
    QString name;
    std::vector<Mark> marks; ///< one for each of Chart::words
    bool quiet = false;      ///< Line, Interval: grey, for what the others are compared with and for what must not be used
    bool line = true;        ///< Line, Interval: without one the values are written beside their points
    bool points = true;      ///< Line, Interval: a curve has none
    bool filled = false;     ///< Line: down to zero
};

struct Chart {
    ChartKind kind = ChartKind::Bars;
    QString title;
    QString across;    ///< what the words are: "Month"
    QStringList words; ///< below the marks, short
    QStringList names; ///< the same in full, for the table
    std::vector<ChartSeries> series;
    std::function<QString(double)> axis; ///< writes a value at the axis: "£1.2m"
    QString before;                      ///< what the markers are: "same month last year"; "" without any
    bool lastRuns = false;               ///< the last bar is not over: it is drawn full, those before it paler
    bool named = false;                  ///< Interval: each line has its name at its end
    QString base;                        ///< Line, Interval: what zero means, "same as £89.00"; a line across says so
    int upright = -1;                    ///< Line: a line stands at this word
    double bound = 0;                    ///< Interval: what lies further from zero is cut off; 0 shows all of it

    [[nodiscard]] bool isEmpty() const { return words.isEmpty() || series.empty(); }
};

/// One mark of a chart; none when `at` is −1.
struct MarkPlace {
    int series = 0;
    int at = -1;

    [[nodiscard]] bool isOne() const { return at >= 0; }
    bool operator==(const MarkPlace&) const = default;
};

[[nodiscard]] inline const Mark* markOf(const Chart& chart, MarkPlace place)
{
    if (!place.isOne() || place.series >= static_cast<int>(chart.series.size())) {
        return nullptr;
    }
    const auto& marks = chart.series[static_cast<std::size_t>(place.series)].marks;
    return place.at < static_cast<int>(marks.size()) ? &marks[static_cast<std::size_t>(place.at)] : nullptr;
}

} // namespace tijara::ui

Q_DECLARE_METATYPE(tijara::ui::MarkPlace)
