// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/platform/zone.h"
#include "server/sales/importing/wall_clock.h"
#include "server/sales/sales_rules.h"

using namespace tijara;
using namespace tijara::sales;

class SalesRulesTest : public QObject {
    Q_OBJECT

private slots:
    void aBillTakenBackPieceByPieceComesToExactlyItsTotal()
    {
        // Three at 0.335 are 1.005, so 1.01 (half away from zero); singly they are 0.34 each, and the last piece makes up for it.
        Line line;
        line.quantity = {3000};
        line.unitPrice = {3350};
        line.amount = {101, Currency("GBP")};
        LineBalance balance{line, {}, 0};
        std::int64_t refunded = 0;
        for (int piece = 0; piece < 3; ++piece) {
            const std::int64_t refund = refundOf(balance, {1000}, 2, "/lines/0/quantity").minor;
            balance.returned.thousandths += 1000;
            balance.returnedMinor += refund;
            refunded += refund;
        }
        QCOMPARE(refunded, std::int64_t{101});
    }

    void theTaxOfALineGoesBackWithItsPiecesAndToThePenny()
    {
        // A line's tax is its share of what its document owes; of an imported one the rate is not known, and it goes back the same way.
        for (const std::int64_t rate : {std::int64_t{1700}, std::int64_t{0}}) {
            Line line;
            line.quantity = {3000};
            line.unitPrice = {3350};
            line.amount = {101, Currency("GBP")};
            line.taxRate = rate;
            line.tax = {17, Currency("GBP")};
            LineBalance balance{line, {}, 0};
            std::vector<std::int64_t> taxes;
            for (int piece = 0; piece < 3; ++piece) {
                const Refund refund = refundOf(balance, {1000}, 2, "/lines/0/quantity");
                balance.returned.thousandths += 1000;
                balance.returnedMinor += refund.minor;
                balance.returnedTaxMinor += refund.taxMinor;
                taxes.push_back(refund.taxMinor);
            }
            QCOMPARE(taxes, (std::vector<std::int64_t>{6, 5, 6})); // 5.67, 11.33, 17
        }
    }

    void moreThanIsLeftIsRefusedAtItsField()
    {
        Line line;
        line.quantity = {2000};
        line.unitPrice = {10000};
        line.amount = {200, Currency("GBP")};
        const LineBalance balance{line, {1500}, 150};
        try {
            refundOf(balance, {501}, 2, "/lines/3/quantity");
            QFAIL("refunded more than was sold");
        } catch (const Problem& problem) {
            QCOMPARE(problem.complaints.at(0).path, std::string("/lines/3/quantity"));
            QCOMPARE(problem.complaints.at(0).params.at("left"), std::string("0.500"));
        }
    }

    void numbersKeepTheirWidthUntilTheyOutgrowIt()
    {
        QCOMPARE(numberText("A", 42), std::string("A-000042"));
        QCOMPARE(numberText("AR", 1234567), std::string("AR-1234567"));
    }

    void sharesAreRoundedHalfAwayFromZero_data()
    {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("real file's return rate") << qint64{3836} << qint64{20725} << qint64{1851};
        QTest::newRow("half goes up") << qint64{1} << qint64{20000} << qint64{1};
        QTest::newRow("under half goes down") << qint64{1} << qint64{20001} << qint64{0};
        QTest::newRow("of nothing") << qint64{5} << qint64{0} << qint64{0};
        QTest::newRow("negative") << qint64{-1} << qint64{3} << qint64{-3333};
    }
    void sharesAreRoundedHalfAwayFromZero()
    {
        QFETCH(qint64, part);
        QFETCH(qint64, whole);
        QTEST(qint64{basisPoints(part, whole)}, "expected");
    }

    void aMeanIsAsSureAsItsRowsAllow()
    {
        // 10, 20, 30: mean 20, deviation 10, standard error 10/√3, times 1.96.
        QCOMPARE(meanOf(3, 60), std::int64_t{20});
        QCOMPARE(marginOf(3, 60, 1400), std::optional<std::int64_t>(11));
        QCOMPARE(marginOf(4, 40, 400), std::optional<std::int64_t>(0)); // all alike
        QCOMPARE(marginOf(1, 60, 3600), std::optional<std::int64_t>());
        QCOMPARE(meanOf(2, -3), std::int64_t{-2}); // half goes away from zero
        QCOMPARE(meanOf(0, 0), std::int64_t{0});
    }

    void hoursOfTheWeekAreThoseOfTheShopsWall()
    {
        using importing::WallTime;
        const Instant mondayNoonUtc{1322481600000}; // 2011-11-28T12:00Z
        QCOMPARE(weekHourIn("UTC", mondayNoonUtc), 12);
        QCOMPARE(weekHourIn("Asia/Kolkata", mondayNoonUtc), 17);        // half an hour off the hours
        QCOMPARE(weekHourIn("Pacific/Auckland", mondayNoonUtc), 24 + 1); // Tuesday already
        QCOMPARE(weekHourIn("America/New_York", {1322454600000}), 6 * 24 + 23); // still Sunday
        QCOMPARE(weekHourIn("UTC", {-1}), 2 * 24 + 23);                    // before 1970: a Wednesday
        // The import knows the wall time already.
        QCOMPARE((WallTime{*parseDate("2011-11-28"), 12 * 3600 + 59}.weekHour()), 12);
        QCOMPARE((WallTime{*parseDate("1969-12-31"), 23 * 3600}.weekHour()), 2 * 24 + 23);
    }

    void monthsEndWhereTheCalendarSays()
    {
        QCOMPARE(toText(monthEnd(*parseDate("2012-02-10"))), std::string("2012-02-29"));
        QCOMPARE(toText(monthEnd(*parseDate("2011-02-01"))), std::string("2011-02-28"));
        QCOMPARE(toText(monthEnd(*parseDate("2010-12-31"))), std::string("2010-12-31"));
    }
};

QTEST_GUILESS_MAIN(SalesRulesTest)
#include "sales_rules_test.moc"
