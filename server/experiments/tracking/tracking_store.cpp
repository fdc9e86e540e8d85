// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/tracking/tracking_store.h"

#include "server/platform/db/by_ids.h"

namespace tijara::experiments {

namespace {

using db::Sql;
using db::Tx;

const Sql kKnown(db::ofIds("SELECT id FROM experiment_events WHERE id IN"));
const Sql kInsertEvent("INSERT INTO experiment_events (id, visitor, experiment_id, event, variant, at, units, revenue, cost) "
                       "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
const Sql kEventsOf(db::ofIds("SELECT id, visitor, experiment_id, event, variant, at, units, revenue, cost FROM experiment_events WHERE visitor IN"));
const Sql kVisitorsOf(db::ofIds("SELECT visitor, experiment_id, version, variant, assigned, exposed_at, views, mixed FROM experiment_visitors WHERE visitor IN"));
const Sql kMeasuresOf(
    db::ofIds("SELECT visitor, experiment_id, event, version, variant, orders, revenue, profit, revenue_before FROM experiment_measures WHERE visitor IN"));
const Sql kPutVisitor("INSERT INTO experiment_visitors (visitor, experiment_id, version, variant, assigned, exposed_at, views, mixed) "
                      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (visitor, experiment_id) DO UPDATE SET version = excluded.version, "
                      "variant = excluded.variant, assigned = excluded.assigned, exposed_at = excluded.exposed_at, views = excluded.views, mixed = excluded.mixed");
const Sql kPutMeasure("INSERT INTO experiment_measures (visitor, experiment_id, event, version, variant, orders, revenue, profit, revenue_before) "
                      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (visitor, experiment_id, event) DO UPDATE SET version = excluded.version, "
                      "variant = excluded.variant, orders = excluded.orders, revenue = excluded.revenue, profit = excluded.profit, revenue_before = excluded.revenue_before");
const Sql kRemoveMeasure("DELETE FROM experiment_measures WHERE visitor = $1 AND experiment_id = $2 AND event = $3");
const Sql kKeep("INSERT INTO experiment_visitors (visitor, experiment_id, version, variant, assigned, exposed_at, views, mixed) "
                "VALUES ($1, $2, $3, $4, 1, NULL, 0, 0) ON CONFLICT (visitor, experiment_id) DO NOTHING");
const Sql kKept("SELECT variant FROM experiment_visitors WHERE visitor = $1 AND experiment_id = $2");
const Sql kSum("SELECT sums FROM experiment_days WHERE experiment_id = $1 AND version = $2 AND variant = $3 AND event = $4 AND day = $5");
const Sql kPutSum("INSERT INTO experiment_days (experiment_id, version, variant, event, day, sums) VALUES ($1, $2, $3, $4, $5, $6) "
                  "ON CONFLICT (experiment_id, version, variant, event, day) DO UPDATE SET sums = excluded.sums");
const Sql kSums("SELECT experiment_id, version, variant, event, day, sums FROM experiment_days WHERE experiment_id = $1 AND version = $2");
const Sql kRefused("INSERT INTO experiment_refusals (experiment_id, reason, times) VALUES ($1, $2, $3) "
                   "ON CONFLICT (experiment_id, reason) DO UPDATE SET times = experiment_refusals.times + excluded.times");
const Sql kRefusals("SELECT reason, times FROM experiment_refusals WHERE experiment_id IN ($1, $2)");
const Sql kTop("SELECT variant, orders, revenue, profit, revenue_before FROM experiment_measures WHERE experiment_id = $1 AND version = $2 AND event = $3 "
               "ORDER BY revenue DESC LIMIT $4");

} // namespace

std::unordered_set<Id> knownEvents(Tx& tx, const std::vector<Id>& ids)
{
    std::unordered_set<Id> known;
    db::eachOfIds(tx, kKnown, ids, [&known](db::Row& row) { known.insert(row.next<Id>()); });
    return known;
}

void insertEvent(Tx& tx, const StoredEvent& event)
{
    tx.send(kInsertEvent, event.id, event.visitor, event.experiment, event.event, event.variant, event.at, event.units, event.revenue, event.cost);
}

void eachEventOf(Tx& tx, const std::vector<Id>& visitors, const std::function<void(StoredEvent)>& visit)
{
    db::eachOfIds(tx, kEventsOf, visitors, [&visit](db::Row& row) { visit(row.next<StoredEvent>()); });
}

void eachVisitorOf(Tx& tx, const std::vector<Id>& visitors, const std::function<void(StoredVisitor)>& visit)
{
    db::eachOfIds(tx, kVisitorsOf, visitors, [&visit](db::Row& row) { visit(row.next<StoredVisitor>()); });
}

void eachMeasureOf(Tx& tx, const std::vector<Id>& visitors, const std::function<void(StoredMeasure)>& visit)
{
    db::eachOfIds(tx, kMeasuresOf, visitors, [&visit](db::Row& row) { visit(row.next<StoredMeasure>()); });
}

void putVisitor(Tx& tx, const StoredVisitor& visitor)
{
    tx.send(kPutVisitor, visitor.visitor, visitor.experiment, visitor.version, visitor.variant, visitor.assigned, visitor.exposedAt, visitor.views, visitor.mixed);
}

void putMeasure(Tx& tx, const StoredMeasure& measure)
{
    tx.send(kPutMeasure, measure.visitor, measure.experiment, measure.event, measure.version, measure.variant, measure.orders, measure.revenue, measure.profit,
            measure.revenueBefore);
}

void removeMeasure(Tx& tx, const StoredMeasure& measure)
{
    tx.send(kRemoveMeasure, measure.visitor, measure.experiment, measure.event);
}

std::int64_t keepAssignment(Tx& tx, const Id& visitor, const Id& experiment, std::int64_t version, std::int64_t variant)
{
    tx.run(kKeep, visitor, experiment, version, variant);
    return tx.changes() == 1 ? variant : keptVariant(tx, visitor, experiment).value_or(variant);
}

std::optional<std::int64_t> keptVariant(Tx& tx, const Id& visitor, const Id& experiment)
{
    return tx.one<std::int64_t>(kKept, visitor, experiment);
}

void addSums(Tx& tx, const SumsByKey& sums)
{
    const Sums nothing;
    for (const auto& [key, change] : sums) {
        if (change == nothing) {
            continue;
        }
        const auto stored = tx.one<std::string>(kSum, key.experiment, key.version, key.variant, key.event, key.day);
        Sums sum = stored ? sumsFrom(*stored) : Sums{};
        sum.add(change);
        tx.send(kPutSum, key.experiment, key.version, key.variant, key.event, key.day, textOf(sum));
    }
}

SumsByKey sumsOf(Tx& tx, const Id& experiment, std::int64_t version)
{
    SumsByKey sums;
    tx.each(
        kSums,
        [&sums](db::Row& row) {
            SumsKey key{row.next<Id>(), row.next<std::int64_t>(), row.next<std::int64_t>(), row.next<std::string>(), row.next<std::int64_t>()};
            const Sums one = sumsFrom(row.next<std::string_view>());
            if (one != Sums{}) { // a day whose visitors all turned out to have come on another
                sums.emplace(std::move(key), one);
            }
        },
        experiment, version);
    return sums;
}

void addRefusals(Tx& tx, const std::map<std::pair<Id, Refusal>, std::int64_t>& times)
{
    for (const auto& [about, count] : times) {
        tx.send(kRefused, about.first, about.second, count);
    }
}

std::map<Refusal, std::int64_t> refusalsOf(Tx& tx, const Id& experiment)
{
    std::map<Refusal, std::int64_t> refusals;
    tx.each(
        kRefusals,
        [&refusals](db::Row& row) {
            const Refusal reason = row.next<Refusal>();
            refusals[reason] += row.next<std::int64_t>();
        },
        experiment, Id{});
    return refusals;
}

void eachTopMeasure(Tx& tx, const Id& experiment, std::int64_t version, const std::string& event, std::int64_t count, const std::function<void(const TopMeasure&)>& visit)
{
    tx.each(kTop, [&visit](db::Row& row) { visit(row.next<TopMeasure>()); }, experiment, version, event, count);
}

} // namespace tijara::experiments
