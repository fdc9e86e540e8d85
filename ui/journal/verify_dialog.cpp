// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/verify_dialog.h"

#include "ui/client/problem_text.h"
#include "ui/widgets/entry_words.h"
#include "ui/widgets/record_dialog.h"

namespace tijara::ui {

VerifyDialog::VerifyDialog(Console& console, QWidget* parent)
    : QDialog(parent), m_console(console), m_loading(new LoadingLine(console.style)), m_verdict(new Verdict(console.style))
{
    const Style& style = console.style;
    setWindowTitle(tr("Check of the audit trail"));
    setWindowModality(Qt::WindowModal);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style.px(20), style.px(16), style.px(20), style.px(16));
    column->setSpacing(style.px(10));
    column->addWidget(makeText(style, tr("Check of the audit trail"), Type::CardTitle));
    column->addWidget(m_loading);
    column->addWidget(m_verdict);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(style.px(8));
    buttons->addStretch();
    m_again = makeButton(style, tr("Check again"));
    auto* close = makeButton(style, tr("Close"), ButtonKind::Primary);
    close->setDefault(true);
    buttons->addWidget(m_again);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, this, &VerifyDialog::start);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(style.px(460));
    close->setFocus(Qt::OtherFocusReason);
    start();
}

void VerifyDialog::start()
{
    m_again->setEnabled(false);
    m_loading->setLoading(true);
    m_verdict->say(nullptr, tr("Reading every entry from the first one. This takes a few seconds."));
    m_call = m_console.client.call(journal::kVerify, this, [this](Result<journal::Verification> answer) {
        m_call = 0;
        m_loading->setLoading(false);
        m_again->setEnabled(true);
        answer ? showResult(*answer) : showProblem(answer.problem());
    });
}

void VerifyDialog::showResult(const journal::Verification& result)
{
    m_verdict->say(result.good ? &goodLook() : &brokenLook(), EntryWords::ofVerification(result, m_console.formats),
                   tr("Fingerprint of the last entry: %1").arg(EntryWords::spaced(result.headHash)));
    fitHeight(*this);
}

void VerifyDialog::showProblem(const Problem& problem)
{
    m_verdict->say(nullptr, tr("The trail could not be checked. %1").arg(sentenceOf(problem)), detailsOf(problem));
    fitHeight(*this);
}

} // namespace tijara::ui
