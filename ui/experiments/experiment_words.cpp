// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/experiment_words.h"

#include "ui/client/qt_text.h"

#include <algorithm>
#include <cmath>

namespace tijara::ui {

namespace {

using experiments::ExperimentState;
using experiments::GoalRole;
using experiments::Measure;
using experiments::Outcome;
using experiments::Refusal;

constexpr const char* kPurchase = "purchase";

QString nameOf(const std::string& name, const std::string& key)
{
    return toQt(name.empty() ? key : name);
}

} // namespace

const StateLook& lookOf(ExperimentState state)
{
    static constexpr StateLook kLooks[] = {
        {Ink::Text2, Ink::NeutralSoft, "edit", QT_TRANSLATE_NOOP("States", "Draft")},
        {Ink::Info, Ink::InfoSoft, "play", QT_TRANSLATE_NOOP("States", "Runs")},
        {Ink::Warn, Ink::WarnSoft, "pause", QT_TRANSLATE_NOOP("States", "Paused")},
        {Ink::Good, Ink::GoodSoft, "stop", QT_TRANSLATE_NOOP("States", "Stopped")},
        {Ink::Text2, Ink::NeutralSoft, "closed", QT_TRANSLATE_NOOP("States", "Put away")},
    };
    return kLooks[static_cast<std::size_t>(state)];
}

const StateLook& evenSplitLook()
{
    static constexpr StateLook kLook{Ink::Good, Ink::GoodSoft, "split", QT_TRANSLATE_NOOP("States", "Split is even")};
    return kLook;
}

const StateLook& brokenSplitLook()
{
    static constexpr StateLook kLook{Ink::Bad, Ink::BadSoft, "error", QT_TRANSLATE_NOOP("States", "Split is off")};
    return kLook;
}

QString ExperimentWords::measure(Measure measure)
{
    switch (measure) {
    case Measure::Rate:
        return tr("Bought");
    case Measure::Revenue:
        return tr("Sales");
    case Measure::Profit:
        return tr("Profit");
    case Measure::OrderValue:
        break;
    }
    return tr("Value of an order");
}

QString ExperimentWords::goal(const std::string& event, Measure measure)
{
    if (event == kPurchase) {
        return ExperimentWords::measure(measure);
    }
    if (measure == Measure::Rate) {
        return toQt(event);
    }
    //: a measure and what it is measured of: "Sales: subscription"
    return tr("%1: %2").arg(ExperimentWords::measure(measure), isolated(toQt(event)));
}

QString ExperimentWords::role(GoalRole role)
{
    switch (role) {
    case GoalRole::Primary:
        return tr("decides");
    case GoalRole::Secondary:
        return tr("is shown");
    case GoalRole::Guard:
        break;
    }
    return tr("must not get worse");
}

QString ExperimentWords::outcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Winner:
        return tr("Decided for a price"); // whether it has won, the results say
    case Outcome::NoWinner:
        return tr("Nothing is better than today's price");
    case Outcome::Inconclusive:
        break;
    }
    return tr("It cannot be said");
}

QString ExperimentWords::refusal(Refusal reason)
{
    switch (reason) {
    case Refusal::Repeated:
        return tr("Sent again, counted once");
    case Refusal::UnknownExperiment:
        return tr("Of an experiment that is not here");
    case Refusal::UnknownVariant:
        return tr("Of a price that is not tried");
    case Refusal::UnknownEvent:
        return tr("Of something no goal asks for");
    case Refusal::NotRunning:
        return tr("Before it began, or after its end");
    case Refusal::WrongTime:
        return tr("With a time that cannot be right");
    case Refusal::TooMany:
        break;
    }
    return tr("More than one person can do");
}

QString ExperimentWords::variant(const experiments::Results& results, std::size_t at) const
{
    const auto& all = results.variants;
    const auto same = std::count_if(all.begin(), all.end(), [&](const auto& one) { return one.price == all.at(at).price; });
    return same > 1 ? nameOf(all[at].name, all[at].key) : money(all[at].price, results.currency);
}

QString ExperimentWords::variant(const experiments::Terms& terms, std::size_t at) const
{
    const auto& all = terms.variants;
    const auto same = std::count_if(all.begin(), all.end(), [&](const auto& one) { return one.price == all.at(at).price; });
    return same > 1 ? nameOf(all[at].name, all[at].key) : money(all[at].price, terms.currency);
}

std::size_t ExperimentWords::placeOf(const experiments::Results& results, const std::string& key)
{
    const auto found = std::find_if(results.variants.begin(), results.variants.end(), [&](const auto& one) { return one.key == key; });
    return found == results.variants.end() ? 0 : static_cast<std::size_t>(found - results.variants.begin());
}

QString ExperimentWords::decimal(double value, int digits) const
{
    return toQt(decimalFormat(std::llround(value * std::pow(10, digits)), digits, m_formats.style()));
}

QString ExperimentWords::mean(double mean, Measure measure, Currency currency) const
{
    if (measure == Measure::Rate) {
        return m_formats.percent(std::llround(mean * 10'000), 2);
    }
    const int digits = minorDigits(currency).value_or(2);
    return decimal(mean / std::pow(10, digits), measure == Measure::OrderValue ? digits : digits + 1);
}

QString ExperimentWords::meanMoney(double minor, Currency currency) const
{
    // The currency stands where it always stands; the amount of one gives its place to the longer one.
    const Money one{minor < 0 ? -1 : 1, currency};
    QString text = m_formats.money(one);
    const int digits = minorDigits(currency).value_or(2);
    text.replace(m_formats.amount({1, currency}), decimal(std::abs(minor) / std::pow(10, digits), digits + 1));
    return text;
}

QString ExperimentWords::signedPercent(std::int64_t basisPoints, int decimals) const
{
    QString text = m_formats.percent(basisPoints, decimals);
    if (basisPoints > 0) {
        const bool isolate = !text.isEmpty() && text.front() == QChar(0x2066);
        text.insert(isolate ? 1 : 0, QLatin1Char('+')); // within the isolate, or a mirrored line puts it behind
    }
    return text;
}

QString ExperimentWords::lift(double lift) const
{
    return signedPercent(std::llround(lift * 1000) * 10, 1);
}

QString ExperimentWords::roughLift(double lift) const
{
    return signedPercent(std::llround(lift * 100) * 100, 0);
}

QString ExperimentWords::chance(double chance) const
{
    constexpr double kNearly = 0.9995; // one decimal would call it certain
    constexpr double kHardly = 0.0005;
    if (chance > kNearly) {
        //: a chance so near to certain that its decimals would say so
        return tr("over %1").arg(m_formats.percent(9990, 1));
    }
    if (chance < kHardly) {
        return tr("under %1").arg(m_formats.percent(10, 1));
    }
    return m_formats.percent(std::llround(chance * 1000) * 10, 1);
}

QString ExperimentWords::p(double p) const
{
    constexpr double kLeast = 0.000001;
    if (p < kLeast) {
        return QStringLiteral("< ") + decimal(kLeast, 6);
    }
    return decimal(p, p >= 0.1 ? 2 : p >= 0.001 ? 4 : 6);
}

QString ExperimentWords::pEquals(double p) const
{
    const QString text = ExperimentWords::p(p);
    return text.startsWith(QLatin1Char('<')) ? QStringLiteral("p ") + text : QStringLiteral("p = ") + text;
}

} // namespace tijara::ui
