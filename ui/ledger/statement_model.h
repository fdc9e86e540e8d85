// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The entries of one account as rows of a list, the newest first, read on as they come into view.

#include "shared/ledger/ledger_contract.h"
#include "ui/widgets/list_model.h"

namespace tijara::ui {

struct EntryRow {
    ledger::Entry entry;
    ledger::AccountName other;
    ledger::AccountName account; ///< whose entry it is
};

std::span<const Column<EntryRow>> entryColumns();
/// What stands in a row for an entry of this statement.
EntryRow rowOf(const ledger::Entry& entry, const ledger::Statement& statement);

class StatementModel final : public ListModelCore {
    Q_OBJECT

public:
    StatementModel(Console& console, const Id& account, QObject* parent);

    /// Only entries of days up to that one; all without a day.
    void beginAt(std::optional<Date> day);
    /// The balance at the end of that day.
    [[nodiscard]] const std::optional<Money>& closing() const { return m_closing; }
    [[nodiscard]] const EntryRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int loadedRows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] CellValue value(int row, int column) const override;
    [[nodiscard]] std::string keyOf(int row) const override { return toText(at(row).entry.transferId); }

protected:
    Client::CallNumber ask(const QueryTexts& query) override;
    void clearRows() override { m_rows.clear(); }

private:
    Id m_account;
    std::vector<EntryRow> m_rows;
    std::optional<Money> m_closing;
};

} // namespace tijara::ui
