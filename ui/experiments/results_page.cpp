// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/results_page.h"

#include "ui/client/problem_text.h"
#include "ui/widgets/form.h"
#include "ui/widgets/wrap_row.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>

namespace tijara::ui {

namespace {

using experiments::Experiment;
using experiments::ExperimentState;
using experiments::Results;
using identity::Permission;

constexpr std::int64_t kOthers = 20;

constexpr ActionEntry kActions[] = {
    {"experiment-results.refresh", QT_TRANSLATE_NOOP("Actions", "Refresh"), "refresh", "F5", {}, false, ActionOn::Page, QT_TRANSLATE_NOOP("Actions", "Ask for the newest figures")},
    {"experiment-results.list", QT_TRANSLATE_NOOP("Actions", "All experiments"), "back", "", {}, false},
    {"experiment-results.method", QT_TRANSLATE_NOOP("Actions", "How this is worked out"), "info", "Ctrl+I", {}, false},
    {"experiment-results.csv", QT_TRANSLATE_NOOP("Actions", "Save as CSV…"), "download", "", {}, false, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "Every figure with its intervals, a line for each price of each goal")},
    {"experiment-results.json", QT_TRANSLATE_NOOP("Actions", "Save as JSON…"), "download", "", {}, false, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "All of it, for programs")},
    {"experiment-results.decide", QT_TRANSLATE_NOOP("Actions", "Make it the price…"), "check", "", Permission::ExperimentsWrite, true},
    {"experiment-results.keep", QT_TRANSLATE_NOOP("Actions", "Stop, keep today's price…"), "stop", "", Permission::ExperimentsWrite, true},
    {"experiment-results.cause", QT_TRANSLATE_NOOP("Actions", "Find the cause"), "search", "", {}, false},
    {"experiment-results.change", QT_TRANSLATE_NOOP("Actions", "Change…"), "edit", "Ctrl+E", Permission::ExperimentsWrite, true},
    {"experiment-results.shares", QT_TRANSLATE_NOOP("Actions", "Other shares…"), "percent", "", Permission::ExperimentsWrite, true, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "Begins anew with other parts of the visitors for each price")},
    {"experiment-results.import", QT_TRANSLATE_NOOP("Actions", "Bring in events…"), "import", "", Permission::ExperimentsWrite, true, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "What was measured elsewhere, from a file")},
    {"experiment-results.copy", QT_TRANSLATE_NOOP("Actions", "Copy…"), "copy", "", Permission::ExperimentsWrite, true},
    {"experiment-results.start", QT_TRANSLATE_NOOP("Actions", "Start…"), "play", "", Permission::ExperimentsWrite, true},
    {"experiment-results.pause", QT_TRANSLATE_NOOP("Actions", "Pause"), "pause", "", Permission::ExperimentsWrite, true},
    {"experiment-results.resume", QT_TRANSLATE_NOOP("Actions", "Go on"), "play", "", Permission::ExperimentsWrite, true},
    {"experiment-results.archive", QT_TRANSLATE_NOOP("Actions", "Put away"), "closed", "", Permission::ExperimentsWrite, true},
};

} // namespace

std::span<const ActionEntry> ResultsPage::actionTable()
{
    return kActions;
}

ResultsPage::ResultsPage(Console& console) : ConsolePage(console, {kActions}), m_acts(console, this)
{
    const Style& style = console.style;
    setFocusPolicy(Qt::ClickFocus);
    bindActs();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeHead());
    auto* stripBox = new QVBoxLayout;
    stripBox->setContentsMargins(style.px(24), 0, style.px(24), 0);
    m_strip = new AgeStrip(console);
    stripBox->addWidget(m_strip);
    m_loading = new LoadingLine(style);
    stripBox->addWidget(m_loading);
    all->addLayout(stripBox);
    m_stack = new QStackedWidget;
    m_panel = new StatePanel(style);
    m_stack->addWidget(m_panel);
    all->addWidget(m_stack, 1);
    makeContent();
    m_panel->say(QStringLiteral("experiment"), tr("Adding up"), {});
    connect(m_strip, &AgeStrip::wanted, this, &ResultsPage::load);
    connect(&m_acts, &ExperimentActs::changed, this, [this](const Experiment& now) {
        m_experiment = now;
        load();
    });
    connect(&m_acts, &ExperimentActs::copied, this, [this](const Experiment& made) { m_console.openRecord(QStringLiteral("experiment-terms"), made.id); });
    connect(&m_acts, &ExperimentActs::failed, this, [this](const Problem& problem) { m_console.toast(sentenceOf(problem)); });
}

void ResultsPage::bindActs()
{
    using enum ExperimentState;
    const auto with = [this](auto act) {
        return [this, act] {
            if (m_experiment) {
                act(*m_experiment);
            }
        };
    };
    bind("experiment-results.refresh", [this] { load(); });
    bind("experiment-results.list", [this] { m_console.go(QStringLiteral("experiments")); });
    bind("experiment-results.method", [this] { explain(Method::Verdict); });
    bind("experiment-results.csv", [this] { askFile(QStringLiteral("csv"), &ResultsPage::saveCsv); });
    bind("experiment-results.json", [this] { askFile(QStringLiteral("json"), &ResultsPage::saveJson); });
    m_decide = bind("experiment-results.decide", with([this](const Experiment& one) { m_acts.stop(one, m_verdict->said().winner); }));
    m_keep = bind("experiment-results.keep", with([this](const Experiment& one) { m_acts.stop(one); }));
    m_cause = bind("experiment-results.cause", [this] {
        m_scroll->ensureWidgetVisible(m_health, 0, m_console.style.px(20));
        explain(Method::Split);
    });
    Action* change = bind("experiment-results.change", with([this](const Experiment& one) { m_console.openRecord(QStringLiteral("experiment-terms"), one.id); }));
    Action* shares = bind("experiment-results.shares", with([this](const Experiment& one) { m_acts.changeShares(one); }));
    Action* import = bind("experiment-results.import", with([this](const Experiment& one) { m_console.openRecord(QStringLiteral("experiment-import"), one.id); }));
    Action* copy = bind("experiment-results.copy", with([this](const Experiment& one) { m_acts.copy(one); }));
    Action* start = bind("experiment-results.start", with([this](const Experiment& one) { m_acts.start(one); }));
    Action* pause = bind("experiment-results.pause", with([this](const Experiment& one) { m_acts.pause(one); }));
    Action* resume = bind("experiment-results.resume", with([this](const Experiment& one) { m_acts.resume(one); }));
    Action* archive = bind("experiment-results.archive", with([this](const Experiment& one) { m_acts.archive(one); }));
    m_steps = {{change, {Draft, Running, Paused, Stopped}}, {shares, {Running, Paused}}, {import, {Running, Paused, Stopped}}, {copy, {Draft, Running, Paused, Stopped, Archived}},
               {start, {Draft}},                            {pause, {Running}},          {resume, {Paused}},                   {archive, {Draft, Stopped}}};
}

std::size_t ResultsPage::goal() const
{
    if (m_goal && m_results && *m_goal < m_results->goals.size()) {
        return *m_goal;
    }
    for (std::size_t at = 0; m_results && at < m_results->goals.size(); ++at) {
        if (m_results->goals[at].role == experiments::GoalRole::Primary) {
            return at;
        }
    }
    return 0;
}

void ResultsPage::arrive()
{
    if (m_call == 0) {
        load(); // what others reported meanwhile
    }
    setFocus();
}

void ResultsPage::returned()
{
    if (m_id && m_call == 0) {
        load();
    }
}

void ResultsPage::openRecord(const Id& experiment)
{
    m_console.client.cancel(std::exchange(m_listCall, 0));
    const bool other = m_id != experiment;
    m_id = experiment;
    if (other) {
        m_experiment.reset();
        m_results.reset();
        m_goal.reset();
        m_version.reset();
        m_atStop = true;
    }
    load();
    if (other) {
        emit placeChanged();
    }
}

Place ResultsPage::place() const
{
    Place place;
    place.record = m_id;
    place.title = m_experiment ? toQt(m_experiment->terms.name) : QString();
    return place;
}

void ResultsPage::showPlace(const Place& place)
{
    if (place.record && place.record != m_id) {
        openRecord(*place.record);
    }
}

void ResultsPage::findOne()
{
    experiments::ExperimentQuery query;
    query.limit = kOthers;
    m_console.client.cancel(m_listCall);
    m_listCall = m_console.client.call(experiments::kListExperiments, query, this, [this](Result<tijara::Page<experiments::ExperimentRow>> answer) {
        m_listCall = 0;
        if (!answer) {
            showProblem(answer.problem());
            return;
        }
        m_others.clear();
        for (const ExperimentState state : {ExperimentState::Running, ExperimentState::Paused, ExperimentState::Stopped}) {
            for (const experiments::ExperimentRow& row : answer->items) {
                if (row.state == state) {
                    m_others.push_back(row.id);
                }
            }
        }
        if (!m_others.empty()) {
            openRecord(m_others.front());
            return;
        }
        m_panel->say(QStringLiteral("experiment"), tr("No experiment has begun yet"), tr("Once one runs, what its prices bring stands here."));
        connect(m_panel->offer(tr("All experiments"), ButtonKind::Primary), &QPushButton::clicked, this, [this] { m_console.go(QStringLiteral("experiments")); });
        m_stack->setCurrentIndex(0);
    });
}

void ResultsPage::load()
{
    m_strip->clear();
    if (!m_id) {
        findOne();
        return;
    }
    m_loading->setLoading(true);
    m_console.client.cancel(m_call);
    m_call = m_console.client.call(experiments::kExperiment, *m_id, this, [this](Result<Experiment> answer) {
        m_call = 0;
        if (!answer) {
            m_loading->setLoading(false);
            showProblem(answer.problem());
            return;
        }
        m_experiment = *answer;
        showHead();
        emit placeChanged();
        if (answer->phases.empty()) {
            m_loading->setLoading(false);
            showDraft();
        } else {
            loadResults();
        }
    });
}

experiments::ResultsQuery ResultsPage::wanted() const
{
    experiments::ResultsQuery query;
    query.version = m_version;
    query.goal = m_goal ? std::optional(static_cast<std::int64_t>(*m_goal)) : std::nullopt;
    const bool over = m_experiment->state == ExperimentState::Stopped || m_experiment->state == ExperimentState::Archived;
    if (over && m_atStop && !m_goal && !m_version) {
        query.atStop = true; // kept for the goal that decides and the last phase
    }
    return query;
}

void ResultsPage::loadResults()
{
    m_loading->setLoading(true);
    m_console.client.cancel(m_call);
    m_call = m_console.client.call(experiments::kResults, *m_id, wanted(), this, [this](Result<Results> answer) {
        m_call = 0;
        m_loading->setLoading(false);
        if (!answer) {
            showProblem(answer.problem());
            return;
        }
        m_strip->clear();
        showResults(*answer);
        if (answer.keptAt()) {
            m_strip->sayFigures(Problem{ProblemCode::ServerUnreachable}, *answer.keptAt());
        }
    });
}

void ResultsPage::chooseGoal(std::size_t goal)
{
    m_goal = goal;
    loadResults();
}

void ResultsPage::showProblem(const Problem& problem)
{
    if (m_results) {
        m_strip->sayFigures(problem, m_results->computedAt);
        return;
    }
    const bool offline = problem.code == ProblemCode::ServerUnreachable;
    m_strip->await();
    m_panel->say(offline ? QStringLiteral("offline") : QStringLiteral("warning"), tr("The results could not be loaded"), sentenceOf(problem),
                 problem.requestId.empty() ? QString() : tr("Request id: %1").arg(toQt(problem.requestId)));
    connect(m_panel->offer(tr("Try again"), ButtonKind::Primary), &QPushButton::clicked, this, &ResultsPage::load);
    m_stack->setCurrentIndex(0);
}

void ResultsPage::showDraft()
{
    m_results.reset();
    m_panel->say(QStringLiteral("experiment"), tr("It has not begun yet"), tr("There are results once visitors have seen its prices."));
    const auto offer = [this](const char* id, ButtonKind kind) {
        if (Action* action = findAction(QLatin1String(id))) {
            connect(m_panel->offer(action->text(), kind), &QPushButton::clicked, action, &QAction::trigger);
        }
    };
    offer("experiment-results.start", ButtonKind::Primary);
    offer("experiment-results.change", ButtonKind::Plain);
    m_stack->setCurrentIndex(0);
}

void ResultsPage::explain(Method method)
{
    if (!m_results || m_method) {
        return;
    }
    m_method = new MethodDialog(m_console, *m_results, m_experiment->terms.rules.value_or(experiments::Rules{}), this);
    m_method->show(method);
}

void ResultsPage::askFile(const QString& suffix, void (ResultsPage::*save)(const QString&))
{
    if (!m_results) {
        return;
    }
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the results"), toQt(m_results->key) + QLatin1Char('.') + suffix, QStringLiteral("*.") + suffix);
    if (!file.isEmpty()) {
        (this->*save)(file);
    }
}

void ResultsPage::saveCsv(const QString& file)
{
    m_console.client.download(experiments::kResultsCsv, *m_id, wanted(), file, this, [this](Result<qint64> answer) {
        m_console.toast(answer ? tr("The results are saved.") : sentenceOf(answer.problem()));
    });
}

void ResultsPage::saveJson(const QString& file)
{
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(QByteArray::fromStdString(toJson(*m_results))) >= 0 && out.commit();
    m_console.toast(written ? tr("The results are saved.") : tr("The file %1 cannot be written.").arg(isolated(file)));
}

QString ResultsPage::showTourStep(int step)
{
    if (m_method) {
        delete m_method;
    }
    if (m_acts.dialog()) {
        m_acts.dialog()->close();
    }
    const bool there = m_results.has_value();
    switch (step) {
    case 0:
        if (there) {
            m_scroll->ensureWidgetVisible(m_health, 0, m_console.style.px(20));
        }
        return QStringLiteral("below");
    case 1:
        m_scroll->ensureVisible(0, 0);
        explain(Method::Interval);
        return QStringLiteral("method");
    case 2:
        if (m_decide && m_experiment) {
            m_acts.stop(*m_experiment, m_verdict->said().winner);
        }
        return QStringLiteral("decide");
    default:
        break;
    }
    // Then the others that have begun: one whose split is off, one that is stopped.
    const auto other = static_cast<std::size_t>(step) - 2;
    if (other < m_others.size() && other < 4) {
        openRecord(m_others[other]);
        return QStringLiteral("other-%1").arg(other);
    }
    if (!m_others.empty()) {
        openRecord(m_others.front());
    }
    return {};
}

void ResultsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        m_console.go(QStringLiteral("experiments"));
    } else {
        ConsolePage::keyPressEvent(event);
    }
}

} // namespace tijara::ui
