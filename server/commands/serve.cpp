// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/commands.h"
#include "server/commands/switches.h"
#include "server/config_gate.h"
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
    refuse(listenFaults(config));
    for (const Unused& one : config.unused) {
        log(LogLevel::Info, "setting_not_used", {{"name", one.name}, {"why", one.why}});
    }
    const StopSignals signals;
    Server server(config);
    const std::uint16_t port = server.start();
    const bool bracketed = config.host.find(':') != std::string::npos;
    std::printf("listening on %s://%s:%u\n", config.edges.tlsCertificate.empty() ? "http" : "https", (bracketed ? "[" + config.host + "]" : config.host).c_str(), static_cast<unsigned>(port));
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
            "  DATABASE_URL                 sqlite:///FOLDER, with four slashes for an absolute path, or postgresql://USER@HOST/DATABASE;\n"
            "                               DIR then keeps the files of this server alone\n"
            "  DATABASE_READ_URL            a replica of it, for what may be a moment old: sums and exports\n"
            "  DATABASE_DIRECT_URL          the same database past a pooler, for what changes tables\n"
            "  REDIS_URL                    redis://HOST:PORT/NUMBER, where limits and failed sign-ins are counted for all nodes together\n"
            "  LOG_LEVEL                    debug, info, warning or error (info)\n"
            "  ENVIRONMENT                  production refuses what is unsafe: sample secrets, DEBUG, plain HTTP to others\n"
            "  TLS_CERT, TLS_KEY            PEM files: the certificate with its chain, and its key; read again when they change\n"
            "  TRUSTED_PROXIES              addresses or ranges (10.0.0.0/8) whose X-Forwarded-For is believed\n"
            "  ALLOWED_HOSTS, CORS_ORIGINS  host names this server answers to; origins of web pages that may call it\n"
            "  RATE_LIMIT_ADDRESS, RATE_LIMIT_USER, RATE_LIMIT_TENANT, RATE_LIMIT_KEY\n"
            "                               requests a minute, 0 = no limit (3000, 1200, 6000, 3000; on this computer alone, none)\n"
            "  CONNECTIONS_MAX              connections open at once (2500)\n"
            "  DRAIN_SECONDS                how long /health says \"draining\" before the server stops to listen (5 behind a proxy, else 0)\n"
            "  METRICS_TOKEN                lets others than this computer read /metrics\n"
            "  WEBHOOKS_PRIVATE             on: notices of shops may go to this computer and its neighbours too\n"
            "  PLATFORM_MODE                whose keys of the provider shops may use: hybrid (either), byok-only, managed-only\n"
            "  PAID_API_KEY, PAID_API_BASE_URL\n"
            "                               the platform's own key of the provider, and where it is sent (https://api.paid.ai/v1)\n"
            "  FREE_TIER_LIMIT, STARTER_TIER_LIMIT, PRO_TIER_LIMIT\n"
            "                               calls a month of the plans a new platform begins with (1000, 10000, 100000)\n"
            "  BACKUP_DIR                   where copies of the data are put by whoever makes them; doctor looks there\n",
            &serveUntilTold};
}

} // namespace tijara::commands
