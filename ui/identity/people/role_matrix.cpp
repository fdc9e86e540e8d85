// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/people/role_matrix.h"

#include "ui/widgets/role_words.h"

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr int kRoleWidth = 124;
constexpr int kWordsWidth = 400;

bool allows(const identity::RoleRow& role, identity::Permission permission)
{
    return std::find(role.permissions.begin(), role.permissions.end(), identity::toText(permission)) != role.permissions.end();
}

} // namespace

RoleMatrix::RoleMatrix(Console& console, std::vector<identity::RoleRow> roles, QObject* parent)
    : ListModelCore(console.client, console.formats, parent), m_roles(std::move(roles))
{
    for (const RoleWords::Area& area : RoleWords::areas()) {
        for (const auto& [permission, words] : area.permissions) {
            if (std::any_of(m_roles.begin(), m_roles.end(), [one = permission](const identity::RoleRow& role) { return allows(role, one); })) {
                m_permissions.push_back(permission);
            }
        }
    }
    for (const identity::RoleRow& role : m_roles) {
        m_names.push_back(role.id ? tijara::toText(*role.id) : std::string(tijara::toText(role.role)));
    }
    std::vector<ColumnFacts> columns{{"permission", QT_TRANSLATE_NOOP("Columns", "May do"), Cell::Key, kWordsWidth, "", 0, "permission", Jump::None}};
    for (const std::string& name : m_names) {
        columns.push_back({name.c_str(), "", Cell::Text, kRoleWidth, "", 0, name.c_str(), Jump::None});
    }
    setColumns(std::move(columns));
    showRows(m_permissions.size());
}

CellValue RoleMatrix::value(int row, int column) const
{
    const identity::Permission permission = m_permissions[static_cast<std::size_t>(row)];
    if (column == 0) {
        return RoleWords::of(permission);
    }
    return allows(m_roles[static_cast<std::size_t>(column - 1)], permission) ? CellValue(tr("Yes"), Ink::Good) : CellValue(QStringLiteral("–"), Ink::Text3);
}

QVariant RoleMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section > 0 && section <= static_cast<int>(m_roles.size())) {
        const identity::RoleRow& one = m_roles[static_cast<std::size_t>(section - 1)];
        return RoleWords::of(one.role, one.name);
    }
    return ListModelCore::headerData(section, orientation, role);
}

} // namespace tijara::ui
