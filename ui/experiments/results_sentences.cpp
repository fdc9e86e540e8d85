// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/results_sentences.h"

#include "ui/client/qt_text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tijara::ui {

namespace {

using experiments::ArmResult;
using experiments::Comparison;
using experiments::ExperimentState;
using experiments::GoalResult;
using experiments::GoalRole;
using experiments::Measure;

constexpr double kMillion = 0.000001;

} // namespace

ResultsSentences::ResultsSentences(const experiments::Experiment& experiment, const experiments::Results& results, const Formats& formats)
    : m_experiment(experiment), m_results(results), m_formats(formats), m_words(formats)
{
}

const GoalResult& ResultsSentences::primary() const
{
    const auto found = std::find_if(m_results.goals.begin(), m_results.goals.end(), [](const GoalResult& one) { return one.role == GoalRole::Primary; });
    return found == m_results.goals.end() ? m_results.goals.front() : *found;
}

std::int64_t ResultsSentences::days() const
{
    return m_results.days.empty() ? 0 : m_results.days.back().day.days - m_results.days.front().day.days + 1;
}

std::int64_t ResultsSentences::wholeWeight() const
{
    return std::accumulate(m_results.variants.begin(), m_results.variants.end(), std::int64_t{0}, [](std::int64_t sum, const auto& one) { return sum + one.weight; });
}

// The price with the smallest share of the visitors is what one waits for.
std::optional<std::int64_t> ResultsSentences::missingDays() const
{
    if (!m_experiment.terms.targetVisitors || days() == 0 || m_results.visitors == 0) {
        return std::nullopt;
    }
    const double perDay = static_cast<double>(m_results.visitors) / static_cast<double>(days());
    double longest = 0;
    for (const auto& one : m_results.variants) {
        const std::int64_t missing = *m_experiment.terms.targetVisitors - one.visitors;
        if (one.weight > 0 && missing > 0) {
            const double share = static_cast<double>(one.weight) / static_cast<double>(wholeWeight());
            longest = std::max(longest, static_cast<double>(missing) / (perDay * share));
        }
    }
    return longest > 0 ? std::optional(static_cast<std::int64_t>(std::ceil(longest))) : std::nullopt;
}

const ArmResult* ResultsSentences::armOf(const std::string& variant) const
{
    const auto& arms = primary().arms;
    const auto found = std::find_if(arms.begin(), arms.end(), [&](const ArmResult& one) { return one.variant == variant; });
    return found == arms.end() ? nullptr : &*found;
}

QString ResultsSentences::about() const
{
    return m_words.variant(m_results, ExperimentWords::placeOf(m_results, m_results.about.value_or("")));
}

// "Each visitor brings 0.153 SAR more profit (+14.9 %; the truth lies between +2 % and +29 %, also if you looked every day)."
QString ResultsSentences::differs(const ArmResult& arm) const
{
    const Comparison& one = *arm.comparison;
    const GoalResult& goal = primary();
    const double difference = arm.mean - goal.arms.front().mean;
    const QString lift = m_words.lift(one.lift);
    const QString low = m_words.roughLift(one.alwaysValid.low);
    const QString high = m_words.roughLift(one.alwaysValid.high);
    const QString amount = m_words.meanMoney(std::abs(difference), m_results.currency);
    switch (goal.measure) {
    case Measure::Rate: {
        const QString now = m_words.mean(arm.mean, goal.measure, m_results.currency);
        const QString before = m_words.mean(goal.arms.front().mean, goal.measure, m_results.currency);
        return tr("%1 of its visitors did it instead of %2 (%3; the truth lies between %4 and %5, also if you looked every day).").arg(now, before, lift, low, high);
    }
    case Measure::Revenue:
        return difference >= 0 ? tr("Each visitor brings %1 more sales (%2; the truth lies between %3 and %4, also if you looked every day).").arg(amount, lift, low, high)
                               : tr("Each visitor brings %1 less sales (%2; the truth lies between %3 and %4, also if you looked every day).").arg(amount, lift, low, high);
    case Measure::Profit:
        return difference >= 0 ? tr("Each visitor brings %1 more profit (%2; the truth lies between %3 and %4, also if you looked every day).").arg(amount, lift, low, high)
                               : tr("Each visitor brings %1 less profit (%2; the truth lies between %3 and %4, also if you looked every day).").arg(amount, lift, low, high);
    case Measure::OrderValue:
        break;
    }
    return difference >= 0 ? tr("An order is %1 larger (%2; the truth lies between %3 and %4, also if you looked every day).").arg(amount, lift, low, high)
                           : tr("An order is %1 smaller (%2; the truth lies between %3 and %4, also if you looked every day).").arg(amount, lift, low, high);
}

QString ResultsSentences::waiting() const
{
    const auto more = missingDays();
    return more ? tr("at this pace the plan is reached in %1 days.", nullptr, pluralOf(*more)).arg(m_formats.whole(*more)) : QString();
}

Said ResultsSentences::noVisitors() const
{
    return {Said::Tone::Quiet, QStringLiteral("waiting"), tr("Nobody has seen these prices yet."),
            tr("As soon as your shop's pages or tills say whom they showed which price, the results stand here."), {},
            tr("give a page or a till a key that may ask for prices and report visitors, or bring in what was measured elsewhere from a file."), {}, false};
}

Said ResultsSentences::collecting() const
{
    const QString wait = waiting();
    return {Said::Tone::Quiet, QStringLiteral("waiting"), tr("It is too early to say anything."),
            tr("%1 visitors came so far. Before anything can be said each price needs 100 visitors and a buyer, all of them together 25 buyers, and a whole day must have passed.", nullptr,
               pluralOf(m_results.visitors))
                .arg(m_formats.whole(m_results.visitors)),
            tr("which price is better. What the figures below show may be chance."), wait.isEmpty() ? tr("wait, and change nothing.") : wait, {}, false};
}

Said ResultsSentences::splitOff() const
{
    const std::int64_t whole = wholeWeight();
    const auto due = [&](const experiments::VariantResult& one) { return static_cast<double>(m_results.visitors) * static_cast<double>(one.weight) / static_cast<double>(whole); };
    const auto furthest = std::max_element(m_results.variants.begin(), m_results.variants.end(), [&](const auto& one, const auto& other) {
        return std::abs(static_cast<double>(one.visitors) - due(one)) < std::abs(static_cast<double>(other.visitors) - due(other));
    });
    const QString name = m_words.variant(m_results, static_cast<std::size_t>(furthest - m_results.variants.begin()));
    const QString got = m_formats.whole(furthest->visitors);
    const QString wanted = m_formats.whole(std::llround(due(*furthest)));
    return {Said::Tone::Bad, QStringLiteral("stop-sign"), tr("Do not decide on these numbers: the visitors are not split as planned."),
            m_results.split.p < kMillion
                ? tr("%1 got %2 visitors where %3 were due. By chance this happens less than once in a million tests, so something sends people to one price.").arg(name, got, wanted)
                : tr("%1 got %2 visitors where %3 were due. By chance this happens less than once in a thousand tests, so something sends people to one price.").arg(name, got, wanted),
            tr("a cached price page, a robot, or a redirect that loses visitors."),
            tr("look at “How the visitors came” below, mend it, then begin anew. What is better stays hidden until the split is right."), {}, true};
}

// Where today's price has nothing of it there is no share to tell, but from where to where it went.
QString ResultsSentences::changed(const GoalResult& goal, const ArmResult& arm) const
{
    const QString name = ExperimentWords::goal(goal.event, goal.measure);
    if (arm.comparison) {
        //: %1 a goal, %2 how much it changed, %3 and %4 prices
        return tr("“%1” changed by %2 at %3, and that is no chance. Whatever else it brings, the experiment was to end there.").arg(name, m_words.lift(arm.comparison->lift), about());
    }
    const QString before = m_words.mean(goal.arms.front().mean, goal.measure, m_results.currency);
    const QString now = m_words.mean(arm.mean, goal.measure, m_results.currency);
    //: %1 a goal, %2 and %3 what it was and is, %4 a price
    return tr("“%1” went from %2 to %3 at %4, and that is no chance. Whatever else it brings, the experiment was to end there.").arg(name, before, now, about());
}

Said ResultsSentences::guardBroken() const
{
    const std::string variant = m_results.about.value_or("");
    QString how;
    for (const GoalResult& goal : m_results.goals) {
        for (const ArmResult& arm : goal.arms) {
            const auto& one = arm.difference;
            const bool worse = one && (one->difference > 0) != (goal.wanted == experiments::Wanted::Higher);
            if (goal.role == GoalRole::Guard && arm.variant == variant && worse && one->alwaysValidP < static_cast<double>(m_results.alpha) / 10'000) {
                how = changed(goal, arm);
            }
        }
    }
    return {Said::Tone::Bad, QStringLiteral("warning"), tr("%1 makes something worse that must not get worse.").arg(about()),
            how, tr("whether the price would be better without this."), tr("stop it and keep %1, or begin anew without %2.").arg(control(), about()), {}, false};
}

Said ResultsSentences::undecided() const
{
    const ArmResult* furthest = nullptr;
    for (const ArmResult& arm : primary().arms) {
        if (arm.comparison && (!furthest || std::abs(arm.comparison->lift) > std::abs(furthest->comparison->lift))) {
            furthest = &arm;
        }
    }
    const QString name = furthest ? m_words.variant(m_results, ExperimentWords::placeOf(m_results, furthest->variant)) : QString();
    const QString wait = waiting();
    const bool planned = m_experiment.terms.targetVisitors.has_value();
    return {Said::Tone::Quiet, QStringLiteral("waiting"), tr("No price can be called better yet."),
            //: %1 a price, %2 a sentence about it
            furthest ? tr("Furthest from %1 is %2: %3").arg(control(), name, differs(*furthest)) : QString(), tr("whether the prices differ at all. What looks like it may be chance."),
            !wait.isEmpty() ? wait
            : planned       ? tr("as many visitors came as were planned. If there is a difference it is most likely smaller than the one you looked for: stop it, and keep the price you like best.")
                            : tr("let it go on. If weeks change nothing, the difference is small: stop it, and keep the price you like best."),
            {}, false};
}

Said ResultsSentences::better() const
{
    const ArmResult* arm = armOf(m_results.about.value_or(""));
    const bool isSale = primary().event == "purchase" && primary().wanted == experiments::Wanted::Higher;
    QString title = tr("%1 is better than %2. You can decide now.").arg(about(), control());
    switch (isSale ? primary().measure : Measure::OrderValue) {
    case Measure::Rate:
        title = tr("More visitors buy at %1 than at %2. You can decide now.").arg(about(), control());
        break;
    case Measure::Revenue:
        title = tr("%1 brings more sales than %2. You can decide now.").arg(about(), control());
        break;
    case Measure::Profit:
        title = tr("%1 earns more than %2. You can decide now.").arg(about(), control());
        break;
    case Measure::OrderValue:
        break;
    }
    return {Said::Tone::Good, QStringLiteral("good"), title, arm && arm->comparison ? differs(*arm) : QString(),
            tr("whether a price between these would be better still, and whether it lasts in another season."),
            tr("make %1 the price, then test the next one against it.").arg(about()), m_results.about, false};
}

Said ResultsSentences::worse() const
{
    const ArmResult* arm = armOf(m_results.about.value_or(""));
    return {Said::Tone::Warn, QStringLiteral("warning"), tr("%1 is worse than %2. Do not go on with it.").arg(about(), control()),
            arm && arm->comparison ? differs(*arm) : QString(), tr("whether another price would be better than %1.").arg(control()),
            m_results.variants.size() > 2 ? tr("give %1 no more visitors, or stop and keep %2.").arg(about(), control()) : tr("stop it and keep %1.").arg(control()), {}, false};
}

// What was decided stands above what the figures say.
Said ResultsSentences::stopped(Said open) const
{
    open.winner.reset();
    open.next = tr("copy it to test another price.");
    const bool won = m_experiment.decision && m_experiment.decision->winner;
    const QString price = won ? m_words.variant(m_results, ExperimentWords::placeOf(m_results, *m_experiment.decision->winner)) : control();
    //: two sentences, of which the second may be missing
    open.sentence = tr("%1 %2", "sentences").arg(open.title, open.sentence).trimmed();
    open.title = tr("It is stopped, and everybody sees %1.").arg(price);
    return open;
}

Said ResultsSentences::said() const
{
    const auto open = [this] {
        switch (m_results.verdict) {
        case experiments::Verdict::NoVisitors:
            return noVisitors();
        case experiments::Verdict::Collecting:
            return collecting();
        case experiments::Verdict::SplitOff:
            return splitOff();
        case experiments::Verdict::GuardBroken:
            return guardBroken();
        case experiments::Verdict::Undecided:
            return undecided();
        case experiments::Verdict::Better:
            return better();
        case experiments::Verdict::Worse:
            break;
        }
        return worse();
    };
    const bool over = m_experiment.state == ExperimentState::Stopped || m_experiment.state == ExperimentState::Archived;
    return over ? stopped(open()) : open();
}

} // namespace tijara::ui
