// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tenants/tenants_store.h"

#include "server/platform/db/by_ids.h"
#include "server/platform/text.h"

namespace tijara::tenants {

namespace {

using db::PlatformTx;
using db::Sql;
using db::Tx;

const Sql kSlugTaken("SELECT count(*) FROM tenants WHERE slug = $1");
const std::string kColumns = "id, slug, name, state, country_pack, currency, zone, created_at, plan, plan_version, ends_on, state_until, paid, legal_hold";
const Sql kInsertTenant("INSERT INTO tenants (id, slug, name, name_sort, name_search, state, country_pack, currency, zone, created_at, plan, plan_version, ends_on, "
                        "state_until, paid, legal_hold, warned_month) "
                        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, '')");
const Sql kReplaceTenant("UPDATE tenants SET state = $1, plan = $2, plan_version = $3, ends_on = $4, state_until = $5, paid = $6, legal_hold = $7 "
                         "WHERE id = $8 AND state = $9 AND plan = $10 AND plan_version = $11 AND ends_on = $12 AND legal_hold = $13");
const Sql kRemoveUnfinished("DELETE FROM tenants WHERE id = $1 AND state = 'creating'");
const Sql kUnfinished("SELECT id FROM tenants WHERE state = 'creating' ORDER BY id");
const Sql kTenantById("SELECT " + kColumns + " FROM tenants WHERE id = $1");
const Sql kNamesByIds(db::ofIds("SELECT id, name FROM tenants WHERE id IN"));
const Sql kTenantBySlug("SELECT " + kColumns + " FROM tenants WHERE slug = $1");
const Sql kMoving("SELECT " + kColumns + " FROM tenants WHERE state_until < $1 AND (state_until, id) > ($2, $3) ORDER BY state_until, id LIMIT 500");
const Sql kUnfolded("SELECT id, name FROM tenants WHERE name_search = ''");
const Sql kFold("UPDATE tenants SET name_search = $1 WHERE id = $2");
const Sql kCountByState("SELECT state, count(*) FROM tenants GROUP BY state ORDER BY state");
const Sql kCountTrialsEnding("SELECT count(*) FROM tenants WHERE state = 'trial' AND ends_on >= $1 AND ends_on <= $2");
const Sql kCountWarned("SELECT count(*) FROM tenants WHERE warned_month = $1");

const std::string kRowColumns = kColumns + ", title, calls_limit, coalesce(calls, 0), coalesce(month, ''), 0";
const std::string kRowFrom =
    "tenants JOIN plans ON plans.code = tenants.plan AND plans.version = tenants.plan_version LEFT JOIN tenant_usage ON tenant_usage.tenant_id = tenants.id";
const Sql kTenantRow("SELECT " + kRowColumns + " FROM " + kRowFrom + " WHERE id = $1");

const Sql kInsertNotice("INSERT INTO tenant_notices (id, tenant_id, kind, body, user_id) VALUES ($1, $2, $3, $4, $5)");
const Sql kNotices("SELECT id, tenant_id, kind, body, user_id FROM tenant_notices WHERE id > $1 ORDER BY id LIMIT 200");
const Sql kRemoveNotice("DELETE FROM tenant_notices WHERE id = $1");
const Sql kMarkTold("INSERT INTO notices_told (notice_id) VALUES ($1) ON CONFLICT DO NOTHING");

const Sql kInsertBranch("INSERT INTO branches (id, name, registration_id, created_at) VALUES ($1, $2, $3, $4)");
const Sql kUpdateBranch("UPDATE branches SET name = $1, registration_id = $2, retired_at = $3 WHERE id = $4");
const Sql kBranches("SELECT id, name, registration_id, created_at, retired_at FROM branches ORDER BY created_at, id");
const Sql kOldestBranch("SELECT id, name, registration_id, created_at, retired_at FROM branches WHERE retired_at IS NULL ORDER BY created_at, id LIMIT 1");
const Sql kBranchById("SELECT id, name, registration_id, created_at, retired_at FROM branches WHERE id = $1");
const Sql kInsertRegistration("INSERT INTO registrations (id, scheme, number, legal_name, created_at) VALUES ($1, $2, $3, $4, $5)");
const Sql kUpdateRegistration("UPDATE registrations SET legal_name = $1, retired_at = $2 WHERE id = $3");
const Sql kRegistrations("SELECT id, scheme, number, legal_name, created_at, retired_at FROM registrations ORDER BY created_at, id");
const Sql kRegistrationById("SELECT id, scheme, number, legal_name, created_at, retired_at FROM registrations WHERE id = $1");

/// Runs a write; a broken unique constraint becomes a complaint about the member it is about.
template <class Write>
void writeUnique(std::string_view constraint, const char* path, Write write)
{
    try {
        write();
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
    writeUnique("tenants_slug", "/slug", [&] {
        tx.run(kInsertTenant, tenant.id, tenant.slug, tenant.name, db::Bytes{sort}, searchKey(tenant.name), tenant.state, tenant.countryPack, tenant.currency,
               tenant.zone, tenant.createdAt, tenant.plan, tenant.planVersion, tenant.endsOn, tenant.stateUntil, tenant.paid, tenant.legalHold);
    });
}

bool replaceTenant(PlatformTx& tx, const Tenant& was, const Tenant& next)
{
    tx.run(kReplaceTenant, next.state, next.plan, next.planVersion, next.endsOn, next.stateUntil, next.paid, next.legalHold, was.id, was.state, was.plan,
           was.planVersion, was.endsOn, was.legalHold);
    return tx.changes() == 1;
}

void removeUnfinished(PlatformTx& tx, const Id& id)
{
    tx.run(kRemoveUnfinished, id);
}

std::vector<Id> unfinishedTenants(PlatformTx& tx)
{
    return tx.all<Id>(kUnfinished);
}

std::unordered_map<Id, std::string> namesByIds(PlatformTx& tx, std::vector<Id> ids)
{
    std::unordered_map<Id, std::string> names;
    db::eachOfIds(tx, kNamesByIds, std::move(ids), [&names](db::Row& row) {
        const Id id = row.next<Id>();
        names.emplace(id, row.next<std::string>());
    });
    return names;
}

std::optional<Tenant> tenantById(PlatformTx& tx, const Id& id)
{
    return tx.one<Tenant>(kTenantById, id);
}

std::optional<Tenant> tenantBySlug(PlatformTx& tx, std::string_view slug)
{
    return tx.one<Tenant>(kTenantBySlug, slug);
}

std::vector<Tenant> tenantsMovingBefore(PlatformTx& tx, Date day, Date afterDay, const Id& afterId)
{
    return tx.all<Tenant>(kMoving, day, afterDay, afterId);
}

std::optional<TenantRow> tenantRow(PlatformTx& tx, const Id& id)
{
    return tx.one<TenantRow>(kTenantRow, id);
}

const db::List& tenantList()
{
    using db::KeyKind;
    using db::Match;
    static const db::SortColumn kId{"id", KeyKind::Bytes};
    static const db::SortColumn kName{"name_sort", KeyKind::Collated};
    static const db::SortColumn kSearch{"name_search", KeyKind::Folded};
    static const db::SortColumn kEnd{"ends_on", KeyKind::Text};
    static const db::List list({
        .name = "tenants",
        .columns = kRowColumns,
        .from = kRowFrom,
        .counted = "tenants",
        .filters = {{"state", "state", Match::Equal}, {"plan", "plan", Match::Equal}, {"countryPack", "country_pack", Match::Equal}, {"search", "name_search", Match::BeginsWith},
                    {"endsFrom", "ends_on", Match::AtLeast}, {"endsTo", "ends_on", Match::AtMost}, {"warnedMonth", "warned_month", Match::Equal}},
        .sort = "name",
        .paths = {{{}, {}, "name", {kName, kId}, "tenants_by_name"},
                  {{}, {}, "createdAt", {{"created_at", KeyKind::Integer}, kId}, "tenants_by_created"},
                  {{}, {"endsFrom", "endsTo"}, "endsOn", {kEnd, kId}, "tenants_by_end"},
                  {{"search"}, {}, "name", {kSearch, kId}, "tenants_by_search"},
                  {{"state"}, {}, "name", {kName, kId}, "tenants_by_state_name"},
                  {{"state"}, {"endsFrom", "endsTo"}, "endsOn", {kEnd, kId}, "tenants_by_state_end"},
                  {{"state", "search"}, {}, "name", {kSearch, kId}, "tenants_by_state_search"},
                  {{"plan"}, {}, "name", {kName, kId}, "tenants_by_plan_name"},
                  {{"countryPack"}, {}, "name", {kName, kId}, "tenants_by_country_name"},
                  {{"state", "plan"}, {}, "name", {kName, kId}, "tenants_by_state_plan"},
                  {{"state", "countryPack"}, {}, "name", {kName, kId}, "tenants_by_state_country"},
                  {{"plan", "countryPack"}, {}, "name", {kName, kId}, "tenants_by_plan_country"},
                  {{"warnedMonth"}, {}, "name", {kName, kId}, "tenants_by_warned"}},
    });
    return list;
}

void foldNames(PlatformTx& tx)
{
    std::vector<std::pair<Id, std::string>> names;
    tx.each(kUnfolded, [&names](db::Row& row) {
        const Id id = row.next<Id>();
        names.emplace_back(id, row.next<std::string>());
    });
    for (const auto& [id, name] : names) {
        tx.run(kFold, searchKey(name), id);
    }
}

std::vector<StateCount> countByState(PlatformTx& tx)
{
    return tx.all<StateCount>(kCountByState);
}

std::int64_t countTrialsEnding(PlatformTx& tx, Date from, Date to)
{
    return tx.one<std::int64_t>(kCountTrialsEnding, from, to).value_or(0);
}

std::int64_t countWarned(PlatformTx& tx, std::string_view month)
{
    return tx.one<std::int64_t>(kCountWarned, month).value_or(0);
}

void insertNotice(PlatformTx& tx, const Notice& notice)
{
    tx.run(kInsertNotice, notice.id, notice.tenant, notice.kind, notice.body, notice.user);
}

std::vector<Notice> noticesAfter(PlatformTx& tx, const Id& id)
{
    return tx.all<Notice>(kNotices, id);
}

void removeNotice(PlatformTx& tx, const Id& id)
{
    tx.run(kRemoveNotice, id);
}

bool markTold(Tx& tx, const Id& notice)
{
    tx.run(kMarkTold, notice);
    return tx.changes() == 1;
}

void insertBranch(Tx& tx, const Branch& branch)
{
    writeUnique("branches_name", "/name", [&] { tx.run(kInsertBranch, branch.id, branch.name, branch.registrationId, branch.createdAt); });
}

void updateBranch(Tx& tx, const Branch& branch)
{
    writeUnique("branches_name", "/name", [&] { tx.run(kUpdateBranch, branch.name, branch.registrationId, branch.retiredAt, branch.id); });
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
    writeUnique("registrations_scheme_number", "/number",
                 [&] { tx.run(kInsertRegistration, registration.id, registration.scheme, registration.number, registration.legalName, registration.createdAt); });
}

std::vector<Registration> registrationsByAge(Tx& tx)
{
    return tx.all<Registration>(kRegistrations);
}

void updateRegistration(Tx& tx, const Registration& registration)
{
    tx.run(kUpdateRegistration, registration.legalName, registration.retiredAt, registration.id);
}

std::optional<Registration> registrationById(Tx& tx, const Id& id)
{
    return tx.one<Registration>(kRegistrationById, id);
}

} // namespace tijara::tenants
