// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/commands.h"
#include "server/commands/switches.h"
#include "server/platform/process.h"
#include "server/server.h"

#include <cstdio>

namespace tijara::commands {

namespace {

int serveUntilTold(const std::vector<std::string>& arguments)
{
    const Switches switches(arguments, {"--data", "--listen", "--config"});
    switches.noRest();
    const Config config = switches.config();
    const StopSignals signals;
    Server server(config);
    const std::uint16_t port = server.start();
    const bool bracketed = config.host.find(':') != std::string::npos;
    std::printf("listening on http://%s:%u\n", (bracketed ? "[" + config.host + "]" : config.host).c_str(), static_cast<unsigned>(port));
    std::fflush(stdout);
    signals.wait();
    log(LogLevel::Info, "stopping");
    return 0;
}

} // namespace

Command serveCommand()
{
    return {"serve", "runs the server until SIGTERM",
            "serve [--listen HOST:PORT] [--data DIR] [--config FILE]\n\n"
            "Serves the data in DIR and prints \"listening on http://HOST:PORT\" when it is ready; port 0 means any free one.\n"
            "SIGTERM and SIGINT answer what is under way and exit 0.\n\n"
            "FILE holds NAME=VALUE lines; the environment has the same names and wins over it, switches win over both:\n"
            "  API_HOST, API_PORT or PORT   where to listen (127.0.0.1, any port)\n"
            "  DATABASE_URL                 sqlite:///FOLDER, with four slashes for an absolute path\n"
            "  LOG_LEVEL                    debug, info, warning or error (info)\n",
            &serveUntilTold};
}

} // namespace tijara::commands
