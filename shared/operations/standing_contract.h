// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the server that answers stands at this moment, and what is wrong now.

#include "shared/core/json.h"
#include "shared/core/page.h"
#include "shared/core/route.h"

namespace tijara::operations {

/// In the order in which somebody should look. The console has words for each, and for what to do.
enum class AlertKind {
    DiskNearlyFull,  ///< `value` bytes are left `of` so many
    ErrorRate,       ///< `value` `of` so many answers of the last quarter of an hour, of all nodes, failed
    JournalUnsealed, ///< entries of the audit trail wait since `value` milliseconds to be chained
    JobsFailed,      ///< `value` jobs of this node failed in a day
    ReplicaAway,     ///< the read replica does not answer
    ReplicaBehind,   ///< it has yet to take `value` bytes of what was written
    CacheAway,       ///< Redis does not answer
};
BOOST_DESCRIBE_ENUM(AlertKind, DiskNearlyFull, ErrorRate, JournalUnsealed, JobsFailed, ReplicaAway, ReplicaBehind, CacheAway)

struct Alert {
    AlertKind kind = AlertKind::ErrorRate;
    std::int64_t value = 0;
    std::int64_t of = 0;
    std::optional<Opens> opens;  ///< the rows behind it
    std::optional<Id> tenantId; ///< the one shop it is about
};
BOOST_DESCRIBE_STRUCT(Alert, (), (kind, value, of, opens, tenantId))

/// Connections to the database that requests share.
struct PoolUse {
    std::string name;
    std::int64_t open = 0; ///< those in use included
    std::int64_t busy = 0;
    std::int64_t most = 0; ///< that there may be; of readers, for one shop
};
BOOST_DESCRIBE_STRUCT(PoolUse, (), (name, open, busy, most))

struct NodeStanding {
    Instant asOf;
    Instant startedAt;
    std::string version;
    std::int64_t processorBasisPoints = 0; ///< of all processors, in the last minute or less
    std::int64_t processors = 1;
    std::int64_t memoryBytes = 0;
    std::vector<PoolUse> pools;
    std::vector<Alert> alerts;
};
BOOST_DESCRIBE_STRUCT(NodeStanding, (), (asOf, startedAt, version, processorBasisPoints, processors, memoryBytes, pools, alerts))

inline constexpr Route<Nothing, NodeStanding> kStanding{Method::Get, "/api/v1/operations/standing"};

} // namespace tijara::operations
