// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Users, memberships, sessions and tokens, all in the platform store.

#include "server/platform/db/db.h"
#include "shared/identity/sessions_contract.h"

namespace tijara::identity {

struct Account {
    Id id;
    std::string name;
    std::string email;
    std::string passwordHash;
    Instant createdAt;
};
BOOST_DESCRIBE_STRUCT(Account, (), (id, name, email, passwordHash, createdAt))

struct Membership {
    Id id;
    Id userId;
    std::optional<Id> tenantId;
    Role role = Role::Auditor;
    Instant createdAt;
    std::optional<Id> customRoleId = {};
    UserState state = UserState::Active;
    std::optional<std::string> permissions = {}; ///< of the custom role; read, never written
    std::optional<std::string> roleName = {};    ///< the same
};
BOOST_DESCRIBE_STRUCT(Membership, (), (id, userId, tenantId, role, createdAt, customRoleId, state, permissions, roleName))

struct Session {
    Id id;
    Id membershipId;
    std::optional<Id> tenantId; ///< where it acts
    Instant createdAt;
    Instant expiresAt;
    std::string device;
    std::string address;
    std::string visitReason;
    Instant provedAt; ///< when the password or a code was given last
};
BOOST_DESCRIBE_STRUCT(Session, (), (id, membershipId, tenantId, createdAt, expiresAt, device, address, visitReason, provedAt))

enum class TokenKind { Access, Refresh };
BOOST_DESCRIBE_ENUM(TokenKind, Access, Refresh)

/// A token with the sign-in it belongs to and the person behind it.
struct Holder {
    Id sessionId;
    Instant tokenExpiresAt;
    std::optional<Instant> usedAt;
    Instant sessionExpiresAt;
    std::optional<Instant> endedAt;
    Person person;
    std::optional<Id> tenantId;
    Role role = Role::Auditor;
    UserState state = UserState::Active;
    std::optional<std::string> permissions; ///< of a custom role
    std::optional<std::string> roleName;
    Instant seenAt;
    Instant provedAt;
    Instant unlockedUntil;
    std::string visitReason;
    std::optional<Instant> enrolledAt; ///< of their second step
};
BOOST_DESCRIBE_STRUCT(Holder, (), (sessionId, tokenExpiresAt, usedAt, sessionExpiresAt, endedAt, person, tenantId, role, state, permissions, roleName, seenAt, provedAt,
                                   unlockedUntil, visitReason, enrolledAt))

bool anyUser(db::PlatformTx& tx);
bool anySuperAdmin(db::PlatformTx& tx);
/// Problem AlreadyExists on "/email".
void insertAccount(db::PlatformTx& tx, const Account& account, std::string_view foldedEmail);
std::optional<Account> accountByEmail(db::PlatformTx& tx, std::string_view foldedEmail);
std::optional<Account> accountById(db::PlatformTx& tx, const Id& id);
std::optional<Person> personById(db::PlatformTx& tx, const Id& id);
std::int64_t countMembers(db::PlatformTx& tx, const Id& tenant);
void setPassword(db::PlatformTx& tx, const Id& user, std::string_view hash);
/// Only while `before` is still the hash.
void upgradePassword(db::PlatformTx& tx, const Id& user, std::string_view before, std::string_view hash);

void insertMembership(db::PlatformTx& tx, const Membership& membership);
std::vector<Membership> membershipsOf(db::PlatformTx& tx, const Id& user);

void insertSession(db::PlatformTx& tx, const Session& session);
std::optional<Session> sessionById(db::PlatformTx& tx, const Id& id);
void closeSession(db::PlatformTx& tx, const Id& id, Instant at);
void markSeen(db::PlatformTx& tx, const Id& session, Instant at, std::string_view address);
void markProved(db::PlatformTx& tx, const Id& session, Instant at);
void markUnlocked(db::PlatformTx& tx, const Id& session, Instant until);
/// Those that have not ended, newest first: of a place (none: the platform), or of one person wherever they are.
std::vector<SessionRow> sessionsAt(db::PlatformTx& tx, const std::optional<Id>& tenant);
std::vector<SessionRow> sessionsOf(db::PlatformTx& tx, const Id& user);
std::vector<SessionRow> sessionsOfMembership(db::PlatformTx& tx, const Id& membership);
void insertToken(db::PlatformTx& tx, std::string_view hash, const Id& session, TokenKind kind, Instant expiresAt);
std::optional<Holder> holderOf(db::PlatformTx& tx, std::string_view hash, TokenKind kind);
void markUsed(db::PlatformTx& tx, std::string_view hash, Instant at);
/// Tokens and sessions that nothing can be done with any more.
void removeExpired(db::PlatformTx& tx, Instant before);

} // namespace tijara::identity
