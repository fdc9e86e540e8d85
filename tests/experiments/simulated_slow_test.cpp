// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/experiments/statistics/comparing.h"
#include "server/experiments/statistics/planning.h"

#include <random>

using namespace tijara::experiments;

namespace {

constexpr double kAlpha = 0.05;
constexpr double kVisitorsAtLeast = 100; // an arm, before a p is shown
constexpr double kConversionsAtLeast = 25;

struct Arm {
    std::int64_t visitors = 0;
    std::int64_t converted = 0;
    void day(std::mt19937_64& random, std::int64_t arriving, double rate)
    {
        visitors += arriving;
        converted += std::binomial_distribution<std::int64_t>(arriving, rate)(random);
    }
    [[nodiscard]] Sample sample() const { return rateSample(static_cast<double>(visitors), static_cast<double>(converted)); }
};

} // namespace

class SimulatedSlowTest : public QObject {
    Q_OBJECT

private slots:
    /// 10,000 experiments without any difference, looked at on each of 30 days.
    void aDailyLookAtNothingFindsAWinnerInAtMostFivePercent()
    {
        std::mt19937_64 random(20261129);
        int sequential = 0;
        int naive = 0;
        for (int run = 0; run < 10'000; ++run) {
            Arm control;
            Arm treatment;
            bool found = false;
            bool foundNaively = false;
            for (int day = 0; day < 30; ++day) {
                control.day(random, 300, 0.05);
                treatment.day(random, 300, 0.05);
                const auto lift = liftOf(control.sample(), treatment.sample(), kAlpha);
                if (!lift || static_cast<double>(control.visitors) < kVisitorsAtLeast || static_cast<double>(control.converted + treatment.converted) < kConversionsAtLeast) {
                    continue;
                }
                found = found || alwaysValid(lift->lift, lift->error, static_cast<double>(control.visitors + treatment.visitors), kAlpha).p < kAlpha;
                foundNaively = foundNaively || lift->p < kAlpha;
            }
            sequential += found ? 1 : 0;
            naive += foundNaively ? 1 : 0;
        }
        qInfo("%d of 10,000 by the sequential rule, %d by the plain p value", sequential, naive);
        QVERIFY(sequential <= 500);
        QVERIFY(naive > 1500); // why it is not used while an experiment runs
    }

    /// As many visitors as the planner asks for find a true lift as often as it promises.
    void thePlannersPowerIsWhatSimulationsFind_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("lift");
        QTest::addColumn<double>("power");
        QTest::newRow("5 %, +10 %, power 80 %") << 0.05 << 0.1 << 0.8;
        QTest::newRow("5 %, +10 %, power 90 %") << 0.05 << 0.1 << 0.9;
        QTest::newRow("20 %, −10 %, power 80 %") << 0.2 << -0.1 << 0.8;
    }

    void thePlannersPowerIsWhatSimulationsFind()
    {
        QFETCH(double, rate);
        QFETCH(double, lift);
        QFETCH(double, power);
        const auto visitors = static_cast<std::int64_t>(std::ceil(visitorsForRate(rate, lift, {kAlpha, power, 1})));
        std::mt19937_64 random(7);
        int found = 0;
        int foundByLift = 0;
        constexpr int kRuns = 10'000;
        for (int run = 0; run < kRuns; ++run) {
            Arm control;
            Arm treatment;
            control.day(random, visitors, rate);
            treatment.day(random, visitors, rate * (1 + lift));
            found += rateDifference(control.sample(), treatment.sample(), kAlpha).p < kAlpha ? 1 : 0;
            foundByLift += liftOf(control.sample(), treatment.sample(), kAlpha)->p < kAlpha ? 1 : 0;
        }
        qInfo("planned %.3f, found %.4f; by the lift %.4f", power, found / double(kRuns), foundByLift / double(kRuns));
        QVERIFY(std::abs(found / double(kRuns) - power) < 0.02);
        // the relative test's own power is smaller for a rise and greater for a fall, and is told as such
        const double own = powerOfLift(rate, rate * (1 - rate), static_cast<double>(visitors), lift, kAlpha);
        QVERIFY(std::abs(foundByLift / double(kRuns) - own) < 0.02);
    }
};

QTEST_GUILESS_MAIN(SimulatedSlowTest)
#include "simulated_slow_test.moc"
