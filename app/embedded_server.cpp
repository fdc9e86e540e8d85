// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded_server.h"

#include "server/commands/demo.h"
#include "server/server.h"

#include <QRandomGenerator>

namespace tijara {

namespace {

QByteArray newSecret()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes.toHex();
}

} // namespace

EmbeddedServer::EmbeddedServer(QObject* parent) : QObject(parent) {}

EmbeddedServer::~EmbeddedServer()
{
    if (m_opening.joinable()) {
        m_opening.join();
    }
}

void EmbeddedServer::start(const std::filesystem::path& data, bool withDemo)
{
    if (m_opening.joinable()) {
        m_opening.join();
    }
    m_server.reset();
    m_secret = newSecret();
    Config config;
    config.data = data;
    config.embeddedSecret = m_secret.toStdString();
    config.logLevel = LogLevel::Warning;
    m_opening = std::thread([this, config = std::move(config), withDemo] {
        try {
            auto server = std::make_shared<Server>(config);
            const std::uint16_t port = server->start();
            if (withDemo) {
                commands::loadDemo(*server);
            }
            QMetaObject::invokeMethod(this, [this, server, port] { opened(server, port); }, Qt::QueuedConnection);
        } catch (const std::exception& error) {
            const QString sentence = QString::fromUtf8(error.what());
            QMetaObject::invokeMethod(this, [this, sentence] { emit failed(sentence); }, Qt::QueuedConnection);
        }
    });
}

void EmbeddedServer::opened(const Opened& server, std::uint16_t port)
{
    m_server = server;
    m_address = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
    emit ready();
}

} // namespace tijara
