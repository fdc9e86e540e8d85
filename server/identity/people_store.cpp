// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/people_store.h"

#include "server/identity/identity_rules.h"

namespace tijara::identity {

namespace {

using db::PlatformTx;
using db::Sql;

constexpr const char* kMember = "SELECT m.id, m.user_id, m.tenant_id, m.role, m.custom_role_id, coalesce(r.permissions, ''), coalesce(r.name, ''), m.state, u.name, u.email, "
                                "u.email_folded, u.password_hash, m.created_at, f.confirmed_at FROM memberships m JOIN users u ON u.id = m.user_id "
                                "LEFT JOIN roles r ON r.id = m.custom_role_id LEFT JOIN second_steps f ON f.user_id = m.user_id WHERE ";
const Sql kMembersOf(std::string(kMember) + "m.tenant_id = $1 ORDER BY m.created_at, m.id");
const Sql kMembersOnPlatform(std::string(kMember) + "m.tenant_id IS NULL ORDER BY m.created_at, m.id");
const Sql kMemberById(std::string(kMember) + "m.id = $1");
const Sql kUpdateRole("UPDATE memberships SET role = $1, custom_role_id = $2 WHERE id = $3");
const Sql kUpdateState("UPDATE memberships SET state = $1 WHERE id = $2");
const Sql kRemoveTokens("DELETE FROM session_tokens WHERE session_id IN (SELECT id FROM sessions WHERE membership_id = $1)");
const Sql kRemoveSessions("DELETE FROM sessions WHERE membership_id = $1");
const Sql kRemoveCodes("DELETE FROM one_time_codes WHERE membership_id = $1 AND user_id = $2");
const Sql kRemoveMembership("DELETE FROM memberships WHERE id = $1");
const Sql kRemoveNobody("DELETE FROM users WHERE id = $1 AND password_hash = '' AND NOT EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = users.id)");
const Sql kNameInvited("UPDATE users SET name = $1, password_hash = $2 WHERE id = $3 AND password_hash = ''");
// An update that changes nothing holds the rows on PostgreSQL, so that two owners cannot remove each other at once.
const Sql kHoldOwners("UPDATE memberships SET role = role WHERE tenant_id = $1 AND role = 'owner'");
const Sql kHoldAdmins("UPDATE memberships SET role = role WHERE tenant_id IS NULL AND role = 'superAdmin'");
const Sql kCountOwners("SELECT count(*) FROM memberships WHERE tenant_id = $1 AND role = 'owner' AND state = 'active'");
const Sql kCountAdmins("SELECT count(*) FROM memberships WHERE tenant_id IS NULL AND role = 'superAdmin' AND state = 'active'");

const Sql kInsertRole("INSERT INTO roles (id, tenant_id, name, name_folded, permissions, created_at) VALUES ($1, $2, $3, $4, $5, $6)");
const Sql kUpdateRoleValues("UPDATE roles SET name = $1, name_folded = $2, permissions = $3 WHERE id = $4");
const Sql kDeleteRole("DELETE FROM roles WHERE id = $1");
const Sql kRolesOf("SELECT id, tenant_id, name, permissions FROM roles WHERE tenant_id = $1 ORDER BY name_folded, id");
const Sql kRoleById("SELECT id, tenant_id, name, permissions FROM roles WHERE id = $1");
const Sql kPeopleWith("SELECT count(*) FROM memberships WHERE custom_role_id = $1");

constexpr const char* kKey = "SELECT k.id, k.tenant_id, k.made_by, coalesce(u.name, ''), k.name, k.prefix, k.scopes, k.created_at, k.expires_at, k.used_at, k.rotated_at, "
                             "k.revoked_at, k.first_id FROM api_keys k LEFT JOIN users u ON u.id = k.made_by WHERE ";
const Sql kInsertKey("INSERT INTO api_keys (id, tenant_id, made_by, name, prefix, key_hash, scopes, created_at, expires_at, first_id) "
                     "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
const Sql kKeysOf(std::string(kKey) + "k.tenant_id = $1 ORDER BY k.created_at DESC, k.id DESC LIMIT 500");
const Sql kKeyById(std::string(kKey) + "k.id = $1");
const Sql kKeyHolder("SELECT k.id, k.tenant_id, k.name, k.scopes, k.expires_at, k.used_at, k.revoked_at, m.role, r.permissions, m.state, k.first_id FROM api_keys k "
                     "JOIN memberships m ON m.user_id = k.made_by AND m.tenant_id = k.tenant_id LEFT JOIN roles r ON r.id = m.custom_role_id WHERE k.key_hash = $1");
const Sql kMarkKeyUsed("UPDATE api_keys SET used_at = $1 WHERE id = $2");
const Sql kRotateKey("UPDATE api_keys SET rotated_at = $1, expires_at = $2 WHERE id = $3");
const Sql kRevokeKey("UPDATE api_keys SET revoked_at = $1 WHERE id = $2 AND revoked_at IS NULL");

template <class Write>
void withUniqueName(Write write)
{
    try {
        write();
    } catch (const db::Error& error) {
        if (error.kind != db::ErrorKind::Unique) {
            throw;
        }
        Problem taken{ProblemCode::AlreadyExists};
        taken.complaints.push_back({"/name", "already_exists", {}});
        throw taken;
    }
}

} // namespace

std::vector<Member> membersOf(PlatformTx& tx, const Place& place)
{
    return place ? tx.all<Member>(kMembersOf, *place) : tx.all<Member>(kMembersOnPlatform);
}

std::optional<Member> memberById(PlatformTx& tx, const Id& membership)
{
    return tx.one<Member>(kMemberById, membership);
}

void updateRole(PlatformTx& tx, const Id& membership, Role role, const std::optional<Id>& customRole)
{
    tx.run(kUpdateRole, role, customRole, membership);
}

void updateState(PlatformTx& tx, const Id& membership, UserState state)
{
    tx.run(kUpdateState, state, membership);
}

void removeMembership(PlatformTx& tx, const Member& member)
{
    tx.run(kRemoveTokens, member.id);
    tx.run(kRemoveSessions, member.id);
    tx.run(kRemoveCodes, member.id, member.userId);
    tx.run(kRemoveMembership, member.id);
    tx.run(kRemoveNobody, member.userId);
}

void nameInvited(PlatformTx& tx, const Id& user, std::string_view name, std::string_view hash)
{
    tx.run(kNameInvited, name, hash, user);
}

std::int64_t activeOwners(PlatformTx& tx, const Place& place)
{
    if (place) {
        tx.run(kHoldOwners, *place);
        return tx.one<std::int64_t>(kCountOwners, *place).value_or(0);
    }
    tx.run(kHoldAdmins);
    return tx.one<std::int64_t>(kCountAdmins).value_or(0);
}

void insertRole(PlatformTx& tx, const StoredRole& role)
{
    withUniqueName([&] { tx.run(kInsertRole, role.id, role.tenantId, role.name, foldedEmail(role.name), role.permissions, tx.now()); });
}

void updateRoleValues(PlatformTx& tx, const StoredRole& role)
{
    withUniqueName([&] { tx.run(kUpdateRoleValues, role.name, foldedEmail(role.name), role.permissions, role.id); });
}

void removeRole(PlatformTx& tx, const Id& role)
{
    tx.run(kDeleteRole, role);
}

std::vector<StoredRole> rolesOf(PlatformTx& tx, const Id& tenant)
{
    return tx.all<StoredRole>(kRolesOf, tenant);
}

std::optional<StoredRole> roleById(PlatformTx& tx, const Id& role)
{
    return tx.one<StoredRole>(kRoleById, role);
}

std::int64_t peopleWith(PlatformTx& tx, const Id& role)
{
    return tx.one<std::int64_t>(kPeopleWith, role).value_or(0);
}

void insertKey(PlatformTx& tx, const StoredKey& key, std::string_view hash)
{
    tx.run(kInsertKey, key.id, key.tenantId, key.madeBy, key.name, key.prefix, db::Bytes{hash}, key.scopes, key.createdAt, key.expiresAt, key.firstId);
}

std::vector<StoredKey> keysOf(PlatformTx& tx, const Id& tenant)
{
    return tx.all<StoredKey>(kKeysOf, tenant);
}

std::optional<StoredKey> keyById(PlatformTx& tx, const Id& key)
{
    return tx.one<StoredKey>(kKeyById, key);
}

std::optional<KeyHolder> keyHolder(PlatformTx& tx, std::string_view hash)
{
    return tx.one<KeyHolder>(kKeyHolder, db::Bytes{hash});
}

void markKeyUsed(PlatformTx& tx, const Id& key, Instant at)
{
    tx.run(kMarkKeyUsed, at, key);
}

void rotateKey(PlatformTx& tx, const Id& key, Instant at, Instant until)
{
    tx.run(kRotateKey, at, until, key);
}

void revokeKey(PlatformTx& tx, const Id& key, Instant at)
{
    tx.run(kRevokeKey, at, key);
}

} // namespace tijara::identity
