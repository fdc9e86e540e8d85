// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The accounts of the books: the shop's own and those of customers, with their balances; one of them with its entries and its days.

#include "ui/ledger/account_books.h"
#include "ui/widgets/record_history.h"
#include "ui/widgets/record_list_page.h"

namespace tijara::ui {

class AccountsPage : public RecordListPage {
    Q_OBJECT

public:
    explicit AccountsPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    [[nodiscard]] bool isSettled() const override;
    QString showTourStep(int step) override;
    void startNew() override;
    void startChange();
    void startClose();
    /// Of the account that is open as a page; null while none is.
    [[nodiscard]] AccountBooks* books() const { return m_books; }

protected:
    void fillSheet(SideSheet& sheet, int row) override;
    void loadRecord(const Id& record) override;
    void recordChosen() override;
    [[nodiscard]] bool isSheetSettled() const override { return !m_history || m_history->isSettled(); }

private:
    void makeActions();
    void fill(RecordParts parts, const ledger::Account& account);
    /// The one that is open as a page, else the one of the chosen row; null when there is none.
    [[nodiscard]] const ledger::Account* chosen() const;
    void startChangeOf(const ledger::Account& account);
    void startCloseOf(const ledger::Account& account);
    void showCustomer();
    /// The day at whose end the list tells balances; nothing: now.
    [[nodiscard]] std::optional<Date> through() const;
    /// The account has a newer state.
    void take(const ledger::Account& account);

    ListModel<ledger::Account, ledger::AccountQuery>* m_accounts;
    std::optional<ledger::Account> m_open; ///< as a page
    QPointer<RecordHistory> m_history;
    QPointer<AccountBooks> m_books;
    Action* m_change = nullptr;
    Action* m_close = nullptr;
    Action* m_customer = nullptr;
};

} // namespace tijara::ui
