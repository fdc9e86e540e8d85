// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the shop sells, and the codes on bills that are no goods; one of them in the sheet, new and changed ones in a dialog.

#include "shared/catalog/catalog_contract.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/record_dialog.h"

#include <QPointer>

namespace tijara::ui {

class ProductsPage : public ListPage {
    Q_OBJECT

public:
    explicit ProductsPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    QString showTourStep(int step) override;
    /// Null while none is open.
    [[nodiscard]] RecordDialog* dialog() const { return m_dialog; }
    void startNew();
    void startChange();

protected:
    void fillSheet(SideSheet& sheet, int row) override;

private:
    void makeActions();
    void showSold();
    void create();
    void change(const Id& id);
    /// Writes the old values back.
    void undoChange(const catalog::Product& before);
    void take(const catalog::Product& product);
    /// Nothing typed is no price; a text that is no number is complained about and stops the saving.
    [[nodiscard]] bool readPrice(std::optional<UnitPrice>& price);

    ListModel<catalog::Product, catalog::ProductQuery>* m_products;
    QPointer<RecordDialog> m_dialog;
    FormFields::Texts m_draft; ///< of a new product that was not saved
    catalog::Product m_before; ///< of the one in the dialog
};

} // namespace tijara::ui
