// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/experiments/tracking_contract.h"

namespace tijara::experiments {

namespace {

constexpr std::size_t kVisitorBytesMax = 200;

void checkEvent(const NewEvent& event, const Checker& checker)
{
    checker.text("visitor", event.visitor, kVisitorBytesMax);
    const auto needed = [&checker](std::string_view member, const std::optional<std::string>& value) { checker.text(member, value.value_or(""), kVisitorBytesMax); };
    if (event.kind == EventKind::Exposure) {
        needed("experiment", event.experiment);
        needed("variant", event.variant);
    } else {
        needed("event", event.event);
        checker.range("revenue", event.revenue.value_or(0), -kMoneyMax, kMoneyMax);
        checker.range("units", event.units.value_or(1), -kUnitsMax, kUnitsMax);
        checker.range("cost", event.cost.value_or(0), -kMoneyMax, kMoneyMax);
    }
    checker.range("at", event.at.utcMs, 0, std::int64_t{1} << 48);
}

} // namespace

void check(const AssignmentWish& wish, const Checker& checker)
{
    checker.text("experiment", wish.experiment);
    checker.optionalText("visitor", wish.visitor, kVisitorBytesMax);
}

void check(const NewEvents& wanted, const Checker& checker)
{
    const Checker list = checker.at("events");
    if (wanted.events.empty() || wanted.events.size() > kEventsMax) {
        list.complain("out_of_range", {{"min", "1"}, {"max", std::to_string(kEventsMax)}});
    }
    for (std::size_t at = 0; at < wanted.events.size() && at < kEventsMax; ++at) {
        checkEvent(wanted.events[at], list.at(at));
    }
}

AssignmentPlan assignmentPlan(const LocalPlan& plan)
{
    AssignmentPlan made;
    made.seed.add(plan.seed);
    made.weights = plan.weights;
    made.coverage = plan.coverage;
    if (plan.share) {
        made.slice = NamespaceSlice{VisitorHash("ns:" + plan.share->name), plan.share->from, plan.share->to};
    }
    for (const Condition& one : plan.conditions) {
        made.conditions.push_back({one.attribute, one.values, one.excludes});
    }
    made.serves = plan.serves;
    made.enrols = plan.enrols;
    made.otherwise = static_cast<std::size_t>(plan.otherwise);
    return made;
}

} // namespace tijara::experiments
