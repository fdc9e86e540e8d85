// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded_server.h"

#include "server/commands/demo_platform.h"
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

// One that is whole is what was wanted.
void makeDemo(const Server& server)
{
    try {
        commands::loadDemo(server);
    } catch (const Problem& problem) {
        if (problem.code != ProblemCode::AlreadyExists) {
            throw;
        }
    }
}

} // namespace

EmbeddedServer::EmbeddedServer(QObject* parent) : QObject(parent) {}

EmbeddedServer::~EmbeddedServer()
{
    stop();
}

void EmbeddedServer::stop()
{
    if (m_opening.joinable()) {
        m_opening.join();
    }
    m_server.reset();
    ++m_run;
}

void EmbeddedServer::start(const std::filesystem::path& data, Demo demo)
{
    stop();
    m_secret = newSecret();
    Config config;
    config.data = data;
    config.embeddedSecret = m_secret.toStdString();
    config.logLevel = LogLevel::Warning;
    m_opening = std::thread([this, run = m_run, config = std::move(config), demo] {
        try {
            auto server = std::make_shared<Server>(config);
            const std::uint16_t port = server->start();
            if (demo != Demo::None) {
                makeDemo(*server);
            }
            if (demo == Demo::Platform) {
                commands::loadDemoPlatform(*server);
            }
            QMetaObject::invokeMethod(this, [this, run, server, port] { opened(run, server, port); }, Qt::QueuedConnection);
        } catch (const StartError& error) {
            fail(run, error.problem, error.what());
        } catch (const Problem& problem) {
            fail(run, problem, std::string(titleOf(problem.code)));
        } catch (const std::exception& error) {
            fail(run, Problem{ProblemCode::Internal, {{"detail", error.what()}}}, error.what());
        }
    });
}

void EmbeddedServer::fail(std::uint64_t run, const Problem& problem, const std::string& sentence)
{
    QMetaObject::invokeMethod(this, [this, run, problem, words = QString::fromStdString(sentence)] {
        if (run == m_run) {
            emit failed(problem, words);
        }
    }, Qt::QueuedConnection);
}

void EmbeddedServer::opened(std::uint64_t run, const Opened& server, std::uint16_t port)
{
    if (run != m_run) {
        return; // another was wanted meanwhile; this one ends with its last holder
    }
    m_server = server;
    m_address = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
    emit ready();
}

} // namespace tijara
