// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/export_strip.h"

#include "ui/client/problem_text.h"

#include <QDir>
#include <QFileDialog>
#include <QProgressBar>
#include <QStandardPaths>

namespace tijara::ui {

namespace {

constexpr int kFollowMs = 400;
constexpr int kBarSteps = 1000;

} // namespace

ExportStrip::ExportStrip(Console& console) : m_console(console)
{
    const Style& style = console.style;
    setProperty("card", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(style.px(12), style.px(6), style.px(6), style.px(6));
    row->setSpacing(style.px(12));
    m_text = makeText(style, {}, Type::Body);
    m_bar = new QProgressBar;
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(style.px(220));
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_act = makeButton(style, {}, ButtonKind::Plain);
    m_close = makeIconButton(style, QStringLiteral("close"), tr("Close this line. The file can still be saved from the jobs."));
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addStretch();
    row->addWidget(m_act);
    row->addWidget(m_close);
    m_timer.setInterval(kFollowMs);
    connect(&m_timer, &QTimer::timeout, this, &ExportStrip::follow);
    connect(m_act, &QPushButton::clicked, this, &ExportStrip::press);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_timer.stop();
        hide();
    });
    hide();
}

bool ExportStrip::isDone() const
{
    return m_export && m_export->job.state == jobs::JobState::Done;
}

void ExportStrip::begin(const files::Export& begun)
{
    m_export = begun;
    m_bar->setValue(0);
    m_bar->show();
    show(tr("%1 is being made").arg(isolated(toQt(begun.fileName))), tr("Stop"));
    m_timer.start();
}

void ExportStrip::show(const QString& text, const QString& act)
{
    m_text->setText(text);
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    QFrame::show();
}

void ExportStrip::follow()
{
    if (m_call != 0 || !m_export) {
        return;
    }
    m_call = m_console.client.call(files::kExport, m_export->id, this, [this](Result<files::Export> answer) {
        m_call = 0;
        if (!answer) {
            if (answer.problem().code != ProblemCode::ServerUnreachable) { // then it goes on without being watched
                fail(answer.problem());
            }
            return;
        }
        m_export = *answer;
        const jobs::Job& job = m_export->job;
        const Formats& formats = m_console.formats;
        const QString name = isolated(toQt(m_export->fileName));
        switch (job.state) {
        case jobs::JobState::Queued:
        case jobs::JobState::Running:
            m_bar->setValue(job.total > 0 ? static_cast<int>(kBarSteps * job.done / job.total) : 0);
            if (job.total > 0) {
                show(tr("%1: %2 of %3 rows").arg(name, formats.whole(job.done), formats.whole(job.total)), tr("Stop"));
            }
            return;
        case jobs::JobState::Done:
            show(tr("%1 is ready: %2 rows", nullptr, pluralOf(m_export->rows)).arg(name, formats.whole(m_export->rows)), tr("Save as…"));
            break;
        case jobs::JobState::Cancelled:
            show(tr("%1 was stopped").arg(name), {});
            break;
        case jobs::JobState::Failed:
            fail(job.problem ? fromDocument(*job.problem) : Problem{ProblemCode::Internal});
            break;
        }
        m_bar->hide();
        m_timer.stop();
    });
}

void ExportStrip::press()
{
    if (!isDone()) {
        cancel();
        return;
    }
    const QString path = askPath(this, toQt(m_export->fileName));
    if (!path.isEmpty()) {
        save(path);
    }
}

void ExportStrip::cancel()
{
    m_act->setEnabled(false);
    m_console.client.call(jobs::kCancelJob, m_export->id, this, [this](Result<jobs::Job>) {
        m_act->setEnabled(true); // what became of it is said when it is followed
        follow();
    });
}

QString ExportStrip::askPath(QWidget* parent, const QString& suggested)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return QFileDialog::getSaveFileName(parent, tr("Save the exported list"), QDir(folder).filePath(suggested));
}

void ExportStrip::save(const QString& path)
{
    m_act->setEnabled(false);
    m_console.client.download(files::kExportFile, m_export->id, path, this, {}, [this, path](Result<qint64> answer) {
        m_act->setEnabled(true);
        if (answer) {
            show(tr("Saved as %1").arg(isolated(QDir::toNativeSeparators(path))), {});
        } else {
            fail(answer.problem());
        }
    });
}

void ExportStrip::fail(const Problem& problem)
{
    m_timer.stop();
    m_bar->hide();
    show(tr("The export failed. %1").arg(sentenceOf(problem)), isDone() ? tr("Save as…") : QString());
}

} // namespace tijara::ui
