// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a shop's own pages and tills call: which price to show, and what came of it.

#include "shared/experiments/experiments_contract.h"
#include "shared/experiments/price_assignment.h"

namespace tijara::experiments {

BOOST_DESCRIBE_ENUM(AssignedBy, Store, Draw, NotServing, NoVisitor, NotTargeted, OtherSlice, NotEnrolling, NotCovered)

struct AssignmentWish {
    std::string experiment; ///< its key
    std::string visitor;    ///< any text that stays theirs; only a hash of it is kept
    std::optional<VisitorAttributes> attributes;
};
BOOST_DESCRIBE_STRUCT(AssignmentWish, (), (experiment, visitor, attributes))
void check(const AssignmentWish& wish, const Checker& checker);

/// Only who is `inExperiment` may be reported as exposed.
struct Assignment {
    std::string experiment;
    std::string visitor;
    std::string variant;
    std::int64_t price = 0;
    Currency currency;
    bool inExperiment = false;
    AssignedBy by = AssignedBy::NotServing;
    std::optional<std::map<std::string, std::string>> metadata;
};
BOOST_DESCRIBE_STRUCT(Assignment, (), (experiment, visitor, variant, price, currency, inExperiment, by, metadata))

/// What assignVariant() needs to answer without a network; `seed` and `share`'s are texts to be hashed.
struct LocalPlan {
    Id experimentId;
    std::string experiment;
    Currency currency;
    std::vector<Variant> variants;
    std::int64_t version = 1;
    std::string seed;
    std::vector<std::int64_t> weights;
    std::int64_t coverage = 0;
    std::optional<NamespaceShare> share; ///< its seed is "ns:" and its name
    std::vector<Condition> conditions;
    bool serves = false;
    bool enrols = false;
    std::int64_t otherwise = 0;
};
BOOST_DESCRIBE_STRUCT(LocalPlan, (), (experimentId, experiment, currency, variants, version, seed, weights, coverage, share, conditions, serves, enrols, otherwise))
/// Every experiment that has begun, without costs; also what is archived goes on showing the price that was decided for. A change is known
/// everywhere within `maxAgeSeconds`.
struct LocalPlans {
    std::vector<LocalPlan> plans;
    std::int64_t maxAgeSeconds = 60;
    std::int64_t assignmentMaxAgeSeconds = 300;
};
BOOST_DESCRIBE_STRUCT(LocalPlans, (), (plans, maxAgeSeconds, assignmentMaxAgeSeconds))
/// The plan as the header wants it.
AssignmentPlan assignmentPlan(const LocalPlan& plan);

enum class EventKind { Exposure, Conversion };
BOOST_DESCRIBE_ENUM(EventKind, Exposure, Conversion)

inline constexpr std::size_t kEventsMax = 1000;

/// `id` is the sender's: the same one never counts twice. An exposure names experiment and variant, and is sent when the price was shown.
/// A conversion names its event, and an experiment only when it belongs to no other. Money is minor units.
struct NewEvent {
    Id id;
    EventKind kind = EventKind::Exposure;
    std::string visitor;
    Instant at;
    std::optional<std::string> experiment;
    std::optional<std::string> variant;
    std::optional<std::string> event;
    std::optional<std::int64_t> revenue;
    std::optional<std::int64_t> units;
    std::optional<std::int64_t> cost;
};
BOOST_DESCRIBE_STRUCT(NewEvent, (), (id, kind, visitor, at, experiment, variant, event, revenue, units, cost))

struct NewEvents {
    std::vector<NewEvent> events;
};
BOOST_DESCRIBE_STRUCT(NewEvents, (), (events))
void check(const NewEvents& wanted, const Checker& checker);

/// Why an event was not taken: it came before; nobody knows the experiment (or it is archived), its variant, the event; the experiment is a
/// draft, or the price was shown after its stop; its visitor has more orders, or more views of that experiment, than a person can have;
/// `at` is before 2000 or more than a day ahead, mostly because it is in seconds.
enum class Refusal { Repeated, UnknownExperiment, UnknownVariant, UnknownEvent, NotRunning, TooMany, WrongTime };
BOOST_DESCRIBE_ENUM(Refusal, Repeated, UnknownExperiment, UnknownVariant, UnknownEvent, NotRunning, TooMany, WrongTime)

struct RefusedEvent {
    std::int64_t index = 0; ///< in the batch
    Refusal reason = Refusal::Repeated;
};
BOOST_DESCRIBE_STRUCT(RefusedEvent, (), (index, reason))

struct EventsTaken {
    std::int64_t taken = 0;
    std::vector<RefusedEvent> refused;
};
BOOST_DESCRIBE_STRUCT(EventsTaken, (), (taken, refused))

inline constexpr Route<AssignmentWish, Assignment> kAssign{Method::Post, "/api/v1/assignments"};
inline constexpr Route<Nothing, LocalPlans> kLocalPlans{Method::Get, "/api/v1/assignment-plans"};
inline constexpr Route<NewEvents, EventsTaken> kTrackEvents{Method::Post, "/api/v1/experiment-events"};

} // namespace tijara::experiments
