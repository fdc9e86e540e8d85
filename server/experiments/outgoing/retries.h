// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How long to wait before what did not arrive is sent again.

#include "shared/core/amounts.h"

#include <array>

namespace tijara::experiments {

inline constexpr std::int64_t kMinuteMs = 60'000;
inline constexpr std::int64_t kHourMs = 60 * kMinuteMs;
/// After the first try, the second, and so on.
inline constexpr std::array kRetryWaitsMs = {kMinuteMs, 5 * kMinuteMs, 30 * kMinuteMs, 2 * kHourMs, 12 * kHourMs};
/// Where nothing arrives for so long, nothing will.
inline constexpr std::int64_t kGivenUpAfterMs = 72 * kHourMs;

} // namespace tijara::experiments
