// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What may be done with an experiment in which state, and what its visitors are served.

#include "shared/experiments/tracking_contract.h"

namespace tijara::experiments {

/// Problem InvalidState when the step cannot be taken from there.
ExperimentState stateAfter(const Experiment& experiment, Step step);
/// Problem InvalidState with a complaint "frozen" at each member that may not change any more.
void refuseFrozen(const Experiment& experiment, const Terms& wanted);
/// The step that its own times ask for by now.
std::optional<Step> dueStep(const Experiment& experiment, Instant now);
bool overlaps(const NamespaceShare& one, const NamespaceShare& other);

/// The next phase, with a seed of its own.
Phase nextPhase(const Experiment& experiment, std::vector<std::int64_t> weights, Instant now);
std::vector<std::int64_t> weightsOf(const Terms& terms);
LocalPlan localPlan(const Experiment& experiment);
std::optional<std::size_t> variantOf(const Experiment& experiment, std::string_view key);
Rules rulesOf(const Experiment& experiment);

} // namespace tijara::experiments
