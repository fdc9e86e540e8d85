// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/statistics/demand.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace tijara::experiments {

namespace {

constexpr double kApart = 1.02;
constexpr std::size_t kProductsMin = 5;
constexpr double kErrorMin = 1e-3; // three points on one line, or products that are all alike, are luck and no certainty

/// How much an estimate counts.
double weightOf(double error)
{
    const double least = std::max(error, kErrorMin);
    return 1 / (least * least);
}

int distinctPrices(std::span<const DemandPoint> points)
{
    std::vector<double> prices;
    for (const DemandPoint& point : points) {
        prices.push_back(point.price);
    }
    std::sort(prices.begin(), prices.end());
    int distinct = 0;
    double last = 0;
    for (const double price : prices) {
        if (distinct == 0 || price >= last * kApart) {
            ++distinct;
            last = price;
        }
    }
    return distinct;
}

} // namespace

std::optional<Elasticity> fitElasticity(std::span<const DemandPoint> points, double alpha)
{
    std::vector<DemandPoint> sold;
    std::copy_if(points.begin(), points.end(), std::back_inserter(sold), [](const DemandPoint& point) { return point.price > 0 && point.quantity > 0; });
    if (distinctPrices(sold) < 3) {
        return std::nullopt;
    }
    const double n = static_cast<double>(sold.size());
    double meanX = 0;
    double meanY = 0;
    for (const DemandPoint& point : sold) {
        meanX += std::log(point.price) / n;
        meanY += std::log(point.quantity) / n;
    }
    double sxx = 0;
    double sxy = 0;
    double syy = 0;
    for (const DemandPoint& point : sold) {
        const double x = std::log(point.price) - meanX;
        const double y = std::log(point.quantity) - meanY;
        sxx += x * x;
        sxy += x * y;
        syy += y * y;
    }
    Elasticity fitted;
    fitted.value = sxy / sxx;
    fitted.intercept = meanY - fitted.value * meanX;
    fitted.points = static_cast<std::int64_t>(sold.size());
    const double rest = std::max(0.0, syy - fitted.value * sxy);
    fitted.fit = syy > 0 ? 1 - rest / syy : 1;
    fitted.error = std::sqrt(rest / (n - 2) / sxx);
    const double reach = fitted.error * boost::math::quantile(boost::math::complement(boost::math::students_t(n - 2), alpha / 2));
    fitted.interval = {fitted.value - reach, fitted.value + reach};
    return fitted;
}

ShrunkElasticity shrink(const Elasticity& estimate, const ElasticityPrior& prior)
{
    const double own = weightOf(estimate.error);
    const double group = weightOf(prior.deviation);
    return {(estimate.value * own + prior.mean * group) / (own + group), 1 / std::sqrt(own + group)};
}

ElasticityPrior priorOf(std::span<const Elasticity> products)
{
    if (products.size() < kProductsMin) {
        return {};
    }
    double weights = 0;
    double squares = 0;
    double weighted = 0;
    for (const Elasticity& product : products) {
        const double weight = weightOf(product.error);
        weights += weight;
        squares += weight * weight;
        weighted += weight * product.value;
    }
    const double fixed = weighted / weights;
    double q = 0;
    for (const Elasticity& product : products) {
        q += (product.value - fixed) * (product.value - fixed) * weightOf(product.error);
    }
    const double between = std::max(0.0, (q - static_cast<double>(products.size() - 1)) / (weights - squares / weights));
    double above = 0;
    double below = 0;
    for (const Elasticity& product : products) {
        const double weight = 1 / (1 / weightOf(product.error) + between);
        above += weight * product.value;
        below += weight;
    }
    return {above / below, std::sqrt(between)};
}

std::optional<double> bestPrice(double elasticity, double unitCost)
{
    if (elasticity >= -1 || unitCost <= 0) {
        return std::nullopt;
    }
    return unitCost * elasticity / (1 + elasticity);
}

} // namespace tijara::experiments
