// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/identity.h"
#include "server/identity/identity_rules.h"
#include "server/identity/identity_store.h"

namespace tijara::identity {

using db::PlatformTx;
using http::Access;
using http::Remember;
using http::Request;

namespace {

SignedIn setUp(Identity& identity, const Request& request, const Setup& wanted, const Remember<SignedIn>& remember)
{
    // Whoever comes first owns the shop, so it must be someone at this computer; a server in the cloud begins with `tijarad init`.
    if (!isLoopback(request.clientAddress)) {
        throw Problem{ProblemCode::PermissionMissing, {{"needs", "this_computer"}}};
    }
    std::vector<Complaint> complaints;
    tenants::checkZone(wanted.shop, Checker(complaints).at("shop"));
    if (!complaints.empty()) {
        throw Problem(std::move(complaints));
    }
    return identity.setup(wanted, remember);
}

User addAdmin(Identity& identity, const Request& request, const NewAdmin& wanted, const Remember<User>& remember)
{
    if (!request.principal->local) {
        throw Problem{ProblemCode::PermissionMissing, {{"needs", "this_computer"}}};
    }
    return identity.createAdmin(wanted, remember);
}

void needsTenant(const Request& request)
{
    if (!request.principal->tenant) {
        throw Problem{ProblemCode::PermissionMissing, {{"needs", "tenant"}}};
    }
}

std::vector<PermissionRow> publishedPermissions()
{
    std::vector<PermissionRow> rows;
    for (const Permission permission : allPermissions()) {
        PermissionRow& row = rows.emplace_back(PermissionRow{std::string(toText(permission)), {}});
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<Role>>([&](auto role) {
            const auto& its = permissionsOf(role.value);
            if (std::find(its.begin(), its.end(), permission) != its.end()) {
                row.roles.push_back(role.value);
            }
        });
    }
    return rows;
}

} // namespace

void Identity::mount(http::Router& router)
{
    router.none(kSetupState, Access::Everyone, [this](const Request&) { return setupState(); });
    router.slowWrite(kSetup, Access::Everyone, [this](const Request& request, const Setup& wanted, const Remember<SignedIn>& remember) {
        return setUp(*this, request, wanted, remember);
    });
    // Sessions are not kept for a second answer: a lost one dies by itself, and a refresh may be repeated in its own way.
    router.none(kSignIn, Access::Everyone, [this](const Request& request, const SignIn& wanted) { return signIn(wanted, request.clientAddress); });
    router.none(kRefresh, Access::Everyone, [this](const Request&, const Refresh& wanted) { return refresh(wanted); });
    router.none(kSignOut, Access::SignedIn, [this](const Request& request) { signOut(request.principal->sessionId); });
    router.none(kMe, Access::SignedIn, [this](const Request& request) { return me(*request.principal); });
    router.none(kProduction, Access::SignedIn, [this](const Request& request) { return production(*request.principal); });
    router.slowWrite(kUnlockProduction, Access::SignedIn, [this](const Request& request, const UnlockProduction& wanted, const Remember<ProductionUnlocked>& remember) {
        return unlockProduction(request, wanted, remember);
    });
    router.none(kPermissions, Access::SignedIn, [](const Request&) { return publishedPermissions(); });
    router.platformRead(kListUsers, Permission::UsersRead, [](PlatformTx& tx, const Request& request) {
        needsTenant(request);
        return usersOf(tx, *request.principal->tenant);
    });
    router.slowWrite(kCreateUser, Permission::UsersWrite, [this](const Request& request, const NewUser& wanted, const Remember<User>& remember) {
        needsTenant(request);
        // Whether an e-mail is known elsewhere is not a shop's to find out and use; the platform's own commands may.
        return createUser(request.actor, wanted, request.principal->local, remember);
    });
    router.slowWrite(kCreateAdmin, Permission::TenantsWrite, [this](const Request& request, const NewAdmin& wanted, const Remember<User>& remember) {
        return addAdmin(*this, request, wanted, remember);
    });
}

} // namespace tijara::identity
