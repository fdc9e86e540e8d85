// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tenants/usage/usage_store.h"

namespace tijara::tenants {

namespace {

using db::PlatformTx;
using db::Sql;

const Sql kMonth("SELECT month, calls FROM tenant_usage WHERE tenant_id = $1");
const Sql kBegin("INSERT INTO tenant_usage (tenant_id, month, calls) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING");
const Sql kReplace("UPDATE tenant_usage SET month = $1, calls = $2 WHERE tenant_id = $3 AND month = $4 AND calls = $5");
const Sql kAddToDay("INSERT INTO usage_days (tenant_id, day, calls) VALUES ($1, $2, $3) "
                    "ON CONFLICT (tenant_id, day) DO UPDATE SET calls = usage_days.calls + excluded.calls");
const Sql kDays("SELECT day, calls FROM usage_days WHERE tenant_id = $1 AND day >= $2 ORDER BY day");
const Sql kMarkWarned("UPDATE tenants SET warned_month = $1 WHERE id = $2 AND warned_month <> $3");

} // namespace

MonthCount monthCount(PlatformTx& tx, const Id& tenant)
{
    return tx.one<MonthCount>(kMonth, tenant).value_or(MonthCount{});
}

bool replaceCount(PlatformTx& tx, const Id& tenant, const MonthCount& was, const MonthCount& next)
{
    if (was.month.empty()) {
        tx.run(kBegin, tenant, next.month, next.calls);
    } else {
        tx.run(kReplace, next.month, next.calls, tenant, was.month, was.calls);
    }
    return tx.changes() == 1;
}

void addToDay(PlatformTx& tx, const Id& tenant, Date day, std::int64_t calls)
{
    tx.run(kAddToDay, tenant, day, calls);
}

std::vector<UsageDay> usageDays(PlatformTx& tx, const Id& tenant, Date from)
{
    return tx.all<UsageDay>(kDays, tenant, from);
}

bool markWarned(PlatformTx& tx, const Id& tenant, std::string_view month)
{
    tx.run(kMarkWarned, month, tenant, month);
    return tx.changes() == 1;
}

} // namespace tijara::tenants
