// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tables of plans and of shops' modules.

#include "server/platform/db/db.h"
#include "shared/tenants/plans_contract.h"

namespace tijara::tenants {

/// Does nothing when that version is there.
void insertPlan(db::PlatformTx& tx, const Plan& plan);
/// By code; the newest version of each first.
std::vector<Plan> allPlans(db::PlatformTx& tx);
std::optional<Plan> newestPlan(db::PlatformTx& tx, std::string_view code);
std::optional<Plan> planVersion(db::PlatformTx& tx, std::string_view code, std::int64_t version);

std::vector<ModuleTerm> termsOf(db::PlatformTx& tx, const Id& tenant);
void putTerm(db::PlatformTx& tx, const Id& tenant, const ModuleTerm& term);

} // namespace tijara::tenants
