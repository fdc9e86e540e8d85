// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/trial_balance_card.h"

#include "ui/ledger/ledger_words.h"

namespace tijara::ui {

namespace {

using Row = TrialBalanceCard::Row;

CellValue side(const Money& money, const Formats& formats)
{
    return money.minor == 0 ? CellValue(QStringLiteral("–"), Ink::Text3) : CellValue(formats.amount(money));
}

constexpr Column<Row> kColumns[] = {
    {"kind", QT_TRANSLATE_NOOP("Columns", "Kind of account"), Cell::Key, 0, "", 0,
     [](const Row& row, const Formats&) -> CellValue { return row.kind ? lookOf(*row.kind).text() : TrialBalanceCard::tr("Together"); }},
    {"accounts", QT_TRANSLATE_NOOP("Columns", "Accounts"), Cell::Number, 92, "", 1,
     [](const Row& row, const Formats& formats) -> CellValue { return row.accounts ? formats.figure(*row.accounts) : QString(); }},
    {"debit", QT_TRANSLATE_NOOP("Columns", "Debit"), Cell::Number, 140, "", 0, [](const Row& row, const Formats& formats) -> CellValue { return side(row.debit, formats); }},
    {"credit", QT_TRANSLATE_NOOP("Columns", "Credit"), Cell::Number, 140, "", 0, [](const Row& row, const Formats& formats) -> CellValue { return side(row.credit, formats); }},
    {"balance", QT_TRANSLATE_NOOP("Columns", "Balance"), Cell::Number, 140, "", 2,
     [](const Row& row, const Formats& formats) -> CellValue { return row.balance ? formats.amount({row.balance->value, row.balance->currency.value_or(Currency())}) : QString(); }},
};

} // namespace

TrialBalanceCard::TrialBalanceCard(Console& console, const ledger::TrialBalanceOfCurrency& books, const std::optional<Date>& through)
    : Card(console.style, tr("Trial balance"), toQt(std::string(books.currency.view()))), m_rows(new FixedModel<Row>(console, kColumns, this))
{
    if (through) {
        //: a currency, and a day
        setSubtitle(tr("%1 at the end of %2").arg(isolated(toQt(std::string(books.currency.view()))), console.formats.date(*through)));
    }
    setFlush();
    m_view = new ListView(console.style, *m_rows, this);
    m_view->setAccessibleName(tr("Trial balance"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->showWhole();
    body()->addWidget(m_view);
    std::vector<Row> rows;
    for (const ledger::TrialBalanceRow& one : books.rows) {
        rows.push_back({one.kind, one.accounts, {one.debitMinor, books.currency}, {one.creditMinor, books.currency}, one.balance});
    }
    rows.push_back({{}, {}, {books.debitMinor, books.currency}, {books.creditMinor, books.currency}, {}});
    m_rows->setRows(std::move(rows));
    connect(m_view, &ListView::rowOpened, this, [this, &console](int row) {
        if (const Row& one = m_rows->at(row); one.balance) {
            console.open(one.balance->opens, lookOf(*one.kind).text());
        }
    });
}

} // namespace tijara::ui
