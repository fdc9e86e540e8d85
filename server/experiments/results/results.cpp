// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/results/results.h"

#include "server/experiments/experiments_store.h"
#include "server/experiments/statistics/demand.h"
#include "server/experiments/statistics/planning.h"
#include "server/experiments/statistics/posterior.h"
#include "server/platform/log.h"

#include <cmath>
#include <new>

namespace tijara::experiments {

namespace {

constexpr double kVisitorsMin = 100; // an arm, before anything is said
constexpr std::int64_t kConversionsMin = 25;
constexpr double kSuspiciousLift = 0.5;
constexpr double kPriorDeviation = 0.3; // of lifts of amounts
constexpr std::int64_t kMixedMin = 10;
constexpr std::int64_t kMixedShare = 100; // one in so many
constexpr std::int64_t kDayMs = std::int64_t{24} * 3600 * 1000;

double alphaOf(const Experiment& experiment)
{
    return static_cast<double>(rulesOf(experiment).alpha) / kWhole;
}

Bounds bounds(const Interval& interval)
{
    return {interval.low, interval.high};
}

/// The sums of one event, an arm each.
using ArmSums = std::vector<Sums>;

ArmSums sumsOfEvent(const SumsByKey& sums, std::size_t arms, const std::string& event)
{
    ArmSums all(arms);
    for (const auto& [key, part] : sums) {
        if (key.event == event) {
            all.at(static_cast<std::size_t>(key.variant)).add(part);
        }
    }
    return all;
}

Sample sampleOf(Measure measure, std::int64_t visitors, const Sums& sums)
{
    switch (measure) {
    case Measure::Rate:
        return rateSample(static_cast<double>(visitors), static_cast<double>(sums.count(Sums::Converted)));
    case Measure::Revenue:
        return amountSample(visitors, sums[Sums::Revenue], sums[Sums::RevenueSquares]);
    case Measure::Profit:
        return amountSample(visitors, sums[Sums::Profit], sums[Sums::ProfitSquares]);
    case Measure::OrderValue:
        return ratioSample({visitors, sums[Sums::Revenue], sums[Sums::RevenueSquares], sums[Sums::Orders], sums[Sums::OrdersSquares], sums[Sums::RevenueOrders]})
            .value_or(Sample{static_cast<double>(visitors), 0, 0});
    }
    return {};
}

struct Capped {
    ArmSums sums;
    std::vector<std::int64_t> visitors; ///< whose revenue was cut
    std::optional<std::int64_t> cap;
};

void cut(Sums& sums, const TopMeasure& top, std::int64_t cap)
{
    const Exact excess = top.revenue - cap;
    const Exact profit = top.profit;
    sums[Sums::Revenue] -= excess;
    sums[Sums::RevenueSquares] -= Exact{top.revenue} * top.revenue - Exact{cap} * cap;
    sums[Sums::RevenueOrders] -= excess * top.orders;
    sums[Sums::Profit] -= excess;
    sums[Sums::ProfitSquares] -= profit * profit - (profit - excess) * (profit - excess);
    sums[Sums::BeforeRevenue] -= excess * top.revenueBefore;
    sums[Sums::BeforeProfit] -= excess * top.revenueBefore;
}

/// The quantile over all arms together, by linear interpolation, in whole minor units; only those above it have to be looked at.
Capped capped(const Rules& rules, const std::string& event, ArmSums sums, std::int64_t visitors, const TopOf& top)
{
    Capped result{std::move(sums), {}, {}};
    result.visitors.resize(result.sums.size());
    std::int64_t people = 0;
    for (const Sums& arm : result.sums) {
        people += arm.count(Sums::Converted);
    }
    people = rules.capBuyersOnly ? people : visitors;
    if (rules.cap >= kWhole || people < 2) {
        return result;
    }
    const std::int64_t above = (people - 1) * (kWhole - rules.cap); // ranks above the quantile, times kWhole
    const std::int64_t rank = above / kWhole;
    std::vector<TopMeasure> greatest;
    top(event, rank + 2, [&greatest](const TopMeasure& one) { greatest.push_back(one); });
    const auto at = [&greatest](std::int64_t place) { return static_cast<std::size_t>(place) < greatest.size() ? greatest[static_cast<std::size_t>(place)].revenue : 0; };
    const std::int64_t cap = at(rank) - static_cast<std::int64_t>(Exact{at(rank) - at(rank + 1)} * (above % kWhole) / kWhole);
    if (cap <= 0) {
        return result;
    }
    result.cap = cap;
    for (const TopMeasure& one : greatest) {
        if (one.revenue > cap) {
            cut(result.sums.at(static_cast<std::size_t>(one.variant)), one, cap);
            ++result.visitors.at(static_cast<std::size_t>(one.variant));
        }
    }
    return result;
}

PairedSums paired(Measure measure, std::int64_t visitors, const Sums& sums)
{
    const bool profit = measure == Measure::Profit;
    return {visitors, sums[profit ? Sums::Profit : Sums::Revenue], sums[profit ? Sums::ProfitSquares : Sums::RevenueSquares], sums[Sums::Before],
            sums[Sums::BeforeSquares], sums[profit ? Sums::BeforeProfit : Sums::BeforeRevenue]};
}

/// Nothing where all of both arms are alike.
std::optional<DifferenceReport> differs(const Experiment& experiment, const Sample& control, const Sample& treatment)
{
    const auto found = differenceOf(control, treatment);
    if (!found) {
        return std::nullopt;
    }
    const AlwaysValid sequence = alwaysValid(found->difference, found->error, control.n + treatment.n, alphaOf(experiment), static_cast<double>(rulesOf(experiment).tuning));
    return DifferenceReport{found->difference, found->error, {found->difference - sequence.halfWidth, found->difference + sequence.halfWidth}, sequence.p};
}

/// Bounds of a difference as shares of the control's mean; a rate ends at nobody and at everybody.
Bounds asLift(Measure measure, double controlMean, Bounds of)
{
    if (measure == Measure::Rate) {
        of = {std::max(of.low, -controlMean), std::min(of.high, 1 - controlMean)};
    }
    return {of.low / std::abs(controlMean), of.high / std::abs(controlMean)};
}

class Comparing {
public:
    Comparing(const Experiment& experiment, const Goal& goal, const std::vector<std::int64_t>& visitors)
        : m_experiment(experiment), m_rules(rulesOf(experiment)), m_alpha(alphaOf(experiment)), m_goal(goal), m_visitors(visitors)
    {
    }

    void compare(const ArmSums& sums, std::size_t arm, ArmResult& result) const
    {
        const Sample control = sampleOf(m_goal.measure, m_visitors[0], sums[0]);
        const Sample treatment = sampleOf(m_goal.measure, m_visitors[arm], sums[arm]);
        result.difference = differs(m_experiment, control, treatment);
        const auto welch = meanDifference(control, treatment, m_alpha);
        if (!result.difference || !welch || control.mean == 0) {
            return;
        }
        Comparison& made = result.comparison.emplace();
        made.lift = result.difference->difference / std::abs(control.mean);
        made.error = result.difference->error / std::abs(control.mean);
        made.alwaysValid = asLift(m_goal.measure, control.mean, result.difference->alwaysValid);
        made.alwaysValidP = result.difference->alwaysValidP;
        made.fixedHorizon = asLift(m_goal.measure, control.mean, bounds(welch->interval));
        made.fixedHorizonP = welch->p;
        if (const auto lift = liftOf(control, treatment, m_alpha)) {
            made.error = lift->error;
            made.ratio = ratioOf(*lift, control.n + treatment.n);
        }
        made.isPoor = sums[0].count(Sums::Converted) < kConversionsMin;
        made.isSuspicious = std::abs(made.lift) > kSuspiciousLift;
        believe(made, control, treatment, sums, arm);
    }

private:
    [[nodiscard]] RatioReport ratioOf(const Lift& lift, double visitors) const
    {
        const double half = alwaysValid(lift.lift, lift.error, visitors, m_alpha, static_cast<double>(m_rules.tuning)).halfWidth;
        return {{lift.lift - half, lift.lift + half}, bounds(lift.interval), lift.p};
    }

    void believe(Comparison& made, const Sample& control, const Sample& treatment, const ArmSums& sums, std::size_t arm) const
    {
        const bool lower = m_goal.wanted == Wanted::Lower;
        if (m_goal.measure == Measure::Rate) {
            const RateDifference difference = rateDifference(control, treatment, m_alpha);
            made.z = difference.z;
            made.zP = difference.p;
            const RateBelief belief = compareRates(RatePosterior::of(control.n, static_cast<double>(sums[0].count(Sums::Converted))),
                                                   RatePosterior::of(treatment.n, static_cast<double>(sums[arm].count(Sums::Converted))));
            made.chance = lower ? 1 - belief.chance : belief.chance;
            made.lossIfShipped = lower ? belief.lossIfKept : belief.lossIfShipped;
            made.lossIfKept = lower ? belief.lossIfShipped : belief.lossIfKept;
            return;
        }
        const LiftBelief belief = believeLift(made.lift, made.error, 0, kPriorDeviation, lower);
        made.chance = belief.chance;
        made.lossIfShipped = belief.lossIfShipped;
        made.lossIfKept = belief.lossIfKept;
        if (m_goal.measure != Measure::OrderValue && m_rules.beforeDays > 0) {
            if (const auto reduced = cuped(paired(m_goal.measure, m_visitors[0], sums[0]), paired(m_goal.measure, m_visitors[arm], sums[arm]), m_alpha)) {
                made.cuped = CupedReport{reduced->theta, reduced->lift.lift, bounds(reduced->lift.interval), reduced->lift.p};
            }
        }
    }

    const Experiment& m_experiment;
    Rules m_rules;
    double m_alpha;
    const Goal& m_goal;
    const std::vector<std::int64_t>& m_visitors;
};

void adjust(GoalResult& goal)
{
    std::vector<double> p;
    for (const ArmResult& arm : goal.arms) {
        if (arm.comparison) {
            p.push_back(arm.comparison->fixedHorizonP);
        }
    }
    const auto byHolm = holm(p);
    const auto byDiscovery = benjaminiHochberg(p);
    std::size_t at = 0;
    for (ArmResult& arm : goal.arms) {
        if (arm.comparison) {
            arm.comparison->holm = byHolm[at];
            arm.comparison->benjaminiHochberg = byDiscovery[at];
            ++at;
        }
    }
}

GoalResult resultOf(const Experiment& experiment, const Goal& goal, const SumsByKey& sums, const std::vector<std::int64_t>& visitors, const TopOf& top)
{
    GoalResult result{goal.event, goal.measure, goal.role, goal.wanted, {}, {}};
    const ArmSums plain = sumsOfEvent(sums, visitors.size(), goal.event);
    std::int64_t all = 0;
    for (const std::int64_t one : visitors) {
        all += one;
    }
    const Capped cappedSums = goal.measure == Measure::Rate ? Capped{plain, std::vector<std::int64_t>(visitors.size()), {}}
                                                            : capped(rulesOf(experiment), goal.event, plain, all, top);
    result.cap = cappedSums.cap;
    const Comparing comparing(experiment, goal, visitors);
    std::vector<RatePosterior> posteriors;
    for (std::size_t arm = 0; arm < visitors.size(); ++arm) {
        const Sample sample = sampleOf(goal.measure, visitors[arm], cappedSums.sums[arm]);
        ArmResult made{experiment.terms.variants[arm].key, visitors[arm], plain[arm].count(Sums::Converted), plain[arm].count(Sums::Orders), 0, sample.mean,
                       sampleOf(goal.measure, visitors[arm], plain[arm]).mean, std::sqrt(sample.variance), cappedSums.visitors[arm], {}, {}, {}};
        made.total = plain[arm].count(goal.measure == Measure::Profit ? Sums::Profit : Sums::Revenue);
        if (arm > 0) {
            comparing.compare(cappedSums.sums, arm, made);
        }
        posteriors.push_back(RatePosterior::of(static_cast<double>(visitors[arm]), static_cast<double>(made.converted)));
        result.arms.push_back(std::move(made));
    }
    if (goal.measure == Measure::Rate) {
        std::vector<RatePosterior> mirrored = posteriors;
        if (goal.wanted == Wanted::Lower) { // the lowest rate is the highest of the rates of not doing it
            std::transform(posteriors.begin(), posteriors.end(), mirrored.begin(), [](const RatePosterior& one) { return RatePosterior{one.b, one.a}; });
        }
        const auto chances = chancesToBeBest(mirrored);
        for (std::size_t arm = 0; arm < chances.size(); ++arm) {
            result.arms[arm].chanceToBeBest = chances[arm];
        }
    }
    adjust(result);
    return result;
}

SplitReport splitOf(const Phase& phase, const std::vector<std::int64_t>& visitors, std::int64_t mixed)
{
    std::vector<double> counts(visitors.begin(), visitors.end());
    std::vector<double> weights(phase.weights.begin(), phase.weights.end());
    const SplitCheck check = checkSplit(counts, weights);
    std::int64_t all = mixed;
    for (const std::int64_t one : visitors) {
        all += one;
    }
    return {check.chiSquare, check.p, check.enough, check.alarm, mixed, mixed >= kMixedMin && mixed * kMixedShare > all};
}

const Goal& primaryOf(const Experiment& experiment)
{
    const auto& goals = experiment.terms.goals;
    return *std::find_if(goals.begin(), goals.end(), [](const Goal& goal) { return goal.role == GoalRole::Primary; });
}

/// A variant that somebody is meant to see. Who strays into another one was not drawn for it, and says nothing of it.
bool isMeant(const Results& results, std::size_t arm)
{
    return results.variants[arm].weight > 0;
}

/// By instants, because a change of date is no day. What was measured elsewhere before the phase began counts from the end of its first day.
bool isADayLong(const Experiment& experiment, const Phase& phase, const SumsByKey& sums, Instant now)
{
    std::int64_t begun = phase.startedAt.utcMs;
    for (const auto& [key, part] : sums) {
        begun = std::min(begun, (key.day + 1) * kDayMs);
    }
    const bool isLast = phase.version == experiment.phases.back().version;
    const Instant ended = isLast ? experiment.stoppedAt.value_or(now) : experiment.phases.at(static_cast<std::size_t>(phase.version)).startedAt;
    return std::min(now, ended).utcMs - begun >= kDayMs;
}

/// The control and every variant that is meant to be seen.
bool hasEnough(const Results& results, const GoalResult& primary)
{
    std::int64_t converted = 0;
    for (std::size_t arm = 0; arm < primary.arms.size(); ++arm) {
        const ArmResult& one = primary.arms[arm];
        if (arm > 0 && !isMeant(results, arm)) {
            continue;
        }
        if (static_cast<double>(one.visitors) < kVisitorsMin || one.converted < 1) {
            return false;
        }
        converted += one.converted;
    }
    return converted >= kConversionsMin;
}

bool isGood(const DifferenceReport& one, Wanted wanted)
{
    return (one.difference > 0) == (wanted == Wanted::Higher);
}

std::optional<std::string> brokenGuard(const Results& results)
{
    for (const GoalResult& goal : results.goals) {
        for (std::size_t at = 0; at < goal.arms.size() && goal.role == GoalRole::Guard; ++at) {
            const auto& one = goal.arms[at].difference;
            if (one && isMeant(results, at) && one->alwaysValidP < static_cast<double>(results.alpha) / kWhole && !isGood(*one, goal.wanted)) {
                return goal.arms[at].variant;
            }
        }
    }
    return std::nullopt;
}

/// Of the variants whose always-valid p holds against all comparisons of the primary goal: the best of the better ones, or the worst.
void judge(Results& results, const GoalResult& primary)
{
    std::vector<double> p;
    std::vector<const ArmResult*> arms;
    for (std::size_t at = 0; at < primary.arms.size(); ++at) {
        if (primary.arms[at].difference && isMeant(results, at)) {
            p.push_back(primary.arms[at].difference->alwaysValidP);
            arms.push_back(&primary.arms[at]);
        }
    }
    const auto adjusted = holm(p);
    results.verdict = Verdict::Undecided;
    double furthest = 0;
    for (std::size_t at = 0; at < arms.size(); ++at) {
        const DifferenceReport& one = *arms[at]->difference;
        const bool good = isGood(one, primary.wanted);
        const bool counts = adjusted[at] < static_cast<double>(results.alpha) / kWhole;
        if (!counts || (!good && results.verdict == Verdict::Better)) {
            continue;
        }
        const Verdict said = good ? Verdict::Better : Verdict::Worse;
        if (results.verdict != said || std::abs(one.difference) > furthest) {
            results.verdict = said;
            results.about = arms[at]->variant;
            furthest = std::abs(one.difference);
        }
    }
}

std::vector<DayPoint> daysOf(const Experiment& experiment, const Goal& goal, const SumsByKey& sums)
{
    const std::size_t arms = experiment.terms.variants.size();
    std::map<std::int64_t, std::pair<ArmSums, std::vector<std::int64_t>>> byDay; // of the event, and new visitors
    for (const auto& [key, part] : sums) {
        auto& [events, visitors] = byDay.try_emplace(key.day, ArmSums(arms), std::vector<std::int64_t>(arms)).first->second;
        if (key.event.empty()) {
            visitors.at(static_cast<std::size_t>(key.variant)) += part.count(Sums::Visitors);
        } else if (key.event == goal.event) {
            events.at(static_cast<std::size_t>(key.variant)).add(part);
        }
    }
    ArmSums upTo(arms);
    std::vector<std::int64_t> visitors(arms);
    std::vector<DayPoint> points;
    for (const auto& [day, parts] : byDay) {
        for (std::size_t arm = 0; arm < arms; ++arm) {
            upTo[arm].add(parts.first[arm]);
            visitors[arm] += parts.second[arm];
        }
        const Sample control = sampleOf(goal.measure, visitors[0], upTo[0]);
        for (std::size_t arm = 0; arm < arms; ++arm) {
            const Sample sample = sampleOf(goal.measure, visitors[arm], upTo[arm]);
            DayPoint point{Date{static_cast<std::int32_t>(day)}, experiment.terms.variants[arm].key, visitors[arm], sample.mean, {}, {}};
            const auto one = arm > 0 && control.mean != 0 ? differs(experiment, control, sample) : std::nullopt;
            if (one) {
                point.lift = one->difference / std::abs(control.mean);
                point.alwaysValid = asLift(goal.measure, control.mean, one->alwaysValid);
            }
            points.push_back(std::move(point));
        }
    }
    return points;
}

DemandReport demandOf(const Experiment& experiment, const GoalResult& primary)
{
    DemandReport report;
    std::vector<DemandPoint> points;
    for (std::size_t arm = 0; arm < primary.arms.size(); ++arm) {
        const ArmResult& one = primary.arms[arm];
        const double quantity = one.visitors > 0 ? static_cast<double>(one.orders) / static_cast<double>(one.visitors) : 0;
        report.points.push_back({one.variant, experiment.terms.variants[arm].price, quantity});
        points.push_back({static_cast<double>(experiment.terms.variants[arm].price), quantity});
    }
    if (const auto fitted = fitElasticity(points, alphaOf(experiment))) {
        report.elasticity = fitted->value;
        report.interval = bounds(fitted->interval);
        report.fit = fitted->fit;
        report.bestPrice = bestPrice(fitted->value, static_cast<double>(experiment.terms.variants[0].unitCost.value_or(0)));
    }
    return report;
}

Results workedOut(db::Tx& tx, const Experiment& experiment, std::int64_t version, std::optional<std::size_t> goal)
{
    const auto top = [&](const std::string& event, std::int64_t count, const std::function<void(const TopMeasure&)>& visit) {
        eachTopMeasure(tx, experiment.id, version, event, count, visit);
    };
    Results results = analyse(experiment, version, sumsOf(tx, experiment.id, version), top, tx.now(), goal);
    for (const auto& [reason, times] : refusalsOf(tx, experiment.id)) {
        results.refused.push_back({reason, times});
    }
    return results;
}

} // namespace

Results analyse(const Experiment& experiment, std::int64_t version, const SumsByKey& sums, const TopOf& top, Instant now, std::optional<std::size_t> goal)
{
    const Phase& phase = experiment.phases.at(static_cast<std::size_t>(version - 1));
    Results results;
    results.experimentId = experiment.id;
    results.key = experiment.key;
    results.state = experiment.state;
    results.version = version;
    results.currency = experiment.terms.currency;
    results.computedAt = now;
    results.alpha = rulesOf(experiment).alpha;
    const ArmSums shown = sumsOfEvent(sums, experiment.terms.variants.size(), "");
    std::vector<std::int64_t> visitors;
    std::int64_t mixed = 0;
    for (std::size_t arm = 0; arm < shown.size(); ++arm) {
        const Variant& variant = experiment.terms.variants[arm];
        visitors.push_back(shown[arm].count(Sums::Visitors));
        mixed += shown[arm].count(Sums::Mixed);
        results.visitors += visitors.back();
        results.variants.push_back({variant.key, variant.name, variant.price, phase.weights.at(arm), visitors.back(), shown[arm].count(Sums::Views)});
    }
    results.split = splitOf(phase, visitors, mixed);
    for (const Goal& one : experiment.terms.goals) {
        results.goals.push_back(resultOf(experiment, one, sums, visitors, top));
    }
    const auto primary = std::find_if(results.goals.begin(), results.goals.end(), [](const GoalResult& one) { return one.role == GoalRole::Primary; });
    results.days = daysOf(experiment, goal ? experiment.terms.goals.at(*goal) : primaryOf(experiment), sums);
    results.demand = demandOf(experiment, *primary);
    if (results.visitors == 0) {
        results.verdict = Verdict::NoVisitors;
    } else if (results.split.alarm) {
        results.verdict = Verdict::SplitOff;
    } else if (!hasEnough(results, *primary) || !isADayLong(experiment, phase, sums, now)) {
        results.verdict = Verdict::Collecting;
    } else if (const auto broken = brokenGuard(results)) {
        results.verdict = Verdict::GuardBroken;
        results.about = broken;
    } else {
        judge(results, *primary);
    }
    return results;
}

Results resultsOf(db::Tx& tx, const Experiment& experiment, const ResultsQuery& query)
{
    if (experiment.phases.empty()) {
        throw Problem{ProblemCode::InvalidState, {{"state", toText(experiment.state)}}};
    }
    const std::int64_t wanted = query.version.value_or(experiment.phases.back().version);
    const auto goals = static_cast<std::int64_t>(experiment.terms.goals.size());
    if (wanted < 1 || wanted > experiment.phases.back().version) {
        throw Problem{ProblemCode::NotFound, {{"version", std::to_string(wanted)}}};
    }
    if (query.goal.value_or(0) < 0 || query.goal.value_or(0) >= goals) {
        throw Problem{ProblemCode::NotFound, {{"goal", std::to_string(*query.goal)}}};
    }
    if (query.atStop.value_or(false)) {
        if (auto kept = conclusionOf(tx, experiment.id)) { // of one phase, and the days of the goal that decides
            if (query.version && kept->version != *query.version) {
                throw Problem{ProblemCode::NotFound, {{"version", std::to_string(*query.version)}}};
            }
            if (query.goal && &experiment.terms.goals[static_cast<std::size_t>(*query.goal)] != &primaryOf(experiment)) {
                throw Problem{ProblemCode::NotFound, {{"goal", std::to_string(*query.goal)}}};
            }
            return std::move(*kept);
        }
    }
    try {
        return workedOut(tx, experiment, wanted, query.goal ? std::optional(static_cast<std::size_t>(*query.goal)) : std::nullopt);
    } catch (const db::Error&) { // says nothing of what is stored, and ends the transaction
        throw;
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& fault) {
        log(LogLevel::Error, "experiment_results_failed", {{"experiment", toText(experiment.id)}, {"fault", fault.what()}});
        throw Problem{ProblemCode::ResultsFailed};
    }
}

SamplePlan planFor(const PlanQuery& wanted)
{
    const PlanTargets oneLook{static_cast<double>(wanted.alpha.value_or(500)) / kWhole, static_cast<double>(wanted.power.value_or(8000)) / kWhole, wanted.arms - 1, {}};
    PlanTargets everyDay = oneLook;
    everyDay.tuning = static_cast<double>(Rules{}.tuning);
    const auto visitors = [&wanted](const PlanTargets& targets) {
        return std::ceil(wanted.deviation ? visitorsForMean(wanted.baseline, *wanted.deviation, wanted.lift, targets) : visitorsForRate(wanted.baseline, wanted.lift, targets));
    };
    const double variance = wanted.deviation ? *wanted.deviation * *wanted.deviation : wanted.baseline * (1 - wanted.baseline);
    const double needed = visitors(everyDay);
    const double once = visitors(oneLook);
    return {static_cast<std::int64_t>(needed), daysFor(needed, wanted.arms, static_cast<double>(wanted.dailyVisitors)), static_cast<std::int64_t>(once),
            smallestLift(wanted.baseline, variance, once, oneLook), powerOfLift(wanted.baseline, variance, once, wanted.lift, oneLook.alpha / static_cast<double>(oneLook.comparisons))};
}

} // namespace tijara::experiments
