// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Stands between a console and its server, and loses answers on their way back: what was asked is done, and nobody hears of it.

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace tijara::tests {

class LosingProxy {
public:
    explicit LosingProxy(std::uint16_t serverPort)
    {
        QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this, serverPort] {
            while (QTcpSocket* asking = m_listener.nextPendingConnection()) {
                join(*asking, serverPort);
            }
        });
        m_listener.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_listener.serverPort())); }

    bool losing = false;
    int lost = 0;

private:
    void join(QTcpSocket& asking, std::uint16_t serverPort)
    {
        auto* answering = new QTcpSocket(&asking);
        answering->connectToHost(QHostAddress::LocalHost, serverPort);
        QObject::connect(&asking, &QTcpSocket::readyRead, answering, [&asking, answering] { answering->write(asking.readAll()); });
        QObject::connect(answering, &QTcpSocket::readyRead, &asking, [this, &asking, answering] {
            if (losing) {
                ++lost;
                asking.abort();
            } else {
                asking.write(answering->readAll());
            }
        });
        QObject::connect(answering, &QTcpSocket::disconnected, &asking, &QTcpSocket::disconnectFromHost);
        QObject::connect(&asking, &QTcpSocket::disconnected, &asking, &QObject::deleteLater);
    }

    QTcpServer m_listener;
};

} // namespace tijara::tests
