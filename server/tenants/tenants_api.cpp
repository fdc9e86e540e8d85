// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/text.h"
#include "server/platform/zone.h"
#include "server/tenants/flags/flags.h"
#include "server/tenants/life_cycle.h"
#include "server/tenants/plans.h"
#include "server/tenants/tenants_store.h"
#include "server/tenants/upkeep.h"
#include "shared/tenants/places_contract.h"

namespace tijara::tenants {

using db::PlatformTx;
using db::Tx;
using http::Access;
using http::Permission;
using http::Request;

namespace {

CreatedTenant createTenant(const Doors& doors, const Request& request, const NewTenant& wanted, const http::Remember<CreatedTenant>& remember)
{
    std::vector<Complaint> complaints;
    checkZone(wanted, Checker(complaints));
    if (!complaints.empty()) {
        throw Problem(std::move(complaints));
    }
    CreatedTenant created;
    const Alongside owner = wanted.owner ? doors.owner(request.actor, *wanted.owner, created.ownerCode) : Alongside{};
    create(doors.directory.parts(), request.actor, wanted, [&](PlatformTx& tx, const Tenant& tenant) {
        if (owner) {
            owner(tx, tenant);
        }
        static_cast<Tenant&>(created) = tenant;
        remember(tx, created);
    });
    return created;
}

const Id& ownId(const Request& request)
{
    if (!request.principal->tenant) {
        throw Problem{ProblemCode::PermissionMissing, {{"needs", "tenant"}}};
    }
    return *request.principal->tenant;
}

std::shared_ptr<const Standing> standingAt(const Doors& doors, const Id& tenant)
{
    auto standing = doors.directory.standing(tenant);
    if (!standing) {
        throw Problem{ProblemCode::NotFound};
    }
    return standing;
}

/// What only another transaction can tell of rows: calls of a month that is over are none of this one, and who works there.
void complete(const Doors& doors, PlatformTx& tx, std::vector<TenantRow>& rows)
{
    const std::string month = monthOf(tx.now());
    std::vector<Id> ids;
    for (TenantRow& row : rows) {
        row.calls = row.callsMonth == month ? row.calls : 0;
        row.callsMonth = month;
        ids.push_back(row.id);
    }
    const auto users = doors.countUsers(tx, ids);
    for (TenantRow& row : rows) {
        const auto found = users.find(row.id);
        row.users = found == users.end() ? 0 : found->second;
    }
}

TenantQuery folded(TenantQuery query)
{
    if (query.search) {
        query.search = searchKey(*query.search);
    }
    return query;
}

Page<TenantRow> listTenants(const Doors& doors, PlatformTx& tx, const TenantQuery& query)
{
    auto page = tenantList().page<TenantRow>(tx, folded(query));
    complete(doors, tx, page.items);
    return page;
}

TenantRow rowOf(const Doors& doors, PlatformTx& tx, const Id& id)
{
    auto row = tenantRow(tx, id);
    if (!row) {
        throw Problem{ProblemCode::NotFound};
    }
    std::vector<TenantRow> rows = {std::move(*row)};
    complete(doors, tx, rows);
    return std::move(rows.front());
}

void needsSuspend(const Request& request, TenantAct act)
{
    const bool holdsBack = act == TenantAct::Suspend || act == TenantAct::Close || act == TenantAct::Reopen;
    if (holdsBack && !request.principal->may(Permission::TenantsSuspend)) {
        throw Problem{ProblemCode::PermissionMissing, {{"permission", "tenants.suspend"}}};
    }
}

/// Once it is committed: what is known of these shops here is old, and their journals are to be told.
void afterwards(const Doors& doors, PlatformTx& tx, const std::vector<Id>& ids)
{
    tx.afterCommit([&directory = doors.directory, &upkeep = doors.upkeep, ids] {
        for (const Id& id : ids) {
            directory.forget(id);
        }
        upkeep.wake();
    });
}

template <class Work>
auto inShop(const Doors& doors, const Id& tenant, bool write, Work work)
{
    const Parts& parts = doors.directory.parts();
    doors.directory.at(tenant);
    const auto store = parts.stores.tenant(tenant);
    return db::inTransaction<Tx>(*store, write, parts.clock, parts.ids, std::move(work));
}

/// The platform's person, writing in a shop's store.
http::Actor visitor(const Request& request)
{
    http::Actor actor = request.actor;
    actor.tenant = request.pathId();
    return actor;
}

Branch putBranch(const Doors& doors, const Request& request, const PutBranch& wanted)
{
    return inShop(doors, request.pathId(), true, [&](Tx& tx) {
        return wanted.id ? changeBranch(tx, visitor(request), *wanted.id, wanted.change)
                         : createBranch(tx, visitor(request), {wanted.change.name.value_or(""), wanted.change.registrationId});
    });
}

void needsNumber(const Doors& doors, const Id& shop, const NewRegistration& wanted)
{
    std::vector<Complaint> complaints;
    checkNumber(wanted, doors.directory.at(shop).countryPack, Checker(complaints));
    if (!complaints.empty()) {
        throw Problem(std::move(complaints));
    }
}

Registration putRegistration(const Doors& doors, const Request& request, const PutRegistration& wanted)
{
    const CountryPack pack = doors.directory.at(request.pathId()).countryPack;
    const NewRegistration fresh{wanted.scheme.value_or(defaultsOf(pack).scheme), wanted.number.value_or(""), wanted.change.legalName.value_or("")};
    if (!wanted.id) {
        needsNumber(doors, request.pathId(), fresh);
    }
    return inShop(doors, request.pathId(), true, [&](Tx& tx) {
        return wanted.id ? changeRegistration(tx, visitor(request), *wanted.id, wanted.change) : createRegistration(tx, visitor(request), fresh);
    });
}

std::vector<ModuleState> modulesOf(const Doors& doors, const Id& tenant)
{
    const auto standing = standingAt(doors, tenant);
    return moduleStates(standing->modules, dayIn(standing->tenant.zone, doors.directory.parts().clock.now()));
}

std::vector<ModuleState> changeModule(const Doors& doors, PlatformTx& tx, const Request& request, const SetModule& wanted)
{
    const auto tenant = find(tx, request.pathId());
    if (!tenant) {
        throw Problem{ProblemCode::NotFound};
    }
    setModule(tx, request.actor, tenant->id, wanted);
    afterwards(doors, tx, {tenant->id});
    return moduleStates(moduleTerms(tx, tenant->id), dayIn(tenant->zone, tx.now()));
}

void mountPlatform(http::Router& router, const Doors& doors)
{
    router.platformRead(kListTenants, Permission::TenantsRead, [doors](PlatformTx& tx, const Request&, const TenantQuery& query) { return listTenants(doors, tx, query); });
    router.platformRead(kTotalOfTenants, Permission::TenantsRead, [](PlatformTx& tx, const Request&, const TenantQuery& query) {
        return tenantList().totals(tx, folded(query), db::rowsOf(kListTenants.path, query));
    });
    router.platformRead(kTenantOverview, Permission::TenantsRead, [](PlatformTx& tx, const Request&) { return overview(tx); });
    router.platformRead(kTenant, Permission::TenantsRead, [doors](PlatformTx& tx, const Request& request) { return rowOf(doors, tx, request.pathId()); });
    // It needs a transaction on each of two stores, one after the other.
    router.slowWrite(kCreateTenant, Permission::TenantsWrite, [doors](const Request& request, const NewTenant& wanted, const http::Remember<CreatedTenant>& remember) {
        return createTenant(doors, request, wanted, remember);
    });
    router.platformWrite(kActOnTenant, Permission::TenantsWrite, [doors](PlatformTx& tx, const Request& request, const ActOnTenant& wanted) {
        needsSuspend(request, wanted.act);
        const Tenant tenant = act(tx, request.actor, request.pathId(), wanted);
        afterwards(doors, tx, {tenant.id});
        return tenant;
    });
    router.platformWrite(kActOnTenants, Permission::TenantsWrite, [doors](PlatformTx& tx, const Request& request, const ActOnTenants& wanted) {
        needsSuspend(request, wanted.act.act);
        afterwards(doors, tx, wanted.ids);
        return actOnEach(tx, request.actor, wanted);
    });
    router.needsProof(kActOnTenant);
    router.needsProof(kActOnTenants);
    router.platformRead(kListPlans, Permission::TenantsRead, [](PlatformTx& tx, const Request&) { return plans(tx); });
    router.platformWrite(kCreatePlan, Permission::PlansWrite,
                         [](PlatformTx& tx, const Request& request, const NewPlan& wanted) { return createPlan(tx, request.actor, wanted); });
    router.none(kModulesOfTenant, Permission::TenantsRead, [doors](const Request& request) { return modulesOf(doors, request.pathId()); });
    router.platformWrite(kSetModule, Permission::TenantsWrite,
                         [doors](PlatformTx& tx, const Request& request, const SetModule& wanted) { return changeModule(doors, tx, request, wanted); });
    router.none(kUsageOfTenant, Permission::TenantsRead, [doors](const Request& request) {
        const auto standing = standingAt(doors, request.pathId());
        return doors.upkeep.meter().usageOf(standing->tenant.id, standing->callsLimit);
    });
    router.none(kBranchesOfTenant, Permission::TenantsRead,
                [doors](const Request& request) { return inShop(doors, request.pathId(), false, [](Tx& tx) { return branchesByAge(tx); }); });
    router.none(kPutBranch, Permission::TenantsWrite, [doors](const Request& request, const PutBranch& wanted) { return putBranch(doors, request, wanted); });
    router.none(kRegistrationsOfTenant, Permission::TenantsRead,
                [doors](const Request& request) { return inShop(doors, request.pathId(), false, [](Tx& tx) { return registrationsByAge(tx); }); });
    router.none(kPutRegistration, Permission::TenantsWrite,
                [doors](const Request& request, const PutRegistration& wanted) { return putRegistration(doors, request, wanted); });
}

void mountShop(http::Router& router, const Doors& doors)
{
    router.none(kOwnTenant, Access::SignedIn, [doors](const Request& request) { return doors.directory.at(ownId(request)); });
    router.none(kOwnModules, Access::SignedIn, [doors](const Request& request) { return modulesOf(doors, ownId(request)); });
    router.none(kOwnUsage, Access::SignedIn, [doors](const Request& request) {
        const auto standing = standingAt(doors, ownId(request));
        return doors.upkeep.meter().usageOf(standing->tenant.id, standing->callsLimit);
    });
    router.read(kListBranches, Permission::BranchesRead, [](Tx& tx, const Request&) { return branchesByAge(tx); });
    router.write(kCreateBranch, Permission::BranchesWrite,
                 [](Tx& tx, const Request& request, const NewBranch& wanted) { return createBranch(tx, request.actor, wanted); });
    router.write(kChangeBranch, Permission::BranchesWrite, [](Tx& tx, const Request& request, const ChangeBranch& wanted) {
        return changeBranch(tx, request.actor, request.pathId(), wanted);
    });
    router.read(kListRegistrations, Permission::BranchesRead, [](Tx& tx, const Request&) { return registrationsByAge(tx); });
    router.write(kCreateRegistration, Permission::BranchesWrite, [doors](Tx& tx, const Request& request, const NewRegistration& wanted) {
        needsNumber(doors, request.actor.tenant, wanted);
        return createRegistration(tx, request.actor, wanted);
    });
    router.write(kChangeRegistration, Permission::BranchesWrite, [](Tx& tx, const Request& request, const ChangeRegistration& wanted) {
        return changeRegistration(tx, request.actor, request.pathId(), wanted);
    });
}

} // namespace

void mount(http::Router& router, const Doors& doors)
{
    mountPlatform(router, doors);
    mountFlags(router, doors.directory, [&upkeep = doors.upkeep] { upkeep.wake(); });
    mountShop(router, doors);
}

} // namespace tijara::tenants
