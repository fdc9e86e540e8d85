// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch.h"

#include "server/commands/demo.h"
#include "server/config.h"
#include "ui/client/qt_text.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

namespace tijara {

namespace {

const QString kServer = QStringLiteral("server");

// Whom the tour signs in as: an account named in the environment (arguments can be read by others), else the demo shop's owner.
Tour::SignInWords signInOf(bool ownServer)
{
    const QString email = qEnvironmentVariable("TIJARA_TOUR_EMAIL");
    if (!email.isEmpty() || !ownServer) {
        return {email, qEnvironmentVariable("TIJARA_TOUR_PASSWORD"), false};
    }
    const commands::DemoSignIn owner = commands::demoSignIns().front();
    return {ui::toQt(owner.email), ui::toQt(owner.password), true};
}

} // namespace

Launch::Launch(ConsoleOptions options)
    : m_options(std::move(options)),
      m_scratch(m_options.tour.isEmpty() ? nullptr : std::make_unique<QTemporaryDir>()),
      m_store(consoleFile()),
      m_window(m_client, m_style, m_language, m_store)
{
    connect(&m_window, &ui::MainWindow::serverWanted, this, [this](const QUrl& address) {
        m_store.put(ui::Kept::Connection, kServer, address.toString());
        connectServer(address);
    });
    connect(&m_server, &EmbeddedServer::ready, this, [this] {
        m_client.connectTo(m_server.address(), m_server.secret());
        m_options.tour.isEmpty() ? m_window.begin() : prepareTour();
    });
    connect(&m_server, &EmbeddedServer::failed, this, [this](const QString& sentence) {
        if (!m_options.tour.isEmpty()) {
            finish(sentence);
            return;
        }
        m_window.fail(tr("The shop on this computer cannot be opened"), sentence, [this] { startEmbedded(); });
    });
}

Launch::~Launch() = default;

QString Launch::consoleFile() const
{
    // A tour leaves no traces in the user's own memory, and shows none of it.
    const QString folder = m_scratch ? m_scratch->path() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return folder + QStringLiteral("/console.db");
}

void Launch::start()
{
    m_store.all(ui::Kept::Setting, this, [this](const ui::LocalStore::Texts& settings) { takeSettings(settings); });
}

void Launch::takeSettings(const ui::LocalStore::Texts& settings)
{
    const auto setting = [&](const char* name) {
        const auto found = settings.find(QLatin1String(name));
        return found == settings.end() ? QString() : found->second;
    };
    const ui::Theme theme = m_options.theme.value_or(setting("theme") == QLatin1String("dark") ? ui::Theme::Dark : ui::Theme::Light);
    const int kept = setting("text-size").toInt();
    const int percent = m_options.textPercent.value_or(kept >= 100 && kept <= 200 ? kept : 100);
    const QString language = setting("language").isEmpty() ? ui::Language::ofSystem() : setting("language");
    if (theme != m_style.theme() || percent != m_style.textPercent()) {
        m_style.apply(theme, percent);
    }
    m_language.choose(m_options.language.value_or(language));
    m_window.resize(m_options.size);
    m_window.show();
    if (!m_options.tour.isEmpty() && !QDir().mkpath(m_options.tour)) {
        finish(QStringLiteral("the folder %1 cannot be made").arg(m_options.tour));
        return;
    }
    if (!m_options.tour.isEmpty() && m_options.server.isValid()) {
        m_client.connectTo(m_options.server);
        prepareTour();
        return;
    }
    if (!m_options.tour.isEmpty()) {
        startEmbedded();
        return;
    }
    if (m_options.server.isValid() || !m_options.data.isEmpty()) {
        connectServer(m_options.server);
        return;
    }
    m_store.get(ui::Kept::Connection, kServer, this, [this](const std::optional<QString>& address) { connectServer(QUrl(address.value_or(QString()))); });
}

void Launch::connectServer(const QUrl& address)
{
    if (address.isValid() && !address.isEmpty()) {
        m_client.connectTo(address);
        m_window.begin();
    } else if (m_server.isRunning()) {
        m_client.connectTo(m_server.address(), m_server.secret());
        m_window.begin();
    } else {
        startEmbedded();
    }
}

void Launch::startEmbedded()
{
    if (m_options.data.isEmpty() && m_scratch) {
        m_server.start(m_scratch->filePath(QStringLiteral("data")).toStdString(), true);
        return;
    }
    m_server.start(m_options.data.isEmpty() ? defaultDataFolder(processEnvironment()) : std::filesystem::path(m_options.data.toStdString()));
}

void Launch::prepareTour()
{
    const Tour::SignInWords words = signInOf(!m_options.server.isValid());
    if (words.email.isEmpty()) {
        finish(QStringLiteral("set TIJARA_TOUR_EMAIL and TIJARA_TOUR_PASSWORD to look at a server"));
        return;
    }
    startTour(words);
}

void Launch::startTour(const Tour::SignInWords& words)
{
    m_tour = std::make_unique<Tour>(m_window, m_client, m_style.scrim(), QDir(m_options.tour), words);
    connect(m_tour.get(), &Tour::ended, this, &Launch::finish);
    m_window.begin();
    m_tour->start();
}

void Launch::finish(const QString& complaint)
{
    if (!complaint.isEmpty()) {
        std::fprintf(stderr, "tijara: %s\n", complaint.toUtf8().constData());
    }
    QCoreApplication::exit(complaint.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE);
}

} // namespace tijara
