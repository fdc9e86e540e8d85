// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The drawings of an experiment's results: what changed day by day, how sure it is, demand by price, and how the visitors came.

#include "ui/experiments/experiment_words.h"
#include "ui/widgets/chart.h"

namespace tijara::ui {

class ResultsCharts {
    Q_DECLARE_TR_FUNCTIONS(ResultsCharts)

public:
    /// `goal` is the place of the goal whose days the results give. While the split is off everything is grey.
    ResultsCharts(const experiments::Results& results, std::size_t goal, const Formats& formats) : m_results(results), m_goal(results.goals.at(goal)), m_formats(formats), m_words(formats) {}

    /// Of each price, more or less than the control's, with the always-valid interval.
    [[nodiscard]] Chart lifts() const;
    [[nodiscard]] QString liftsTitle() const;
    /// What a visitor brings, up to each day.
    [[nodiscard]] Chart means() const;
    [[nodiscard]] QString meansTitle() const;
    /// Where the difference from the control lies, and with which chance.
    [[nodiscard]] Chart beliefs() const;
    /// Buyers of a hundred visitors by price, with the fitted curve from three prices on.
    [[nodiscard]] Chart demand() const;
    /// New visitors of each day.
    [[nodiscard]] Chart visitors() const;

private:
    [[nodiscard]] Chart overDays(ChartKind kind, const QString& title) const;
    [[nodiscard]] std::vector<experiments::DayPoint> pointsOf(std::size_t variant) const;
    [[nodiscard]] QString word(Date day) const;
    [[nodiscard]] QString control() const { return m_words.variant(m_results, 0); }
    [[nodiscard]] bool isOff() const { return m_results.split.alarm; }
    /// The test variants in their order, the control last: so each keeps its colour in all charts.
    [[nodiscard]] std::vector<std::size_t> testsFirst() const;
    void addCurve(Chart& chart, double low, double high) const;

    const experiments::Results& m_results;
    const experiments::GoalResult& m_goal;
    const Formats& m_formats;
    ExperimentWords m_words;
};

} // namespace tijara::ui
