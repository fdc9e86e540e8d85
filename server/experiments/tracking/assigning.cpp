// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/tracking/assigning.h"

#include "server/experiments/experiments_store.h"
#include "server/experiments/tracking/tracking.h"

namespace tijara::experiments {

namespace {

constexpr std::int64_t kPlansMs = 60'000;
constexpr std::int64_t kAssignmentsMs = 300'000;
constexpr std::size_t kRecentMax = 200'000;

bool isOver(const Experiment& experiment, Instant now)
{
    return experiment.terms.endAt && *experiment.terms.endAt <= now;
}

} // namespace

Assigning::Plan Assigning::planOf(const Experiment& experiment, Instant now)
{
    Plan plan{localPlan(experiment), {}, experiment.state == ExperimentState::Draft};
    if (isOver(experiment, now)) {
        plan.local.serves = plan.local.enrols = false;
    }
    plan.ready = assignmentPlan(plan.local);
    return plan;
}

// They grow without end and are seldom asked for: each is read when it is.
Assigning::Plan Assigning::archivedPlan(const Id& tenant, const std::string& key)
{
    const auto store = m_parts.stores.tenant(tenant);
    const auto experiment = db::inTransaction<db::Tx>(*store, false, m_parts.clock, m_parts.ids, [&key](db::Tx& tx) { return experimentByKey(tx, key); });
    if (!experiment || experiment->state != ExperimentState::Archived) { // one that is new is in the next plans
        throw Problem{ProblemCode::NotFound};
    }
    return planOf(*experiment, m_parts.clock.now());
}

std::shared_ptr<const Assigning::Plans> Assigning::plansOf(const Id& tenant)
{
    const Instant now = m_parts.clock.now();
    std::uint64_t forgotten = 0;
    {
        const std::scoped_lock lock(m_mutex);
        forgotten = m_forgotten;
        const auto found = m_plans.find(tenant);
        if (found != m_plans.end() && now < found->second->until) {
            return found->second;
        }
    }
    const auto store = m_parts.stores.tenant(tenant);
    auto plans = std::make_shared<Plans>();
    for (const Experiment& experiment : db::inTransaction<db::Tx>(*store, false, m_parts.clock, m_parts.ids, &openExperiments)) {
        plans->byKey.emplace(experiment.key, planOf(experiment, now));
    }
    plans->until = Instant{now.utcMs + kPlansMs};
    const std::scoped_lock lock(m_mutex);
    if (forgotten == m_forgotten) {
        m_plans[tenant] = plans;
    }
    return plans;
}

void Assigning::forget(const Id& tenant)
{
    const std::scoped_lock lock(m_mutex);
    ++m_forgotten;
    m_plans.erase(tenant);
}

std::optional<std::int64_t> Assigning::remembered(const Who& who)
{
    const Instant now = m_parts.clock.now();
    const std::scoped_lock lock(m_mutex);
    for (const Table* table : {&m_recent, &m_older}) {
        const auto found = table->find(who);
        if (found != table->end() && now < found->second.until) {
            return found->second.variant;
        }
    }
    return std::nullopt;
}

void Assigning::remember(const Who& who, std::int64_t variant)
{
    const std::scoped_lock lock(m_mutex);
    if (m_recent.size() >= kRecentMax) {
        m_older = std::exchange(m_recent, {});
    }
    m_recent[who] = {variant, Instant{m_parts.clock.now().utcMs + kAssignmentsMs}};
}

Assignment Assigning::assign(const http::Request& request, const AssignmentWish& wish)
{
    const Id tenant = request.actor.tenant;
    const auto plans = plansOf(tenant);
    const auto open = plans->byKey.find(wish.experiment);
    const std::optional<Plan> archived = open == plans->byKey.end() ? std::optional(archivedPlan(tenant, wish.experiment)) : std::nullopt;
    const Plan& plan = archived ? *archived : open->second;
    const LocalPlan& local = plan.local;
    const Who who{tenant, local.experimentId, visitorId(wish.visitor)};
    const auto store = m_parts.stores.tenant(tenant);
    const auto inStore = [&](db::Mode mode, auto&& work) { return db::inTransaction<db::Tx>(*store, mode, m_parts.clock, m_parts.ids, work); };
    auto kept = remembered(who);
    if (!kept && local.serves) {
        kept = inStore(false, [&](db::Tx& tx) { return keptVariant(tx, who.visitor, who.experiment); });
    }
    const VisitorAttributes attributes = wish.attributes.value_or(VisitorAttributes{});
    AssignedVariant assigned = assignVariant(plan.ready, wish.visitor, attributes, kept ? std::optional(static_cast<std::size_t>(*kept)) : std::nullopt);
    if (assigned.by == AssignedBy::Draw) {
        const auto drawn = static_cast<std::int64_t>(assigned.variant);
        kept = inStore(db::WriteMode::Concurrent, [&](db::Tx& tx) { return keepAssignment(tx, who.visitor, who.experiment, local.version, drawn); });
        assigned.variant = static_cast<std::size_t>(*kept); // another call of the same visitor may have been faster
    }
    if (kept) {
        remember(who, *kept);
    }
    const Variant& variant = local.variants.at(assigned.variant);
    return {wish.experiment, wish.visitor, variant.key, variant.price, local.currency, assigned.isInExperiment(), assigned.by, variant.metadata};
}

LocalPlans Assigning::plans(const Id& tenant)
{
    LocalPlans all;
    const auto open = plansOf(tenant);
    for (const auto& [key, plan] : open->byKey) {
        if (!plan.isDraft) {
            all.plans.push_back(plan.local);
        }
    }
    // Those that are put away are read when they are asked for, as above. One that was only just may be among the others still.
    const auto store = m_parts.stores.tenant(tenant);
    for (const Experiment& experiment : db::inTransaction<db::Tx>(*store, false, m_parts.clock, m_parts.ids, &archivedExperiments)) {
        if (experiment.startedAt && !open->byKey.contains(experiment.key)) {
            all.plans.push_back(planOf(experiment, m_parts.clock.now()).local);
        }
    }
    return all;
}

} // namespace tijara::experiments
