// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the servers do: what was asked, how long it took, what went wrong, per minute, hour and day.

#include "shared/core/json.h"
#include "shared/core/page.h"
#include "shared/core/route.h"

namespace tijara::operations {

enum class Grain { Minute, Hour, Day };
BOOST_DESCRIBE_ENUM(Grain, Minute, Hour, Day)

/// What the requests of one row have in common.
enum class Subject {
    All,
    Route,  ///< "GET /api/v1/products"
    Tenant,
    Cause,  ///< the code of what went wrong, in one shop or in none
};
BOOST_DESCRIBE_ENUM(Subject, All, Route, Tenant, Cause)

/// The requests that one node answered in one minute, hour or day.
struct Rollup {
    Id id;
    Grain grain = Grain::Minute;
    Subject subject = Subject::All;
    std::string name;           ///< the route, or the code; "" of the other subjects
    std::optional<Id> tenantId; ///< of a shop's rows, and of the causes in one
    Instant startedAt;
    Id nodeId;
    std::int64_t requests = 0;
    std::int64_t refusals = 0; ///< answered 4xx
    std::int64_t faults = 0;   ///< answered 5xx
    std::int64_t p50Us = 0;    ///< half of the answers were no slower, to the width of a bucket
    std::int64_t p95Us = 0;
    std::int64_t p99Us = 0;
    std::int64_t databaseUs = 0; ///< of all together
};
BOOST_DESCRIBE_STRUCT(Rollup, (), (id, grain, subject, name, tenantId, startedAt, nodeId, requests, refusals, faults, p50Us, p95Us, p99Us, databaseUs))

struct RollupRow : Rollup {
    std::string tenantName; ///< "" where no shop is meant
};
BOOST_DESCRIBE_STRUCT(RollupRow, (Rollup), (tenantName))

/// Sort: startedAt, newest first. `grain` and `subject` must be said; at most one of `name` and `tenantId`.
struct RollupQuery : ListQuery {
    std::optional<Grain> grain;
    std::optional<Subject> subject;
    std::optional<std::string> name;
    std::optional<Id> tenantId;
    std::optional<std::int64_t> from; ///< UTC milliseconds
    std::optional<std::int64_t> to;
    std::optional<std::int64_t> refusalsFrom; ///< at least so many
    std::optional<std::int64_t> faultsFrom;
};
BOOST_DESCRIBE_STRUCT(RollupQuery, (ListQuery), (grain, subject, name, tenantId, from, to, refusalsFrom, faultsFrom))

struct OverviewQuery {
    std::optional<std::int64_t> hours; ///< back from now; 24 unless said, 720 at most
};
BOOST_DESCRIBE_STRUCT(OverviewQuery, (), (hours))
void check(const OverviewQuery& query, const Checker& checker);

/// Of all nodes together; `name` and `tenantId` as in a row.
struct Share {
    std::string name;
    std::optional<Id> tenantId;
    std::string tenantName; ///< "" where no shop is meant
    Instant startedAt;      ///< of a point in time; of the rest the beginning of the whole
    std::int64_t requests = 0;
    std::int64_t refusals = 0;
    std::int64_t faults = 0;
    std::int64_t p50Us = 0;
    std::int64_t p95Us = 0;
    std::int64_t p99Us = 0;
};
BOOST_DESCRIBE_STRUCT(Share, (), (name, tenantId, tenantName, startedAt, requests, refusals, faults, p50Us, p95Us, p99Us))

/// Everything is added up from rows, those of the grain that is said beside it.
struct Overview {
    Instant asOf;
    Instant from;
    Grain grain = Grain::Minute; ///< of the points
    std::int64_t stepMs = 0;     ///< how long each point is
    Share total;
    std::vector<Share> points; ///< in time's order; where nothing was asked there is none
    Grain partsGrain = Grain::Minute; ///< of routes, shops and causes
    std::vector<Share> routes;        ///< the slowest by p95
    std::vector<Share> tenants;       ///< the busiest, without percentiles
    std::vector<Share> causes;        ///< the most frequent in all shops together, without percentiles
    Grain troubleGrain = Grain::Hour;
    Instant troubleFrom;        ///< the last 24 hours, or days
    std::vector<Share> trouble; ///< by hour or day, where something was refused or failed: the shops that had most of it
};
BOOST_DESCRIBE_STRUCT(Overview, (), (asOf, from, grain, stepMs, total, points, partsGrain, routes, tenants, causes, troubleGrain, troubleFrom, trouble))

inline constexpr Route<OverviewQuery, Overview> kOverview{Method::Get, "/api/v1/operations/overview"};
inline constexpr Route<RollupQuery, Page<RollupRow>> kListRollups{Method::Get, "/api/v1/operations/rollups"};
inline constexpr Route<RollupQuery, Totals> kTotalOfRollups{Method::Get, "/api/v1/operations/rollups/totals"};

} // namespace tijara::operations
