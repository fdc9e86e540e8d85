// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/operations/operations.h"

#include "server/platform/log.h"
#include "server/platform/process.h"

#include <algorithm>

namespace tijara::operations {

namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kHourMs = 60 * kMinuteMs;
constexpr std::int64_t kDayMs = 24 * kHourMs;
constexpr std::int64_t kMinutesKeptMs = 2 * kDayMs;
constexpr std::int64_t kKeptMs = 30 * kDayMs;
constexpr std::size_t kSharesMax = 10;
constexpr std::int64_t kTroubledMax = 8;
constexpr std::size_t kKeysOfMinuteMax = 20'000; // beyond it a minute's shops and causes are in its sums alone

std::int64_t lengthOf(Grain grain)
{
    return grain == Grain::Minute ? kMinuteMs : grain == Grain::Hour ? kHourMs : kDayMs;
}

Instant startOf(Instant now, Grain grain)
{
    return {now.utcMs - now.utcMs % lengthOf(grain)};
}

std::string nameOf(const std::string& method, const http::RouteEntry* route)
{
    return route == nullptr ? std::string("(none)") : method + " " + route->path;
}

Share shareOf(std::string name, Instant startedAt, const Figures& figures)
{
    return {std::move(name), {}, {}, startedAt, figures.requests, figures.refusals, figures.faults, figures.quantileUs(500), figures.quantileUs(950), figures.quantileUs(990)};
}

/// From which rows a time is told, so that there are some hundred points at most and no more rows are read than that takes.
struct Resolution {
    Grain points;
    std::int64_t stepMs;
    Grain parts;
    Grain trouble;
    std::int64_t troubleSpans;
};

Resolution resolutionOf(std::int64_t hours)
{
    if (hours <= 1) {
        return {Grain::Minute, kMinuteMs, Grain::Minute, Grain::Hour, 24};
    }
    if (hours <= 24) {
        return {Grain::Minute, 15 * kMinuteMs, Grain::Hour, Grain::Hour, 24};
    }
    if (hours <= 7 * 24) {
        return {Grain::Hour, 2 * kHourMs, Grain::Hour, Grain::Day, 7};
    }
    return {Grain::Day, kDayMs, Grain::Day, Grain::Day, 30};
}

std::vector<Share> slowestOf(const std::map<std::string, Figures>& routes, Instant from)
{
    std::vector<Share> shares;
    for (const auto& [name, figures] : routes) {
        shares.push_back(shareOf(name, from, figures));
    }
    std::stable_sort(shares.begin(), shares.end(), [](const Share& one, const Share& other) { return one.p95Us > other.p95Us; });
    shares.resize(std::min(shares.size(), kSharesMax));
    return shares;
}

template <class Rows>
void nameShops(db::PlatformTx& tx, const ShopNames& names, std::initializer_list<Rows*> all)
{
    std::vector<Id> ids;
    for (const Rows* rows : all) {
        for (const auto& row : *rows) {
            if (row.tenantId) {
                ids.push_back(*row.tenantId);
            }
        }
    }
    const auto known = ids.empty() ? std::unordered_map<Id, std::string>() : names(tx, std::move(ids));
    for (Rows* rows : all) {
        for (auto& row : *rows) {
            const auto found = row.tenantId ? known.find(*row.tenantId) : known.end();
            row.tenantName = found == known.end() ? std::string() : found->second;
        }
    }
}

} // namespace

Operations::Operations(const Parts& parts) : m_parts(parts), m_startedAt(parts.clock.now()), m_lastSample{.cpuUs = processUse().cpuUs}, m_sampleBefore(m_lastSample) {}

Operations::~Operations()
{
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_thread.join();
        writeDown();
    }
}

void Operations::observe(const http::Answered& answered)
{
    const std::string route = nameOf(answered.method, answered.route);
    const Instant minute = startOf(m_parts.clock.now(), Grain::Minute);
    {
        const std::scoped_lock lock(m_mutex);
        Counted& total = m_total[{answered.route == nullptr ? std::string("ANY") : answered.method, answered.route}];
        total.figures.add(answered.status, answered.microseconds, answered.databaseMicroseconds);
        ++total.statuses[answered.status];
        total.replays += answered.replayed ? 1 : 0;
        if (!answered.problem.empty()) {
            ++total.problems[answered.problem];
        }
        Minute& now = m_minutes[minute];
        const auto count = [&](const RollupKey& key) {
            if (key.subject == Subject::All || now.size() < kKeysOfMinuteMax || now.contains(key)) {
                now[key].add(answered.status, answered.microseconds, answered.databaseMicroseconds);
            }
        };
        count({Subject::All, {}, {}});
        count({Subject::Route, {}, route});
        if (answered.tenant) {
            count({Subject::Tenant, *answered.tenant, {}});
        }
        if (!answered.problem.empty()) {
            count({Subject::Cause, answered.tenant.value_or(Id{}), answered.problem});
        }
    }
    if (!isLogged(m_parts.requestLevel)) {
        return;
    }
    LogFields fields = {{"route", route}, {"status", std::to_string(answered.status)}, {"us", std::to_string(answered.microseconds)}, {"databaseUs", std::to_string(answered.databaseMicroseconds)}};
    if (answered.tenant) {
        fields.emplace_back("tenant", toText(*answered.tenant));
    }
    if (answered.replayed) {
        fields.emplace_back("replayed", "true");
    }
    if (!answered.problem.empty()) {
        fields.emplace_back("problem", answered.problem);
    }
    log(m_parts.requestLevel, "request", fields);
}

void Operations::start()
{
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void Operations::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        const std::int64_t leftMs = kMinuteMs - m_parts.clock.now().utcMs % kMinuteMs;
        {
            std::unique_lock lock(m_sleep);
            m_woken.wait_for(lock, stop, std::chrono::milliseconds(leftMs), [] { return false; });
        }
        if (!stop.stop_requested()) {
            (void)processorBasisPoints(); // whoever looks now and then is told of the last minute, not of all the time since
            writeDown();
        }
    }
}

void Operations::writeDown()
{
    std::map<Instant, Minute> minutes;
    {
        const std::scoped_lock lock(m_mutex);
        minutes.swap(m_minutes);
    }
    // A minute goes into its hour and its day with it, so that each is the sum of what it is made of at any time.
    std::map<std::pair<Grain, Instant>, Minute> spans;
    for (const auto& [startedAt, minute] : minutes) {
        for (const Grain grain : {Grain::Minute, Grain::Hour, Grain::Day}) {
            for (const auto& [key, figures] : minute) {
                spans[{grain, startOf(startedAt, grain)}][key].add(figures);
            }
        }
    }
    const Instant now = m_parts.clock.now();
    try {
        db::inTransaction<db::PlatformTx>(m_parts.stores.platform(), true, m_parts.clock, m_parts.ids, [&](db::PlatformTx& tx) {
            for (const auto& [span, sums] : spans) {
                for (const auto& [key, figures] : sums) {
                    add(tx, m_parts.node.device, {span.first, span.second}, key, figures);
                }
            }
            removeBefore(tx, Grain::Minute, {now.utcMs - kMinutesKeptMs});
            removeBefore(tx, Grain::Hour, {now.utcMs - kKeptMs});
            removeBefore(tx, Grain::Day, {now.utcMs - kKeptMs});
        });
    } catch (const std::exception& fault) { // figures are worth no more than a line: the minute is lost
        log(LogLevel::Warning, "figures_not_written", {{"what", fault.what()}});
    }
}

Overview Operations::overview(db::PlatformTx& tx, const OverviewQuery& query) const
{
    const std::int64_t hours = query.hours.value_or(24);
    const Resolution resolution = resolutionOf(hours);
    Overview overview;
    overview.asOf = tx.now();
    overview.grain = resolution.points;
    overview.stepMs = resolution.stepMs;
    overview.partsGrain = resolution.parts;
    overview.troubleGrain = resolution.trouble;
    overview.from = startOf({tx.now().utcMs - hours * kHourMs}, resolution.parts); // so that points and parts begin together
    overview.troubleFrom = {startOf(tx.now(), resolution.trouble).utcMs - (resolution.troubleSpans - 1) * lengthOf(resolution.trouble)};
    Figures total;
    std::map<Instant, Figures> points;
    eachSince(tx, resolution.points, Subject::All, overview.from, [&](Instant startedAt, const std::string&, const Figures& figures) {
        total.add(figures);
        points[{startedAt.utcMs - startedAt.utcMs % resolution.stepMs}].add(figures);
    });
    overview.total = shareOf({}, overview.from, total);
    for (const auto& [startedAt, figures] : points) {
        overview.points.push_back(shareOf({}, startedAt, figures));
    }
    std::map<std::string, Figures> routes;
    eachSince(tx, resolution.parts, Subject::Route, overview.from, [&](Instant, const std::string& name, const Figures& figures) { routes[name].add(figures); });
    overview.routes = slowestOf(routes, overview.from);
    overview.tenants = busiestSince(tx, resolution.parts, overview.from, kSharesMax);
    overview.causes = causesSince(tx, resolution.parts, overview.from, kSharesMax);
    overview.trouble = troubleSince(tx, resolution.trouble, overview.troubleFrom, kTroubledMax);
    nameShops(tx, m_names, {&overview.tenants, &overview.trouble});
    return overview;
}

void Operations::mount(http::Router& router, ShopNames names)
{
    m_names = std::move(names);
    // The platform's people alone hold it: these figures are of all shops.
    constexpr auto kPermission = http::Permission::TenantsRead;
    router.none(kOverview, kPermission, [this](const http::Request&, const OverviewQuery& query) {
        writeDown(); // whoever looks sees up to this moment
        return db::inTransaction<db::PlatformTx>(m_parts.stores.platform(), false, m_parts.clock, m_parts.ids, [&](db::PlatformTx& tx) { return overview(tx, query); });
    });
    router.none(kStanding, kPermission, [this](const http::Request&) { return standing(); });
    router.platformRead(kListRollups, kPermission, [this](db::PlatformTx& tx, const http::Request&, const RollupQuery& query) {
        const auto rows = rollupList().page<Rollup>(tx, query);
        Page<RollupRow> page{{}, rows.next, rows.count, rows.sort};
        for (const Rollup& row : rows.items) {
            RollupRow& shown = page.items.emplace_back();
            static_cast<Rollup&>(shown) = row;
            shown.tenantId = row.tenantId == Id{} ? std::nullopt : row.tenantId;
        }
        nameShops(tx, m_names, {&page.items});
        return page;
    });
    router.platformRead(kTotalOfRollups, kPermission,
                        [](db::PlatformTx& tx, const http::Request&, const RollupQuery& query) { return rollupList().totals(tx, query, db::rowsOf(kListRollups.path, query)); });
}

std::vector<TableClass> tables()
{
    return {{db::Scope::Platform, "request_rollups", DataClass::Derived}};
}

} // namespace tijara::operations
