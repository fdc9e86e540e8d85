// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/results_tables.h"

#include "ui/widgets/side_by_side.h"

#include <algorithm>
#include <cmath>

namespace tijara::ui {

namespace {

using experiments::ArmResult;
using experiments::Comparison;
using experiments::GoalResult;
using experiments::Measure;

CellValue nothing()
{
    return {QStringLiteral("–"), Ink::Text3};
}

CellValue nameCell(const PriceRow& row, const Formats&)
{
    //: beside the price that all others are compared with
    return row.isControl ? CellValue(sideBySide({row.price, QCoreApplication::translate("ExperimentWords", "today")})) : CellValue(row.price);
}

CellValue visitorsCell(const PriceRow& row, const Formats& formats)
{
    return formats.whole(row.visitors);
}

CellValue boughtCell(const PriceRow& row, const Formats& formats)
{
    return row.bought ? CellValue(formats.whole(row.bought->converted)) : nothing();
}

CellValue rateCell(const PriceRow& row, const Formats& formats)
{
    return row.bought ? CellValue(ExperimentWords(formats).mean(row.bought->mean, Measure::Rate, row.currency)) : nothing();
}

CellValue salesCell(const PriceRow& row, const Formats& formats)
{
    return row.sales ? CellValue(ExperimentWords(formats).mean(row.sales->mean, Measure::Revenue, row.currency)) : nothing();
}

CellValue profitCell(const PriceRow& row, const Formats& formats)
{
    return row.profit ? CellValue(ExperimentWords(formats).mean(row.profit->mean, Measure::Profit, row.currency)) : nothing();
}

CellValue liftCell(const PriceRow& row, const Formats& formats)
{
    if (!row.shown) {
        return nothing();
    }
    return {ExperimentWords(formats).lift(row.shown->lift), row.isOff ? Ink::Text3 : row.isBest ? Ink::Good : Ink::Text};
}

QString between(double low, double high, const ExperimentWords& words)
{
    //: the two ends of an interval
    return QCoreApplication::translate("ExperimentWords", "%1 to %2").arg(words.roughLift(low), words.roughLift(high));
}

CellValue intervalCell(const PriceRow& row, const Formats& formats)
{
    if (!row.shown) {
        CellValue none = nothing();
        if (row.isControl) {
            none.interval = Interval{0.5, 0.5, 0.5, 0.5}; // a line alone
        }
        return none;
    }
    const auto share = [&](double lift) { return 0.5 + lift / (2 * row.reach); };
    CellValue cell(between(row.shown->alwaysValid.low, row.shown->alwaysValid.high, ExperimentWords(formats)));
    cell.interval = Interval{share(row.shown->alwaysValid.low), share(row.shown->lift), share(row.shown->alwaysValid.high), 0.5};
    return cell;
}

CellValue betweenCell(const PriceRow& row, const Formats& formats)
{
    if (!row.shown) {
        return row.isControl ? CellValue(QCoreApplication::translate("ExperimentWords", "compared with this"), Ink::Text3) : nothing();
    }
    return {between(row.shown->alwaysValid.low, row.shown->alwaysValid.high, ExperimentWords(formats)), row.isOff ? Ink::Text3 : Ink::Text2};
}

CellValue chanceCell(const PriceRow& row, const Formats& formats)
{
    if (row.isOff) {
        return {QCoreApplication::translate("ExperimentWords", "hidden"), Ink::Text3};
    }
    return row.shown ? CellValue(ExperimentWords(formats).chance(row.shown->chance)) : nothing();
}

CellValue plannedCell(const PriceRow& row, const Formats& formats)
{
    return formats.whole(row.planned);
}

CellValue offCell(const PriceRow& row, const Formats& formats)
{
    const std::int64_t off = row.visitors - row.planned;
    const bool far = row.planned > 0 && std::abs(static_cast<double>(off)) > 3 * std::sqrt(static_cast<double>(row.planned)); // three standard errors
    return {(off > 0 ? QStringLiteral("+") : QString()) + formats.whole(off), far ? Ink::Bad : Ink::Text};
}

constexpr Column<PriceRow> kPrices[] = {
    {"price", QT_TRANSLATE_NOOP("Columns", "Price"), Cell::Key, 0, "", 0, &nameCell},
    {"visitors", QT_TRANSLATE_NOOP("Columns", "Visitors"), Cell::Number, 90, "", 0, &visitorsCell},
    {"bought", QT_TRANSLATE_NOOP("Columns", "Bought"), Cell::Number, 84, "", 2, &boughtCell},
    {"rate", QT_TRANSLATE_NOOP("Columns", "Rate"), Cell::Number, 90, "", 1, &rateCell},
    {"sales", QT_TRANSLATE_NOOP("Columns", "Sales / visitor"), Cell::Number, 116, "", 3, &salesCell},
    {"profit", QT_TRANSLATE_NOOP("Columns", "Profit / visitor"), Cell::Number, 116, "", 3, &profitCell},
    {"lift", QT_TRANSLATE_NOOP("Columns", "Against today's"), Cell::Number, 120, "", 0, &liftCell},
    {"interval", QT_TRANSLATE_NOOP("Columns", "From … to"), Cell::Interval, 120, "", 4, &intervalCell},
    {"between", QT_TRANSLATE_NOOP("Columns", "The truth lies"), Cell::Text, 150, "", 0, &betweenCell},
    {"chance", QT_TRANSLATE_NOOP("Columns", "Chance to be better"), Cell::Number, 146, "", 2, &chanceCell},
};

constexpr Column<PriceRow> kSplit[] = {
    {"price", QT_TRANSLATE_NOOP("Columns", "Price"), Cell::Key, 0, "", 0, &nameCell},
    {"visitors", QT_TRANSLATE_NOOP("Columns", "Visitors"), Cell::Number, 90, "", 0, &visitorsCell},
    {"planned", QT_TRANSLATE_NOOP("Columns", "Planned"), Cell::Number, 90, "", 0, &plannedCell},
    {"off", QT_TRANSLATE_NOOP("Columns", "Off by"), Cell::Number, 90, "", 0, &offCell},
    {"sales", QT_TRANSLATE_NOOP("Columns", "Sales / visitor"), Cell::Number, 116, "", 3, &salesCell},
    {"profit", QT_TRANSLATE_NOOP("Columns", "Profit / visitor"), Cell::Number, 116, "", 3, &profitCell},
    {"lift", QT_TRANSLATE_NOOP("Columns", "Against today's"), Cell::Number, 120, "", 1, &liftCell},
    {"between", QT_TRANSLATE_NOOP("Columns", "The truth lies"), Cell::Text, 150, "", 1, &betweenCell},
    {"chance", QT_TRANSLATE_NOOP("Columns", "Chance to be better"), Cell::Number, 146, "", 2, &chanceCell},
};

QString meanOf(const FigureRow& row, double mean, const Formats& formats)
{
    return ExperimentWords(formats).mean(mean, row.measure, row.currency);
}

CellValue intervalText(const FigureRow& row, const Formats& formats, experiments::Bounds Comparison::*bounds)
{
    const auto& one = row.arm.comparison;
    return one ? CellValue(between(((*one).*bounds).low, ((*one).*bounds).high, ExperimentWords(formats))) : nothing();
}

CellValue pCell(const FigureRow& row, const Formats& formats, double Comparison::*p)
{
    return row.arm.comparison ? CellValue(ExperimentWords(formats).p((*row.arm.comparison).*p)) : nothing();
}

CellValue lossCell(const FigureRow& row, const Formats& formats, double Comparison::*loss)
{
    // Points of a rate, or of the lift: both are shares.
    return row.arm.comparison ? CellValue(formats.percent(std::llround((*row.arm.comparison).*loss * 10'000), 2)) : nothing();
}

constexpr Column<FigureRow> kFigures[] = {
    {"goal", QT_TRANSLATE_NOOP("Columns", "Goal"), Cell::Key, 0, "", 0, [](const FigureRow& row, const Formats&) -> CellValue { return row.goal; }},
    {"price", QT_TRANSLATE_NOOP("Columns", "Price"), Cell::Text, 130, "", 0, [](const FigureRow& row, const Formats&) -> CellValue { return row.price; }},
    {"mean", QT_TRANSLATE_NOOP("Columns", "Per visitor"), Cell::Number, 110, "", 0, [](const FigureRow& row, const Formats& formats) -> CellValue { return meanOf(row, row.arm.mean, formats); }},
    {"uncapped", QT_TRANSLATE_NOOP("Columns", "Without the cut"), Cell::Number, 120, "", 2,
     [](const FigureRow& row, const Formats& formats) -> CellValue { return meanOf(row, row.arm.uncappedMean, formats); }},
    {"capped", QT_TRANSLATE_NOOP("Columns", "Cut"), Cell::Number, 70, "", 3, [](const FigureRow& row, const Formats& formats) -> CellValue { return formats.whole(row.arm.capped); }},
    {"deviation", QT_TRANSLATE_NOOP("Columns", "Deviation"), Cell::Number, 100, "", 3,
     [](const FigureRow& row, const Formats& formats) -> CellValue { return meanOf(row, row.arm.deviation, formats); }},
    {"visitors", QT_TRANSLATE_NOOP("Columns", "Visitors"), Cell::Number, 90, "", 1, [](const FigureRow& row, const Formats& formats) -> CellValue { return formats.whole(row.arm.visitors); }},
    {"converted", QT_TRANSLATE_NOOP("Columns", "Did it"), Cell::Number, 84, "", 0, [](const FigureRow& row, const Formats& formats) -> CellValue { return formats.whole(row.arm.converted); }},
    {"orders", QT_TRANSLATE_NOOP("Columns", "Times"), Cell::Number, 80, "", 1, [](const FigureRow& row, const Formats& formats) -> CellValue { return formats.whole(row.arm.orders); }},
    {"total", QT_TRANSLATE_NOOP("Columns", "In all"), Cell::Number, 120, "", 2,
     [](const FigureRow& row, const Formats& formats) -> CellValue { return row.measure == Measure::Rate ? nothing() : CellValue(formats.amount({row.arm.total, row.currency})); }},
};

constexpr Column<FigureRow> kCertainty[] = {
    {"goal", QT_TRANSLATE_NOOP("Columns", "Goal"), Cell::Key, 0, "", 0, [](const FigureRow& row, const Formats&) -> CellValue { return row.goal; }},
    {"price", QT_TRANSLATE_NOOP("Columns", "Price"), Cell::Text, 110, "", 0, [](const FigureRow& row, const Formats&) -> CellValue { return row.price; }},
    {"lift", QT_TRANSLATE_NOOP("Columns", "Against today's"), Cell::Number, 112, "", 0,
     [](const FigureRow& row, const Formats& formats) -> CellValue { return row.arm.comparison ? CellValue(ExperimentWords(formats).lift(row.arm.comparison->lift)) : nothing(); }},
    {"always", QT_TRANSLATE_NOOP("Columns", "On any day"), Cell::Text, 136, "", 0,
     [](const FigureRow& row, const Formats& formats) -> CellValue { return intervalText(row, formats, &Comparison::alwaysValid); }},
    {"alwaysP", QT_TRANSLATE_NOOP("Columns", "p on any day"), Cell::Number, 100, "", 1,
     [](const FigureRow& row, const Formats& formats) -> CellValue { return pCell(row, formats, &Comparison::alwaysValidP); }},
    {"fixed", QT_TRANSLATE_NOOP("Columns", "At the end"), Cell::Text, 136, "", 2,
     [](const FigureRow& row, const Formats& formats) -> CellValue { return intervalText(row, formats, &Comparison::fixedHorizon); }},
    {"fixedP", QT_TRANSLATE_NOOP("Columns", "p at the end"), Cell::Number, 96, "", 3,
     [](const FigureRow& row, const Formats& formats) -> CellValue { return pCell(row, formats, &Comparison::fixedHorizonP); }},
    {"holm", QT_TRANSLATE_NOOP("Columns", "Holm"), Cell::Number, 84, "", 4, [](const FigureRow& row, const Formats& formats) -> CellValue { return pCell(row, formats, &Comparison::holm); }},
    {"discovery", QT_TRANSLATE_NOOP("Columns", "B.-H."), Cell::Number, 84, "", 5,
     [](const FigureRow& row, const Formats& formats) -> CellValue { return pCell(row, formats, &Comparison::benjaminiHochberg); }},
    {"before", QT_TRANSLATE_NOOP("Columns", "CUPED"), Cell::Number, 84, "", 5,
     [](const FigureRow& row, const Formats& formats) -> CellValue {
         const auto& one = row.arm.comparison;
         return one && one->cuped ? CellValue(ExperimentWords(formats).lift(one->cuped->lift)) : nothing();
     }},
    {"loss", QT_TRANSLATE_NOOP("Columns", "Loss if taken"), Cell::Number, 100, "", 4,
     [](const FigureRow& row, const Formats& formats) -> CellValue { return lossCell(row, formats, &Comparison::lossIfShipped); }},
};

const GoalResult* goalOf(const experiments::Results& results, const std::string& event, Measure measure)
{
    const auto found = std::find_if(results.goals.begin(), results.goals.end(), [&](const GoalResult& one) { return one.event == event && one.measure == measure; });
    return found == results.goals.end() ? nullptr : &*found;
}

std::optional<ArmResult> armOf(const GoalResult* goal, std::size_t at)
{
    return goal ? std::optional(goal->arms.at(at)) : std::nullopt;
}

} // namespace

bool maySayHowSure(const experiments::Results& results)
{
    return results.verdict != experiments::Verdict::Collecting && !results.split.alarm;
}

std::span<const Column<PriceRow>> priceColumns()
{
    return kPrices;
}

std::span<const Column<PriceRow>> splitColumns()
{
    return kSplit;
}

std::span<const Column<FigureRow>> figureColumns()
{
    return kFigures;
}

std::span<const Column<FigureRow>> certaintyColumns()
{
    return kCertainty;
}

std::vector<PriceRow> priceRows(const experiments::Results& results, std::size_t goal, const ExperimentWords& words)
{
    const GoalResult& chosen = results.goals.at(goal);
    std::int64_t whole = 0;
    for (const auto& one : results.variants) {
        whole += one.weight;
    }
    double reach = 0;
    for (const ArmResult& arm : chosen.arms) {
        if (arm.comparison) {
            reach = std::max({reach, std::abs(arm.comparison->alwaysValid.low), std::abs(arm.comparison->alwaysValid.high)});
        }
    }
    std::vector<PriceRow> rows;
    for (std::size_t at = 0; at < results.variants.size(); ++at) {
        const auto& variant = results.variants[at];
        PriceRow row;
        row.price = words.variant(results, at);
        row.isControl = at == 0;
        row.isOff = results.split.alarm;
        row.isBest = results.verdict == experiments::Verdict::Better && results.about == variant.key;
        row.visitors = variant.visitors;
        row.planned = whole > 0 ? std::llround(static_cast<double>(results.visitors) * static_cast<double>(variant.weight) / static_cast<double>(whole)) : 0;
        row.currency = results.currency;
        row.bought = armOf(goalOf(results, chosen.event, Measure::Rate), at);
        row.sales = armOf(goalOf(results, chosen.event, Measure::Revenue), at);
        row.profit = armOf(goalOf(results, chosen.event, Measure::Profit), at);
        row.shown = chosen.arms.at(at).comparison;
        row.reach = reach > 0 ? reach : 1;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<FigureRow> figureRows(const experiments::Results& results, const ExperimentWords& words)
{
    std::vector<FigureRow> rows;
    for (const GoalResult& goal : results.goals) {
        for (std::size_t at = 0; at < goal.arms.size(); ++at) {
            rows.push_back({ExperimentWords::goal(goal.event, goal.measure), words.variant(results, at), goal.measure, results.currency, goal.arms[at]});
        }
    }
    return rows;
}

} // namespace tijara::ui
