// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is dangerous asks once who sits here: a small dialog takes the password, or a code of the app, and the calls that were held are
// made again by themselves.

#include "ui/widgets/console.h"
#include "ui/widgets/record_dialog.h"

#include <QPointer>

namespace tijara::ui {

class StepUp : public QObject {
    Q_OBJECT

public:
    StepUp(Console& console, QWidget& window);
    /// Null while none is open.
    [[nodiscard]] RecordDialog* dialog() const { return m_dialog; }

private:
    void ask();
    void prove();

    Console& m_console;
    QWidget& m_window;
    QPointer<RecordDialog> m_dialog;
};

} // namespace tijara::ui
