// SPDX-License-Identifier: GPL-3.0-or-later
// The import wizard from the file to its end: matched columns, the trial, refused lines and their list, stopping, and coming back.
#include "tests/support/test_console.h"
#include "ui/sales/documents_page.h"
#include "ui/sales/import_page.h"
#include "ui/widgets/list_view.h"

#include <QLineEdit>
#include <QTemporaryDir>

using namespace tijara;
using namespace tijara::tests;
using Step = ui::ImportPage::Step;

namespace {

constexpr const char* kHead = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
constexpr const char* kGood = "1001,A1,Chain,2,2011-03-04 10:00:00,12.50,77,France\n";
constexpr const char* kMate = "1002,A1,Chain,1,2011-03-05 10:00:00,12.50,77,France\n";
constexpr const char* kBad = "1002,A2,Ring,6 pcs,2011-03-05 10:00:00,3.00,77,France\n";

} // namespace

class ImportPageTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString fileOf(const QString& name, const QByteArray& text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(text) != text.size()) {
            throw std::runtime_error("the test's file cannot be written");
        }
        return file.fileName();
    }
    static void goOn(TestConsole& console, ui::ImportPage& page, Step next)
    {
        page.goOn();
        QTRY_COMPARE(static_cast<int>(page.step()), static_cast<int>(next));
        console.settle();
    }

private slots:
    void aKnownFileGoesFromDropToItsSales()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::ImportPage>("import");
        page.useFile(QString::fromStdString(demoSample().string()));
        console.settle();
        QCOMPARE(static_cast<int>(page.step()), static_cast<int>(Step::Columns));
        QCOMPARE(page.state().preview.preset.value_or(""), std::string("online-retail"));
        QCOMPARE(page.columns().matchedCount(), 8);
        QVERIFY(page.columns().sample().rowCount() > 0);
        QVERIFY(std::none_of(page.columns().sample().at(0).bad.begin(), page.columns().sample().at(0).bad.end(), [](bool bad) { return bad; }));

        goOn(console, page, Step::Try);
        QVERIFY2(page.run().sentence().contains(QStringLiteral("Nothing was written yet. 2,763 new documents")), qPrintable(page.run().sentence()));
        goOn(console, page, Step::Run);
        QVERIFY2(page.run().sentence().contains(QStringLiteral("2,763 documents were taken in")), qPrintable(page.run().sentence()));
        QCOMPARE(page.state().outcome->total.minor, 118188566);
        page.goOn();
        console.shown<ui::DocumentsPage>();
    }

    void aStepIsBuiltWhenItIsReached()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::ImportPage>("import");
        QVERIFY(!page.findChild<ui::ImportColumns*>());
        QVERIFY(!page.findChild<ui::ImportRun*>());
        page.useFile(fileOf(QStringLiteral("good.csv"), QByteArray(kHead) + kGood));
        console.settle();
        QVERIFY(page.columns().isVisible());
        QVERIFY(!page.findChild<ui::ImportRun*>());
        // By Tab the next step comes behind what stands in this one.
        const auto isBehind = [&console, &page](const QWidget& step) {
            const QString text = page.findAction(QStringLiteral("import.next"))->text();
            bool behind = true;
            bool found = false;
            for (QWidget* one = console.window().nextInFocusChain(); one != &console.window(); one = one->nextInFocusChain()) {
                const auto* button = qobject_cast<QPushButton*>(one);
                found |= button && page.isAncestorOf(button) && button->text() == text;
                behind &= !found || !step.isAncestorOf(one) || (one->focusPolicy() & Qt::TabFocus) == 0;
            }
            return found && behind;
        };
        QVERIFY(isBehind(page.columns()));
        goOn(console, page, Step::Try);
        QVERIFY(!page.columns().isVisible());
        QVERIFY(page.run().isVisible());
        QVERIFY(isBehind(page.run()));
        page.goBack();
        QVERIFY(page.columns().isVisible());
        QVERIFY(!page.run().isVisible());
    }

    void aRefusedFileLeavesTheKeyboardWhereAnotherIsChosen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("not a table") << QStringLiteral("empty.csv");
        QTest::newRow("not there") << QString();
    }
    void aRefusedFileLeavesTheKeyboardWhereAnotherIsChosen()
    {
        QFETCH(QString, name);
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::ImportPage>("import");
        QPushButton* choose = nullptr;
        for (auto* one : page.findChildren<QPushButton*>()) {
            choose = one->text() == page.findAction(QStringLiteral("import.choose"))->text() ? one : choose;
        }
        QVERIFY(choose);
        choose->setFocus();
        page.useFile(name.isEmpty() ? m_folder.filePath(QStringLiteral("gone.csv")) : fileOf(name, ""));
        console.settle();
        QVERIFY(!page.complaint().isEmpty());
        QCOMPARE(console.window().focusWidget(), choose);
        auto* notice = page.findChild<QFrame*>(QStringLiteral("notice"));
        QCOMPARE(notice->accessibleName(), page.complaint()); // what is read out
    }

    void columnsAreMatchedByHandAndShowAtOnce()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::ImportPage>("import");
        page.useFile(fileOf(QStringLiteral("own.csv"), "x;y;z;n;when;each\n9;K;Chain;2;04/03/2011;12,50\n"));
        console.settle();
        auto& form = *page.columns().form();
        const char* paths[] = {"/mapping/number", "/mapping/code", "/mapping/description", "/mapping/quantity", "/mapping/date", "/mapping/unitPrice"};
        int column = 0;
        for (const char* path : paths) {
            form.setText(QLatin1String(path), QString::number(column++));
        }
        form.setText(QStringLiteral("/mapping/dateFormat"), QStringLiteral("yyyy-MM-dd"));
        form.setText(QStringLiteral("/mapping/decimalPoint"), QStringLiteral("."));
        QVERIFY(page.columns().sample().at(0).bad[1]); // the day is written in another way
        form.setText(QStringLiteral("/mapping/dateFormat"), QStringLiteral("dd/MM/yyyy"));
        form.setText(QStringLiteral("/mapping/decimalPoint"), QStringLiteral(","));
        QVERIFY(!page.columns().sample().at(0).bad[1]);
        QCOMPARE(page.columns().sample().at(0).texts[5], QStringLiteral("12,50"));
        QVERIFY(!page.columns().sample().at(0).bad[5]);
        QCOMPARE(page.columns().matchedCount(), 6);
        goOn(console, page, Step::Try);
        QCOMPARE(page.state().outcome->imported, 1);
        QCOMPARE(page.state().outcome->total.minor, 2500);
    }

    void aColumnOfTaxIsFoundShownAndAddedToTheTotal()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::ImportPage>("import");
        page.useFile(fileOf(QStringLiteral("taxed.csv"), "Bill No,Code,Name,Qty,Date,Price,Tax\n9,K,Chain,2,2011-03-04,12.50,4.5\n9,L,Ring,1,2011-03-04,1,\n"));
        console.settle();
        QCOMPARE(page.columns().matchedCount(), 7);
        QCOMPARE(page.columns().sample().at(0).texts[8], QStringLiteral("4.5"));
        QVERIFY(!page.columns().sample().at(1).bad[8]); // empty: none
        page.columns().form()->setText(QStringLiteral("/mapping/tax"), QStringLiteral("2"));
        QVERIFY(page.columns().sample().at(0).bad[8]);
        page.columns().form()->setText(QStringLiteral("/mapping/tax"), QStringLiteral("6"));
        goOn(console, page, Step::Try);
        QCOMPARE(page.state().outcome->imported, 1);
        QCOMPARE(page.state().outcome->total.minor, 2500 + 450 + 100);
    }

    void aColumnThatIsNeededAndMissingIsComplainedAboutAtItsField()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::ImportPage>("import");
        page.useFile(fileOf(QStringLiteral("good.csv"), QByteArray(kHead) + kGood));
        console.settle();
        page.columns().form()->setText(QStringLiteral("/mapping/quantity"), QStringLiteral("-1"));
        page.goOn();
        console.settle();
        QCOMPARE(static_cast<int>(page.step()), static_cast<int>(Step::Columns));
        QVERIFY(!page.columns().form()->complaintAt(QStringLiteral("/mapping/quantity")).isEmpty());
    }

    void aBadLineRefusesItsDocumentAndTheListIsSaved()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::ImportPage>("import");
        page.useFile(fileOf(QStringLiteral("bad.csv"), QByteArray(kHead) + kGood + kMate + kBad));
        console.settle();
        goOn(console, page, Step::Try);
        const auto& refused = page.run().refused();
        QAbstractItemModelTester tester(const_cast<ui::FixedModel<sales::RefusedLine>*>(&refused), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(refused.rowCount(), 2);
        QCOMPARE(refused.data(refused.index(0, 4), Qt::DisplayRole).toString(), QStringLiteral("Good, but its document is refused."));
        QCOMPARE(refused.data(refused.index(1, 3), Qt::DisplayRole).toString(), QStringLiteral("6 pcs"));
        QCOMPARE(refused.data(refused.index(1, 4), Qt::DisplayRole).toString(), QStringLiteral("A number is needed here."));
        goOn(console, page, Step::Run);
        QCOMPARE(page.state().outcome->imported, 1);
        const QString list = m_folder.filePath(QStringLiteral("refused.csv"));
        page.saveRefused(list);
        QTRY_VERIFY(QFile::exists(list));
        QFile file(list);
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(file.readAll().contains("6 pcs"));
    }

    void aFileThatIsNoTableIsRefusedInWords()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::ImportPage>("import");
        page.useFile(fileOf(QStringLiteral("empty.csv"), ""));
        console.settle();
        QCOMPARE(static_cast<int>(page.step()), static_cast<int>(Step::File));
        QCOMPARE(page.complaint(), QStringLiteral("The file is empty."));
        page.useFile(m_folder.filePath(QStringLiteral("not-there.csv")));
        QVERIFY(page.complaint().contains(QStringLiteral("cannot be opened")));
    }

    void thePageOpensWhereItWasLeft()
    {
        TestServer server;
        const auto owner = server.setUp();
        {
            TestConsole console(server, owner);
            auto& page = console.open<ui::ImportPage>("import");
            page.useFile(fileOf(QStringLiteral("later.csv"), QByteArray(kHead) + kGood));
            console.settle();
            for (QLineEdit* field : page.columns().form()->findChildren<QLineEdit*>()) {
                if (field->accessibleName() == QStringLiteral("Credit notes begin with")) {
                    field->selectAll();
                    QTest::keyClicks(field, QStringLiteral("RET"));
                }
            }
        }
        {
            TestConsole console(server, owner);
            auto& page = console.open<ui::ImportPage>("import");
            QCOMPARE(static_cast<int>(page.step()), static_cast<int>(Step::Columns));
            QCOMPARE(page.columns().mapping().creditNotePrefix, std::string("RET"));
            goOn(console, page, Step::Try);
            goOn(console, page, Step::Run);
        }
        TestConsole console(server, owner);
        auto& page = console.open<ui::ImportPage>("import");
        QCOMPARE(static_cast<int>(page.step()), static_cast<int>(Step::Run));
        QVERIFY(page.run().sentence().contains(QStringLiteral("The import is done")));
    }

    void aRunningImportIsFollowedAgainAndStopped()
    {
        QByteArray many = kHead;
        for (int number = 1; number <= 60'000; ++number) {
            many += QByteArray::number(number) + ",A1,Chain,2,2011-03-04 10:00:00,12.50,77,France\n";
        }
        const QString file = fileOf(QStringLiteral("many.csv"), many);
        TestServer server;
        const auto owner = server.setUp();
        {
            TestConsole console(server, owner);
            auto& page = console.open<ui::ImportPage>("import");
            page.useFile(file);
            console.settle();
            goOn(console, page, Step::Try);
            page.goOn();
            QTRY_COMPARE(static_cast<int>(page.step()), static_cast<int>(Step::Run));
        }
        TestConsole console(server, owner);
        console.window().showPage(QStringLiteral("import"));
        auto& page = *dynamic_cast<ui::ImportPage*>(console.window().page());
        QTRY_COMPARE(static_cast<int>(page.step()), static_cast<int>(Step::Run));
        QTRY_VERIFY(page.state().job && page.state().job->startedAt);
        page.stop();
        console.settle();
        QVERIFY(page.state().job->state == jobs::JobState::Cancelled || page.state().job->state == jobs::JobState::Done);
        if (page.state().job->state == jobs::JobState::Cancelled) {
            QVERIFY(page.run().sentence().contains(QStringLiteral("You stopped the import.")));
            const auto dashboard = *server.call(sales::kDashboard, {.token = owner.accessToken});
            QCOMPARE(dashboard.documents.value, page.state().outcome->imported);
        }
    }

    void escapeKeepsEverything()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::ImportPage>("import");
        page.useFile(fileOf(QStringLiteral("kept.csv"), QByteArray(kHead) + kGood));
        console.settle();
        QTest::keyClick(&page, Qt::Key_Escape);
        QCOMPARE(static_cast<int>(page.step()), static_cast<int>(Step::Columns));
        QCOMPARE(&console.shown<ui::ImportPage>(), &page);
    }
};

QTEST_MAIN(ImportPageTest)
#include "import_page_test.moc"
