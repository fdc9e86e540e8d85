// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Everything that is, was or will be tried with prices: the list, what each is about, and the steps of its life.

#include "ui/experiments/experiment_acts.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/record_history.h"

namespace tijara::ui {

class ExperimentsPage : public ListPage {
    Q_OBJECT

public:
    explicit ExperimentsPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    [[nodiscard]] bool isSettled() const override;
    QString showTourStep(int step) override;
    [[nodiscard]] ExperimentActs& acts() { return m_acts; }

protected:
    void fillSheet(SideSheet& sheet, int row) override;
    void recordChosen() override;

private:
    using Experiments = ListModel<experiments::ExperimentRow, experiments::ExperimentQuery>;

    void makeActions();
    void makeBoard();
    void fill(RecordParts parts, const experiments::Experiment& experiment);
    void addLife(RecordParts& parts, const experiments::Experiment& experiment);
    void showChanged(const experiments::Experiment& experiment);
    /// Does it with the one whose sheet is open, once it is here.
    [[nodiscard]] std::function<void()> withChosen(std::function<void(const experiments::Experiment&)> act);

    Experiments* m_experiments;
    ExperimentActs m_acts;
    std::vector<std::pair<Action*, std::vector<experiments::ExperimentState>>> m_steps; ///< and the states each is offered in
    std::optional<experiments::Experiment> m_open;
    QPointer<RecordHistory> m_history;
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
