// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The lock on production: people of the platform write nothing on a server in production until they gave their password and a reason,
// and then for ten minutes. It blocks instead of asking.

#include "ui/widgets/console.h"
#include "ui/widgets/record_dialog.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace tijara::ui {

class Production : public QObject {
    Q_OBJECT

public:
    explicit Production(Console& console);
    ~Production() override;
    /// Asks the server whether it is in production; until it said so nothing is held.
    void begin();
    /// There is a lock here at all.
    [[nodiscard]] bool applies() const { return m_applies; }
    /// Until the lock shuts by itself; 0 while it is locked.
    [[nodiscard]] qint64 leftMs() const;
    /// Asks for the password and the reason, over `parent`.
    void askToUnlock(QWidget* parent);
    void lock();
    /// Null while none is open.
    [[nodiscard]] RecordDialog* dialog() const { return m_dialog; }

signals:
    /// Locked, unlocked, or a second less.
    void changed();

private:
    void unlock();

    Console& m_console;
    QPointer<RecordDialog> m_dialog;
    QTimer m_second;
    QElapsedTimer m_open;
    qint64 m_openMs = 0;
    bool m_applies = false;
};

} // namespace tijara::ui
