// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// libpq behind db::Connection. It always runs in pipeline mode: statements are sent one after the other, and only an answer somebody
// waits for costs a round trip.

#include "server/platform/db/db.h"

#include <deque>
#include <unordered_map>

struct pg_conn;
struct pg_result;

namespace tijara::db {

class PostgresStatement;

/// Whether libpq understands the text; nothing is connected, and the text (it may hold a password) is never repeated.
bool isPostgresUrl(const std::string& url);
/// A statement without the words that only SQLite knows.
std::string inPostgresWords(const std::string& text);
/// A statement with `rows` rows of VALUES from one with a single row of `width` parameters.
std::string ofManyRows(const std::string& text, std::size_t width, std::size_t rows);

class PostgresConnection : public Connection {
public:
    /// Throws db::Error.
    explicit PostgresConnection(const std::string& url);
    ~PostgresConnection() override;
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;

    [[nodiscard]] Dialect dialect() const override { return Dialect::Postgres; }
    Statement& statement(const Sql& sql) override;
    /// By the simple protocol: also for what must not stand in a transaction.
    void execute(const std::string& text) override;
    void send(const std::string& text) override;
    void settle() override;
    [[nodiscard]] bool hasTable(std::string_view name) override;
    /// What a text asks that needs no transaction and will be asked again.
    std::int64_t number(const std::string& text);
    [[nodiscard]] std::int64_t changes() const override { return m_changes; }

    /// Throws what the transaction's last statements threw, or why it could not be committed.
    void commit();
    /// Ends a transaction that wrote nothing; its answer is read when the connection is used again.
    void endRead();
    void rollback();
    /// Nobody has ended it meanwhile, and nothing of an earlier transaction is left on it.
    [[nodiscard]] bool isUsable();
    [[nodiscard]] bool isBroken() const { return m_broken; }
    /// A pooler that hands each transaction to any of its own connections (PgBouncer) stands between.
    [[nodiscard]] bool isPooled() const { return m_pooled; }

private:
    friend class PostgresStatement;
    enum class Expected { Preparation, Answer, Commit, Sync };
    /// What the server owes us, in the order it was asked.
    struct Owed {
        Expected what;
        PostgresStatement* statement = nullptr; ///< who wants the answer
        std::uint64_t execution = 0;            ///< which of its executions
    };

    /// Keeps a row back, to go with those like it that follow at once.
    void gather(PostgresStatement& statement);
    /// Sends what was kept back, as few statements of many rows.
    void sendLot();
    void post(PostgresStatement& statement);
    void posted(int accepted, Owed owed);
    void sync();
    /// Reads all that is owed; throws the first fault in it.
    void roundTrip();
    void take(const Owed& owed, pg_result* result);
    void note(pg_result* result);
    [[noreturn]] void lost();

    pg_conn* m_handle = nullptr;
    bool m_pooled = false;
    bool m_broken = false;
    std::deque<Owed> m_owed;
    bool m_unsynced = false;         ///< something was sent after the last sync
    std::optional<Error> m_fault;    ///< the first since the last round trip
    bool m_committed = false;
    std::int64_t m_changes = 0;
    std::uint64_t m_names = 0;
    struct Lot;
    std::unique_ptr<Lot> m_lot; ///< of one statement
    std::unordered_map<const Sql*, std::unique_ptr<PostgresStatement>> m_statements;
    std::unordered_map<std::string, std::unique_ptr<PostgresStatement>> m_control; ///< BEGIN, COMMIT, SAVEPOINT …
    std::unordered_map<std::string, std::unique_ptr<PostgresStatement>> m_numbers;
};

} // namespace tijara::db
