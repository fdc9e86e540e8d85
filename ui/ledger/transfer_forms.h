// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The dialogs that move money: a new transfer between two accounts, and what can be done with one that was made.

#include "ui/ledger/account_choice.h"
#include "ui/widgets/record_dialog.h"

namespace tijara::ui {

/// The fields of a new transfer. What it would do to both accounts stands above them as soon as it can be said.
class TransferForm : public QObject {
    Q_OBJECT

public:
    TransferForm(Console& console, FormFields& form);
    [[nodiscard]] AccountChoice& from() const { return *m_from; }
    [[nodiscard]] AccountChoice& to() const { return *m_to; }
    /// Call it once both accounts are chosen.
    [[nodiscard]] ledger::NewTransfer read() const;
    [[nodiscard]] bool isSettled() const { return m_from->isSettled() && m_to->isSettled(); }

private:
    void preview();
    void accountChosen();
    /// Of the account it comes from, else of the one it goes to, else the shop's.
    [[nodiscard]] Currency currency() const;
    [[nodiscard]] QString effectOf(const ledger::Account& account, std::int64_t changeMinor) const;

    Console& m_console;
    FormFields& m_form;
    AccountChoice* m_from;
    AccountChoice* m_to;
};

/// What is done with a transfer that was made.
enum class TransferAct { Refund, Reverse, Post, Void };

/// The fields of an act: an amount where a part of it can be done, and a description.
class TransferActForm {
    Q_DECLARE_TR_FUNCTIONS(TransferActForm)

public:
    /// Title, consequence and button.
    static RecordDialog::Words wordsOf(TransferAct act, const ledger::TransferDetail& detail, const Formats& formats);
    static void addFields(FormFields& form, TransferAct act, const ledger::TransferDetail& detail, const Formats& formats);
    static ledger::PartOfTransfer readPart(const FormFields& form, Currency currency, const Formats& formats);
    static ledger::Remark readRemark(const FormFields& form);
};

} // namespace tijara::ui
