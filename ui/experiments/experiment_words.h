// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What people read about price experiments: states, goals, prices, and the figures statistics needs that no other room has.

#include "shared/experiments/results_contract.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/state_look.h"

#include <QCoreApplication>

namespace tijara::ui {

const StateLook& lookOf(experiments::ExperimentState state);
/// The visitors are split as planned, or not.
const StateLook& evenSplitLook();
const StateLook& brokenSplitLook();

class ExperimentWords {
    Q_DECLARE_TR_FUNCTIONS(ExperimentWords)

public:
    explicit ExperimentWords(const Formats& formats) : m_formats(formats) {}

    /// "Sales", "Profit", "Bought", "Sales of return".
    static QString goal(const std::string& event, experiments::Measure measure);
    static QString measure(experiments::Measure measure);
    static QString role(experiments::GoalRole role);
    static QString outcome(experiments::Outcome outcome);
    static QString refusal(experiments::Refusal reason);

    /// What people call the variant: its price, unless several have the same one.
    [[nodiscard]] QString variant(const experiments::Results& results, std::size_t at) const;
    [[nodiscard]] QString variant(const experiments::Terms& terms, std::size_t at) const;
    /// The place of a variant among the results'; the control for an unknown key.
    [[nodiscard]] static std::size_t placeOf(const experiments::Results& results, const std::string& key);

    [[nodiscard]] QString money(std::int64_t minor, Currency currency) const { return m_formats.money({minor, currency}); }
    /// What one visitor brings, with a decimal more than the money has; a rate as per cent.
    [[nodiscard]] QString mean(double mean, experiments::Measure measure, Currency currency) const;
    /// The same as an amount with its currency: "0.153 SAR".
    [[nodiscard]] QString meanMoney(double minor, Currency currency) const;
    /// "+14.9 %", "−3.0 %": a part of the control's mean.
    [[nodiscard]] QString lift(double lift) const;
    /// "+2 %": in whole per cent.
    [[nodiscard]] QString roughLift(double lift) const;
    [[nodiscard]] QString chance(double chance) const;
    /// "0.81", "0.0021", "< 0.000001".
    [[nodiscard]] QString p(double p) const;
    /// "p = 0.81", "p < 0.000001".
    [[nodiscard]] QString pEquals(double p) const;
    [[nodiscard]] QString decimal(double value, int digits) const;

private:
    [[nodiscard]] QString signedPercent(std::int64_t basisPoints, int decimals) const;

    const Formats& m_formats;
};

} // namespace tijara::ui
