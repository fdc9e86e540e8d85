// SPDX-License-Identifier: GPL-3.0-or-later
// What every list can do, on the sales list of the demo's sample, with the keyboard: sums, jumps, columns, views, choosing, exports.
#include "shared/files/files_contract.h"
#include "tests/support/shop.h"
#include "tests/support/test_console.h"
#include "ui/sales/documents_page.h"
#include "ui/widgets/columns_popup.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>

using namespace tijara;
using namespace tijara::tests;
using ui::DocumentsPage;
using ui::ListModelCore;

namespace {

ListModelCore& modelOf(DocumentsPage& page)
{
    return *static_cast<ListModelCore*>(page.view()->model());
}

QString cell(DocumentsPage& page, int row, const char* name)
{
    const ListModelCore& model = modelOf(page);
    for (int column = 0; column < model.columnCount(); ++column) {
        if (QLatin1String(model.columns()[static_cast<std::size_t>(column)].name) == QLatin1String(name)) {
            return model.value(row, column).text;
        }
    }
    return QStringLiteral("no such column");
}

void type(QWidget* widget, const QString& text)
{
    for (const QChar c : text) {
        QTest::keyClick(widget, c.toLatin1());
    }
}

bool says(const QWidget& page, const QString& words)
{
    const auto labels = page.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* one) { return one->isVisible() && one->text().contains(words); });
}

/// Of the panel in the rows' place.
QPushButton* offered(const QWidget& page, const QString& words)
{
    for (const ui::StatePanel* panel : page.findChildren<ui::StatePanel*>()) {
        for (QPushButton* one : panel->findChildren<QPushButton*>()) {
            if (one->isVisible() && one->text() == words) {
                return one;
            }
        }
    }
    return nullptr;
}

} // namespace

class DocumentsListTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    identity::SignedIn m_owner;

    // What a person arranged is kept beside the server's data, as on their computer.
    void forgetArrangement() const { std::filesystem::remove(m_server->folder() / "console.db"); }

private slots:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_owner = m_server->setUp();
        QCOMPARE(QString::fromStdString(toText(importFile(*m_server, m_owner.accessToken, demoSample()).job->state)), QStringLiteral("done"));
    }
    void cleanupTestCase() { m_server.reset(); }
    void init() { forgetArrangement(); }

    void theSumsStandBelowTheirColumnsAndOpenTheirRows()
    {
        TestConsole console(*m_server, m_owner);
        auto& page = console.open<DocumentsPage>("sales");
        const auto all = *m_server->call(sales::kTotalOfDocuments, sales::DocumentQuery{}, {.token = m_owner.accessToken});
        QVERIFY(page.totals()->isVisible());
        const auto sums = page.totals()->findChildren<ui::SumButton*>();
        QCOMPARE(sums.size(), 3);
        for (const ui::SumButton* sum : sums) {
            QVERIFY(sum->accessibleName().contains(QStringLiteral("sum of all rows")));
        }
        QVERIFY(page.totals()->sentence().contains(QStringLiteral("2,7"))); // all rows, exactly
        page.openRows({{"kind", "creditNote"}}, {});
        console.settle();
        sales::DocumentQuery notes;
        notes.kind = sales::DocumentKind::CreditNote;
        const auto some = *m_server->call(sales::kTotalOfDocuments, notes, {.token = m_owner.accessToken});
        QVERIFY(some.rows.value < all.rows.value);
        QCOMPARE(modelOf(page).totals()->sums[0].value, some.sums[0].value);
        auto* total = page.totals()->findChildren<ui::SumButton*>().at(0);
        QVERIFY(total->accessibleName().contains(QStringLiteral("sum of the filter")));
        total->setFocus();
        QTest::keyClick(total, Qt::Key_Return);
        console.settle();
        QCOMPARE(modelOf(page).filter(), (ui::QueryTexts{{"kind", "creditNote"}}));
        page.openRows({{"number", "no such number"}}, {});
        console.settle();
        QVERIFY(!page.totals()->isVisible());
    }

    void rowsOfAnotherFilterDoNotStandUnderItsChips()
    {
        Shop shop;
        (void)shop.bill({{shop.product("TEA", 10'000).id, Quantity{1'000}, {}, {}}});
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<DocumentsPage>("sales");
        const ListModelCore& model = modelOf(page);
        QCOMPARE(model.loadedRows(), 1);
        QVERIFY(model.totals());
        shop.server().stop();
        page.findAction(QStringLiteral("list.refresh"))->trigger();
        console.settle();
        QCOMPARE(model.loadedRows(), 1); // what was asked for is what is shown: of an earlier time
        QVERIFY(says(page, QStringLiteral("You see the list of")));
        page.openRows({{"kind", "creditNote"}}, {});
        console.settle();
        QCOMPARE(model.loadedRows(), 0);
        QVERIFY(!model.count() && !model.totals());
        QVERIFY(!page.totals()->isVisible());
        QVERIFY(says(page, QStringLiteral("The list could not be loaded")));
        QVERIFY(offered(page, QStringLiteral("Try again")));
    }

    void whatIsGoneOffersTheWholeList()
    {
        Shop shop;
        (void)shop.bill({{shop.product("TEA", 10'000).id, Quantity{1'000}, {}, {}}});
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<DocumentsPage>("sales");
        page.openRows({{"id", toText(Id{})}}, {});
        console.settle();
        QCOMPARE(modelOf(page).loadedRows(), 0);
        QVERIFY(says(page, QStringLiteral("The list could not be loaded")));
        QVERIFY(!offered(page, QStringLiteral("Try again")));
        QPushButton* clear = offered(page, QStringLiteral("Clear filters"));
        QVERIFY(clear);
        clear->click();
        console.settle();
        QCOMPARE(modelOf(page).loadedRows(), 1);
    }

    void theCountOfAViewIsThatOfTheList()
    {
        Shop shop;
        const auto tea = shop.product("TEA", 10'000);
        const auto sell = [&] { (void)shop.bill({{tea.id, Quantity{1'000}, {}, {}}}); };
        sell();
        TestConsole console(shop.server(), shop.owner());
        auto& page = console.open<DocumentsPage>("sales");
        const auto* tabs = page.views()->findChild<QTabBar*>(QStringLiteral("views"));
        QTRY_COMPARE(tabs->tabData(0).toString(), QStringLiteral("1"));
        sell();
        page.findAction(QStringLiteral("list.refresh"))->trigger();
        console.settle();
        QCOMPARE(modelOf(page).count()->value, std::int64_t{2});
        QCOMPARE(tabs->tabData(0).toString(), QStringLiteral("2"));
        page.openRows({{"kind", "creditNote"}}, {});
        console.settle();
        QCOMPARE(tabs->tabData(0).toString(), QStringLiteral("2")); // of all, not of the filter
    }

    void lettersTypedOnAChipOfATextGoIntoIt()
    {
        TestConsole console(*m_server, m_owner);
        auto& page = console.open<DocumentsPage>("sales");
        const auto chips = page.findChildren<ui::FilterChip*>();
        const auto number = std::find_if(chips.begin(), chips.end(), [](const ui::FilterChip* chip) { return chip->member() == "number"; });
        QVERIFY(number != chips.end());
        (*number)->setFocus();
        QTest::keyClick(*number, '5');
        const QWidget* menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        auto* field = menu->findChild<QLineEdit*>();
        QVERIFY(field);
        type(field, QStringLiteral("36"));
        QCOMPARE(field->text(), QStringLiteral("536"));
        QTest::keyClick(field, Qt::Key_Return);
        console.settle();
        QCOMPARE(modelOf(page).filter(), (ui::QueryTexts{{"number", "536"}}));
    }

    void typingJumpsToAValueOfTheOrder()
    {
        TestConsole console(*m_server, m_owner);
        auto& page = console.open<DocumentsPage>("sales");
        auto& model = modelOf(page);
        QTest::keyClick(page.view(), '2');
        QVERIFY(page.jump()->isVisible());
        type(page.jump()->field(), QStringLiteral("011-03"));
        QCOMPARE(page.jump()->field()->text(), QStringLiteral("2011-03"));
        QTest::keyClick(page.jump()->field(), Qt::Key_Return);
        console.settle();
        QVERIFY2(cell(page, 0, "issuedAt").contains(QStringLiteral("Mar 2011")), qPrintable(cell(page, 0, "issuedAt"))); // newest first: the last of March
        QVERIFY(!page.jump()->isVisible());
        QTest::keyClick(page.view(), Qt::Key_Escape);
        console.settle();
        QVERIFY(cell(page, 0, "issuedAt").contains(QStringLiteral("Dec 2011")));
        model.setSort("-total");
        console.settle();
        QTest::keyClick(page.view(), '1');
        type(page.jump()->field(), QStringLiteral(",000"));
        QTest::keyClick(page.jump()->field(), Qt::Key_Return);
        console.settle();
        const auto& rows = dynamic_cast<ui::ListModel<sales::Document, sales::DocumentQuery>&>(model);
        QVERIFY(rows.at(0)->total.minor <= 100'000);
        QVERIFY(rows.at(0)->total.minor > 90'000);
        // No such value is said, and nothing moves.
        QTest::keyClick(page.view(), 'x');
        QTest::keyClick(page.jump()->field(), Qt::Key_Return);
        QVERIFY(page.jump()->isVisible());
        QTest::keyClick(page.jump()->field(), Qt::Key_Escape);
        QVERIFY(!page.jump()->isVisible());
    }

    void daysAreUnderstoodAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::newRow("year") << "2011" << "2011";
        QTest::newRow("month") << "11/2011" << "2011-11";
        QTest::newRow("iso month") << "2011-11" << "2011-11";
        QTest::newRow("day") << "9/11/2011" << "2011-11-09";
        QTest::newRow("dots") << "09.11.2011" << "2011-11-09";
        QTest::newRow("no such month") << "13/2011" << "";
        QTest::newRow("no such day") << "31/2/2011" << "";
        QTest::newRow("word") << "soon" << "";
    }
    void daysAreUnderstoodAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        const auto read = ui::JumpRow::valueOf(ui::Jump::Day, text, ui::Formats());
        QCOMPARE(QString::fromStdString(read.value_or("")), value);
    }

    void columnsAreAsTheyWereLeft()
    {
        {
            TestConsole console(*m_server, m_owner);
            auto& page = console.open<DocumentsPage>("sales");
            auto* popup = new ui::ColumnsPopup(console.style(), modelOf(page), *page.view(), &page);
            popup->open(QPoint(0, 0));
            QCOMPARE(popup->list()->item(2)->text(), QStringLiteral("Customer"));
            popup->list()->item(2)->setCheckState(Qt::Unchecked);
            popup->list()->setCurrentRow(6);
            QTest::keyClick(popup->list(), Qt::Key_Up, Qt::AltModifier);
            popup->close();
            modelOf(page).setSort("-total");
            console.settle();
        }
        TestConsole console(*m_server, m_owner);
        auto& page = console.open<DocumentsPage>("sales");
        QStringList shown;
        for (const int column : page.view()->shownColumns()) {
            shown.push_back(QString::fromLatin1(modelOf(page).columns()[static_cast<std::size_t>(column)].name));
        }
        QVERIFY(!shown.contains(QStringLiteral("customer")));
        QVERIFY(shown.indexOf(QStringLiteral("total")) < shown.indexOf(QStringLiteral("lines")));
        QCOMPARE(modelOf(page).sort(), std::string("-total"));
    }

    void viewsAreSavedWalkedAndTakenBack()
    {
        {
            TestConsole console(*m_server, m_owner);
            auto& page = console.open<DocumentsPage>("sales");
            page.openRows({{"country", "France"}}, {});
            console.settle();
            page.views()->startSave();
            page.views()->dialog()->form().setText(QStringLiteral("/name"), QStringLiteral("France"));
            page.views()->dialog()->actButton()->click();
            QTRY_VERIFY(!page.views()->dialog());
            QVERIFY(!page.views()->save({})); // a view has a name
            page.openRows({{"kind", "creditNote"}}, {});
            console.settle();
            QVERIFY(page.views()->save(QStringLiteral("Returns")));
            QVERIFY(!page.views()->views().all().empty());
        }
        TestConsole console(*m_server, m_owner);
        auto& page = console.open<DocumentsPage>("sales");
        QCOMPARE(page.views()->views().all().size(), std::size_t{3});
        QCOMPARE(page.views()->views().view().name, QStringLiteral("Returns")); // the one in front when it was closed
        QCOMPARE(modelOf(page).filter(), (ui::QueryTexts{{"kind", "creditNote"}}));
        QTest::keyClick(page.view(), Qt::Key_Tab, Qt::ControlModifier); // round to all
        console.settle();
        QVERIFY(modelOf(page).filter().empty());
        QTest::keyClick(page.view(), Qt::Key_Tab, Qt::ControlModifier);
        console.settle();
        QCOMPARE(modelOf(page).filter(), (ui::QueryTexts{{"country", "France"}}));
        std::function<void()> undo;
        connect(page.views(), &ui::ViewsBar::removed, this, [&undo](const QString&, std::function<void()> back) { undo = std::move(back); });
        page.views()->remove(1);
        console.settle();
        QCOMPARE(page.views()->views().all().size(), std::size_t{2});
        QVERIFY(modelOf(page).filter().empty());
        undo();
        console.settle();
        QCOMPARE(page.views()->views().all().size(), std::size_t{3});
        QCOMPARE(modelOf(page).filter(), (ui::QueryTexts{{"country", "France"}}));
    }

    void rowsAreChosenByKeysAndCopiedAsCells()
    {
        TestConsole console(*m_server, m_owner);
        auto& page = console.open<DocumentsPage>("sales");
        auto* view = page.view();
        auto& chosen = modelOf(page).chosen();
        view->setCurrentIndex(view->model()->index(1, 0));
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().section(QLatin1Char('\t'), 0, 0), cell(page, 1, "number"));
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(chosen.contains(1) && !chosen.contains(0));
        QVERIFY(page.bulk()->isVisible());
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(chosen.rows(), (std::set<int>{1, 2, 3}));
        view->copy();
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[2].section(QLatin1Char('\t'), 0, 0), cell(page, 3, "number"));
        QVERIFY(!lines[2].contains(QChar(0x2212)) && QApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<td>")));
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(chosen.isAll());
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(chosen.isEmpty());
        QVERIFY(!page.bulk()->isVisible());
        // A block of cells.
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view->copied().size(), std::size_t{2});
        QCOMPARE(view->copied()[1].size(), 2);
        QCOMPARE(view->copied()[1][0], cell(page, 1, "number"));
    }

    void cellsComeBackFromASpreadsheetAsTheyWere()
    {
        const ui::CellTexts cells = {{QStringLiteral("a\tb"), QStringLiteral("say \"x\"")}, {QStringLiteral("two\nlines"), QString()}};
        QCOMPARE(ui::cellsOf(*ui::mimeOf(cells)), cells);
        QMimeData excel;
        excel.setText(QStringLiteral("1\t2\r\n3\t4\r\n"));
        QCOMPARE(ui::cellsOf(excel), (ui::CellTexts{{QStringLiteral("1"), QStringLiteral("2")}, {QStringLiteral("3"), QStringLiteral("4")}}));
        QCOMPARE(ui::plainNumber(QStringLiteral("−12,34,567.50"), QLatin1Char(',')), QStringLiteral("-1234567.50"));
    }

    void theSheetSaysWhoAndOpensTheirRecord()
    {
        TestConsole console(*m_server, m_owner);
        auto& page = console.open<DocumentsPage>("sales");
        const auto all = *m_server->call(sales::kListDocuments, sales::DocumentQuery{}, {.token = m_owner.accessToken});
        for (const bool known : {true, false}) {
            const auto found = std::find_if(all.items.begin(), all.items.end(), [&](const sales::Document& one) { return one.customerId.has_value() == known; });
            QVERIFY(found != all.items.end());
            page.openRecord(found->id);
            console.settle();
            const auto* who = page.sheet()->findChild<ui::PersonLine*>();
            QVERIFY(who);
            QCOMPARE(who->accessibleName(), known ? QStringLiteral("Customer %1").arg(QString::fromStdString(found->customerNumber)) : QStringLiteral("Walk-in"));
            auto* open = who->findChild<QPushButton*>();
            QCOMPARE(open != nullptr, known);
        }
        const auto found = std::find_if(all.items.begin(), all.items.end(), [](const sales::Document& one) { return one.customerId.has_value(); });
        page.openRecord(found->id);
        console.settle();
        page.sheet()->findChild<ui::PersonLine*>()->findChild<QPushButton*>()->click();
        console.settle();
        QCOMPARE(console.window().page()->place().record, found->customerId);
    }

    void theListIsExportedFromItsPage()
    {
        TestConsole console(*m_server, m_owner);
        auto& page = console.open<DocumentsPage>("sales");
        page.openRows({{"country", "France"}}, {});
        console.settle();
        page.startExport(false);
        page.exportDialog()->form().setText(QStringLiteral("/format"), QStringLiteral("csv"));
        page.exportDialog()->actButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(page.exports()->isDone(), 60'000);
        const auto path = m_server->folder() / "saved.csv";
        page.exports()->save(QString::fromStdString(path.string()));
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(path), 60'000);
        const QByteArray bytes = QByteArray::fromStdString(bytesOf(path));
        QCOMPARE(bytes.count("\r\n"), static_cast<qsizetype>(modelOf(page).totals()->rows.value + 1));
        QVERIFY(bytes.contains("Total, £"));
        QVERIFY(bytes.contains("Bill")); // the reader's word for the kind
        // The chosen rows alone.
        page.view()->setCurrentIndex(page.view()->model()->index(2, 0));
        QTest::keyClick(page.view(), Qt::Key_Space);
        page.startExport(true);
        page.exportDialog()->form().setText(QStringLiteral("/format"), QStringLiteral("csv"));
        page.exportDialog()->actButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(page.exports()->isDone() && page.exports()->shown()->rows == 1, 60'000);
    }
};

QTEST_MAIN(DocumentsListTest)
#include "documents_list_test.moc"
