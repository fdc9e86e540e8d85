// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What moved in and out of the shop's cash and bank accounts in some days: the entries behind a mark of the cash flow.

#include "ui/ledger/statement_model.h"
#include "ui/widgets/fixed_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/parts.h"

namespace tijara::ui {

class DayEntriesCard : public Card {
    Q_OBJECT

public:
    explicit DayEntriesCard(Console& console);
    /// From the first day to the last, both included; `words` is what people call them.
    void showDays(Date first, Date last, const QString& words);
    [[nodiscard]] bool isSettled() const { return m_waiting == 0; }
    [[nodiscard]] const std::vector<EntryRow>& rows() const { return m_found; }

private:
    void loadAccounts(ledger::AccountKind kind);
    void loadEntries(const Id& account);
    void end(const Problem* problem);

    Console& m_console;
    FixedModel<EntryRow>* m_rows;
    ListView* m_view;
    std::vector<EntryRow> m_found;
    Date m_first;
    Date m_last;
    QString m_words;
    bool m_more = false; ///< an account has more entries than were read
    int m_waiting = 0;
    int m_round = 0; ///< answers of an earlier question are left aside
};

} // namespace tijara::ui
