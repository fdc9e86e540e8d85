// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What moved in and out of the shop's cash and bank accounts in some days: the entries behind a mark of the cash flow.

#include "ui/ledger/day_charts.h"
#include "ui/ledger/statement_model.h"
#include "ui/widgets/fixed_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/parts.h"

namespace tijara::ui {

class DayEntriesCard : public Card {
    Q_OBJECT

public:
    explicit DayEntriesCard(Console& console);
    /// What moved on the days of a mark; `words` is what people call them.
    void showDays(const DayCharts::Point& days, const QString& words);
    [[nodiscard]] bool isSettled() const { return m_waiting == 0; }
    [[nodiscard]] const std::vector<EntryRow>& rows() const { return m_found; }
    /// Reads on where there are more entries than are read at once; hidden when all are here.
    [[nodiscard]] QPushButton* more() const { return m_more; }

private:
    void loadAccounts(ledger::AccountKind kind);
    void loadEntries(const Id& account, const std::optional<Id>& after);
    void readOn();
    void end(const Problem* problem);

    Console& m_console;
    FixedModel<EntryRow>* m_rows;
    ListView* m_view;
    std::vector<EntryRow> m_found;
    Date m_first;
    Date m_last;
    QString m_words;
    QPushButton* m_more;
    std::vector<std::pair<Id, Id>> m_unread; ///< accounts that go on, and their last entry that was read
    std::size_t m_read = 0;
    std::size_t m_wanted = 0;
    std::int64_t m_leftMinor = 0; ///< of what went in and out on these days, what no entry was found of yet
    int m_waiting = 0;
    int m_round = 0; ///< answers of an earlier question are left aside
};

} // namespace tijara::ui
