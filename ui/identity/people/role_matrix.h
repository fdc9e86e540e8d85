// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What each role may do: a line for each permission, a column for each role.

#include "shared/identity/people_contract.h"
#include "ui/widgets/list_model.h"

namespace tijara::ui {

class RoleMatrix : public ListModelCore {
    Q_OBJECT

public:
    RoleMatrix(Console& console, std::vector<identity::RoleRow> roles, QObject* parent);

    [[nodiscard]] const std::vector<identity::RoleRow>& roles() const { return m_roles; }
    [[nodiscard]] int loadedRows() const override { return static_cast<int>(m_permissions.size()); }
    [[nodiscard]] CellValue value(int row, int column) const override;
    [[nodiscard]] std::string keyOf(int) const override { return {}; }
    [[nodiscard]] bool isWhole() const override { return true; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    Client::CallNumber ask(const QueryTexts&) override { return 0; }
    void clearRows() override {}

private:
    std::vector<identity::RoleRow> m_roles;
    std::vector<identity::Permission> m_permissions;
    std::vector<std::string> m_names; ///< of the columns
};

} // namespace tijara::ui
