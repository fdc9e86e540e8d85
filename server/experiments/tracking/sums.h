// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sums that results are made of: each visitor's part is taken out and put back when they change, and the sums of all days and nodes
// add up.

#include "server/experiments/statistics/exact.h"
#include "server/experiments/tracking/visitor_fold.h"

#include <map>

namespace tijara::experiments {

/// Under the event "" what exposures bring (visitors, views, mixed); under an event's name the rest.
struct Sums {
    enum Part : std::size_t {
        Visitors, Views, Mixed, // of exposures
        Converted, Orders, OrdersSquares, Revenue, RevenueSquares, RevenueOrders, Profit, ProfitSquares, Before, BeforeSquares, BeforeRevenue, BeforeProfit,
        PartCount,
    };
    std::array<Exact, PartCount> parts{};

    Exact& operator[](Part part) { return parts[part]; }
    const Exact& operator[](Part part) const { return parts[part]; }
    void add(const Sums& other, int times = 1);
    void add(const StoredMeasure& measure, int times);
    bool operator==(const Sums&) const = default;
    [[nodiscard]] std::int64_t count(Part part) const { return static_cast<std::int64_t>(parts[part]); }
};
std::string textOf(const Sums& sums);
Sums sumsFrom(std::string_view text);

/// One row of sums.
struct SumsKey {
    Id experiment;
    std::int64_t version = 1;
    std::int64_t variant = 0;
    std::string event;
    std::int64_t day = 0; ///< of UTC, since 1970
    auto operator<=>(const SumsKey&) const = default;
};
using SumsByKey = std::map<SumsKey, Sums>;

/// Puts what one visitor counts for into the sums, or with times = −1 takes it out.
void addVisitor(SumsByKey& sums, const Folded& visitor, int times);

} // namespace tijara::experiments
