// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/tenants/plans_contract.h"

namespace tijara::tenants {

namespace {

constexpr std::int64_t kCallsMax = 1'000'000'000'000;
constexpr std::int64_t kTrialDaysMax = 366;
constexpr std::size_t kReasonBytesMax = 500;

} // namespace

void check(const NewPlan& plan, const Checker& checker)
{
    checker.text("code", plan.code, 40);
    if (!plan.code.empty() && plan.code != slugFrom(plan.code)) {
        checker.at("code").complain("not_a_slug");
    }
    checker.text("title", plan.title, 80);
    checker.range("trialDays", plan.trialDays, 0, kTrialDaysMax);
    checker.range("callsLimit", plan.callsLimit.value_or(1), 1, kCallsMax);
    checker.at("price").range("minor", plan.price.minor, 0, kCallsMax);
}

void check(const ModuleTerm& term, const Checker& checker)
{
    if (term.until > kNoEnd) {
        checker.at("until").complain("not_understood");
    }
}

void check(const SetModule& wanted, const Checker& checker)
{
    check(wanted.term, checker.at("term"));
    checker.text("reason", wanted.reason, kReasonBytesMax);
}

} // namespace tijara::tenants
