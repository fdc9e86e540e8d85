// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one way to a database: a transaction that runs prepared statements and reads rows straight into contract structs. Two backends
// stand behind Statement and Connection: SQLite's C API and libpq.

#include "server/platform/clock.h"
#include "shared/core/describe.h"
#include "shared/core/problem.h"

#include <atomic>
#include <functional>
#include <memory>
#include <span>
#include <tuple>
#include <unordered_set>
#include <variant>

namespace tijara::db {

/// One statement of the program, `$1…$n` in order of first appearance. Its address is its identity: declare it as a constant.
struct Sql {
    /// Many: has one row of VALUES with all its parameters, and no two rows touch the same thing. What Tx::send gives of it one after the
    /// other, PostgreSQL takes as one statement of many rows.
    enum class Rows { One, Many };
    std::string text;
    Rows rows;
    explicit Sql(std::string statement, Rows rows = Rows::One);
    ~Sql();
    Sql(const Sql&) = delete;
    Sql& operator=(const Sql&) = delete;
};

/// The text of every statement there is now, for the test that has both databases look at them all.
std::vector<std::string> everyStatement();

/// A column of raw bytes, kept apart from text.
struct Bytes {
    std::string_view value;
};

enum class ErrorKind {
    Unique,
    ForeignKey,
    Check,
    Conflict, ///< another transaction was faster: the same work, done again, may succeed
    Busy,
    DiskFull,
    ReadOnly,
    Corrupt,
    ConnectionLost,
    Other,
};

/// What a database said, as a kind; `constraint` is the table with its columns ("documents_series_number") for Unique, a CHECK's name.
struct Error : std::exception {
    ErrorKind kind = ErrorKind::Other;
    std::string constraint;
    std::string detail;
    Error(ErrorKind errorKind, std::string name, std::string text) : kind(errorKind), constraint(std::move(name)), detail(std::move(text)) {}
    [[nodiscard]] const char* what() const noexcept override { return detail.c_str(); }
};

/// What the request is answered when a statement failed and no room made a problem of its own of it.
Problem problemOf(const Error& error);
/// The same where no request is to blame: a store that cannot be opened, a commit that failed.
Problem unavailable(const Error& error);
/// Passes on what a transaction's work threw: the database's own trouble as a Problem, anything else as it is.
[[noreturn]] void passOn(const Error& error);

/// A prepared statement of one connection: bind from 1, step, read columns from 0. Views die with the next step.
class Statement {
public:
    virtual ~Statement() = default;
    virtual void bind(int index, std::int64_t value) = 0;
    virtual void bind(int index, std::string_view text) = 0;
    virtual void bind(int index, Bytes bytes) = 0;
    virtual void bindNull(int index) = 0;
    /// Does not wait for the answer: step() does, or nobody when reset() comes first. A fault then shows at the latest at the next answer
    /// somebody waits for, at the end of a savepoint, or at the commit.
    virtual void send() = 0;
    /// The same for an answer nobody will ask for.
    virtual void sendOff() { send(); }
    /// True while there is a row.
    virtual bool step() = 0;
    virtual void reset() = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
    [[nodiscard]] virtual double real(int column) const = 0; ///< for statistics only: amounts are whole numbers
    [[nodiscard]] virtual std::string_view text(int column) const = 0;
    [[nodiscard]] virtual std::string_view bytes(int column) const = 0;
};

enum class Dialect { Sqlite, Postgres };

class Connection {
public:
    virtual ~Connection() = default;
    [[nodiscard]] virtual Dialect dialect() const = 0;
    /// Prepared once per connection; reset and unbound when handed out.
    virtual Statement& statement(const Sql& sql) = 0;
    /// Runs text that is not cached: migrations, transaction control.
    virtual void execute(const std::string& text) = 0;
    /// The same, without waiting for the answer.
    virtual void send(const std::string& text) = 0;
    /// Whatever was sent ahead is done, or its fault thrown.
    virtual void settle() = 0;
    [[nodiscard]] virtual bool hasTable(std::string_view name) = 0;
    [[nodiscard]] virtual std::int64_t changes() const = 0;
};

inline void bindValue(Statement& statement, int& index, std::int64_t value) { statement.bind(index++, value); }
inline void bindValue(Statement& statement, int& index, int value) { statement.bind(index++, std::int64_t{value}); }
inline void bindValue(Statement& statement, int& index, bool value) { statement.bind(index++, std::int64_t{value}); }
inline void bindValue(Statement& statement, int& index, std::string_view value) { statement.bind(index++, value); }
inline void bindValue(Statement& statement, int& index, const std::string& value) { statement.bind(index++, std::string_view(value)); }
inline void bindValue(Statement& statement, int& index, const char* value) { statement.bind(index++, std::string_view(value)); }
inline void bindValue(Statement& statement, int& index, Bytes value) { statement.bind(index++, value); }
inline void bindValue(Statement& statement, int& index, const Id& value) { statement.bind(index++, Bytes{value.view()}); }
inline void bindValue(Statement& statement, int& index, Instant value) { statement.bind(index++, value.utcMs); }
inline void bindValue(Statement& statement, int& index, Quantity value) { statement.bind(index++, value.thousandths); }
inline void bindValue(Statement& statement, int& index, UnitPrice value) { statement.bind(index++, value.tenThousandths); }
inline void bindValue(Statement& statement, int& index, Currency value) { statement.bind(index++, value.view()); }
inline void bindValue(Statement& statement, int& index, Date value) { statement.bind(index++, std::string_view(toText(value))); }
inline void bindValue(Statement& statement, int& index, std::nullopt_t) { statement.bindNull(index++); }
/// Two parameters: minor units, then the currency.
inline void bindValue(Statement& statement, int& index, const Money& value)
{
    statement.bind(index++, value.minor);
    statement.bind(index++, value.currency.view());
}
template <DescribedEnum E>
void bindValue(Statement& statement, int& index, E value)
{
    statement.bind(index++, std::string_view(toText(value)));
}
template <class T>
void bindValue(Statement& statement, int& index, const std::optional<T>& value)
{
    if (value) {
        bindValue(statement, index, *value);
    } else {
        statement.bindNull(index++);
    }
}

/// The current row, read column by column from the left.
class Row {
public:
    explicit Row(const Statement& statement) : m_statement(statement) {}

    template <class T>
    T next()
    {
        if constexpr (Described<T> && !std::is_same_v<T, Money>) {
            T value{};
            forEachMember(value, [this](std::string_view, auto& member) { member = next<std::remove_cvref_t<decltype(member)>>(); });
            return value;
        } else if constexpr (isOptional<T>) {
            if (m_statement.isNull(m_column)) {
                m_column += std::is_same_v<typename T::value_type, Money> ? 2 : 1;
                return std::nullopt;
            }
            return next<typename T::value_type>();
        } else if constexpr (std::is_same_v<T, Money>) {
            const std::int64_t minor = m_statement.integer(m_column++);
            return Money{minor, Currency(m_statement.text(m_column++))};
        } else if constexpr (std::is_same_v<T, bool>) {
            return m_statement.integer(m_column++) != 0;
        } else if constexpr (std::is_integral_v<T>) {
            return static_cast<T>(m_statement.integer(m_column++));
        } else if constexpr (std::is_same_v<T, double>) {
            return m_statement.real(m_column++);
        } else if constexpr (std::is_same_v<T, Instant> || std::is_same_v<T, Quantity> || std::is_same_v<T, UnitPrice>) {
            return T{m_statement.integer(m_column++)};
        } else if constexpr (std::is_same_v<T, Id>) {
            return idFromBytes(m_statement.bytes(m_column++));
        } else if constexpr (std::is_same_v<T, Date>) {
            return parseDate(m_statement.text(m_column++)).value_or(Date{});
        } else if constexpr (std::is_same_v<T, Currency>) {
            return Currency(m_statement.text(m_column++));
        } else if constexpr (DescribedEnum<T>) {
            return enumFrom<T>(m_statement.text(m_column++)).value();
        } else if constexpr (std::is_same_v<T, std::string_view>) {
            return m_statement.text(m_column++);
        } else if constexpr (std::is_same_v<T, Bytes>) {
            return Bytes{m_statement.bytes(m_column++)};
        } else {
            static_assert(std::is_same_v<T, std::string>, "no way to read this type from a column");
            return std::string(m_statement.text(m_column++));
        }
    }

    /// Raw bytes as a string of their own.
    std::string nextBytes() { return std::string(m_statement.bytes(m_column++)); }

private:
    const Statement& m_statement;
    int m_column = 0;
};

/// One transaction on one store. Handlers get it open and never commit it themselves.
class Tx {
public:
    Tx(Connection& connection, Clock& clock, IdMaker& ids) : m_connection(connection), m_clock(clock), m_ids(ids) {}
    Tx(const Tx&) = delete;
    Tx& operator=(const Tx&) = delete;

    /// A statement without an answer that nobody needs to wait for: lines of a document, entries of a log. Its fault shows later
    /// (Statement::send), so it is not for inserts whose broken constraint is caught.
    template <class... Args>
    void send(const Sql& sql, const Args&... args)
    {
        const Running running(bound(sql, args...));
        running.statement.sendOff();
    }
    /// A statement without an answer.
    template <class... Args>
    void run(const Sql& sql, const Args&... args)
    {
        Running running(bound(sql, args...));
        while (running.statement.step()) {
        }
    }
    /// The first row, if there is one.
    template <class T, class... Args>
    std::optional<T> one(const Sql& sql, const Args&... args)
    {
        Running running(bound(sql, args...));
        if (!running.statement.step()) {
            return std::nullopt;
        }
        return Row(running.statement).next<T>();
    }
    template <class T, class... Args>
    std::vector<T> all(const Sql& sql, const Args&... args)
    {
        std::vector<T> rows;
        each(sql, [&rows](Row& row) { rows.push_back(row.next<T>()); }, args...);
        return rows;
    }
    /// Calls visit(Row&) for each row; the same statement must not be run inside.
    template <class Visit, class... Args>
    void each(const Sql& sql, Visit&& visit, const Args&... args)
    {
        Running running(bound(sql, args...));
        while (running.statement.step()) {
            Row row(running.statement);
            visit(row);
        }
    }
    /// For callers that bind by themselves (lists): bind, then step. The caller resets it through Running.
    struct Running {
        Statement& statement;
        explicit Running(Statement& one) : statement(one) {}
        ~Running() { statement.reset(); }
        Running(const Running&) = delete;
        Running& operator=(const Running&) = delete;
    };
    Statement& prepared(const Sql& sql) { return m_connection.statement(sql); }
    /// Other transactions may write at the same time as this one.
    [[nodiscard]] bool writesAreConcurrent() const { return m_connection.dialect() == Dialect::Postgres; }

    [[nodiscard]] std::int64_t changes() const { return m_connection.changes(); }
    /// What `work` wrote is undone when it throws; the transaction goes on.
    void savepoint(const std::function<void()>& work);
    /// Runs once the commit is durable, and not at all when it fails. It must not throw.
    void afterCommit(std::function<void()> effect) { m_effects.push_back(std::move(effect)); }
    /// The answer to this request speaks of this person: a stored copy of it is sealed with their key.
    void concerns(const Id& subject) { m_subjects.insert(subject); }
    [[nodiscard]] const std::unordered_set<Id>& subjects() const { return m_subjects; }

    Instant now() { return m_clock.now(); }
    Id newId() { return m_ids.make(); }
    std::vector<std::function<void()>> takeEffects() { return std::exchange(m_effects, {}); }

private:
    template <class... Args>
    Statement& bound(const Sql& sql, const Args&... args)
    {
        Statement& statement = m_connection.statement(sql);
        [[maybe_unused]] int index = 1;
        (bindValue(statement, index, args), ...);
        return statement;
    }

    Connection& m_connection;
    Clock& m_clock;
    IdMaker& m_ids;
    std::vector<std::function<void()>> m_effects;
    std::unordered_set<Id> m_subjects;
};

/// A transaction on the platform store, a type of its own so that no tenant's code takes it by mistake.
class PlatformTx : public Tx {
public:
    using Tx::Tx;
};

enum class WriteMode {
    Shared,     ///< nobody else writes to the store meanwhile; may share its commit with other requests
    Alone,      ///< long bulk work: commits by itself
    Concurrent, ///< where the database can, beside other Concurrent writes: what it relies on is held by constraints and by rows it updates,
                ///< and it may be called again when another was faster. Otherwise as Shared
};

enum class ReadMode {
    Fresh,  ///< sees every write that was acknowledged before it began
    MayLag, ///< may be a moment behind what other nodes wrote, never behind this one: sums, exports
};

/// One database: the platform's, or one tenant's.
class Store {
public:
    virtual ~Store() = default;
    /// One consistent state; writes are refused.
    virtual void read(const std::function<void(Connection&)>& work, ReadMode mode = ReadMode::Fresh) = 0;
    /// Returns once the commit is durable; throws what `work` threw (nothing of it stays), or Problem when the commit failed.
    virtual void write(const std::function<void(Connection&)>& work, WriteMode mode = WriteMode::Shared) = 0;
    /// Somebody waits for their turn to write: long work does well to commit and let them by.
    [[nodiscard]] virtual bool writersWait() const = 0;
    /// While it lives, the store prefers throughput of large writes (bigger cache, rarer checkpoints).
    virtual void setBulk(bool on) = 0;
    /// Moves everything committed into the main file and empties the log. Problem Busy when a long read still needs the log.
    virtual void checkpoint() = 0;
    /// Nothing that was deleted or written over can be read from any file of the store any more. Takes as long as writing it all once;
    /// Problem Busy as above, and then it must be called again.
    virtual void scrub() = 0;
    /// Where journals are sealed later: something may stand here that is not. Set by every commit.
    [[nodiscard]] virtual bool isWritten() const { return false; }
    virtual void setWritten(bool) {}
    /// Where other servers write too: tells its present state from every other.
    virtual std::uint64_t version() { return 0; }
    /// Where its commits are counted, each before it is acknowledged.
    void countWrites(std::shared_ptr<std::atomic<std::uint64_t>> in) { m_writes = std::move(in); }

protected:
    void wrote()
    {
        if (m_writes) {
            ++*m_writes;
        }
    }

private:
    std::shared_ptr<std::atomic<std::uint64_t>> m_writes;
};

/// How a transaction is opened: `write` false is a read.
struct Mode {
    bool write = false;
    WriteMode writing = WriteMode::Shared;
    ReadMode reading = ReadMode::Fresh;
    Mode(bool writes) : write(writes) {} // NOLINT: `true` is how a write is asked for
    Mode(WriteMode mode) : write(true), writing(mode) {}
    Mode(ReadMode mode) : reading(mode) {}
};

/// Opens a Tx of the wanted kind on a store, and runs its effects after the commit.
template <class TxType, class Work>
auto inTransaction(Store& store, Mode mode, Clock& clock, IdMaker& ids, Work&& work)
{
    using Result = std::invoke_result_t<Work, TxType&>;
    std::vector<std::function<void()>> effects;
    const auto run = [&](const std::function<void(Connection&)>& inside) {
        if (mode.write) {
            store.write(inside, mode.writing);
        } else {
            store.read(inside, mode.reading);
        }
        for (const auto& effect : effects) {
            effect();
        }
    };
    if constexpr (std::is_void_v<Result>) {
        run([&](Connection& connection) {
            TxType tx(connection, clock, ids);
            work(tx);
            effects = tx.takeEffects();
        });
    } else {
        std::optional<Result> result;
        run([&](Connection& connection) {
            TxType tx(connection, clock, ids);
            result.emplace(work(tx));
            effects = tx.takeEffects();
        });
        return std::move(*result);
    }
}

} // namespace tijara::db
