// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/commands/demo.h"
#include "server/commands/demo_sample.h"
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
        theYearEndsNow(server, owner);
        whatIsOfTodayHasNames(server, owner);
        QVERIFY(server.call(journal::kVerify, owner)->good);
        aSecondDemoIsRefused(server);
    }

    // The file's last day is Friday, 9 December 2011.
    void everyDayOfTheSampleIsMovedByWholeWeeks_data()
    {
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("last");
        QTest::newRow("the day after a Friday") << "2026-11-21" << "2026-11-20";
        QTest::newRow("a Friday") << "2026-11-20" << "2026-11-13";
        QTest::newRow("over the end of a year") << "2025-01-02" << "2024-12-27";
        QTest::newRow("nothing to move") << "2011-12-12" << "2011-12-09";
    }
    void everyDayOfTheSampleIsMovedByWholeWeeks()
    {
        QFETCH(const QString, today);
        QFETCH(const QString, last);
        const std::string text = commands::demoSample(parseDate(today.toStdString()).value());
        const std::string end = ',' + last.toStdString() + " 12:09:00,18.0,12526.0,Germany";
        QCOMPARE(text.substr(text.rfind(",2,") + 2, end.size()), end);
        QCOMPARE(std::count(text.begin(), text.end(), '\n'), std::ptrdiff_t{59'174 + 1});
        const std::int32_t moved = parseDate(last.toStdString())->days - parseDate("2011-12-09")->days;
        QCOMPARE(text.substr(text.find(",6,") + 3, 10), toText(Date{parseDate("2010-12-01")->days + moved}));
    }

private:
    static void theYearEndsNow(tests::TestServer& server, const As& owner)
    {
        sales::DocumentQuery query;
        query.sort = "-issuedAt";
        query.limit = 50;
        const auto newest = server.call(sales::kListDocuments, query, owner)->items;
        const auto imported = std::find_if(newest.begin(), newest.end(), [](const sales::Document& one) { return one.source == sales::Source::Imported; });
        QVERIFY(imported != newest.end());
        const std::int32_t age = newest.front().issuedOn.days - imported->issuedOn.days;
        QVERIFY2(age >= 1 && age <= 8, std::to_string(age).c_str()); // a day more when midnight comes between the shop and its bills
    }
    static void whatIsOfTodayHasNames(tests::TestServer& server, const As& owner)
    {
        sales::DocumentQuery query;
        query.sort = "-issuedAt";
        query.limit = 12 + 1;
        const auto newest = server.call(sales::kListDocuments, query, owner)->items;
        for (const sales::Document& one : newest) {
            const auto lines = server.call(sales::kDocument, {.token = owner.token, .id = one.id})->lines;
            for (const sales::Line& line : lines) {
                QVERIFY2(!line.description.empty(), one.number.c_str());
            }
        }
    }
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
