// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/db/backend.h"
#include "server/platform/db/migrations.h"
#include "server/platform/db/postgres_store.h"

#include <charconv>

namespace tijara::db {

namespace {

constexpr std::string_view kPlatform = "platform";
constexpr std::string_view kKeys = "keys";
constexpr std::string_view kTenant = "t_";
constexpr std::string_view kUnfinished = "creating_";
// Making a tenant takes seconds: whoever began one longer ago than this is gone.
constexpr std::int64_t kCreationMsMax = 10 * 60 * 1000;

// Bytes of the server's log since its beginning. What is no replica lags behind nothing.
const std::string kLogWritten = "SELECT CAST(pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') AS bigint)";
const std::string kLogReplayed = "SELECT coalesce(CAST(pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0') AS bigint), 9223372036854775807)";
const Sql kUnfinishedSchemas("SELECT CAST(nspname AS text) FROM pg_namespace WHERE nspname LIKE 'creating\\_%'");

std::string schemaOf(std::string_view prefix, const Id& id)
{
    std::string name(prefix);
    for (const char c : toText(id)) {
        if (c != '-') {
            name += c;
        }
    }
    return name;
}

// An id begins with the millisecond it was made in.
std::int64_t madeAtMs(std::string_view schema)
{
    std::int64_t ms = 0;
    constexpr std::size_t kDigits = 12;
    const std::string_view digits = schema.substr(kUnfinished.size(), kDigits);
    std::from_chars(digits.data(), digits.data() + digits.size(), ms, 16);
    return ms;
}

class PostgresBackend : public Backend {
public:
    // A request may hold one connection of each of the first three at once, in this order; so no two of them wait for each other.
    PostgresBackend(const PostgresDatabase& database, Clock& clock)
        : m_clock(clock), m_tenants(database.url, 16), m_platform(database.url, 12), m_keys(database.url, 6),
          m_direct(database.directUrl.empty() ? database.url : database.directUrl, 4), m_versionQuery(database.versionQuery)
    {
        if (!database.readUrl.empty()) {
            m_replica.emplace(database.readUrl, 16);
        }
    }

    std::shared_ptr<Store> platform() override
    {
        auto store = openOwn(kPlatform, Scope::Platform, m_platform);
        sweep();
        return store;
    }
    std::shared_ptr<Store> keys() override { return openOwn(kKeys, Scope::Keys, m_keys); }
    std::shared_ptr<Store> tenant(const Id& id) override
    {
        const std::string schema = schemaOf(kTenant, id);
        auto store = std::make_shared<PostgresStore>(PostgresPools{m_tenants, m_replica ? &*m_replica : nullptr}, schema, m_versionQuery);
        bool there = false;
        store->read([&there](Connection& connection) { there = connection.hasTable("turn"); });
        if (!there) {
            return nullptr;
        }
        update(schema, Scope::Tenant);
        return store;
    }
    void create(const Id& id) override
    {
        const std::string unfinished = schemaOf(kUnfinished, id);
        {
            const auto lease = m_direct.take(unfinished);
            lease->execute("DROP SCHEMA IF EXISTS " + unfinished + " CASCADE");
            PostgresStore::furnish(*lease, unfinished);
        }
        update(unfinished, Scope::Tenant);
        m_direct.take(unfinished)->execute("ALTER SCHEMA " + unfinished + " RENAME TO " + schemaOf(kTenant, id));
    }
    void discard(const Id& id) override
    {
        for (const std::string& schema : {schemaOf(kTenant, id), schemaOf(kUnfinished, id)}) {
            m_direct.take(schema)->execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
        }
    }
    [[nodiscard]] bool isShared() const override { return true; }
    [[nodiscard]] std::size_t openTenantsMax() const override { return 4096; }
    [[nodiscard]] std::vector<PoolState> pools() override
    {
        std::vector<PoolState> states;
        const auto add = [&states](const char* name, PostgresPool& pool) {
            const PostgresPool::Use use = pool.use();
            states.push_back({name, static_cast<std::int64_t>(use.open), static_cast<std::int64_t>(use.busy), static_cast<std::int64_t>(use.most), use.waits, use.timeouts});
        };
        add("tenants", m_tenants);
        add("platform", m_platform);
        add("keys", m_keys);
        add("direct", m_direct);
        if (m_replica) {
            add("replica", *m_replica);
        }
        return states;
    }
    [[nodiscard]] std::optional<ReplicaState> replica() override
    {
        if (!m_replica) {
            return std::nullopt;
        }
        const std::string schema(kPlatform);
        const std::int64_t written = m_platform.take(schema)->number(kLogWritten);
        try {
            return ReplicaState{true, std::max<std::int64_t>(0, written - m_replica->take(schema)->number(kLogReplayed))};
        } catch (const Problem&) {
        } catch (const Error&) {
        }
        return ReplicaState{};
    }
    /// Each write commits by itself here, or with those it was gathered with: the router counts them.
    [[nodiscard]] BatchCounts commits() const override { return {}; }

private:
    std::shared_ptr<Store> openOwn(std::string_view name, Scope scope, PostgresPool& pool)
    {
        const std::string schema(name);
        PostgresStore::furnish(*m_direct.take(schema), schema);
        update(schema, scope);
        return std::make_shared<PostgresStore>(PostgresPools{pool}, schema);
    }
    void update(const std::string& schema, Scope scope)
    {
        PostgresStore store({m_direct}, schema);
        migrate(store, scope, allMigrations(), m_clock);
    }
    void sweep()
    {
        std::vector<std::string> left;
        const auto lease = m_direct.take(std::string(kPlatform));
        Statement& found = lease->statement(kUnfinishedSchemas);
        {
            const Tx::Running running(found);
            while (found.step()) {
                left.emplace_back(found.text(0));
            }
        }
        for (const std::string& schema : left) {
            if (madeAtMs(schema) + kCreationMsMax < m_clock.now().utcMs) {
                lease->execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
            }
        }
    }

    Clock& m_clock;
    PostgresPool m_tenants;
    PostgresPool m_platform;
    PostgresPool m_keys;
    PostgresPool m_direct;
    std::optional<PostgresPool> m_replica;
    std::string m_versionQuery;
};

} // namespace

std::unique_ptr<Backend> postgresBackend(const PostgresDatabase& database, Clock& clock)
{
    return std::make_unique<PostgresBackend>(database, clock);
}

} // namespace tijara::db
