// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names and values as they are written in an environment or a file, and how each kind of value is read.

#include "server/platform/http/edge/network.h"
#include "server/platform/log.h"

#include <filesystem>
#include <functional>
#include <map>
#include <stdexcept>

namespace tijara {

/// A value nobody can work with, in English sentences.
struct ConfigError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

using Values = std::map<std::string, std::string>;

struct Unused {
    std::string name;
    std::string why;
};

/// NAME=VALUE lines, with # comments, quotes and `export`. Throws ConfigError, also for a name that `isKnown` does not know.
Values readValuesFile(const std::filesystem::path& file, const std::function<bool(const std::string&)>& isKnown);

// Each throws ConfigError, naming `name`.
std::uint16_t portFrom(std::string_view name, std::string_view text);
bool switchFrom(const std::string& name, const std::string& text);
LogLevel levelFrom(const std::string& text);
std::int64_t numberFrom(const std::string& name, const std::string& text, std::int64_t min, std::int64_t max);
/// A JSON list of strings, or words with commas between them.
std::vector<std::string> listFrom(const std::string& name, const std::string& text);
/// The same of origins: https://app.example, with a port if need be, and nothing behind it; or "*".
std::vector<std::string> originsFrom(const std::string& name, const std::string& text);
std::vector<http::Network> networksFrom(const std::string& name, const std::string& text);

} // namespace tijara
