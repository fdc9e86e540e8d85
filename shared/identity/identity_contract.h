// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who someone is: first run, sign-in, and the tokens that follow.

#include "shared/identity/permissions.h"
#include "shared/tenants/tenants_contract.h"

namespace tijara::identity {

inline constexpr std::size_t kPasswordBytesMin = 10;
inline constexpr std::size_t kPasswordBytesMax = 200;

void checkEmail(std::string_view email, const Checker& checker);
void checkNewPassword(std::string_view password, const Checker& checker, std::string_view member);

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

/// The second step of a sign-in: a code of an app on the person's phone. `Required`: nothing else can be done before it is set up.
enum class TwoStep { Off, On, Required };
BOOST_DESCRIBE_ENUM(TwoStep, Off, On, Required)

struct SignedIn {
    std::string accessToken;
    Instant accessExpiresAt;
    std::string refreshToken;
    Instant sessionExpiresAt; ///< then the password is asked again
    Person person;
    Role role = Role::Auditor;
    std::vector<std::string> permissions; ///< names of the published list
    std::optional<tenants::Tenant> tenant; ///< absent for the platform's own people
    TwoStep twoStep = TwoStep::Off;
    std::string roleName = {}; ///< of a role that the shop made for itself
};
BOOST_DESCRIBE_STRUCT(SignedIn, (), (accessToken, accessExpiresAt, refreshToken, sessionExpiresAt, person, role, permissions, tenant, twoStep, roleName))

struct Me {
    Person person;
    Role role = Role::Auditor;
    std::vector<std::string> permissions;
    std::optional<tenants::Tenant> tenant;
};
BOOST_DESCRIBE_STRUCT(Me, (), (person, role, permissions, tenant))

enum class UserState { Active, Invited, Suspended };
BOOST_DESCRIBE_ENUM(UserState, Active, Invited, Suspended)

/// Someone who works here; `id` is their place in this shop. Of who is only invited nothing is said but what the shop said itself.
struct User {
    Id id;
    std::string name;
    std::string email;
    Role role = Role::Auditor;
    std::optional<Id> customRoleId;
    std::string roleName; ///< of a role that the shop made for itself
    UserState state = UserState::Active;
    bool twoStep = false;
    bool self = false; ///< who asks
    Instant createdAt;
};
BOOST_DESCRIBE_STRUCT(User, (), (id, name, email, role, customRoleId, roleName, state, twoStep, self, createdAt))

/// Made at once, by a command of this computer; a shop's own people invite.
struct NewUser {
    std::string name;
    std::string email;
    std::string password;
    Role role = Role::Auditor; ///< one of a shop's: never SuperAdmin or Support
    std::optional<std::string> passwordHash = {}; ///< instead of the password: bcrypt, of a system that people come from
};
BOOST_DESCRIBE_STRUCT(NewUser, (), (name, email, password, role, passwordHash))
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
inline constexpr Route<Nothing, std::vector<User>> kUsersOfTenant{Method::Get, "/api/v1/platform/tenants/{id}/users"};
inline constexpr Route<NewUser, User> kCreateUser{Method::Post, "/api/v1/users"};
inline constexpr Route<NewAdmin, User> kCreateAdmin{Method::Post, "/api/v1/platform/admin"};
inline constexpr Route<Nothing, std::vector<PermissionRow>> kPermissions{Method::Get, "/api/v1/permissions"};

} // namespace tijara::identity
