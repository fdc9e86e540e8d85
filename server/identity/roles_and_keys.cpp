// SPDX-License-Identifier: GPL-3.0-or-later
// A shop's own roles, and the keys its programs sign in with: both are sets of permissions that someone gives who has them.
#include "server/identity/identity_rules.h"
#include "server/identity/people_store.h"
#include "server/identity/totp.h"
#include "server/identity/who.h"
#include "server/platform/text.h"

namespace tijara::identity {

using db::PlatformTx;
using http::Request;

namespace {

/// The bodies of "identity.role.…" and "identity.key.…".
struct RoleEntry {
    std::string name;
    std::vector<std::string> permissions;
};
BOOST_DESCRIBE_STRUCT(RoleEntry, (), (name, permissions))
struct KeyEntry {
    std::string name;
    std::string prefix;
    std::vector<std::string> scopes;
    std::optional<Instant> until;
};
BOOST_DESCRIBE_STRUCT(KeyEntry, (), (name, prefix, scopes, until))

const Id& shopOf(const Request& request)
{
    if (!request.principal->tenant) {
        throw Problem{ProblemCode::PermissionMissing, {{"needs", "tenant"}}};
    }
    return *request.principal->tenant;
}

void mustHave(const Request& request, std::string_view permissions)
{
    if (!contains(request.principal->permissions, permissionsNamed(permissions))) {
        throw Problem{ProblemCode::PermissionMissing, {{"needs", "more"}}};
    }
}

RoleRow rowOf(PlatformTx& tx, const StoredRole& role)
{
    return {role.id, Role::Custom, role.name, names(role.permissions), peopleWith(tx, role.id)};
}

StoredRole roleFor(PlatformTx& tx, const Request& request)
{
    const auto role = roleById(tx, request.pathId());
    if (!role || role->tenantId != request.principal->tenant) {
        throw Problem{ProblemCode::NotFound};
    }
    return *role;
}

StoredKey keyFor(PlatformTx& tx, const Request& request)
{
    const auto key = keyById(tx, request.pathId());
    if (!key || key->tenantId != request.principal->tenant) {
        throw Problem{ProblemCode::NotFound};
    }
    return *key;
}

ApiKey shownKey(const StoredKey& key, Instant now)
{
    const KeyState state = key.revokedAt                                ? KeyState::Revoked
                           : key.expiresAt && *key.expiresAt <= now     ? KeyState::Expired
                           : key.rotatedAt                              ? KeyState::Rotated
                                                                        : KeyState::Active;
    return {key.id, key.name, key.prefix, names(key.scopes), key.madeBy, key.maker, key.createdAt, key.expiresAt, key.usedAt, state};
}

} // namespace

std::vector<RoleRow> Identity::roles(PlatformTx& tx, const http::Principal& principal)
{
    std::vector<RoleRow> rows;
    const auto members = membersOf(tx, principal.tenant);
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Role>>([&](auto role) {
        const bool ofPlatform = role.value == Role::SuperAdmin || role.value == Role::Support;
        if (role.value != Role::Custom && ofPlatform != principal.tenant.has_value()) {
            const auto people = std::count_if(members.begin(), members.end(), [&](const Member& one) { return one.role == role.value; });
            rows.push_back({{}, role.value, "", permissionNames(permissionsOf(role.value)), people});
        }
    });
    if (principal.tenant) {
        for (const StoredRole& one : rolesOf(tx, *principal.tenant)) {
            rows.push_back(rowOf(tx, one));
        }
    }
    return rows;
}

RoleRow Identity::createRole(PlatformTx& tx, const Request& request, const RoleValues& wanted)
{
    const StoredRole role{tx.newId(), shopOf(request), wanted.name, joined(wanted.permissions)};
    mustHave(request, role.permissions);
    insertRole(tx, role);
    note(tx, request.actor, "identity.role.created", role.id, toCanonicalJson(RoleEntry{role.name, wanted.permissions}));
    return rowOf(tx, role);
}

RoleRow Identity::changeRole(PlatformTx& tx, const Request& request, const RoleValues& wanted)
{
    const StoredRole before = roleFor(tx, request);
    const StoredRole role{before.id, before.tenantId, wanted.name, joined(wanted.permissions)};
    mustHave(request, role.permissions);
    mustHave(request, before.permissions);
    updateRoleValues(tx, role);
    note(tx, request.actor, "identity.role.changed", role.id, toCanonicalJson(RoleEntry{role.name, wanted.permissions}));
    for (const Member& one : membersOf(tx, role.tenantId)) {
        if (one.customRoleId == role.id) {
            tx.afterCommit([this, user = one.userId] { m_cache.forgetPerson(user); });
        }
    }
    return rowOf(tx, role);
}

void Identity::removeRole(PlatformTx& tx, const Request& request)
{
    const StoredRole role = roleFor(tx, request);
    mustHave(request, role.permissions);
    if (peopleWith(tx, role.id) > 0) {
        throw Problem{ProblemCode::StillReferred};
    }
    tijara::identity::removeRole(tx, role.id);
    note(tx, request.actor, "identity.role.removed", role.id, toCanonicalJson(RoleEntry{role.name, names(role.permissions)}));
}

std::vector<ApiKey> Identity::apiKeys(PlatformTx& tx, const http::Principal& principal)
{
    std::vector<ApiKey> all;
    if (principal.tenant) {
        for (const StoredKey& one : keysOf(tx, *principal.tenant)) {
            all.push_back(shownKey(one, tx.now()));
        }
    }
    return all;
}

namespace {

MadeApiKey make(PlatformTx& tx, StoredKey key)
{
    const std::string mark = normalizedCode(newOneTimeCode()).substr(0, 8);
    key.id = tx.newId();
    key.prefix = std::string(kKeyMark) + mark;
    key.createdAt = tx.now();
    const std::string secret = key.prefix + "_" + randomToken();
    insertKey(tx, key, sha256(secret));
    tx.concerns(key.madeBy); // a stored answer has the key in it
    return {shownKey(key, tx.now()), secret};
}

} // namespace

MadeApiKey Identity::createApiKey(PlatformTx& tx, const Request& request, const NewApiKey& wanted)
{
    const http::Principal& maker = personOf(request);
    const std::string scopes = joined(wanted.scopes);
    mustHave(request, scopes);
    constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;
    StoredKey key;
    key.tenantId = shopOf(request);
    key.madeBy = maker.userId;
    key.maker = maker.name;
    key.name = wanted.name;
    key.scopes = scopes;
    if (wanted.days) {
        key.expiresAt = Instant{tx.now().utcMs + *wanted.days * kDayMs};
    }
    const MadeApiKey made = make(tx, key);
    note(tx, request.actor, "identity.key.created", made.key.id, toCanonicalJson(KeyEntry{made.key.name, made.key.prefix, made.key.scopes, made.key.expiresAt}));
    return made;
}

MadeApiKey Identity::rotateApiKey(PlatformTx& tx, const Request& request, const RotateApiKey& wanted)
{
    const StoredKey before = keyFor(tx, request);
    const http::Principal& maker = personOf(request);
    mustHave(request, before.scopes);
    if (shownKey(before, tx.now()).state != KeyState::Active) {
        throw Problem{ProblemCode::InvalidState};
    }
    constexpr std::int64_t kHourMs = 60LL * 60 * 1000;
    Instant until{tx.now().utcMs + wanted.hours * kHourMs};
    if (before.expiresAt && *before.expiresAt < until) {
        until = *before.expiresAt;
    }
    rotateKey(tx, before.id, tx.now(), until);
    StoredKey next = before;
    next.madeBy = maker.userId;
    next.maker = maker.name;
    next.usedAt.reset();
    next.firstId = before.firstId.value_or(before.id);
    const MadeApiKey made = make(tx, next);
    note(tx, request.actor, "identity.key.rotated", made.key.id, toCanonicalJson(KeyEntry{made.key.name, made.key.prefix, made.key.scopes, until}));
    tx.afterCommit([this, id = before.id] { m_cache.forgetSession(id); });
    return made;
}

ApiKey Identity::revokeApiKey(PlatformTx& tx, const Request& request)
{
    const StoredKey key = keyFor(tx, request);
    revokeKey(tx, key.id, tx.now());
    note(tx, request.actor, "identity.key.revoked", key.id, toCanonicalJson(KeyEntry{key.name, key.prefix, names(key.scopes), {}}));
    tx.afterCommit([this, id = key.id] { m_cache.forgetSession(id); });
    return shownKey(keyFor(tx, request), tx.now());
}

} // namespace tijara::identity
