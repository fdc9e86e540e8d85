// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/experiment_acts.h"

#include "ui/experiments/experiment_words.h"

namespace tijara::ui {

namespace {

using experiments::Decision;
using experiments::Experiment;
using experiments::NewPhase;
using experiments::Outcome;
using experiments::Step;
using experiments::TakeStep;

const QString kOutcome = QStringLiteral("/decision/outcome");
const QString kWinner = QStringLiteral("/decision/winner");
const QString kReason = QStringLiteral("/decision/reason");
const QString kKey = QStringLiteral("/key");
constexpr int kReasonMax = 4000;
constexpr int kKeyMax = 64;
constexpr std::int64_t kWholeShare = 10'000;

QString sharePath(std::size_t at)
{
    return QStringLiteral("/weights/%1").arg(at);
}

QString named(const Experiment& experiment)
{
    return isolated(toQt(experiment.terms.name));
}

std::int64_t attributionDays(const Experiment& experiment)
{
    return experiment.terms.rules.value_or(experiments::Rules{}).attributionDays;
}

} // namespace

ExperimentActs::ExperimentActs(Console& console, QWidget* page) : QObject(page), m_console(console), m_page(page) {}

RecordDialog* ExperimentActs::ask(const RecordDialog::Words& words, bool danger)
{
    if (m_dialog) {
        return nullptr;
    }
    m_dialog = new RecordDialog(m_console.style, words, danger, m_page);
    return m_dialog;
}

void ExperimentActs::send(RecordDialog* dialog, const Id& id, const TakeStep& wanted, const QString& sentence)
{
    dialog->setBusy(true);
    m_console.client.call(experiments::kTakeStep, id, wanted, dialog, [this, dialog, sentence](Result<Experiment> answer) {
        if (!answer) {
            dialog->showProblem(answer.problem());
            return;
        }
        dialog->accept();
        m_console.toast(sentence);
        emit changed(*answer);
    });
}

void ExperimentActs::step(const Id& id, Step step, const QString& sentence, std::optional<Step> back)
{
    if (m_call != 0) {
        return;
    }
    m_call = m_console.client.call(experiments::kTakeStep, id, {step, {}, {}}, this, [this, id, sentence, back](Result<Experiment> answer) {
        m_call = 0;
        if (!answer) {
            emit failed(answer.problem());
            return;
        }
        emit changed(*answer);
        std::function<void()> undo;
        if (back) {
            undo = [here = QPointer(this), id, step = *back] {
                if (here) {
                    here->step(id, step, tr("It is as it was before."), {});
                }
            };
        }
        m_console.toast(sentence, std::move(undo));
    });
}

void ExperimentActs::start(const Experiment& experiment)
{
    RecordDialog* dialog = ask({tr("Start %1?").arg(named(experiment)),
                                tr("From now on visitors see one of its prices, always the same one. Prices, goals and who takes part cannot be changed any more; shares can."),
                                tr("Start it"), tr("Not yet")},
                               false);
    if (!dialog) {
        return;
    }
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, id = experiment.id, revision = experiment.revision, name = named(experiment)] {
        send(dialog, id, {Step::Start, revision, {}}, tr("%1 runs.").arg(name));
    });
    dialog->begin();
}

void ExperimentActs::pause(const Experiment& experiment)
{
    step(experiment.id, Step::Pause, tr("%1 is paused: who has a price keeps it, and nobody new is taken in.").arg(named(experiment)), Step::Resume);
}

void ExperimentActs::resume(const Experiment& experiment)
{
    step(experiment.id, Step::Resume, tr("%1 goes on.").arg(named(experiment)), Step::Pause);
}

void ExperimentActs::archive(const Experiment& experiment)
{
    step(experiment.id, Step::Archive, tr("%1 is put away.").arg(named(experiment)), Step::Restore);
}

void ExperimentActs::restore(const Experiment& experiment)
{
    step(experiment.id, Step::Restore, tr("%1 is back in the list.").arg(named(experiment)), Step::Archive);
}

std::vector<FormFields::Choice> ExperimentActs::variantChoices(const experiments::Terms& terms) const
{
    const ExperimentWords words(m_console.formats);
    std::vector<FormFields::Choice> choices;
    for (std::size_t at = 0; at < terms.variants.size(); ++at) {
        choices.push_back({toQt(terms.variants[at].key), words.variant(terms, at)});
    }
    return choices;
}

void ExperimentActs::stop(const Experiment& experiment, const std::optional<std::string>& winner)
{
    const std::int64_t days = attributionDays(experiment);
    RecordDialog* dialog = ask({tr("Stop %1?").arg(named(experiment)),
                                tr("A stopped experiment never runs again. Everybody sees the price that has won, or today's. Orders of its visitors still count for %1 days.", nullptr,
                                   pluralOf(days))
                                    .arg(m_console.formats.whole(days)),
                                tr("Stop it"), tr("Let it run")},
                               true);
    if (!dialog) {
        return;
    }
    std::vector<FormFields::Choice> outcomes;
    for (const Outcome one : {Outcome::Winner, Outcome::NoWinner, Outcome::Inconclusive}) {
        outcomes.push_back({toQt(toText(one)), ExperimentWords::outcome(one)});
    }
    FormFields& form = dialog->form();
    QComboBox* outcome = form.addChoice(kOutcome, tr("What came out"), outcomes, {}, checks::needed());
    std::vector<FormFields::Choice> prices = variantChoices(experiment.terms);
    prices.insert(prices.begin(), {QString(), QStringLiteral("–")});
    QComboBox* price = form.addChoice(kWinner, tr("Price for everybody"), prices, tr("Where a price has won"));
    form.addText(kReason, tr("Why"), tr("Whoever reads it later knows no more than this"), {.check = checks::all({checks::needed(), checks::atMost(kReasonMax)})});
    form.setText(kOutcome, toQt(toText(winner ? Outcome::Winner : Outcome::NoWinner)));
    if (winner) {
        form.setText(kWinner, toQt(*winner));
    }
    // Neither contradicts the other: who chooses a price says that it has won.
    const QString won = toQt(toText(Outcome::Winner));
    connect(price, &QComboBox::currentIndexChanged, dialog, [&form, won] {
        if (!form.text(kWinner).isEmpty()) {
            form.setText(kOutcome, won);
        }
    });
    connect(outcome, &QComboBox::currentIndexChanged, dialog, [&form, won] {
        if (form.text(kOutcome) != won) {
            form.setText(kWinner, {});
        }
    });
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, id = experiment.id, name = named(experiment)] {
        const FormFields& typed = dialog->form();
        Decision decision{typed.chosen<Outcome>(kOutcome), {}, toStd(typed.text(kReason).trimmed())};
        if (!typed.text(kWinner).isEmpty()) {
            decision.winner = toStd(typed.text(kWinner));
        }
        send(dialog, id, {Step::Stop, {}, decision}, tr("%1 is stopped.").arg(name));
    });
    dialog->begin();
}

void ExperimentActs::changeShares(const Experiment& experiment)
{
    RecordDialog* dialog = ask({tr("Other shares for %1").arg(named(experiment)),
                                tr("Who has a price keeps it; who is new is spread like this. Results begin anew, and those up to now stay readable."), tr("Begin anew"), tr("Cancel")},
                               false);
    if (!dialog) {
        return;
    }
    const ExperimentWords words(m_console.formats);
    const NumberStyle style = m_console.formats.style();
    const std::size_t variants = experiment.terms.variants.size();
    for (std::size_t at = 0; at < variants; ++at) {
        dialog->form().addText(sharePath(at), words.variant(experiment.terms, at), {},
                               {.check = checks::all({checks::needed(), checks::number(style, 2, 0, kWholeShare)}), .unit = QStringLiteral("%"), .number = true});
        const std::int64_t share = experiment.phases.empty() ? experiment.terms.variants[at].weight : experiment.phases.back().weights.at(at);
        dialog->form().setText(sharePath(at), toQt(decimalFormat(share, 2, style)));
    }
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, variants, style, id = experiment.id] {
        NewPhase wanted;
        for (std::size_t at = 0; at < variants; ++at) {
            wanted.weights.push_back(readNumber(dialog->form().text(sharePath(at)), 2, style).value_or(0));
        }
        dialog->setBusy(true);
        m_console.client.call(experiments::kBeginPhase, id, wanted, dialog, [this, dialog](Result<Experiment> answer) {
            if (!answer) {
                dialog->showProblem(answer.problem());
                return;
            }
            dialog->accept();
            m_console.toast(tr("Who is new is spread by the other shares from now on."));
            emit changed(*answer);
        });
    });
    dialog->begin();
}

void ExperimentActs::copy(const Experiment& experiment)
{
    RecordDialog* dialog = ask({tr("Copy %1").arg(named(experiment)), tr("A draft with the same prices, goals and rules, to change and to start when you like."), tr("Make the copy"), tr("Cancel")},
                               false);
    if (!dialog) {
        return;
    }
    dialog->form().addText(kKey, tr("Short name"), tr("Your shop's pages ask for prices by it"), {.check = checks::all({checks::needed(), checks::atMost(kKeyMax)})});
    dialog->form().setText(kKey, toQt(experiment.key) + QStringLiteral("-2"));
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, id = experiment.id] {
        dialog->setBusy(true);
        m_console.client.call(experiments::kCopyExperiment, id, {toStd(dialog->form().text(kKey).trimmed())}, dialog, [this, dialog](Result<Experiment> answer) {
            if (!answer) {
                dialog->showProblem(answer.problem());
                return;
            }
            dialog->accept();
            emit copied(*answer);
        });
    });
    dialog->begin();
}

} // namespace tijara::ui
