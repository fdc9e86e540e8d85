// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the platform's people do with shops, one or many at once, and how many stand where.

#include "shared/tenants/tenants_contract.h"

namespace tijara::tenants {

/// Renew: paid until a day. Extend: so many days more (or fewer). Resume: back to what its dates say. Lapse: its day came, nobody did it.
enum class TenantAct { Renew, Extend, Suspend, Resume, Close, Reopen, ChangePlan, Hold, Release, Lapse };
BOOST_DESCRIBE_ENUM(TenantAct, Renew, Extend, Suspend, Resume, Close, Reopen, ChangePlan, Hold, Release, Lapse)

struct ActOnTenant {
    TenantAct act = TenantAct::Extend;
    std::optional<Date> until;               ///< of Renew
    std::optional<std::int64_t> days;        ///< of Extend
    std::optional<std::string> plan;         ///< of ChangePlan …
    std::optional<std::int64_t> planVersion; ///< … the newest unless given
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ActOnTenant, (), (act, until, days, plan, planVersion, reason))
void check(const ActOnTenant& act, const Checker& checker);

inline constexpr std::size_t kTenantsAtOnceMax = 1'000;

/// Each shop by itself: what one refuses does not hold back the others. All that was done is done in one transaction.
struct ActOnTenants {
    std::vector<Id> ids;
    ActOnTenant act;
};
BOOST_DESCRIBE_STRUCT(ActOnTenants, (), (ids, act))
void check(const ActOnTenants& acts, const Checker& checker);

struct TenantOutcome {
    Id id;
    std::optional<Tenant> before;   ///< as it was
    std::optional<Tenant> tenant;   ///< as it is now; absent when it was refused
    std::optional<std::string> code; ///< of the refusal
    std::map<std::string, std::string> params;
};
BOOST_DESCRIBE_STRUCT(TenantOutcome, (), (id, before, tenant, code, params))

/// How many shops are in each state; every number opens its rows.
struct TenantOverview {
    Figure all;
    std::vector<Figure> states; ///< of the states that have any, in their order; `opens.filter["state"]` names it
    Figure trialsEndingSoon;    ///< within a week
    Figure nearTheirLimit;      ///< more than 80 % of this month's calls
};
BOOST_DESCRIBE_STRUCT(TenantOverview, (), (all, states, trialsEndingSoon, nearTheirLimit))

inline constexpr Route<ActOnTenant, Tenant> kActOnTenant{Method::Post, "/api/v1/platform/tenants/{id}/act"};
inline constexpr Route<ActOnTenants, std::vector<TenantOutcome>> kActOnTenants{Method::Post, "/api/v1/platform/tenants/act"};
inline constexpr Route<Nothing, TenantOverview> kTenantOverview{Method::Get, "/api/v1/platform/tenants/overview"};

} // namespace tijara::tenants
