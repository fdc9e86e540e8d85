// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/power_planner.h"

#include "ui/client/problem_text.h"

#include <algorithm>
#include <cmath>

namespace tijara::ui {

namespace {

const QString kBuyers = QStringLiteral("/plan/buyers");
const QString kValue = QStringLiteral("/plan/value");
const QString kSpread = QStringLiteral("/plan/spread");
const QString kLift = QStringLiteral("/plan/lift");
const QString kPower = QStringLiteral("/plan/power");
const QString kDaily = QStringLiteral("/plan/daily");
constexpr int kWaitMs = 250; // until one stops typing
constexpr std::int64_t kWhole = 10'000;

} // namespace

PowerPlanner::PowerPlanner(Console& console) : Card(console.style, tr("How long will it take?")), m_console(console), m_form(new FormFields(console.style, 1))
{
    const Style& style = console.style;
    const NumberStyle numbers = console.formats.style();
    const Currency money = console.formats.currency();
    m_form->addText(kBuyers, tr("Of 100 visitors buy today"), {}, {.check = checks::all({checks::needed(), checks::number(numbers, 2, 1, kWhole - 1)}), .unit = QStringLiteral("%"), .number = true});
    m_form->addText(kValue, tr("An order brings"), tr("Sales or profit, as the goal says"), {.check = checks::amount(numbers, money, 1, experiments::kMoneyMax), .unit = console.formats.sign(), .number = true});
    m_form->addText(kSpread, tr("Orders differ by"), tr("Their standard deviation; left empty: all are alike"),
                    {.check = checks::amount(numbers, money, 0, experiments::kMoneyMax), .unit = console.formats.sign(), .number = true});
    m_form->addText(kLift, tr("Difference worth knowing"), tr("A smaller one may stay unseen"), {.check = checks::all({checks::needed(), checks::number(numbers, 2, 1, 100 * kWhole)}), .unit = QStringLiteral("%"), .number = true});
    m_form->addText(kPower, tr("Seen with a chance of"), {}, {.check = checks::all({checks::needed(), checks::number(numbers, 2, kWhole / 2, kWhole - 1)}), .unit = QStringLiteral("%"), .number = true});
    m_form->addText(kDaily, tr("New visitors a day"), {}, {.check = checks::all({checks::needed(), checks::number(numbers, 0, 1, 1'000'000'000)}), .number = true});
    m_form->setTexts({{kBuyers, QStringLiteral("3")}, {kLift, QStringLiteral("15")}, {kPower, QStringLiteral("80")}, {kDaily, QStringLiteral("500")}});
    body()->addWidget(m_form);
    m_words = makeText(style, {}, Type::Label);
    m_words->setWordWrap(true);
    body()->addWidget(m_words);
    m_hint = makeText(style, tr("The plan lets you look every day, which takes about twice as many visitors as one look at the end would. Where orders differ much, expect ten times as many."),
                      Type::Hint, Ink::Text3);
    m_hint->setWordWrap(true);
    body()->addWidget(m_hint);
    m_take = makeButton(style, tr("Take it as the plan"), ButtonKind::Plain, QStringLiteral("check"));
    body()->addWidget(m_take, 0, Qt::AlignLeading);
    body()->addStretch();
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (m_plan) {
            emit taken(m_plan->visitorsPerArm);
        }
    });
    m_timer.setSingleShot(true);
    m_timer.setInterval(kWaitMs);
    connect(&m_timer, &QTimer::timeout, this, &PowerPlanner::ask);
    connect(m_form, &FormFields::edited, this, [this] { m_timer.start(); });
    m_timer.start();
}

void PowerPlanner::planFor(const Asked& asked)
{
    if (m_asked != asked) {
        m_asked = asked;
        m_timer.start();
    }
}

std::optional<double> PowerPlanner::numberIn(const QString& path, int digits) const
{
    const auto units = readNumber(m_form->text(path), digits, m_console.formats.style());
    return units ? std::optional(static_cast<double>(*units) / std::pow(10, digits)) : std::nullopt;
}

double PowerPlanner::countedOf() const
{
    return m_asked.measure == experiments::Measure::OrderValue ? numberIn(kBuyers, 2).value_or(100) / 100 : 1;
}

std::optional<experiments::PlanQuery> PowerPlanner::wanted() const
{
    const auto buyers = numberIn(kBuyers, 2);
    const auto lift = numberIn(kLift, 2);
    const auto power = numberIn(kPower, 2);
    const auto daily = numberIn(kDaily, 0);
    if (!buyers || !lift || !power || !daily || *buyers <= 0 || *buyers >= 100 || *lift <= 0 || *daily < 1) {
        return std::nullopt;
    }
    experiments::PlanQuery query;
    query.baseline = *buyers / 100;
    query.lift = *lift / 100;
    query.power = std::llround(*power * 100);
    query.alpha = m_asked.alpha;
    query.arms = m_asked.arms;
    // The server spreads whom it is told of evenly; so it is told of as many as would give each price what the smallest one gets.
    query.dailyVisitors = std::max<std::int64_t>(1, std::llround(*daily * m_asked.takesPart * m_asked.smallestShare * m_asked.arms * countedOf()));
    if (m_asked.measure == experiments::Measure::OrderValue) {
        const auto value = numberIn(kValue, minorDigits(m_console.formats.currency()).value_or(2));
        const auto spread = numberIn(kSpread, minorDigits(m_console.formats.currency()).value_or(2));
        if (!value || !spread || *value <= 0 || *spread <= 0) {
            return std::nullopt; // orders that are all alike need no experiment
        }
        query.baseline = *value;
        query.deviation = *spread;
    } else if (m_asked.measure != experiments::Measure::Rate) {
        // Of all visitors: most bring nothing, those who buy bring the value give or take its own spread.
        const double rate = query.baseline;
        const double value = numberIn(kValue, minorDigits(m_console.formats.currency()).value_or(2)).value_or(1);
        const double spread = numberIn(kSpread, minorDigits(m_console.formats.currency()).value_or(2)).value_or(0);
        query.baseline = rate * value;
        query.deviation = std::sqrt(rate * (value * value + spread * spread) - query.baseline * query.baseline);
    }
    return query;
}

void PowerPlanner::ask()
{
    const auto query = wanted();
    m_console.client.cancel(std::exchange(m_call, 0));
    m_plan.reset();
    if (!query) {
        say();
        return;
    }
    m_call = m_console.client.call(experiments::kSamplePlan, *query, this, [this, counted = countedOf()](Result<experiments::SamplePlan> answer) {
        m_call = 0;
        if (answer) {
            m_plan = *answer;
            m_plan->visitorsPerArm = std::llround(std::ceil(static_cast<double>(m_plan->visitorsPerArm) / counted));
            say();
        } else {
            m_words->setText(sentenceOf(answer.problem()));
            m_take->setEnabled(false);
        }
    });
}

void PowerPlanner::say()
{
    const Formats& formats = m_console.formats;
    m_take->setEnabled(m_plan.has_value());
    if (!m_plan) {
        m_words->setText(m_asked.measure == experiments::Measure::OrderValue ? tr("Fill in what an order brings and by how much orders differ, how many buy, which difference matters and how many come.")
                                                                             : tr("Fill in how many buy, which difference matters and how many come."));
        return;
    }
    const QString needs = tr("Each price needs %1 visitors, %2 in all.", nullptr, pluralOf(m_plan->visitorsPerArm))
                              .arg(formats.whole(m_plan->visitorsPerArm), formats.whole(std::llround(static_cast<double>(m_plan->visitorsPerArm) / m_asked.smallestShare)));
    const QString takes = tr("That takes %1 days, in whole weeks.", nullptr, pluralOf(m_plan->days)).arg(formats.whole(m_plan->days));
    //: two sentences of the planner
    m_words->setText(tr("%1 %2").arg(needs, takes));
}

QString PowerPlanner::sentence() const
{
    return m_words->text();
}

} // namespace tijara::ui
