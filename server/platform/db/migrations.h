// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Numbered steps that bring a database to the present shape, written once with the types ID INT64 BYTES TEXT for both databases.

#include "server/platform/db/db.h"

namespace tijara::db {

enum class Scope { Platform, Tenant, Keys };

struct Migration {
    int number;            ///< global over all rooms, never reused
    Scope scope;
    std::string_view name; ///< the file's name
    std::string_view text;
};

/// Every migration of every room in ascending order; made by the build from server/<room>/migrations/{platform,tenant,keys}/*.sql.
const std::vector<Migration>& allMigrations();

/// One migration's text in a database's own words, a statement each. SQLite: ID → BLOB, INT64 → INTEGER, BYTES → BLOB, each table STRICT,
/// and `) CLUSTERED` (rows stand in the order of their primary key) → WITHOUT ROWID. PostgreSQL: uuid, bigint, bytea, and TEXT in the order
/// of its bytes; its tables are heaps.
std::vector<std::string> statementsOf(std::string_view text, Dialect dialect);

/// Runs what is missing, each step in a transaction of its own in which nobody else writes, so that two nodes never race. Throws Problem DataTooNew when the database knows a step we do not,
/// MigrationFailed (with its name) when a step fails; what ran before it stays.
void migrate(Store& store, Scope scope, const std::vector<Migration>& migrations, Clock& clock);

} // namespace tijara::db
