// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a tenant may be called, where on earth it may be, and the steps of its life.

#include "shared/tenants/life_cycle_contract.h"

#include <functional>

namespace tijara::tenants {

/// `wanted`, or with -2, -3 … behind it the first that is not taken; never longer than 60 characters.
std::string freeSlug(const std::string& wanted, const std::function<bool(const std::string&)>& taken);

/// A zone of the IANA database by its full name ("Europe/London", "UTC"); abbreviations such as "EST" are not zones of a place.
bool isZone(std::string_view name);

inline constexpr int kDueDays = 30;      ///< before the end: the renewal is asked for
inline constexpr int kGraceDays = 15;    ///< after the end, with everything still open
inline constexpr int kReadOnlyDays = 15; ///< after the grace; then it is suspended

/// May this be done to a shop in that state?
bool isAllowed(TenantAct act, TenantState state);

/// Where a shop stands on `today` by its dates alone: from Trial to Suspended.
TenantState stateByDates(const Tenant& tenant, Date today);
/// The last day of a state that ends by itself; kNoEnd for one that does not.
Date lastDayOf(TenantState state, Date endsOn);

/// What becomes of a tenant by an act; nothing where its state does not allow it, or where its dates say that it would stand still.
/// ChangePlan is not in it: that needs to know the plans.
std::optional<Tenant> after(const ActOnTenant& act, const Tenant& tenant, Date today);

} // namespace tijara::tenants
