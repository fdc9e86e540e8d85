// SPDX-License-Identifier: GPL-3.0-or-later
// What the platform rents out, and what it tries with some shops first: plans with their versions, and flags.
#include "shared/identity/people_contract.h"
#include "shared/tenants/flags_contract.h"
#include "shared/tenants/plans_contract.h"
#include "tests/support/test_console.h"
#include "ui/tenants/flags_page.h"
#include "ui/tenants/plans_page.h"
#include "ui/tenants/tenants_page.h"

#include <QLabel>

using namespace tijara;
using namespace tijara::tests;

namespace {

const As kPlatform{.local = true};

std::vector<tenants::Plan> starters(TestServer& server)
{
    auto plans = *server.call(tenants::kListPlans, kPlatform);
    std::erase_if(plans, [](const tenants::Plan& one) { return one.code != "starter"; });
    return plans;
}

/// The row whose first cell says so, with the sheet beside it.
bool openRow(TestConsole& console, ui::ListPage& page, const QString& first)
{
    const auto* model = page.view()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString().contains(first)) {
            page.view()->setCurrentIndex(model->index(row, 0));
            QTest::keyClick(page.view(), Qt::Key_Return);
            console.settle();
            return true;
        }
    }
    return false;
}

} // namespace

class PlansPageTest : public QObject {
    Q_OBJECT

private slots:
    void aChangedPriceIsANewVersionAndTheOldOneStays()
    {
        TestServer server;
        TestConsole console(server, server.addAdmin("platform@example.com"));
        auto& page = console.open<ui::PlansPage>("plans");
        QAbstractItemModelTester tester(page.view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const int before = page.view()->model()->rowCount();
        QVERIFY(openRow(console, page, QStringLiteral("Starter")));
        page.findAction(QStringLiteral("plans.version"))->trigger();
        QCOMPARE(page.dialog()->form().text(QStringLiteral("/code")), QStringLiteral("starter"));
        page.dialog()->form().setTexts({{QStringLiteral("/price/minor"), QStringLiteral("499.50")}, {QStringLiteral("/price/currency"), QStringLiteral("JPY")}});
        page.dialog()->actButton()->click();
        QCOMPARE(page.dialog()->form().complaintAt(QStringLiteral("/price/minor")), QStringLiteral("Amounts in JPY have no decimals."));
        page.dialog()->form().setTexts({{QStringLiteral("/price/minor"), QStringLiteral("499.50")}, {QStringLiteral("/price/currency"), QStringLiteral("INR")}, {QStringLiteral("/callsLimit"), QStringLiteral("20,000")}});
        page.dialog()->actButton()->click();
        QTRY_COMPARE(starters(server).size(), std::size_t{2});
        const tenants::Plan made = starters(server).front();
        QCOMPARE(made.version, std::int64_t{2});
        QCOMPARE(made.price.minor, std::int64_t{49'950});
        QCOMPARE(made.price.currency, Currency("INR"));
        QCOMPARE(made.callsLimit, std::optional<std::int64_t>(20'000));
        QCOMPARE(made.trialDays, starters(server).back().trialDays);
        console.settle();
        QCOMPARE(page.view()->model()->rowCount(), before + 1);
    }

    void aNewPlanIsMadeAndItsShopsAreShown()
    {
        TestServer server;
        TestConsole console(server, server.addAdmin("platform@example.com"));
        auto& page = console.open<ui::PlansPage>("plans");
        page.startNew();
        page.dialog()->actButton()->click();
        QVERIFY(!page.dialog()->form().complaintAt(QStringLiteral("/code")).isEmpty()); // nothing is sent before it is whole
        page.dialog()->form().setTexts({{QStringLiteral("/code"), QStringLiteral("Big Shops")}, {QStringLiteral("/title"), QStringLiteral("Big shops")}});
        page.dialog()->actButton()->click();
        QTRY_VERIFY(!page.dialog()->form().complaintAt(QStringLiteral("/code")).isEmpty()); // the server's word for it stands at its field
        page.dialog()->form().setText(QStringLiteral("/code"), QStringLiteral("big-shops"));
        page.dialog()->actButton()->click();
        QTRY_VERIFY(!page.dialog());
        console.settle();
        QVERIFY(openRow(console, page, QStringLiteral("Big shops")));
        page.findAction(QStringLiteral("plans.shops"))->trigger();
        const auto& shops = *static_cast<ui::ListModelCore*>(console.shown<ui::TenantsPage>().view()->model());
        QVERIFY((shops.filter() == ui::QueryTexts{{"plan", "big-shops"}}));
    }

    void aFlagIsMadeAndItsShareGrows()
    {
        TestServer server;
        TestConsole console(server, server.addAdmin("platform@example.com"));
        auto& page = console.open<ui::FlagsPage>("flags");
        QCOMPARE(page.view()->model()->rowCount(), 0);
        const auto flags = [&] { return *server.call(tenants::kListFlags, kPlatform); };
        page.startNew();
        page.dialog()->form().setTexts({{QStringLiteral("/flag/name"), QStringLiteral("new-counter")},
                                        {QStringLiteral("/flag/percent"), QStringLiteral("5")},
                                        {QStringLiteral("/flag/roles"), QStringLiteral("cashier")},
                                        {QStringLiteral("/reason"), QStringLiteral("A first look")}});
        page.dialog()->actButton()->click();
        QTRY_COMPARE(flags().size(), std::size_t{1});
        QCOMPARE(flags().front().percent, std::int64_t{5});
        QVERIFY(flags().front().roles == std::vector<std::string>{"cashier"});
        console.settle();
        QVERIFY(openRow(console, page, QStringLiteral("new-counter")));
        page.findAction(QStringLiteral("flags.change"))->trigger();
        page.dialog()->form().setTexts({{QStringLiteral("/flag/percent"), QStringLiteral("101")}, {QStringLiteral("/reason"), QStringLiteral("It works")}});
        page.dialog()->actButton()->click();
        QVERIFY(!page.dialog()->form().complaintAt(QStringLiteral("/flag/percent")).isEmpty());
        page.dialog()->form().setTexts({{QStringLiteral("/flag/percent"), QStringLiteral("25")}, {QStringLiteral("/flag/roles"), QString()}});
        page.dialog()->actButton()->click();
        QTRY_COMPARE(flags().front().percent, std::int64_t{25});
        QVERIFY(flags().front().roles.empty());
    }

    void rolesThatWereSaidElsewhereStayTogether()
    {
        TestServer server;
        *server.call(tenants::kSetFlag, tenants::SetFlag{{"two-roles", "", 10, {"owner", "manager"}}, "asked for"}, kPlatform);
        TestConsole console(server, server.addAdmin("platform@example.com"));
        auto& page = console.open<ui::FlagsPage>("flags");
        QVERIFY(openRow(console, page, QStringLiteral("two-roles")));
        page.startChange();
        page.dialog()->form().setTexts({{QStringLiteral("/flag/percent"), QStringLiteral("20")}, {QStringLiteral("/reason"), QStringLiteral("It works")}});
        page.dialog()->actButton()->click();
        QTRY_COMPARE(server.call(tenants::kListFlags, kPlatform)->front().percent, std::int64_t{20});
        QVERIFY((server.call(tenants::kListFlags, kPlatform)->front().roles == std::vector<std::string>{"owner", "manager"}));
    }

    void supportSeesThemAndChangesNothing()
    {
        TestServer server;
        const auto admin = server.addAdmin("platform@example.com");
        const auto invited = *server.call(identity::kInvite, identity::Invite{"support@example.com", {identity::Role::Support, {}}}, As{.token = admin.accessToken});
        TestConsole console(server, *server.call(identity::kAcceptInvitation, identity::AcceptInvitation{invited.code, "Sam", kPassword}));
        auto& page = console.open<ui::PlansPage>("plans");
        QVERIFY(page.view()->model()->rowCount() >= 3);
        QVERIFY(!page.findAction(QStringLiteral("plans.new")) && !page.findAction(QStringLiteral("plans.version")));
        QVERIFY(!console.open<ui::FlagsPage>("flags").findAction(QStringLiteral("flags.new")));
    }
};

QTEST_MAIN(PlansPageTest)
#include "plans_page_test.moc"
