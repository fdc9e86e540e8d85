// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many visitors an experiment needs before it may say something, and what it can see with those it has.

#include <cstdint>
#include <optional>

namespace tijara::experiments {

struct PlanTargets {
    double alpha = 0.05; ///< two-sided, shared by all comparisons
    double power = 0.8;
    std::int64_t comparisons = 1;
    std::optional<double> tuning; ///< of the always-valid rule, which takes more visitors; without it there is one look at the end
};

/// Visitors an arm, not rounded: for a rate, and for amounts with a mean and a standard deviation.
double visitorsForRate(double rate, double lift, const PlanTargets& targets);
double visitorsForMean(double mean, double deviation, double lift, const PlanTargets& targets);
/// Of one look, by the test of the relative lift with equal arms.
double powerOfLift(double mean, double variance, double visitorsPerArm, double lift, double alpha);
/// By one look too; nothing when no lift, however large, would be seen with that power.
std::optional<double> smallestLift(double mean, double variance, double visitorsPerArm, const PlanTargets& targets);
/// At least two weeks, and whole ones: weekdays and pay-days mix.
std::int64_t daysFor(double visitorsPerArm, std::int64_t arms, double dailyVisitors);

} // namespace tijara::experiments
