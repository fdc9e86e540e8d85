// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows behind a figure of the servers: what was asked of one address, by one shop, or went wrong for one cause, span by span. Only
// figures and links open it.

#include "shared/operations/operations_contract.h"
#include "ui/widgets/list_page.h"

namespace tijara::ui {

class RequestsPage : public ListPage {
    Q_OBJECT

public:
    explicit RequestsPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    void arrive() override;

protected:
    void fillSheet(SideSheet& sheet, int row) override;
    void recordChosen() override;

private:
    void showShop();
    /// Whose rows are not said there are none of: back to the figures.
    void leaveWithoutSubject();

    ListModel<operations::RollupRow, operations::RollupQuery>* m_rows;
    Action* m_shop;
};

} // namespace tijara::ui
