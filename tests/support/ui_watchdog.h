// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Measures how long the main thread stays away from its event loop: nothing may keep it over 50 ms.

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QObject>

#include <algorithm>
#include <cstdio>

namespace tijara::tests {

class UiWatchdog : public QObject {
public:
    UiWatchdog()
    {
        auto* dispatcher = QAbstractEventDispatcher::instance();
        // A loop that only looks (a test's wait) wakes without ever going to sleep.
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
            end();
            begin();
        });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &UiWatchdog::end);
        begin();
    }

    /// The longest single stay so far, in milliseconds.
    [[nodiscard]] double worstMs()
    {
        end();
        begin();
        return m_worstMs;
    }
    void forget()
    {
        m_worstMs = 0;
        begin();
    }

private:
    void begin()
    {
        m_wall.start();
        m_delayMs = delayMs();
        m_running = true;
    }
    void end()
    {
        if (m_running) {
            m_running = false;
            const double wall = static_cast<double>(m_wall.nsecsElapsed()) / 1e6;
            m_worstMs = std::max(m_worstMs, wall - (delayMs() - m_delayMs));
        }
    }
    // How long this thread was ready and had no processor: a machine full of other work is no fault of ours.
    static double delayMs()
    {
        double ran = 0;
        double delayed = 0;
        if (std::FILE* file = std::fopen("/proc/thread-self/schedstat", "r")) {
            if (std::fscanf(file, "%lf %lf", &ran, &delayed) != 2) {
                delayed = 0;
            }
            std::fclose(file);
        }
        return delayed / 1e6;
    }

    QElapsedTimer m_wall;
    double m_delayMs = 0;
    double m_worstMs = 0;
    bool m_running = false;
};

} // namespace tijara::tests
