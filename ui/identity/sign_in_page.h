// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// E-mail and password; also what stands before the pages when a session has ended, while they stay as they were.

#include "ui/identity/front_page.h"
#include "ui/widgets/record_dialog.h"

#include <QPointer>

class QCheckBox;

namespace tijara::ui {

class SignInPage : public FrontPage {
    Q_OBJECT

public:
    explicit SignInPage(Console& console);

    [[nodiscard]] FormFields& form() const { return *m_form; }
    /// Hidden where this computer cannot keep anyone signed in.
    [[nodiscard]] QCheckBox* stay() const { return m_stay; }
    void submit();
    /// Asks for a code somebody handed over, and opens with it.
    void acceptInvitation();
    void resetPassword();
    /// Of these two; null while none is open.
    [[nodiscard]] RecordDialog* dialog() const { return m_dialog; }
    /// Asks for the code of the second step; null while it is not asked for.
    [[nodiscard]] RecordDialog* codeDialog() const { return m_codeDialog; }

signals:
    /// Back to the choice between this computer and a server.
    void otherServerWanted();

private:
    void addStay();
    void addCodes();
    RecordDialog* ask(const RecordDialog::Words& words);
    static void addNewPassword(RecordDialog& dialog, const QString& label);
    void take(const Result<identity::SignedIn>& answer);
    void showStay();
    void showOthers(QWidget& below);
    void beginWithKnown();
    void enter(const identity::SignedIn& signedIn);
    void askForCode(const std::string& challenge);

    FormFields* m_form;
    QCheckBox* m_stay = nullptr;
    QLabel* m_noStay = nullptr;
    QPushButton* m_button;
    QPointer<RecordDialog> m_codeDialog;
    QPointer<RecordDialog> m_dialog;
};

} // namespace tijara::ui
