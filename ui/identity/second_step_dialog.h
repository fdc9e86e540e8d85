// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sets up the second step of a sign-in: a QR code and the same secret in letters, the first code as proof, and the recovery codes, shown
// this once.

#include "shared/identity/sessions_contract.h"
#include "ui/widgets/console.h"
#include "ui/widgets/record_dialog.h"

namespace tijara::ui {

class SecondStepDialog : public RecordDialog {
    Q_OBJECT

public:
    /// `made` is what the server answered to kBeginTwoStep. Emits setUp() when the first code was right.
    SecondStepDialog(Console& console, const identity::TwoStepSecret& made, QWidget* parent);

signals:
    void setUp();

private:
    void confirm();

    Console& m_console;
};

/// Asks the server for a secret and opens the dialog over `window`; the session knows when it is set up, and then `done` is called.
void beginSecondStep(Console& console, QObject* context, QWidget* window, std::function<void()> done = {});

/// Shown this once; whoever has them can sign in without the phone.
RecordDialog* showRecoveryCodes(const Console& console, const identity::RecoveryCodes& made, QWidget* parent);

/// A QR code in black on white, whatever the theme; `side` is its least side in pixels.
QImage qrCode(const QString& text, int side);

} // namespace tijara::ui
