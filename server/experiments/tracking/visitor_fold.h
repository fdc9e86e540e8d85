// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From one visitor's events to what they count for: the same whatever order the events came in, so that sums kept along the way and
// sums made from scratch are one and the same.

#include "server/experiments/experiments_rules.h"
#include "server/experiments/statistics/exact.h"

#include <span>

namespace tijara::experiments {

struct StoredEvent {
    Id id;
    Id visitor;
    Id experiment;     ///< null: every experiment the visitor is in
    std::string event; ///< "" for an exposure
    std::int64_t variant = 0;
    Instant at;
    std::int64_t units = 1;
    std::int64_t revenue = 0;
    std::optional<std::int64_t> cost;
};
BOOST_DESCRIBE_STRUCT(StoredEvent, (), (id, visitor, experiment, event, variant, at, units, revenue, cost))

struct StoredVisitor {
    Id visitor;
    Id experiment;
    std::int64_t version = 1;
    std::int64_t variant = 0;
    bool assigned = false; ///< drawn here; else the variant is that of the first exposure
    std::optional<Instant> exposedAt;
    std::int64_t views = 0;
    bool mixed = false;    ///< was shown more than one variant: counts for nothing but this
    bool operator==(const StoredVisitor&) const = default;
};
BOOST_DESCRIBE_STRUCT(StoredVisitor, (), (visitor, experiment, version, variant, assigned, exposedAt, views, mixed))

struct StoredMeasure {
    Id visitor;
    Id experiment;
    std::string event;
    std::int64_t version = 1;
    std::int64_t variant = 0;
    std::int64_t orders = 0;
    std::int64_t revenue = 0;
    std::int64_t profit = 0;
    std::int64_t revenueBefore = 0;
    bool operator==(const StoredMeasure&) const = default;
};
BOOST_DESCRIBE_STRUCT(StoredMeasure, (), (visitor, experiment, event, version, variant, orders, revenue, profit, revenueBefore))

struct Folded {
    std::optional<StoredVisitor> visitor; ///< nothing: never assigned and never exposed
    std::vector<StoredMeasure> measures;  ///< by event, those that brought something
};

/// What one visitor's money comes to, at most 10^17 on either side: the squares of thousands such fit the 128 bits that sums have.
std::int64_t sumOfMoney(Exact sum);
/// `known` is the visitor's row, of which only a drawn variant is believed.
Folded fold(const Experiment& experiment, const Id& visitor, const std::optional<StoredVisitor>& known, std::span<const StoredEvent> events);

} // namespace tijara::experiments
