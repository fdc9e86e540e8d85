// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/second_step_store.h"

namespace tijara::identity {

namespace {

using db::PlatformTx;
using db::Sql;

const Sql kSecondStepOf("SELECT secret, last_step, confirmed_at FROM second_steps WHERE user_id = $1");
const Sql kBegin("INSERT INTO second_steps (user_id, secret, last_step, confirmed_at) VALUES ($1, $2, 0, NULL) "
                 "ON CONFLICT (user_id) DO UPDATE SET secret = excluded.secret, last_step = 0, confirmed_at = NULL");
const Sql kConfirm("UPDATE second_steps SET confirmed_at = $1 WHERE user_id = $2");
const Sql kRemove("DELETE FROM second_steps WHERE user_id = $1");
const Sql kTakeStep("UPDATE second_steps SET last_step = $1 WHERE user_id = $2 AND last_step < $1");
const Sql kInsertRecovery("INSERT INTO recovery_codes (user_id, code_hash) VALUES ($1, $2)");
const Sql kRemoveRecovery("DELETE FROM recovery_codes WHERE user_id = $1");
const Sql kTakeRecovery("UPDATE recovery_codes SET used_at = $1 WHERE user_id = $2 AND code_hash = $3 AND used_at IS NULL");
const Sql kRecoveryLeft("SELECT count(*) FROM recovery_codes WHERE user_id = $1 AND used_at IS NULL");

const Sql kInsertCode("INSERT INTO one_time_codes (code_hash, kind, user_id, membership_id, address, failures, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)");
const Sql kCodeBy("SELECT kind, user_id, membership_id, address, failures, expires_at FROM one_time_codes WHERE code_hash = $1 AND kind = $2");
const Sql kTakeCode("DELETE FROM one_time_codes WHERE code_hash = $1");
const Sql kCountFailure("UPDATE one_time_codes SET failures = failures + 1 WHERE code_hash = $1");
const Sql kRemoveCodesOf("DELETE FROM one_time_codes WHERE user_id = $1 AND kind = $2");
const Sql kRemoveCodesOfMembership("DELETE FROM one_time_codes WHERE user_id = $1 AND kind = $2 AND membership_id = $3");
const Sql kRemoveExpiredCodes("DELETE FROM one_time_codes WHERE expires_at < $1");

const Sql kCountRefusal("INSERT INTO refusals (place, hour, kind, network, count) VALUES ($1, $2, $3, $4, 1) "
                        "ON CONFLICT (place, hour, kind, network) DO UPDATE SET count = refusals.count + 1");
const Sql kRefusalsAt("SELECT kind, network, hour, count FROM refusals WHERE place = $1 ORDER BY hour DESC, kind, network LIMIT 500");
const Sql kRemoveRefusals("DELETE FROM refusals WHERE hour < $1");

} // namespace

std::optional<SecondStep> secondStepOf(PlatformTx& tx, const Id& user)
{
    return tx.one<SecondStep>(kSecondStepOf, user);
}

void beginSecondStep(PlatformTx& tx, const Id& user, std::string_view secret)
{
    tx.run(kBegin, user, secret);
}

void confirmSecondStep(PlatformTx& tx, const Id& user, Instant at)
{
    tx.run(kConfirm, at, user);
}

void removeSecondStep(PlatformTx& tx, const Id& user)
{
    tx.run(kRemove, user);
    tx.run(kRemoveRecovery, user);
}

bool takeStep(PlatformTx& tx, const Id& user, std::int64_t step)
{
    tx.run(kTakeStep, step, user);
    return tx.changes() == 1;
}

void insertRecoveryCode(PlatformTx& tx, const Id& user, std::string_view hash)
{
    tx.run(kInsertRecovery, user, db::Bytes{hash});
}

void removeRecoveryCodes(PlatformTx& tx, const Id& user)
{
    tx.run(kRemoveRecovery, user);
}

bool takeRecoveryCode(PlatformTx& tx, const Id& user, std::string_view hash, Instant at)
{
    tx.run(kTakeRecovery, at, user, db::Bytes{hash});
    return tx.changes() == 1;
}

std::int64_t recoveryCodesLeft(PlatformTx& tx, const Id& user)
{
    return tx.one<std::int64_t>(kRecoveryLeft, user).value_or(0);
}

void insertCode(PlatformTx& tx, std::string_view hash, const OneTimeCode& code)
{
    tx.run(kInsertCode, db::Bytes{hash}, code.kind, code.userId, code.membershipId, code.address, code.failures, code.expiresAt);
}

std::optional<OneTimeCode> codeBy(PlatformTx& tx, std::string_view hash, CodeKind kind)
{
    return tx.one<OneTimeCode>(kCodeBy, db::Bytes{hash}, kind);
}

bool takeCode(PlatformTx& tx, std::string_view hash)
{
    tx.run(kTakeCode, db::Bytes{hash});
    return tx.changes() == 1;
}

void countFailure(PlatformTx& tx, std::string_view hash)
{
    tx.run(kCountFailure, db::Bytes{hash});
}

void removeCodesOf(PlatformTx& tx, const Id& user, CodeKind kind)
{
    tx.run(kRemoveCodesOf, user, kind);
}

void removeCodesOfMembership(PlatformTx& tx, const Id& user, const Id& membership, CodeKind kind)
{
    tx.run(kRemoveCodesOfMembership, user, kind, membership);
}

void removeExpiredCodes(PlatformTx& tx, Instant before)
{
    tx.run(kRemoveExpiredCodes, before);
}

void countRefusal(PlatformTx& tx, std::string_view place, const RefusalRow& refusal)
{
    tx.run(kCountRefusal, place, refusal.hour, refusal.kind, refusal.network);
}

std::vector<RefusalRow> refusalsAt(PlatformTx& tx, std::string_view place)
{
    return tx.all<RefusalRow>(kRefusalsAt, place);
}

void removeRefusals(PlatformTx& tx, Instant before)
{
    tx.run(kRemoveRefusals, before);
}

} // namespace tijara::identity
