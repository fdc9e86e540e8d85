// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/experiments_rules.h"

namespace tijara::experiments {

namespace {

struct Way {
    Step step;
    ExperimentState from;
    ExperimentState to;
};
using enum ExperimentState;
constexpr std::array kWays = {
    Way{Step::Start, Draft, Running},   Way{Step::Pause, Running, Paused},    Way{Step::Resume, Paused, Running}, Way{Step::Stop, Running, Stopped},
    Way{Step::Stop, Paused, Stopped},   Way{Step::Archive, Draft, Archived},  Way{Step::Archive, Stopped, Archived},
};

template <class T>
std::string written(const T& value)
{
    return toCanonicalJson(value);
}

} // namespace

ExperimentState stateAfter(const Experiment& experiment, Step step)
{
    if (step == Step::Restore && experiment.state == Archived) {
        return experiment.startedAt ? Stopped : Draft;
    }
    const auto* way = std::find_if(kWays.begin(), kWays.end(), [&](const Way& one) { return one.step == step && one.from == experiment.state; });
    if (way == kWays.end()) {
        throw Problem{ProblemCode::InvalidState, {{"state", toText(experiment.state)}, {"step", toText(step)}}};
    }
    return way->to;
}

void refuseFrozen(const Experiment& experiment, const Terms& wanted)
{
    if (experiment.state == Draft) {
        return;
    }
    const Terms& now = experiment.terms;
    Problem refused{ProblemCode::InvalidState, {{"state", toText(experiment.state)}}};
    const auto keep = [&refused](const char* member, bool same) {
        if (!same) {
            refused.complaints.push_back({std::string("/terms/") + member, "frozen", {}});
        }
    };
    const bool serves = experiment.state == Running || experiment.state == Paused;
    keep("currency", now.currency == wanted.currency);
    keep("variants", written(now.variants) == written(wanted.variants));
    keep("goals", written(now.goals) == written(wanted.goals));
    keep("conditions", written(now.conditions) == written(wanted.conditions));
    keep("share", now.share.has_value() == wanted.share.has_value() && (!now.share || written(*now.share) == written(*wanted.share)));
    keep("rules", written(rulesOf(experiment)) == written(wanted.rules.value_or(Rules{})));
    keep("startAt", now.startAt == wanted.startAt);
    keep("coverage", wanted.coverage == now.coverage || (serves && wanted.coverage > now.coverage));
    keep("endAt", serves || now.endAt == wanted.endAt);
    keep("targetVisitors", serves || now.targetVisitors == wanted.targetVisitors);
    if (experiment.state == Archived) {
        keep("name", now.name == wanted.name);
        keep("hypothesis", now.hypothesis == wanted.hypothesis);
        keep("notes", now.notes == wanted.notes);
    }
    if (!refused.complaints.empty()) {
        throw Problem(refused);
    }
}

std::optional<Step> dueStep(const Experiment& experiment, Instant now)
{
    const auto due = [now](const std::optional<Instant>& at) { return at && *at <= now; };
    const bool isOver = due(experiment.terms.endAt);
    if (experiment.state == Draft && due(experiment.terms.startAt) && !isOver) {
        return Step::Start;
    }
    return isOver && (experiment.state == Running || experiment.state == Paused) ? std::optional(Step::Stop) : std::nullopt;
}

bool overlaps(const NamespaceShare& one, const NamespaceShare& other)
{
    return one.name == other.name && one.from < other.to && other.from < one.to;
}

Phase nextPhase(const Experiment& experiment, std::vector<std::int64_t> weights, Instant now)
{
    const std::int64_t version = experiment.phases.empty() ? 1 : experiment.phases.back().version + 1;
    return {version, experiment.key + ":" + std::to_string(version), std::move(weights), now};
}

std::vector<std::int64_t> weightsOf(const Terms& terms)
{
    std::vector<std::int64_t> weights;
    for (const Variant& variant : terms.variants) {
        weights.push_back(variant.weight);
    }
    return weights;
}

LocalPlan localPlan(const Experiment& experiment)
{
    LocalPlan plan;
    plan.experimentId = experiment.id;
    plan.experiment = experiment.key;
    plan.currency = experiment.terms.currency;
    plan.variants = experiment.terms.variants;
    for (Variant& variant : plan.variants) {
        variant.unitCost.reset(); // who asks for prices need not know what they leave
    }
    plan.weights = weightsOf(experiment.terms);
    if (!experiment.phases.empty()) {
        plan.version = experiment.phases.back().version;
        plan.seed = experiment.phases.back().seed;
        plan.weights = experiment.phases.back().weights;
    }
    plan.coverage = experiment.terms.coverage;
    plan.share = experiment.terms.share;
    plan.conditions = experiment.terms.conditions;
    plan.enrols = experiment.state == Running;
    plan.serves = plan.enrols || experiment.state == Paused;
    if (experiment.decision && experiment.decision->winner) { // also once it is put away
        plan.otherwise = static_cast<std::int64_t>(variantOf(experiment, *experiment.decision->winner).value_or(0));
    }
    return plan;
}

std::optional<std::size_t> variantOf(const Experiment& experiment, std::string_view key)
{
    const auto& variants = experiment.terms.variants;
    const auto found = std::find_if(variants.begin(), variants.end(), [key](const Variant& one) { return one.key == key; });
    return found == variants.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - variants.begin()));
}

Rules rulesOf(const Experiment& experiment)
{
    return experiment.terms.rules.value_or(Rules{});
}

} // namespace tijara::experiments
