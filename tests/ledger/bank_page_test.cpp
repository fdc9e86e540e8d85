// SPDX-License-Identifier: GPL-3.0-or-later
// The bank page: a statement brought in, the board of what is to be done, and each line confirmed, chosen by hand, or taken back.
#include "tests/ledger/ledger_fixture.h"
#include "tests/support/losing_proxy.h"
#include "tests/support/test_console.h"
#include "ui/ledger/bank_page.h"
#include "ui/widgets/toast.h"

#include <QListView>

using namespace tijara;
using namespace tijara::tests;

class BankPageTest : public QObject {
    Q_OBJECT

private:
    static QString cell(const ui::ListPage& page, int row, int column) { return page.view()->model()->index(row, column).data().toString(); }
    static QString write(const LedgerShop& books, const std::string& text, const char* name = "november.csv")
    {
        const auto file = const_cast<LedgerShop&>(books).server().folder() / name;
        std::ofstream(file, std::ios::binary) << text;
        return QString::fromStdString(file.string());
    }
    static void import(TestConsole& console, ui::BankPage& page, const QString& file, const Id& bank)
    {
        page.import().startDialog(file);
        QTRY_VERIFY(page.import().account()->isSettled());
        page.import().dialog()->form().setText(QStringLiteral("/accountId"), ui::toQt(toText(bank)));
        page.import().dialog()->actButton()->click();
        QTRY_VERIFY(!page.import().dialog() || !page.import().dialog()->isVisible() || !page.import().dialog()->isBusy());
        console.settle();
    }
    static void open(TestConsole& console, ui::BankPage& page, const QString& amount)
    {
        for (int row = 0; row < page.view()->model()->rowCount(); ++row) {
            if (cell(page, row, 6) == amount) {
                emit page.view()->rowOpened(row);
                console.settle();
                return;
            }
        }
        QFAIL("no line of that amount");
    }

private slots:
    void aStatementIsBroughtInAndItsProposalConfirmedAndTakenBack()
    {
        LedgerShop books;
        const Id bank = books.open("Lloyds", ledger::AccountKind::Bank);
        const auto ada = books.shop().customer("Ada Byron");
        const auto product = books.shop().product("A1", 30'0000);
        const auto bill = books.shop().bill({{product.id, {1000}, {}, {}}}, ada.id);
        TestConsole console(books.server(), books.shop().owner());
        auto& page = console.open<ui::BankPage>("bank");
        QAbstractItemModelTester tester(page.view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        import(console, page, write(books, "Date,Description,Amount\n2026-11-02,Bill " + bill.document.number + ",30.00\n2026-11-03,Who knows,12.34\n"), bank);
        QTRY_COMPARE(page.view()->model()->rowCount(), 2);
        open(console, page, QStringLiteral("30.00"));
        QVERIFY(page.findAction(QStringLiteral("bank.confirm"))->isVisible());
        const auto labels = page.sheet()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* one) { return one->text().contains(ui::toQt(bill.document.number)) && one->text().startsWith(QStringLiteral("Its text names")); }));
        page.confirm();
        console.settle();
        QCOMPARE(books.balance(bank), 3000);
        QVERIFY(page.findAction(QStringLiteral("bank.undo"))->isVisible());
        page.undo();
        QTRY_COMPARE(books.balance(bank), 0);
        QTRY_VERIFY(page.findAction(QStringLiteral("bank.confirm"))->isVisible());
        open(console, page, QStringLiteral("12.34"));
        QVERIFY(!page.findAction(QStringLiteral("bank.confirm"))->isVisible());
        const Id source = books.source();
        page.startChoice();
        QTRY_VERIFY(page.isSettled());
        page.dialog()->form().setText(QStringLiteral("/accountId"), ui::toQt(toText(source)));
        page.dialog()->actButton()->click();
        QTRY_COMPARE(books.balance(bank), 1234);
    }

    void whatIsRefusedOfManyIsCountedAndNamed()
    {
        LedgerShop books;
        const Id bank = books.open("Lloyds", ledger::AccountKind::Bank);
        const auto ada = books.shop().customer("Ada Byron");
        std::string text = "Date,Description,Amount\n";
        for (const int pounds : {31, 32, 33}) {
            const auto product = books.shop().product("A" + std::to_string(pounds), pounds * 1'0000);
            text += "2026-11-02,Bill " + books.shop().bill({{product.id, {1000}, {}, {}}}, ada.id).document.number + "," + std::to_string(pounds) + ".00\n";
        }
        TestConsole console(books.server(), books.shop().owner());
        auto& page = console.open<ui::BankPage>("bank");
        import(console, page, write(books, text), bank);
        QTRY_COMPARE(page.view()->model()->rowCount(), 3);
        // Someone else is faster with two of them.
        const auto lines = *books.server().call(ledger::kListBankLines, {}, books.as()); // the loop would not keep it
        for (const auto& line : lines.items) {
            if (line.amount.minor != 3200) {
                (void)*books.server().call(ledger::kIgnoreBankLine, {}, books.keyed(line.id));
            }
        }
        const auto* toasts = console.window().findChild<ui::Toasts*>();
        QTRY_VERIFY(toasts->sentence().contains(QStringLiteral("done"))); // the import's own comes first
        static_cast<ui::ListModelCore*>(page.view()->model())->chosen().chooseAll();
        page.confirmChosen();
        console.settle();
        QCOMPARE(books.balance(bank), 3200);
        const QString told = toasts->sentence();
        QVERIFY2(told.contains(QStringLiteral("confirmed. 2 were refused")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("£31.00")) && told.contains(QStringLiteral("£33.00")), qPrintable(told));
    }

    void anImportIsFollowedThoughTheServerIsAwayForAWhile()
    {
        LedgerShop books;
        const Id bank = books.open("Lloyds", ledger::AccountKind::Bank);
        LosingProxy proxy(books.server().port());
        TestConsole console(books.server(), books.shop().owner());
        console.client().connectTo(proxy.url());
        console.client().beginSession(books.shop().owner());
        auto& page = console.open<ui::BankPage>("bank");
        page.import().startDialog(write(books, "Date,Description,Amount\n2026-11-03,Who knows,12.34\n"));
        QTRY_VERIFY(page.import().account()->isSettled());
        page.import().dialog()->form().setText(QStringLiteral("/accountId"), ui::toQt(toText(bank)));
        // From the moment the file is there, before it is asked for the first time.
        connect(page.import().dialog(), &QDialog::accepted, &page, [&] { proxy.losing = true; });
        page.import().dialog()->actButton()->click();
        auto* toasts = console.window().findChild<ui::Toasts*>();
        QTRY_VERIFY(toasts->sentence().startsWith(QStringLiteral("The server is away")));
        QVERIFY(!page.import().isSettled());
        proxy.losing = false;
        QTRY_COMPARE_WITH_TIMEOUT(page.view()->model()->rowCount(), 1, 20'000);
        QVERIFY(page.import().isSettled());
    }

    void theBoardHasALaneForEachState()
    {
        LedgerShop books;
        const Id bank = books.open("Lloyds", ledger::AccountKind::Bank);
        (void)*books.pay(bank, books.source(), 500);
        const std::string today = toText(books.server().call(ledger::kListTransfers, {}, books.as())->items.front().day);
        TestConsole console(books.server(), books.shop().owner());
        auto& page = console.open<ui::BankPage>("bank");
        import(console, page, write(books, "Date,Description,Amount\n" + today + ",Mine,5.00\n" + today + ",Who knows,12.34\n"), bank);
        QCOMPARE(page.showTourStep(1), QStringLiteral("board"));
        console.settle();
        const int rows[] = {1, 1, 0, 0}; // to do, proposed, matched, ignored
        for (std::size_t at = 0; at < std::size(rows); ++at) {
            QCOMPARE(page.board()->lane(at)->model()->rowCount(), rows[at]);
        }
        QTest::keyClick(page.board()->lane(1), Qt::Key_Down);
        QTest::keyClick(page.board()->lane(1), Qt::Key_Return);
        console.settle();
        QVERIFY(!page.isBoardShown() && page.sheet()->isVisible());
        QCOMPARE(page.sheet()->accessibleName().contains(QStringLiteral("5.00")), true);
    }

    void whatIsNoStatementIsRefusedInASentenceWithLineAndField()
    {
        LedgerShop books;
        const Id bank = books.open("Lloyds", ledger::AccountKind::Bank);
        TestConsole console(books.server(), books.shop().owner());
        auto& page = console.open<ui::BankPage>("bank");
        import(console, page, write(books, "Date,Amount\n2026-11-02,five\n"), bank);
        QVERIFY(page.import().dialog() && page.import().dialog()->isVisible());
        const auto labels = page.import().dialog()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* one) { return one->isVisible() && one->text().startsWith(QStringLiteral("Line 2, field amount")); }));
        page.import().dialog()->reject();
    }

    void aHeadInOtherWordsIsAskedAbout()
    {
        LedgerShop books;
        const Id bank = books.open("Lloyds", ledger::AccountKind::Bank);
        TestConsole console(books.server(), books.shop().owner());
        auto& page = console.open<ui::BankPage>("bank");
        import(console, page, write(books, "Wann;Wieviel;Wozu\n02.11.2026;-12,50;Gebühr\n"), bank);
        ui::FormFields& form = page.import().dialog()->form();
        form.setTexts({{QStringLiteral("/day"), QStringLiteral("Wann")}, {QStringLiteral("/amount"), QStringLiteral("Wieviel")}, {QStringLiteral("/text"), QStringLiteral("Wozu")}});
        page.import().dialog()->actButton()->click();
        QTRY_COMPARE(page.view()->model()->rowCount(), 1);
        QCOMPARE(cell(page, 0, 6), QStringLiteral("−12.50"));
        QCOMPARE(cell(page, 0, 1), QStringLiteral("Gebühr"));
    }
};

QTEST_MAIN(BankPageTest)
#include "bank_page_test.moc"
