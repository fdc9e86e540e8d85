// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/method_dialog.h"

#include "ui/widgets/record_dialog.h"

namespace tijara::ui {

namespace {

constexpr Method kMethods[] = {Method::Verdict, Method::Visitors, Method::Split,  Method::Mean,   Method::Lift,   Method::Interval,
                               Method::Chance,  Method::Several,  Method::Before, Method::Demand, Method::Refused};
constexpr std::int64_t kWholeShare = 10'000;

} // namespace

MethodDialog::MethodDialog(Console& console, const experiments::Results& results, const experiments::Rules& rules, QWidget* parent)
    : QDialog(parent), m_console(console), m_results(results), m_rules(rules), m_choice(new ChoiceBox(console.style))
{
    const Style& style = console.style;
    setWindowTitle(tr("How this is worked out"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style.px(20), style.px(16), style.px(20), style.px(16));
    column->setSpacing(style.px(12));
    column->addWidget(makeText(style, tr("How this is worked out"), Type::CardTitle));
    for (const Method one : kMethods) {
        m_choice->addItem(title(one), static_cast<int>(one));
    }
    m_choice->setAccessibleName(tr("Figure"));
    column->addWidget(m_choice);
    m_words = makeText(style, {}, Type::Body);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_words);
    column->addStretch();
    auto* close = makeButton(style, tr("Close"), ButtonKind::Primary);
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_words->setText(words(static_cast<Method>(m_choice->currentData().toInt())));
        fitHeight(*this);
    });
    setFixedWidth(style.px(520));
    close->setFocus(Qt::OtherFocusReason);
}

void MethodDialog::show(Method method)
{
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(method)));
    m_words->setText(words(method));
    fitHeight(*this);
    QDialog::show();
}

QString MethodDialog::sentence() const
{
    return m_words->text();
}

QString MethodDialog::title(Method method)
{
    switch (method) {
    case Method::Visitors:
        return tr("Visitors and orders");
    case Method::Split:
        return tr("Is the split even?");
    case Method::Mean:
        return tr("What a visitor brings");
    case Method::Lift:
        return tr("More or less than today's price");
    case Method::Interval:
        return tr("The interval, and looking every day");
    case Method::Chance:
        return tr("Chances, and what may be lost");
    case Method::Several:
        return tr("Several prices at once");
    case Method::Before:
        return tr("With earlier orders taken out");
    case Method::Demand:
        return tr("Demand by price");
    case Method::Verdict:
        return tr("The sentence at the top");
    case Method::Refused:
        break;
    }
    return tr("Reports that were not taken");
}

QString MethodDialog::words(Method method) const
{
    const Formats& formats = m_console.formats;
    const ExperimentWords word(formats);
    const QString level = formats.percent(kWholeShare - m_results.alpha, 0);
    const QString alpha = word.decimal(static_cast<double>(m_results.alpha) / kWholeShare, 2);
    switch (method) {
    case Method::Visitors:
        return tr("A visitor counts once, in the price they were shown first; what they order counts from then on, and until %1 days after the stop. Who was shown two prices counts for neither. Nobody's "
                  "name is kept, only a hash of it.",
                  nullptr, pluralOf(m_rules.attributionDays))
            .arg(formats.whole(m_rules.attributionDays));
    case Method::Split:
        return tr("Pearson's χ² over the prices: the sum of (came − due)² / due, with one degree of freedom less than there are prices. Here χ² = %1, and p = %2. Below 0.001 the split is off. "
                  "Nothing is said before 8 visitors for each price.")
            .arg(word.decimal(m_results.split.chiSquare, 2), word.p(m_results.split.p));
    case Method::Mean:
        return m_rules.cap >= kWholeShare
                   ? tr("The sum over all visitors of the price, those who bought nothing included, over their number. Nothing is cut off.")
                   : tr("The sum over all visitors of the price, those who bought nothing included, over their number. Sales of one visitor above the %1 quantile of all prices together "
                        "count as that much, so that one bulk order decides nothing; the figure without the cut stands beside it.")
                         .arg(formats.percent(m_rules.cap, 1));
    case Method::Lift:
        return tr("The difference of the two means over the mean of today's price. Its standard error is that of a ratio (delta method): both variances count, each by its number of visitors.");
    case Method::Interval:
        return tr("The always-valid interval (an asymptotic confidence sequence, tightest at %1 visitors) contains the truth in %2 of all experiments, however often it is looked at. "
                  "The interval of the planned end (Welch's t) is narrower, and right only once: at that end.")
            .arg(formats.whole(m_rules.tuning), level);
    case Method::Chance:
        return tr("Shares of buyers: of two beta posteriors from a flat prior. Amounts: of a normal posterior, with a prior of 0 ± 30 % on the difference. The expected loss is what is given away on average "
                  "if the price is taken and is in truth the worse one. It is a belief from the data, no proof.");
    case Method::Several:
        return tr("Where several prices are compared, each of them may look better by chance. Holm's p keeps the chance of any false one below %1; that of Benjamini and Hochberg keeps their share among those "
                  "found below it. The sentence at the top goes by Holm.")
            .arg(alpha);
    case Method::Before:
        return m_rules.beforeDays == 0
                   ? tr("This experiment does not look at earlier orders.")
                   : tr("What a visitor bought in the %1 days before explains part of how visitors differ; it is taken out (CUPED), which makes the interval narrower and moves nothing on average.", nullptr,
                        pluralOf(m_rules.beforeDays))
                         .arg(formats.whole(m_rules.beforeDays));
    case Method::Demand:
        return tr("Orders over visitors at each price, and from three prices on a curve of constant elasticity through their logarithms; the band is that of the elasticity's interval. "
                  "An elasticity of −2 means: one per cent dearer, two per cent fewer orders.");
    case Method::Verdict:
        return tr("A price is called better or worse only while the split is even, with 100 visitors and a buyer at each price, 25 buyers in all, a whole day, and an always-valid p, by Holm over all "
                  "prices, below %1. A goal that must not get worse goes before all of it.")
            .arg(alpha);
    case Method::Refused:
        break;
    }
    return tr("Each report has an id of its own: what is sent again counts once. Reports of unknown prices or goals are counted here and change nothing.");
}

} // namespace tijara::ui
