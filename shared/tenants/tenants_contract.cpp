// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/tenants/tenants_contract.h"

namespace tijara::tenants {

void check(const NewTenant& tenant, const Checker& checker)
{
    checker.text("name", tenant.name);
    checker.text("zone", tenant.zone, 64);
    if (tenant.slug && (*tenant.slug != slugFrom(*tenant.slug) || tenant.slug->size() > 60)) {
        checker.at("slug").complain("not_a_slug");
    }
}

void check(const NewBranch& branch, const Checker& checker)
{
    checker.text("name", branch.name);
}

void check(const NewRegistration& registration, const Checker& checker)
{
    checker.text("number", registration.number, 40);
    checker.text("legalName", registration.legalName);
}

std::string slugFrom(std::string_view name)
{
    std::string slug;
    for (const char c : name) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            slug += c;
        } else if (c >= 'A' && c <= 'Z') {
            slug += static_cast<char>(c - 'A' + 'a');
        } else if (!slug.empty() && slug.back() != '-') {
            slug += '-';
        }
        if (slug.size() == 60) {
            break;
        }
    }
    while (!slug.empty() && slug.back() == '-') {
        slug.pop_back();
    }
    return slug.empty() ? "shop" : slug;
}

} // namespace tijara::tenants
