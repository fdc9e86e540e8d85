// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The commands of `tijarad`: each reads its own switches and gives back the exit code: 0 good, 1 the thing asked about is not, 2 wrong use.

#include "shared/core/problem.h"

#include <functional>
#include <string>
#include <vector>

namespace tijara::commands {

struct Command {
    std::string name;
    std::string summary;
    std::string help;
    std::function<int(const std::vector<std::string>& arguments)> run;
};

Command serveCommand();
Command initCommand();
Command demoCommand();
Command importCommand();
Command openApiCommand();
Command tenantExportCommand();
Command tenantImportCommand();
Command migrateCommand();
Command verifyCommand();
Command doctorCommand();
Command analyseCommand();

/// Runs the command named by the first argument and turns what goes wrong into one sentence on stderr.
int run(const std::vector<std::string>& arguments);

/// A problem as a person at a terminal reads it: its sentence, its parameters, its complaints.
std::string sentenceOf(const Problem& problem);

} // namespace tijara::commands
