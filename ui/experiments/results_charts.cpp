// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/results_charts.h"

#include "ui/client/qt_text.h"
#include "ui/experiments/results_tables.h"

#include <algorithm>
#include <cmath>

namespace tijara::ui {

namespace {

using experiments::ArmResult;
using experiments::DayPoint;
using experiments::DemandReport;
using experiments::Measure;

constexpr std::int64_t kVisitorsMin = 100; // of each of the two, before a difference is drawn
constexpr double kBoundOfLast = 1.6;       // half-widths of the last interval that have room
constexpr double kBoundMin = 0.1;
constexpr double kWide = 3.5;              // deviations either side of a hill
constexpr int kFine = 10;                  // places between two words
constexpr int kCurve = 40;
constexpr double kBeyond = 0.04;           // of the prices tried, to which the curve goes on

double standardNormal(double z)
{
    return 0.5 * std::erfc(-z / std::sqrt(2.0));
}

double density(double at, double mean, double deviation)
{
    const double z = (at - mean) / deviation;
    return std::exp(-z * z / 2) / (deviation * std::sqrt(2 * std::acos(-1.0)));
}

// The next of 1, 2 and 5 times a power of ten.
double roundStep(double raw)
{
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power) {
            return factor * power;
        }
    }
    return 10 * power;
}

} // namespace

QString ResultsCharts::word(Date day) const
{
    //: a day below a chart: day of the month, short name of the month
    return tr("%1 %2").arg(QString::number(toCivil(day).day), m_formats.shortMonth(day)).replace(QLatin1Char(' '), QChar(0xA0));
}

std::vector<DayPoint> ResultsCharts::pointsOf(std::size_t variant) const
{
    std::vector<DayPoint> points;
    for (const DayPoint& one : m_results.days) {
        if (one.variant == m_results.variants[variant].key) {
            points.push_back(one);
        }
    }
    return points;
}

std::vector<std::size_t> ResultsCharts::testsFirst() const
{
    std::vector<std::size_t> places;
    for (std::size_t at = 1; at < m_results.variants.size(); ++at) {
        places.push_back(at);
    }
    places.push_back(0);
    return places;
}

Chart ResultsCharts::overDays(ChartKind kind, const QString& title) const
{
    Chart chart;
    chart.kind = kind;
    chart.title = title;
    chart.across = tr("Day");
    for (const DayPoint& one : pointsOf(0)) {
        chart.words.push_back(word(one.day));
        chart.names.push_back(m_formats.date(one.day));
    }
    return chart;
}

QString ResultsCharts::liftsTitle() const
{
    if (isOff()) {
        return tr("Against %1, not to be used").arg(control());
    }
    switch (m_goal.measure) {
    case Measure::Rate:
        return tr("More or fewer than at %1, day by day").arg(control());
    case Measure::Revenue:
        return tr("More or less sales than at %1, day by day").arg(control());
    case Measure::Profit:
        return tr("More or less profit than at %1, day by day").arg(control());
    case Measure::OrderValue:
        break;
    }
    return tr("Larger or smaller orders than at %1, day by day").arg(control());
}

Chart ResultsCharts::lifts() const
{
    Chart chart = overDays(ChartKind::Interval, liftsTitle());
    chart.named = true;
    //: the line of zero in a chart of differences
    chart.base = tr("same as %1").arg(control());
    chart.axis = [words = m_words](double lift) { return words.roughLift(lift); };
    const auto controls = pointsOf(0);
    for (std::size_t variant = 1; variant < m_results.variants.size(); ++variant) {
        ChartSeries series{m_words.variant(m_results, variant), {}};
        series.quiet = isOff();
        const auto points = pointsOf(variant);
        for (std::size_t at = 0; at < points.size(); ++at) {
            const DayPoint& one = points[at];
            Mark mark;
            if (one.lift && one.alwaysValid && std::min(one.visitors, controls[at].visitors) >= kVisitorsMin) {
                mark.value = *one.lift;
                mark.text = m_words.lift(*one.lift);
                mark.margin = one.alwaysValid->high - *one.lift; // below, a rate's ends with nobody
                mark.marginText = QStringLiteral("± ") + m_formats.percent(std::llround(*mark.margin * 1000) * 10, 1);
                //: "12 Nov, £79.00: +14.9 %, between +2 % and +29 %, of 31,042 visitors"
                mark.spoken = tr("%1, %2: %3, between %4 and %5, of %6 visitors", nullptr, pluralOf(one.visitors))
                                  .arg(m_formats.date(one.day), series.name, mark.text, m_words.roughLift(one.alwaysValid->low), m_words.roughLift(one.alwaysValid->high), m_formats.whole(one.visitors));
                if (at + 1 == points.size()) {
                    chart.bound = std::max({chart.bound, kBoundMin, std::abs(mark.value) + kBoundOfLast * *mark.margin});
                }
            }
            series.marks.push_back(std::move(mark));
        }
        chart.series.push_back(std::move(series));
    }
    const bool any = std::any_of(chart.series.begin(), chart.series.end(), [](const ChartSeries& one) {
        return std::any_of(one.marks.begin(), one.marks.end(), [](const Mark& mark) { return !mark.text.isEmpty(); });
    });
    return any ? chart : Chart{};
}

QString ResultsCharts::meansTitle() const
{
    switch (m_goal.measure) {
    case Measure::Rate:
        return tr("Of 100 visitors, up to each day");
    case Measure::Revenue:
        return tr("Sales per visitor, up to each day");
    case Measure::Profit:
        return tr("Profit per visitor, up to each day");
    case Measure::OrderValue:
        break;
    }
    return tr("Value of an order, up to each day");
}

Chart ResultsCharts::means() const
{
    Chart chart = overDays(ChartKind::Line, meansTitle());
    chart.axis = [words = m_words, measure = m_goal.measure, currency = m_results.currency](double mean) { return words.mean(mean, measure, currency); };
    for (const std::size_t variant : testsFirst()) {
        ChartSeries series{m_words.variant(m_results, variant), {}};
        series.quiet = isOff() || variant == 0;
        for (const DayPoint& one : pointsOf(variant)) {
            Mark mark;
            if (one.visitors >= kVisitorsMin) {
                mark.value = one.mean;
                mark.text = m_words.mean(one.mean, m_goal.measure, m_results.currency);
                //: "12 Nov, £79.00: 1.185 of 31,042 visitors"
                mark.spoken = tr("%1, %2: %3 of %4 visitors", nullptr, pluralOf(one.visitors)).arg(m_formats.date(one.day), series.name, mark.text, m_formats.whole(one.visitors));
            }
            series.marks.push_back(std::move(mark));
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

Chart ResultsCharts::beliefs() const
{
    Chart chart;
    double low = 0;
    double high = 0;
    for (const ArmResult& arm : m_goal.arms) {
        if (arm.comparison && arm.comparison->error > 0) {
            low = std::min(low, arm.comparison->lift - kWide * arm.comparison->error);
            high = std::max(high, arm.comparison->lift + kWide * arm.comparison->error);
        }
    }
    if (!maySayHowSure(m_results) || high - low <= 0) {
        return chart;
    }
    chart.kind = ChartKind::Line;
    chart.title = tr("How sure is it?");
    chart.across = tr("More than");
    chart.axis = [](double) { return QString(); };
    const double step = roundStep((high - low) / 5);
    const auto first = static_cast<int>(std::floor(low / step));
    const auto last = static_cast<int>(std::ceil(high / step));
    for (int place = first * kFine; place <= last * kFine; ++place) {
        const double lift = place * step / kFine;
        chart.words.push_back(place % kFine == 0 ? m_words.roughLift(lift) : QString());
        chart.names.push_back(m_words.lift(lift));
        if (place == 0) {
            chart.upright = static_cast<int>(chart.words.size()) - 1;
        }
    }
    for (std::size_t variant = 1; variant < m_goal.arms.size(); ++variant) {
        const auto& comparison = m_goal.arms[variant].comparison;
        ChartSeries series{m_words.variant(m_results, variant), {}};
        series.points = false;
        series.filled = true;
        for (int place = first * kFine; place <= last * kFine; ++place) {
            const double lift = place * step / kFine;
            Mark mark;
            if (comparison && comparison->error > 0) {
                mark.value = density(lift, comparison->lift, comparison->error);
                mark.text = m_words.chance(standardNormal((comparison->lift - lift) / comparison->error));
                //: %1 a price, %2 a chance, %3 a difference in per cent
                mark.spoken = tr("%1: with a chance of %2 more than %3").arg(series.name, mark.text, m_words.lift(lift));
            }
            series.marks.push_back(std::move(mark));
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

// A curve of constant elasticity through the middle of what was measured; the band is that of the elasticity's interval.
void ResultsCharts::addCurve(Chart& chart, double low, double high) const
{
    const DemandReport& report = m_results.demand;
    double logPrice = 0;
    double logQuantity = 0;
    for (const auto& point : report.points) {
        logPrice += std::log(static_cast<double>(point.price)) / static_cast<double>(report.points.size());
        logQuantity += std::log(point.ordersPerVisitor) / static_cast<double>(report.points.size());
    }
    ChartSeries curve{tr("fitted"), {}};
    curve.points = false;
    for (int place = 0; place <= kCurve; ++place) {
        const double price = low + (high - low) * place / kCurve;
        const auto at = [&](double elasticity) { return 100 * std::exp(logQuantity + elasticity * (std::log(price) - logPrice)); };
        Mark mark;
        mark.value = at(*report.elasticity);
        if (report.interval) {
            mark.margin = std::min(std::abs(at(report.interval->high) - at(report.interval->low)) / 2, mark.value);
            mark.marginText = QStringLiteral("± ") + m_words.decimal(*mark.margin, 2);
        }
        mark.text = m_words.decimal(mark.value, 2);
        //: a price, and how many of 100 visitors would order at it
        mark.spoken = tr("%1: %2 of 100").arg(m_words.money(std::llround(price), m_results.currency), mark.text);
        curve.marks.push_back(std::move(mark));
    }
    chart.series.push_back(std::move(curve));
}

Chart ResultsCharts::demand() const
{
    const DemandReport& report = m_results.demand;
    Chart chart;
    if (report.points.empty() || m_results.visitors == 0) {
        return chart;
    }
    const auto [least, most] = std::minmax_element(report.points.begin(), report.points.end(), [](const auto& one, const auto& other) { return one.price < other.price; });
    const double span = static_cast<double>(most->price - least->price);
    if (span <= 0) {
        return chart; // nothing with a price of its own is tried
    }
    const double low = static_cast<double>(least->price) - kBeyond * span;
    const double high = static_cast<double>(most->price) + kBeyond * span;
    chart.kind = ChartKind::Interval;
    chart.title = tr("Orders of 100 visitors, by price");
    chart.across = tr("Price");
    chart.axis = [words = m_words](double value) { return words.decimal(value, value < 10 && value != std::floor(value) ? 1 : 0); };
    for (int place = 0; place <= kCurve; ++place) {
        chart.words.push_back(QString());
        chart.names.push_back(m_words.money(std::llround(low + (high - low) * place / kCurve), m_results.currency));
    }
    const bool noneIsZero = std::all_of(report.points.begin(), report.points.end(), [](const auto& one) { return one.ordersPerVisitor > 0; });
    if (report.elasticity && noneIsZero && maySayHowSure(m_results)) {
        addCurve(chart, low, high);
    }
    ChartSeries measured{tr("measured"), std::vector<Mark>(kCurve + 1)};
    measured.line = false;
    for (const auto& point : report.points) {
        const auto place = static_cast<std::size_t>(std::lround((static_cast<double>(point.price) - low) / (high - low) * kCurve));
        Mark& mark = measured.marks[place];
        mark.value = 100 * point.ordersPerVisitor;
        mark.text = m_words.decimal(mark.value, 2);
        mark.spoken = tr("%1: %2 of 100").arg(m_words.money(point.price, m_results.currency), mark.text);
        chart.words[static_cast<int>(place)] = m_words.money(point.price, m_results.currency).replace(QLatin1Char(' '), QChar(0xA0));
        chart.names[static_cast<int>(place)] = m_words.money(point.price, m_results.currency);
    }
    chart.series.push_back(std::move(measured));
    return chart;
}

Chart ResultsCharts::visitors() const
{
    Chart chart = overDays(ChartKind::Line, tr("New visitors of each day"));
    chart.axis = [formats = &m_formats](double count) { return formats->whole(std::llround(count)); };
    for (const std::size_t variant : testsFirst()) {
        ChartSeries series{m_words.variant(m_results, variant), {}};
        series.quiet = variant == 0;
        std::int64_t before = 0;
        for (const DayPoint& one : pointsOf(variant)) {
            Mark mark;
            mark.value = static_cast<double>(one.visitors - std::exchange(before, one.visitors));
            mark.text = m_formats.whole(std::llround(mark.value));
            mark.spoken = tr("%1, %2: %3 new visitors", nullptr, pluralOf(std::llround(mark.value))).arg(m_formats.date(one.day), series.name, mark.text);
            series.marks.push_back(std::move(mark));
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

} // namespace tijara::ui
