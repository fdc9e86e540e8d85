// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tables of tenants: the platform's list of them, and each one's branches and registrations.

#include "server/platform/db/list.h"
#include "shared/tenants/tenants_contract.h"

namespace tijara::tenants {

bool slugTaken(db::PlatformTx& tx, std::string_view slug);
void insertTenant(db::PlatformTx& tx, const Tenant& tenant);
void updateState(db::PlatformTx& tx, const Id& id, TenantState state);
/// Only a tenant in the state `creating` can be removed.
void removeUnfinished(db::PlatformTx& tx, const Id& id);
std::vector<Id> unfinishedTenants(db::PlatformTx& tx);
std::optional<Tenant> tenantById(db::PlatformTx& tx, const Id& id);
std::optional<Tenant> tenantBySlug(db::PlatformTx& tx, std::string_view slug);
const db::List& tenantList();

/// Problem AlreadyExists on "/name".
void insertBranch(db::Tx& tx, const Branch& branch);
std::vector<Branch> branchesByAge(db::Tx& tx);
std::optional<Branch> oldestBranch(db::Tx& tx);
std::optional<Branch> branchById(db::Tx& tx, const Id& id);
/// Problem AlreadyExists on "/number".
void insertRegistration(db::Tx& tx, const Registration& registration);
std::vector<Registration> registrationsByAge(db::Tx& tx);
bool registrationExists(db::Tx& tx, const Id& id);

} // namespace tijara::tenants
