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
    return {status, "application/problem+json", toJson(document), {}};
}

} // namespace tijara::http
