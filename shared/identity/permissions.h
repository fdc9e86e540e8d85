// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The published list of permissions and what each role may do with it; routes name a permission, never a role.

#include <boost/describe.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace tijara::identity {

#define TIJARA_PERMISSIONS(X)                                                                                                    \
    X(BranchesRead, "branches.read")                                                                                              \
    X(BranchesWrite, "branches.write")                                                                                            \
    X(CatalogRead, "catalog.read")                                                                                                \
    X(CatalogWrite, "catalog.write")                                                                                              \
    X(CustomersRead, "customers.read")                                                                                            \
    X(CustomersWrite, "customers.write")                                                                                          \
    X(CustomersErase, "customers.erase")                                                                                          \
    X(ExperimentsAssign, "experiments.assign")                                                                                    \
    X(ExperimentsRead, "experiments.read")                                                                                        \
    X(ExperimentsTrack, "experiments.track")                                                                                      \
    X(ExperimentsWrite, "experiments.write")                                                                                      \
    X(JobsRead, "jobs.read")                                                                                                      \
    X(JobsWrite, "jobs.write")                                                                                                    \
    X(JournalRead, "journal.read")                                                                                                \
    X(JournalVerify, "journal.verify")                                                                                            \
    X(KeysRead, "keys.read")                                                                                                      \
    X(KeysWrite, "keys.write")                                                                                                    \
    X(LedgerRead, "ledger.read")                                                                                                  \
    X(LedgerWrite, "ledger.write")                                                                                                \
    X(ListsExport, "lists.export")                                                                                            \
    X(PlansWrite, "plans.write")                                                                                              \
    X(SalesRead, "sales.read")                                                                                                    \
    X(SalesWrite, "sales.write")                                                                                                  \
    X(SalesImport, "sales.import")                                                                                                \
    X(SupportEnter, "support.enter")                                                                                              \
    X(TenantExport, "tenant.export")                                                                                              \
    X(TenantsRead, "tenants.read")                                                                                                \
    X(TenantsSuspend, "tenants.suspend")                                                                                          \
    X(TenantsWrite, "tenants.write")                                                                                              \
    X(UsersRead, "users.read")                                                                                                    \
    X(UsersWrite, "users.write")

enum class Permission {
#define X(name, text) name,
    TIJARA_PERMISSIONS(X)
#undef X
};

/// "sales.write"
std::string_view toText(Permission permission);
std::optional<Permission> permissionFrom(std::string_view text);
const std::vector<Permission>& allPermissions();

/// `Custom`: one that a shop made for itself; its permissions are its own.
enum class Role { SuperAdmin, Support, Owner, Manager, Cashier, Accountant, Auditor, Custom };
BOOST_DESCRIBE_ENUM(Role, SuperAdmin, Support, Owner, Manager, Cashier, Accountant, Auditor, Custom)

/// What a role is allowed; super_admin and support act on the platform, the others inside one shop. Nothing for Custom.
const std::vector<Permission>& permissionsOf(Role role);

} // namespace tijara::identity
