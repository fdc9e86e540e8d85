// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/experiments_page.h"

#include "ui/client/problem_text.h"
#include "ui/experiments/experiment_words.h"
#include "ui/widgets/pair_list.h"
#include "ui/widgets/side_by_side.h"

namespace tijara::ui {

namespace {

using experiments::Experiment;
using experiments::ExperimentRow;
using experiments::ExperimentState;
using identity::Permission;

constexpr ExperimentState kStates[] = {ExperimentState::Draft, ExperimentState::Running, ExperimentState::Paused, ExperimentState::Stopped, ExperimentState::Archived};

constexpr ActionEntry kActions[] = {
    {"experiments.new", QT_TRANSLATE_NOOP("Actions", "New experiment"), "add", "Ctrl+N", Permission::ExperimentsWrite, true},
    {"experiments.results", QT_TRANSLATE_NOOP("Actions", "Results"), "usage", "Ctrl+R", {}, false, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "What is known of its prices, and what is not")},
    {"experiments.edit", QT_TRANSLATE_NOOP("Actions", "Change…"), "edit", "Ctrl+E", Permission::ExperimentsWrite, true, ActionOn::Record},
    {"experiments.copy", QT_TRANSLATE_NOOP("Actions", "Copy…"), "copy", "", Permission::ExperimentsWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "Another draft with the same terms")},
    {"experiments.start", QT_TRANSLATE_NOOP("Actions", "Start…"), "play", "", Permission::ExperimentsWrite, true, ActionOn::Record},
    {"experiments.pause", QT_TRANSLATE_NOOP("Actions", "Pause"), "pause", "", Permission::ExperimentsWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "Who has a price keeps it; nobody new is taken in")},
    {"experiments.resume", QT_TRANSLATE_NOOP("Actions", "Go on"), "play", "", Permission::ExperimentsWrite, true, ActionOn::Record},
    {"experiments.stop", QT_TRANSLATE_NOOP("Actions", "Stop…"), "stop", "", Permission::ExperimentsWrite, true, ActionOn::Record},
    {"experiments.archive", QT_TRANSLATE_NOOP("Actions", "Put away"), "closed", "", Permission::ExperimentsWrite, true, ActionOn::Record},
    {"experiments.restore", QT_TRANSLATE_NOOP("Actions", "Bring back"), "undo", "", Permission::ExperimentsWrite, true, ActionOn::Record},
};

constexpr Column<ExperimentRow> kColumns[] = {
    {"name", QT_TRANSLATE_NOOP("Columns", "Name"), Cell::Key, 0, "name", 0, [](const ExperimentRow& row, const Formats&) -> CellValue { return row.name; }, "", Jump::Text},
    {"key", QT_TRANSLATE_NOOP("Columns", "Short name"), Cell::Text, 180, "", 2,
     [](const ExperimentRow& row, const Formats&) -> CellValue { return {isolated(toQt(row.key)), Ink::Text2}; }},
    {"state", QT_TRANSLATE_NOOP("Columns", "State"), Cell::Chip, 126, "", 0, [](const ExperimentRow& row, const Formats&) -> CellValue { return lookOf(row.state); }},
    {"changedAt", QT_TRANSLATE_NOOP("Columns", "Changed"), Cell::Text, 164, "changedAt", 1,
     [](const ExperimentRow& row, const Formats& formats) -> CellValue { return {formats.dateTime(row.changedAt), Ink::Text2}; }, "", Jump::Moment},
};

ExperimentRow rowOf(const Experiment& experiment)
{
    return {experiment.id, experiment.key, experiment.terms.name, experiment.state, experiment.changedAt};
}

} // namespace

ExperimentsPage::ExperimentsPage(Console& console)
    : ListPage(console,
               {tr("Price experiments"), QStringLiteral("experiment"), tr("No experiments yet"),
                tr("Show some visitors another price and see what it brings. What may not be said yet is not said.")},
               kActions),
      m_experiments(new Experiments(console, experiments::kListExperiments, experiments::kTotalOfExperiments, kColumns, this)), m_acts(console, this)
{
    m_experiments->showOneBy(experiments::kExperiment, &rowOf);
    setModel(*m_experiments);
    enableSheet();
    std::vector<FilterChip::Choice> states;
    for (const ExperimentState state : kStates) {
        states.push_back({toText(state), lookOf(state).text()});
    }
    addFilter(FilterChip::ofText(console.style, "search", tr("Name"), tr("begins with")));
    addFilter(FilterChip::ofChoices(console.style, "state", tr("State"), std::move(states)));
    addFilter(FilterChip::ofRows(console.style, "id", tr("Experiment")));
    makeBoard();
    makeActions();
    connect(&m_acts, &ExperimentActs::changed, this, &ExperimentsPage::showChanged);
    connect(&m_acts, &ExperimentActs::copied, this, [this](const Experiment& made) { m_console.openRecord(QStringLiteral("experiment-terms"), made.id); });
    connect(&m_acts, &ExperimentActs::failed, this, [this](const Problem& problem) { m_console.toast(sentenceOf(problem)); });
}

std::span<const ActionEntry> ExperimentsPage::actionTable()
{
    return kActions;
}

void ExperimentsPage::makeBoard()
{
    auto* board = new Board(m_console.style);
    for (const ExperimentState state : kStates) {
        auto* lane = new Experiments(m_console, experiments::kListExperiments, experiments::kTotalOfExperiments, kColumns, board);
        board->addLane(lookOf(state), *lane, {{"state", toText(state)}});
    }
    offerBoard(*board);
}

std::function<void()> ExperimentsPage::withChosen(std::function<void(const Experiment&)> act)
{
    return [this, act = std::move(act)] {
        const ExperimentRow* row = m_experiments->at(currentRow());
        if (!row) {
            return;
        }
        if (m_open && m_open->id == row->id) {
            act(*m_open);
            return;
        }
        m_console.client.call(experiments::kExperiment, row->id, this, [this, act](Result<Experiment> answer) { // its sheet is not there, or not yet
            if (answer) {
                act(*answer);
            } else {
                m_console.toast(sentenceOf(answer.problem()));
            }
        });
    };
}

void ExperimentsPage::makeActions()
{
    using enum ExperimentState;
    const Style& style = m_console.style;
    Action* results = bind("experiments.results", withChosen([this](const Experiment& one) { m_console.openRecord(QStringLiteral("experiment-results"), one.id); }));
    Action* edit = bind("experiments.edit", withChosen([this](const Experiment& one) { m_console.openRecord(QStringLiteral("experiment-terms"), one.id); }));
    Action* copy = bind("experiments.copy", withChosen([this](const Experiment& one) { m_acts.copy(one); }));
    Action* start = bind("experiments.start", withChosen([this](const Experiment& one) { m_acts.start(one); }));
    Action* pause = bind("experiments.pause", withChosen([this](const Experiment& one) { m_acts.pause(one); }));
    Action* resume = bind("experiments.resume", withChosen([this](const Experiment& one) { m_acts.resume(one); }));
    Action* stop = bind("experiments.stop", withChosen([this](const Experiment& one) { m_acts.stop(one); }));
    Action* archive = bind("experiments.archive", withChosen([this](const Experiment& one) { m_acts.archive(one); }));
    Action* restore = bind("experiments.restore", withChosen([this](const Experiment& one) { m_acts.restore(one); }));
    m_steps = {{results, {Running, Paused, Stopped, Archived}}, {edit, {Draft}}, {copy, {Stopped, Archived}}, {start, {Draft}}, {pause, {Running}}, {resume, {Paused}},
               {stop, {Running, Paused}},                       {archive, {Draft, Stopped}},               {restore, {Archived}}};
    addSheetAction(actionButton(style, results, ButtonKind::Primary));
    addSheetAction(actionButton(style, edit));
    addSheetAction(actionButton(style, copy));
    addSheetGap();
    for (Action* one : {archive, restore, start, pause, resume}) {
        addSheetAction(actionButton(style, one));
    }
    addSheetAction(actionButton(style, stop, ButtonKind::Danger));
    Action* add = bind("experiments.new", [this] { m_console.go(QStringLiteral("new-experiment")); });
    addAction(actionButton(style, add, ButtonKind::Primary));
    offerWhenEmpty(add);
    recordChosen(); // the sheet is as wide as the buttons that can ever stand in it together; what else can be done is on the page of results
}

bool ExperimentsPage::isSettled() const
{
    return ListPage::isSettled() && m_call == 0 && !m_acts.isBusy() && (!m_history || m_history->isSettled());
}

void ExperimentsPage::fillSheet(SideSheet& sheet, int row)
{
    const ExperimentRow& one = *m_experiments->at(row);
    m_open.reset();
    sheet.begin(tr("Price experiment"), toQt(one.name), &lookOf(one.state));
    sheet.setLoading(true);
    m_console.client.cancel(m_call);
    m_call = m_console.client.call(experiments::kExperiment, one.id, this, [this, &sheet, row](Result<Experiment> answer) {
        m_call = 0;
        sheet.setLoading(false);
        if (!answer) {
            sheet.fail(answer.problem(), [this, &sheet, row] { fillSheet(sheet, row); });
            return;
        }
        m_open = *answer;
        fill(sheet.parts(), *answer);
        recordChosen();
    });
    recordChosen();
}

void ExperimentsPage::fill(RecordParts parts, const Experiment& experiment)
{
    const Formats& formats = m_console.formats;
    const ExperimentWords words(formats);
    const experiments::Terms& terms = experiment.terms;
    using Side = RecordParts::Side;
    parts.begin(Side::Main);
    if (!terms.hypothesis.empty()) {
        parts.text(toQt(terms.hypothesis));
    }
    parts.begin(Side::Main, tr("Prices"));
    std::vector<Pair> prices;
    for (std::size_t at = 0; at < terms.variants.size(); ++at) {
        const experiments::Variant& variant = terms.variants[at];
        const std::int64_t share = experiment.phases.empty() ? variant.weight : experiment.phases.back().weights.at(at);
        //: under a price: the part of the visitors that sees it
        const QString hint = tr("%1 of the visitors").arg(formats.percent(share, 0));
        prices.push_back({toQt(variant.name.empty() ? variant.key : variant.name), words.money(variant.price, terms.currency), at == 0 ? sideBySide({hint, tr("today")}) : hint});
    }
    parts.add(new PairList(m_console.style, tr("Prices"), std::move(prices)));
    parts.begin(Side::Aside, tr("Goals"));
    for (const experiments::Goal& goal : terms.goals) {
        parts.fact(ExperimentWords::goal(goal.event, goal.measure), ExperimentWords::role(goal.role));
    }
    addLife(parts, experiment);
    m_history = RecordHistory::addTo(parts, m_console, experiment.id, toQt(terms.name));
}

void ExperimentsPage::addLife(RecordParts& parts, const Experiment& experiment)
{
    const Formats& formats = m_console.formats;
    const ExperimentWords words(formats);
    parts.begin(RecordParts::Side::Aside);
    parts.fact(tr("Short name"), isolated(toQt(experiment.key)));
    parts.fact(tr("Takes part"), formats.percent(experiment.terms.coverage, 0));
    if (experiment.startedAt) {
        parts.fact(tr("Begun"), formats.dateTime(*experiment.startedAt));
    } else if (experiment.terms.startAt) {
        parts.fact(tr("Begins by itself"), formats.dateTime(*experiment.terms.startAt));
    }
    if (experiment.stoppedAt) {
        parts.fact(tr("Stopped"), formats.dateTime(*experiment.stoppedAt));
    } else if (experiment.terms.endAt) {
        parts.fact(tr("Ends by itself"), formats.dateTime(*experiment.terms.endAt));
    }
    if (experiment.decision) {
        parts.begin(RecordParts::Side::Aside, tr("Decision"));
        parts.fact(tr("What came out"), ExperimentWords::outcome(experiment.decision->outcome));
        for (std::size_t at = 0; at < experiment.terms.variants.size(); ++at) {
            if (experiment.decision->winner == experiment.terms.variants[at].key) {
                parts.fact(tr("Price for everybody"), words.variant(experiment.terms, at));
            }
        }
        // The server's own word for an end by the plan; people write theirs.
        const std::string& reason = experiment.decision->reason;
        parts.text(reason == "planned_end" ? tr("Its planned end had come.") : toQt(reason), Ink::Text2);
    }
    if (!experiment.terms.notes.empty()) {
        parts.begin(RecordParts::Side::Aside, tr("Notes"));
        parts.text(toQt(experiment.terms.notes), Ink::Text2);
    }
}

void ExperimentsPage::recordChosen()
{
    const ExperimentRow* row = m_experiments->at(currentRow());
    for (const auto& [action, states] : m_steps) {
        if (action) {
            action->setVisible(row && std::find(states.begin(), states.end(), row->state) != states.end());
        }
    }
}

void ExperimentsPage::showChanged(const Experiment& experiment)
{
    const int row = m_experiments->rowOf(experiment.id);
    if (row >= 0) {
        m_experiments->replace(row, rowOf(experiment));
    }
    if (isBoardShown()) {
        board()->reload();
    }
    if (row >= 0 && isSheetOpen() && row == currentRow()) {
        fillSheet(*sheet(), row);
    }
}

QString ExperimentsPage::showTourStep(int step)
{
    if (m_acts.dialog()) {
        m_acts.dialog()->close();
    }
    if (step == 1) {
        showBoard(true);
        return QStringLiteral("board");
    }
    showBoard(false);
    if (step == 2 && m_open && m_console.client.may(Permission::ExperimentsWrite)) {
        m_acts.stop(*m_open);
        return QStringLiteral("stop");
    }
    closeSheet();
    return step == 0 ? ListPage::showTourStep(step) : QString();
}

} // namespace tijara::ui
