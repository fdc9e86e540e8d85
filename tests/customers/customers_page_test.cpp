// SPDX-License-Identifier: GPL-3.0-or-later
// The customers page: entering, changing, the documents of a person, and an erasure that nobody starts by accident.
#include "tests/support/sample_shop.h"
#include "tests/support/shop.h"
#include "ui/client/local_store.h"
#include "ui/customers/customers_page.h"
#include "ui/sales/documents_page.h"
#include "ui/shell/frame.h"

#include <QLineEdit>

using namespace tijara;
using namespace tijara::tests;

class CustomersPageTest : public QObject {
    Q_OBJECT

private:
    static void submit(TestConsole& console, ui::CustomersPage& page)
    {
        page.dialog()->actButton()->click();
        QTRY_VERIFY(!page.dialog() || !page.dialog()->isVisible() || !page.dialog()->isBusy());
        console.settle();
    }
    static QString cell(const ui::CustomersPage& page, int row, int column) { return page.view()->model()->index(row, column).data().toString(); }
    static void enter(TestConsole& console, ui::CustomersPage& page, const QString& number, const QString& name)
    {
        page.startNew();
        page.dialog()->form().setTexts({{QStringLiteral("/number"), number}, {QStringLiteral("/name"), name}});
        submit(console, page);
    }

private slots:
    void aCustomerIsEnteredAndChanged()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::CustomersPage>("customers");
        QAbstractItemModelTester tester(page.view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        enter(console, page, QStringLiteral("7"), QStringLiteral("Ada Byron"));
        QCOMPARE(cell(page, 0, 1), QStringLiteral("Ada Byron"));
        QVERIFY(!page.showTourStep(0).isEmpty());
        page.startChange();
        page.dialog()->form().setText(QStringLiteral("/country"), QStringLiteral("France"));
        submit(console, page);
        QCOMPARE(cell(page, 0, 3), QStringLiteral("France"));
    }

    void neitherNameNorNumberIsComplainedAbout()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::CustomersPage>("customers");
        enter(console, page, {}, {});
        QVERIFY(page.dialog()->isVisible());
        QVERIFY(!page.dialog()->form().complaintAt(QStringLiteral("/name")).isEmpty());
    }

    void anErasureTakesAwayWhatWasTypedAboutThePerson()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::CustomersPage>("customers");
        enter(console, page, QStringLiteral("7"), QStringLiteral("Ada Byron"));
        QVERIFY(!page.showTourStep(0).isEmpty());
        auto& model = *page.view()->model();
        QVERIFY(model.setData(model.index(0, 1), QStringLiteral("Ada Lovelace"), Qt::EditRole));
        page.startChange();
        QTest::keyClicks(page.dialog()->findChildren<QLineEdit*>().front(), QStringLiteral("!"));
        page.dialog()->reject();
        QTRY_VERIFY(!page.dialog());
        const auto drafts = [&] {
            std::optional<ui::LocalStore::Texts> kept;
            console.store().all(ui::Kept::Draft, &page, [&](const ui::LocalStore::Texts& texts) { kept = texts; });
            return QTest::qWaitFor([&] { return kept.has_value(); }) ? kept->size() : std::size_t{99};
        };
        QCOMPARE(drafts(), std::size_t{2});
        page.startErase();
        page.dialog()->form().setText(QStringLiteral("/typed"), QStringLiteral("Ada Byron"));
        page.dialog()->form().setText(QStringLiteral("/reason"), QStringLiteral("Asked in the shop, known by sight"));
        submit(console, page);
        QCOMPARE(drafts(), std::size_t{0});
        QVERIFY(!page.edits()->canUndo());
    }

    void whoIsErasedInOneTabIsNotOfferedForChangeInAnother_data()
    {
        QTest::addColumn<bool>("whole");
        QTest::newRow("beside the list") << false;
        QTest::newRow("as a page") << true;
    }
    void whoIsErasedInOneTabIsNotOfferedForChangeInAnother()
    {
        QFETCH(bool, whole);
        Shop shop;
        const auto ada = shop.customer("Ada Byron");
        TestConsole console(shop.server(), shop.owner());
        console.settle();
        ui::Frame* frame = console.window().frame();
        frame->go({QStringLiteral("customers"), {}, {}, {}, ada.id, whole});
        console.settle();
        auto& page = console.shown<ui::CustomersPage>();
        const ui::Action* change = page.findAction(QStringLiteral("customers.change"));
        QVERIFY(change->isVisible() && change->isEnabled());
        frame->openTab();
        *shop.server().call(customers::kEraseCustomer, {"Asked in the shop"}, shop.as(ada.id));
        frame->stepTab(-1);
        QTRY_VERIFY(!change->isVisible());
        QVERIFY(!page.findAction(QStringLiteral("customers.erase"))->isVisible());
        const auto labels = page.findChildren<QLabel*>();
        QVERIFY(std::none_of(labels.begin(), labels.end(), [](const QLabel* one) { return one->isVisible() && one->text().contains(QStringLiteral("Ada")); }));
    }

    void whoIsLookedAtDecidesWhatIsOffered()
    {
        Shop shop;
        const auto ada = shop.customer("Ada Byron");
        shop.customer("Charles");
        *shop.server().call(customers::kEraseCustomer, {"Asked in the shop"}, shop.as(ada.id));
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::CustomersPage>("customers");
        const ui::Action* change = page.findAction(QStringLiteral("customers.change"));
        for (int row = 0; row < 2; ++row) { // no sheet is open
            page.view()->setCurrentIndex(page.view()->model()->index(row, 0));
            QCOMPARE(change->isVisible(), cell(page, row, 1) == QStringLiteral("Charles"));
        }
    }

    void anErasureNeedsTheNameTypedAndAReason()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::CustomersPage>("customers");
        enter(console, page, QStringLiteral("7"), QStringLiteral("Ada Byron"));
        QVERIFY(!page.showTourStep(0).isEmpty());
        page.startErase();
        auto* dialog = page.dialog();
        QVERIFY(!dialog->actButton()->isEnabled());
        QCOMPARE(dialog->focusWidget(), dialog->keepButton());
        dialog->form().setText(QStringLiteral("/typed"), QStringLiteral("Ada"));
        QVERIFY(!dialog->actButton()->isEnabled());
        dialog->form().setText(QStringLiteral("/typed"), QStringLiteral("Ada Byron"));
        QVERIFY(dialog->actButton()->isEnabled());
        submit(console, page);
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->form().complaintAt(QStringLiteral("/reason")).isEmpty());
        dialog->form().setText(QStringLiteral("/reason"), QStringLiteral("Asked in the shop, known by sight"));
        submit(console, page);
        QCOMPARE(cell(page, 0, 1), QStringLiteral("Erased"));
        for (const QPushButton* button : page.sheet()->findChildren<QPushButton*>()) {
            QVERIFY(!button->isVisible() || (button->text() != QStringLiteral("Erase…") && button->text() != QStringLiteral("Change…")));
        }
    }

    void theKeepButtonKeepsThem()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::CustomersPage>("customers");
        enter(console, page, QStringLiteral("7"), QStringLiteral("Ada Byron"));
        QVERIFY(!page.showTourStep(0).isEmpty());
        page.startErase();
        QTest::keyClick(page.dialog(), Qt::Key_Return);
        QTRY_VERIFY(!page.dialog());
        QCOMPARE(cell(page, 0, 1), QStringLiteral("Ada Byron"));
    }

    void aCustomerOpensTheirDocuments()
    {
        SampleShop server;
        const auto& owner = server.owner();
        TestConsole console(server, owner);
        auto& page = console.open<ui::CustomersPage>("customers");
        auto& model = *static_cast<ui::ListModelCore*>(page.view()->model());
        for (const char* sort : {"number", "-number", "name", "-name"}) {
            model.setSort(sort);
            console.settle();
            QVERIFY2(!model.problem() && model.loadedRows() >= 50, sort);
        }
        QVERIFY(!page.showTourStep(0).isEmpty());
        for (QPushButton* button : page.sheet()->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Documents")) {
                button->click();
            }
        }
        const auto& documents = console.shown<ui::DocumentsPage>();
        QVERIFY(static_cast<const ui::ListModelCore*>(documents.view()->model())->filter().contains("customerId"));
        QVERIFY(documents.view()->model()->rowCount() > 0);
    }
};

QTEST_MAIN(CustomersPageTest)
#include "customers_page_test.moc"
