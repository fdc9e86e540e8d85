// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One request to an address that somebody typed in: never to this computer or its neighbours, unless that is allowed, and never on to where
// the answer points.

#include <chrono>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include <Poco/Net/IPAddress.h>

namespace tijara::experiments {

/// An address of the open net: not this computer, not a neighbour's, nothing reserved.
bool isPublic(const ::Poco::Net::IPAddress& address);

struct Posted {
    bool arrived = false; ///< answered with 2xx
    std::string answer;   ///< "204", or why there was none
    bool cutShort = false; ///< the server stops: nothing is said about the other side
};

struct Posting {
    std::string url;
    std::string body; ///< JSON
    std::vector<std::pair<std::string, std::string>> headers;
};

struct Patience {
    std::chrono::milliseconds most{20'000}; ///< for the host's name, connecting, sending and the answer together
    std::stop_token stop = {};              ///< ends it at once
};

Posted post(const Posting& posting, bool privateAllowed, const Patience& patience = {});

} // namespace tijara::experiments
