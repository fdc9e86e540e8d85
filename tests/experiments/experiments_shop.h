// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A shop that tries prices: its routes, a draft to begin with, and its results made once more from nothing but its events.

#include "server/experiments/experiments.h"
#include "server/experiments/experiments_store.h"
#include "server/experiments/results/results.h"
#include "server/experiments/tracking/tracking.h"
#include "tests/support/test_rooms.h"

namespace tijara::tests {

inline experiments::Terms ringTerms()
{
    using namespace experiments;
    Terms terms;
    terms.name = "Ring, a little cheaper";
    terms.hypothesis = "Four per cent less sells ten per cent more.";
    terms.currency = Currency("SAR");
    terms.variants = {{"control", "As it is", 10000, 6000, 5000, {}}, {"less", "Cheaper", 9600, 6000, 5000, {}}};
    terms.goals = {{"purchase", Measure::Rate, GoalRole::Primary, Wanted::Higher},
                   {"purchase", Measure::Revenue, GoalRole::Secondary, Wanted::Higher},
                   {"purchase", Measure::Profit, GoalRole::Secondary, Wanted::Higher},
                   {"return", Measure::Rate, GoalRole::Guard, Wanted::Lower}};
    return terms;
}

/// From the events and the drawn assignments alone.
inline experiments::SumsByKey recomputedSums(db::Tx& tx, const experiments::Experiment& experiment)
{
    using namespace experiments;
    static const db::Sql kEvents("SELECT id, visitor, experiment_id, event, variant, at, units, revenue, cost FROM experiment_events ORDER BY visitor, at DESC, id");
    static const db::Sql kDrawn("SELECT visitor, experiment_id, version, variant, assigned, exposed_at, views, mixed FROM experiment_visitors WHERE assigned = 1");
    std::map<Id, std::vector<StoredEvent>> events;
    std::map<Id, StoredVisitor> drawn;
    tx.each(kEvents, [&](db::Row& row) {
        auto event = row.next<StoredEvent>();
        events[event.visitor].push_back(event);
    });
    tx.each(kDrawn, [&](db::Row& row) {
        auto visitor = row.next<StoredVisitor>();
        if (visitor.experiment == experiment.id) {
            drawn[visitor.visitor] = visitor;
        }
    });
    SumsByKey sums;
    for (const auto& [visitor, all] : events) {
        const auto known = drawn.find(visitor);
        addVisitor(sums, fold(experiment, visitor, known == drawn.end() ? std::nullopt : std::optional(known->second), all), 1);
    }
    return sums;
}

struct ExperimentShop : TestRooms {
    experiments::PlatformProvider provider;
    experiments::Experiments room{{stores, clock, ids, Node{device, 1}, jobs, data, vault, true, provider}};

    explicit ExperimentShop(experiments::PlatformProvider ofPlatform = {}) : provider(std::move(ofPlatform)) { room.mount(router); }
    explicit ExperimentShop(const std::filesystem::path& folder) : TestRooms(folder) { room.mount(router); }

    experiments::Experiment draft(const std::string& key = "ring", const experiments::Terms& terms = ringTerms())
    {
        return ask<experiments::Experiment>({Method::Post, "/api/v1/experiments", toJson(experiments::NewExperiment{key, terms})});
    }
    static std::string at(const Id& id, const std::string& rest = {}) { return "/api/v1/experiments/" + toText(id) + rest; }
    http::Reply step(const Id& id, const std::string& body) { return answer({Method::Post, at(id, "/steps"), body}); }
    experiments::Experiment running(const std::string& key = "ring", const experiments::Terms& terms = ringTerms())
    {
        return fromJson<experiments::Experiment>(step(draft(key, terms).id, R"({"step":"start"})").body);
    }
    experiments::Assignment assign(const std::string& visitor, const std::string& key = "ring")
    {
        return ask<experiments::Assignment>({Method::Post, "/api/v1/assignments", toJson(experiments::AssignmentWish{key, visitor, {}})});
    }
    experiments::EventsTaken track(const std::vector<experiments::NewEvent>& events)
    {
        return ask<experiments::EventsTaken>({Method::Post, "/api/v1/experiment-events", toJson(experiments::NewEvents{events})});
    }
    experiments::NewEvent exposure(const std::string& visitor, const std::string& variant, std::int64_t agoMs = 0, const std::string& key = "ring")
    {
        return {ids.make(), experiments::EventKind::Exposure, visitor, Instant{clock.now().utcMs - agoMs}, key, variant, {}, {}, {}, {}};
    }
    experiments::NewEvent order(const std::string& visitor, std::int64_t revenue, std::int64_t agoMs = 0, const std::string& event = "purchase")
    {
        return {ids.make(), experiments::EventKind::Conversion, visitor, Instant{clock.now().utcMs - agoMs}, {}, {}, event, revenue, {}, {}};
    }
    experiments::Results results(const Id& id, const std::string& query = {}) { return ask<experiments::Results>({Method::Get, at(id, "/results" + query)}); }
    experiments::Experiment stored(const Id& id)
    {
        return *read([&](db::Tx& tx) { return experiments::experimentById(tx, id); });
    }
    /// Do the sums kept along the way say what the events say?
    bool isWhole(const Id& id)
    {
        const auto experiment = stored(id);
        return read([&](db::Tx& tx) {
            experiments::SumsByKey kept;
            for (const auto& phase : experiment.phases) {
                kept.merge(experiments::sumsOf(tx, id, phase.version));
            }
            auto fresh = recomputedSums(tx, experiment);
            const auto isNothing = [](const auto& entry) { return entry.second == experiments::Sums{}; };
            std::erase_if(kept, isNothing);
            std::erase_if(fresh, isNothing);
            return kept == fresh;
        });
    }
};

inline ProblemDocument problemIn(const http::Reply& reply)
{
    return fromJson<ProblemDocument>(reply.body);
}

} // namespace tijara::tests
