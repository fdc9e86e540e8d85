// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How e-mails are compared, and how long a sign-in lasts.

#include "shared/core/amounts.h"

#include <string>
#include <string_view>

namespace tijara::identity {

inline constexpr std::int64_t kAccessMs = 15 * 60 * 1000;
inline constexpr std::int64_t kSessionMs = 24 * 60 * 60 * 1000;
/// A refresh whose answer was lost on the way may be repeated for so long; later it is a stolen one.
inline constexpr std::int64_t kRefreshAgainMs = 30 * 1000;

/// What two e-mails are compared by: case folded, composed, without spaces around.
std::string foldedEmail(std::string_view email);

/// Addresses of this computer itself.
bool isLoopback(std::string_view address);

} // namespace tijara::identity
