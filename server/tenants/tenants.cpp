// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tenants/tenants.h"

#include "server/journal/journal.h"
#include "server/platform/log.h"
#include "server/platform/zone.h"
#include "server/tenants/flags/flags_store.h"
#include "server/tenants/plans.h"
#include "server/tenants/tenants_rules.h"
#include "server/tenants/tenants_store.h"
#include "shared/tenants/tax_number.h"

namespace tijara::tenants {

using db::PlatformTx;
using db::Tx;

namespace {

constexpr std::int64_t kKnownMs = 30'000;
constexpr std::size_t kKnownMax = 10'000;

template <class Work>
auto onPlatform(const Parts& parts, bool write, Work work)
{
    return db::inTransaction<PlatformTx>(parts.stores.platform(), write, parts.clock, parts.ids, std::move(work));
}

// The name is held by a row before the store is made, so that two creations never take the same one.
Tenant reserve(const Parts& parts, const NewTenant& wanted, const std::optional<Id>& id)
{
    return onPlatform(parts, true, [&](PlatformTx& tx) {
        const std::string slug = wanted.slug ? *wanted.slug : freeSlug(slugFrom(wanted.name), [&tx](const std::string& one) { return slugTaken(tx, one); });
        Tenant tenant{id.value_or(tx.newId()), slug, wanted.name, TenantState::Creating, wanted.countryPack, wanted.currency, wanted.zone, tx.now()};
        tenant.plan = wanted.plan.value_or(std::string(kOwnPlan));
        tenant.planVersion = planOf(tx, tenant.plan, {}, "/plan").version;
        insertTenant(tx, tenant);
        return tenant;
    });
}

// A plan with a trial begins with it; the others are open from the first day.
Tenant opened(PlatformTx& tx, Tenant tenant)
{
    const Plan plan = planOf(tx, tenant.plan, tenant.planVersion, "/plan");
    if (plan.trialDays > 0) {
        tenant.paid = false;
        tenant.endsOn = {dayIn(tenant.zone, tx.now()).days + static_cast<std::int32_t>(plan.trialDays)};
    }
    tenant.state = stateByDates(tenant, dayIn(tenant.zone, tx.now()));
    tenant.stateUntil = lastDayOf(tenant.state, tenant.endsOn);
    return tenant;
}

void discard(const Parts& parts, const Id& id)
{
    parts.stores.discard(id);
    onPlatform(parts, true, [&](PlatformTx& tx) { removeUnfinished(tx, id); });
}

void furnish(const Parts& parts, http::Actor actor, const Id& id, const NewTenant& wanted)
{
    actor.tenant = id;
    const auto store = parts.stores.tenant(id);
    db::inTransaction<Tx>(*store, true, parts.clock, parts.ids, [&](Tx& tx) {
        std::optional<Id> registration;
        if (wanted.registration) {
            registration = createRegistration(tx, actor, *wanted.registration).id;
        }
        createBranch(tx, actor, {"Main", registration});
    });
}

} // namespace

namespace {

std::optional<Standing> standingOf(PlatformTx& tx, std::optional<Tenant> tenant)
{
    if (!tenant || tenant->state == TenantState::Creating) {
        return std::nullopt;
    }
    const Plan plan = planOf(tx, tenant->plan, tenant->planVersion, "/plan");
    auto modules = moduleTerms(tx, tenant->id);
    auto flags = flagsOf(tx, tenant->id);
    return Standing{std::move(*tenant), plan.callsLimit, std::move(modules), std::move(flags)};
}

std::optional<Tenant> tenantIn(const std::shared_ptr<const Standing>& standing)
{
    return standing ? std::optional(standing->tenant) : std::nullopt;
}

} // namespace

std::shared_ptr<const Standing> Directory::remembered(std::optional<Standing> found)
{
    if (!found) {
        return nullptr;
    }
    const std::scoped_lock lock(m_mutex);
    if (m_known.size() >= kKnownMax) {
        m_known.clear();
        m_bySlug.clear();
    }
    auto standing = std::make_shared<const Standing>(std::move(*found));
    m_known[standing->tenant.id] = {standing, {m_parts.clock.now().utcMs + kKnownMs}};
    m_bySlug[standing->tenant.slug] = standing->tenant.id;
    return standing;
}

std::shared_ptr<const Standing> Directory::standing(const Id& id)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = m_known.find(id);
        if (known != m_known.end() && m_parts.clock.now() < known->second.until) {
            return known->second.standing;
        }
    }
    return remembered(onPlatform(m_parts, false, [&](PlatformTx& tx) { return standingOf(tx, tenantById(tx, id)); }));
}

std::optional<Tenant> Directory::byId(const Id& id)
{
    return tenantIn(standing(id));
}

std::optional<Tenant> Directory::bySlug(std::string_view slug)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto id = m_bySlug.find(std::string(slug));
        const auto known = id == m_bySlug.end() ? m_known.end() : m_known.find(id->second);
        if (known != m_known.end() && m_parts.clock.now() < known->second.until) {
            return known->second.standing->tenant;
        }
    }
    return tenantIn(remembered(onPlatform(m_parts, false, [&](PlatformTx& tx) { return standingOf(tx, tenantBySlug(tx, slug)); })));
}

void Directory::forget(const Id& id)
{
    const std::scoped_lock lock(m_mutex);
    m_known.erase(id);
}

void Directory::forgetAll()
{
    const std::scoped_lock lock(m_mutex);
    m_known.clear();
    m_bySlug.clear();
}

Tenant Directory::at(const Id& id)
{
    if (auto tenant = byId(id)) {
        return *tenant;
    }
    throw Problem{ProblemCode::NotFound};
}

Tenant create(const Parts& parts, const http::Actor& actor, const NewTenant& wanted, const Alongside& alongside, const BroughtIn* brought)
{
    Tenant tenant = reserve(parts, wanted, brought ? std::optional(brought->id) : std::nullopt);
    try {
        parts.stores.create(tenant.id);
        brought ? brought->fill() : furnish(parts, actor, tenant.id, wanted);
        onPlatform(parts, true, [&](PlatformTx& tx) {
            const Tenant open = opened(tx, tenant);
            if (!replaceTenant(tx, tenant, open)) {
                throw Problem{ProblemCode::Conflict};
            }
            tenant = open;
            if (wanted.modules) {
                beginModules(tx, tenant.id, *wanted.modules);
            }
            journal::append(tx, actor, {"tenants.created", tenant.id, toCanonicalJson(tenant)});
            if (alongside) {
                alongside(tx, tenant);
            }
        });
        return tenant;
    } catch (...) {
        try {
            discard(parts, tenant.id);
        } catch (const std::exception& fault) { // what stays is swept at the next start
            log(LogLevel::Warning, "tenant_not_discarded", {{"tenant", toText(tenant.id)}, {"what", fault.what()}});
        }
        throw;
    }
}

void prepare(const Parts& parts, const TierLimits& limits)
{
    onPlatform(parts, true, [&](PlatformTx& tx) {
        seedPlans(tx, limits);
        foldNames(tx);
    });
    // Another node may be making one right now; that takes seconds.
    constexpr std::int64_t kCreationMsMax = 10 * 60 * 1000;
    for (const Id& id : onPlatform(parts, false, [](PlatformTx& tx) { return unfinishedTenants(tx); })) {
        if (parts.stores.isShared() && madeAt(id).utcMs + kCreationMsMax > parts.clock.now().utcMs) {
            continue;
        }
        log(LogLevel::Warning, "unfinished_tenant_swept", {{"tenant", toText(id)}});
        discard(parts, id);
    }
}

void checkZone(const NewTenant& tenant, const Checker& checker)
{
    if (!isZone(tenant.zone)) {
        checker.at("zone").complain("unknown_zone");
    }
}

std::optional<Tenant> find(PlatformTx& tx, const Id& id)
{
    return tenantById(tx, id);
}

std::unordered_map<Id, std::string> namesOf(PlatformTx& tx, std::vector<Id> ids)
{
    return namesByIds(tx, std::move(ids));
}

Branch createBranch(Tx& tx, const http::Actor& actor, const NewBranch& wanted)
{
    if (wanted.registrationId && !registrationById(tx, *wanted.registrationId)) {
        throw Problem(std::vector<Complaint>{{"/registrationId", "not_found", {}}});
    }
    const Branch branch{tx.newId(), wanted.name, wanted.registrationId, tx.now()};
    insertBranch(tx, branch);
    journal::append(tx, actor, {"tenants.branch.created", branch.id, toCanonicalJson(wanted)});
    return branch;
}

Registration createRegistration(Tx& tx, const http::Actor& actor, const NewRegistration& wanted)
{
    const bool asWritten = wanted.scheme == TaxScheme::Vat || wanted.scheme == TaxScheme::Other; // each country groups these its own way
    const Registration registration{tx.newId(), wanted.scheme, asWritten ? wanted.number : taxNumber(wanted.number), wanted.legalName, tx.now()};
    insertRegistration(tx, registration);
    journal::append(tx, actor, {"tenants.registration.created", registration.id, toCanonicalJson(wanted)});
    return registration;
}

namespace {

/// The body of "tenants.branch.changed" and "tenants.registration.changed".
template <class Row>
struct Changed {
    Row before;
    Row after;
    BOOST_DESCRIBE_CLASS(Changed, (), (before, after), (), ())
};

template <class Row>
void setRetired(Tx& tx, Row& row, std::optional<bool> retired)
{
    if (retired && *retired != row.retiredAt.has_value()) {
        row.retiredAt = *retired ? std::optional(tx.now()) : std::nullopt;
    }
}

template <class Row>
Row needed(std::optional<Row> row)
{
    if (!row) {
        throw Problem{ProblemCode::NotFound};
    }
    return std::move(*row);
}

template <class Row>
std::vector<Row> inUse(std::vector<Row> rows)
{
    std::erase_if(rows, [](const Row& one) { return one.retiredAt.has_value(); });
    return rows;
}

} // namespace

Branch changeBranch(Tx& tx, const http::Actor& actor, const Id& id, const ChangeBranch& wanted)
{
    const Branch was = needed(branchById(tx, id));
    Branch next = was;
    next.name = wanted.name.value_or(was.name);
    setRetired(tx, next, wanted.retired);
    if (wanted.registrationId) {
        const auto registration = registrationById(tx, *wanted.registrationId);
        if (!registration || registration->retiredAt) {
            throw Problem(std::vector<Complaint>{{"/registrationId", "not_found", {}}});
        }
        next.registrationId = wanted.registrationId;
    }
    if (next.retiredAt && !was.retiredAt && branches(tx).size() == 1) {
        throw Problem(std::vector<Complaint>{{"/retired", "last_branch", {}}}); // documents are written somewhere
    }
    updateBranch(tx, next);
    journal::append(tx, actor, {"tenants.branch.changed", id, toCanonicalJson(Changed<Branch>{was, next})});
    return next;
}

Registration changeRegistration(Tx& tx, const http::Actor& actor, const Id& id, const ChangeRegistration& wanted)
{
    const Registration was = needed(registrationById(tx, id));
    Registration next = was;
    next.legalName = wanted.legalName.value_or(was.legalName);
    setRetired(tx, next, wanted.retired);
    updateRegistration(tx, next);
    journal::append(tx, actor, {"tenants.registration.changed", id, toCanonicalJson(Changed<Registration>{was, next})});
    return next;
}

std::optional<Branch> firstBranch(Tx& tx)
{
    return oldestBranch(tx);
}

std::optional<Branch> findBranch(Tx& tx, const Id& id)
{
    return branchById(tx, id);
}

std::vector<Branch> branches(Tx& tx)
{
    return inUse(branchesByAge(tx));
}

std::vector<Registration> registrations(Tx& tx)
{
    return inUse(registrationsByAge(tx));
}

std::vector<TableClass> tables()
{
    return {{db::Scope::Platform, "tenants", DataClass::Authority},
            {db::Scope::Platform, "plans", DataClass::Authority},
            {db::Scope::Platform, "flags", DataClass::Authority},
            {db::Scope::Platform, "flag_tenants", DataClass::Authority},
            {db::Scope::Platform, "tenant_modules", DataClass::Authority},
            {db::Scope::Platform, "tenant_usage", DataClass::Derived},
            {db::Scope::Platform, "usage_days", DataClass::Derived},
            {db::Scope::Platform, "tenant_notices", DataClass::Local},
            {db::Scope::Tenant, "notices_told", DataClass::Local},
            {db::Scope::Tenant, "branches", DataClass::Register},
            {db::Scope::Tenant, "registrations", DataClass::Register}};
}

} // namespace tijara::tenants
