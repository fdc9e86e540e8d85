// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "shared/experiments/price_assignment.h"

#include <algorithm>

using namespace tijara::experiments;

namespace {

AssignmentPlan evenPlan(std::string_view seed, std::vector<std::int64_t> weights)
{
    AssignmentPlan plan;
    plan.seed.add(seed);
    plan.weights = std::move(weights);
    plan.serves = plan.enrols = true;
    return plan;
}

std::string visitor(int number)
{
    return "visitor-" + std::to_string(number);
}

} // namespace

class PriceAssignmentTest : public QObject {
    Q_OBJECT

private slots:
    void bucketsAreThoseOfThePublishedHash_data()
    {
        QTest::addColumn<QString>("seed");
        QTest::addColumn<QString>("visitor");
        QTest::addColumn<quint32>("hash");
        QTest::addColumn<qint64>("bucket");
        const auto row = [](const char* seed, const char* value, quint32 hash, qint64 bucket) {
            QTest::addRow("%s for %s", value, seed) << QString::fromUtf8(seed) << QString::fromUtf8(value) << hash << bucket;
        };
        row("exp-price-a", "visitor-1", 1355892138, 9946);
        row("exp-price-a", "visitor-2", 1339114519, 5686);
        row("exp-price-b", "visitor-1", 4062654845, 7835);
        row("summer-2026", "cust_000123", 227343787, 2578);
        row("summer-2026", "a1b2c3d4-0000-4000-8000-00000000beef", 1131957595, 3447);
        row("قائمة", "زائر-٧", 3134295304, 1931);
        row("tier-test:2", "42", 1099713518, 5523);
        row("x", "😀", 1908804170, 6015);
        row("gold-22k", "SA-0098", 1139921343, 4573);
        row("plan/pro", "  spaced  ", 1160043444, 2058);
    }

    void bucketsAreThoseOfThePublishedHash()
    {
        QFETCH(QString, seed);
        QFETCH(QString, visitor);
        QFETCH(quint32, hash);
        QFETCH(qint64, bucket);
        const VisitorHash seeded(seed.toStdString());
        VisitorHash both = seeded;
        both.add(visitor.toStdString());
        QCOMPARE(both.value(), hash);
        QCOMPARE(qint64(bucketOf(seeded, visitor.toStdString())), bucket);
    }

    void bytesThatAreNoUtf8AreHashedAsOneReplacementEach()
    {
        QCOMPARE(VisitorHash("\xff\xfe").value(), VisitorHash("\xef\xbf\xbd\xef\xbf\xbd").value());
        QCOMPARE(VisitorHash("a\xe0\xa4").value(), VisitorHash("a\xef\xbf\xbd\xef\xbf\xbd").value());
        QCOMPARE(VisitorHash("\xf0\x9f").value(), VisitorHash("\xef\xbf\xbd\xef\xbf\xbd").value());
    }

    void rangesAreExactAndRaisingTheCoverageMovesNobody()
    {
        const std::vector<std::int64_t> fifths(5, 2000);
        QCOMPARE(*variantOfBucket(fifths, kWhole, 6000), std::size_t{3}); // doubles say 2
        QCOMPARE(*variantOfBucket({1000, 1000, 1000, 7000}, kWhole, 3000), std::size_t{3});
        for (std::int64_t bucket = 0; bucket < kWhole; ++bucket) {
            const auto full = variantOfBucket(fifths, kWhole, bucket);
            QVERIFY(full);
            for (const std::int64_t coverage : {1, 999, 5000, 9999}) {
                const auto some = variantOfBucket(fifths, coverage, bucket);
                QVERIFY(!some || some == full);
            }
        }
        QVERIFY(!variantOfBucket(fifths, 0, 0));
        QVERIFY(!variantOfBucket({0, kWhole}, kWhole, 0) || *variantOfBucket({0, kWhole}, kWhole, 0) == 1);
    }

    void aStoredVariantIsKeptAcrossAWeightChangeAndAPauseAndNewVisitorsMove()
    {
        const AssignmentPlan before = evenPlan("gold:1", {5000, 5000});
        AssignmentPlan after = evenPlan("gold:2", {1000, 9000});
        int moved = 0;
        for (int number = 0; number < 10'000; ++number) {
            const AssignedVariant first = assignVariant(before, visitor(number));
            QVERIFY(first.isInExperiment());
            const AssignedVariant kept = assignVariant(after, visitor(number), {}, first.variant);
            QVERIFY(kept.variant == first.variant && kept.by == AssignedBy::Store);
            moved += assignVariant(after, visitor(number)).variant == first.variant ? 0 : 1;
        }
        QVERIFY(moved > 3000);
        after.enrols = false;
        QVERIFY(assignVariant(after, "new").by == AssignedBy::NotEnrolling);
        QCOMPARE(assignVariant(after, "old", {}, 1).variant, std::size_t{1});
        after.serves = false;
        after.otherwise = 1;
        QVERIFY(assignVariant(after, "old", {}, 0).by == AssignedBy::NotServing);
        QCOMPARE(assignVariant(after, "old", {}, 0).variant, std::size_t{1}); // the one that won
    }

    void nobodyWithoutAnIdIsInAnExperiment()
    {
        QVERIFY(assignVariant(evenPlan("s", {5000, 5000}), "").by == AssignedBy::NoVisitor);
        QVERIFY(assignVariant(evenPlan("s", {5000, 5000}), "", {}, 1).by == AssignedBy::NoVisitor);
    }

    void variantZeroIsAStoredAnswerAndAnUnknownOneIsNone()
    {
        const AssignmentPlan plan = evenPlan("s", {0, kWhole});
        QCOMPARE(assignVariant(plan, "v", {}, 0).variant, std::size_t{0});
        QVERIFY(assignVariant(plan, "v", {}, 7).by == AssignedBy::Draw);
    }

    void whoIsNoLongerTargetedIsNotServedWhatIsStored()
    {
        AssignmentPlan plan = evenPlan("s", {5000, 5000});
        plan.conditions = {{"country", {"SA", "AE"}, false}, {"group", {"staff"}, true}};
        QVERIFY(assignVariant(plan, "v", {{"country", "SA"}}, 1).by == AssignedBy::Store);
        QVERIFY(assignVariant(plan, "v", {{"country", "DZ"}}, 1).by == AssignedBy::NotTargeted);
        QVERIFY(assignVariant(plan, "v", {}).by == AssignedBy::NotTargeted);
        QVERIFY(assignVariant(plan, "v", {{"country", "AE"}, {"group", "staff"}}).by == AssignedBy::NotTargeted);
    }

    void slicesOfANamespaceShareNoVisitor()
    {
        AssignmentPlan one = evenPlan("one", {5000, 5000});
        AssignmentPlan other = evenPlan("other", {5000, 5000});
        one.slice = NamespaceSlice{VisitorHash("ns:rings"), 0, 4000};
        other.slice = NamespaceSlice{VisitorHash("ns:rings"), 4000, kWhole};
        int inOne = 0;
        for (int number = 0; number < 20'000; ++number) {
            const bool first = assignVariant(one, visitor(number)).isInExperiment();
            QVERIFY(first != assignVariant(other, visitor(number)).isInExperiment());
            inOne += first ? 1 : 0;
        }
        QVERIFY(std::abs(inOne - 8000) < 300);
    }
};

QTEST_GUILESS_MAIN(PriceAssignmentTest)
#include "price_assignment_test.moc"
