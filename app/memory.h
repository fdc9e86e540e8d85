// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The console's memory stays near what it uses: pages come and go on one thread and answers on others, and the holes they leave would
// otherwise stay with the program (measured: 49 MB of heap for 20 MB in use after ten visits to all pages).

#include <QTimer>

namespace tijara {

class Memory : public QObject {
    Q_OBJECT

public:
    /// How the heap is laid out from now on. Call it before the first thread begins.
    static void keepSmall();

    explicit Memory(QObject* parent = nullptr);
    /// What is free goes back to the system once no more calls come for a moment; takes about 3 ms then.
    void giveBackLater();
    [[nodiscard]] bool isPending() const { return m_pause.isActive(); }

private:
    QTimer m_pause;
};

} // namespace tijara
