// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Walks the whole audit trail and says in words what was found.

#include "shared/journal/journal_contract.h"
#include "ui/widgets/console.h"
#include "ui/widgets/verdict.h"

#include <QDialog>

namespace tijara::ui {

class VerifyDialog : public QDialog {
    Q_OBJECT

public:
    VerifyDialog(Console& console, QWidget* parent);
    [[nodiscard]] bool isSettled() const { return m_call == 0; }
    /// What the dialog says.
    [[nodiscard]] QString sentence() const { return m_verdict->sentence(); }

private:
    void start();
    void showResult(const journal::Verification& result);
    void showProblem(const Problem& problem);

    Console& m_console;
    LoadingLine* m_loading;
    Verdict* m_verdict;
    QPushButton* m_again;
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
