// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/experiments_store.h"

#include "server/platform/text.h"

namespace tijara::experiments {

namespace {

const db::Sql kInsert("INSERT INTO experiments (id, code, name, name_sort, name_search, state, changed_at, document) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
const db::Sql kUpdate("UPDATE experiments SET name = $1, name_sort = $2, name_search = $3, state = $4, changed_at = $5, document = $6 WHERE id = $7");
const db::Sql kById("SELECT document FROM experiments WHERE id = $1");
const db::Sql kByKey("SELECT document FROM experiments WHERE code = $1");
const db::Sql kOfState("SELECT document FROM experiments WHERE state = $1 ORDER BY name_sort, id");
const db::Sql kKeepConclusion("INSERT INTO experiment_conclusions (experiment_id, document) VALUES ($1, $2)");
const db::Sql kConclusion("SELECT document FROM experiment_conclusions WHERE experiment_id = $1");

std::optional<Experiment> read(const std::optional<std::string>& document)
{
    return document ? std::optional(fromJson<Experiment>(*document)) : std::nullopt;
}

void eachOfState(db::Tx& tx, ExperimentState state, std::vector<Experiment>& into)
{
    tx.each(kOfState, [&into](db::Row& row) { into.push_back(fromJson<Experiment>(row.next<std::string_view>())); }, state);
}

ExperimentQuery folded(ExperimentQuery query)
{
    if (query.search) {
        query.search = searchKey(*query.search);
    }
    return query;
}

} // namespace

void insertExperiment(db::Tx& tx, const Experiment& experiment)
{
    const std::string& name = experiment.terms.name;
    const std::string sort = sortKey(name);
    try {
        tx.run(kInsert, experiment.id, experiment.key, name, db::Bytes{sort}, searchKey(name), experiment.state, experiment.changedAt, toJson(experiment));
    } catch (const db::Error& error) {
        if (error.kind != db::ErrorKind::Unique || error.constraint != "experiments_code") {
            throw;
        }
        Problem taken{ProblemCode::AlreadyExists};
        taken.complaints.push_back({"/key", "already_exists", {}});
        throw taken;
    }
}

void updateExperiment(db::Tx& tx, const Experiment& experiment)
{
    const std::string& name = experiment.terms.name;
    const std::string sort = sortKey(name);
    tx.run(kUpdate, name, db::Bytes{sort}, searchKey(name), experiment.state, experiment.changedAt, toJson(experiment), experiment.id);
}

std::optional<Experiment> experimentById(db::Tx& tx, const Id& id)
{
    return read(tx.one<std::string>(kById, id));
}

std::optional<Experiment> experimentByKey(db::Tx& tx, std::string_view key)
{
    return read(tx.one<std::string>(kByKey, key));
}

void keepConclusion(db::Tx& tx, const Results& results)
{
    tx.run(kKeepConclusion, results.experimentId, toJson(results));
}

std::optional<Results> conclusionOf(db::Tx& tx, const Id& experiment)
{
    const auto document = tx.one<std::string>(kConclusion, experiment);
    return document ? std::optional(fromJson<Results>(*document)) : std::nullopt;
}

std::vector<Experiment> openExperiments(db::Tx& tx)
{
    std::vector<Experiment> found;
    using enum ExperimentState;
    for (const ExperimentState state : {Running, Paused, Stopped, Draft}) {
        eachOfState(tx, state, found);
    }
    return found;
}

std::vector<Experiment> archivedExperiments(db::Tx& tx)
{
    std::vector<Experiment> found;
    eachOfState(tx, ExperimentState::Archived, found);
    return found;
}

Page<ExperimentRow> listExperiments(db::Tx& tx, const ExperimentQuery& query)
{
    return experimentList().page<ExperimentRow>(tx, folded(query));
}

Totals totalOfExperiments(db::Tx& tx, const ExperimentQuery& query)
{
    return experimentList().totals(tx, folded(query), db::rowsOf(kListExperiments.path, query));
}

const db::List& experimentList()
{
    using db::KeyKind;
    using db::Match;
    static const db::SortColumn kId{"id", KeyKind::Bytes};
    static const db::SortColumn kSort{"name_sort", KeyKind::Collated};
    static const db::SortColumn kChanged{"changed_at", KeyKind::Integer};
    static const db::SortColumn kSearch{"name_search", KeyKind::Folded};
    static const db::List list({
        .name = "experiments",
        .columns = "id, code, name, state, changed_at",
        .from = "experiments",
        .counted = "experiments",
        .filters = {{"state", "state", Match::Equal}, {"search", "name_search", Match::BeginsWith}},
        .sort = "-changedAt",
        .paths = {{{}, {}, "changedAt", {kChanged, kId}, "experiments_by_changed"},
                  {{"state"}, {}, "changedAt", {kChanged, kId}, "experiments_by_state_changed"},
                  {{}, {}, "name", {kSort, kId}, "experiments_by_name"},
                  {{"state"}, {}, "name", {kSort, kId}, "experiments_by_state_name"},
                  {{"search"}, {}, "name", {kSearch, kId}, "experiments_by_search"}},
    });
    return list;
}

} // namespace tijara::experiments
