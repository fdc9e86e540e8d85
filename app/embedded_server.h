// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The server inside the console: the same one as in the cloud, on a loopback port nobody knows, behind a secret that lives only in
// this process's memory.

#include "shared/core/problem.h"

#include <QObject>
#include <QUrl>

#include <filesystem>
#include <memory>
#include <thread>

namespace tijara {

class Server;

class EmbeddedServer : public QObject {
    Q_OBJECT

public:
    explicit EmbeddedServer(QObject* parent = nullptr);
    /// Ends the server; calls must have ended before.
    ~EmbeddedServer() override;

    /// What is made there before it is ready: the demo shop, or the rest of one that was cut off; a platform beside it only for pictures.
    enum class Demo { None, Shop, Platform };
    /// Opens the data in a thread of its own, because bringing old data to the present version may take a while.
    void start(const std::filesystem::path& data, Demo demo = Demo::None);
    /// Gives the folder back; calls must have ended before.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_server != nullptr; }
    [[nodiscard]] const QUrl& address() const { return m_address; }
    [[nodiscard]] const QByteArray& secret() const { return m_secret; }

signals:
    void ready();
    /// Why it cannot start; `sentence` says it in English, for who reads the program's output.
    void failed(const tijara::Problem& problem, const QString& sentence);

private:
    using Opened = std::shared_ptr<Server>;
    /// From the thread that opens.
    void fail(std::uint64_t run, const Problem& problem, const std::string& sentence);
    void opened(std::uint64_t run, const Opened& server, std::uint16_t port);

    std::thread m_opening;
    std::shared_ptr<Server> m_server; ///< shared only while it travels from the thread that opened it
    std::uint64_t m_run = 0; ///< what comes from a thread of a run before is not heard
    QUrl m_address;
    QByteArray m_secret;
};

} // namespace tijara
