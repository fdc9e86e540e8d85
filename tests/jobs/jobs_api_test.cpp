// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/jobs/jobs.h"
#include "server/jobs/jobs_store.h"
#include "tests/support/list_plans.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/shop.h"
#include "tests/support/small_disk.h"

using namespace tijara;
using namespace tijara::jobs;

namespace {

const std::string kHeader = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

std::string bills(int count)
{
    std::string text = kHeader;
    for (int number = 0; number < count; ++number) {
        text += std::to_string(600'000 + number) + ",22139,TEA SET,1,2010-12-01 09:50:00,4.25,,United Kingdom\n";
    }
    return text;
}

/// So many that an import of them is still under way when somebody comes between.
int manyBills()
{
    return tests::onPostgres() ? 12'000 : 100'000;
}

} // namespace

class JobsApiTest : public QObject {
    Q_OBJECT

private slots:
    void aJobIsListedNewestFirstAndByState()
    {
        tests::Shop shop;
        shop.import(bills(1));
        shop.import(bills(2));
        const auto all = shop.all(kListJobs, JobQuery{});
        QCOMPARE(all.size(), std::size_t{2});
        QVERIFY(all[0].createdAt >= all[1].createdAt);
        QCOMPARE(all[0].kind, std::string("sales.import"));
        QCOMPARE(all[0].subject, std::string("sales.csv"));
        JobQuery failed;
        failed.state = JobState::Failed;
        QVERIFY(shop.all(kListJobs, failed).empty());
        TIJARA_SKIP_ON_POSTGRES("plans on PostgreSQL: statements_test")
        for (const std::string& bad : tests::badPlans(jobList(), shop.tenantFile())) {
            QFAIL(bad.c_str());
        }
    }

    void aFailedJobSaysWhyAndMayBeTriedAgain()
    {
        tests::Shop shop;
        const auto preview = shop.upload(bills(3));
        const auto file = shop.server().folder() / "imports" / toText(shop.owner().tenant->id) / (toText(preview.id) + ".upload");
        const auto aside = shop.server().folder() / "aside";
        std::filesystem::rename(file, aside);
        const Id id = shop.startImport(preview);
        const auto failed = shop.ended(id);
        QCOMPARE(failed.state, JobState::Failed);
        QVERIFY(failed.problem.has_value());
        std::filesystem::rename(aside, file);
        QCOMPARE(shop.server().call(kRetryJob, shop.as(id))->id, id);
        const auto done = shop.ended(id);
        QCOMPARE(done.state, JobState::Done);
        QCOMPARE(done.attempts, std::int64_t{2});
        QVERIFY(!done.problem.has_value());
        QCOMPARE(shop.server().call(sales::kDashboard, shop.as())->documents.value, std::int64_t{3});
        QCOMPARE(shop.server().call(kRetryJob, shop.as(id)).status, 409);
        QCOMPARE(shop.server().call(kCancelJob, shop.as(id)).status, 409);
    }

    void aJobThatFailsOnAFullDiskSaysSoOnceThereIsRoom()
    {
        TIJARA_SKIP_ON_POSTGRES("the full disk is the folder's")
        const tests::SmallDisk disk("size=300m");
        if (!disk.isThere()) {
            QSKIP("full disk: this process may not mount a small one");
        }
        Config config;
        config.data = disk.path() / "data";
        tests::Shop shop(nullptr, config);
        const auto preview = shop.upload(bills(40'000));
        disk.leave(1 << 20);
        const Id id = shop.startImport(preview);
        // No more gets done, for longer than any commit takes: the disk is full, and the job's end has to wait.
        const auto stands = [&, looks = 0, before = std::int64_t{-1}]() mutable {
            const jobs::Job job = *shop.server().call(kJob, shop.as(id));
            looks = job.done > 0 && std::exchange(before, job.done) == job.done ? looks + 1 : 0;
            return looks >= 100 || job.state == JobState::Failed;
        };
        QVERIFY(QTest::qWaitFor(stands, 120'000));
        disk.makeRoom();
        const auto failed = shop.ended(id);
        QCOMPARE(failed.state, JobState::Failed);
        QCOMPARE(failed.problem->code, std::string("disk_full"));
        QCOMPARE(shop.server().call(kRetryJob, shop.as(id))->id, id);
        QCOMPARE(shop.ended(id).state, JobState::Done);
        QCOMPARE(shop.server().call(sales::kDashboard, shop.as())->documents.value, std::int64_t{40'000});
    }

    void aStoppedServerGoesOnWhereItWas()
    {
        tests::Shop shop;
        const auto preview = shop.upload(bills(manyBills()));
        const Id id = shop.startImport(preview);
        QTRY_VERIFY_WITH_TIMEOUT(shop.server().call(kJob, shop.as(id))->done > 0, 30'000);
        shop.server().restart();
        const auto done = shop.ended(id);
        QCOMPARE(done.state, JobState::Done);
        QCOMPARE(done.done, std::int64_t{manyBills()});
        const auto outcome = shop.server().call(sales::kImport, shop.as(preview.id))->outcome.value();
        QCOMPARE(outcome.imported, std::int64_t{manyBills()});
        QCOMPARE(outcome.recognised, std::int64_t{0});
    }

    void aServerStoppedBeforeTheFileWasReadGoesOnToo_data()
    {
        QTest::addColumn<int>("pauseMs");
        for (const int pauseMs : {0, 5, 20, 60}) {
            QTest::addRow("after %d ms", pauseMs) << pauseMs;
        }
    }
    void aServerStoppedBeforeTheFileWasReadGoesOnToo()
    {
        QFETCH(int, pauseMs);
        tests::Shop shop;
        const auto preview = shop.upload(bills(manyBills() / 2));
        const Id id = shop.startImport(preview);
        QTest::qSleep(pauseMs);
        shop.server().restart();
        QCOMPARE(shop.ended(id).state, JobState::Done);
        QCOMPARE(shop.server().call(sales::kImport, shop.as(preview.id))->outcome->imported, std::int64_t{manyBills() / 2});
    }

    void jobsOfAnotherShopAreNotThere()
    {
        tests::Shop shop;
        const auto preview = shop.upload(bills(1));
        const Id id = shop.startImport(preview);
        shop.ended(id);
        const auto stranger = shop.server().addShop("Other shop", "other@shop.example");
        QCOMPARE(shop.server().call(kJob, {.token = stranger.accessToken, .id = id}).status, 404);
        QCOMPARE(shop.server().call(kCancelJob, {.token = stranger.accessToken, .id = id}).status, 404);
        QCOMPARE(shop.server().call(sales::kImport, {.token = stranger.accessToken, .id = preview.id}).status, 404);
        const auto cashier = shop.server().addUser(shop.owner().accessToken, identity::Role::Cashier, "till@shop.example");
        QCOMPARE(shop.server().call(kListJobs, JobQuery{}, {.token = cashier.accessToken}).status, 403);
    }
};

QTEST_GUILESS_MAIN(JobsApiTest)
#include "jobs_api_test.moc"
