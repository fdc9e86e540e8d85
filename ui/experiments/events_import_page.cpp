// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/events_import_page.h"

#include "ui/client/problem_text.h"
#include "ui/widgets/scroll_box.h"

#include <QAccessible>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>

namespace tijara::ui {

namespace {

using experiments::EventsImport;
using experiments::Experiment;
using jobs::JobState;

const QString kVisitor = QStringLiteral("/visitor");
const QString kVariant = QStringLiteral("/variant");
const QString kAt = QStringLiteral("/at");
const QString kFlags = QStringLiteral("/flags");
const QString kEvent = QStringLiteral("/event");
const QString kRevenue = QStringLiteral("/revenue");
const QString kUnits = QStringLiteral("/units");
constexpr int kPollMs = 250;
constexpr int kBarSteps = 1000;
constexpr int kLines = 5;
constexpr qint64 kLineMax = 65'536;

constexpr ActionEntry kActions[] = {
    {"experiment-import.choose", QT_TRANSLATE_NOOP("Actions", "Choose a file of events…"), "file", "Ctrl+O", {}, true},
    {"experiment-import.back", QT_TRANSLATE_NOOP("Actions", "Another file"), "back", "", {}, false},
    {"experiment-import.stop", QT_TRANSLATE_NOOP("Actions", "Stop here"), "stop", "", {}, true, ActionOn::Page, QT_TRANSLATE_NOOP("Actions", "What is done stays")},
    {"experiment-import.next", QT_TRANSLATE_NOOP("Actions", "Next step"), "", "", {}, true},
};

QStringList fieldsOf(const QString& line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (const QChar one : line) {
        if (one == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (one == QLatin1Char(',') && !quoted) {
            fields.push_back({});
        } else {
            fields.back() += one;
        }
    }
    return fields;
}

QString fileOf(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

std::optional<EventsHead> EventsHead::read(const QString& file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    EventsHead head;
    for (int line = 0; line <= kLines && !in.atEnd(); ++line) {
        QByteArray bytes = in.readLine(kLineMax);
        if (line == 0 && bytes.startsWith("\xEF\xBB\xBF")) {
            bytes.remove(0, 3);
        }
        if (bytes.contains('\0')) {
            return std::nullopt;
        }
        const QString text = QString::fromUtf8(bytes).trimmed();
        line == 0 ? static_cast<void>(head.columns = fieldsOf(text)) : head.lines.push_back(text);
    }
    return head.columns.size() > 1 ? std::optional(head) : std::nullopt;
}

std::span<const ActionEntry> EventsImportPage::actionTable()
{
    return kActions;
}

EventsImportPage::EventsImportPage(Console& console) : ConsolePage(console, {kActions})
{
    const Style& style = console.style;
    setFocusPolicy(Qt::ClickFocus);
    setAcceptDrops(true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(style.px(24), style.px(20), style.px(24), style.px(14));
    column->setSpacing(style.px(14));
    column->addWidget(makeText(style, tr("Bring in events"), Type::Title));
    m_subtitle = makeText(style, {}, Type::Cell, Ink::Text2);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    column->addWidget(m_subtitle);
    makeSteps(*column);
    column->addStretch();
    m_stack = new QStackedWidget;
    m_panel = new StatePanel(style);
    m_stack->addWidget(new ScrollBox(inside));
    m_stack->addWidget(m_panel);
    all->addWidget(m_stack, 1);
    all->addWidget(makeButtons());
    m_timer.setInterval(kPollMs);
    connect(&m_timer, &QTimer::timeout, this, &EventsImportPage::poll);
    showStep(File);
}

void EventsImportPage::makeSteps(QVBoxLayout& column)
{
    const Style& style = m_console.style;
    auto* steps = new QFrame;
    steps->setProperty("card", true);
    auto* stepsInside = new QVBoxLayout(steps);
    stepsInside->setContentsMargins(1, 1, 1, 1);
    m_stepper = new Stepper(style, {tr("File"), tr("Columns"), tr("Import")});
    stepsInside->addWidget(m_stepper);
    column.addWidget(steps);
    m_notice = new QFrame;
    m_notice->setObjectName(QStringLiteral("notice"));
    auto* words = new QVBoxLayout(m_notice);
    m_noticeText = makeText(style, {}, Type::Body, Ink::Bad);
    m_noticeText->setWordWrap(true);
    words->addWidget(m_noticeText);
    column.addWidget(m_notice);
    m_fileCard = new Card(style, tr("A table as text"));
    auto* sentence = makeText(style,
                              tr("CSV with commas, a line for each visitor or each order. The first line names the columns. Drop the file here or choose it; the same file brought in twice "
                                 "counts once."),
                              Type::Body, Ink::Text2);
    sentence->setWordWrap(true);
    m_fileCard->body()->addWidget(sentence);
    m_fileCard->body()->addWidget(actionButton(style, bind("experiment-import.choose", [this] { choose(); }), ButtonKind::Primary), 0, Qt::AlignLeading);
    column.addWidget(m_fileCard);
    m_columnsCard = new Card(style, tr("What is in which column"));
    m_form = new FormFields(style);
    m_columnsCard->body()->addWidget(m_form);
    m_columnsCard->body()->addWidget(makeText(style, tr("The first lines of the file"), Type::Label));
    m_sample = makeText(style, {}, Type::Hint, Ink::Text2);
    m_sample->setWordWrap(true);
    m_sample->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_columnsCard->body()->addWidget(m_sample);
    column.addWidget(m_columnsCard);
    const FormFields::Choice none{{}, tr("Not in the file")};
    m_form->addChoice(kVisitor, tr("Visitor"), {}, tr("What tells one visitor from another; only a hash of it is kept"), checks::needed());
    m_form->addChoice(kVariant, tr("Price they saw"), {none}, tr("By its short name; without it each line is an order"));
    m_form->addChoice(kAt, tr("When"), {none}, tr("Without it everything happened when the experiment began"));
    m_form->addText(kFlags, tr("Columns of yes and no"), tr("With commas between them; each that says yes, true or 1 counts as an event of its name"), {.later = true});
    m_form->addChoice(kEvent, tr("Each line is"), {none}, tr("For a file of orders"));
    m_form->addChoice(kRevenue, tr("Sales"), {none}, tr("Of the order"));
    m_form->addChoice(kUnits, tr("Pieces"), {none}, tr("Of the order"));
    m_runCard = new Card(style, {});
    m_bar = new QProgressBar;
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_runCard->body()->addWidget(m_bar);
    m_verdict = new Verdict(style);
    m_runCard->body()->addWidget(m_verdict);
    m_counts = new QVBoxLayout;
    m_counts->setSpacing(style.px(6));
    m_runCard->body()->addLayout(m_counts);
    column.addWidget(m_runCard);
}

QWidget* EventsImportPage::makeButtons()
{
    const Style& style = m_console.style;
    auto* buttons = new QWidget;
    auto* box = new QVBoxLayout(buttons);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(makeLine());
    auto* row = new QHBoxLayout;
    row->setContentsMargins(style.px(24), style.px(12), style.px(24), style.px(12));
    row->setSpacing(style.px(8));
    box->addLayout(row);
    m_back = bind("experiment-import.back", [this] { showStep(File); });
    m_stop = bind("experiment-import.stop", [this] { stop(); });
    m_next = bind("experiment-import.next", [this] { goOn(); });
    row->addWidget(actionButton(style, m_back));
    row->addStretch();
    row->addWidget(actionButton(style, m_stop, ButtonKind::Danger));
    row->addWidget(actionButton(style, m_next, ButtonKind::Primary));
    return buttons;
}

bool EventsImportPage::isRunning() const
{
    return m_job && (m_job->state == JobState::Queued || m_job->state == JobState::Running);
}

void EventsImportPage::arrive()
{
    if (!m_id) {
        m_panel->say(QStringLiteral("import"), tr("Into which experiment?"), tr("Choose one in the list, open its results, then “Bring in events…”."));
        connect(m_panel->offer(tr("All experiments"), ButtonKind::Primary), &QPushButton::clicked, this, [this] { m_console.go(QStringLiteral("experiments")); });
        m_stack->setCurrentWidget(m_panel);
        showStep(File);
    } else if (isRunning()) {
        m_timer.start();
    }
    setFocus();
}

void EventsImportPage::openRecord(const Id& experiment)
{
    if (isRunning()) {
        return; // what runs is shown until it ended
    }
    m_id = experiment;
    showStep(File);
    load();
    emit placeChanged();
}

Place EventsImportPage::place() const
{
    Place place;
    place.record = m_id;
    place.title = m_experiment ? toQt(m_experiment->terms.name) : QString();
    return place;
}

void EventsImportPage::showPlace(const Place& place)
{
    if (place.record && place.record != m_id) {
        openRecord(*place.record);
    }
}

void EventsImportPage::load()
{
    m_console.client.cancel(m_call);
    m_call = m_console.client.call(experiments::kExperiment, *m_id, this, [this](Result<Experiment> answer) {
        m_call = 0;
        if (!answer) {
            say(sentenceOf(answer.problem()));
            return;
        }
        m_experiment = *answer;
        //: %1 the name of an experiment
        m_subtitle->setText(tr("into %1").arg(isolated(toQt(answer->terms.name))));
        m_subtitle->show();
        std::vector<FormFields::Choice> events = {{{}, tr("Not in the file")}};
        for (const experiments::Goal& goal : answer->terms.goals) {
            const QString event = toQt(goal.event);
            if (std::none_of(events.begin(), events.end(), [&](const auto& one) { return one.value == event; })) {
                events.push_back({event, event});
            }
        }
        m_form->setChoices(kEvent, events);
        m_stack->setCurrentIndex(0);
        emit placeChanged();
    });
}

void EventsImportPage::choose()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose the file with the events"), {}, tr("Tables as text (*.csv);;All files (*)"));
    if (!file.isEmpty()) {
        useFile(file);
    }
}

void EventsImportPage::useFile(const QString& file)
{
    const auto head = EventsHead::read(file);
    if (!head) {
        say(tr("%1 is no table as text with commas, or cannot be opened.").arg(isolated(QFileInfo(file).fileName())));
        return;
    }
    m_file = file;
    showColumns(*head);
}

void EventsImportPage::showColumns(const EventsHead& head)
{
    std::vector<FormFields::Choice> columns;
    for (const QString& one : head.columns) {
        columns.push_back({one, one});
    }
    m_form->setChoices(kVisitor, columns);
    columns.insert(columns.begin(), {{}, tr("Not in the file")});
    for (const QString& path : {kVariant, kAt, kRevenue, kUnits}) {
        m_form->setChoices(path, columns);
    }
    guess(head);
    m_sample->setText(head.lines.join(QLatin1Char('\n')));
    m_stepper->setHint(File, QFileInfo(m_file).fileName());
    showStep(Columns);
}

// Columns that are called like what they hold, and those called like a goal.
void EventsImportPage::guess(const EventsHead& head)
{
    const auto called = [&](std::initializer_list<const char*> names) {
        for (const char* name : names) {
            for (const QString& one : head.columns) {
                if (one.compare(QLatin1String(name), Qt::CaseInsensitive) == 0) {
                    return one;
                }
            }
        }
        return QString();
    };
    const QString visitor = called({"visitor", "visitor_id", "userid", "user_id", "user", "customer", "id"});
    m_form->setText(kVisitor, visitor.isEmpty() ? head.columns.front() : visitor);
    m_form->setText(kVariant, called({"variant", "version", "price_variant", "group"}));
    m_form->setText(kAt, called({"at", "time", "timestamp", "date"}));
    m_form->setText(kRevenue, called({"revenue", "sales", "amount", "total"}));
    m_form->setText(kUnits, called({"units", "quantity", "pieces"}));
    QStringList flags;
    for (const experiments::Goal& goal : m_experiment ? m_experiment->terms.goals : std::vector<experiments::Goal>{}) {
        if (head.columns.contains(toQt(goal.event)) && !flags.contains(toQt(goal.event))) {
            flags.push_back(toQt(goal.event));
        }
    }
    m_form->setText(kFlags, flags.join(QStringLiteral(",")));
    const bool orders = m_form->text(kVariant).isEmpty() && m_experiment && !m_experiment->terms.goals.empty();
    m_form->setText(kEvent, orders ? toQt(m_experiment->terms.goals.front().event) : QString());
}

QueryTexts EventsImportPage::columns() const
{
    QueryTexts query = {{"fileName", toStd(QFileInfo(m_file).fileName())}};
    for (const QString& path : {kVisitor, kVariant, kAt, kFlags, kEvent, kRevenue, kUnits}) {
        const std::string text = toStd(m_form->text(path).trimmed());
        if (!text.empty()) {
            query[toStd(path.mid(1))] = text;
        }
    }
    return query;
}

void EventsImportPage::goOn()
{
    if (m_call != 0 || !m_id) {
        return;
    }
    if (m_step == Columns) {
        if (m_form->check()) {
            send();
        }
    } else if (m_step == Run && !isRunning()) {
        m_console.openRecord(QStringLiteral("experiment-results"), *m_id);
    }
}

void EventsImportPage::send()
{
    say({});
    m_job.reset();
    clearLayout(m_counts);
    showStep(Run);
    m_bar->setValue(0);
    m_verdict->say(nullptr, tr("Sending %1").arg(isolated(QFileInfo(m_file).fileName())));
    const std::string path = "/api/v1/experiments/" + toText(*m_id) + "/imports";
    const Route<RawBody, jobs::Job> here{experiments::kImportEvents.method, path};
    m_call = m_console.client.upload(
        here, m_file, columns(), this, [this](qint64 done, qint64 total) { m_bar->setValue(total > 0 ? static_cast<int>(done * kBarSteps / total) : 0); },
        [this](Result<jobs::Job> answer) {
            m_call = 0;
            if (!answer) {
                std::vector<Complaint> ours;
                for (Complaint one : answer.problem().complaints) {
                    one.path = one.path.starts_with('/') ? one.path : "/" + one.path;
                    ours.push_back(one);
                }
                showStep(Columns);
                const auto others = m_form->show(ours);
                if (ours.empty() || !others.empty()) {
                    say(sentenceOf(answer.problem()));
                }
                return;
            }
            m_job = *answer;
            m_console.follow(answer->id);
            showStep(Run);
            m_timer.start();
            poll();
        });
}

void EventsImportPage::poll()
{
    if (m_poll == 0 && m_job) {
        m_poll = m_console.client.call(experiments::kEventsImport, m_job->id, this, [this](Result<EventsImport> answer) { take(std::move(answer)); });
    }
}

void EventsImportPage::take(Result<EventsImport> answer)
{
    m_poll = 0;
    if (!answer) {
        say(sentenceOf(answer.problem())); // it goes on without this page; the next look may succeed
        return;
    }
    say({});
    m_job = answer->job;
    if (!isRunning()) {
        m_timer.stop();
    }
    showOutcome(*answer);
    showStep(Run);
}

void EventsImportPage::showOutcome(const EventsImport& state)
{
    const Formats& formats = m_console.formats;
    const double share = state.job.total > 0 ? std::min(1.0, static_cast<double>(state.job.done) / static_cast<double>(state.job.total)) : 0;
    m_bar->setValue(static_cast<int>(share * kBarSteps));
    const auto& outcome = state.outcome;
    if (isRunning()) {
        m_verdict->say(nullptr, tr("You may leave this page or switch off: it goes on where it stopped. The same file again changes nothing."));
    } else if (state.job.state == JobState::Failed) {
        const Problem problem = state.job.problem ? fromDocument(*state.job.problem) : Problem{ProblemCode::Internal};
        m_verdict->say(&lookOf(state.job.state), tr("%1 What is in stays.").arg(sentenceOf(problem)), detailsOf(problem));
    } else {
        m_verdict->say(&lookOf(state.job.state), tr("%1 lines were read, and %2 events taken in.", nullptr, pluralOf(outcome.lines)).arg(formats.whole(outcome.lines), formats.whole(outcome.taken)));
    }
    clearLayout(m_counts);
    for (const auto& [reason, times] : outcome.refused) {
        const auto known = enumFrom<experiments::Refusal>(reason);
        m_counts->addWidget(new FactLine(m_console.style, known ? ExperimentWords::refusal(*known) : tr("Lines that could not be read"), formats.whole(std::stoll(times))));
    }
}

void EventsImportPage::stop()
{
    if (isRunning()) {
        m_console.client.call(jobs::kCancelJob, m_job->id, this, [this](Result<jobs::Job> answer) {
            if (!answer) {
                say(sentenceOf(answer.problem()));
            }
        });
    }
}

void EventsImportPage::showStep(Step step)
{
    m_step = step;
    const bool over = step == Run && m_job && m_job->state == JobState::Done;
    m_stepper->setCurrent(step + (over ? 1 : 0));
    m_fileCard->setVisible(step == File);
    m_columnsCard->setVisible(step == Columns);
    m_runCard->setVisible(step == Run);
    m_bar->setVisible(m_call != 0 || isRunning());
    if (step != Run) {
        say({});
    }
    if (m_back && m_next && m_stop) {
        m_back->setVisible(step == Columns || (step == Run && !isRunning()));
        m_stop->setVisible(isRunning());
        m_next->setVisible(step == Columns || (step == Run && !isRunning()));
        m_next->setEnabled(m_call == 0);
        m_next->setText(step == Run ? tr("Show the results") : tr("Bring it in"));
    }
}

void EventsImportPage::say(const QString& sentence)
{
    m_noticeText->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    m_notice->setAccessibleName(sentence);
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_notice, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void EventsImportPage::hideEvent(QHideEvent* event)
{
    m_timer.stop();
    ConsolePage::hideEvent(event);
}

void EventsImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_step == File && m_id && !fileOf(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void EventsImportPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    useFile(fileOf(event->mimeData()));
}

QString EventsImportPage::showTourStep(int step)
{
    if (step == 0) {
        m_tourFolder = std::make_unique<QTemporaryDir>();
        const QString file = m_tourFolder->filePath(QStringLiteral("visitors.csv"));
        QFile out(file);
        if (out.open(QIODevice::WriteOnly)) {
            out.write("visitor,variant,at,purchase\nv-1001,today,2026-11-20 09:02:11,1\nv-1002,less,2026-11-20 09:03:40,0\nv-1003,today,2026-11-20 09:05:02,0\n");
            out.close();
            m_stack->setCurrentIndex(0);
            useFile(file);
        }
        return QStringLiteral("columns");
    }
    showStep(File);
    m_tourFolder.reset();
    if (!m_id) {
        m_stack->setCurrentWidget(m_panel);
    }
    return {};
}

} // namespace tijara::ui
