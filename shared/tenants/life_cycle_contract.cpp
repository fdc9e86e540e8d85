// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/tenants/life_cycle_contract.h"

namespace tijara::tenants {

namespace {

constexpr std::int64_t kDaysMax = 3660;
constexpr std::size_t kReasonBytesMax = 500;

} // namespace

void check(const ActOnTenant& act, const Checker& checker)
{
    checker.text("reason", act.reason, kReasonBytesMax);
    const auto needed = [&checker](const char* member, bool given) {
        if (!given) {
            checker.at(member).complain("required");
        }
    };
    if (act.act == TenantAct::Renew) {
        needed("until", act.until.has_value());
        if (act.until && *act.until > kNoEnd) {
            checker.at("until").complain("not_understood");
        }
    } else if (act.act == TenantAct::Extend) {
        needed("days", act.days.has_value());
        checker.range("days", act.days.value_or(1), -kDaysMax, kDaysMax);
    } else if (act.act == TenantAct::ChangePlan) {
        needed("plan", act.plan.has_value());
    } else if (act.act == TenantAct::Lapse) {
        checker.at("act").complain("not_allowed"); // only time does that
    }
}

void check(const ActOnTenants& acts, const Checker& checker)
{
    if (acts.ids.empty()) {
        checker.at("ids").complain("required");
    } else if (acts.ids.size() > kTenantsAtOnceMax) {
        checker.at("ids").complain("too_many", {{"max", std::to_string(kTenantsAtOnceMax)}});
    }
    check(acts.act, checker.at("act"));
}

} // namespace tijara::tenants
