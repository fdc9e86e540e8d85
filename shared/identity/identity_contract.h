// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who someone is: first run, sign-in, and the tokens that follow.

#include "shared/identity/permissions.h"
#include "shared/tenants/tenants_contract.h"

namespace tijara::identity {

inline constexpr std::size_t kPasswordBytesMin = 10;
inline constexpr std::size_t kPasswordBytesMax = 200;

/// The first run of a computer: one shop and its owner.
struct Setup {
    tenants::NewTenant shop;
    std::string ownerName;
    std::string email;
    std::string password;
};
BOOST_DESCRIBE_STRUCT(Setup, (), (shop, ownerName, email, password))
void check(const Setup& setup, const Checker& checker);

/// `needed` while no user exists on this server.
struct SetupState {
    bool needed = false;
};
BOOST_DESCRIBE_STRUCT(SetupState, (), (needed))

struct SignIn {
    std::string email;
    std::string password;
    std::optional<std::string> tenant; ///< slug, needed by people of several shops
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (email, password, tenant))
void check(const SignIn& signIn, const Checker& checker);

struct Refresh {
    std::string refreshToken;
};
BOOST_DESCRIBE_STRUCT(Refresh, (), (refreshToken))

struct Person {
    Id id;
    std::string name;
    std::string email;
};
BOOST_DESCRIBE_STRUCT(Person, (), (id, name, email))

struct SignedIn {
    std::string accessToken;
    Instant accessExpiresAt;
    std::string refreshToken;
    Instant sessionExpiresAt; ///< then the password is asked again
    Person person;
    Role role = Role::Auditor;
    std::vector<std::string> permissions; ///< names of the published list
    std::optional<tenants::Tenant> tenant; ///< absent for the platform's own people
};
BOOST_DESCRIBE_STRUCT(SignedIn, (), (accessToken, accessExpiresAt, refreshToken, sessionExpiresAt, person, role, permissions, tenant))

struct Me {
    Person person;
    Role role = Role::Auditor;
    std::vector<std::string> permissions;
    std::optional<tenants::Tenant> tenant;
};
BOOST_DESCRIBE_STRUCT(Me, (), (person, role, permissions, tenant))

/// Someone who works here. A shop's owner adds them and tells them the first password.
struct User {
    Id id;
    std::string name;
    std::string email;
    Role role = Role::Auditor;
    Instant createdAt;
};
BOOST_DESCRIBE_STRUCT(User, (), (id, name, email, role, createdAt))

struct NewUser {
    std::string name;
    std::string email;
    std::string password;
    Role role = Role::Auditor; ///< one of a shop's: never SuperAdmin or Support
};
BOOST_DESCRIBE_STRUCT(NewUser, (), (name, email, password, role))
void check(const NewUser& user, const Checker& checker);

/// The platform's first super-admin; only a command on the server's own computer may ask for it.
struct NewAdmin {
    std::string name;
    std::string email;
    std::string password;
};
BOOST_DESCRIBE_STRUCT(NewAdmin, (), (name, email, password))
void check(const NewAdmin& admin, const Checker& checker);

struct PermissionRow {
    std::string name;
    std::vector<Role> roles;
};
BOOST_DESCRIBE_STRUCT(PermissionRow, (), (name, roles))

inline constexpr Route<Nothing, SetupState> kSetupState{Method::Get, "/api/v1/setup"};
inline constexpr Route<Setup, SignedIn> kSetup{Method::Post, "/api/v1/setup"};
inline constexpr Route<SignIn, SignedIn> kSignIn{Method::Post, "/api/v1/sign-in"};
inline constexpr Route<Refresh, SignedIn> kRefresh{Method::Post, "/api/v1/refresh"};
inline constexpr Route<Nothing, Nothing> kSignOut{Method::Post, "/api/v1/sign-out"};
inline constexpr Route<Nothing, Me> kMe{Method::Get, "/api/v1/me"};
inline constexpr Route<Nothing, std::vector<User>> kListUsers{Method::Get, "/api/v1/users"};
inline constexpr Route<NewUser, User> kCreateUser{Method::Post, "/api/v1/users"};
inline constexpr Route<NewAdmin, User> kCreateAdmin{Method::Post, "/api/v1/platform/admin"};
inline constexpr Route<Nothing, std::vector<PermissionRow>> kPermissions{Method::Get, "/api/v1/permissions"};

} // namespace tijara::identity
