// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/tenants/tenants_contract.h"

#include "shared/tenants/tax_number.h"

namespace tijara::tenants {

namespace {

constexpr std::size_t kEmailBytesMax = 200;

// An address as it is written: something, one @, and a dot behind it; the rest only the mail itself can tell.
bool looksLikeEmail(std::string_view text)
{
    const auto at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find('@', at + 1) == std::string_view::npos && text.find('.', at) != std::string_view::npos &&
           text.find(' ') == std::string_view::npos;
}

// Where the law of the shop's country says how its numbers look, they are held to it.
std::string_view faultOf(TaxScheme scheme, CountryPack pack, std::string_view number)
{
    if (scheme == TaxScheme::Gstin) {
        return faultOfGstin(number);
    }
    if (scheme == TaxScheme::Nif) {
        return faultOfNif(number);
    }
    return scheme == TaxScheme::Vat && pack == CountryPack::Sa ? faultOfSaudiVat(number) : "";
}

} // namespace

const CountryDefaults& defaultsOf(CountryPack pack)
{
    static constexpr CountryDefaults kAll[] = {
        {CountryPack::None, "", "", TaxScheme::Other},
        {CountryPack::Dz, "DZD", "Africa/Algiers", TaxScheme::Nif},
        {CountryPack::In, "INR", "Asia/Kolkata", TaxScheme::Gstin},
        {CountryPack::Sa, "SAR", "Asia/Riyadh", TaxScheme::Vat},
    };
    return kAll[static_cast<std::size_t>(pack)];
}

void checkNumber(const NewRegistration& registration, CountryPack pack, const Checker& checker)
{
    if (const auto fault = faultOf(registration.scheme, pack, taxNumber(registration.number)); !fault.empty()) {
        checker.at("number").complain(std::string(fault));
    }
}

void check(const NewTenant& tenant, const Checker& checker)
{
    checker.text("name", tenant.name);
    checker.text("zone", tenant.zone, 64);
    if (tenant.slug && (*tenant.slug != slugFrom(*tenant.slug) || tenant.slug->size() > 60)) {
        checker.at("slug").complain("not_a_slug");
    }
    if (tenant.registration) {
        check(*tenant.registration, checker.at("registration"));
        checkNumber(*tenant.registration, tenant.countryPack, checker.at("registration"));
    }
    if (tenant.owner) {
        checker.at("owner").text("name", tenant.owner->name);
        checker.at("owner").text("email", tenant.owner->email, kEmailBytesMax);
        if (!tenant.owner->email.empty() && !looksLikeEmail(tenant.owner->email)) {
            checker.at("owner").at("email").complain("not_an_email");
        }
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

void check(const ChangeBranch& change, const Checker& checker)
{
    if (change.name) {
        checker.text("name", *change.name);
    }
}

void check(const ChangeRegistration& change, const Checker& checker)
{
    if (change.legalName) {
        checker.text("legalName", *change.legalName);
    }
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
