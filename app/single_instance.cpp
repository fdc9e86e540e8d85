// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QPointer>
#include <QStandardPaths>
#include <QThread>

namespace tijara {

namespace {

constexpr int kPatienceMs = 5'000;
constexpr int kAgainMs = 50;
constexpr char kHeard = '!';
constexpr QChar kBetween(u'\0'); // no argument has one

// Short, because a socket's path may have some hundred characters only, and in a folder that is this user's alone.
QString nameFor(const QString& dataFolder)
{
    const QFileInfo folder(dataFolder);
    const QString path = folder.canonicalFilePath().isEmpty() ? QDir::cleanPath(folder.absoluteFilePath()) : folder.canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (place.isEmpty()) {
        place = QDir::tempPath();
    }
    return place + QStringLiteral("/tijara-") + QString::fromLatin1(hash);
}

#ifdef Q_OS_WIN
QString socketOf(const QString& name)
{
    return QFileInfo(name).fileName(); // pipes are no files
}
#else
QString socketOf(const QString& name)
{
    return name + QStringLiteral(".socket");
}
#endif

} // namespace

SingleInstance::SingleInstance(const QString& dataFolder, QObject* parent)
    : QObject(parent), m_name(nameFor(dataFolder)), m_lock(m_name + QStringLiteral(".lock"))
{
    // Only a holder that is no more counts as gone, however long it has run.
    m_lock.setStaleLockTime(0);
    m_first = m_lock.tryLock(0);
    if (!m_first) {
        return;
    }
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::hear);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(socketOf(m_name)); // of one that was killed
    m_server.listen(socketOf(m_name));
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QStringList& arguments) const
{
    const QByteArray message = arguments.join(kBetween).toUtf8();
    QElapsedTimer waiting;
    waiting.start();
    // The first may have its place and not listen yet.
    while (waiting.elapsed() < kPatienceMs) {
        QLocalSocket socket;
        socket.connectToServer(socketOf(m_name));
        if (socket.waitForConnected(kAgainMs)) {
            QDataStream stream(&socket);
            stream << message;
            char heard = 0;
            return socket.waitForBytesWritten(kPatienceMs) && socket.waitForReadyRead(kPatienceMs) && socket.getChar(&heard) && heard == kHeard;
        }
        QThread::msleep(kAgainMs);
    }
    return false;
}

void SingleInstance::hear()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            QDataStream stream(socket);
            stream.startTransaction();
            QByteArray message;
            stream >> message;
            if (!stream.commitTransaction()) {
                return;
            }
            socket->putChar(kHeard);
            socket->flush();
            emit startedAgain(QString::fromUtf8(message).split(kBetween, Qt::SkipEmptyParts));
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0) {
            read();
        }
    }
}

} // namespace tijara
