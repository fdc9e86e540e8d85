// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// resources/demo/online_retail_sample.csv.gz, as it is compiled into the program, with its days moved to now: a shop whose last bill is
// fifteen years old shows nobody what a dashboard is for.

#include "shared/core/amounts.h"

#include <string>

namespace tijara::commands {

/// The sample unpacked, every day moved by the same whole number of weeks, so that weekdays stay what they were and the last of them is
/// one of the seven days before `today`.
std::string demoSample(Date today);

} // namespace tijara::commands
