// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What keeps a server from running well, each fault by its name, with what it means and what to do. Looks, and changes nothing.

#include "server/config_gate.h"
#include "shared/core/describe.h"

namespace tijara::commands {

enum class Severity { Fault, Warning };
BOOST_DESCRIBE_ENUM(Severity, Fault, Warning)

struct Finding {
    std::string kind; ///< "certificate_expired"
    Severity severity = Severity::Fault;
    std::string where; ///< the file, setting, shop or address it speaks of
    std::string means;
    std::string todo;
};
BOOST_DESCRIBE_STRUCT(Finding, (), (kind, severity, where, means, todo))

inline constexpr std::int64_t kPostgresMin = 15;

class Findings {
public:
    /// One of the kinds in doctor_kinds.cpp.
    void add(std::string_view kind, const std::string& where);
    [[nodiscard]] const std::vector<Finding>& all() const { return m_all; }

private:
    std::vector<Finding> m_all;
};

/// What the values say, and what they lead to: secrets, where it listens, certificates, Redis, limits of the system, the data.
std::vector<Finding> examine(const Values& values, const Config& config, Clock& clock);

void examineConfig(const Values& values, const Config& config, Findings& findings);
void examineReach(const Config& config, Clock& clock, Findings& findings);
void examineData(const Config& config, Clock& clock, Findings& findings);
/// The PostgreSQL that holds the data, if one does.
void examinePostgres(const Config& config, Clock& clock, Findings& findings, std::int64_t versionMin = kPostgresMin);
/// The fonts of papers, in the folder where the system keeps them; and the copies of the data, where it was said where they go.
void examineFonts(const std::filesystem::path& system, Findings& findings);
void examineBackups(const Config& config, Clock& clock, Findings& findings);

/// The names of all kinds.
std::vector<std::string> findingKinds();

} // namespace tijara::commands
