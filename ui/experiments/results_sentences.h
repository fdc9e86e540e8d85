// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The results in words: what is known, what is not, and what to do next. Whatever the server's verdict does not allow is not said here either.

#include "ui/experiments/experiment_words.h"

namespace tijara::ui {

/// What the page says above all figures.
struct Said {
    enum class Tone { Quiet, Good, Warn, Bad };
    Tone tone = Tone::Quiet;
    QString icon; ///< a meaning of resources/icons.txt
    QString title;
    QString sentence;
    QString unknown; ///< after "Not known:", or after "Most often:" while the split is off
    QString next;    ///< after "Next:"
    std::optional<std::string> winner; ///< the variant that may be made the price
    bool askCause = false;             ///< the split is off: where it breaks is to be found
};

class ResultsSentences {
    Q_DECLARE_TR_FUNCTIONS(ResultsSentences)

public:
    ResultsSentences(const experiments::Experiment& experiment, const experiments::Results& results, const Formats& formats);

    [[nodiscard]] Said said() const;
    /// The goal that decides, and its place.
    [[nodiscard]] const experiments::GoalResult& primary() const;
    /// Days since the first visitor, that one counted.
    [[nodiscard]] std::int64_t days() const;
    /// Until every price has the visitors the plan wants, at the pace up to now; nothing without a plan, or when it is reached.
    [[nodiscard]] std::optional<std::int64_t> missingDays() const;

private:
    [[nodiscard]] Said noVisitors() const;
    [[nodiscard]] Said collecting() const;
    [[nodiscard]] Said splitOff() const;
    [[nodiscard]] Said guardBroken() const;
    [[nodiscard]] Said undecided() const;
    [[nodiscard]] Said better() const;
    [[nodiscard]] Said worse() const;
    [[nodiscard]] Said stopped(Said open) const;
    [[nodiscard]] QString differs(const experiments::ArmResult& arm) const;
    [[nodiscard]] QString changed(const experiments::GoalResult& goal, const experiments::ArmResult& arm) const;
    [[nodiscard]] QString waiting() const;
    [[nodiscard]] std::int64_t wholeWeight() const;
    [[nodiscard]] const experiments::ArmResult* armOf(const std::string& variant) const;
    [[nodiscard]] QString control() const { return m_words.variant(m_results, 0); }
    [[nodiscard]] QString about() const;

    const experiments::Experiment& m_experiment;
    const experiments::Results& m_results;
    const Formats& m_formats;
    ExperimentWords m_words;
};

} // namespace tijara::ui
