// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobs_page.h"

#include "ui/client/problem_text.h"

#include <QProgressBar>

namespace tijara::ui {

namespace {

using jobs::Job;
using jobs::JobState;

constexpr int kFollowMs = 700;
constexpr JobState kStates[] = {JobState::Queued, JobState::Running, JobState::Done, JobState::Failed, JobState::Cancelled};

bool isUnderWay(const Job& job)
{
    return job.state == JobState::Queued || job.state == JobState::Running;
}

double shareOf(const Job& job)
{
    return job.total > 0 ? std::min(1.0, static_cast<double>(job.done) / static_cast<double>(job.total)) : 0;
}

QString percentOf(const Job& job)
{
    //: whole percent done
    return JobsPage::tr("%1 %").arg(static_cast<int>(shareOf(job) * 100));
}

CellValue progressOf(const Job& job, const Formats& formats)
{
    if (isUnderWay(job)) {
        return {percentOf(job), std::optional(shareOf(job))};
    }
    if (job.total == 0) {
        return QStringLiteral("–");
    }
    return {JobsPage::tr("%1 of %2").arg(formats.whole(job.done), formats.whole(job.total)), Ink::Text2};
}

constexpr ActionEntry kActions[] = {
    {"jobs.take-along", QT_TRANSLATE_NOOP("Actions", "Export the whole shop"), "export", "", identity::Permission::TenantExport, true, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "All its data in one open file, to keep or to bring in elsewhere")},
    {"jobs.save", QT_TRANSLATE_NOOP("Actions", "Save as…"), "download", "", identity::Permission::ListsExport, false, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "Files are kept for 24 hours, for whoever asked for them")},
    {"jobs.retry", QT_TRANSLATE_NOOP("Actions", "Try again"), "retry", "", identity::Permission::JobsWrite, true, ActionOn::Record},
    {"jobs.stop", QT_TRANSLATE_NOOP("Actions", "Stop here"), "stop", "", identity::Permission::JobsWrite, true, ActionOn::Record,
     QT_TRANSLATE_NOOP("Actions", "What is done stays")},
};

constexpr Column<Job> kColumns[] = {
    {"kind", QT_TRANSLATE_NOOP("Columns", "Work"), Cell::Key, 0, "", 0,
     [](const Job& row, const Formats&) -> CellValue { return JobsPage::wordOf(row.kind); }},
    {"subject", QT_TRANSLATE_NOOP("Columns", "On"), Cell::Text, 0, "", 2,
     [](const Job& row, const Formats&) -> CellValue { return row.subject; }},
    {"state", QT_TRANSLATE_NOOP("Columns", "State"), Cell::Chip, 126, "", 0,
     [](const Job& row, const Formats&) -> CellValue { return lookOf(row.state); }},
    {"progress", QT_TRANSLATE_NOOP("Columns", "Progress"), Cell::Bar, 200, "", 0, &progressOf, "done"},
    {"createdAt", QT_TRANSLATE_NOOP("Columns", "Asked for"), Cell::Text, 164, "createdAt", 1,
     [](const Job& row, const Formats& formats) -> CellValue { return {formats.dateTime(row.createdAt), Ink::Text2}; }, "", Jump::Moment},
};

} // namespace

JobsPage::JobsPage(Console& console)
    : ListPage(console, {tr("Jobs"), QStringLiteral("jobs"), tr("No jobs yet"), tr("Long work, such as an import, is followed here.")}, kActions),
      m_jobs(new Jobs(console, jobs::kListJobs, jobs::kTotalOfJobs, kColumns, this))
{
    m_jobs->showOneBy(jobs::kJob);
    setModel(*m_jobs);
    enableSheet();
    std::vector<FilterChip::Choice> states;
    for (const auto state : kStates) {
        states.push_back({toText(state), lookOf(state).text()});
    }
    addFilter(FilterChip::ofChoices(console.style, "state", tr("State"), std::move(states)));
    addFilter(FilterChip::ofRows(console.style, "id", tr("Job")));
    makeBoard();
    const Style& style = console.style;
    addAction(actionButton(style, bind("jobs.take-along", [this] { takeAlong(); })));
    m_save = bind("jobs.save", [this] { saveFile(); });
    addSheetAction(actionButton(style, m_save, ButtonKind::Primary));
    m_retry = bind("jobs.retry", [this] { act(jobs::kRetryJob); });
    m_cancel = bind("jobs.stop", [this] { act(jobs::kCancelJob); });
    addSheetGap();
    addSheetAction(actionButton(style, m_retry));
    addSheetAction(actionButton(style, m_cancel, ButtonKind::Danger));
    m_timer.setInterval(kFollowMs);
    connect(&m_timer, &QTimer::timeout, this, &JobsPage::follow);
    connect(m_jobs, &ListModelCore::stateChanged, this, [this] {
        if (isVisible() && isSomethingRunning()) {
            m_timer.start();
        }
    });
}

void JobsPage::makeBoard()
{
    auto* board = new Board(m_console.style);
    for (const auto state : kStates) {
        m_lanes.push_back(new Jobs(m_console, jobs::kListJobs, jobs::kTotalOfJobs, kColumns, board));
        board->addLane(lookOf(state), *m_lanes.back(), {{"state", toText(state)}});
    }
    offerBoard(*board);
}

void JobsPage::takeToBoard(const Job& job)
{
    for (Jobs* lane : m_lanes) {
        for (int row = 0; row < lane->loadedRows(); ++row) {
            if (lane->at(row)->id == job.id && lane->at(row)->state == job.state) {
                lane->replace(row, job);
                return;
            }
        }
    }
    board()->reload();
}

QString JobsPage::showTourStep(int step)
{
    const QString name = ListPage::showTourStep(step);
    showBoard(step == 1);
    return step == 1 ? QStringLiteral("board") : name;
}

std::span<const ActionEntry> JobsPage::actionTable()
{
    return kActions;
}

QString JobsPage::wordOf(const std::string& kind)
{
    if (kind == "sales.import") {
        return tr("Import of sales");
    }
    if (kind == files::kExportJob) {
        return tr("Export of a list");
    }
    if (kind == tenants::kTransferJob) {
        return tr("Export of the whole shop");
    }
    if (kind == "ledger.statement") {
        return tr("Bank statement");
    }
    if (kind == "experiments.import") {
        return tr("Import of events");
    }
    if (kind == "experiments.notices") {
        return tr("Notices to programs");
    }
    if (kind == "experiments.provider") {
        return tr("Purchases to the billing service");
    }
    return kind == "customers.erase" ? tr("Erasure of a customer") : toQt(kind);
}

void JobsPage::arrive()
{
    ListPage::arrive();
    follow();
}

void JobsPage::hideEvent(QHideEvent* event)
{
    m_timer.stop();
    ListPage::hideEvent(event);
}

bool JobsPage::isSomethingRunning() const
{
    for (int row = 0; row < m_jobs->loadedRows(); ++row) {
        if (isUnderWay(*m_jobs->at(row))) {
            return true;
        }
    }
    return false;
}

void JobsPage::follow()
{
    if (m_call != 0 || m_jobs->isLoading()) {
        return;
    }
    jobs::JobQuery query;
    query.limit = ListModelCore::kFirstPage;
    fromTexts(m_jobs->filter(), query);
    query.limit = ListModelCore::kFirstPage;
    m_call = m_console.client.call(jobs::kListJobs, query, this, [this](Result<tijara::Page<Job>> answer) {
        m_call = 0;
        if (!answer || m_jobs->isLoading()) {
            return;
        }
        const bool sameFirst = m_jobs->loadedRows() > 0 && !answer->items.empty() && m_jobs->at(0)->id == answer->items.front().id;
        if (!sameFirst && m_jobs->sort().empty() && !(m_jobs->loadedRows() == 0 && answer->items.empty())) {
            m_jobs->reload();
            return;
        }
        for (const Job& job : answer->items) {
            take(job);
        }
        isSomethingRunning() ? m_timer.start() : m_timer.stop();
    });
}

void JobsPage::take(const Job& job)
{
    for (int row = 0; row < m_jobs->loadedRows(); ++row) {
        if (m_jobs->at(row)->id == job.id) {
            const bool news = toJson(*m_jobs->at(row)) != toJson(job);
            if (news) {
                m_jobs->replace(row, job);
                if (isBoardShown()) {
                    takeToBoard(job);
                }
                if (isSheetOpen() && row == currentRow()) {
                    fillSheet(*sheet(), row);
                }
            }
            return;
        }
    }
}

void JobsPage::fillSheet(SideSheet& sheet, int row)
{
    const Job& job = *m_jobs->at(row);
    const Formats& formats = m_console.formats;
    sheet.begin(wordOf(job.kind), job.subject.empty() ? wordOf(job.kind) : toQt(job.subject), &lookOf(job.state));
    addProgress(sheet, job);
    sheet.addFact(tr("Asked for"), formats.dateTime(job.createdAt));
    if (job.startedAt) {
        sheet.addFact(tr("Begun"), formats.dateTime(*job.startedAt));
    }
    if (job.endedAt) {
        sheet.addFact(tr("Ended"), formats.dateTime(*job.endedAt));
    }
    if (job.attempts > 1) {
        sheet.addFact(tr("Tries"), formats.whole(job.attempts));
    }
    const auto paragraph = [&](const QString& text, Type type, Ink ink) {
        auto* label = makeText(m_console.style, text, type, ink);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        sheet.body()->addWidget(label);
    };
    if (job.problem) {
        const Problem problem = fromDocument(*job.problem);
        sheet.addLine();
        sheet.addSection(tr("Why it failed"));
        paragraph(sentenceOf(problem), Type::Body, Ink::Bad);
        paragraph(detailsOf(problem), Type::Hint, Ink::Text3);
    }
    if (!m_complaint.isEmpty() && m_complaintOf == job.id) {
        paragraph(m_complaint, Type::Body, Ink::Bad);
    }
    recordChosen();
}

void JobsPage::recordChosen()
{
    const Job* job = m_jobs->at(currentRow());
    if (m_save && job) {
        m_save->setVisible((job->kind == files::kExportJob || job->kind == tenants::kTransferJob) && job->state == JobState::Done);
    }
    if (m_cancel && job) {
        m_cancel->setVisible(isUnderWay(*job));
        m_cancel->setEnabled(!job->cancelling);
        m_retry->setVisible(job->state == JobState::Failed || job->state == JobState::Cancelled);
    }
}

void JobsPage::addProgress(SideSheet& sheet, const Job& job)
{
    const Formats& formats = m_console.formats;
    if (isUnderWay(job)) {
        auto* bar = new QProgressBar;
        bar->setRange(0, 1000);
        bar->setValue(static_cast<int>(shareOf(job) * 1000));
        bar->setTextVisible(false);
        bar->setAccessibleName(tr("Progress"));
        sheet.body()->addWidget(bar);
        sheet.addFact(job.cancelling ? tr("Stopping") : tr("Done"), percentOf(job));
        if (job.secondsLeft) {
            sheet.addFact(tr("Time left"), tr("about %1").arg(formats.duration(*job.secondsLeft)));
        }
    }
    if (job.total > 0) {
        sheet.addFact(tr("Steps"), tr("%1 of %2").arg(formats.whole(job.done), formats.whole(job.total)));
    }
    if (job.perSecond > 0) {
        sheet.addFact(tr("A second"), formats.whole(job.perSecond));
    }
    sheet.addLine();
}

void JobsPage::saveFile()
{
    const Job* job = m_jobs->at(currentRow());
    const bool wholeShop = job && job->kind == tenants::kTransferJob;
    const QString path = !job ? QString() : ExportStrip::askPath(this, toQt(job->subject) + (wholeShop ? QStringLiteral(".tar") : QString()));
    if (path.isEmpty()) {
        return;
    }
    m_complaint.clear();
    m_complaintOf = job->id;
    m_console.client.download(wholeShop ? tenants::kTransferFile : files::kExportFile, job->id, path, this, {}, [this](Result<qint64> answer) {
        m_complaint = answer ? QString() : sentenceOf(answer.problem());
        if (isSheetOpen() && m_jobs->at(currentRow())) {
            fillSheet(*sheet(), currentRow());
        }
    });
}

void JobsPage::takeAlong()
{
    if (m_act != 0) {
        return;
    }
    m_act = m_console.client.call(tenants::kStartTransfer, this, [this](Result<Job> answer) {
        m_act = 0;
        if (!answer) {
            m_console.toast(sentenceOf(answer.problem()));
            return;
        }
        m_console.follow(answer->id);
        m_jobs->reload();
    });
}

void JobsPage::act(const Route<Nothing, Job>& route)
{
    const Job* job = m_jobs->at(currentRow());
    if (m_act != 0 || !job) {
        return;
    }
    m_complaint.clear();
    m_complaintOf = job->id;
    m_act = m_console.client.call(route, job->id, this, [this](Result<Job> answer) {
        m_act = 0;
        if (answer) {
            take(*answer);
            m_console.follow(answer->id);
            m_timer.start();
            return;
        }
        m_complaint = sentenceOf(answer.problem());
        if (isSheetOpen() && m_jobs->at(currentRow())) {
            fillSheet(*sheet(), currentRow());
        }
    });
}

} // namespace tijara::ui
