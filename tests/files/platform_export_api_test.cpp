// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of the platform's own as a file: for its people alone, with the rows its lists have, and a line in its trail.
#include <QTest>

#include "shared/files/files_contract.h"
#include "shared/journal/journal_contract.h"
#include "shared/operations/operations_contract.h"
#include "shared/tenants/life_cycle_contract.h"
#include "tests/support/test_server.h"

#include <QUrl>

using namespace tijara;
using namespace tijara::files;
using tests::As;

namespace {

tests::RawAnswer exported(const tests::TestServer& server, const NewExport& wish, const std::string& token)
{
    tests::RawRequest request;
    request.path = "/api/v1/platform/export?wish=" + QUrl::toPercentEncoding(QString::fromStdString(toJson(wish))).toStdString();
    request.headers["Authorization"] = "Bearer " + token;
    return server.send(request);
}

NewExport shops()
{
    NewExport wish;
    wish.name = "Shops";
    wish.list = tenants::kListTenants.path;
    wish.columns = {{"name", "Shop", {}}, {"state", "State", {{"trial", "On trial"}}}, {"planTitle", "Plan", {}}};
    return wish;
}

} // namespace

class PlatformExportApiTest : public QObject {
    Q_OBJECT

private slots:
    void everyShopOfTheFilterIsALine()
    {
        tests::TestServer server;
        const auto admin = server.addAdmin("root@platform.example");
        constexpr int kShops = 230; // more than a page of the list
        for (int one = 0; one < kShops; ++one) {
            tenants::NewTenant wanted{{}, "Shop " + std::to_string(1000 + one) + (one == 7 ? ", \"Seven\"" : ""), tenants::CountryPack::In, Currency("INR"), "Asia/Kolkata"};
            wanted.plan = one == 9 ? "free" : "starter";
            (void)*server.call(tenants::kCreateTenant, wanted, As{.local = true});
        }
        const auto all = exported(server, shops(), admin.accessToken);
        QCOMPARE(all.status, 200);
        const QStringList lines = QString::fromStdString(all.body).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), kShops + 1);
        QVERIFY(lines.front().endsWith(QStringLiteral("Shop,State,Plan")));
        QVERIFY(lines.contains(QStringLiteral("Shop 1000,On trial,Starter")));
        QVERIFY(lines.contains(QStringLiteral("\"Shop 1007, \"\"Seven\"\"\",On trial,Starter")));
        NewExport some = shops();
        some.filter = {{"plan", "free"}};
        QCOMPARE(QString::fromStdString(exported(server, some, admin.accessToken).body).count(QStringLiteral("\r\n")), 2);
        journal::EntryQuery query;
        query.kind = "files.export.requested";
        QCOMPARE(server.call(journal::kListPlatformEntries, query, As{.token = admin.accessToken})->items.size(), std::size_t{2});
    }

    void rowsOfAnswersGoIntoAFileToo()
    {
        tests::TestServer server;
        const auto admin = server.addAdmin("root@platform.example");
        (void)*server.call(operations::kOverview, operations::OverviewQuery{}, As{.token = admin.accessToken}); // writes down
        NewExport wish;
        wish.name = "Requests";
        wish.list = operations::kListRollups.path;
        wish.filter = {{"grain", "minute"}, {"subject", "route"}};
        wish.columns = {{"startedAt", "Time", {}}, {"name", "Address", {}}, {"requests", "Requests", {}}};
        const auto answer = exported(server, wish, admin.accessToken);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.find("POST /api/v1/sign-in") != std::string::npos);
    }

    void aShopsPeopleAndAShopsListsAreRefused()
    {
        tests::TestServer server;
        const auto owner = server.setUp();
        const auto admin = server.addAdmin("root@platform.example");
        QCOMPARE(exported(server, shops(), owner.accessToken).status, 403);
        NewExport wish = shops();
        wish.list = "/api/v1/products";
        QCOMPARE(exported(server, wish, admin.accessToken).status, 404);
        wish = shops();
        wish.columns = {{"password", "Password", {}}};
        QCOMPARE(exported(server, wish, admin.accessToken).status, 422);
        tests::RawRequest broken;
        broken.path = "/api/v1/platform/export?wish=%7Bnonsense";
        broken.headers["Authorization"] = "Bearer " + admin.accessToken;
        QCOMPARE(server.send(broken).status, 400);
    }
};

QTEST_GUILESS_MAIN(PlatformExportApiTest)
#include "platform_export_api_test.moc"
