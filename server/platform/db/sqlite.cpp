// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/db/sqlite.h"

#include "server/platform/db/sqlite_log.h"
#include "server/platform/process.h"
#include "server/platform/request_scope.h"

#include <chrono>

#include <sqlite3.h>

namespace tijara::db {

namespace {

constexpr int kLogPagesMin = 1000; // SQLite's own
constexpr int kLogPagesMax = 16'000;
constexpr std::chrono::seconds kCheckpointEvery{1};

const Sql kTableThere("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = $1");

ErrorKind kindOf(int extended)
{
    switch (extended) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return ErrorKind::Unique;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return ErrorKind::ForeignKey;
    case SQLITE_CONSTRAINT_CHECK:
    case SQLITE_CONSTRAINT_NOTNULL:
        return ErrorKind::Check;
    default:
        break;
    }
    switch (extended & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Busy;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorKind::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::Corrupt;
    case SQLITE_IOERR:
        // A write that could not be completed is how a full disk shows under WAL.
        return extended == SQLITE_IOERR_WRITE || extended == SQLITE_IOERR_FSYNC || extended == SQLITE_IOERR_SHMSIZE ? ErrorKind::DiskFull : ErrorKind::Other;
    default:
        return ErrorKind::Other;
    }
}

// "UNIQUE constraint failed: documents.series, documents.number" → "documents_series_number".
std::string constraintIn(std::string_view message)
{
    const auto colon = message.rfind(": ");
    if (colon == std::string_view::npos) {
        return {};
    }
    std::string name;
    std::string_view rest = message.substr(colon + 2);
    while (!rest.empty()) {
        const auto comma = rest.find(", ");
        std::string_view column = rest.substr(0, comma);
        rest = comma == std::string_view::npos ? std::string_view{} : rest.substr(comma + 2);
        const auto dot = column.find('.');
        if (dot == std::string_view::npos) {
            return std::string(column); // a CHECK's name, or an index on an expression
        }
        if (name.empty()) {
            name = column.substr(0, dot);
        }
        name += '_';
        name += column.substr(dot + 1);
    }
    return name;
}

[[noreturn]] void fail(sqlite3* handle, int code)
{
    const std::string message = handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    const int extended = handle != nullptr ? sqlite3_extended_errcode(handle) : code;
    const ErrorKind kind = kindOf(extended);
    const bool named = kind == ErrorKind::Unique || kind == ErrorKind::Check;
    throw Error(kind, named ? constraintIn(message) : std::string{}, message + " (" + std::to_string(extended) + ")");
}

} // namespace

class SqliteStatement : public Statement {
public:
    SqliteStatement(sqlite3* handle, const std::string& text) : m_handle(handle)
    {
        const int code = sqlite3_prepare_v3(handle, text.c_str(), static_cast<int>(text.size()) + 1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
        if (code != SQLITE_OK) {
            throw Error(kindOf(sqlite3_extended_errcode(handle)), {}, std::string(sqlite3_errmsg(handle)) + " in: " + text);
        }
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    void bind(int index, std::int64_t value) override { checked(sqlite3_bind_int64(m_statement, index, value)); }
    // SQLITE_STATIC: the caller's arguments outlive the stepping, which happens inside the same call.
    void bind(int index, std::string_view text) override
    {
        checked(sqlite3_bind_text(m_statement, index, text.data() != nullptr ? text.data() : "", static_cast<int>(text.size()), transient(text.size())));
    }
    void bind(int index, Bytes bytes) override
    {
        if (bytes.value.empty()) {
            checked(sqlite3_bind_zeroblob(m_statement, index, 0));
        } else {
            checked(sqlite3_bind_blob(m_statement, index, bytes.value.data(), static_cast<int>(bytes.value.size()), transient(bytes.value.size())));
        }
    }
    void bindNull(int index) override { checked(sqlite3_bind_null(m_statement, index)); }

    // Here there is nobody to wait for: it runs at once.
    void send() override
    {
        m_begun = advance();
    }
    bool step() override
    {
        return m_begun ? *std::exchange(m_begun, std::nullopt) : advance();
    }
    void reset() override
    {
        m_begun.reset();
        m_time.reset();
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    [[nodiscard]] bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    [[nodiscard]] std::int64_t integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] double real(int column) const override { return sqlite3_column_double(m_statement, column); }
    [[nodiscard]] std::string_view text(int column) const override
    {
        const auto* start = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return start == nullptr ? std::string_view{} : std::string_view(start, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
    }
    [[nodiscard]] std::string_view bytes(int column) const override
    {
        const auto* start = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        return start == nullptr ? std::string_view{} : std::string_view(start, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
    }

private:
    bool advance()
    {
        if (!m_time) {
            m_time.emplace(sqlite3_sql(m_statement));
        }
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW) {
            return true;
        }
        if (code != SQLITE_DONE) {
            fail(m_handle, code);
        }
        return false;
    }
    void checked(int code) const
    {
        if (code != SQLITE_OK) {
            fail(m_handle, code);
        }
    }
    // Short values (dates made on the spot) are copied, long ones (journal bodies) are read where they stand.
    static sqlite3_destructor_type transient(std::size_t size)
    {
        constexpr std::size_t kCopiedBytesMax = 64;
        return size <= kCopiedBytesMax ? SQLITE_TRANSIENT : SQLITE_STATIC;
    }

    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
    std::optional<bool> m_begun; ///< what the first step of send() found
    std::optional<StatementTime> m_time; ///< from the first step to the end
};

// Brings the log into the file as SQLite does by itself, but once a second at most until it is 64 MB long: under load the same pages are
// written over and over, and go into the file once.
int afterCommit(void* checkpointed, sqlite3* handle, const char* name, int pages)
{
    auto& last = *static_cast<std::chrono::steady_clock::time_point*>(checkpointed);
    if (pages >= kLogPagesMax || (pages >= kLogPagesMin && std::chrono::steady_clock::now() - last >= kCheckpointEvery)) {
        sqlite3_wal_checkpoint_v2(handle, name, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr); // what fails is done after another commit
        last = std::chrono::steady_clock::now();
    }
    return SQLITE_OK;
}

// SQLite counts all it allocates under one lock of the whole process, and nobody here asks for the sum. Where something else began
// SQLite before (the console's own file), it stays as it is.
void countNothing()
{
    [[maybe_unused]] static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

SqliteConnection::SqliteConnection(const std::filesystem::path& file, OpenMode mode)
{
    countNothing();
    if (mode == OpenMode::Write) {
        createPrivate(file); // its log and index take the file's mode
    }
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE | (mode == OpenMode::Write ? SQLITE_OPEN_CREATE : 0);
    const int code = sqlite3_open_v2(file.c_str(), &m_handle, flags, mode == OpenMode::Write ? logInOnePiece() : nullptr);
    if (code != SQLITE_OK) {
        const Error error(kindOf(code), {}, file.filename().string() + ": " + sqlite3_errmsg(m_handle));
        sqlite3_close_v2(m_handle);
        throw error;
    }
    try {
        sqlite3_extended_result_codes(m_handle, 1);
        sqlite3_busy_timeout(m_handle, 5000);
        execute("PRAGMA foreign_keys=ON");
        execute("PRAGMA secure_delete=ON");
        execute("PRAGMA temp_store=MEMORY");
        if (mode == OpenMode::Write) {
            execute("PRAGMA journal_mode=WAL");
            execute("PRAGMA synchronous=FULL");
            sqlite3_wal_hook(m_handle, afterCommit, &m_checkpointed);
        } else {
            execute("PRAGMA query_only=ON");
        }
    } catch (...) {
        m_statements.clear();
        m_control.clear();
        sqlite3_close_v2(m_handle);
        throw;
    }
}

SqliteConnection::~SqliteConnection()
{
    m_statements.clear();
    m_control.clear();
    sqlite3_close_v2(m_handle);
}

Statement& SqliteConnection::statement(const Sql& sql)
{
    auto& slot = m_statements[&sql];
    if (!slot) {
        slot = std::make_unique<SqliteStatement>(m_handle, sql.text);
    }
    return *slot;
}

void SqliteConnection::execute(const std::string& text)
{
    constexpr std::size_t kControlBytesMax = 40;
    if (text.size() <= kControlBytesMax && !text.starts_with("PRAGMA")) {
        auto& slot = m_control[text];
        if (!slot) {
            slot = std::make_unique<SqliteStatement>(m_handle, text);
        }
        const Tx::Running running(*slot);
        slot->step();
        return;
    }
    const int code = sqlite3_exec(m_handle, text.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        fail(m_handle, code);
    }
}

bool SqliteConnection::hasTable(std::string_view name)
{
    Statement& asked = statement(kTableThere);
    const Tx::Running running(asked);
    asked.bind(1, name);
    return asked.step();
}

std::int64_t SqliteConnection::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool SqliteConnection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void SqliteConnection::releaseMemory()
{
    sqlite3_db_release_memory(m_handle);
}

} // namespace tijara::db
