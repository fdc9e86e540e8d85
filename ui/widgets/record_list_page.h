// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A list whose records people enter and change: the dialogs that do it, with their drafts, and changes made in its cells.

#include "ui/widgets/list_page.h"
#include "ui/widgets/record_dialog.h"
#include "ui/widgets/staging_bar.h"

#include <QPointer>

namespace tijara::ui {

class RecordListPage : public ListPage {
    Q_OBJECT

public:
    /// Null while none is open.
    [[nodiscard]] RecordDialog* dialog() const { return m_dialog; }
    /// Opens the dialog for a new record.
    virtual void startNew() = 0;
    [[nodiscard]] std::function<void(ConsolePage&)> carryOver() const override;
    [[nodiscard]] bool isSettled() const override;
    QString showTourStep(int step) override;
    /// Null for who may not change anything.
    [[nodiscard]] StagedEdits* edits() const { return m_edits; }
    [[nodiscard]] StagingBar* staging() const { return m_staging; }
    /// Texts from a spreadsheet go into the cells from this one on; cells that cannot be changed are passed by.
    void paste(const QModelIndex& at, const std::vector<QStringList>& cells);

protected:
    using Saved = StagingBar::Saved;
    using ListPage::ListPage;

    /// A dialog of this page, unless one is open already (then null). The caller adds the fields and ends with show().
    RecordDialog* ask(const RecordDialog::Words& words, bool danger);
    /// Puts the dialog before the window. Its draft is kept under `draft` unless that is empty; `again` opens the same dialog on the page
    /// that takes this one's place when the language changes.
    void show(const QString& draft, std::function<void(ConsolePage&)> again);
    /// Says that what was typed into a form before waits there, and offers to open it by its action.
    void tellOfDraft(const QString& draft, Action* opens);
    /// For Client::call from the dialog: a problem is shown in it; else it closes and `done` is called.
    template <class Out>
    std::function<void(Result<Out>)> answered(std::function<void(const Out&)> done);
    /// Cells of these columns can be changed in place.
    void enableEdits(const QString& what, std::vector<StagedEdits::Column> columns, StagingBar::Send send);
    /// Before the tour goes on: the dialog of the step before goes.
    void endTourStep();

    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool showTourEdits();
    void discardEdits();

    QPointer<RecordDialog> m_dialog;
    std::function<void(ConsolePage&)> m_again;
    StagedEdits* m_edits = nullptr;
    StagingBar* m_staging = nullptr;
};

template <class Out>
std::function<void(Result<Out>)> RecordListPage::answered(std::function<void(const Out&)> done)
{
    m_dialog->setBusy(true);
    return [this, done = std::move(done)](Result<Out> answer) {
        if (!answer) {
            m_dialog->showProblem(answer.problem());
            return;
        }
        m_dialog->accept();
        done(*answer);
    };
}

} // namespace tijara::ui
