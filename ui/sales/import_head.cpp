// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/import_head.h"

#include "ui/sales/import_columns.h"
#include "ui/widgets/side_by_side.h"

#include <QAccessible>

namespace tijara::ui {

namespace {

using jobs::JobState;
using sales::ImportPreview;

QString nameOfPreset(const std::string& preset)
{
    return preset == "online-retail" ? QStringLiteral("Online Retail") : toQt(preset);
}

} // namespace

bool isUnderWay(const sales::ImportState& state)
{
    return state.job && (state.job->state == JobState::Queued || state.job->state == JobState::Running);
}

ImportHead::ImportHead(Console& console) : m_console(console)
{
    const Style& style = console.style;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style.px(14));
    auto* head = new QHBoxLayout;
    head->addWidget(makeText(style, tr("Import sales"), Type::Title));
    m_subtitle = makeText(style, {}, Type::Cell, Ink::Text2);
    m_subtitle->setContentsMargins(style.px(8), style.px(4), 0, 0);
    head->addWidget(m_subtitle, 1);
    column->addLayout(head);
    auto* steps = new QFrame;
    steps->setProperty("card", true);
    auto* stepsInside = new QVBoxLayout(steps);
    stepsInside->setContentsMargins(1, 1, 1, 1);
    m_stepper = new Stepper(style, {tr("File"), tr("Columns"), tr("Try it"), tr("Import")});
    stepsInside->addWidget(m_stepper);
    column->addWidget(steps);
    m_notice = new QFrame;
    m_notice->setObjectName(QStringLiteral("notice"));
    auto* words = new QVBoxLayout(m_notice);
    words->setSpacing(style.px(2));
    m_noticeText = makeText(style, {}, Type::Body, Ink::Bad);
    m_noticeText->setWordWrap(true);
    m_noticeDetails = makeText(style, {}, Type::Hint, Ink::Text2);
    m_noticeDetails->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(m_noticeText);
    words->addWidget(m_noticeDetails);
    column->addWidget(m_notice);
    m_notice->hide();
}

QString ImportHead::aboutFile(const ImportPreview& preview) const
{
    QStringList about;
    if (!preview.fileName.empty()) {
        about.push_back(toQt(preview.fileName));
    }
    if (preview.bytes > 0) {
        about.push_back(m_console.formats.fileSize(preview.bytes));
    }
    if (preview.preset) {
        about.push_back(tr("recognised: %1").arg(isolated(nameOfPreset(*preview.preset))));
    }
    return sideBySide(about);
}

void ImportHead::show(Step step, const sales::ImportState& state, int matched)
{
    const ImportPreview& preview = state.preview;
    const Formats& formats = m_console.formats;
    const bool underWay = isUnderWay(state);
    m_subtitle->setText(step == File ? QString() : aboutFile(preview));
    const bool known = step != File && !preview.id.isNull();
    const std::map<std::string, QString> marks = {{",", tr("comma")}, {";", tr("semicolon")}, {"\t", tr("tab")}, {"|", tr("bar")}};
    const auto mark = marks.find(preview.delimiter);
    QString file = mark == marks.end() ? QString() : mark->second;
    if (preview.gzip) {
        file = tr("%1, gzip").arg(file);
    }
    m_stepper->setHint(File, known ? file : QString());
    //: so many of the fields have a column of the file
    m_stepper->setHint(Columns, known ? tr("%1 of %2 matched").arg(matched).arg(SampleLine::kFields) : QString());
    const auto refusedLines = state.outcome ? state.outcome->refusedLines : 0;
    const QString refused = state.outcome && !underWay ? tr("%1 lines refused", nullptr, pluralOf(refusedLines)).arg(formats.whole(refusedLines)) : QString();
    const QString now = underWay ? tr("running") : state.job ? lookOf(state.job->state).text() : QString();
    if (step != Run) { // what the trial said stays while its file is imported
        m_stepper->setHint(Try, step == Try ? (underWay ? now : refused) : QString());
    }
    m_stepper->setHint(Run, step == Run ? now : QString());
    const bool allDone = step == Run && state.job && state.job->state == JobState::Done;
    m_stepper->setCurrent(step + (allDone ? 1 : 0));
}

void ImportHead::say(const QString& sentence, const QString& details)
{
    m_noticeText->setText(sentence);
    m_noticeDetails->setText(details);
    m_noticeDetails->setVisible(!details.isEmpty());
    m_notice->setVisible(!sentence.isEmpty());
    m_notice->setAccessibleName(sentence);
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_notice, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace tijara::ui
