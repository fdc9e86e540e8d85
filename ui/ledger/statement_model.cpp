// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/statement_model.h"

#include "ui/ledger/ledger_words.h"

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr Column<EntryRow> kColumns[] = {
    {"day", QT_TRANSLATE_NOOP("Columns", "Day"), Cell::Text, 132, "", 0,
     [](const EntryRow& row, const Formats& formats) -> CellValue { return {formats.date(row.entry.day), Ink::Text2}; }},
    {"kind", QT_TRANSLATE_NOOP("Columns", "Kind"), Cell::Chip, 140, "", 2,
     [](const EntryRow& row, const Formats&) -> CellValue { return lookOf(row.entry.kind); }},
    {"other", QT_TRANSLATE_NOOP("Columns", "Other account"), Cell::Key, 0, "", 0,
     [](const EntryRow& row, const Formats&) -> CellValue { return LedgerWords::nameOf(row.other.name, row.other.standard); }},
    {"description", QT_TRANSLATE_NOOP("Columns", "Description"), Cell::Text, 0, "", 3,
     [](const EntryRow& row, const Formats&) -> CellValue {
         return {toQt(row.entry.description.empty() ? row.entry.reference.value_or("") : row.entry.description), Ink::Text2};
     }},
    {"amount", QT_TRANSLATE_NOOP("Columns", "Amount"), Cell::Number, 120, "", 0,
     [](const EntryRow& row, const Formats& formats) -> CellValue { return LedgerWords::amount(row.entry.amount, formats); }},
    {"balance", QT_TRANSLATE_NOOP("Columns", "Balance"), Cell::Number, 120, "", 0,
     [](const EntryRow& row, const Formats& formats) -> CellValue { return LedgerWords::amount(row.entry.balance, formats); }},
};

const std::string kThrough = "through";

} // namespace

std::span<const Column<EntryRow>> entryColumns()
{
    return kColumns;
}

EntryRow rowOf(const ledger::Entry& entry, const ledger::Statement& statement)
{
    const auto& others = statement.others;
    const ledger::Account& account = statement.account;
    const auto other = std::find_if(others.begin(), others.end(), [&](const ledger::AccountName& one) { return one.id == entry.otherAccountId; });
    return {entry, other == others.end() ? ledger::AccountName{entry.otherAccountId, {}, {}, ledger::AccountKind::Cash} : *other,
            {account.id, account.name, account.standard, account.kind}};
}

StatementModel::StatementModel(Console& console, const Id& account, QObject* parent)
    : ListModelCore(console.client, console.formats, parent), m_account(account)
{
    setColumns(factsOf(std::span<const Column<EntryRow>>(kColumns)));
}

void StatementModel::beginAt(std::optional<Date> day)
{
    setFilter(day ? QueryTexts{{kThrough, toText(*day)}} : QueryTexts{});
}

CellValue StatementModel::value(int row, int column) const
{
    return kColumns[column].value(at(row), m_formats);
}

Client::CallNumber StatementModel::ask(const QueryTexts& texts)
{
    ledger::StatementQuery query;
    fromTexts(texts, query);
    return m_client.call(ledger::kStatement, m_account, query, this, [this](Result<ledger::Statement> answer) {
        if (!answer) {
            receive(Result<tijara::Page<EntryRow>>(answer.problem()), m_rows);
            return;
        }
        m_closing = answer->balanceThrough;
        tijara::Page<EntryRow> page;
        for (const ledger::Entry& entry : answer->entries) {
            page.items.push_back(rowOf(entry, *answer));
        }
        if (answer->next) {
            page.next = toText(*answer->next);
        }
        receive(Result<tijara::Page<EntryRow>>(std::move(page), answer.keptAt()), m_rows);
    });
}

} // namespace tijara::ui
