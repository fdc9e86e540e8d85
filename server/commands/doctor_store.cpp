// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/doctor_store.h"

#include <algorithm>

namespace tijara::commands {

namespace {

const db::Sql kSound("PRAGMA quick_check(1)");
const db::Sql kIsOurs("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'migrations'");
const db::Sql kLast("SELECT coalesce(max(number), 0), coalesce(max(applied_at), 0) FROM migrations");
const db::Sql kTenants("SELECT id, slug, state, zone FROM tenants ORDER BY created_at, id");
const db::Sql kKeys("SELECT count(*) FROM subject_keys");
const db::Sql kWaiting("SELECT count(*) FROM jobs WHERE state IN ('queued', 'running') AND created_at < $1");
// Entries that are not chained yet stand above all others (server/journal/README.md).
constexpr std::int64_t kUnsealedFrom = std::int64_t{1} << 62;
constexpr int kClockBits = 16; ///< of a journal's clock below its milliseconds
const db::Sql kUnsealedSince("SELECT count(*) FROM journal_entries WHERE seq >= $1 AND hlc < $2");
const db::Sql kSealedMissing("SELECT coalesce(max(seq) - min(seq) + 1 - count(*), 0) FROM journal_entries WHERE seq < $1");
const db::Sql kRole("SELECT CAST(pg_catalog.current_setting('server_version_num') AS bigint), CAST(current_user AS text), CAST(pg_catalog.current_database() AS text), "
                    "CASE WHEN pg_catalog.has_database_privilege(current_user, pg_catalog.current_database(), 'CREATE') THEN 1 ELSE 0 END");
const db::Sql kSchemas("SELECT CAST(nspname AS text), CASE WHEN pg_catalog.has_schema_privilege(current_user, nspname, 'USAGE, CREATE') THEN 1 ELSE 0 END FROM pg_catalog.pg_namespace "
                       "WHERE nspname IN ('platform', 'keys') OR substr(CAST(nspname AS text), 1, 2) = 't_' ORDER BY nspname");
const db::Sql kMissing("SELECT coalesce(max(seq) - min(seq) + 1 - count(*), 0) FROM journal_entries");

} // namespace

std::string soundness(db::Tx& tx)
{
    return tx.one<std::string>(kSound).value_or("");
}

std::pair<std::int64_t, Instant> lastStep(db::Tx& tx)
{
    return tx.one<std::int64_t>(kIsOurs).value_or(0) == 0 ? std::pair<std::int64_t, Instant>() : stepIn(tx);
}

std::pair<std::int64_t, Instant> stepIn(db::Tx& tx)
{
    std::pair<std::int64_t, Instant> last;
    tx.each(kLast, [&last](db::Row& row) {
        last.first = row.next<std::int64_t>();
        last.second = row.next<Instant>();
    });
    return last;
}

std::int64_t newestStep(db::Scope scope)
{
    std::int64_t newest = 0;
    for (const db::Migration& one : db::allMigrations()) {
        newest = one.scope == scope ? std::max<std::int64_t>(newest, one.number) : newest;
    }
    return newest;
}

DatabaseRole databaseRole(db::Tx& tx)
{
    return tx.one<DatabaseRole>(kRole).value_or(DatabaseRole{});
}

std::map<std::string, bool> schemasOf(db::Tx& tx)
{
    std::map<std::string, bool> schemas;
    tx.each(kSchemas, [&schemas](db::Row& row) {
        const auto name = row.next<std::string>();
        schemas[name] = row.next<bool>();
    });
    return schemas;
}

std::int64_t entriesUnsealedSince(db::Tx& tx, Instant before)
{
    return tx.one<std::int64_t>(kUnsealedSince, kUnsealedFrom, before.utcMs << kClockBits).value_or(0);
}

std::int64_t sealedMissing(db::Tx& tx)
{
    return tx.one<std::int64_t>(kSealedMissing, kUnsealedFrom).value_or(0);
}

std::vector<KnownTenant> knownTenants(db::Tx& tx)
{
    return tx.all<KnownTenant>(kTenants);
}

std::int64_t keysIn(db::Tx& tx)
{
    return tx.one<std::int64_t>(kKeys).value_or(0);
}

std::int64_t jobsWaitingSince(db::Tx& tx, Instant before)
{
    return tx.one<std::int64_t>(kWaiting, before).value_or(0);
}

std::int64_t entriesMissing(db::Tx& tx)
{
    return tx.one<std::int64_t>(kMissing).value_or(0);
}

} // namespace tijara::commands
