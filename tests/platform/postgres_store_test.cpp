// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/platform/db/migrations.h"
#include "server/platform/db/postgres_error.h"
#include "server/platform/db/postgres_store.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/virtual_clock.h"

#include <limits>
#include <thread>

using namespace tijara;
using db::ErrorKind;
using db::Sql;
using db::Tx;
using db::WriteMode;

namespace {

const Sql kAdd("INSERT INTO beads (id, name, size) VALUES ($1, $2, $3)");
const Sql kSizes("SELECT size FROM beads ORDER BY size");
const Sql kCount("SELECT count(*) FROM beads");
const Sql kSizeOf("SELECT size FROM beads WHERE name = $1");
const Sql kSetSize("UPDATE beads SET size = $1 WHERE name = $2");
const Sql kByName("SELECT name FROM beads ORDER BY name");
const Sql kOne("SELECT 1");
const Sql kThread("INSERT INTO threads (bead) VALUES ($1)");
const Sql kPath("SELECT CAST(current_schema() AS text)");
const Sql kPid("SELECT pg_backend_pid()");

/// A schema with a table of beads, on a database of its own.
struct Place {
    std::string url = tests::PostgresCluster::shared().newDatabase();
    tests::VirtualClock clock;
    IdMaker ids{clock};
    db::PostgresPool pool{url, 8};
    db::PostgresStore store{{pool}, "box"};

    Place()
    {
        db::PostgresStore::furnish(*pool.take("box"), "box");
        store.write([](db::Connection& connection) {
            for (const std::string& statement :
                 db::statementsOf("CREATE TABLE beads (id ID NOT NULL, name TEXT NOT NULL, size INT64 NOT NULL, CONSTRAINT beads_pk PRIMARY KEY (id), "
                                  "CONSTRAINT beads_name UNIQUE (name), CONSTRAINT beads_size_positive CHECK (size >= 0)); "
                                  "CREATE TABLE threads (bead ID NOT NULL, CONSTRAINT threads_bead FOREIGN KEY (bead) REFERENCES beads (id))",
                                  db::Dialect::Postgres)) {
                connection.execute(statement);
            }
        });
    }
    template <class Work>
    auto write(Work&& work, WriteMode mode = WriteMode::Shared)
    {
        return db::inTransaction<Tx>(store, mode, clock, ids, std::forward<Work>(work));
    }
    template <class Work>
    auto read(Work&& work)
    {
        return db::inTransaction<Tx>(store, false, clock, ids, std::forward<Work>(work));
    }
    void add(const std::string& name, std::int64_t size = 1)
    {
        write([&](Tx& tx) { tx.run(kAdd, tx.newId(), name, size); });
    }
    std::int64_t count()
    {
        return read([](Tx& tx) { return tx.one<std::int64_t>(kCount).value(); });
    }
};

/// The fault some work ends with.
template <class Work>
std::optional<db::Error> faultOf(Work&& work)
{
    try {
        work();
    } catch (const db::Error& error) {
        return error;
    }
    return std::nullopt;
}

} // namespace

class PostgresStoreTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const auto missing = tests::postgresMissing()) {
            QSKIP(missing->c_str());
        }
    }

    void valuesComeBackAsTheyWere()
    {
        Place place;
        place.write([](Tx& tx) {
            const Sql table("CREATE TABLE wares (id uuid, number bigint, bytes bytea, words text COLLATE \"C\", maybe bigint, ratio double precision, yes bigint)");
            tx.run(table);
        });
        const Sql insert("INSERT INTO wares (id, number, bytes, words, maybe, ratio, yes) VALUES ($1, $2, $3, $4, $5, CAST($6 AS bigint) / CAST(4 AS double precision), $7)");
        const Sql all("SELECT id, number, bytes, words, maybe, ratio, yes, 7, '' FROM wares");
        const Id id = place.ids.make();
        const std::string bytes("\0\xff'\\\n", 5);
        place.write([&](Tx& tx) { tx.run(insert, id, std::numeric_limits<std::int64_t>::min(), db::Bytes{bytes}, "سعر ₹ \"'\\", std::nullopt, 3, true); });
        place.read([&](Tx& tx) {
            tx.each(all, [&](db::Row& row) {
                QVERIFY(row.next<Id>() == id);
                QCOMPARE(row.next<std::int64_t>(), std::numeric_limits<std::int64_t>::min());
                QCOMPARE(row.nextBytes(), bytes);
                QCOMPARE(row.next<std::string>(), std::string("سعر ₹ \"'\\"));
                QVERIFY(!row.next<std::optional<std::int64_t>>());
                QCOMPARE(row.next<double>(), 0.75);
                QVERIFY(row.next<bool>());
                QCOMPARE(row.next<int>(), 7);
                QCOMPARE(row.next<std::string>(), std::string());
            });
        });
    }

    void textIsInTheOrderOfItsBytes()
    {
        Place place;
        for (const char* name : {"b", "É", "a", "Z", "ज", "10", "9"}) {
            place.add(name);
        }
        QCOMPARE(place.read([](Tx& tx) { return tx.all<std::string>(kByName); }), (std::vector<std::string>{"10", "9", "Z", "a", "b", "É", "ज"}));
    }

    void aBrokenConstraintIsNamed()
    {
        Place place;
        place.add("red");
        const auto unique = faultOf([&] { place.add("red"); });
        QVERIFY(unique && unique->kind == ErrorKind::Unique);
        QCOMPARE(unique->constraint, std::string("beads_name"));
        QVERIFY2(unique->detail.find("(red)") == std::string::npos, unique->detail.c_str()); // the row's values are in no log
        const auto check = faultOf([&] { place.add("blue", -1); });
        QVERIFY(check && check->kind == ErrorKind::Check);
        QCOMPARE(check->constraint, std::string("beads_size_positive"));
        const auto foreign = faultOf([&] { place.write([](Tx& tx) { tx.run(kThread, tx.newId()); }); });
        QVERIFY(foreign && foreign->kind == ErrorKind::ForeignKey);
        QCOMPARE(place.count(), std::int64_t{1});
    }

    void theNameOfAShardsConstraintIsRead_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << "duplicate key value violates unique constraint \"users_email_folded\"" << "users_email_folded";
        QTest::newRow("shard") << "duplicate key value violates unique constraint \"setting_pkey_102030\"" << "setting_pkey";
        QTest::newRow("foreign") << "insert or update on table \"lines_102031\" violates foreign key constraint \"lines_document_102031\"" << "lines_document";
        QTest::newRow("check") << "new row for relation \"beads_102032\" violates check constraint \"beads_size_positive\"" << "beads_size_positive";
        QTest::newRow("none") << "division by zero" << "";
        QTest::newRow("cut off") << "constraint \"half" << "half";
    }
    void theNameOfAShardsConstraintIsRead()
    {
        QFETCH(QString, message);
        QFETCH(QString, name);
        QCOMPARE(QString::fromStdString(db::constraintNamed(message.toStdString())), name);
    }

    void theFaultOfWhatWasSentAheadShowsAtTheNextAnswer()
    {
        Place place;
        place.add("red");
        bool wentOn = false;
        const auto fault = faultOf([&] {
            place.write([&](Tx& tx) {
                tx.send(kAdd, tx.newId(), "red", 1);
                tx.send(kAdd, tx.newId(), "green", 1);
                (void)tx.one<std::int64_t>(kCount);
                wentOn = true;
            });
        });
        QVERIFY(fault && fault->kind == ErrorKind::Unique && !wentOn);
        QCOMPARE(place.count(), std::int64_t{1});
    }

    void theFaultOfWhatWasSentAheadShowsAtTheEndOfItsSavepoint()
    {
        Place place;
        place.add("red");
        place.write([](Tx& tx) {
            tx.send(kAdd, tx.newId(), "green", 1);
            const auto fault = faultOf([&] { tx.savepoint([&] { tx.send(kAdd, tx.newId(), "red", 1); }); });
            QVERIFY(fault && fault->kind == ErrorKind::Unique);
            tx.savepoint([&] { tx.send(kAdd, tx.newId(), "blue", 1); });
        });
        QCOMPARE(place.count(), std::int64_t{3});
    }

    void theFaultOfWhatWasSentAheadShowsAtTheCommit()
    {
        Place place;
        place.add("red");
        bool effect = false;
        const auto fault = faultOf([&] {
            place.write([&](Tx& tx) {
                tx.send(kAdd, tx.newId(), "green", 1);
                tx.send(kAdd, tx.newId(), "red", 1);
                tx.afterCommit([&effect] { effect = true; });
            });
        });
        QVERIFY(fault && fault->kind == ErrorKind::Unique && !effect);
        QCOMPARE(place.count(), std::int64_t{1});
    }

    void aFaultCaughtWithoutASavepointCommitsNothing()
    {
        Place place;
        place.add("red");
        const auto fault = faultOf([&] {
            place.write([](Tx& tx) {
                tx.run(kAdd, tx.newId(), "green", 1);
                (void)faultOf([&] { tx.run(kAdd, tx.newId(), "red", 1); });
            });
        });
        QVERIFY(fault);
        QCOMPARE(place.count(), std::int64_t{1});
    }

    void aLongBulkInsertIsWhole()
    {
        Place place;
        place.write([](Tx& tx) {
            for (int at = 0; at < 5000; ++at) {
                tx.send(kAdd, tx.newId(), "bead " + std::to_string(at), at);
            }
        });
        QCOMPARE(place.count(), std::int64_t{5000});
    }

    void anotherStatementMayRunWhileOneIsRead()
    {
        Place place;
        place.add("red", 1);
        place.add("green", 2);
        std::vector<std::int64_t> seen;
        place.read([&](Tx& tx) {
            tx.each(kSizes, [&](db::Row& row) {
                seen.push_back(row.next<std::int64_t>());
                seen.push_back(tx.one<std::int64_t>(kCount).value());
            });
        });
        QCOMPARE(seen, (std::vector<std::int64_t>{1, 2, 2, 2}));
    }

    void aReaderSeesOneStateAndCannotWrite()
    {
        Place place;
        place.add("red");
        place.read([&](Tx& tx) {
            QCOMPARE(tx.one<std::int64_t>(kCount).value(), std::int64_t{1});
            place.add("green");
            QCOMPARE(tx.one<std::int64_t>(kCount).value(), std::int64_t{1});
        });
        QCOMPARE(place.count(), std::int64_t{2});
        QVERIFY_THROWS_EXCEPTION(Problem, place.read([](Tx& tx) { tx.run(kAdd, tx.newId(), "blue", 1); }));
        QCOMPARE(place.count(), std::int64_t{2});
    }

    void writersOfTwoNodesTakeTurns()
    {
        Place place;
        place.add("red", 0);
        db::PostgresPool otherPool(place.url, 8);
        db::PostgresStore other({otherPool}, "box");
        // Read, think, write: what would lose counts if another came in between.
        const auto count = [&](db::PostgresStore& store) {
            for (int at = 0; at < 40; ++at) {
                db::inTransaction<Tx>(store, true, place.clock, place.ids, [](Tx& tx) {
                    const auto size = tx.one<std::int64_t>(kSizeOf, "red").value();
                    std::this_thread::yield();
                    tx.send(kSetSize, size + 1, "red");
                });
            }
        };
        {
            std::vector<std::jthread> threads;
            for (int at = 0; at < 3; ++at) {
                threads.emplace_back([&] { count(place.store); });
                threads.emplace_back([&] { count(other); });
            }
        }
        QCOMPARE(place.read([](Tx& tx) { return tx.one<std::int64_t>(kSizeOf, "red").value(); }), std::int64_t{240});
    }

    void aConcurrentWriteThatWasTooSlowIsDoneAgain()
    {
        Place place;
        std::atomic<int> made = 0;
        std::atomic<int> found = 0;
        const auto once = [&](db::PostgresStore& store) {
            db::inTransaction<Tx>(store, WriteMode::Concurrent, place.clock, place.ids, [&](Tx& tx) {
                if (tx.one<std::int64_t>(kSizeOf, "red")) {
                    tx.afterCommit([&] { ++found; });
                    return;
                }
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                tx.send(kAdd, tx.newId(), "red", 1);
                tx.afterCommit([&] { ++made; });
            });
        };
        {
            std::vector<std::jthread> threads;
            for (int at = 0; at < 6; ++at) {
                threads.emplace_back([&] { once(place.store); });
            }
        }
        QCOMPARE(made.load(), 1);
        QCOMPARE(found.load(), 5);
    }

    void aDeadlockIsNobodysRefusal()
    {
        Place place;
        place.add("red", 0);
        place.add("blue", 0);
        const auto both = [&](const char* first, const char* second) {
            for (int at = 0; at < 10; ++at) {
                place.write(
                    [&](Tx& tx) {
                        tx.run(kSetSize, at, first);
                        std::this_thread::sleep_for(std::chrono::milliseconds(5));
                        tx.run(kSetSize, at, second);
                    },
                    WriteMode::Concurrent);
            }
        };
        std::jthread one([&] { both("red", "blue"); });
        both("blue", "red");
        one.join();
        QCOMPARE(place.count(), std::int64_t{2});
    }

    void thePathIsTheStoresOwnAndEndsWithTheTransaction()
    {
        Place place;
        db::PostgresPool one(place.url, 1);
        db::PostgresStore box({one}, "box");
        db::PostgresStore::furnish(*one.take("jar"), "jar");
        db::PostgresStore jar({one}, "jar");
        const auto pathOf = [&](db::PostgresStore& store) {
            return db::inTransaction<Tx>(store, false, place.clock, place.ids, [](Tx& tx) { return tx.one<std::string>(kPath).value(); });
        };
        for (int at = 0; at < 3; ++at) {
            QCOMPARE(pathOf(box), std::string("box"));
            QCOMPARE(pathOf(jar), std::string("jar"));
        }
        const auto lease = one.take("box");
        db::Statement& path = lease->statement(kPath);
        QVERIFY(path.step());
        QCOMPARE(std::string(path.text(0)), std::string("public"));
    }

    void aConnectionTheServerEndedIsReplacedUnseen()
    {
        Place place;
        place.add("red");
        const auto pid = place.read([](Tx& tx) { return tx.one<int>(kPid).value(); });
        tests::PostgresCluster::shared().run("postgres", "SELECT pg_terminate_backend(" + std::to_string(pid) + ", 5000)");
        for (int at = 0; at < 8; ++at) {
            place.add("bead " + std::to_string(at));
        }
        QCOMPARE(place.count(), std::int64_t{9});
    }

    void aConnectionThatIsLostInTheMiddleIsAProblemAndNothingOfItStays()
    {
        Place place;
        try {
            place.write([](Tx& tx) {
                tx.run(kAdd, tx.newId(), "red", 1);
                const int pid = tx.one<int>(kPid).value();
                tests::PostgresCluster::shared().run("postgres", "SELECT pg_terminate_backend(" + std::to_string(pid) + ", 5000)");
                tx.run(kAdd, tx.newId(), "green", 1);
            });
            QFAIL("it went on");
        } catch (const Problem& problem) {
            QVERIFY(problem.code == ProblemCode::StorageUnavailable);
        }
        QCOMPARE(place.count(), std::int64_t{0});
    }

    void aConnectionThatMetManyTenantsIsReplaced()
    {
        Place place;
        db::PostgresPool one(place.url, 1);
        const auto pid = [&](const std::string& schema) {
            const auto lease = one.take(schema);
            db::Statement& asked = lease->statement(kPid);
            const Tx::Running running(asked);
            asked.step();
            return asked.integer(0);
        };
        const auto first = pid("t_0");
        for (int at = 0; at < 199; ++at) {
            QCOMPARE(pid("t_" + std::to_string(at)), first);
        }
        (void)pid("t_199");
        QVERIFY(pid("t_0") != first);
    }

    void twoNodesThatStartAtOnceMakeEachStepOnce()
    {
        const std::string url = tests::PostgresCluster::shared().newDatabase();
        tests::VirtualClock clock;
        std::atomic<int> started = 0;
        {
            std::vector<std::jthread> nodes;
            for (int at = 0; at < 4; ++at) {
                nodes.emplace_back([&] {
                    const auto backend = db::postgresBackend({url, {}, {}}, clock);
                    (void)backend->keys();
                    if (backend->platform()) {
                        ++started;
                    }
                });
            }
        }
        QCOMPARE(started.load(), 4);
        const auto steps = std::count_if(db::allMigrations().begin(), db::allMigrations().end(), [](const db::Migration& one) { return one.scope == db::Scope::Platform; });
        const std::string name = url.substr(url.rfind('/') + 1);
        QCOMPARE(tests::PostgresCluster::shared().ask(name, "SELECT CAST(count(*) AS text) FROM platform.migrations"), std::to_string(steps));
    }

    void whatABrokenOffCreationLeftIsSweptUnlessItIsYoung()
    {
        const std::string url = tests::PostgresCluster::shared().newDatabase();
        const std::string name = url.substr(url.rfind('/') + 1);
        const auto& cluster = tests::PostgresCluster::shared();
        tests::VirtualClock clock;
        IdMaker ids(clock);
        const auto schema = [&] {
            std::string hex = toText(ids.make());
            std::erase(hex, '-');
            cluster.run(name, "CREATE SCHEMA creating_" + hex);
        };
        schema();
        clock.advance(20 * 60 * 1000);
        schema();
        (void)db::postgresBackend({url, {}, {}}, clock)->platform();
        QCOMPARE(cluster.ask(name, "SELECT CAST(count(*) AS text) FROM pg_namespace WHERE nspname LIKE 'creating%'"), std::string("1"));
    }

    void aTenantIsThereOnlyWhenItIsWhole()
    {
        const std::string url = tests::PostgresCluster::shared().newDatabase();
        tests::VirtualClock clock;
        IdMaker ids(clock);
        const auto backend = db::postgresBackend({url, {}, {}}, clock);
        const Id id = ids.make();
        QVERIFY(!backend->tenant(id));
        backend->create(id);
        QVERIFY(backend->tenant(id));
        backend->discard(id);
        QVERIFY(!backend->tenant(id));
    }
};

QTEST_GUILESS_MAIN(PostgresStoreTest)
#include "postgres_store_test.moc"
