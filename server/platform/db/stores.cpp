// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/db/stores.h"

#include "server/platform/log.h"

namespace tijara::db {

namespace {

template <class Step>
auto opened(Step step)
{
    try {
        return step();
    } catch (const Error& error) {
        log(LogLevel::Error, "database_unavailable", {{"detail", error.detail}});
        throw unavailable(error);
    }
}

} // namespace

Stores::Stores(const DataFolder& folder, const Options& options, Clock& clock)
    : m_folder(folder), m_backend(options.postgres.url.empty() ? sqliteBackend(folder, options.sqlite, clock) : postgresBackend(options.postgres, clock)),
      m_openTenantsMax(options.openTenantsMax != 0 ? options.openTenantsMax : m_backend->openTenantsMax()), m_platform(opened([this] { return m_backend->platform(); })),
      m_keys(opened([this] { return m_backend->keys(); }))
{
}

std::shared_ptr<Store> Stores::known(const Id& id)
{
    const auto found = m_index.find(id);
    if (found == m_index.end()) {
        return nullptr;
    }
    m_open.splice(m_open.begin(), m_open, found->second);
    return found->second->store;
}

std::shared_ptr<Store> Stores::tenant(const Id& id)
{
    {
        std::unique_lock lock(m_mutex);
        m_opened.wait(lock, [&] { return !m_opening.contains(id); });
        if (auto store = known(id)) {
            return store;
        }
        m_opening.insert(id);
    }
    // Not under the lock: a tenant that takes long to bring to the present shape keeps no other waiting.
    std::shared_ptr<Store> store;
    std::exception_ptr failure;
    try {
        store = opened([&] { return m_backend->tenant(id); });
    } catch (...) {
        failure = std::current_exception();
    }
    const std::scoped_lock lock(m_mutex);
    m_opening.erase(id);
    m_opened.notify_all();
    if (failure) {
        std::rethrow_exception(failure);
    }
    if (!store) {
        throw Problem{ProblemCode::NotFound};
    }
    store->countWrites(writesOf(id));
    keep(id, store);
    return store;
}

std::shared_ptr<std::atomic<std::uint64_t>> Stores::writesOf(const Id& id)
{
    auto& counter = m_writes[id];
    if (!counter) {
        counter = std::make_shared<std::atomic<std::uint64_t>>(0);
    }
    return counter;
}

std::uint64_t Stores::version(const Id& id)
{
    if (isShared()) {
        return tenant(id)->version();
    }
    const std::scoped_lock lock(m_mutex);
    return writesOf(id)->load();
}

void Stores::keep(const Id& id, const std::shared_ptr<Store>& store)
{
    m_open.push_front({id, store});
    m_index[id] = m_open.begin();
    // Only stores nobody works on are closed; a busy one stays over the bound until its turn comes again.
    for (auto last = std::prev(m_open.end()); m_open.size() > m_openTenantsMax && last != m_open.begin();) {
        const auto previous = std::prev(last);
        if (last->store.use_count() == 1 && !last->store->isWritten()) {
            m_index.erase(last->id);
            m_open.erase(last);
        }
        last = previous;
    }
}

void Stores::create(const Id& id)
{
    opened([&] { m_backend->create(id); });
}

void Stores::discard(const Id& id)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto found = m_index.find(id); found != m_index.end()) {
        m_open.erase(found->second);
        m_index.erase(found);
    }
    ++*writesOf(id);
    opened([&] { m_backend->discard(id); });
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

std::vector<std::pair<Id, std::shared_ptr<Store>>> Stores::takeWritten()
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::pair<Id, std::shared_ptr<Store>>> written;
    for (const Open& one : m_open) {
        if (one.store->isWritten()) {
            one.store->setWritten(false);
            written.emplace_back(one.id, one.store);
        }
    }
    return written;
}

} // namespace tijara::db
