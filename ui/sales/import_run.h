// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An import that is tried or runs, or has ended: how far it is, what the lines became, and which were refused and why.

#include "shared/sales/import_contract.h"
#include "ui/widgets/fixed_model.h"
#include "ui/widgets/verdict.h"

class QGridLayout;
class QProgressBar;

namespace tijara::ui {

class ImportRun : public QWidget {
    Q_OBJECT

public:
    explicit ImportRun(Console& console);

    void showState(const sales::ImportState& state, bool trial);
    /// What the card at the top says.
    [[nodiscard]] QString sentence() const { return m_verdict->sentence(); }
    [[nodiscard]] const FixedModel<sales::RefusedLine>& refused() const { return *m_refused; }

signals:
    void stopWanted();
    void backgroundWanted();
    void saveWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeProgress();
    void makeRefused();
    void makeOutcome();
    void place(bool wide);
    void showRunning(const jobs::Job& job);
    void showEnded(const sales::ImportState& state, bool trial);
    [[nodiscard]] QString ofTrial(const sales::ImportOutcome& outcome) const;
    [[nodiscard]] QString ofImport(const sales::ImportOutcome& outcome) const;
    void showRefused(const sales::ImportOutcome& outcome);
    void showOutcome(const sales::ImportOutcome& outcome, const sales::ImportMapping& mapping, bool running);

    Console& m_console;
    Card* m_progress;
    QLabel* m_percent;
    QLabel* m_left;
    QLabel* m_speed;
    QProgressBar* m_bar;
    Verdict* m_verdict;
    QPushButton* m_stop;
    QPushButton* m_background;
    QGridLayout* m_grid;
    Card* m_refusedCard;
    FixedModel<sales::RefusedLine>* m_refused;
    QLabel* m_refusedHint;
    QPushButton* m_save;
    Card* m_outcomeCard;
    std::vector<FactLine*> m_facts;
    bool m_wide = true;
};

} // namespace tijara::ui
