// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Feature flags of shops: who has what, and how it is changed.

#include "server/tenants/tenants.h"
#include "shared/tenants/flags_contract.h"

namespace tijara::tenants {

/// Those that are on for somebody in this role.
std::vector<std::string> flagsFor(const Standing& standing, const std::optional<identity::Role>& role);

void mountFlags(http::Router& router, Directory& directory, const std::function<void()>& changed);

} // namespace tijara::tenants
