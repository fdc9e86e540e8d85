// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The people the shop sells to; one of them in the sheet, with the way to their documents, and the dialog that erases a person for ever.

#include "shared/customers/customers_contract.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/record_dialog.h"

#include <QPointer>

namespace tijara::ui {

class CustomersPage : public ListPage {
    Q_OBJECT

public:
    explicit CustomersPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    QString showTourStep(int step) override;
    /// Null while none is open.
    [[nodiscard]] RecordDialog* dialog() const { return m_dialog; }
    void startNew();
    void startChange();
    void startErase();

protected:
    void fillSheet(SideSheet& sheet, int row) override;

private:
    void makeActions();
    void showDocuments();
    void addFields(FormFields& form);
    void create();
    void change(const Id& id);
    /// Writes the old values back.
    void undoChange(const customers::Customer& before);
    void erase(const Id& id);
    /// The row that is open has a newer state.
    void take(const customers::Customer& customer);

    ListModel<customers::Customer, customers::CustomerQuery>* m_customers;
    QPointer<RecordDialog> m_dialog;
    FormFields::Texts m_draft; ///< of a new customer who was not saved
    customers::Customer m_before; ///< of the one in the dialog
    Action* m_change = nullptr;
    Action* m_erase = nullptr;
};

} // namespace tijara::ui
