// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A Redis of the test's own: on a port of its own, in a process that can be killed or frozen.

#include "server/platform/cache/redis_cache.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/temp_folder.h"

#include <QElapsedTimer>
#include <QProcess>

#include <csignal>

namespace tijara::tests {

class RedisProgram {
public:
    explicit RedisProgram(QStringList switches = {}) : m_switches(std::move(switches))
    {
        m_port = freePort();
        start();
    }
    ~RedisProgram() { kill(); }
    RedisProgram(const RedisProgram&) = delete;
    RedisProgram& operator=(const RedisProgram&) = delete;

    void start()
    {
        m_process.start(QStringLiteral("redis-server"), QStringList{QStringLiteral("--port"), QString::number(m_port), QStringLiteral("--bind"), QStringLiteral("127.0.0.1"),
                                                                    QStringLiteral("--save"), QString(), QStringLiteral("--dir"), QString::fromStdString(m_folder.path().string())} +
                                                            m_switches);
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 20'000 && !m_process.readAllStandardOutput().contains("Ready to accept")) {
            m_process.waitForReadyRead(100);
        }
    }
    void kill()
    {
        thaw();
        m_process.kill();
        m_process.waitForFinished();
    }
    void freeze() { ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP); }
    void thaw()
    {
        if (m_process.processId() > 0) {
            ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
        }
    }
    [[nodiscard]] RedisPlace place() const { return {"127.0.0.1", m_port, {}, {}, 0}; }

private:
    TempFolder m_folder;
    QStringList m_switches;
    std::uint16_t m_port = 0;
    QProcess m_process;
};

} // namespace tijara::tests
