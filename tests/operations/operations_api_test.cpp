// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/operations/operations.h"
#include "server/platform/cache/memory_cache.h"
#include "server/platform/db/postgres.h"
#include "shared/customers/customers_contract.h"
#include "shared/files/files_contract.h"
#include "tests/support/caught_log.h"
#include "tests/support/list_plans.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/raw_socket.h"
#include "tests/support/shop.h"

#include <regex>
#include <set>
#include <thread>

using namespace tijara;
using namespace tijara::operations;
using tests::As;

namespace {

const As kPlatform{.local = true};

std::string metricsOf(const tests::Caller& server)
{
    return server.send({.path = "/metrics"}).body;
}

Figures figuresOf(std::initializer_list<std::int64_t> times)
{
    Figures figures;
    for (const std::int64_t us : times) {
        figures.add(200, us, 0);
    }
    return figures;
}

} // namespace

class OperationsApiTest : public QObject {
    Q_OBJECT

private slots:
    void figuresAddUpAndKeepTheirQuantiles()
    {
        Figures figures = figuresOf({100, 100, 100, 3000});
        QVERIFY(figures.quantileUs(500) <= 500);
        QVERIFY(figures.quantileUs(990) > 2000 && figures.quantileUs(990) <= 5000);
        figures.add(figuresOf({60'000'000}));
        QCOMPARE(figures.quantileUs(1000), std::int64_t{30'000'000});
        QCOMPARE(Figures{}.quantileUs(950), std::int64_t{0});
        Figures read;
        readBuckets(bucketsText(figures), read);
        QVERIFY(read.buckets == figures.buckets);
    }

    void whatWasAnsweredIsRolledUpByMinuteHourAndDay()
    {
        tests::VirtualClock clock;
        tests::Shop shop(&clock);
        shop.product("TEA", 10000);
        QCOMPARE(shop.server().send({.path = "/api/v1/no-such-thing"}).status, 404);
        QCOMPARE(shop.server().call(customers::kListCustomers, {}, {.token = "wrong"}).status, 401);
        clock.advance(60'000);
        shop.server().restart(); // writes down what is counted
        const auto rows = [&](Grain grain, Subject subject) {
            RollupQuery query;
            query.grain = grain;
            query.subject = subject;
            query.limit = 200;
            return shop.server().call(kListRollups, query, kPlatform)->items;
        };
        for (const Grain grain : {Grain::Minute, Grain::Hour, Grain::Day}) {
            std::int64_t asked = 0;
            std::int64_t refused = 0;
            for (const Rollup& row : rows(grain, Subject::All)) {
                asked += row.requests;
                refused += row.refusals;
                QVERIFY(row.p50Us > 0 && row.p95Us >= row.p50Us && row.p99Us >= row.p95Us);
            }
            QCOMPARE(refused, std::int64_t{2});
            QCOMPARE(asked, std::int64_t{4}); // set-up, one product, two refusals
        }
        std::set<std::string> causes;
        for (const Rollup& row : rows(Grain::Minute, Subject::Cause)) {
            causes.insert(row.name);
        }
        QVERIFY((causes == std::set<std::string>{"not_found", "session_ended"}));
        const auto tenants = rows(Grain::Hour, Subject::Tenant);
        QCOMPARE(tenants.size(), std::size_t{1});
        QVERIFY(tenants.front().tenantId == shop.owner().tenant->id);
        QCOMPARE(tenants.front().tenantName, shop.owner().tenant->name);

        const auto overview = shop.server().call(kOverview, OverviewQuery{}, kPlatform);
        QVERIFY(overview->total.requests >= 4 && overview->points.size() >= 1);
        QCOMPARE(overview->tenants.front().requests, std::int64_t{1});
        QCOMPARE(overview->tenants.front().tenantName, shop.owner().tenant->name);
        QVERIFY(std::any_of(overview->routes.begin(), overview->routes.end(), [](const Share& one) { return one.name == "POST /api/v1/products" && one.requests == 1; }));
        // The sum of the points is that of their rows.
        RollupQuery query;
        query.grain = overview->grain;
        query.subject = Subject::All;
        query.from = overview->from.utcMs;
        std::int64_t sum = 0;
        for (const Share& point : overview->points) {
            sum += point.requests;
        }
        QCOMPARE(shop.server().call(kTotalOfRollups, query, kPlatform)->sums.front().value, sum);
    }

    void whoLooksSeesUpToThisMomentAndEveryPartIsTheSumOfItsRows()
    {
        tests::VirtualClock clock;
        tests::Shop shop(&clock);
        const Id tenant = shop.owner().tenant->id;
        QCOMPARE(shop.server().call(customers::kCustomer, As{.token = shop.owner().accessToken, .id = tenant}).status, 404);
        clock.advance(61 * 60'000);
        QCOMPARE(shop.server().call(customers::kCustomer, As{.token = shop.owner().accessToken, .id = tenant}).status, 401); // it lasted fifteen minutes
        const auto sumOf = [&](RollupQuery query, std::size_t sum) { return shop.server().call(kTotalOfRollups, query, kPlatform)->sums.at(sum).value; };
        for (const std::int64_t hours : {1, 24, 168, 720}) {
            OverviewQuery wanted;
            wanted.hours = hours;
            const auto overview = *shop.server().call(kOverview, wanted, kPlatform);
            RollupQuery rows;
            rows.from = overview.from.utcMs;
            rows.grain = overview.partsGrain;
            rows.subject = Subject::Route;
            QCOMPARE(sumOf(rows, 0), overview.total.requests);
            rows.subject = Subject::Cause;
            for (const Share& cause : overview.causes) {
                rows.name = cause.name;
                QCOMPARE(sumOf(rows, 0), cause.requests);
            }
            rows.name.reset();
            rows.refusalsFrom = 1;
            QCOMPARE(sumOf(rows, 1), overview.total.refusals);
            rows.refusalsFrom.reset();
            rows.faultsFrom = 1;
            QCOMPARE(shop.server().call(kListRollups, rows, kPlatform)->items.size(), std::size_t{0});
            rows.faultsFrom.reset();
            QCOMPARE(overview.trouble.size(), std::size_t{1});
            QCOMPARE(overview.trouble.front().tenantName, shop.owner().tenant->name);
            rows.grain = overview.troubleGrain;
            rows.tenantId = overview.trouble.front().tenantId;
            rows.from = overview.trouble.front().startedAt.utcMs;
            rows.to = rows.from;
            QCOMPARE(sumOf(rows, 0), overview.trouble.front().refusals + overview.trouble.front().faults);
        }
    }

    void howTheServerStandsIsToldToThePlatformsPeople()
    {
        tests::VirtualClock clock;
        const Instant started = clock.now();
        tests::Shop shop(&clock);
        clock.advance(60'000);
        const auto standing = *shop.server().call(kStanding, kPlatform);
        QVERIFY(standing.startedAt == started && standing.asOf == clock.now());
        QVERIFY(standing.memoryBytes > 1'000'000 && standing.processors >= 1 && standing.processorBasisPoints >= 0 && standing.processorBasisPoints <= 10'000);
        QVERIFY(!standing.pools.empty());
        for (const PoolUse& pool : standing.pools) {
            QVERIFY(pool.busy <= pool.open);
        }
        for (const Alert& one : standing.alerts) {
            QVERIFY(one.kind == AlertKind::DiskNearlyFull); // of the machine that runs the test
        }
        QCOMPARE(shop.server().call(kStanding, shop.as()).status, 403);
    }

    void whatIsWrongIsAnAlertAndItsRowsAddUpToIt()
    {
        const tests::TempFolder place;
        tests::VirtualClock clock;
        IdMaker ids(clock);
        DataFolder folder(place.path());
        db::Stores stores(folder, {}, clock);
        MemoryCache cache;
        Operations operations({stores, clock, ids, cache, {ids.make(), 1}, LogLevel::Debug});
        Seen seen;
        operations.watch([&seen] { return seen; });
        const auto alert = [&](AlertKind kind) -> std::optional<Alert> {
            operations.writeDown();
            const auto alerts = operations.standing().alerts;
            const auto found = std::find_if(alerts.begin(), alerts.end(), [kind](const Alert& one) { return one.kind == kind; });
            return found == alerts.end() ? std::nullopt : std::optional(*found);
        };
        const auto answer = [&](int times, int status) {
            for (int time = 0; time < times; ++time) {
                operations.observe({nullptr, "GET", {}, status, status < 500 ? "" : "internal", false, 1000, 0, 0});
            }
        };
        answer(4, 500);
        QVERIFY(!alert(AlertKind::ErrorRate)); // too few to be a rate
        answer(1, 500);
        answer(500 - 5, 200);
        const auto failing = alert(AlertKind::ErrorRate);
        QVERIFY(failing && failing->value == 5 && failing->of == 500);
        const std::string list = failing->opens->list;
        QCOMPARE(list, std::string(kListRollups.path));
        RollupQuery rows;
        rows.grain = enumFrom<Grain>(failing->opens->filter.at("grain"));
        rows.subject = enumFrom<Subject>(failing->opens->filter.at("subject"));
        rows.from = std::stoll(failing->opens->filter.at("from"));
        rows.faultsFrom = 1;
        std::int64_t faults = 0;
        db::inTransaction<db::PlatformTx>(stores.platform(), false, clock, ids, [&](db::PlatformTx& tx) {
            for (const Rollup& one : rollupList().page<Rollup>(tx, rows).items) {
                faults += one.faults;
            }
        });
        QCOMPARE(faults, failing->value);
        answer(1, 200); // less than one of a hundred
        QVERIFY(!alert(AlertKind::ErrorRate));
        QVERIFY(!alert(AlertKind::JobsFailed) && !alert(AlertKind::JournalUnsealed));
        seen.jobs.failedLately = 2;
        seen.jobs.failedIn = ids.make();
        seen.journalOverdueMs = 61'000;
        QVERIFY(alert(AlertKind::JobsFailed)->value == 2 && alert(AlertKind::JobsFailed)->tenantId == seen.jobs.failedIn);
        QCOMPARE(alert(AlertKind::JournalUnsealed)->value, std::int64_t{61'000});
    }

    void aJobThatFailedIsAnAlertForADayAndNamesItsShop()
    {
        tests::VirtualClock clock;
        tests::Shop shop(&clock);
        const auto preview = shop.upload("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n1,A,THING,2,2010-12-01 08:26:00,4.25,17,UK\n");
        std::filesystem::remove(shop.server().folder() / "imports" / toText(shop.owner().tenant->id) / (toText(preview.id) + ".upload"));
        shop.ended(shop.startImport(preview));
        const auto failed = [&]() -> std::optional<Alert> {
            const auto alerts = shop.server().call(kStanding, kPlatform)->alerts;
            const auto found = std::find_if(alerts.begin(), alerts.end(), [](const Alert& one) { return one.kind == AlertKind::JobsFailed; });
            return found == alerts.end() ? std::nullopt : std::optional(*found);
        };
        QTRY_VERIFY(failed());
        QVERIFY(failed()->value == 1 && failed()->tenantId == shop.owner().tenant->id);
        clock.advance(25LL * 3600 * 1000);
        QVERIFY(!failed());
    }

    void entriesThatNobodyChainsAreAnAlert()
    {
        if (!tests::onPostgres()) {
            QSKIP("on SQLite an entry is chained as it is written");
        }
        tests::VirtualClock clock;
        tests::Shop shop(&clock);
        std::string schema = "t_" + toText(shop.owner().tenant->id);
        std::erase(schema, '-');
        const auto overdue = [&] {
            const auto alerts = shop.server().call(kStanding, kPlatform)->alerts;
            return std::any_of(alerts.begin(), alerts.end(), [](const Alert& one) { return one.kind == AlertKind::JournalUnsealed && one.value > 60'000; });
        };
        db::PostgresConnection another(shop.server().config().postgres.url);
        another.execute("BEGIN");
        another.execute("LOCK TABLE " + schema + ".journal_seals IN ACCESS EXCLUSIVE MODE");
        shop.product("TEA", 10000);
        QTest::qWait(1000); // the sealer has come by
        QVERIFY(!overdue());
        clock.advance(61'000);
        QVERIFY(overdue());
        another.execute("ROLLBACK");
        QTRY_VERIFY(!overdue());
    }

    void oldFiguresGo()
    {
        tests::VirtualClock clock;
        tests::TestServer server(&clock);
        server.setUp();
        clock.advance(60'000);
        server.restart();
        const auto count = [&](Grain grain) {
            RollupQuery query;
            query.grain = grain;
            query.subject = Subject::Route;
            return server.call(kListRollups, query, kPlatform)->items.size();
        };
        QVERIFY(count(Grain::Minute) > 0);
        clock.advance(3LL * 24 * 3600 * 1000);
        server.restart();
        RollupQuery old;
        old.grain = Grain::Minute;
        old.subject = Subject::Route;
        old.to = clock.now().utcMs - 2LL * 24 * 3600 * 1000;
        QVERIFY(server.call(kListRollups, old, kPlatform)->items.empty());
        QVERIFY(count(Grain::Day) > 0);
    }

    void aShopsPeopleDoNotSeeThem()
    {
        tests::Shop shop;
        QCOMPARE(shop.server().call(kOverview, OverviewQuery{}, shop.as()).status, 403);
        OverviewQuery wide;
        wide.hours = 721;
        QCOMPARE(shop.server().call(kOverview, wide, kPlatform).status, 422);
    }

    void everyPageOfTheListComesFromAnIndex()
    {
        TIJARA_SKIP_ON_POSTGRES("plans on PostgreSQL: statements_test")
        tests::TestServer server;
        for (const std::string& bad : tests::badPlans(rollupList(), server.folder() / "platform.db")) {
            QFAIL(bad.c_str());
        }
    }

    void metricsAreForThisComputerOrForWhoHasTheToken()
    {
        Config config;
        config.edges.metricsToken = "a token of metrics";
        tests::TestServer server(nullptr, config);
        const auto asked = [&](const std::string& headers) { return tests::statusOf(tests::exchange(server.port(), "GET /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n")); };
        QCOMPARE(asked(""), 200);
        const std::string elsewhere = "X-Forwarded-For: 203.0.113.9\r\n";
        QCOMPARE(asked(elsewhere), 401);
        QCOMPARE(asked(elsewhere + "Authorization: Bearer another token..\r\n"), 401);
        QCOMPARE(asked(elsewhere + "Authorization: Bearer a token of metrics\r\n"), 200);
    }

    void theDashboardAsksForNamesThatThereAre()
    {
        tests::TestServer server;
        server.setUp();
        QCOMPARE(server.send({.path = "/api/v1/me"}).status, 401); // a reason to be counted
        QTRY_VERIFY(metricsOf(server).find("tijara_problems_total{") != std::string::npos);
        QTRY_VERIFY(metricsOf(server).find("tijara_http_database_seconds_total{") != std::string::npos); // counted once the answer has gone out
        const std::string metrics = metricsOf(server);
        const std::string dashboard = tests::fileText(TIJARA_SOURCE_DIR "/installer/grafana/tijara.json");
        const std::regex name("(tijara|process)_[a-z_]+");
        std::set<std::string> asked;
        for (std::sregex_iterator at(dashboard.begin(), dashboard.end(), name), end; at != end; ++at) {
            asked.insert(at->str());
        }
        QVERIFY(asked.size() >= 12);
        for (const std::string& one : asked) {
            QVERIFY2(metrics.find("\n" + one + "{") != std::string::npos || metrics.find("\n" + one + " ") != std::string::npos, one.c_str());
        }
        const std::regex family("# TYPE ([a-z_]+)");
        for (std::sregex_iterator at(metrics.begin(), metrics.end(), family), end; at != end; ++at) {
            const std::string shown = (*at)[1].str();
            QVERIFY2(dashboard.find(shown) != std::string::npos, (shown + " is shown nowhere").c_str());
        }
    }

    void metricsSayHowTheDatabaseTheJobsAndTheCommitsStand()
    {
        tests::Shop shop;
        std::vector<std::jthread> writers;
        for (int writer = 0; writer < 8; ++writer) {
            writers.emplace_back([&shop, writer] {
                for (int one = 0; one < 5; ++one) {
                    shop.product("TEA" + std::to_string(writer) + "-" + std::to_string(one), 10000);
                }
            });
        }
        writers.clear();
        const auto numberOf = [&](const std::string& line) {
            const std::string metrics = metricsOf(shop.server());
            const auto at = metrics.find("\n" + line + " ");
            return at == std::string::npos ? -1 : std::stod(metrics.substr(at + line.size() + 2));
        };
        if (tests::onPostgres()) {
            QVERIFY(numberOf("tijara_db_pool_open{pool=\"tenants\"}") >= 1);
            QCOMPARE(numberOf("tijara_db_pool_max{pool=\"tenants\"}"), 16.0);
            QCOMPARE(numberOf("tijara_db_pool_timeouts_total{pool=\"tenants\"}"), 0.0);
        } else {
            QVERIFY(numberOf("tijara_db_pool_open{pool=\"readers\"}") >= 1);
            QVERIFY(numberOf("tijara_writes_together_sum{shared=\"commit\"}") >= 40); // each product is a write
            QVERIFY(numberOf("tijara_writes_together_count{shared=\"commit\"}") <= numberOf("tijara_writes_together_sum{shared=\"commit\"}"));
            QCOMPARE(numberOf("tijara_writes_together_bucket{shared=\"commit\",le=\"+Inf\"}"), numberOf("tijara_writes_together_count{shared=\"commit\"}"));
        }
        QCOMPARE(numberOf("tijara_db_pool_busy{pool=\"" + std::string(tests::onPostgres() ? "tenants" : "readers") + "\"}"), 0.0);
        QCOMPARE(numberOf("tijara_jobs{state=\"waiting\"}"), 0.0);
        QCOMPARE(numberOf("tijara_jobs_oldest_waiting_seconds"), 0.0);
        files::NewExport wish;
        wish.name = "Products";
        wish.list = "/api/v1/products";
        wish.columns = {{"code", "Code", {}}};
        (void)*shop.server().call(files::kStartExport, wish, shop.as());
        QTRY_COMPARE(numberOf("tijara_jobs_ended_total{state=\"done\"}"), 1.0);
        QCOMPARE(numberOf("tijara_jobs_ended_total{state=\"failed\"}"), 0.0);
    }

    void oneLineARequestWithItsIdAndNothingPersonal()
    {
        const tests::CaughtLog caught;
        std::string metrics;
        {
            tests::Shop shop; // sets the level to errors alone
            setLogLevel(LogLevel::Debug);
            const std::vector<std::string> canaries = {"Canary Person", "canary@secret.example", "canary password 77", "CanaryStreet 9", "Canary Ware"};
            shop.customer(canaries[0]);
            shop.product("CANARYCODE", 10000);
            shop.server().call(identity::kCreateUser, {canaries[0], canaries[1], canaries[2], identity::Role::Cashier}, tests::As{.localTenant = "test-shop", .local = true});
            const auto signedIn = shop.server().call(identity::kSignIn, {canaries[1], canaries[2], {}});
            shop.server().call(identity::kSignIn, {canaries[1], "wrong " + canaries[2], {}});
            shop.server().send({.path = "/api/v1/customers?search=Canary+Person&x=canary@secret.example"});
            shop.server().send({.path = "/api/v1/canary@secret.example/Canary"});
            shop.server().send({.method = "POST", .path = "/api/v1/products", .body = R"({"name":"Canary Ware","password":"canary password 77"})", .headers = {{"Authorization", "Bearer " + shop.owner().accessToken}}});
            shop.server().send({.path = "/api/v1/products", .headers = {{"X-Request-Id", "click-4711"}, {"Authorization", "Bearer " + shop.owner().accessToken}}});
            shop.server().send({.path = "/api/v1/products", .headers = {{"X-Request-Id", "canary password 77"}}});
            metrics = metricsOf(shop.server());
            const std::string said = caught.text() + metrics;
            for (const std::string& canary : canaries) {
                QVERIFY2(said.find(canary) == std::string::npos, canary.c_str());
            }
            for (const char* part : {"canary@secret", "CANARYCODE", "owner@shop.example", tests::kPassword, "Olive Owner"}) {
                QVERIFY2(said.find(part) == std::string::npos, part);
            }
            QVERIFY(said.find(shop.owner().accessToken) == std::string::npos && said.find(shop.owner().refreshToken) == std::string::npos);
            QVERIFY(said.find(signedIn->accessToken) == std::string::npos && said.find(shop.server().localSecret()) == std::string::npos);
        }
        const std::string log = caught.text();
        QVERIFY(log.find(R"("event":"request","requestId":"click-4711","route":"GET /api/v1/products","status":"200")") != std::string::npos);
        QVERIFY(log.find(R"x("route":"(none)","status":"404")x") != std::string::npos);
        QVERIFY(log.find(R"("problem":"sign_in_refused")") != std::string::npos);
        setLogLevel(LogLevel::Error);
    }
};

QTEST_APPLESS_MAIN(OperationsApiTest)
#include "operations_api_test.moc"
