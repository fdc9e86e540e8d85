// SPDX-License-Identifier: GPL-3.0-or-later
// The platform's page of shops: figures that open their rows, acts on one and on many, a shop's own page, and the way a new one is made.
#include "shared/identity/people_contract.h"
#include "shared/tenants/life_cycle_contract.h"
#include "tests/support/test_console.h"
#include "ui/tenants/new_tenant_page.h"
#include "ui/tenants/tenants_page.h"
#include "ui/widgets/shown_once.h"
#include "ui/widgets/toast.h"

#include <QLabel>

using namespace tijara;
using namespace tijara::tests;
using tenants::TenantAct;
using tenants::TenantState;

namespace {

const As kPlatform{.local = true};

Id addShop(TestServer& server, const std::string& name, const std::string& plan = "starter")
{
    tenants::NewTenant wanted{{}, name, tenants::CountryPack::In, Currency("INR"), "Asia/Kolkata"};
    wanted.plan = plan;
    return server.call(tenants::kCreateTenant, wanted, kPlatform)->id;
}

TenantState stateOf(TestServer& server, const Id& id)
{
    return server.call(tenants::kTenant, As{.id = id, .local = true})->state;
}

void submit(TestConsole& console, ui::TenantsPage& page)
{
    page.dialog()->form().setText(QStringLiteral("/reason"), QStringLiteral("asked for"));
    page.dialog()->actButton()->click();
    QTRY_VERIFY(!page.dialog() || !page.dialog()->isVisible() || !page.dialog()->isBusy());
    console.settle();
}

} // namespace

class TenantsPageTest : public QObject {
    Q_OBJECT

private slots:
    void aShopIsSuspendedAndTheUndoOpensItAgain()
    {
        TestServer server;
        const auto person = server.addAdmin("platform@example.com");
        const Id shop = addShop(server, "Amrut Jewels");
        TestConsole console(server, person);
        auto& page = console.open<ui::TenantsPage>("tenants");
        QAbstractItemModelTester tester(page.view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(!page.showTourStep(0).isEmpty());
        page.start(TenantAct::Suspend);
        submit(console, page);
        QVERIFY(stateOf(server, shop) == TenantState::Suspended);
        console.window().findChild<ui::Toasts*>()->press();
        QTRY_VERIFY(stateOf(server, shop) == TenantState::Trial);
    }

    void manyAreActedOnAtOnceAndWhatCannotBeIsLeft()
    {
        TestServer server;
        const auto person = server.addAdmin("platform@example.com");
        const Id one = addShop(server, "Amrut Jewels");
        const Id other = addShop(server, "Bombay Gold");
        const Id suspended = addShop(server, "Darshan Saraf");
        *server.call(tenants::kActOnTenant, {TenantAct::Suspend, {}, {}, {}, {}, "asked"}, As{.id = suspended, .local = true});
        TestConsole console(server, person);
        auto& page = console.open<ui::TenantsPage>("tenants");
        auto& chosen = static_cast<ui::ListModelCore*>(page.view()->model())->chosen();
        chosen.chooseAll();
        page.startOnChosen(TenantAct::Suspend);
        QTRY_VERIFY(page.dialog());
        submit(console, page);
        QTRY_VERIFY(stateOf(server, one) == TenantState::Suspended && stateOf(server, other) == TenantState::Suspended);
        QVERIFY(chosen.isEmpty());
        console.settle();
        console.window().findChild<ui::Toasts*>()->press();
        QTRY_VERIFY(stateOf(server, one) == TenantState::Trial && stateOf(server, other) == TenantState::Trial);
        QVERIFY(stateOf(server, suspended) == TenantState::Suspended);
    }

    void aFigureOpensAsManyRowsAsItSays()
    {
        TestServer server;
        const auto person = server.addAdmin("platform@example.com");
        addShop(server, "Amrut Jewels");
        addShop(server, "Bombay Gold");
        addShop(server, "Corner shop", "free");
        TestConsole console(server, person);
        auto& page = console.open<ui::TenantsPage>("tenants");
        const auto buttons = page.findChildren<QPushButton*>();
        const auto trial = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* one) { return one->text() == QStringLiteral("Trial · 2"); });
        QVERIFY(trial != buttons.end());
        (*trial)->click();
        console.settle();
        QCOMPARE(page.view()->model()->rowCount(), 2);
    }

    void theNumberOfDaysAndTheReasonAreAskedForBeforeAnythingIsSent()
    {
        TestServer server;
        const auto person = server.addAdmin("platform@example.com");
        const Id shop = addShop(server, "Amrut Jewels");
        const auto before = server.call(tenants::kTenant, As{.id = shop, .local = true})->endsOn;
        TestConsole console(server, person);
        auto& page = console.open<ui::TenantsPage>("tenants");
        QVERIFY(!page.showTourStep(0).isEmpty());
        page.start(TenantAct::Extend);
        page.dialog()->actButton()->click();
        QVERIFY(!page.dialog()->form().complaintAt(QStringLiteral("/days")).isEmpty());
        QVERIFY(!page.dialog()->form().complaintAt(QStringLiteral("/reason")).isEmpty());
        page.dialog()->form().setText(QStringLiteral("/days"), QStringLiteral("10"));
        submit(console, page);
        QCOMPARE(server.call(tenants::kTenant, As{.id = shop, .local = true})->endsOn.days, before.days + 10);
    }

    void aShopsPageShowsItsPlanModulesBranchesAndWhatHappened()
    {
        TestServer server;
        const auto person = server.addAdmin("platform@example.com");
        const Id shop = addShop(server, "Amrut Jewels");
        TestConsole console(server, person);
        auto& page = console.open<ui::TenantsPage>("tenants");
        page.showRecord(shop);
        console.settle();
        QStringList texts;
        for (const QLabel* label : page.record()->findChildren<QLabel*>()) {
            texts.push_back(label->text());
        }
        for (const QString& expected : {QStringLiteral("Version of the plan"), QStringLiteral("Products"), QStringLiteral("Main"), QStringLiteral("Shop opened")}) {
            QVERIFY2(texts.contains(expected), qPrintable(expected));
        }
    }

    void anOwnerWhoDidNotComeYetGetsAnotherCode()
    {
        TestServer server;
        const auto person = server.addAdmin("platform@example.com");
        tenants::NewTenant wanted{{}, "Amrut Jewels", tenants::CountryPack::In, Currency("INR"), "Asia/Kolkata"};
        wanted.owner = tenants::NewOwner{"Asha Patil", "asha@shop.example"};
        const auto made = *server.call(tenants::kCreateTenant, wanted, kPlatform);
        TestConsole console(server, person);
        auto& page = console.open<ui::TenantsPage>("tenants");
        page.showRecord(made.id);
        console.settle();
        const auto labels = page.record()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* one) { return one->text().contains(QStringLiteral("invited")); }));
        page.findAction(QStringLiteral("tenants.owner-code"))->trigger();
        const auto shown = [&] { return console.window().findChild<ui::RecordDialog*>(QStringLiteral("shownOnce")); };
        QTRY_VERIFY(shown());
        const std::string code = shown()->form().text(ui::kShownSecret).toStdString();
        QCOMPARE(server.call(identity::kAcceptInvitation, {*made.ownerCode, "Asha Patil", kPassword}).problem.code, std::string("code_refused"));
        QCOMPARE(server.call(identity::kAcceptInvitation, {code, "Asha Patil", kPassword})->role, identity::Role::Owner);
        shown()->reject();
        QTRY_VERIFY(!shown());
        page.findAction(QStringLiteral("tenants.owner-code"))->trigger();
        console.settle();
        QVERIFY(!shown());
        QVERIFY(console.window().findChild<ui::Toasts*>()->sentence().contains(QStringLiteral("has an owner already")));
    }

    void theListOfShopsIsSavedAsAFile()
    {
        TestServer server;
        const auto person = server.addAdmin("platform@example.com");
        addShop(server, "Amrut Jewels");
        addShop(server, "Bombay Gold");
        TestConsole console(server, person);
        auto& page = console.open<ui::TenantsPage>("tenants");
        page.startExport(false);
        QVERIFY(page.exportDialog());
        files::NewExport wish;
        wish.name = "Shops";
        wish.list = tenants::kListTenants.path;
        wish.columns = {{"name", "Shop", {}}};
        const QString path = QString::fromStdString((server.folder() / "shops.csv").string());
        page.saveOfPlatform(wish, path);
        QTRY_VERIFY(!page.exportDialog());
        const std::string saved = bytesOf(path.toStdString());
        QVERIFY(saved.find("Amrut Jewels") != std::string::npos && saved.find("Bombay Gold") != std::string::npos);
    }

    void whatIsSwitchedOffForAShopIsPalerAndSaysWhy()
    {
        TestServer server;
        tenants::NewTenant wanted{{}, "Amrut Jewels", tenants::CountryPack::In, Currency("INR"), "Asia/Kolkata"};
        wanted.modules = std::vector<tenants::Module>{tenants::Module::Sales, tenants::Module::Catalog};
        wanted.owner = tenants::NewOwner{"Asha Patil", "asha@shop.example"};
        const auto made = *server.call(tenants::kCreateTenant, wanted, kPlatform);
        TestConsole console(server, *server.call(identity::kAcceptInvitation, {*made.ownerCode, "Asha Patil", kPassword}));
        console.settle();
        const auto says = [&](const char* page) {
            const auto* button = console.window().findChild<QAbstractButton*>(QString::fromLatin1(page));
            return button ? button->accessibleDescription() : QStringLiteral("not there");
        };
        QTRY_VERIFY(!says("customers").isEmpty());
        QVERIFY(says("customers").startsWith(QStringLiteral("This part is not switched on")));
        QCOMPARE(says("products"), QString());
    }

    void aNewShopIsMadeInThreeStepsAndItsOwnerComesInWithTheCode()
    {
        TestServer server;
        const auto person = server.addAdmin("platform@example.com");
        TestConsole console(server, person);
        auto& page = console.open<ui::NewTenantPage>("new-shop");
        page.goOn();
        QVERIFY(page.step() == ui::NewTenantPage::Shop); // it has no name yet
        auto& shop = page.form(ui::NewTenantPage::Shop);
        shop.setTexts({{QStringLiteral("/name"), QStringLiteral("Shree Ganesh")}, {QStringLiteral("/countryPack"), QStringLiteral("in")}, {QStringLiteral("/registration/number"), QStringLiteral("27AAPFU0939F1ZW")}});
        QCOMPARE(shop.text(QStringLiteral("/currency")), QStringLiteral("INR"));
        QCOMPARE(shop.text(QStringLiteral("/zone")), QStringLiteral("Asia/Kolkata"));
        page.goOn();
        QVERIFY(!shop.complaintAt(QStringLiteral("/registration/number")).isEmpty());
        shop.setText(QStringLiteral("/registration/number"), QStringLiteral("27AAPFU0939F1ZV"));
        page.goOn();
        QVERIFY(page.step() == ui::NewTenantPage::May);
        auto& may = page.form(ui::NewTenantPage::May);
        may.setTexts({{QStringLiteral("/plan"), QStringLiteral("pro")}, {QStringLiteral("/modules/customers"), QStringLiteral("off")}});
        page.goOn();
        page.form(ui::NewTenantPage::Owner).setTexts({{QStringLiteral("/owner/name"), QStringLiteral("Asha Patil")}, {QStringLiteral("/owner/email"), QStringLiteral("asha@shop.example")}});
        page.goOn();
        QTRY_VERIFY2(page.step() == ui::NewTenantPage::Done, qPrintable(page.notice()));
        const auto owner = *server.call(identity::kAcceptInvitation, {page.code().toStdString(), "Asha Patil", kPassword});
        QVERIFY(owner.tenant->state == TenantState::Trial);
        QCOMPARE(owner.tenant->plan, std::string("pro"));
        page.goOn();
        QCOMPARE(console.shown<ui::TenantsPage>().view()->model()->rowCount(), 1);
    }
};

QTEST_MAIN(TenantsPageTest)
#include "tenants_page_test.moc"
