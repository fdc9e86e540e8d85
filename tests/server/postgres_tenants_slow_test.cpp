// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/platform/log.h"
#include "shared/journal/journal_contract.h"
#include "shared/tenants/transfer_contract.h"
#include "tests/support/caught_log.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/redis_program.h"
#include "tests/support/shop.h"

#include <atomic>
#include <random>
#include <thread>

using namespace tijara;
using tests::As;

namespace {

constexpr int kShops = 1'000;
constexpr int kThreads = 8;
constexpr int kSteps = 400;

std::string canaryOf(int shop)
{
    return "canary-" + std::to_string(10'000 + shop) + "-";
}

/// How many canaries stand in `text` that are not those of `shop`.
int strangersIn(const std::string& text, int shop)
{
    int found = 0;
    for (std::size_t at = text.find("canary-"); at != std::string::npos; at = text.find("canary-", at + 1)) {
        found += text.compare(at, canaryOf(shop).size(), canaryOf(shop)) == 0 ? 0 : 1;
    }
    return found;
}

/// A thousand shops on one pool, each with a canary in its products, customers and bills. Their own names are the platform's to know.
struct Town {
    tests::RedisProgram redis{{QStringLiteral("--rdbcompression"), QStringLiteral("no")}};
    tests::TestServer server;
    std::vector<As> shops;
    std::atomic<int> mixedUp = 0;
    std::atomic<int> refused = 0;

    static Config config(const tests::RedisProgram& redis)
    {
        Config config;
        config.postgres.url = tests::PostgresCluster::shared().newDatabase();
        config.redis = redis.place();
        return config;
    }

    Town() : server(nullptr, config(redis))
    {
        server.setUp();
        setLogLevel(LogLevel::Debug);
        for (int at = 0; at < kShops; ++at) {
            const auto tenant = *server.call(tenants::kCreateTenant, {{}, "Shop " + std::to_string(at), tenants::CountryPack::None, Currency("GBP"), "UTC"}, As{.local = true});
            shops.push_back({.localTenant = tenant.slug, .local = true});
        }
    }

    [[nodiscard]] std::string bytes(const std::string& path, int shop) const
    {
        tests::RawRequest request{.path = path};
        request.headers = {{"Authorization", "Local " + server.localSecret()}, {"X-Tijara-Tenant", shops[static_cast<std::size_t>(shop)].localTenant}};
        return server.send(request).body;
    }

    /// Every shop gets goods, a customer and a bill of its own.
    void fill(int shop)
    {
        As how = shops[static_cast<std::size_t>(shop)];
        const auto product = server.call(catalog::kCreateProduct, {canaryOf(shop) + "first", canaryOf(shop) + "ware", catalog::ItemKind::Goods, UnitPrice{10'000}}, how);
        const auto customer = server.call(customers::kCreateCustomer, {{}, canaryOf(shop) + "person", {}, {}, {}, {}}, how);
        how.idempotencyKey = canaryOf(shop) + "bill";
        refused += product.value && customer.value && server.call(sales::kIssueBill, {customer->id, {}, {{product->id, Quantity{1000}, {}, {}}}}, how).value ? 0 : 1;
    }

    /// Writes into one shop and reads from it, at random.
    void work(unsigned seed)
    {
        static const std::vector<std::string> lists = {"/api/v1/products", "/api/v1/customers", "/api/v1/documents", "/api/v1/journal", "/api/v1/jobs", "/api/v1/branches", "/api/v1/dashboard",
                                                       "/api/v1/sold-lines", "/api/v1/accounts", "/api/v1/transfers"};
        std::mt19937 random(seed);
        for (int at = 0; at < kSteps; ++at) {
            const int chosen = std::uniform_int_distribution<int>(0, kShops - 1)(random);
            As how = shops[static_cast<std::size_t>(chosen)];
            const std::string mark = std::to_string(seed) + "-" + std::to_string(at);
            how.idempotencyKey = canaryOf(chosen) + mark;
            refused += server.call(catalog::kCreateProduct, {canaryOf(chosen) + mark, canaryOf(chosen) + "ware", catalog::ItemKind::Goods, UnitPrice{10'000}}, how).value ? 0 : 1;
            mixedUp += strangersIn(bytes(lists[static_cast<std::size_t>(at) % lists.size()], chosen), chosen);
        }
    }

    /// What Redis holds, written out.
    [[nodiscard]] std::string cached() const
    {
        const tests::TempFolder folder;
        const auto file = folder.path() / "dump";
        QProcess::execute(QStringLiteral("redis-cli"), {QStringLiteral("-p"), QString::number(redis.place().port), QStringLiteral("--rdb"), QString::fromStdString(file.string())});
        return tests::fileText(file);
    }
};

} // namespace

class PostgresTenantsSlowTest : public QObject {
    Q_OBJECT

private slots:
    void aThousandShopsOnOnePoolSeeNothingOfEachOther()
    {
        if (const auto missing = tests::postgresMissing()) {
            QSKIP(missing->c_str());
        }
        const tests::CaughtLog caught;
        {
            Town town;
            std::atomic<int> next = 0;
            const auto inThreads = [](auto&& one) {
                std::vector<std::jthread> threads;
                for (unsigned seed = 1; seed <= kThreads; ++seed) {
                    threads.emplace_back([&one, seed] { one(seed); });
                }
            };
            inThreads([&](unsigned) {
                for (int shop = next++; shop < kShops; shop = next++) {
                    town.fill(shop);
                }
            });
            inThreads([&](unsigned seed) { town.work(seed); });
            QCOMPARE(town.refused.load(), 0);
            QCOMPARE(town.mixedUp.load(), 0);
            std::int64_t products = 0;
            for (const As& shop : town.shops) {
                products += town.server.call(catalog::kListProducts, {}, shop)->count->value;
            }
            QCOMPARE(products, std::int64_t{kShops + kThreads * kSteps});
            for (const int shop : {0, 1, 499, 998, 999}) { // taken along whole
                As how = town.shops[static_cast<std::size_t>(shop)];
                how.id = town.server.call(tenants::kStartTransfer, how)->id;
                QTRY_COMPARE_WITH_TIMEOUT(town.server.call(jobs::kJob, how)->state, jobs::JobState::Done, 60'000);
                const std::string file = town.server.download(tenants::kTransferFile, how).body;
                QVERIFY(file.find(canaryOf(shop) + "ware") != std::string::npos);
                QCOMPARE(strangersIn(file, shop), 0);
            }
            const std::string metrics = town.server.send({.path = "/metrics"}).body;
            QVERIFY(metrics.find("tijara_") != std::string::npos);
            QCOMPARE(strangersIn(metrics, -1), 0);
            const std::string cached = town.cached();
            QVERIFY(cached.starts_with("REDIS"));
            QCOMPARE(strangersIn(cached, -1), 0);
        }
        setLogLevel(LogLevel::Error);
        const std::string log = caught.text();
        QVERIFY(log.find(R"("event":"request")") != std::string::npos);
        QCOMPARE(strangersIn(log, -1), 0);
    }
};

QTEST_GUILESS_MAIN(PostgresTenantsSlowTest)
#include "postgres_tenants_slow_test.moc"
