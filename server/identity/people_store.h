// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who works where and as what, a shop's own roles, and the keys its programs sign in with.

#include "server/identity/identity_store.h"
#include "shared/identity/people_contract.h"

namespace tijara::identity {

/// Where people work: a tenant, or the platform itself.
using Place = std::optional<Id>;

/// Someone's place with the person behind it.
struct Member {
    Id id;
    Id userId;
    std::optional<Id> tenantId;
    Role role = Role::Auditor;
    std::optional<Id> customRoleId;
    std::string permissions; ///< of the custom role
    std::string roleName;
    UserState state = UserState::Active;
    std::string name;
    std::string email;
    std::string emailFolded;
    std::string passwordHash;
    Instant createdAt;
    std::optional<Instant> enrolledAt;
};
BOOST_DESCRIBE_STRUCT(Member, (), (id, userId, tenantId, role, customRoleId, permissions, roleName, state, name, email, emailFolded, passwordHash, createdAt, enrolledAt))

std::vector<Member> membersOf(db::PlatformTx& tx, const Place& place);
/// Of any place: the caller looks whether it is theirs.
std::optional<Member> memberById(db::PlatformTx& tx, const Id& membership);
void updateRole(db::PlatformTx& tx, const Id& membership, Role role, const std::optional<Id>& customRole);
void updateState(db::PlatformTx& tx, const Id& membership, UserState state);
/// With its sessions and codes; also the person, when this was their only place and they never had a password.
void removeMembership(db::PlatformTx& tx, const Member& member);
void nameInvited(db::PlatformTx& tx, const Id& user, std::string_view name, std::string_view hash);
/// Holds all owners of a place until the commit, then counts those who can act.
std::int64_t activeOwners(db::PlatformTx& tx, const Place& place);

struct StoredRole {
    Id id;
    Id tenantId;
    std::string name;
    std::string permissions;
};
BOOST_DESCRIBE_STRUCT(StoredRole, (), (id, tenantId, name, permissions))
/// Problem AlreadyExists on "/name".
void insertRole(db::PlatformTx& tx, const StoredRole& role);
void updateRoleValues(db::PlatformTx& tx, const StoredRole& role);
void removeRole(db::PlatformTx& tx, const Id& role);
std::vector<StoredRole> rolesOf(db::PlatformTx& tx, const Id& tenant);
std::optional<StoredRole> roleById(db::PlatformTx& tx, const Id& role);
std::int64_t peopleWith(db::PlatformTx& tx, const Id& role);

struct StoredKey {
    Id id;
    Id tenantId;
    Id madeBy;
    std::string maker;
    std::string name;
    std::string prefix;
    std::string scopes;
    Instant createdAt;
    std::optional<Instant> expiresAt;
    std::optional<Instant> usedAt;
    std::optional<Instant> rotatedAt;
    std::optional<Instant> revokedAt;
    std::optional<Id> firstId; ///< of those that took each other's place; not in the first
};
BOOST_DESCRIBE_STRUCT(StoredKey, (), (id, tenantId, madeBy, maker, name, prefix, scopes, createdAt, expiresAt, usedAt, rotatedAt, revokedAt, firstId))
/// A key with what its maker may do now; none when they left or are suspended.
struct KeyHolder {
    Id id;
    Id tenantId;
    std::string name;
    std::string scopes;
    std::optional<Instant> expiresAt;
    std::optional<Instant> usedAt;
    std::optional<Instant> revokedAt;
    Role role = Role::Auditor;
    std::optional<std::string> permissions;
    UserState state = UserState::Active;
    std::optional<Id> firstId;
};
BOOST_DESCRIBE_STRUCT(KeyHolder, (), (id, tenantId, name, scopes, expiresAt, usedAt, revokedAt, role, permissions, state, firstId))
void insertKey(db::PlatformTx& tx, const StoredKey& key, std::string_view hash);
std::vector<StoredKey> keysOf(db::PlatformTx& tx, const Id& tenant);
std::optional<StoredKey> keyById(db::PlatformTx& tx, const Id& key);
std::optional<KeyHolder> keyHolder(db::PlatformTx& tx, std::string_view hash);
void markKeyUsed(db::PlatformTx& tx, const Id& key, Instant at);
void rotateKey(db::PlatformTx& tx, const Id& key, Instant at, Instant until);
void revokeKey(db::PlatformTx& tx, const Id& key, Instant at);

} // namespace tijara::identity
