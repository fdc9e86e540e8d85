// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many calls the shop's own programs and people make, and whether the month's limit will do.

#include "ui/tenants/usage_card.h"

namespace tijara::ui {

class UsagePage : public ConsolePage {
    Q_OBJECT

public:
    explicit UsagePage(Console& console);
    void arrive() override;
    [[nodiscard]] bool isSettled() const override { return m_days->part()->isSettled(); }

private:
    void show(const tenants::Usage& usage);
    /// The calls of this month added up from day to day, and the limit as a line above them.
    [[nodiscard]] Chart monthOf(const tenants::Usage& usage) const;

    UsageCard* m_days;
    ChartCard* m_month;
    QLabel* m_warning;
};

} // namespace tijara::ui
