// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in: the password, the second step, the session and its tokens.
#include "server/identity/identity_rules.h"
#include "server/identity/second_step_store.h"
#include "server/identity/totp.h"
#include "server/identity/who.h"
#include "server/platform/log.h"
#include "server/platform/text.h"

namespace tijara::identity {

using db::PlatformTx;

namespace {

constexpr int kFailuresFree = 4; ///< for one address, whatever the e-mail: of so many, one counts
constexpr std::int64_t kChallengeTries = 5;
constexpr std::size_t kDeviceBytesMax = 200;

/// The body of "identity.support.entered".
struct SupportEntered {
    std::string name;
    std::string reason;
    Instant until;
};
BOOST_DESCRIBE_STRUCT(SupportEntered, (), (name, reason, until))

} // namespace

SignedIn Identity::signIn(const SignIn& wanted, const Caller& caller)
{
    return openOrChallenge(personSigningIn(wanted, caller), caller);
}

SignedIn Identity::openOrChallenge(const Who& who, const Caller& caller)
{
    if (!who.twoStep) {
        return onPlatform(true, [&](PlatformTx& tx) { return open(tx, who, caller); });
    }
    const std::string challenge = randomToken();
    onPlatform(true, [&](PlatformTx& tx) {
        removeExpiredCodes(tx, tx.now());
        insertCode(tx, sha256(challenge), {CodeKind::Challenge, who.person.id, who.membership, caller.address, 0, {tx.now().utcMs + kChallengeMs}});
    });
    throw Problem{ProblemCode::CodeNeeded, {{"challenge", challenge}, {"wants", "app recovery"}, {"seconds", std::to_string(kChallengeMs / 1000)}}};
}

SignedIn Identity::signInCode(const SignInCode& wanted, const Caller& caller)
{
    const std::string hash = sha256(wanted.challenge);
    const auto challenge = onPlatform(false, [&](PlatformTx& tx) { return codeBy(tx, hash, CodeKind::Challenge); });
    const Instant now = m_parts.clock.now();
    if (!challenge || challenge->expiresAt <= now || challenge->address != caller.address || challenge->failures >= kChallengeTries) {
        throw Problem{ProblemCode::SessionEnded};
    }
    const std::string key = "code\n" + toText(challenge->userId) + "\n" + caller.address;
    m_attempts.check(key, now);
    // whoIn reads by itself: a read within a read would wait for ever for what others like it hold.
    const auto place = onPlatform(false, [&](PlatformTx& tx) -> std::optional<std::pair<Membership, Person>> {
        const auto person = personById(tx, challenge->userId);
        for (const Membership& one : membershipsOf(tx, challenge->userId)) {
            if (person && one.id == challenge->membershipId) {
                return std::pair(one, *person);
            }
        }
        return std::nullopt;
    });
    const auto who = place ? whoIn(place->first, place->second) : std::nullopt;
    if (!who) {
        throw Problem{ProblemCode::SessionEnded};
    }
    // A refusal is thrown after the commit: that it was counted must stay.
    const auto answer = onPlatform(true, [&](PlatformTx& tx) -> std::optional<SignedIn> {
        const auto still = codeBy(tx, hash, CodeKind::Challenge); // many tries at once have as many as one after the other
        if (!still || still->failures >= kChallengeTries) {
            return std::nullopt;
        }
        if (!takeSecondCode(tx, who->person.id, wanted.code, true)) {
            countFailure(tx, hash);
            return std::nullopt;
        }
        return takeCode(tx, hash) ? std::optional(open(tx, *who, caller)) : std::nullopt;
    });
    if (!answer) {
        m_attempts.failed(key, m_parts.clock.now());
        countRefusal(RefusalKind::Code, who->tenant ? std::optional(who->tenant->id) : std::nullopt, caller.address);
        throw Problem{ProblemCode::CodeRefused};
    }
    m_attempts.succeeded(key);
    return *answer;
}

bool Identity::takeSecondCode(PlatformTx& tx, const Id& user, const std::string& code, bool recoveryToo)
{
    const auto second = secondStepOf(tx, user);
    if (!second) {
        return false;
    }
    const std::string typed = normalizedCode(code);
    const auto sealedSecret = fromBase64Url(second->secret);
    const auto secret = sealedSecret ? m_parts.vault.open({}, user, KeyPurpose::Profile, "second-step", *sealedSecret) : std::nullopt;
    if (const auto step = secret ? stepOf(*secret, typed, tx.now()) : std::nullopt) {
        return takeStep(tx, user, *step);
    }
    return recoveryToo && takeRecoveryCode(tx, user, sha256(toText(user) + "\n" + typed), tx.now());
}

Identity::Who Identity::personSigningIn(const SignIn& wanted, const Caller& caller)
{
    const std::string email = foldedEmail(wanted.email);
    const auto account = onPlatform(false, [&](PlatformTx& tx) { return accountByEmail(tx, email); });
    const bool known = account && !account->passwordHash.empty(); // who is only invited has none yet
    if (!isPassword(email, caller.address, known ? std::optional(account->passwordHash) : std::nullopt, wanted.password)) {
        throw Problem{ProblemCode::SignInRefused};
    }
    if (Passwords::isOld(account->passwordHash)) {
        const std::string hash = Passwords::Slot(m_passwords).hash(wanted.password);
        onPlatform(true, [&](PlatformTx& tx) { upgradePassword(tx, account->id, account->passwordHash, hash); });
    }
    return chosen({account->id, account->name, account->email}, wanted.tenant);
}

bool Identity::isPassword(const std::string& who, const std::string& address, const std::optional<std::string>& hash, const std::string& password)
{
    const std::string key = who + "\n" + address;
    const std::string from = "from\n" + address; // many e-mails tried from one place
    m_attempts.check(key, m_parts.clock.now());
    m_attempts.check(from, m_parts.clock.now());
    bool right = false;
    {
        const Passwords::Slot slot(m_passwords);
        m_attempts.check(key, m_parts.clock.now()); // others may have failed while this one waited
        if (hash) {
            right = slot.matches(*hash, password);
        } else {
            slot.pretend(password); // so that the time does not tell which e-mails are known
        }
        if (!right) {
            m_attempts.failed(key, m_parts.clock.now());
        }
    }
    if (right) {
        m_attempts.succeeded(key);
        return true;
    }
    log(LogLevel::Info, "sign_in_refused", {{"address", address}});
    const bool stuffing = m_attempts.reaches(from, kFailuresFree, m_parts.clock.now());
    if (stuffing) {
        m_attempts.failed(from, m_parts.clock.now());
    }
    countRefusal(stuffing ? RefusalKind::Stuffing : RefusalKind::Password, {}, address);
    return false;
}

std::optional<Identity::Who> Identity::whoIn(const Membership& membership, const Person& person)
{
    const auto tenant = membership.tenantId ? m_parts.directory.byId(*membership.tenantId) : std::nullopt;
    if (membership.state != UserState::Active || (membership.tenantId && !isOpen(tenant))) {
        return std::nullopt;
    }
    const auto second = onPlatform(false, [&](PlatformTx& tx) { return secondStepOf(tx, person.id); });
    return Who{person, membership.id, membership.role, tenant, membership.permissions.value_or(""), membership.roleName.value_or(""), second && second->confirmedAt};
}

Identity::Who Identity::chosen(const Person& person, const std::optional<std::string>& slug)
{
    std::vector<Who> roles;
    std::map<std::string, std::string> choice;
    for (const Membership& membership : onPlatform(false, [&](PlatformTx& tx) { return membershipsOf(tx, person.id); })) {
        const auto who = whoIn(membership, person);
        if (!who) {
            continue;
        }
        if (slug ? who->tenant && who->tenant->slug == *slug : true) {
            roles.push_back(*who);
        }
        if (who->tenant) {
            choice[who->tenant->slug] = who->tenant->name;
        }
    }
    if (roles.empty()) {
        if (slug && !choice.empty()) {
            throw Problem(std::vector<Complaint>{{"/tenant", "not_found", choice}});
        }
        throw Problem{ProblemCode::SignInRefused};
    }
    const auto onPlatformItself = std::find_if(roles.begin(), roles.end(), [](const Who& one) { return !one.tenant; });
    if (onPlatformItself != roles.end()) {
        return *onPlatformItself;
    }
    if (roles.size() > 1) {
        throw Problem(std::vector<Complaint>{{"/tenant", "required", choice}});
    }
    return roles.front();
}

SignedIn Identity::open(PlatformTx& tx, const Who& who, const Caller& caller)
{
    return open(tx, who, caller, {tx.now().utcMs + kSessionMs}, tx.now());
}

SignedIn Identity::open(PlatformTx& tx, const Who& who, const Caller& caller, Instant expiresAt, Instant provedAt)
{
    removeExpired(tx, tx.now());
    const Session session{tx.newId(), who.membership, who.tenant ? std::optional(who.tenant->id) : std::nullopt, tx.now(), expiresAt,
                          readableText(caller.device, kDeviceBytesMax), caller.address, who.visitReason, provedAt};
    insertSession(tx, session);
    return issue(tx, session.id, session.expiresAt, who);
}

SignedIn Identity::issue(PlatformTx& tx, const Id& session, Instant sessionExpiresAt, const Who& who)
{
    SignedIn answer;
    answer.accessToken = randomToken();
    answer.accessExpiresAt = {std::min(tx.now().utcMs + kAccessMs, sessionExpiresAt.utcMs)};
    answer.refreshToken = randomToken();
    answer.sessionExpiresAt = sessionExpiresAt;
    answer.person = who.person;
    answer.role = who.role;
    answer.permissions = permissionNames(who.visitReason.empty() ? permissionsOf(who.role, who.permissions) : readingPermissions());
    answer.tenant = who.tenant;
    answer.twoStep = who.twoStep ? TwoStep::On : who.role == Role::SuperAdmin ? TwoStep::Required : TwoStep::Off;
    answer.roleName = who.roleName;
    insertToken(tx, sha256(answer.accessToken), session, TokenKind::Access, answer.accessExpiresAt);
    insertToken(tx, sha256(answer.refreshToken), session, TokenKind::Refresh, sessionExpiresAt);
    return answer;
}

SignedIn Identity::refresh(const Refresh& wanted, const std::string& address)
{
    const std::string hash = sha256(wanted.refreshToken);
    const auto holder = onPlatform(false, [&](PlatformTx& tx) { return holderOf(tx, hash, TokenKind::Refresh); });
    const auto tenant = holder && holder->tenantId ? m_parts.directory.byId(*holder->tenantId) : std::nullopt;
    if (!holder || (holder->tenantId && !isOpen(tenant))) {
        throw Problem{ProblemCode::SessionEnded};
    }
    // The refusal is thrown after the commit: that the family ended must stay.
    const auto answer = onPlatform(true, [&](PlatformTx& tx) -> std::optional<SignedIn> {
        const auto now = holderOf(tx, hash, TokenKind::Refresh);
        if (!now || !isAlive(*now, tx.now())) {
            return std::nullopt;
        }
        if (now->usedAt && tx.now().utcMs - now->usedAt->utcMs > kRefreshAgainMs) {
            closeSession(tx, now->sessionId, tx.now());
            tx.afterCommit([this, session = now->sessionId] { m_cache.forgetSession(session); });
            return std::nullopt;
        }
        markUsed(tx, hash, tx.now());
        markSeen(tx, now->sessionId, tx.now(), address);
        return issue(tx, now->sessionId, now->sessionExpiresAt,
                     {now->person, {}, now->role, tenant, now->permissions.value_or(""), now->roleName.value_or(""), now->enrolledAt.has_value(), now->visitReason});
    });
    if (!answer) {
        throw Problem{ProblemCode::SessionEnded};
    }
    return *answer;
}

void Identity::signOut(const Id& session)
{
    onPlatform(true, [&](PlatformTx& tx) {
        closeSession(tx, session, tx.now());
        tx.afterCommit([this, session] { m_cache.forgetSession(session); });
    });
}

std::vector<MembershipRow> Identity::memberships(const http::Principal& principal)
{
    const Person person{principal.userId, principal.name, {}};
    std::vector<MembershipRow> rows;
    for (const Membership& one : onPlatform(false, [&](PlatformTx& tx) { return membershipsOf(tx, principal.userId); })) {
        if (const auto who = whoIn(one, person)) {
            rows.push_back({one.id, who->tenant, one.role, one.tenantId == principal.tenant});
        }
    }
    return rows;
}

SignedIn Identity::switchTo(const http::Request& request, const Id& membership)
{
    const Id user = personOf(request).userId;
    const auto who = onPlatform(false, [&](PlatformTx& tx) -> std::optional<std::pair<Membership, Person>> {
        for (const Membership& one : membershipsOf(tx, user)) {
            if (one.id == membership) {
                return std::pair(one, personById(tx, user).value_or(Person{}));
            }
        }
        return std::nullopt;
    });
    const auto there = who ? whoIn(who->first, who->second) : std::nullopt;
    if (!there) {
        throw Problem{ProblemCode::NotFound};
    }
    // Nobody proves anything by going from one place to another, nor stays longer. A visit reads one shop: what it was begun with opens
    // nothing else, so whoever leaves it for a place of their own proves in it who they are.
    return onPlatform(true, [&](PlatformTx& tx) {
        const auto here = sessionById(tx, request.principal->sessionId);
        if (!here) {
            throw Problem{ProblemCode::SessionEnded};
        }
        if (!here->visitReason.empty() && tx.now().utcMs - here->provedAt.utcMs > http::kProofMs) {
            throw Problem{ProblemCode::StepUpNeeded};
        }
        return open(tx, *there, {request.clientAddress, request.userAgent}, here->expiresAt, here->provedAt);
    });
}

SignedIn Identity::enterShop(const http::Request& request, const EnterShop& wanted)
{
    const http::Principal& visitor = personOf(request);
    const auto tenant = m_parts.directory.byId(wanted.tenantId);
    if (visitor.tenant || !isOpen(tenant)) {
        throw Problem{ProblemCode::NotFound};
    }
    constexpr std::int64_t kHourMs = 60 * 60 * 1000;
    return onPlatform(true, [&](PlatformTx& tx) {
        const auto person = personById(tx, visitor.userId);
        const auto all = membershipsOf(tx, visitor.userId);
        const auto own = std::find_if(all.begin(), all.end(), [](const Membership& one) { return !one.tenantId; });
        if (!person || own == all.end()) {
            throw Problem{ProblemCode::NotFound};
        }
        const Session session{tx.newId(), own->id, tenant->id, tx.now(), {tx.now().utcMs + wanted.hours * kHourMs}, readableText(request.userAgent, kDeviceBytesMax),
                              request.clientAddress, wanted.reason, {}};
        insertSession(tx, session);
        http::Actor actor = request.actor;
        actor.tenant = tenant->id;
        note(tx, actor, "identity.support.entered", session.id, toCanonicalJson(SupportEntered{sealed(tx, actor, visitor.userId, person->name), wanted.reason, session.expiresAt}));
        return issue(tx, session.id, session.expiresAt, {*person, own->id, own->role, tenant, {}, {}, true, wanted.reason});
    });
}

} // namespace tijara::identity
