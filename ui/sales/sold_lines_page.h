// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows behind a product's figures: every line of a document with that product. Only figures and links open it.

#include "shared/sales/sales_contract.h"
#include "ui/widgets/list_page.h"

namespace tijara::ui {

class SoldLinesPage : public ListPage {
    Q_OBJECT

public:
    explicit SoldLinesPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    void arrive() override;

protected:
    void fillSheet(SideSheet& sheet, int row) override;

private:
    void showDocument();
    /// Without a product there are no rows to show: back to the products.
    void leaveWithoutProduct();

    ListModel<sales::SoldLine, sales::SoldLineQuery>* m_lines;
};

} // namespace tijara::ui
