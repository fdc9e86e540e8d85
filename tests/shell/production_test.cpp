// SPDX-License-Identifier: GPL-3.0-or-later
// The lock on production: who is held by it, what opens it, and what the server remembers.
#include "shared/identity/production_contract.h"
#include "shared/journal/journal_contract.h"
#include "tests/support/test_console.h"
#include "ui/shell/frame.h"
#include "ui/shell/production.h"

#include <QLineEdit>

using namespace tijara;
using namespace tijara::tests;

namespace {

Config production()
{
    Config config;
    config.production = true;
    return config;
}

identity::SignedIn administrator(TestServer& server)
{
    return server.addAdmin("asha@platform.example");
}

} // namespace

class ProductionTest : public QObject {
    Q_OBJECT

private slots:
    void onlyThePlatformsPeopleOnAServerInProductionAreHeld()
    {
        TestServer server(nullptr, production());
        const auto owner = server.setUp();
        const auto admin = administrator(server);
        QVERIFY(server.call(identity::kProduction, As{.token = admin.accessToken})->locked);
        QVERIFY(!server.call(identity::kProduction, As{.token = owner.accessToken})->locked);
        const auto refused = server.call(identity::kUnlockProduction, {kPassword, "to look"}, As{.token = owner.accessToken});
        QCOMPARE(refused.status, 403);
        TestServer other;
        other.setUp();
        QVERIFY(!other.call(identity::kProduction, As{.token = administrator(other).accessToken})->locked);
    }

    void theServerItselfRefusesWhatWritesUntilItIsUnlocked()
    {
        TestServer server(nullptr, production());
        const auto owner = server.setUp();
        const As admin{.token = administrator(server).accessToken};
        const tenants::NewTenant shop{{}, "Another shop", tenants::CountryPack::None, Currency("GBP"), "UTC"};
        QCOMPARE(server.call(tenants::kListTenants, {}, admin).status, 200);
        const auto held = server.call(tenants::kCreateTenant, shop, admin);
        QCOMPARE(held.status, 403);
        QCOMPARE(held.problem.code, std::string("production_locked"));
        QCOMPARE(server.call(tenants::kCreateBranch, {"North", {}}, As{.token = owner.accessToken}).status, 201); // a shop writes in its own
        (void)*server.call(identity::kUnlockProduction, {kPassword, "A new shop"}, admin);
        QCOMPARE(server.call(tenants::kCreateTenant, shop, admin).status, 201);
    }

    void aWrongPasswordOrNoReasonOpensNothing()
    {
        TestServer server(nullptr, production());
        server.setUp();
        const As admin{.token = administrator(server).accessToken};
        const auto wrong = server.call(identity::kUnlockProduction, {"not the password", "to look"}, admin);
        QCOMPARE(wrong.status, 422);
        QCOMPARE(wrong.problem.complaints.at(0).code, std::string("wrong_password"));
        QCOMPARE(server.call(identity::kUnlockProduction, {kPassword, ""}, admin).status, 422);
        const auto opened = server.call(identity::kUnlockProduction, {kPassword, "Shop 41 asked for its plan"}, admin);
        QCOMPARE(opened.status, 201);
        // It stands in the platform's own trail.
        const auto before = *server.call(journal::kVerifyPlatform, As{.local = true});
        QVERIFY(before.good);
        (void)*server.call(identity::kUnlockProduction, {kPassword, "Shop 41 asked again"}, admin);
        QCOMPARE(server.call(journal::kVerifyPlatform, As{.local = true})->entries, before.entries + 1);
        std::string stored = bytesOf(server.folder() / "platform.db");
        if (std::filesystem::exists(server.folder() / "platform.db-wal")) {
            stored += bytesOf(server.folder() / "platform.db-wal");
        }
        QVERIFY(stored.find("identity.production.unlocked") != std::string::npos);
        QVERIFY(stored.find("Shop 41 asked again") != std::string::npos);
    }

    void theConsoleIsLockedUntilThePasswordAndAReasonAreGiven()
    {
        TestServer server(nullptr, production());
        server.setUp();
        TestConsole console(server, administrator(server));
        QTRY_VERIFY(console.window().page());
        ui::Production& lock = console.window().frame()->production();
        QTRY_VERIFY(lock.applies());
        QVERIFY(console.window().lock().isLocked());
        const ui::ActionEntry writing{"keys.write", "Write", "edit", "", {}, true};
        ui::Action action(writing, console.window().lock(), nullptr);
        QVERIFY(!action.isEnabled());
        auto* badge = console.window().findChild<QPushButton*>(QStringLiteral("production"));
        QVERIFY(badge->isVisible());
        QCOMPARE(badge->text(), QStringLiteral("Production · locked"));
        badge->click();
        lock.dialog()->form().setTexts({{QStringLiteral("/password"), QStringLiteral("wrong one")}, {QStringLiteral("/reason"), QStringLiteral("Shop 41 asked")}});
        lock.dialog()->actButton()->click();
        QTRY_VERIFY(!lock.dialog()->isBusy());
        QVERIFY(console.window().lock().isLocked());
        lock.dialog()->form().setText(QStringLiteral("/password"), QString::fromLatin1(kPassword));
        lock.dialog()->actButton()->click();
        QTRY_VERIFY(!console.window().lock().isLocked());
        QVERIFY(action.isEnabled());
        QVERIFY(lock.leftMs() > 0 && lock.leftMs() <= identity::kUnlockedMs);
        QVERIFY(badge->text().contains(QStringLiteral("open")));
        badge->click(); // shut again by hand
        QVERIFY(console.window().lock().isLocked() && !action.isEnabled());
    }

    void aPasswordIsSentAsItWasTypedBlanksAndAll()
    {
        const std::string password = " correct horse battery ";
        TestServer server(nullptr, production());
        server.setUp();
        const auto admin = administrator(server);
        const As as{.token = admin.accessToken};
        QCOMPARE(server.call(identity::kChangePassword, {kPassword, password}, as).status, 204);
        TestConsole console(server, admin);
        QTRY_VERIFY(console.window().page());
        ui::Production& lock = console.window().frame()->production();
        QTRY_VERIFY(lock.applies());
        lock.askToUnlock(&console.window());
        lock.dialog()->actButton()->click();
        QVERIFY(!lock.dialog()->isBusy());
        QCOMPARE(lock.dialog()->form().complaintAt(QStringLiteral("/password")), QStringLiteral("This is needed."));
        lock.dialog()->form().setTexts({{QStringLiteral("/password"), QString::fromStdString(password)}, {QStringLiteral("/reason"), QStringLiteral("Shop 41 asked")}});
        lock.dialog()->actButton()->click();
        QTRY_VERIFY(lock.leftMs() > 0);
    }
};

QTEST_MAIN(ProductionTest)
#include "production_test.moc"
