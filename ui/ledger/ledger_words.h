// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words of the books: what accounts are called, their kinds and those of transfers, and how amounts of any money are written.

#include "shared/ledger/ledger_contract.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/state_look.h"

#include <QCoreApplication>
#include <QWidget>

#include <functional>

namespace tijara::ui {

const StateLook& lookOf(ledger::AccountKind kind);
const StateLook& lookOf(ledger::TransferKind kind);
const StateLook& closedAccountLook();

class LedgerWords {
    Q_DECLARE_TR_FUNCTIONS(LedgerWords)

public:
    static constexpr ledger::AccountKind kAccountKinds[] = {ledger::AccountKind::Cash,    ledger::AccountKind::Bank,     ledger::AccountKind::Customer,
                                                            ledger::AccountKind::Wallet,  ledger::AccountKind::Revenue,  ledger::AccountKind::Expense,
                                                            ledger::AccountKind::Tax,     ledger::AccountKind::Rounding, ledger::AccountKind::Equity};
    static constexpr ledger::TransferKind kTransferKinds[] = {ledger::TransferKind::Sale,   ledger::TransferKind::Transfer, ledger::TransferKind::Pending,
                                                              ledger::TransferKind::Posted, ledger::TransferKind::Voided,   ledger::TransferKind::Expired,
                                                              ledger::TransferKind::Refund, ledger::TransferKind::Reversal};

    /// Of a transfer, an act or a line of a bank: as long as the server takes a text of which the contract says no length.
    static constexpr int kDescriptionBytes = 200;

    static QString nameOf(const std::string& name, const std::optional<ledger::StandardAccount>& standard);
    static QString nameOf(const ledger::Account& account) { return nameOf(account.name, account.standard); }
    /// "Till · 1000", to choose by.
    static QString choiceOf(const ledger::Account& account);
    /// What stands in exported files for the names of standard accounts.
    static std::map<std::string, std::string> standardWords();
    /// Amounts in a column have no sign, unless they are in another money than the shop's.
    static QString amount(const Money& money, const Formats& formats);
};

/// A label and, on the same line, a value that leads to its record; plain text without `open`.
QWidget* makeLinkLine(const Style& style, const QString& label, const QString& value, std::function<void()> open);

} // namespace tijara::ui
