// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/statistics/comparing.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tijara::experiments {

namespace {

constexpr double kSplitAlarm = 0.001;
constexpr double kSplitVisitorsPerArm = 8;
constexpr double kStrayMin = 10;
constexpr double kStrayShare = 0.01; // of all
constexpr double kRounding = 1e-12; // of a variance: what is left below it is no variance

double squared(double value)
{
    return value * value;
}

/// 2(1 − T_ν(t)); beyond every table it is the smallest number there is, and never a fault.
double twoSided(double t, double freedom)
{
    return std::min(1.0, 2 * boost::math::cdf(boost::math::complement(boost::math::students_t(freedom), std::abs(t))));
}

double quantileT(double alpha, double freedom)
{
    return boost::math::quantile(boost::math::complement(boost::math::students_t(freedom), alpha / 2));
}

double quantileZ(double alpha)
{
    return boost::math::quantile(boost::math::complement(boost::math::normal(), alpha / 2));
}

double welchFreedom(const Sample& control, const Sample& treatment)
{
    const double v0 = control.variance / control.n;
    const double v1 = treatment.variance / treatment.n;
    return squared(v0 + v1) / (squared(v1) / (treatment.n - 1) + squared(v0) / (control.n - 1));
}

bool isTestable(const Sample& control, const Sample& treatment)
{
    return control.n >= 2 && treatment.n >= 2 && (control.variance > 0 || treatment.variance > 0);
}

Lift liftWith(double effect, double error, double freedom, double alpha)
{
    const double reach = quantileT(alpha, freedom) * error;
    return {effect, error, freedom, twoSided(effect / error, freedom), {effect - reach, effect + reach}};
}

/// n·Σab − Σa·Σb, exact wherever it fits; what leaves 128 bits is taken in 80.
long double crossed(std::int64_t n, Exact products, Exact a, Exact b)
{
    Exact left = 0;
    Exact right = 0;
    Exact difference = 0;
    if (!__builtin_mul_overflow(products, static_cast<Exact>(n), &left) && !__builtin_mul_overflow(a, b, &right) && !__builtin_sub_overflow(left, right, &difference)) {
        return static_cast<long double>(difference);
    }
    return static_cast<long double>(products) * static_cast<long double>(n) - static_cast<long double>(a) * static_cast<long double>(b);
}

double covariance(std::int64_t n, Exact products, Exact a, Exact b)
{
    return n < 2 ? 0 : static_cast<double>(crossed(n, products, a, b) / static_cast<long double>(n) / static_cast<long double>(n - 1));
}

/// What is left of y's variance with x taken out. Where x explains it all that is nothing, whatever rounding leaves on either side of 0.
double unexplained(const Sample& y, const Sample& x, double together, double theta)
{
    const double left = y.variance + squared(theta) * x.variance - 2 * theta * together;
    return left > kRounding * y.variance ? left : 0;
}

double meanOf(std::int64_t n, Exact sum)
{
    return n == 0 ? 0 : static_cast<double>(static_cast<long double>(sum) / static_cast<long double>(n));
}

} // namespace

Sample rateSample(double visitors, double converted)
{
    const double rate = visitors > 0 ? converted / visitors : 0;
    return {visitors, rate, rate * (1 - rate)};
}

Sample amountSample(std::int64_t visitors, Exact sum, Exact squares)
{
    return {static_cast<double>(visitors), meanOf(visitors, sum), std::max(0.0, covariance(visitors, squares, sum, sum))};
}

std::optional<Sample> ratioSample(const RatioSums& sums)
{
    if (sums.below == 0 || sums.visitors < 2) {
        return std::nullopt;
    }
    const double below = meanOf(sums.visitors, sums.below);
    const double ratio = static_cast<double>(static_cast<long double>(sums.above) / static_cast<long double>(sums.below));
    const double variance = (covariance(sums.visitors, sums.aboveSquares, sums.above, sums.above) - 2 * ratio * covariance(sums.visitors, sums.product, sums.above, sums.below) +
                             squared(ratio) * covariance(sums.visitors, sums.belowSquares, sums.below, sums.below)) /
                            squared(below);
    return Sample{static_cast<double>(sums.visitors), ratio, std::max(0.0, variance)};
}

SplitCheck checkSplit(const std::vector<double>& visitors, const std::vector<double>& weights)
{
    double all = 0;
    double whole = 0;
    double arms = 0;
    double stray = 0;
    for (std::size_t arm = 0; arm < visitors.size(); ++arm) {
        if (weights[arm] > 0) {
            all += visitors[arm];
            whole += weights[arm];
            ++arms;
        } else {
            stray += visitors[arm];
        }
    }
    SplitCheck check;
    check.alarm = stray >= kStrayMin && stray > kStrayShare * (all + stray);
    if (all == 0 || arms < 2) {
        return check;
    }
    for (std::size_t arm = 0; arm < visitors.size(); ++arm) {
        if (weights[arm] > 0) {
            const double expected = weights[arm] / whole * all;
            check.chiSquare += squared(visitors[arm] - expected) / expected;
        }
    }
    check.p = boost::math::gamma_q((arms - 1) / 2, check.chiSquare / 2);
    check.enough = all >= kSplitVisitorsPerArm * arms;
    check.alarm = check.alarm || (check.enough && check.p < kSplitAlarm);
    return check;
}

RateDifference rateDifference(const Sample& control, const Sample& treatment, double alpha)
{
    RateDifference result;
    if (control.n == 0 || treatment.n == 0) {
        return result;
    }
    const double difference = treatment.mean - control.mean;
    const double reach = quantileZ(alpha) * std::sqrt(control.variance / control.n + treatment.variance / treatment.n);
    result.interval = {difference - reach, difference + reach};
    const double pooled = (control.mean * control.n + treatment.mean * treatment.n) / (control.n + treatment.n);
    if (pooled > 0 && pooled < 1) {
        result.z = difference / std::sqrt(pooled * (1 - pooled) * (1 / control.n + 1 / treatment.n));
        result.p = std::erfc(std::abs(result.z) / std::sqrt(2.0));
    }
    return result;
}

std::optional<Difference> differenceOf(const Sample& control, const Sample& treatment)
{
    if (control.n < 2 || treatment.n < 2) {
        return std::nullopt;
    }
    // A small arm that has not met its great buyers yet knows neither its mean nor how much it varies, and would be called worse with an
    // error of its own that is too small. All visitors together know better, and in even arms both errors are nearly the same.
    const double difference = treatment.mean - control.mean;
    const double all = control.n + treatment.n;
    const double apart = control.n * treatment.n * squared(difference / all);
    const double together = (control.variance * control.n + treatment.variance * treatment.n) / all + apart;
    const double variance = std::max(control.variance / control.n + treatment.variance / treatment.n, together * (1 / control.n + 1 / treatment.n));
    return variance > 0 ? std::optional(Difference{difference, std::sqrt(variance)}) : std::nullopt;
}

std::optional<MeanDifference> meanDifference(const Sample& control, const Sample& treatment, double alpha)
{
    if (!isTestable(control, treatment)) {
        return std::nullopt;
    }
    const double error = std::sqrt(control.variance / control.n + treatment.variance / treatment.n);
    const double difference = treatment.mean - control.mean;
    const double freedom = welchFreedom(control, treatment);
    const double reach = quantileT(alpha, freedom) * error;
    return MeanDifference{difference / error, freedom, twoSided(difference / error, freedom), {difference - reach, difference + reach}};
}

std::optional<Lift> liftOf(const Sample& control, const Sample& treatment, double alpha)
{
    if (!isTestable(control, treatment) || control.mean == 0) {
        return std::nullopt;
    }
    const double m0 = control.mean;
    const double variance = treatment.variance / (treatment.n * squared(m0)) + control.variance * squared(treatment.mean) / (control.n * squared(squared(m0)));
    if (!(variance > 0)) {
        return std::nullopt;
    }
    return liftWith((treatment.mean - m0) / std::abs(m0), std::sqrt(variance), welchFreedom(control, treatment), alpha);
}

namespace {

/// ρ² of the confidence sequence.
double mixingOf(double alpha, double tuning)
{
    return (-2 * std::log(alpha) + std::log(1 - 2 * std::log(alpha))) / tuning;
}

} // namespace

double alwaysValidReach(double visitors, double alpha, double level, double tuning)
{
    const double mixing = mixingOf(alpha, tuning);
    const double q = visitors * mixing + 1;
    return std::sqrt(2 * q / (visitors * mixing) * std::log(std::sqrt(q) / level));
}

AlwaysValid alwaysValid(double effect, double error, double visitors, double alpha, double tuning)
{
    const double mixing = mixingOf(alpha, tuning);
    const double q = visitors * mixing + 1;
    const double p = std::sqrt(q) * std::exp(-mixing * visitors * squared(effect) / (2 * squared(error) * q));
    return {error * alwaysValidReach(visitors, alpha, alpha, tuning), std::min(1.0, p)};
}

MixtureTest mixtureTest(double difference, double visitorsPerArm, double variance, double mixing, double alpha)
{
    const double wide = variance + visitorsPerArm * mixing;
    const double ratio = std::sqrt(variance / wide) * std::exp(squared(visitorsPerArm * difference) * mixing / (2 * variance * wide));
    return {ratio, std::sqrt(variance * wide / (squared(visitorsPerArm) * mixing) * (std::log(wide / variance) - 2 * std::log(alpha)))};
}

namespace {

std::vector<std::size_t> ascending(const std::vector<double>& p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&p](std::size_t one, std::size_t other) { return p[one] < p[other]; });
    return order;
}

} // namespace

std::vector<double> holm(const std::vector<double>& p)
{
    std::vector<double> adjusted(p.size());
    double most = 0;
    double left = static_cast<double>(p.size());
    for (const std::size_t at : ascending(p)) {
        most = std::max(most, std::min(1.0, left-- * p[at]));
        adjusted[at] = most;
    }
    return adjusted;
}

std::vector<double> benjaminiHochberg(const std::vector<double>& p)
{
    std::vector<double> adjusted(p.size());
    const auto order = ascending(p);
    const double all = static_cast<double>(p.size());
    double least = 1;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const std::size_t at = order[rank - 1];
        least = std::min(least, all / static_cast<double>(rank) * p[at]);
        adjusted[at] = least;
    }
    return adjusted;
}

std::optional<Interval> adjustedInterval(double effect, double adjustedP, const Interval& plain, double alpha)
{
    if (adjustedP >= 1) {
        return std::nullopt;
    }
    const double reach = quantileZ(alpha) * std::abs(effect / quantileZ(std::max(adjustedP, 1e-300)));
    const Interval wide{effect - reach, effect + reach};
    return wide.low < plain.low && wide.high > plain.high ? wide : plain;
}

std::optional<Cuped> cuped(const PairedSums& control, const PairedSums& treatment, double alpha)
{
    const Sample y0 = amountSample(control.visitors, control.y, control.ySquares);
    const Sample y1 = amountSample(treatment.visitors, treatment.y, treatment.ySquares);
    if (!isTestable(y0, y1) || y0.mean == 0) {
        return std::nullopt;
    }
    const Sample x0 = amountSample(control.visitors, control.x, control.xSquares);
    const Sample x1 = amountSample(treatment.visitors, treatment.x, treatment.xSquares);
    const std::int64_t all = control.visitors + treatment.visitors;
    const double spread = covariance(all, control.xSquares + treatment.xSquares, control.x + treatment.x, control.x + treatment.x);
    const double together = covariance(all, control.product + treatment.product, control.y + treatment.y, control.x + treatment.x);
    const double theta = spread > 0 ? together / spread : 0;
    const double c0 = covariance(control.visitors, control.product, control.y, control.x);
    const double c1 = covariance(treatment.visitors, treatment.product, treatment.y, treatment.x);
    Cuped result;
    result.theta = theta;
    result.controlMean = y0.mean - theta * x0.mean;
    result.treatmentMean = y1.mean - theta * x1.mean;
    const Sample adjusted0{y0.n, result.controlMean, unexplained(y0, x0, c0, theta)};
    const Sample adjusted1{y1.n, result.treatmentMean, unexplained(y1, x1, c1, theta)};
    const double r = y1.mean / y0.mean;
    const double variance = adjusted1.variance / (y1.n * squared(y0.mean)) +
                            (y0.variance * squared(r) - 2 * theta * c0 * r + squared(theta) * x0.variance) / (y0.n * squared(y0.mean));
    if (!isTestable(adjusted0, adjusted1) || !(variance > 0)) {
        return std::nullopt;
    }
    result.lift = liftWith((result.treatmentMean - result.controlMean) / std::abs(y0.mean), std::sqrt(variance), welchFreedom(adjusted0, adjusted1), alpha);
    return result;
}

} // namespace tijara::experiments
