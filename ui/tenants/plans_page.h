// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What shops can rent: each plan with its versions, what it costs and allows, and how many shops are on it. Nothing is changed in place:
// another price or limit is a new version.

#include "shared/tenants/plans_contract.h"
#include "ui/widgets/record_list_page.h"
#include "ui/widgets/whole_list.h"

namespace tijara::ui {

class PlansPage : public RecordListPage {
    Q_OBJECT

public:
    explicit PlansPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    void startNew() override;
    void startVersion();
    QString showTourStep(int step) override;

protected:
    void fillSheet(SideSheet& sheet, int row) override;

private:
    /// `before`: the version that the new one goes out from.
    void askFor(const tenants::Plan* before);
    void showShops();

    WholeList<tenants::Plan>* m_plans;
};

} // namespace tijara::ui
