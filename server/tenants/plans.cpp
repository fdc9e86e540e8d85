// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tenants/plans.h"

#include "server/journal/journal.h"
#include "server/tenants/life_cycle.h"
#include "server/tenants/plans_store.h"

namespace tijara::tenants {

using db::PlatformTx;

namespace {

constexpr std::int64_t kTrialDays = 14;

/// One side of the body of "tenants.module.changed"; the reason stands with what it led to.
struct TermSide {
    std::string module;
    std::optional<Date> from;
    std::optional<Date> until;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(TermSide, (), (module, from, until, reason))

struct TermChanged {
    TermSide before;
    TermSide after;
};
BOOST_DESCRIBE_STRUCT(TermChanged, (), (before, after))

const ModuleTerm* termOf(const std::vector<ModuleTerm>& terms, Module module)
{
    const auto found = std::find_if(terms.begin(), terms.end(), [module](const ModuleTerm& one) { return one.module == module; });
    return found == terms.end() ? nullptr : &*found;
}

template <class Visit>
void forEachModule(Visit visit)
{
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Module>>([&](auto one) { visit(one.value); });
}

} // namespace

void seedPlans(PlatformTx& tx, const TierLimits& limits)
{
    // What a plan costs is the operator's to say: as a new version of it.
    const Money nothing{0, Currency("USD")};
    insertPlan(tx, {"free", 1, "Free", nothing, limits.free, 0, tx.now()});
    insertPlan(tx, {"starter", 1, "Starter", nothing, limits.starter, kTrialDays, tx.now()});
    insertPlan(tx, {"pro", 1, "Pro", nothing, limits.pro, kTrialDays, tx.now()});
}

Plan planOf(PlatformTx& tx, const std::string& code, std::optional<std::int64_t> version, const char* path)
{
    auto plan = version ? planVersion(tx, code, *version) : newestPlan(tx, code);
    if (!plan) {
        throw Problem(std::vector<Complaint>{{path, "not_found", {}}});
    }
    return std::move(*plan);
}

Plan createPlan(PlatformTx& tx, const http::Actor& actor, const NewPlan& wanted)
{
    const auto newest = newestPlan(tx, wanted.code);
    const Plan plan{wanted.code, newest ? newest->version + 1 : 1, wanted.title, wanted.price, wanted.callsLimit, wanted.trialDays, tx.now()};
    insertPlan(tx, plan);
    if (tx.changes() != 1) {
        throw Problem{ProblemCode::Conflict}; // another made that version meanwhile
    }
    journal::append(tx, actor, {"tenants.plan.created", tx.newId(), toCanonicalJson(plan)});
    return plan;
}

std::vector<Plan> plans(PlatformTx& tx)
{
    return allPlans(tx);
}

std::vector<ModuleTerm> moduleTerms(PlatformTx& tx, const Id& tenant)
{
    return termsOf(tx, tenant);
}

bool isOn(const std::vector<ModuleTerm>& terms, Module module, Date today)
{
    const ModuleTerm* term = termOf(terms, module);
    return term == nullptr || (term->from <= today && today <= term->until);
}

std::vector<ModuleState> moduleStates(const std::vector<ModuleTerm>& terms, Date today)
{
    std::vector<ModuleState> states;
    forEachModule([&](Module module) {
        const ModuleTerm* term = termOf(terms, module);
        states.push_back({module, isOn(terms, module, today), term ? std::optional(term->from) : std::nullopt, term ? std::optional(term->until) : std::nullopt});
    });
    return states;
}

void beginModules(PlatformTx& tx, const Id& tenant, const std::vector<Module>& on)
{
    forEachModule([&](Module module) {
        if (std::find(on.begin(), on.end(), module) == on.end()) {
            putTerm(tx, tenant, {module, kNoEnd, kNoEnd});
        }
    });
}

void setModule(PlatformTx& tx, const http::Actor& actor, const Id& tenant, const SetModule& wanted)
{
    const auto terms = termsOf(tx, tenant);
    const ModuleTerm* was = termOf(terms, wanted.term.module);
    putTerm(tx, tenant, wanted.term);
    const std::string name = toText(wanted.term.module);
    TermChanged body{{name, {}, {}, {}}, {name, wanted.term.from, wanted.term.until, wanted.reason}};
    if (was != nullptr) {
        body.before.from = was->from;
        body.before.until = was->until;
    }
    record(tx, actor, tenant, "tenants.module.changed", toCanonicalJson(body));
}

} // namespace tijara::tenants
