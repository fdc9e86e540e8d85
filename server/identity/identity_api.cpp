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

Caller callerOf(const Request& request)
{
    return {request.clientAddress, request.userAgent};
}

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
    return identity.setup(wanted, callerOf(request), remember);
}

void needsThisComputer(const Request& request)
{
    if (!request.principal->local) {
        throw Problem{ProblemCode::PermissionMissing, {{"needs", "this_computer"}}};
    }
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
    router.none(kSignIn, Access::Everyone, [this](const Request& request, const SignIn& wanted) { return signIn(wanted, callerOf(request)); });
    router.none(kSignInCode, Access::Everyone, [this](const Request& request, const SignInCode& wanted) { return signInCode(wanted, callerOf(request)); });
    router.none(kRefresh, Access::Everyone, [this](const Request& request, const Refresh& wanted) { return refresh(wanted, request.clientAddress); });
    router.none(kAcceptInvitation, Access::Everyone, [this](const Request& request, const AcceptInvitation& wanted) { return acceptInvitation(wanted, callerOf(request)); });
    router.none(kResetPassword, Access::Everyone, [this](const Request& request, const ResetPassword& wanted) { resetPassword(wanted, callerOf(request)); });
    router.none(kPermissions, Access::SignedIn, [](const Request&) { return publishedPermissions(); });
    router.none(kUsersOfTenant, Permission::TenantsRead, [this](const Request& request) { return users(request.pathId(), *request.principal); });
    router.slowWrite(kCreateUser, Permission::UsersWrite, [this](const Request& request, const NewUser& wanted, const Remember<User>& remember) {
        // Whether an e-mail is known elsewhere is not a shop's to find out and use: its people invite.
        needsThisComputer(request);
        needsTenant(request);
        return createUser(request.actor, wanted, remember);
    });
    router.slowWrite(kCreateAdmin, Permission::TenantsWrite, [this](const Request& request, const NewAdmin& wanted, const Remember<User>& remember) {
        needsThisComputer(request);
        return createAdmin(wanted, remember);
    });
    mountSelf(router);
    mountPeople(router);
}

void Identity::mountSelf(http::Router& router)
{
    router.none(kSignOut, Access::SignedIn, [this](const Request& request) { signOut(request.principal->sessionId); });
    router.none(kMe, Access::SignedIn, [this](const Request& request) { return me(*request.principal); });
    router.none(kProduction, Access::SignedIn, [this](const Request& request) { return production(*request.principal); });
    router.slowWrite(kUnlockProduction, Access::SignedIn, [this](const Request& request, const UnlockProduction& wanted, const Remember<ProductionUnlocked>& remember) {
        return unlockProduction(request, wanted, remember);
    });
    router.none(kOwnSessions, Access::SignedIn, [this](const Request& request) { return sessions(personOf(request), true); });
    router.none(kEndOwnSession, Access::SignedIn, [this](const Request& request) { endSession(request, request.pathId(), true); });
    router.none(kEndOtherSessions, Access::SignedIn, [this](const Request& request) { return endOtherSessions(request); });
    router.none(kProve, Access::SignedIn, [this](const Request& request, const Proof& proof) { return prove(request, proof); });
    router.none(kTwoStep, Access::SignedIn, [this](const Request& request) { return twoStep(personOf(request)); });
    router.none(kBeginTwoStep, Access::SignedIn, [this](const Request& request) { return beginTwoStep(request); });
    router.none(kConfirmTwoStep, Access::SignedIn, [this](const Request& request, const TwoStepCode& code) { return confirmTwoStep(request, code); });
    router.none(kNewRecoveryCodes, Access::SignedIn, [this](const Request& request) { return newRecoveryCodes(request); });
    router.none(kEndTwoStep, Access::SignedIn, [this](const Request& request) { endTwoStep(request); });
    router.none(kChangePassword, Access::SignedIn, [this](const Request& request, const ChangePassword& wanted) { changePassword(request, wanted); });
    router.none(kMemberships, Access::SignedIn, [this](const Request& request) { return memberships(personOf(request)); });
    router.none(kSwitchTo, Access::SignedIn, [this](const Request& request) { return switchTo(request, request.pathId()); });
    for (const auto& route : {kSignOut, kEndOwnSession, kEndTwoStep}) {
        router.aboutSelf(route);
    }
    router.aboutSelf(kMe);
    router.aboutSelf(kProduction);
    router.aboutSelf(kUnlockProduction);
    router.aboutSelf(kOwnSessions);
    router.aboutSelf(kEndOtherSessions);
    router.aboutSelf(kProve);
    router.aboutSelf(kTwoStep);
    router.aboutSelf(kBeginTwoStep);
    router.aboutSelf(kConfirmTwoStep);
    router.aboutSelf(kNewRecoveryCodes);
    router.aboutSelf(kChangePassword);
    router.aboutSelf(kMemberships);
    router.aboutSelf(kSwitchTo);
    router.needsProof(kBeginTwoStep);
    router.needsProof(kNewRecoveryCodes);
    router.needsProof(kEndTwoStep);
}

void Identity::mountPeople(http::Router& router)
{
    router.none(kListUsers, Permission::UsersRead, [this](const Request& request) { return users(request.principal->tenant, *request.principal); });
    router.none(kShopSessions, Permission::UsersWrite, [this](const Request& request) { return sessions(*request.principal, false); });
    router.none(kEndSession, Permission::UsersWrite, [this](const Request& request) { endSession(request, request.pathId(), false); });
    router.none(kRefusals, Permission::UsersWrite, [this](const Request& request) { return refusals(*request.principal); });
    router.none(kEnterShop, Permission::SupportEnter, [this](const Request& request, const EnterShop& wanted) { return enterShop(request, wanted); });
    const auto write = [&](const auto& route, Permission permission, auto handler) {
        router.platformWrite(route, permission, handler);
        router.needsProof(route);
    };
    write(kInvite, Permission::UsersWrite, [this](PlatformTx& tx, const Request& request, const Invite& wanted) { return invite(tx, request, wanted); });
    write(kInviteOwnerAgain, Permission::TenantsWrite, [this](PlatformTx& tx, const Request& request) { return inviteOwnerAgain(tx, request); });
    write(kInviteAgain, Permission::UsersWrite, [this](PlatformTx& tx, const Request& request) { return inviteAgain(tx, request); });
    write(kChangeRoleOf, Permission::UsersWrite, [this](PlatformTx& tx, const Request& request, const RoleChoice& wanted) { return changeRoleOf(tx, request, wanted); });
    write(kSuspendUser, Permission::UsersWrite, [this](PlatformTx& tx, const Request& request) { return setState(tx, request, UserState::Suspended); });
    write(kResumeUser, Permission::UsersWrite, [this](PlatformTx& tx, const Request& request) { return setState(tx, request, UserState::Active); });
    write(kRemoveUser, Permission::UsersWrite, [this](PlatformTx& tx, const Request& request) { removeUser(tx, request); });
    write(kMakeResetCode, Permission::UsersWrite, [this](PlatformTx& tx, const Request& request) { return makeResetCode(tx, request); });
    write(kDropTwoStep, Permission::UsersWrite, [this](PlatformTx& tx, const Request& request) { return dropTwoStep(tx, request); });
    router.platformRead(kListRoles, Permission::UsersRead, [this](PlatformTx& tx, const Request& request) { return roles(tx, *request.principal); });
    write(kCreateRole, Permission::UsersWrite, [this](PlatformTx& tx, const Request& request, const RoleValues& wanted) { return createRole(tx, request, wanted); });
    write(kChangeRole, Permission::UsersWrite, [this](PlatformTx& tx, const Request& request, const RoleValues& wanted) { return changeRole(tx, request, wanted); });
    write(kRemoveRole, Permission::UsersWrite, [this](PlatformTx& tx, const Request& request) { removeRole(tx, request); });
    router.platformRead(kListApiKeys, Permission::KeysRead, [this](PlatformTx& tx, const Request& request) { return apiKeys(tx, *request.principal); });
    write(kCreateApiKey, Permission::KeysWrite, [this](PlatformTx& tx, const Request& request, const NewApiKey& wanted) { return createApiKey(tx, request, wanted); });
    write(kRotateApiKey, Permission::KeysWrite, [this](PlatformTx& tx, const Request& request, const RotateApiKey& wanted) { return rotateApiKey(tx, request, wanted); });
    write(kRevokeApiKey, Permission::KeysWrite, [this](PlatformTx& tx, const Request& request) { return revokeApiKey(tx, request); });
    router.needsProof(kEndSession);
    router.needsProof(kEnterShop);
}

} // namespace tijara::identity
