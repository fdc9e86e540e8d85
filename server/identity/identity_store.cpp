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
const Sql kUsersOf("SELECT u.id, u.name, u.email, m.role, u.created_at FROM memberships m JOIN users u ON u.id = m.user_id "
                   "WHERE m.tenant_id = $1 ORDER BY m.created_at, m.id");
const Sql kInsertMembership("INSERT INTO memberships (id, user_id, tenant_id, role, created_at) VALUES ($1, $2, $3, $4, $5)");
const Sql kMembershipsOf("SELECT id, user_id, tenant_id, role, created_at FROM memberships WHERE user_id = $1 ORDER BY created_at, id");
const Sql kInsertSession("INSERT INTO sessions (id, membership_id, created_at, expires_at) VALUES ($1, $2, $3, $4)");
const Sql kEndSession("UPDATE sessions SET ended_at = $1 WHERE id = $2 AND ended_at IS NULL");
const Sql kInsertToken("INSERT INTO session_tokens (token_hash, session_id, kind, issued_at, expires_at) VALUES ($1, $2, $3, $4, $5)");
const Sql kHolderOf("SELECT s.id, t.expires_at, t.used_at, s.expires_at, s.ended_at, u.id, u.name, u.email, m.tenant_id, m.role "
                    "FROM session_tokens t JOIN sessions s ON s.id = t.session_id JOIN memberships m ON m.id = s.membership_id "
                    "JOIN users u ON u.id = m.user_id WHERE t.token_hash = $1 AND t.kind = $2");
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

std::vector<User> usersOf(PlatformTx& tx, const Id& tenant)
{
    return tx.all<User>(kUsersOf, tenant);
}

void insertMembership(PlatformTx& tx, const Membership& membership)
{
    tx.run(kInsertMembership, membership.id, membership.userId, membership.tenantId, membership.role, membership.createdAt);
}

std::vector<Membership> membershipsOf(PlatformTx& tx, const Id& user)
{
    return tx.all<Membership>(kMembershipsOf, user);
}

void insertSession(PlatformTx& tx, const Session& session)
{
    tx.run(kInsertSession, session.id, session.membershipId, session.createdAt, session.expiresAt);
}

void endSession(PlatformTx& tx, const Id& id, Instant at)
{
    tx.run(kEndSession, at, id);
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
