// SPDX-License-Identifier: GPL-3.0-or-later
// People, servers and the keychain, with a real gnome-keyring: this program runs itself once in a session with an open one, once with a
// locked one, and once where there is none.
#include "shared/catalog/catalog_contract.h"
#include "tests/support/test_console.h"
#include "ui/client/accounts.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace tijara;
using tests::TestServer;
using ui::Accounts;
using ui::Client;
using ui::Keychain;
using ui::LocalStore;
using ui::Result;

namespace {

constexpr const char* kMode = "TIJARA_TEST_KEYRING";
constexpr const char* kUnlock = "--unlock --components=secrets >/dev/null 2>&1";

QUrl addressOf(const TestServer& server)
{
    return QUrl(QString::fromStdString(server.url()));
}

/// What one start of the console has.
struct Start {
    LocalStore store;
    Keychain keychain{QStringLiteral("tijara-test")};
    Client client;
    Accounts accounts{client, store, &keychain};
    std::optional<bool> resumed;
    std::optional<Problem> why;

    explicit Start(const QString& file) : store(file)
    {
        bool loaded = false;
        accounts.load(&client, [&] { loaded = true; });
        if (!QTest::qWaitFor([&] { return loaded; })) {
            throw std::runtime_error("the accounts were not read");
        }
    }
    void connectTo(const QUrl& address)
    {
        client.connectTo(address);
        accounts.use(ui::serverAt(address));
        resumed.reset();
        accounts.resume(&client, [this](bool did, std::optional<Problem> reason) {
            resumed = did;
            why = std::move(reason);
        });
        if (!QTest::qWaitFor([this] { return resumed.has_value(); }, 30'000)) {
            throw std::runtime_error("nobody said whether the session goes on");
        }
    }
    void signIn(const identity::SignedIn& signedIn, bool stays)
    {
        accounts.setStaying(stays);
        client.beginSession(signedIn);
    }
    [[nodiscard]] bool stays() const { return accounts.expectedPerson() && accounts.expectedPerson()->stays; }
    /// Whether the keychain has anything under this name.
    bool has(const QString& key)
    {
        std::optional<bool> there;
        keychain.read(key, &client, [&](const std::optional<QByteArray>& found) { there = found.has_value(); });
        if (!QTest::qWaitFor([&] { return there.has_value(); }, 30'000)) {
            throw std::runtime_error("the keychain did not answer");
        }
        return *there;
    }
    template <class Out>
    Result<Out> ask(const Route<Nothing, Out>& route)
    {
        std::optional<Result<Out>> came;
        client.call(route, &keychain, [&](Result<Out> answer) { came = std::move(answer); });
        if (!QTest::qWaitFor([&] { return came.has_value(); }, 30'000)) {
            throw std::runtime_error("nobody answered");
        }
        return *came;
    }
};

struct Place {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("console.db"));

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray all;
        for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
            all += QByteArray::fromStdString(tests::bytesOf(folder.filePath(name).toStdString()));
        }
        return all;
    }
};

} // namespace

class OpenKeyring : public QObject {
    Q_OBJECT

private slots:
    void whoStaysIsSignedInAtTheNextStart()
    {
        TestServer server;
        Place place;
        std::string token;
        {
            Start first(place.file);
            first.connectTo(addressOf(server));
            QVERIFY(!*first.resumed);
            QTRY_VERIFY(first.accounts.canStay());
            first.signIn(server.setUp(), true);
            QTRY_VERIFY(first.has(first.accounts.owner() + QStringLiteral("|session")));
            token = first.client.session()->refreshToken;
        }
        Start second(place.file);
        second.connectTo(addressOf(server));
        QVERIFY(*second.resumed);
        QCOMPARE(second.client.session()->person.email, std::string("owner@shop.example"));
        QVERIFY(second.client.session()->refreshToken != token); // renewed, and the new one is kept for the start after
        QVERIFY(second.ask(identity::kMe));
    }

    void whoDoesNotStayIsAskedAgainButTheEmailIsThere()
    {
        TestServer server;
        Place place;
        {
            Start first(place.file);
            first.connectTo(addressOf(server));
            first.signIn(server.setUp(), false);
        }
        Start second(place.file);
        second.connectTo(addressOf(server));
        QVERIFY(!*second.resumed);
        QCOMPARE(second.accounts.expectedPerson()->email, std::string("owner@shop.example"));
    }

    void signingOutTakesTheSecretsAway()
    {
        TestServer server;
        Place place;
        QString owner;
        {
            Start first(place.file);
            first.connectTo(addressOf(server));
            first.signIn(server.setUp(), true);
            owner = first.accounts.owner();
            QTRY_VERIFY(first.has(owner + QStringLiteral("|session")));
            QTRY_VERIFY(first.has(owner + QStringLiteral("|answers")));
            QVERIFY(first.ask(identity::kMe));
            first.client.signOut();
            QTRY_VERIFY(!first.has(owner + QStringLiteral("|session")));
            QVERIFY(!first.has(owner + QStringLiteral("|answers")));
        }
        QVERIFY(!place.bytes().contains(owner.toUtf8())); // its answers were under it
        Start second(place.file);
        second.connectTo(addressOf(server));
        QVERIFY(!*second.resumed);
    }

    void aSessionPastItsDayIsSaidAndForgotten()
    {
        tests::VirtualClock clock;
        TestServer server(&clock);
        Place place;
        QString owner;
        {
            Start first(place.file);
            first.connectTo(addressOf(server));
            first.signIn(server.setUp(), true);
            owner = first.accounts.owner();
            QTRY_VERIFY(first.has(owner + QStringLiteral("|session")));
        }
        clock.advance(25LL * 3600 * 1000);
        Start second(place.file);
        second.connectTo(addressOf(server));
        QVERIFY(!*second.resumed);
        QVERIFY(second.why && second.why->code == ProblemCode::SessionEnded);
        QVERIFY(!second.stays());
        QTRY_VERIFY(!second.has(owner + QStringLiteral("|session")));
    }

    void aStartWhileTheServerIsAwayShowsWhatWasSeen()
    {
        TestServer server;
        const QUrl address = addressOf(server);
        Place place;
        {
            Start first(place.file);
            first.connectTo(address);
            first.signIn(server.setUp(), true);
            QVERIFY(first.ask(identity::kMe)); // perhaps before the key is there: it waits for it
            QTRY_VERIFY(first.has(first.accounts.owner() + QStringLiteral("|answers")));
            QTRY_VERIFY(first.has(first.accounts.owner() + QStringLiteral("|session")));
        }
        server.stop();
        {
            Start second(place.file);
            second.connectTo(address);
            QVERIFY(*second.resumed);
            QVERIFY(second.client.session()->accessToken.empty());
            const auto me = second.ask(identity::kMe);
            QVERIFY(me);
            QVERIFY(me.keptAt());
            QCOMPARE(me->person.name, std::string("Olive Owner"));
            QVERIFY(!second.ask(catalogProducts()));
        }
        Start withoutAnswers(place.file);
        withoutAnswers.accounts.setKeepsAnswers(false);
        withoutAnswers.connectTo(address);
        QVERIFY(!*withoutAnswers.resumed);
    }

    void noSecretLiesInTheFile()
    {
        TestServer server;
        Place place;
        std::vector<std::string> secrets;
        {
            Start start(place.file);
            start.connectTo(addressOf(server));
            const auto signedIn = server.setUp();
            start.signIn(signedIn, true);
            QTRY_VERIFY(start.has(start.accounts.owner() + QStringLiteral("|answers")));
            QVERIFY(start.ask(identity::kMe));
            secrets = {signedIn.accessToken, signedIn.refreshToken, tests::kPassword, "Europe/London"};
        }
        const QByteArray bytes = place.bytes();
        QVERIFY(bytes.contains("owner@shop.example")); // whom the sign-in page begins with
        for (const std::string& secret : secrets) {
            QVERIFY2(!bytes.contains(secret.c_str()), secret.c_str());
        }
    }

    void twoPeopleAndTwoServersShareNothing()
    {
        TestServer one;
        TestServer two;
        Place place;
        Start start(place.file);
        start.connectTo(addressOf(one));
        const auto olive = one.setUp();
        const auto amina = one.addUser(olive.accessToken, identity::Role::Cashier, "amina@shop.example");
        start.signIn(olive, true);
        const QString olives = start.accounts.owner();
        QTRY_VERIFY(start.has(olives + QStringLiteral("|session")));
        start.client.beginSession(amina);
        const QString aminas = start.accounts.owner();
        QVERIFY(olives != aminas);
        start.connectTo(addressOf(two));
        QVERIFY(!start.client.session());
        QVERIFY(start.accounts.owner().isEmpty());
        start.signIn(two.setUp(), true);
        QVERIFY(start.accounts.owner() != olives);
        QCOMPARE(start.accounts.connections().size(), std::size_t{2});
        QCOMPARE(start.accounts.connections()[1].people.size(), std::size_t{2});
        start.accounts.remove(start.accounts.connections()[1].id);
        QTRY_VERIFY(!start.has(olives + QStringLiteral("|session")));
        QCOMPARE(start.accounts.connections().size(), std::size_t{1});
        QVERIFY(start.client.session()); // the one in use is untouched
    }

    void forgettingLeavesNothing()
    {
        TestServer server;
        Place place;
        {
            Start start(place.file);
            start.connectTo(addressOf(server));
            start.signIn(server.setUp(), true);
            const QString owner = start.accounts.owner();
            QTRY_VERIFY(start.has(owner + QStringLiteral("|session")));
            start.accounts.forgetAll();
            QVERIFY(!start.client.session());
            QTRY_VERIFY(!start.has(owner + QStringLiteral("|session")));
        }
        QVERIFY(!place.bytes().contains("owner@shop.example"));
    }

private:
    static Route<Nothing, Page<catalog::Product>> catalogProducts() { return {Method::Get, catalog::kListProducts.path}; }
};

/// Locked and absent are the same to people: they sign in each time, and nothing is kept.
class NoOpenKeyring : public QObject {
    Q_OBJECT

private slots:
    void whoWantsToStayIsAskedAgainAndNothingElseBreaks()
    {
        TestServer server;
        Place place;
        {
            Start first(place.file);
            first.connectTo(addressOf(server));
            QVERIFY(!*first.resumed);
            first.signIn(server.setUp(), true);
            // A locked keyring asks for its password first, and waits for a program that would show the question.
            QTRY_VERIFY_WITH_TIMEOUT(!first.stays(), 120'000);
            QTRY_VERIFY(!first.accounts.canStay());
            QVERIFY(first.ask(identity::kMe));
            QVERIFY(first.client.session());
        }
        const QByteArray bytes = place.bytes();
        QVERIFY(!bytes.contains("Europe/London")); // no answer was kept, sealed or not
        Start second(place.file);
        second.connectTo(addressOf(server));
        QVERIFY(!*second.resumed);
        QCOMPARE(second.accounts.expectedPerson()->email, std::string("owner@shop.example"));
    }

    void serversAreKnownAndRenamedWithout()
    {
        Place place;
        {
            Start start(place.file);
            start.accounts.use(ui::serverAt(QUrl(QStringLiteral("https://Shops.Example/some?page#x"))));
            start.accounts.rename(start.accounts.current()->id, QStringLiteral("  Our shops  "));
            start.accounts.use(ui::thisComputer());
        }
        Start start(place.file);
        QCOMPARE(start.accounts.connections().size(), std::size_t{2});
        QCOMPARE(start.accounts.connections()[0].id, ui::thisComputer().id); // the last used first
        QCOMPARE(start.accounts.nameOf(start.accounts.connections()[1]), QStringLiteral("Our shops"));
        start.accounts.rename(start.accounts.connections()[1].id, {});
        QCOMPARE(start.accounts.nameOf(start.accounts.connections()[1]), QStringLiteral("shops.example"));
    }
};

class AccountsTest : public QObject {
    Q_OBJECT

private slots:
    void withAnOpenKeyring()
    {
        QTemporaryDir home;
        inSession(home, "open", QStringLiteral("printf '\\n' | gnome-keyring-daemon %1; exec \"$0\"").arg(QLatin1String(kUnlock)));
    }

    void withALockedKeyring()
    {
        QTemporaryDir home;
        inSession(home, "",
                  QStringLiteral("printf 'a password\\n' | gnome-keyring-daemon %1; "
                                 "until test -f \"$XDG_DATA_HOME/keyrings/login.keyring\"; do sleep 0.1; done")
                      .arg(QLatin1String(kUnlock)));
        QVERIFY(QFile::exists(home.filePath(QStringLiteral("data/keyrings/login.keyring"))));
        inSession(home, "locked", QStringLiteral("exec \"$0\""));
    }

    void withoutAnyKeyring()
    {
        QTemporaryDir home;
        QProcessEnvironment environment = environmentOf(home, "none");
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        run(QCoreApplication::applicationFilePath(), {}, environment);
    }

private:
    static QProcessEnvironment environmentOf(const QTemporaryDir& home, const char* mode)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        environment.insert(QLatin1String(kMode), QLatin1String(mode));
        return environment;
    }
    static void inSession(const QTemporaryDir& home, const char* mode, const QString& script)
    {
        run(QStringLiteral("dbus-run-session"), {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script, QCoreApplication::applicationFilePath()},
            environmentOf(home, mode));
    }
    static void run(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        QVERIFY2(process.waitForFinished(400'000), qPrintable(program + QStringLiteral(": ") + process.errorString()));
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, process.readAll().constData());
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QByteArray mode = qgetenv(kMode);
    if (mode == "open") {
        OpenKeyring test;
        return QTest::qExec(&test, argc, argv);
    }
    if (!mode.isEmpty()) {
        NoOpenKeyring test;
        return QTest::qExec(&test, argc, argv);
    }
    AccountsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "accounts_test.moc"
