// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/experiments/results_contract.h"

namespace tijara::experiments {

void check(const PlanQuery& wanted, const Checker& checker)
{
    const auto outside = [&checker](const char* member, const char* min, const char* max) { checker.at(member).complain("out_of_range", {{"min", min}, {"max", max}}); };
    const bool isRate = !wanted.deviation;
    if (!(wanted.baseline > 0) || (isRate && !(wanted.baseline < 1))) {
        outside("baseline", "0", isRate ? "1" : "1000000000000");
    }
    if (wanted.deviation && !(*wanted.deviation > 0)) {
        outside("deviation", "0", "1000000000000");
    }
    if (!(wanted.lift > -1) || wanted.lift == 0 || !(wanted.lift < 100) || (isRate && wanted.baseline * (1 + wanted.lift) >= 1)) {
        outside("lift", "-1", "100");
    }
    checker.range("alpha", wanted.alpha.value_or(500), 1, 5000);
    checker.range("power", wanted.power.value_or(8000), 5000, 9999);
    checker.range("arms", wanted.arms, 2, static_cast<std::int64_t>(kVariantsMax));
    checker.range("dailyVisitors", wanted.dailyVisitors, 1, 1'000'000'000);
}

} // namespace tijara::experiments
