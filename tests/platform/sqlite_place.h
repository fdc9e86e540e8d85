// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A SQLite store in a folder of its own, with a table of rows and one whose rows need a parent by the time of the commit.

#include "server/platform/db/sqlite_store.h"
#include "shared/core/problem.h"
#include "tests/support/temp_folder.h"
#include "tests/support/virtual_clock.h"

namespace tijara::tests {

inline const db::Sql kInsert("INSERT INTO rows (id, text) VALUES ($1, $2)");
inline const db::Sql kCount("SELECT count(*) FROM rows");
inline const db::Sql kText("SELECT text FROM rows WHERE id = $1");

struct SqlitePlace {
    TempFolder folder;
    std::filesystem::path file = folder.path() / "place.db";
    VirtualClock clock;
    IdMaker ids{clock};
    db::SqliteStore store;

    explicit SqlitePlace(db::SqliteStore::Options options = {}) : store(file, options)
    {
        store.write([](db::Connection& connection) {
            connection.execute("CREATE TABLE rows (id INTEGER NOT NULL PRIMARY KEY, text TEXT NOT NULL, CONSTRAINT rows_text UNIQUE (text)) STRICT");
            connection.execute("CREATE TABLE children (id INTEGER NOT NULL PRIMARY KEY, parent INTEGER NOT NULL REFERENCES rows (id) DEFERRABLE INITIALLY "
                               "DEFERRED) STRICT");
        });
    }
    template <class Work>
    auto write(Work&& work, db::WriteMode mode = db::WriteMode::Shared)
    {
        return db::inTransaction<db::Tx>(store, mode, clock, ids, std::forward<Work>(work));
    }
    template <class Work>
    auto read(Work&& work)
    {
        return db::inTransaction<db::Tx>(store, false, clock, ids, std::forward<Work>(work));
    }
    void add(std::int64_t id)
    {
        write([&](db::Tx& tx) { tx.run(kInsert, id, std::to_string(id)); });
    }
    std::int64_t count()
    {
        return read([](db::Tx& tx) { return tx.one<std::int64_t>(kCount).value(); });
    }
    [[nodiscard]] std::uintmax_t logBytes() const { return std::filesystem::file_size(file.string() + "-wal"); }
};

/// What the work was refused with, if it was.
inline std::optional<ProblemCode> refusal(const std::function<void()>& work)
{
    try {
        work();
        return std::nullopt;
    } catch (const Problem& problem) {
        return problem.code;
    }
}

} // namespace tijara::tests
