// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Two arms against each other, from the sums alone: is the split as planned, how large is the lift, and how sure is that. All logarithms
// are natural; what cannot be said has no value, and never NaN.

#include "server/experiments/statistics/exact.h"

#include <optional>
#include <vector>

namespace tijara::experiments {

/// One arm's metric per visitor: how many visitors, their mean and variance.
struct Sample {
    double n = 0;
    double mean = 0;
    double variance = 0;
};

/// One yes or no per visitor: variance m(1 − m).
Sample rateSample(double visitors, double converted);
/// Per-visitor amounts, zeros included: variance over n − 1. The sums are exact whole numbers.
Sample amountSample(std::int64_t visitors, Exact sum, Exact squares);
/// A ratio of two sums per visitor (revenue per order), by the delta method.
struct RatioSums {
    std::int64_t visitors = 0;
    Exact above = 0, aboveSquares = 0, below = 0, belowSquares = 0, product = 0;
};
std::optional<Sample> ratioSample(const RatioSums& sums);

struct SplitCheck {
    double chiSquare = 0;
    double p = 1;
    bool enough = false;  ///< eight visitors an arm
    bool alarm = false;   ///< enough and p < 0.001, or ten visitors and over 1 % in arms without a weight
};
/// Only arms with a weight count; that too many came into others is alarming by itself.
SplitCheck checkSplit(const std::vector<double>& visitors, const std::vector<double>& weights);

struct Interval {
    double low = 0;
    double high = 0;
};

struct RateDifference {
    double z = 0;
    double p = 1;
    Interval interval;
};
/// The pooled z test; p = 1 when nobody or everybody converted.
RateDifference rateDifference(const Sample& control, const Sample& treatment, double alpha);

/// m1 − m0 as it is. Unlike a lift it is the same, but for its sign, whichever of the two is called the control.
struct Difference {
    double difference = 0;
    double error = 0; ///< standard error: Welch's, or that of all visitors together where it is the greater
};
/// Nothing for fewer than two visitors an arm, or where all of both are alike.
std::optional<Difference> differenceOf(const Sample& control, const Sample& treatment);

struct MeanDifference {
    double t = 0;
    double freedom = 0;
    double p = 1;
    Interval interval;
};
/// Welch's t; nothing when neither arm varies.
std::optional<MeanDifference> meanDifference(const Sample& control, const Sample& treatment, double alpha);

/// The change relative to the control's mean.
struct Lift {
    double lift = 0;
    double error = 0; ///< standard error
    double freedom = 0;
    double p = 1;     ///< of the fixed horizon: looked at once, at the planned end
    Interval interval;
};
/// By the delta method; nothing where the control's mean is 0 or neither arm varies.
std::optional<Lift> liftOf(const Sample& control, const Sample& treatment, double alpha);

/// What may be looked at every day: Waudby-Smith's asymptotic confidence sequence, tightest at `tuning` visitors. It keeps its promise for a
/// mean or a difference of means; the error of a lift grows and shrinks with the lift, which favours losses.
struct AlwaysValid {
    double halfWidth = 0;
    double p = 1;
};
/// So many standard errors off 0 the p is `level`; it is that of several comparisons where `level` is less than alpha.
double alwaysValidReach(double visitors, double alpha, double level, double tuning);
AlwaysValid alwaysValid(double effect, double error, double visitors, double alpha, double tuning = 5000);

/// The mixture sequential probability ratio test; `variance` is the sum of both arms', `mixing` τ², fixed before the start.
struct MixtureTest {
    double ratio = 1;
    double halfWidth = 0;
};
MixtureTest mixtureTest(double difference, double visitorsPerArm, double variance, double mixing, double alpha);

/// In the order of the p values given.
std::vector<double> holm(const std::vector<double>& p);
std::vector<double> benjaminiHochberg(const std::vector<double>& p);
/// The interval that goes with an adjusted p, where it is the wider one; nothing when p is 1: no bounds at all.
std::optional<Interval> adjustedInterval(double effect, double adjustedP, const Interval& plain, double alpha);

/// Sums of a metric y with the same metric x before the first exposure, for variance reduction by CUPED.
struct PairedSums {
    std::int64_t visitors = 0;
    Exact y = 0, ySquares = 0, x = 0, xSquares = 0, product = 0;
};
struct Cuped {
    double theta = 0;
    double controlMean = 0;   ///< adjusted
    double treatmentMean = 0; ///< adjusted
    Lift lift;
};
/// Nothing where what was bought before explains everything.
std::optional<Cuped> cuped(const PairedSums& control, const PairedSums& treatment, double alpha);

} // namespace tijara::experiments
