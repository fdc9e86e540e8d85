// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// SQLite's C API behind db::Connection: one file, statements prepared once.

#include "server/platform/db/db.h"

#include <chrono>
#include <filesystem>
#include <unordered_map>

struct sqlite3;

namespace tijara::db {

class SqliteStatement;

enum class OpenMode { Write, Read };

class SqliteConnection : public Connection {
public:
    /// Creates the file when it is absent and the mode is Write. Throws db::Error.
    SqliteConnection(const std::filesystem::path& file, OpenMode mode);
    ~SqliteConnection() override;
    SqliteConnection(const SqliteConnection&) = delete;
    SqliteConnection& operator=(const SqliteConnection&) = delete;

    [[nodiscard]] Dialect dialect() const override { return Dialect::Sqlite; }
    Statement& statement(const Sql& sql) override;
    void execute(const std::string& text) override;
    void send(const std::string& text) override { execute(text); }
    void settle() override {}
    [[nodiscard]] bool hasTable(std::string_view name) override;
    [[nodiscard]] std::int64_t changes() const override;

    /// False after SQLite rolled a failed transaction back by itself (full disk, I/O error).
    [[nodiscard]] bool inTransaction() const;
    /// Frees what the page cache holds.
    void releaseMemory();

private:
    sqlite3* m_handle = nullptr;
    std::chrono::steady_clock::time_point m_checkpointed; ///< when the log was last brought into the file
    std::unordered_map<const Sql*, std::unique_ptr<SqliteStatement>> m_statements;
    std::unordered_map<std::string, std::unique_ptr<SqliteStatement>> m_control; ///< BEGIN, COMMIT, SAVEPOINT …
};

} // namespace tijara::db
