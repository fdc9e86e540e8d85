// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/platform/db/sqlite_log.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_seed.h"

#include <filesystem>
#include <memory>
#include <random>

#include <sqlite3.h>

using namespace tijara;

namespace {

/// A disk that is full when told so, beneath what is tested.
struct Disk {
    sqlite3_vfs* real = nullptr;
    sqlite3_vfs vfs{};
    sqlite3_io_methods methods{};
    int (*write)(sqlite3_file*, const void*, int, sqlite3_int64) = nullptr;
    bool full = false;
    int writes = 0; ///< to logs
};
Disk theDisk;

int writeUnlessFull(sqlite3_file* file, const void* data, int length, sqlite3_int64 at)
{
    ++theDisk.writes;
    return theDisk.full ? SQLITE_FULL : theDisk.write(file, data, length, at);
}

int openWatched(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flagsOut)
{
    const int code = theDisk.real->xOpen(theDisk.real, name, file, flags, flagsOut);
    if (code == SQLITE_OK && (flags & SQLITE_OPEN_WAL) != 0) {
        theDisk.write = file->pMethods->xWrite;
        theDisk.methods = *file->pMethods;
        theDisk.methods.xWrite = writeUnlessFull;
        file->pMethods = &theDisk.methods;
    }
    return code;
}

struct Close {
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
};
using Handle = std::unique_ptr<sqlite3, Close>;

int run(const Handle& handle, const std::string& text)
{
    return sqlite3_exec(handle.get(), text.c_str(), nullptr, nullptr, nullptr);
}

std::string one(const Handle& handle, const std::string& text)
{
    sqlite3_stmt* statement = nullptr;
    std::string found = "nothing";
    if (sqlite3_prepare_v2(handle.get(), text.c_str(), -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW) {
        found = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
    }
    sqlite3_finalize(statement);
    return found;
}

/// As the product's writer is; a cache of a few pages lets every larger transaction spill into the log.
Handle opened(const std::filesystem::path& file, bool writer, int cachePages)
{
    sqlite3* raw = nullptr;
    sqlite3_open_v2(file.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, writer ? db::logInOnePiece() : nullptr);
    Handle handle(raw);
    run(handle, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=" + std::to_string(cachePages));
    return handle;
}

const std::string kSum = "SELECT count(*) || ' ' || coalesce(sum(k * 7 + length(v) + unicode(v)), 0) FROM t";

std::string rows(int count, int bytes)
{
    return "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < " + std::to_string(count) + ") SELECT x, hex(randomblob(" + std::to_string(bytes) + ")) FROM c";
}

} // namespace

class SqliteLogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        theDisk.real = sqlite3_vfs_find(nullptr);
        theDisk.vfs = *theDisk.real;
        theDisk.vfs.zName = "watched";
        theDisk.vfs.pNext = nullptr;
        theDisk.vfs.xOpen = openWatched;
        QCOMPARE(sqlite3_vfs_register(&theDisk.vfs, 1), SQLITE_OK);
    }
    void init() { theDisk.full = false; }

    void pagesOfACommitGoOutTogether()
    {
        const tests::TempFolder folder;
        const Handle writer = opened(folder.path() / "a.db", true, 2000);
        QCOMPARE(run(writer, "CREATE TABLE t(k INTEGER PRIMARY KEY, v TEXT)"), SQLITE_OK);
        theDisk.writes = 0;
        QCOMPARE(run(writer, "INSERT INTO t " + rows(200, 1000)), SQLITE_OK); // about a hundred pages
        QVERIFY2(theDisk.writes <= 12, std::to_string(theDisk.writes).c_str());
        QCOMPARE(one(opened(folder.path() / "a.db", false, 100), "SELECT count(*) FROM t"), std::string("200"));
    }

    /// Whatever is done to it, others see what was committed, and so does who comes after a crash.
    void othersSeeWhatWasCommitted()
    {
        std::mt19937_64 random(tests::testSeed());
        const auto upTo = [&](int count) { return std::uniform_int_distribution<int>(0, count - 1)(random); };
        const tests::TempFolder folder;
        const auto file = folder.path() / "a.db";
        Handle writer = opened(file, true, 10);
        const Handle reader = opened(file, false, 50);
        run(writer, "CREATE TABLE t(k INTEGER PRIMARY KEY, v TEXT)");
        run(writer, "CREATE INDEX i ON t(v)");
        for (int step = 0; step < 200; ++step) {
            if (upTo(40) == 0) {
                writer = opened(file, true, 10 + upTo(20));
            }
            run(writer, "BEGIN IMMEDIATE");
            for (int count = 1 + upTo(5); count > 0; --count) {
                const std::string from = std::to_string(upTo(2000));
                switch (upTo(6)) {
                case 0:
                case 1:
                    run(writer, "INSERT OR REPLACE INTO t " + rows(1 + upTo(300), 1 + upTo(600)));
                    run(writer, "INSERT OR REPLACE INTO t SELECT k + " + from + ", v || 'z' FROM t LIMIT 200");
                    break;
                case 2:
                    run(writer, "UPDATE t SET v = 'u' || v WHERE k BETWEEN " + from + " AND " + from + " + 200");
                    break;
                case 3:
                    run(writer, "DELETE FROM t WHERE k BETWEEN " + from + " AND " + from + " + 300");
                    break;
                case 4:
                    run(writer, "SAVEPOINT s; UPDATE t SET v = 's' || v WHERE k % 3 = 0");
                    run(writer, upTo(2) == 0 ? "ROLLBACK TO s; RELEASE s" : "RELEASE s");
                    break;
                default:
                    one(writer, kSum);
                    one(reader, kSum);
                }
            }
            const std::string wanted = one(writer, kSum);
            const bool commits = upTo(4) != 0;
            run(writer, commits ? "COMMIT" : "ROLLBACK");
            QCOMPARE(one(reader, kSum), commits ? wanted : one(writer, kSum));
            if (commits && upTo(8) == 0) {
                const auto copy = folder.path() / "copy.db";
                std::filesystem::copy_file(file, copy);
                std::filesystem::copy_file(file.string() + "-wal", copy.string() + "-wal");
                {
                    const Handle after = opened(copy, false, 100);
                    QCOMPARE(one(after, kSum), wanted);
                    QCOMPARE(one(after, "PRAGMA integrity_check"), std::string("ok"));
                }
                for (const char* part : {"", "-wal", "-shm"}) {
                    std::filesystem::remove(copy.string() + part);
                }
            }
            constexpr const char* kChores[] = {"PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA wal_checkpoint(RESTART)", "PRAGMA wal_checkpoint(PASSIVE)", "VACUUM"};
            if (const int chore = upTo(20); chore < 4) {
                run(upTo(2) == 0 || chore == 3 ? writer : reader, kChores[chore]);
            }
        }
        QCOMPARE(one(writer, "PRAGMA integrity_check"), std::string("ok"));
    }

    /// Pages that were spilled before the disk was full must not be missing from what is committed when there is room again.
    void aFullDiskDamagesNothing()
    {
        int given = 0;
        for (int pages = 20; pages < 140; pages += 3) {
            theDisk.full = false;
            const tests::TempFolder folder;
            const Handle writer = opened(folder.path() / "a.db", true, 10);
            run(writer, "CREATE TABLE t(k INTEGER PRIMARY KEY, v TEXT); CREATE UNIQUE INDEX i ON t(v)");
            run(writer, "INSERT INTO t " + rows(500, 400));
            run(writer, "PRAGMA wal_checkpoint(TRUNCATE)");
            run(writer, "BEGIN IMMEDIATE; SAVEPOINT first");
            QCOMPARE(run(writer, "UPDATE t SET v = 'one' || v WHERE k <= " + std::to_string(pages)), SQLITE_OK);
            run(writer, "RELEASE first; SAVEPOINT second");
            theDisk.full = true;
            const bool failed = run(writer, "INSERT INTO t SELECT k + 10000, v || 'x' FROM t WHERE k < 40") != SQLITE_OK;
            theDisk.full = false;
            const bool goesOn = sqlite3_get_autocommit(writer.get()) == 0;
            given += failed ? 1 : 0;
            QVERIFY2(!failed || !goesOn, "SQLite went on with a transaction whose pages could not be read");
            if (goesOn) {
                QCOMPARE(run(writer, "RELEASE second; COMMIT"), SQLITE_OK);
            }
            QCOMPARE(one(writer, "PRAGMA integrity_check"), std::string("ok"));
            QCOMPARE(one(writer, "SELECT count(*) FROM t WHERE v LIKE 'one%' AND k <= 500"), goesOn ? std::to_string(pages) : std::string("0"));
        }
        QVERIFY(given > 5);
    }
};

QTEST_GUILESS_MAIN(SqliteLogTest)
#include "sqlite_log_test.moc"
