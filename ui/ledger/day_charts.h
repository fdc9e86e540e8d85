// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Balances and what went in and out, day by day or month by month, as charts.

#include "shared/ledger/ledger_contract.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/formats.h"

#include <QCoreApplication>

namespace tijara::ui {

/// What is looked at: up to today.
enum class DaySpan { Month, Quarter, Year };

class DayCharts {
    Q_DECLARE_TR_FUNCTIONS(DayCharts)

public:
    /// A day, or a month of the year's span.
    struct Point {
        Date first;
        Date last;
        std::int64_t inMinor = 0;
        std::int64_t outMinor = 0;
        std::int64_t balanceMinor = 0; ///< at its end
    };

    static ledger::DaysQuery daysOf(DaySpan span, Date today);
    /// Every day of the span, those on which nothing moved too.
    static std::vector<Point> pointsOf(const ledger::BalanceDays& days, DaySpan span, Date today);
    static Chart balances(const std::vector<Point>& points, Currency currency, DaySpan span, const Formats& formats);
    /// Two lines: what came in, and what went out.
    static Chart flows(const std::vector<Point>& points, Currency currency, DaySpan span, const Formats& formats);
    static QString wordOf(const Point& point, DaySpan span, const Formats& formats);

    struct Choice {
        DaySpan span;
        const char* value; ///< for Segmented
        QString word;
    };
    static std::vector<Choice> choices();
    static DaySpan spanOf(const QString& value);
};

} // namespace tijara::ui
