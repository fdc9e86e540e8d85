// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/commands.h"
#include "server/commands/local_call.h"
#include "server/commands/switches.h"
#include "shared/identity/identity_contract.h"

#include <cstdio>
#include <iostream>

namespace tijara::commands {

namespace {

int makeAdmin(const std::vector<std::string>& arguments)
{
    const Switches switches(arguments, {"--data", "--config", "--admin-email", "--admin-name"}, {"--admin-password-stdin"});
    switches.noRest();
    const auto email = switches.value("--admin-email");
    if (!email || !switches.has("--admin-password-stdin")) {
        throw UsageError("Say the admin's e-mail with --admin-email, and give the password on standard input with --admin-password-stdin.");
    }
    identity::NewAdmin admin{switches.value("--admin-name").value_or("Admin"), *email, {}};
    std::getline(std::cin, admin.password);
    if (admin.password.ends_with('\r')) {
        admin.password.pop_back();
    }
    LocalCall call(switches.config());
    try {
        const auto made = call.call(identity::kCreateAdmin, admin);
        std::printf("%s is the platform's super-admin.\n", made.email.c_str());
    } catch (const Problem& problem) {
        if (problem.code == ProblemCode::SetupDone) {
            std::fputs("The platform already has a super-admin; nothing was changed.\n", stderr);
            return 1;
        }
        throw;
    }
    return 0;
}

} // namespace

Command initCommand()
{
    return {"init", "makes the platform's store and its first super-admin",
            "init --data DIR --admin-email E --admin-password-stdin [--admin-name NAME] [--config FILE]\n\n"
            "Makes the platform's store in DIR and the first super-admin; the password is the first line of standard input, at least\n"
            "10 characters. A second time is an error and changes nothing.\n",
            &makeAdmin};
}

} // namespace tijara::commands
