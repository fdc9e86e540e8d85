// SPDX-License-Identifier: GPL-3.0-or-later
// How the servers do, as the platform's people see it: every number and mark opens its rows, a row its shop, and it is read anew while
// somebody looks.
#include "shared/catalog/catalog_contract.h"
#include "shared/operations/operations_contract.h"
#include "tests/support/test_console.h"
#include "ui/operations/operations_page.h"
#include "ui/operations/requests_page.h"
#include "ui/tenants/tenants_page.h"
#include "ui/widgets/heat_map.h"
#include "ui/widgets/picture.h"

#include <QLabel>

using namespace tijara;
using namespace tijara::tests;
using operations::Share;

namespace {

const As kPlatform{.local = true};

bool says(const QWidget& page, const QString& words)
{
    const auto labels = page.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* one) { return one->isVisible() && one->text().contains(words); });
}

ui::Tile* tileOf(const QWidget& page, const QString& label)
{
    for (ui::Tile* one : page.findChildren<ui::Tile*>()) {
        if (one->text() == label) {
            return one;
        }
    }
    return nullptr;
}

ui::ChartCard* cardOf(const QWidget& page, const QString& title)
{
    for (ui::ChartCard* one : page.findChildren<ui::ChartCard*>()) {
        if (one->accessibleName() == title) {
            return one;
        }
    }
    return nullptr;
}

ui::ListView* tableOf(const QWidget& page, const QString& name)
{
    for (ui::ListView* one : page.findChildren<ui::ListView*>()) {
        if (one->accessibleName() == name) {
            return one;
        }
    }
    return nullptr;
}

/// A shop that asks for products, and for some that are not there.
struct Platform {
    TestServer server;
    identity::SignedIn person = server.addAdmin("platform@example.com");
    Id shop;

    Platform()
    {
        tenants::NewTenant wanted{{}, "Amrut Jewels", tenants::CountryPack::In, Currency("INR"), "Asia/Kolkata"};
        wanted.plan = "starter";
        const auto made = *server.call(tenants::kCreateTenant, wanted, kPlatform);
        shop = made.id;
        const As inShop{.localTenant = made.slug, .local = true};
        for (int times = 0; times < 5; ++times) {
            (void)*server.call(catalog::kListProducts, {}, inShop);
        }
        for (int times = 0; times < 3; ++times) {
            server.call(catalog::kProduct, As{.id = made.id, .localTenant = made.slug, .local = true});
        }
    }
};

const ui::ListModelCore& rowsOf(TestConsole& console)
{
    return *static_cast<const ui::ListModelCore*>(console.shown<ui::RequestsPage>().view()->model());
}

/// What the rows in front add up to, by the server.
std::int64_t sumOf(TestConsole& console, const char* member)
{
    const auto& totals = rowsOf(console).totals();
    for (const Figure& sum : totals->sums) {
        if (sum.opens.adds == member) {
            return sum.value;
        }
    }
    return -1;
}

} // namespace

class OperationsPageTest : public QObject {
    Q_OBJECT

private slots:
    void everyTileOpensRowsThatAddUpToIt()
    {
        Platform platform;
        TestConsole console(platform.server, platform.person);
        auto& page = console.open<ui::OperationsPage>("operations");
        const Share total = page.figures()->total;
        QVERIFY(total.requests >= 8 && total.refusals >= 3);
        QCOMPARE(tileOf(page, QStringLiteral("Requests"))->figure(), QString::number(total.requests));
        // Since then some more was asked: by this console, which looks.
        QTest::keyClick(tileOf(page, QStringLiteral("Requests")), Qt::Key_Return);
        QCOMPARE(sumOf(console, "requests"), total.requests);
        console.open<ui::OperationsPage>("operations");
        const std::int64_t refused = page.figures()->total.refusals;
        QTest::keyClick(tileOf(page, QStringLiteral("Refused")), Qt::Key_Return);
        QCOMPARE(sumOf(console, "refusals"), refused);
        console.open<ui::OperationsPage>("operations");
        QTest::keyClick(tileOf(page, QStringLiteral("Failed")), Qt::Key_Return);
        QCOMPARE(rowsOf(console).loadedRows(), 0);
        QCOMPARE(tileOf(page, QStringLiteral("Failed"))->context(), QStringLiteral("0 of %1 answers").arg(page.figures()->total.requests));
    }

    void everyMarkOpensTheRowsOfItsTime()
    {
        Platform platform;
        TestConsole console(platform.server, platform.person);
        auto& page = console.open<ui::OperationsPage>("operations");
        for (const char* title : {"How long an answer takes", "Requests"}) {
            console.open<ui::OperationsPage>("operations");
            ui::Picture* picture = cardOf(page, QLatin1String(title))->picture();
            picture->setFocus(Qt::TabFocusReason);
            const Share last = page.figures()->points.back();
            QTest::keyClick(picture, Qt::Key_Return); // the time that runs: the keyboard begins there
            const auto filter = rowsOf(console).filter();
            QCOMPARE(filter.at("subject"), std::string("route"));
            QCOMPARE(filter.at("from"), std::to_string(std::max(last.startedAt, page.figures()->from).utcMs));
            QCOMPARE(sumOf(console, "requests"), last.requests);
        }
        console.open<ui::OperationsPage>("operations");
        emit cardOf(page, QStringLiteral("Of 100 answers"))->markPressed({0, static_cast<int>(cardOf(page, QStringLiteral("Of 100 answers"))->chart().words.size()) - 1});
        QCOMPARE(rowsOf(console).filter().at("refusalsFrom"), std::string("1"));
        QVERIFY(rowsOf(console).loadedRows() > 0);

        console.open<ui::OperationsPage>("operations");
        ui::ChartCard* heat = cardOf(page, QStringLiteral("Refused and failed, by shop"));
        QCOMPARE(heat->chart().series.size(), std::size_t{1});
        QCOMPARE(heat->chart().series.front().name, QStringLiteral("Amrut Jewels"));
        emit heat->markPressed({0, static_cast<int>(heat->chart().words.size()) - 1});
        QCOMPARE(sumOf(console, "requests"), std::int64_t{3});
    }

    void aRowOpensItsShop()
    {
        Platform platform;
        TestConsole console(platform.server, platform.person);
        auto& page = console.open<ui::OperationsPage>("operations");
        ui::ListView* shops = tableOf(page, QStringLiteral("Busiest shops"));
        QCOMPARE(shops->model()->index(0, 0).data().toString(), QStringLiteral("Amrut Jewels"));
        shops->setCurrentIndex(shops->model()->index(0, 0));
        QTest::keyClick(shops, Qt::Key_Return);
        QCOMPARE(sumOf(console, "requests"), std::int64_t{8});
        auto& rows = console.shown<ui::RequestsPage>();
        rows.view()->setCurrentIndex(rows.view()->model()->index(0, 0));
        QTest::keyClick(rows.view(), Qt::Key_Return);
        console.settle();
        QVERIFY(says(*rows.sheet(), QStringLiteral("Amrut Jewels")));
        rows.findAction(QStringLiteral("requests.shop"))->trigger();
        console.settle();
        QVERIFY(says(console.shown<ui::TenantsPage>(), QStringLiteral("Amrut Jewels")));
    }

    void causesAndAddressesOpenTheirRows()
    {
        Platform platform;
        TestConsole console(platform.server, platform.person);
        auto& page = console.open<ui::OperationsPage>("operations");
        const auto open = [&](const char* name) {
            console.open<ui::OperationsPage>("operations");
            ui::ListView* table = tableOf(page, QLatin1String(name));
            table->setCurrentIndex(table->model()->index(0, 0));
            QTest::keyClick(table, Qt::Key_Return);
            return rowsOf(console).filter();
        };
        QCOMPARE(open("What was refused or failed").at("name"), std::string("not_found"));
        QCOMPARE(sumOf(console, "requests"), std::int64_t{3});
        auto& rows = console.shown<ui::RequestsPage>();
        rows.view()->setCurrentIndex(rows.view()->model()->index(0, 0));
        QTest::keyClick(rows.view(), Qt::Key_Return);
        console.settle();
        QVERIFY(says(*rows.sheet(), QStringLiteral("This is not here any more.")));
        QCOMPARE(open("Slowest addresses").at("subject"), std::string("route"));
        QCOMPARE(rowsOf(console).loadedRows() > 0, true);
    }

    void anAlertSaysWhatIsWrongAndOpensItsRowsOrItsShop()
    {
        using operations::Alert;
        using operations::AlertKind;
        Platform platform;
        TestConsole console(platform.server, platform.person);
        auto& page = console.open<ui::OperationsPage>("operations");
        ui::AlertsCard& card = *page.alerts();
        QVERIFY(says(page, QStringLiteral("Running since")) && says(page, QStringLiteral("Memory")));
        const Opens rows = ui::rollupsOf(operations::Grain::Minute, operations::Subject::Cause, page.figures()->from, {}, {{"refusalsFrom", "1"}});
        card.say({{AlertKind::ErrorRate, 12, 300, rows, {}}, {AlertKind::JournalUnsealed, 125'000, 0, {}, {}}});
        QCOMPARE(card.sentence(AlertKind::ErrorRate), QStringLiteral("12 of 300 answers of the last 15 minutes failed."));
        QVERIFY(!card.button(AlertKind::JournalUnsealed));
        QVERIFY(!says(page, QStringLiteral("Nothing wants a look.")));
        card.button(AlertKind::ErrorRate)->click();
        console.settle();
        QCOMPARE(rowsOf(console).filter().at("grain"), std::string("minute"));
        QVERIFY(rowsOf(console).loadedRows() > 0);
        console.open<ui::OperationsPage>("operations");
        card.say({{AlertKind::JobsFailed, 2, 0, {}, platform.shop}});
        QCOMPARE(card.sentence(AlertKind::JobsFailed), QStringLiteral("2 jobs failed in the last 24 hours."));
        QVERIFY(card.sentence(AlertKind::ErrorRate).isEmpty());
        card.button(AlertKind::JobsFailed)->click();
        console.settle();
        QVERIFY(says(console.shown<ui::TenantsPage>(), QStringLiteral("Amrut Jewels")));
        console.open<ui::OperationsPage>("operations");
        card.say({});
        QVERIFY(says(page, QStringLiteral("Nothing wants a look.")));
    }

    void withoutASubjectTheRowsLeadBack()
    {
        Platform platform;
        TestConsole console(platform.server, platform.person);
        console.open<ui::OperationsPage>("operations");
        console.window().showPage(QStringLiteral("requests"));
        QTRY_VERIFY(dynamic_cast<ui::OperationsPage*>(console.window().page()));
    }

    void itIsReadAnewWhileItIsLookedAtAndNotPaused()
    {
        Platform platform;
        TestConsole console(platform.server, platform.person);
        auto& page = console.open<ui::OperationsPage>("operations");
        QVERIFY(page.isLive());
        page.findAction(QStringLiteral("operations.pause"))->trigger();
        QVERIFY(!page.isLive());
        QVERIFY(says(page, QStringLiteral("they stand still")));
        const std::int64_t before = page.figures()->total.requests;
        page.findAction(QStringLiteral("operations.pause"))->trigger();
        console.settle();
        QVERIFY(page.isLive());
        QVERIFY(page.figures()->total.requests > before);
        console.open<ui::TenantsPage>("tenants");
        QVERIFY(!page.isLive());
        console.open<ui::OperationsPage>("operations");
        QVERIFY(page.isLive());
    }

    void thePeriodIsChosenAndStaysInTheLink()
    {
        Platform platform;
        TestConsole console(platform.server, platform.person);
        auto& page = console.open<ui::OperationsPage>("operations");
        QVERIFY(page.place().filter.empty());
        QVERIFY(page.figures()->partsGrain == operations::Grain::Hour);
        page.showPlace({QStringLiteral("operations"), {{"hours", "720"}}, {}, {}});
        console.settle();
        QVERIFY(page.figures()->grain == operations::Grain::Day);
        QCOMPARE(page.place().filter.at("hours"), std::string("720"));
        QVERIFY(cardOf(page, QStringLiteral("Requests"))->chart().words.size() >= 30);
        QTest::keyClick(tileOf(page, QStringLiteral("Requests")), Qt::Key_Return);
        QCOMPARE(rowsOf(console).filter().at("grain"), std::string("day"));
    }

    void newerFiguresLeaveTheKeyboardWhereItWas()
    {
        Platform platform;
        TestConsole console(platform.server, platform.person);
        auto& page = console.open<ui::OperationsPage>("operations");
        console.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&console.window()));
        ui::Picture* picture = cardOf(page, QStringLiteral("Requests"))->picture();
        picture->setFocus(Qt::TabFocusReason);
        QTest::keyClick(picture, Qt::Key_End);
        const ui::MarkPlace reached = picture->reached();
        QVERIFY(reached.isOne());
        page.findAction(QStringLiteral("operations.refresh"))->trigger();
        console.settle();
        QVERIFY(picture->reached() == reached);
        ui::ListView* routes = tableOf(page, QStringLiteral("Slowest addresses"));
        routes->setCurrentIndex(routes->model()->index(1, 0));
        page.findAction(QStringLiteral("operations.refresh"))->trigger();
        console.settle();
        QCOMPARE(routes->currentIndex().row(), 1);
    }

    void withoutAServerItSaysSoAndKeepsTheFigures()
    {
        Platform platform;
        TestConsole console(platform.server, platform.person);
        auto& page = console.open<ui::OperationsPage>("operations");
        platform.server.stop();
        page.findAction(QStringLiteral("operations.refresh"))->trigger();
        console.settle();
        QVERIFY(says(page, QStringLiteral("You see the figures of")));
        QVERIFY(page.figures()->total.requests > 0);
    }

    void aShopsPeopleDoNotHaveThePage()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        console.settle();
        QVERIFY(!console.window().findChild<QAbstractButton*>(QStringLiteral("operations")));
    }
};

QTEST_MAIN(OperationsPageTest)
#include "operations_page_test.moc"
