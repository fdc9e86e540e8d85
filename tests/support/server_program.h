// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// tijarad in a process of its own, to be killed in the middle of something.

#include "tests/support/test_server.h"

#include <QCoreApplication>
#include <QProcess>

namespace tijara::tests {

/// A server in a process of its own, that can be killed.
class ServerProgram {
public:
    explicit ServerProgram(const std::filesystem::path& data)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/tijarad"),
                        {QStringLiteral("serve"), QStringLiteral("--data"), QString::fromStdString(data.string()), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
        m_process.waitForReadyRead(60'000);
        const QByteArray line = m_process.readLine().trimmed(); // listening on http://127.0.0.1:PORT
        m_caller = Caller(static_cast<std::uint16_t>(line.mid(line.lastIndexOf(':') + 1).toUInt()), {});
    }
    ~ServerProgram() { kill(); }

    void kill()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }
    ServerProgram(const ServerProgram&) = delete;
    ServerProgram& operator=(const ServerProgram&) = delete;
    [[nodiscard]] Caller& call() { return m_caller; }

private:
    QProcess m_process;
    Caller m_caller;
};

} // namespace tijara::tests
