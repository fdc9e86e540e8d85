// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What lets the program at the other end believe that a notice comes from here.

#include <string>
#include <string_view>

namespace tijara::experiments {

/// RFC 2104 with SHA-256, as 32 bytes.
std::string hmacSha256(std::string_view key, std::string_view text);
/// What X-Tijara-Signature holds.
std::string signatureOf(std::string_view secret, std::string_view timestamp, std::string_view body);

} // namespace tijara::experiments
