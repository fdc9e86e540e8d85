// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/server.h"

#include "server/checkpoints.h"
#include "server/domains.h"
#include "server/health.h"
#include "server/journal/sealer.h"
#include "server/platform/http/http_server.h"
#include "server/platform/process.h"
#include "server/platform/text.h"

#include <thread>

namespace tijara {

namespace {

/// `place` is the folder, or "the database".
std::string sentenceOf(const Problem& problem, const std::string& place)
{
    const auto param = [&problem](const char* name) {
        const auto found = problem.params.find(name);
        return found == problem.params.end() ? std::string{} : found->second;
    };
    switch (problem.code) {
    case ProblemCode::DataTooNew:
        return "The data in " + place + " was written by a newer version of Tijara (its data is at step " + param("data") + ", this version knows " +
               param("program") + "); install that version. Nothing was changed.";
    case ProblemCode::MigrationFailed:
        return "The data in " + place + " could not be brought to the present version: " + param("migration") + " failed. Nothing was lost.";
    case ProblemCode::DiskFull:
        return "The disk under " + place + " is full; make room and start again.";
    case ProblemCode::DataReadOnly:
        return "The data in " + place + " cannot be written.";
    case ProblemCode::DataDamaged:
        return "A file in " + place + " is no database of Tijara, or was damaged.";
    case ProblemCode::StorageUnavailable:
        return "The data in " + place + " cannot be read or written.";
    default:
        return "The data in " + place + " cannot be used: " + std::string(titleOf(problem.code));
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
auto told(const Config& config, Step step)
{
    const std::string folder = config.data.string();
    const std::string place = config.postgres.url.empty() ? folder : "the database";
    try {
        return step();
    } catch (const DataFolderError& error) {
        throw StartError(error.sentence, Problem{error.code});
    } catch (const Problem& problem) {
        throw StartError(sentenceOf(problem, place), problem);
    } catch (const db::Error& error) {
        const Problem problem = db::unavailable(error);
        throw StartError(sentenceOf(problem, place), problem);
    } catch (const std::filesystem::filesystem_error& error) {
        throw StartError("The data folder " + folder + " cannot be used: " + error.code().message() + ".", Problem{problemOf(error.code())});
    }
}

tenants::TierLimits tiersOf(const Config& config)
{
    const tenants::TierLimits usual;
    return {config.freeTierLimit.value_or(usual.free), config.starterTierLimit.value_or(usual.starter), config.proTierLimit.value_or(usual.pro)};
}

} // namespace

// In the order they are made; they go in the reverse one: requests first, the folder's lock last.
struct Server::Parts {
    DataFolder folder;
    SystemClock systemClock;
    Clock& clock;
    IdMaker ids;
    db::Stores stores;
    Vault vault;
    Node node;
    Checkpoints checkpoints;
    journal::Sealer sealer; ///< goes before the checkpoints, which then speak of all it chained
    std::unique_ptr<Cache> cache;
    operations::Operations operations;
    jobs::Jobs jobs;
    Domains domains;
    std::string localSecret = randomToken();
    http::Router router;
    std::unique_ptr<http::HttpServer> http;
    std::jthread keySweep;

    explicit Parts(const Config& config)
        : folder(config.data), clock(config.clock != nullptr ? *config.clock : systemClock), ids(clock),
          stores(folder, {.sqlite = {.groupCommit = config.groupCommit}, .postgres = asked(config.postgres)}, clock), vault(stores.keys(), clock),
          node(nodeOf(stores, clock, ids)), checkpoints(stores, clock, ids), sealer(stores, clock, ids), cache(makeCache(config.redis)),
          operations({stores, clock, ids, *cache, node, config.embeddedSecret.empty() ? LogLevel::Info : LogLevel::Debug}), jobs(stores, clock, ids, node.device),
          domains({folder, stores, vault, clock, ids, node, jobs, *cache, operations, config.production, tiersOf(config), config.privateWebhooks, config.provider}), router(routerParts(config))
    {
        domains.addJobs();
        operations.watch([this] { return seen(0); });
        domains.mount(router);
        mountHealth(router, {stores, clock, ids, *cache});
    }

    ~Parts()
    {
        domains.experiments().stop(); // the drain waits for every request
        http.reset();
        jobs.stop();
    }

    // What it looks at is read before the first write of this run, and where other nodes write is older than any write takes; the looking
    // itself keeps nobody waiting.
    void sweepKeys()
    {
        constexpr std::int64_t kWriteMsMax = 10 * 60 * 1000;
        keySweep = std::jthread([this, unswept = stores.isShared() ? vault.unswept({clock.now().utcMs - kWriteMsMax}) : vault.unswept()](const std::stop_token& stop) { journal::sweepKeys({stores, vault, clock, ids, {}}, unswept, stop); });
    }

    static db::PostgresDatabase asked(db::PostgresDatabase database)
    {
        database.versionQuery = journal::versionQuery();
        return database;
    }

    operations::Seen seen(int connections)
    {
        const jobs::Standing work = jobs.standing();
        return {connections, {work.waiting, work.running, work.oldestWaitingMs, work.done, work.failed, work.cancelled, work.failedLately, work.failedIn}, router.gathered(), sealer.overdueMs()};
    }

    http::Router::Parts routerParts(const Config& config)
    {
        return {stores,
                vault,
                clock,
                ids,
                [this](std::string_view token, http::Known known) { return domains.identity().authenticate(token, known); },
                [this](std::string_view slug) -> std::optional<Id> {
                    const auto tenant = domains.directory().bySlug(slug);
                    return tenant ? std::optional(tenant->id) : std::nullopt;
                },
                node.device,
                node.incarnation,
                localSecret,
                config.embeddedSecret,
                [this](const http::RouteEntry& entry, const http::Principal& principal) { domains.gate()(entry, principal); },
                config.production,
                [this](const http::Principal& who, const std::string& address, ProblemCode code) { domains.identity().refused(who, address, code); }};
    }
};

Server::Server(Config config) : m_config(std::move(config))
{
    ignoreBrokenPipes();
    setLogLevel(m_config.logLevel);
    m_parts = told(m_config, [this] { return std::make_unique<Parts>(m_config); });
}

Server::~Server() = default;

std::uint16_t Server::start()
{
    return told(m_config, [this] {
        m_parts->sweepKeys();
        m_parts->jobs.start();
        m_parts->domains.files().start();
        m_parts->domains.experiments().start();
        m_parts->domains.upkeep().start();
        m_parts->checkpoints.start();
        m_parts->sealer.start();
        m_parts->operations.start();
        try {
            m_parts->http = std::make_unique<http::HttpServer>(http::HttpServer::Options{.host = m_config.host, .port = m_config.port, .edges = settledEdges(m_config), .metrics = [parts = m_parts.get()](int connections) { return parts->operations.metrics(parts->seen(connections)); }, .observe = [parts = m_parts.get()](const http::Answered& answered) { parts->operations.observe(answered); }}, m_parts->router, *m_parts->cache, m_parts->clock);
        } catch (const std::runtime_error& error) {
            throw StartError(error.what(), Problem{ProblemCode::Internal, {{"detail", error.what()}}});
        }
        m_parts->folder.announce({m_parts->http->port(), m_parts->localSecret, reachable(m_config.host), !m_config.edges.tlsCertificate.empty()});
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
