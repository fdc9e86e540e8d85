// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The platform's feature flags: what each is for, which share of the shops has it, and for whom. What is said for one shop alone stands on
// that shop's page.

#include "shared/tenants/flags_contract.h"
#include "ui/widgets/record_list_page.h"
#include "ui/widgets/whole_list.h"

namespace tijara::ui {

class FlagsPage : public RecordListPage {
    Q_OBJECT

public:
    explicit FlagsPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    void startNew() override;
    void startChange();
    QString showTourStep(int step) override;

protected:
    void fillSheet(SideSheet& sheet, int row) override;

private:
    void askFor(const tenants::Flag* before);

    WholeList<tenants::Flag>* m_flags;
};

} // namespace tijara::ui
