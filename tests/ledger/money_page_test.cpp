// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the shop's money: the trial balance and its proof, what came in and went out, and what is held.
#include "tests/ledger/ledger_fixture.h"
#include "tests/support/sample_shop.h"
#include "ui/ledger/accounts_page.h"
#include "ui/ledger/money_page.h"

using namespace tijara;
using namespace tijara::tests;

class MoneyPageTest : public QObject {
    Q_OBJECT

private slots:
    void anEmptyShopSaysHowItsBooksBegin()
    {
        TestServer server;
        TestConsole console(server, server.setUp());
        auto& page = console.open<ui::MoneyPage>("money");
        QVERIFY(page.trial() && page.trial()->currencies.empty());
        const auto labels = page.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* one) { return one->isVisible() && one->text() == QStringLiteral("No money yet"); }));
    }

    void bothSidesAreEqualAndARowOpensItsAccounts()
    {
        SampleShop shop;
        TestConsole console(shop, shop.owner());
        auto& page = console.open<ui::MoneyPage>("money");
        QVERIFY(page.verdict()->sentence().startsWith(QStringLiteral("Debits equal credits")));
        QCOMPARE(page.balances().size(), std::size_t{1});
        page.findAction(QStringLiteral("money.check"))->trigger();
        console.settle();
        QVERIFY2(page.verdict()->sentence().startsWith(QStringLiteral("The books are as they were written")), qPrintable(page.verdict()->sentence()));
        const auto& books = page.trial()->currencies.front();
        const auto row = std::find_if(books.rows.begin(), books.rows.end(), [](const auto& one) { return one.kind == ledger::AccountKind::Customer; });
        QVERIFY(row != books.rows.end());
        emit page.balances().front()->view()->rowOpened(static_cast<int>(row - books.rows.begin()));
        console.settle();
        auto& accounts = console.shown<ui::AccountsPage>();
        QCOMPARE(accounts.place().filter.at("kind"), std::string("customer"));
    }

    void theTrialBalanceOfADayOpensTheAccountsAndTheEntriesUpToIt()
    {
        SampleShop shop;
        TestConsole console(shop, shop.owner());
        auto& page = console.open<ui::MoneyPage>("money");
        const auto rowsOf = [](ui::TrialBalanceCard* card) {
            QStringList rows;
            for (int row = 0; row < card->view()->model()->rowCount(); ++row) {
                rows.push_back(card->view()->model()->index(row, 2).data().toString() + QLatin1Char('/') + card->view()->model()->index(row, 3).data().toString());
            }
            return rows;
        };
        const QStringList now = rowsOf(page.balances().front());
        const Date day = *parseDate("2011-03-01");
        page.showThrough(day);
        console.settle();
        QCOMPARE(page.balances().size(), std::size_t{1});
        QVERIFY(rowsOf(page.balances().front()) != now);
        const auto& books = page.trial()->currencies.front();
        const auto row = std::find_if(books.rows.begin(), books.rows.end(), [](const auto& one) { return one.kind == ledger::AccountKind::Cash; });
        emit page.balances().front()->view()->rowOpened(static_cast<int>(row - books.rows.begin()));
        console.settle();
        auto& accounts = console.shown<ui::AccountsPage>();
        QCOMPARE(accounts.place().filter.at("through"), std::string("2011-03-01"));
        const QString then = accounts.view()->model()->index(0, 5).data().toString();
        accounts.showRecord(*static_cast<ui::ListModelCore*>(accounts.view()->model())->idAt(0));
        console.settle();
        QVERIFY(accounts.books()->entries().loadedRows() > 0);
        QVERIFY(accounts.books()->entries().at(0).entry.day <= day);
        QCOMPARE(accounts.books()->entries().index(0, 5).data().toString(), then);
        console.open<ui::MoneyPage>("money");
        page.showThrough({});
        console.settle();
        QCOMPARE(rowsOf(page.balances().front()), now);
    }

    void moreThanAPageOfEntriesIsReadWhole()
    {
        LedgerShop books;
        const Id source = books.source();
        const Id bank = books.open("Bank", ledger::AccountKind::Bank);
        for (int batch = 0; batch < 3; ++batch) {
            ledger::NewBatch wanted;
            wanted.transfers.resize(ledger::kBatchMax, {.debitAccountId = bank, .creditAccountId = source, .amount = {1, Currency("GBP")}});
            (void)*books.server().call(ledger::kMakeTransfers, wanted, books.keyed());
        }
        TestConsole console(books.server(), books.shop().owner());
        auto& page = console.open<ui::MoneyPage>("money");
        const int last = static_cast<int>(page.flows()->chart().series.front().marks.size()) - 1;
        emit page.flows()->markPressed({0, last});
        console.settle();
        QCOMPARE(page.entries()->rows().size(), std::size_t{2000});
        QVERIFY(page.entries()->more()->isVisible());
        page.entries()->more()->click();
        console.settle();
        QCOMPARE(page.entries()->rows().size(), std::size_t{3000});
        QVERIFY(!page.entries()->more()->isVisible());
    }

    void aMarkOfTheCashFlowShowsTheEntriesThatAddUpToIt_data()
    {
        QTest::addColumn<int>("span");
        QTest::newRow("a day") << static_cast<int>(ui::DaySpan::Month);
        QTest::newRow("a month") << static_cast<int>(ui::DaySpan::Year);
    }
    void aMarkOfTheCashFlowShowsTheEntriesThatAddUpToIt()
    {
        QFETCH(int, span);
        LedgerShop books;
        const Id source = books.source();
        const Id bank = books.open("Bank", ledger::AccountKind::Bank);
        const Id safe = books.open("Safe", ledger::AccountKind::Cash);
        (void)*books.pay(bank, source, 700); // a debit makes it grow
        (void)*books.pay(safe, source, 500);
        (void)*books.pay(source, bank, 150);
        TestConsole console(books.server(), books.shop().owner());
        auto& page = console.open<ui::MoneyPage>("money");
        page.setSpan(static_cast<ui::DaySpan>(span));
        console.settle();
        const auto& series = page.flows()->chart().series;
        const int last = static_cast<int>(series.front().marks.size()) - 1;
        QCOMPARE(series[0].marks.back().value, 1200.0);
        QCOMPARE(series[1].marks.back().value, 150.0);
        emit page.flows()->markPressed({0, last});
        console.settle();
        std::int64_t in = 0;
        std::int64_t out = 0;
        for (const ui::EntryRow& row : page.entries()->rows()) {
            (row.entry.amount.minor > 0 ? in : out) += row.entry.amount.minor;
        }
        QCOMPARE(in, 1200);
        QCOMPARE(out, -150);
        const auto* table = page.entries()->findChild<ui::ListView*>()->model();
        QCOMPARE(table->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Account"));
        for (int row = 0; row < table->rowCount(); ++row) { // only the safe took in 500
            QCOMPARE(table->index(row, 1).data().toString(), page.entries()->rows()[static_cast<std::size_t>(row)].entry.amount.minor == 500 ? QStringLiteral("Safe") : QStringLiteral("Bank"));
        }
        emit page.flows()->markPressed({0, 0});
        console.settle();
        QVERIFY(page.entries()->rows().empty());
    }
};

QTEST_MAIN(MoneyPageTest)
#include "money_page_test.moc"
