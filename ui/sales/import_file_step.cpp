// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/import_file_step.h"

#include "ui/widgets/parts.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QProgressBar>

namespace tijara::ui {

namespace {

constexpr int kProgressSteps = 1000;

QString fileOf(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

ImportFileStep::ImportFileStep(Console& console, Action* choose) : m_console(console), m_choose(choose)
{
    const Style& style = console.style;
    setAcceptDrops(true);
    setFixedHeight(style.px(300));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style.px(24), style.px(24), style.px(24), style.px(24));
    column->setSpacing(style.px(10));
    column->addStretch();
    auto* icon = new QLabel;
    style.dressIcon(icon, QStringLiteral("import"), Ink::Text3, 30);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    m_words = makeText(style, tr("Drop the file with your sales here"), Type::CardTitle);
    column->addWidget(m_words, 0, Qt::AlignHCenter);
    auto* sentence = makeText(style,
                              tr("A table as text: CSV or TSV, also packed with gzip, one line for each line of a bill. Nothing is written before you "
                                 "have seen what would happen."),
                              Type::Body, Ink::Text2);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignHCenter);
    sentence->setMaximumWidth(style.px(560));
    auto* sentenceRow = new QHBoxLayout;
    sentenceRow->addStretch(1);
    sentenceRow->addWidget(sentence, 6);
    sentenceRow->addStretch(1);
    column->addLayout(sentenceRow);
    m_progress = new QProgressBar;
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(style.px(320));
    m_progress->setAccessibleName(tr("Progress of sending"));
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    m_stop = makeButton(style, tr("Cancel"));
    m_another = actionButton(style, choose, ButtonKind::Primary);
    if (m_another) {
        column->addWidget(m_another, 0, Qt::AlignHCenter);
    }
    column->addWidget(m_stop, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_console.client.cancel(std::exchange(m_call, 0));
        showState();
    });
    showState();
}

void ImportFileStep::showState()
{
    // One takes the other's place; Qt would send the keyboard out of the page with the one that goes.
    const bool held = m_stop->hasFocus() || (m_another && m_another->hasFocus());
    m_progress->setVisible(isSending());
    m_stop->setVisible(true);
    if (m_choose) {
        m_choose->setVisible(true);
    }
    if (held && (isSending() || m_another)) {
        (isSending() ? m_stop : m_another)->setFocus(Qt::OtherFocusReason);
    }
    m_stop->setVisible(isSending());
    if (m_choose) {
        m_choose->setVisible(!isSending());
    }
    if (!isSending()) {
        m_words->setText(tr("Drop the file with your sales here"));
    }
    emit stateChanged();
}

void ImportFileStep::offerAnother()
{
    if (m_another && isVisible()) {
        m_another->setFocus(Qt::OtherFocusReason);
    }
}

void ImportFileStep::choose()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose the file with your sales"), {},
                                                      tr("Tables as text (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz *.gz);;All files (*)"));
    if (!file.isEmpty()) {
        send(file);
    }
}

void ImportFileStep::send(const QString& file)
{
    if (isSending()) {
        return;
    }
    const QFileInfo facts(file);
    if (!facts.isFile() || !facts.isReadable()) {
        offerAnother();
        emit unusable(tr("The file %1 cannot be opened.").arg(facts.fileName()));
        return;
    }
    m_words->setText(tr("Sending %1").arg(facts.fileName()));
    m_progress->setValue(0);
    m_call = m_console.client.upload(
        sales::kUploadImport, file, {{"fileName", toStd(facts.fileName())}}, this,
        [this](qint64 done, qint64 total) { m_progress->setValue(total > 0 ? static_cast<int>(done * kProgressSteps / total) : 0); },
        [this](Result<sales::ImportPreview> answer) {
            m_call = 0;
            showState();
            if (answer) {
                emit uploaded(*answer);
                return;
            }
            offerAnother();
            emit refused(answer.problem());
        });
    showState();
}

void ImportFileStep::dragEnterEvent(QDragEnterEvent* event)
{
    if (!isSending() && !fileOf(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ImportFileStep::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    send(fileOf(event->mimeData()));
}

// A broken line says that a file can be dropped here.
void ImportFileStep::paintEvent(QPaintEvent*)
{
    const Style& style = m_console.style;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(style.color(Ink::Control), 1.5);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.setBrush(style.color(Ink::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), style.px(8), style.px(8));
}

} // namespace tijara::ui
