// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where people are signed in, the second step of a sign-in, proofs, and other shops of the same person.

#include "shared/identity/identity_contract.h"

namespace tijara::identity {

/// So long after the password the code may be sent.
inline constexpr std::int64_t kChallengeMs = 5LL * 60 * 1000;
inline constexpr std::size_t kRecoveryCodes = 10;
inline constexpr std::size_t kCodeBytesMax = 40;
inline constexpr std::int64_t kVisitHoursMax = 8;

/// One sign-in that has not ended.
struct SessionRow {
    Id id;
    std::string name;
    std::string email;
    Role role = Role::Auditor;
    std::string device;  ///< what the program says it is
    std::string address; ///< where it was last used from
    Instant begunAt;
    Instant usedAt; ///< within a minute
    Instant expiresAt;
    bool current = false; ///< the one that asks
    std::string reason;   ///< of someone of the platform's support, who sees this shop and changes nothing; else ""
};
BOOST_DESCRIBE_STRUCT(SessionRow, (), (id, name, email, role, device, address, begunAt, usedAt, expiresAt, current, reason))

struct Ended {
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(Ended, (), (count))

/// Answers the problem "code_needed": its parameter "challenge", and a code of the app or one of the recovery codes.
struct SignInCode {
    std::string challenge;
    std::string code;
};
BOOST_DESCRIBE_STRUCT(SignInCode, (), (challenge, code))
void check(const SignInCode& code, const Checker& checker);

/// One of the two.
struct Proof {
    std::optional<std::string> password;
    std::optional<std::string> code; ///< of the app, never a recovery code
};
BOOST_DESCRIBE_STRUCT(Proof, (), (password, code))
void check(const Proof& proof, const Checker& checker);

struct Proved {
    Instant until;
};
BOOST_DESCRIBE_STRUCT(Proved, (), (until))

struct TwoStepState {
    TwoStep twoStep = TwoStep::Off;
    std::int64_t recoveryCodesLeft = 0;
};
BOOST_DESCRIBE_STRUCT(TwoStepState, (), (twoStep, recoveryCodesLeft))

/// Shown once, to be put into an app; it counts from the first right code on.
struct TwoStepSecret {
    std::string secret; ///< base32
    std::string uri;    ///< otpauth://…, what the QR code says
};
BOOST_DESCRIBE_STRUCT(TwoStepSecret, (), (secret, uri))

struct TwoStepCode {
    std::string code;
};
BOOST_DESCRIBE_STRUCT(TwoStepCode, (), (code))
void check(const TwoStepCode& code, const Checker& checker);

/// Shown once; each opens one sign-in.
struct RecoveryCodes {
    std::vector<std::string> codes;
};
BOOST_DESCRIBE_STRUCT(RecoveryCodes, (), (codes))

struct ChangePassword {
    std::string password;
    std::string newPassword;
};
BOOST_DESCRIBE_STRUCT(ChangePassword, (), (password, newPassword))
void check(const ChangePassword& change, const Checker& checker);

/// A shop one works in, or the platform itself (no tenant).
struct MembershipRow {
    Id id;
    std::optional<tenants::Tenant> tenant;
    Role role = Role::Auditor;
    bool current = false;
};
BOOST_DESCRIBE_STRUCT(MembershipRow, (), (id, tenant, role, current))

/// Someone of the platform looks into a shop, reading only.
struct EnterShop {
    Id tenantId;
    std::string reason; ///< the shop's owner reads it
    std::int64_t hours = 1;
};
BOOST_DESCRIBE_STRUCT(EnterShop, (), (tenantId, reason, hours))
void check(const EnterShop& wanted, const Checker& checker);

/// What was refused, counted by kind, network and hour. A network stands for its addresses: the first 24 bits of IPv4, 48 of IPv6.
enum class RefusalKind { Password, Code, Stuffing, Probe };
BOOST_DESCRIBE_ENUM(RefusalKind, Password, Code, Stuffing, Probe)

struct RefusalRow {
    RefusalKind kind = RefusalKind::Password;
    std::string network;
    Instant hour;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(RefusalRow, (), (kind, network, hour, count))

inline constexpr Route<SignInCode, SignedIn> kSignInCode{Method::Post, "/api/v1/sign-in/code"};
inline constexpr Route<Nothing, std::vector<SessionRow>> kOwnSessions{Method::Get, "/api/v1/me/sessions"};
inline constexpr Route<Nothing, Nothing> kEndOwnSession{Method::Delete, "/api/v1/me/sessions/{id}"};
inline constexpr Route<Nothing, Ended> kEndOtherSessions{Method::Post, "/api/v1/me/sessions/end-others"};
inline constexpr Route<Nothing, std::vector<SessionRow>> kShopSessions{Method::Get, "/api/v1/sessions"};
inline constexpr Route<Nothing, Nothing> kEndSession{Method::Delete, "/api/v1/sessions/{id}"};
inline constexpr Route<Proof, Proved> kProve{Method::Post, "/api/v1/me/prove"};
inline constexpr Route<Nothing, TwoStepState> kTwoStep{Method::Get, "/api/v1/me/two-step"};
inline constexpr Route<Nothing, TwoStepSecret> kBeginTwoStep{Method::Post, "/api/v1/me/two-step"};
inline constexpr Route<TwoStepCode, RecoveryCodes> kConfirmTwoStep{Method::Post, "/api/v1/me/two-step/confirm"};
inline constexpr Route<Nothing, RecoveryCodes> kNewRecoveryCodes{Method::Post, "/api/v1/me/two-step/recovery-codes"};
inline constexpr Route<Nothing, Nothing> kEndTwoStep{Method::Delete, "/api/v1/me/two-step"};
inline constexpr Route<ChangePassword, Nothing> kChangePassword{Method::Post, "/api/v1/me/password"};
inline constexpr Route<Nothing, std::vector<MembershipRow>> kMemberships{Method::Get, "/api/v1/me/memberships"};
inline constexpr Route<Nothing, SignedIn> kSwitchTo{Method::Post, "/api/v1/me/memberships/{id}/enter"};
inline constexpr Route<EnterShop, SignedIn> kEnterShop{Method::Post, "/api/v1/platform/visits"};
inline constexpr Route<Nothing, std::vector<RefusalRow>> kRefusals{Method::Get, "/api/v1/refusals"};

} // namespace tijara::identity
