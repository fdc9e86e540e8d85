// SPDX-License-Identifier: GPL-3.0-or-later
// Who works in a shop and as what. Nobody gives away, or acts upon, more than they may do themselves.
#include "server/identity/people_store.h"

#include "server/identity/identity_rules.h"
#include "server/identity/second_step_store.h"
#include "server/identity/totp.h"
#include "server/identity/who.h"
#include "server/platform/text.h"

namespace tijara::identity {

using db::PlatformTx;
using http::Request;

namespace {

/// The body of "identity.user.…": whom it is about, and their role where it says one.
struct UserEntry {
    std::string name;
    std::string email;
    std::string role;
};
BOOST_DESCRIBE_STRUCT(UserEntry, (), (name, email, role))

std::string roleText(const Member& member)
{
    return member.role == Role::Custom ? member.roleName : std::string(tijara::toText(member.role));
}

bool isOwnerKind(const Member& member)
{
    return member.role == Role::Owner || member.role == Role::SuperAdmin;
}

} // namespace

User Identity::userOf(const Member& member, const http::Principal* asks) const
{
    const bool invited = member.state == UserState::Invited; // of whom only what the shop said itself is told
    return {member.id,
            invited ? std::string() : member.name,
            invited ? member.emailFolded : member.email,
            member.role,
            member.customRoleId,
            member.roleName,
            member.state,
            !invited && member.enrolledAt.has_value(),
            asks != nullptr && asks->userId == member.userId,
            member.createdAt};
}

std::vector<User> Identity::users(const std::optional<Id>& place, const http::Principal& asks)
{
    std::vector<User> all;
    for (const Member& one : onPlatform(false, [&](PlatformTx& tx) { return membersOf(tx, place); })) {
        all.push_back(userOf(one, &asks));
    }
    return all;
}

Member Identity::memberFor(PlatformTx& tx, const Request& request)
{
    auto member = memberById(tx, request.pathId());
    if (!member || member->tenantId != request.principal->tenant) {
        throw Problem{ProblemCode::NotFound};
    }
    return *member;
}

// A place that the one who asks may change: not their own, and of nobody who may do more.
Member Identity::changeable(PlatformTx& tx, const Request& request)
{
    Member member = memberFor(tx, request);
    if (member.userId == request.principal->userId) {
        throw Problem{ProblemCode::InvalidState, {{"why", "self"}}};
    }
    if (!contains(request.principal->permissions, permissionsOf(member.role, member.permissions))) {
        throw Problem{ProblemCode::PermissionMissing, {{"needs", "more"}}};
    }
    return member;
}

void Identity::checkChoice(PlatformTx& tx, const Request& request, const RoleChoice& choice)
{
    const auto& place = request.principal->tenant;
    const bool ofPlatform = choice.role == Role::SuperAdmin || choice.role == Role::Support;
    const auto custom = choice.customRoleId ? roleById(tx, *choice.customRoleId) : std::nullopt;
    if (ofPlatform == place.has_value() || (choice.customRoleId && (!custom || custom->tenantId != place))) {
        throw Problem(std::vector<Complaint>{{"/role", "not_allowed", {}}});
    }
    if (!contains(request.principal->permissions, permissionsOf(choice.role, custom ? custom->permissions : ""))) {
        throw Problem{ProblemCode::PermissionMissing, {{"needs", "more"}}};
    }
}

Invitation Identity::invite(PlatformTx& tx, const Request& request, const Invite& wanted)
{
    checkChoice(tx, request, wanted.as);
    const Account account = accountFor(tx, wanted.email, "");
    const auto& place = request.principal->tenant;
    refuseMember(tx, account, place);
    const Membership made{tx.newId(), account.id, place, wanted.as.role, tx.now(), wanted.as.customRoleId, UserState::Invited};
    insertMembership(tx, made);
    return invitation(tx, request.actor, request.principal, made.id);
}

void Identity::refuseMember(PlatformTx& tx, const Account& account, const std::optional<Id>& place)
{
    const auto places = membershipsOf(tx, account.id);
    if (std::any_of(places.begin(), places.end(), [&](const Membership& one) { return one.tenantId == place; })) {
        Problem taken{ProblemCode::AlreadyExists};
        taken.complaints.push_back({"/email", "already_exists", {}});
        throw taken;
    }
}

Account Identity::accountFor(PlatformTx& tx, const std::string& email, const std::string& name)
{
    const std::string folded = foldedEmail(email);
    if (const auto known = accountByEmail(tx, folded)) {
        return *known;
    }
    const Account account{tx.newId(), name, email, "", tx.now()};
    insertAccount(tx, account, folded);
    return account;
}

// The code is made anew each time; the one before opens nothing any more.
Invitation Identity::invitation(PlatformTx& tx, const http::Actor& actor, const http::Principal* asks, const Id& membership)
{
    const Member member = *memberById(tx, membership);
    removeCodesOfMembership(tx, member.userId, member.id, CodeKind::Invitation);
    Invitation made{userOf(member, asks), newOneTimeCode(), {tx.now().utcMs + kInvitationMs}};
    insertCode(tx, sha256("invitation\n" + normalizedCode(made.code)), {CodeKind::Invitation, member.userId, member.id, "", 0, made.expiresAt});
    note(tx, actor, "identity.user.invited", member.id, toCanonicalJson(UserEntry{"", sealed(tx, actor, member.userId, member.emailFolded), roleText(member)}));
    return made;
}

Invitation Identity::inviteAgain(PlatformTx& tx, const Request& request)
{
    const Member member = changeable(tx, request);
    if (member.state != UserState::Invited) {
        throw Problem{ProblemCode::InvalidState};
    }
    return invitation(tx, request.actor, request.principal, member.id);
}

SignedIn Identity::acceptInvitation(const AcceptInvitation& wanted, const Caller& caller)
{
    const std::string hash = sha256("invitation\n" + normalizedCode(wanted.code));
    const std::string from = "invitation\n" + caller.address;
    m_attempts.check(from, m_parts.clock.now());
    const auto code = onPlatform(false, [&](PlatformTx& tx) { return codeBy(tx, hash, CodeKind::Invitation); });
    const auto member = code && code->expiresAt > m_parts.clock.now() ? onPlatform(false, [&](PlatformTx& tx) { return memberById(tx, code->membershipId.value_or(Id{})); }) : std::nullopt;
    const bool known = member && !member->passwordHash.empty();
    if (!member || (known && !isPassword(member->emailFolded, caller.address, member->passwordHash, wanted.password))) {
        m_attempts.failed(from, m_parts.clock.now());
        throw Problem{ProblemCode::CodeRefused};
    }
    const std::string password = known ? std::string() : Passwords::Slot(m_passwords).hash(wanted.password);
    onPlatform(true, [&](PlatformTx& tx) {
        const auto now = memberById(tx, member->id);
        if (!takeCode(tx, hash) || !now || now->passwordHash.empty() == known) { // a password came about meanwhile: it must be given
            throw Problem{ProblemCode::CodeRefused};
        }
        removeCodesOf(tx, member->userId, CodeKind::Reset); // another shop's help ends where this one begins
        if (!known) {
            nameInvited(tx, member->userId, wanted.name, password);
            const http::Actor platform{{}, member->userId, m_parts.node.device, m_parts.node.incarnation};
            note(tx, platform, "identity.user.created", member->userId,
                 toCanonicalJson(UserEntry{sealed(tx, platform, member->userId, wanted.name), sealed(tx, platform, member->userId, member->email), roleText(*member)}));
        }
        updateState(tx, member->id, UserState::Active);
        const http::Actor actor{member->tenantId.value_or(Id{}), member->userId, m_parts.node.device, m_parts.node.incarnation};
        note(tx, actor, "identity.user.joined", member->id,
             toCanonicalJson(UserEntry{sealed(tx, actor, member->userId, known ? member->name : wanted.name), sealed(tx, actor, member->userId, member->email), roleText(*member)}));
    });
    m_attempts.succeeded(from);
    const auto memberships = onPlatform(false, [&](PlatformTx& tx) { return membershipsOf(tx, member->userId); });
    const auto here = std::find_if(memberships.begin(), memberships.end(), [&](const Membership& one) { return one.id == member->id; });
    const auto who = here == memberships.end() ? std::nullopt : whoIn(*here, {member->userId, known ? member->name : wanted.name, member->email});
    if (!who) {
        throw Problem{ProblemCode::SignInRefused};
    }
    return openOrChallenge(*who, caller);
}

User Identity::changeRoleOf(PlatformTx& tx, const Request& request, const RoleChoice& wanted)
{
    checkChoice(tx, request, wanted);
    const Member before = changeable(tx, request);
    const bool wasOwner = isOwnerKind(before) && before.state == UserState::Active;
    if (wasOwner && wanted.role != before.role && activeOwners(tx, before.tenantId) <= 1) {
        throw Problem{ProblemCode::LastOwner};
    }
    updateRole(tx, before.id, wanted.role, wanted.customRoleId);
    const Member after = memberFor(tx, request);
    note(tx, request.actor, "identity.user.role_changed", after.id,
         toCanonicalJson(UserEntry{sealed(tx, request.actor, after.userId, after.name), "", roleText(after)}));
    tx.afterCommit([this, user = after.userId] { m_cache.forgetPerson(user); });
    return userOf(after, request.principal);
}

User Identity::setState(PlatformTx& tx, const Request& request, UserState state)
{
    const Member before = changeable(tx, request);
    if (before.state == UserState::Invited || before.state == state) {
        throw Problem{ProblemCode::InvalidState};
    }
    if (state == UserState::Suspended) {
        if (isOwnerKind(before) && activeOwners(tx, before.tenantId) <= 1) {
            throw Problem{ProblemCode::LastOwner};
        }
        endSessions(tx, sessionsOfMembership(tx, before.id), {});
    }
    updateState(tx, before.id, state);
    const Member after = memberFor(tx, request);
    note(tx, request.actor, state == UserState::Suspended ? "identity.user.suspended" : "identity.user.resumed", after.id,
         toCanonicalJson(UserEntry{sealed(tx, request.actor, after.userId, after.name), "", roleText(after)}));
    return userOf(after, request.principal);
}

void Identity::removeUser(PlatformTx& tx, const Request& request)
{
    const Member member = changeable(tx, request);
    if (isOwnerKind(member) && member.state == UserState::Active && activeOwners(tx, member.tenantId) <= 1) {
        throw Problem{ProblemCode::LastOwner};
    }
    endSessions(tx, sessionsOfMembership(tx, member.id), {});
    note(tx, request.actor, "identity.user.removed", member.id,
         toCanonicalJson(UserEntry{sealed(tx, request.actor, member.userId, member.name), sealed(tx, request.actor, member.userId, member.emailFolded), roleText(member)}));
    removeMembership(tx, member);
}

namespace {

// A password and a second step are the person's everywhere: only who works nowhere else is a shop's to help.
void mustBeOnlyHere(PlatformTx& tx, const Request& request, const Member& member)
{
    const auto places = membershipsOf(tx, member.userId);
    const bool elsewhere = std::any_of(places.begin(), places.end(), [&](const Membership& one) { return one.tenantId != member.tenantId && one.state != UserState::Invited; });
    if (member.state == UserState::Invited || (elsewhere && request.principal->role != Role::SuperAdmin)) {
        throw Problem{ProblemCode::InvalidState, {{"why", "elsewhere"}}};
    }
}

} // namespace

ResetCode Identity::makeResetCode(PlatformTx& tx, const Request& request)
{
    const Member member = changeable(tx, request);
    mustBeOnlyHere(tx, request, member);
    removeCodesOf(tx, member.userId, CodeKind::Reset);
    const ResetCode made{newOneTimeCode(), {tx.now().utcMs + kResetMs}};
    insertCode(tx, sha256("reset\n" + normalizedCode(made.code)), {CodeKind::Reset, member.userId, {}, "", 0, made.expiresAt});
    tx.concerns(member.userId); // a stored answer has the code in it
    note(tx, request.actor, "identity.password.code_made", member.id, toCanonicalJson(UserEntry{sealed(tx, request.actor, member.userId, member.name), "", ""}));
    return made;
}

User Identity::dropTwoStep(PlatformTx& tx, const Request& request)
{
    const Member member = changeable(tx, request);
    mustBeOnlyHere(tx, request, member);
    removeSecondStep(tx, member.userId);
    endSessions(tx, sessionsOf(tx, member.userId), {});
    note(tx, request.actor, "identity.second_step.removed", member.id, toCanonicalJson(UserEntry{sealed(tx, request.actor, member.userId, member.name), "", ""}));
    return userOf(memberFor(tx, request), request.principal);
}

void Identity::resetPassword(const ResetPassword& wanted, const Caller& caller)
{
    const std::string email = foldedEmail(wanted.email);
    const std::string key = "reset\n" + email + "\n" + caller.address;
    const std::string from = "reset\n" + caller.address;
    m_attempts.check(key, m_parts.clock.now());
    m_attempts.check(from, m_parts.clock.now());
    const std::string hash = sha256("reset\n" + normalizedCode(wanted.code));
    const std::string password = Passwords::Slot(m_passwords).hash(wanted.password); // first, so that the time tells nothing
    const bool done = onPlatform(true, [&](PlatformTx& tx) {
        const auto account = accountByEmail(tx, email);
        const auto code = codeBy(tx, hash, CodeKind::Reset);
        if (!account || !code || code->userId != account->id || code->expiresAt <= tx.now() || !takeCode(tx, hash)) {
            return false;
        }
        setPassword(tx, account->id, password);
        endSessions(tx, sessionsOf(tx, account->id), {});
        removeCodesOf(tx, account->id, CodeKind::Challenge);
        journal::append(tx, {{}, account->id, m_parts.node.device, m_parts.node.incarnation}, {"identity.password.reset", account->id, "{}"});
        return true;
    });
    if (!done) {
        m_attempts.failed(key, m_parts.clock.now());
        m_attempts.failed(from, m_parts.clock.now());
        countRefusal(RefusalKind::Code, {}, caller.address);
        throw Problem{ProblemCode::CodeRefused};
    }
}

} // namespace tijara::identity
