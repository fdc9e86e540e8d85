// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the doctor asks of a database it only looks at.

#include "server/platform/db/db.h"
#include "server/platform/db/migrations.h"

namespace tijara::commands {

struct KnownTenant {
    Id id;
    std::string slug;
    std::string state;
    std::string zone;
};
BOOST_DESCRIBE_STRUCT(KnownTenant, (), (id, slug, state, zone))

/// "ok", or what SQLite found.
std::string soundness(db::Tx& tx);
/// The last step of its data, and when it was taken; 0 for a database that is none of ours.
std::pair<std::int64_t, Instant> lastStep(db::Tx& tx);
/// The same where the table of steps is known to be there.
std::pair<std::int64_t, Instant> stepIn(db::Tx& tx);
/// The last step that this version knows.
std::int64_t newestStep(db::Scope scope);
std::vector<KnownTenant> knownTenants(db::Tx& tx);
std::int64_t keysIn(db::Tx& tx);
std::int64_t jobsWaitingSince(db::Tx& tx, Instant before);
/// Entries that are missing between the first and the last.
std::int64_t entriesMissing(db::Tx& tx);

/// Who the server is to a PostgreSQL database.
struct DatabaseRole {
    std::int64_t version = 0; ///< of the server, 150004
    std::string name;
    std::string database;
    bool makesSchemas = false;
};
BOOST_DESCRIBE_STRUCT(DatabaseRole, (), (version, name, database, makesSchemas))
DatabaseRole databaseRole(db::Tx& tx);
/// The schemas of ours, and whether this role may work in each.
std::map<std::string, bool> schemasOf(db::Tx& tx);
/// Entries older than that which no server chained.
std::int64_t entriesUnsealedSince(db::Tx& tx, Instant before);
/// Entries that are missing between the first and the last of those that are chained.
std::int64_t sealedMissing(db::Tx& tx);

} // namespace tijara::commands
