// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The audit trail: who wrote what and when, newest first, each entry readable, and the check that nothing in it was altered.

#include "shared/journal/journal_contract.h"
#include "ui/journal/verify_dialog.h"
#include "ui/widgets/list_page.h"

#include <QPointer>

namespace tijara::ui {

class JournalPage : public ListPage {
    Q_OBJECT

public:
    explicit JournalPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    [[nodiscard]] bool isSettled() const override { return ListPage::isSettled() && (!m_dialog || m_dialog->isSettled()); }
    QString showTourStep(int step) override;
    /// A filter that names an entry (seq) besides its record shows that entry in the sheet.
    void openRows(const QueryTexts& filter, const QString& caption) override;
    void startCheck();
    /// Null while none is open.
    [[nodiscard]] VerifyDialog* dialog() const { return m_dialog; }

protected:
    void fillSheet(SideSheet& sheet, int row) override;
    void recordChosen() override;

private:
    void fillBody(SideSheet& sheet, const journal::Entry& entry);
    void showSameRecord();
    void openEntryRecord();
    void openWanted();

    ListModel<journal::Entry, journal::EntryQuery>* m_entries;
    std::optional<std::int64_t> m_wanted; ///< entry to be shown once its row is here
    Action* m_record = nullptr;
    QPointer<VerifyDialog> m_dialog;
};

} // namespace tijara::ui
