// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a server is told before it starts: from the command line, else the environment, else a file of KEY=VALUE lines.

#include "server/platform/clock.h"
#include "server/platform/log.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stdexcept>

namespace tijara {

struct Config {
    std::filesystem::path data;
    std::string host = "127.0.0.1";
    std::uint16_t port = 0; ///< 0 = any
    std::string embeddedSecret; ///< when set, every request must carry it
    bool groupCommit = true;    ///< off only to measure what it is worth
    LogLevel logLevel = LogLevel::Info;
    bool production = false;    ///< ENVIRONMENT=production: the platform's own people unlock it before they write
    Clock* clock = nullptr; ///< another clock than the system's, for tests; outlives the server
};

/// A value nobody can work with, in one English sentence.
struct ConfigError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A variable's value, or nothing when it is not set.
using Environment = std::function<std::optional<std::string>(const std::string& name)>;
Environment processEnvironment();

/// Reads the standard names out of `file` (when given) and the environment, which wins. Throws ConfigError.
Config readConfig(const std::optional<std::filesystem::path>& file, const Environment& environment);

/// "127.0.0.1:8080", "0.0.0.0:0", "[::1]:80", ":8080" into host and port. Throws ConfigError.
void setListen(Config& config, std::string_view text);

/// Where a server keeps its data when nobody says: the user's data folder.
std::filesystem::path defaultDataFolder(const Environment& environment);

} // namespace tijara
