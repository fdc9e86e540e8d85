// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/health.h"

#include "server/platform/node_store.h"
#include "server/platform/text.h"

namespace tijara {

namespace {

constexpr std::int64_t kProbeMs = 5000;

Health databaseHealth(const HealthParts& parts)
{
    nodeOf(parts.stores, parts.clock, parts.ids); // reads a row, or says why not
    return {"healthy", TIJARA_VERSION, {{"platform", "healthy"}, {"openTenants", std::to_string(parts.stores.openTenants().size())}}};
}

// Writes and reads back: a Redis that only takes reads is of no use either. Without it the server goes on, each node for itself.
Health cacheHealth(const HealthParts& parts)
{
    const std::string token = randomToken();
    parts.cache.set("health", token, kProbeMs, parts.clock.now());
    const bool kept = parts.cache.get("health", parts.clock.now()).has_value();
    const CacheState state = parts.cache.state();
    return {kept && state.reached ? "healthy" : "degraded", TIJARA_VERSION, {{"kind", state.shared ? "redis" : "in process"}, {"redis", !state.shared ? "none" : state.reached ? "healthy" : "not reached"}}};
}

Health wholeHealth(const HealthParts& parts)
{
    const Health database = databaseHealth(parts);
    const Health cache = cacheHealth(parts);
    return {cache.status, TIJARA_VERSION, {{"database", database.status}, {"cache", cache.status}}};
}

} // namespace

void mountHealth(http::Router& router, const HealthParts& parts)
{
    router.none(kHealth, http::Access::Everyone, [parts](const http::Request&) { return wholeHealth(parts); });
    router.none(kHealthOfDatabase, http::Access::Everyone, [parts](const http::Request&) { return databaseHealth(parts); });
    router.none(kHealthOfCache, http::Access::Everyone, [parts](const http::Request&) { return cacheHealth(parts); });
}

} // namespace tijara
