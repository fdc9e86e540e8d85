// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The trial balance in one money: each kind of account with what it comes to on either side; a row opens its accounts.

#include "shared/ledger/ledger_contract.h"
#include "ui/widgets/fixed_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/parts.h"

namespace tijara::ui {

class TrialBalanceCard : public Card {
    Q_OBJECT

public:
    /// Now, or at the end of a day.
    TrialBalanceCard(Console& console, const ledger::TrialBalanceOfCurrency& books, const std::optional<Date>& through);
    [[nodiscard]] ListView* view() const { return m_view; }
    /// A kind's row, and below them all their sum, which opens nothing.
    struct Row {
        std::optional<ledger::AccountKind> kind;
        std::optional<Figure> accounts;
        Money debit;
        Money credit;
        std::optional<Figure> balance;
    };

private:
    FixedModel<Row>* m_rows;
    ListView* m_view;
};

} // namespace tijara::ui
