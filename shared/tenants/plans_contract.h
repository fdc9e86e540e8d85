// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Plans with versions, and the modules of one shop. A changed price or limit is a new version; a shop keeps its own until it is moved.

#include "shared/tenants/tenants_contract.h"

namespace tijara::tenants {

struct Plan {
    std::string code; ///< "starter"
    std::int64_t version = 1;
    std::string title;
    Money price;                            ///< a month
    std::optional<std::int64_t> callsLimit; ///< a month (UTC), past which programs are refused; nothing: as many as they like
    std::int64_t trialDays = 0;             ///< 0: no trial
    Instant madeAt;
    std::int64_t shops = 0; ///< on this version now
};
BOOST_DESCRIBE_STRUCT(Plan, (), (code, version, title, price, callsLimit, trialDays, madeAt, shops))

/// The first version of a code nobody has, or the next of one there is.
struct NewPlan {
    std::string code;
    std::string title;
    Money price;
    std::optional<std::int64_t> callsLimit;
    std::int64_t trialDays = 0;
};
BOOST_DESCRIBE_STRUCT(NewPlan, (), (code, title, price, callsLimit, trialDays))
void check(const NewPlan& plan, const Checker& checker);

/// On from its first day to its last, in the shop's zone. One that nobody ever dated is on.
struct ModuleTerm {
    Module module = Module::Catalog;
    Date from;
    Date until = kNoEnd;
};
BOOST_DESCRIBE_STRUCT(ModuleTerm, (), (module, from, until))
void check(const ModuleTerm& term, const Checker& checker);

struct ModuleState {
    Module module = Module::Catalog;
    bool on = true; ///< today, for this shop
    std::optional<Date> from;
    std::optional<Date> until;
};
BOOST_DESCRIBE_STRUCT(ModuleState, (), (module, on, from, until))

/// Why a term is as it is: it stands in the journal.
struct SetModule {
    ModuleTerm term;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(SetModule, (), (term, reason))
void check(const SetModule& wanted, const Checker& checker);

/// All versions, the newest of each code first.
inline constexpr Route<Nothing, std::vector<Plan>> kListPlans{Method::Get, "/api/v1/platform/plans"};
inline constexpr Route<NewPlan, Plan> kCreatePlan{Method::Post, "/api/v1/platform/plans"};
inline constexpr Route<Nothing, std::vector<ModuleState>> kModulesOfTenant{Method::Get, "/api/v1/platform/tenants/{id}/modules"};
inline constexpr Route<SetModule, std::vector<ModuleState>> kSetModule{Method::Post, "/api/v1/platform/tenants/{id}/modules"};
/// What this shop has: the console shows what is off, and why.
inline constexpr Route<Nothing, std::vector<ModuleState>> kOwnModules{Method::Get, "/api/v1/tenant/modules"};

} // namespace tijara::tenants
