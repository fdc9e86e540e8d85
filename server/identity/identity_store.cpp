// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/identity_store.h"

namespace tijara::identity {

namespace {

using db::PlatformTx;
using db::Sql;

const Sql kAnyUser("SELECT count(*) FROM (SELECT 1 FROM users LIMIT 1) AS found");
const Sql kAnySuperAdmin("SELECT count(*) FROM (SELECT 1 FROM memberships WHERE tenant_id IS NULL AND role = 'superAdmin' LIMIT 1) AS found");
const Sql kInsertUser("INSERT INTO users (id, name, email, email_folded, password_hash, created_at) VALUES ($1, $2, $3, $4, $5, $6)");
const Sql kAccountByEmail("SELECT id, name, email, password_hash, created_at FROM users WHERE email_folded = $1");
const Sql kAccountById("SELECT id, name, email, password_hash, created_at FROM users WHERE id = $1");
const Sql kPersonById("SELECT id, name, email FROM users WHERE id = $1");
const Sql kCountMembers("SELECT count(*) FROM memberships WHERE tenant_id = $1");
const Sql kSetPassword("UPDATE users SET password_hash = $1 WHERE id = $2");
const Sql kUpgradePassword("UPDATE users SET password_hash = $1 WHERE id = $2 AND password_hash = $3");
const Sql kInsertMembership("INSERT INTO memberships (id, user_id, tenant_id, role, created_at, custom_role_id, state) VALUES ($1, $2, $3, $4, $5, $6, $7)");
const Sql kMembershipsOf("SELECT m.id, m.user_id, m.tenant_id, m.role, m.created_at, m.custom_role_id, m.state, r.permissions, r.name "
                         "FROM memberships m LEFT JOIN roles r ON r.id = m.custom_role_id WHERE m.user_id = $1 ORDER BY m.created_at, m.id");
const Sql kInsertSession("INSERT INTO sessions (id, membership_id, tenant_id, created_at, expires_at, device, address, visit_reason, used_at, proved_at) "
                         "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
const Sql kSessionById("SELECT id, membership_id, tenant_id, created_at, expires_at, device, address, visit_reason, proved_at FROM sessions WHERE id = $1");
const Sql kMarkSeen("UPDATE sessions SET used_at = $1 WHERE id = $2");
const Sql kMarkSeenAt("UPDATE sessions SET used_at = $1, address = $2 WHERE id = $3");
const Sql kMarkProved("UPDATE sessions SET proved_at = $1 WHERE id = $2");
const Sql kMarkUnlocked("UPDATE sessions SET unlocked_until = $1 WHERE id = $2");
constexpr const char* kSessionRow = "SELECT s.id, u.name, u.email, m.role, s.device, s.address, s.created_at, s.used_at, s.expires_at, 0, s.visit_reason "
                                    "FROM sessions s JOIN memberships m ON m.id = s.membership_id JOIN users u ON u.id = m.user_id WHERE ";
constexpr const char* kAlive = " AND s.ended_at IS NULL AND s.expires_at > $2 ORDER BY s.created_at DESC, s.id DESC LIMIT 500";
const Sql kSessionsAt(std::string(kSessionRow) + "s.tenant_id = $1" + kAlive);
const Sql kSessionsOnPlatform(std::string(kSessionRow) + "s.tenant_id IS NULL AND s.ended_at IS NULL AND s.expires_at > $1 ORDER BY s.created_at DESC, s.id DESC LIMIT 500");
const Sql kSessionsOf(std::string(kSessionRow) + "m.user_id = $1" + kAlive);
const Sql kSessionsOfMembership(std::string(kSessionRow) + "s.membership_id = $1" + kAlive);
const Sql kEndOne("UPDATE sessions SET ended_at = $1 WHERE id = $2 AND ended_at IS NULL");
const Sql kInsertToken("INSERT INTO session_tokens (token_hash, session_id, kind, issued_at, expires_at) VALUES ($1, $2, $3, $4, $5)");
const Sql kHolderOf("SELECT s.id, t.expires_at, t.used_at, s.expires_at, s.ended_at, u.id, u.name, u.email, s.tenant_id, m.role, "
                    "m.state, r.permissions, r.name, s.used_at, s.proved_at, s.unlocked_until, s.visit_reason, f.confirmed_at "
                    "FROM session_tokens t JOIN sessions s ON s.id = t.session_id JOIN memberships m ON m.id = s.membership_id "
                    "JOIN users u ON u.id = m.user_id LEFT JOIN roles r ON r.id = m.custom_role_id LEFT JOIN second_steps f ON f.user_id = u.id "
                    "WHERE t.token_hash = $1 AND t.kind = $2");
const Sql kMarkUsed("UPDATE session_tokens SET used_at = $1 WHERE token_hash = $2 AND used_at IS NULL");
const Sql kRemoveTokens("DELETE FROM session_tokens WHERE expires_at < $1");
const Sql kRemoveSessions("DELETE FROM sessions WHERE expires_at < $1 AND NOT EXISTS (SELECT 1 FROM session_tokens t WHERE t.session_id = sessions.id)");

} // namespace

bool anyUser(PlatformTx& tx)
{
    return tx.one<std::int64_t>(kAnyUser).value_or(0) > 0;
}

bool anySuperAdmin(PlatformTx& tx)
{
    return tx.one<std::int64_t>(kAnySuperAdmin).value_or(0) > 0;
}

void insertAccount(PlatformTx& tx, const Account& account, std::string_view foldedEmail)
{
    try {
        tx.run(kInsertUser, account.id, account.name, account.email, foldedEmail, account.passwordHash, account.createdAt);
    } catch (const db::Error& error) {
        if (error.kind != db::ErrorKind::Unique || error.constraint != "users_email_folded") {
            throw;
        }
        Problem taken{ProblemCode::AlreadyExists};
        taken.complaints.push_back({"/email", "already_exists", {}});
        throw taken;
    }
}

std::optional<Account> accountByEmail(PlatformTx& tx, std::string_view foldedEmail)
{
    return tx.one<Account>(kAccountByEmail, foldedEmail);
}

std::optional<Account> accountById(PlatformTx& tx, const Id& id)
{
    return tx.one<Account>(kAccountById, id);
}

std::optional<Person> personById(PlatformTx& tx, const Id& id)
{
    return tx.one<Person>(kPersonById, id);
}

std::int64_t countMembers(PlatformTx& tx, const Id& tenant)
{
    return tx.one<std::int64_t>(kCountMembers, tenant).value_or(0);
}

void setPassword(PlatformTx& tx, const Id& user, std::string_view hash)
{
    tx.run(kSetPassword, hash, user);
}

void upgradePassword(PlatformTx& tx, const Id& user, std::string_view before, std::string_view hash)
{
    tx.run(kUpgradePassword, hash, user, before);
}

void insertMembership(PlatformTx& tx, const Membership& membership)
{
    tx.run(kInsertMembership, membership.id, membership.userId, membership.tenantId, membership.role, membership.createdAt, membership.customRoleId, membership.state);
}

std::vector<Membership> membershipsOf(PlatformTx& tx, const Id& user)
{
    return tx.all<Membership>(kMembershipsOf, user);
}

void insertSession(PlatformTx& tx, const Session& session)
{
    tx.run(kInsertSession, session.id, session.membershipId, session.tenantId, session.createdAt, session.expiresAt, session.device, session.address,
           session.visitReason, session.createdAt, session.provedAt);
}

std::optional<Session> sessionById(PlatformTx& tx, const Id& id)
{
    return tx.one<Session>(kSessionById, id);
}

void markSeen(PlatformTx& tx, const Id& session, Instant at, std::string_view address)
{
    if (address.empty()) {
        tx.run(kMarkSeen, at, session);
    } else {
        tx.run(kMarkSeenAt, at, address, session);
    }
}

void markProved(PlatformTx& tx, const Id& session, Instant at)
{
    tx.run(kMarkProved, at, session);
}

void markUnlocked(PlatformTx& tx, const Id& session, Instant until)
{
    tx.run(kMarkUnlocked, until, session);
}

std::vector<SessionRow> sessionsAt(PlatformTx& tx, const std::optional<Id>& tenant)
{
    return tenant ? tx.all<SessionRow>(kSessionsAt, *tenant, tx.now()) : tx.all<SessionRow>(kSessionsOnPlatform, tx.now());
}

std::vector<SessionRow> sessionsOf(PlatformTx& tx, const Id& user)
{
    return tx.all<SessionRow>(kSessionsOf, user, tx.now());
}

std::vector<SessionRow> sessionsOfMembership(PlatformTx& tx, const Id& membership)
{
    return tx.all<SessionRow>(kSessionsOfMembership, membership, tx.now());
}

void closeSession(PlatformTx& tx, const Id& id, Instant at)
{
    tx.run(kEndOne, at, id);
}

void insertToken(PlatformTx& tx, std::string_view hash, const Id& session, TokenKind kind, Instant expiresAt)
{
    tx.run(kInsertToken, db::Bytes{hash}, session, kind, tx.now(), expiresAt);
}

std::optional<Holder> holderOf(PlatformTx& tx, std::string_view hash, TokenKind kind)
{
    return tx.one<Holder>(kHolderOf, db::Bytes{hash}, kind);
}

void markUsed(PlatformTx& tx, std::string_view hash, Instant at)
{
    tx.run(kMarkUsed, at, db::Bytes{hash});
}

void removeExpired(PlatformTx& tx, Instant before)
{
    tx.run(kRemoveTokens, before);
    tx.run(kRemoveSessions, before);
}

} // namespace tijara::identity
