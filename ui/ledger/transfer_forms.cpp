// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/transfer_forms.h"

#include "ui/ledger/account_form.h"
#include "ui/ledger/ledger_words.h"

#include <QLineEdit>

namespace tijara::ui {

namespace {

// Where the server complains of them, except between two accounts that both grow by credits.
const QString kFrom = QStringLiteral("/creditAccountId");
const QString kTo = QStringLiteral("/debitAccountId");
const QString kAmount = QStringLiteral("/amount/minor");
const QString kPart = QStringLiteral("/amountMinor");
const QString kHold = QStringLiteral("/holdMs");
const QString kReference = QStringLiteral("/reference");
const QString kDescription = QStringLiteral("/description");
constexpr int kReferenceBytes = 64;
constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;

} // namespace

TransferForm::TransferForm(Console& console, FormFields& form) : QObject(&form), m_console(console), m_form(form)
{
    m_from = new AccountChoice(console, form, kFrom, tr("From"), tr("An account by its name or code, a customer by theirs"));
    m_to = new AccountChoice(console, form, kTo, tr("To"));
    FieldKind amount = AccountForm::amountKind([this] { return currency(); }, 1, console.formats);
    amount.check = checks::all({checks::needed(), amount.check});
    form.addText(kAmount, tr("Amount"), {}, amount);
    std::vector<FormFields::Choice> holds{{QStringLiteral("0"), tr("At once")}};
    for (const int days : {1, 7, 30}) {
        //: an amount that is held for so many days
        holds.push_back({QString::number(days * kDayMs), tr("Hold it for %n day(s)", nullptr, days)});
    }
    form.addChoice(kHold, tr("When"), holds, tr("What is held stays where it is, but cannot be spent, until it is moved or let go"));
    form.setText(kHold, QStringLiteral("0"));
    form.addText(kReference, tr("Reference"), tr("Of the bank or the payment provider"), {.check = checks::atMost(kReferenceBytes)});
    form.addText(kDescription, tr("Description"), {}, {.check = checks::atMost(LedgerWords::kDescriptionBytes)});
    connect(m_from, &AccountChoice::chosen, this, &TransferForm::accountChosen);
    connect(m_to, &AccountChoice::chosen, this, &TransferForm::accountChosen);
    connect(&form, &FormFields::edited, this, &TransferForm::preview);
}

Currency TransferForm::currency() const
{
    const ledger::Account* account = m_from->account() ? m_from->account() : m_to->account();
    return account ? account->balance.currency : m_console.formats.currency();
}

void TransferForm::accountChosen()
{
    m_form.setUnit(kAmount, m_console.formats.sign(currency()));
    preview();
}

ledger::NewTransfer TransferForm::read() const
{
    ledger::NewTransfer wanted;
    const ledger::Account& from = *m_from->account();
    const ledger::Account& to = *m_to->account();
    const bool fromDebit = ledger::goesFromDebit(from.kind, to.kind);
    wanted.creditAccountId = fromDebit ? to.id : from.id;
    wanted.debitAccountId = fromDebit ? from.id : to.id;
    wanted.amount = {AccountForm::readAmount(m_form.text(kAmount), from.balance.currency, m_console.formats).value(), from.balance.currency};
    if (const QString reference = m_form.text(kReference); !reference.isEmpty()) {
        wanted.reference = toStd(reference);
    }
    if (const QString description = m_form.text(kDescription); !description.isEmpty()) {
        wanted.description = toStd(description);
    }
    if (const std::int64_t holdMs = m_form.text(kHold).toLongLong(); holdMs > 0) {
        wanted.holdMs = holdMs;
    }
    return wanted;
}

QString TransferForm::effectOf(const ledger::Account& account, std::int64_t changeMinor) const
{
    const Formats& formats = m_console.formats;
    const Currency currency = account.balance.currency;
    const std::int64_t free = account.balance.minor - account.held.minor;
    //: an account, its balance before and after
    QString text = tr("%1: %2 → %3").arg(LedgerWords::nameOf(account), isolated(formats.money(account.balance)), isolated(formats.money({account.balance.minor + changeMinor, currency})));
    if (changeMinor < 0 && account.overdraftMinor && free + changeMinor < -*account.overdraftMinor) {
        text += QLatin1Char('\n') + tr("That is more than is free there: %1.").arg(isolated(formats.money({free, currency})));
    }
    return text;
}

// A debit makes some kinds of account grow and a credit the others: what a customer's wallet pays into the till adds to both.
void TransferForm::preview()
{
    const ledger::Account* from = m_from->account();
    const ledger::Account* to = m_to->account();
    if (!from || !to) {
        return; // a draft that is back may stand there
    }
    if (from->id == to->id) {
        m_form.tell(tr("Both are the same account."));
        return;
    }
    if (!(from->balance.currency == to->balance.currency)) {
        m_form.tell(tr("The two accounts are kept in different money, so nothing can go from one to the other."));
        return;
    }
    const auto minor = AccountForm::readAmount(m_form.text(kAmount), from->balance.currency, m_console.formats);
    if (!minor || *minor <= 0) {
        m_form.tell({});
        return;
    }
    const bool fromDebit = ledger::goesFromDebit(from->kind, to->kind);
    const std::int64_t ofFrom = ledger::growsByDebit(from->kind) == fromDebit ? *minor : -*minor;
    const std::int64_t ofTo = ledger::growsByDebit(to->kind) == fromDebit ? -*minor : *minor;
    m_form.tell(effectOf(*from, ofFrom) + QLatin1Char('\n') + effectOf(*to, ofTo));
}

RecordDialog::Words TransferActForm::wordsOf(TransferAct act, const ledger::TransferDetail& detail, const Formats& formats)
{
    const ledger::ListedTransfer& one = detail.transfer;
    const QString from = isolated(LedgerWords::nameOf(one.fromName, one.fromStandard));
    const QString to = isolated(LedgerWords::nameOf(one.toName, one.toStandard));
    const QString left = isolated(formats.money(detail.left));
    switch (act) {
    case TransferAct::Refund:
        return {tr("Refund"), tr("Goes back from %1 to %2. Of this transfer %3 are left.").arg(to, from, left), tr("Refund"), tr("Cancel")};
    case TransferAct::Reverse:
        return {tr("Reverse"), tr("All of it, %3, goes back from %1 to %2, as if it had been a mistake. Both entries stay in the books.").arg(to, from, left), tr("Reverse"),
                tr("Cancel")};
    case TransferAct::Post:
        return {tr("Move what is held"), tr("Goes from %1 to %2 now. Up to %3 are held; what is not moved is free again.").arg(from, to, left), tr("Move"), tr("Cancel")};
    case TransferAct::Void:
        break;
    }
    return {tr("Let go"), tr("%1 are free again, and nothing goes from %2 to %3.").arg(left, from, to), tr("Let go"), tr("Cancel")};
}

void TransferActForm::addFields(FormFields& form, TransferAct act, const ledger::TransferDetail& detail, const Formats& formats)
{
    if (act == TransferAct::Refund || act == TransferAct::Post) {
        FieldKind kind = AccountForm::amountKind([money = detail.left.currency] { return money; }, 1, formats);
        kind.check = checks::all({checks::needed(), kind.check, [formats, left = detail.left](const QString& typed) {
                                      const auto minor = AccountForm::readAmount(typed, left.currency, formats);
                                      return minor && *minor > left.minor ? std::optional(Fault{"more_than_left", {}}) : std::nullopt;
                                  }});
        form.addText(kPart, tr("Amount"), tr("At most %1").arg(isolated(formats.money(detail.left))), kind);
        form.setText(kPart, formats.amount(detail.left));
    }
    form.addText(kDescription, tr("Description"), {}, {.check = checks::atMost(LedgerWords::kDescriptionBytes)});
}

ledger::PartOfTransfer TransferActForm::readPart(const FormFields& form, Currency currency, const Formats& formats)
{
    return {AccountForm::readAmount(form.text(kPart), currency, formats), readRemark(form).description};
}

ledger::Remark TransferActForm::readRemark(const FormFields& form)
{
    const QString description = form.text(kDescription);
    return {description.isEmpty() ? std::nullopt : std::optional(toStd(description))};
}

} // namespace tijara::ui
