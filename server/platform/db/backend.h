// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the stores of a server are: files of one folder, or schemas of one PostgreSQL database that several servers share.

#include "server/platform/data_folder.h"
#include "server/platform/db/sqlite_store.h"

namespace tijara::db {

/// A PostgreSQL database; "" as its URL when there is none.
struct PostgresDatabase {
    std::string url;
    std::string readUrl;   ///< a replica, for reads that may lag
    std::string directUrl; ///< for what changes tables: past a pooler, at Citus' coordinator; "" = `url`
    std::string versionQuery = {}; ///< asks a tenant's store for its version: one number; `{}` stands before the names of tables
};

/// Connections to a database that requests share, since the start.
struct PoolState {
    std::string name;
    std::int64_t open = 0; ///< now, those in use included
    std::int64_t busy = 0; ///< in use
    std::int64_t most = 0; ///< that there may be; of readers, for one shop
    std::int64_t waits = 0;    ///< how often somebody had to wait for one
    std::int64_t timeouts = 0; ///< and got none
};

/// How a read replica follows.
struct ReplicaState {
    bool reached = false;
    std::int64_t behindBytes = 0; ///< of the log, which it has yet to take
};

/// Opens stores, each brought to the present shape. Throws Problem or Error.
class Backend {
public:
    virtual ~Backend() = default;
    /// Also sweeps what an interrupted creation left.
    virtual std::shared_ptr<Store> platform() = 0;
    /// The keys that seal personal data, apart from all else.
    virtual std::shared_ptr<Store> keys() = 0;
    /// Null when there is none.
    virtual std::shared_ptr<Store> tenant(const Id& id) = 0;
    /// Makes a tenant's store under another name, and gives it its own when it is whole.
    virtual void create(const Id& id) = 0;
    virtual void discard(const Id& id) = 0;
    /// Other servers may work here at the same time.
    [[nodiscard]] virtual bool isShared() const = 0;
    [[nodiscard]] virtual std::size_t openTenantsMax() const = 0;
    [[nodiscard]] virtual std::vector<PoolState> pools() = 0;
    /// Nothing when there is none. Asks both.
    [[nodiscard]] virtual std::optional<ReplicaState> replica() = 0;
    /// How many writes shared one commit of this process.
    [[nodiscard]] virtual BatchCounts commits() const = 0;
};

std::unique_ptr<Backend> sqliteBackend(const DataFolder& folder, SqliteStore::Options options, Clock& clock);
std::unique_ptr<Backend> postgresBackend(const PostgresDatabase& database, Clock& clock);

} // namespace tijara::db
