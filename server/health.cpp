// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/health.h"

#include "server/platform/node_store.h"

namespace tijara {

namespace {

Health databaseHealth(const HealthParts& parts)
{
    nodeOf(parts.stores, parts.clock, parts.ids); // reads a row, or says why not
    return {"healthy", TIJARA_VERSION, {{"platform", "healthy"}, {"openTenants", std::to_string(parts.stores.openTenants().size())}}};
}

Health cacheHealth()
{
    return {"healthy", TIJARA_VERSION, {{"kind", "in process"}}};
}

Health wholeHealth(const HealthParts& parts)
{
    return {"healthy", TIJARA_VERSION, {{"database", databaseHealth(parts).status}, {"cache", cacheHealth().status}}};
}

} // namespace

void mountHealth(http::Router& router, const HealthParts& parts)
{
    router.none(kHealth, http::Access::Everyone, [parts](const http::Request&) { return wholeHealth(parts); });
    router.none(kHealthOfDatabase, http::Access::Everyone, [parts](const http::Request&) { return databaseHealth(parts); });
    router.none(kHealthOfCache, http::Access::Everyone, [](const http::Request&) { return cacheHealth(); });
}

} // namespace tijara
