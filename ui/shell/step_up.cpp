// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/step_up.h"

#include "shared/identity/sessions_contract.h"

#include <QApplication>

namespace tijara::ui {

namespace {

const QString kPassword = QStringLiteral("/password");
const QString kCode = QStringLiteral("/code");

} // namespace

StepUp::StepUp(Console& console, QWidget& window) : m_console(console), m_window(window)
{
    connect(&console.client, &Client::proofNeeded, this, &StepUp::ask);
}

void StepUp::ask()
{
    if (m_dialog) {
        return;
    }
    QWidget* above = QApplication::activeModalWidget();
    m_dialog = new RecordDialog(m_console.style, {tr("Is it you?"), tr("This needs your password once more. Then you are not asked again for five minutes."), tr("Go on"), tr("Cancel")},
                                false, above ? above : &m_window);
    m_dialog->form().addPassword(kPassword, tr("Your password"));
    if (m_console.client.session() && m_console.client.session()->twoStep == identity::TwoStep::On) {
        m_dialog->form().addText(kCode, tr("Or the code of your app"));
    }
    connect(m_dialog, &RecordDialog::submitted, this, &StepUp::prove);
    connect(m_dialog, &QDialog::finished, this, [this](int result) { m_console.client.endProof(result == QDialog::Accepted); });
    m_dialog->begin();
}

void StepUp::prove()
{
    const bool hasCode = m_console.client.session() && m_console.client.session()->twoStep == identity::TwoStep::On;
    const QString code = hasCode ? m_dialog->form().text(kCode).trimmed() : QString();
    identity::Proof proof;
    if (code.isEmpty()) {
        proof.password = toStd(m_dialog->form().text(kPassword));
    } else {
        proof.code = toStd(code);
    }
    m_dialog->setBusy(true);
    m_console.client.call(identity::kProve, proof, m_dialog, [this](Result<identity::Proved> answer) {
        answer ? m_dialog->accept() : m_dialog->showProblem(answer.problem());
    });
}

} // namespace tijara::ui
