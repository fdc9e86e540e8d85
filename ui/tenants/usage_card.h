// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many calls a shop makes by day, and how much of its month's limit is used: for the platform's people and for the shop itself.

#include "shared/tenants/usage_contract.h"
#include "ui/tenants/loaded_part.h"
#include "ui/widgets/chart_card.h"

namespace tijara::ui {

class UsageCard : public ChartCard {
    Q_OBJECT

public:
    /// Of one's own shop unless another is named.
    UsageCard(Console& console, const std::optional<Id>& shop);
    void load();
    [[nodiscard]] LoadedPart* part() const { return m_part; }
    /// So much of the limit is used that people are told.
    [[nodiscard]] static bool isNearLimit(const tenants::Usage& usage);
    /// The last days, those without a call too; nothing where there never was one.
    [[nodiscard]] static std::vector<tenants::UsageDay> lastDays(const tenants::Usage& usage, int count);

signals:
    void came(const tijara::tenants::Usage& usage);

private:
    [[nodiscard]] Chart chartOf(const tenants::Usage& usage) const;
    [[nodiscard]] QString sentenceOf(const tenants::Usage& usage) const;

    Console& m_console;
    std::optional<Id> m_shop;
    LoadedPart* m_part;
};

} // namespace tijara::ui
