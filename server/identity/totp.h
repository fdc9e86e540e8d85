// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Codes that change with time (RFC 6238 over HMAC-SHA-1, 6 digits, 30 seconds), and codes that people type once.

#include "shared/core/amounts.h"

#include <optional>
#include <string>
#include <string_view>

namespace tijara::identity {

inline constexpr std::int64_t kStepMs = 30'000;

/// 160 random bits.
std::string newTotpSecret();
/// RFC 4226, section 5.3; as many digits as are asked for.
std::string totpCode(std::string_view secret, std::int64_t step, int digits = 6);
/// The step whose code this is: the present one, the one before or the one after.
std::optional<std::int64_t> stepOf(std::string_view secret, std::string_view code, Instant now);
/// RFC 4648, without padding.
std::string base32(std::string_view bytes);
/// Of what base32() made.
std::string fromBase32(std::string_view letters);
/// What an app reads from the QR code.
std::string totpUri(std::string_view secret, std::string_view issuer, std::string_view account);

/// 80 random bits as "XXXX-XXXX-XXXX-XXXX", without letters that look like another.
std::string newOneTimeCode();
/// As it is compared: capitals, without spaces and lines between.
std::string normalizedCode(std::string_view typed);

} // namespace tijara::identity
