// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A tenant is one business: its money, zone and country pack, its branches and its tax registrations.

#include "shared/core/json.h"
#include "shared/core/page.h"
#include "shared/core/route.h"

namespace tijara::tenants {

enum class TenantState { Creating, Trial, Active, Closed };
BOOST_DESCRIBE_ENUM(TenantState, Creating, Trial, Active, Closed)

/// Whose tax rules and paper forms apply. `None`: no tax, amounts rounded half away from zero.
enum class CountryPack { None };
BOOST_DESCRIBE_ENUM(CountryPack, None)

struct Tenant {
    Id id;
    std::string slug; ///< a-z, 0-9 and '-', unique on the platform
    std::string name;
    TenantState state = TenantState::Creating;
    CountryPack countryPack = CountryPack::None;
    Currency currency;
    std::string zone; ///< IANA name, "Europe/London"
    Instant createdAt;
};
BOOST_DESCRIBE_STRUCT(Tenant, (), (id, slug, name, state, countryPack, currency, zone, createdAt))

struct NewTenant {
    std::optional<std::string> slug; ///< made from the name unless given
    std::string name;
    CountryPack countryPack = CountryPack::None;
    Currency currency;
    std::string zone;
};
BOOST_DESCRIBE_STRUCT(NewTenant, (), (slug, name, countryPack, currency, zone))
void check(const NewTenant& tenant, const Checker& checker);

/// "Shree Ganesh Jewellers" → "shree-ganesh-jewellers"; "shop" when nothing is left.
std::string slugFrom(std::string_view name);

struct TenantQuery : ListQuery {};
BOOST_DESCRIBE_STRUCT(TenantQuery, (ListQuery), ())

struct Branch {
    Id id;
    std::string name;
    std::optional<Id> registrationId;
    Instant createdAt;
};
BOOST_DESCRIBE_STRUCT(Branch, (), (id, name, registrationId, createdAt))

struct NewBranch {
    std::string name;
    std::optional<Id> registrationId;
};
BOOST_DESCRIBE_STRUCT(NewBranch, (), (name, registrationId))
void check(const NewBranch& branch, const Checker& checker);

enum class TaxScheme { Gstin, Vat, Nif, Other };
BOOST_DESCRIBE_ENUM(TaxScheme, Gstin, Vat, Nif, Other)

/// A number under which the business is known to a tax office.
struct Registration {
    Id id;
    TaxScheme scheme = TaxScheme::Other;
    std::string number;
    std::string legalName;
    Instant createdAt;
};
BOOST_DESCRIBE_STRUCT(Registration, (), (id, scheme, number, legalName, createdAt))

struct NewRegistration {
    TaxScheme scheme = TaxScheme::Other;
    std::string number;
    std::string legalName;
};
BOOST_DESCRIBE_STRUCT(NewRegistration, (), (scheme, number, legalName))
void check(const NewRegistration& registration, const Checker& checker);

inline constexpr Route<TenantQuery, Page<Tenant>> kListTenants{Method::Get, "/api/v1/platform/tenants"};
inline constexpr Route<TenantQuery, Totals> kTotalOfTenants{Method::Get, "/api/v1/platform/tenants/totals"};
inline constexpr Route<NewTenant, Tenant> kCreateTenant{Method::Post, "/api/v1/platform/tenants"};
inline constexpr Route<Nothing, Tenant> kOwnTenant{Method::Get, "/api/v1/tenant"};
inline constexpr Route<Nothing, std::vector<Branch>> kListBranches{Method::Get, "/api/v1/branches"};
inline constexpr Route<NewBranch, Branch> kCreateBranch{Method::Post, "/api/v1/branches"};
inline constexpr Route<Nothing, std::vector<Registration>> kListRegistrations{Method::Get, "/api/v1/registrations"};
inline constexpr Route<NewRegistration, Registration> kCreateRegistration{Method::Post, "/api/v1/registrations"};

} // namespace tijara::tenants
