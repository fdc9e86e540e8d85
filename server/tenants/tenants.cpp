// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tenants/tenants.h"

#include "server/journal/journal.h"
#include "server/platform/log.h"
#include "server/tenants/tenants_rules.h"
#include "server/tenants/tenants_store.h"

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
Tenant reserve(const Parts& parts, const NewTenant& wanted)
{
    return onPlatform(parts, true, [&](PlatformTx& tx) {
        const std::string slug = wanted.slug ? *wanted.slug : freeSlug(slugFrom(wanted.name), [&tx](const std::string& one) { return slugTaken(tx, one); });
        const Tenant tenant{tx.newId(), slug, wanted.name, TenantState::Creating, wanted.countryPack, wanted.currency, wanted.zone, tx.now()};
        insertTenant(tx, tenant);
        return tenant;
    });
}

void discard(const Parts& parts, const Id& id)
{
    parts.stores.discard(id);
    onPlatform(parts, true, [&](PlatformTx& tx) { removeUnfinished(tx, id); });
}

void furnish(const Parts& parts, http::Actor actor, const Id& id)
{
    actor.tenant = id;
    parts.stores.create(id);
    const auto store = parts.stores.tenant(id);
    db::inTransaction<Tx>(*store, true, parts.clock, parts.ids, [&](Tx& tx) { createBranch(tx, actor, {"Main", {}}); });
}

} // namespace

std::optional<Tenant> Directory::remembered(std::optional<Tenant> found)
{
    if (!found || found->state == TenantState::Creating) {
        return std::nullopt;
    }
    const std::scoped_lock lock(m_mutex);
    if (m_known.size() >= kKnownMax) {
        m_known.clear();
        m_bySlug.clear();
    }
    m_known[found->id] = {*found, {m_parts.clock.now().utcMs + kKnownMs}};
    m_bySlug[found->slug] = found->id;
    return found;
}

std::optional<Tenant> Directory::byId(const Id& id)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = m_known.find(id);
        if (known != m_known.end() && m_parts.clock.now() < known->second.until) {
            return known->second.tenant;
        }
    }
    return remembered(onPlatform(m_parts, false, [&](PlatformTx& tx) { return tenantById(tx, id); }));
}

std::optional<Tenant> Directory::bySlug(std::string_view slug)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto id = m_bySlug.find(std::string(slug));
        const auto known = id == m_bySlug.end() ? m_known.end() : m_known.find(id->second);
        if (known != m_known.end() && m_parts.clock.now() < known->second.until) {
            return known->second.tenant;
        }
    }
    return remembered(onPlatform(m_parts, false, [&](PlatformTx& tx) { return tenantBySlug(tx, slug); }));
}

Tenant Directory::at(const Id& id)
{
    if (auto tenant = byId(id)) {
        return *tenant;
    }
    throw Problem{ProblemCode::NotFound};
}

Tenant create(const Parts& parts, const http::Actor& actor, const NewTenant& wanted, const Alongside& alongside)
{
    Tenant tenant = reserve(parts, wanted);
    try {
        furnish(parts, actor, tenant.id);
        tenant.state = TenantState::Trial;
        onPlatform(parts, true, [&](PlatformTx& tx) {
            updateState(tx, tenant.id, tenant.state);
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

void sweep(const Parts& parts)
{
    for (const Id& id : onPlatform(parts, false, [](PlatformTx& tx) { return unfinishedTenants(tx); })) {
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

Branch createBranch(Tx& tx, const http::Actor& actor, const NewBranch& wanted)
{
    if (wanted.registrationId && !registrationExists(tx, *wanted.registrationId)) {
        throw Problem(std::vector<Complaint>{{"/registrationId", "not_found", {}}});
    }
    const Branch branch{tx.newId(), wanted.name, wanted.registrationId, tx.now()};
    insertBranch(tx, branch);
    journal::append(tx, actor, {"tenants.branch.created", branch.id, toCanonicalJson(wanted)});
    return branch;
}

Registration createRegistration(Tx& tx, const http::Actor& actor, const NewRegistration& wanted)
{
    const Registration registration{tx.newId(), wanted.scheme, wanted.number, wanted.legalName, tx.now()};
    insertRegistration(tx, registration);
    journal::append(tx, actor, {"tenants.registration.created", registration.id, toCanonicalJson(wanted)});
    return registration;
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
    return branchesByAge(tx);
}

std::vector<Registration> registrations(Tx& tx)
{
    return registrationsByAge(tx);
}

std::vector<TableClass> tables()
{
    return {{db::Scope::Platform, "tenants", DataClass::Authority},
            {db::Scope::Tenant, "branches", DataClass::Register},
            {db::Scope::Tenant, "registrations", DataClass::Register}};
}

} // namespace tijara::tenants
