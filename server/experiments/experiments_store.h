// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The table of experiments.

#include "server/platform/db/list.h"
#include "shared/experiments/results_contract.h"

namespace tijara::experiments {

/// Problem AlreadyExists on "/key" when the key is taken.
void insertExperiment(db::Tx& tx, const Experiment& experiment);
void updateExperiment(db::Tx& tx, const Experiment& experiment);
std::optional<Experiment> experimentById(db::Tx& tx, const Id& id);
std::optional<Experiment> experimentByKey(db::Tx& tx, std::string_view key);
/// What the results said when it was stopped.
void keepConclusion(db::Tx& tx, const Results& results);
std::optional<Results> conclusionOf(db::Tx& tx, const Id& experiment);
/// All that are not archived.
std::vector<Experiment> openExperiments(db::Tx& tx);
/// All that are: they grow without end.
std::vector<Experiment> archivedExperiments(db::Tx& tx);
Page<ExperimentRow> listExperiments(db::Tx& tx, const ExperimentQuery& query);
Totals totalOfExperiments(db::Tx& tx, const ExperimentQuery& query);
const db::List& experimentList();

} // namespace tijara::experiments
