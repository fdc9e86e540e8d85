// SPDX-License-Identifier: GPL-3.0-or-later
// Terms into the fields and out of them.
#include "ui/experiments/terms_fields.h"

#include "ui/experiments/terms_form.h"

#include <QDateTime>

namespace tijara::ui {

namespace {

using experiments::Condition;
using experiments::Goal;
using experiments::GoalRole;
using experiments::Measure;
using experiments::NamespaceShare;
using experiments::Rules;
using experiments::Terms;
using experiments::Wanted;

constexpr std::int32_t kDay = 1;

QString joined(const std::vector<std::string>& values)
{
    QStringList texts;
    for (const std::string& one : values) {
        texts.push_back(toQt(one));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

namespace fields {

QString pricePath(std::size_t at, const char* member)
{
    return QStringLiteral("/terms/variants/%1/%2").arg(at).arg(QLatin1String(member));
}

QString measureChoice(Measure measure)
{
    switch (measure) {
    case Measure::Profit:
        return TermsForm::tr("Profit per visitor");
    case Measure::Revenue:
        return TermsForm::tr("Sales per visitor");
    case Measure::Rate:
        return TermsForm::tr("Share of visitors who buy");
    case Measure::OrderValue:
        break;
    }
    return TermsForm::tr("Value of an order");
}

Date today(const Formats& formats)
{
    return formats.dayOf({QDateTime::currentMSecsSinceEpoch()});
}

MonthNames monthsOf(const Formats& formats)
{
    MonthNames names;
    for (int month = 1; month <= 12; ++month) {
        names[static_cast<std::size_t>(month - 1)] = formats.shortMonth(fromCivil({2000, month, 1}));
    }
    return names;
}

std::vector<Goal> goalsOf(const std::string& event, Measure decides, Wanted wanted, const std::string& guard)
{
    std::vector<Goal> goals = {{event, decides, GoalRole::Primary, wanted}};
    for (const Measure one : {Measure::Profit, Measure::Revenue, Measure::Rate}) {
        if (one != decides) {
            goals.push_back({event, one, GoalRole::Secondary, wanted});
        }
    }
    if (!guard.empty()) {
        goals.push_back({guard, Measure::Rate, GoalRole::Guard, Wanted::Lower});
    }
    return goals;
}

} // namespace fields

void TermsForm::fillPrices(const Terms& terms)
{
    const NumberStyle style = m_console.formats.style();
    setPriceCount(static_cast<int>(terms.variants.size()));
    for (std::size_t at = 0; at < m_prices.size(); ++at) {
        const bool there = at < terms.variants.size();
        const experiments::Variant variant = there ? terms.variants[at] : experiments::Variant{};
        const auto put = [&](const char* member, const QString& text) { m_prices[at]->setText(fields::pricePath(at, member), there ? text : QString()); };
        for (const char* member : {"price", "unitCost"}) {
            m_prices[at]->setUnit(fields::pricePath(at, member), m_console.formats.sign(terms.currency));
        }
        put("price", toQt(decimalFormat(variant.price, digits(), style)));
        put("unitCost", variant.unitCost ? toQt(decimalFormat(*variant.unitCost, digits(), style)) : QString());
        put("weight", toQt(decimalFormat(variant.weight, 2, style)));
        put("key", toQt(variant.key));
        put("name", toQt(variant.name));
    }
}

void TermsForm::fillRest(const Terms& terms)
{
    const Formats& formats = m_console.formats;
    const auto percent = [&](std::int64_t share) { return toQt(decimalFormat(share, 2, formats.style())); };
    m_words->setTexts({{fields::kName, toQt(terms.name)}, {fields::kHypothesis, toQt(terms.hypothesis)}, {fields::kNotes, toQt(terms.notes)}});
    if (m_isNew) {
        m_words->setText(fields::kKey, {});
    }
    QString guard;
    for (const Goal& goal : terms.goals) {
        if (goal.role == GoalRole::Primary) {
            m_goal->setTexts({{fields::kMeasure, toQt(toText(goal.measure))}, {fields::kWanted, toQt(toText(goal.wanted))}, {fields::kEvent, toQt(goal.event)}});
        } else if (goal.role == GoalRole::Guard && guard.isEmpty()) {
            guard = toQt(goal.event);
        }
    }
    m_goal->setText(fields::kGuard, guard);
    m_plan->setText(fields::kCoverage, percent(terms.coverage));
    m_plan->setText(fields::kTarget, terms.targetVisitors ? QString::number(*terms.targetVisitors) : QString());
    m_plan->setText(fields::kEnd, terms.endAt ? formats.date({formats.dayOf(*terms.endAt).days - kDay}) : QString());
    m_who->setText(fields::kStart, terms.startAt ? formats.date(formats.dayOf(*terms.startAt)) : QString());
    m_who->setText(fields::kAttribute, terms.conditions.empty() ? QString() : toQt(terms.conditions.front().attribute));
    m_who->setText(fields::kValues, terms.conditions.empty() ? QString() : joined(terms.conditions.front().values));
    m_who->setText(fields::kShareName, terms.share ? toQt(terms.share->name) : QString());
    m_who->setText(fields::kShareFrom, terms.share ? percent(terms.share->from) : QString());
    m_who->setText(fields::kShareTo, terms.share ? percent(terms.share->to) : QString());
    const Rules rules = terms.rules.value_or(Rules{});
    m_rules->setTexts({{fields::kAlpha, percent(rules.alpha)},
                       {fields::kTuning, QString::number(rules.tuning)},
                       {fields::kCap, percent(rules.cap)},
                       {fields::kBefore, QString::number(rules.beforeDays)},
                       {fields::kAttribution, QString::number(rules.attributionDays)}});
}

std::string TermsForm::key() const
{
    return m_isNew ? toStd(m_words->text(fields::kKey).trimmed()) : std::string();
}

Terms TermsForm::typed() const
{
    Terms terms = m_terms;
    terms.name = toStd(m_words->text(fields::kName).trimmed());
    terms.hypothesis = toStd(m_words->text(fields::kHypothesis).trimmed());
    terms.notes = toStd(m_words->text(fields::kNotes).trimmed());
    readPrices(terms);
    readGoals(terms);
    readWho(terms);
    readRules(terms);
    return terms;
}

void TermsForm::readPrices(Terms& terms) const
{
    terms.variants.resize(static_cast<std::size_t>(m_priceCount));
    for (std::size_t at = 0; at < terms.variants.size(); ++at) {
        const FormFields& row = *m_prices[at];
        const auto path = [at](const char* member) { return fields::pricePath(at, member); };
        experiments::Variant& variant = terms.variants[at];
        variant.key = toStd(row.text(path("key")).trimmed());
        variant.name = toStd(row.text(path("name")).trimmed());
        variant.price = numberIn(row, path("price"), digits(), 0);
        variant.unitCost = readNumber(row.text(path("unitCost")), digits(), m_console.formats.style());
        variant.weight = numberIn(row, path("weight"), 2, 0);
    }
}

void TermsForm::readGoals(Terms& terms) const
{
    if (!isAsFilled({fields::kMeasure, fields::kWanted, fields::kEvent, fields::kGuard})) {
        // The planner follows while a goal is still being typed; what is saved was checked.
        terms.goals = fields::goalsOf(toStd(m_goal->text(fields::kEvent).trimmed()), enumFrom<Measure>(toStd(m_goal->text(fields::kMeasure))).value_or(Measure::Profit),
                                      enumFrom<Wanted>(toStd(m_goal->text(fields::kWanted))).value_or(Wanted::Higher), toStd(m_goal->text(fields::kGuard).trimmed()));
    }
}

void TermsForm::readWho(Terms& terms) const
{
    const Formats& formats = m_console.formats;
    const auto day = [&](const FormFields& form, const QString& path) { return readDay(form.text(path), fields::today(formats), fields::monthsOf(formats)); };
    terms.coverage = numberIn(*m_plan, fields::kCoverage, 2, fields::kWhole);
    terms.targetVisitors = readNumber(m_plan->text(fields::kTarget), 0, formats.style());
    if (!isAsFilled({fields::kEnd})) { // an hour that another program gave stays
        const auto end = day(*m_plan, fields::kEnd);
        terms.endAt = end ? std::optional(formats.beginOf({end->days + kDay})) : std::nullopt;
    }
    if (!isAsFilled({fields::kStart})) {
        const auto start = day(*m_who, fields::kStart);
        terms.startAt = start ? std::optional(formats.beginOf(*start)) : std::nullopt;
    }
    if (!isAsFilled({fields::kAttribute, fields::kValues})) {
        Condition condition{toStd(m_who->text(fields::kAttribute).trimmed()), {}, !terms.conditions.empty() && terms.conditions.front().excludes};
        for (const QString& one : m_who->text(fields::kValues).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            condition.values.push_back(toStd(one.trimmed()));
        }
        if (!terms.conditions.empty()) {
            terms.conditions.erase(terms.conditions.begin());
        }
        if (!condition.attribute.empty() || !condition.values.empty()) {
            terms.conditions.insert(terms.conditions.begin(), std::move(condition));
        }
    }
    const std::string name = toStd(m_who->text(fields::kShareName).trimmed());
    terms.share = name.empty() ? std::nullopt
                               : std::optional(NamespaceShare{name, numberIn(*m_who, fields::kShareFrom, 2, 0), numberIn(*m_who, fields::kShareTo, 2, fields::kWhole)});
}

void TermsForm::readRules(Terms& terms) const
{
    const Rules before = terms.rules.value_or(Rules{});
    Rules rules = before;
    rules.alpha = numberIn(*m_rules, fields::kAlpha, 2, before.alpha);
    rules.tuning = numberIn(*m_rules, fields::kTuning, 0, before.tuning);
    rules.cap = numberIn(*m_rules, fields::kCap, 2, before.cap);
    rules.beforeDays = numberIn(*m_rules, fields::kBefore, 0, before.beforeDays);
    rules.attributionDays = numberIn(*m_rules, fields::kAttribution, 0, before.attributionDays);
    if (toJson(rules) != toJson(before)) {
        terms.rules = rules;
    }
}

} // namespace tijara::ui
