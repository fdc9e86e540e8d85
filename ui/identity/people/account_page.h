// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What someone does about their own sign-in: password, second step, recovery codes, and the places where they are signed in.

#include "shared/identity/sessions_contract.h"
#include "ui/widgets/console.h"
#include "ui/widgets/record_dialog.h"

#include <QPointer>

namespace tijara::ui {

class AccountPage : public ConsolePage {
    Q_OBJECT

public:
    explicit AccountPage(Console& console);
    static std::span<const ActionEntry> actionTable();

    void arrive() override;
    [[nodiscard]] bool isSettled() const override { return m_stepCall == 0 && m_sessionsCall == 0 && m_call == 0; }
    QString showTourStep(int step) override;
    /// Null while none is open.
    [[nodiscard]] RecordDialog* dialog() const { return m_dialog; }
    RecordDialog* changePassword();
    /// Of the other sign-ins, as they were last shown.
    [[nodiscard]] const std::vector<identity::SessionRow>& sessions() const { return m_sessions; }

private:
    void makePerson(QVBoxLayout& column);
    void makePassword(QVBoxLayout& column);
    void makeStep(QVBoxLayout& column);
    void makeSessions(QVBoxLayout& column);
    void load();
    void showStep(const Result<identity::TwoStepState>& answer);
    void showSessions(const Result<std::vector<identity::SessionRow>>& answer);
    QWidget* makeRow(const identity::SessionRow& session);
    void dropStep();
    void newCodes();
    void end(const identity::SessionRow& session);
    void endOthers();
    void addFailure(QVBoxLayout& into, const Problem& problem);

    QVBoxLayout* m_stepLines;
    QVBoxLayout* m_sessionLines;
    Action* m_stepOn;
    Action* m_stepOff;
    Action* m_codes;
    Action* m_endOthers;
    std::vector<identity::SessionRow> m_sessions;
    QPointer<RecordDialog> m_dialog;
    Client::CallNumber m_stepCall = 0;
    Client::CallNumber m_sessionsCall = 0;
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
