// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: every action a role may do and none it may not, each of them done from there, and records of the server's.
#include "tests/support/shop.h"
#include "tests/support/test_console.h"
#include "ui/shell/frame.h"
#include "ui/shell/frame_actions.h"
#include "ui/shell/palette.h"
#include "ui/shell/place_link.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/toast.h"

#include <QElapsedTimer>
#include <QLineEdit>

#include <set>

using namespace tijara;
using namespace tijara::tests;
using ui::PaletteKind;

namespace {

using Names = std::set<std::pair<QString, QString>>; ///< page, action

Names shown(const ui::PaletteModel& model, PaletteKind kind)
{
    Names names;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const auto* item = model.at(row); item && item->kind == kind) {
            names.emplace(item->page, item->action);
        }
    }
    return names;
}

int rowOf(const ui::PaletteModel& model, const QString& text)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const auto* item = model.at(row); item && item->text == text) {
            return row;
        }
    }
    return -1;
}

void press(const ui::Palette& palette, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(&palette.field(), key, modifiers);
}

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT

private slots:
    void everyActionARoleMayDoAndNoOther_data()
    {
        QTest::addColumn<int>("role");
        QTest::newRow("owner") << static_cast<int>(identity::Role::Owner);
        QTest::newRow("cashier") << static_cast<int>(identity::Role::Cashier);
        QTest::newRow("auditor") << static_cast<int>(identity::Role::Auditor);
    }
    void everyActionARoleMayDoAndNoOther()
    {
        QFETCH(int, role);
        Shop shop;
        const auto who = static_cast<identity::Role>(role);
        TestConsole console(shop.server(), who == identity::Role::Owner ? shop.owner() : shop.server().addUser(shop.owner().accessToken, who, "someone@shop.example"));
        console.open<ui::ConsolePage>("products");
        const auto& allowed = identity::permissionsOf(who);
        const auto may = [&](const std::optional<identity::Permission>& permission) {
            return !permission || std::find(allowed.begin(), allowed.end(), *permission) != allowed.end();
        };
        Names actions;
        Names places;
        for (const ui::ActionEntry& one : ui::frameActions()) {
            if (may(one.permission)) {
                actions.emplace(QString(), QLatin1String(one.id));
            }
        }
        for (const ui::PageEntry& page : ui::pages()) {
            if (!may(page.permission)) {
                continue;
            }
            if (ui::isGoneTo(page)) {
                places.emplace(QLatin1String(page.id), QString());
            }
            for (const ui::ActionEntry* one : ui::actionsOf(page)) {
                if (may(one->permission)) {
                    actions.emplace(QLatin1String(page.id), QLatin1String(one->id));
                }
            }
        }
        ui::Palette& palette = console.window().frame()->palette();
        console.window().frame()->openPalette();
        QCOMPARE(shown(palette.model(), PaletteKind::Do), actions);
        QCOMPARE(shown(palette.model(), PaletteKind::GoTo), places);
    }

    void eachActionOfEachPageIsDoneFromThePageItIsOn()
    {
        Shop shop;
        shop.product("RING-1", 125'000);
        TestConsole console(shop.server(), shop.owner());
        ui::Frame* frame = console.window().frame();
        for (const ui::PageEntry& page : ui::pages()) {
            if (!ui::isReachable(page) || (page.permission && !console.client().may(*page.permission))) {
                continue; // the platform's own pages are not an owner's
            }
            for (const ui::ActionEntry* entry : ui::actionsOf(page)) {
                console.open<ui::ConsolePage>("keys");
                frame->toasts().press(); // what stood there goes
                frame->openPalette();
                auto& model = frame->palette().model();
                int row = 0;
                while (row < model.rowCount() && (!model.at(row) || model.at(row)->action != QLatin1String(entry->id) || model.at(row)->page != QLatin1String(page.id))) {
                    ++row;
                }
                QVERIFY2(row < model.rowCount(), entry->id);
                // What asks for a file waits for an answer of its own.
                QTimer closer;
                connect(&closer, &QTimer::timeout, this, [] {
                    if (QWidget* dialog = QApplication::activeModalWidget()) {
                        dialog->close();
                    }
                });
                closer.start(50);
                int done = 0;
                const ui::PaletteItem item = *model.at(row);
                frame->palette().close();
                frame->showPage(item.page);
                console.settle();
                ui::Action* action = frame->page()->findAction(item.action);
                QVERIFY2(action, entry->id);
                connect(action, &QAction::triggered, this, [&done] { ++done; });
                emit frame->palette().chosen(item, false);
                if (action->isEnabled() || done > 0) {
                    QVERIFY2(done == 1, entry->id);
                } else {
                    QVERIFY2(!frame->toasts().sentence().isEmpty(), entry->id);
                }
                disconnect(action, &QAction::triggered, this, nullptr);
                for (QDialog* dialog : console.window().findChildren<QDialog*>()) {
                    dialog->close();
                }
                console.settle();
            }
        }
    }

    void theKeyboardOpensWhatWasFound()
    {
        Shop shop;
        const auto ring = shop.product("RING-1", 125'000);
        shop.product("CHAIN-1", 250'000);
        TestConsole console(shop.server(), shop.owner());
        console.open<ui::ConsolePage>("sales");
        ui::Frame* frame = console.window().frame();
        frame->openPalette();
        const ui::Palette& palette = frame->palette();
        QVERIFY(palette.isVisible());
        QTest::keyClicks(&palette.field(), QStringLiteral("thing ring"));
        QTRY_VERIFY(rowOf(palette.model(), QStringLiteral("Thing RING-1")) > 0);
        press(palette, Qt::Key_Return);
        QVERIFY(palette.isHidden());
        auto& page = console.shown<ui::ListPage>();
        QTRY_COMPARE(frame->place().record, std::optional(ring.id));
        QVERIFY(page.sheet()->isVisible());
    }

    void recordsAreFoundByTheirCodeAndByTheirName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("code of a product") << QStringLiteral("ZX-81") << QStringLiteral("Ring, plain");
        QTest::newRow("code without Shift") << QStringLiteral("zx-8") << QStringLiteral("Ring, plain");
        QTest::newRow("name of a product") << QStringLiteral("ring") << QStringLiteral("Ring, plain");
        QTest::newRow("number of a customer") << QStringLiteral("K-17") << QStringLiteral("Ada Byron");
        QTest::newRow("number without Shift") << QStringLiteral("k-1") << QStringLiteral("Ada Byron");
        QTest::newRow("name of a customer") << QStringLiteral("ada") << QStringLiteral("Ada Byron");
        QTest::newRow("customer known by number only") << QStringLiteral("90") << QStringLiteral("9001");
        QTest::newRow("number of a document") << QStringLiteral("1") << QString();
    }
    void recordsAreFoundByTheirCodeAndByTheirName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        Shop shop;
        *shop.server().call(catalog::kCreateProduct, {"ZX-81", "Ring, plain", catalog::ItemKind::Goods, {}}, shop.as());
        *shop.server().call(customers::kCreateCustomer, {"K-17", "Ada Byron", {}, {}, {}, {}}, shop.as());
        *shop.server().call(customers::kCreateCustomer, {"9001", {}, {}, {}, {}, {}}, shop.as());
        if (found.isEmpty()) {
            found = QString::fromStdString(shop.bill({{shop.product("TEA", 10'000).id, Quantity{1'000}, {}, {}}}).document.number);
            typed = found;
        }
        TestConsole console(shop.server(), shop.owner());
        console.open<ui::ConsolePage>("sales");
        ui::Palette& palette = console.window().frame()->palette();
        console.window().frame()->openPalette();
        QTest::keyClicks(&palette.field(), typed);
        QTRY_VERIFY(!palette.model().isAsking());
        int times = 0;
        for (int row = 0; row < palette.model().rowCount(); ++row) {
            const auto* item = palette.model().at(row);
            times += item && item->record && item->text == found ? 1 : 0;
        }
        QCOMPARE(times, 1);
    }

    void tabNarrowsAndWordsOfBothLanguagesAreFound()
    {
        Shop shop;
        TestConsole console(shop.server(), shop.owner());
        console.open<ui::ConsolePage>("sales");
        ui::Palette& palette = console.window().frame()->palette();
        console.window().frame()->openPalette();
        press(palette, Qt::Key_Tab);
        QVERIFY(shown(palette.model(), PaletteKind::Do).empty() && !shown(palette.model(), PaletteKind::GoTo).empty());
        press(palette, Qt::Key_Tab);
        QVERIFY(!shown(palette.model(), PaletteKind::Do).empty() && shown(palette.model(), PaletteKind::GoTo).empty());
        press(palette, Qt::Key_Backspace);
        QVERIFY(!shown(palette.model(), PaletteKind::GoTo).empty());
        QTest::keyClicks(&palette.field(), QStringLiteral("CUSTÓMERS"));
        QCOMPARE(shown(palette.model(), PaletteKind::GoTo), (Names{{QStringLiteral("customers"), QString()}}));
        palette.field().setText(QStringLiteral("no such thing anywhere"));
        QTRY_VERIFY(!palette.model().isAsking());
        QCOMPARE(palette.model().found(), 0);
        press(palette, Qt::Key_Escape);
        QVERIFY(palette.isHidden());
    }

    void whatPeopleCallThingsIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("action");
        QTest::newRow("bill") << "bill" << "sales" << "";
        QTest::newRow("shortcuts") << "shortcuts" << "keys" << "";
        QTest::newRow("language") << "language" << "" << "frame.language";
        QTest::newRow("arabic") << "arabic" << "" << "frame.language";
        QTest::newRow("theme") << "theme" << "" << "frame.theme";
        QTest::newRow("dark") << "dark" << "" << "frame.theme";
        QTest::newRow("text size") << "text size" << "" << "frame.text-size";
    }
    void whatPeopleCallThingsIsFound()
    {
        QFETCH(QString, typed);
        QFETCH(QString, page);
        QFETCH(QString, action);
        Shop shop;
        TestConsole console(shop.server(), shop.owner());
        console.open<ui::ConsolePage>("products");
        ui::Palette& palette = console.window().frame()->palette();
        console.window().frame()->openPalette();
        palette.field().setText(typed);
        QVERIFY(shown(palette.model(), action.isEmpty() ? PaletteKind::GoTo : PaletteKind::Do).contains({page, action}));
    }

    // "exports" are among the words of Jobs, and its group comes first.
    void whatIsCalledSoStandsAboveWhatIsOnlyMeantByTheWord()
    {
        Shop shop;
        TestConsole console(shop.server(), shop.owner());
        console.open<ui::ConsolePage>("products");
        ui::Palette& palette = console.window().frame()->palette();
        console.window().frame()->openPalette();
        palette.field().setText(QStringLiteral("export"));
        const auto* first = palette.model().at(1);
        QVERIFY(first != nullptr);
        QCOMPARE(std::pair(first->page, first->action), std::pair(QStringLiteral("products"), QStringLiteral("list.export")));
        QVERIFY(shown(palette.model(), PaletteKind::GoTo).contains({QStringLiteral("jobs"), QString()}));
    }

    void pagesThatNeedARecordAreNoPlacesToGo()
    {
        Shop shop;
        TestConsole console(shop.server(), shop.owner());
        console.open<ui::ConsolePage>("sales");
        ui::Palette& palette = console.window().frame()->palette();
        console.window().frame()->openPalette();
        palette.field().setText(QStringLiteral("experiment"));
        const Names places = shown(palette.model(), PaletteKind::GoTo);
        QVERIFY(places.contains({QStringLiteral("experiments"), QString()}));
        for (const char* id : {"new-experiment", "experiment-terms", "experiment-import"}) {
            QVERIFY2(!places.contains({QLatin1String(id), QString()}), id);
        }
    }

    void anAnswerToAnEarlierTextIsNotShown()
    {
        Shop shop;
        shop.product("RING-1", 125'000);
        TestConsole console(shop.server(), shop.owner());
        console.open<ui::ConsolePage>("sales");
        ui::Palette& palette = console.window().frame()->palette();
        console.window().frame()->openPalette();
        palette.field().setText(QStringLiteral("thing"));
        QTRY_VERIFY(rowOf(palette.model(), QStringLiteral("Thing RING-1")) > 0);
        palette.field().setText(QStringLiteral("thing r"));
        QVERIFY(palette.model().isAsking());
        palette.field().setText(QStringLiteral("zzz"));
        QCOMPARE(rowOf(palette.model(), QStringLiteral("Thing RING-1")), -1);
        QTRY_VERIFY(!palette.model().isAsking());
        QCOMPARE(rowOf(palette.model(), QStringLiteral("Thing RING-1")), -1);
    }

    void aPastedLinkIsOpenedOrSaysWhyNot()
    {
        Shop shop;
        TestConsole console(shop.server(), shop.owner());
        console.open<ui::ConsolePage>("sales");
        ui::Frame* frame = console.window().frame();
        ui::Palette& palette = frame->palette();
        const QString link = ui::linkOf({QStringLiteral("products"), {{"kind", "fee"}}, {}, {}, {}}, console.client());
        frame->openPalette();
        palette.field().setText(QString(link).replace(QStringLiteral("test-shop"), QStringLiteral("other-shop")));
        QCOMPARE(palette.model().found(), 1);
        press(palette, Qt::Key_Return); // it is a sentence, and leads nowhere
        QCOMPARE(frame->place().page, QStringLiteral("sales"));
        frame->openPalette();
        palette.field().setText(link);
        press(palette, Qt::Key_Return, Qt::ControlModifier);
        console.settle();
        QCOMPARE(frame->tabs(), 2);
        QCOMPARE(frame->place().page, QStringLiteral("products"));
        QCOMPARE(frame->place().filter, (ui::QueryTexts{{"kind", "fee"}}));
    }

    void itOpensAtOnce()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("instrumented code is many times slower");
#endif
        Shop shop;
        TestConsole console(shop.server(), shop.owner());
        console.open<ui::ConsolePage>("sales");
        ui::Frame* frame = console.window().frame();
        qint64 best = std::numeric_limits<qint64>::max();
        for (int turn = 0; turn < 5; ++turn) {
            QElapsedTimer timer;
            timer.start();
            frame->openPalette();
            frame->palette().repaint();
            best = std::min(best, timer.elapsed());
            frame->palette().close();
        }
        QVERIFY2(best <= 50, qPrintable(QString::number(best)));
    }
};

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
