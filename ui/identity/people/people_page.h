// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who works in this shop, or on the platform, and as what: invited with a code that is shown once, given another role, kept out, helped
// with a lost password or phone.

#include "shared/identity/people_contract.h"
#include "ui/widgets/record_list_page.h"
#include "ui/widgets/whole_list.h"

namespace tijara::ui {

class PeoplePage : public RecordListPage {
    Q_OBJECT

public:
    explicit PeoplePage(Console& console);
    static std::span<const ActionEntry> actionTable();

    void arrive() override;
    /// Invites someone.
    void startNew() override;
    [[nodiscard]] bool isSettled() const override;
    QString showTourStep(int step) override;

protected:
    void fillSheet(SideSheet& sheet, int row) override;
    void recordChosen() override;

private:
    void makeActions();
    void loadRoles();
    void startRole();
    void takeRoleBack(const identity::User& before);
    void startRemove();
    void startDropStep();
    void setKeptOut(bool keptOut);
    void putKeptOut(const Id& id, bool keptOut, bool offerUndo);
    void inviteAgain();
    void makeResetCode();
    void showInvitation(const identity::Invitation& made);
    /// The list anew, with this one beside it.
    void showChanged(const Id& id);
    /// Asks the server to do it to the one who is chosen; what goes wrong is said.
    template <class Out>
    void act(const Route<Nothing, Out>& route, const Id& id, std::function<void(const Out&)> done);
    [[nodiscard]] std::vector<FormFields::Choice> roleChoices() const;
    [[nodiscard]] static QString valueOf(const identity::RoleChoice& choice);
    [[nodiscard]] static identity::RoleChoice choiceOf(const QString& value);

    WholeList<identity::User>* m_people;
    std::vector<identity::RoleRow> m_roles; ///< those the person may give
    std::map<QString, Action*> m_acts;      ///< null for who may not
    Client::CallNumber m_call = 0;
    Client::CallNumber m_rolesCall = 0;
};

} // namespace tijara::ui
