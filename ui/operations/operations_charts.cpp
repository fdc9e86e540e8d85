// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/operations_charts.h"

#include "ui/client/qt_text.h"
#include "ui/operations/operations_page.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tijara::ui {

namespace {

using operations::Grain;
using operations::Overview;
using operations::Share;
using operations::Subject;

constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::int64_t kDayMs = 24 * kHourMs;
constexpr qsizetype kShopLetters = 20; ///< of a name beside the heat map

// Formats writes a moment as its day, then this.
QString clock(Instant at, const Formats& formats)
{
    return formats.dateTime(at).section(QLatin1Char(' '), -1);
}

QString day(Instant at, const Formats& formats)
{
    const Date date = formats.dayOf(at);
    //: a day without its year: %1 day of the month, %2 short name of the month
    return OperationsPage::tr("%1 %2").arg(QString::number(toCivil(date).day), formats.shortMonth(date));
}

/// From the first span to the one that runs, also those in which nothing was asked.
std::vector<Instant> spansOf(const Overview& all)
{
    std::vector<Instant> spans;
    for (std::int64_t at = all.from.utcMs - all.from.utcMs % all.stepMs; at <= all.asOf.utcMs; at += all.stepMs) {
        spans.push_back({at});
    }
    return spans;
}

/// Null where nothing was asked.
const Share* shareAt(const Overview& all, Instant span)
{
    const auto found = std::lower_bound(all.points.begin(), all.points.end(), span, [](const Share& one, Instant at) { return one.startedAt < at; });
    return found == all.points.end() || found->startedAt != span ? nullptr : &*found;
}

QString nameOfSpan(const Overview& all, Instant span, const Formats& formats)
{
    if (all.stepMs >= kDayMs) {
        return formats.date(formats.dayOf(span));
    }
    const QString hours = OperationsPage::tr("%1–%2").arg(clock(span, formats), clock({span.utcMs + all.stepMs}, formats));
    //: a day, and from when to when
    return all.stepMs >= kHourMs ? OperationsPage::tr("%1, %2").arg(day(span, formats), hours) : hours;
}

// The day stands where another one begins.
QString wordOfSpan(const Overview& all, Instant span, const Formats& formats)
{
    const bool newDay = formats.dayOf(span).days != formats.dayOf({span.utcMs - all.stepMs}).days;
    return all.stepMs >= kHourMs && newDay ? day(span, formats) : clock(span, formats);
}

Chart overTime(const Overview& all, const Formats& formats, ChartKind kind, const QString& title)
{
    Chart chart;
    chart.kind = kind;
    chart.title = title;
    chart.across = OperationsPage::tr("Time");
    for (const Instant span : spansOf(all)) {
        chart.words.push_back(wordOfSpan(all, span, formats));
        chart.names.push_back(nameOfSpan(all, span, formats));
    }
    return chart;
}

/// One series over time: `fill` makes the mark of a span in which something was asked.
template <class Fill>
void addSeries(Chart& chart, const Overview& all, const QString& name, Fill fill)
{
    ChartSeries series{name, {}};
    const std::vector<Instant> spans = spansOf(all);
    for (std::size_t at = 0; at < spans.size(); ++at) {
        const QString span = chart.names[static_cast<qsizetype>(at)];
        Mark mark;
        mark.spoken = OperationsPage::tr("%1: nothing was asked").arg(span);
        if (const Share* share = shareAt(all, spans[at])) {
            fill(mark, *share, span);
        }
        series.marks.push_back(std::move(mark));
    }
    chart.series.push_back(std::move(series));
}

RowsBehind behindSpan(const Overview& all, const Formats& formats, MarkPlace place, Subject subject, const std::map<std::string, std::string>& more = {})
{
    const Instant span = spansOf(all)[static_cast<std::size_t>(place.at)];
    const Instant from = std::max(span, all.from);
    return {rollupsOf(all.grain, subject, from, span.utcMs + all.stepMs - from.utcMs, more), nameOfSpan(all, span, formats)};
}

Chart timesOfAnswers(const Overview& all, const Formats& formats)
{
    struct Line {
        const char* name;
        const char* sentence;
        std::int64_t Share::*us;
    };
    constexpr std::array kLines = {
        Line{"p50", QT_TRANSLATE_NOOP("tijara::ui::OperationsPage", "%1: half of the answers within %2"), &Share::p50Us},
        Line{"p95", QT_TRANSLATE_NOOP("tijara::ui::OperationsPage", "%1: 95 of 100 answers within %2"), &Share::p95Us},
        Line{"p99", QT_TRANSLATE_NOOP("tijara::ui::OperationsPage", "%1: 99 of 100 answers within %2"), &Share::p99Us},
    };
    Chart chart = overTime(all, formats, ChartKind::Line, OperationsPage::tr("How long an answer takes"));
    for (const Line& line : kLines) {
        addSeries(chart, all, QLatin1String(line.name), [&](Mark& mark, const Share& share, const QString& span) {
            mark.value = static_cast<double>(share.*line.us);
            mark.text = took(share.*line.us, formats);
            mark.spoken = OperationsPage::tr(line.sentence).arg(span, mark.text);
        });
    }
    chart.axis = [&formats](double us) { return took(std::llround(us), formats); };
    return chart;
}

RowsBehind behindTimes(const Overview& all, const Formats& formats, MarkPlace place)
{
    return behindSpan(all, formats, place, Subject::Route);
}

Chart wrongOfHundred(const Overview& all, const Formats& formats)
{
    Chart chart = overTime(all, formats, ChartKind::Line, OperationsPage::tr("Of 100 answers"));
    const auto line = [&](const char* name, const char* sentence, std::int64_t Share::*part) {
        std::vector<std::int64_t> parts;
        for (const Share& share : all.points) {
            parts.push_back(basisPoints(share.*part, share.requests));
        }
        const int decimals = Formats::percentDecimals(parts);
        addSeries(chart, all, OperationsPage::tr(name), [&](Mark& mark, const Share& share, const QString& span) {
            const std::int64_t points = basisPoints(share.*part, share.requests);
            mark.value = static_cast<double>(points);
            mark.text = formats.percent(points, decimals);
            mark.spoken = OperationsPage::tr(sentence).arg(span, mark.text, formats.whole(share.*part), formats.whole(share.requests));
        });
    };
    line(QT_TRANSLATE_NOOP("tijara::ui::OperationsPage", "refused"), QT_TRANSLATE_NOOP("tijara::ui::OperationsPage", "%1: %2 refused, %3 of %4"), &Share::refusals);
    line(QT_TRANSLATE_NOOP("tijara::ui::OperationsPage", "failed"), QT_TRANSLATE_NOOP("tijara::ui::OperationsPage", "%1: %2 failed, %3 of %4"), &Share::faults);
    chart.axis = [&formats](double points) { return formats.percent(std::llround(points)); };
    return chart;
}

RowsBehind behindWrong(const Overview& all, const Formats& formats, MarkPlace place)
{
    return behindSpan(all, formats, place, Subject::Cause, {{place.series == 0 ? "refusalsFrom" : "faultsFrom", "1"}});
}

Chart requestsOverTime(const Overview& all, const Formats& formats)
{
    Chart chart = overTime(all, formats, ChartKind::Bars, OperationsPage::tr("Requests"));
    addSeries(chart, all, chart.title, [&](Mark& mark, const Share& share, const QString& span) {
        mark.value = static_cast<double>(share.requests);
        mark.text = formats.whole(share.requests);
        mark.spoken = OperationsPage::tr("%1: %2 requests", nullptr, pluralOf(share.requests)).arg(span, mark.text);
    });
    chart.axis = [&formats](double value) { return formats.shortFigure({std::llround(value), Unit::Count, {}, {}}); };
    chart.lastRuns = true;
    return chart;
}

RowsBehind behindRequests(const Overview& all, const Formats& formats, MarkPlace place)
{
    return behindSpan(all, formats, place, Subject::Route);
}

std::int64_t troubleStep(const Overview& all)
{
    return all.troubleGrain == Grain::Hour ? kHourMs : kDayMs;
}

std::vector<Id> troubledShops(const Overview& all)
{
    std::vector<Id> shops;
    for (const Share& share : all.trouble) {
        if (share.tenantId && (shops.empty() || shops.back() != *share.tenantId)) {
            shops.push_back(*share.tenantId);
        }
    }
    return shops;
}

QString nameOfTrouble(const Overview& all, Instant span, const Formats& formats)
{
    return all.troubleGrain == Grain::Hour ? OperationsPage::tr("%1, %2").arg(day(span, formats), clock(span, formats)) : formats.date(formats.dayOf(span));
}

Chart troubleByShop(const Overview& all, const Formats& formats)
{
    Chart chart;
    chart.kind = ChartKind::Heat;
    chart.title = OperationsPage::tr("Refused and failed, by shop");
    chart.across = OperationsPage::tr("Time");
    if (all.trouble.empty()) {
        return chart;
    }
    const bool byHour = all.troubleGrain == Grain::Hour;
    for (std::int64_t at = all.troubleFrom.utcMs; at <= all.asOf.utcMs; at += troubleStep(all)) {
        chart.words.push_back(byHour ? clock({at}, formats).section(QLatin1Char(':'), 0, 0) : QString::number(toCivil(formats.dayOf({at})).day));
        chart.names.push_back(nameOfTrouble(all, {at}, formats));
    }
    for (const Id& shop : troubledShops(all)) {
        ChartSeries series;
        for (const QString& span : chart.names) {
            series.marks.push_back({0, {}, OperationsPage::tr("%1: nothing").arg(span), {}, {}, {}, {}});
        }
        for (const Share& share : all.trouble) {
            const std::int64_t at = (share.startedAt.utcMs - all.troubleFrom.utcMs) / troubleStep(all);
            if (share.tenantId != shop || at < 0 || at >= static_cast<std::int64_t>(series.marks.size())) {
                continue;
            }
            Mark& mark = series.marks[static_cast<std::size_t>(at)];
            const QString name = toQt(share.tenantName);
            series.name = name.size() > kShopLetters ? name.left(kShopLetters) + QStringLiteral("…") : name;
            mark.value = static_cast<double>(share.refusals + share.faults);
            mark.text = formats.whole(share.refusals + share.faults);
            //: a shop, a time, and how many of its requests
            mark.spoken = OperationsPage::tr("%1 · %2: %3 refused, %4 failed")
                              .arg(isolated(name), chart.names[static_cast<qsizetype>(at)], formats.whole(share.refusals), formats.whole(share.faults));
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

RowsBehind behindTrouble(const Overview& all, const Formats& formats, MarkPlace place)
{
    const Instant span{all.troubleFrom.utcMs + place.at * troubleStep(all)};
    const Id shop = troubledShops(all)[static_cast<std::size_t>(place.series)];
    const auto named = std::find_if(all.trouble.begin(), all.trouble.end(), [&](const Share& one) { return one.tenantId == shop; });
    //: a shop, a time
    return {rollupsOf(all.troubleGrain, Subject::Cause, span, troubleStep(all), {{"tenantId", toText(shop)}}),
            OperationsPage::tr("%1 · %2").arg(toQt(named->tenantName), nameOfTrouble(all, span, formats))};
}

constexpr OperationsChart kCharts[] = {
    {ChartKind::Line, QT_TRANSLATE_NOOP("tijara::ui::OperationsPage", "How long an answer takes"),
     QT_TRANSLATE_NOOP("tijara::ui::OperationsPage", "half, 95 and 99 of 100 answers are faster than the three lines"), &timesOfAnswers, &behindTimes},
    {ChartKind::Line, QT_TRANSLATE_NOOP("tijara::ui::OperationsPage", "Of 100 answers"), "", &wrongOfHundred, &behindWrong},
    {ChartKind::Heat, QT_TRANSLATE_NOOP("tijara::ui::OperationsPage", "Refused and failed, by shop"), "", &troubleByShop, &behindTrouble},
    {ChartKind::Bars, QT_TRANSLATE_NOOP("tijara::ui::OperationsPage", "Requests"), "", &requestsOverTime, &behindRequests},
};

} // namespace

std::span<const OperationsChart> operationsCharts()
{
    return kCharts;
}

Opens rollupsOf(Grain grain, Subject subject, Instant from, std::optional<std::int64_t> forMs, const std::map<std::string, std::string>& more)
{
    Opens opens{std::string(operations::kListRollups.path), {{"grain", toText(grain)}, {"subject", toText(subject)}, {"from", std::to_string(from.utcMs)}}, {}};
    if (forMs) {
        opens.filter["to"] = std::to_string(from.utcMs + *forMs - 1);
    }
    opens.filter.insert(more.begin(), more.end());
    return opens;
}

QString took(std::int64_t us, const Formats& formats)
{
    constexpr std::int64_t kWholeFrom = 10'000;
    constexpr std::int64_t kSecondsFrom = 10'000'000;
    if (us >= kSecondsFrom) {
        return OperationsPage::tr("%1 s").arg(toQt(decimalFormat((us + 50'000) / 100'000, 1, formats.style())));
    }
    return OperationsPage::tr("%1 ms").arg(us >= kWholeFrom || us == 0 ? formats.whole((us + 500) / 1'000) : toQt(decimalFormat((us + 50) / 100, 1, formats.style())));
}

std::int64_t basisPoints(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? 0 : (part * 20'000 + whole) / (2 * whole);
}

} // namespace tijara::ui
