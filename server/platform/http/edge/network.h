// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Addresses and ranges of them, IPv4 and IPv6 alike: which peers are our own proxies.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tijara::http {

/// An IPv6 address, or an IPv4 one in its mapped form (::ffff:10.0.0.1).
using AddressBytes = std::array<std::uint8_t, 16>;
std::optional<AddressBytes> parseAddress(std::string_view text);

/// "10.0.0.0/8", "fd00::/8", or one address.
struct Network {
    AddressBytes address{};
    int bits = 128;
    [[nodiscard]] bool holds(const AddressBytes& one) const;
};
std::optional<Network> parseNetwork(std::string_view text);

/// Whose request it is: the peer's, or when that is one of our proxies, the last hop that is none (RFC 7239, 5.2: what stands further to
/// the left may be made up).
std::string clientAddress(const std::string& peer, std::string_view forwardedFor, const std::vector<Network>& proxies);
bool isTrusted(const std::string& peer, const std::vector<Network>& proxies);

} // namespace tijara::http
