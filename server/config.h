// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a server is told before it starts: from the command line, else the environment, else a file of KEY=VALUE lines.

#include "server/config_values.h"
#include "server/experiments/provider/provider_rules.h"
#include "server/platform/cache/redis_cache.h"
#include "server/platform/clock.h"
#include "server/platform/db/backend.h"
#include "server/platform/http/edge/edges.h"
#include "server/platform/log.h"

namespace tijara {

struct Config {
    std::filesystem::path data;     ///< files, and the databases too unless `postgres` names a server
    db::PostgresDatabase postgres;
    std::string host = "127.0.0.1";
    std::uint16_t port = 0; ///< 0 = any
    std::string embeddedSecret; ///< when set, every request must carry it
    bool groupCommit = true;    ///< off only to measure what it is worth
    LogLevel logLevel = LogLevel::Info;
    bool production = false;    ///< ENVIRONMENT=production: the platform's own people unlock it before they write
    std::optional<RedisPlace> redis; ///< none: nothing is shared with other nodes but the database
    http::Edges edges;
    std::optional<std::int64_t> freeTierLimit; ///< calls a month of the plans that a new platform begins with; the platform's people change them
    std::optional<std::int64_t> starterTierLimit;
    std::optional<std::int64_t> proTierLimit;
    std::filesystem::path backups; ///< where whoever makes copies of the data puts them; only looked at
    std::vector<Unused> unused; ///< names that were given and are not used here, with the reason
    bool privateWebhooks = false; ///< webhooks may reach this computer and its neighbours
    experiments::PlatformProvider provider; ///< who is told what customers bought, with which keys
    Clock* clock = nullptr; ///< another clock than the system's, for tests; outlives the server
};

/// A variable's value, or nothing when it is not set.
using Environment = std::function<std::optional<std::string>(const std::string& name)>;
Environment processEnvironment();

/// The standard names out of `file` (when given) and the environment, which wins. Throws ConfigError.
Values readValues(const std::optional<std::filesystem::path>& file, const Environment& environment);
/// What they mean, whether a production server may start with them or not. Throws ConfigError.
Config configFrom(const Values& values, const Environment& environment);
/// Both, and the gate: throws ConfigError with every secret a production server must not start with.
Config readConfig(const std::optional<std::filesystem::path>& file, const Environment& environment);

/// "127.0.0.1:8080", "0.0.0.0:0", "[::1]:80", ":8080" into host and port. Throws ConfigError.
void setListen(Config& config, std::string_view text);
/// The edges with what nobody said filled in: a server that only this computer reaches, without a proxy, holds nobody back and ends at once.
http::Edges settledEdges(const Config& config);
/// Only this computer reaches it.
bool isLoopback(const std::string& host);

/// Where a server keeps its data when nobody says: the user's data folder.
std::filesystem::path defaultDataFolder(const Environment& environment);

} // namespace tijara
