// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tables of tenants: the platform's list of them, and each one's branches and registrations.

#include "server/platform/db/list.h"
#include "shared/tenants/life_cycle_contract.h"

namespace tijara::tenants {

bool slugTaken(db::PlatformTx& tx, std::string_view slug);
void insertTenant(db::PlatformTx& tx, const Tenant& tenant);
/// Puts `next` in the place of `was`; false when it is not as it was any more, or another was faster.
bool replaceTenant(db::PlatformTx& tx, const Tenant& was, const Tenant& next);
/// Only a tenant in the state `creating` can be removed.
void removeUnfinished(db::PlatformTx& tx, const Id& id);
std::vector<Id> unfinishedTenants(db::PlatformTx& tx);
std::optional<Tenant> tenantById(db::PlatformTx& tx, const Id& id);
std::unordered_map<Id, std::string> namesByIds(db::PlatformTx& tx, std::vector<Id> ids);
std::optional<Tenant> tenantBySlug(db::PlatformTx& tx, std::string_view slug);
/// Those whose state ends before `day`, in the order of their last days, after the given one; a few hundred at a time.
std::vector<Tenant> tenantsMovingBefore(db::PlatformTx& tx, Date day, Date afterDay, const Id& afterId);
std::optional<TenantRow> tenantRow(db::PlatformTx& tx, const Id& id);
const db::List& tenantList();
/// Folds the names that were written before names were folded.
void foldNames(db::PlatformTx& tx);

struct StateCount {
    TenantState state = TenantState::Creating;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(StateCount, (), (state, count))
std::vector<StateCount> countByState(db::PlatformTx& tx);
std::int64_t countTrialsEnding(db::PlatformTx& tx, Date from, Date to);
std::int64_t countWarned(db::PlatformTx& tx, std::string_view month);

/// Something a shop's own journal still has to be told.
struct Notice {
    Id id;
    Id tenant;
    std::string kind;
    std::string body;
    Id user;
};
BOOST_DESCRIBE_STRUCT(Notice, (), (id, tenant, kind, body, user))
void insertNotice(db::PlatformTx& tx, const Notice& notice);
std::vector<Notice> noticesAfter(db::PlatformTx& tx, const Id& id);
void removeNotice(db::PlatformTx& tx, const Id& id);
/// In the shop's own store: false when it was told before.
bool markTold(db::Tx& tx, const Id& notice);

/// Problem AlreadyExists on "/name".
void insertBranch(db::Tx& tx, const Branch& branch);
void updateBranch(db::Tx& tx, const Branch& branch);
std::vector<Branch> branchesByAge(db::Tx& tx);
std::optional<Branch> oldestBranch(db::Tx& tx);
std::optional<Branch> branchById(db::Tx& tx, const Id& id);
/// Problem AlreadyExists on "/number".
void insertRegistration(db::Tx& tx, const Registration& registration);
void updateRegistration(db::Tx& tx, const Registration& registration);
std::vector<Registration> registrationsByAge(db::Tx& tx);
std::optional<Registration> registrationById(db::Tx& tx, const Id& id);

} // namespace tijara::tenants
