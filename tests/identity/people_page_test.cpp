// SPDX-License-Identifier: GPL-3.0-or-later
// Who works in a shop and how they come in: invited, given a role, kept out, removed; roles of the shop's own, sign-ins, keys and refusals.
#include "shared/identity/people_contract.h"
#include "tests/support/test_console.h"
#include "ui/identity/people/account_page.h"
#include "ui/identity/people/api_keys_page.h"
#include "ui/identity/people/people_page.h"
#include "ui/identity/people/permission_checks.h"
#include "ui/identity/people/refusals_page.h"
#include "ui/identity/people/roles_page.h"
#include "ui/identity/people/sessions_page.h"
#include "ui/shell/frame.h"
#include "ui/widgets/role_words.h"
#include "ui/widgets/shown_once.h"
#include "ui/widgets/toast.h"

#include <QCheckBox>
#include <QClipboard>

using namespace tijara;
using namespace tijara::tests;
using identity::Role;
using identity::UserState;

namespace {

constexpr const char* kHelper = "helper@shop.example";

std::vector<identity::User> peopleOf(const TestServer& server, const identity::SignedIn& owner)
{
    return *server.call(identity::kListUsers, As{.token = owner.accessToken});
}

identity::User helperOf(const TestServer& server, const identity::SignedIn& owner)
{
    for (const identity::User& one : peopleOf(server, owner)) {
        if (one.email == kHelper) {
            return one;
        }
    }
    throw std::runtime_error("nobody is called so");
}

ui::RecordDialog* shownOnce(TestConsole& console)
{
    return console.window().findChild<ui::RecordDialog*>(QStringLiteral("shownOnce"));
}

QString secretIn(TestConsole& console)
{
    return shownOnce(console)->form().text(ui::kShownSecret);
}

// The person's row, with the sheet beside it.
void choose(TestConsole& console, ui::ListPage& page, const Id& id)
{
    page.openRecord(id);
    console.settle();
}

void press(ui::ConsolePage& page, const char* action)
{
    page.findAction(QLatin1String(action))->trigger();
}

} // namespace

class PeoplePageTest : public QObject {
    Q_OBJECT

private slots:
    void everyPermissionHasItsWordsOnce()
    {
        std::vector<identity::Permission> found;
        for (const ui::RoleWords::Area& area : ui::RoleWords::areas()) {
            for (const auto& [permission, words] : area.permissions) {
                QVERIFY(std::find(found.begin(), found.end(), permission) == found.end());
                found.push_back(permission);
            }
        }
        QCOMPARE(found.size(), identity::allPermissions().size());
    }

    void whoIsInvitedComesInWithTheCodeThatIsShownOnce()
    {
        TestServer server;
        const auto owner = server.setUp();
        TestConsole console(server, owner);
        auto& page = console.open<ui::PeoplePage>("people");
        QAbstractItemModelTester tester(page.view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        press(page, "people.invite");
        QVERIFY(page.dialog());
        page.dialog()->form().setText(QStringLiteral("/email"), QLatin1String(kHelper));
        page.dialog()->form().setText(QStringLiteral("/as/role"), QStringLiteral("cashier"));
        page.dialog()->actButton()->click();
        QTRY_VERIFY(shownOnce(console));
        console.settle();
        const QString code = secretIn(console);
        shownOnce(console)->actButton()->click();
        QCOMPARE(QApplication::clipboard()->text(), code);
        QCOMPARE(helperOf(server, owner).state, UserState::Invited);
        QCOMPARE(page.view()->model()->rowCount(), 2);

        // At another computer, with the code and nothing else.
        console.window().showSignIn({});
        ui::SignInPage& signIn = *console.window().signIn();
        signIn.acceptInvitation();
        signIn.dialog()->form().setText(QStringLiteral("/code"), code);
        signIn.dialog()->form().setText(QStringLiteral("/name"), QStringLiteral("Hasan"));
        signIn.dialog()->form().setText(QStringLiteral("/password"), QString::fromLatin1(kPassword));
        signIn.dialog()->actButton()->click();
        QTRY_COMPARE(console.client().session()->person.name, std::string("Hasan"));
        QCOMPARE(console.client().session()->role, Role::Cashier);
        QCOMPARE(helperOf(server, owner).state, UserState::Active);
    }

    void aWrongCodeIsSaidInTheDialogWhichStays()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        console.window().showSignIn({});
        ui::SignInPage& signIn = *console.window().signIn();
        signIn.resetPassword();
        signIn.dialog()->form().setText(QStringLiteral("/email"), QLatin1String(kHelper));
        signIn.dialog()->form().setText(QStringLiteral("/code"), QStringLiteral("ABCD-EFGH"));
        signIn.dialog()->form().setText(QStringLiteral("/password"), QString::fromLatin1(kPassword));
        signIn.dialog()->actButton()->click();
        QTRY_VERIFY(signIn.dialog()->isBusy());
        QTRY_VERIFY(!signIn.dialog()->isBusy());
        QVERIFY(signIn.dialog()->isVisible());
    }

    void whoForgotTheirPasswordSignsInWithACodeOfTheOwners()
    {
        TestServer server;
        const auto owner = server.setUp();
        server.addUser(owner.accessToken, Role::Cashier, kHelper);
        TestConsole console(server, owner);
        auto& page = console.open<ui::PeoplePage>("people");
        choose(console, page, helperOf(server, owner).id);
        press(page, "people.code");
        QTRY_VERIFY(shownOnce(console));
        const QString code = secretIn(console);
        shownOnce(console)->close();
        console.window().showSignIn({});
        ui::SignInPage& signIn = *console.window().signIn();
        signIn.resetPassword();
        signIn.dialog()->form().setText(QStringLiteral("/email"), QLatin1String(kHelper));
        signIn.dialog()->form().setText(QStringLiteral("/code"), code);
        signIn.dialog()->form().setText(QStringLiteral("/password"), QStringLiteral("another long password"));
        signIn.dialog()->actButton()->click();
        QTRY_COMPARE(console.client().session()->person.email, std::string(kHelper));
        QCOMPARE(server.call(identity::kSignIn, identity::SignIn{kHelper, "another long password", {}}).status, 201);
    }

    void anotherRoleAndKeepingOutCanBeTakenBack()
    {
        TestServer server;
        const auto owner = server.setUp();
        server.addUser(owner.accessToken, Role::Cashier, kHelper);
        TestConsole console(server, owner);
        auto& page = console.open<ui::PeoplePage>("people");
        choose(console, page, helperOf(server, owner).id);
        press(page, "people.role");
        page.dialog()->form().setText(QStringLiteral("/role"), QStringLiteral("manager"));
        page.dialog()->actButton()->click();
        QTRY_COMPARE(helperOf(server, owner).role, Role::Manager);
        console.settle();
        console.window().findChild<ui::Toasts*>()->press();
        QTRY_COMPARE(helperOf(server, owner).role, Role::Cashier);
        console.settle();
        press(page, "people.keep-out");
        QTRY_COMPARE(helperOf(server, owner).state, UserState::Suspended);
        console.settle();
        QVERIFY(page.findAction(QStringLiteral("people.let-in"))->isVisible());
        console.window().findChild<ui::Toasts*>()->press();
        QTRY_COMPARE(helperOf(server, owner).state, UserState::Active);
    }

    void nobodyActsOnThemselves()
    {
        TestServer server;
        const auto owner = server.setUp();
        TestConsole console(server, owner);
        auto& page = console.open<ui::PeoplePage>("people");
        choose(console, page, peopleOf(server, owner).front().id);
        for (const char* id : {"people.role", "people.keep-out", "people.remove", "people.code"}) {
            QVERIFY2(!page.findAction(QLatin1String(id))->isVisible(), id);
        }
    }

    void whoIsRemovedIsGone()
    {
        TestServer server;
        const auto owner = server.setUp();
        server.addUser(owner.accessToken, Role::Cashier, kHelper);
        TestConsole console(server, owner);
        auto& page = console.open<ui::PeoplePage>("people");
        choose(console, page, helperOf(server, owner).id);
        press(page, "people.remove");
        page.dialog()->actButton()->click();
        QTRY_COMPARE(peopleOf(server, owner).size(), std::size_t{1});
        console.settle();
        QCOMPARE(page.view()->model()->rowCount(), 1);
    }

    void aRoleIsMadeGivenAndShownBesideTheOthers()
    {
        TestServer server;
        const auto owner = server.setUp();
        TestConsole console(server, owner);
        auto& page = console.open<ui::RolesPage>("roles");
        const int before = page.view()->model()->columnCount();
        page.startNew();
        QVERIFY(!page.dialog()->actButton()->isEnabled());
        page.dialog()->form().setText(QStringLiteral("/name"), QStringLiteral("Evening till"));
        page.dialog()->findChild<ui::PermissionChecks*>()->setValues({"sales.read", "sales.write"});
        QVERIFY(page.dialog()->actButton()->isEnabled());
        page.dialog()->actButton()->click();
        QTRY_VERIFY(page.view() && page.view()->model()->columnCount() == before + 1);
        const auto* model = page.view()->model();
        QCOMPARE(model->headerData(before, Qt::Horizontal).toString(), QStringLiteral("Evening till"));
        int allowed = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            allowed += model->index(row, before).data().toString() == QStringLiteral("Yes") ? 1 : 0;
        }
        QCOMPARE(allowed, 2);
        console.settle();
        auto& people = console.open<ui::PeoplePage>("people");
        people.startNew();
        const auto roles = *server.call(identity::kListRoles, As{.token = owner.accessToken});
        people.dialog()->form().setText(QStringLiteral("/as/role"), QString::fromStdString(toText(*roles.back().id)));
        people.dialog()->form().setText(QStringLiteral("/email"), QLatin1String(kHelper));
        people.dialog()->actButton()->click();
        QTRY_VERIFY(shownOnce(console));
        QCOMPARE(helperOf(server, owner).roleName, std::string("Evening till"));
    }

    void whoDidNotComeIsInvitedAgainWithAnotherCode()
    {
        TestServer server;
        const auto owner = server.setUp();
        const auto made = *server.call(identity::kInvite, identity::Invite{kHelper, {Role::Cashier, {}}}, As{.token = owner.accessToken});
        TestConsole console(server, owner);
        auto& page = console.open<ui::PeoplePage>("people");
        choose(console, page, made.user.id);
        press(page, "people.again");
        QTRY_VERIFY(shownOnce(console));
        QVERIFY(secretIn(console).toStdString() != made.code);
        QCOMPARE(server.call(identity::kAcceptInvitation, identity::AcceptInvitation{made.code, "Hasan", kPassword}).status >= 400, true);
    }

    void aRoleIsChangedAndRemoved()
    {
        TestServer server;
        const auto owner = server.setUp();
        const As as{.token = owner.accessToken};
        *server.call(identity::kCreateRole, identity::RoleValues{"Evening till", {"sales.read"}}, as);
        TestConsole console(server, owner);
        auto& page = console.open<ui::RolesPage>("roles");
        press(page, "roles.change");
        page.dialog()->findChild<ui::PermissionChecks*>()->setValues({"sales.read", "sales.write"});
        page.dialog()->actButton()->click();
        QTRY_COMPARE(server.call(identity::kListRoles, as)->back().permissions.size(), std::size_t{2});
        QTRY_VERIFY(!page.dialog());
        console.settle();
        press(page, "roles.remove");
        page.dialog()->actButton()->click();
        QTRY_VERIFY(!page.dialog()); // the server knows before the page does
        QVERIFY(!server.call(identity::kListRoles, as)->back().id);
        QTRY_VERIFY(!page.findAction(QStringLiteral("roles.remove"))->isVisible());
    }

    void newRecoveryCodesAreShown()
    {
        TestServer server;
        const auto admin = server.addAdmin("platform@example.com");
        TestConsole console(server, admin);
        auto& page = console.open<ui::AccountPage>("account");
        QVERIFY(!page.findAction(QStringLiteral("account.step-off"))->isVisible()); // who looks after all shops keeps it
        press(page, "account.codes");
        QTRY_VERIFY(shownOnce(console));
        QCOMPARE(server.call(identity::kTwoStep, As{.token = admin.accessToken})->recoveryCodesLeft, std::int64_t{10});
    }

    void aNewRoleCanBeTakenBack()
    {
        TestServer server;
        const auto owner = server.setUp();
        TestConsole console(server, owner);
        auto& page = console.open<ui::RolesPage>("roles");
        page.startNew();
        page.dialog()->form().setText(QStringLiteral("/name"), QStringLiteral("Evening till"));
        page.dialog()->findChild<ui::PermissionChecks*>()->setValues({"sales.read"});
        const auto count = [&] { return server.call(identity::kListRoles, As{.token = owner.accessToken})->size(); };
        const std::size_t before = count();
        page.dialog()->actButton()->click();
        QTRY_COMPARE(count(), before + 1);
        console.settle();
        console.window().findChild<ui::Toasts*>()->press();
        QTRY_COMPARE(count(), before);
    }

    void aSignInIsEndedByTheOwner()
    {
        TestServer server;
        const auto owner = server.setUp();
        const auto helper = server.addUser(owner.accessToken, Role::Cashier, kHelper);
        TestConsole console(server, owner);
        auto& page = console.open<ui::SessionsPage>("sign-ins");
        QVERIFY(page.view()->model()->rowCount() >= 2);
        // What a console calls itself has room in its column.
        const QString device = QStringLiteral("Tijara 0.1.0, Debian GNU/Linux 12 (bookworm)");
        const int needed = QFontMetrics(console.style().font(ui::Type::Cell)).horizontalAdvance(device) + 2 * console.style().px(ui::ListDelegate::kPadding);
        QVERIFY2(!page.view()->isColumnHidden(2) && page.view()->columnWidth(2) >= needed, qPrintable(QString::number(needed)));
        const auto all = *server.call(identity::kShopSessions, As{.token = owner.accessToken});
        for (const auto& one : all) {
            if (one.email == kHelper) {
                choose(console, page, one.id);
            }
        }
        page.end();
        QTRY_COMPARE(server.call(identity::kMe, As{.token = helper.accessToken}).status, 401);
    }

    void aKeyIsShownOnceReplacedAndRevoked()
    {
        TestServer server;
        const auto owner = server.setUp();
        TestConsole console(server, owner);
        auto& page = console.open<ui::ApiKeysPage>("api-keys");
        page.startNew();
        page.dialog()->form().setText(QStringLiteral("/name"), QStringLiteral("Web shop"));
        page.dialog()->form().setText(QStringLiteral("/days"), QStringLiteral("30"));
        page.dialog()->findChild<ui::PermissionChecks*>()->setValues({"catalog.read"});
        page.dialog()->actButton()->click();
        QTRY_VERIFY(shownOnce(console));
        const std::string first = secretIn(console).toStdString();
        shownOnce(console)->close();
        console.settle();
        const auto keys = [&] { return *server.call(identity::kListApiKeys, As{.token = owner.accessToken}); };
        QVERIFY(keys().front().expiresAt.has_value());
        QCOMPARE(keys().front().scopes, std::vector<std::string>{"catalog.read"});
        QCOMPARE(server.call(identity::kListApiKeys, As{.token = first}).status, 403); // it works, and may not do this
        page.startRotate();
        page.dialog()->actButton()->click();
        QTRY_VERIFY(shownOnce(console) && secretIn(console).toStdString() != first);
        shownOnce(console)->close();
        console.settle();
        QCOMPARE(keys().size(), std::size_t{2});
        page.startRevoke();
        page.dialog()->actButton()->click();
        const auto revoked = [&] {
            const auto all = keys();
            return std::count_if(all.begin(), all.end(), [](const identity::ApiKey& one) { return one.state == identity::KeyState::Revoked; });
        };
        QTRY_COMPARE(revoked(), 1);
    }

    void wrongPasswordsStandAmongTheRefusals()
    {
        TestServer server;
        const auto owner = server.setUp();
        server.addUser(owner.accessToken, Role::Cashier, kHelper);
        for (int time = 0; time < 4; ++time) {
            QCOMPARE(server.call(identity::kSignIn, identity::SignIn{kHelper, "wrong password", {}}).status == 201, false);
        }
        TestConsole console(server, owner);
        auto& page = console.open<ui::RefusalsPage>("refusals");
        QCOMPARE(page.view()->model()->rowCount(), static_cast<int>(server.call(identity::kRefusals, As{.token = owner.accessToken})->size()));
    }

    void someoneChangesTheirPasswordAndTheOtherSignInsEnd()
    {
        TestServer server;
        const auto owner = server.setUp();
        const auto other = *server.call(identity::kSignIn, identity::SignIn{owner.person.email, kPassword, {}});
        TestConsole console(server, owner);
        auto& page = console.open<ui::AccountPage>("account");
        QCOMPARE(page.sessions().size(), std::size_t{2});
        ui::RecordDialog* dialog = page.changePassword();
        dialog->form().setText(QStringLiteral("/password"), QString::fromLatin1(kPassword));
        dialog->form().setText(QStringLiteral("/newPassword"), QStringLiteral("another long password"));
        dialog->actButton()->click();
        QTRY_COMPARE(server.call(identity::kMe, As{.token = other.accessToken}).status, 401);
        QTRY_COMPARE(page.sessions().size(), std::size_t{1});
        QCOMPARE(server.call(identity::kSignIn, identity::SignIn{owner.person.email, "another long password", {}}).status, 201);
    }

    void allOtherSignInsAreEndedAtOnce()
    {
        TestServer server;
        const auto owner = server.setUp();
        const auto other = *server.call(identity::kSignIn, identity::SignIn{owner.person.email, kPassword, {}});
        TestConsole console(server, owner);
        auto& page = console.open<ui::AccountPage>("account");
        press(page, "account.end-others");
        QTRY_COMPARE(server.call(identity::kMe, As{.token = other.accessToken}).status, 401);
        QTRY_VERIFY(!page.findAction(QStringLiteral("account.end-others"))->isVisible());
    }

    void theListStaysWithItsAgeWhileTheServerIsAway()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::PeoplePage>("people");
        server.stop();
        press(page, "list.refresh");
        console.settle();
        QCOMPARE(page.view()->model()->rowCount(), 1);
        QVERIFY(static_cast<ui::ListModelCore*>(page.view()->model())->problem());
    }
};

QTEST_MAIN(PeoplePageTest)
#include "people_page_test.moc"
