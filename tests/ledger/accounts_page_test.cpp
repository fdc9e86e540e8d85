// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts page: the shop's own before those of customers, opening, changing and closing one, its entries and its days.
#include "tests/ledger/ledger_fixture.h"
#include "tests/support/sample_shop.h"
#include "ui/ledger/accounts_page.h"
#include "ui/ledger/transfers_page.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/picture.h"

using namespace tijara;
using namespace tijara::tests;

class AccountsPageTest : public QObject {
    Q_OBJECT

private:
    static QString cell(const ui::AccountsPage& page, int row, int column) { return page.view()->model()->index(row, column).data().toString(); }
    static void submit(TestConsole& console, ui::RecordListPage& page)
    {
        page.dialog()->actButton()->click();
        QTRY_VERIFY(!page.dialog() || !page.dialog()->isVisible() || !page.dialog()->isBusy());
        console.settle();
    }

private slots:
    void theShopsOwnAccountsStandBeforeThoseOfCustomers()
    {
        SampleShop shop;
        TestConsole console(shop, shop.owner());
        auto& page = console.open<ui::AccountsPage>("accounts");
        QAbstractItemModelTester tester(page.view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QStringList first;
        for (int row = 0; row < 4; ++row) {
            first.push_back(cell(page, row, 0));
        }
        first.sort();
        QCOMPARE(first, QStringList({QStringLiteral("Adjustments"), QStringLiteral("Returns"), QStringLiteral("Sales"), QStringLiteral("Till")}));
        QCOMPARE(cell(page, 4, 2), QStringLiteral("Customer"));
        QVERIFY(!cell(page, 4, 0).isEmpty());
    }

    void anAccountIsOpenedChangedAndClosed()
    {
        LedgerShop books;
        TestConsole console(books.server(), books.shop().owner());
        auto& page = console.open<ui::AccountsPage>("accounts");
        page.startNew();
        page.dialog()->form().setTexts({{QStringLiteral("/name"), QStringLiteral("Lloyds")}, {QStringLiteral("/code"), QStringLiteral("1200")}});
        submit(console, page);
        QCOMPARE(cell(page, 0, 0), QStringLiteral("Lloyds"));
        QCOMPARE(cell(page, 0, 1), QStringLiteral("1200"));
        QCOMPARE(cell(page, 0, 2), QStringLiteral("Bank"));
        QVERIFY(!page.showTourStep(0).isEmpty());
        page.startChange();
        page.dialog()->form().setTexts({{QStringLiteral("/name"), QStringLiteral("Lloyds, shop")}, {QStringLiteral("/limit"), QStringLiteral("some")}, {QStringLiteral("/overdraftMinor"), QStringLiteral("250")}});
        submit(console, page);
        QCOMPARE(cell(page, 0, 0), QStringLiteral("Lloyds, shop"));
        const auto accounts = *books.server().call(ledger::kListAccounts, {}, books.as());
        QCOMPARE(accounts.items.front().overdraftMinor, std::optional<std::int64_t>(25'000));
        page.startClose();
        submit(console, page);
        QVERIFY(cell(page, 0, 3) != QStringLiteral("–"));
        QVERIFY(!page.findAction(QStringLiteral("accounts.change"))->isVisible());
    }

    // The server has no index for a money alone.
    void moneyIsAFilterOfOneKindOfAccounts()
    {
        LedgerShop books;
        (void)books.open("Lloyds", ledger::AccountKind::Bank);
        (void)books.open("Tokyo", ledger::AccountKind::Bank, "JPY");
        TestConsole console(books.server(), books.shop().owner());
        auto& page = console.open<ui::AccountsPage>("accounts");
        const auto chips = page.findChildren<ui::FilterChip*>();
        const auto money = std::find_if(chips.begin(), chips.end(), [](const ui::FilterChip* one) { return one->member() == "currency"; });
        QVERIFY(money != chips.end() && (*money)->isHidden());
        page.openRows({{"currency", "JPY"}}, {}); // a link of another day
        console.settle();
        QCOMPARE(page.view()->model()->rowCount(), 2);
        page.openRows({{"kind", "bank"}, {"currency", "JPY"}}, {});
        console.settle();
        QVERIFY((*money)->isVisible());
        QCOMPARE(page.view()->model()->rowCount(), 1);
        page.openRows({{"kind", "bank"}}, {});
        console.settle();
        QCOMPARE(page.view()->model()->rowCount(), 2);
    }

    void theLimitOfANewAccountIsInItsOwnMoney()
    {
        LedgerShop books;
        TestConsole console(books.server(), books.shop().owner());
        auto& page = console.open<ui::AccountsPage>("accounts");
        const QString limit = QStringLiteral("/overdraftMinor");
        page.startNew();
        page.dialog()->form().setTexts({{QStringLiteral("/name"), QStringLiteral("Tokyo")}, {QStringLiteral("/currency"), QStringLiteral("JPY")}, {QStringLiteral("/limit"), QStringLiteral("some")}, {limit, QStringLiteral("12.50")}});
        page.dialog()->actButton()->click();
        QVERIFY(!page.dialog()->form().complaintAt(limit).isEmpty());
        page.dialog()->form().setText(limit, {});
        page.dialog()->actButton()->click();
        QVERIFY(!page.dialog()->form().complaintAt(limit).isEmpty());
        page.dialog()->form().setText(limit, QStringLiteral("1250"));
        submit(console, page);
        QCOMPARE(books.server().call(ledger::kListAccounts, {}, books.as())->items.front().overdraftMinor, std::optional<std::int64_t>(1250));
    }

    void theRecordShowsEveryEntryAndADayOfTheChartOpensThoseUpToIt()
    {
        SampleShop shop;
        TestConsole console(shop, shop.owner());
        auto& page = console.open<ui::AccountsPage>("accounts");
        page.openRows({{"kind", "cash"}}, {});
        console.settle();
        page.showRecord(*static_cast<ui::ListModelCore*>(page.view()->model())->idAt(0));
        console.settle();
        ui::AccountBooks* books = page.books();
        QVERIFY(books);
        QAbstractItemModelTester tester(&books->entries(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        books->setSpan(ui::DaySpan::Year);
        console.settle();
        const auto& chart = books->chart()->chart();
        QCOMPARE(chart.words.size(), 12);
        QVERIFY(books->entries().loadedRows() >= 50);
        const QString newest = books->entries().index(0, 0).data().toString();
        // The balance the newest entry leaves is what the last mark says.
        const auto account = *shop.call(ledger::kAccount, {.token = shop.owner().accessToken, .id = static_cast<ui::ListModelCore*>(page.view()->model())->idAt(0)});
        QCOMPARE(chart.series.front().marks.back().value, static_cast<double>(account.balance.minor));
        QCOMPARE(books->entries().at(0).entry.balance.minor, account.balance.minor);
        const Date day = *parseDate("2011-03-01");
        books->showThrough(day);
        console.settle();
        QVERIFY(books->entries().loadedRows() > 0 && books->entries().at(0).entry.day <= day);
        emit books->chart()->markPressed({0, 0}); // of this year, in which nothing moved
        console.settle();
        QCOMPARE(books->entries().index(0, 0).data().toString(), newest);
        books->showThrough({});
        console.settle();
        QCOMPARE(books->entries().index(0, 0).data().toString(), newest);
        emit books->view()->rowOpened(0);
        console.settle();
        QVERIFY(console.shown<ui::TransfersPage>().sheet()->isVisible());
    }
};

QTEST_MAIN(AccountsPageTest)
#include "accounts_page_test.moc"
