// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tenants/flags/flags_store.h"

namespace tijara::tenants {

namespace {

using db::PlatformTx;
using db::Sql;

const Sql kAll("SELECT name, note, percent, roles FROM flags ORDER BY name");
const Sql kByName("SELECT name, note, percent, roles FROM flags WHERE name = $1");
const Sql kPut("INSERT INTO flags (name, note, percent, roles) VALUES ($1, $2, $3, $4) "
               "ON CONFLICT (name) DO UPDATE SET note = excluded.note, percent = excluded.percent, roles = excluded.roles");
const Sql kOfTenant("SELECT name, note, percent, roles, is_on FROM flags LEFT JOIN flag_tenants ON flag_tenants.flag = flags.name AND flag_tenants.tenant_id = $1 ORDER BY name");
const Sql kSay("INSERT INTO flag_tenants (tenant_id, flag, is_on) VALUES ($1, $2, $3) ON CONFLICT (tenant_id, flag) DO UPDATE SET is_on = excluded.is_on");
const Sql kUnsay("DELETE FROM flag_tenants WHERE tenant_id = $1 AND flag = $2");

std::string joined(const std::vector<std::string>& roles)
{
    std::string text;
    for (const std::string& role : roles) {
        text += (text.empty() ? "" : ",") + role;
    }
    return text;
}

Flag flagIn(db::Row& row)
{
    Flag flag{row.next<std::string>(), row.next<std::string>(), row.next<std::int64_t>(), {}};
    const std::string roles = row.next<std::string>();
    for (std::size_t at = 0; at < roles.size();) {
        const auto comma = std::min(roles.find(',', at), roles.size());
        flag.roles.push_back(roles.substr(at, comma - at));
        at = comma + 1;
    }
    return flag;
}

} // namespace

std::vector<Flag> allFlags(PlatformTx& tx)
{
    std::vector<Flag> all;
    tx.each(kAll, [&all](db::Row& row) { all.push_back(flagIn(row)); });
    return all;
}

std::optional<Flag> flagByName(PlatformTx& tx, std::string_view name)
{
    std::optional<Flag> flag;
    tx.each(kByName, [&flag](db::Row& row) { flag = flagIn(row); }, name);
    return flag;
}

void putFlag(PlatformTx& tx, const Flag& flag)
{
    tx.run(kPut, flag.name, flag.note, flag.percent, joined(flag.roles));
}

std::vector<TenantFlag> flagsOf(PlatformTx& tx, const Id& tenant)
{
    std::vector<TenantFlag> all;
    tx.each(
        kOfTenant,
        [&](db::Row& row) {
            TenantFlag& one = all.emplace_back();
            one.flag = flagIn(row);
            one.said = row.next<std::optional<bool>>();
            one.on = isOn(one.flag, one.said, tenant);
        },
        tenant);
    return all;
}

void sayFlag(PlatformTx& tx, const Id& tenant, std::string_view name, std::optional<bool> on)
{
    if (on) {
        tx.run(kSay, tenant, name, *on);
    } else {
        tx.run(kUnsay, tenant, name);
    }
}

} // namespace tijara::tenants
