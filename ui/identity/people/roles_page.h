// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The roles there are and what each allows, side by side; a shop makes its own beside the given ones.

#include "shared/identity/people_contract.h"
#include "ui/identity/people/permission_checks.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/record_dialog.h"

#include <QPointer>

class QStackedLayout;

namespace tijara::ui {

class RoleMatrix;

class RolesPage : public ConsolePage {
    Q_OBJECT

public:
    explicit RolesPage(Console& console);
    static std::span<const ActionEntry> actionTable();

    void arrive() override;
    [[nodiscard]] bool isSettled() const override { return m_call == 0; }
    QString showTourStep(int step) override;
    /// Null while none is open.
    [[nodiscard]] RecordDialog* dialog() const { return m_dialog; }
    /// Null before the roles are here.
    [[nodiscard]] ListView* view() const { return m_view; }
    void startNew();
    void startChange();
    void startRemove();

private:
    void load();
    void show(const Result<std::vector<identity::RoleRow>>& answer);
    void showRoles(std::vector<identity::RoleRow> roles);
    void offerActs();
    [[nodiscard]] std::vector<identity::RoleRow> own() const;
    /// The role of the column in which the keyboard is, when it is the shop's own.
    [[nodiscard]] QString current() const;
    /// A dialog with a choice of the shop's own roles; null when one is open.
    RecordDialog* ask(const RecordDialog::Words& words, bool danger, bool choose);
    PermissionChecks* addChecks(RecordDialog& dialog);
    [[nodiscard]] std::optional<identity::RoleRow> chosenIn(RecordDialog& dialog) const;
    void save(RecordDialog& dialog, const std::optional<Id>& role, const identity::RoleValues& values);

    QStackedLayout* m_stack;
    StatePanel* m_panel;
    Strip* m_strip;
    LoadingLine* m_loading;
    QPointer<ListView> m_view;
    RoleMatrix* m_matrix = nullptr;
    std::vector<identity::RoleRow> m_roles;
    std::vector<Action*> m_ownActs; ///< those that need a role of the shop's own
    QPointer<RecordDialog> m_dialog;
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
