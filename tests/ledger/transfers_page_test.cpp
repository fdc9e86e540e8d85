// SPDX-License-Identifier: GPL-3.0-or-later
// The transfers page: a new one with its two sides, refunds, holds, and the ways from a document to its transfers, to the journal and back.
#include "tests/ledger/ledger_fixture.h"
#include "tests/support/losing_proxy.h"
#include "tests/support/test_console.h"
#include "ui/journal/journal_page.h"
#include "ui/ledger/transfers_page.h"
#include "ui/sales/documents_page.h"

#include <QLineEdit>

using namespace tijara;
using namespace tijara::tests;

class TransfersPageTest : public QObject {
    Q_OBJECT

private:
    static QString cell(const ui::ListPage& page, int row, int column) { return page.view()->model()->index(row, column).data().toString(); }
    static void submit(TestConsole& console, ui::RecordListPage& page)
    {
        page.dialog()->actButton()->click();
        QTRY_VERIFY(!page.dialog() || !page.dialog()->isVisible() || !page.dialog()->isBusy());
        console.settle();
    }
    static void fill(ui::TransfersPage& page, const Id& from, const Id& to, const QString& amount, const QString& holdMs = QStringLiteral("0"))
    {
        page.startNew();
        QTRY_VERIFY(page.form()->isSettled());
        page.dialog()->form().setTexts({{QStringLiteral("/creditAccountId"), ui::toQt(toText(from))},
                                        {QStringLiteral("/debitAccountId"), ui::toQt(toText(to))},
                                        {QStringLiteral("/amount/minor"), amount},
                                        {QStringLiteral("/holdMs"), holdMs}});
    }

private slots:
    void aNewTransferSaysWhatItDoesAndIsMade()
    {
        LedgerShop books;
        const Id source = books.source();
        const Id bank = books.open("Bank", ledger::AccountKind::Bank);
        const Id wallet = books.wallet("Deposits", source, 10'000);
        TestConsole console(books.server(), books.shop().owner());
        auto& page = console.open<ui::TransfersPage>("transfers");
        QAbstractItemModelTester tester(page.view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(page.view()->model()->rowCount(), 1);
        fill(page, source, bank, QStringLiteral("12.50"));
        auto* amount = page.dialog()->form().findChildren<QLineEdit*>().at(2);
        emit amount->textEdited(amount->text());
        QVERIFY2(page.dialog()->form().told().contains(QStringLiteral("£12.50")), qPrintable(page.dialog()->form().told()));
        submit(console, page);
        QCOMPARE(cell(page, 0, 2), QStringLiteral("Opening"));
        QCOMPARE(cell(page, 0, 3), QStringLiteral("Bank"));
        QCOMPARE(cell(page, 0, 6), QStringLiteral("12.50"));
        QCOMPARE(books.balance(bank), 1250);
        QCOMPARE(books.balance(wallet), 10'000);
    }

    void whatIsNotThereIsRefusedAtTheDialogAndNothingIsLost()
    {
        LedgerShop books;
        const Id bank = books.open("Bank", ledger::AccountKind::Bank);
        const Id till = books.open("Safe", ledger::AccountKind::Cash);
        TestConsole console(books.server(), books.shop().owner());
        auto& page = console.open<ui::TransfersPage>("transfers");
        fill(page, bank, till, QStringLiteral("5"));
        submit(console, page);
        QVERIFY(page.dialog() && page.dialog()->isVisible());
        QCOMPARE(page.dialog()->form().text(QStringLiteral("/amount/minor")), QStringLiteral("5"));
        page.dialog()->form().setText(QStringLiteral("/creditAccountId"), QStringLiteral("nobody's"));
        page.dialog()->actButton()->click();
        QVERIFY(!page.dialog()->form().complaintAt(QStringLiteral("/creditAccountId")).isEmpty());
    }

    void anAmountHasTheDecimalsOfItsAccountsMoney()
    {
        LedgerShop books;
        const Id dinars = books.source("KWD");
        const Id bank = books.open("Gulf", ledger::AccountKind::Bank, "KWD");
        const Id yen = books.source("JPY");
        const Id tokyo = books.open("Tokyo", ledger::AccountKind::Bank, "JPY");
        TestConsole console(books.server(), books.shop().owner());
        auto& page = console.open<ui::TransfersPage>("transfers");
        fill(page, dinars, bank, QStringLiteral("1.234"));
        submit(console, page);
        QVERIFY(!page.dialog() || !page.dialog()->isVisible());
        QCOMPARE(books.balance(bank), 1234);
        const QString amount = QStringLiteral("/amount/minor");
        fill(page, yen, tokyo, QStringLiteral("12.50"));
        page.dialog()->actButton()->click();
        QCOMPARE(page.dialog()->form().complaintAt(amount), QStringLiteral("Amounts in JPY have no decimals."));
        page.dialog()->form().setText(amount, {});
        page.dialog()->actButton()->click();
        QVERIFY(!page.dialog()->form().complaintAt(amount).isEmpty());
        page.dialog()->form().setText(amount, QStringLiteral("1250"));
        submit(console, page);
        QCOMPARE(books.balance(tokyo), 1250);
    }

    void aDescriptionIsAsLongAsTheServerTakesIt()
    {
        LedgerShop books;
        const Id source = books.source();
        const Id bank = books.open("Bank", ledger::AccountKind::Bank);
        TestConsole console(books.server(), books.shop().owner());
        auto& page = console.open<ui::TransfersPage>("transfers");
        const QString description = QStringLiteral("/description");
        fill(page, source, bank, QStringLiteral("5"));
        page.dialog()->form().setText(description, QString(201, QLatin1Char('x')));
        page.dialog()->actButton()->click();
        QVERIFY(!page.dialog()->isBusy());
        QVERIFY(!page.dialog()->form().complaintAt(description).isEmpty());
        page.dialog()->form().setText(description, QString(200, QLatin1Char('x')));
        submit(console, page);
        QCOMPARE(books.balance(bank), 500);
    }

    // "Send it again when the connection is back": whoever does moves the money once.
    void sendingAgainAfterALostAnswerMovesTheMoneyOnce()
    {
        LedgerShop books;
        const Id source = books.source();
        const Id bank = books.open("Bank", ledger::AccountKind::Bank);
        LosingProxy proxy(books.server().port());
        TestConsole console(books.server(), books.shop().owner());
        console.client().connectTo(proxy.url());
        console.client().beginSession(books.shop().owner());
        auto& page = console.open<ui::TransfersPage>("transfers");
        fill(page, source, bank, QStringLiteral("12.50"));
        proxy.losing = true;
        page.dialog()->actButton()->click();
        QTRY_VERIFY(!page.dialog()->isBusy());
        QVERIFY(page.dialog()->isVisible());
        QCOMPARE(books.balance(bank), 1250);
        proxy.losing = false;
        submit(console, page);
        QVERIFY(!page.dialog() || !page.dialog()->isVisible());
        QCOMPARE(books.balance(bank), 1250);
    }

    void aCustomersAccountIsFoundByTheirName()
    {
        LedgerShop books;
        const auto ada = books.shop().customer("Ada Byron");
        const auto product = books.shop().product("A1", 10'0000);
        (void)books.shop().bill({{product.id, {1000}, {}, {}}}, ada.id);
        TestConsole console(books.server(), books.shop().owner());
        auto& page = console.open<ui::TransfersPage>("transfers");
        page.startNew();
        QTRY_VERIFY(page.form()->isSettled());
        QVERIFY(!page.form()->from().account());
        auto* line = page.dialog()->form().findChildren<QLineEdit*>().front();
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("ada"));
        QTRY_VERIFY(page.form()->isSettled());
        QTRY_VERIFY(page.dialog()->findChildren<QComboBox*>().front()->findText(QStringLiteral("Ada Byron (GBP)")) >= 0);
        page.dialog()->reject();
    }

    void aRefundTakesNoMoreThanIsLeft()
    {
        LedgerShop books;
        const Id source = books.source();
        const Id bank = books.open("Bank", ledger::AccountKind::Bank);
        (void)*books.pay(bank, source, 5000); // a debit makes it grow
        TestConsole console(books.server(), books.shop().owner());
        auto& page = console.open<ui::TransfersPage>("transfers");
        QVERIFY(!page.showTourStep(0).isEmpty());
        console.settle();
        QVERIFY(page.findAction(QStringLiteral("transfers.reverse"))->isVisible());
        page.startAct(ui::TransferAct::Refund);
        page.dialog()->form().setText(QStringLiteral("/amountMinor"), QStringLiteral("50.01"));
        page.dialog()->actButton()->click();
        QVERIFY(!page.dialog()->form().complaintAt(QStringLiteral("/amountMinor")).isEmpty());
        page.dialog()->form().setText(QStringLiteral("/amountMinor"), QStringLiteral("20"));
        submit(console, page);
        QCOMPARE(cell(page, 0, 1), QStringLiteral("Refund"));
        QVERIFY(!page.showTourStep(0).isEmpty());
        QTest::keyClick(page.view(), Qt::Key_Down);
        console.settle();
        QVERIFY(page.detail());
        QCOMPARE(page.detail()->left.minor, 3000);
        QVERIFY(page.findAction(QStringLiteral("transfers.refund"))->isVisible());
        QVERIFY(!page.findAction(QStringLiteral("transfers.reverse"))->isVisible()); // a part went back already
    }

    void whatIsHeldIsMovedOrLetGo()
    {
        LedgerShop books;
        const Id source = books.source();
        const Id bank = books.open("Bank", ledger::AccountKind::Bank);
        TestConsole console(books.server(), books.shop().owner());
        auto& page = console.open<ui::TransfersPage>("transfers");
        fill(page, source, bank, QStringLiteral("40"), QString::number(24LL * 3600 * 1000));
        submit(console, page);
        QCOMPARE(cell(page, 0, 1), QStringLiteral("Held"));
        QCOMPARE(books.balance(bank), 0);
        QVERIFY(!page.showTourStep(0).isEmpty());
        console.settle();
        QVERIFY(page.findAction(QStringLiteral("transfers.void"))->isVisible());
        page.startAct(ui::TransferAct::Post);
        page.dialog()->form().setText(QStringLiteral("/amountMinor"), QStringLiteral("15"));
        submit(console, page);
        QCOMPARE(books.balance(bank), 1500);
        page.openRows({{"kind", "pending"}}, {});
        console.settle();
        QVERIFY(!page.showTourStep(0).isEmpty());
        console.settle();
        QVERIFY(!page.findAction(QStringLiteral("transfers.post"))->isVisible());
    }

    // Document → transfers → journal entry, two clicks; and back.
    void aDocumentLeadsToItsTransfersAndTheyToTheJournal()
    {
        LedgerShop books;
        const auto product = books.shop().product("A1", 10'0000);
        const auto bill = books.shop().bill({{product.id, {1000}, {}, {}}});
        TestConsole console(books.server(), books.shop().owner());
        auto& sales = console.open<ui::DocumentsPage>("sales");
        QVERIFY(!sales.showTourStep(0).isEmpty());
        console.settle();
        sales.findAction(QStringLiteral("sales.transfers"))->trigger();
        console.settle();
        auto& page = console.shown<ui::TransfersPage>();
        QCOMPARE(page.view()->model()->rowCount(), 1);
        QVERIFY(!page.showTourStep(0).isEmpty());
        console.settle();
        QVERIFY(!page.findAction(QStringLiteral("transfers.refund"))->isVisible()); // a document goes back with a document
        page.findAction(QStringLiteral("transfers.trail"))->trigger();
        console.settle();
        auto& trail = console.shown<ui::JournalPage>();
        QVERIFY(trail.view()->model()->rowCount() >= 1);
        QVERIFY(!trail.showTourStep(0).isEmpty());
        console.settle();
        trail.findAction(QStringLiteral("journal.record"))->trigger();
        console.settle();
        auto& back = console.shown<ui::DocumentsPage>();
        QCOMPARE(back.place().record, std::optional<Id>(bill.document.id));
    }
};

QTEST_MAIN(TransfersPageTest)
#include "transfers_page_test.moc"
