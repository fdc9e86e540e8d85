// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/server.h"

#include "server/checkpoints.h"
#include "server/domains.h"
#include "server/health.h"
#include "server/platform/http/http_server.h"
#include "server/platform/process.h"
#include "server/platform/text.h"

#include <thread>

namespace tijara {

namespace {

std::string sentenceOf(const Problem& problem, const std::string& folder)
{
    const auto param = [&problem](const char* name) {
        const auto found = problem.params.find(name);
        return found == problem.params.end() ? std::string{} : found->second;
    };
    switch (problem.code) {
    case ProblemCode::DataTooNew:
        return "The data in " + folder + " was written by a newer version of Tijara (its data is at step " + param("data") + ", this version knows " +
               param("program") + "); install that version. Nothing was changed.";
    case ProblemCode::MigrationFailed:
        return "The data in " + folder + " could not be brought to the present version: " + param("migration") + " failed. Nothing was lost.";
    case ProblemCode::DiskFull:
        return "The disk under " + folder + " is full; make room and start again.";
    case ProblemCode::DataReadOnly:
        return "The data folder " + folder + " cannot be written.";
    case ProblemCode::DataDamaged:
        return "A file in " + folder + " is no database of Tijara, or was damaged.";
    case ProblemCode::StorageUnavailable:
        return "The data in " + folder + " cannot be read or written.";
    default:
        return "The data in " + folder + " cannot be used: " + std::string(titleOf(problem.code));
    }
}

Problem problemAtStart(const db::Error& error)
{
    switch (error.kind) {
    case db::ErrorKind::DiskFull:
        return Problem{ProblemCode::DiskFull};
    case db::ErrorKind::ReadOnly:
        return Problem{ProblemCode::DataReadOnly};
    case db::ErrorKind::Corrupt:
        return Problem{ProblemCode::DataDamaged, {{"detail", error.detail}}};
    default:
        return Problem{ProblemCode::StorageUnavailable, {{"detail", error.detail}}};
    }
}

std::string sentenceOf(const db::Error& error, const std::string& folder)
{
    switch (error.kind) {
    case db::ErrorKind::DiskFull:
        return "The disk under " + folder + " is full; make room and start again.";
    case db::ErrorKind::ReadOnly:
        return "The data folder " + folder + " cannot be written.";
    case db::ErrorKind::Corrupt:
        return "A file in " + folder + " is no database of Tijara, or was damaged: " + error.detail + ".";
    default:
        return "The data in " + folder + " cannot be opened: " + error.detail + ".";
    }
}

/// Where commands of this computer find a server that listens on `host`.
std::string reachable(const std::string& host)
{
    if (host == "0.0.0.0" || host == "localhost") {
        return "127.0.0.1";
    }
    return host == "::" ? "::1" : host;
}

/// Whatever goes wrong while starting, as the one sentence the user reads.
template <class Step>
auto told(const std::filesystem::path& folder, Step step)
{
    try {
        return step();
    } catch (const DataFolderError& error) {
        throw StartError(error.sentence, Problem{error.code});
    } catch (const Problem& problem) {
        throw StartError(sentenceOf(problem, folder.string()), problem);
    } catch (const db::Error& error) {
        throw StartError(sentenceOf(error, folder.string()), problemAtStart(error));
    } catch (const std::filesystem::filesystem_error& error) {
        throw StartError("The data folder " + folder.string() + " cannot be used: " + error.code().message() + ".", Problem{problemOf(error.code())});
    }
}

} // namespace

// In the order they are made; they go in the reverse one: requests first, the folder's lock last.
struct Server::Parts {
    DataFolder folder;
    SystemClock systemClock;
    Clock& clock;
    IdMaker ids;
    Vault vault;
    db::Stores stores;
    Node node;
    Checkpoints checkpoints;
    jobs::Jobs jobs;
    Domains domains;
    std::string localSecret = randomToken();
    http::Router router;
    std::unique_ptr<http::HttpServer> http;
    std::jthread keySweep;

    explicit Parts(const Config& config)
        : folder(config.data), clock(config.clock != nullptr ? *config.clock : systemClock), ids(clock), vault(folder.keysFile(), clock),
          stores(folder, {{.groupCommit = config.groupCommit}}, clock), node(nodeOf(stores, clock, ids)), checkpoints(stores, clock, ids), jobs(stores, clock, ids),
          domains({folder, stores, vault, clock, ids, node, jobs, config.production}), router(routerParts(config))
    {
        domains.addJobs();
        domains.mount(router);
        mountHealth(router, {stores, clock, ids});
    }

    ~Parts()
    {
        http.reset();
        jobs.stop();
    }

    // What it looks at is read before the first write of this run; the looking itself keeps nobody waiting.
    void sweepKeys()
    {
        keySweep = std::jthread([this, unswept = vault.unswept()](const std::stop_token& stop) { journal::sweepKeys({stores, vault, clock, ids, {}}, unswept, stop); });
    }

    http::Router::Parts routerParts(const Config& config)
    {
        return {stores,
                vault,
                clock,
                ids,
                [this](std::string_view token) { return domains.identity().authenticate(token); },
                [this](std::string_view slug) -> std::optional<Id> {
                    const auto tenant = domains.directory().bySlug(slug);
                    return tenant ? std::optional(tenant->id) : std::nullopt;
                },
                node.device,
                node.incarnation,
                localSecret,
                config.embeddedSecret};
    }
};

Server::Server(Config config) : m_config(std::move(config))
{
    ignoreBrokenPipes();
    setLogLevel(m_config.logLevel);
    m_parts = told(m_config.data, [this] { return std::make_unique<Parts>(m_config); });
}

Server::~Server() = default;

std::uint16_t Server::start()
{
    return told(m_config.data, [this] {
        m_parts->sweepKeys();
        m_parts->jobs.start();
        m_parts->domains.files().start();
        m_parts->checkpoints.start();
        try {
            m_parts->http = std::make_unique<http::HttpServer>(http::HttpServer::Options{.host = m_config.host, .port = m_config.port}, m_parts->router, m_parts->clock);
        } catch (const std::runtime_error& error) {
            throw StartError(error.what(), Problem{ProblemCode::Internal, {{"detail", error.what()}}});
        }
        m_parts->folder.announce({m_parts->http->port(), m_parts->localSecret, reachable(m_config.host)});
        return m_parts->http->port();
    });
}

std::uint16_t Server::port() const
{
    return m_parts->http ? m_parts->http->port() : std::uint16_t{0};
}

const std::string& Server::localSecret() const
{
    return m_parts->localSecret;
}

std::string Server::openApi() const
{
    return m_parts->router.openApi();
}

} // namespace tijara
