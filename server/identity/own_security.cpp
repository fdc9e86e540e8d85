// SPDX-License-Identifier: GPL-3.0-or-later
// What people do about their own sign-in: sessions, proofs, the second step, the password; and what an owner ends.
#include "server/identity/identity_rules.h"
#include "server/identity/people_store.h"
#include "server/identity/second_step_store.h"
#include "server/identity/totp.h"
#include "server/identity/who.h"
#include "server/platform/text.h"

namespace tijara::identity {

using db::PlatformTx;
using http::Request;

namespace {

/// The body of "identity.session.ended".
struct SessionEndedBody {
    std::string name;
    std::int64_t sessions = 1;
};
BOOST_DESCRIBE_STRUCT(SessionEndedBody, (), (name, sessions))

const std::string kNoBody = "{}"; ///< of entries that say nothing but whose they are

[[noreturn]] void complain(const char* path, const char* code)
{
    throw Problem(std::vector<Complaint>{{path, code, {}}});
}

} // namespace

const http::Principal& personOf(const Request& request)
{
    if (request.principal == nullptr || request.principal->local || request.principal->key) {
        throw Problem{ProblemCode::PermissionMissing, {{"needs", "person"}}};
    }
    return *request.principal;
}

std::vector<SessionRow> Identity::sessions(const http::Principal& principal, bool own)
{
    auto rows = onPlatform(false, [&](PlatformTx& tx) { return own ? sessionsOf(tx, principal.userId) : sessionsAt(tx, principal.tenant); });
    for (SessionRow& row : rows) {
        row.current = row.id == principal.sessionId;
    }
    return rows;
}

void Identity::endSessions(PlatformTx& tx, const std::vector<SessionRow>& sessions, const std::optional<Id>& but)
{
    for (const SessionRow& one : sessions) {
        if (one.id != but) {
            closeSession(tx, one.id, tx.now());
            tx.afterCommit([this, id = one.id] { m_cache.forgetSession(id); });
        }
    }
}

void Identity::endSession(const Request& request, const Id& session, bool own)
{
    const auto rows = sessions(*request.principal, own);
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const SessionRow& one) { return one.id == session; });
    if (found == rows.end()) {
        throw Problem{ProblemCode::NotFound};
    }
    onPlatform(true, [&](PlatformTx& tx) {
        endSessions(tx, {*found}, {});
        note(tx, request.actor, found->reason.empty() ? "identity.session.ended" : "identity.support.ended", session,
             toCanonicalJson(SessionEndedBody{sealed(tx, request.actor, request.principal->userId, found->name), 1}));
    });
}

Ended Identity::endOtherSessions(const Request& request)
{
    const http::Principal& person = personOf(request);
    return onPlatform(true, [&](PlatformTx& tx) {
        const auto rows = sessionsOf(tx, person.userId);
        endSessions(tx, rows, person.sessionId);
        const auto count = std::count_if(rows.begin(), rows.end(), [&](const SessionRow& one) { return one.id != person.sessionId; });
        note(tx, request.actor, "identity.session.ended", person.userId, toCanonicalJson(SessionEndedBody{sealed(tx, request.actor, person.userId, person.name), count}));
        return Ended{count};
    });
}

Proved Identity::prove(const Request& request, const Proof& proof)
{
    const http::Principal& person = personOf(request);
    const std::string who = toText(person.userId);
    if (proof.password) {
        const auto account = onPlatform(false, [&](PlatformTx& tx) { return accountById(tx, person.userId); });
        if (!isPassword(who, request.clientAddress, account ? std::optional(account->passwordHash) : std::nullopt, *proof.password)) {
            complain("/password", "wrong_password");
        }
    } else {
        const std::string key = "code\n" + who + "\n" + request.clientAddress;
        m_attempts.check(key, m_parts.clock.now());
        const bool right = onPlatform(true, [&](PlatformTx& tx) {
            const auto second = secondStepOf(tx, person.userId);
            return second && second->confirmedAt && takeSecondCode(tx, person.userId, *proof.code, false); // one that was only begun proves nothing
        });
        if (!right) {
            m_attempts.failed(key, m_parts.clock.now());
            countRefusal(RefusalKind::Code, person.tenant, request.clientAddress);
            complain("/code", "wrong_code");
        }
        m_attempts.succeeded(key);
    }
    return onPlatform(true, [&](PlatformTx& tx) {
        markProved(tx, person.sessionId, tx.now());
        tx.afterCommit([this, session = person.sessionId] { m_cache.forgetSession(session); });
        return Proved{{tx.now().utcMs + http::kProofMs}};
    });
}

TwoStepState Identity::twoStep(const http::Principal& principal)
{
    return onPlatform(false, [&](PlatformTx& tx) {
        const auto second = secondStepOf(tx, principal.userId);
        const bool on = second && second->confirmedAt;
        return TwoStepState{on ? TwoStep::On : principal.role == Role::SuperAdmin ? TwoStep::Required : TwoStep::Off, on ? recoveryCodesLeft(tx, principal.userId) : 0};
    });
}

TwoStepSecret Identity::beginTwoStep(const Request& request)
{
    const http::Principal& person = personOf(request);
    const std::string secret = newTotpSecret();
    const std::string sealedSecret = m_parts.vault.seal({}, person.userId, KeyPurpose::Profile, "second-step", secret);
    return onPlatform(true, [&](PlatformTx& tx) {
        const auto now = secondStepOf(tx, person.userId);
        if (now && now->confirmedAt) {
            throw Problem{ProblemCode::InvalidState};
        }
        beginSecondStep(tx, person.userId, base64Url(sealedSecret));
        const auto who = personById(tx, person.userId);
        return TwoStepSecret{base32(secret), totpUri(secret, "Tijara", who ? who->email : person.name)};
    });
}

RecoveryCodes Identity::storeRecoveryCodes(PlatformTx& tx, const Id& user)
{
    RecoveryCodes made;
    removeRecoveryCodes(tx, user);
    while (made.codes.size() < kRecoveryCodes) {
        made.codes.push_back(newOneTimeCode());
        insertRecoveryCode(tx, user, sha256(toText(user) + "\n" + normalizedCode(made.codes.back())));
    }
    return made;
}

RecoveryCodes Identity::confirmTwoStep(const Request& request, const TwoStepCode& code)
{
    const http::Principal& person = personOf(request);
    const std::string key = "code\n" + toText(person.userId) + "\n" + request.clientAddress;
    m_attempts.check(key, m_parts.clock.now());
    const auto made = onPlatform(true, [&](PlatformTx& tx) -> std::optional<RecoveryCodes> {
        const auto second = secondStepOf(tx, person.userId);
        if (!second || second->confirmedAt) {
            throw Problem{ProblemCode::InvalidState};
        }
        if (!takeSecondCode(tx, person.userId, code.code, false)) {
            return std::nullopt;
        }
        confirmSecondStep(tx, person.userId, tx.now());
        note(tx, request.actor, "identity.second_step.set_up", person.userId, kNoBody);
        tx.afterCommit([this, user = person.userId] { m_cache.forgetPerson(user); });
        return storeRecoveryCodes(tx, person.userId);
    });
    if (!made) {
        m_attempts.failed(key, m_parts.clock.now());
        complain("/code", "wrong_code");
    }
    m_attempts.succeeded(key);
    return *made;
}

RecoveryCodes Identity::newRecoveryCodes(const Request& request)
{
    const http::Principal& person = personOf(request);
    return onPlatform(true, [&](PlatformTx& tx) {
        const auto second = secondStepOf(tx, person.userId);
        if (!second || !second->confirmedAt) {
            throw Problem{ProblemCode::InvalidState};
        }
        note(tx, request.actor, "identity.second_step.new_codes", person.userId, kNoBody);
        return storeRecoveryCodes(tx, person.userId);
    });
}

void Identity::endTwoStep(const Request& request)
{
    const http::Principal& person = personOf(request);
    if (person.role == Role::SuperAdmin) {
        throw Problem{ProblemCode::InvalidState};
    }
    onPlatform(true, [&](PlatformTx& tx) {
        removeSecondStep(tx, person.userId);
        note(tx, request.actor, "identity.second_step.removed", person.userId, kNoBody);
    });
}

void Identity::changePassword(const Request& request, const ChangePassword& wanted)
{
    const http::Principal& person = personOf(request);
    const auto account = onPlatform(false, [&](PlatformTx& tx) { return accountById(tx, person.userId); });
    if (!isPassword(toText(person.userId), request.clientAddress, account ? std::optional(account->passwordHash) : std::nullopt, wanted.password)) {
        complain("/password", "wrong_password");
    }
    const std::string hash = Passwords::Slot(m_passwords).hash(wanted.newPassword);
    onPlatform(true, [&](PlatformTx& tx) {
        setPassword(tx, person.userId, hash);
        removeCodesOf(tx, person.userId, CodeKind::Reset);
        removeCodesOf(tx, person.userId, CodeKind::Challenge);
        endSessions(tx, sessionsOf(tx, person.userId), person.sessionId);
        note(tx, request.actor, "identity.password.changed", person.userId, kNoBody);
    });
}

} // namespace tijara::identity
