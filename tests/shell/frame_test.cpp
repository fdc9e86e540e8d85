// SPDX-License-Identifier: GPL-3.0-or-later
// Back and forward, tabs, what comes again at the next start, links, what can be taken back, and the header's words.
#include "shared/catalog/catalog_contract.h"
#include "tests/support/shop.h"
#include "tests/support/test_console.h"
#include "ui/catalog/products_page.h"
#include "ui/sales/import_page.h"
#include "ui/shell/frame.h"
#include "ui/shell/help.h"
#include "ui/shell/keys_page.h"
#include "ui/shell/place_link.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolTip>

#include <algorithm>

using namespace tijara;
using namespace tijara::tests;

namespace {

bool says(const QWidget& header, const QString& words)
{
    for (const QLabel* label : header.findChildren<QLabel*>()) {
        if (label->text().contains(words)) {
            return true;
        }
    }
    return false;
}

} // namespace

class FrameTest : public QObject {
    Q_OBJECT

private slots:
    void backAndForwardBringFiltersAndRecordsAgain()
    {
        Shop shop;
        const auto ring = shop.product("RING-1", 125'000);
        shop.product("CHAIN-1", 250'000);
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        ui::Frame* frame = console.window().frame();
        const QSignalSpy shown(&console.window(), &ui::MainWindow::pageShown); // a report of a fault names the page by it
        page.openRows({{"search", "thing ring"}}, {});
        console.settle();
        frame->openRecord(QStringLiteral("products"), ring.id);
        console.settle();
        QVERIFY(page.sheet()->isVisible());
        console.open<ui::ConsolePage>("customers");
        QVERIFY(!shown.isEmpty());
        QCOMPARE(shown.back().front().toString(), QStringLiteral("customers"));

        frame->back();
        console.settle();
        QCOMPARE(frame->page(), &page);
        QVERIFY(page.sheet()->isVisible());
        frame->back();
        console.settle();
        QVERIFY(!page.sheet()->isVisible());
        QCOMPARE(frame->place().filter, (ui::QueryTexts{{"search", "thing ring"}}));
        frame->back();
        console.settle();
        QVERIFY(frame->place().filter.empty());
        QCOMPARE(page.view()->model()->rowCount(), 2);
        for (int step = 0; step < 3; ++step) {
            frame->forward();
            console.settle();
        }
        QCOMPARE(frame->place().page, QStringLiteral("customers"));
        frame->forward(); // there is nothing beyond
        QCOMPARE(frame->place().page, QStringLiteral("customers"));
    }

    void anotherThemeFindsHiddenPagesWhereTheyWere()
    {
        Shop shop;
        const auto ring = shop.product("RING-1", 125'000);
        shop.product("CHAIN-1", 250'000);
        TestConsole console(shop.server(), shop.owner());
        const QPointer<ui::ProductsPage> page(&console.open<ui::ProductsPage>("products"));
        ui::Frame* frame = console.window().frame();
        page->openRows({{"search", "thing ring"}}, {});
        console.settle();
        frame->openRecord(QStringLiteral("products"), ring.id);
        console.settle();
        console.open<ui::ConsolePage>("customers");
        console.style().apply(ui::Theme::Dark, 100);
        QVERIFY(!page); // it is not dressed again as long as nobody looks
        QCOMPARE(frame->place().page, QStringLiteral("customers"));
        frame->back();
        console.settle();
        QCOMPARE(frame->place().filter, (ui::QueryTexts{{"search", "thing ring"}}));
        QVERIFY(console.shown<ui::ProductsPage>().sheet()->isVisible());
    }

    void tabsOpenCloseAndChangePlaces()
    {
        Shop shop;
        TestConsole console(shop.server(), shop.owner());
        console.open<ui::ConsolePage>("products");
        ui::Frame* frame = console.window().frame();
        auto* bar = frame->findChild<QTabBar*>();
        QVERIFY(!bar->isVisible());
        frame->openTab();
        console.open<ui::ConsolePage>("sales");
        QCOMPARE(frame->tabs(), 2);
        QVERIFY(bar->isVisible());
        frame->stepTab(1);
        console.settle();
        QCOMPARE(frame->place().page, QStringLiteral("products"));
        bar->moveTab(0, 1);
        QCOMPARE(frame->currentTab(), 1);
        QCOMPARE(frame->place().page, QStringLiteral("products"));
        frame->closeTab(1);
        console.settle();
        QCOMPARE(frame->tabs(), 1);
        QCOMPARE(frame->place().page, QStringLiteral("sales"));
        frame->closeTab(0); // the last one stays
        QCOMPARE(frame->tabs(), 1);
    }

    void noTwoRecordsHaveTabsOfOneTitle()
    {
        Shop shop;
        const auto ring = shop.product("RING-1", 125'000);
        const auto chain = shop.product("CHAIN-1", 250'000);
        const auto one = shop.customer("Ada Byron");
        const auto other = shop.customer("Ada Byron");
        TestConsole console(shop.server(), shop.owner());
        ui::Frame* frame = console.window().frame();
        console.settle();
        const auto open = [&](const char* page, const Id& record, bool whole) {
            frame->openTab();
            frame->go({QLatin1String(page), {}, {}, {}, record, whole});
            console.settle();
        };
        open("products", ring.id, false);
        open("products", chain.id, false);
        open("products", chain.id, true);
        open("customers", one.id, false);
        open("customers", other.id, true);
        const auto* bar = frame->findChild<QTabBar*>();
        const auto title = [bar](int tab) { return QString(bar->tabText(tab)).remove(QChar(0x2068)).remove(QChar(0x2069)); };
        QCOMPARE(title(1), QStringLiteral("Products: RING-1 Thing RING-1"));
        QCOMPARE(title(2), QStringLiteral("Products: CHAIN-1 Thing CHAIN-1"));
        QCOMPARE(title(3), title(2)); // the same record
        QCOMPARE(title(4), QStringLiteral("Customers: Customer Ada Byron"));
        QCOMPARE(title(5), QStringLiteral("Customers: Customer Ada Byron (2)"));
    }

    void whoIsKnownByNumberAloneIsCalledACustomerOnce()
    {
        Shop shop;
        const auto known = *shop.server().call(customers::kCreateCustomer, {"12348", {}, {}, {}, {}, {}}, shop.as());
        TestConsole console(shop.server(), shop.owner());
        console.open<ui::ConsolePage>("customers");
        console.window().frame()->openRecord(QStringLiteral("customers"), known.id);
        console.settle();
        QTRY_COMPARE(console.window().frame()->window()->windowTitle(), QStringLiteral("Customers: \u2068Customer 12348\u2069 – Tijara"));
    }

    void aMessageLiesOverNoButtonThatIsNeeded()
    {
        Shop shop;
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("sales.csv")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n1001,A1,Chain,2,2011-03-04 10:00:00,12.50,77,France\n");
        file.close();
        TestConsole console(shop.server(), shop.owner());
        console.style().apply(ui::Theme::Light, 200);
        auto& page = console.open<ui::ImportPage>("import");
        page.useFile(file.fileName());
        console.settle();
        ui::Toasts& toasts = console.window().frame()->toasts();
        console.window().frame()->say({QStringLiteral("A list of customers was made into a file, and it stands in the list of jobs for a day."), QStringLiteral("Open"), [] {}, false});
        const auto lies = [&toasts](const QWidget& one) {
            return QRect(one.mapToGlobal(QPoint(0, 0)), one.size()).intersects(QRect(toasts.mapToGlobal(QPoint(0, 0)), toasts.size()));
        };
        int buttons = 0;
        for (const char* id : {"import.back", "import.next"}) {
            const QString words = page.findAction(QLatin1String(id))->text();
            for (const QPushButton* one : page.findChildren<QPushButton*>()) {
                if (one->isVisible() && one->text() == words) {
                    QVERIFY2(!lies(*one), id);
                    ++buttons;
                }
            }
        }
        QCOMPARE(buttons, 2);
        QVERIFY(toasts.isVisible());
        // Wherever the keyboard goes, it is not below the message.
        for (QWidget* one : page.findChildren<QWidget*>()) {
            if (one->isVisible() && one->focusPolicy() != Qt::NoFocus && one->height() < page.height() / 2) {
                one->setFocus();
                QCoreApplication::processEvents();
                if (QApplication::focusWidget() == one) {
                    QVERIFY2(!lies(*one), one->metaObject()->className());
                }
            }
        }
    }

    void aMemoryThatCannotBeWrittenIsToldOf()
    {
        Shop shop;
        TestConsole console(shop.server(), shop.owner());
        console.open<ui::ConsolePage>("products");
        QVERIFY(!says(console.window(), QStringLiteral("cannot be kept")));
        emit console.store().unavailable(QStringLiteral("disk full"));
        QVERIFY(says(console.window(), QStringLiteral("cannot be kept")));
    }

    void whatPeopleTypedIsShownAsItIs()
    {
        const QString name = QStringLiteral("<img src=\"/dev/zero\"> Salt & pepper ") + QString(300, QLatin1Char('x'));
        Shop shop;
        shop.server().call(catalog::kCreateProduct, catalog::NewProduct{"SALT", name.left(120).toStdString(), catalog::ItemKind::Goods, {}}, {.token = shop.owner().accessToken});
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        const QModelIndex cell = page.view()->model()->index(0, 1);
        QVERIFY(cell.data().toString().startsWith(QStringLiteral("<img")));
        const QPoint at = page.view()->visualRect(cell).center();
        QHelpEvent help(QEvent::ToolTip, at, page.view()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(page.view()->viewport(), &help);
        QVERIFY(!QToolTip::text().isEmpty());
        QVERIFY2(!QToolTip::text().contains(QStringLiteral("<img")), qPrintable(QToolTip::text()));
        QVERIFY(!page.showTourStep(0).isEmpty());
        console.settle();
        for (const QLabel* label : page.sheet()->findChildren<QLabel*>()) {
            QVERIFY2(!label->toolTip().contains(QStringLiteral("<img")), qPrintable(label->toolTip()));
        }
        page.openRows({{"kind", "goods"}}, name);
        console.window().frame()->openTab();
        auto* bar = console.window().frame()->findChild<QTabBar*>();
        QVERIFY(bar->tabText(0).contains(QStringLiteral("Salt && pepper")));
        QVERIFY(!bar->tabToolTip(0).contains(QStringLiteral("<img")));
    }

    void theNextStartAfterAKillIsWhereOneWas()
    {
        Shop shop;
        const auto ring = shop.product("RING-1", 125'000);
        TestConsole first(shop.server(), shop.owner());
        first.open<ui::ConsolePage>("sales");
        first.window().frame()->openTab();
        auto& page = first.open<ui::ProductsPage>("products");
        page.openRows({{"kind", "goods"}}, {});
        first.settle();
        first.window().frame()->openRecord(QStringLiteral("products"), ring.id);
        first.settle();
        first.waitForStore();
        // The first one is never closed: what it had not yet kept would be lost, as in a crash.
        TestConsole second(shop.server(), shop.owner());
        const auto isThere = [&] {
            const ui::Frame* frame = second.window().frame();
            const auto* products = qobject_cast<ui::ProductsPage*>(second.window().page());
            return products && frame->tabs() == 2 && frame->currentTab() == 1 && frame->place().record == ring.id && products->sheet()->isVisible();
        };
        QVERIFY(QTest::qWaitFor(isThere, 20'000));
        QCOMPARE(second.window().frame()->place().page, QStringLiteral("products"));
        QVERIFY((second.window().frame()->place().filter == ui::QueryTexts{{"kind", "goods"}}));
    }

    void aLinkComesBackToItsPlace()
    {
        Shop shop;
        const auto ring = shop.product("RING-1", 125'000);
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        ui::Frame* frame = console.window().frame();
        page.openRows({{"search", "thing & ring"}}, {});
        console.settle();
        page.openRows({{"kind", "goods"}}, {});
        console.settle();
        frame->openRecord(QStringLiteral("products"), ring.id);
        console.settle();
        const ui::Place place = frame->place();
        frame->copyLink();
        const QString link = QApplication::clipboard()->text();
        QVERIFY(link.startsWith(QStringLiteral("tijara://")));
        console.open<ui::ConsolePage>("sales");
        frame->openLink(link);
        console.settle();
        QVERIFY(frame->place() == place);
        QVERIFY(page.sheet()->isVisible());

        // A record that is not among the rows stands alone.
        const auto chain = shop.product("CHAIN-1", 250'000);
        page.openRows({{"kind", "fee"}}, {});
        console.settle();
        frame->openRecord(QStringLiteral("products"), chain.id);
        console.settle();
        QCOMPARE(page.view()->model()->rowCount(), 1);
        QCOMPARE(frame->place().record, std::optional(chain.id));
    }

    void aLinkToElsewhereSaysSoInWords()
    {
        Shop shop;
        TestConsole console(shop.server(), shop.owner());
        console.open<ui::ConsolePage>("sales");
        ui::Frame* frame = console.window().frame();
        const QString here = ui::linkOf({QStringLiteral("products"), {}, {}, {}, {}}, console.client());
        QVERIFY(ui::readLink(here, console.client()).place);
        const QStringList others = {QString(here).replace(QStringLiteral("test-shop"), QStringLiteral("other-shop")),
                                    QString(here).replace(QStringLiteral("127.0.0.1"), QStringLiteral("shops.example")),
                                    QString(here).replace(QStringLiteral("products"), QStringLiteral("spaceships")), QStringLiteral("tijara:nothing"),
                                    here + QStringLiteral("/not-an-id")};
        QStringList said;
        for (const QString& link : others) {
            frame->openLink(link);
            QCOMPARE(frame->place().page, QStringLiteral("sales"));
            QVERIFY2(!frame->toasts().sentence().isEmpty(), qPrintable(link));
            said << frame->toasts().sentence();
        }
        QCOMPARE(said.removeDuplicates(), 1); // two are not whole
    }

    void aChangeIsTakenBackFromItsToast()
    {
        Shop shop;
        const auto ring = shop.product("RING-1", 125'000);
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        ui::Frame* frame = console.window().frame();
        frame->openRecord(QStringLiteral("products"), ring.id);
        console.settle();
        page.findAction(QStringLiteral("products.change"))->trigger();
        page.dialog()->form().setText(QStringLiteral("/name"), QStringLiteral("Ring, plain"));
        page.dialog()->form().setText(QStringLiteral("/price"), QStringLiteral("99"));
        page.dialog()->actButton()->click();
        QTRY_VERIFY(!frame->toasts().sentence().isEmpty());
        QCOMPARE(shop.server().call(catalog::kProduct, shop.as(ring.id))->name, std::string("Ring, plain"));
        frame->toasts().press();
        QTRY_COMPARE(shop.server().call(catalog::kProduct, shop.as(ring.id))->name, ring.name);
        const auto now = *shop.server().call(catalog::kProduct, shop.as(ring.id));
        QCOMPARE(now.price->tenThousandths, ring.price->tenThousandths);
        QTRY_COMPARE(page.view()->model()->index(0, 1).data().toString(), QString::fromStdString(ring.name));
    }

    void anUndoThatIsCoveredComesAgain()
    {
        Shop shop;
        TestConsole console(shop.server(), shop.owner());
        console.open<ui::ProductsPage>("products");
        ui::Frame* frame = console.window().frame();
        ui::Toasts& toasts = frame->toasts();
        QStringList undone;
        const auto say = [&](const QString& what) {
            frame->say({what, QStringLiteral("Undo"), [&undone, what] { undone << what; }, true});
        };
        const ui::Toast ended{QStringLiteral("A job has ended"), {}, {}, false};
        const auto byKey = [&console] {
            const auto actions = console.window().findChildren<QAction*>();
            return std::any_of(actions.begin(), actions.end(), [](const QAction* one) { return one->shortcut() == QKeySequence(QKeySequence::Undo) && one->isEnabled(); });
        };
        const bool pagesOwn = byKey();
        say(QStringLiteral("One"));
        QVERIFY(byKey());
        frame->say(ended);
        QCOMPARE(toasts.sentence(), ended.sentence);
        toasts.leave();
        QCOMPARE(toasts.sentence(), QStringLiteral("One"));
        QVERIFY(toasts.isVisible());
        QCOMPARE(byKey(), pagesOwn); // Ctrl+Z is for what was done since
        toasts.press();
        QCOMPARE(undone, QStringList{QStringLiteral("One")});
        QVERIFY(toasts.isHidden());

        undone.clear();
        say(QStringLiteral("Two"));
        say(QStringLiteral("Three"));
        frame->say(ended);
        toasts.leave();
        QCOMPARE(toasts.sentence(), QStringLiteral("Three"));
        toasts.press();
        QCOMPARE(undone, QStringList{QStringLiteral("Three")});
        QVERIFY(toasts.isHidden()); // taken back now, the second might undo something else

        say(QStringLiteral("Four"));
        frame->say({QStringLiteral("A draft waits"), QStringLiteral("Open"), [] {}, false});
        toasts.press();
        QVERIFY(toasts.isHidden()); // under a finger that presses twice
        say(QStringLiteral("Five"));
        toasts.leave(); // had its time
        frame->say(ended);
        toasts.leave();
        QVERIFY(toasts.isHidden());
    }

    void theLockHoldsEveryActionThatWrites()
    {
        Shop shop;
        shop.product("RING-1", 125'000);
        TestConsole console(shop.server(), shop.owner());
        for (const ui::PageEntry& page : ui::pages()) {
            console.window().showPage(QLatin1String(page.id));
        }
        console.open<ui::ConsolePage>("products");
        console.window().lock().setLocked(true);
        int held = 0;
        for (const ui::Action* action : console.window().findChildren<ui::Action*>()) {
            if (action->entry().writes) {
                ++held;
                QVERIFY2(!action->isEnabled(), action->entry().id);
                QCOMPARE(action->toolTip(), QStringLiteral("Production is locked"));
            }
        }
        QVERIFY(held >= 8);
        console.window().lock().setLocked(false);
        QVERIFY(console.window().page()->findAction(QStringLiteral("products.new"))->isEnabled());
    }

    void theHeaderSaysHowItStands()
    {
        Shop shop;
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<ui::ProductsPage>("products");
        const auto* header = console.window().frame()->findChild<QFrame*>(QStringLiteral("header"));
        QVERIFY(says(*header, QStringLiteral("Connected")));
        QVERIFY(says(*header, QStringLiteral("Live shop")));
        shop.server().stop();
        page.findAction(QStringLiteral("list.refresh"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(says(*header, QStringLiteral("The server does not answer")), 20'000);
    }

    void helpAndKeysAreThereForEveryPage()
    {
        Shop shop;
        TestConsole console(shop.server(), shop.owner());
        console.open<ui::ConsolePage>("products");
        ui::Frame* frame = console.window().frame();
        for (const ui::PageEntry& page : ui::pages()) {
            QVERIFY2(ui::helpOf(QLatin1String(page.id)), page.id);
        }
        frame->showHelp(QStringLiteral("products"));
        QVERIFY(frame->help().isVisible());
        QVERIFY(says(frame->help(), QStringLiteral("New product")));
        auto& keys = console.open<ui::KeysPage>("keys");
        const int all = keys.view()->model()->rowCount();
        QVERIFY(all > 25);
        keys.field()->setText(QStringLiteral("ctrl+k"));
        QCOMPARE(keys.view()->model()->rowCount(), 1);
        keys.field()->clear();
        QCOMPARE(keys.view()->model()->rowCount(), all);
    }
};

QTEST_MAIN(FrameTest)
#include "frame_test.moc"
