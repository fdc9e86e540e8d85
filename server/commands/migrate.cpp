// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/commands.h"
#include "server/commands/switches.h"
#include "server/commands/tenants_pass.h"

#include <cstdio>

namespace tijara::commands {

namespace {

int migrateAll(const std::vector<std::string>& arguments)
{
    const Switches switches(arguments, {"--data", "--config", "--tenant"});
    switches.noRest();
    LocalCall call(switches.config()); // brings the platform's store up to date by starting
    std::puts("platform: good");
    int code = 0;
    for (const auto& tenant : chosenTenants(call, switches.value("--tenant"))) {
        try {
            call.useTenant(tenant.slug);
            call.call(tenants::kListBranches); // a store is brought up to date when it is opened
            std::printf("%s: good\n", tenant.slug.c_str());
        } catch (const Problem& problem) {
            std::printf("%s: not good: %s\n", tenant.slug.c_str(), sentenceOf(problem).c_str());
            code = 1;
        }
    }
    return code;
}

} // namespace

Command migrateCommand()
{
    return {"migrate", "brings every tenant's data to this version",
            "migrate [--data DIR] [--tenant SLUG] [--config FILE]\n\n"
            "Brings the platform's store and every tenant's (or the one named) to the present version now, which otherwise happens when each is\n"
            "first opened. One line a tenant; exit 1 when one could not be brought up to date, while all others were.\n",
            &migrateAll};
}

} // namespace tijara::commands
