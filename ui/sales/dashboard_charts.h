// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The charts of the dashboard: what each shows of the figures, and the figure behind each of its marks.

#include "shared/sales/sales_contract.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/formats.h"

namespace tijara::ui {

/// The last thirteen months, so that this one stands beside the same a year ago; each with the same month of the year before, where it is.
Chart revenueByMonth(const sales::Dashboard& all, const Formats& formats);
/// How many documents of each kind a month has.
Chart kindsByMonth(const sales::Dashboard& all, const Formats& formats);
/// Credit notes over bills, by number and by value.
Chart returnsByMonth(const sales::Dashboard& all, const Formats& formats);
/// The mean of the bills with its 95 % interval.
Chart averageBillByMonth(const sales::Dashboard& all, const Formats& formats);
/// Bills by weekday and hour.
Chart billsByHour(const sales::Dashboard& all, const Formats& formats);
/// From all customers to those who come again and again.
Chart loyalty(const sales::Dashboard& all, const Formats& formats);

/// The figure behind a mark, and what its rows are called.
struct MarkFigure {
    Figure figure;
    QString caption;
};
MarkFigure figureOf(const sales::Dashboard& all, const Formats& formats, const Chart& chart, MarkPlace place);

/// "Mon 12:00"
QString hourWords(std::int64_t weekHour);
/// So much of a trend as the charts show.
std::vector<double> shownTrend(const std::vector<std::int64_t>& trend);

} // namespace tijara::ui
