// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One SQLite file with one writer and several readers. Writes of concurrent requests share one fsync (group commit): each runs in its
// own savepoint, on its own thread, one after the other on the writer; the last of those waiting commits for all.

#include "server/platform/batch_sizes.h"
#include "server/platform/db/sqlite.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace tijara::db {

/// What all files of a server together use.
struct SqliteUse {
    std::atomic<std::int64_t> readers = 0; ///< connections that read, open now
    std::atomic<std::int64_t> readersOut = 0;
    std::atomic<std::int64_t> waits = 0; ///< for a reader
    BatchSizes commits;
};

class SqliteStore : public Store {
public:
    struct Options {
        bool groupCommit = true; ///< off only to measure what it is worth
        int readersMax = 8;
        SqliteUse* use = nullptr; ///< outlives the store; where it is counted, if anywhere
    };

    /// Opens or creates the file. Throws db::Error.
    SqliteStore(std::filesystem::path file, Options options);
    ~SqliteStore() override;

    void read(const std::function<void(Connection&)>& work, ReadMode mode = ReadMode::Fresh) override;
    void write(const std::function<void(Connection&)>& work, WriteMode mode = WriteMode::Shared) override;
    [[nodiscard]] bool writersWait() const override { return m_waiting > 0; }
    void setBulk(bool on) override;
    void checkpoint() override;
    void scrub() override;

private:
    /// The writes that share one commit.
    struct Group {
        int members = 0;
        bool ended = false;
        std::exception_ptr failure; ///< why the shared commit failed
        std::condition_variable done;
    };
    struct Waiter {
        WriteMode mode;
        bool turn = false;
        std::condition_variable called;
    };

    void takeTurn(std::unique_lock<std::mutex>& lock, WriteMode mode);
    void passTurn();
    void alone(const std::function<void()>& work);
    void emptyLog();
    std::exception_ptr runMember(const std::function<void(Connection&)>& work, Group& group);
    void endGroup(std::unique_lock<std::mutex>& lock, Group& group);
    [[nodiscard]] bool nextMayJoin(const Group& group, WriteMode mode) const;
    std::unique_ptr<SqliteConnection> takeReader();
    void countReader(int out, int open) const;

    std::filesystem::path m_file;
    Options m_options;

    std::mutex m_mutex; ///< guards the line of writers and the open group; the writer itself belongs to who has the turn
    bool m_taken = false;
    std::deque<Waiter*> m_line;
    std::atomic<int> m_waiting = 0; ///< length of the line, read without the mutex
    std::shared_ptr<Group> m_group;
    SqliteConnection m_writer;

    std::mutex m_readersMutex; ///< guards the idle readers
    std::condition_variable m_readerBack;
    std::vector<std::unique_ptr<SqliteConnection>> m_idleReaders;
    int m_readersOut = 0;
};

} // namespace tijara::db
