// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All databases of one server: the platform's, and one file per tenant behind a bounded set of open ones.

#include "server/platform/data_folder.h"
#include "server/platform/db/migrations.h"
#include "server/platform/db/sqlite_store.h"

#include <list>

namespace tijara::db {

class Stores {
public:
    struct Options {
        SqliteStore::Options sqlite;
        std::size_t openTenantsMax = 256;
    };

    /// Opens (and migrates) the platform store and sweeps what an interrupted creation left. Throws Problem.
    Stores(const DataFolder& folder, Options options, Clock& clock);

    [[nodiscard]] Store& platform() { return *m_platform; }
    /// The tenant's store, opened and migrated when it was not. Problem NotFound when there is no such file.
    std::shared_ptr<Store> tenant(const Id& id);
    /// Makes the tenant's file: a temporary one is migrated, then renamed.
    void create(const Id& id);
    /// Removes the file of a tenant whose creation was not finished: nobody ever worked with it.
    void discard(const Id& id);
    /// The tenants whose files are open now.
    std::vector<Id> openTenants();

private:
    struct Open {
        Id id;
        std::shared_ptr<SqliteStore> store;
    };
    std::shared_ptr<SqliteStore> openFile(const std::filesystem::path& file, Scope scope);

    const DataFolder& m_folder;
    Options m_options;
    Clock& m_clock;
    std::shared_ptr<SqliteStore> m_platform;
    std::mutex m_mutex;     ///< guards the open tenants
    std::list<Open> m_open; ///< most recently used first
    std::unordered_map<Id, std::list<Open>::iterator> m_index;
};

} // namespace tijara::db
