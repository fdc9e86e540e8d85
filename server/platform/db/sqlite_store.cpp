// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/db/sqlite_store.h"

#include "shared/core/problem.h"

namespace tijara::db {

namespace {

constexpr int kGroupMembersMax = 256;

const Sql kEmptyLog("PRAGMA wal_checkpoint(TRUNCATE)");

} // namespace

SqliteStore::SqliteStore(std::filesystem::path file, Options options) : m_file(std::move(file)), m_options(options), m_writer(m_file, OpenMode::Write)
{
}

SqliteStore::~SqliteStore()
{
    if (m_options.use != nullptr) {
        m_options.use->readers -= static_cast<std::int64_t>(m_idleReaders.size());
    }
}

void SqliteStore::read(const std::function<void(Connection&)>& work, ReadMode)
{
    std::unique_ptr<SqliteConnection> reader = takeReader();
    const auto giveBack = [&] {
        const std::scoped_lock lock(m_readersMutex);
        --m_readersOut;
        m_idleReaders.push_back(std::move(reader));
        countReader(-1, 0);
        m_readerBack.notify_one();
    };
    try {
        reader->execute("BEGIN");
        work(*reader);
        reader->execute("COMMIT");
    } catch (const Error& error) {
        if (reader->inTransaction()) {
            reader->execute("ROLLBACK");
        }
        giveBack();
        passOn(error);
    } catch (...) {
        if (reader->inTransaction()) {
            reader->execute("ROLLBACK");
        }
        giveBack();
        throw;
    }
    giveBack();
}

std::unique_ptr<SqliteConnection> SqliteStore::takeReader()
{
    std::unique_lock lock(m_readersMutex);
    const auto isOne = [this] { return !m_idleReaders.empty() || m_readersOut < m_options.readersMax; };
    if (m_options.use != nullptr) {
        m_options.use->waits += isOne() ? 0 : 1;
    }
    m_readerBack.wait(lock, isOne);
    ++m_readersOut;
    countReader(1, m_idleReaders.empty() ? 1 : 0);
    if (!m_idleReaders.empty()) {
        auto reader = std::move(m_idleReaders.back());
        m_idleReaders.pop_back();
        return reader;
    }
    lock.unlock();
    try {
        return std::make_unique<SqliteConnection>(m_file, OpenMode::Read);
    } catch (const Error& error) {
        lock.lock();
        --m_readersOut;
        countReader(-1, -1);
        m_readerBack.notify_one();
        throw unavailable(error);
    }
}

void SqliteStore::countReader(int out, int open) const
{
    if (m_options.use != nullptr) {
        m_options.use->readersOut += out;
        m_options.use->readers += open;
    }
}

void SqliteStore::takeTurn(std::unique_lock<std::mutex>& lock, WriteMode mode)
{
    if (m_taken) {
        Waiter me{mode, false, {}};
        m_line.push_back(&me);
        ++m_waiting;
        me.called.wait(lock, [&me] { return me.turn; });
    }
    m_taken = true;
}

void SqliteStore::passTurn()
{
    if (m_line.empty()) {
        m_taken = false;
        return;
    }
    Waiter* next = m_line.front();
    m_line.pop_front();
    --m_waiting;
    next->turn = true; // m_taken stays: the turn goes from hand to hand
    next->called.notify_one();
}

bool SqliteStore::nextMayJoin(const Group& group, WriteMode mode) const
{
    return m_options.groupCommit && mode != WriteMode::Alone && !m_line.empty() && m_line.front()->mode != WriteMode::Alone &&
           group.members < kGroupMembersMax;
}

// Runs one request's work inside the open transaction; what it threw is kept, what it wrote is then undone.
std::exception_ptr SqliteStore::runMember(const std::function<void(Connection&)>& work, Group& group)
{
    try {
        m_writer.execute("SAVEPOINT member");
        try {
            work(m_writer);
        } catch (...) {
            const auto thrown = std::current_exception();
            if (m_writer.inTransaction()) {
                m_writer.execute("ROLLBACK TO member");
                m_writer.execute("RELEASE member");
            } else {
                // SQLite gave the whole transaction up (full disk, I/O error): nobody's work in it is left.
                group.failure = std::make_exception_ptr(Problem{ProblemCode::DiskFull});
            }
            return thrown;
        }
        m_writer.execute("RELEASE member");
    } catch (const Error& error) {
        group.failure = std::make_exception_ptr(unavailable(error));
    }
    return nullptr;
}

void SqliteStore::endGroup(std::unique_lock<std::mutex>& lock, Group& group)
{
    lock.unlock();
    try {
        if (group.failure && m_writer.inTransaction()) {
            m_writer.execute("ROLLBACK");
        } else if (!group.failure) {
            m_writer.execute("COMMIT");
            if (m_options.use != nullptr) {
                m_options.use->commits.count(group.members);
            }
        }
    } catch (const Error& error) {
        group.failure = std::make_exception_ptr(unavailable(error));
        if (m_writer.inTransaction()) {
            m_writer.execute("ROLLBACK");
        }
    }
    wrote();
    lock.lock();
    group.ended = true;
    m_group.reset();
    group.done.notify_all();
    passTurn();
}

void SqliteStore::write(const std::function<void(Connection&)>& work, WriteMode mode)
{
    std::unique_lock lock(m_mutex);
    takeTurn(lock, mode);
    if (!m_group) {
        lock.unlock();
        try {
            m_writer.execute("BEGIN IMMEDIATE");
        } catch (const Error& error) {
            lock.lock();
            passTurn();
            throw unavailable(error);
        }
        lock.lock();
        m_group = std::make_shared<Group>();
    }
    const std::shared_ptr<Group> group = m_group; // outlives the last member that waits on it
    ++group->members;
    lock.unlock();
    const std::exception_ptr thrown = runMember(work, *group);
    lock.lock();
    if (!group->failure && nextMayJoin(*group, mode)) {
        passTurn();
        group->done.wait(lock, [&group] { return group->ended; });
    } else {
        endGroup(lock, *group);
    }
    lock.unlock();
    // A refusal may rest on what another member wrote, so it too counts only once the commit is durable.
    if (group->failure) {
        std::rethrow_exception(group->failure);
    }
    if (thrown) {
        try {
            std::rethrow_exception(thrown);
        } catch (const Error& error) {
            passOn(error);
        }
    }
}

void SqliteStore::alone(const std::function<void()>& work)
{
    std::unique_lock lock(m_mutex);
    takeTurn(lock, WriteMode::Alone);
    lock.unlock();
    std::exception_ptr failure;
    try {
        work();
    } catch (const Error& error) {
        failure = std::make_exception_ptr(unavailable(error));
    } catch (...) {
        failure = std::current_exception();
    }
    lock.lock();
    passTurn();
    if (failure) {
        std::rethrow_exception(failure);
    }
}

void SqliteStore::setBulk(bool on)
{
    // 56 MiB hold nearly every index page an import of a year touches, and keep it within 200 MB; 2 MiB is SQLite's own default.
    alone([&] {
        m_writer.execute(on ? "PRAGMA cache_size=-57344" : "PRAGMA cache_size=-2048");
        if (!on) {
            m_writer.releaseMemory();
        }
    });
}

void SqliteStore::emptyLog()
{
    // SQLite reports a reader in the way as a row, not as an error.
    Statement& statement = m_writer.statement(kEmptyLog);
    const Tx::Running running(statement);
    if (!statement.step() || statement.integer(0) != 0) {
        throw Problem{ProblemCode::Busy};
    }
}

void SqliteStore::checkpoint()
{
    alone([this] { emptyLog(); });
}

void SqliteStore::scrub()
{
    // secure_delete clears what is deleted where it stands, but not the copies that stay in a page's free space when its rows were moved
    // to another page before (measured: one erased name in 900 was still there). Only a file written anew has none.
    alone([this] {
        m_writer.execute("PRAGMA temp_store=FILE"); // the copy may be larger than memory
        try {
            m_writer.execute("VACUUM");
        } catch (...) {
            m_writer.execute("PRAGMA temp_store=MEMORY");
            throw;
        }
        m_writer.execute("PRAGMA temp_store=MEMORY");
        emptyLog();
    });
}

} // namespace tijara::db
