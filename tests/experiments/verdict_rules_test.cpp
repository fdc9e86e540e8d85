// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of given sums, and that it does not hang on which variant is called the control.
#include <QTest>

#include "server/experiments/results/results.h"

#include <cmath>

using namespace tijara;
using namespace tijara::experiments;

namespace {

constexpr std::int64_t kDayMs = std::int64_t{24} * 3600 * 1000;
constexpr Instant kNow{20'000 * kDayMs + kDayMs / 2};

/// Two prices, of which the first is the control, and what came of each: buyers, all of one order, of so many visitors.
class Trial {
public:
    explicit Trial(std::vector<Goal> goals = {{"purchase", Measure::Rate, GoalRole::Primary, Wanted::Higher}}, std::vector<std::int64_t> weights = {5000, 5000})
    {
        experiment.state = ExperimentState::Running;
        experiment.terms.goals = std::move(goals);
        for (std::size_t arm = 0; arm < weights.size(); ++arm) {
            experiment.terms.variants.push_back({"v" + std::to_string(arm), "", 100, {}, weights[arm], {}});
        }
        experiment.phases = {{1, "", weights, Instant{kNow.utcMs - 3 * kDayMs}}};
    }
    Trial& visitors(std::int64_t variant, std::int64_t count, std::int64_t day = 19'998)
    {
        sums[{{}, 1, variant, "", day}][Sums::Visitors] += count;
        return *this;
    }
    Trial& did(std::int64_t variant, const std::string& event, std::int64_t count, std::int64_t revenue = 0)
    {
        Sums& some = sums[{{}, 1, variant, event, 19'998}];
        for (std::int64_t one = 0; one < count; ++one) {
            StoredMeasure measure;
            measure.orders = 1;
            measure.revenue = revenue;
            measure.profit = revenue;
            some.add(measure, 1);
        }
        return *this;
    }
    [[nodiscard]] Results results(Instant now = kNow) const
    {
        return analyse(experiment, 1, sums, [](const std::string&, std::int64_t, const std::function<void(const TopMeasure&)>&) {}, now);
    }

    Experiment experiment;
    SumsByKey sums;
};

const std::vector<Goal> kWithGuards = {{"purchase", Measure::Rate, GoalRole::Primary, Wanted::Higher},
                                       {"return", Measure::Rate, GoalRole::Guard, Wanted::Lower},
                                       {"retention_7", Measure::Rate, GoalRole::Guard, Wanted::Higher}};

Trial guarded(std::int64_t returnsBefore, std::int64_t returnsNow, std::int64_t stayedBefore, std::int64_t stayedNow)
{
    Trial trial(kWithGuards);
    trial.visitors(0, 1000).visitors(1, 1000).did(0, "purchase", 100).did(1, "purchase", 250);
    trial.did(0, "return", returnsBefore).did(1, "return", returnsNow).did(0, "retention_7", stayedBefore).did(1, "retention_7", stayedNow);
    return trial;
}

const Comparison& second(const Results& results)
{
    return *results.goals.at(0).arms.at(1).comparison;
}

} // namespace

class VerdictRulesTest : public QObject {
    Q_OBJECT

private slots:
    void aVerdictIsTheSameWhicheverOfTheTwoIsTheControl()
    {
        const auto of = [](std::int64_t control, std::int64_t treatment) {
            return Trial().visitors(0, 700).visitors(1, 700).did(0, "purchase", control).did(1, "purchase", treatment).results();
        };
        for (const auto& [few, many] : std::vector<std::pair<std::int64_t, std::int64_t>>{{30, 60}, {11, 30}, {10, 90}, {24, 80}}) {
            const Results up = of(few, many);
            const Results down = of(many, few);
            QVERIFY(std::abs(second(up).alwaysValidP - second(down).alwaysValidP) < 1e-12);
            QVERIFY(std::abs(second(up).fixedHorizonP - second(down).fixedHorizonP) < 1e-12);
            QCOMPARE(up.verdict == Verdict::Better, down.verdict == Verdict::Worse);
            QCOMPARE(up.verdict == Verdict::Undecided, down.verdict == Verdict::Undecided);
            // The pooled z is another test of the same difference, and says nearly the same.
            QVERIFY(second(down).fixedHorizonP < 2 * *second(down).zP && second(down).fixedHorizonP > *second(down).zP / 2);
            QVERIFY(second(down).alwaysValid.low >= -1 && second(up).alwaysValid.low >= -1); // nobody is the least there is
        }
        QVERIFY(of(10, 90).verdict == Verdict::Better && of(90, 10).verdict == Verdict::Worse);
        QVERIFY(of(30, 60).verdict == Verdict::Better && of(60, 30).verdict == Verdict::Worse);
        QVERIFY(of(30, 50).verdict == Verdict::Undecided && of(50, 30).verdict == Verdict::Undecided); // by the plain p it would be called a winner
    }

    void theLiftAsARatioIsStillTold()
    {
        const Results results = Trial().visitors(0, 2400).visitors(1, 2400).did(0, "purchase", 120).did(1, "purchase", 150).results();
        QVERIFY(second(results).ratio && std::abs(second(results).ratio->fixedHorizonP - 0.09295774850482) < 1e-9);
        QVERIFY(std::abs(second(results).error - 0.148779758928) < 1e-9 && std::abs(second(results).lift - 0.25) < 1e-12);
        QCOMPARE(second(results).holm, second(results).fixedHorizonP); // the only comparison
        // Two arms of the million rows that bench_analysis.py holds against pandas.
        const Results rows = Trial().visitors(0, 18'432).visitors(1, 18'309).did(0, "purchase", 968).did(1, "purchase", 939).results();
        const RatioReport& ratio = *second(rows).ratio;
        const auto near = [](double value, double expected) { return std::abs(value - expected) < 1e-9; };
        QVERIFY(near(ratio.fixedHorizonP, 0.5904268630709965) && near(ratio.fixedHorizon.low, -0.10880974398892962) && near(ratio.fixedHorizon.high, 0.06192587844658013));
        QVERIFY(near(ratio.alwaysValid.low, -0.1628642599706204) && near(ratio.alwaysValid.high, 0.11598039442827093));
    }

    void aBrokenGuardIsSeenHoweverLittleTheControlHasOfIt()
    {
        QVERIFY(guarded(30, 30, 400, 400).results().verdict == Verdict::Better);
        for (const Trial& trial : {guarded(10, 300, 400, 400), guarded(0, 300, 400, 400), guarded(30, 30, 400, 0), guarded(0, 1000, 400, 400)}) {
            const Results results = trial.results();
            QVERIFY2(results.verdict == Verdict::GuardBroken && results.about == "v1", toJson(results).c_str());
        }
        QVERIFY(guarded(300, 0, 0, 400).results().verdict == Verdict::Better); // what changes for the better breaks nothing
        QVERIFY(guarded(0, 2, 0, 0).results().verdict == Verdict::Better);     // nor do two of a thousand
    }

    void aDayIsTwentyFourHoursAndNoChangeOfDate()
    {
        Trial trial;
        const Instant midnight{20'000 * kDayMs};
        trial.experiment.phases[0].startedAt = Instant{midnight.utcMs - 1};
        trial.visitors(0, 1000, 19'999).visitors(1, 1000, 19'999).did(0, "purchase", 100).did(1, "purchase", 250);
        trial.sums.erase({{}, 1, 0, "purchase", 19'998}); // everything came yesterday
        trial.sums.erase({{}, 1, 1, "purchase", 19'998});
        const auto bought = [&trial](std::int64_t variant, std::int64_t count) {
            Sums& some = trial.sums[{{}, 1, variant, "purchase", 19'999}];
            some[Sums::Converted] = some[Sums::Orders] = some[Sums::OrdersSquares] = count;
        };
        bought(0, 100);
        bought(1, 250);
        QVERIFY(trial.results(Instant{midnight.utcMs + 160}).verdict == Verdict::Collecting);
        QVERIFY(trial.results(Instant{midnight.utcMs + kDayMs - 2}).verdict == Verdict::Collecting);
        QVERIFY(trial.results(Instant{midnight.utcMs + kDayMs - 1}).verdict == Verdict::Better);
        trial.experiment.phases[0].startedAt = midnight; // begun after all of it, and brought in from elsewhere
        QVERIFY(trial.results(Instant{midnight.utcMs + 160}).verdict == Verdict::Collecting);
        trial.experiment.stoppedAt = Instant{midnight.utcMs + 1000}; // time that passes after the stop brings nothing
        QVERIFY(trial.results(Instant{midnight.utcMs + 9 * kDayMs}).verdict == Verdict::Collecting);
    }

    void aRefundIsNoOrder()
    {
        Trial trial({{"purchase", Measure::Profit, GoalRole::Primary, Wanted::Higher}, {"return", Measure::Rate, GoalRole::Guard, Wanted::Lower}});
        trial.experiment.terms.variants[0].unitCost = 1'000'000'000'000;
        const auto folded = [&trial](const std::vector<std::tuple<std::string, std::int64_t, std::int64_t>>& orders) {
            std::vector<StoredEvent> events(1);
            events[0].at = Instant{1000};
            for (const auto& [event, revenue, units] : orders) {
                events.push_back({{}, {}, {}, event, 0, Instant{2000}, units, revenue, {}});
            }
            return fold(trial.experiment, Id{}, {}, events).measures;
        };
        const auto refunded = folded({{"purchase", 10'000, 0}, {"purchase", -10'000, 0}, {"purchase", -500, 0}});
        QVERIFY(refunded.size() == 1 && refunded[0].orders == 1 && refunded[0].revenue == -500);
        Sums sums;
        sums.add(folded({{"purchase", -10'000, -1}}).at(0), 1); // of something bought before
        QVERIFY(sums.count(Sums::Converted) == 0 && sums.count(Sums::Orders) == 0 && sums.count(Sums::Revenue) == -10'000);
        QCOMPARE(sums.count(Sums::Profit), std::int64_t{999'999'990'000}); // the piece is there again
        QCOMPARE(folded({{"return", -10'000, -1}}).at(0).orders, std::int64_t{1}); // which is what is counted here
        // The dearest things there can be, ten times the most there can be of them: too much, and still a number of its own sign.
        const auto dear = folded(std::vector<std::tuple<std::string, std::int64_t, std::int64_t>>(10, {"purchase", 1, 1'000'000}));
        QCOMPARE(dear.at(0).profit, std::int64_t{-100'000'000'000'000'000});
    }

    void aVariantThatNobodyIsMeantToSeeIsNotJudged()
    {
        Trial trial({{"purchase", Measure::Rate, GoalRole::Primary, Wanted::Higher}}, {5000, 5000, 0});
        trial.visitors(0, 1000).visitors(1, 1000).visitors(2, 9).did(0, "purchase", 100).did(1, "purchase", 100).did(2, "purchase", 9);
        QVERIFY(trial.results().verdict == Verdict::Undecided);
        QVERIFY(!trial.results().split.alarm);
        trial.visitors(2, 30); // more than one in a hundred: somebody sends them there
        QVERIFY(trial.results().split.alarm && trial.results().verdict == Verdict::SplitOff);
    }
};

QTEST_GUILESS_MAIN(VerdictRulesTest)
#include "verdict_rules_test.moc"
