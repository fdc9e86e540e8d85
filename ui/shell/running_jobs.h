// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The long work that is under way, followed from wherever the person is: those begun here, and those that ran when the console began.

#include "shared/jobs/jobs_contract.h"
#include "ui/widgets/console.h"

#include <QTimer>

namespace tijara::ui {

class RunningJobs : public QObject {
    Q_OBJECT

public:
    explicit RunningJobs(Console& console);
    /// Asks what runs already.
    void begin();
    void follow(const Id& job);
    /// The oldest first.
    [[nodiscard]] const std::vector<jobs::Job>& running() const { return m_running; }

signals:
    void changed();
    void ended(const tijara::jobs::Job& job);

private:
    void ask();
    void take(const jobs::Job& job);

    Console& m_console;
    std::vector<jobs::Job> m_running;
    std::vector<Id> m_followed;
    QTimer m_timer;
    std::size_t m_asked = 0; ///< calls under way
};

} // namespace tijara::ui
