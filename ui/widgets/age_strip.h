// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Above what a page shows although it is of an earlier time: why, of when it is, and a way to ask anew. When the server answers again
// it asks by itself, so that no page goes on saying that it is away.

#include "ui/widgets/console.h"
#include "ui/widgets/parts.h"

namespace tijara::ui {

class AgeStrip : public Strip {
    Q_OBJECT

public:
    explicit AgeStrip(const Console& console);
    /// What is shown is the newest, or is on its way.
    void clear();
    void sayList(const Problem& problem, Instant asOf);
    void sayFigures(const Problem& problem, Instant asOf);
    /// Nothing can be shown, and the page says so in its own place: the strip only waits for the server.
    void await();

signals:
    /// What is shown is to be asked for anew.
    void wanted();

private:
    const Console& m_console;
    bool m_waiting = false;
};

} // namespace tijara::ui
