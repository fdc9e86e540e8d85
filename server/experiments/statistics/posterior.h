// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The Bayesian view: how likely one arm is the better one, and what is lost by choosing it if it is not.

#include "server/experiments/statistics/comparing.h"

namespace tijara::experiments {

/// Beta(1 + converted, 1 + others): what is believed of a rate, from a flat prior.
struct RatePosterior {
    double a = 1;
    double b = 1;
    static RatePosterior of(double visitors, double converted) { return {1 + converted, 1 + visitors - converted}; }
    [[nodiscard]] double mean() const { return a / (a + b); }
};

struct RateBelief {
    double chance = 0.5;   ///< that the treatment's rate is the higher
    double lossIfShipped = 0; ///< E[max(control − treatment, 0)], points of the rate
    double lossIfKept = 0;
};
RateBelief compareRates(const RatePosterior& control, const RatePosterior& treatment);
/// Of each arm, that its rate is the highest of all; they sum to 1.
std::vector<double> chancesToBeBest(const std::vector<RatePosterior>& arms);

/// The same for any lift: the posterior is normal.
struct LiftBelief {
    double mean = 0;
    double deviation = 0;
    double chance = 0.5;
    double lossIfShipped = 0;
    double lossIfKept = 0;
};
/// `priorDeviation` 0: flat. With `lowerIsBetter` the chance and both losses are those of the lower.
LiftBelief believeLift(double lift, double error, double priorMean = 0, double priorDeviation = 0, bool lowerIsBetter = false);

} // namespace tijara::experiments
