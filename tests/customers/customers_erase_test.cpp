// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/customers/customers_shop.h"

#include <fstream>

using namespace tijara;
using namespace tijara::customers;

namespace {

const std::string kName = "Wilhelmina Ashdown-Pereira";
const std::string kFolded = "wilhelmina ashdown-pereira";
const std::string kPersonal[] = {kName, kFolded, "Wilhelmina", "wilhelmina", "+44 20 7946 0018", "wilhelmina@example.co.uk", "prefers mornings"};
const std::string kBody =
    R"({"number":"17850","name":"Wilhelmina Ashdown-Pereira","phone":"+44 20 7946 0018","email":"wilhelmina@example.co.uk","note":"prefers mornings"})";

using Names = std::vector<std::string>;

// Someone with a past: made under a key, changed, named among others, and in a list of refused lines.
Id withAPast(tests::CustomersShop& shop)
{
    const auto made = fromJson<Customer>(shop.answer({Method::Post, "/api/v1/customers", kBody, "made-her"}).body);
    shop.changed(made.id, R"({"name":"Wilhelmina Ashdown"})");
    shop.changed(made.id, R"({"name":"Wilhelmina Ashdown-Pereira"})");
    for (int other = 0; other < 200; ++other) {
        shop.write([&](db::Tx& tx) { ensure(tx, shop.actor(), std::to_string(other), "United Kingdom"); });
    }
    std::filesystem::create_directories(shop.data.importFolder(shop.tenant));
    std::ofstream(shop.data.importFolder(shop.tenant) / "refused.csv") << "17850,Wilhelmina\n";
    return made.id;
}

bool waitForEnd(tests::CustomersShop& shop)
{
    for (int tries = 0; tries < 500; ++tries) {
        const auto page = shop.ask<Page<jobs::Job>>({Method::Get, "/api/v1/jobs"});
        if (page.items.size() == 1 && page.items[0].state == jobs::JobState::Done) {
            return true;
        }
        QTest::qWait(10);
    }
    return false;
}

Names whereSheStands(const std::filesystem::path& folder)
{
    Names found;
    for (const std::string& personal : kPersonal) {
        for (const std::string& file : tests::filesWith(folder, personal)) {
            found.push_back(personal + " in " + file);
        }
    }
    return found;
}

} // namespace

class CustomersEraseTest : public QObject {
    Q_OBJECT

private slots:
    void afterAnErasureTheNameStandsInNoFile()
    {
        tests::CustomersShop shop;
        shop.jobs.mount(shop.router);
        shop.jobs.start();
        const Id customer = withAPast(shop);
        QVERIFY(!whereSheStands(shop.data.path()).empty());
        QCOMPARE(shop.erased(customer).status, 201);
        QVERIFY(waitForEnd(shop));
        for (const std::string& place : whereSheStands(shop.data.path())) {
            QFAIL(place.c_str());
        }
        QVERIFY(!std::filesystem::exists(shop.data.importFolder(shop.tenant)));
        // Her answer under the key is gone too, and is not made again.
        QCOMPARE(shop.answer({Method::Post, "/api/v1/customers", kBody, "made-her"}).status, 410);
    }

    void anErasureThatWasCutOffIsFinishedAtTheNextStart()
    {
        tests::TempFolder image;
        {
            tests::CustomersShop shop; // its jobs never start: killed between the commit and the job
            QCOMPARE(shop.erased(withAPast(shop)).status, 201);
            std::filesystem::copy(shop.data.path(), image.path(), std::filesystem::copy_options::recursive);
        }
        QVERIFY(!whereSheStands(image.path()).empty());
        tests::CustomersShop later(image.path());
        later.jobs.mount(later.router);
        later.jobs.start();
        QVERIFY(waitForEnd(later));
        for (const std::string& place : whereSheStands(image.path())) {
            QFAIL(place.c_str());
        }
    }

    void aLongReadDelaysAnErasureAndDoesNotEndIt()
    {
        tests::CustomersShop shop;
        shop.jobs.mount(shop.router);
        const Id customer = withAPast(shop);
        QCOMPARE(shop.erased(customer).status, 201);
        std::atomic<bool> reading = false;
        std::atomic<bool> enough = false;
        std::jthread reader([&] {
            shop.read([&](db::Tx& tx) {
                find(tx, customer); // from here on the reader needs the log as it is
                reading = true;
                while (!enough) {
                    std::this_thread::sleep_for(std::chrono::milliseconds(5));
                }
            });
        });
        while (!reading) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        shop.jobs.start();
        QTest::qWait(6000); // longer than the database itself waits for a reader
        QVERIFY(shop.ask<Page<jobs::Job>>({Method::Get, "/api/v1/jobs"}).items[0].state == jobs::JobState::Running);
        enough = true;
        reader.join();
        QVERIFY(waitForEnd(shop));
        QVERIFY(whereSheStands(shop.data.path()).empty());
    }
};

QTEST_GUILESS_MAIN(CustomersEraseTest)
#include "customers_erase_test.moc"
