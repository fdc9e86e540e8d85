// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/commands.h"
#include "server/commands/switches.h"
#include "server/experiments/experiments.h"
#include "server/platform/clock.h"

#include <cstdio>

namespace tijara::commands {

namespace {

int analyseFiles(const std::vector<std::string>& arguments)
{
    const Switches switches(arguments, {"at", "experiment", "visitor", "variant", "revenue"});
    if (switches.rest().size() != 2) {
        throw UsageError("Two files are needed: one of exposures, one of orders.");
    }
    experiments::RawColumns columns;
    columns.at = switches.value("at").value_or(columns.at);
    columns.experiment = switches.value("experiment").value_or(columns.experiment);
    columns.visitor = switches.value("visitor").value_or(columns.visitor);
    columns.variant = switches.value("variant").value_or(columns.variant);
    columns.revenue = switches.value("revenue").value_or(columns.revenue);
    std::puts(toJson(experiments::resultsOfFiles(switches.rest()[0], switches.rest()[1], columns, SystemClock().now())).c_str());
    return 0;
}

} // namespace

Command analyseCommand()
{
    return {"analyse", "says what price experiments in CSV files come to",
            "analyse EXPOSURES ORDERS [--at NAME] [--experiment NAME] [--visitor NAME] [--variant NAME] [--revenue NAME]\n\n"
            "Reads two CSV files of raw rows, with no shop and nothing stored, and prints the results of every experiment in them as JSON, by the\n"
            "rules that results pages go by. The first has the columns ts, experiment, visitor and variant, the second ts, visitor and revenue; the\n"
            "switches say how they are called otherwise. The first variant, by number or name, is the control. Amounts are in millionths.\n",
            &analyseFiles};
}

} // namespace tijara::commands
