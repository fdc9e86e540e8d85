// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tables of usage: this month's calls of each shop, and the calls of each day.

#include "server/platform/db/db.h"
#include "shared/tenants/usage_contract.h"

namespace tijara::tenants {

struct MonthCount {
    std::string month; ///< "2026-11"; "" where nothing was ever counted
    std::int64_t calls = 0;
};
BOOST_DESCRIBE_STRUCT(MonthCount, (), (month, calls))

MonthCount monthCount(db::PlatformTx& tx, const Id& tenant);
/// Puts `next` in the place of `was`; false when another server was faster.
bool replaceCount(db::PlatformTx& tx, const Id& tenant, const MonthCount& was, const MonthCount& next);
void addToDay(db::PlatformTx& tx, const Id& tenant, Date day, std::int64_t calls);
std::vector<UsageDay> usageDays(db::PlatformTx& tx, const Id& tenant, Date from);
/// False when that month's warning was given before.
bool markWarned(db::PlatformTx& tx, const Id& tenant, std::string_view month);

} // namespace tijara::tenants
