// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/edge/cors.h"

#include <algorithm>

namespace tijara::http {

std::vector<std::pair<std::string, std::string>> corsHeaders(const Edges& edges, const std::string& origin, const std::string& host)
{
    if (origin.empty() || origin == "http://" + host || origin == "https://" + host) {
        return {};
    }
    const auto& allowed = edges.corsOrigins;
    if (std::find(allowed.begin(), allowed.end(), origin) == allowed.end() && std::find(allowed.begin(), allowed.end(), "*") == allowed.end()) {
        throw Problem{ProblemCode::OriginNotAllowed};
    }
    // No Allow-Credentials: callers sign in with a token that no browser sends by itself.
    return {{"Access-Control-Allow-Origin", origin},
            {"Access-Control-Expose-Headers", "X-Request-Id, Retry-After, Idempotency-Replayed, Content-Disposition"},
            {"Vary", "Origin"}};
}

Reply preflightReply()
{
    return {204,
            {},
            {},
            {{"Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE"},
             {"Access-Control-Allow-Headers", "Authorization, Content-Type, Idempotency-Key, X-Request-Id"},
             {"Access-Control-Max-Age", "600"}},
            {}};
}

} // namespace tijara::http
