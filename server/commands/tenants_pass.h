// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Commands that look at every tenant, or at the one that was named.

#include "server/commands/local_call.h"
#include "shared/tenants/tenants_contract.h"

namespace tijara::commands {

/// All tenants, or only the one with `slug`. Problem NotFound when there is none.
std::vector<tenants::Tenant> chosenTenants(LocalCall& call, const std::optional<std::string>& slug);

} // namespace tijara::commands
