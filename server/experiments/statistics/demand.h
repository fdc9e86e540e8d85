// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The price–demand curve: ln q = a + ε ln p, and what is sensible to make of ε.

#include "server/experiments/statistics/comparing.h"

#include <span>

namespace tijara::experiments {

struct DemandPoint {
    double price = 0;
    double quantity = 0; ///< sold at that price, per visitor or per week
};

struct Elasticity {
    double value = 0; ///< ε: one per cent more in price, so many per cent more in quantity
    double error = 0;
    double intercept = 0;
    double fit = 0; ///< r²
    std::int64_t points = 0;
    Interval interval;
};
/// Least squares over the points that sold anything; nothing below three prices that are at least 2 % apart.
std::optional<Elasticity> fitElasticity(std::span<const DemandPoint> points, double alpha);

/// A belief about a group of products, and one product's estimate drawn towards it.
struct ElasticityPrior {
    double mean = -1.8;
    double deviation = 0.6;
};
struct ShrunkElasticity {
    double value = 0;
    double error = 0;
};
ShrunkElasticity shrink(const Elasticity& estimate, const ElasticityPrior& prior);
/// DerSimonian and Laird over the products of a category; below five of them the standard belief.
ElasticityPrior priorOf(std::span<const Elasticity> products);
/// The price that earns most: nothing where demand is not elastic or the cost is unknown.
std::optional<double> bestPrice(double elasticity, double unitCost);

} // namespace tijara::experiments
