// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/role_words.h"

#include "ui/client/qt_text.h"

namespace tijara::ui {

using identity::Permission;
using identity::Role;

QString RoleWords::of(Role role, const std::string& own)
{
    switch (role) {
    case Role::SuperAdmin:
        return tr("Platform administrator");
    case Role::Support:
        return tr("Support");
    case Role::Owner:
        return tr("Owner");
    case Role::Manager:
        return tr("Manager");
    case Role::Cashier:
        return tr("Cashier");
    case Role::Accountant:
        return tr("Accountant");
    case Role::Auditor:
        return tr("Auditor");
    case Role::Custom:
        break; // its shop gave it a name
    }
    return toQt(own);
}

const std::vector<RoleWords::Area>& RoleWords::areas()
{
    static const std::vector<Area> all = {
        {QT_TR_NOOP("Sales"),
         {{Permission::SalesRead, QT_TR_NOOP("See bills and figures")},
          {Permission::SalesWrite, QT_TR_NOOP("Write bills and credit notes")},
          {Permission::SalesImport, QT_TR_NOOP("Bring in sales from files")}}},
        {QT_TR_NOOP("Products"),
         {{Permission::CatalogRead, QT_TR_NOOP("See products and prices")}, {Permission::CatalogWrite, QT_TR_NOOP("Enter and change products")}}},
        {QT_TR_NOOP("Customers"),
         {{Permission::CustomersRead, QT_TR_NOOP("See customers")},
          {Permission::CustomersWrite, QT_TR_NOOP("Enter and change customers")},
          {Permission::CustomersErase, QT_TR_NOOP("Erase a customer's data for ever")}}},
        {QT_TR_NOOP("Money"),
         {{Permission::LedgerRead, QT_TR_NOOP("See accounts and transfers")}, {Permission::LedgerWrite, QT_TR_NOOP("Transfer and refund money")}}},
        {QT_TR_NOOP("Price experiments"),
         {{Permission::ExperimentsRead, QT_TR_NOOP("See price experiments and their results")},
          {Permission::ExperimentsWrite, QT_TR_NOOP("Plan, start and stop price experiments")},
          {Permission::ExperimentsAssign, QT_TR_NOOP("Ask which price a visitor gets")},
          {Permission::ExperimentsTrack, QT_TR_NOOP("Report what visitors did")}}},
        {QT_TR_NOOP("The shop"),
         {{Permission::BranchesRead, QT_TR_NOOP("See branches and tax numbers")},
          {Permission::BranchesWrite, QT_TR_NOOP("Change branches and tax numbers")},
          {Permission::JobsRead, QT_TR_NOOP("See long work, such as imports")},
          {Permission::JobsWrite, QT_TR_NOOP("Stop and repeat long work")},
          {Permission::ListsExport, QT_TR_NOOP("Save lists as files")},
          {Permission::TenantExport, QT_TR_NOOP("Take all data of the shop along")}}},
        {QT_TR_NOOP("Proof"),
         {{Permission::JournalRead, QT_TR_NOOP("Read the audit trail")}, {Permission::JournalVerify, QT_TR_NOOP("Check that the audit trail is whole")}}},
        {QT_TR_NOOP("People"),
         {{Permission::UsersRead, QT_TR_NOOP("See who works here")},
          {Permission::UsersWrite, QT_TR_NOOP("Invite people and change their roles")},
          {Permission::KeysRead, QT_TR_NOOP("See the keys of programs")},
          {Permission::KeysWrite, QT_TR_NOOP("Make and revoke keys of programs")}}},
        {QT_TR_NOOP("The platform"),
         {{Permission::TenantsRead, QT_TR_NOOP("See all shops and how the server does")},
          {Permission::TenantsWrite, QT_TR_NOOP("Make and change shops")},
          {Permission::TenantsSuspend, QT_TR_NOOP("Suspend and close shops")},
          {Permission::PlansWrite, QT_TR_NOOP("Make plans")},
          {Permission::SupportEnter, QT_TR_NOOP("Look into a shop to help, reading only")}}},
    };
    return all;
}

QString RoleWords::of(Permission permission)
{
    for (const Area& area : areas()) {
        for (const auto& [one, words] : area.permissions) {
            if (one == permission) {
                return tr(words);
            }
        }
    }
    return toQt(identity::toText(permission));
}

QString RoleWords::ofPermission(const std::string& name)
{
    const auto permission = identity::permissionFrom(name);
    return permission ? of(*permission) : toQt(name);
}

} // namespace tijara::ui
