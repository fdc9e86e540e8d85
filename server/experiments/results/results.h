// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From sums to what may be said: comparisons of every variant with the control, and one verdict.

#include "server/experiments/tracking/tracking_store.h"
#include "shared/experiments/results_contract.h"

namespace tijara::experiments {

/// The greatest measures of an event, the greatest first, as many as asked for.
using TopOf = std::function<void(const std::string& event, std::int64_t count, const std::function<void(const TopMeasure&)>& visit)>;

/// What the sums of one phase say.
Results analyse(const Experiment& experiment, std::int64_t version, const SumsByKey& sums, const TopOf& top, Instant now, std::optional<std::size_t> goal = {});
/// Problem NotFound for a phase or a goal there never was, ResultsFailed where what is stored cannot be read.
Results resultsOf(db::Tx& tx, const Experiment& experiment, const ResultsQuery& query);
std::string csvOf(const Results& results);
SamplePlan planFor(const PlanQuery& wanted);

} // namespace tijara::experiments
