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
    X(JobsRead, "jobs.read")                                                                                                      \
    X(JobsWrite, "jobs.write")                                                                                                    \
    X(JournalRead, "journal.read")                                                                                                \
    X(JournalVerify, "journal.verify")                                                                                            \
    X(ListsExport, "lists.export")                                                                                            \
    X(SalesRead, "sales.read")                                                                                                    \
    X(SalesWrite, "sales.write")                                                                                                  \
    X(SalesImport, "sales.import")                                                                                                \
    X(TenantsRead, "tenants.read")                                                                                                \
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

enum class Role { SuperAdmin, Support, Owner, Manager, Cashier, Accountant, Auditor };
BOOST_DESCRIBE_ENUM(Role, SuperAdmin, Support, Owner, Manager, Cashier, Accountant, Auditor)

/// What a role is allowed; super_admin and support act on the platform, the others inside one shop.
const std::vector<Permission>& permissionsOf(Role role);

} // namespace tijara::identity
