// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether this server can do its work, for the people and programs that watch it.

#include "server/platform/cache/cache.h"
#include "server/platform/http/router.h"

namespace tijara {

struct Health {
    std::string status; ///< "healthy"; "degraded" when it works without a part it could do without. Whatever is worse is answered with its own status
    std::string version;
    std::map<std::string, std::string> parts;
};
BOOST_DESCRIBE_STRUCT(Health, (), (status, version, parts))

inline constexpr Route<Nothing, Health> kHealth{Method::Get, "/api/health"};
inline constexpr Route<Nothing, Health> kHealthOfDatabase{Method::Get, "/api/health/database"};
inline constexpr Route<Nothing, Health> kHealthOfCache{Method::Get, "/api/health/cache"};

struct HealthParts {
    db::Stores& stores;
    Clock& clock;
    IdMaker& ids;
    Cache& cache;
};
void mountHealth(http::Router& router, const HealthParts& parts);

} // namespace tijara
