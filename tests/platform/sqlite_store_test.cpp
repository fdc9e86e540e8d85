// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/platform/sqlite_place.h"

#include <algorithm>
#include <fstream>
#include <latch>
#include <random>
#include <thread>

using namespace tijara;
using namespace tijara::tests;
using db::WriteMode;

namespace {

const db::Sql kChild("INSERT INTO children (id, parent) VALUES ($1, $2)");
const db::Sql kGrow("UPDATE rows SET text = text || $1 WHERE id = $2");
const db::Sql kDelete("DELETE FROM rows WHERE id = $1");
const db::Sql kBalance("INSERT INTO balances (id, amount) VALUES ($1, $2)");
const db::Sql kMove("UPDATE balances SET amount = amount + $1 WHERE id = $2");
const db::Sql kSum("SELECT sum(amount) FROM balances");

    /// Runs all of `works` at once, each on its own thread, lined up behind a writer that waits for them, so that they may share one
    /// commit. Returns what each threw.
    std::vector<std::optional<ProblemCode>> together(SqlitePlace& place, const std::vector<std::function<void(db::Tx&)>>& works)
    {
        std::vector<std::optional<ProblemCode>> outcomes(works.size());
        std::latch inside(1);
        std::latch ready(static_cast<std::ptrdiff_t>(works.size()));
        std::jthread first([&] {
            place.write(
                [&](db::Tx&) {
                    inside.count_down();
                    ready.wait();
                    std::this_thread::sleep_for(std::chrono::milliseconds(100)); // the last of them steps into the line
                },
                WriteMode::Alone);
        });
        inside.wait();
        std::vector<std::jthread> threads;
        for (std::size_t at = 0; at < works.size(); ++at) {
            threads.emplace_back([&, at] {
                ready.count_down();
                try {
                    place.write(works[at]);
                } catch (const Problem& problem) {
                    outcomes[at] = problem.code;
                }
            });
        }
        threads.clear();
        return outcomes;
    }

/// A copy of the files as they are while the store still has them open: what a power cut would leave.
std::filesystem::path imageOf(const SqlitePlace& place)
{
    const auto image = place.folder.path() / "image.db";
    for (const char* part : {"", "-wal"}) {
        std::filesystem::copy_file(place.file.string() + part, image.string() + part, std::filesystem::copy_options::overwrite_existing);
    }
    return image;
}

} // namespace

class SqliteStoreTest : public QObject {
    Q_OBJECT

private slots:
    void everyAcknowledgedWriteIsInTheFiles()
    {
        SqlitePlace place;
        constexpr int kThreads = 8;
        constexpr int kEach = 50;
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < kThreads; ++thread) {
            threads.emplace_back([&, thread] {
                for (int number = 0; number < kEach; ++number) {
                    place.add(thread * 1000 + number);
                }
            });
        }
        threads.clear();
        db::SqliteStore copy(imageOf(place), {});
        copy.read([](db::Connection& connection) {
            db::Statement& statement = connection.statement(kCount);
            const db::Tx::Running running(statement);
            QVERIFY(statement.step());
            QCOMPARE(statement.integer(0), std::int64_t{kThreads * kEach});
        });
    }

    void writesOfOneMomentShareOneCommit_data()
    {
        QTest::addColumn<bool>("grouped");
        QTest::newRow("grouped") << true;
        QTest::newRow("each by itself") << false;
    }
    void writesOfOneMomentShareOneCommit()
    {
        QFETCH(bool, grouped);
        SqlitePlace place({grouped, 8});
        std::vector<std::function<void(db::Tx&)>> works;
        for (std::int64_t id = 0; id < 40; ++id) {
            works.emplace_back([id](db::Tx& tx) { tx.run(kInsert, id, std::to_string(id)); });
        }
        const auto before = place.logBytes();
        for (const auto& outcome : together(place, works)) {
            QVERIFY(!outcome);
        }
        QCOMPARE(place.count(), std::int64_t{40});
        // Each commit writes at least its page of rows and its page of the index to the log.
        const auto frames = (place.logBytes() - before) / 4120;
        QVERIFY2(grouped ? frames < 20 : frames >= 80, std::to_string(frames).c_str());
    }

    void aMemberThatFailsHurtsNobodyElse()
    {
        SqlitePlace place;
        std::vector<std::function<void(db::Tx&)>> works;
        for (std::int64_t id = 0; id < 30; ++id) {
            works.emplace_back([id](db::Tx& tx) {
                tx.run(kInsert, id, std::to_string(id));
                if (id % 3 == 0) {
                    throw Problem{ProblemCode::Conflict};
                }
            });
        }
        const auto outcomes = together(place, works);
        for (std::size_t id = 0; id < works.size(); ++id) {
            QVERIFY(outcomes[id] == (id % 3 == 0 ? std::optional(ProblemCode::Conflict) : std::nullopt));
            const auto text = place.read([&](db::Tx& tx) { return tx.one<std::string>(kText, static_cast<std::int64_t>(id)); });
            QCOMPARE(text.has_value(), id % 3 != 0);
        }
    }

    void nobodySeesWhatASiblingTookBack()
    {
        SqlitePlace place;
        std::atomic<int> seen = 0;
        std::vector<std::function<void(db::Tx&)>> works;
        for (int turn = 0; turn < 30; ++turn) {
            works.emplace_back([&seen, turn](db::Tx& tx) {
                seen += tx.one<std::int64_t>(kCount).value() == 0 ? 0 : 1;
                tx.run(kInsert, turn, std::to_string(turn));
                throw Problem{ProblemCode::Conflict};
            });
        }
        together(place, works);
        QCOMPARE(seen.load(), 0);
        QCOMPARE(place.count(), std::int64_t{0});
    }

    void effectsRunOnlyAfterADurableCommit()
    {
        SqlitePlace place;
        bool ran = false;
        bool never = false;
        place.write([&](db::Tx& tx) {
            tx.run(kInsert, 1, "1");
            tx.afterCommit([&] { ran = place.count() == 1; }); // others see it already
        });
        QVERIFY(ran);
        QVERIFY(refusal([&] {
                    place.write([&](db::Tx& tx) {
                        tx.afterCommit([&] { never = true; });
                        throw Problem{ProblemCode::Conflict};
                    });
                }) == ProblemCode::Conflict);
        QVERIFY(!never);
    }

    void aCommitThatFailsFailsForAllItsMembers()
    {
        SqlitePlace place;
        std::atomic<int> effects = 0;
        std::vector<std::function<void(db::Tx&)>> works;
        for (std::int64_t id = 0; id < 12; ++id) {
            works.emplace_back([&effects, id](db::Tx& tx) {
                tx.afterCommit([&effects] { ++effects; });
                if (id == 5) {
                    tx.run(kChild, 1, 999); // has no parent: found at the commit, not before
                } else {
                    tx.run(kInsert, id, std::to_string(id));
                }
            });
        }
        int served = 0;
        for (const auto& outcome : together(place, works)) {
            QVERIFY(!outcome || httpStatus(*outcome) == 503);
            served += outcome ? 0 : 1;
        }
        // Those that came too late for that group have one of their own; what was acknowledged is there, and nothing else.
        QVERIFY(served < 11);
        QCOMPARE(place.count(), std::int64_t{served});
        QCOMPARE(effects.load(), served);
        place.add(1000);
        QCOMPARE(place.count(), std::int64_t{served + 1});
    }

    void aloneIsAlone()
    {
        SqlitePlace place;
        std::atomic<int> inside = 0;
        std::atomic<bool> overlapped = false;
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 6; ++thread) {
            threads.emplace_back([&, thread] {
                for (std::int64_t number = 0; number < 20; ++number) {
                    const bool alone = (thread + number) % 3 == 0;
                    place.write(
                        [&](db::Tx& tx) {
                            overlapped = overlapped || ++inside > 1;
                            tx.run(kInsert, thread * 1000 + number, std::to_string(thread * 1000 + number));
                            if (alone) {
                                // Nobody's unfinished work shares this transaction: what others see plus our own row is what we see.
                                const auto committed = place.count();
                                overlapped = overlapped || tx.one<std::int64_t>(kCount).value() != committed + 1;
                            }
                            --inside;
                        },
                        alone ? WriteMode::Alone : WriteMode::Shared);
                }
            });
        }
        threads.clear();
        QVERIFY(!overlapped);
        QCOMPARE(place.count(), std::int64_t{120});
    }

    void aReaderSeesOneState()
    {
        SqlitePlace place;
        place.store.write([](db::Connection& connection) { connection.execute("CREATE TABLE balances (id INTEGER NOT NULL PRIMARY KEY, amount INTEGER NOT NULL)"); });
        place.write([](db::Tx& tx) {
            for (int id = 0; id < 10; ++id) {
                tx.run(kBalance, id, 1000);
            }
        });
        const std::jthread writer([&](const std::stop_token& stop) {
            std::mt19937 random(5);
            while (!stop.stop_requested()) {
                const auto from = static_cast<std::int64_t>(random() % 10);
                const auto amount = static_cast<std::int64_t>(random() % 100);
                place.write([&](db::Tx& tx) {
                    tx.run(kMove, -amount, from);
                    tx.run(kMove, amount, (from + 1) % 10);
                });
            }
        });
        for (int round = 0; round < 300; ++round) {
            place.read([](db::Tx& tx) {
                QCOMPARE(tx.one<std::int64_t>(kSum).value(), std::int64_t{10'000});
                std::this_thread::yield();
                QCOMPARE(tx.one<std::int64_t>(kSum).value(), std::int64_t{10'000});
            });
        }
    }

    void aReaderCannotWrite()
    {
        SqlitePlace place;
        QVERIFY(refusal([&] { place.read([](db::Tx& tx) { tx.run(kInsert, 1, "1"); }); }) == ProblemCode::DataReadOnly);
        QCOMPARE(place.count(), std::int64_t{0});
    }

    void theDatabasesErrorsHaveNames()
    {
        SqlitePlace place;
        place.add(1);
        const auto errorOf = [&](const std::function<void(db::Tx&)>& work) {
            try {
                place.write(work);
            } catch (const db::Error& error) {
                return std::pair(error.kind, error.constraint);
            }
            return std::pair(db::ErrorKind::Other, std::string("none"));
        };
        QVERIFY(errorOf([](db::Tx& tx) { tx.run(kInsert, 2, "1"); }) == std::pair(db::ErrorKind::Unique, std::string("rows_text")));
        QVERIFY(errorOf([](db::Tx& tx) { tx.run(kInsert, 1, "2"); }) == std::pair(db::ErrorKind::Unique, std::string("rows_id")));
        QVERIFY(errorOf([](db::Tx& tx) { tx.run(kInsert, 2, std::nullopt); }) == std::pair(db::ErrorKind::Check, std::string("rows_text")));
    }

    void aSavepointTakesBackOnlyItsOwnPart()
    {
        SqlitePlace place;
        int effects = 0;
        place.write([&](db::Tx& tx) {
            tx.run(kInsert, 1, "1");
            tx.afterCommit([&] { ++effects; });
            QVERIFY(refusal([&] {
                        tx.savepoint([&] {
                            tx.run(kInsert, 2, "2");
                            tx.afterCommit([&] { effects += 10; });
                            throw Problem{ProblemCode::Conflict};
                        });
                    }) == ProblemCode::Conflict);
            tx.savepoint([&] { tx.run(kInsert, 3, "3"); });
        });
        QCOMPARE(place.count(), std::int64_t{2});
        QCOMPARE(effects, 1);
    }

    void longAndEmptyValuesComeBackWhole()
    {
        SqlitePlace place;
        std::int64_t id = 0;
        for (const std::size_t size : {0U, 1U, 63U, 64U, 65U, 5'000U, 200'000U}) {
            const std::string text(size, static_cast<char>('a' + id));
            place.write([&](db::Tx& tx) { tx.run(kInsert, id, text); });
            QVERIFY(place.read([&](db::Tx& tx) { return tx.one<std::string>(kText, id); }) == text);
            ++id;
        }
    }

    void bulkChangesSpeedAndNothingElse()
    {
        SqlitePlace place;
        place.store.setBulk(true);
        place.write([](db::Tx& tx) {
            for (int id = 0; id < 5000; ++id) {
                tx.run(kInsert, id, std::to_string(id));
            }
        });
        place.store.setBulk(false);
        QCOMPARE(place.count(), std::int64_t{5000});
        place.store.checkpoint();
        QCOMPARE(place.logBytes(), std::uintmax_t{0});
    }

    void aCheckpointBehindAReaderSaysSo()
    {
        SqlitePlace place;
        place.add(1);
        place.read([&](db::Tx& tx) {
            (void)tx.one<std::int64_t>(kCount);
            std::jthread([&] { place.add(2); }).join();
            QVERIFY(refusal([&] { place.store.checkpoint(); }) == ProblemCode::Busy);
        });
        place.store.checkpoint();
        QCOMPARE(place.logBytes(), std::uintmax_t{0});
    }

    void aScrubbedStoreHoldsNothingThatWasTakenAway()
    {
        SqlitePlace place;
        std::mt19937_64 random(2);
        std::vector<std::string> texts;
        for (int batch = 0; batch < 60; ++batch) {
            place.write([&](db::Tx& tx) {
                for (int row = 0; row < 100; ++row) {
                    std::string text = "<" + std::to_string(random()) + std::string(random() % 60, '.') + ">";
                    std::shuffle(text.begin() + 1, text.end() - 1, random); // in the index: anywhere
                    tx.run(kInsert, static_cast<std::int64_t>(texts.size()), text);
                    texts.push_back(text);
                }
            });
        }
        place.write([&](db::Tx& tx) { // rows that grow move to other pages
            for (std::size_t at = 0; at < texts.size(); at += 1 + random() % 3) {
                tx.run(kGrow, std::string(random() % 300, '+'), static_cast<std::int64_t>(at));
            }
        });
        const auto gone = [](std::size_t at) { return at % 2 == 1; };
        place.write([&](db::Tx& tx) {
            for (std::size_t at = 0; at < texts.size(); ++at) {
                if (gone(at)) {
                    tx.run(kDelete, static_cast<std::int64_t>(at));
                }
            }
        });
        const auto left = [&] {
            std::ifstream in(place.file, std::ios::binary);
            const std::string whole((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
            int count = 0;
            for (std::size_t at = 0; at < texts.size(); ++at) {
                count += gone(at) && whole.find(texts[at]) != std::string::npos ? 1 : 0;
            }
            return count;
        };
        place.store.checkpoint();
        QVERIFY2(left() > 0, "secure_delete reaches everything now: scrub() need not write the file anew");
        place.store.scrub();
        QCOMPARE(left(), 0);
        QCOMPARE(place.logBytes(), std::uintmax_t{0});
        QCOMPARE(place.count(), static_cast<std::int64_t>(texts.size() / 2));
    }
};

QTEST_GUILESS_MAIN(SqliteStoreTest)
#include "sqlite_store_test.moc"
