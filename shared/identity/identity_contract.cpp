// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/identity/identity_contract.h"

namespace tijara::identity {

void checkEmail(std::string_view email, const Checker& checker)
{
    checker.text("email", email);
    const auto at = email.find('@');
    const bool shaped = at != std::string_view::npos && at > 0 && at + 1 < email.size() && email.find('@', at + 1) == std::string_view::npos &&
                        email.find_first_of(" \t\r\n") == std::string_view::npos;
    if (!email.empty() && !shaped) {
        checker.at("email").complain("not_an_email");
    }
}

void checkNewPassword(std::string_view password, const Checker& checker, std::string_view member)
{
    checker.secret(member, password, kPasswordBytesMax);
    // NIST SP 800-63B, 5.1.1.2: length is what counts; no rules about kinds of characters.
    if (!password.empty() && password.size() < kPasswordBytesMin) {
        checker.at(member).complain("too_short", {{"min", std::to_string(kPasswordBytesMin)}});
    }
}

void check(const Setup& setup, const Checker& checker)
{
    check(setup.shop, checker.at("shop"));
    checker.text("ownerName", setup.ownerName);
    checkEmail(setup.email, checker);
    checkNewPassword(setup.password, checker, "password");
}

void check(const NewUser& user, const Checker& checker)
{
    checker.text("name", user.name);
    checkEmail(user.email, checker);
    if (user.passwordHash) {
        checker.text("passwordHash", *user.passwordHash);
    } else {
        checkNewPassword(user.password, checker, "password");
    }
    if (user.role == Role::SuperAdmin || user.role == Role::Support || user.role == Role::Custom) {
        checker.at("role").complain("not_allowed");
    }
}

void check(const NewAdmin& admin, const Checker& checker)
{
    checker.text("name", admin.name);
    checkEmail(admin.email, checker);
    checkNewPassword(admin.password, checker, "password");
}

void check(const SignIn& signIn, const Checker& checker)
{
    checker.text("email", signIn.email);
    checker.secret("password", signIn.password, kPasswordBytesMax);
}

} // namespace tijara::identity
