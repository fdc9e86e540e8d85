// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Price experiments: what is tried on whom, and the life of an experiment from draft to archive.

#include "shared/core/json.h"
#include "shared/core/page.h"
#include "shared/core/route.h"

namespace tijara::experiments {

enum class ExperimentState { Draft, Running, Paused, Stopped, Archived };
BOOST_DESCRIBE_ENUM(ExperimentState, Draft, Running, Paused, Stopped, Archived)

/// Of the visitors who did it; money per visitor, those who paid nothing included; profit likewise; revenue per order.
enum class Measure { Rate, Revenue, Profit, OrderValue };
BOOST_DESCRIBE_ENUM(Measure, Rate, Revenue, Profit, OrderValue)
/// The primary one decides; a guard must not get worse.
enum class GoalRole { Primary, Secondary, Guard };
BOOST_DESCRIBE_ENUM(GoalRole, Primary, Secondary, Guard)
enum class Wanted { Higher, Lower };
BOOST_DESCRIBE_ENUM(Wanted, Higher, Lower)

inline constexpr std::size_t kVariantsMax = 20;
inline constexpr std::size_t kGoalsMax = 12;
inline constexpr std::int64_t kMoneyMax = 1'000'000'000'000; ///< minor units
inline constexpr std::int64_t kUnitsMax = 1'000'000;          ///< of one conversion, either way

/// The first one is the control. Prices and costs are minor units of the experiment's currency.
struct Variant {
    std::string key;
    std::string name;
    std::int64_t price = 0;
    std::optional<std::int64_t> unitCost; ///< for profit, where an order does not say its cost
    std::int64_t weight = 0;              ///< ten-thousandths; all together are 10,000
    std::optional<std::map<std::string, std::string>> metadata;
};
BOOST_DESCRIBE_STRUCT(Variant, (), (key, name, price, unitCost, weight, metadata))

struct Goal {
    std::string event; ///< "purchase", "retention_7"
    Measure measure = Measure::Rate;
    GoalRole role = GoalRole::Primary;
    Wanted wanted = Wanted::Higher;
};
BOOST_DESCRIBE_STRUCT(Goal, (), (event, measure, role, wanted))

/// Visitors [from, to) of a namespace, ten-thousandths; experiments of one namespace that are not over must not overlap.
struct NamespaceShare {
    std::string name;
    std::int64_t from = 0;
    std::int64_t to = 10'000;
};
BOOST_DESCRIBE_STRUCT(NamespaceShare, (), (name, from, to))

struct Condition {
    std::string attribute;
    std::vector<std::string> values;
    bool excludes = false;
};
BOOST_DESCRIBE_STRUCT(Condition, (), (attribute, values, excludes))

/// How it is judged; fixed with the first visitor.
struct Rules {
    std::int64_t alpha = 500;            ///< ten-thousandths
    std::int64_t tuning = 5000;          ///< visitors at which the always-valid interval is tightest
    std::int64_t cap = 9950;             ///< quantile above which one visitor's revenue is cut, ten-thousandths; 10,000: never
    bool capBuyersOnly = true;           ///< the quantile is that of the buyers
    std::int64_t beforeDays = 14;        ///< of earlier orders, to take out variance (CUPED)
    std::int64_t attributionDays = 7;    ///< after the stop, orders still count
};
BOOST_DESCRIBE_STRUCT(Rules, (), (alpha, tuning, cap, capBuyersOnly, beforeDays, attributionDays))

struct Terms {
    std::string name;
    std::string hypothesis;
    std::string notes;
    Currency currency;
    std::vector<Variant> variants;
    std::vector<Goal> goals;
    std::int64_t coverage = 10'000; ///< share of the visitors that takes part, ten-thousandths
    std::optional<NamespaceShare> share;
    std::vector<Condition> conditions;
    std::optional<Rules> rules;
    std::optional<std::int64_t> targetVisitors; ///< a variant, by the plan
    std::optional<Instant> startAt;             ///< begins by itself
    std::optional<Instant> endAt;               ///< stops by itself
};
BOOST_DESCRIBE_STRUCT(Terms, (), (name, hypothesis, notes, currency, variants, goals, coverage, share, conditions, rules, targetVisitors, startAt, endAt))

/// Other weights begin another phase, with a seed of its own: who has a variant keeps it, and each phase is judged by those who came in it.
struct Phase {
    std::int64_t version = 1;
    std::string seed;
    std::vector<std::int64_t> weights;
    Instant startedAt;
};
BOOST_DESCRIBE_STRUCT(Phase, (), (version, seed, weights, startedAt))

enum class Outcome { Winner, NoWinner, Inconclusive };
BOOST_DESCRIBE_ENUM(Outcome, Winner, NoWinner, Inconclusive)
/// Why it was stopped. After a winner everybody sees that variant.
struct Decision {
    Outcome outcome = Outcome::Inconclusive;
    std::optional<std::string> winner; ///< a variant's key
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(Decision, (), (outcome, winner, reason))

struct Experiment {
    Id id;
    std::string key;
    ExperimentState state = ExperimentState::Draft;
    std::int64_t revision = 1;
    Terms terms;
    std::vector<Phase> phases; ///< none before the start
    std::optional<Decision> decision;
    Instant createdAt;
    Instant changedAt;
    std::optional<Instant> startedAt;
    std::optional<Instant> stoppedAt;
};
BOOST_DESCRIBE_STRUCT(Experiment, (), (id, key, state, revision, terms, phases, decision, createdAt, changedAt, startedAt, stoppedAt))

struct ExperimentRow {
    Id id;
    std::string key;
    std::string name;
    ExperimentState state = ExperimentState::Draft;
    Instant changedAt;
};
BOOST_DESCRIBE_STRUCT(ExperimentRow, (), (id, key, name, state, changedAt))

struct NewExperiment {
    std::string key;
    Terms terms;
};
BOOST_DESCRIBE_STRUCT(NewExperiment, (), (key, terms))
void check(const NewExperiment& wanted, const Checker& checker);

/// `revision` is the one the sender saw. Once it has begun: name, hypothesis, notes, target, end, and a larger coverage; InvalidState with
/// a complaint "frozen" at what is not.
struct ChangeExperiment {
    std::optional<std::int64_t> revision;
    std::optional<Terms> terms;
};
BOOST_DESCRIBE_STRUCT(ChangeExperiment, (), (revision, terms))
void check(const ChangeExperiment& wanted, const Checker& checker);

enum class Step { Start, Pause, Resume, Stop, Archive, Restore };
BOOST_DESCRIBE_ENUM(Step, Start, Pause, Resume, Stop, Archive, Restore)
/// A stop says its decision. InvalidState with a complaint "split_off" for a winner while visitors are not spread as the weights say.
struct TakeStep {
    Step step = Step::Start;
    std::optional<std::int64_t> revision;
    std::optional<Decision> decision;
};
BOOST_DESCRIBE_STRUCT(TakeStep, (), (step, revision, decision))
void check(const TakeStep& wanted, const Checker& checker);

/// One weight for each variant; a variant is taken out with 0.
struct NewPhase {
    std::vector<std::int64_t> weights;
};
BOOST_DESCRIBE_STRUCT(NewPhase, (), (weights))
void check(const NewPhase& wanted, const Checker& checker);

struct CopyExperiment {
    std::string key;
};
BOOST_DESCRIBE_STRUCT(CopyExperiment, (), (key))
void check(const CopyExperiment& wanted, const Checker& checker);

/// Sorts: name, changedAt. `search` finds names that begin with it and sorts by name.
struct ExperimentQuery : ListQuery {
    std::optional<ExperimentState> state;
    std::optional<std::string> search;
};
BOOST_DESCRIBE_STRUCT(ExperimentQuery, (ListQuery), (state, search))

inline constexpr Route<ExperimentQuery, Page<ExperimentRow>> kListExperiments{Method::Get, "/api/v1/experiments"};
inline constexpr Route<ExperimentQuery, Totals> kTotalOfExperiments{Method::Get, "/api/v1/experiments/totals"};
inline constexpr Route<NewExperiment, Experiment> kCreateExperiment{Method::Post, "/api/v1/experiments"};
inline constexpr Route<Nothing, Experiment> kExperiment{Method::Get, "/api/v1/experiments/{id}"};
inline constexpr Route<ChangeExperiment, Experiment> kChangeExperiment{Method::Patch, "/api/v1/experiments/{id}"};
inline constexpr Route<TakeStep, Experiment> kTakeStep{Method::Post, "/api/v1/experiments/{id}/steps"};
inline constexpr Route<NewPhase, Experiment> kBeginPhase{Method::Post, "/api/v1/experiments/{id}/phases"};
inline constexpr Route<CopyExperiment, Experiment> kCopyExperiment{Method::Post, "/api/v1/experiments/{id}/copies"};

} // namespace tijara::experiments
