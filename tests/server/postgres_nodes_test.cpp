// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/jobs/jobs.h"
#include "server/journal/journal.h"
#include "server/journal/journal_store.h"
#include "server/journal/sealer.h"
#include "server/platform/db/postgres_store.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/shop.h"

#include <set>
#include <thread>

using namespace tijara;
using tests::As;

namespace {

Config onUrl(const std::string& url)
{
    Config config;
    config.postgres.url = url;
    return config;
}

std::string schemaOf(const Id& tenant)
{
    std::string hex = toText(tenant);
    std::erase(hex, '-');
    return "t_" + hex;
}

/// A shop on one node, and a second node on the same database.
struct TwoNodes {
    std::string url = tests::PostgresCluster::shared().newDatabase();
    tests::Shop shop{nullptr, onUrl(url)};
    tests::TestServer second{nullptr, onUrl(url)};

    [[nodiscard]] std::string ask(const std::string& statement) const { return tests::PostgresCluster::shared().ask(url.substr(url.rfind('/') + 1), statement); }
};

/// Stores and jobs of one node, without its rooms.
struct Node {
    tests::TempFolder folder;
    tests::VirtualClock clock;
    IdMaker ids{clock};
    Id device = ids.make();
    DataFolder data{folder.path() / "data"};
    db::Stores stores;
    jobs::Jobs queue{stores, clock, ids, device};

    explicit Node(const std::string& url) : stores(data, {.sqlite = {}, .postgres = {url, {}, {}}}, clock) {}
    template <class Work>
    auto write(const Id& tenant, Work&& work)
    {
        const auto store = stores.tenant(tenant);
        return db::inTransaction<db::Tx>(*store, db::WriteMode::Concurrent, clock, ids, std::forward<Work>(work));
    }
    jobs::Job job(const Id& tenant, const Id& id)
    {
        return write(tenant, [&](db::Tx& tx) { return queue.job(tx, id); });
    }
};

sales::NewBill billOf(const Id& product)
{
    return {{}, {}, {{product, Quantity{1000}, {}, {}}}};
}

} // namespace

class PostgresNodesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const auto missing = tests::postgresMissing()) {
            QSKIP(missing->c_str());
        }
    }

    void billsWrittenAtOnceOnTwoNodesAreNumberedAndChainedWithoutAGap()
    {
        TwoNodes nodes;
        const Id product = nodes.shop.product("A", 12'500).id;
        const As owner = nodes.shop.as();
        std::atomic<int> good = 0;
        {
            std::vector<std::jthread> tills;
            for (int till = 0; till < 8; ++till) {
                tills.emplace_back([&, till] {
                    tests::Caller& node = till % 2 == 0 ? nodes.shop.server() : nodes.second;
                    for (int at = 0; at < 10; ++at) {
                        As once = owner;
                        once.idempotencyKey = "till-" + std::to_string(till) + "-" + std::to_string(at);
                        good += node.call(sales::kIssueBill, billOf(product), once).status == 201 ? 1 : 0;
                    }
                });
            }
        }
        QCOMPARE(good.load(), 80);
        std::set<std::string> numbers;
        for (const auto& one : nodes.shop.all(sales::kListDocuments, sales::DocumentQuery{})) {
            numbers.insert(one.number);
        }
        QCOMPARE(numbers.size(), std::size_t{80});
        QCOMPARE(*numbers.rbegin(), nodes.second.call(sales::kListDocuments, sales::DocumentQuery{}, owner)->items.front().number);
        QTRY_COMPARE(nodes.second.call(journal::kVerify, owner)->unsealed, std::int64_t{0});
        const auto found = *nodes.second.call(journal::kVerify, owner);
        QVERIFY(found.good);
        QVERIFY(found.entries >= 82);
        std::int64_t expected = found.entries;
        std::set<Id> devices;
        for (const auto& entry : nodes.shop.all(journal::kListEntries, journal::EntryQuery{})) {
            QCOMPARE(entry.seq, expected--);
            devices.insert(entry.deviceId);
        }
        QCOMPARE(devices.size(), std::size_t{2}); // each node is a device of its own
    }

    void aRequestRepeatedAtBothNodesAtOnceIsDoneOnce()
    {
        TwoNodes nodes;
        const Id product = nodes.shop.product("A", 12'500).id;
        for (int round = 0; round < 5; ++round) {
            As once = nodes.shop.as();
            once.idempotencyKey = "same-" + std::to_string(round);
            std::vector<std::string> numbers(4);
            {
                std::vector<std::jthread> tries;
                for (std::size_t at = 0; at < numbers.size(); ++at) {
                    tries.emplace_back([&, at] {
                        tests::Caller& node = at % 2 == 0 ? nodes.shop.server() : nodes.second;
                        numbers[at] = node.call(sales::kIssueBill, billOf(product), once)->document.number;
                    });
                }
            }
            QCOMPARE(std::set<std::string>(numbers.begin(), numbers.end()).size(), std::size_t{1});
        }
        QCOMPARE(nodes.shop.all(sales::kListDocuments, sales::DocumentQuery{}).size(), std::size_t{5});
    }

    void whatOneNodeSealedTheOtherOpens()
    {
        TwoNodes nodes;
        const auto asha = nodes.shop.customer("Asha Varma");
        const As owner = nodes.shop.as(asha.id);
        QCOMPARE(nodes.second.call(customers::kCustomer, owner)->name, std::string("Asha Varma"));
        const auto entries = *nodes.second.call(journal::kListEntries, journal::EntryQuery{}, nodes.shop.as());
        QVERIFY(toJson(entries).find("Asha Varma") != std::string::npos);
        QCOMPARE(nodes.ask("SELECT CAST(count(*) AS text) FROM " + schemaOf(nodes.shop.owner().tenant->id) + ".journal_entries WHERE body LIKE '%Asha%'"), std::string("0"));
    }

    void anEntryThatWasCommittedLaterStandsLaterInTheChain()
    {
        Node node(tests::PostgresCluster::shared().newDatabase());
        const Id tenant = node.ids.make();
        node.stores.create(tenant);
        const auto store = node.stores.tenant(tenant);
        const http::Actor actor{tenant, {}, node.device, 1};
        const Id early = node.ids.make();
        const Id late = node.ids.make();
        node.write(tenant, [&](db::Tx& tx) {
            journal::append(tx, actor, {"test.slow", early, "{}"});
            (void)journal::anyAbout(tx, early);
            node.write(tenant, [&](db::Tx& other) { journal::append(other, actor, {"test.quick", late, "{}"}); });
            QCOMPARE(journal::seal(*store, node.clock, node.ids), std::int64_t{1});
        });
        QCOMPARE(journal::verify(node.stores, node.clock, node.ids, tenant).unsealed, std::int64_t{1});
        QCOMPARE(journal::seal(*store, node.clock, node.ids), std::int64_t{1});
        const auto found = journal::verify(node.stores, node.clock, node.ids, tenant);
        QVERIFY(found.good);
        QCOMPARE(found.entries, std::int64_t{2});
        std::vector<Id> order;
        node.write(tenant, [&](db::Tx& tx) { journal::eachLink(tx, [&order](const journal::Link& link, std::string_view) { order.push_back(link.entity); }); });
        QVERIFY(order == (std::vector<Id>{late, early}));
    }

    void entriesOfOneTransactionKeepTheirOrder()
    {
        Node node(tests::PostgresCluster::shared().newDatabase());
        const Id tenant = node.ids.make();
        node.stores.create(tenant);
        std::vector<Id> written;
        node.write(tenant, [&](db::Tx& tx) {
            for (int at = 0; at < 300; ++at) {
                written.push_back(node.ids.make());
                journal::append(tx, {tenant, {}, node.device, 1}, {"test.step", written.back(), "{}"});
            }
        });
        QCOMPARE(journal::seal(*node.stores.tenant(tenant), node.clock, node.ids), std::int64_t{300});
        std::vector<Id> order;
        node.write(tenant, [&](db::Tx& tx) { journal::eachLink(tx, [&order](const journal::Link& link, std::string_view) { order.push_back(link.entity); }); });
        QVERIFY(order == written);
    }

    void sealersOfManyNodesMakeOneChain()
    {
        const std::string url = tests::PostgresCluster::shared().newDatabase();
        Node first(url);
        Node second(url);
        const Id tenant = first.ids.make();
        first.stores.create(tenant);
        std::atomic<bool> done = false;
        {
            std::vector<std::jthread> threads;
            for (Node* node : {&first, &second}) {
                threads.emplace_back([&, node] {
                    while (!done) {
                        journal::seal(*node->stores.tenant(tenant), node->clock, node->ids);
                    }
                });
            }
            std::vector<std::jthread> writers;
            for (Node* node : {&first, &second, &first, &second}) {
                writers.emplace_back([&, node] {
                    for (int at = 0; at < 50; ++at) {
                        node->write(tenant, [&](db::Tx& tx) { journal::append(tx, {tenant, {}, node->device, 1}, {"test.step", node->ids.make(), "{}"}); });
                    }
                });
            }
            writers.clear();
            done = true;
        }
        journal::seal(*first.stores.tenant(tenant), first.clock, first.ids);
        const auto found = journal::verify(first.stores, first.clock, first.ids, tenant);
        QVERIFY2(found.good, toJson(found).c_str());
        QCOMPARE(found.entries, std::int64_t{200});
        QCOMPARE(found.unsealed, std::int64_t{0});
    }

    void aSilentNodesJobIsTakenOverAndWhatItStillDoesIsNotCommitted()
    {
        const std::string url = tests::PostgresCluster::shared().newDatabase();
        Node first(url);
        Node second(url);
        const Id tenant = first.ids.make();
        first.stores.create(tenant);
        std::atomic<int> runs = 0;
        std::atomic<bool> freed = false;
        std::atomic<bool> fenced = false;
        first.queue.add("test.work", [&](jobs::Work& work) -> std::optional<std::string> {
            ++runs;
            while (!freed && !work.stop.stop_requested()) {
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
            try {
                first.write(tenant, [&](db::Tx& tx) { first.queue.saveCheckpoint(tx, work, "late"); });
            } catch (const Problem& problem) {
                fenced = problem.code == ProblemCode::Busy;
            }
            return "\"first\"";
        });
        second.queue.add("test.work", [&](jobs::Work&) -> std::optional<std::string> {
            ++runs;
            return "\"second\"";
        });
        first.queue.start();
        const Id id = first.write(tenant, [&](db::Tx& tx) { return first.queue.enqueue(tx, {tenant, {}, first.device, 1}, "test.work", "work", "{}"); });
        QTRY_COMPARE(runs.load(), 1);
        second.queue.start(); // finds it leased
        QTest::qWait(200);
        QCOMPARE(runs.load(), 1);
        second.clock.advance(60'000); // the lease the first was given is long over, and it is not heard of
        QTRY_COMPARE_WITH_TIMEOUT(first.job(tenant, id).state, jobs::JobState::Done, 20'000);
        freed = true;
        QTRY_VERIFY(fenced);
        first.queue.stop();
        QCOMPARE(runs.load(), 2);
        QCOMPARE(first.write(tenant, [&](db::Tx& tx) { return first.queue.result(tx, id); }), std::string("\"second\""));
    }

    void aJobWithFilesWaitsForTheNodeThatHasThem()
    {
        TwoNodes nodes;
        const std::string csv = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
                                "536365,85123A,WHITE HEART,6,12/1/2010 8:26,2.55,17850,United Kingdom\n";
        const auto preview = nodes.shop.upload(csv);
        const auto job = *nodes.second.call(sales::kStartImport, {preview.mapping, false, preview.preset}, nodes.shop.as(preview.id));
        QTRY_COMPARE_WITH_TIMEOUT(nodes.second.call(jobs::kJob, nodes.shop.as(job.id))->state, jobs::JobState::Done, 30'000);
        QCOMPARE(nodes.second.call(sales::kImport, nodes.shop.as(preview.id))->outcome->imported, std::int64_t{1});
    }

    void aTenantWhoseMigrationFailsAnswers503AndTheOthersGoOn()
    {
        TwoNodes nodes;
        const auto other = nodes.shop.server().addShop("Other shop", "other@shop.example");
        const std::string schema = schemaOf(nodes.shop.owner().tenant->id);
        tests::PostgresCluster::shared().run(nodes.url.substr(nodes.url.rfind('/') + 1), "DELETE FROM " + schema + ".migrations WHERE number = (SELECT max(number) FROM " + schema + ".migrations)");
        nodes.second.restart();
        const auto answer = nodes.second.call(catalog::kListProducts, {}, nodes.shop.as());
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.problem.code, std::string("migration_failed"));
        QCOMPARE(nodes.second.call(catalog::kListProducts, {}, {.token = other.accessToken}).status, 200);
    }

    void aDatabaseThatIsAwayIsSaidWithoutItsPassword()
    {
        for (const char* url : {"postgresql://shop:s3cr3t@127.0.0.1:1/tijara", "postgresql://shop:s3cr3t@127.0.0.1:1/tijara?sslmode=require"}) {
            try {
                const tests::TestServer server(nullptr, onUrl(url));
                QFAIL("it started");
            } catch (const StartError& error) {
                QVERIFY2(std::string(error.what()).find("s3cr3t") == std::string::npos, error.what());
                QVERIFY(toJson(toDocument(error.problem)).find("s3cr3t") == std::string::npos);
                QCOMPARE(toDocument(error.problem).code, std::string("storage_unavailable"));
            }
        }
        try {
            const db::PostgresConnection connection("postgresql://tijara:s3cr3t@127.0.0.1:" + std::to_string(tests::PostgresCluster::shared().port()) + "/nothing");
            QFAIL("it connected");
        } catch (const db::Error& error) {
            QVERIFY2(error.kind == db::ErrorKind::ConnectionLost && error.detail.find("s3cr3t") == std::string::npos, error.what());
        }
    }
};

QTEST_GUILESS_MAIN(PostgresNodesTest)
#include "postgres_nodes_test.moc"
