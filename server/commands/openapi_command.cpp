// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/commands.h"
#include "server/commands/switches.h"
#include "server/platform/text.h"
#include "server/server.h"

#include <cstdio>

namespace tijara::commands {

namespace {

/// The routes are those of a whole server, so one is made on an empty folder that goes again.
struct EmptyFolder {
    std::filesystem::path path = std::filesystem::temp_directory_path() / ("tijarad-openapi-" + randomToken());
    EmptyFolder() = default;
    EmptyFolder(const EmptyFolder&) = delete;
    EmptyFolder& operator=(const EmptyFolder&) = delete;
    ~EmptyFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
};

int printOpenApi(const std::vector<std::string>& arguments)
{
    Switches(arguments, {}).noRest();
    const EmptyFolder folder;
    Config config;
    config.data = folder.path;
    config.logLevel = LogLevel::Warning;
    std::puts(Server(config).openApi().c_str());
    return 0;
}

} // namespace

Command openApiCommand()
{
    return {"openapi", "prints the API as OpenAPI 3.1", "openapi\n\nPrints the API as an OpenAPI 3.1 document; a running server shows the same at /openapi.json.\n", &printOpenApi};
}

} // namespace tijara::commands
