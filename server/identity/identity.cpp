// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/identity.h"

#include "server/identity/identity_rules.h"
#include "server/identity/identity_store.h"
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

/// The body of "identity.membership.created": someone known takes a role in another shop.
struct MembershipCreated {
    Role role = Role::Auditor;
    std::optional<Id> tenantId;
};
BOOST_DESCRIBE_STRUCT(MembershipCreated, (), (role, tenantId))

/// The body of "identity.production.unlocked".
struct Unlocked {
    std::string reason;
    Instant until;
};
BOOST_DESCRIBE_STRUCT(Unlocked, (), (reason, until))

std::vector<std::string> permissionNames(Role role)
{
    std::vector<std::string> names;
    for (const Permission permission : permissionsOf(role)) {
        names.emplace_back(toText(permission));
    }
    return names;
}

bool isOpen(const std::optional<tenants::Tenant>& tenant)
{
    return tenant && tenant->state != tenants::TenantState::Closed;
}

bool isAlive(const Holder& holder, Instant now)
{
    return !holder.endedAt && now < holder.sessionExpiresAt && now < holder.tokenExpiresAt;
}

} // namespace

struct Identity::Who {
    Person person;
    Id membership;
    Role role = Role::Auditor;
    std::optional<tenants::Tenant> tenant;
};

struct Identity::NewAccount {
    Id id;
    std::string name;
    std::string email;
    std::string passwordHash;
    Role role = Role::Auditor;
    std::optional<Id> tenant;
    Id membership;
};

template <class Work>
auto Identity::onPlatform(bool write, Work work)
{
    return db::inTransaction<PlatformTx>(m_parts.stores.platform(), write, m_parts.clock, m_parts.ids, std::move(work));
}

std::optional<http::Principal> Identity::authenticate(std::string_view token)
{
    const std::string hash = sha256(token);
    const Instant now = m_parts.clock.now();
    if (auto known = m_cache.find(hash, now)) {
        return known;
    }
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
    principal.permissions = permissionsOf(holder->role);
    m_cache.put(hash, principal, now, std::min(holder->tokenExpiresAt, holder->sessionExpiresAt));
    return principal;
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
    return {row.id, row.name, row.email, account.role, row.createdAt};
}

SignedIn Identity::setup(const Setup& wanted, const http::Remember<SignedIn>& remember)
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
        answer = open(tx, {{owner.id, owner.name, owner.email}, owner.membership, Role::Owner, made});
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

void Identity::join(PlatformTx& tx, const http::Actor& actor, const NewAccount& account)
{
    insertMembership(tx, {account.membership, account.id, account.tenant, account.role, tx.now()});
    journal::append(tx, actor, {"identity.membership.created", account.id, toCanonicalJson(MembershipCreated{account.role, account.tenant})});
}

User Identity::createUser(const http::Actor& actor, const NewUser& wanted, bool knownToo, const http::Remember<User>& remember)
{
    NewAccount user{m_parts.ids.make(), wanted.name, wanted.email, Passwords::Slot(m_passwords).hash(wanted.password), wanted.role, actor.tenant, m_parts.ids.make()};
    return onPlatform(true, [&](PlatformTx& tx) {
        const auto known = knownToo ? accountByEmail(tx, foldedEmail(wanted.email)) : std::nullopt;
        User made;
        if (known) {
            user.id = known->id;
            join(tx, actor, user);
            tx.concerns(known->id);
            made = {known->id, known->name, known->email, user.role, known->createdAt};
        } else {
            made = addUser(tx, actor, user);
        }
        remember(tx, made);
        return made;
    });
}

SignedIn Identity::signIn(const SignIn& wanted, const std::string& address)
{
    const Who who = personSigningIn(wanted, address);
    return onPlatform(true, [&](PlatformTx& tx) { return open(tx, who); });
}

Identity::Who Identity::personSigningIn(const SignIn& wanted, const std::string& address)
{
    const std::string email = foldedEmail(wanted.email);
    const auto account = onPlatform(false, [&](PlatformTx& tx) { return accountByEmail(tx, email); });
    if (!isPassword(email, address, account ? std::optional(account->passwordHash) : std::nullopt, wanted.password)) {
        throw Problem{ProblemCode::SignInRefused};
    }
    return chosen({account->id, account->name, account->email}, wanted.tenant);
}

bool Identity::isPassword(const std::string& who, const std::string& address, const std::optional<std::string>& hash, const std::string& password)
{
    const std::string key = who + "\n" + address;
    m_attempts.check(key, m_parts.clock.now());
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
    if (!right) {
        log(LogLevel::Info, "sign_in_refused", {{"address", address}});
        return false;
    }
    m_attempts.succeeded(key);
    return true;
}

Identity::Who Identity::chosen(const Person& person, const std::optional<std::string>& slug)
{
    std::vector<Who> roles;
    std::map<std::string, std::string> choice;
    for (const Membership& membership : onPlatform(false, [&](PlatformTx& tx) { return membershipsOf(tx, person.id); })) {
        const auto tenant = membership.tenantId ? m_parts.directory.byId(*membership.tenantId) : std::nullopt;
        if (membership.tenantId && !isOpen(tenant)) {
            continue;
        }
        if (slug ? tenant && tenant->slug == *slug : true) {
            roles.push_back({person, membership.id, membership.role, tenant});
        }
        if (tenant) {
            choice[tenant->slug] = tenant->name;
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

SignedIn Identity::open(PlatformTx& tx, const Who& who)
{
    removeExpired(tx, tx.now());
    const Session session{tx.newId(), who.membership, tx.now(), {tx.now().utcMs + kSessionMs}};
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
    answer.permissions = permissionNames(who.role);
    answer.tenant = who.tenant;
    insertToken(tx, sha256(answer.accessToken), session, TokenKind::Access, answer.accessExpiresAt);
    insertToken(tx, sha256(answer.refreshToken), session, TokenKind::Refresh, sessionExpiresAt);
    return answer;
}

SignedIn Identity::refresh(const Refresh& wanted)
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
            endSession(tx, now->sessionId, tx.now());
            tx.afterCommit([this, session = now->sessionId] { m_cache.forgetSession(session); });
            return std::nullopt;
        }
        markUsed(tx, hash, tx.now());
        return issue(tx, now->sessionId, now->sessionExpiresAt, {now->person, {}, now->role, tenant});
    });
    if (!answer) {
        throw Problem{ProblemCode::SessionEnded};
    }
    return *answer;
}

void Identity::signOut(const Id& session)
{
    onPlatform(true, [&](PlatformTx& tx) {
        endSession(tx, session, tx.now());
        tx.afterCommit([this, session] { m_cache.forgetSession(session); });
    });
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
        journal::append(tx, platform, {"identity.production.unlocked", person, toCanonicalJson(Unlocked{wanted.reason, until})});
        remember(tx, {until});
        return ProductionUnlocked{until};
    });
}

std::vector<TableClass> tables()
{
    using db::Scope;
    return {{Scope::Platform, "users", DataClass::Authority},
            {Scope::Platform, "memberships", DataClass::Authority},
            {Scope::Platform, "sessions", DataClass::Local},
            {Scope::Platform, "session_tokens", DataClass::Local}};
}

} // namespace tijara::identity
