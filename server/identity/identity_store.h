// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Users, memberships, sessions and tokens, all in the platform store.

#include "server/platform/db/db.h"
#include "shared/identity/identity_contract.h"

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
};
BOOST_DESCRIBE_STRUCT(Membership, (), (id, userId, tenantId, role, createdAt))

struct Session {
    Id id;
    Id membershipId;
    Instant createdAt;
    Instant expiresAt;
};

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
};
BOOST_DESCRIBE_STRUCT(Holder, (), (sessionId, tokenExpiresAt, usedAt, sessionExpiresAt, endedAt, person, tenantId, role))

bool anyUser(db::PlatformTx& tx);
bool anySuperAdmin(db::PlatformTx& tx);
/// Problem AlreadyExists on "/email".
void insertAccount(db::PlatformTx& tx, const Account& account, std::string_view foldedEmail);
std::optional<Account> accountByEmail(db::PlatformTx& tx, std::string_view foldedEmail);
std::optional<Account> accountById(db::PlatformTx& tx, const Id& id);
std::optional<Person> personById(db::PlatformTx& tx, const Id& id);
std::vector<User> usersOf(db::PlatformTx& tx, const Id& tenant);

void insertMembership(db::PlatformTx& tx, const Membership& membership);
std::vector<Membership> membershipsOf(db::PlatformTx& tx, const Id& user);

void insertSession(db::PlatformTx& tx, const Session& session);
void endSession(db::PlatformTx& tx, const Id& id, Instant at);
void insertToken(db::PlatformTx& tx, std::string_view hash, const Id& session, TokenKind kind, Instant expiresAt);
std::optional<Holder> holderOf(db::PlatformTx& tx, std::string_view hash, TokenKind kind);
void markUsed(db::PlatformTx& tx, std::string_view hash, Instant at);
/// Tokens and sessions that nothing can be done with any more.
void removeExpired(db::PlatformTx& tx, Instant before);

} // namespace tijara::identity
