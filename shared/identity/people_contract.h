// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who works in a shop and as what: invitations, roles of its own, codes for a new password, and keys for programs.

#include "shared/identity/identity_contract.h"

namespace tijara::identity {

inline constexpr std::int64_t kInvitationMs = 72LL * 60 * 60 * 1000;
inline constexpr std::int64_t kResetMs = 15LL * 60 * 1000;
inline constexpr std::int64_t kKeyDaysMax = 3650;
inline constexpr std::int64_t kOverlapHoursMax = 7 * 24;

/// A role, and which one when it is a shop's own.
struct RoleChoice {
    Role role = Role::Auditor;
    std::optional<Id> customRoleId;
};
BOOST_DESCRIBE_STRUCT(RoleChoice, (), (role, customRoleId))
void check(const RoleChoice& choice, const Checker& checker);

struct Invite {
    std::string email;
    RoleChoice as;
};
BOOST_DESCRIBE_STRUCT(Invite, (), (email, as))
void check(const Invite& invite, const Checker& checker);

/// The code is shown this once, to who invites; they pass it on.
struct Invitation {
    User user;
    std::string code;
    Instant expiresAt;
};
BOOST_DESCRIBE_STRUCT(Invitation, (), (user, code, expiresAt))

/// Someone who has a sign-in already gives its password, and keeps their name.
struct AcceptInvitation {
    std::string code;
    std::string name;
    std::string password;
};
BOOST_DESCRIBE_STRUCT(AcceptInvitation, (), (code, name, password))
void check(const AcceptInvitation& accept, const Checker& checker);

/// For a new password; shown this once.
struct ResetCode {
    std::string code;
    Instant expiresAt;
};
BOOST_DESCRIBE_STRUCT(ResetCode, (), (code, expiresAt))

struct ResetPassword {
    std::string email;
    std::string code;
    std::string password;
};
BOOST_DESCRIBE_STRUCT(ResetPassword, (), (email, code, password))
void check(const ResetPassword& reset, const Checker& checker);

struct RoleRow {
    std::optional<Id> id; ///< of a shop's own
    Role role = Role::Custom;
    std::string name; ///< of a shop's own
    std::vector<std::string> permissions;
    std::int64_t people = 0;
};
BOOST_DESCRIBE_STRUCT(RoleRow, (), (id, role, name, permissions, people))

struct RoleValues {
    std::string name;
    std::vector<std::string> permissions;
};
BOOST_DESCRIBE_STRUCT(RoleValues, (), (name, permissions))
void check(const RoleValues& values, const Checker& checker);

enum class KeyState { Active, Rotated, Expired, Revoked };
BOOST_DESCRIBE_ENUM(KeyState, Active, Rotated, Expired, Revoked)

/// What a program signs in with. Of the key itself only the beginning is known.
struct ApiKey {
    Id id;
    std::string name;
    std::string prefix; ///< "tj_7F3K9Q2M"
    std::vector<std::string> scopes; ///< never more than its maker may do now
    Id madeBy;
    std::string maker;
    Instant createdAt;
    std::optional<Instant> expiresAt;
    std::optional<Instant> usedAt; ///< within a minute
    KeyState state = KeyState::Active;
};
BOOST_DESCRIBE_STRUCT(ApiKey, (), (id, name, prefix, scopes, madeBy, maker, createdAt, expiresAt, usedAt, state))

struct NewApiKey {
    std::string name;
    std::vector<std::string> scopes;
    std::optional<std::int64_t> days; ///< then it ends; never unless said
};
BOOST_DESCRIBE_STRUCT(NewApiKey, (), (name, scopes, days))
void check(const NewApiKey& key, const Checker& checker);

/// `secret` goes into "Authorization: Bearer …" and is shown this once.
struct MadeApiKey {
    ApiKey key;
    std::string secret;
};
BOOST_DESCRIBE_STRUCT(MadeApiKey, (), (key, secret))

/// The old key goes on for so many hours.
struct RotateApiKey {
    std::int64_t hours = 24;
};
BOOST_DESCRIBE_STRUCT(RotateApiKey, (), (hours))
void check(const RotateApiKey& rotate, const Checker& checker);

inline constexpr Route<Invite, Invitation> kInvite{Method::Post, "/api/v1/invitations"};
inline constexpr Route<AcceptInvitation, SignedIn> kAcceptInvitation{Method::Post, "/api/v1/invitations/accept"};
inline constexpr Route<Nothing, Invitation> kInviteAgain{Method::Post, "/api/v1/users/{id}/invite-again"};
inline constexpr Route<Nothing, Invitation> kInviteOwnerAgain{Method::Post, "/api/v1/platform/tenants/{id}/owner-invitation"}; ///< of the platform
inline constexpr Route<RoleChoice, User> kChangeRoleOf{Method::Put, "/api/v1/users/{id}/role"};
inline constexpr Route<Nothing, User> kSuspendUser{Method::Post, "/api/v1/users/{id}/suspend"};
inline constexpr Route<Nothing, User> kResumeUser{Method::Post, "/api/v1/users/{id}/resume"};
inline constexpr Route<Nothing, Nothing> kRemoveUser{Method::Delete, "/api/v1/users/{id}"};
inline constexpr Route<Nothing, ResetCode> kMakeResetCode{Method::Post, "/api/v1/users/{id}/reset-code"};
inline constexpr Route<Nothing, User> kDropTwoStep{Method::Delete, "/api/v1/users/{id}/two-step"};
inline constexpr Route<ResetPassword, Nothing> kResetPassword{Method::Post, "/api/v1/password/reset"};
inline constexpr Route<Nothing, std::vector<RoleRow>> kListRoles{Method::Get, "/api/v1/roles"};
inline constexpr Route<RoleValues, RoleRow> kCreateRole{Method::Post, "/api/v1/roles"};
inline constexpr Route<RoleValues, RoleRow> kChangeRole{Method::Put, "/api/v1/roles/{id}"};
inline constexpr Route<Nothing, Nothing> kRemoveRole{Method::Delete, "/api/v1/roles/{id}"};
inline constexpr Route<Nothing, std::vector<ApiKey>> kListApiKeys{Method::Get, "/api/v1/api-keys"};
inline constexpr Route<NewApiKey, MadeApiKey> kCreateApiKey{Method::Post, "/api/v1/api-keys"};
inline constexpr Route<RotateApiKey, MadeApiKey> kRotateApiKey{Method::Post, "/api/v1/api-keys/{id}/rotate"};
inline constexpr Route<Nothing, ApiKey> kRevokeApiKey{Method::Post, "/api/v1/api-keys/{id}/revoke"};

} // namespace tijara::identity
