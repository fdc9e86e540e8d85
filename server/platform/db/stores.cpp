// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/db/stores.h"

#include "server/platform/log.h"
#include "shared/core/problem.h"

namespace tijara::db {

namespace {

constexpr const char* kUnfinished = ".creating";

Problem unavailable(const Error& error)
{
    log(LogLevel::Error, "database_unavailable", {{"detail", error.detail}});
    switch (error.kind) {
    case ErrorKind::DiskFull:
        return Problem{ProblemCode::DiskFull};
    case ErrorKind::ReadOnly:
        return Problem{ProblemCode::DataReadOnly};
    case ErrorKind::Corrupt:
        return Problem{ProblemCode::DataDamaged};
    default:
        return Problem{ProblemCode::StorageUnavailable};
    }
}

} // namespace

Stores::Stores(const DataFolder& folder, Options options, Clock& clock) : m_folder(folder), m_options(options), m_clock(clock)
{
    for (const auto& entry : std::filesystem::directory_iterator(folder.path() / "tenants")) {
        if (entry.path().string().find(kUnfinished) != std::string::npos) {
            std::filesystem::remove(entry.path());
        }
    }
    m_platform = openFile(folder.platformFile(), Scope::Platform);
}

std::shared_ptr<SqliteStore> Stores::openFile(const std::filesystem::path& file, Scope scope)
{
    try {
        auto store = std::make_shared<SqliteStore>(file, m_options.sqlite);
        migrate(*store, scope, allMigrations(), m_clock);
        return store;
    } catch (const Error& error) {
        throw unavailable(error);
    }
}

std::shared_ptr<Store> Stores::tenant(const Id& id)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_index.find(id);
    if (found != m_index.end()) {
        m_open.splice(m_open.begin(), m_open, found->second);
        return found->second->store;
    }
    const auto file = m_folder.tenantFile(id);
    if (!std::filesystem::exists(file)) {
        throw Problem{ProblemCode::NotFound};
    }
    auto store = openFile(file, Scope::Tenant);
    m_open.push_front({id, store});
    m_index[id] = m_open.begin();
    // Only files nobody works on are closed; a busy one stays over the bound until its turn comes again.
    for (auto last = std::prev(m_open.end()); m_open.size() > m_options.openTenantsMax && last != m_open.begin();) {
        const auto previous = std::prev(last);
        if (last->store.use_count() == 1) {
            m_index.erase(last->id);
            m_open.erase(last);
        }
        last = previous;
    }
    return store;
}

void Stores::create(const Id& id)
{
    const auto file = m_folder.tenantFile(id);
    const std::filesystem::path unfinished = file.string() + kUnfinished;
    {
        const auto store = openFile(unfinished, Scope::Tenant);
        store->checkpoint(); // the rename moves one file, so nothing may be left in its log
    }
    std::filesystem::rename(unfinished, file);
}

void Stores::discard(const Id& id)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto found = m_index.find(id); found != m_index.end()) {
        m_open.erase(found->second);
        m_index.erase(found);
    }
    for (const char* part : {"", "-wal", "-shm", kUnfinished}) {
        std::filesystem::remove(m_folder.tenantFile(id).string() + part);
    }
}

std::vector<Id> Stores::openTenants()
{
    const std::scoped_lock lock(m_mutex);
    std::vector<Id> open;
    open.reserve(m_open.size());
    for (const Open& one : m_open) {
        open.push_back(one.id);
    }
    return open;
}

} // namespace tijara::db
