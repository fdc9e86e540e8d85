// SPDX-License-Identifier: GPL-3.0-or-later
// The products page: entering, changing, complaints at their fields, what was typed is kept, and the way to the sold lines.
#include "shared/catalog/catalog_contract.h"
#include "tests/support/shop.h"
#include "tests/support/sample_shop.h"
#include "ui/catalog/products_page.h"
#include "ui/journal/journal_page.h"
#include "ui/sales/sold_lines_page.h"
#include "ui/shell/frame.h"
#include "ui/widgets/toast.h"

#include <QLineEdit>

using namespace tijara;
using namespace tijara::tests;

namespace {

const QString kPrice = QStringLiteral("/price");
constexpr int kNameColumn = 1;
constexpr int kPriceColumn = 3;

} // namespace

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
    /// As with F2 and the keyboard.
    static void typeInto(ui::ProductsPage& page, int row, int column, const QString& text, Qt::Key last = Qt::Key_Return)
    {
        page.view()->setCurrentIndex(page.view()->model()->index(row, column));
        QTest::keyClick(page.view(), Qt::Key_F2);
        QLineEdit* editor = page.view()->viewport()->findChild<QLineEdit*>();
        if (!editor) {
            throw std::runtime_error("the cell cannot be changed");
        }
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, last);
        if (!QTest::qWaitFor([&] { return !page.view()->viewport()->findChild<QLineEdit*>(); })) {
            throw std::runtime_error("the cell was not left");
        }
    }

    static bool says(const QWidget& widget, const QString& text)
    {
        const auto labels = widget.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* one) { return one->text().contains(text); });
    }

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

    void aRateOfTaxIsTypedInPercentAndStandsOnTheRecord()
    {
        Shop shop;
        const auto made = shop.product("RING-1", 125'000);
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        QVERIFY(!page.showTourStep(0).isEmpty());
        page.startChange();
        auto& form = page.dialog()->form();
        QVERIFY(form.text(QStringLiteral("/taxRate")).isEmpty());
        form.setText(QStringLiteral("/taxRate"), QStringLiteral("101"));
        submit(console, page);
        QVERIFY(!form.complaintAt(QStringLiteral("/taxRate")).isEmpty());
        form.setText(QStringLiteral("/taxRate"), QStringLiteral("0.25"));
        submit(console, page);
        QCOMPARE(shop.server().call(catalog::kProduct, shop.as(made.id))->taxRate, std::int64_t{25});
        QVERIFY(says(page, QStringLiteral("0.25\u00A0%")));
    }

    void complaintsStandAtTheirFieldsAndNothingTypedIsLost()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::ProductsPage>("products");
        page.startNew();
        page.dialog()->form().setTexts({{QStringLiteral("/name"), QStringLiteral("Rin")}, {QStringLiteral("/price"), QStringLiteral("six")}});
        QTest::keyClicks(page.dialog()->findChildren<QLineEdit*>().at(1), QStringLiteral("g"));
        submit(console, page);
        QVERIFY(!page.dialog()->form().complaintAt(QStringLiteral("/price")).isEmpty());
        page.dialog()->form().setText(QStringLiteral("/price"), {});
        submit(console, page);
        QVERIFY(page.dialog()->isVisible());
        QVERIFY(page.dialog()->form().complaintAt(QStringLiteral("/price")).isEmpty());
        QVERIFY(!page.dialog()->form().complaintAt(QStringLiteral("/code")).isEmpty());
        page.dialog()->reject();
        QTRY_VERIFY(!page.dialog());
        page.startNew();
        QTRY_COMPARE(page.dialog()->form().text(QStringLiteral("/name")), QStringLiteral("Ring"));
        QVERIFY(!page.dialog()->form().told().isEmpty());
    }

    void whatSomeoneElseChangedMeanwhileStandsAtItsField()
    {
        Shop shop;
        const auto made = shop.product("RING-1", 125'000);
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        QVERIFY(!page.showTourStep(0).isEmpty());
        page.startChange();
        *shop.server().call(catalog::kChangeProduct, catalog::ChangeProduct{{.price = UnitPrice{140'000}}}, shop.as(made.id));
        page.dialog()->form().setText(kPrice, QStringLiteral("15"));
        submit(console, page);
        QVERIFY(page.dialog()->isVisible());
        QVERIFY2(page.dialog()->form().complaintAt(kPrice).contains(QStringLiteral("14.00")), qPrintable(page.dialog()->form().complaintAt(kPrice)));
        submit(console, page); // seen, and meant
        QVERIFY(!page.dialog());
        QCOMPARE(cell(page, 0, kPriceColumn), QStringLiteral("15.00"));
    }

    void aListOfOneRecordCountsItAndCallsItByItsName()
    {
        Shop shop;
        const auto ring = shop.product("RING-1", 125'000);
        shop.product("CHAIN-1", 250'000);
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        page.openRows({{"search", "thing chain"}}, {});
        console.settle();
        console.window().frame()->openRecord(QStringLiteral("products"), ring.id); // not among the rows that are here
        console.settle();
        QCOMPARE(page.view()->model()->rowCount(), 1);
        QVERIFY(says(page, QStringLiteral("1 row")));
        QVERIFY(!says(page, QStringLiteral("2 rows")));
        const ui::FilterChip* shown = nullptr;
        for (const auto* chip : page.findChildren<ui::FilterChip*>()) {
            shown = chip->knows("id") ? chip : shown;
        }
        QVERIFY(shown && shown->isVisible());
        QCOMPARE(shown->accessibleName(), QStringLiteral("Product: RING-1"));
        QCOMPARE(console.window().frame()->place().caption, QStringLiteral("RING-1"));
    }

    void anotherLanguageKeepsTheOpenFormAndWhatWasTyped()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::ProductsPage>("products");
        page.startNew();
        QTest::keyClicks(page.dialog()->findChildren<QLineEdit*>().front(), QStringLiteral("RING"));
        console.language().choose(QStringLiteral("fr"));
        auto& next = console.shown<ui::ProductsPage>();
        QVERIFY(next.dialog() && next.dialog()->isVisible());
        QCOMPARE(next.dialog()->form().text(QStringLiteral("/code")), QStringLiteral("RING"));
        console.language().choose(QStringLiteral("en"));
        console.settle();
    }

    void aDraftThatWaitsIsToldOfBeforeItsFormIsOpened()
    {
        TestServer server;
        const auto owner = server.setUp();
        {
            TestConsole console(server, owner);
            auto& page = console.open<ui::ProductsPage>("products");
            console.waitForStore();
            QVERIFY(console.window().findChild<ui::Toasts*>()->sentence().isEmpty());
            page.startNew();
            QTest::keyClicks(page.dialog()->findChildren<QLineEdit*>().front(), QStringLiteral("RING"));
        }
        TestConsole console(server, owner);
        auto& page = console.open<ui::ProductsPage>("products");
        auto* toasts = console.window().findChild<ui::Toasts*>();
        QTRY_VERIFY2(toasts->sentence().startsWith(QStringLiteral("Your draft of ")), qPrintable(toasts->sentence()));
        QVERIFY(toasts->sentence().contains(QStringLiteral("New product")));
        toasts->press();
        QVERIFY(page.dialog() && page.dialog()->isVisible());
        console.settle();
        QCOMPARE(page.dialog()->form().text(QStringLiteral("/code")), QStringLiteral("RING"));
    }

    void anotherLanguageWritesTheNumbersThatWereTypedItsOwnWay()
    {
        Shop shop;
        shop.product("A", 10'000);
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        typeInto(page, 0, kPriceColumn, QStringLiteral("1,250"));
        page.startNew();
        page.dialog()->form().setText(QStringLiteral("/name"), QStringLiteral("1,250"));
        page.dialog()->form().setText(kPrice, QStringLiteral("1,250"));
        console.language().choose(QStringLiteral("fr"));
        console.settle();
        auto& next = console.shown<ui::ProductsPage>();
        QCOMPARE(next.dialog()->form().text(QStringLiteral("/name")), QStringLiteral("1,250"));
        QCOMPARE(next.dialog()->form().text(kPrice), QStringLiteral("1\u202F250"));
        QCOMPARE(cell(next, 0, kPriceColumn), QStringLiteral("1\u202F250,00"));
        next.edits()->discard();
        console.language().choose(QStringLiteral("en"));
        console.settle();
    }

    void cellsAreChangedInPlaceSeenSavedAndTakenBack()
    {
        Shop shop;
        shop.product("A", 10'000);
        shop.product("B", 20'000);
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        typeInto(page, 0, kPriceColumn, QStringLiteral("12,5"));
        typeInto(page, 1, kNameColumn, QStringLiteral("Better"));
        QCOMPARE(cell(page, 0, kPriceColumn), QStringLiteral("12.50"));
        QCOMPARE(page.staging()->sentence(), QStringLiteral("2 changes in 2 rows"));
        QVERIFY(!page.sheet()->isVisible()); // Enter ended the editing and opened nothing
        QVERIFY(page.staging()->isVisible());
        page.edits()->undo();
        QCOMPARE(page.edits()->cellCount(), 1);
        page.edits()->redo();
        QCOMPARE(page.edits()->cellCount(), 2);
        page.staging()->preview();
        auto* before = page.staging()->dialog()->findChild<ui::ListView*>()->model();
        QCOMPARE(before->rowCount(), 2);
        page.staging()->dialog()->accept();
        QTRY_VERIFY(!page.staging()->isSaving() && page.edits()->cellCount() == 0);
        QCOMPARE(cell(page, 0, kPriceColumn), QStringLiteral("12.50"));
        QCOMPARE(cell(page, 1, kNameColumn), QStringLiteral("Better"));
        QCOMPARE(shop.all(catalog::kListProducts, catalog::ProductQuery{}).at(1).price->tenThousandths, std::int64_t{125'000});
        console.window().findChild<ui::Toasts*>()->press();
        QTRY_COMPARE(cell(page, 0, kPriceColumn), QStringLiteral("1.00"));
        QTRY_COMPARE(cell(page, 1, kNameColumn), QStringLiteral("Thing B"));
    }

    void aCellThatIsLeftByEscapeOrTypedBackIsNoChange()
    {
        Shop shop;
        shop.product("A", 10'000);
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        typeInto(page, 0, kNameColumn, QStringLiteral("Something"), Qt::Key_Escape);
        QCOMPARE(page.edits()->cellCount(), 0);
        QVERIFY(!page.edits()->canUndo());
        typeInto(page, 0, kNameColumn, QStringLiteral("Something"));
        typeInto(page, 0, kNameColumn, QStringLiteral("Thing A"));
        QCOMPARE(page.edits()->cellCount(), 0);
        QCOMPARE(page.view()->currentIndex().row(), 0);
        page.view()->setCurrentIndex(page.view()->model()->index(0, 0)); // the code is for ever
        QTest::keyClick(page.view(), Qt::Key_F2);
        QVERIFY(!page.view()->findChild<QLineEdit*>());
    }

    void aRowThatSomeoneElseChangedKeepsItsMarkAndSaysSo()
    {
        Shop shop;
        const auto first = shop.product("A", 10'000);
        shop.product("B", 20'000);
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        typeInto(page, 0, kPriceColumn, QStringLiteral("3"));
        typeInto(page, 1, kPriceColumn, QStringLiteral("4"));
        *shop.server().call(catalog::kChangeProduct, catalog::ChangeProduct{{.price = UnitPrice{15'000}}}, shop.as(first.id));
        page.staging()->save();
        QTRY_VERIFY(!page.staging()->isSaving());
        QCOMPARE(page.edits()->cellCount(), 1);
        QCOMPARE(page.edits()->faultCount(), 1);
        const auto* kept = page.edits()->cell(QString::fromStdString(toText(first.id)), "price");
        QVERIFY(kept && kept->was == QStringLiteral("1.50") && kept->now == QStringLiteral("3.00") && kept->fault.contains(QStringLiteral("1.50")));
        page.staging()->save(); // seen, and meant
        QTRY_COMPARE(page.edits()->cellCount(), 0);
        QCOMPARE(cell(page, 0, kPriceColumn), QStringLiteral("3.00"));
    }

    void aCellWithAFaultIsMarkedAndNotSent()
    {
        Shop shop;
        shop.product("A", 10'000);
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        typeInto(page, 0, kPriceColumn, QStringLiteral("six"));
        QCOMPARE(page.edits()->faultCount(), 1);
        page.staging()->save();
        console.settle();
        QCOMPARE(cell(page, 0, kPriceColumn), QStringLiteral("six"));
        QCOMPARE(shop.all(catalog::kListProducts, catalog::ProductQuery{}).at(0).price->tenThousandths, std::int64_t{10'000});
    }

    void changesAreThereAgainInTheNextConsoleAndATableIsPastedAsOneStep()
    {
        Shop shop;
        for (const char* code : {"A", "B", "C"}) {
            shop.product(code, 10'000);
        }
        {
            TestConsole console(shop.server(), shop.owner());
            auto& page = console.open<ui::ProductsPage>("products");
            page.paste(page.view()->model()->index(1, kNameColumn), {{QStringLiteral("Bee"), QStringLiteral("x"), QStringLiteral("7")}, {QStringLiteral("Cee")}});
            QCOMPARE(page.edits()->cellCount(), 3);
            page.edits()->undo();
            QCOMPARE(page.edits()->cellCount(), 0);
            page.edits()->redo();
        }
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        QCOMPARE(page.edits()->cellCount(), 3);
        QCOMPARE(cell(page, 1, kNameColumn), QStringLiteral("Bee"));
        QCOMPARE(cell(page, 1, kPriceColumn), QStringLiteral("7.00"));
        QCOMPARE(cell(page, 2, kNameColumn), QStringLiteral("Cee"));
        page.edits()->discard();
        QCOMPARE(cell(page, 2, kNameColumn), QStringLiteral("Thing C"));
    }

    void whatIsTypedWhileOthersAreSavedStays()
    {
        Shop shop;
        for (const char* code : {"A", "B", "C"}) {
            shop.product(code, 10'000);
        }
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        for (int row = 0; row < 3; ++row) {
            typeInto(page, row, kPriceColumn, QStringLiteral("3"));
        }
        page.staging()->save();
        auto& model = *page.view()->model();
        QVERIFY(model.setData(model.index(1, kPriceColumn), QStringLiteral("4"), Qt::EditRole));
        page.view()->setCurrentIndex(model.index(0, kNameColumn));
        QTest::keyClick(page.view(), Qt::Key_F2);
        auto* editor = page.view()->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("Ring"));
        QTRY_VERIFY(!page.staging()->isSaving());
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!page.view()->viewport()->findChild<QLineEdit*>());
        console.settle();
        QCOMPARE(page.edits()->cellCount(), 2);
        QCOMPARE(cell(page, 0, kNameColumn), QStringLiteral("Ring"));
        QCOMPARE(cell(page, 1, kPriceColumn), QStringLiteral("4.00"));
        page.staging()->save(); // against what was saved, not against what was there before
        QTRY_COMPARE(page.edits()->cellCount(), 0);
        QCOMPARE(shop.all(catalog::kListProducts, catalog::ProductQuery{}).at(1).price->tenThousandths, std::int64_t{40'000});
    }

    void whatIsDiscardedWhileOthersAreSavedIsNotSent()
    {
        Shop shop;
        for (const char* code : {"A", "B", "C"}) {
            shop.product(code, 10'000);
        }
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        for (int row = 0; row < 3; ++row) {
            typeInto(page, row, kPriceColumn, QStringLiteral("3"));
        }
        page.staging()->save();
        page.edits()->discard();
        QTRY_VERIFY(!page.staging()->isSaving());
        console.settle();
        QCOMPARE(page.edits()->faultCount(), 0);
        const auto products = shop.all(catalog::kListProducts, catalog::ProductQuery{});
        QCOMPARE(std::count_if(products.begin(), products.end(), [](const auto& one) { return one.price->tenThousandths == 30'000; }), 1);
    }

    void whatWasDiscardedComesBackBesideWhatWasTypedSince()
    {
        Shop shop;
        for (const char* code : {"A", "B"}) {
            shop.product(code, 10'000);
        }
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        typeInto(page, 0, kPriceColumn, QStringLiteral("5"));
        page.findAction(QStringLiteral("edits.discard"))->trigger();
        QCOMPARE(page.edits()->cellCount(), 0);
        typeInto(page, 1, kPriceColumn, QStringLiteral("6"));
        console.window().frame()->toasts().press();
        QCOMPARE(cell(page, 0, kPriceColumn), QStringLiteral("5.00"));
        QCOMPARE(cell(page, 1, kPriceColumn), QStringLiteral("6.00"));
        page.edits()->undo();
        QCOMPARE(page.edits()->cellCount(), 1);
    }

    void aListInTwoTabsHasOneSetOfChanges()
    {
        Shop shop;
        shop.product("A", 10'000);
        shop.product("B", 20'000);
        {
            TestConsole console(shop.server(), shop.owner());
            auto& first = console.open<ui::ProductsPage>("products");
            console.window().frame()->openTab();
            auto& second = console.shown<ui::ProductsPage>();
            QVERIFY(&first != &second);
            typeInto(second, 1, kNameColumn, QStringLiteral("Bee"));
            console.window().frame()->stepTab(1);
            QCOMPARE(&console.shown<ui::ProductsPage>(), &first);
            QCOMPARE(cell(first, 1, kNameColumn), QStringLiteral("Bee"));
            typeInto(first, 0, kNameColumn, QStringLiteral("Ay"));
            QCOMPARE(second.edits()->cellCount(), 2);
        }
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        QCOMPARE(page.edits()->cellCount(), 2);
        page.staging()->save();
        QTRY_COMPARE(page.edits()->cellCount(), 0);
    }

    void linesThatFindNoRowAreToldOf()
    {
        Shop shop;
        shop.product("A", 10'000);
        shop.product("B", 20'000);
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        page.paste(page.view()->model()->index(1, kNameColumn), std::vector<QStringList>(10'000, {QStringLiteral("Bee")}));
        QCOMPARE(page.edits()->cellCount(), 1);
        QVERIFY(says(console.window(), QStringLiteral("9,999 lines were left out")));
    }

    void aProductOpensAsAPageWithWhatHappenedToIt()
    {
        Shop shop;
        const auto made = shop.product("A", 10'000);
        shop.product("B", 20'000);
        *shop.server().call(catalog::kChangeProduct, catalog::ChangeProduct{{.price = UnitPrice{15'000}}}, shop.as(made.id));
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        page.view()->setCurrentIndex(page.view()->model()->index(0, 0));
        QTest::keyClick(page.view(), Qt::Key_Return, Qt::ControlModifier);
        console.settle();
        QVERIFY(page.record()->isVisible() && !page.view()->isVisible());
        QCOMPARE(page.record()->title(), QStringLiteral("Thing A"));
        QVERIFY(says(*page.record(), QStringLiteral("Price: \u20681.00\u2069 → \u20681.50\u2069")));
        QVERIFY(says(*page.record(), QStringLiteral("By Owner")) || says(*page.record(), QStringLiteral("By ")));
        // What is changed from here is seen here.
        page.startChange();
        page.dialog()->form().setText(kPrice, QStringLiteral("9"));
        submit(console, page);
        QTRY_VERIFY(says(*page.record(), QStringLiteral("Price: \u20681.50\u2069 → \u20689.00\u2069")));
        QTest::keyClick(page.record(), Qt::Key_Escape);
        QVERIFY(page.view()->isVisible());
        QCOMPARE(cell(page, 0, kPriceColumn), QStringLiteral("9.00"));
        page.showRecord(made.id);
        console.settle();
        for (QPushButton* button : page.record()->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Product entered") && button->isVisible()) {
                button->click();
                break;
            }
        }
        const auto& trail = console.shown<ui::JournalPage>();
        QTRY_VERIFY(trail.sheet()->isVisible());
        QVERIFY(trail.sheet()->accessibleName().contains(QStringLiteral("Product entered")));
    }

    void aRecordThatIsGoneSaysSo()
    {
        Shop shop;
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        page.showRecord(*parseId("018f3c5e-0000-7000-8000-000000000000"));
        console.settle();
        QVERIFY(says(*page.record(), QStringLiteral("This is not here any more.")));
    }

    void whatHappenedIsForThoseWhoMayReadTheTrail()
    {
        TestServer server;
        const auto owner = server.setUp();
        *server.call(catalog::kCreateProduct, catalog::NewProduct{"A", "Thing", catalog::ItemKind::Goods, {}}, {.token = owner.accessToken});
        TestConsole console(server, server.addUser(owner.accessToken, identity::Role::Cashier, "cashier@shop.example"));
        auto& page = console.open<ui::ProductsPage>("products");
        QVERIFY(!page.showTourStep(0).isEmpty());
        console.settle();
        QVERIFY(!says(*page.sheet(), QStringLiteral("What happened")));
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
        SampleShop server;
        const auto& owner = server.owner();
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
        SampleShop server;
        const auto& owner = server.owner();
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
