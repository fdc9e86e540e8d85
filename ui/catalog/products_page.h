// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the shop sells, and the codes on bills that are no goods; one of them in the sheet, new and changed ones in a dialog.

#include "shared/catalog/catalog_contract.h"
#include "ui/widgets/record_history.h"
#include "ui/widgets/record_list_page.h"

namespace tijara::ui {

class ProductsPage : public RecordListPage {
    Q_OBJECT

public:
    explicit ProductsPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    QString showTourStep(int step) override;
    void startNew() override;
    /// Of the row that is open.
    void startChange();

protected:
    void fillSheet(SideSheet& sheet, int row) override;
    void loadRecord(const Id& record) override;
    [[nodiscard]] bool isSheetSettled() const override { return !m_history || m_history->isSettled(); }

private:
    void makeActions();
    void offerEdits();
    void fill(RecordParts parts, const catalog::Product& product);
    /// The one that is open as a page, else the one of the chosen row; null when there is none.
    [[nodiscard]] const catalog::Product* chosen() const;
    void showSold();
    void startChangeOf(const catalog::Product& product);
    void offerUndo(const catalog::Product& product, const catalog::ChangeProduct& change);
    void takeBack(const Id& id, const catalog::ChangeProduct& back);
    /// The product has a newer state: in its row, and in the sheet when it is open there.
    void take(const catalog::Product& product);

    ListModel<catalog::Product, catalog::ProductQuery>* m_products;
    std::optional<catalog::Product> m_open; ///< as a page
    QPointer<RecordHistory> m_history;
};

} // namespace tijara::ui
