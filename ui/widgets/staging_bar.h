// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Below a list whose cells were changed: "3 changes in 2 rows · Preview · Save · Discard". Saves row by row, shows at its row what was
// refused, and what was saved can be undone.

#include "ui/widgets/acts_bar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/staged_edits.h"

#include <QDialog>
#include <QPointer>

namespace tijara::ui {

class StagingBar : public ActsBar {
    Q_OBJECT

public:
    using Saved = std::function<void(const std::optional<Problem>& problem)>;
    /// Sends one row's changes; the answer is told to `saved` once.
    using Send = std::function<void(const Id& id, const StagedRow& row, const Saved& saved)>;

    StagingBar(Console& console, StagedEdits& edits, Send send);
    /// All rows without a fault, one after the other.
    void save();
    void preview();
    [[nodiscard]] bool isSaving() const { return m_saving; }
    [[nodiscard]] QString sentence() const { return m_text->text(); }
    /// Null while none is open.
    [[nodiscard]] QDialog* dialog() const { return m_dialog; }

private:
    void show();
    void sendNext(bool undoing);
    void finish(bool undoing);
    void takeBack(StagedRows rows);

    Console& m_console;
    StagedEdits& m_edits;
    Send m_send;
    QLabel* m_text;
    QLabel* m_note;
    QPointer<QDialog> m_dialog;
    std::vector<std::pair<QString, StagedRow>> m_waiting;
    StagedRows m_done;
    std::optional<Problem> m_problem; ///< of a row that could not be taken back
    bool m_saving = false;
};

} // namespace tijara::ui
