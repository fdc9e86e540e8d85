// SPDX-License-Identifier: GPL-3.0-or-later
// The products page: entering, changing, complaints at their fields, what was typed is kept, and the way to the sold lines.
#include "shared/catalog/catalog_contract.h"
#include "tests/support/test_console.h"
#include "ui/catalog/products_page.h"
#include "ui/sales/sold_lines_page.h"

using namespace tijara;
using namespace tijara::tests;

class ProductsPageTest : public QObject {
    Q_OBJECT

private:
    static void submit(TestConsole& console, ui::ProductsPage& page)
    {
        page.dialog()->actButton()->click();
        QTRY_VERIFY(!page.dialog() || !page.dialog()->isVisible() || !page.dialog()->isBusy());
        console.settle();
    }
    static QString cell(const ui::ProductsPage& page, int row, int column) { return page.view()->model()->index(row, column).data().toString(); }

private slots:
    void aProductIsEnteredWithTheKeyboardAndChanged()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::ProductsPage>("products");
        QAbstractItemModelTester tester(page.view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTest::keyClick(page.view(), Qt::Key_N, Qt::ControlModifier);
        if (!page.dialog()) {
            page.startNew(); // a platform without an active window does not deliver shortcuts
        }
        auto& form = page.dialog()->form();
        form.setTexts({{QStringLiteral("/code"), QStringLiteral("RING-1")}, {QStringLiteral("/name"), QStringLiteral("Ring")}, {QStringLiteral("/price"), QStringLiteral("1,250.5")}});
        submit(console, page);
        QCOMPARE(page.view()->model()->rowCount(), 1);
        QCOMPARE(cell(page, 0, 0), QStringLiteral("RING-1"));
        QCOMPARE(cell(page, 0, 3), QStringLiteral("1,250.50"));

        QVERIFY(!page.showTourStep(0).isEmpty());
        page.startChange();
        page.dialog()->form().setText(QStringLiteral("/name"), QStringLiteral("Ring, plain"));
        submit(console, page);
        QCOMPARE(cell(page, 0, 1), QStringLiteral("Ring, plain"));
    }

    void complaintsStandAtTheirFieldsAndNothingTypedIsLost()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::ProductsPage>("products");
        page.startNew();
        page.dialog()->form().setTexts({{QStringLiteral("/name"), QStringLiteral("Ring")}, {QStringLiteral("/price"), QStringLiteral("six")}});
        submit(console, page);
        QVERIFY(!page.dialog()->form().complaintAt(QStringLiteral("/price")).isEmpty());
        page.dialog()->form().setText(QStringLiteral("/price"), {});
        submit(console, page);
        QVERIFY(page.dialog()->isVisible());
        QVERIFY(!page.dialog()->form().complaintAt(QStringLiteral("/code")).isEmpty());
        page.dialog()->reject();
        QTRY_VERIFY(!page.dialog());
        page.startNew();
        QCOMPARE(page.dialog()->form().text(QStringLiteral("/name")), QStringLiteral("Ring"));
    }

    void someoneWhoMayOnlyReadHasNoButtonsThatWrite()
    {
        TestServer server;
        const auto owner = server.setUp();
        TestConsole console(server, server.addUser(owner.accessToken, identity::Role::Auditor, "auditor@shop.example"));
        auto& page = console.open<ui::ProductsPage>("products");
        for (const QPushButton* button : page.findChildren<QPushButton*>()) {
            QVERIFY(button->text() != QStringLiteral("New product") && button->text() != QStringLiteral("Change…"));
        }
    }

    void everyFilterAndOrderOfTheListIsServed()
    {
        TestServer server;
        const auto owner = server.setUp();
        importFile(server, owner.accessToken, demoSample());
        TestConsole console(server, owner);
        auto& page = console.open<ui::ProductsPage>("products");
        auto& model = *static_cast<ui::ListModelCore*>(page.view()->model());
        for (const char* sort : {"code", "-code", "name", "-name"}) {
            model.setSort(sort);
            console.settle();
            QVERIFY2(!model.problem() && model.loadedRows() >= 50, sort);
        }
        model.setSort({});
        page.openRows({{"kind", "postage"}}, {});
        console.settle();
        QCOMPARE(model.count()->value, 3);
        page.openRows({{"search", "regency"}}, {});
        console.settle();
        QVERIFY(model.count()->value > 0);
    }

    void aProductOpensItsSoldLines()
    {
        TestServer server;
        const auto owner = server.setUp();
        importFile(server, owner.accessToken, demoSample());
        TestConsole console(server, owner);
        auto& page = console.open<ui::ProductsPage>("products");
        page.openRows({{"search", "regency cakestand"}}, {});
        console.settle();
        QVERIFY(!page.showTourStep(0).isEmpty());
        for (QPushButton* button : page.sheet()->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Sold lines")) {
                button->click();
            }
        }
        const auto& lines = console.shown<ui::SoldLinesPage>();
        QVERIFY(lines.view()->model()->rowCount() > 0);
    }
};

QTEST_MAIN(ProductsPageTest)
#include "products_page_test.moc"
