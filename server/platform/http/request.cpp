// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/request.h"

#include <algorithm>

namespace tijara::http {

bool Principal::may(identity::Permission permission) const
{
    return std::find(permissions.begin(), permissions.end(), permission) != permissions.end();
}

Id Request::pathId(const std::string& name) const
{
    const auto found = pathParts.find(name);
    const auto parsed = found == pathParts.end() ? std::nullopt : parseId(found->second);
    if (!parsed) {
        throw Problem{ProblemCode::NotFound};
    }
    return *parsed;
}

Reply problemReply(const Problem& problem, const std::string& requestId)
{
    ProblemDocument document = toDocument(problem);
    document.requestId = requestId;
    const int status = document.status == 0 ? 500 : static_cast<int>(document.status);
    Reply reply{status, "application/problem+json", toJson(document), {}};
    reply.problem = toText(problem.code);
    if (const auto wait = problem.params.find("retryAfterSeconds"); wait != problem.params.end()) {
        reply.headers.emplace_back("Retry-After", wait->second);
    }
    if (const auto allow = problem.params.find("allow"); problem.code == ProblemCode::MethodNotAllowed && allow != problem.params.end()) {
        reply.headers.emplace_back("Allow", allow->second); // RFC 9110, 15.5.6
    }
    return reply;
}

} // namespace tijara::http
