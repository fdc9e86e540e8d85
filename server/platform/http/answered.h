// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What became of one request, for logs and figures: nothing of what was in it.

#include "server/platform/http/router.h"

namespace tijara::http {

struct Answered {
    const RouteEntry* route = nullptr; ///< none for an address that leads nowhere
    std::string method;
    std::optional<Id> tenant;
    int status = 0;
    std::string problem; ///< its code; "" when all went well
    bool replayed = false; ///< a key's first answer again
    std::int64_t microseconds = 0;
    std::int64_t databaseMicroseconds = 0;
    std::int64_t bytes = 0; ///< of the answer
};
using Observe = std::function<void(const Answered&)>;

} // namespace tijara::http
