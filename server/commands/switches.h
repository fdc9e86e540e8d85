// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words behind a command: `--name VALUE`, `--name=VALUE`, flags, and the rest in their order.

#include "server/config.h"

#include <set>
#include <map>
#include <vector>

namespace tijara::commands {

/// Wrong use, in one sentence: exit 2.
struct UsageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class Switches {
public:
    /// Throws UsageError for a switch that is not among `valued` or `flags`, is given twice or lacks its value.
    Switches(const std::vector<std::string>& arguments, const std::set<std::string>& valued, const std::set<std::string>& flags = {});

    [[nodiscard]] bool has(const std::string& name) const { return m_values.contains(name); }
    [[nodiscard]] std::optional<std::string> value(const std::string& name) const;
    [[nodiscard]] const std::vector<std::string>& rest() const { return m_rest; }
    /// Throws UsageError when words are left over.
    void noRest() const;
    /// `config` with --data and --listen over it.
    [[nodiscard]] Config over(Config config) const;
    /// The configuration of --config, the environment, --data and --listen together.
    [[nodiscard]] Config config() const;

private:
    std::map<std::string, std::string> m_values;
    std::vector<std::string> m_rest;
};

} // namespace tijara::commands
