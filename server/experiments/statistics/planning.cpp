// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/statistics/planning.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace tijara::experiments {

namespace {

constexpr std::int64_t kDaysMin = 14;
constexpr std::int64_t kWeek = 7;

double quantile(double upperTail)
{
    return boost::math::quantile(boost::math::complement(boost::math::normal(), upperTail));
}

double criticalOf(const PlanTargets& targets)
{
    return quantile(targets.alpha / 2 / static_cast<double>(targets.comparisons));
}

} // namespace

double visitorsForRate(double rate, double lift, const PlanTargets& targets)
{
    const double other = rate * (1 + lift);
    const double middle = (rate + other) / 2;
    const double root = criticalOf(targets) * std::sqrt(2 * middle * (1 - middle)) + quantile(1 - targets.power) * std::sqrt(rate * (1 - rate) + other * (1 - other));
    return root * root / ((other - rate) * (other - rate));
}

double visitorsForMean(double mean, double deviation, double lift, const PlanTargets& targets)
{
    const double reach = (criticalOf(targets) + quantile(1 - targets.power)) * deviation / (mean * lift);
    return 2 * reach * reach;
}

double powerOfLift(double mean, double variance, double visitorsPerArm, double lift, double alpha)
{
    const double treated = mean * (1 + lift);
    const double error = std::sqrt(variance / (visitorsPerArm * mean * mean) + variance * treated * treated / (visitorsPerArm * mean * mean * mean * mean));
    const double critical = quantile(alpha / 2);
    const boost::math::normal normal;
    return boost::math::cdf(normal, lift / error - critical) + boost::math::cdf(normal, -lift / error - critical);
}

std::optional<double> smallestLift(double mean, double variance, double visitorsPerArm, const PlanTargets& targets)
{
    const double k = criticalOf(targets) + quantile(1 - targets.power);
    const double s = variance / visitorsPerArm;
    const double a = 1 - k * k * s / (mean * mean);
    if (a <= 0) {
        return std::nullopt;
    }
    return (2 * mean + std::sqrt(4 * mean * mean - 4 * a * (mean * mean - k * k * s))) / (2 * a) / mean - 1;
}

std::int64_t daysFor(double visitorsPerArm, std::int64_t arms, double dailyVisitors)
{
    const auto days = static_cast<std::int64_t>(std::ceil(static_cast<double>(arms) * std::ceil(visitorsPerArm) / dailyVisitors));
    return std::max(kDaysMin, (days + kWeek - 1) / kWeek * kWeek);
}

} // namespace tijara::experiments
