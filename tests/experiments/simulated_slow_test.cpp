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

/// One arm as it grows from day to day. With a `skew` those who buy spend amounts that differ by a log-normal factor.
struct Arm {
    std::int64_t visitors = 0;
    std::int64_t converted = 0;
    double skew = 0;
    Exact spent = 0;
    Exact squares = 0;
    void day(std::mt19937_64& random, std::int64_t arriving, double rate)
    {
        const auto buyers = std::binomial_distribution<std::int64_t>(arriving, rate)(random);
        visitors += arriving;
        converted += buyers;
        for (std::int64_t buyer = 0; skew > 0 && buyer < buyers; ++buyer) {
            const Exact amount = std::llround(1000 * std::lognormal_distribution(0.0, skew)(random));
            spent += amount;
            squares += amount * amount;
        }
    }
    [[nodiscard]] Sample sample() const
    {
        return skew > 0 ? amountSample(visitors, spent, squares) : rateSample(static_cast<double>(visitors), static_cast<double>(converted));
    }
};

} // namespace

class SimulatedSlowTest : public QObject {
    Q_OBJECT

private slots:
    void aDailyLookAtNothingFindsAWinnerInAtMostFivePercent_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("skew");
        QTest::addColumn<int>("daily"); // in the treatment, of 600
        QTest::addColumn<int>("runs");
        QTest::newRow("5 % buy") << 0.05 << 0.0 << 300 << 10'000;
        QTest::newRow("1 in 200 buys") << 0.005 << 0.0 << 300 << 4000;
        QTest::newRow("sales that differ") << 0.05 << 1.0 << 300 << 4000;
        QTest::newRow("a few of whom bring most of the sales") << 0.03 << 2.0 << 300 << 4000;
        QTest::newRow("and one visitor in twenty is in the treatment") << 0.03 << 1.5 << 30 << 4000;
        QTest::newRow("and one visitor in twenty is in the control") << 0.03 << 1.5 << 570 << 4000;
    }

    /// Experiments without any difference, looked at on each of 30 days.
    void aDailyLookAtNothingFindsAWinnerInAtMostFivePercent()
    {
        QFETCH(double, rate);
        QFETCH(double, skew);
        QFETCH(int, daily);
        QFETCH(int, runs);
        std::mt19937_64 random(20261129);
        int better = 0;
        int worse = 0;
        int naive = 0;
        for (int run = 0; run < runs; ++run) {
            Arm control{.skew = skew};
            Arm treatment{.skew = skew};
            double found = 0; // the first difference that was believed
            bool foundNaively = false;
            for (int day = 0; day < 30; ++day) {
                control.day(random, 600 - daily, rate);
                treatment.day(random, daily, rate);
                const auto difference = differenceOf(control.sample(), treatment.sample());
                const bool enough = static_cast<double>(control.visitors) >= kVisitorsAtLeast && static_cast<double>(control.converted + treatment.converted) >= kConversionsAtLeast &&
                                    control.converted > 0 && treatment.converted > 0;
                if (!difference || !enough) {
                    continue;
                }
                const double p = alwaysValid(difference->difference, difference->error, static_cast<double>(control.visitors + treatment.visitors), kAlpha).p;
                found = found == 0 && p < kAlpha ? difference->difference : found;
                foundNaively = foundNaively || meanDifference(control.sample(), treatment.sample(), kAlpha)->p < kAlpha;
            }
            better += found > 0 ? 1 : 0;
            worse += found < 0 ? 1 : 0;
            naive += foundNaively ? 1 : 0;
        }
        qInfo("of %d: %d better and %d worse by the sequential rule, %d by the plain p value", runs, better, worse, naive);
        QVERIFY(better + worse <= runs / 20);
        QVERIFY(std::abs(better - worse) <= 30 + (better + worse) / 3); // neither side is favoured
        QVERIFY(naive > runs / 10); // why it is not used while an experiment runs
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
        const auto visitors = static_cast<std::int64_t>(std::ceil(visitorsForRate(rate, lift, {kAlpha, power, 1, {}})));
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

    /// And so they do by the always-valid rule, for which it asks for more: at the planned end, and a little oftener with what was found on the way.
    void thePlannersPowerIsThatOfTheAlwaysValidRuleToo_data() { thePlannersPowerIsWhatSimulationsFind_data(); }

    void thePlannersPowerIsThatOfTheAlwaysValidRuleToo()
    {
        QFETCH(double, rate);
        QFETCH(double, lift);
        QFETCH(double, power);
        constexpr double kTuning = 5000;
        constexpr int kRuns = 10'000;
        const auto foundWith = [&](std::int64_t visitors) {
            std::mt19937_64 random(11);
            int found = 0;
            for (int run = 0; run < kRuns; ++run) {
                Arm control;
                Arm treatment;
                control.day(random, visitors, rate);
                treatment.day(random, visitors, rate * (1 + lift));
                const auto difference = differenceOf(control.sample(), treatment.sample());
                found += alwaysValid(difference->difference, difference->error, 2 * static_cast<double>(visitors), kAlpha, kTuning).p < kAlpha ? 1 : 0;
            }
            return found / double(kRuns);
        };
        const double planned = foundWith(std::llround(visitorsForRate(rate, lift, {kAlpha, power, 1, kTuning})));
        const double tooFew = foundWith(std::llround(visitorsForRate(rate, lift, {kAlpha, power, 1, {}})));
        qInfo("planned %.3f, found %.4f; with the visitors of one look %.4f", power, planned, tooFew);
        QVERIFY(std::abs(planned - power) < 0.02);
        QVERIFY(tooFew < power / 2 + 0.1);
    }
};

QTEST_GUILESS_MAIN(SimulatedSlowTest)
#include "simulated_slow_test.moc"
