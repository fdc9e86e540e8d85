// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/day_charts.h"

#include <algorithm>
#include <cmath>

namespace tijara::ui {

namespace {

constexpr std::int32_t kMonthDays = 30;
constexpr std::int32_t kQuarterDays = 90;
constexpr int kMonths = 12;

Date monthOf(Date day)
{
    const CivilDate civil = toCivil(day);
    return fromCivil({civil.year, civil.month, 1});
}

Date nextMonth(Date month)
{
    const CivilDate civil = toCivil(month);
    return civil.month == 12 ? fromCivil({civil.year + 1, 1, 1}) : fromCivil({civil.year, civil.month + 1, 1});
}

Date monthsBefore(Date month, int months)
{
    const CivilDate civil = toCivil(month);
    const int count = civil.year * 12 + civil.month - 1 - months;
    return fromCivil({count / 12, count % 12 + 1, 1});
}

Chart overDays(const std::vector<DayCharts::Point>& points, Currency currency, DaySpan span, const Formats& formats)
{
    Chart chart;
    chart.kind = ChartKind::Line;
    chart.across = span == DaySpan::Year ? DayCharts::tr("Month") : DayCharts::tr("Day");
    for (std::size_t at = 0; at < points.size(); ++at) {
        const Date first = points[at].first;
        const CivilDate civil = toCivil(first);
        // The larger part stands at the first word and where another one begins.
        if (span == DaySpan::Year) {
            chart.words.push_back(at == 0 || civil.month == 1 ? formats.month(first) : formats.shortMonth(first));
        } else {
            const QString day = QString::number(civil.day);
            chart.words.push_back(at == 0 || civil.day == 1 ? day + QLatin1Char(' ') + formats.shortMonth(first) : day);
        }
        chart.names.push_back(DayCharts::wordOf(points[at], span, formats));
    }
    chart.axis = [&formats, currency](double minor) { return formats.shortFigure({std::llround(minor), Unit::Money, currency, {}}); };
    return chart;
}

Mark markOfMoney(std::int64_t minor, Currency currency, const QString& day, const Formats& formats)
{
    Mark mark;
    mark.value = static_cast<double>(minor);
    mark.text = formats.money({minor, currency});
    //: a day and an amount
    mark.spoken = DayCharts::tr("%1: %2").arg(day, mark.text);
    return mark;
}

} // namespace

ledger::DaysQuery DayCharts::daysOf(DaySpan span, Date today)
{
    switch (span) {
    case DaySpan::Month:
        return {Date{today.days - kMonthDays + 1}, today};
    case DaySpan::Quarter:
        return {Date{today.days - kQuarterDays + 1}, today};
    case DaySpan::Year:
        break;
    }
    return {monthsBefore(monthOf(today), kMonths - 1), today};
}

std::vector<DayCharts::Point> DayCharts::pointsOf(const ledger::BalanceDays& days, DaySpan span, Date today)
{
    const ledger::DaysQuery asked = daysOf(span, today);
    std::vector<Point> points;
    std::int64_t balance = days.openingMinor;
    auto next = days.days.begin();
    for (Date first = asked.from; first.days <= today.days;) {
        const Date after = span == DaySpan::Year ? nextMonth(first) : Date{first.days + 1};
        Point point{first, Date{std::min(after.days - 1, today.days)}};
        for (; next != days.days.end() && next->day.days < after.days; ++next) {
            point.inMinor += next->inMinor;
            point.outMinor += next->outMinor;
            balance = next->balanceMinor;
        }
        point.balanceMinor = balance;
        points.push_back(point);
        first = after;
    }
    return points;
}

QString DayCharts::wordOf(const Point& point, DaySpan span, const Formats& formats)
{
    return span == DaySpan::Year ? formats.month(point.first) : formats.date(point.first);
}

Chart DayCharts::balances(const std::vector<Point>& points, Currency currency, DaySpan span, const Formats& formats)
{
    Chart chart = overDays(points, currency, span, formats);
    chart.title = tr("Balance");
    ChartSeries series{tr("Balance"), {}};
    for (const Point& point : points) {
        series.marks.push_back(markOfMoney(point.balanceMinor, currency, wordOf(point, span, formats), formats));
    }
    chart.series.push_back(std::move(series));
    return chart;
}

Chart DayCharts::flows(const std::vector<Point>& points, Currency currency, DaySpan span, const Formats& formats)
{
    Chart chart = overDays(points, currency, span, formats);
    chart.title = tr("In and out");
    ChartSeries in{tr("In"), {}};
    ChartSeries out{tr("Out"), {}};
    for (const Point& point : points) {
        const QString day = wordOf(point, span, formats);
        in.marks.push_back(markOfMoney(point.inMinor, currency, tr("In, %1").arg(day), formats));
        out.marks.push_back(markOfMoney(point.outMinor, currency, tr("Out, %1").arg(day), formats));
    }
    chart.series = {std::move(in), std::move(out)};
    return chart;
}

std::vector<DayCharts::Choice> DayCharts::choices()
{
    return {{DaySpan::Month, "month", tr("30 days")}, {DaySpan::Quarter, "quarter", tr("90 days")}, {DaySpan::Year, "year", tr("12 months")}};
}

DaySpan DayCharts::spanOf(const QString& value)
{
    return value == QLatin1String("year") ? DaySpan::Year : value == QLatin1String("quarter") ? DaySpan::Quarter : DaySpan::Month;
}

} // namespace tijara::ui
