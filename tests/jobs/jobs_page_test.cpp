// SPDX-License-Identifier: GPL-3.0-or-later
// The jobs page: what ran, what runs and moves on by itself, stopping it, and why something failed.
#include "tests/support/test_console.h"
#include "ui/jobs/jobs_page.h"

#include <QListView>

using namespace tijara;
using namespace tijara::tests;

class JobsPageTest : public QObject {
    Q_OBJECT

private:
    static QString cell(const ui::JobsPage& page, int row, int column) { return page.view()->model()->index(row, column).data().toString(); }
    static std::string manyBills(int count)
    {
        std::string text = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
        for (int number = 1; number <= count; ++number) {
            text += std::to_string(number) + ",A1,Chain,2,2011-03-04 10:00:00,12.50,77,France\n";
        }
        return text;
    }
    static jobs::Job begin(const TestServer& server, const identity::SignedIn& owner, const std::string& text, const std::string& name)
    {
        const auto preview = *server.upload(sales::kUploadImport, "?fileName=" + name, text, {.token = owner.accessToken});
        return *server.call(sales::kStartImport, sales::StartImport{preview.mapping, false, preview.preset}, {.token = owner.accessToken, .id = preview.id});
    }

private slots:
    void aJobThatRanStandsThereWithItsState()
    {
        TestServer server;
        const auto owner = server.setUp();
        importFile(server, owner.accessToken, demoSample());
        TestConsole console(server, owner);
        auto& page = console.open<ui::JobsPage>("jobs");
        QAbstractItemModelTester tester(page.view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(cell(page, 0, 0), QStringLiteral("Import of sales"));
        QCOMPARE(cell(page, 0, 1), QStringLiteral("online_retail_sample.csv.gz"));
        QCOMPARE(cell(page, 0, 2), QStringLiteral("Done"));
        QCOMPARE(cell(page, 0, 3), QStringLiteral("59,174 of 59,174"));
        page.openRows({{"state", "failed"}}, {});
        console.settle();
        QCOMPARE(page.view()->model()->rowCount(), 0);
    }

    void aRunningJobMovesOnByItselfAndIsStopped()
    {
        TestServer server;
        const auto owner = server.setUp();
        begin(server, owner, manyBills(80'000), "many.csv");
        TestConsole console(server, owner);
        auto& page = console.open<ui::JobsPage>("jobs");
        QAbstractItemModelTester tester(page.view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(!page.showTourStep(0).isEmpty());
        for (QPushButton* button : page.sheet()->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Stop here") && button->isVisible()) {
                button->click();
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(cell(page, 0, 2) == QStringLiteral("Cancelled") || cell(page, 0, 2) == QStringLiteral("Done"), 30'000);
    }

    void aJobThatBeginsWhileThePageIsOpenIsSeenOnReturn()
    {
        TestServer server;
        const auto owner = server.setUp();
        TestConsole console(server, owner);
        auto& page = console.open<ui::JobsPage>("jobs");
        QCOMPARE(page.view()->model()->rowCount(), 0);
        console.window().showPage(QStringLiteral("products"));
        begin(server, owner, manyBills(100), "few.csv");
        console.window().showPage(QStringLiteral("jobs"));
        QTRY_COMPARE(page.view()->model()->rowCount(), 1);
        QTRY_COMPARE(cell(page, 0, 2), QStringLiteral("Done"));
    }

    void theBoardHasALaneForEachStateAndIsWalkedByArrows()
    {
        TestServer server;
        const auto owner = server.setUp();
        begin(server, owner, manyBills(100), "few.csv");
        TestConsole console(server, owner);
        auto& page = console.open<ui::JobsPage>("jobs");
        QTRY_COMPARE(cell(page, 0, 2), QStringLiteral("Done"));
        auto* way = page.findChild<ui::Segmented*>();
        QVERIFY(way && !page.isBoardShown());
        for (QAbstractButton* button : way->findChildren<QAbstractButton*>()) {
            if (button->text() == QStringLiteral("Board")) {
                button->click();
            }
        }
        QVERIFY(page.isBoardShown() && !page.view()->isVisible());
        console.settle();
        const int rows[] = {0, 0, 1, 0, 0}; // waiting, running, done, failed, stopped
        for (std::size_t at = 0; at < std::size(rows); ++at) {
            QAbstractItemModelTester tester(page.board()->lane(at)->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
            QCOMPARE(page.board()->lane(at)->model()->rowCount(), rows[at]);
        }
        QTRY_VERIFY(page.board()->lane(0)->hasFocus());
        QTest::keyClick(page.board()->lane(0), Qt::Key_Right);
        QTest::keyClick(page.board()->lane(1), Qt::Key_Right);
        QVERIFY(page.board()->lane(2)->hasFocus());
        QTest::keyClick(page.board()->lane(2), Qt::Key_Return);
        console.settle();
        QVERIFY(!page.isBoardShown() && page.sheet()->isVisible()); // the job itself, in its list
    }

    void whatWasChosenIsShownTheNextTime()
    {
        TestServer server;
        const auto owner = server.setUp();
        {
            TestConsole console(server, owner);
            auto& page = console.open<ui::JobsPage>("jobs");
            for (QAbstractButton* button : page.findChild<ui::Segmented*>()->findChildren<QAbstractButton*>()) {
                if (button->text() == QStringLiteral("Board")) {
                    button->click();
                }
            }
            console.waitForStore();
        }
        TestConsole console(server, owner);
        auto& page = console.open<ui::JobsPage>("jobs");
        QTRY_VERIFY(page.isBoardShown());
    }
};

QTEST_MAIN(JobsPageTest)
#include "jobs_page_test.moc"
