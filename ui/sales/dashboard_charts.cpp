// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/dashboard_charts.h"

#include "ui/client/qt_text.h"
#include "ui/sales/dashboard_page.h"
#include "ui/widgets/state_look.h"

#include <algorithm>
#include <cmath>

namespace tijara::ui {

namespace {

using sales::Dashboard;
using sales::DocumentKind;
using sales::MonthOfSales;

constexpr std::size_t kMonths = 13;
constexpr int kHoursOfDay = 24;
constexpr DocumentKind kKinds[] = {DocumentKind::Bill, DocumentKind::CreditNote, DocumentKind::WriteOff, DocumentKind::Adjustment};

std::size_t firstShown(const Dashboard& all)
{
    return all.months.size() > kMonths ? all.months.size() - kMonths : 0;
}

Date nextMonth(Date month)
{
    const CivilDate civil = toCivil(month);
    return civil.month == 12 ? fromCivil({civil.year + 1, 1, 1}) : fromCivil({civil.year, civil.month + 1, 1});
}

Date monthBefore(Date month)
{
    const CivilDate civil = toCivil(month);
    return civil.month == 1 ? fromCivil({civil.year - 1, 12, 1}) : fromCivil({civil.year, civil.month - 1, 1});
}

// The months of a chart. Those in which nothing was written are one gap, however many they are: null.
std::vector<const MonthOfSales*> placesOf(const Dashboard& all)
{
    std::vector<const MonthOfSales*> places;
    for (std::size_t index = firstShown(all); index < all.months.size(); ++index) {
        const MonthOfSales& month = all.months[index];
        if (!places.empty() && nextMonth(places.back()->month) != month.month) {
            places.push_back(nullptr);
        }
        places.push_back(&month);
    }
    return places;
}

const MonthOfSales* sameMonthBefore(const Dashboard& all, Date month)
{
    const CivilDate civil = toCivil(month);
    const Date before = fromCivil({civil.year - 1, civil.month, 1});
    const auto found = std::find_if(all.months.begin(), all.months.end(), [&](const MonthOfSales& one) { return one.month == before; });
    return found == all.months.end() ? nullptr : &*found;
}

void addGap(Chart& chart, Date first, Date last, const Formats& formats)
{
    const QString name = formats.month(first);
    chart.words.push_back(first == last ? formats.shortMonth(first) : QStringLiteral("…"));
    chart.names.push_back(first == last ? name : DashboardPage::tr("%1 to %2").arg(name, formats.month(last)));
}

// A chart over the months, its marks to come.
Chart overMonths(const Dashboard& all, const Formats& formats, ChartKind kind, const QString& title)
{
    Chart chart;
    chart.kind = kind;
    chart.title = title;
    chart.across = DashboardPage::tr("Month");
    const MonthOfSales* before = nullptr;
    const auto places = placesOf(all);
    for (std::size_t at = 0; at < places.size(); ++at) {
        if (!places[at]) {
            addGap(chart, nextMonth(before->month), monthBefore(places[at + 1]->month), formats);
            continue;
        }
        const Date month = places[at]->month;
        // The year stands at the first word and where another one begins.
        const bool newYear = !before || toCivil(month).year != toCivil(before->month).year;
        chart.words.push_back(newYear ? formats.month(month) : formats.shortMonth(month));
        chart.names.push_back(formats.month(month));
        before = places[at];
    }
    return chart;
}

std::function<QString(double)> moneyAxis(const Dashboard& all, const Formats& formats)
{
    return [&formats, currency = all.currency](double minor) { return formats.shortFigure({std::llround(minor), Unit::Money, currency, {}}); };
}

std::function<QString(double)> countAxis(const Formats& formats)
{
    return [&formats](double value) { return formats.whole(std::llround(value)); };
}

QString money(const Dashboard& all, const Formats& formats, std::int64_t minor)
{
    return formats.money({minor, all.currency});
}

const sales::KindOfDocument* kindOf(const MonthOfSales& month, DocumentKind kind)
{
    const auto found = std::find_if(month.kinds.begin(), month.kinds.end(), [&](const auto& one) { return one.kind == kind; });
    return found == month.kinds.end() ? nullptr : &*found;
}

std::vector<DocumentKind> kindsShown(const Dashboard& all)
{
    std::vector<DocumentKind> kinds;
    for (const DocumentKind kind : kKinds) {
        for (std::size_t index = firstShown(all); index < all.months.size(); ++index) {
            if (kindOf(all.months[index], kind)) {
                kinds.push_back(kind);
                break;
            }
        }
    }
    return kinds;
}

QString weekday(std::size_t day)
{
    constexpr const char* kDays[] = {QT_TRANSLATE_NOOP("tijara::ui::DashboardPage", "Mon"), QT_TRANSLATE_NOOP("tijara::ui::DashboardPage", "Tue"),
                                     QT_TRANSLATE_NOOP("tijara::ui::DashboardPage", "Wed"), QT_TRANSLATE_NOOP("tijara::ui::DashboardPage", "Thu"),
                                     QT_TRANSLATE_NOOP("tijara::ui::DashboardPage", "Fri"), QT_TRANSLATE_NOOP("tijara::ui::DashboardPage", "Sat"),
                                     QT_TRANSLATE_NOOP("tijara::ui::DashboardPage", "Sun")};
    return DashboardPage::tr(kDays[day]);
}

// The hours of the day in which bills are written at all, without a gap.
std::pair<int, int> hoursShown(const Dashboard& all)
{
    int first = kHoursOfDay - 1;
    int last = 0;
    for (const auto& one : all.hours) {
        first = std::min(first, static_cast<int>(one.weekHour % kHoursOfDay));
        last = std::max(last, static_cast<int>(one.weekHour % kHoursOfDay));
    }
    return {first, std::max(first, last)};
}

const Figure* billsAt(const Dashboard& all, std::int64_t weekHour)
{
    const auto found = std::find_if(all.hours.begin(), all.hours.end(), [&](const auto& one) { return one.weekHour == weekHour; });
    return found == all.hours.end() ? nullptr : &found->bills;
}

// The way begins with everyone.
std::vector<Figure> loyaltySteps(const Dashboard& all)
{
    std::vector<Figure> steps = {all.customers};
    for (const auto& one : all.loyalty) {
        steps.push_back(one.customers);
    }
    return steps;
}

QString loyaltyWords(const Dashboard& all, std::size_t step, const Formats& formats)
{
    if (step == 0) {
        return DashboardPage::tr("All customers");
    }
    const std::int64_t bills = all.loyalty[step - 1].billsFrom;
    //: customers with so many bills or more
    return DashboardPage::tr("%1 bills or more", nullptr, pluralOf(bills)).arg(formats.whole(bills));
}

} // namespace

std::vector<double> shownTrend(const std::vector<std::int64_t>& trend)
{
    const std::size_t first = trend.size() > kMonths ? trend.size() - kMonths : 0;
    return {trend.begin() + static_cast<std::ptrdiff_t>(first), trend.end()};
}

QString hourWords(std::int64_t weekHour)
{
    return weekday(static_cast<std::size_t>(weekHour / kHoursOfDay)) + QStringLiteral(" %1:00").arg(weekHour % kHoursOfDay);
}

Chart revenueByMonth(const Dashboard& all, const Formats& formats)
{
    Chart chart = overMonths(all, formats, ChartKind::Bars, DashboardPage::tr("Revenue by month"));
    ChartSeries series{DashboardPage::tr("Revenue"), {}};
    for (const MonthOfSales* shown : placesOf(all)) {
        if (!shown) {
            series.marks.emplace_back();
            continue;
        }
        const MonthOfSales& month = *shown;
        Mark mark;
        mark.value = static_cast<double>(month.revenue.value);
        mark.text = formats.figure(month.revenue);
        mark.spoken = DashboardPage::tr("%1: %2, %n document(s)", nullptr, pluralOf(month.documents.value)).arg(formats.month(month.month), mark.text);
        if (const MonthOfSales* before = sameMonthBefore(all, month.month)) {
            mark.before = static_cast<double>(before->revenue.value);
            mark.beforeText = formats.figure(before->revenue);
            //: added to what is said of a month
            mark.spoken += DashboardPage::tr("; a year before %1").arg(mark.beforeText);
            chart.before = DashboardPage::tr("same month last year");
        }
        series.marks.push_back(std::move(mark));
    }
    chart.series.push_back(std::move(series));
    chart.axis = moneyAxis(all, formats);
    // The month of today goes on.
    chart.lastRuns = !all.months.empty() && formats.month(all.months.back().month) == formats.month(formats.dayOf(all.asOf));
    return chart;
}

Chart kindsByMonth(const Dashboard& all, const Formats& formats)
{
    Chart chart = overMonths(all, formats, ChartKind::Stacked, DashboardPage::tr("Documents by month"));
    for (const DocumentKind kind : kindsShown(all)) {
        ChartSeries series{lookOf(kind).text(), {}};
        for (const MonthOfSales* month : placesOf(all)) {
            Mark mark;
            if (const auto* one = month ? kindOf(*month, kind) : nullptr) {
                mark.value = static_cast<double>(one->documents.value);
                mark.text = formats.figure(one->documents);
                //: "Nov 2011, credit notes: 312, £-24,000.00"
                mark.spoken = DashboardPage::tr("%1, %2: %3, %4").arg(formats.month(month->month), series.name, mark.text, formats.figure(one->total));
            }
            series.marks.push_back(std::move(mark));
        }
        chart.series.push_back(std::move(series));
    }
    chart.axis = countAxis(formats);
    return chart;
}

Chart returnsByMonth(const Dashboard& all, const Formats& formats)
{
    Chart chart = overMonths(all, formats, ChartKind::Line, DashboardPage::tr("Return rate by month"));
    const auto line = [&](const QString& name, auto rateOf) {
        ChartSeries series{name, {}};
        std::vector<std::int64_t> rates;
        for (const MonthOfSales& month : all.months) {
            rates.push_back(rateOf(month).basisPoints);
        }
        const int decimals = Formats::percentDecimals(rates);
        for (const MonthOfSales* month : placesOf(all)) {
            Mark mark;
            if (!month) {
                series.marks.push_back(mark);
                continue;
            }
            const Rate& rate = rateOf(*month);
            mark.value = static_cast<double>(rate.basisPoints);
            mark.text = formats.percent(rate.basisPoints, decimals);
            //: "Nov 2011, by value: 4.2 %, £24,000.00 over £500,000.00"
            mark.spoken = DashboardPage::tr("%1, %2: %3, %4 over %5")
                              .arg(formats.month(month->month), name, mark.text, formats.figure(rate.part), formats.figure(rate.whole));
            series.marks.push_back(std::move(mark));
        }
        chart.series.push_back(std::move(series));
    };
    line(DashboardPage::tr("by number"), [](const MonthOfSales& month) -> const Rate& { return month.returnedBills; });
    line(DashboardPage::tr("by value"), [](const MonthOfSales& month) -> const Rate& { return month.returnedValue; });
    chart.axis = [&formats](double basisPoints) { return formats.percent(std::llround(basisPoints)); };
    return chart;
}

Chart averageBillByMonth(const Dashboard& all, const Formats& formats)
{
    Chart chart = overMonths(all, formats, ChartKind::Interval, DashboardPage::tr("Average bill"));
    ChartSeries series{DashboardPage::tr("Average bill"), {}};
    for (const MonthOfSales* shown : placesOf(all)) {
        if (!shown) {
            series.marks.emplace_back();
            continue;
        }
        const MonthOfSales& month = *shown;
        Mark mark;
        mark.value = static_cast<double>(month.averageBill.value);
        mark.text = month.averageBill.rows.value > 0 ? money(all, formats, month.averageBill.value) : QString();
        const QString name = formats.month(month.month);
        if (month.averageBill.margin) {
            mark.margin = static_cast<double>(*month.averageBill.margin);
            mark.marginText = QStringLiteral("± ") + money(all, formats, *month.averageBill.margin);
            //: "Nov 2011: £523.10 ± £41.22, of 2,658 bills"
            mark.spoken = DashboardPage::tr("%1: %2 %3, of %4 bills", nullptr, pluralOf(month.averageBill.rows.value))
                              .arg(name, mark.text, mark.marginText, formats.figure(month.averageBill.rows));
        } else {
            mark.spoken = DashboardPage::tr("%1: %2").arg(name, mark.text);
        }
        series.marks.push_back(std::move(mark));
    }
    chart.series.push_back(std::move(series));
    chart.axis = moneyAxis(all, formats);
    return chart;
}

Chart billsByHour(const Dashboard& all, const Formats& formats)
{
    Chart chart;
    chart.kind = ChartKind::Heat;
    chart.title = DashboardPage::tr("When bills are written");
    chart.across = DashboardPage::tr("Hour");
    if (all.hours.empty()) {
        return chart;
    }
    const auto [first, last] = hoursShown(all);
    for (int hour = first; hour <= last; ++hour) {
        chart.words.push_back(QString::number(hour));
        chart.names.push_back(QStringLiteral("%1:00").arg(hour));
    }
    for (std::size_t day = 0; day < 7; ++day) {
        ChartSeries series{weekday(day), {}};
        for (int hour = first; hour <= last; ++hour) {
            Mark mark;
            const std::int64_t weekHour = static_cast<std::int64_t>(day) * kHoursOfDay + hour;
            mark.spoken = DashboardPage::tr("%1: no bills").arg(hourWords(weekHour));
            if (const Figure* bills = billsAt(all, weekHour)) {
                mark.value = static_cast<double>(bills->value);
                mark.text = formats.figure(*bills);
                //: "Mon 12:00: 342 bills"
                mark.spoken = DashboardPage::tr("%1: %2 bills", nullptr, pluralOf(bills->value)).arg(hourWords(weekHour), mark.text);
            }
            series.marks.push_back(std::move(mark));
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

Chart loyalty(const Dashboard& all, const Formats& formats)
{
    Chart chart;
    chart.kind = ChartKind::Funnel;
    chart.title = DashboardPage::tr("Customers who came back");
    chart.across = DashboardPage::tr("Customers");
    ChartSeries series{DashboardPage::tr("Customers"), {}};
    const std::vector<Figure> steps = loyaltySteps(all);
    std::vector<std::int64_t> shares;
    for (const Figure& step : steps) {
        shares.push_back(steps.front().value == 0 ? 0 : std::llround(10'000.0 * static_cast<double>(step.value) / static_cast<double>(steps.front().value)));
    }
    const int decimals = Formats::percentDecimals(shares);
    for (std::size_t step = 0; step < steps.size(); ++step) {
        Mark mark;
        mark.value = static_cast<double>(steps[step].value);
        //: a number and its share of the whole
        mark.text = DashboardPage::tr("%1 · %2").arg(formats.figure(steps[step]), formats.percent(shares[step], decimals));
        chart.words.push_back(loyaltyWords(all, step, formats));
        chart.names.push_back(chart.words.back());
        mark.spoken = DashboardPage::tr("%1: %2").arg(chart.words.back(), mark.text);
        series.marks.push_back(std::move(mark));
    }
    chart.series.push_back(std::move(series));
    return chart;
}

MarkFigure figureOf(const Dashboard& all, const Formats& formats, const Chart& chart, MarkPlace place)
{
    if (chart.kind == ChartKind::Funnel) {
        return {loyaltySteps(all)[static_cast<std::size_t>(place.at)], chart.words[place.at]};
    }
    if (chart.kind == ChartKind::Heat) {
        const std::int64_t weekHour = static_cast<std::int64_t>(place.series) * kHoursOfDay + hoursShown(all).first + place.at;
        const Figure* bills = billsAt(all, weekHour);
        return {bills ? *bills : Figure{}, hourWords(weekHour)};
    }
    const MonthOfSales* const shown = placesOf(all)[static_cast<std::size_t>(place.at)];
    if (!shown) {
        return {};
    }
    const MonthOfSales& month = *shown;
    const QString caption = formats.month(month.month);
    switch (chart.kind) {
    case ChartKind::Stacked: {
        const auto* kind = kindOf(month, kindsShown(all)[static_cast<std::size_t>(place.series)]);
        return {kind ? kind->documents : Figure{}, caption};
    }
    case ChartKind::Line:
        return {place.series == 0 ? month.returnedBills.part : month.returnedValue.part, caption};
    case ChartKind::Interval:
        return {month.averageBill.sum, caption};
    default:
        return {month.revenue, caption};
    }
}

} // namespace tijara::ui
