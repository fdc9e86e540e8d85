// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many calls a shop has made: counted by the month of UTC against its plan, and by the day.

#include "shared/core/json.h"
#include "shared/core/page.h"
#include "shared/core/route.h"

namespace tijara::tenants {

/// From so much of the limit on, people are told.
inline constexpr std::int64_t kWarnPercent = 80;

struct UsageDay {
    Date day; ///< of UTC
    std::int64_t calls = 0;
};
BOOST_DESCRIBE_STRUCT(UsageDay, (), (day, calls))

struct Usage {
    std::string month;                 ///< "2026-11"
    std::int64_t calls = 0;            ///< in it, with those other servers hold ready
    std::optional<std::int64_t> limit; ///< nothing: as many as they like
    Date resetsOn;                     ///< the day the count begins anew
    std::vector<UsageDay> days;        ///< the last 62 days that had any, oldest first
};
BOOST_DESCRIBE_STRUCT(Usage, (), (month, calls, limit, resetsOn, days))

inline constexpr Route<Nothing, Usage> kUsageOfTenant{Method::Get, "/api/v1/platform/tenants/{id}/usage"};
inline constexpr Route<Nothing, Usage> kOwnUsage{Method::Get, "/api/v1/tenant/usage"};

} // namespace tijara::tenants
