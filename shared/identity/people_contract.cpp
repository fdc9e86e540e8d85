// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/identity/people_contract.h"

#include "shared/identity/sessions_contract.h"

namespace tijara::identity {

namespace {

void checkPermissions(const std::vector<std::string>& names, const Checker& checker)
{
    if (names.empty()) {
        checker.complain("required");
    }
    for (std::size_t at = 0; at < names.size(); ++at) {
        if (!permissionFrom(names[at])) {
            checker.at(at).complain("not_found");
        }
    }
}

} // namespace

void check(const RoleChoice& choice, const Checker& checker)
{
    if ((choice.role == Role::Custom) != choice.customRoleId.has_value()) {
        checker.at("customRoleId").complain(choice.customRoleId ? "not_allowed" : "required");
    }
}

void check(const Invite& invite, const Checker& checker)
{
    checkEmail(invite.email, checker);
    check(invite.as, checker.at("as"));
}

void check(const AcceptInvitation& accept, const Checker& checker)
{
    checker.text("code", accept.code, kCodeBytesMax);
    checker.text("name", accept.name);
    checkNewPassword(accept.password, checker, "password");
}

void check(const ResetPassword& reset, const Checker& checker)
{
    checker.text("email", reset.email);
    checker.text("code", reset.code, kCodeBytesMax);
    checkNewPassword(reset.password, checker, "password");
}

void check(const RoleValues& values, const Checker& checker)
{
    checker.text("name", values.name, 60);
    checkPermissions(values.permissions, checker.at("permissions"));
}

void check(const NewApiKey& key, const Checker& checker)
{
    checker.text("name", key.name, 60);
    checkPermissions(key.scopes, checker.at("scopes"));
    checker.range("days", key.days.value_or(1), 1, kKeyDaysMax);
}

void check(const RotateApiKey& rotate, const Checker& checker)
{
    checker.range("hours", rotate.hours, 0, kOverlapHoursMax);
}

void check(const SignInCode& code, const Checker& checker)
{
    checker.text("challenge", code.challenge);
    checker.text("code", code.code, kCodeBytesMax);
}

void check(const Proof& proof, const Checker& checker)
{
    if (proof.password.has_value() == proof.code.has_value()) {
        checker.at("password").complain(proof.password ? "not_allowed" : "required");
    } else if (proof.password) {
        checker.secret("password", *proof.password, kPasswordBytesMax);
    } else {
        checker.text("code", *proof.code, kCodeBytesMax);
    }
}

void check(const TwoStepCode& code, const Checker& checker)
{
    checker.text("code", code.code, kCodeBytesMax);
}

void check(const ChangePassword& change, const Checker& checker)
{
    checker.secret("password", change.password, kPasswordBytesMax);
    checkNewPassword(change.newPassword, checker, "newPassword");
}

void check(const EnterShop& wanted, const Checker& checker)
{
    checker.text("reason", wanted.reason, 500);
    checker.range("hours", wanted.hours, 1, kVisitHoursMax);
}

} // namespace tijara::identity
