// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many visitors and days an experiment needs, as one types: the server's own plan, in a sentence.

#include "shared/experiments/results_contract.h"
#include "ui/experiments/experiment_words.h"
#include "ui/widgets/console.h"
#include "ui/widgets/form.h"

#include <QTimer>

namespace tijara::ui {

class PowerPlanner : public Card {
    Q_OBJECT

public:
    explicit PowerPlanner(Console& console);
    /// What the terms say.
    struct Asked {
        experiments::Measure measure = experiments::Measure::Profit; ///< decides
        int arms = 2;                                                ///< prices
        std::int64_t alpha = 500;    ///< how often it may be wrong, ten-thousandths
        double takesPart = 1;        ///< of all visitors
        double smallestShare = 0.5;  ///< of those who take part: of the price that is waited for longest
        bool operator==(const Asked&) const = default;
    };
    void planFor(const Asked& asked);
    [[nodiscard]] bool isSettled() const { return m_call == 0 && !m_timer.isActive(); }
    [[nodiscard]] FormFields& form() { return *m_form; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] const std::optional<experiments::SamplePlan>& plan() const { return m_plan; }

signals:
    /// So many visitors for each price are to be the experiment's plan.
    void taken(std::int64_t visitors);

private:
    void ask();
    void say();
    [[nodiscard]] std::optional<experiments::PlanQuery> wanted() const;
    /// Of 1 visitor: who buys brings an order, and the value of orders is judged over them alone.
    [[nodiscard]] double countedOf() const;
    [[nodiscard]] std::optional<double> numberIn(const QString& path, int digits) const;

    Console& m_console;
    FormFields* m_form;
    QLabel* m_words;
    QLabel* m_hint;
    QPushButton* m_take;
    QTimer m_timer;
    Asked m_asked;
    std::optional<experiments::SamplePlan> m_plan;
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
