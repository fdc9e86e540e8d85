// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tenants/tenants_store.h"

#include "server/platform/text.h"

namespace tijara::tenants {

namespace {

using db::PlatformTx;
using db::Sql;
using db::Tx;

const Sql kSlugTaken("SELECT count(*) FROM tenants WHERE slug = $1");
const Sql kInsertTenant("INSERT INTO tenants (id, slug, name, name_sort, state, country_pack, currency, zone, created_at) "
                        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
const Sql kUpdateState("UPDATE tenants SET state = $1 WHERE id = $2");
const Sql kRemoveUnfinished("DELETE FROM tenants WHERE id = $1 AND state = 'creating'");
const Sql kUnfinished("SELECT id FROM tenants WHERE state = 'creating' ORDER BY id");
const Sql kTenantById("SELECT id, slug, name, state, country_pack, currency, zone, created_at FROM tenants WHERE id = $1");
const Sql kTenantBySlug("SELECT id, slug, name, state, country_pack, currency, zone, created_at FROM tenants WHERE slug = $1");

const Sql kInsertBranch("INSERT INTO branches (id, name, registration_id, created_at) VALUES ($1, $2, $3, $4)");
const Sql kBranches("SELECT id, name, registration_id, created_at FROM branches ORDER BY created_at, id");
const Sql kOldestBranch("SELECT id, name, registration_id, created_at FROM branches ORDER BY created_at, id LIMIT 1");
const Sql kBranchById("SELECT id, name, registration_id, created_at FROM branches WHERE id = $1");
const Sql kInsertRegistration("INSERT INTO registrations (id, scheme, number, legal_name, created_at) VALUES ($1, $2, $3, $4, $5)");
const Sql kRegistrations("SELECT id, scheme, number, legal_name, created_at FROM registrations ORDER BY created_at, id");
const Sql kRegistrationExists("SELECT count(*) FROM registrations WHERE id = $1");

/// Runs an insert; a broken unique constraint becomes a complaint about the member it is about.
template <class Insert>
void insertUnique(std::string_view constraint, const char* path, Insert insert)
{
    try {
        insert();
    } catch (const db::Error& error) {
        if (error.kind != db::ErrorKind::Unique || error.constraint != constraint) {
            throw;
        }
        Problem taken{ProblemCode::AlreadyExists};
        taken.complaints.push_back({path, "already_exists", {}});
        throw taken;
    }
}

} // namespace

bool slugTaken(PlatformTx& tx, std::string_view slug)
{
    return tx.one<std::int64_t>(kSlugTaken, slug).value_or(0) > 0;
}

void insertTenant(PlatformTx& tx, const Tenant& tenant)
{
    const std::string sort = sortKey(tenant.name);
    insertUnique("tenants_slug", "/slug", [&] {
        tx.run(kInsertTenant, tenant.id, tenant.slug, tenant.name, db::Bytes{sort}, tenant.state, tenant.countryPack, tenant.currency, tenant.zone, tenant.createdAt);
    });
}

void updateState(PlatformTx& tx, const Id& id, TenantState state)
{
    tx.run(kUpdateState, state, id);
}

void removeUnfinished(PlatformTx& tx, const Id& id)
{
    tx.run(kRemoveUnfinished, id);
}

std::vector<Id> unfinishedTenants(PlatformTx& tx)
{
    return tx.all<Id>(kUnfinished);
}

std::optional<Tenant> tenantById(PlatformTx& tx, const Id& id)
{
    return tx.one<Tenant>(kTenantById, id);
}

std::optional<Tenant> tenantBySlug(PlatformTx& tx, std::string_view slug)
{
    return tx.one<Tenant>(kTenantBySlug, slug);
}

const db::List& tenantList()
{
    using db::KeyKind;
    static const db::SortColumn kId{"id", KeyKind::Bytes};
    static const db::List list({
        .name = "tenants",
        .columns = "id, slug, name, state, country_pack, currency, zone, created_at",
        .from = "tenants",
        .counted = "tenants",
        .filters = {},
        .sort = "name",
        .paths = {{{}, {}, "name", {{"name_sort", KeyKind::Collated}, kId}, "tenants_by_name"},
                  {{}, {}, "createdAt", {{"created_at", KeyKind::Integer}, kId}, "tenants_by_created"}},
    });
    return list;
}

void insertBranch(Tx& tx, const Branch& branch)
{
    insertUnique("branches_name", "/name", [&] { tx.run(kInsertBranch, branch.id, branch.name, branch.registrationId, branch.createdAt); });
}

std::vector<Branch> branchesByAge(Tx& tx)
{
    return tx.all<Branch>(kBranches);
}

std::optional<Branch> oldestBranch(Tx& tx)
{
    return tx.one<Branch>(kOldestBranch);
}

std::optional<Branch> branchById(Tx& tx, const Id& id)
{
    return tx.one<Branch>(kBranchById, id);
}

void insertRegistration(Tx& tx, const Registration& registration)
{
    insertUnique("registrations_scheme_number", "/number",
                 [&] { tx.run(kInsertRegistration, registration.id, registration.scheme, registration.number, registration.legalName, registration.createdAt); });
}

std::vector<Registration> registrationsByAge(Tx& tx)
{
    return tx.all<Registration>(kRegistrations);
}

bool registrationExists(Tx& tx, const Id& id)
{
    return tx.one<std::int64_t>(kRegistrationExists, id).value_or(0) > 0;
}

} // namespace tijara::tenants
