// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sales list: every bill, credit note, write-off and adjustment, and one of them with its lines in the sheet.

#include "shared/sales/sales_contract.h"
#include "ui/widgets/list_page.h"

namespace tijara::ui {

class DocumentsPage : public ListPage {
    Q_OBJECT

public:
    explicit DocumentsPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    QString showTourStep(int step) override;

protected:
    void fillSheet(SideSheet& sheet, int row) override;
    [[nodiscard]] bool isSheetSettled() const override { return m_call == 0; }

private:
    void showDetail(SideSheet& sheet, const sales::DocumentDetail& detail);

    ListModel<sales::Document, sales::DocumentQuery>* m_documents;
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
