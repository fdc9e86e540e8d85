// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/import_page.h"

#include "ui/client/local_store.h"
#include "ui/client/problem_text.h"
#include "ui/widgets/scroll_box.h"

#include <QDate>
#include <QFileDialog>
#include <QKeyEvent>

namespace tijara::ui {

namespace {

using jobs::JobState;
using sales::ImportPreview;

constexpr int kPollMs = 250;

constexpr ActionEntry kActions[] = {
    {"import.choose", QT_TRANSLATE_NOOP("Actions", "Choose a file of sales…"), "file", "", {}, true},
    {"import.back", QT_TRANSLATE_NOOP("Actions", "Back"), "back", "", {}, false},
    {"import.another", QT_TRANSLATE_NOOP("Actions", "Import another file"), "", "", {}, false},
    {"import.next", QT_TRANSLATE_NOOP("Actions", "Next step"), "", "", {}, true},
};

// What the tour imports: bills, a return, one without a customer, and a bill with a day nobody can read; all of yesterday.
QByteArray tourLines()
{
    QByteArray lines = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
                       "690001,22423,REGENCY CAKESTAND 3 TIER,2,@ 09:02:00,12.75,12347,Iceland\n"
                       "690001,47566,PARTY BUNTING,5,@ 09:02:00,4.95,12347,Iceland\n"
                       "690002,23084,RABBIT NIGHT LIGHT,12,@ 09:40:00,2.08,12348,Finland\n"
                       "690003,84879,ASSORTED COLOUR BIRD ORNAMENT,8,@ 10:15:00,1.69,,United Kingdom\n"
                       "690004,22720,SET OF 3 CAKE TINS PANTRY DESIGN,3,yesterday,4.95,12350,Norway\n"
                       "690004,21137,BLACK RECORD COVER FRAME,4,@ 11:05:00,3.75,12350,Norway\n"
                       "C690005,22423,REGENCY CAKESTAND 3 TIER,-1,@ 11:30:00,12.75,12347,Iceland\n"
                       "690006,85123A,WHITE HANGING HEART T-LIGHT HOLDER,24,@ 12:01:00,2.55,12352,Norway\n";
    return lines.replace("@", QDate::currentDate().addDays(-1).toString(Qt::ISODate).toLatin1());
}

} // namespace

std::span<const ActionEntry> ImportPage::actionTable()
{
    return kActions;
}

ImportPage::ImportPage(Console& console) : ConsolePage(console, {kActions})
{
    const Style& style = console.style;
    setFocusPolicy(Qt::ClickFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* inside = new QWidget;
    m_steps = new QVBoxLayout(inside);
    m_steps->setContentsMargins(style.px(24), style.px(20), style.px(24), style.px(14));
    m_steps->setSpacing(style.px(14));
    m_head = new ImportHead(console);
    m_file = new ImportFileStep(console, bind("import.choose", [this] { m_file->choose(); }));
    m_steps->addWidget(m_head);
    m_steps->addWidget(m_file);
    m_steps->addStretch(1);
    m_scroll = new ScrollBox(inside);
    all->addWidget(m_scroll, 1);
    all->addWidget(makeButtons());

    connect(m_file, &ImportFileStep::stateChanged, this, &ImportPage::showButtons);
    connect(m_file, &ImportFileStep::unusable, this, [this](const QString& sentence) { m_head->say(sentence); });
    connect(m_file, &ImportFileStep::refused, this, &ImportPage::fail);
    connect(m_file, &ImportFileStep::uploaded, this, [this](const ImportPreview& preview) {
        m_started = false;
        takePreview(preview);
        remember();
    });
    m_timer.setInterval(kPollMs);
    connect(&m_timer, &QTimer::timeout, this, &ImportPage::poll);
    showStep(Step::File);
}

ImportColumns& ImportPage::columns()
{
    if (!m_columns) {
        m_columns = new ImportColumns(m_console);
        addStep(m_columns);
        connect(m_columns, &ImportColumns::edited, this, [this] {
            showHints();
            remember();
        });
    }
    return *m_columns;
}

ImportRun& ImportPage::run()
{
    if (!m_run) {
        m_run = new ImportRun(m_console);
        addStep(m_run);
        connect(m_run, &ImportRun::stopWanted, this, &ImportPage::stop);
        connect(m_run, &ImportRun::backgroundWanted, this, [this] { m_console.go(QStringLiteral("jobs")); });
        connect(m_run, &ImportRun::saveWanted, this, [this] {
            const QString file = QFileDialog::getSaveFileName(this, tr("Save the refused lines"), tr("refused-lines.csv"), tr("CSV files (*.csv)"));
            if (!file.isEmpty()) {
                saveRefused(file);
            }
        });
    }
    return *m_run;
}

void ImportPage::addStep(QWidget* step)
{
    step->hide();
    m_steps->insertWidget(m_steps->count() - 1, step); // what is left of the height stays below
    putButtonsBehind(*step);
}

// Tab goes in the order in which widgets came, and the buttons below came before.
void ImportPage::putButtonsBehind(const QWidget& step)
{
    QWidget* before = nullptr;
    for (QWidget* one = step.nextInFocusChain(); one != &step; one = one->nextInFocusChain()) {
        before = step.isAncestorOf(one) && (one->focusPolicy() & Qt::TabFocus) != 0 ? one : before;
    }
    const auto buttons = m_buttons->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (before) {
            setTabOrder(before, button);
        }
        before = button;
    }
}

QWidget* ImportPage::makeButtons()
{
    const Style& style = m_console.style;
    m_buttons = new QWidget;
    auto* box = new QVBoxLayout(m_buttons);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(makeLine());
    auto* row = new QHBoxLayout;
    row->setContentsMargins(style.px(24), style.px(12), style.px(24), style.px(12));
    row->setSpacing(style.px(8));
    box->addLayout(row);
    m_back = bind("import.back", [this] { goBack(); });
    m_another = bind("import.another", [this] { beginAnew(); });
    m_next = bind("import.next", [this] { goOn(); });
    row->addWidget(actionButton(style, m_back));
    row->addStretch();
    row->addWidget(actionButton(style, m_another));
    row->addWidget(actionButton(style, m_next, ButtonKind::Primary));
    return m_buttons;
}

QString ImportPage::draftKey() const
{
    const auto& session = m_console.client.session();
    return QStringLiteral("import/") + (session && session->tenant ? toQt(toText(session->tenant->id)) : QString());
}

bool ImportPage::isRunning() const
{
    return isUnderWay(m_state);
}

bool ImportPage::isSettled() const
{
    return m_recalled && m_call == 0 && !m_file->isSending() && !isRunning();
}

void ImportPage::arrive()
{
    if (!m_asked) {
        m_asked = true;
        m_console.store.get(Kept::Draft, draftKey(), this, [this](const std::optional<QString>& draft) { recall(draft); });
    } else if (isRunning()) {
        m_timer.start();
        poll();
    }
    setFocus();
}

void ImportPage::hideEvent(QHideEvent* event)
{
    m_timer.stop();
    ConsolePage::hideEvent(event);
}

void ImportPage::recall(const std::optional<QString>& draft)
{
    if (m_call != 0 || m_file->isSending() || m_step != Step::File) {
        m_recalled = true; // a file was chosen meanwhile
        return;
    }
    ImportDraft kept;
    try {
        kept = fromJson<ImportDraft>(draft ? toStd(*draft) : "{}");
    } catch (const Problem&) {
        kept = {};
    }
    if (kept.id.isNull()) {
        findRunning();
        return;
    }
    m_call = m_console.client.call(sales::kImport, kept.id, this, [this, kept](Result<sales::ImportState> answer) {
        m_call = 0;
        if (!answer || (!answer->fileHere && !kept.started)) {
            findRunning();
            return;
        }
        m_recalled = true;
        m_started = kept.started;
        m_trial = kept.trial;
        answer->preview.mapping = kept.mapping;
        takePreview(answer->preview);
        if (kept.started && answer->job) {
            showStep(m_trial ? Step::Try : Step::Run);
            take(std::move(answer));
        }
    });
}

// Begun at another computer, or by the command line: its figures are not known here, its progress is.
void ImportPage::findRunning()
{
    if (!m_console.client.may(identity::Permission::JobsRead)) {
        m_recalled = true;
        return;
    }
    jobs::JobQuery query;
    query.state = JobState::Running;
    m_call = m_console.client.call(jobs::kListJobs, query, this, [this](Result<tijara::Page<jobs::Job>> answer) {
        m_call = 0;
        m_recalled = true;
        if (answer && m_step == Step::File) {
            for (const jobs::Job& job : answer->items) {
                if (job.kind == "sales.import") {
                    m_state.job = job;
                    m_state.preview.fileName = job.subject;
                    m_trial = false;
                    showStep(Step::Run);
                    run().showState(m_state, false);
                    m_timer.start();
                    break;
                }
            }
        }
    });
}

void ImportPage::remember()
{
    if (!m_state.preview.id.isNull()) {
        const ImportDraft draft{m_state.preview.id, columns().mapping(), m_started, m_trial};
        m_console.store.put(Kept::Draft, draftKey(), toQt(toJson(draft)));
    }
}

void ImportPage::useFile(const QString& file)
{
    if (m_call == 0 && m_step == Step::File) {
        m_head->say({});
        m_file->send(file);
    }
}

void ImportPage::takePreview(const ImportPreview& preview)
{
    m_state = {};
    m_state.preview = preview;
    m_state.fileHere = true;
    columns().showFile(preview, preview.mapping);
    putButtonsBehind(columns()); // its fields are those of the file
    showStep(Step::Columns);
}

void ImportPage::startRun(bool trial)
{
    sales::StartImport start{columns().mapping(), trial, m_state.preview.preset};
    m_state.preview.mapping = start.mapping;
    m_head->say({});
    m_next->setEnabled(false);
    m_call = m_console.client.call(sales::kStartImport, m_state.preview.id, start, this, [this, trial](Result<jobs::Job> answer) {
        m_call = 0;
        if (!answer) {
            showStep(Step::Columns);
            const auto others = columns().complain(answer.problem().complaints);
            if (answer.problem().code != ProblemCode::ValidationFailed || !others.empty()) {
                fail(answer.problem());
            }
            return;
        }
        m_trial = trial;
        m_started = true;
        m_state.job = *answer;
        m_state.outcome.reset();
        m_console.follow(answer->id);
        remember();
        showStep(trial ? Step::Try : Step::Run);
        run().showState(m_state, trial);
        m_timer.start();
    });
}

void ImportPage::goOn()
{
    if (m_call != 0) {
        return;
    }
    if (m_step == Step::Columns) {
        if (columns().check()) {
            startRun(true);
        }
    } else if (m_step == Step::Try && m_state.job && !isRunning()) {
        startRun(false);
    } else if (m_step == Step::Run) {
        m_console.go(QStringLiteral("sales"));
    }
}

void ImportPage::goBack()
{
    if (m_step == Step::Columns) {
        beginAnew();
    } else if (m_step == Step::Try && !isRunning()) {
        m_state.job.reset();
        m_state.outcome.reset();
        m_started = false;
        remember();
        showStep(Step::Columns);
    }
}

void ImportPage::beginAnew()
{
    m_console.store.remove(Kept::Draft, draftKey());
    m_state = {};
    m_started = false;
    showStep(Step::File);
}

void ImportPage::poll()
{
    if (m_poll != 0 || !isRunning()) {
        return;
    }
    if (m_state.preview.id.isNull()) {
        m_poll = m_console.client.call(jobs::kJob, m_state.job->id, this, [this](Result<jobs::Job> answer) { takeJob(std::move(answer)); });
    } else {
        m_poll = m_console.client.call(sales::kImport, m_state.preview.id, this, [this](Result<sales::ImportState> answer) { take(std::move(answer)); });
    }
}

void ImportPage::takeJob(Result<jobs::Job> answer)
{
    m_poll = 0;
    if (!answer) {
        fail(answer.problem());
        return;
    }
    m_head->say({});
    m_state.job = *answer;
    run().showState(m_state, m_trial);
    showHints();
    showButtons();
}

void ImportPage::take(Result<sales::ImportState> answer)
{
    m_poll = 0;
    if (!answer) {
        // The import goes on without this page; the next look may succeed.
        fail(answer.problem());
        return;
    }
    m_head->say({});
    const sales::ImportMapping mapping = m_state.preview.mapping;
    m_state = std::move(*answer);
    m_state.preview.mapping = mapping;
    run().showState(m_state, m_trial);
    isRunning() ? m_timer.start() : m_timer.stop();
    showHints();
    showButtons();
}

void ImportPage::stop()
{
    if (!isRunning()) {
        return;
    }
    m_console.client.call(jobs::kCancelJob, m_state.job->id, this, [this](Result<jobs::Job> answer) {
        if (!answer) {
            fail(answer.problem());
        } else if (isRunning()) {
            m_state.job = *answer;
            run().showState(m_state, m_trial);
            m_timer.start();
        }
    });
}

void ImportPage::saveRefused(const QString& file)
{
    m_console.client.download(sales::kRefusedLines, m_state.preview.id, file, this, {}, [this](Result<qint64> answer) {
        if (!answer) {
            fail(answer.problem());
        }
    });
}

void ImportPage::showStep(Step step)
{
    const bool held = isAncestorOf(window()->focusWidget());
    m_step = step;
    m_file->setVisible(step == Step::File);
    if (m_columns || step == Step::Columns) {
        columns().setVisible(step == Step::Columns);
    }
    const bool runs = step == Step::Try || step == Step::Run;
    if (m_run || runs) {
        run().setVisible(runs);
    }
    m_head->say({});
    showHints();
    showButtons();
    if (held && !isAncestorOf(window()->focusWidget())) {
        setFocus(Qt::OtherFocusReason); // what had the keyboard has gone with its step
    }
}

void ImportPage::showHints()
{
    m_head->show(m_step, m_state, m_columns ? m_columns->matchedCount() : 0);
}

void ImportPage::showButtons()
{
    const bool ended = m_state.job && !isRunning();
    m_back->setVisible(m_step == Step::Columns || (m_step == Step::Try && !isRunning()));
    m_another->setVisible(m_step == Step::Run && ended);
    m_next->setEnabled(true);
    switch (m_step) {
    case Step::File:
        m_next->setVisible(false);
        break;
    case Step::Columns:
        m_next->setText(tr("Try it"));
        m_next->setVisible(true);
        break;
    case Step::Try:
        m_next->setText(tr("Import now"));
        m_next->setVisible(ended && m_state.job->state == JobState::Done);
        break;
    case Step::Run:
        m_next->setText(tr("Show the sales"));
        m_next->setVisible(ended);
        break;
    }
    m_buttons->setVisible(m_back->isVisible() || m_another->isVisible() || m_next->isVisible());
}

void ImportPage::fail(const Problem& problem)
{
    m_head->say(sentenceOf(problem), detailsOf(problem));
}

QString ImportPage::showTourStep(int step)
{
    if (step == 0 && m_step == Step::File) {
        m_tourFolder = std::make_unique<QTemporaryDir>();
        QFile file(m_tourFolder->filePath(QStringLiteral("till-2.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(tourLines()) < 0) {
            return {};
        }
        file.close();
        useFile(file.fileName());
        return QStringLiteral("columns");
    }
    if (step == 1 && m_step == Step::Columns) {
        goOn();
        return QStringLiteral("tried");
    }
    if (step == 2 && m_step == Step::Try) {
        goOn();
        return QStringLiteral("done");
    }
    return {};
}

void ImportPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isRunning()) {
        m_console.go(QStringLiteral("jobs"));
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers().testFlag(Qt::ControlModifier)) {
        goOn();
    } else if (event->key() != Qt::Key_Escape) { // Escape keeps everything
        ConsolePage::keyPressEvent(event);
    }
}


} // namespace tijara::ui
