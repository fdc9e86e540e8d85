// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/platform/sqlite_place.h"

#include <sys/mount.h>

using namespace tijara;
using namespace tijara::tests;

class SqliteFullTest : public QObject {
    Q_OBJECT

private slots:
    void aFullDatabaseRefusesAndStaysWhole()
    {
        SqlitePlace place;
        place.add(1);
        place.store.write([](db::Connection& connection) { connection.execute("PRAGMA max_page_count=24"); });
        fillUp(place);
        place.store.write([](db::Connection& connection) { connection.execute("PRAGMA max_page_count=100000"); });
        place.add(2); // as before
    }

    void aFullDiskRefusesAndLosesNothing()
    {
        TempFolder folder;
        if (::mount("tmpfs", folder.path().c_str(), "tmpfs", 0, "size=400k") != 0) {
            QSKIP("disk full: this user may not mount a small tmpfs");
        }
        const struct Mounted {
            std::filesystem::path path;
            ~Mounted() { ::umount(path.c_str()); }
        } mounted{folder.path()};
        {
            SqlitePlace place;
            const auto full = folder.path() / "full.db";
            db::SqliteStore store(full, {});
            store.write([](db::Connection& connection) { connection.execute("CREATE TABLE rows (id INTEGER NOT NULL PRIMARY KEY, text TEXT NOT NULL)"); });
            std::int64_t acknowledged = 0;
            std::optional<ProblemCode> refused;
            for (std::int64_t id = 0; id < 2000 && !refused; ++id) {
                refused = refusal([&] {
                    db::inTransaction<db::Tx>(store, true, place.clock, place.ids, [&](db::Tx& tx) { tx.run(kInsert, id, std::string(2000, 'x')); });
                    ++acknowledged;
                });
            }
            QVERIFY(refused == ProblemCode::DiskFull);
            const auto there = db::inTransaction<db::Tx>(store, false, place.clock, place.ids, [](db::Tx& tx) { return tx.one<std::int64_t>(kCount).value(); });
            QCOMPARE(there, acknowledged);
        }
    }

private:
    /// Adds rows until one is refused; every one before is there, and readers go on.
    static void fillUp(SqlitePlace& place)
    {
        std::int64_t acknowledged = place.count();
        std::optional<ProblemCode> refused;
        for (std::int64_t id = 100; id < 2000 && !refused; ++id) {
            refused = refusal([&] {
                place.write([&](db::Tx& tx) { tx.run(kInsert, id, std::to_string(id) + std::string(2000, 'x')); });
                ++acknowledged;
            });
        }
        QVERIFY(refused == ProblemCode::DiskFull);
        QCOMPARE(place.count(), acknowledged);
    }
};

QTEST_GUILESS_MAIN(SqliteFullTest)
#include "sqlite_full_test.moc"
