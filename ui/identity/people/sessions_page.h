// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who is signed in here now, from where and with what; one sign-in can be ended, also that of someone of the platform who helps.

#include "shared/identity/sessions_contract.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/whole_list.h"

namespace tijara::ui {

class SessionsPage : public ListPage {
    Q_OBJECT

public:
    explicit SessionsPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    [[nodiscard]] bool isSettled() const override { return ListPage::isSettled() && m_call == 0; }
    /// Of the sign-in in this row.
    void end();

protected:
    void fillSheet(SideSheet& sheet, int row) override;
    void recordChosen() override;

private:
    WholeList<identity::SessionRow>* m_sessions;
    Action* m_end;
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
