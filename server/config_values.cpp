// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config_values.h"

#include "server/platform/text.h"
#include "shared/core/json.h"

#include <fstream>

namespace tijara {

namespace {

std::string lower(std::string text)
{
    for (char& c : text) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return text;
}

std::string unquoted(std::string value)
{
    const bool quoted = value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
    return quoted ? value.substr(1, value.size() - 2) : value;
}

} // namespace

Values readValuesFile(const std::filesystem::path& file, const std::function<bool(const std::string&)>& isKnown)
{
    std::ifstream in(file);
    if (!in) {
        throw ConfigError("The configuration file " + file.string() + " cannot be read.");
    }
    Values values;
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        line.erase(line.find_last_not_of('\r') + 1);
        std::string_view text = trimmed(line);
        if (text.starts_with("export ")) {
            text = trimmed(text.substr(7));
        }
        if (text.empty() || text.starts_with('#')) {
            continue;
        }
        const std::string where = file.string() + ", line " + std::to_string(number) + ": ";
        const auto equals = text.find('=');
        if (equals == std::string::npos) {
            throw ConfigError(where + "not NAME=VALUE.");
        }
        const std::string name(trimmed(text.substr(0, equals)));
        if (!isKnown(name)) {
            throw ConfigError(where + "\"" + name + "\" is not a setting of this server.");
        }
        values[name] = unquoted(std::string(trimmed(text.substr(equals + 1))));
    }
    return values;
}

std::uint16_t portFrom(std::string_view name, std::string_view text)
{
    return static_cast<std::uint16_t>(numberFrom(std::string(name), std::string(text), 0, 65535));
}

std::int64_t numberFrom(const std::string& name, const std::string& text, std::int64_t min, std::int64_t max)
{
    const auto number = parseDecimal(text, 0);
    if (!number || *number < min || *number > max) {
        throw ConfigError(name + " is \"" + text + "\"; it must be a number from " + std::to_string(min) + " to " + std::to_string(max) + ".");
    }
    return *number;
}

bool switchFrom(const std::string& name, const std::string& text)
{
    const std::string word = lower(text);
    if (word == "on" || word == "true" || word == "1") {
        return true;
    }
    if (word == "off" || word == "false" || word == "0" || word.empty()) {
        return false;
    }
    throw ConfigError(name + " is \"" + text + "\"; it must be on or off.");
}

LogLevel levelFrom(const std::string& text)
{
    const std::string word = lower(text);
    if (word == "debug") {
        return LogLevel::Debug;
    }
    if (word == "info") {
        return LogLevel::Info;
    }
    if (word == "warning" || word == "warn") {
        return LogLevel::Warning;
    }
    if (word == "error") {
        return LogLevel::Error;
    }
    throw ConfigError("LOG_LEVEL is \"" + text + "\"; it must be debug, info, warning or error.");
}

std::vector<std::string> listFrom(const std::string& name, const std::string& text)
{
    if (trimmed(text).starts_with('[')) {
        try {
            return fromJson<std::vector<std::string>>(text);
        } catch (const Problem&) {
            throw ConfigError(name + " begins like a JSON list and is none; write [\"one\",\"two\"] or one,two.");
        }
    }
    std::vector<std::string> words;
    std::string_view rest = text;
    while (!rest.empty()) {
        const auto comma = std::min(rest.find(','), rest.size());
        if (const auto word = trimmed(rest.substr(0, comma)); !word.empty()) {
            words.emplace_back(word);
        }
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return words;
}

std::vector<std::string> originsFrom(const std::string& name, const std::string& text)
{
    std::vector<std::string> origins = listFrom(name, text);
    for (std::string& origin : origins) {
        if (origin == "*") {
            continue;
        }
        const auto scheme = origin.starts_with("https://") ? std::size_t{8} : origin.starts_with("http://") ? std::size_t{7} : std::size_t{0};
        if (origin.ends_with('/')) {
            origin.pop_back();
        }
        if (scheme == 0 || origin.size() <= scheme || origin.find_first_of("/ ?#@*", scheme) != std::string::npos) {
            throw ConfigError(name + " has \"" + origin + "\"; an origin is https://HOST or https://HOST:PORT, and nothing behind it.");
        }
        origin = lower(origin);
    }
    return origins;
}

std::vector<http::Network> networksFrom(const std::string& name, const std::string& text)
{
    std::vector<http::Network> networks;
    for (const std::string& word : listFrom(name, text)) {
        const auto network = http::parseNetwork(word);
        if (!network) {
            throw ConfigError(name + " has \"" + word + "\"; it must be an address or a range of them, such as 10.0.0.0/8.");
        }
        networks.push_back(*network);
    }
    return networks;
}

} // namespace tijara
