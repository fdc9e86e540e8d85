// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenants/usage_card.h"

#include <QDateTime>

#include <cmath>

namespace tijara::ui {

namespace {

constexpr qint64 kDayMs = qint64{24} * 3600 * 1000;
constexpr int kDaysShown = 30;

} // namespace

UsageCard::UsageCard(Console& console, const std::optional<Id>& shop)
    : ChartCard(console, ChartKind::Bars, tr("Calls by day"), tr("days of UTC")), m_console(console), m_shop(shop), m_part(new LoadedPart(console))
{
    body()->addWidget(m_part);
}

void UsageCard::load()
{
    const auto show = [this](const tenants::Usage& usage) {
        setChart(chartOf(usage));
        setVisible(!usage.days.empty() || !m_shop); // of a shop its plan says how many there were: none
        m_part->addHint(sentenceOf(usage), isNearLimit(usage) ? Ink::Warn : Ink::Text3);
        emit came(usage);
    };
    m_part->load<tenants::Usage>(m_shop ? tenants::kUsageOfTenant : tenants::kOwnUsage, m_shop, show);
}

bool UsageCard::isNearLimit(const tenants::Usage& usage)
{
    return usage.limit && usage.calls * 100 >= *usage.limit * tenants::kWarnPercent;
}

std::vector<tenants::UsageDay> UsageCard::lastDays(const tenants::Usage& usage, int count)
{
    std::map<Date, std::int64_t> calls;
    for (const tenants::UsageDay& day : usage.days) {
        calls[day.day] = day.calls;
    }
    std::vector<tenants::UsageDay> days;
    const Date last = {static_cast<std::int32_t>(QDateTime::currentMSecsSinceEpoch() / kDayMs)};
    for (Date day{last.days - count + 1}; !usage.days.empty() && day <= last; ++day.days) {
        days.push_back({day, calls[day]});
    }
    return days;
}

Chart UsageCard::chartOf(const tenants::Usage& usage) const
{
    const Formats& formats = m_console.formats;
    Chart chart;
    chart.kind = ChartKind::Bars;
    chart.title = tr("Calls by day");
    chart.across = tr("Day");
    chart.axis = [&formats](double value) { return formats.whole(std::llround(value)); };
    chart.lastRuns = true;
    ChartSeries& calls = chart.series.emplace_back(ChartSeries{tr("Calls"), {}});
    for (const tenants::UsageDay& day : lastDays(usage, kDaysShown)) {
        chart.words.push_back(QString::number(toCivil(day.day).day));
        chart.names.push_back(formats.date(day.day));
        const QString text = formats.whole(day.calls);
        calls.marks.push_back({static_cast<double>(day.calls), text, tr("%1: %2 calls", nullptr, pluralOf(day.calls)).arg(formats.date(day.day), text), {}, {}, {}, {}});
    }
    return chart;
}

QString UsageCard::sentenceOf(const tenants::Usage& usage) const
{
    const Formats& formats = m_console.formats;
    if (!usage.limit) {
        return tr("%1 calls this month, without a limit.", nullptr, pluralOf(usage.calls)).arg(formats.whole(usage.calls));
    }
    return tr("%1 of %2 calls this month. The count begins anew on %3.").arg(formats.whole(usage.calls), formats.whole(*usage.limit), formats.date(usage.resetsOn));
}

} // namespace tijara::ui
