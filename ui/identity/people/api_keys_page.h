// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What programs of others sign in with: each key may do what it was made for, is shown once, and can be replaced while both work.

#include "shared/identity/people_contract.h"
#include "ui/widgets/record_list_page.h"
#include "ui/widgets/whole_list.h"

namespace tijara::ui {

class ApiKeysPage : public RecordListPage {
    Q_OBJECT

public:
    explicit ApiKeysPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    void startNew() override;
    void startRotate();
    void startRevoke();
    QString showTourStep(int step) override;

protected:
    void fillSheet(SideSheet& sheet, int row) override;
    void recordChosen() override;

private:
    void showMade(const identity::MadeApiKey& made);

    WholeList<identity::ApiKey>* m_keys;
    Action* m_rotate;
    Action* m_revoke;
};

} // namespace tijara::ui
