// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/db/backend.h"
#include "server/platform/db/migrations.h"

namespace tijara::db {

namespace {

constexpr const char* kUnfinished = ".creating";

class SqliteBackend : public Backend {
public:
    SqliteBackend(const DataFolder& folder, SqliteStore::Options options, Clock& clock) : m_folder(folder), m_options(options), m_clock(clock) { m_options.use = &m_use; }

    std::shared_ptr<Store> platform() override
    {
        for (const auto& entry : std::filesystem::directory_iterator(m_folder.path() / "tenants")) {
            if (entry.path().string().find(kUnfinished) != std::string::npos) {
                std::filesystem::remove(entry.path());
            }
        }
        return open(m_folder.platformFile(), Scope::Platform);
    }
    std::shared_ptr<Store> keys() override { return open(m_folder.keysFile(), Scope::Keys); }
    std::shared_ptr<Store> tenant(const Id& id) override
    {
        const auto file = m_folder.tenantFile(id);
        return std::filesystem::exists(file) ? open(file, Scope::Tenant) : nullptr;
    }
    void create(const Id& id) override
    {
        const auto file = m_folder.tenantFile(id);
        const std::filesystem::path unfinished = file.string() + kUnfinished;
        open(unfinished, Scope::Tenant)->checkpoint(); // the rename moves one file, so nothing may be left in its log
        std::filesystem::rename(unfinished, file);
    }
    void discard(const Id& id) override
    {
        for (const char* part : {"", "-wal", "-shm", kUnfinished}) {
            std::filesystem::remove(m_folder.tenantFile(id).string() + part);
        }
    }
    [[nodiscard]] bool isShared() const override { return false; }
    [[nodiscard]] std::size_t openTenantsMax() const override { return 256; }
    [[nodiscard]] std::vector<PoolState> pools() override { return {{"readers", m_use.readers, m_use.readersOut, m_options.readersMax, m_use.waits, 0}}; }
    [[nodiscard]] std::optional<ReplicaState> replica() override { return std::nullopt; }
    [[nodiscard]] BatchCounts commits() const override { return m_use.commits.counts(); }

private:
    std::shared_ptr<Store> open(const std::filesystem::path& file, Scope scope)
    {
        auto store = std::make_shared<SqliteStore>(file, m_options);
        migrate(*store, scope, allMigrations(), m_clock);
        return store;
    }

    const DataFolder& m_folder;
    SqliteUse m_use;
    SqliteStore::Options m_options;
    Clock& m_clock;
};

} // namespace

std::unique_ptr<Backend> sqliteBackend(const DataFolder& folder, SqliteStore::Options options, Clock& clock)
{
    return std::make_unique<SqliteBackend>(folder, options, clock);
}

} // namespace tijara::db
