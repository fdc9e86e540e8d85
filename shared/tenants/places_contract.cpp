// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/tenants/places_contract.h"

namespace tijara::tenants {

void check(const PutBranch& wanted, const Checker& checker)
{
    if (!wanted.id && !wanted.change.name) {
        checker.at("change").at("name").complain("required");
    }
    check(wanted.change, checker.at("change"));
}

void check(const PutRegistration& wanted, const Checker& checker)
{
    if (wanted.id) {
        check(wanted.change, checker.at("change"));
        return;
    }
    checker.text("number", wanted.number.value_or(""), 40);
    checker.at("change").text("legalName", wanted.change.legalName.value_or(""));
}

} // namespace tijara::tenants
