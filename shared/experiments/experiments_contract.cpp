// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/experiments/experiments_contract.h"

#include "shared/experiments/price_assignment.h"

#include <numeric>
#include <set>

namespace tijara::experiments {

namespace {

constexpr std::size_t kKeyBytesMax = 64;
constexpr std::size_t kLinesBytesMax = 4000;
constexpr std::size_t kConditionsMax = 20;
constexpr std::size_t kValuesMax = 100;
constexpr std::size_t kVariantsMin = 2;
constexpr std::int64_t kDaysMax = 365;

void checkSize(const Checker& checker, std::size_t size, std::size_t min, std::size_t max)
{
    if (size < min || size > max) {
        checker.complain("out_of_range", {{"min", std::to_string(min)}, {"max", std::to_string(max)}});
    }
}

void checkWeights(const std::vector<std::int64_t>& weights, const Checker& checker)
{
    for (std::size_t at = 0; at < weights.size(); ++at) {
        checker.range(std::to_string(at), weights[at], 0, kWhole);
    }
    if (std::accumulate(weights.begin(), weights.end(), std::int64_t{0}) != kWhole) {
        checker.complain("weights_not_whole", {{"whole", std::to_string(kWhole)}});
    }
}

void checkVariants(const std::vector<Variant>& variants, const Checker& checker)
{
    checkSize(checker, variants.size(), kVariantsMin, kVariantsMax);
    std::set<std::string> keys;
    std::vector<std::int64_t> weights;
    for (std::size_t at = 0; at < variants.size(); ++at) {
        const Variant& variant = variants[at];
        const Checker here = checker.at(at);
        here.text("key", variant.key, kKeyBytesMax);
        here.optionalText("name", variant.name);
        here.range("price", variant.price, 0, kMoneyMax);
        here.range("weight", variant.weight, 0, kWhole);
        if (variant.unitCost) {
            here.range("unitCost", *variant.unitCost, 0, kMoneyMax);
        }
        if (variant.metadata) {
            checkSize(here.at("metadata"), variant.metadata->size(), 0, kValuesMax);
            for (const auto& [name, value] : *variant.metadata) {
                here.at("metadata").optionalText(name, value);
            }
        }
        if (!keys.insert(variant.key).second) {
            here.at("key").complain("given_twice");
        }
        weights.push_back(std::clamp<std::int64_t>(variant.weight, 0, kWhole));
    }
    if (std::accumulate(weights.begin(), weights.end(), std::int64_t{0}) != kWhole) {
        checker.complain("weights_not_whole", {{"whole", std::to_string(kWhole)}});
    }
}

void checkGoals(const std::vector<Goal>& goals, const Checker& checker)
{
    checkSize(checker, goals.size(), 1, kGoalsMax);
    std::set<std::pair<std::string, Measure>> seen;
    int primary = 0;
    for (std::size_t at = 0; at < goals.size(); ++at) {
        checker.at(at).text("event", goals[at].event, kKeyBytesMax);
        primary += goals[at].role == GoalRole::Primary ? 1 : 0;
        if (!seen.emplace(goals[at].event, goals[at].measure).second) {
            checker.at(at).at("event").complain("given_twice");
        }
    }
    if (primary != 1) {
        checker.complain("one_primary_needed");
    }
}

void checkRules(const Rules& rules, const Checker& checker)
{
    checker.range("alpha", rules.alpha, 1, 2000);
    checker.range("tuning", rules.tuning, 100, 100'000'000);
    checker.range("cap", rules.cap, 5000, kWhole);
    checker.range("beforeDays", rules.beforeDays, 0, kDaysMax);
    checker.range("attributionDays", rules.attributionDays, 0, kDaysMax);
}

void checkWho(const Terms& terms, const Checker& checker)
{
    checker.range("coverage", terms.coverage, 0, kWhole);
    if (terms.share) {
        const Checker here = checker.at("share");
        here.text("name", terms.share->name, kKeyBytesMax);
        here.range("from", terms.share->from, 0, kWhole - 1);
        here.range("to", terms.share->to, terms.share->from + 1, kWhole);
    }
    checkSize(checker.at("conditions"), terms.conditions.size(), 0, kConditionsMax);
    for (std::size_t at = 0; at < terms.conditions.size(); ++at) {
        const Checker here = checker.at("conditions").at(at);
        here.text("attribute", terms.conditions[at].attribute, kKeyBytesMax);
        checkSize(here.at("values"), terms.conditions[at].values.size(), 1, kValuesMax);
        for (std::size_t value = 0; value < terms.conditions[at].values.size(); ++value) {
            here.at("values").text(std::to_string(value), terms.conditions[at].values[value]);
        }
    }
}

void checkTerms(const Terms& terms, const Checker& checker)
{
    checker.text("name", terms.name);
    checker.optionalLines("hypothesis", terms.hypothesis, kLinesBytesMax);
    checker.optionalLines("notes", terms.notes, kLinesBytesMax);
    checkVariants(terms.variants, checker.at("variants"));
    checkGoals(terms.goals, checker.at("goals"));
    checkWho(terms, checker);
    if (terms.rules) {
        checkRules(*terms.rules, checker.at("rules"));
    }
    if (terms.targetVisitors) {
        checker.range("targetVisitors", *terms.targetVisitors, 1, kMoneyMax);
    }
    if (terms.startAt && terms.endAt && *terms.endAt <= *terms.startAt) {
        checker.at("endAt").complain("before_begin");
    }
}

} // namespace

void check(const NewExperiment& wanted, const Checker& checker)
{
    checker.text("key", wanted.key, kKeyBytesMax);
    checkTerms(wanted.terms, checker.at("terms"));
}

void check(const ChangeExperiment& wanted, const Checker& checker)
{
    if (wanted.terms) {
        checkTerms(*wanted.terms, checker.at("terms"));
    }
}

void check(const TakeStep& wanted, const Checker& checker)
{
    if (wanted.step == Step::Stop && !wanted.decision) {
        checker.at("decision").complain("required");
    }
    if (wanted.decision) {
        const Checker here = checker.at("decision");
        here.text("reason", wanted.decision->reason, kLinesBytesMax);
        if ((wanted.decision->outcome == Outcome::Winner) != wanted.decision->winner.has_value()) {
            here.at("winner").complain(wanted.decision->winner ? "not_understood" : "required");
        }
    }
}

void check(const NewPhase& wanted, const Checker& checker)
{
    checkWeights(wanted.weights, checker.at("weights"));
}

void check(const CopyExperiment& wanted, const Checker& checker)
{
    checker.text("key", wanted.key, kKeyBytesMax);
}

} // namespace tijara::experiments
