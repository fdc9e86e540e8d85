// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/doctor.h"

#include "server/commands/commands.h"
#include "server/commands/switches.h"
#include "server/platform/paper/paper_fonts.h"
#include "shared/core/json.h"

#include <algorithm>
#include <cstdio>

namespace tijara::commands {

namespace {

std::vector<Finding> examined(const Switches& switches)
{
    const Values values = readValues(switches.value("--config"), processEnvironment());
    Config config;
    try {
        config = switches.over(configFrom(values, processEnvironment()));
    } catch (const ConfigError& error) {
        Findings findings;
        findings.add("config_refused", error.what());
        for (const GateFault& fault : secretFaults(values)) {
            findings.add(fault.kind, fault.name);
        }
        return findings.all();
    }
    SystemClock clock;
    return examine(values, config, clock);
}

int runDoctor(const std::vector<std::string>& arguments)
{
    const Switches switches(arguments, {"--data", "--listen", "--config"}, {"--json"});
    switches.noRest();
    const auto findings = examined(switches);
    const auto faults = std::count_if(findings.begin(), findings.end(), [](const Finding& one) { return one.severity == Severity::Fault; });
    if (switches.has("--json")) {
        std::puts(toJson(findings).c_str());
        return faults > 0 ? 1 : 0;
    }
    for (const Finding& one : findings) {
        std::printf("%s %s: %s\n    %s\n    %s\n", one.severity == Severity::Fault ? "FAULT  " : "warning", one.kind.c_str(), one.where.c_str(), one.means.c_str(), one.todo.c_str());
    }
    std::printf("%s: %td to mend, %td to look at; %zu kinds of fault were looked for\n", faults > 0 ? "not good" : "good", faults,
                static_cast<std::ptrdiff_t>(findings.size()) - faults, findingKinds().size());
    return faults > 0 ? 1 : 0;
}

} // namespace

std::vector<Finding> examine(const Values& values, const Config& config, Clock& clock)
{
    Findings findings;
    examineConfig(values, config, findings);
    examineReach(config, clock, findings);
    examineData(config, clock, findings);
    examinePostgres(config, clock, findings);
    examineFonts(paper::PaperFonts::systemFolder(), findings);
    examineBackups(config, clock, findings);
    return findings.all();
}

Command doctorCommand()
{
    return {"doctor", "says what keeps a server from running well, and what to do",
            "doctor [--data DIR] [--listen HOST:PORT] [--config FILE] [--json]\n\n"
            "Looks at what `serve` with the same switches and environment would meet: settings and secrets, where it listens, certificate, Redis,\n"
            "limits of the system, fonts, copies of the data (BACKUP_DIR), and the data, in files or on PostgreSQL. Changes nothing. Each fault has a name, what it means, and what to do; --json writes them as a\n"
            "list for programs. Exit 0 when there is nothing but warnings, 1 when there is a fault. The data's inside is looked at while no server\n"
            "runs on it; a running one answers at /api/health.\n",
            &runDoctor};
}

} // namespace tijara::commands
