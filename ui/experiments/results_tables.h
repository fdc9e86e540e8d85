// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of the tables of an experiment's results.

#include "ui/experiments/experiment_words.h"
#include "ui/widgets/list_model.h"

namespace tijara::ui {

/// One price, over all goals that the table shows.
struct PriceRow {
    QString price;
    bool isControl = false;
    bool isOff = false; ///< the split is: what is better is hidden
    bool isBest = false; ///< the verdict says so
    std::int64_t visitors = 0;
    std::int64_t planned = 0;
    Currency currency;
    std::optional<experiments::ArmResult> bought;
    std::optional<experiments::ArmResult> sales;
    std::optional<experiments::ArmResult> profit;
    std::optional<experiments::Comparison> shown; ///< of the goal that was chosen
    double reach = 1;                             ///< what the drawn intervals have room for, either side of zero
};

/// One price of one goal: what it brought.
struct FigureRow {
    QString goal;
    QString price;
    experiments::Measure measure = experiments::Measure::Rate;
    Currency currency;
    experiments::ArmResult arm;
};

/// Whether it may be said how sure anything is: not before there is enough of it, and not while the split is off.
bool maySayHowSure(const experiments::Results& results);

std::span<const Column<PriceRow>> priceColumns();
/// While the split is off: who came and who was due.
std::span<const Column<PriceRow>> splitColumns();
std::span<const Column<FigureRow>> figureColumns();
std::span<const Column<FigureRow>> certaintyColumns();

std::vector<PriceRow> priceRows(const experiments::Results& results, std::size_t goal, const ExperimentWords& words);
std::vector<FigureRow> figureRows(const experiments::Results& results, const ExperimentWords& words);

} // namespace tijara::ui
