// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/experiments.h"

#include "server/experiments/experiments_rules.h"
#include "server/experiments/experiments_store.h"
#include "server/experiments/results/results.h"
#include "server/experiments/webhooks/webhooks.h"
#include "server/journal/journal.h"

namespace tijara::experiments {

namespace {

using db::Tx;

constexpr std::size_t kOpenMax = 500; // all of them are looked through with every batch of events

/// The body of "experiments.changed": what was written before and after.
struct TermsChanged {
    Terms before;
    Terms after;
};
BOOST_DESCRIBE_STRUCT(TermsChanged, (), (before, after))

/// The body of "experiments.moved".
struct StateMoved {
    ExperimentState before = ExperimentState::Draft;
    ExperimentState after = ExperimentState::Draft;
    std::optional<Decision> decision;
};
BOOST_DESCRIBE_STRUCT(StateMoved, (), (before, after, decision))

Experiment existing(Tx& tx, const Id& id, const std::optional<std::int64_t>& revision)
{
    auto experiment = experimentById(tx, id);
    if (!experiment) {
        throw Problem{ProblemCode::NotFound};
    }
    if (revision && *revision != experiment->revision) {
        throw Problem{ProblemCode::Conflict, {{"revision", std::to_string(experiment->revision)}}};
    }
    return std::move(*experiment);
}

void refuseOverlap(Tx& tx, const Experiment& experiment)
{
    const auto open = openExperiments(tx);
    if (open.size() > kOpenMax) {
        throw Problem{ProblemCode::InvalidState, {{"openMax", std::to_string(kOpenMax)}}};
    }
    for (const Experiment& other : open) {
        const bool isOver = experiment.stoppedAt || other.stoppedAt; // then its visitors are anybody's
        if (experiment.terms.share && !isOver && other.id != experiment.id && other.terms.share && overlaps(*experiment.terms.share, *other.terms.share)) {
            Problem taken{ProblemCode::Conflict, {{"with", other.key}}};
            taken.complaints.push_back({"/terms/share", "overlaps", {{"with", other.key}}});
            throw taken;
        }
    }
}

void save(Tx& tx, Experiment& experiment)
{
    ++experiment.revision;
    experiment.changedAt = tx.now();
    updateExperiment(tx, experiment);
}

Experiment insertDraft(Tx& tx, const http::Actor& actor, const std::string& key, const Terms& terms)
{
    Experiment experiment;
    experiment.id = tx.newId();
    experiment.key = key;
    experiment.terms = terms;
    experiment.createdAt = experiment.changedAt = tx.now();
    refuseOverlap(tx, experiment);
    insertExperiment(tx, experiment);
    journal::append(tx, actor, {"experiments.created", experiment.id, toCanonicalJson(NewExperiment{key, terms})});
    return experiment;
}

void checkDecision(const Experiment& experiment, const TakeStep& wanted)
{
    if (wanted.decision && wanted.step != Step::Stop) {
        throw Problem(std::vector<Complaint>{{"/decision", "not_understood", {}}});
    }
    if (wanted.decision && wanted.decision->winner && !variantOf(experiment, *wanted.decision->winner)) {
        throw Problem(std::vector<Complaint>{{"/decision/winner", "not_found", {}}});
    }
}

/// A price that was decided for has won only where the figures say so.
bool hasWon(const Results& results, const Decision& decision)
{
    return results.verdict == Verdict::Better && results.about == decision.winner;
}

/// Nothing where they cannot be worked out: it must be possible to stop it all the same.
std::optional<Results> resultsAtStop(Tx& tx, const Experiment& experiment)
{
    try {
        return resultsOf(tx, experiment, {});
    } catch (const Problem& problem) {
        if (problem.code != ProblemCode::ResultsFailed) {
            throw;
        }
        return std::nullopt;
    }
}

/// Keeps what was known at the stop, and tells of it. A shop may decide for a price on other grounds than the figures, but not by figures that
/// cannot be believed.
void conclude(Tx& tx, const Experiment& experiment, const std::optional<Decision>& decision)
{
    const auto results = resultsAtStop(tx, experiment);
    if (decision && decision->winner && results && results->split.alarm) {
        Problem refused{ProblemCode::InvalidState};
        refused.complaints.push_back({"/decision/outcome", "split_off", {}});
        throw refused;
    }
    if (results) {
        keepConclusion(tx, *results);
    }
    tell(tx, NoticeKind::Stopped, experiment, decision && results && hasWon(*results, *decision) ? decision->winner : std::nullopt);
}

void refuseStartBehindEnd(const Experiment& experiment, Instant now)
{
    if (experiment.terms.endAt && *experiment.terms.endAt <= now) {
        Problem refused{ProblemCode::InvalidState};
        refused.complaints.push_back({"/terms/endAt", "before_begin", {}});
        throw refused;
    }
}

void move(Tx& tx, const http::Actor& actor, Experiment& experiment, Step step, const std::optional<Decision>& decision)
{
    const ExperimentState before = experiment.state;
    experiment.state = stateAfter(experiment, step);
    if (step == Step::Start) {
        refuseStartBehindEnd(experiment, tx.now());
        experiment.startedAt = tx.now();
        experiment.phases = {nextPhase(experiment, weightsOf(experiment.terms), tx.now())};
    }
    if (step == Step::Stop) {
        experiment.stoppedAt = tx.now();
        experiment.decision = decision;
    }
    save(tx, experiment);
    if (step == Step::Stop) {
        conclude(tx, experiment, decision);
    } else if (step == Step::Start) {
        tell(tx, NoticeKind::Started, experiment);
    }
    journal::append(tx, actor, {"experiments.moved", experiment.id, toCanonicalJson(StateMoved{before, experiment.state, decision})});
}

} // namespace

Experiment create(Tx& tx, const http::Actor& actor, const NewExperiment& wanted)
{
    return insertDraft(tx, actor, wanted.key, wanted.terms);
}

Experiment change(Tx& tx, const http::Actor& actor, const Id& id, const ChangeExperiment& wanted)
{
    Experiment experiment = existing(tx, id, wanted.revision);
    if (!wanted.terms || toJson(*wanted.terms) == toJson(experiment.terms)) {
        return experiment;
    }
    refuseFrozen(experiment, *wanted.terms);
    const Terms before = std::exchange(experiment.terms, *wanted.terms);
    refuseOverlap(tx, experiment);
    save(tx, experiment);
    journal::append(tx, actor, {"experiments.changed", id, toCanonicalJson(TermsChanged{before, experiment.terms})});
    return experiment;
}

Experiment takeStep(Tx& tx, const http::Actor& actor, const Id& id, const TakeStep& wanted)
{
    Experiment experiment = existing(tx, id, wanted.revision);
    checkDecision(experiment, wanted);
    if (wanted.step == Step::Restore) {
        refuseOverlap(tx, experiment);
    }
    move(tx, actor, experiment, wanted.step, wanted.decision);
    return experiment;
}

Experiment beginPhase(Tx& tx, const http::Actor& actor, const Id& id, const NewPhase& wanted)
{
    Experiment experiment = existing(tx, id, {});
    if (experiment.state != ExperimentState::Running && experiment.state != ExperimentState::Paused) {
        throw Problem{ProblemCode::InvalidState, {{"state", toText(experiment.state)}}};
    }
    if (wanted.weights.size() != experiment.terms.variants.size()) {
        const std::string needed = std::to_string(experiment.terms.variants.size());
        throw Problem(std::vector<Complaint>{{"/weights", "out_of_range", {{"min", needed}, {"max", needed}}}});
    }
    experiment.phases.push_back(nextPhase(experiment, wanted.weights, tx.now()));
    save(tx, experiment);
    journal::append(tx, actor, {"experiments.phase.began", id, toCanonicalJson(experiment.phases.back())});
    return experiment;
}

Experiment copy(Tx& tx, const http::Actor& actor, const Id& id, const std::string& key)
{
    Terms terms = existing(tx, id, {}).terms;
    terms.startAt.reset();
    terms.endAt.reset();
    terms.share.reset(); // its place in the namespace is taken by what it is a copy of
    return insertDraft(tx, actor, key, terms);
}

std::vector<Id> thoseDue(Tx& tx)
{
    std::vector<Id> due;
    for (const Experiment& one : openExperiments(tx)) {
        if (dueStep(one, tx.now())) {
            due.push_back(one.id);
        }
    }
    return due;
}

void moveIfDue(Tx& tx, const http::Actor& actor, const Id& id)
{
    Experiment experiment = existing(tx, id, {});
    if (const auto step = dueStep(experiment, tx.now())) {
        move(tx, actor, experiment, *step, *step == Step::Stop ? std::optional(Decision{Outcome::Inconclusive, {}, "planned_end"}) : std::nullopt);
    }
}

std::vector<TableClass> tables()
{
    using enum DataClass;
    return {{db::Scope::Tenant, "experiments", Register},          {db::Scope::Tenant, "experiment_events", Fact},
            {db::Scope::Tenant, "experiment_visitors", Register},  {db::Scope::Tenant, "experiment_measures", Derived},
            {db::Scope::Tenant, "experiment_days", Derived},       {db::Scope::Tenant, "experiment_refusals", Register},
            {db::Scope::Tenant, "experiment_conclusions", Fact},   {db::Scope::Tenant, "experiment_alarms", Register},
            {db::Scope::Tenant, "webhooks", Register},            {db::Scope::Tenant, "webhook_deliveries", Local},
            // With a key of the shop's and one of this platform: they do not travel.
            {db::Scope::Tenant, "providers", Local},               {db::Scope::Tenant, "provider_outbox", Local}};
}

} // namespace tijara::experiments
