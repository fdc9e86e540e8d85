// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/platform/db/postgres.h"
#include "shared/journal/journal_contract.h"
#include "shared/operations/standing_contract.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/shop.h"

#include <atomic>
#include <fstream>
#include <set>
#include <thread>

using namespace tijara;
using tests::As;
using tests::PostgresCluster;

namespace {

using namespace std::chrono_literals;

Config onUrl(const std::string& url)
{
    Config config;
    config.postgres.url = url;
    return config;
}

sales::NewBill billOf(const Id& product)
{
    return {{}, {}, {{product, Quantity{1000}, {}, {}}}};
}

/// PgBouncer as packaged, in transaction mode, with fewer connections than those who ask.
class Bouncer {
public:
    Bouncer()
    {
        const auto& folder = PostgresCluster::shared().folder();
        const auto file = folder / "pgbouncer.ini";
        std::ofstream(file) << "[databases]\n* = host=127.0.0.1 port=" << PostgresCluster::shared().port()
                            << " user=tijara\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = " << m_port
                            << "\nunix_socket_dir =\nauth_type = any\npool_mode = transaction\ndefault_pool_size = 6\nmax_client_conn = 400\n";
        m_program.start({"pgbouncer", file.string()}, folder / "pgbouncer.log", true);
    }
    [[nodiscard]] std::string url(const std::string& direct) const
    {
        return "postgresql://tijara@127.0.0.1:" + std::to_string(m_port) + direct.substr(direct.rfind('/'));
    }

private:
    std::uint16_t m_port = tests::freePort();
    tests::Daemon m_program;
};

/// Tills that issue bills until they are told to stop, each bill under one key until it is acknowledged.
class Tills {
public:
    Tills(tests::Shop& shop, const Id& product, int count) : m_shop(shop), m_product(product)
    {
        for (int till = 0; till < count; ++till) {
            m_threads.emplace_back([this, till](const std::stop_token& stop) { sell(till, stop); });
        }
    }
    void stop() { m_threads.clear(); }
    [[nodiscard]] int sold() const { return m_sold; }
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] const std::set<std::string>& codes() const { return m_codes; }
    [[nodiscard]] const std::set<std::string>& numbers() const { return m_numbers; }

private:
    void sell(int till, const std::stop_token& stop)
    {
        for (int at = 0; !stop.stop_requested(); ++at) {
            As once = m_shop.as();
            once.idempotencyKey = "till-" + std::to_string(till) + "-" + std::to_string(at);
            for (bool done = false; !done;) {
                const auto answer = m_shop.server().call(sales::kIssueBill, billOf(m_product), once);
                done = answer.status == 201;
                const std::scoped_lock lock(m_mutex);
                if (done) {
                    ++m_sold;
                    m_numbers.insert(answer->document.number);
                } else {
                    ++m_refused;
                    m_codes.insert(std::to_string(answer.status) + " " + answer.problem.code);
                }
            }
        }
    }

    tests::Shop& m_shop;
    Id m_product;
    std::mutex m_mutex; ///< guards what was answered
    std::atomic<int> m_sold = 0;
    std::atomic<int> m_refused = 0;
    std::set<std::string> m_codes;
    std::set<std::string> m_numbers;
    std::vector<std::jthread> m_threads;
};

} // namespace

class PostgresFaultsSlowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const auto missing = tests::postgresMissing()) {
            QSKIP(missing->c_str());
        }
    }

    void aPoolerBetweenIsNoticedAndNothingStaysPreparedOnIt()
    {
        const Bouncer bouncer;
        const std::string direct = PostgresCluster::shared().newDatabase();
        const std::string pooled = bouncer.url(direct);
        QTRY_VERIFY(([&] {
            try {
                return db::PostgresConnection(pooled).isPooled();
            } catch (const db::Error&) {
                return false; // it is still starting
            }
        }()));
        QVERIFY(!db::PostgresConnection(direct).isPooled());
        Config config = onUrl(pooled);
        config.postgres.directUrl = direct;
        tests::Shop shop(nullptr, config);
        const auto other = shop.server().addShop("Other shop", "other@shop.example");
        const Id product = shop.product("A", 12'500).id;
        const Id otherProduct = shop.server().call(catalog::kCreateProduct, {"A", "Other thing", catalog::ItemKind::Goods, UnitPrice{1}}, {.token = other.accessToken})->id;
        Tills tills(shop, product, 8);
        for (int at = 0; at < 200; ++at) { // more shops than connections: who mixes them up is seen
            const As otherOwner{.token = other.accessToken, .idempotencyKey = "other-" + std::to_string(at)};
            QCOMPARE(shop.server().call(sales::kIssueBill, billOf(otherProduct), otherOwner)->document.number, "A-" + QString::number(at + 1).rightJustified(6, u'0').toStdString());
            QCOMPARE(shop.server().call(catalog::kListProducts, {}, shop.as())->items.front().name, std::string("Thing A"));
        }
        tills.stop();
        QCOMPARE(tills.refused(), 0);
        QCOMPARE(shop.all(sales::kListDocuments, sales::DocumentQuery{}).size(), static_cast<std::size_t>(tills.sold()));
        QTRY_COMPARE(shop.server().call(journal::kVerify, shop.as())->unsealed, std::int64_t{0});
        QVERIFY(shop.server().call(journal::kVerify, shop.as())->good);
    }

    void aRestartOfTheDatabaseUnderLoadLosesNothingThatWasAcknowledged()
    {
        PostgresCluster cluster(PostgresCluster::Kind::Durable);
        tests::Shop shop(nullptr, onUrl(cluster.newDatabase()));
        const Id product = shop.product("A", 12'500).id;
        Tills tills(shop, product, 6);
        for (const bool fault : {false, true}) {
            const int before = tills.sold();
            QTRY_VERIFY(tills.sold() > before + 50);
            cluster.stop(fault);
            const auto during = shop.server().call(catalog::kListProducts, {}, shop.as());
            QCOMPARE(during.status, 503);
            QCOMPARE(during.problem.code, std::string("storage_unavailable"));
            cluster.start();
            const int after = tills.sold();
            QTRY_VERIFY_WITH_TIMEOUT(tills.sold() > after + 50, 30'000);
        }
        tills.stop();
        QVERIFY(tills.refused() > 0);
        for (const std::string& code : tills.codes()) {
            QVERIFY2(code == "503 storage_unavailable" || code == "503 busy", code.c_str());
        }
        std::set<std::string> stored;
        for (const auto& one : shop.all(sales::kListDocuments, sales::DocumentQuery{})) {
            stored.insert(one.number);
        }
        QCOMPARE(tills.numbers().size(), static_cast<std::size_t>(tills.sold())); // no bill twice under one key
        QVERIFY(stored == tills.numbers());
        QTRY_COMPARE(shop.server().call(journal::kVerify, shop.as())->unsealed, std::int64_t{0});
        QVERIFY(shop.server().call(journal::kVerify, shop.as())->good);
    }

    void aReplicaThatLagsIsAskedOnlyWhatMayBeOld()
    {
        PostgresCluster cluster(PostgresCluster::Kind::Durable);
        const std::string url = cluster.newDatabase();
        const auto replica = cluster.replica("200ms");
        const std::string database = url.substr(url.rfind('/') + 1);
        Config config = onUrl(url);
        config.postgres.readUrl = replica->url(database);
        tests::Shop shop(nullptr, config);
        tests::TestServer other(nullptr, onUrl(url));
        const Id product = shop.product("A", 12'500).id;
        const auto sumUp = [&] { return shop.server().call(sales::kDashboard, shop.as())->documents.value; };
        const auto sellAtTheOther = [&](const std::string& key) {
            As once = shop.as();
            once.idempotencyKey = key;
            *other.call(sales::kIssueBill, billOf(product), once);
        };
        shop.bill({{product, Quantity{1000}, {}, {}}});
        QCOMPARE(sumUp(), std::int64_t{1}); // what this node wrote is never missing, however far behind the replica is
        const auto hasAll = [&] { return replica->ask("postgres", "SELECT CAST(count(*) AS text) FROM pg_database WHERE datname = '" + database + "'") == "1"; };
        QTRY_VERIFY(hasAll());
        // The sums come from the replica once it got there: it shows by staying where it is stopped.
        const auto usesReplica = [&] {
            replica->run("postgres", "SELECT pg_wal_replay_pause()");
            QTest::qWait(300);
            const auto before = sumUp();
            sellAtTheOther(shop.newKey());
            const bool old = sumUp() == before;
            replica->run("postgres", "SELECT pg_wal_replay_resume()");
            return old;
        };
        QTRY_VERIFY_WITH_TIMEOUT(usesReplica(), 20'000);
        const auto documents = static_cast<std::int64_t>(shop.all(sales::kListDocuments, sales::DocumentQuery{}).size()); // lists are never old
        QTRY_COMPARE(sumUp(), documents);
        replica->run("postgres", "SELECT pg_wal_replay_pause()");
        shop.bill({{product, Quantity{1000}, {}, {}}});
        QCOMPARE(sumUp(), documents + 1);
        const auto alerted = [&](operations::AlertKind kind) {
            const auto alerts = shop.server().call(operations::kStanding, As{.local = true})->alerts;
            return std::any_of(alerts.begin(), alerts.end(), [kind](const operations::Alert& one) { return one.kind == kind; });
        };
        QVERIFY(!alerted(operations::AlertKind::ReplicaBehind)); // by the log of one bill
        cluster.run(database, "CREATE TABLE much AS SELECT repeat(md5(n::text), 30) FROM generate_series(1, 100000) n");
        QVERIFY(alerted(operations::AlertKind::ReplicaBehind));
        QVERIFY(!alerted(operations::AlertKind::ReplicaAway));
        replica->stop(true);
        QCOMPARE(sumUp(), documents + 1);
        QVERIFY(alerted(operations::AlertKind::ReplicaAway));
    }
};

QTEST_GUILESS_MAIN(PostgresFaultsSlowTest)
#include "postgres_faults_slow_test.moc"
