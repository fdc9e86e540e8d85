// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All databases of one server: the platform's, that of the keys, and one per tenant behind a bounded set of open ones.

#include "server/platform/db/backend.h"

#include <condition_variable>
#include <list>
#include <unordered_set>

namespace tijara::db {

class Stores {
public:
    struct Options {
        SqliteStore::Options sqlite;
        std::size_t openTenantsMax = 0; ///< 0 = what the backend thinks best
        PostgresDatabase postgres = {};
    };

    /// Opens (and migrates) the platform store and sweeps what an interrupted creation left. Throws Problem.
    Stores(const DataFolder& folder, const Options& options, Clock& clock);

    [[nodiscard]] Store& platform() { return *m_platform; }
    [[nodiscard]] const std::shared_ptr<Store>& keys() { return m_keys; }
    /// The tenant's store, opened and migrated when it was not. Problem NotFound when there is none.
    std::shared_ptr<Store> tenant(const Id& id);
    /// Tells one state of a tenant's store from every other that was acknowledged before or after it, also when it was closed between.
    std::uint64_t version(const Id& id);
    /// Makes the tenant's store.
    void create(const Id& id);
    /// Removes the store of a tenant whose creation was not finished: nobody ever worked with it.
    void discard(const Id& id);
    /// The tenants whose stores are open now.
    std::vector<Id> openTenants();
    /// Those of them that were written to, or opened, since this was last asked.
    std::vector<std::pair<Id, std::shared_ptr<Store>>> takeWritten();
    /// Other servers may work here at the same time.
    [[nodiscard]] bool isShared() const { return m_backend->isShared(); }
    [[nodiscard]] const DataFolder& folder() const { return m_folder; }
    [[nodiscard]] std::vector<PoolState> pools() { return m_backend->pools(); }
    [[nodiscard]] std::optional<ReplicaState> replica() { return m_backend->replica(); }
    [[nodiscard]] BatchCounts commits() const { return m_backend->commits(); }

private:
    struct Open {
        Id id;
        std::shared_ptr<Store> store;
    };
    std::shared_ptr<Store> known(const Id& id);
    std::shared_ptr<std::atomic<std::uint64_t>> writesOf(const Id& id);
    void keep(const Id& id, const std::shared_ptr<Store>& store);

    const DataFolder& m_folder;
    std::unique_ptr<Backend> m_backend;
    std::size_t m_openTenantsMax;
    std::shared_ptr<Store> m_platform;
    std::shared_ptr<Store> m_keys;
    std::mutex m_mutex;     ///< guards the open tenants, those being opened, and which counter is whose
    std::condition_variable m_opened;
    std::unordered_set<Id> m_opening;
    std::list<Open> m_open; ///< most recently used first
    std::unordered_map<Id, std::list<Open>::iterator> m_index;
    std::unordered_map<Id, std::shared_ptr<std::atomic<std::uint64_t>>> m_writes; ///< commits since the start, of all tenants ever asked for
};

} // namespace tijara::db
