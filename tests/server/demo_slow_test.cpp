// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/commands/demo.h"
#include "shared/journal/journal_contract.h"
#include "shared/sales/sales_contract.h"
#include "tests/support/test_server.h"

using namespace tijara;
using tests::As;

class DemoSlowTest : public QObject {
    Q_OBJECT

private slots:
    void theDemoShopHasTheSampleAndSomeBillsOfItsOwn()
    {
        tests::TestServer server;
        std::int64_t looks = 0;
        const auto signIns = commands::loadDemo(server.server(), [&looks](const jobs::Job&) { ++looks; });
        QVERIFY(looks > 0);
        QCOMPARE(signIns.size(), std::size_t{4});
        for (const auto& one : signIns) {
            QCOMPARE(server.call(identity::kSignIn, {one.email, one.password, {}})->role, one.role);
        }
        const As owner{.token = server.call(identity::kSignIn, {signIns[0].email, signIns[0].password, {}})->accessToken};
        sales::DocumentQuery query;
        query.sort = "issuedAt";
        query.limit = 1;
        const auto count = server.call(sales::kListDocuments, query, owner)->count->value;
        QCOMPARE(count, std::int64_t{2763 + 12 + 1}); // those of the sample, bills and a credit note of today
        QVERIFY(server.call(journal::kVerify, owner)->good);
        aSecondDemoIsRefused(server);
    }

private:
    static void aSecondDemoIsRefused(tests::TestServer& server)
    {
        try {
            commands::loadDemo(server.server());
            QFAIL("a second demo was made");
        } catch (const Problem& problem) {
            QVERIFY(problem.code == ProblemCode::AlreadyExists);
        }
    }
};

QTEST_APPLESS_MAIN(DemoSlowTest)
#include "demo_slow_test.moc"
