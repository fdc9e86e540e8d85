// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config.h"

#include <array>
#include <cstdlib>
#include <fstream>
#include <map>

namespace tijara {

namespace {

constexpr std::size_t kSecretBytesMin = 32;

using Values = std::map<std::string, std::string>;

/// Every name the source systems used for configuration; those without a reader are accepted, because they speak of parts that a
/// server on one folder has no use for.
constexpr std::array kNames = {"API_HOST",       "API_PORT",        "PORT",          "DATABASE_URL", "LOG_LEVEL",       "GROUP_COMMIT",
                               "ENVIRONMENT",    "DEBUG",           "SECRET_KEY",    "JWT_SECRET",   "DATABASE_READ_URL", "DATABASE_DIRECT_URL",
                               "REDIS_URL",      "CORS_ORIGINS",    "PLATFORM_MODE", "FREE_TIER_LIMIT", "API_KEY_ENCRYPTION_KEY"};

std::string trimmed(std::string_view text)
{
    const auto start = text.find_first_not_of(" \t\r");
    return start == std::string_view::npos ? std::string{} : std::string(text.substr(start, text.find_last_not_of(" \t\r") - start + 1));
}

bool isName(const std::string& name)
{
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

Values readFile(const std::filesystem::path& file)
{
    std::ifstream in(file);
    if (!in) {
        throw ConfigError("The configuration file " + file.string() + " cannot be read.");
    }
    Values values;
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        const std::string text = trimmed(line);
        if (text.empty() || text.starts_with('#')) {
            continue;
        }
        const std::string where = file.string() + ", line " + std::to_string(number) + ": ";
        const auto equals = text.find('=');
        if (equals == std::string::npos) {
            throw ConfigError(where + "not NAME=VALUE.");
        }
        const std::string name = trimmed(text.substr(0, equals));
        if (!isName(name)) {
            throw ConfigError(where + "\"" + name + "\" is not a setting of this server.");
        }
        std::string value = trimmed(text.substr(equals + 1));
        if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front()) {
            value = value.substr(1, value.size() - 2);
        }
        values[name] = value;
    }
    return values;
}

std::uint16_t portFrom(std::string_view name, std::string_view text)
{
    const auto number = parseDecimal(text, 0);
    if (!number || *number < 0 || *number > 65535) {
        throw ConfigError(std::string(name) + " is \"" + std::string(text) + "\"; it must be a number from 0 to 65535.");
    }
    return static_cast<std::uint16_t>(*number);
}

bool switchFrom(const std::string& name, const std::string& text)
{
    if (text == "on" || text == "true" || text == "1") {
        return true;
    }
    if (text == "off" || text == "false" || text == "0" || text.empty()) {
        return false;
    }
    throw ConfigError(name + " is \"" + text + "\"; it must be on or off.");
}

LogLevel levelFrom(const std::string& text)
{
    std::string lower = text;
    for (char& c : lower) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    if (lower == "debug") {
        return LogLevel::Debug;
    }
    if (lower == "info") {
        return LogLevel::Info;
    }
    if (lower == "warning" || lower == "warn") {
        return LogLevel::Warning;
    }
    if (lower == "error") {
        return LogLevel::Error;
    }
    throw ConfigError("LOG_LEVEL is \"" + text + "\"; it must be debug, info, warning or error.");
}

// As the systems we come from read it: three slashes before a relative path, four before an absolute one.
std::filesystem::path folderFrom(const std::string& url)
{
    constexpr std::string_view kSqlite = "sqlite:///";
    if (url.starts_with(kSqlite) && url.size() > kSqlite.size()) {
        return url.substr(kSqlite.size());
    }
    if (url.starts_with("postgresql:") || url.starts_with("postgres:")) {
        throw ConfigError("DATABASE_URL names a PostgreSQL server; this version keeps its data in a folder: sqlite:///FOLDER.");
    }
    if (url.starts_with("mysql:")) {
        throw ConfigError("DATABASE_URL names a MySQL server; data comes from there through `tijarad import`, and is kept in a folder: sqlite:///FOLDER.");
    }
    throw ConfigError("DATABASE_URL is not understood; it must be sqlite:///FOLDER.");
}

// Nothing here is signed with these yet, but a server that was given a weak one must not run in production believing it is safe.
void checkSecrets(const Values& values)
{
    const auto environment = values.find("ENVIRONMENT");
    if (environment == values.end() || environment->second != "production") {
        return;
    }
    for (const char* name : {"SECRET_KEY", "JWT_SECRET", "API_KEY_ENCRYPTION_KEY"}) {
        const auto found = values.find(name);
        if (found == values.end()) {
            continue;
        }
        if (found->second.size() < kSecretBytesMin) {
            throw ConfigError(std::string(name) + " is too short for production; it must have at least " + std::to_string(kSecretBytesMin) + " characters.");
        }
        for (const char* sample : {"change", "secret-key", "your-", "example", "default"}) {
            if (found->second.find(sample) != std::string::npos) {
                throw ConfigError(std::string(name) + " is a sample; production needs one of its own.");
            }
        }
    }
}

} // namespace

Environment processEnvironment()
{
    return [](const std::string& name) -> std::optional<std::string> {
        const char* value = std::getenv(name.c_str());
        return value == nullptr ? std::nullopt : std::optional<std::string>(value);
    };
}

Config readConfig(const std::optional<std::filesystem::path>& file, const Environment& environment)
{
    Values values = file ? readFile(*file) : Values{};
    for (const char* name : kNames) {
        if (const auto value = environment(name)) {
            values[name] = *value;
        }
    }
    checkSecrets(values);
    Config config;
    config.data = defaultDataFolder(environment);
    for (const auto& [name, value] : values) {
        if (name == "API_HOST" && !value.empty()) {
            config.host = value;
        } else if (name == "PORT" || name == "API_PORT") { // in this order, so that PORT, the platform's own word, wins
            config.port = portFrom(name, value);
        } else if (name == "DATABASE_URL") {
            config.data = folderFrom(value);
        } else if (name == "ENVIRONMENT") {
            config.production = value == "production";
        } else if (name == "LOG_LEVEL") {
            config.logLevel = levelFrom(value);
        } else if (name == "GROUP_COMMIT") {
            config.groupCommit = switchFrom(name, value);
        } else if (name == "DEBUG" && switchFrom(name, value)) {
            config.logLevel = std::min(config.logLevel, LogLevel::Debug);
        }
    }
    return config;
}

void setListen(Config& config, std::string_view text)
{
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos || (text.starts_with('[') && !text.substr(0, colon).ends_with(']'))) {
        throw ConfigError("--listen is \"" + std::string(text) + "\"; it must be HOST:PORT, such as 127.0.0.1:8080.");
    }
    std::string_view host = text.substr(0, colon);
    if (host.starts_with('[')) {
        host = host.substr(1, host.size() - 2);
    }
    config.host = host.empty() ? "127.0.0.1" : std::string(host);
    config.port = portFrom("The port of --listen", text.substr(colon + 1));
}

std::filesystem::path defaultDataFolder(const Environment& environment)
{
    if (const auto share = environment("XDG_DATA_HOME"); share && !share->empty()) {
        return std::filesystem::path(*share) / "tijara";
    }
    if (const auto home = environment("HOME"); home && !home->empty()) {
        return std::filesystem::path(*home) / ".local" / "share" / "tijara";
    }
    return "tijara-data";
}

} // namespace tijara
