// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/statistics/planning.h"

#include "server/experiments/statistics/comparing.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace tijara::experiments {

namespace {

constexpr std::int64_t kDaysMin = 14;
constexpr std::int64_t kWeek = 7;
constexpr double kExact = 1e-12; // of the visitors looked for

double quantile(double upperTail)
{
    return boost::math::quantile(boost::math::complement(boost::math::normal(), upperTail));
}

double criticalOf(const PlanTargets& targets)
{
    return quantile(targets.alpha / 2 / static_cast<double>(targets.comparisons));
}

/// `needed` says how many visitors an arm a critical value needs. That of the always-valid rule hangs on how many come in turn, so that their
/// number is looked for: between that of one look, which is too few, and the first double of it that is enough.
template <class Needed>
double visitorsFor(const PlanTargets& targets, Needed needed)
{
    double low = needed(criticalOf(targets));
    if (!targets.tuning) {
        return low;
    }
    const auto isEnough = [&](double visitors) {
        return visitors >= needed(alwaysValidReach(2 * visitors, targets.alpha, targets.alpha / static_cast<double>(targets.comparisons), *targets.tuning));
    };
    double high = 2 * low;
    while (!isEnough(high)) {
        high *= 2;
    }
    while (high - low > kExact * high) {
        const double middle = (low + high) / 2;
        (isEnough(middle) ? high : low) = middle;
    }
    return high;
}

} // namespace

double visitorsForRate(double rate, double lift, const PlanTargets& targets)
{
    const double other = rate * (1 + lift);
    const double middle = (rate + other) / 2;
    return visitorsFor(targets, [&](double critical) {
        const double root = critical * std::sqrt(2 * middle * (1 - middle)) + quantile(1 - targets.power) * std::sqrt(rate * (1 - rate) + other * (1 - other));
        return root * root / ((other - rate) * (other - rate));
    });
}

double visitorsForMean(double mean, double deviation, double lift, const PlanTargets& targets)
{
    return visitorsFor(targets, [&](double critical) {
        const double reach = (critical + quantile(1 - targets.power)) * deviation / (mean * lift);
        return 2 * reach * reach;
    });
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
