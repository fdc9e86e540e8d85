// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The shop's money at a glance: what is in the till and the bank, what came in and went out, the trial balance in each money with its
// proof, and what is held.

#include "ui/ledger/day_charts.h"
#include "ui/ledger/day_entries_card.h"
#include "ui/ledger/trial_balance_card.h"
#include "ui/widgets/age_strip.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/verdict.h"

class QStackedWidget;

namespace tijara::ui {

class FilterChip;
class Segmented;

class MoneyPage : public ConsolePage {
    Q_OBJECT

public:
    explicit MoneyPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    void arrive() override;
    [[nodiscard]] bool isSettled() const override;
    QString showTourStep(int step) override;
    void setSpan(DaySpan span);
    /// The trial balance at the end of that day instead of now's.
    void showThrough(const std::optional<Date>& day);
    /// What is shown; nothing before the first answer.
    [[nodiscard]] const std::optional<ledger::TrialBalance>& trial() const { return m_trial; }
    [[nodiscard]] Verdict* verdict() const { return m_verdict; }
    [[nodiscard]] ChartCard* flows() const { return m_flows; }
    [[nodiscard]] DayEntriesCard* entries() const { return m_entries; }
    [[nodiscard]] const std::vector<TrialBalanceCard*>& balances() const { return m_balances; }

private:
    QWidget* makeHead();
    QWidget* makeContent();
    QWidget* makeHolds();
    void load();
    void loadDays();
    void loadHolds();
    void check();
    void loadTrials();
    void showBooks(const ledger::TrialBalance& trial);
    void showTrials(const ledger::TrialBalance& trial);
    void showTiles();
    void sayBalanced();
    void sayChecked(const ledger::LedgerVerification& found);
    void openMark(MarkPlace mark);
    void fail(const Problem& problem);

    QLabel* m_subtitle;
    LoadingLine* m_loading;
    AgeStrip* m_strip;
    QStackedWidget* m_stack;
    StatePanel* m_panel;
    QWidget* m_content;
    Verdict* m_verdict;
    QVBoxLayout* m_tiles; ///< made anew with the figures
    Segmented* m_spans;
    ChartCard* m_flows;
    ChartCard* m_balance;
    DayEntriesCard* m_entries;
    FilterChip* m_through; ///< the day of the trial balance
    QVBoxLayout* m_trials;
    std::vector<TrialBalanceCard*> m_balances;
    Card* m_holdCard;
    FixedModel<ledger::ListedHold>* m_holds;
    DaySpan m_span = DaySpan::Month;
    std::vector<DayCharts::Point> m_points;
    std::optional<ledger::TrialBalance> m_trial;
    Client::CallNumber m_call = 0;
    Client::CallNumber m_daysCall = 0;
    Client::CallNumber m_trialsCall = 0;
    Client::CallNumber m_holdsCall = 0;
    Client::CallNumber m_checkCall = 0;
};

} // namespace tijara::ui
