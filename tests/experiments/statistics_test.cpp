// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/experiments/statistics/demand.h"
#include "server/experiments/statistics/planning.h"
#include "server/experiments/statistics/posterior.h"

#include <cmath>
#include <numeric>

using namespace tijara::experiments;

namespace {

/// The expected values were computed apart, with exact fractions and long series, and agree with the published examples to their last digit.
bool near(double value, double expected)
{
    const bool good = std::abs(value - expected) <= 1e-9 * std::abs(expected);
    if (!good) {
        qWarning("%.15g instead of %.15g", value, expected);
    }
    return good;
}

const Sample kControl = rateSample(2400, 120);
const Sample kTreatment = rateSample(2400, 150);

} // namespace

class StatisticsTest : public QObject {
    Q_OBJECT

private slots:
    void theSplitIsHeldAgainstTheWeights()
    {
        const auto slight = checkSplit({10120, 9880}, {1, 1});
        QVERIFY(near(slight.chiSquare, 2.88) && near(slight.p, 0.08968602177036) && !slight.alarm);
        const auto off = checkSplit({10300, 9700}, {5000, 5000});
        QVERIFY(near(off.chiSquare, 18) && near(off.p, 2.209049699859e-05) && off.alarm);
        const auto exact = checkSplit({700, 300, 0}, {7000, 3000, 0}); // an arm without weight is none
        QVERIFY(exact.chiSquare == 0 && exact.p == 1 && !exact.alarm);
        QVERIFY(checkSplit({0, 0}, {1, 1}).p == 1);
        QVERIFY(!checkSplit({15, 0}, {1, 1}).alarm); // eight an arm, before anything is said
        QVERIFY(checkSplit({16, 0}, {1, 1}).alarm);
    }

    void ratesAreComparedByThePooledZ()
    {
        const auto result = rateDifference(kControl, kTreatment, 0.05);
        QVERIFY(near(result.z, 1.87936394294) && near(result.p, 0.06019481615911));
        QVERIFY(near(result.interval.low, -0.0005312888170168) && near(result.interval.high, 0.02553128881702));
        QVERIFY(rateDifference(rateSample(10, 0), rateSample(10, 0), 0.05).p == 1);
        QVERIFY(rateDifference(rateSample(10, 10), rateSample(10, 10), 0.05).p == 1);
        QVERIFY(rateDifference(rateSample(0, 0), rateSample(10, 1), 0.05).p == 1);
    }

    void meansAreComparedByWelch()
    {
        const auto result = meanDifference({1000, 5.0, 400}, {1100, 5.8, 441}, 0.05);
        QVERIFY(result && near(result->t, 0.8939194264452) && near(result->freedom, 2093.457381793) && near(result->p, 0.3714677571149));
        QVERIFY(near(result->interval.low, -0.9550555495108) && near(result->interval.high, 2.555055549511));
        QVERIFY(!meanDifference({10, 1, 0}, {10, 2, 0}, 0.05));
        QVERIFY(!meanDifference({1, 1, 0}, {10, 2, 1}, 0.05));
    }

    void theLiftIsRelativeToTheControl()
    {
        const auto lift = liftOf(kControl, kTreatment, 0.05);
        QVERIFY(lift && near(lift->lift, 0.25) && near(lift->error, 0.148779758928) && near(lift->freedom, 4746.106303183) && near(lift->p, 0.09295774850482));
        QVERIFY(near(lift->interval.low, -0.04167735314137) && near(lift->interval.high, 0.5416773531414));
        QVERIFY(!liftOf(rateSample(100, 0), kTreatment, 0.05)); // no baseline
        QVERIFY(!liftOf({100, 5, 0}, {100, 6, 0}, 0.05));       // nothing varies
        QVERIFY(liftOf({100, -5, 1}, {100, -4, 1}, 0.05)->lift > 0); // less of a loss is a gain
        const auto certain = liftOf({1'000'000, 1, 1e-6}, {1'000'000, 2, 1e-6}, 0.05);
        QVERIFY(certain && certain->p >= 0 && std::isfinite(certain->p));
    }

    void ratesHaveAPosterior()
    {
        const auto belief = compareRates(RatePosterior::of(500, 20), RatePosterior::of(500, 30));
        QVERIFY(near(belief.chance, 0.9250051936311) && near(belief.lossIfShipped, 0.0004705187476831) && near(belief.lossIfKept, 0.02039083747278));
        QVERIFY(near(RatePosterior::of(500, 20).mean(), 0.04183266932271) && near(RatePosterior::of(500, 30).mean(), 0.06175298804781));
        // an arm without conversions has a long tail
        QVERIFY(near(compareRates({1, 101}, {3, 99}).chance, 0.8768656716418));
        QVERIFY(near(compareRates({1, 51}, {1, 101}).chance, 0.3355263157895));
        QVERIFY(near(compareRates({1, 5001}, {4, 997}).chance, 0.9992327604405));
        QVERIFY(near(compareRates({101, 9901}, {51, 451}).chance, 1));
        const auto nothing = compareRates({1, 1}, {1, 1});
        QVERIFY(near(nothing.chance, 0.5) && near(nothing.lossIfShipped, 1.0 / 6));
    }

    void chancesToBeBestSumToOne()
    {
        const auto chances = chancesToBeBest({RatePosterior::of(500, 20), RatePosterior::of(500, 30), RatePosterior::of(4000, 200), RatePosterior::of(20, 0)});
        QVERIFY(near(std::accumulate(chances.begin(), chances.end(), 0.0), 1));
        const auto two = chancesToBeBest({RatePosterior::of(500, 20), RatePosterior::of(500, 30)});
        QVERIFY(near(two[1], 0.9250051936311));
    }

    void anyLiftHasANormalPosterior()
    {
        const auto flat = believeLift(0.05, 0.03);
        QVERIFY(near(flat.chance, 0.9522096477272) && near(flat.lossIfShipped, 0.0005947965501417) && near(flat.lossIfKept, 0.05059479655014));
        const auto proper = believeLift(0.05, 0.03, 0, 0.3);
        QVERIFY(near(proper.mean, 0.04950495049505) && near(proper.deviation, 0.0298511157063) && near(proper.chance, 0.9513811493991));
        const auto lower = believeLift(0.05, 0.03, 0, 0, true);
        QVERIFY(near(lower.chance, 1 - flat.chance) && near(lower.lossIfShipped, flat.lossIfKept));
    }

    void theConfidenceSequenceMayBeLookedAtAnyTime()
    {
        const auto look = alwaysValid(0.25, 0.1, 4800, 0.05);
        QVERIFY(near(look.halfWidth, 0.3035544614188) && near(look.p, 0.1853611766694));
        for (const double visitors : {100.0, 5000.0, 1e6}) { // it leaves 0 exactly when p passes alpha
            const double edge = alwaysValid(0, 0.1, visitors, 0.05).halfWidth;
            QVERIFY(alwaysValid(edge * 1.0001, 0.1, visitors, 0.05).p < 0.05);
            QVERIFY(alwaysValid(edge * 0.9999, 0.1, visitors, 0.05).p > 0.05);
        }
        const auto mixture = mixtureTest(0.02, 2000, 0.1, 0.0004, 0.05);
        QVERIFY(near(mixture.ratio, 11.66908768194) && near(mixture.halfWidth, 0.02146191424943));
    }

    void manyComparisonsAreAdjusted()
    {
        const auto equal = [](const std::vector<double>& one, const std::vector<double>& other) {
            return std::equal(one.begin(), one.end(), other.begin(), other.end(), near);
        };
        QVERIFY(equal(holm({.01, .02, .03, .5}), {.04, .06, .06, .5}));
        QVERIFY(equal(benjaminiHochberg({.01, .02, .03, .5}), {.04, .04, .04, .5}));
        QVERIFY(equal(holm({.5, .01, .03, .02}), {.5, .04, .06, .06}));
        QVERIFY(holm({}).empty());
        QVERIFY(!adjustedInterval(0.2, 1, {0.1, 0.3}, 0.05));
        const auto wide = adjustedInterval(0.2, 0.04, {0.1, 0.3}, 0.05);
        QVERIFY(wide && wide->low < 0.1 && wide->high > 0.3);
        QCOMPARE(adjustedInterval(0.2, 1e-9, {0.1, 0.3}, 0.05)->low, 0.1);
    }

    void plansSayHowManyVisitors()
    {
        const PlanTargets targets;
        QVERIFY(near(visitorsForRate(0.05, 0.1, targets), 31233.43794013));
        QVERIFY(near(visitorsForMean(5, 20, 0.1, targets), 25116.41514992));
        QVERIFY(near(powerOfLift(0.05, 0.05 * 0.95, 30'000, 0.1, 0.05), 0.7620686087442));
        QVERIFY(near(*smallestLift(0.05, 0.05 * 0.95, 30'000, targets), 0.1050784567831));
        QVERIFY(!smallestLift(0.05, 0.05 * 0.95, 10, targets));
        QVERIFY(visitorsForRate(0.05, 0.1, {0.05, 0.8, 4, {}}) > visitorsForRate(0.05, 0.1, targets));
        // Looked at every day it takes more than twice as many; worked out apart.
        QVERIFY(near(visitorsForRate(0.05, 0.1, {0.05, 0.8, 1, 5000}), 71128.25849896725) && near(visitorsForRate(0.05, 0.1, {0.05, 0.8, 4, 5000}), 85667.85319641516));
        QVERIFY(near(visitorsForMean(5, 20, 0.1, {0.05, 0.8, 1, 5000}), 56315.93925105394) && near(visitorsForMean(5, 20, 0.1, {0.05, 0.8, 4, 5000}), 68040.86948427773));
        QCOMPARE(daysFor(31'234, 2, 1'000), std::int64_t{63});
        QCOMPARE(daysFor(10, 2, 1'000), std::int64_t{14});
    }

    void demandHasAnElasticity()
    {
        const std::vector<DemandPoint> points = {{10, 100}, {11, 86}, {12, 71}, {13, 66}, {14, 58}, {15, 49}};
        const auto fitted = fitElasticity(points, 0.05);
        QVERIFY(fitted && near(fitted->value, -1.700742926249) && near(fitted->error, 0.08617177309788));
        QVERIFY(near(fitted->intercept, 8.523497722289) && near(fitted->fit, 0.9898357384184));
        QVERIFY(near(fitted->interval.low, -1.939994123873) && near(fitted->interval.high, -1.461491728626));
        const auto drawn = shrink(*fitted, {-1.8, 0.6});
        QVERIFY(near(drawn.value, -1.702748885673) && near(drawn.error, 0.08529657417773));
        QVERIFY(!fitElasticity(std::vector<DemandPoint>{{10, 5}, {10.1, 6}, {12, 3}}, 0.05)); // two prices, in truth
        QVERIFY(!fitElasticity(std::vector<DemandPoint>{{10, 5}, {11, 0}, {12, 3}}, 0.05));
        QVERIFY(near(*bestPrice(-2.5, 40), 200.0 / 3));
        QVERIFY(!bestPrice(-1, 40) && !bestPrice(-2, 0));
        const Elasticity one{-2, 0.1, 0, 0, 0, {}};
        QCOMPARE(priorOf(std::vector<Elasticity>(4, one)).mean, -1.8);
        const auto same = priorOf(std::vector<Elasticity>(6, one));
        QVERIFY(near(same.mean, -2) && same.deviation == 0);
    }

    void whatWasBoughtBeforeTakesOutVariance()
    {
        const PairedSums control{40, 1445, 60357, 979, 34175, 37019};
        const PairedSums treatment{35, 1723, 93765, 1219, 51477, 62232};
        const auto result = cuped(control, treatment, 0.05);
        QVERIFY(result && near(result->theta, 0.3017280133811) && near(result->controlMean, 28.7402068725) && near(result->treatmentMean, 38.71981576253));
        QVERIFY(near(result->lift.lift, 0.276252149205) && near(result->lift.error, 0.1124896054982));
        const auto without = cuped({40, 1445, 60357, 0, 0, 0}, {35, 1723, 93765, 0, 0, 0}, 0.05);
        const auto raw = liftOf(amountSample(40, 1445, 60357), amountSample(35, 1723, 93765), 0.05);
        QVERIFY(without && raw && near(without->lift.lift, raw->lift) && near(without->lift.error, raw->error) && near(without->lift.p, raw->p));
    }

    void whatExplainsEverythingLeavesNothingToCompare()
    {
        // Every buyer bought for the same amount before as after: nothing varies once that is taken out.
        QVERIFY(!cuped({100, 1000, 100'000, 1000, 100'000, 100'000}, {100, 2000, 200'000, 2000, 200'000, 200'000}, 0.05));
        // The same with a factor that no floating point holds: rounding is no variance.
        QVERIFY(!cuped({100, 1000, 100'000, 300, 9000, 30'000}, {100, 2000, 200'000, 600, 18'000, 60'000}, 0.05));
        // One arm that does not vary is enough to go on with.
        const auto one = cuped({100, 1000, 100'000, 0, 0, 0}, {100, 2000, 40'000, 0, 0, 0}, 0.05);
        QVERIFY(one && std::isfinite(one->lift.p) && std::isfinite(one->lift.interval.low));
    }

    void nothingThatIsAllAlikeThrowsOrGivesANumberThatIsNone()
    {
        const std::vector<Sample> samples = {{0, 0, 0}, {1, 5, 0}, {2, 0, 0}, {2, 5, 0}, {100, 0, 0}, {100, 1, 0}, {100, 0.5, 0.25}, {100, 1e15, 1e30}, {1e8, 1e-8, 1e-8}};
        for (const Sample& control : samples) {
            for (const Sample& treatment : samples) {
                if (const auto lift = liftOf(control, treatment, 0.05)) {
                    QVERIFY(std::isfinite(lift->p) && std::isfinite(lift->interval.low) && std::isfinite(lift->interval.high));
                }
                if (const auto means = meanDifference(control, treatment, 0.05)) {
                    QVERIFY(std::isfinite(means->p) && std::isfinite(means->interval.low) && std::isfinite(means->interval.high));
                }
                QVERIFY(std::isfinite(rateDifference(control, treatment, 0.05).p));
            }
        }
        for (const double visitors : {0.0, 1.0, 100.0, 1e6}) {
            for (const double others : {0.0, 1.0, 100.0, 1e6}) {
                for (const double share : {0.0, 1.0}) {
                    const auto belief = compareRates(RatePosterior::of(visitors, visitors * share), RatePosterior::of(others, others * (1 - share)));
                    QVERIFY(std::isfinite(belief.chance) && std::isfinite(belief.lossIfShipped) && std::isfinite(belief.lossIfKept));
                }
            }
        }
        QCOMPARE(amountSample(1, 10'000, 100'000'000).variance, 0.0);
        const auto level = fitElasticity(std::vector<DemandPoint>{{10, 5}, {11, 5}, {12, 5}}, 0.05); // the same demand at every price
        QVERIFY(level && level->error < 1e-9 && std::isfinite(shrink(*level, {}).value));
        QVERIFY(std::isfinite(priorOf(std::vector<Elasticity>(6, *level)).mean));
        const Elasticity one{-2, 0.1, 0, 0, 0, {}};
        QVERIFY(near(shrink(one, priorOf(std::vector<Elasticity>(6, one))).value, -2)); // products that do not differ at all
    }

    void ratiosAreOfVisitorsNotOfOrders()
    {
        const auto ratio = ratioSample({40, 1445, 60357, 979, 34175, 37019});
        QVERIFY(ratio && near(ratio->mean, 1.475995914198) && near(ratio->variance, 1.092784769869));
        QVERIFY(!ratioSample({40, 1445, 60357, 0, 0, 0}));
    }

    void hugeAmountsDoNotCancel()
    {
        // 10 million visitors who paid 10 billion and one: the variance is that of the ones.
        const Exact base = 10'000'000'000;
        const std::int64_t n = 10'000'000;
        Exact sum = 0;
        Exact squares = 0;
        sum = base * n + n / 2;
        squares = (base * base) * (n / 2) + (base + 1) * (base + 1) * (n / 2);
        QVERIFY(near(amountSample(n, sum, squares).variance, 0.25 * 10'000'000 / 9'999'999));
    }
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "statistics_test.moc"
