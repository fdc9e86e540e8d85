// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tables of feature flags.

#include "server/platform/db/db.h"
#include "shared/tenants/flags_contract.h"

namespace tijara::tenants {

std::vector<Flag> allFlags(db::PlatformTx& tx);
std::optional<Flag> flagByName(db::PlatformTx& tx, std::string_view name);
void putFlag(db::PlatformTx& tx, const Flag& flag);
/// All flags, each with what is said for this shop.
std::vector<TenantFlag> flagsOf(db::PlatformTx& tx, const Id& tenant);
void sayFlag(db::PlatformTx& tx, const Id& tenant, std::string_view name, std::optional<bool> on);

} // namespace tijara::tenants
