// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch.h"

#include "app/crash_notice.h"
#include "server/commands/demo_platform.h"
#include "server/config.h"
#include "ui/client/qt_text.h"

#include <QApplication>
#include <QScreen>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

namespace tijara {

namespace {

constexpr QSize kSize(1440, 900);

Tour::SignInWords wordsOf(const commands::DemoSignIn& one)
{
    return {ui::toQt(one.email), ui::toQt(one.password), true};
}

// Whom the tour signs in as: an account named in the environment (arguments can be read by others), else the demo shop's owner.
Tour::SignInWords signInOf(bool ownServer)
{
    const QString email = qEnvironmentVariable("TIJARA_TOUR_EMAIL");
    if (!email.isEmpty() || !ownServer) {
        return {email, qEnvironmentVariable("TIJARA_TOUR_PASSWORD"), false};
    }
    return wordsOf(commands::demoSignIns().front());
}

} // namespace

Launch::Launch(ConsoleOptions options)
    : m_options(std::move(options)),
      m_scratch(m_options.tour.isEmpty() ? nullptr : std::make_unique<QTemporaryDir>()),
      m_store(consoleFile()),
      m_keychain(m_scratch ? nullptr : std::make_unique<ui::Keychain>(QStringLiteral("tijara"))),
      m_window(m_client, m_style, m_language, m_store, m_keychain.get())
{
    connect(&m_window.accounts(), &ui::Accounts::wanted, this, &Launch::open);
    connect(&m_window.accounts(), &ui::Accounts::demoUnwanted, this, &Launch::deleteDemo);
    connect(&m_window, &ui::MainWindow::pageShown, this, [this](const QString& page) {
        noteCrashPage(ui::toStd(page));
        m_memory.giveBackLater();
    });
    connect(&m_server, &EmbeddedServer::ready, this, &Launch::opened);
    connect(&m_server, &EmbeddedServer::failed, this, [this](const Problem& problem, const QString& sentence) {
        if (m_scratch) {
            finish(sentence);
            return;
        }
        m_window.failToOpen(problem, QString::fromStdString(folderOf(m_opening).string()), [this] { open(m_opening); });
    });
}

Launch::~Launch() = default;

QString Launch::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString Launch::consoleFile() const
{
    // A tour leaves no traces in the user's own memory, and shows none of it.
    return (m_scratch ? m_scratch->path() : folder()) + QStringLiteral("/console.db");
}

void Launch::start()
{
    m_store.all(ui::Kept::Setting, this, [this](const ui::LocalStore::Texts& settings) { takeSettings(settings); });
}

void Launch::takeSettings(const ui::LocalStore::Texts& settings)
{
    m_window.preferences().restore(settings, {m_options.theme, m_options.textPercent, m_options.language});
    // Not larger than the screen, on which its frame has to stand too.
    const QSize room = m_window.screen()->availableSize() - QSize(16, 40);
    m_window.resize(m_options.size.value_or(m_scratch ? kSize : kSize.boundedTo(room)));
    if (!m_options.size && !m_scratch) {
        const auto window = settings.find(ui::MainWindow::kWindow);
        m_window.restoreWindow(window == settings.end() ? QString() : window->second);
    }
    if (!m_options.link.isEmpty()) {
        m_window.openLink(m_options.link);
    }
    m_window.show();
    m_scratch ? beginTour() : beginAccounts();
}

void Launch::beginTour()
{
    if (!QDir().mkpath(m_options.tour)) {
        finish(QStringLiteral("the folder %1 cannot be made").arg(m_options.tour));
    } else {
        open(m_options.server.isValid() ? ui::serverAt(m_options.server) : ui::thisComputer(m_options.data));
    }
}

void Launch::beginAccounts()
{
    m_window.preferences().followSystem();
    tellOfFault();
    m_window.accounts().load(this, [this] {
        const auto& known = m_window.accounts().connections();
        if (m_options.server.isValid()) {
            open(ui::serverAt(m_options.server));
        } else if (!m_options.data.isEmpty() || known.empty()) {
            open(ui::thisComputer(m_options.data));
        } else {
            open(ui::Connection(known.front()));
        }
    });
}

std::filesystem::path Launch::folderOf(const ui::Connection& connection) const
{
    if (m_scratch && m_options.data.isEmpty()) {
        return m_scratch->filePath(QStringLiteral("data")).toStdString();
    }
    if (connection.place == ui::Home::Demo) {
        return defaultDataFolder(processEnvironment()).concat("-demo");
    }
    return connection.folder.empty() ? defaultDataFolder(processEnvironment()) : std::filesystem::path(connection.folder);
}

void Launch::open(const ui::Connection& connection)
{
    m_opening = connection;
    if (connection.place == ui::Home::Server || (m_server.isRunning() && m_embedded == connection.id)) {
        opened();
        return;
    }
    const bool demo = connection.place == ui::Home::Demo;
    m_client.connectTo({}); // nothing of what is left is asked any more
    m_window.showStarting(demo ? tr("Making the demo shop ready") : tr("Opening the shop"));
    m_embedded = connection.id;
    using Demo = EmbeddedServer::Demo;
    m_server.start(folderOf(connection), m_scratch && m_options.data.isEmpty() ? Demo::Platform : demo ? Demo::Shop : Demo::None);
}

void Launch::opened()
{
    const bool server = m_opening.place == ui::Home::Server;
    m_client.connectTo(server ? QUrl(ui::toQt(m_opening.address)) : m_server.address(), server ? QByteArray() : m_server.secret());
    m_window.accounts().use(m_opening);
    if (m_scratch) {
        prepareTour();
    } else if (m_opening.place == ui::Home::Demo) {
        signInToDemo();
    } else {
        m_window.begin();
    }
}

void Launch::signInToDemo()
{
    const commands::DemoSignIn owner = commands::demoSignIns().front();
    m_client.call(identity::kSignIn, {owner.email, owner.password, {}}, this, [this](ui::Result<identity::SignedIn> answer) {
        if (answer) {
            m_client.beginSession(*answer);
        } else {
            m_window.begin(); // somebody changed the password: it is asked for
        }
    });
}

void Launch::deleteDemo()
{
    if (m_embedded == ui::demoShop().id) {
        m_client.connectTo({});
        m_server.stop();
        m_embedded.clear();
    }
    std::error_code failed;
    std::filesystem::remove_all(folderOf(ui::demoShop()), failed);
    const bool here = m_opening.place == ui::Home::Demo;
    if (here) {
        m_window.accounts().use(ui::thisComputer());
    }
    m_window.accounts().remove(ui::demoShop().id);
    if (here) {
        open(ui::thisComputer());
    }
}

void Launch::tellOfFault()
{
    auto reports = crashReports((folder() + QStringLiteral("/crashes")).toStdString());
    if (!reports.empty()) {
        m_window.setNotice(new CrashNotice(m_style, std::move(reports.front())));
    }
}

void Launch::takeOver(const QStringList& arguments)
{
    const ParsedOptions parsed = parseOptions(QStringList{QStringLiteral("tijara")} + arguments);
    m_window.setWindowState((m_window.windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    if (parsed.exitCode) {
        return;
    }
    if (parsed.options.server.isValid() && ui::serverAt(parsed.options.server).id != m_opening.id) {
        open(ui::serverAt(parsed.options.server));
    }
    if (!parsed.options.link.isEmpty()) {
        m_window.openLink(parsed.options.link);
    }
}

void Launch::prepareTour()
{
    const Tour::SignInWords words = signInOf(!m_options.server.isValid());
    if (words.email.isEmpty()) {
        finish(QStringLiteral("set TIJARA_TOUR_EMAIL and TIJARA_TOUR_PASSWORD to look at a server"));
        return;
    }
    m_tour = std::make_unique<Tour>(m_window, m_client, m_style.scrim(), QDir(m_options.tour), words);
    if (!m_options.server.isValid() && m_options.data.isEmpty()) {
        m_tour->goOnAs(wordsOf(commands::demoPlatformSignIn()));
    }
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
