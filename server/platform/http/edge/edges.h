// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands between the world and the routes, as it was configured.

#include "server/platform/http/edge/network.h"

#include <filesystem>

namespace tijara::http {

inline constexpr int kByPlace = -1; ///< nobody said: it follows from where the server listens

/// Requests a minute of one caller of each kind; ten seconds' worth may come at once. 0 = as many as they like.
struct Rates {
    std::int64_t address = kByPlace;
    std::int64_t user = kByPlace;
    std::int64_t tenant = kByPlace;
    std::int64_t key = kByPlace;
};

struct Edges {
    std::vector<std::string> corsOrigins; ///< of web pages that may call; "*" = any
    std::vector<Network> trustedProxies;
    std::vector<std::string> allowedHosts; ///< names this server answers to; none = any, but on loopback only its own
    std::filesystem::path tlsCertificate;  ///< with its chain, PEM; plain HTTP when there is none
    std::filesystem::path tlsKey;
    Rates rates;
    int connectionsMax = 2500; ///< each keeps a thread while it is open
    int drainSeconds = kByPlace; ///< told to end, it is found draining for so long before it stops to listen
    std::string metricsToken;  ///< lets others than this computer read /metrics
};

} // namespace tijara::http
