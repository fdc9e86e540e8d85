// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/doctor.h"

#include "server/commands/doctor_store.h"
#include "server/journal/journal.h"
#include "server/platform/db/postgres_store.h"
#include "server/platform/zone.h"
#include "shared/core/problem.h"

#include <algorithm>

namespace tijara::commands {

namespace {

constexpr std::int64_t kClockSlackMs = 60'000;
constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;

std::string schemaOf(const Id& tenant)
{
    std::string name = "t_" + toText(tenant);
    std::erase(name, '-');
    return name;
}

/// One look at one database.
class PostgresExam {
public:
    PostgresExam(const Config& config, Clock& clock, Findings& findings, std::int64_t versionMin)
        : m_database(config.postgres), m_clock(clock), m_ids(clock), m_findings(findings), m_versionMin(versionMin), m_pool(m_database.url, 2)
    {
    }

    void run()
    {
        if (!reaches("DATABASE_URL", m_database.url, "database_unreachable")) {
            return;
        }
        reaches("DATABASE_DIRECT_URL", m_database.directUrl, "database_unreachable");
        reaches("DATABASE_READ_URL", m_database.readUrl, "replica_unreachable");
        db::PostgresConnection connection(m_database.url);
        db::Tx tx(connection, m_clock, m_ids);
        const DatabaseRole role = databaseRole(tx);
        if (role.version / 10'000 < m_versionMin) {
            m_findings.add("database_too_old", "PostgreSQL " + std::to_string(role.version / 10'000));
        }
        if (!role.makesSchemas) {
            m_findings.add("database_rights_missing", role.name + " in " + role.database);
        }
        m_schemas = schemasOf(tx);
        if (!m_schemas.contains("platform")) {
            m_findings.add("data_absent", role.database);
            return;
        }
        const auto shut = std::find_if(m_schemas.begin(), m_schemas.end(), [](const auto& one) { return !one.second; });
        if (shut != m_schemas.end()) {
            m_findings.add("database_rights_missing", role.name + " in " + shut->first);
            return;
        }
        examineSchemas();
    }

private:
    /// The server's own words say who refused what; they never have a password in them.
    bool reaches(const char* name, const std::string& url, std::string_view kind)
    {
        if (url.empty()) {
            return false;
        }
        try {
            const db::PostgresConnection connection(url);
            return true;
        } catch (const db::Error& error) {
            m_findings.add(kind, std::string(name) + ": " + error.detail);
            return false;
        }
    }

    template <class Look>
    void inside(const std::string& schema, db::Scope scope, Look look)
    {
        db::PostgresStore store({m_pool}, schema);
        try {
            db::inTransaction<db::Tx>(store, false, m_clock, m_ids, [&](db::Tx& tx) {
                if (isOfThisVersion(tx, schema, scope)) {
                    look(tx);
                }
            });
        } catch (const Problem&) {
            m_findings.add("data_damaged", schema);
        } catch (const db::Error&) { // a table that should be there is not
            m_findings.add("data_damaged", schema);
        }
    }

    bool isOfThisVersion(db::Tx& tx, const std::string& schema, db::Scope scope)
    {
        const std::int64_t newest = newestStep(scope);
        const auto [step, takenAt] = stepIn(tx);
        if (step != newest) {
            m_findings.add(step > newest ? "data_too_new" : "migration_pending", schema);
        }
        if (takenAt.utcMs > m_clock.now().utcMs + kClockSlackMs) {
            m_findings.add("clock_wrong", schema);
        }
        return step == newest;
    }

    void examineJournal(db::Tx& tx, const std::string& where)
    {
        if (entriesUnsealedSince(tx, {m_clock.now().utcMs - journal::kSealedWithinMs}) > 0) {
            m_findings.add("journal_unsealed", where);
        }
        if (sealedMissing(tx) != 0) {
            m_findings.add("journal_broken", where);
        }
    }

    void examineSchemas()
    {
        std::vector<KnownTenant> tenants;
        inside("platform", db::Scope::Platform, [&](db::Tx& tx) {
            tenants = knownTenants(tx);
            examineJournal(tx, "platform");
        });
        inside("keys", db::Scope::Keys, [](db::Tx&) {});
        for (const KnownTenant& tenant : tenants) {
            if (tenant.state == "creating") {
                m_findings.add("tenant_left_creating", tenant.slug);
            } else if (!m_schemas.contains(schemaOf(tenant.id))) {
                m_findings.add("tenant_file_missing", tenant.slug);
            } else {
                examineTenant(tenant);
            }
        }
    }

    void examineTenant(const KnownTenant& tenant)
    {
        if (!isZone(tenant.zone)) {
            m_findings.add("zone_unknown", tenant.slug + ": " + tenant.zone);
        }
        inside(schemaOf(tenant.id), db::Scope::Tenant, [&](db::Tx& tx) {
            if (jobsWaitingSince(tx, {m_clock.now().utcMs - kDayMs}) > 0) {
                m_findings.add("jobs_stuck", tenant.slug);
            }
            examineJournal(tx, tenant.slug);
        });
    }

    const db::PostgresDatabase m_database;
    Clock& m_clock;
    IdMaker m_ids;
    Findings& m_findings;
    const std::int64_t m_versionMin;
    db::PostgresPool m_pool;
    std::map<std::string, bool> m_schemas; ///< that are there, and whether this role may work in each
};

} // namespace

void examinePostgres(const Config& config, Clock& clock, Findings& findings, std::int64_t versionMin)
{
    if (!config.postgres.url.empty()) {
        PostgresExam(config, clock, findings, versionMin).run();
    }
}

} // namespace tijara::commands
