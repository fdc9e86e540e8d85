// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The steps of a shop's life: by people, with a reason, and by the days that pass. Each stands in the platform's journal, and in the
// shop's own.

#include "server/tenants/tenants.h"
#include "shared/tenants/life_cycle_contract.h"

namespace tijara::tenants {

/// Problem NotFound, InvalidState (with "state"), Conflict when somebody else was faster, a complaint for a plan that is not there.
Tenant act(db::PlatformTx& tx, const http::Actor& actor, const Id& id, const ActOnTenant& wanted);
/// Each by itself, in the order of the ids.
std::vector<TenantOutcome> actOnEach(db::PlatformTx& tx, const http::Actor& actor, const ActOnTenants& wanted);

/// Writes an entry about a shop into the platform's journal, and has it told in the shop's own.
void record(db::PlatformTx& tx, const http::Actor& actor, const Id& tenant, std::string_view kind, const std::string& body);

/// Moves on every shop whose day has come, each on the day of its own zone. Any number of servers may do it at once. Returns those moved.
std::vector<Id> moveThoseDue(const Parts& parts, const http::Actor& node);
/// Tells shops' own journals what is recorded and not told yet, each once.
void tellShops(const Parts& parts, const http::Actor& node);

TenantOverview overview(db::PlatformTx& tx);
/// "2026-11": calls are counted by the month of UTC.
std::string monthOf(Instant instant);

} // namespace tijara::tenants
