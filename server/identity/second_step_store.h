// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Second steps of sign-ins, codes that open one thing once, and what was refused.

#include "server/platform/db/db.h"
#include "shared/identity/sessions_contract.h"

namespace tijara::identity {

struct SecondStep {
    std::string secret; ///< sealed, base64url
    std::int64_t lastStep = 0;
    std::optional<Instant> confirmedAt;
};
BOOST_DESCRIBE_STRUCT(SecondStep, (), (secret, lastStep, confirmedAt))

std::optional<SecondStep> secondStepOf(db::PlatformTx& tx, const Id& user);
/// In the place of one that was begun and not confirmed.
void beginSecondStep(db::PlatformTx& tx, const Id& user, std::string_view secret);
void confirmSecondStep(db::PlatformTx& tx, const Id& user, Instant at);
void removeSecondStep(db::PlatformTx& tx, const Id& user);
/// False when the code of this step, or of a later one, was taken before, here or on another node.
bool takeStep(db::PlatformTx& tx, const Id& user, std::int64_t step);
void insertRecoveryCode(db::PlatformTx& tx, const Id& user, std::string_view hash);
void removeRecoveryCodes(db::PlatformTx& tx, const Id& user);
/// False for one that is unknown or was used.
bool takeRecoveryCode(db::PlatformTx& tx, const Id& user, std::string_view hash, Instant at);
std::int64_t recoveryCodesLeft(db::PlatformTx& tx, const Id& user);

enum class CodeKind { Challenge, Invitation, Reset };
BOOST_DESCRIBE_ENUM(CodeKind, Challenge, Invitation, Reset)
struct OneTimeCode {
    CodeKind kind = CodeKind::Challenge;
    Id userId;
    std::optional<Id> membershipId;
    std::string address; ///< a challenge holds only for where the password came from
    std::int64_t failures = 0;
    Instant expiresAt;
};
BOOST_DESCRIBE_STRUCT(OneTimeCode, (), (kind, userId, membershipId, address, failures, expiresAt))
void insertCode(db::PlatformTx& tx, std::string_view hash, const OneTimeCode& code);
std::optional<OneTimeCode> codeBy(db::PlatformTx& tx, std::string_view hash, CodeKind kind);
/// False when another took it first.
bool takeCode(db::PlatformTx& tx, std::string_view hash);
void countFailure(db::PlatformTx& tx, std::string_view hash);
void removeCodesOf(db::PlatformTx& tx, const Id& user, CodeKind kind);
void removeCodesOfMembership(db::PlatformTx& tx, const Id& user, const Id& membership, CodeKind kind);
void removeExpiredCodes(db::PlatformTx& tx, Instant before);

void countRefusal(db::PlatformTx& tx, std::string_view place, const RefusalRow& refusal);
/// Newest hour first. Those of nobody's place, which may have been meant for any, are the platform's.
std::vector<RefusalRow> refusalsAt(db::PlatformTx& tx, std::string_view place);
void removeRefusals(db::PlatformTx& tx, Instant before);

} // namespace tijara::identity
