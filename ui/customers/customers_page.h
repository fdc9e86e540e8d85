// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The people the shop sells to; one of them in the sheet, with the way to their documents, and the dialog that erases a person for ever.

#include "shared/customers/customers_contract.h"
#include "ui/widgets/record_history.h"
#include "ui/widgets/record_list_page.h"

namespace tijara::ui {

class CustomersPage : public RecordListPage {
    Q_OBJECT

public:
    explicit CustomersPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    QString showTourStep(int step) override;
    void startNew() override;
    /// Of the row that is open.
    void startChange();
    void startErase();

protected:
    void fillSheet(SideSheet& sheet, int row) override;
    void loadRecord(const Id& record) override;
    void recordChosen() override;
    [[nodiscard]] bool isSheetSettled() const override { return !m_history || m_history->isSettled(); }

private:
    void makeActions();
    static QString kindOf(const customers::Customer& customer);
    void offerEdits();
    void fill(RecordParts parts, const customers::Customer& customer);
    /// The one that is open as a page, else the one of the chosen row; null when there is none.
    [[nodiscard]] const customers::Customer* chosen() const;
    void showDocuments();
    void startChangeOf(const customers::Customer& customer);
    void startEraseOf(const customers::Customer& customer);
    void forgetTyped(const Id& id);
    void offerUndo(const customers::Customer& customer, const customers::ChangeCustomer& change);
    void takeBack(const Id& id, const customers::ChangeCustomer& back);
    /// The customer has a newer state: in their row, and in the sheet when it is open there.
    void take(const customers::Customer& customer);

    ListModel<customers::Customer, customers::CustomerQuery>* m_customers;
    std::optional<customers::Customer> m_open; ///< as a page
    QPointer<RecordHistory> m_history;
    Action* m_change = nullptr;
    Action* m_erase = nullptr;
};

} // namespace tijara::ui
