// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tenants/flags/flags.h"

#include "server/journal/journal.h"
#include "server/tenants/flags/flags_store.h"
#include "server/tenants/life_cycle.h"

namespace tijara::tenants {

using db::PlatformTx;
using http::Access;
using http::Permission;
using http::Request;

namespace {

/// The body of "tenants.flag.changed". The reason stands with what it led to.
struct FlagSide {
    std::string name;
    std::optional<std::int64_t> percent;
    std::optional<std::vector<std::string>> roles;
    std::optional<bool> on;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(FlagSide, (), (name, percent, roles, on, reason))

struct FlagChanged {
    FlagSide before;
    FlagSide after;
};
BOOST_DESCRIBE_STRUCT(FlagChanged, (), (before, after))

Flag setFlag(PlatformTx& tx, const Request& request, const SetFlag& wanted)
{
    const auto was = flagByName(tx, wanted.flag.name);
    putFlag(tx, wanted.flag);
    FlagChanged body{{wanted.flag.name, {}, {}, {}, {}}, {wanted.flag.name, wanted.flag.percent, wanted.flag.roles, {}, wanted.reason}};
    if (was) {
        body.before.percent = was->percent;
        body.before.roles = was->roles;
    }
    journal::append(tx, request.actor, {"tenants.flag.changed", tx.newId(), toCanonicalJson(body)});
    return wanted.flag;
}

std::vector<TenantFlag> setFlagOf(PlatformTx& tx, const Request& request, const SetTenantFlag& wanted)
{
    const auto tenant = find(tx, request.pathId());
    if (!tenant) {
        throw Problem{ProblemCode::NotFound};
    }
    const auto flags = flagsOf(tx, tenant->id);
    const auto was = std::find_if(flags.begin(), flags.end(), [&](const TenantFlag& one) { return one.flag.name == wanted.name; });
    if (was == flags.end()) {
        throw Problem(std::vector<Complaint>{{"/name", "not_found", {}}});
    }
    sayFlag(tx, tenant->id, wanted.name, wanted.on);
    const FlagChanged body{{wanted.name, {}, {}, was->said, {}}, {wanted.name, {}, {}, wanted.on, wanted.reason}};
    record(tx, request.actor, tenant->id, "tenants.flag.changed", toCanonicalJson(body));
    return flagsOf(tx, tenant->id);
}

} // namespace

std::vector<std::string> flagsFor(const Standing& standing, const std::optional<identity::Role>& role)
{
    std::vector<std::string> names;
    for (const TenantFlag& one : standing.flags) {
        const auto& roles = one.flag.roles;
        const bool theirs = roles.empty() || (role && std::find(roles.begin(), roles.end(), toText(*role)) != roles.end());
        if (one.on && theirs) {
            names.push_back(one.flag.name);
        }
    }
    return names;
}

void mountFlags(http::Router& router, Directory& directory, const std::function<void()>& changed)
{
    router.platformRead(kListFlags, Permission::TenantsRead, [](PlatformTx& tx, const Request&) { return allFlags(tx); });
    router.platformWrite(kSetFlag, Permission::TenantsWrite, [&directory](PlatformTx& tx, const Request& request, const SetFlag& wanted) {
        tx.afterCommit([&directory] { directory.forgetAll(); });
        return setFlag(tx, request, wanted);
    });
    router.platformRead(kFlagsOfTenant, Permission::TenantsRead, [](PlatformTx& tx, const Request& request) { return flagsOf(tx, request.pathId()); });
    router.platformWrite(kSetFlagOfTenant, Permission::TenantsWrite, [&directory, changed](PlatformTx& tx, const Request& request, const SetTenantFlag& wanted) {
        tx.afterCommit([&directory, changed, id = request.pathId()] {
            directory.forget(id);
            changed();
        });
        return setFlagOf(tx, request, wanted);
    });
    router.none(kOwnFlags, Access::SignedIn, [&directory](const Request& request) {
        const auto standing = request.principal->tenant ? directory.standing(*request.principal->tenant) : nullptr;
        return standing ? flagsFor(*standing, request.principal->role) : std::vector<std::string>{};
    });
}

} // namespace tijara::tenants
