// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tenants/plans_store.h"

namespace tijara::tenants {

namespace {

using db::PlatformTx;
using db::Sql;

const std::string kColumns = "code, version, title, price_minor, price_currency, calls_limit, trial_days, made_at";
const std::string kShops = "(SELECT count(*) FROM tenants WHERE tenants.plan = plans.code AND tenants.plan_version = plans.version)";
const Sql kInsert("INSERT INTO plans (code, version, title, price_minor, price_currency, calls_limit, trial_days, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) "
                  "ON CONFLICT DO NOTHING");
const Sql kAll("SELECT " + kColumns + ", " + kShops + " FROM plans ORDER BY code, version DESC");
const Sql kNewest("SELECT " + kColumns + ", 0 FROM plans WHERE code = $1 ORDER BY version DESC LIMIT 1");
const Sql kVersion("SELECT " + kColumns + ", 0 FROM plans WHERE code = $1 AND version = $2");
const Sql kTerms("SELECT module, from_on, until_on FROM tenant_modules WHERE tenant_id = $1 ORDER BY module");
const Sql kPutTerm("INSERT INTO tenant_modules (tenant_id, module, from_on, until_on) VALUES ($1, $2, $3, $4) "
                   "ON CONFLICT (tenant_id, module) DO UPDATE SET from_on = excluded.from_on, until_on = excluded.until_on");

} // namespace

void insertPlan(PlatformTx& tx, const Plan& plan)
{
    tx.run(kInsert, plan.code, plan.version, plan.title, plan.price, plan.callsLimit, plan.trialDays, plan.madeAt);
}

std::vector<Plan> allPlans(PlatformTx& tx)
{
    return tx.all<Plan>(kAll);
}

std::optional<Plan> newestPlan(PlatformTx& tx, std::string_view code)
{
    return tx.one<Plan>(kNewest, code);
}

std::optional<Plan> planVersion(PlatformTx& tx, std::string_view code, std::int64_t version)
{
    return tx.one<Plan>(kVersion, code, version);
}

std::vector<ModuleTerm> termsOf(PlatformTx& tx, const Id& tenant)
{
    return tx.all<ModuleTerm>(kTerms, tenant);
}

void putTerm(PlatformTx& tx, const Id& tenant, const ModuleTerm& term)
{
    tx.run(kPutTerm, tenant, term.module, term.from, term.until);
}

} // namespace tijara::tenants
