// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Web pages of other sites: none may call unless its origin is named (Fetch standard, 3.2).

#include "server/platform/http/edge/edges.h"
#include "server/platform/http/request.h"

namespace tijara::http {

/// What an answer to a page of `origin` says besides; nothing for a caller that is no page, or one of this server's own. Problem
/// OriginNotAllowed for a page of any other site.
std::vector<std::pair<std::string, std::string>> corsHeaders(const Edges& edges, const std::string& origin, const std::string& host);
/// The answer to the question a browser asks before a call.
Reply preflightReply();

} // namespace tijara::http
