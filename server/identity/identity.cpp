// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/identity.h"

#include "server/identity/identity_rules.h"
#include "server/identity/people_store.h"
#include "server/identity/second_step_store.h"
#include "server/identity/who.h"
#include "server/journal/journal.h"
#include "server/platform/log.h"
#include "server/platform/text.h"

namespace tijara::identity {

using db::PlatformTx;

namespace {

/// The body of "identity.user.created"; name and e-mail are sealed.
struct UserCreated {
    std::string name;
    std::string email;
    Role role = Role::Auditor;
    std::optional<Id> tenantId;
};
BOOST_DESCRIBE_STRUCT(UserCreated, (), (name, email, role, tenantId))


/// The body of "identity.production.unlocked".
struct Unlocked {
    std::string reason;
    Instant until;
};
BOOST_DESCRIBE_STRUCT(Unlocked, (), (reason, until))

constexpr std::int64_t kSeenMs = 60'000; ///< a session's last use is written down once a minute
constexpr std::int64_t kRefusalsKeptMs = 30LL * 24 * 60 * 60 * 1000;

} // namespace

std::optional<http::Principal> Identity::authenticate(std::string_view token, http::Known known)
{
    const std::string hash = sha256(token);
    const Instant now = m_parts.clock.now();
    auto principal = known == http::Known::Lately ? m_cache.find(hash, now) : std::nullopt;
    if (!principal) {
        principal = token.starts_with(kKeyMark) ? keyPrincipal(hash, now) : sessionPrincipal(hash, now);
    }
    if (principal) {
        m_attempts.checkProbing(toText(principal->sessionId), now);
    }
    return principal;
}

std::optional<http::Principal> Identity::sessionPrincipal(const std::string& hash, Instant now)
{
    const auto holder = onPlatform(false, [&](PlatformTx& tx) { return holderOf(tx, hash, TokenKind::Access); });
    if (!holder || !isAlive(*holder, now) || (holder->tenantId && !isOpen(m_parts.directory.byId(*holder->tenantId)))) {
        return std::nullopt;
    }
    http::Principal principal;
    principal.userId = holder->person.id;
    principal.name = holder->person.name;
    principal.sessionId = holder->sessionId;
    principal.tenant = holder->tenantId;
    principal.role = holder->role;
    principal.permissions = holder->visitReason.empty() ? permissionsOf(holder->role, holder->permissions.value_or("")) : readingPermissions();
    principal.mustEnrol = holder->role == Role::SuperAdmin && !holder->enrolledAt;
    principal.provedAt = holder->provedAt;
    principal.unlockedUntil = holder->unlockedUntil;
    if (now.utcMs - holder->seenAt.utcMs >= kSeenMs) {
        seen([&](PlatformTx& tx) { markSeen(tx, holder->sessionId, now, {}); });
    }
    m_cache.put(hash, principal, now, std::min(holder->tokenExpiresAt, holder->sessionExpiresAt));
    return principal;
}

std::optional<http::Principal> Identity::keyPrincipal(const std::string& hash, Instant now)
{
    const auto key = onPlatform(false, [&](PlatformTx& tx) { return keyHolder(tx, hash); });
    if (!key || key->revokedAt || key->state != UserState::Active || (key->expiresAt && *key->expiresAt <= now) || !isOpen(m_parts.directory.byId(key->tenantId))) {
        return std::nullopt;
    }
    http::Principal principal;
    principal.userId = key->id;
    principal.sessionId = key->id;
    principal.name = key->name;
    principal.tenant = key->tenantId;
    principal.key = true;
    principal.firstKey = key->firstId;
    principal.permissions = permissionsNamed(key->scopes);
    const auto makers = permissionsOf(key->role, key->permissions.value_or(""));
    std::erase_if(principal.permissions, [&](Permission one) { return !contains(makers, {one}); });
    if (!key->usedAt || now.utcMs - key->usedAt->utcMs >= kSeenMs) {
        seen([&](PlatformTx& tx) { markKeyUsed(tx, key->id, now); });
    }
    m_cache.put(hash, principal, now, key->expiresAt.value_or(Instant{std::numeric_limits<std::int64_t>::max()}));
    return principal;
}

// When it was last used is worth no request: a store that takes no writes now still serves reads.
void Identity::seen(const std::function<void(PlatformTx&)>& mark)
{
    try {
        onPlatform(true, mark);
    } catch (const Problem& problem) {
        log(LogLevel::Warning, "last_use_not_written", {{"why", std::string(toText(problem.code))}});
    } catch (const db::Error& error) {
        log(LogLevel::Warning, "last_use_not_written", {{"why", error.detail}});
    }
}

void Identity::refused(const http::Principal& who, const std::string& address, ProblemCode code)
{
    if (who.local) {
        return;
    }
    countRefusal(RefusalKind::Probe, who.tenant, address);
    if (code == ProblemCode::NotFound) { // what a role does not allow is no secret, and guessing at it finds nothing
        m_attempts.probed(toText(who.sessionId), m_parts.clock.now());
    }
}

void Identity::countRefusal(RefusalKind kind, const std::optional<Id>& tenant, const std::string& address)
{
    constexpr std::int64_t kHourMs = 60 * 60 * 1000;
    const Instant now = m_parts.clock.now();
    const RefusalRow row{kind, networkOf(address), {now.utcMs - now.utcMs % kHourMs}, 1};
    seen([&](PlatformTx& tx) { tijara::identity::countRefusal(tx, tenant ? toText(*tenant) : std::string(), row); });
}

std::vector<RefusalRow> Identity::refusals(const http::Principal& principal)
{
    return onPlatform(true, [&](PlatformTx& tx) {
        removeRefusals(tx, {tx.now().utcMs - kRefusalsKeptMs});
        return refusalsAt(tx, principal.tenant ? toText(*principal.tenant) : std::string());
    });
}

std::map<Id, std::string> Identity::namesOf(const std::vector<Id>& ids)
{
    return onPlatform(false, [&](PlatformTx& tx) {
        std::map<Id, std::string> names;
        for (const Id& id : ids) {
            if (names.contains(id)) {
                continue;
            }
            if (id.isNull()) {
                names[id] = "tijarad"; // a command of this computer
                continue;
            }
            if (const auto person = personById(tx, id)) {
                names[id] = person->name;
            } else if (const auto key = keyById(tx, id)) {
                names[id] = key->name;
            }
        }
        return names;
    });
}

SetupState Identity::setupState()
{
    return {onPlatform(false, [](PlatformTx& tx) { return !anyUser(tx); })};
}

User Identity::addUser(PlatformTx& tx, const http::Actor& actor, const NewAccount& account)
{
    const Account row{account.id, account.name, account.email, account.passwordHash, tx.now()};
    insertAccount(tx, row, foldedEmail(account.email));
    insertMembership(tx, {account.membership, row.id, account.tenant, account.role, row.createdAt});
    http::Actor platform = actor;
    platform.tenant = Id{}; // the entry stands in the platform's chain, and so do its keys
    const UserCreated body{journal::sealed(tx, m_parts.vault, platform, row.id, row.name), journal::sealed(tx, m_parts.vault, platform, row.id, row.email),
                           account.role, account.tenant};
    journal::append(tx, platform, {"identity.user.created", row.id, toCanonicalJson(body)});
    return {account.membership, row.name, row.email, account.role, {}, {}, UserState::Active, false, false, row.createdAt};
}

SignedIn Identity::setup(const Setup& wanted, const Caller& caller, const http::Remember<SignedIn>& remember)
{
    const std::scoped_lock lock(m_setup);
    if (!setupState().needed) {
        throw Problem{ProblemCode::SetupDone};
    }
    NewAccount owner{m_parts.ids.make(), wanted.ownerName, wanted.email, Passwords::Slot(m_passwords).hash(wanted.password), Role::Owner, {}, m_parts.ids.make()};
    const http::Actor actor{{}, owner.id, m_parts.node.device, m_parts.node.incarnation};
    SignedIn answer;
    tenants::create(m_parts.directory.parts(), actor, wanted.shop, [&](PlatformTx& tx, const tenants::Tenant& made) {
        if (anyUser(tx)) {
            throw Problem{ProblemCode::SetupDone};
        }
        owner.tenant = made.id;
        addUser(tx, actor, owner);
        answer = open(tx, {{owner.id, owner.name, owner.email}, owner.membership, Role::Owner, made, {}, {}, false}, caller);
        remember(tx, answer);
    });
    return answer;
}

User Identity::createAdmin(const NewAdmin& wanted, const http::Remember<User>& remember)
{
    const NewAccount admin{m_parts.ids.make(), wanted.name, wanted.email, Passwords::Slot(m_passwords).hash(wanted.password), Role::SuperAdmin, {}, m_parts.ids.make()};
    return onPlatform(true, [&](PlatformTx& tx) {
        if (anySuperAdmin(tx)) {
            throw Problem{ProblemCode::SetupDone};
        }
        const User made = addUser(tx, {{}, admin.id, m_parts.node.device, m_parts.node.incarnation}, admin);
        remember(tx, made);
        return made;
    });
}

void Identity::note(PlatformTx& tx, const http::Actor& actor, std::string_view kind, const Id& entity, const std::string& body)
{
    m_entries.append(tx, actor, {kind, entity, body});
}

std::string Identity::sealed(PlatformTx& tx, const http::Actor& actor, const Id& subject, std::string_view value)
{
    return journal::sealed(tx, m_parts.vault, actor, subject, value);
}

User Identity::createUser(const http::Actor& actor, const NewUser& wanted, const http::Remember<User>& remember)
{
    if (wanted.passwordHash && !Passwords::isBcrypt(*wanted.passwordHash)) {
        throw Problem(std::vector<Complaint>{{"/passwordHash", "not_understood", {}}});
    }
    const std::string hash = wanted.passwordHash ? *wanted.passwordHash : Passwords::Slot(m_passwords).hash(wanted.password);
    const NewAccount user{m_parts.ids.make(), wanted.name, wanted.email, hash, wanted.role, actor.tenant, m_parts.ids.make()};
    return onPlatform(true, [&](PlatformTx& tx) {
        if (const auto known = accountByEmail(tx, foldedEmail(wanted.email))) {
            refuseMember(tx, *known, actor.tenant);
            throw Problem(std::vector<Complaint>{{"/email", "known_elsewhere", {}}}); // they join by their own hand: invite them
        }
        const User made = addUser(tx, actor, user);
        remember(tx, made);
        return made;
    });
}

tenants::Alongside Identity::ownerOf(const http::Actor& actor, const tenants::NewOwner& wanted, std::optional<std::string>& code)
{
    return [this, actor, wanted, &code](PlatformTx& tx, const tenants::Tenant& shop) {
        const Account account = accountFor(tx, wanted.email, wanted.name);
        const Membership owner{tx.newId(), account.id, shop.id, Role::Owner, tx.now(), {}, UserState::Invited};
        insertMembership(tx, owner);
        code = invitation(tx, actor, nullptr, owner.id).code;
        tx.concerns(account.id); // the answer has the code in it
    };
}

Invitation Identity::inviteOwnerAgain(PlatformTx& tx, const http::Request& request)
{
    const auto members = membersOf(tx, request.pathId());
    const auto owner = std::find_if(members.begin(), members.end(), [](const Member& one) { return one.role == Role::Owner && one.state == UserState::Invited; });
    if (owner == members.end() || std::any_of(members.begin(), members.end(), [](const Member& one) { return one.role == Role::Owner && one.state == UserState::Active; })) {
        throw Problem{members.empty() ? ProblemCode::NotFound : ProblemCode::InvalidState};
    }
    tx.concerns(owner->userId);
    return invitation(tx, request.actor, nullptr, owner->id);
}

Me Identity::me(const http::Principal& principal)
{
    const auto person = onPlatform(false, [&](PlatformTx& tx) { return personById(tx, principal.userId); });
    Me me;
    me.person = person.value_or(Person{principal.userId, principal.name, ""});
    me.role = principal.role.value_or(Role::SuperAdmin);
    for (const Permission permission : principal.permissions) {
        me.permissions.emplace_back(toText(permission));
    }
    if (principal.tenant) {
        me.tenant = m_parts.directory.byId(*principal.tenant);
    }
    return me;
}

ProductionState Identity::production(const http::Principal& principal) const
{
    return {m_parts.production && !principal.tenant && !principal.local};
}

ProductionUnlocked Identity::unlockProduction(const http::Request& request, const UnlockProduction& wanted, const http::Remember<ProductionUnlocked>& remember)
{
    if (!production(*request.principal).locked) {
        throw Problem{ProblemCode::PermissionMissing, {{"needs", "platform"}}};
    }
    const Id person = request.principal->userId;
    const auto account = onPlatform(false, [&](PlatformTx& tx) { return accountById(tx, person); });
    if (!isPassword(toText(person), request.clientAddress, account ? std::optional(account->passwordHash) : std::nullopt, wanted.password)) {
        throw Problem(std::vector<Complaint>{{"/password", "wrong_password", {}}});
    }
    return onPlatform(true, [&](PlatformTx& tx) {
        http::Actor platform = request.actor;
        platform.tenant = Id{};
        const Instant until{tx.now().utcMs + kUnlockedMs};
        markUnlocked(tx, request.principal->sessionId, until);
        markProved(tx, request.principal->sessionId, tx.now());
        tx.afterCommit([this, session = request.principal->sessionId] { m_cache.forgetSession(session); });
        journal::append(tx, platform, {"identity.production.unlocked", person, toCanonicalJson(Unlocked{wanted.reason, until})});
        remember(tx, {until});
        return ProductionUnlocked{until};
    });
}

std::map<Id, std::int64_t> countUsers(PlatformTx& tx, const std::vector<Id>& shops)
{
    std::map<Id, std::int64_t> counts;
    for (const Id& shop : shops) {
        counts[shop] = countMembers(tx, shop);
    }
    return counts;
}

std::vector<TableClass> tables()
{
    using db::Scope;
    return {{Scope::Platform, "users", DataClass::Authority},
            {Scope::Platform, "memberships", DataClass::Authority},
            {Scope::Platform, "sessions", DataClass::Local},
            {Scope::Platform, "session_tokens", DataClass::Local},
            {Scope::Platform, "roles", DataClass::Authority},
            {Scope::Platform, "second_steps", DataClass::Authority},
            {Scope::Platform, "recovery_codes", DataClass::Authority},
            {Scope::Platform, "one_time_codes", DataClass::Local},
            {Scope::Platform, "api_keys", DataClass::Authority},
            {Scope::Platform, "refusals", DataClass::Local},
            {Scope::Platform, "entries_due", DataClass::Local},
            {Scope::Tenant, "identity_entries", DataClass::Local}};
}

} // namespace tijara::identity
