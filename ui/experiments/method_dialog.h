// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a figure of the results was reckoned, with the settings of this experiment in it: one click away from every figure.

#include "ui/experiments/experiment_words.h"
#include "ui/widgets/console.h"

#include <QDialog>

class QComboBox;

namespace tijara::ui {

enum class Method { Visitors, Split, Mean, Lift, Interval, Chance, Several, Before, Demand, Verdict, Refused };

class MethodDialog : public QDialog {
    Q_OBJECT

public:
    MethodDialog(Console& console, const experiments::Results& results, const experiments::Rules& rules, QWidget* parent);
    void show(Method method);
    [[nodiscard]] QString sentence() const;

private:
    [[nodiscard]] static QString title(Method method);
    [[nodiscard]] QString words(Method method) const;

    Console& m_console;
    const experiments::Results m_results;
    const experiments::Rules m_rules;
    QComboBox* m_choice;
    QLabel* m_words;
};

} // namespace tijara::ui
