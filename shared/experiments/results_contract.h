// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an experiment says, with how sure it is, and what it must not say yet. Rates are per visitor; money is minor units; a lift of 0.05
// is five per cent of the control's mean.

#include "shared/experiments/tracking_contract.h"

namespace tijara::experiments {

struct Bounds {
    double low = 0;
    double high = 0;
};
BOOST_DESCRIBE_STRUCT(Bounds, (), (low, high))

/// Are the visitors spread as the weights say? At `alarm` nothing else may be believed. Variants without a weight are no part of χ², but more
/// than a few visitors in them (over 1 % of all, and at least ten) raise the alarm too.
struct SplitReport {
    double chiSquare = 0;
    double p = 1;
    bool enough = false;
    bool alarm = false;
    std::int64_t mixed = 0; ///< visitors who saw more than one variant, and count for nothing
    bool mixedAlarm = false; ///< over 1 % of all, and at least ten
};
BOOST_DESCRIBE_STRUCT(SplitReport, (), (chiSquare, p, enough, alarm, mixed, mixedAlarm))

/// With what they bought before taken out.
struct CupedReport {
    double theta = 0;
    double lift = 0;
    Bounds interval;
    double p = 1;
};
BOOST_DESCRIBE_STRUCT(CupedReport, (), (theta, lift, interval, p))

/// A variant's mean less the control's, in the unit of the mean. What may be looked at every day rests on it, and every verdict: it says the
/// same whichever of the two is called the control, and also where the control has nothing to be a share of.
struct DifferenceReport {
    double difference = 0;
    double error = 0;
    Bounds alwaysValid;
    double alwaysValidP = 1;
};
BOOST_DESCRIBE_STRUCT(DifferenceReport, (), (difference, error, alwaysValid, alwaysValidP))

/// The lift with the error of a ratio (delta method), as other programs print it. That error shrinks with the variant's mean, so that losses
/// look surer than gains: nothing is decided by it.
struct RatioReport {
    Bounds alwaysValid;
    Bounds fixedHorizon;
    double fixedHorizonP = 1;
};
BOOST_DESCRIBE_STRUCT(RatioReport, (), (alwaysValid, fixedHorizon, fixedHorizonP))

/// A variant against the control. The intervals are those of the difference, as shares of the control's mean.
struct Comparison {
    double lift = 0;
    double error = 0; ///< of the lift as a ratio, where it has one: else of the difference
    Bounds alwaysValid; ///< may be looked at every day
    double alwaysValidP = 1;
    Bounds fixedHorizon; ///< Welch's; counts only at the planned end
    double fixedHorizonP = 1;
    std::optional<RatioReport> ratio;
    double holm = 1;               ///< both of the fixed horizon's p over all variants of the primary goal
    double benjaminiHochberg = 1;
    double chance = 0.5;           ///< that it is the better of the two, in the wanted direction
    double lossIfShipped = 0;      ///< expected: points of the rate, or of the lift
    double lossIfKept = 0;
    std::optional<double> z;       ///< rates: of the pooled test of the difference
    std::optional<double> zP;
    std::optional<CupedReport> cuped;
    bool isPoor = false;       ///< the control has fewer than 25 conversions: as shares of its mean the figures say little
    bool isSuspicious = false; ///< a change above one half is mostly a fault somewhere
};
BOOST_DESCRIBE_STRUCT(Comparison, (), (lift, error, alwaysValid, alwaysValidP, fixedHorizon, fixedHorizonP, ratio, holm, benjaminiHochberg, chance, lossIfShipped,
                                       lossIfKept, z, zP, cuped, isPoor, isSuspicious))

struct ArmResult {
    std::string variant;
    std::int64_t visitors = 0;
    std::int64_t converted = 0;
    std::int64_t orders = 0;
    std::int64_t total = 0; ///< revenue or profit, before the cap
    double mean = 0;        ///< after the cap
    double uncappedMean = 0;
    double deviation = 0;
    std::int64_t capped = 0; ///< visitors
    std::optional<double> chanceToBeBest; ///< rates
    std::optional<DifferenceReport> difference; ///< not of the control, nor where all are alike
    std::optional<Comparison> comparison;       ///< not of the control, nor where it has nothing to be a share of
};
BOOST_DESCRIBE_STRUCT(ArmResult, (), (variant, visitors, converted, orders, total, mean, uncappedMean, deviation, capped, chanceToBeBest, difference, comparison))

struct GoalResult {
    std::string event;
    Measure measure = Measure::Rate;
    GoalRole role = GoalRole::Primary;
    Wanted wanted = Wanted::Higher;
    std::optional<std::int64_t> cap; ///< one visitor's revenue above it counts as this much
    std::vector<ArmResult> arms;
};
BOOST_DESCRIBE_STRUCT(GoalResult, (), (event, measure, role, wanted, cap, arms))

struct VariantResult {
    std::string key;
    std::string name;
    std::int64_t price = 0;
    std::int64_t weight = 0;
    std::int64_t visitors = 0;
    std::int64_t views = 0;
};
BOOST_DESCRIBE_STRUCT(VariantResult, (), (key, name, price, weight, visitors, views))

/// One goal (the primary one unless another was asked for) of all who came up to that day (of UTC), with all they did since; without the cap.
struct DayPoint {
    Date day;
    std::string variant;
    std::int64_t visitors = 0;
    double mean = 0;
    std::optional<double> lift;
    std::optional<Bounds> alwaysValid;
};
BOOST_DESCRIBE_STRUCT(DayPoint, (), (day, variant, visitors, mean, lift, alwaysValid))

struct DemandReport {
    struct Point {
        std::string variant;
        std::int64_t price = 0;
        double ordersPerVisitor = 0;
    };
    std::vector<Point> points;
    std::optional<double> elasticity; ///< from three prices on
    std::optional<Bounds> interval;
    std::optional<double> fit;
    std::optional<double> bestPrice; ///< minor units; only where demand is elastic and the cost known
};
BOOST_DESCRIBE_STRUCT(DemandReport::Point, (), (variant, price, ordersPerVisitor))
BOOST_DESCRIBE_STRUCT(DemandReport, (), (points, elasticity, interval, fit, bestPrice))

/// What may be said of it as a whole. `Better` and `Worse` name a variant; they are never said while the split is off, before there is
/// enough, or by a look that does not count.
enum class Verdict { NoVisitors, Collecting, SplitOff, GuardBroken, Undecided, Better, Worse };
BOOST_DESCRIBE_ENUM(Verdict, NoVisitors, Collecting, SplitOff, GuardBroken, Undecided, Better, Worse)

struct RefusedCount {
    Refusal reason = Refusal::Repeated;
    std::int64_t times = 0;
};
BOOST_DESCRIBE_STRUCT(RefusedCount, (), (reason, times))

struct Results {
    Id experimentId;
    std::string key;
    ExperimentState state = ExperimentState::Draft;
    std::int64_t version = 1;
    Currency currency;
    Instant computedAt;
    std::int64_t visitors = 0;
    Verdict verdict = Verdict::NoVisitors;
    std::optional<std::string> about; ///< the verdict's variant
    std::int64_t alpha = 500;
    SplitReport split;
    std::vector<VariantResult> variants;
    std::vector<GoalResult> goals;
    std::vector<DayPoint> days;
    DemandReport demand;
    std::vector<RefusedCount> refused; ///< events that were not taken, with the shop's own: those that name no experiment it has
};
BOOST_DESCRIBE_STRUCT(Results, (), (experimentId, key, state, version, currency, computedAt, visitors, verdict, about, alpha, split, variants, goals, days, demand, refused))

/// The newest phase unless said.
struct ResultsQuery {
    std::optional<std::int64_t> version;
    std::optional<std::int64_t> goal; ///< whose days are given, from 0; the primary one unless said
    std::optional<bool> atStop;       ///< as they were when the experiment was stopped, for its last phase and the primary goal; what came in since is in all others
};
BOOST_DESCRIBE_STRUCT(ResultsQuery, (), (version, goal, atStop))

/// Ten-thousandths but for the means: with `deviation` of amounts, without it of a rate.
struct PlanQuery {
    double baseline = 0;              ///< the control's mean; a rate of 5 % is 0.05
    std::optional<double> deviation;
    double lift = 0;                  ///< to be seen
    std::optional<std::int64_t> alpha;
    std::optional<std::int64_t> power;
    std::int64_t arms = 2;
    std::int64_t dailyVisitors = 1;
};
BOOST_DESCRIBE_STRUCT(PlanQuery, (), (baseline, deviation, lift, alpha, power, arms, dailyVisitors))
void check(const PlanQuery& wanted, const Checker& checker);

struct SamplePlan {
    std::int64_t visitorsPerArm = 0;      ///< for the always-valid rule that verdicts go by, with the usual tuning
    std::int64_t days = 0;                ///< of those: at least two weeks, and whole ones
    std::int64_t oneLookVisitors = 0;     ///< an arm, were there one look at the end and none before; the two that follow are of so many
    std::optional<double> smallestLift;   ///< what they can show; nothing: no lift at all
    double powerOfLift = 0;               ///< of the relative lift's own test
};
BOOST_DESCRIBE_STRUCT(SamplePlan, (), (visitorsPerArm, days, oneLookVisitors, smallestLift, powerOfLift))

inline constexpr Route<ResultsQuery, Results> kResults{Method::Get, "/api/v1/experiments/{id}/results"};
/// Every number of it with its intervals, one line for each variant of each goal.
inline constexpr Route<ResultsQuery, RawBody> kResultsCsv{Method::Get, "/api/v1/experiments/{id}/results.csv"};
inline constexpr Route<PlanQuery, SamplePlan> kSamplePlan{.method = Method::Post, .path = "/api/v1/experiment-plans", .writes = false};

} // namespace tijara::experiments
