// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Numbered steps that bring a database to the present shape, written once with the types ID INT64 BYTES TEXT for both databases.

#include "server/platform/db/db.h"

namespace tijara::db {

enum class Scope { Platform, Tenant };

struct Migration {
    int number;            ///< global over all rooms, never reused
    Scope scope;
    std::string_view name; ///< the file's name
    std::string_view text;
};

/// Every migration of every room in ascending order; made by the build from server/<room>/migrations/{platform,tenant}/*.sql.
const std::vector<Migration>& allMigrations();

/// One migration's text in SQLite's words, a statement each: ID → BLOB, INT64 → INTEGER, BYTES → BLOB, each table STRICT, and
/// `) CLUSTERED` (rows stand in the order of their primary key) → WITHOUT ROWID.
std::vector<std::string> sqliteStatements(std::string_view text);

/// Runs what is missing, each step in a transaction of its own. Throws Problem DataTooNew when the database knows a step we do not,
/// MigrationFailed (with its name) when a step fails; what ran before it stays.
void migrate(Store& store, Scope scope, const std::vector<Migration>& migrations, Clock& clock);

} // namespace tijara::db
