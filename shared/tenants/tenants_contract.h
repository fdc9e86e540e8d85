// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A tenant is one business: its money, zone and country pack, its branches and its tax registrations.

#include "shared/core/json.h"
#include "shared/core/page.h"
#include "shared/core/route.h"
#include "shared/tenants/modules.h"

namespace tijara::tenants {

/// In the order of a shop's life. Due: the last month of what is paid. Grace: it has ended, nothing is held back yet. What the others hold
/// back, the server's gate says (server/tenants/gate.h).
enum class TenantState { Creating, Trial, Active, Due, Grace, ReadOnly, Suspended, Closed };
BOOST_DESCRIBE_ENUM(TenantState, Creating, Trial, Active, Due, Grace, ReadOnly, Suspended, Closed)

/// The country whose money, zone and tax numbers a shop has. Its amounts are rounded half away from zero, and no tax is added by itself.
enum class CountryPack { None, Dz, In, Sa };
BOOST_DESCRIBE_ENUM(CountryPack, None, Dz, In, Sa)

enum class TaxScheme { Gstin, Vat, Nif, Other };
BOOST_DESCRIBE_ENUM(TaxScheme, Gstin, Vat, Nif, Other)

/// What a shop of a country begins with; `currency` and `zone` are "" where nothing can be said.
struct CountryDefaults {
    CountryPack pack;
    std::string_view currency;
    std::string_view zone;
    TaxScheme scheme;
};
const CountryDefaults& defaultsOf(CountryPack pack);

inline constexpr Date kNoEnd{2932896}; ///< 9999-12-31: it goes on until somebody says otherwise
/// A plan without a price and without a limit, for shops on a computer of their own.
inline constexpr std::string_view kOwnPlan = "own";

struct Tenant {
    Id id;
    std::string slug; ///< a-z, 0-9 and '-', unique on the platform
    std::string name;
    TenantState state = TenantState::Creating;
    CountryPack countryPack = CountryPack::None;
    Currency currency;
    std::string zone; ///< IANA name, "Europe/London"
    Instant createdAt;
    std::string plan = std::string(kOwnPlan);
    std::int64_t planVersion = 1;
    Date endsOn = kNoEnd;     ///< the last day of the trial, or of what is paid
    Date stateUntil = kNoEnd; ///< the last day of this state: the day after, the shop moves on by itself
    bool paid = true;         ///< false while nothing was ever paid: a trial
    bool legalHold = false;   ///< a court or an office wants everything kept: nobody's data is erased
};
BOOST_DESCRIBE_STRUCT(Tenant, (), (id, slug, name, state, countryPack, currency, zone, createdAt, plan, planVersion, endsOn, stateUntil, paid, legalHold))

/// The first person of a new shop. The answer has a first password for them, unless they have one on this platform already.
struct NewOwner {
    std::string name;
    std::string email;
};
BOOST_DESCRIBE_STRUCT(NewOwner, (), (name, email))

struct NewRegistration {
    TaxScheme scheme = TaxScheme::Other;
    std::string number;
    std::string legalName;
};
BOOST_DESCRIBE_STRUCT(NewRegistration, (), (scheme, number, legalName))
void check(const NewRegistration& registration, const Checker& checker);
/// "gstin_check", "nif_form" … on "number": as the law of its scheme, and of the shop's country, has it.
void checkNumber(const NewRegistration& registration, CountryPack pack, const Checker& checker);

struct NewTenant {
    std::optional<std::string> slug; ///< made from the name unless given
    std::string name;
    CountryPack countryPack = CountryPack::None;
    Currency currency;
    std::string zone;
    std::optional<std::string> plan = {};                ///< the newest version of it; kOwnPlan unless given
    std::optional<std::vector<Module>> modules = {};     ///< those that are on; all unless given
    std::optional<NewRegistration> registration = {};
    std::optional<NewOwner> owner = {}; ///< only where the platform makes the shop
};
BOOST_DESCRIBE_STRUCT(NewTenant, (), (slug, name, countryPack, currency, zone, plan, modules, registration, owner))
void check(const NewTenant& tenant, const Checker& checker);

struct CreatedTenant : Tenant {
    std::optional<std::string> ownerCode; ///< with which the owner comes in the first time; shown this once and stored nowhere
};
BOOST_DESCRIBE_STRUCT(CreatedTenant, (Tenant), (ownerCode))

/// "Shree Ganesh Jewellers" → "shree-ganesh-jewellers"; "shop" when nothing is left.
std::string slugFrom(std::string_view name);

/// A shop as the platform's people see it.
struct TenantRow : Tenant {
    std::string planTitle;
    std::optional<std::int64_t> callsLimit; ///< a month; nothing: as many as they like
    std::int64_t calls = 0;                 ///< this month, those a server holds ready included
    std::string callsMonth;                 ///< which month that is, "2026-11"
    std::int64_t users = 0;
};
BOOST_DESCRIBE_STRUCT(TenantRow, (Tenant), (planTitle, callsLimit, calls, callsMonth, users))

/// Sorts: name, createdAt, endsOn. `search` is the beginning of a name, however it is written.
struct TenantQuery : ListQuery {
    std::optional<TenantState> state;
    std::optional<std::string> plan;
    std::optional<CountryPack> countryPack;
    std::optional<std::string> search;
    std::optional<Date> endsFrom;
    std::optional<Date> endsTo;
    std::optional<std::string> warnedMonth; ///< those that used more than 80 % of their calls in it, "2026-11"
};
BOOST_DESCRIBE_STRUCT(TenantQuery, (ListQuery), (state, plan, countryPack, search, endsFrom, endsTo, warnedMonth))

struct Branch {
    Id id;
    std::string name;
    std::optional<Id> registrationId;
    Instant createdAt;
    std::optional<Instant> retiredAt = {}; ///< nothing new is written there; what was, stays
};
BOOST_DESCRIBE_STRUCT(Branch, (), (id, name, registrationId, createdAt, retiredAt))

/// What is given is changed. A shop keeps at least one branch.
struct ChangeBranch {
    std::optional<std::string> name;
    std::optional<Id> registrationId;
    std::optional<bool> retired;
};
BOOST_DESCRIBE_STRUCT(ChangeBranch, (), (name, registrationId, retired))
void check(const ChangeBranch& change, const Checker& checker);

struct NewBranch {
    std::string name;
    std::optional<Id> registrationId;
};
BOOST_DESCRIBE_STRUCT(NewBranch, (), (name, registrationId))
void check(const NewBranch& branch, const Checker& checker);

/// A number under which the business is known to a tax office.
struct Registration {
    Id id;
    TaxScheme scheme = TaxScheme::Other;
    std::string number;
    std::string legalName;
    Instant createdAt;
    std::optional<Instant> retiredAt = {}; ///< given back to the office; papers already written keep it
};
BOOST_DESCRIBE_STRUCT(Registration, (), (id, scheme, number, legalName, createdAt, retiredAt))

/// The number of a registration never changes: another number is another registration.
struct ChangeRegistration {
    std::optional<std::string> legalName;
    std::optional<bool> retired;
};
BOOST_DESCRIBE_STRUCT(ChangeRegistration, (), (legalName, retired))
void check(const ChangeRegistration& change, const Checker& checker);

inline constexpr Route<TenantQuery, Page<TenantRow>> kListTenants{Method::Get, "/api/v1/platform/tenants"};
inline constexpr Route<TenantQuery, Totals> kTotalOfTenants{Method::Get, "/api/v1/platform/tenants/totals"};
inline constexpr Route<NewTenant, CreatedTenant> kCreateTenant{Method::Post, "/api/v1/platform/tenants"};
inline constexpr Route<Nothing, TenantRow> kTenant{Method::Get, "/api/v1/platform/tenants/{id}"};
inline constexpr Route<Nothing, std::vector<Branch>> kBranchesOfTenant{Method::Get, "/api/v1/platform/tenants/{id}/branches"};
inline constexpr Route<Nothing, std::vector<Registration>> kRegistrationsOfTenant{Method::Get, "/api/v1/platform/tenants/{id}/registrations"};
inline constexpr Route<Nothing, Tenant> kOwnTenant{Method::Get, "/api/v1/tenant"};
inline constexpr Route<Nothing, std::vector<Branch>> kListBranches{Method::Get, "/api/v1/branches"};
inline constexpr Route<NewBranch, Branch> kCreateBranch{Method::Post, "/api/v1/branches"};
inline constexpr Route<ChangeBranch, Branch> kChangeBranch{Method::Patch, "/api/v1/branches/{id}"};
inline constexpr Route<Nothing, std::vector<Registration>> kListRegistrations{Method::Get, "/api/v1/registrations"};
inline constexpr Route<NewRegistration, Registration> kCreateRegistration{Method::Post, "/api/v1/registrations"};
inline constexpr Route<ChangeRegistration, Registration> kChangeRegistration{Method::Patch, "/api/v1/registrations/{id}"};

} // namespace tijara::tenants
