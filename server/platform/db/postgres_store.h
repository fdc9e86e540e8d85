// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One schema of a PostgreSQL database as a store, and the pool its connections come from. Writers of one store that are not Concurrent
// take turns, on this node in a line and between nodes on a row, so that a room reads and then writes as safely as on SQLite.

#include "server/platform/db/postgres.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

namespace tijara::db {

/// A bounded set of connections, each the home of some schemas: a backend plans anew and keeps memory for each it meets, so who comes
/// waits a moment for the one that knows theirs.
class PostgresPool {
    struct Slot {
        std::unique_ptr<PostgresConnection> connection; ///< none: not opened yet, or broken
        std::unordered_set<std::string> schemas;        ///< it has met
        bool open = false;
        bool out = false;
    };

public:
    PostgresPool(std::string url, std::size_t connectionsMax) : m_url(std::move(url)), m_slots(connectionsMax) {}

    /// A connection for one transaction; one that broke is not taken back.
    class Lease {
    public:
        Lease(PostgresPool& pool, Slot& slot) : m_pool(pool), m_slot(slot) {}
        ~Lease() { m_pool.giveBack(m_slot); }
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        PostgresConnection& operator*() const { return *m_slot.connection; }
        PostgresConnection* operator->() const { return m_slot.connection.get(); }

    private:
        PostgresPool& m_pool;
        Slot& m_slot;
    };
    /// Waits for one when all are out; Problem Busy after that took too long, StorageUnavailable when the server does not answer.
    Lease take(const std::string& schema);
    [[nodiscard]] const std::string& url() const { return m_url; }
    struct Use {
        std::size_t open = 0; ///< now, those in use included
        std::size_t busy = 0;
        std::size_t most = 0;
        std::int64_t waits = 0; ///< since the start: somebody had to wait for one
        std::int64_t timeouts = 0;
    };
    [[nodiscard]] Use use();

private:
    Slot& pick(const std::string& schema);
    void giveBack(Slot& slot);

    std::string m_url;
    std::mutex m_mutex; ///< guards which are out, whose home is where, and the counts
    std::condition_variable m_back;
    std::vector<Slot> m_slots;
    std::unordered_map<std::string, Slot*> m_homes;
    std::int64_t m_waits = 0;
    std::int64_t m_timeouts = 0;
};

/// The line of writers of one store on this node: one alone, or any number of those that may be together; first come, first served.
class WriterLine {
public:
    class Turn {
    public:
        Turn(WriterLine& line, bool alone) : m_line(line) { m_line.enter(alone); }
        ~Turn() { m_line.leave(); }
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;

    private:
        WriterLine& m_line;
    };
    [[nodiscard]] bool somebodyWaits() const { return m_waiting > 0; }

private:
    void enter(bool alone);
    void leave();

    std::mutex m_mutex; ///< guards all below
    std::condition_variable m_moved;
    std::deque<const bool*> m_line;
    std::atomic<int> m_waiting = 0;
    int m_inside = 0;
    bool m_alone = false;
};

/// Where a store's transactions go.
struct PostgresPools {
    PostgresPool& primary;
    PostgresPool* replica = nullptr; ///< for reads that may lag
};

class PostgresStore : public Store {
public:
    /// `versionQuery` asks for one number that tells its states apart; `{}` stands before the names of tables.
    PostgresStore(PostgresPools pools, std::string schema, std::string_view versionQuery = {});

    void read(const std::function<void(Connection&)>& work, ReadMode mode = ReadMode::Fresh) override;
    void write(const std::function<void(Connection&)>& work, WriteMode mode = WriteMode::Shared) override;
    std::uint64_t version() override;
    [[nodiscard]] bool writersWait() const override { return m_line.somebodyWaits(); }
    void setBulk(bool) override {}
    /// The server does it by itself.
    void checkpoint() override {}
    /// Writes every table anew. What the server's own log, replicas and backups still hold is theirs to let go of.
    void scrub() override;
    [[nodiscard]] bool isWritten() const override { return m_written; }
    void setWritten(bool written) override { m_written = written; }

    /// Makes the schema with what every store has before its first migration. Nothing when it is there.
    static void furnish(PostgresConnection& connection, const std::string& schema);

private:
    void writeOnce(const std::function<void(Connection&)>& work, bool concurrent);
    void begin(PostgresConnection& connection, std::string_view how) const;
    std::unique_ptr<PostgresPool::Lease> replica();
    void noteWritten(PostgresConnection& connection);

    PostgresPools m_pools;
    std::string m_schema;
    std::string m_versionQuery; ///< names its tables in full: its plan stays good, whichever path a transaction sets
    WriterLine m_line;
    std::atomic<bool> m_written = true; ///< what another node left is looked at when the store is first opened here
    std::mutex m_logEndMutex;           ///< guards where the server's log stood after this node's last write
    std::string m_logEnd;
};

} // namespace tijara::db
