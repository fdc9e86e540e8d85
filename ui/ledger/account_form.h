// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The fields of an account that is opened or changed, and what the server is sent of them.

#include "shared/ledger/ledger_contract.h"
#include "ui/widgets/draft_keeper.h"

#include <functional>

namespace tijara::ui {

class AccountForm {
    Q_DECLARE_TR_FUNCTIONS(AccountForm)

public:
    static void addNewFields(FormFields& form, const Formats& formats);
    static ledger::NewAccount readNew(const FormFields& form, const Formats& formats);
    static void addChangeFields(FormFields& form, const ledger::Account& account, const Formats& formats);
    static ledger::ChangeAccount readChange(const FormFields& form, const DraftKeeper& draft, const ledger::Account& account, const Formats& formats);

    /// A field for an amount of the money that `currency` names when it is looked at; its unit is the sign of that.
    static FieldKind amountKind(std::function<Currency()> currency, std::int64_t min, const Formats& formats);
    /// Nothing for what the field would not take.
    static std::optional<std::int64_t> readAmount(const QString& typed, Currency currency, const Formats& formats);
};

} // namespace tijara::ui
