// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tenants/life_cycle.h"

#include "server/journal/journal.h"
#include "server/platform/log.h"
#include "server/platform/zone.h"
#include "server/tenants/plans.h"
#include "server/tenants/tenants_rules.h"
#include "server/tenants/tenants_store.h"

namespace tijara::tenants {

using db::PlatformTx;

namespace {

constexpr std::int64_t kDayMs = std::int64_t{24} * 3600 * 1000;
constexpr std::int64_t kEasternmostMs = std::int64_t{14} * 3600 * 1000; ///< no zone is further ahead of UTC (Kiribati)
constexpr int kSoonDays = 7;

/// One side of the body of a step: the members that are another afterwards. The reason stands with what it led to.
struct StepSide {
    std::optional<TenantState> state;
    std::optional<Date> endsOn;
    std::optional<std::string> plan;
    std::optional<std::int64_t> planVersion;
    std::optional<bool> legalHold;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(StepSide, (), (state, endsOn, plan, planVersion, legalHold, reason))

struct StepTaken {
    StepSide before;
    StepSide after;
};
BOOST_DESCRIBE_STRUCT(StepTaken, (), (before, after))

std::string_view kindOf(TenantAct act)
{
    static constexpr std::string_view kKinds[] = {"tenants.renewed",  "tenants.extended",     "tenants.suspended", "tenants.resumed",       "tenants.closed",
                                                  "tenants.reopened", "tenants.plan.changed", "tenants.hold.set",  "tenants.hold.released", "tenants.lapsed"};
    return kKinds[static_cast<std::size_t>(act)];
}

std::string bodyOf(const Tenant& was, const Tenant& next, const std::string& reason)
{
    StepTaken body;
    const auto put = [&](auto StepSide::*side, auto Tenant::*member) {
        if (!(was.*member == next.*member)) {
            body.before.*side = was.*member;
            body.after.*side = next.*member;
        }
    };
    put(&StepSide::state, &Tenant::state);
    put(&StepSide::endsOn, &Tenant::endsOn);
    put(&StepSide::plan, &Tenant::plan);
    put(&StepSide::planVersion, &Tenant::planVersion);
    put(&StepSide::legalHold, &Tenant::legalHold);
    if (!reason.empty()) {
        body.after.reason = reason;
    }
    return toCanonicalJson(body);
}

std::optional<Tenant> movedToPlan(PlatformTx& tx, const Tenant& tenant, const ActOnTenant& wanted)
{
    const Plan plan = planOf(tx, *wanted.plan, wanted.planVersion, "/plan");
    Tenant next = tenant;
    next.plan = plan.code;
    next.planVersion = plan.version;
    const bool same = next.plan == tenant.plan && next.planVersion == tenant.planVersion;
    return same || !isAllowed(wanted.act, tenant.state) ? std::nullopt : std::optional(next);
}

void step(PlatformTx& tx, const http::Actor& actor, const Tenant& was, const Tenant& next, const ActOnTenant& act)
{
    if (!replaceTenant(tx, was, next)) {
        throw Problem{ProblemCode::Conflict};
    }
    record(tx, actor, was.id, kindOf(act.act), bodyOf(was, next, act.reason));
}

/// False when it is not its day yet, or another server moved it meanwhile.
bool moveOne(PlatformTx& tx, const http::Actor& node, const Id& id)
{
    const auto tenant = tenantById(tx, id);
    const ActOnTenant lapse{TenantAct::Lapse, {}, {}, {}, {}, {}};
    const auto next = tenant ? after(lapse, *tenant, dayIn(tenant->zone, tx.now())) : std::nullopt;
    if (!next || !replaceTenant(tx, *tenant, *next)) {
        return false;
    }
    record(tx, node, id, kindOf(lapse.act), bodyOf(*tenant, *next, {}));
    return true;
}

template <class Work>
auto onPlatform(const Parts& parts, bool write, Work work)
{
    return db::inTransaction<PlatformTx>(parts.stores.platform(), write, parts.clock, parts.ids, std::move(work));
}

void tellOne(const Parts& parts, const http::Actor& node, const Notice& notice)
{
    const auto store = parts.stores.tenant(notice.tenant);
    const http::Actor actor{notice.tenant, notice.user, node.device, node.incarnation};
    db::inTransaction<db::Tx>(*store, true, parts.clock, parts.ids, [&](db::Tx& tx) {
        if (markTold(tx, notice.id)) {
            journal::append(tx, actor, {notice.kind, notice.tenant, notice.body});
        }
    });
    onPlatform(parts, true, [&](PlatformTx& tx) { removeNotice(tx, notice.id); });
}

Figure countOf(const TenantQuery& query, std::int64_t count)
{
    return {count, Unit::Count, {}, db::rowsOf(kListTenants.path, query)};
}

} // namespace

void record(PlatformTx& tx, const http::Actor& actor, const Id& tenant, std::string_view kind, const std::string& body)
{
    http::Actor platform = actor;
    platform.tenant = Id{};
    journal::append(tx, platform, {kind, tenant, body});
    insertNotice(tx, {tx.newId(), tenant, std::string(kind), body, actor.user});
}

Tenant act(PlatformTx& tx, const http::Actor& actor, const Id& id, const ActOnTenant& wanted)
{
    const auto tenant = tenantById(tx, id);
    if (!tenant || tenant->state == TenantState::Creating) {
        throw Problem{ProblemCode::NotFound};
    }
    const auto next = wanted.act == TenantAct::ChangePlan ? movedToPlan(tx, *tenant, wanted) : after(wanted, *tenant, dayIn(tenant->zone, tx.now()));
    if (!next) {
        throw Problem{ProblemCode::InvalidState, {{"state", toText(tenant->state)}, {"act", toText(wanted.act)}}};
    }
    step(tx, actor, *tenant, *next, wanted);
    return *next;
}

std::vector<TenantOutcome> actOnEach(PlatformTx& tx, const http::Actor& actor, const ActOnTenants& wanted)
{
    std::vector<TenantOutcome> outcomes;
    for (const Id& id : wanted.ids) {
        TenantOutcome& outcome = outcomes.emplace_back(TenantOutcome{id, tenantById(tx, id), {}, {}, {}});
        try {
            tx.savepoint([&] { outcome.tenant = act(tx, actor, id, wanted.act); });
        } catch (const Problem& refusal) {
            const bool plan = !refusal.complaints.empty(); // the same for each of them
            if (plan || httpStatus(refusal.code) >= 500) {
                throw;
            }
            outcome.code = toText(refusal.code);
            outcome.params = refusal.params;
        }
    }
    return outcomes;
}

std::vector<Id> moveThoseDue(const Parts& parts, const http::Actor& node)
{
    std::vector<Id> moved;
    const Date latest{static_cast<std::int32_t>((parts.clock.now().utcMs + kEasternmostMs) / kDayMs)}; // it may be that day already somewhere
    Date day{0};
    Id last;
    for (;;) {
        const auto some = onPlatform(parts, false, [&](PlatformTx& tx) { return tenantsMovingBefore(tx, latest, day, last); });
        if (some.empty()) {
            return moved;
        }
        for (const Tenant& one : some) {
            const bool ready = one.stateUntil < dayIn(one.zone, parts.clock.now());
            if (ready && onPlatform(parts, true, [&](PlatformTx& tx) { return moveOne(tx, node, one.id); })) {
                moved.push_back(one.id);
                log(LogLevel::Info, "tenant_moved_on", {{"tenant", toText(one.id)}, {"from", toText(one.state)}});
            }
        }
        day = some.back().stateUntil;
        last = some.back().id;
    }
}

void tellShops(const Parts& parts, const http::Actor& node)
{
    Id last;
    for (;;) {
        const auto some = onPlatform(parts, false, [&](PlatformTx& tx) { return noticesAfter(tx, last); });
        if (some.empty()) {
            return;
        }
        for (const Notice& notice : some) {
            try {
                tellOne(parts, node, notice);
            } catch (const std::exception& fault) { // it stays, and is tried again
                log(LogLevel::Warning, "shop_not_told", {{"tenant", toText(notice.tenant)}, {"what", fault.what()}});
            }
        }
        last = some.back().id;
    }
}

TenantOverview overview(PlatformTx& tx)
{
    TenantOverview all;
    std::int64_t count = 0;
    auto states = countByState(tx);
    std::sort(states.begin(), states.end(), [](const StateCount& one, const StateCount& other) { return one.state < other.state; });
    for (const StateCount& one : states) {
        count += one.count;
        TenantQuery query;
        query.state = one.state;
        all.states.push_back(countOf(query, one.count));
    }
    all.all = countOf({}, count);
    TenantQuery ending;
    ending.state = TenantState::Trial;
    ending.endsFrom = dayIn("UTC", tx.now());
    ending.endsTo = Date{ending.endsFrom->days + kSoonDays};
    all.trialsEndingSoon = countOf(ending, countTrialsEnding(tx, *ending.endsFrom, *ending.endsTo));
    TenantQuery near;
    near.warnedMonth = monthOf(tx.now());
    all.nearTheirLimit = countOf(near, countWarned(tx, *near.warnedMonth));
    return all;
}

std::string monthOf(Instant instant)
{
    return toText(dayIn("UTC", instant)).substr(0, 7);
}

} // namespace tijara::tenants
