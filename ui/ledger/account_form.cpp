// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/account_form.h"

#include "ui/ledger/ledger_words.h"

#include <QLineEdit>

#include <algorithm>

namespace tijara::ui {

namespace {

using ledger::AccountKind;

const QString kKind = QStringLiteral("/kind");
const QString kName = QStringLiteral("/name");
const QString kCode = QStringLiteral("/code");
const QString kCurrency = QStringLiteral("/currency");
const QString kLimit = QStringLiteral("/limit");
const QString kOverdraft = QStringLiteral("/overdraftMinor");
const QString kNone = QStringLiteral("none");
const QString kSome = QStringLiteral("some");
const QString kAny = QStringLiteral("any");
constexpr int kNameBytes = 200;
constexpr int kCodeBytes = 40;

int digitsOf(Currency currency)
{
    return minorDigits(currency).value_or(2);
}

std::vector<FormFields::Choice> limits()
{
    return {{kNone, AccountForm::tr("Never")}, {kSome, AccountForm::tr("By an amount")}, {kAny, AccountForm::tr("Without end")}};
}

void addLimit(FormFields& form, std::function<Currency()> currency, const Formats& formats)
{
    form.addChoice(kLimit, AccountForm::tr("May go below zero"), limits(), AccountForm::tr("A till or a bank account rarely may; what accounts were opened with must"));
    FieldKind kind = AccountForm::amountKind(std::move(currency), 0, formats);
    // "By an amount" without one would be "never".
    kind.check = checks::all({[&form, needed = checks::needed()](const QString& typed) { return form.text(kLimit) == kSome ? needed(typed) : std::nullopt; }, kind.check});
    kind.later = true;
    form.addText(kOverdraft, AccountForm::tr("By at most"), {}, kind);
}

std::optional<Fault> knownMoney(const QString& typed)
{
    return minorDigits(Currency(toStd(typed.toUpper()))) ? std::nullopt : std::optional(Fault{"not_understood", {}});
}

Currency moneyTyped(const FormFields& form)
{
    return Currency(toStd(form.text(kCurrency).toUpper()));
}

/// Overdraft and "without end" of what was chosen.
template <class T>
void readLimit(const FormFields& form, Currency currency, const Formats& formats, T& account)
{
    const QString limit = form.text(kLimit);
    if (limit == kAny) {
        account.unlimited = true;
    } else {
        account.overdraftMinor = limit == kSome ? AccountForm::readAmount(form.text(kOverdraft), currency, formats).value() : 0;
    }
}

} // namespace

FieldKind AccountForm::amountKind(std::function<Currency()> currency, std::int64_t min, const Formats& formats)
{
    const auto check = [formats, currency, min](const QString& typed) { return checks::amount(formats.style(), currency(), min, ledger::kAmountMax)(typed); };
    const auto written = [formats, currency](const QString& typed) {
        const auto minor = readAmount(typed, currency(), formats);
        return minor ? formats.amount({*minor, currency()}) : typed;
    };
    return {.check = check, .unit = formats.sign(currency()), .written = written, .number = true};
}

std::optional<std::int64_t> AccountForm::readAmount(const QString& typed, Currency currency, const Formats& formats)
{
    return readNumber(typed, digitsOf(currency), formats.style());
}

void AccountForm::addNewFields(FormFields& form, const Formats& formats)
{
    std::vector<FormFields::Choice> kinds;
    for (const AccountKind kind : LedgerWords::kAccountKinds) {
        if (kind != AccountKind::Customer) { // opened with their first bill
            kinds.push_back({toQt(toText(kind)), lookOf(kind).text()});
        }
    }
    form.addText(kName, tr("Name"), {}, {.check = checks::all({checks::needed(), checks::atMost(kNameBytes)})});
    form.addChoice(kKind, tr("Kind"), kinds);
    form.setText(kKind, toQt(toText(AccountKind::Bank)));
    form.addText(kCode, tr("Code"), tr("Your own number for it, to find it by"), {.check = checks::atMost(kCodeBytes), .later = true});
    auto* money = form.addText(kCurrency, tr("Money"), tr("Three letters; it cannot be changed later"), {.check = checks::all({checks::needed(), &knownMoney})});
    form.setText(kCurrency, toQt(std::string(formats.currency().view())));
    addLimit(form, [&form] { return moneyTyped(form); }, formats);
    QObject::connect(money, &QLineEdit::textChanged, &form, [&form, formats] { form.setUnit(kOverdraft, formats.sign(moneyTyped(form))); });
}

ledger::NewAccount AccountForm::readNew(const FormFields& form, const Formats& formats)
{
    ledger::NewAccount account;
    account.kind = form.chosen<AccountKind>(kKind);
    account.currency = moneyTyped(form);
    account.name = toStd(form.text(kName));
    if (const QString code = form.text(kCode); !code.isEmpty()) {
        account.code = toStd(code);
    }
    readLimit(form, account.currency, formats, account);
    return account;
}

void AccountForm::addChangeFields(FormFields& form, const ledger::Account& account, const Formats& formats)
{
    const Currency currency = account.balance.currency;
    form.addText(kName, tr("Name"), {}, {.check = checks::all({checks::needed(), checks::atMost(kNameBytes)})});
    form.setText(kName, toQt(account.name));
    addLimit(form, [currency] { return currency; }, formats);
    form.setText(kLimit, !account.overdraftMinor ? kAny : *account.overdraftMinor > 0 ? kSome : kNone);
    if (account.overdraftMinor.value_or(0) > 0) {
        form.setText(kOverdraft, formats.amount({*account.overdraftMinor, currency}));
    }
}

ledger::ChangeAccount AccountForm::readChange(const FormFields& form, const DraftKeeper& draft, const ledger::Account& account, const Formats& formats)
{
    ledger::ChangeAccount change;
    if (draft.isChanged(kName)) {
        change.name = toStd(form.text(kName));
    }
    if (draft.isChanged(kLimit) || draft.isChanged(kOverdraft)) {
        readLimit(form, account.balance.currency, formats, change);
    }
    return change;
}

} // namespace tijara::ui
