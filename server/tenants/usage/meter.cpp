// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tenants/usage/meter.h"

#include "server/platform/log.h"
#include "server/platform/zone.h"
#include "server/tenants/life_cycle.h"
#include "server/tenants/usage/usage_store.h"

namespace tijara::tenants {

using db::PlatformTx;

namespace {

constexpr std::int64_t kBlockMax = 1'000;
constexpr int kTriesMax = 50;
constexpr std::size_t kShopsAtOnce = 200;
constexpr int kDaysShown = 62;
constexpr std::int64_t kDayMs = std::int64_t{24} * 3600 * 1000;

/// The body of "tenants.calls.warned".
struct CallsWarned {
    std::string month;
    std::int64_t calls = 0;
    std::int64_t callsLimit = 0;
};
BOOST_DESCRIBE_STRUCT(CallsWarned, (), (month, calls, callsLimit))

template <class Work>
auto onPlatform(const Parts& parts, bool write, Work work)
{
    return db::inTransaction<PlatformTx>(parts.stores.platform(), write, parts.clock, parts.ids, std::move(work));
}

std::int64_t callsIn(const MonthCount& count, const std::string& month)
{
    return count.month == month ? count.calls : 0;
}

} // namespace

std::int64_t blockOf(std::int64_t limit)
{
    return std::clamp<std::int64_t>(limit / 100, 1, kBlockMax);
}

Date nextMonth(Instant now)
{
    const CivilDate civil = toCivil(dayIn("UTC", now));
    return civil.month == 12 ? fromCivil({civil.year + 1, 1, 1}) : fromCivil({civil.year, civil.month + 1, 1});
}

std::shared_ptr<Meter::Counter> Meter::counterOf(const Id& tenant)
{
    const std::scoped_lock lock(m_mutex);
    auto& counter = m_counters[tenant];
    if (!counter) {
        counter = std::make_shared<Counter>();
    }
    return counter;
}

void Meter::begin(Counter& counter, Instant now) const
{
    std::string month = monthOf(now);
    if (counter.month != month) {
        counter.month = std::move(month);
        counter.ready = 0; // of a month that is over: nobody needs it back
    }
}

void Meter::count(const Id& tenant, std::optional<std::int64_t> limit, bool mayPass)
{
    const auto counter = counterOf(tenant);
    const Instant now = m_parts.clock.now();
    const std::scoped_lock lock(counter->mutex);
    begin(*counter, now);
    if (!limit) {
        ++counter->unlimited;
    } else if (counter->ready > 0 || take(tenant, *counter, *limit)) {
        --counter->ready;
    } else if (mayPass) {
        ++counter->unlimited;
    } else {
        const Date resets = nextMonth(now);
        const std::int64_t wait = (resets.days * kDayMs - now.utcMs + 999) / 1000;
        throw Problem{ProblemCode::QuotaExceeded,
                      {{"limit", std::to_string(*limit)}, {"resetsOn", toText(resets)}, {"retryAfterSeconds", std::to_string(wait)}}};
    }
    counter->asked = true;
    ++counter->days[static_cast<std::int32_t>(now.utcMs / kDayMs)];
}

bool Meter::take(const Id& tenant, Counter& counter, std::int64_t limit)
{
    for (int tries = 0; tries < kTriesMax; ++tries) {
        std::int64_t taken = 0;
        const bool replaced = onPlatform(m_parts, true, [&](PlatformTx& tx) {
            const MonthCount was = monthCount(tx, tenant);
            const std::string month = std::max(was.month, counter.month); // another server's clock may have turned the page already
            const std::int64_t calls = callsIn(was, month);
            taken = std::min(blockOf(limit), limit - calls);
            if (taken <= 0) {
                return true;
            }
            if (!replaceCount(tx, tenant, was, {month, calls + taken})) {
                return false;
            }
            warn(tx, tenant, month, calls + taken, limit);
            return true;
        });
        if (replaced) {
            counter.ready = std::max<std::int64_t>(taken, 0);
            return taken > 0;
        }
    }
    throw Problem{ProblemCode::Busy};
}

void Meter::warn(PlatformTx& tx, const Id& tenant, const std::string& month, std::int64_t calls, std::int64_t limit) const
{
    if (calls * 100 >= limit * kWarnPercent && markWarned(tx, tenant, month)) {
        record(tx, m_node, tenant, "tenants.calls.warned", toCanonicalJson(CallsWarned{month, calls, limit}));
        log(LogLevel::Info, "tenant_near_limit", {{"tenant", toText(tenant)}, {"month", month}});
    }
}

void Meter::add(PlatformTx& tx, const Id& tenant, const std::string& month, std::int64_t calls) const
{
    for (int tries = 0; tries < kTriesMax; ++tries) {
        const MonthCount was = monthCount(tx, tenant);
        if (was.month > month) {
            return; // of a month that is over
        }
        if (replaceCount(tx, tenant, was, {month, std::max<std::int64_t>(callsIn(was, month) + calls, 0)})) {
            return;
        }
    }
    throw Problem{ProblemCode::Busy};
}

std::optional<Meter::Due> Meter::dueOf(const Id& tenant, Counter& counter, bool all)
{
    const std::scoped_lock lock(counter.mutex);
    const std::int64_t back = all || !counter.asked ? counter.ready : 0;
    counter.asked = false;
    if (back == 0 && counter.unlimited == 0 && counter.days.empty()) {
        return std::nullopt;
    }
    counter.ready -= back;
    return Due{tenant, counter.month, std::exchange(counter.days, {}), std::exchange(counter.unlimited, 0) - back};
}

void Meter::write(const std::vector<Due>& dues)
{
    try {
        onPlatform(m_parts, true, [&](PlatformTx& tx) {
            for (const Due& due : dues) {
                for (const auto& [day, calls] : due.days) {
                    addToDay(tx, due.tenant, Date{day}, calls);
                }
                if (due.calls != 0) {
                    add(tx, due.tenant, due.month, due.calls);
                }
            }
        });
    } catch (const std::exception& fault) { // counted here still, and written the next time
        log(LogLevel::Warning, "usage_not_written", {{"shops", std::to_string(dues.size())}, {"what", fault.what()}});
        for (const Due& due : dues) {
            const auto counter = counterOf(due.tenant);
            const std::scoped_lock lock(counter->mutex);
            for (const auto& [day, calls] : due.days) {
                counter->days[day] += calls;
            }
            counter->unlimited += due.calls;
        }
    }
}

void Meter::settle(bool all)
{
    std::vector<std::pair<Id, std::shared_ptr<Counter>>> counters;
    {
        const std::scoped_lock lock(m_mutex);
        counters.assign(m_counters.begin(), m_counters.end());
    }
    std::vector<Due> dues;
    for (const auto& [tenant, counter] : counters) {
        if (auto due = dueOf(tenant, *counter, all)) {
            dues.push_back(std::move(*due));
        }
        if (dues.size() == kShopsAtOnce) {
            write(std::exchange(dues, {}));
        }
    }
    if (!dues.empty()) {
        write(dues);
    }
}

Usage Meter::usageOf(const Id& tenant, std::optional<std::int64_t> limit)
{
    if (auto due = dueOf(tenant, *counterOf(tenant), true)) {
        write({std::move(*due)});
    }
    return onPlatform(m_parts, false, [&](PlatformTx& tx) {
        const Instant now = tx.now();
        Usage usage{monthOf(now), 0, limit, nextMonth(now), usageDays(tx, tenant, Date{dayIn("UTC", now).days - kDaysShown})};
        usage.calls = callsIn(monthCount(tx, tenant), usage.month);
        return usage;
    });
}

} // namespace tijara::tenants
