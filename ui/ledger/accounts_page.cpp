// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/accounts_page.h"

#include "ui/client/problem_text.h"
#include "ui/ledger/account_form.h"
#include "ui/ledger/ledger_words.h"

#include <algorithm>

namespace tijara::ui {

namespace {

using identity::Permission;
using ledger::Account;

const std::string kThrough = "through";

constexpr ActionEntry kActions[] = {
    {"accounts.new", QT_TRANSLATE_NOOP("Actions", "Open an account"), "add", "Ctrl+N", Permission::LedgerWrite, true},
    {"accounts.statement", QT_TRANSLATE_NOOP("Actions", "Entries"), "open-rows", "", {}, false, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "All entries of this account and its balance day by day")},
    {"accounts.customer", QT_TRANSLATE_NOOP("Actions", "Customer"), "person", "", Permission::CustomersRead, false, ActionOn::Record},
    {"accounts.change", QT_TRANSLATE_NOOP("Actions", "Change…"), "edit", "Ctrl+E", Permission::LedgerWrite, true, ActionOn::Record},
    {"accounts.close", QT_TRANSLATE_NOOP("Actions", "Close account…"), "closed", "", Permission::LedgerWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "Takes no transfers any more; its entries stay")},
};

constexpr Column<Account> kColumns[] = {
    {"name", QT_TRANSLATE_NOOP("Columns", "Account"), Cell::Key, 0, "", 0,
     [](const Account& row, const Formats&) -> CellValue { return LedgerWords::nameOf(row); }},
    {"code", QT_TRANSLATE_NOOP("Columns", "Code"), Cell::Text, 120, "code", 1,
     [](const Account& row, const Formats&) -> CellValue { return row.code.empty() ? CellValue(QStringLiteral("–"), Ink::Text3) : CellValue(row.code); }, "",
     Jump::Text},
    {"kind", QT_TRANSLATE_NOOP("Columns", "Kind"), Cell::Chip, 132, "", 0, [](const Account& row, const Formats&) -> CellValue { return lookOf(row.kind); }},
    {"closedAt", QT_TRANSLATE_NOOP("Columns", "Closed"), Cell::Text, 104, "", 4,
     [](const Account& row, const Formats& formats) -> CellValue {
         return row.closedAt ? CellValue(formats.date(formats.dayOf(*row.closedAt)), Ink::Text2) : CellValue(QStringLiteral("–"), Ink::Text3);
     }},
    {"held", QT_TRANSLATE_NOOP("Columns", "Held"), Cell::Number, 120, "", 2,
     [](const Account& row, const Formats& formats) -> CellValue {
         return row.held.minor == 0 ? CellValue(QStringLiteral("–"), Ink::Text3) : CellValue(LedgerWords::amount(row.held, formats));
     }},
    {"balance", QT_TRANSLATE_NOOP("Columns", "Balance, %1"), Cell::Number, 140, "", 0,
     [](const Account& row, const Formats& formats) -> CellValue { return LedgerWords::amount(row.balance, formats); }},
};

} // namespace

AccountsPage::AccountsPage(Console& console)
    : RecordListPage(console, {tr("Accounts"), QStringLiteral("accounts"), tr("No accounts yet"),
                               tr("The first bill opens those it needs. Open one for your bank, and for whatever else you keep money in.")},
                     kActions),
      m_accounts(new ListModel<Account, ledger::AccountQuery>(console, ledger::kListAccounts, ledger::kTotalOfAccounts, kColumns, this))
{
    m_accounts->showOneBy(ledger::kAccount);
    setModel(*m_accounts);
    enableSheet();
    std::vector<FilterChip::Choice> kinds;
    for (const auto kind : LedgerWords::kAccountKinds) {
        kinds.push_back({toText(kind), lookOf(kind).text()});
    }
    FilterChip* kind = FilterChip::ofChoices(console.style, "kind", tr("Kind"), std::move(kinds));
    FilterChip* money = FilterChip::ofText(console.style, "currency", tr("Money"), QStringLiteral("GBP"));
    money->needs(*kind);
    addFilter(kind);
    addFilter(money);
    addFilter(FilterChip::ofText(console.style, "code", tr("Code"), tr("begins with")));
    addFilter(FilterChip::ofDay(console.style, kThrough, tr("At the end of"), console.formats));
    addFilter(FilterChip::ofRows(console.style, "customerId", tr("Customer")));
    addFilter(FilterChip::ofRows(console.style, "id", tr("Account")));
    addExportWords("name", LedgerWords::standardWords());
    makeActions();
}

std::span<const ActionEntry> AccountsPage::actionTable()
{
    return kActions;
}

void AccountsPage::makeActions()
{
    const Style& style = m_console.style;
    Action* statement = bind("accounts.statement", [this] {
        if (const auto id = isRecordOpen() ? std::nullopt : m_accounts->idAt(currentRow())) {
            showRecord(*id);
        } else if (m_books) {
            m_books->showThrough({});
        }
    });
    addSheetAction(actionButton(style, statement));
    m_customer = bind("accounts.customer", [this] { showCustomer(); });
    addSheetAction(actionButton(style, m_customer));
    enableRecord();
    addSheetGap();
    m_close = bind("accounts.close", [this] { startClose(); });
    m_change = bind("accounts.change", [this] { startChange(); });
    addSheetAction(actionButton(style, m_change));
    record()->addButton(actionButton(style, m_customer));
    record()->addButton(actionButton(style, m_close, ButtonKind::Danger));
    record()->addButton(actionButton(style, m_change));
    Action* add = bind("accounts.new", [this] { startNew(); });
    addAction(actionButton(style, add, ButtonKind::Primary));
    offerWhenEmpty(add);
    tellOfDraft(QStringLiteral("accounts/new"), add);
}

const Account* AccountsPage::chosen() const
{
    return !isRecordOpen() ? m_accounts->at(currentRow()) : m_open ? &*m_open : nullptr;
}

void AccountsPage::fillSheet(SideSheet& sheet, int row)
{
    const Account* account = m_accounts->at(row);
    sheet.begin(lookOf(account->kind).text(), LedgerWords::nameOf(*account), account->closedAt ? &closedAccountLook() : nullptr);
    fill(sheet.parts(), *account);
}

void AccountsPage::loadRecord(const Id& id)
{
    m_open.reset();
    m_console.client.call(ledger::kAccount, id, this, [this, id](Result<Account> answer) {
        record()->setLoading(false);
        if (!answer) {
            record()->fail(answer.problem(), [this, id] { showRecord(id); });
            return;
        }
        m_open = *answer;
        record()->begin(lookOf(answer->kind).text(), LedgerWords::nameOf(*answer), answer->closedAt ? &closedAccountLook() : nullptr);
        fill(record()->parts(), *answer);
    });
}

void AccountsPage::fill(RecordParts parts, const Account& account)
{
    using Side = RecordParts::Side;
    const Formats& formats = m_console.formats;
    if (parts.isPage()) {
        m_books = new AccountBooks(m_console, account.id);
        parts.addCard(Side::Main, m_books);
        if (const auto day = through()) {
            m_books->showThrough(*day);
        }
    }
    parts.begin(Side::Aside);
    parts.factIf(tr("Code"), toQt(account.code));
    parts.fact(tr("Kind"), lookOf(account.kind).text());
    parts.fact(tr("Money"), toQt(std::string(account.balance.currency.view())));
    parts.fact(tr("May go below zero"), !account.overdraftMinor       ? tr("without end")
                                        : *account.overdraftMinor > 0 ? tr("by %1").arg(formats.money({*account.overdraftMinor, account.balance.currency}))
                                                                      : tr("never"));
    parts.fact(tr("Opened"), formats.dateTime(account.createdAt));
    if (account.closedAt) {
        parts.fact(tr("Closed"), formats.dateTime(*account.closedAt));
    }
    parts.begin(Side::Aside);
    if (account.held.minor != 0) {
        parts.fact(tr("Held"), formats.money(account.held));
        parts.fact(tr("Free"), formats.money({account.balance.minor - account.held.minor, account.balance.currency}));
    }
    const auto day = parts.isPage() ? std::nullopt : through(); // a record is what it is now
    parts.fact(day                                                  ? tr("Balance on %1").arg(formats.date(*day))
               : account.kind == ledger::AccountKind::Customer ? tr("Owes the shop")
                                                               : tr("Balance"),
               formats.money(account.balance), Type::SheetTotal);
    if (account.standard || account.customerId) {
        parts.text(tr("Bills and credit notes are posted here as they are written."), Ink::Text3);
    }
    m_history = RecordHistory::addTo(parts, m_console, account.id, LedgerWords::nameOf(account));
}

std::optional<Date> AccountsPage::through() const
{
    const auto day = m_accounts->filter().find(kThrough);
    return day == m_accounts->filter().end() ? std::nullopt : parseDate(day->second);
}

void AccountsPage::recordChosen()
{
    const Account* account = chosen();
    const bool own = account && !account->standard && !account->customerId && !account->closedAt;
    for (Action* action : {m_change, m_close}) {
        if (action) {
            action->setVisible(own);
        }
    }
    if (m_customer) {
        m_customer->setVisible(account && account->customerId);
    }
}

void AccountsPage::showCustomer()
{
    if (const Account* account = chosen(); account && account->customerId) {
        m_console.openRecord(QStringLiteral("customers"), *account->customerId);
    }
}

void AccountsPage::startNew()
{
    RecordDialog* dialog = ask({tr("Open an account"), {}, tr("Open"), tr("Cancel")}, false);
    if (!dialog) {
        return;
    }
    AccountForm::addNewFields(dialog->form(), m_console.formats);
    connect(dialog, &RecordDialog::submitted, this, [this, dialog] {
        const auto wanted = AccountForm::readNew(dialog->form(), m_console.formats);
        m_console.client.call(ledger::kOpenAccount, wanted, dialog, answered<Account>([this](const Account& made) {
            m_accounts->reload();
            m_console.say({tr("%1 is open.").arg(isolated(LedgerWords::nameOf(made))), tr("Show it"),
                           [go = m_console.openRecord, id = made.id] { go(QStringLiteral("accounts"), id); }, false});
        }));
    });
    show(QStringLiteral("accounts/new"), [](ConsolePage& next) { static_cast<AccountsPage&>(next).startNew(); });
}

void AccountsPage::startChange()
{
    if (const Account* account = chosen(); account && m_change && m_change->isVisible()) {
        startChangeOf(Account(*account));
    }
}

void AccountsPage::startChangeOf(const Account& account)
{
    RecordDialog* dialog = ask({tr("Change %1").arg(LedgerWords::nameOf(account)), {}, tr("Save"), tr("Cancel")}, false);
    if (!dialog) {
        return;
    }
    AccountForm::addChangeFields(dialog->form(), account, m_console.formats);
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, account] {
        const auto change = AccountForm::readChange(dialog->form(), *dialog->draft(), account, m_console.formats);
        m_console.client.call(ledger::kChangeAccount, account.id, change, dialog, answered<Account>([this](const Account& changed) {
            take(changed);
            m_console.toast(tr("%1 is changed.").arg(isolated(LedgerWords::nameOf(changed))));
        }));
    });
    show(QStringLiteral("accounts/") + toQt(toText(account.id)), [account](ConsolePage& next) { static_cast<AccountsPage&>(next).startChangeOf(account); });
}

void AccountsPage::startClose()
{
    if (const Account* account = chosen(); account && m_close && m_close->isVisible()) {
        startCloseOf(Account(*account));
    }
}

void AccountsPage::startCloseOf(const Account& account)
{
    RecordDialog* dialog = ask({tr("Close %1?").arg(LedgerWords::nameOf(account)),
                                tr("It takes no transfers any more. Its entries stay. Only an account with nothing in it, and nothing held, can be closed."),
                                tr("Close account"), tr("Keep it")},
                               true);
    if (!dialog) {
        return;
    }
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, id = account.id] {
        m_console.client.call(ledger::kCloseAccount, id, dialog, answered<Account>([this](const Account& closed) {
            take(closed);
            m_console.toast(tr("%1 is closed.").arg(isolated(LedgerWords::nameOf(closed))));
        }));
    });
    show({}, [account](ConsolePage& next) { static_cast<AccountsPage&>(next).startCloseOf(account); });
}

void AccountsPage::take(const Account& account)
{
    const int row = m_accounts->rowOf(account.id);
    if (row >= 0) {
        m_accounts->replace(row, account);
        if (isSheetOpen() && row == currentRow()) {
            fillSheet(*sheet(), row);
            recordChosen();
        }
    }
    if (isRecordOpen() && m_open && m_open->id == account.id) {
        showRecord(account.id);
    }
}

bool AccountsPage::isSettled() const
{
    return RecordListPage::isSettled() && (!isRecordOpen() || !m_books || m_books->isSettled());
}

QString AccountsPage::showTourStep(int step)
{
    endTourStep();
    if (step == 1 && m_change) {
        closeSheet();
        startNew();
        return QStringLiteral("new");
    }
    if (step == 2 && m_accounts->loadedRows() > 0) {
        // The till has the most to show.
        int till = 0;
        for (int row = 0; row < m_accounts->loadedRows(); ++row) {
            till = m_accounts->at(row)->standard == ledger::StandardAccount::Cash ? row : till;
        }
        showRecord(*m_accounts->idAt(till));
        return QStringLiteral("record");
    }
    closeRecord();
    return ListPage::showTourStep(step);
}

} // namespace tijara::ui
