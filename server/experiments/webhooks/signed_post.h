// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One signed request to an address that somebody typed in: never to this computer or its neighbours, unless that is allowed, and never on to
// where the answer points.

#include <string>
#include <string_view>

#include <Poco/Net/IPAddress.h>

namespace tijara::experiments {

/// RFC 2104 with SHA-256, as 32 bytes.
std::string hmacSha256(std::string_view key, std::string_view text);
/// What X-Tijara-Signature holds.
std::string signatureOf(std::string_view secret, std::string_view timestamp, std::string_view body);

/// An address of the open net: not this computer, not a neighbour's, nothing reserved.
bool isPublic(const ::Poco::Net::IPAddress& address);

struct Posted {
    bool arrived = false; ///< answered with 2xx
    std::string answer;   ///< "204", or why there was none
};

struct Posting {
    std::string url;
    std::string body;
    std::string eventId;
    std::string timestamp;
    std::string signature;
};

/// Takes ten seconds at most for each of connecting, sending and the answer.
Posted post(const Posting& posting, bool privateAllowed);

} // namespace tijara::experiments
