// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_server.h"
#include "tests/support/ui_watchdog.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tijara;
using namespace tijara::ui;
using tests::TestServer;

namespace {

constexpr const char* kSecret = "of this run";

Config embedded()
{
    Config config;
    config.embeddedSecret = kSecret;
    return config;
}

} // namespace

class FirstRunTest : public QObject {
    Q_OBJECT

    struct Desk {
        QTemporaryDir folder;
        LocalStore store{folder.filePath(QStringLiteral("console.db"))};
        Style style;
        Language language;
        Client client;
        MainWindow window{client, style, language, store};

        explicit Desk(const TestServer& server)
        {
            client.connectTo(QUrl(QString::fromStdString(server.url())), kSecret);
            window.resize(1280, 800);
            window.show();
            window.begin();
        }
        void fill()
        {
            FormFields& form = window.firstRun()->shopForm();
            form.setText(QStringLiteral("/shop/name"), QStringLiteral("Ganesh Gifts"));
            form.setText(QStringLiteral("/shop/currency"), QStringLiteral("GBP"));
            form.setText(QStringLiteral("/shop/zone"), QStringLiteral("Europe/London"));
            form.setText(QStringLiteral("/ownerName"), QStringLiteral("Sudha"));
            form.setText(QStringLiteral("/email"), QStringLiteral("sudha@shop.example"));
            form.setText(QStringLiteral("/password"), QStringLiteral("correct horse battery"));
        }
    };

private slots:
    void anEmptyFormSaysWhatIsNeededAtEachField()
    {
        TestServer server(nullptr, embedded());
        Desk desk(server);
        QTRY_VERIFY(desk.window.firstRun());
        desk.window.firstRun()->shopForm().setText(QStringLiteral("/email"), QStringLiteral("no address"));
        desk.window.firstRun()->submit();
        QTRY_VERIFY(desk.window.firstRun()->isSettled());
        const FormFields& form = desk.window.firstRun()->shopForm();
        QVERIFY(!form.complaintAt(QStringLiteral("/shop/currency")).isEmpty());
        QCOMPARE(form.text(QStringLiteral("/email")), QStringLiteral("no address"));
    }

    void aWrongFieldIsNamedAndTheRestStays()
    {
        TestServer server(nullptr, embedded());
        Desk desk(server);
        QTRY_VERIFY(desk.window.firstRun());
        desk.fill();
        FormFields& form = desk.window.firstRun()->shopForm();
        form.setText(QStringLiteral("/password"), QStringLiteral("short"));
        desk.window.firstRun()->submit();
        QTRY_COMPARE(form.complaintAt(QStringLiteral("/password")), QStringLiteral("At least 10 characters."));
        QVERIFY(form.complaintAt(QStringLiteral("/shop/name")).isEmpty());
        QCOMPARE(form.text(QStringLiteral("/shop/name")), QStringLiteral("Ganesh Gifts"));
        QCOMPARE(form.text(QStringLiteral("/password")), QStringLiteral("short"));
    }

    void theShopIsMadeAndThePagesStand()
    {
        TestServer server(nullptr, embedded());
        Desk desk(server);
        QTRY_VERIFY(desk.window.firstRun());
        desk.fill();
        desk.window.firstRun()->submit();
        QTRY_VERIFY_WITH_TIMEOUT(desk.window.page(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window.isSettled(), 20'000);
        QCOMPARE(desk.client.session()->tenant->name, std::string("Ganesh Gifts"));
    }

    void signingInAgainNeedsTheRightPassword()
    {
        TestServer server(nullptr, embedded());
        Desk desk(server);
        QTRY_VERIFY(desk.window.firstRun());
        desk.fill();
        desk.window.firstRun()->submit();
        QTRY_VERIFY_WITH_TIMEOUT(desk.window.page(), 20'000);
        desk.client.signOut();
        QTRY_VERIFY(desk.window.signIn());
        FormFields& form = desk.window.signIn()->form();
        form.setText(QStringLiteral("/email"), QStringLiteral("sudha@shop.example"));
        form.setText(QStringLiteral("/password"), QStringLiteral("not this one at all"));
        desk.window.signIn()->submit();
        QTRY_VERIFY_WITH_TIMEOUT(desk.window.signIn() && desk.window.signIn()->isSettled(), 20'000);
        QVERIFY(!desk.client.session());
        form.setText(QStringLiteral("/password"), QStringLiteral("correct horse battery"));
        desk.window.signIn()->submit();
        QTRY_VERIFY_WITH_TIMEOUT(desk.window.page(), 20'000);
    }

    void enterAfterThePasswordSignsInWithoutAskingForTheShop()
    {
        TestServer server;
        const identity::SignedIn owner = server.setUp();
        QTemporaryDir folder;
        LocalStore store(folder.filePath(QStringLiteral("console.db")));
        Style style;
        Language language;
        Client client;
        MainWindow window(client, style, language, store);
        client.connectTo(QUrl(QString::fromStdString(server.url()))); // a server elsewhere: the page has a field for the shop
        window.show();
        window.begin();
        QTRY_VERIFY(window.signIn());
        FormFields& form = window.signIn()->form();
        form.setText(QStringLiteral("/email"), QString::fromStdString(owner.person.email));
        QLineEdit* password = nullptr;
        for (QLineEdit* one : form.findChildren<QLineEdit*>()) {
            password = one->echoMode() == QLineEdit::Password ? one : password;
        }
        password->setFocus();
        QTest::keyClick(password, Qt::Key_Return);
        QVERIFY(!form.complaintAt(QStringLiteral("/password")).isEmpty()); // said here, at its field
        QTest::keyClicks(password, QString::fromLatin1(tests::kPassword));
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window.page(), 20'000);
    }

    void whatWasTypedOutlivesTheLanguageAndACrash()
    {
        TestServer server(nullptr, embedded());
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("console.db"));
        const QUrl address(QString::fromStdString(server.url()));
        {
            LocalStore store(file);
            Style style;
            Language language;
            Client client;
            MainWindow window(client, style, language, store);
            client.connectTo(address, kSecret);
            window.show();
            window.begin();
            QTRY_VERIFY(window.firstRun());
            auto* name = window.firstRun()->shopForm().findChild<QLineEdit*>();
            QTest::keyClicks(name, QStringLiteral("Ganesh"));
            window.firstRun()->shopForm().setText(QStringLiteral("/password"), QStringLiteral("secret words"));
            language.choose(QStringLiteral("ar"));
            QVERIFY(window.firstRun());
            QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
            QCOMPARE(window.firstRun()->shopForm().text(QStringLiteral("/shop/name")), QStringLiteral("Ganesh"));
            QCOMPARE(window.firstRun()->shopForm().text(QStringLiteral("/password")), QStringLiteral("secret words"));
            language.choose(QStringLiteral("en"));
        }
        LocalStore store(file);
        Style style;
        Language language;
        Client client;
        MainWindow window(client, style, language, store);
        client.connectTo(address, kSecret);
        window.begin();
        QTRY_VERIFY(window.firstRun());
        QTRY_COMPARE(window.firstRun()->shopForm().text(QStringLiteral("/shop/name")), QStringLiteral("Ganesh"));
        QVERIFY(window.firstRun()->shopForm().text(QStringLiteral("/password")).isEmpty()); // a password is never written down
    }

    void anotherServerIsAskedForByAddress()
    {
        TestServer server(nullptr, embedded());
        Desk desk(server);
        QTRY_VERIFY(desk.window.firstRun());
        QSignalSpy wanted(&desk.window.accounts(), &Accounts::wanted);
        FirstRunPage& page = *desk.window.firstRun();
        page.choose(FirstRunPage::Way::Server);
        page.submit();
        QVERIFY(!page.serverForm().complaintAt(QStringLiteral("/address")).isEmpty());
        page.serverForm().setText(QStringLiteral("/address"), QStringLiteral("shops.example"));
        page.submit();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<Connection>().address, std::string("https://shops.example"));
    }

    void aPasswordAskedAgainLeavesThePageAsItWas()
    {
        tests::VirtualClock clock;
        TestServer server(&clock, embedded());
        Desk desk(server);
        QTRY_VERIFY(desk.window.firstRun());
        desk.fill();
        desk.window.firstRun()->submit();
        QTRY_VERIFY_WITH_TIMEOUT(desk.window.page(), 20'000);
        desk.window.showPage(QStringLiteral("sales"));
        QTRY_VERIFY(desk.window.isSettled());
        const ConsolePage* page = desk.window.page();
        clock.advance(25LL * 3600 * 1000);
        desk.window.page()->findAction(QStringLiteral("list.refresh"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(desk.window.signIn(), 20'000);
        desk.window.signIn()->form().setText(QStringLiteral("/email"), QStringLiteral("sudha@shop.example"));
        desk.window.signIn()->form().setText(QStringLiteral("/password"), QStringLiteral("correct horse battery"));
        desk.window.signIn()->submit();
        QTRY_VERIFY_WITH_TIMEOUT(desk.window.page(), 20'000);
        QCOMPARE(desk.window.page(), page);
    }
};

QTEST_MAIN(FirstRunTest)
#include "first_run_test.moc"
