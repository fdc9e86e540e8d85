// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Measures how long the main thread stays away from its event loop. tests/bench/bench_console.py holds it at 50 ms, where nothing else runs;
// a test only says whether a window stood still, on whatever machine.

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QObject>

#include <QString>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace tijara::tests {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr double kStallMsMax = 1000; // instrumented code is many times slower
#else
inline constexpr double kStallMsMax = 250;
#endif

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
    /// Ends a step of a walk.
    void took(const QString& step)
    {
        m_steps.push_back({step, worstMs()});
        forget();
    }

    /// Takes a walk, and where a step of it stalled, the whole walk again from its beginning: what stalls three times is our doing, what
    /// does not was the machine's.
    static void watch(const std::function<void(UiWatchdog&)>& walk)
    {
        std::map<QString, double> best;
        for (int round = 0; round < 3; ++round) {
            UiWatchdog watchdog;
            walk(watchdog);
            bool stalled = false;
            for (const auto& [step, ms] : watchdog.m_steps) {
                const auto known = best.try_emplace(step, ms).first;
                known->second = std::min(known->second, ms);
                stalled |= known->second >= kStallMsMax;
                qInfo("%s: %.1f ms", qPrintable(step), ms);
            }
            if (!stalled) {
                return;
            }
        }
        for (const auto& [step, ms] : best) {
            QVERIFY2(ms < kStallMsMax, qPrintable(QStringLiteral("%1 held the main thread for %2 ms").arg(step).arg(ms)));
        }
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
    std::vector<std::pair<QString, double>> m_steps;
    bool m_running = false;
};

} // namespace tijara::tests
