// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who someone is: first run, users, sign-in, and the sessions that follow.

#include "server/identity/attempts.h"
#include "server/identity/passwords.h"
#include "server/identity/principal_cache.h"
#include "server/identity/shop_entries.h"
#include "server/tenants/tenants.h"
#include "shared/identity/people_contract.h"
#include "shared/identity/production_contract.h"
#include "shared/identity/sessions_contract.h"

namespace tijara::identity {

struct Parts {
    db::Stores& stores;
    Vault& vault;
    Clock& clock;
    IdMaker& ids;
    tenants::Directory& directory;
    Node node;
    Cache& cache;
    bool production = false; ///< of this server
};

struct Account;
struct Member;
struct Membership;

/// Where a sign-in comes from, and what program says it is.
struct Caller {
    std::string address;
    std::string device;
};

class Identity {
public:
    explicit Identity(const Parts& parts)
        : m_parts(parts), m_entries({parts.stores, parts.clock, parts.ids, parts.node}), m_attempts(parts.cache) {}

    /// Who a bearer token or API key belongs to; nothing for one that is unknown, ended or past its time.
    std::optional<http::Principal> authenticate(std::string_view token, http::Known known);
    /// Somebody asked for what is not theirs. Who does it often is slowed down, and the shop is shown how often.
    void refused(const http::Principal& who, const std::string& address, ProblemCode code);
    /// Names for the audit trail; people and keys that are not known here are left out.
    std::map<Id, std::string> namesOf(const std::vector<Id>& ids);
    /// Entries that an earlier run could not bring into a shop's journal.
    void deliverEntries() { m_entries.deliverAll(); }

    SetupState setupState();
    /// The first shop and its owner. Problem SetupDone as soon as any user exists.
    SignedIn setup(const Setup& wanted, const Caller& caller, const http::Remember<SignedIn>& remember);
    /// The platform's first super-admin. Problem SetupDone when there is one.
    User createAdmin(const NewAdmin& wanted, const http::Remember<User>& remember);
    /// Someone new. Problem ValidationFailed ("known_elsewhere" on "/email") for who is known on the platform: they are invited, and accept.
    User createUser(const http::Actor& actor, const NewUser& wanted, const http::Remember<User>& remember);

    /// Invites the owner of a shop together with it; `code` gets what they come in with. Whoever has that e-mail here already is no owner
    /// by it: they accept with their password.
    tenants::Alongside ownerOf(const http::Actor& actor, const tenants::NewOwner& wanted, std::optional<std::string>& code);
    /// A new code for the owner of a shop in which nobody is one yet.
    Invitation inviteOwnerAgain(db::PlatformTx& tx, const http::Request& request);

    /// Guesses are counted per e-mail and address. Problem CodeNeeded, with a challenge, for who has a second step.
    SignedIn signIn(const SignIn& wanted, const Caller& caller);
    SignedIn signInCode(const SignInCode& wanted, const Caller& caller);
    SignedIn refresh(const Refresh& wanted, const std::string& address);
    void signOut(const Id& session);
    Me me(const http::Principal& principal);
    std::vector<MembershipRow> memberships(const http::Principal& principal);
    /// A session of their own in another of one's shops; the password is not asked again, what was proved holds there too.
    SignedIn switchTo(const http::Request& request, const Id& membership);
    SignedIn enterShop(const http::Request& request, const EnterShop& wanted);

    std::vector<SessionRow> sessions(const http::Principal& principal, bool own);
    void endSession(const http::Request& request, const Id& session, bool own);
    Ended endOtherSessions(const http::Request& request);
    Proved prove(const http::Request& request, const Proof& proof);
    TwoStepState twoStep(const http::Principal& principal);
    TwoStepSecret beginTwoStep(const http::Request& request);
    RecoveryCodes confirmTwoStep(const http::Request& request, const TwoStepCode& code);
    RecoveryCodes newRecoveryCodes(const http::Request& request);
    void endTwoStep(const http::Request& request);
    void changePassword(const http::Request& request, const ChangePassword& wanted);
    std::vector<RefusalRow> refusals(const http::Principal& principal);

    ProductionState production(const http::Principal& principal) const;
    /// Takes the password of the person who is signed in, and writes the reason into the platform's trail; then their writes are served for
    /// kUnlockedMs. The router refuses them otherwise.
    ProductionUnlocked unlockProduction(const http::Request& request, const UnlockProduction& wanted, const http::Remember<ProductionUnlocked>& remember);

    /// Of a shop, or of the platform itself.
    std::vector<User> users(const std::optional<Id>& place, const http::Principal& asks);
    Invitation invite(db::PlatformTx& tx, const http::Request& request, const Invite& wanted);
    Invitation inviteAgain(db::PlatformTx& tx, const http::Request& request);
    SignedIn acceptInvitation(const AcceptInvitation& wanted, const Caller& caller);
    User changeRoleOf(db::PlatformTx& tx, const http::Request& request, const RoleChoice& wanted);
    User setState(db::PlatformTx& tx, const http::Request& request, UserState state);
    void removeUser(db::PlatformTx& tx, const http::Request& request);
    ResetCode makeResetCode(db::PlatformTx& tx, const http::Request& request);
    User dropTwoStep(db::PlatformTx& tx, const http::Request& request);
    void resetPassword(const ResetPassword& wanted, const Caller& caller);

    std::vector<RoleRow> roles(db::PlatformTx& tx, const http::Principal& principal);
    RoleRow createRole(db::PlatformTx& tx, const http::Request& request, const RoleValues& wanted);
    RoleRow changeRole(db::PlatformTx& tx, const http::Request& request, const RoleValues& wanted);
    void removeRole(db::PlatformTx& tx, const http::Request& request);

    std::vector<ApiKey> apiKeys(db::PlatformTx& tx, const http::Principal& principal);
    MadeApiKey createApiKey(db::PlatformTx& tx, const http::Request& request, const NewApiKey& wanted);
    MadeApiKey rotateApiKey(db::PlatformTx& tx, const http::Request& request, const RotateApiKey& wanted);
    ApiKey revokeApiKey(db::PlatformTx& tx, const http::Request& request);

    void mount(http::Router& router);

private:
    struct Who; ///< a person in one of their roles
    struct NewAccount;

    template <class Work>
    auto onPlatform(bool write, Work work)
    {
        return db::inTransaction<db::PlatformTx>(m_parts.stores.platform(), write, m_parts.clock, m_parts.ids, std::move(work));
    }
    std::optional<http::Principal> sessionPrincipal(const std::string& hash, Instant now);
    std::optional<http::Principal> keyPrincipal(const std::string& hash, Instant now);
    void seen(const std::function<void(db::PlatformTx&)>& mark);
    void note(db::PlatformTx& tx, const http::Actor& actor, std::string_view kind, const Id& entity, const std::string& body);
    std::string sealed(db::PlatformTx& tx, const http::Actor& actor, const Id& subject, std::string_view value);
    User addUser(db::PlatformTx& tx, const http::Actor& actor, const NewAccount& account);
    Who personSigningIn(const SignIn& wanted, const Caller& caller);
    std::optional<Who> whoIn(const Membership& membership, const Person& person);
    Who chosen(const Person& person, const std::optional<std::string>& slug);
    /// Opens the session, or makes a challenge when there is a second step; then the problem to throw after the commit.
    SignedIn openOrChallenge(const Who& who, const Caller& caller);
    /// Guesses are counted per `who` and address. No `hash`: nobody is known by that name.
    bool isPassword(const std::string& who, const std::string& address, const std::optional<std::string>& hash, const std::string& password);
    void countRefusal(RefusalKind kind, const std::optional<Id>& tenant, const std::string& address);
    /// A code of the app, or a recovery code where those are taken. It is used up in this transaction.
    bool takeSecondCode(db::PlatformTx& tx, const Id& user, const std::string& code, bool recoveryToo);
    SignedIn open(db::PlatformTx& tx, const Who& who, const Caller& caller);
    /// The same with an end and a proof that were there before.
    SignedIn open(db::PlatformTx& tx, const Who& who, const Caller& caller, Instant expiresAt, Instant provedAt);
    SignedIn issue(db::PlatformTx& tx, const Id& session, Instant sessionExpiresAt, const Who& who);
    void endSessions(db::PlatformTx& tx, const std::vector<SessionRow>& sessions, const std::optional<Id>& but);
    RecoveryCodes storeRecoveryCodes(db::PlatformTx& tx, const Id& user);
    User userOf(const Member& member, const http::Principal* asks) const;
    Member memberFor(db::PlatformTx& tx, const http::Request& request);
    Member changeable(db::PlatformTx& tx, const http::Request& request);
    /// Problem when the choice is none for this place, or is more than who asks may do.
    void checkChoice(db::PlatformTx& tx, const http::Request& request, const RoleChoice& choice);
    /// Whose e-mail it is, without a password when nobody had it yet.
    Account accountFor(db::PlatformTx& tx, const std::string& email, const std::string& name);
    /// Problem AlreadyExists on "/email" for who is in this place, or invited to it.
    static void refuseMember(db::PlatformTx& tx, const Account& account, const std::optional<Id>& place);
    Invitation invitation(db::PlatformTx& tx, const http::Actor& actor, const http::Principal* asks, const Id& membership);
    void mountSelf(http::Router& router);
    void mountPeople(http::Router& router);

    Parts m_parts;
    ShopEntries m_entries;
    Passwords m_passwords;
    Attempts m_attempts;
    PrincipalCache m_cache;
    std::mutex m_setup; ///< two first runs at once: the second waits and is told
};

/// How many people work in each of these shops.
std::map<Id, std::int64_t> countUsers(db::PlatformTx& tx, const std::vector<Id>& shops);
/// What every API key begins with.
inline constexpr std::string_view kKeyMark = "tj_";

/// Problem PermissionMissing for programs and commands: this is for people.
const http::Principal& personOf(const http::Request& request);

std::vector<TableClass> tables();

} // namespace tijara::identity
