// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tenants/tenants.h"
#include "server/tenants/tenants_store.h"

namespace tijara::tenants {

using db::PlatformTx;
using db::Tx;
using http::Access;
using http::Permission;
using http::Request;

namespace {

Tenant createTenant(Directory& directory, const Request& request, const NewTenant& wanted, const http::Remember<Tenant>& remember)
{
    std::vector<Complaint> complaints;
    checkZone(wanted, Checker(complaints));
    if (!complaints.empty()) {
        throw Problem(std::move(complaints));
    }
    return create(directory.parts(), request.actor, wanted, remember);
}

Tenant ownTenant(Directory& directory, const Request& request)
{
    if (!request.principal->tenant) {
        throw Problem{ProblemCode::PermissionMissing, {{"needs", "tenant"}}};
    }
    return directory.at(*request.principal->tenant);
}

} // namespace

void mount(http::Router& router, Directory& directory)
{
    router.platformRead(kListTenants, Permission::TenantsRead,
                        [](PlatformTx& tx, const Request&, const TenantQuery& query) { return tenantList().page<Tenant>(tx, query); });
    router.platformRead(kTotalOfTenants, Permission::TenantsRead, [](PlatformTx& tx, const Request&, const TenantQuery& query) {
        return tenantList().totals(tx, query, db::rowsOf(kListTenants.path, query));
    });
    // It needs a transaction on each of two stores, one after the other.
    router.slowWrite(kCreateTenant, Permission::TenantsWrite, [&directory](const Request& request, const NewTenant& wanted, const http::Remember<Tenant>& remember) {
        return createTenant(directory, request, wanted, remember);
    });
    router.none(kOwnTenant, Access::SignedIn, [&directory](const Request& request) { return ownTenant(directory, request); });
    router.read(kListBranches, Permission::BranchesRead, [](Tx& tx, const Request&) { return branchesByAge(tx); });
    router.write(kCreateBranch, Permission::BranchesWrite,
                 [](Tx& tx, const Request& request, const NewBranch& wanted) { return createBranch(tx, request.actor, wanted); });
    router.read(kListRegistrations, Permission::BranchesRead, [](Tx& tx, const Request&) { return registrationsByAge(tx); });
    router.write(kCreateRegistration, Permission::BranchesWrite,
                 [](Tx& tx, const Request& request, const NewRegistration& wanted) { return createRegistration(tx, request.actor, wanted); });
}

} // namespace tijara::tenants
