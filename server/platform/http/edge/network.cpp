// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/edge/network.h"

#include "server/platform/text.h"
#include "shared/core/amounts.h"

#include <algorithm>

#include <arpa/inet.h>

namespace tijara::http {

namespace {

constexpr int kMappedBits = 96;

// Without the brackets and the port that some proxies write.
std::string_view hostOf(std::string_view hop)
{
    if (hop.starts_with('[')) {
        return hop.substr(1, hop.find(']') == std::string_view::npos ? hop.npos : hop.find(']') - 1);
    }
    const auto colon = hop.find(':');
    return colon != std::string_view::npos && hop.find(':', colon + 1) == std::string_view::npos ? hop.substr(0, colon) : hop;
}

} // namespace

std::optional<AddressBytes> parseAddress(std::string_view text)
{
    const std::string copy(text);
    AddressBytes bytes{};
    if (::inet_pton(AF_INET6, copy.c_str(), bytes.data()) == 1) {
        return bytes;
    }
    if (::inet_pton(AF_INET, copy.c_str(), bytes.data() + kMappedBits / 8) != 1) {
        return std::nullopt;
    }
    bytes[10] = bytes[11] = 0xff;
    return bytes;
}

std::optional<Network> parseNetwork(std::string_view text)
{
    const auto slash = text.find('/');
    const auto address = parseAddress(text.substr(0, slash));
    if (!address) {
        return std::nullopt;
    }
    if (slash == std::string_view::npos) {
        return Network{*address, 128};
    }
    const bool isFour = text.substr(0, slash).find(':') == std::string_view::npos;
    const auto bits = parseDecimal(text.substr(slash + 1), 0);
    if (!bits || *bits < 0 || *bits > (isFour ? 32 : 128)) {
        return std::nullopt;
    }
    return Network{*address, static_cast<int>(*bits) + (isFour ? kMappedBits : 0)};
}

bool Network::holds(const AddressBytes& one) const
{
    const auto whole = static_cast<std::size_t>(bits / 8);
    if (!std::equal(address.begin(), address.begin() + static_cast<std::ptrdiff_t>(whole), one.begin())) {
        return false;
    }
    const int rest = bits % 8;
    return rest == 0 || ((address[whole] ^ one[whole]) >> (8 - rest)) == 0;
}

bool isTrusted(const std::string& peer, const std::vector<Network>& proxies)
{
    const auto address = parseAddress(peer);
    return address && std::any_of(proxies.begin(), proxies.end(), [&](const Network& one) { return one.holds(*address); });
}

std::string clientAddress(const std::string& peer, std::string_view forwardedFor, const std::vector<Network>& proxies)
{
    std::string client = peer;
    while (!forwardedFor.empty() && isTrusted(client, proxies)) {
        const auto comma = forwardedFor.rfind(',');
        const std::string hop(hostOf(trimmed(forwardedFor.substr(comma == std::string_view::npos ? 0 : comma + 1))));
        if (!parseAddress(hop)) {
            break; // what is no address comes from nobody we know
        }
        client = hop;
        forwardedFor = comma == std::string_view::npos ? std::string_view{} : forwardedFor.substr(0, comma);
    }
    return client;
}

} // namespace tijara::http
