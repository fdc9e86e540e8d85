// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard before the first bill, with a real sample, and when the server is gone.
#include "tests/support/sample_shop.h"
#include "ui/sales/dashboard_charts.h"
#include "ui/sales/dashboard_page.h"
#include "ui/sales/documents_page.h"
#include "ui/sales/import_page.h"
#include "ui/sales/sold_lines_page.h"
#include "ui/widgets/picture.h"

#include <QLabel>
#include <QRegularExpression>

#include <set>

using namespace tijara;
using namespace tijara::tests;

namespace {

bool says(const QWidget& page, const QString& words)
{
    const auto labels = page.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* one) { return one->isVisible() && one->text().contains(words); });
}

QPushButton* buttonOf(const QWidget& page, const QString& words)
{
    for (QPushButton* one : page.findChildren<QPushButton*>()) {
        if (one->isVisible() && one->text() == words) {
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

const ui::ListModelCore& modelOf(const ui::ListPage& page)
{
    return *static_cast<const ui::ListModelCore*>(page.view()->model());
}

} // namespace

class DashboardPageTest : public QObject {
    Q_OBJECT

private slots:
    void aShopWithoutBillsIsOfferedTheImport()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::DashboardPage>("dashboard");
        QVERIFY(says(page, QStringLiteral("No bills yet")));
        QPushButton* import = buttonOf(page, QStringLiteral("Import"));
        QVERIFY(import);
        import->click();
        console.shown<ui::ImportPage>();
    }

    void someoneWhoMayNotImportIsNotOfferedIt()
    {
        TestServer server;
        const auto owner = server.setUp();
        TestConsole console(server, server.addUser(owner.accessToken, identity::Role::Auditor, "auditor@shop.example"));
        auto& page = console.open<ui::DashboardPage>("dashboard");
        QVERIFY(says(page, QStringLiteral("No bills yet")));
        QVERIFY(!buttonOf(page, QStringLiteral("Import")));
    }

    void tilesBarsAndRowsOpenTheirRows()
    {
        SampleShop server;
        const auto& owner = server.owner();
        TestConsole console(server, owner);
        auto& page = console.open<ui::DashboardPage>("dashboard");
        const auto tiles = page.findChildren<ui::Tile*>();
        QCOMPARE(tiles.size(), 4);
        QCOMPARE(tiles[0]->accessibleName(), QStringLiteral("Revenue, £1,181,885.66"));
        QCOMPARE(tiles[0]->accessibleDescription(), QStringLiteral("Rounding difference £0.004"));
        QVERIFY(tiles[3]->accessibleDescription().contains(QStringLiteral("537 credit notes over 2,080 bills")));

        QTest::keyClick(tiles[3], Qt::Key_Return);
        QVERIFY((modelOf(console.shown<ui::DocumentsPage>()).filter() == ui::QueryTexts{{"kind", "creditNote"}}));

        console.open<ui::DashboardPage>("dashboard");
        auto* chart = cardOf(page, QStringLiteral("Revenue by month"))->picture();
        chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chart, Qt::Key_Return); // the last month: the keyboard begins there
        QVERIFY((modelOf(console.shown<ui::DocumentsPage>()).filter() == ui::QueryTexts{{"issuedFrom", "2011-12-01"}, {"issuedTo", "2011-12-31"}}));

        console.open<ui::DashboardPage>("dashboard");
        const auto views = page.findChildren<ui::ListView*>();
        const auto open = [&](const QString& name) {
            for (ui::ListView* view : views) {
                if (view->accessibleName() == name) {
                    view->setCurrentIndex(view->model()->index(0, 0));
                    QTest::keyClick(view, Qt::Key_Return);
                }
            }
        };
        open(QStringLiteral("Best products"));
        QVERIFY(modelOf(console.shown<ui::SoldLinesPage>()).filter().contains("productId"));
        console.open<ui::DashboardPage>("dashboard");
        open(QStringLiteral("Countries"));
        QVERIFY((modelOf(console.shown<ui::DocumentsPage>()).filter() == ui::QueryTexts{{"country", "United Kingdom"}}));
    }

    void everyMarkOfEveryChartOpensItsRows()
    {
        SampleShop server;
        const auto& owner = server.owner();
        TestConsole console(server, owner);
        auto& page = console.open<ui::DashboardPage>("dashboard");
        const QString month = QStringLiteral("Nov 2011");
        const auto opened = [&](const char* title, ui::MarkPlace place) {
            console.open<ui::DashboardPage>("dashboard");
            emit cardOf(page, QString::fromLatin1(title))->markPressed(place);
            return modelOf(console.shown<ui::ListPage>()).filter();
        };
        const auto at = [&](const char* title) { return static_cast<int>(cardOf(page, QString::fromLatin1(title))->chart().names.indexOf(month)); };
        const ui::QueryTexts days = {{"issuedFrom", "2011-11-01"}, {"issuedTo", "2011-11-30"}};
        const auto with = [](ui::QueryTexts all, const ui::QueryTexts& more) {
            all.insert(more.begin(), more.end());
            return all;
        };
        QVERIFY(opened("Revenue by month", {0, at("Revenue by month")}) == days);
        QVERIFY(opened("Documents by month", {1, at("Documents by month")}) == with(days, {{"kind", "creditNote"}}));
        QVERIFY(opened("Return rate by month", {1, at("Return rate by month")}) == with(days, {{"kind", "creditNote"}}));
        QVERIFY(opened("Average bill", {0, at("Average bill")}) == with(days, {{"kind", "bill"}}));
        QVERIFY((opened("Customers who came back", {0, 2}) == ui::QueryTexts{{"billsFrom", "2"}}));
        const ui::Chart& hours = cardOf(page, QStringLiteral("When bills are written"))->chart();
        const int noon = static_cast<int>(hours.names.indexOf(QStringLiteral("12:00")));
        QVERIFY((opened("When bills are written", {1, noon}) == ui::QueryTexts{{"kind", "bill"}, {"weekHour", "36"}}));
    }

    void monthsInWhichNothingWasWrittenAreOneGap()
    {
        sales::Dashboard all;
        for (const CivilDate month : {CivilDate{2011, 10, 1}, CivilDate{2011, 12, 1}, CivilDate{2026, 11, 1}}) {
            sales::MonthOfSales& one = all.months.emplace_back();
            one.month = fromCivil(month);
            one.revenue = {100, Unit::Money, Currency("GBP"), {"/api/v1/documents", {{"month", std::to_string(month.month)}}, {}}};
            sales::KindOfDocument& bills = one.kinds.emplace_back();
            bills.documents.value = 1;
            one.averageBill.rows.value = 1;
            one.averageBill.margin = 10;
        }
        ui::Formats formats;
        formats.set(Currency("GBP"), QStringLiteral("UTC"), QStringLiteral("en"));
        const ui::Chart bars = ui::revenueByMonth(all, formats);
        QCOMPARE(bars.words, (QStringList{QStringLiteral("Oct 2011"), QStringLiteral("Nov"), QStringLiteral("Dec"), QStringLiteral("…"), QStringLiteral("Nov 2026")}));
        QCOMPARE(bars.names[1], QStringLiteral("Nov 2011")); // a month alone has its name
        QCOMPARE(bars.names[3], QStringLiteral("Jan 2012 to Oct 2026"));
        QCOMPARE(ui::figureOf(all, formats, bars, {0, 4}).figure.opens.filter.at("month"), std::string("11"));
        for (const ui::Chart& chart : {bars, ui::kindsByMonth(all, formats), ui::returnsByMonth(all, formats), ui::averageBillByMonth(all, formats)}) {
            for (const ui::ChartSeries& series : chart.series) {
                QCOMPARE(static_cast<int>(series.marks.size()), static_cast<int>(chart.words.size()));
                QVERIFY(series.marks[1].text.isEmpty() && series.marks[3].text.isEmpty());
                QVERIFY(!series.marks[2].text.isEmpty() && !series.marks[4].text.isEmpty());
            }
        }
    }

    void aChartHasItsNumbersAsATable()
    {
        SampleShop server;
        const auto& owner = server.owner();
        TestConsole console(server, owner);
        auto& page = console.open<ui::DashboardPage>("dashboard");
        ui::ChartCard* card = cardOf(page, QStringLiteral("Average bill"));
        QVERIFY(!card->table()->isVisible());
        QPushButton* toggle = nullptr;
        for (QPushButton* one : card->findChildren<QPushButton*>()) {
            toggle = one->accessibleName() == QStringLiteral("Show as table") ? one : toggle;
        }
        QVERIFY(toggle);
        toggle->click();
        QVERIFY(card->table()->isVisible());
        const auto& model = *static_cast<const ui::ListModelCore*>(card->table()->model());
        QCOMPARE(model.loadedRows(), static_cast<int>(page.figures()->months.size()));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Dec 2010"));
        QCOMPARE(model.index(0, 1).data().toString(), card->chart().series[0].marks[0].text);
        QVERIFY(model.index(0, 2).data().toString().startsWith(QStringLiteral("± £")));
        card->table()->setCurrentIndex(model.index(0, 1));
        QTest::keyClick(card->table(), Qt::Key_Return);
        QCOMPARE(modelOf(console.shown<ui::DocumentsPage>()).filter().at("issuedFrom"), std::string("2010-12-01"));
    }

    void itsTablesAreModelsAsQtWantsThem()
    {
        SampleShop server;
        const auto& owner = server.owner();
        TestConsole console(server, owner);
        auto& page = console.open<ui::DashboardPage>("dashboard");
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (ui::ChartCard* card : page.findChildren<ui::ChartCard*>()) {
            card->showTable(true); // makes it
        }
        for (const ui::ListView* view : page.findChildren<ui::ListView*>()) {
            testers.push_back(std::make_unique<QAbstractItemModelTester>(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal));
        }
        QCOMPARE(testers.size(), 9U); // three of its own, and one of each chart
        page.findAction(QStringLiteral("dashboard.refresh"))->trigger();
        console.settle();
    }

    void percentagesOfOneColumnHaveOneNumberOfDecimals()
    {
        TestServer server;
        const auto owner = server.setUp();
        importFile(server, owner.accessToken, demoSample());
        TestConsole console(server, owner);
        auto& page = console.open<ui::DashboardPage>("dashboard");
        static const QRegularExpression percent(QStringLiteral("[0-9]+(?:[.,]([0-9]+))?\u00A0%"));
        int columns = 0;
        for (ui::ChartCard* card : page.findChildren<ui::ChartCard*>()) {
            for (const ui::ChartSeries& series : card->chart().series) {
                std::set<qsizetype> decimals;
                for (const ui::Mark& mark : series.marks) {
                    if (const auto found = percent.match(mark.text); found.hasMatch()) {
                        decimals.insert(found.capturedLength(1));
                    }
                }
                QVERIFY2(decimals.size() <= 1, qPrintable(series.name));
                columns += static_cast<int>(decimals.size());
            }
        }
        QVERIFY(columns >= 3); // two return rates, and who came back
    }

    void withoutAServerItSaysSoAndKeepsTheFigures()
    {
        SampleShop server;
        const auto& owner = server.owner();
        TestConsole console(server, owner);
        auto& page = console.open<ui::DashboardPage>("dashboard");
        server.stop();
        page.findAction(QStringLiteral("dashboard.refresh"))->trigger();
        console.settle();
        QVERIFY(says(page, QStringLiteral("You see the figures of")));
        QVERIFY(page.figures()->documents.value > 0);
        QVERIFY(buttonOf(page, QStringLiteral("Try again")));
    }

    void whenTheServerIsBackItSaysNoLongerThatItIsAway()
    {
        SampleShop server;
        TestConsole console(server, server.owner());
        auto& page = console.open<ui::DashboardPage>("dashboard");
        Config config = server.config();
        config.port = server.port();
        server.stop();
        page.findAction(QStringLiteral("dashboard.refresh"))->trigger();
        console.settle();
        QVERIFY(says(page, QStringLiteral("You see the figures of")));
        Server back(config);
        back.start();
        QTRY_VERIFY_WITH_TIMEOUT(console.client().isReachable() && page.isSettled() && !says(page, QStringLiteral("You see the figures of")), 20'000);
    }

    void aFirstLookWithoutAServerOffersToTryAgain()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        console.settle();
        server.stop();
        auto& page = *dynamic_cast<ui::DashboardPage*>(console.window().page());
        page.findAction(QStringLiteral("dashboard.refresh"))->trigger();
        console.settle();
        QVERIFY(says(page, QStringLiteral("The figures could not be loaded")));
        QVERIFY(buttonOf(page, QStringLiteral("Try again")));
    }
};

QTEST_MAIN(DashboardPageTest)
#include "dashboard_page_test.moc"
