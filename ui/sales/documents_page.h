// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sales list: every bill, credit note, write-off and adjustment, and one of them with its lines in the sheet.

#include "shared/sales/papers_contract.h"
#include "ui/sales/paper_dialog.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/record_history.h"

#include <QPointer>

namespace tijara::ui {

class DocumentsPage : public ListPage {
    Q_OBJECT

public:
    explicit DocumentsPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    QString showTourStep(int step) override;
    [[nodiscard]] bool isSettled() const override;
    /// The paper of a row, where its kind has one.
    void openPaper(int row);
    [[nodiscard]] PaperDialog* paper() const { return m_paper; }

protected:
    void fillSheet(SideSheet& sheet, int row) override;
    void loadRecord(const Id& record) override;
    [[nodiscard]] bool isSheetSettled() const override { return m_call == 0 && (!m_history || m_history->isSettled()); }

private:
    void print();
    /// What the document was posted as in the books.
    void showTransfers();
    void openPaperOf(const sales::Document& document);
    void fill(RecordParts parts, const sales::DocumentDetail& detail);
    [[nodiscard]] PersonLine::Who whoOf(const sales::Document& document) const;

    ListModel<sales::Document, sales::DocumentQuery>* m_documents;
    Action* m_print;
    QPointer<PaperDialog> m_paper;
    QPointer<RecordHistory> m_history;
    std::optional<sales::Document> m_open; ///< as a page
    Id m_tourRecord;
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
