// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/switches.h"

namespace tijara::commands {

Switches::Switches(const std::vector<std::string>& arguments, const std::set<std::string>& valued, const std::set<std::string>& flags)
{
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        const std::string& word = arguments[at];
        if (!word.starts_with("--") || word == "--") {
            m_rest.push_back(word);
            continue;
        }
        const auto equals = word.find('=');
        const std::string name = word.substr(0, equals);
        std::string value;
        if (valued.contains(name)) {
            if (equals == std::string::npos && at + 1 == arguments.size()) {
                throw UsageError(name + " needs a value.");
            }
            value = equals == std::string::npos ? arguments[++at] : word.substr(equals + 1);
        } else if (!flags.contains(name) || equals != std::string::npos) {
            throw UsageError("There is no switch " + word + ".");
        }
        if (!m_values.emplace(name, value).second) {
            throw UsageError(name + " is given twice.");
        }
    }
}

std::optional<std::string> Switches::value(const std::string& name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::nullopt : std::optional(found->second);
}

void Switches::noRest() const
{
    if (!m_rest.empty()) {
        throw UsageError("\"" + m_rest.front() + "\" is one word too many.");
    }
}

Config Switches::config() const
{
    return over(readConfig(value("--config"), processEnvironment()));
}

Config Switches::over(Config config) const
{
    if (const auto data = value("--data")) {
        if (data->empty()) {
            throw UsageError("--data needs a folder.");
        }
        config.data = *data;
    }
    if (const auto listen = value("--listen")) {
        setListen(config, *listen);
    }
    return config;
}

} // namespace tijara::commands
