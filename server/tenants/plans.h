// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Plans and their versions, which modules a shop has, and what both mean for it today.

#include "server/tenants/tenants.h"

namespace tijara::tenants {


/// The plans a new platform begins with, unless it has plans by those names.
void seedPlans(db::PlatformTx& tx, const TierLimits& limits);

/// The newest version of a plan, or the one that is asked for. A complaint on `path` for one that is not there.
Plan planOf(db::PlatformTx& tx, const std::string& code, std::optional<std::int64_t> version, const char* path);
Plan createPlan(db::PlatformTx& tx, const http::Actor& actor, const NewPlan& wanted);
std::vector<Plan> plans(db::PlatformTx& tx);

std::vector<ModuleTerm> moduleTerms(db::PlatformTx& tx, const Id& tenant);
bool isOn(const std::vector<ModuleTerm>& terms, Module module, Date today);
std::vector<ModuleState> moduleStates(const std::vector<ModuleTerm>& terms, Date today);
/// Those of all modules that are not in `on` wait until somebody dates them.
void beginModules(db::PlatformTx& tx, const Id& tenant, const std::vector<Module>& on);
/// Journalled, and told in the shop's own journal.
void setModule(db::PlatformTx& tx, const http::Actor& actor, const Id& tenant, const SetModule& wanted);

} // namespace tijara::tenants
