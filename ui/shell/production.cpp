// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/production.h"

#include "shared/identity/production_contract.h"

#include <algorithm>

namespace tijara::ui {

namespace {

const QString kPassword = QStringLiteral("/password");
const QString kReason = QStringLiteral("/reason");
constexpr int kSecondMs = 1'000;

} // namespace

Production::Production(Console& console) : m_console(console)
{
    m_second.setInterval(kSecondMs);
    connect(&m_second, &QTimer::timeout, this, [this] { leftMs() > 0 ? emit changed() : lock(); });
}

Production::~Production()
{
    m_console.lock.setLocked(false); // of this person alone
}

void Production::begin()
{
    const auto& session = m_console.client.session();
    if (!session || session->tenant) {
        return; // a shop's own people write in their own shop
    }
    m_console.client.call(identity::kProduction, this, [this](Result<identity::ProductionState> answer) {
        if (answer && answer->locked) {
            m_applies = true;
            lock();
        }
    });
}

qint64 Production::leftMs() const
{
    return m_second.isActive() ? std::max<qint64>(0, m_openMs - m_open.elapsed()) : 0;
}

void Production::lock()
{
    m_second.stop();
    m_console.lock.setLocked(m_applies);
    emit changed();
}

void Production::askToUnlock(QWidget* parent)
{
    if (m_dialog || !m_applies) {
        return;
    }
    m_dialog = new RecordDialog(m_console.style,
                                {tr("Unlock production?"), tr("For ten minutes you can write on the server that all shops work on. Your reason stays in the audit trail."),
                                 tr("Unlock"), tr("Leave it locked")},
                                true, parent);
    FormFields& form = m_dialog->form();
    form.addPassword(kPassword, tr("Your password"), {}, checks::needed());
    form.addText(kReason, tr("Reason"), tr("What you are about to do, and who asked for it"));
    connect(m_dialog, &RecordDialog::submitted, this, &Production::unlock);
    m_dialog->begin();
}

void Production::unlock()
{
    const identity::UnlockProduction wanted{toStd(m_dialog->form().text(kPassword)), toStd(m_dialog->form().text(kReason))};
    m_dialog->setBusy(true);
    m_console.client.call(identity::kUnlockProduction, wanted, m_dialog, [this](Result<identity::ProductionUnlocked> answer) {
        if (!answer) {
            m_dialog->showProblem(answer.problem());
            return;
        }
        m_dialog->accept();
        // Counted here, whatever this computer's clock says.
        m_openMs = identity::kUnlockedMs;
        m_open.start();
        m_second.start();
        m_console.lock.setLocked(false);
        emit changed();
    });
}

} // namespace tijara::ui
