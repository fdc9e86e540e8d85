// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who someone is: first run, users, sign-in, and the sessions that follow.

#include "server/identity/attempts.h"
#include "server/identity/passwords.h"
#include "server/identity/principal_cache.h"
#include "server/platform/node_store.h"
#include "server/tenants/tenants.h"
#include "shared/identity/identity_contract.h"
#include "shared/identity/production_contract.h"

namespace tijara::identity {

struct Parts {
    db::Stores& stores;
    Vault& vault;
    Clock& clock;
    IdMaker& ids;
    tenants::Directory& directory;
    Node node;
    bool production = false; ///< of this server
};

class Identity {
public:
    explicit Identity(const Parts& parts) : m_parts(parts) {}

    /// Who a bearer token belongs to; nothing for one that is unknown, ended or past its time.
    std::optional<http::Principal> authenticate(std::string_view token);
    /// Names for the audit trail; people that are not known here are left out.
    std::map<Id, std::string> namesOf(const std::vector<Id>& ids);

    SetupState setupState();
    /// The first shop and its owner. Problem SetupDone as soon as any user exists.
    SignedIn setup(const Setup& wanted, const http::Remember<SignedIn>& remember);
    /// The platform's first super-admin. Problem SetupDone when there is one.
    User createAdmin(const NewAdmin& wanted, const http::Remember<User>& remember);
    /// Problem AlreadyExists on "/email" for a person who is known, unless `knownToo`: then they get this role besides what they have,
    /// and keep their name and password.
    User createUser(const http::Actor& actor, const NewUser& wanted, bool knownToo, const http::Remember<User>& remember);

    /// `address` is where the caller is: guesses are counted per e-mail and address.
    SignedIn signIn(const SignIn& wanted, const std::string& address);
    SignedIn refresh(const Refresh& wanted);
    void signOut(const Id& session);
    Me me(const http::Principal& principal);
    ProductionState production(const http::Principal& principal) const;
    /// Confirms the password of the person who is signed in, and writes the reason into the platform's trail. The server holds nothing
    /// back by it: the lock keeps hands off buttons, permissions keep people out.
    ProductionUnlocked unlockProduction(const http::Request& request, const UnlockProduction& wanted, const http::Remember<ProductionUnlocked>& remember);

    void mount(http::Router& router);

private:
    struct Who; ///< a person in one of their roles
    struct NewAccount;

    template <class Work>
    auto onPlatform(bool write, Work work);
    void join(db::PlatformTx& tx, const http::Actor& actor, const NewAccount& account);
    User addUser(db::PlatformTx& tx, const http::Actor& actor, const NewAccount& account);
    Who personSigningIn(const SignIn& wanted, const std::string& address);
    Who chosen(const Person& person, const std::optional<std::string>& slug);
    /// Guesses are counted per `who` and address. No `hash`: nobody is known by that name.
    bool isPassword(const std::string& who, const std::string& address, const std::optional<std::string>& hash, const std::string& password);
    SignedIn open(db::PlatformTx& tx, const Who& who);
    SignedIn issue(db::PlatformTx& tx, const Id& session, Instant sessionExpiresAt, const Who& who);

    Parts m_parts;
    Passwords m_passwords;
    Attempts m_attempts;
    PrincipalCache m_cache;
    std::mutex m_setup; ///< two first runs at once: the second waits and is told
};

std::vector<TableClass> tables();

} // namespace tijara::identity
