// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/commands.h"

#include "server/commands/switches.h"
#include "server/server.h"

#include <algorithm>
#include <cstdio>

namespace tijara::commands {

namespace {

const std::vector<Command>& all()
{
    static const std::vector<Command> commands = {serveCommand(), initCommand(), demoCommand(), importCommand(), openApiCommand(), migrateCommand(), verifyCommand(), tenantExportCommand(), tenantImportCommand(),
                                                 doctorCommand(), analyseCommand()};
    return commands;
}

std::string usage()
{
    std::string text = "tijarad " TIJARA_VERSION ", the server of Tijara\n\nusage: tijarad COMMAND [switches]\n\n";
    for (const Command& command : all()) {
        text += "  " + command.name + std::string(15 - std::min<std::size_t>(command.name.size(), 14), ' ') + command.summary + "\n";
    }
    return text + "\n`tijarad COMMAND --help` says more. Exit codes: 0 good, 1 the thing asked about is not good, 2 wrong use.\n";
}

int complain(const std::string& sentence, int code)
{
    std::fprintf(stderr, "%s\n", sentence.c_str());
    return code;
}

std::string listed(const std::map<std::string, std::string>& params)
{
    std::string text;
    for (const auto& [name, value] : params) {
        text += (text.empty() ? "" : ", ") + name + " " + value;
    }
    return text.empty() ? text : " (" + text + ")";
}

} // namespace

std::string sentenceOf(const Problem& problem)
{
    std::string text = std::string(titleOf(problem.code)) + listed(problem.params);
    for (const Complaint& one : problem.complaints) {
        text += "\n  " + one.path + ": " + one.code + listed(one.params);
    }
    return text;
}

int run(const std::vector<std::string>& arguments)
{
    if (arguments.empty()) {
        std::fputs(usage().c_str(), stderr);
        return 2;
    }
    if (arguments[0] == "--help" || arguments[0] == "-h" || arguments[0] == "help") {
        std::fputs(usage().c_str(), stdout);
        return 0;
    }
    if (arguments[0] == "--version") {
        std::puts("tijarad " TIJARA_VERSION);
        return 0;
    }
    const auto command = std::find_if(all().begin(), all().end(), [&](const Command& one) { return one.name == arguments[0]; });
    if (command == all().end()) {
        std::fprintf(stderr, "There is no command \"%s\".\n\n%s", arguments[0].c_str(), usage().c_str());
        return 2;
    }
    const std::vector<std::string> rest(arguments.begin() + 1, arguments.end());
    if (std::find(rest.begin(), rest.end(), "--help") != rest.end()) {
        std::printf("usage: tijarad %s", command->help.c_str());
        return 0;
    }
    try {
        return command->run(rest);
    } catch (const UsageError& error) {
        std::fprintf(stderr, "%s\nusage: tijarad %s", error.what(), command->help.c_str());
        return 2;
    } catch (const ConfigError& error) {
        return complain(error.what(), 2);
    } catch (const Problem& problem) {
        return complain(sentenceOf(problem), 1);
    } catch (const std::exception& error) {
        return complain(error.what(), 1);
    }
}

} // namespace tijara::commands
