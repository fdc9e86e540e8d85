// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/import_run.h"

#include "ui/client/problem_text.h"
#include "ui/widgets/list_view.h"

#include <QGridLayout>
#include <QProgressBar>

namespace tijara::ui {

namespace {

using jobs::JobState;
using sales::ImportOutcome;
using sales::RefusedLine;

constexpr int kSide = 384;
constexpr int kAlone = 520;
constexpr int kWideFrom = 900;
constexpr int kLargeFromPercent = 150;
constexpr int kBarSteps = 1000;
constexpr int kRefusedHeight = 300;

constexpr Column<RefusedLine> kColumns[] = {
    {"line", QT_TRANSLATE_NOOP("Columns", "Line"), Cell::Number, 80, "", 0,
     [](const RefusedLine& row, const Formats& formats) -> CellValue { return formats.whole(row.line); }},
    {"document", QT_TRANSLATE_NOOP("Columns", "Document"), Cell::Key, 110, "", 0,
     [](const RefusedLine& row, const Formats&) -> CellValue { return row.document; }},
    {"column", QT_TRANSLATE_NOOP("Columns", "Column"), Cell::Text, 110, "", 2,
     [](const RefusedLine& row, const Formats&) -> CellValue { return row.column.value_or(""); }},
    {"value", QT_TRANSLATE_NOOP("Columns", "In the file"), Cell::Text, 130, "", 1,
     [](const RefusedLine& row, const Formats&) -> CellValue {
         if (!row.reason) {
             return QString();
         }
         return row.value && !row.value->empty() ? CellValue(*row.value) : CellValue(ImportRun::tr("empty"), Ink::Text3);
     }},
    {"reason", QT_TRANSLATE_NOOP("Columns", "Why"), Cell::Text, 0, "", 0,
     [](const RefusedLine& row, const Formats&) -> CellValue {
         return row.reason ? CellValue(sentenceOfReason(*row.reason)) : CellValue(ImportRun::tr("Good, but its document is refused."), Ink::Text3);
     }},
};

enum Fact { Bills, CreditNotes, WriteOffs, Adjustments, Recognised, WithoutCustomer, PricedZero, PricedNegative, ProductsNew, CustomersNew, Rounding, Total, kFactCount };

} // namespace

ImportRun::ImportRun(Console& console) : m_console(console), m_refused(new FixedModel<RefusedLine>(console, kColumns, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(console.style.px(14));
    column->addWidget(makeProgress());
    makeRefused();
    makeOutcome();
    m_grid = new QGridLayout;
    m_grid->setSpacing(console.style.px(14));
    m_grid->setColumnStretch(0, 1);
    place(true);
    column->addLayout(m_grid);
    column->addStretch(1);
}

QWidget* ImportRun::makeProgress()
{
    const Style& style = m_console.style;
    m_progress = new Card(style, {});
    auto* top = new QHBoxLayout;
    top->setSpacing(style.px(14));
    m_percent = makeText(style, {}, Type::TileFigure);
    m_left = makeText(style, {}, Type::Body, Ink::Text2);
    m_speed = makeText(style, {}, Type::Body, Ink::Text2);
    top->addWidget(m_percent);
    top->addWidget(m_left);
    top->addStretch();
    top->addWidget(m_speed);
    m_progress->body()->addLayout(top);
    m_bar = new QProgressBar;
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_progress->body()->addWidget(m_bar);
    // Large letters need the whole width for the sentence; the buttons then stand below it.
    const bool large = style.textPercent() >= kLargeFromPercent;
    auto* below = new QBoxLayout(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    below->setSpacing(style.px(8));
    m_verdict = new Verdict(style);
    below->addWidget(m_verdict, 1);
    m_stop = makeButton(style, tr("Stop here"), ButtonKind::Danger, QStringLiteral("stop"));
    m_stop->setToolTip(tr("What is in stays"));
    m_background = makeButton(style, tr("Go on in background"));
    m_background->setToolTip(tr("Esc. The import goes on and stands in the list of jobs"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(style.px(8));
    if (large) {
        buttons->addStretch();
    }
    buttons->addWidget(m_stop);
    buttons->addWidget(m_background);
    below->addLayout(buttons);
    m_progress->body()->addLayout(below);
    connect(m_stop, &QPushButton::clicked, this, &ImportRun::stopWanted);
    connect(m_background, &QPushButton::clicked, this, &ImportRun::backgroundWanted);
    return m_progress;
}

void ImportRun::makeRefused()
{
    const Style& style = m_console.style;
    m_refusedCard = new Card(style, tr("Refused lines"));
    m_refusedCard->setFlush();
    m_save = makeButton(style, tr("Save list as CSV…"), ButtonKind::Plain, QStringLiteral("download"));
    m_refusedCard->head()->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &ImportRun::saveWanted);
    auto* view = new ListView(style, *m_refused, m_refusedCard);
    view->setAccessibleName(tr("Refused lines"));
    view->setMinimumHeight(style.px(kRefusedHeight));
    m_refusedCard->body()->addWidget(view, 1);
    m_refusedHint = makeText(style, {}, Type::Cell, Ink::Text2);
    m_refusedHint->setWordWrap(true);
    m_refusedHint->setContentsMargins(style.px(15), style.px(9), style.px(15), style.px(9));
    m_refusedCard->body()->addWidget(m_refusedHint);
}

void ImportRun::makeOutcome()
{
    const Style& style = m_console.style;
    m_outcomeCard = new Card(style, tr("What the lines became"));
    for (int at = 0; at < kFactCount; ++at) {
        if (at == Total) {
            m_outcomeCard->body()->addWidget(makeLine());
        }
        m_facts.push_back(new FactLine(style, QString(), QString(), at == Total ? Type::SheetTotal : Type::Body));
        m_outcomeCard->body()->addWidget(m_facts.back());
    }
    m_outcomeCard->body()->addStretch();
}

void ImportRun::place(bool wide)
{
    m_wide = wide;
    m_grid->removeWidget(m_refusedCard);
    m_grid->removeWidget(m_outcomeCard);
    // Alone it stands at the beginning of the line, no wider than its figures can be read across.
    const bool alone = m_refusedCard->isHidden();
    const int side = m_console.style.px(alone ? kAlone : kSide);
    m_outcomeCard->setMinimumWidth(wide ? side : 0);
    m_outcomeCard->setMaximumWidth(wide ? side : QWIDGETSIZE_MAX);
    m_grid->addWidget(m_refusedCard, 0, 0);
    if (alone) {
        m_grid->addWidget(m_outcomeCard, 0, 0, wide ? Qt::AlignLeading | Qt::AlignTop : Qt::Alignment());
    } else {
        m_grid->addWidget(m_outcomeCard, wide ? 0 : 1, wide ? 1 : 0);
    }
}

void ImportRun::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= m_console.style.px(kWideFrom);
    if (wide != m_wide) {
        place(wide);
    }
}

void ImportRun::showState(const sales::ImportState& state, bool trial)
{
    const bool running = state.job && (state.job->state == JobState::Queued || state.job->state == JobState::Running);
    for (QWidget* one : std::initializer_list<QWidget*>{m_percent, m_left, m_speed, m_bar, m_stop, m_background}) {
        one->setVisible(running);
    }
    if (running) {
        showRunning(*state.job);
    } else if (state.job) {
        showEnded(state, trial);
    }
    m_outcomeCard->setVisible(state.outcome.has_value());
    m_refusedCard->setVisible(state.outcome && state.outcome->refusedLines > 0);
    if (state.outcome) {
        showRefused(*state.outcome);
        showOutcome(*state.outcome, state.preview.mapping, running);
    }
    place(m_wide);
}

void ImportRun::showRunning(const jobs::Job& job)
{
    const Formats& formats = m_console.formats;
    const double share = job.total > 0 ? std::min(1.0, static_cast<double>(job.done) / static_cast<double>(job.total)) : 0;
    //: whole percent done
    m_percent->setText(isolated(tr("%1 %").arg(static_cast<int>(share * 100))));
    m_bar->setValue(static_cast<int>(share * kBarSteps));
    m_left->setText(job.cancelling    ? tr("Stopping after the present documents")
                    : job.total == 0  ? tr("Reading the file")
                    : job.secondsLeft ? tr("about %1 left").arg(formats.duration(*job.secondsLeft))
                                      : QString());
    m_speed->setText(job.total == 0 ? QString()
                                    : tr("%1 of %2 lines · %3 a second").arg(formats.whole(job.done), formats.whole(job.total), formats.whole(job.perSecond)));
    m_verdict->say(nullptr, tr("You may leave this page or switch off: it goes on where it stopped. The same file again changes nothing. If you stop, what is in stays."));
    m_stop->setEnabled(!job.cancelling);
}

void ImportRun::showEnded(const sales::ImportState& state, bool trial)
{
    const Formats& formats = m_console.formats;
    const ImportOutcome outcome = state.outcome.value_or(ImportOutcome{});
    const StateLook& look = lookOf(state.job->state);
    switch (state.job->state) {
    case JobState::Failed: {
        const Problem problem = state.job->problem ? fromDocument(*state.job->problem) : Problem{ProblemCode::Internal};
        m_verdict->say(&look, tr("%1 What is in stays.").arg(sentenceOf(problem)), detailsOf(problem));
        return;
    }
    case JobState::Cancelled:
        m_verdict->say(&look, trial ? tr("The trial was stopped; nothing was written.")
                                  : tr("You stopped the import. %1 documents are in and stay; the same file again adds the rest.", nullptr, pluralOf(outcome.imported))
                                        .arg(formats.whole(outcome.imported)));
        return;
    default:
        break;
    }
    m_verdict->say(&look, trial ? ofTrial(outcome) : ofImport(outcome));
}

QString ImportRun::ofTrial(const ImportOutcome& outcome) const
{
    const Formats& formats = m_console.formats;
    QStringList sentences = {
        tr("Nothing was written yet."),
        tr("%1 new documents will be taken in.", nullptr, pluralOf(outcome.imported)).arg(formats.whole(outcome.imported)),
        outcome.recognised == 0 ? QString() : tr("%1 are here already.", nullptr, pluralOf(outcome.recognised)).arg(formats.whole(outcome.recognised)),
        outcome.refused == 0 ? tr("None will be refused.") : tr("%1 will be refused.", nullptr, pluralOf(outcome.refused)).arg(formats.whole(outcome.refused)),
    };
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString ImportRun::ofImport(const ImportOutcome& outcome) const
{
    const Formats& formats = m_console.formats;
    QStringList sentences = {
        tr("The import is done."),
        tr("%1 documents were taken in.", nullptr, pluralOf(outcome.imported)).arg(formats.whole(outcome.imported)),
        outcome.recognised == 0 ? QString() : tr("%1 were here already.", nullptr, pluralOf(outcome.recognised)).arg(formats.whole(outcome.recognised)),
        outcome.refused == 0 ? tr("None was refused.") : tr("%1 were refused.", nullptr, pluralOf(outcome.refused)).arg(formats.whole(outcome.refused)),
    };
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

void ImportRun::showRefused(const ImportOutcome& outcome)
{
    const Formats& formats = m_console.formats;
    const auto shown = static_cast<std::int64_t>(outcome.refusedFirst.size());
    m_refusedCard->setSubtitle(//: "12 lines" of "3 documents"
                                tr("%1 of %2").arg(tr("%1 lines", nullptr, pluralOf(outcome.refusedLines)).arg(formats.whole(outcome.refusedLines)),
                                                   tr("%1 documents", nullptr, pluralOf(outcome.refused)).arg(formats.whole(outcome.refused))));
    m_refusedHint->setText(outcome.refusedLines > shown
                               ? tr("These are the first %1. The saved list has all of them; correct them there and import it: only these will be added.")
                                     .arg(formats.whole(shown))
                               : tr("Correct them in the saved list and import it: only these will be added."));
    if (m_refused->rowCount() != static_cast<int>(shown)) {
        m_refused->setRows(outcome.refusedFirst);
    }
}

void ImportRun::showOutcome(const ImportOutcome& outcome, const sales::ImportMapping& mapping, bool running)
{
    const Formats& formats = m_console.formats;
    const auto set = [&](Fact fact, const QString& label, std::int64_t count, bool always) {
        m_facts[fact]->setLabel(label);
        m_facts[fact]->setValue(formats.whole(count));
        m_facts[fact]->setVisible(always || count != 0);
    };
    const auto from = [](const QString& plain, const QString& with, const std::string& prefix) {
        return prefix.empty() ? plain : with.arg(toQt(prefix));
    };
    set(Bills, tr("Bills"), outcome.bills, true);
    set(CreditNotes, from(tr("Credit notes"), tr("Credit notes, from “%1…” numbers"), mapping.creditNotePrefix), outcome.creditNotes, true);
    set(WriteOffs, tr("Write-offs, minus outside a credit note"), outcome.writeOffs, true);
    set(Adjustments, from(tr("Adjustments"), tr("Adjustments, from “%1…” numbers"), mapping.adjustmentPrefix), outcome.adjustments, true);
    set(Recognised, tr("Here already, left as they are"), outcome.recognised, false);
    set(WithoutCustomer, tr("Lines without a customer, to “Walk-in”"), outcome.linesWithoutCustomer, false);
    set(PricedZero, tr("Lines of free goods, price 0"), outcome.linesPricedZero, false);
    set(PricedNegative, tr("Lines priced below zero"), outcome.linesPricedNegative, false);
    set(ProductsNew, tr("New products"), outcome.productsNew, true);
    set(CustomersNew, tr("New customers"), outcome.customersNew, true);
    m_facts[Rounding]->setLabel(tr("Rounding difference"));
    m_facts[Rounding]->setValue(formats.exactMoney(outcome.roundingTenMillionths));
    m_facts[Rounding]->setVisible(outcome.roundingTenMillionths != 0);
    m_facts[Total]->setLabel(running ? tr("Value so far") : tr("Value"));
    m_facts[Total]->setValue(formats.money(outcome.total));
}

} // namespace tijara::ui
