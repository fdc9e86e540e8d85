// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/identity/permissions.h"

#include <algorithm>
#include <array>

namespace tijara::identity {

namespace {

constexpr std::array kNames = std::to_array<std::string_view>({
#define X(name, text) text,
    TIJARA_PERMISSIONS(X)
#undef X
});

} // namespace

std::string_view toText(Permission permission)
{
    return kNames.at(static_cast<std::size_t>(permission));
}

std::optional<Permission> permissionFrom(std::string_view text)
{
    const auto* found = std::find(kNames.begin(), kNames.end(), text);
    if (found == kNames.end()) {
        return std::nullopt;
    }
    return static_cast<Permission>(found - kNames.begin());
}

const std::vector<Permission>& allPermissions()
{
    static const std::vector<Permission> all = {
#define X(name, text) Permission::name,
        TIJARA_PERMISSIONS(X)
#undef X
    };
    return all;
}

const std::vector<Permission>& permissionsOf(Role role)
{
    using enum Permission;
    static const std::vector<Permission> accountant = {BranchesRead, CatalogRead, CustomersRead, ExperimentsRead, JobsRead, JournalRead, LedgerRead, LedgerWrite, ListsExport, SalesRead};
    static const std::vector<Permission> platform = {ListsExport, PlansWrite, SupportEnter, TenantsRead, TenantsSuspend, TenantsWrite, UsersRead, UsersWrite};
    static const std::vector<Permission> support = {ListsExport, SupportEnter, TenantsRead};
    static const std::vector<Permission> owner = {BranchesRead,    BranchesWrite,  CatalogRead,       CatalogWrite,    CustomersRead,    CustomersWrite,   CustomersErase,
                                                  ExperimentsAssign, ExperimentsRead, ExperimentsTrack, ExperimentsWrite, JobsRead,      JobsWrite,        JournalRead,
                                                  JournalVerify,   KeysRead,       KeysWrite,         LedgerRead,      LedgerWrite,      ListsExport,      SalesRead,
                                                  SalesWrite,      SalesImport,    TenantExport,      UsersRead,       UsersWrite};
    static const std::vector<Permission> manager = {BranchesRead,    CatalogRead,      CatalogWrite, CustomersRead, CustomersWrite, ExperimentsAssign, ExperimentsRead, ExperimentsTrack,
                                                    ExperimentsWrite, JobsRead,        JobsWrite,    JournalRead,   LedgerRead,     LedgerWrite,       ListsExport,     SalesRead,
                                                    SalesWrite,      SalesImport};
    static const std::vector<Permission> cashier = {BranchesRead, CatalogRead, CustomersRead, CustomersWrite, ExperimentsAssign, ExperimentsTrack, SalesRead, SalesWrite};
    static const std::vector<Permission> auditor = {BranchesRead, CatalogRead, CustomersRead, ExperimentsRead, JobsRead, JournalRead, JournalVerify, LedgerRead, ListsExport, SalesRead};
    switch (role) {
    case Role::SuperAdmin:
        return platform;
    case Role::Support:
        return support;
    case Role::Owner:
        return owner;
    case Role::Manager:
        return manager;
    case Role::Cashier:
        return cashier;
    case Role::Accountant:
        return accountant;
    case Role::Auditor:
        return auditor;
    case Role::Custom:
        break;
    }
    static const std::vector<Permission> none;
    return none;
}

} // namespace tijara::identity
