// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/db/postgres_store.h"

#include "server/platform/log.h"

#include <algorithm>
#include <chrono>
#include <random>
#include <thread>

namespace tijara::db {

namespace {

using namespace std::chrono_literals;

constexpr auto kConnectionWait = 10s;
constexpr auto kHomeWait = 5ms; ///< less than it costs another backend to learn a schema
constexpr std::size_t kSchemasMax = 200; ///< a backend keeps 0.15 to 1 GB for each 1,000 it has met
constexpr int kTriesMax = 10;

// The path holds for this transaction alone. A lock that another node holds is waited for as long as a moved tenant pauses; a node that
// vanished with a transaction open loses it.
const Sql kEnter("SELECT set_config('search_path', $1, true), set_config('lock_timeout', '20s', true), "
                 "set_config('idle_in_transaction_session_timeout', '60s', true)");
const Sql kTakeTurn("SELECT one FROM turn FOR UPDATE");
const Sql kShareTurn("SELECT one FROM turn FOR KEY SHARE");
const Sql kLogEnd("SELECT CAST(pg_current_wal_insert_lsn() AS text)");
const Sql kReplayed("SELECT coalesce(pg_last_wal_replay_lsn() >= CAST($1 AS pg_lsn), true)");
const Sql kTables("SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = CAST(current_schema() AS text)::regnamespace ORDER BY relname");

} // namespace

PostgresPool::Slot& PostgresPool::pick(const std::string& schema)
{
    std::unique_lock lock(m_mutex);
    const auto begun = std::chrono::steady_clock::now();
    Slot*& home = m_homes[schema];
    bool isWaiting = false;
    for (;;) {
        const auto waited = std::chrono::steady_clock::now() - begun;
        const bool isPatient = home != nullptr && home->out && waited < kHomeWait;
        if (home == nullptr || (home->out && !isPatient)) {
            const auto fewest = std::min_element(m_slots.begin(), m_slots.end(), [](const Slot& one, const Slot& other) {
                return std::pair(one.out, one.schemas.size()) < std::pair(other.out, other.schemas.size());
            });
            home = fewest->out ? home : &*fewest;
        }
        if (home != nullptr && !home->out) {
            home->out = true;
            home->schemas.insert(schema);
            return *home;
        }
        if (waited >= kConnectionWait) {
            ++m_timeouts;
            throw Problem{ProblemCode::Busy};
        }
        m_waits += isWaiting ? 0 : 1;
        isWaiting = true;
        m_back.wait_until(lock, begun + (isPatient ? std::chrono::steady_clock::duration(kHomeWait) : kConnectionWait));
    }
}

PostgresPool::Use PostgresPool::use()
{
    const std::scoped_lock lock(m_mutex);
    Use use{0, 0, m_slots.size(), m_waits, m_timeouts};
    for (const Slot& slot : m_slots) {
        use.open += slot.open ? 1 : 0;
        use.busy += slot.out ? 1 : 0;
    }
    return use;
}

void PostgresPool::giveBack(Slot& slot)
{
    if (slot.connection && (slot.connection->isBroken() || slot.schemas.size() >= kSchemasMax)) {
        slot.connection.reset(); // closing takes its time, so not under the lock
    }
    const std::scoped_lock lock(m_mutex);
    slot.open = slot.connection != nullptr;
    if (!slot.open) {
        slot.schemas.clear();
    }
    slot.out = false;
    m_back.notify_all(); // each waits for a home of its own
}

PostgresPool::Lease PostgresPool::take(const std::string& schema)
{
    Slot& slot = pick(schema);
    try {
        // Nothing was sent on it yet, so another may do the work: one that the server ended meanwhile is nobody's trouble.
        if (!slot.connection || !slot.connection->isUsable()) {
            slot.connection.reset();
            slot.connection = std::make_unique<PostgresConnection>(m_url);
            const std::scoped_lock lock(m_mutex);
            slot.schemas = {schema};
            slot.open = true;
        }
    } catch (const Error& error) {
        slot.connection.reset();
        giveBack(slot);
        log(LogLevel::Error, "database_unavailable", {{"detail", error.detail}});
        throw unavailable(error);
    }
    return {*this, slot};
}

void WriterLine::enter(bool alone)
{
    std::unique_lock lock(m_mutex);
    m_line.push_back(&alone);
    ++m_waiting;
    m_moved.wait(lock, [&] { return m_line.front() == &alone && (alone ? m_inside == 0 : !m_alone); });
    m_line.pop_front();
    --m_waiting;
    ++m_inside;
    m_alone = alone;
    m_moved.notify_all(); // the next may be one that can come along
}

void WriterLine::leave()
{
    const std::scoped_lock lock(m_mutex);
    --m_inside;
    m_alone = false;
    m_moved.notify_all();
}

PostgresStore::PostgresStore(PostgresPools pools, std::string schema, std::string_view versionQuery) : m_pools(pools), m_schema(std::move(schema))
{
    for (std::size_t from = 0, at = 0; from <= versionQuery.size(); from = at + 2) {
        at = std::min(versionQuery.find("{}", from), versionQuery.size());
        m_versionQuery.append(versionQuery, from, at - from).append(at < versionQuery.size() ? m_schema + "." : "");
    }
}

void PostgresStore::begin(PostgresConnection& connection, std::string_view how) const
{
    connection.send(std::string(how));
    Statement& enter = connection.statement(kEnter);
    const Tx::Running running(enter);
    enter.bind(1, std::string_view(m_schema));
    enter.send();
}

void PostgresStore::read(const std::function<void(Connection&)>& work, ReadMode mode)
{
    std::unique_ptr<PostgresPool::Lease> lease = mode == ReadMode::MayLag && m_pools.replica != nullptr ? replica() : nullptr;
    if (!lease) {
        lease.reset(new PostgresPool::Lease(m_pools.primary.take(m_schema)));
    }
    PostgresConnection& connection = **lease;
    try {
        begin(connection, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        work(connection);
        connection.endRead();
    } catch (const Error& error) {
        connection.rollback();
        passOn(error);
    } catch (...) {
        connection.rollback();
        throw;
    }
}

std::uint64_t PostgresStore::version()
{
    if (m_versionQuery.empty()) { // nobody can tell: each look may find another state
        static std::atomic<std::uint64_t> looks = 0;
        return ++looks;
    }
    const auto lease = m_pools.primary.take(m_schema);
    try {
        return static_cast<std::uint64_t>(lease->number(m_versionQuery));
    } catch (const Error& error) {
        passOn(error);
    }
}

// Nothing when the replica is away, or has not seen yet what this node wrote last.
std::unique_ptr<PostgresPool::Lease> PostgresStore::replica()
{
    std::string written;
    {
        const std::scoped_lock lock(m_logEndMutex);
        written = m_logEnd;
    }
    try {
        std::unique_ptr<PostgresPool::Lease> lease(new PostgresPool::Lease(m_pools.replica->take(m_schema)));
        if (!written.empty()) {
            Statement& replayed = (*lease)->statement(kReplayed);
            const Tx::Running running(replayed);
            replayed.bind(1, std::string_view(written));
            if (!replayed.step() || replayed.integer(0) == 0) {
                return nullptr;
            }
        }
        return lease;
    } catch (const Problem&) {
    } catch (const Error&) {
    }
    return nullptr;
}

void PostgresStore::noteWritten(PostgresConnection& connection)
{
    std::string end = "FFFFFFFF/FFFFFFFF"; // no replica has got there
    try {
        Statement& logEnd = connection.statement(kLogEnd);
        const Tx::Running running(logEnd);
        if (logEnd.step()) {
            end = logEnd.text(0);
        }
    } catch (const Error&) { // the write is committed all the same
    }
    const std::scoped_lock lock(m_logEndMutex);
    m_logEnd = std::move(end);
}

void PostgresStore::write(const std::function<void(Connection&)>& work, WriteMode mode)
{
    const bool concurrent = mode == WriteMode::Concurrent;
    for (int tries = 1;; ++tries) {
        try {
            writeOnce(work, concurrent);
            return;
        } catch (const Error& error) {
            // A unique constraint that nobody caught: what the work looked for first is there now, and it will see it.
            const bool again = error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Unique;
            if (!again || !concurrent || tries == kTriesMax) {
                passOn(error);
            }
        }
        thread_local std::minstd_rand random(std::random_device{}());
        std::this_thread::sleep_for(std::chrono::milliseconds(std::uniform_int_distribution<int>(1, 5 * tries)(random)));
    }
}

void PostgresStore::writeOnce(const std::function<void(Connection&)>& work, bool concurrent)
{
    const WriterLine::Turn turn(m_line, !concurrent);
    const auto lease = m_pools.primary.take(m_schema);
    PostgresConnection& connection = *lease;
    try {
        begin(connection, "BEGIN");
        Statement& nodes = connection.statement(concurrent ? kShareTurn : kTakeTurn);
        nodes.send();
        nodes.reset();
        work(connection);
        connection.commit();
    } catch (...) {
        connection.rollback();
        throw;
    }
    m_written = true;
    if (m_pools.replica != nullptr) {
        noteWritten(connection);
    }
}

void PostgresStore::scrub()
{
    const WriterLine::Turn turn(m_line, true);
    std::vector<std::string> tables;
    read([&tables](Connection& connection) {
        Statement& found = connection.statement(kTables);
        const Tx::Running running(found);
        while (found.step()) {
            tables.emplace_back(found.text(0));
        }
    });
    const auto lease = m_pools.primary.take(m_schema);
    for (const std::string& table : tables) {
        try {
            lease->execute("VACUUM FULL " + m_schema + "." + table);
        } catch (const Error& error) {
            passOn(error);
        }
    }
}

void PostgresStore::furnish(PostgresConnection& connection, const std::string& schema)
{
    // Two nodes that start at once may both make it; IF NOT EXISTS does not keep them apart.
    for (int tries = 1;; ++tries) {
        try {
            connection.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
            connection.execute("CREATE TABLE IF NOT EXISTS " + schema + ".turn (one bigint NOT NULL, CONSTRAINT turn_pk PRIMARY KEY (one))");
            connection.execute("INSERT INTO " + schema + ".turn (one) VALUES (1) ON CONFLICT DO NOTHING");
            return;
        } catch (const Error&) {
            if (tries == kTriesMax || connection.isBroken()) {
                throw;
            }
        }
        std::this_thread::sleep_for(100ms);
    }
}

} // namespace tijara::db
