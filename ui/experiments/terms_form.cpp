// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/terms_form.h"

#include "ui/experiments/terms_fields.h"

#include <QComboBox>
#include <QLineEdit>

#include <numeric>

namespace tijara::ui {

namespace {

using experiments::Experiment;
using experiments::ExperimentState;
using experiments::Measure;
using experiments::Terms;

constexpr int kPricesFirst = 6; ///< rows that are there from the beginning; more are made when an experiment has them

} // namespace

TermsForm::TermsForm(Console& console, bool isNew) : m_console(console), m_isNew(isNew)
{
    m_terms.currency = console.formats.currency();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(console.style.px(14));
    makeWords(*column);
    makePrices(*column);
    makeGoal(*column);
    makeWho(*column);
    makeRules(*column);
    fill({});
}

FormFields* TermsForm::addForm(QVBoxLayout& column, int columns)
{
    auto* form = new FormFields(m_console.style, columns);
    column.addWidget(form);
    m_forms.push_back(form);
    connect(form, &FormFields::edited, this, &TermsForm::edited);
    connect(form, &FormFields::submitted, this, &TermsForm::submitted);
    return form;
}

void TermsForm::makeWords(QVBoxLayout& column)
{
    auto* card = new Card(m_console.style, tr("What is tried"));
    column.addWidget(card);
    m_words = addForm(*card->body(), 2);
    m_words->addText(fields::kName, tr("Name"), tr("“Coffee set: 89 or 79?”"), {.check = checks::needed()});
    if (m_isNew) {
        m_words->addText(fields::kKey, tr("Short name"), tr("Your shop's pages ask for prices by it; it never changes"), {.check = checks::all({checks::needed(), checks::atMost(fields::kKeyMax)})});
    }
    m_words->addText(fields::kHypothesis, tr("What do you expect, and why?"), tr("Written down before, it keeps one honest after"), {.check = checks::atMost(fields::kLinesMax), .later = true});
    m_words->addText(fields::kNotes, tr("Notes"), {}, {.check = checks::atMost(fields::kLinesMax), .later = true});
}

void TermsForm::makeGoal(QVBoxLayout& column)
{
    auto* card = new Card(m_console.style, tr("What decides"));
    column.addWidget(card);
    m_goal = addForm(*card->body(), 2);
    std::vector<FormFields::Choice> measures;
    for (const Measure one : {Measure::Profit, Measure::Revenue, Measure::Rate, Measure::OrderValue}) {
        measures.push_back({toQt(toText(one)), fields::measureChoice(one)});
    }
    m_goal->addChoice(fields::kMeasure, tr("Goal"), measures, tr("The others are shown too, but do not decide"), checks::needed());
    m_goal->addChoice(fields::kWanted, tr("Better is"), {{QStringLiteral("higher"), tr("More")}, {QStringLiteral("lower"), tr("Less")}});
    m_goal->addText(fields::kEvent, tr("Counted event"), tr("As your shop's pages and tills report it: “purchase”"), {.check = checks::all({checks::needed(), checks::atMost(fields::kKeyMax)})});
    m_goal->addText(fields::kGuard, tr("Must not get more frequent"), tr("For example “return”. If it does, no price is called better"), {.check = checks::atMost(fields::kKeyMax), .later = true});
}

void TermsForm::makePrices(QVBoxLayout& column)
{
    const Style& style = m_console.style;
    auto* card = new Card(style, tr("Prices"), tr("the first one is today's"));
    column.addWidget(card);
    m_priceColumn = new QVBoxLayout;
    m_priceColumn->setSpacing(style.px(4));
    card->body()->addLayout(m_priceColumn);
    for (int at = 0; at < kPricesFirst; ++at) {
        addPrice();
    }
    m_shares = makeText(style, {}, Type::Label);
    m_shares->setWordWrap(true);
    card->body()->addWidget(m_shares);
    auto* row = new QHBoxLayout;
    row->setSpacing(style.px(8));
    m_more = makeButton(style, tr("Another price"), ButtonKind::Plain, QStringLiteral("add"));
    m_less = makeButton(style, tr("One less"), ButtonKind::Plain, QStringLiteral("delete"));
    m_even = makeButton(style, tr("Share evenly"), ButtonKind::Plain, QStringLiteral("split"));
    for (QPushButton* button : {m_more, m_less, m_even}) {
        row->addWidget(button);
    }
    row->addStretch();
    card->body()->addLayout(row);
    connect(m_more, &QPushButton::clicked, this, [this] { setPriceCount(m_priceCount + 1); });
    connect(m_less, &QPushButton::clicked, this, [this] { setPriceCount(m_priceCount - 1); });
    connect(m_even, &QPushButton::clicked, this, &TermsForm::spreadEvenly);
    connect(this, &TermsForm::edited, this, &TermsForm::showShares);
}

void TermsForm::addPrice()
{
    const std::size_t at = m_prices.size();
    const NumberStyle style = m_console.formats.style();
    FormFields* form = addForm(*m_priceColumn, 5);
    const auto path = [at](const char* member) { return fields::pricePath(at, member); };
    // In the money of the experiment that is in the form by then.
    const auto money = [this, style](const QString& typed) { return checks::amount(style, m_terms.currency, 0, experiments::kMoneyMax)(typed); };
    const QString sign = m_console.formats.sign(m_terms.currency);
    form->addText(path("price"), at == 0 ? tr("Price today") : tr("Price"), {}, {.check = checks::all({checks::needed(), money}), .unit = sign, .number = true});
    form->addText(path("unitCost"), tr("Costs you"), {}, {.check = money, .unit = sign, .number = true});
    form->addText(path("weight"), tr("Visitors"), {}, {.check = checks::all({checks::needed(), checks::number(style, 2, 0, fields::kWhole)}), .unit = QStringLiteral("%"), .number = true});
    form->addText(path("key"), tr("Short name"), {}, {.check = checks::all({checks::needed(), checks::atMost(fields::kKeyMax)})});
    form->addText(path("name"), tr("Name"));
    m_prices.push_back(form);
}

void TermsForm::addPercent(FormFields& form, const QString& path, const QString& label, const QString& hint)
{
    form.addText(path, label, hint, {.check = checks::number(m_console.formats.style(), 2, 0, fields::kWhole), .unit = QStringLiteral("%"), .number = true});
}

void TermsForm::addDay(FormFields& form, const QString& path, const QString& label, const QString& hint)
{
    const Formats& formats = m_console.formats;
    form.addText(path, label, hint,
                 {.check = checks::day(fields::today(formats), fields::monthsOf(formats)), .later = true, .written = [&formats](const QString& typed) {
                      const auto read = readDay(typed, fields::today(formats), fields::monthsOf(formats));
                      return read ? formats.date(*read) : typed;
                  }});
}

void TermsForm::makeWho(QVBoxLayout& column)
{
    const NumberStyle style = m_console.formats.style();
    auto* card = new Card(m_console.style, tr("Who takes part, and when"));
    column.addWidget(card);
    m_plan = addForm(*card->body(), 2);
    addPercent(*m_plan, fields::kCoverage, tr("Takes part"), tr("The others see today's price and are not counted"));
    m_plan->addText(fields::kTarget, tr("Visitors wanted for each price"), tr("The planner beside says how many"),
                    {.check = checks::number(style, 0, 1, experiments::kMoneyMax), .later = true, .number = true});
    addDay(*m_plan, fields::kEnd, tr("Ends by itself after"), tr("The last day; whole weeks are best"));
    m_who = addForm(*card->body(), 2);
    addDay(*m_who, fields::kStart, tr("Begins by itself on"), tr("Left empty: when you start it"));
    m_who->addText(fields::kAttribute, tr("Only visitors whose"), tr("An attribute your shop's pages send: “country”"), {.check = checks::atMost(fields::kKeyMax), .later = true});
    m_who->addText(fields::kValues, tr("is one of"), tr("Several with commas between them"), {.later = true});
    m_who->addText(fields::kShareName, tr("Never together with others of"), tr("Experiments with the same word here share no visitor"), {.check = checks::atMost(fields::kKeyMax), .later = true});
    addPercent(*m_who, fields::kShareFrom, tr("of them from"), {});
    addPercent(*m_who, fields::kShareTo, tr("up to"), {});
}

void TermsForm::makeRules(QVBoxLayout& column)
{
    const NumberStyle style = m_console.formats.style();
    auto* card = new Card(m_console.style, tr("How it is judged"), tr("good as it is, for most"));
    column.addWidget(card);
    m_rules = addForm(*card->body(), 2);
    addPercent(*m_rules, fields::kAlpha, tr("Wrong in at most"), tr("of all experiments, however often one looks"));
    m_rules->addText(fields::kTuning, tr("Sharpest at"), tr("The number of visitors at which the interval is tightest"), {.check = checks::number(style, 0, 100, 100'000'000), .number = true});
    addPercent(*m_rules, fields::kCap, tr("Cut sales above"), tr("of all buyers' sales, so that one bulk order decides nothing; 100: never"));
    m_rules->addText(fields::kBefore, tr("Look back"), tr("At earlier orders, which makes the result sharper"), {.check = checks::number(style, 0, 0, 365), .unit = tr("days"), .number = true});
    m_rules->addText(fields::kAttribution, tr("Orders count until"), tr("after the stop"), {.check = checks::number(style, 0, 0, 365), .unit = tr("days"), .number = true});
}

void TermsForm::begin()
{
    m_words->findChild<QLineEdit*>()->setFocus(Qt::OtherFocusReason);
}

int TermsForm::digits() const
{
    return minorDigits(m_terms.currency).value_or(2);
}

void TermsForm::setPriceCount(int count)
{
    m_priceCount = std::clamp(count, 2, static_cast<int>(experiments::kVariantsMax));
    while (static_cast<int>(m_prices.size()) < m_priceCount) {
        addPrice();
    }
    for (std::size_t at = 0; at < m_prices.size(); ++at) {
        const bool shown = static_cast<int>(at) < m_priceCount;
        m_prices[at]->setVisible(shown);
        if (shown && m_prices[at]->text(fields::pricePath(at, "key")).isEmpty()) {
            m_prices[at]->setText(fields::pricePath(at, "key"), at == 0 ? QStringLiteral("today") : QStringLiteral("price-%1").arg(at + 1));
        }
    }
    m_more->setEnabled(!m_begun && m_priceCount < static_cast<int>(experiments::kVariantsMax));
    m_less->setEnabled(!m_begun && m_priceCount > 2);
    showShares();
}

void TermsForm::spreadEvenly()
{
    const std::int64_t each = fields::kWhole / m_priceCount;
    for (int at = 0; at < m_priceCount; ++at) {
        const std::int64_t share = at == 0 ? fields::kWhole - each * (m_priceCount - 1) : each;
        m_prices[static_cast<std::size_t>(at)]->setText(fields::pricePath(static_cast<std::size_t>(at), "weight"), toQt(decimalFormat(share, 2, m_console.formats.style())));
    }
    emit edited();
}

QString TermsForm::sharesComplaint() const
{
    std::int64_t sum = 0;
    for (int at = 0; at < m_priceCount; ++at) {
        sum += numberIn(*m_prices[static_cast<std::size_t>(at)], fields::pricePath(static_cast<std::size_t>(at), "weight"), 2, 0);
    }
    const Formats& formats = m_console.formats;
    if (sum == fields::kWhole) {
        return {};
    }
    return sum < fields::kWhole ? tr("Together %1: %2 of the visitors have no price yet.").arg(formats.percent(sum, 0), formats.percent(fields::kWhole - sum, 0))
                                : tr("Together %1: that is %2 too much.").arg(formats.percent(sum, 0), formats.percent(sum - fields::kWhole, 0));
}

void TermsForm::showShares()
{
    const QString complaint = sharesComplaint();
    m_shares->setText(complaint.isEmpty() ? tr("Together 100 %: every visitor who takes part has a price.") : complaint);
    m_console.style.dress(m_shares, Type::Label, complaint.isEmpty() ? Ink::Text2 : Ink::Bad);
    m_even->setEnabled(!m_begun);
}

void TermsForm::fill(const std::optional<Experiment>& experiment)
{
    m_begun = experiment && experiment->state != ExperimentState::Draft;
    m_terms = experiment ? experiment->terms : Terms{};
    if (!experiment) {
        m_terms.currency = m_console.formats.currency();
        m_terms.variants = {{"today", {}, 0, {}, 5000, {}}, {"price-2", {}, 0, {}, 5000, {}}};
        m_terms.goals = fields::goalsOf("purchase", Measure::Profit, experiments::Wanted::Higher, {});
    }
    fillPrices(m_terms);
    fillRest(m_terms);
    if (!experiment) { // a price of nothing is no proposal
        for (std::size_t at = 0; at < 2; ++at) {
            m_prices[at]->setText(fields::pricePath(at, "price"), {});
        }
    }
    freeze();
    for (FormFields* form : m_forms) {
        form->clearComplaints();
    }
    m_filled = texts();
    showShares();
}

void TermsForm::freeze()
{
    for (FormFields* form : {m_goal, m_who, m_rules}) {
        form->setEnabled(!m_begun);
    }
    for (FormFields* form : m_prices) {
        form->setEnabled(!m_begun);
    }
    m_words->tell(m_begun ? tr("It has begun: prices, goals, rules and who takes part stay as they are. A copy can be changed.") : QString());
}

bool TermsForm::check()
{
    bool good = true;
    for (FormFields* form : m_forms) {
        const auto row = std::find(m_prices.begin(), m_prices.end(), form);
        if (row == m_prices.end() || row - m_prices.begin() < m_priceCount) {
            good = form->check() && good;
        }
    }
    return good && sharesComplaint().isEmpty();
}

std::vector<Complaint> TermsForm::show(std::vector<Complaint> complaints)
{
    for (FormFields* form : m_forms) {
        complaints = form->show(complaints);
    }
    return complaints;
}

FormFields::Texts TermsForm::texts() const
{
    FormFields::Texts all;
    for (const FormFields* form : m_forms) {
        all.merge(form->texts(false));
    }
    return all;
}

void TermsForm::setTexts(const FormFields::Texts& texts, std::optional<NumberStyle> from)
{
    const NumberStyle now = m_console.formats.style();
    for (FormFields* form : m_forms) {
        form->setTexts(texts, from.value_or(now), now);
    }
    emit edited();
}

void TermsForm::setText(const QString& path, const QString& text)
{
    for (FormFields* form : m_forms) {
        if (form->texts(false).contains(path)) {
            form->setText(path, text);
        }
    }
    emit edited();
}

std::int64_t TermsForm::numberIn(const FormFields& form, const QString& path, int digits, std::int64_t otherwise) const
{
    return readNumber(form.text(path), digits, m_console.formats.style()).value_or(otherwise);
}

bool TermsForm::isAsFilled(std::initializer_list<QString> paths) const
{
    const FormFields::Texts now = texts();
    return std::all_of(paths.begin(), paths.end(), [&](const QString& path) { return now.at(path) == m_filled.at(path); });
}

} // namespace tijara::ui
