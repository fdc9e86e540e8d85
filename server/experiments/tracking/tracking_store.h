// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tables of events, visitors and sums.

#include "server/experiments/tracking/sums.h"
#include "server/platform/db/db.h"

namespace tijara::experiments {

std::unordered_set<Id> knownEvents(db::Tx& tx, const std::vector<Id>& ids);
void insertEvent(db::Tx& tx, const StoredEvent& event);
void eachEventOf(db::Tx& tx, const std::vector<Id>& visitors, const std::function<void(StoredEvent)>& visit);
void eachVisitorOf(db::Tx& tx, const std::vector<Id>& visitors, const std::function<void(StoredVisitor)>& visit);
void eachMeasureOf(db::Tx& tx, const std::vector<Id>& visitors, const std::function<void(StoredMeasure)>& visit);
void putVisitor(db::Tx& tx, const StoredVisitor& visitor);
void putMeasure(db::Tx& tx, const StoredMeasure& measure);
void removeMeasure(db::Tx& tx, const StoredMeasure& measure);

/// The variant drawn for a visitor, unless they have one; then that one.
std::int64_t keepAssignment(db::Tx& tx, const Id& visitor, const Id& experiment, std::int64_t version, std::int64_t variant);
std::optional<std::int64_t> keptVariant(db::Tx& tx, const Id& visitor, const Id& experiment);

/// Adds to the stored rows.
void addSums(db::Tx& tx, const SumsByKey& sums);
SumsByKey sumsOf(db::Tx& tx, const Id& experiment, std::int64_t version);
void addRefusals(db::Tx& tx, const std::map<std::pair<Id, Refusal>, std::int64_t>& times);
/// With those about no experiment: whoever looks for events that are missing may find them there.
std::map<Refusal, std::int64_t> refusalsOf(db::Tx& tx, const Id& experiment);

/// Those who spent most, the greatest first.
struct TopMeasure {
    std::int64_t variant = 0;
    std::int64_t orders = 0;
    std::int64_t revenue = 0;
    std::int64_t profit = 0;
    std::int64_t revenueBefore = 0;
};
BOOST_DESCRIBE_STRUCT(TopMeasure, (), (variant, orders, revenue, profit, revenueBefore))
void eachTopMeasure(db::Tx& tx, const Id& experiment, std::int64_t version, const std::string& event, std::int64_t count, const std::function<void(const TopMeasure&)>& visit);

} // namespace tijara::experiments
