// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts, and what is read from their entries: statements, sums and the trial balance of any day.
#include <QTest>

#include "tests/ledger/ledger_fixture.h"
#include "tests/support/virtual_clock.h"

using namespace tijara;
using namespace tijara::ledger;
using tests::kPounds;
using tests::LedgerShop;
using tests::reasonOf;

class AccountsApiTest : public QObject {
    Q_OBJECT

private slots:
    void anAccountIsFoundByWhatItIsCalled()
    {
        LedgerShop books;
        const Id bank = books.open("Llóyds", AccountKind::Bank);
        const auto ada = books.shop().customer("Ada Byron");
        const auto product = books.shop().product("A1", 10'0000);
        (void)books.shop().bill({{product.id, {1000}, {}, {}}}, ada.id);
        const auto found = [&books](const std::string& text) {
            std::string names;
            const auto accounts = *books.server().call(kFindAccounts, {text}, books.as());
            for (const Account& one : accounts) {
                names += one.name + ' ';
            }
            return names;
        };
        QCOMPARE(found("lloyd"), std::string("Llóyds sales "));
        QCOMPARE(found("ada"), std::string("sales Ada Byron "));
        QCOMPARE(books.server().call(kListAccounts, {}, books.as())->items.back().name, std::string("Ada Byron")); // behind the shop's own
        (void)*books.server().call(kCloseAccount, books.as(bank));
        QCOMPARE(found("lloyd"), std::string("sales "));
    }

    void aStatementGoesBackEntryByEntryAndToAnyDay()
    {
        tests::VirtualClock clock;
        LedgerShop books(&clock);
        const Id source = books.source();
        const Id a = books.open("A");
        for (int day = 0; day < 5; ++day) {
            for (int at = 0; at < 3; ++at) {
                (void)*books.pay(source, a, 10);
            }
            if (day < 4) {
                clock.advance(24LL * 3600 * 1000);
                books.signInAgain();
            }
        }
        const tests::As as = books.as(a);
        std::vector<std::int64_t> numbers;
        StatementQuery query{4, {}, {}};
        for (;;) {
            const auto page = *books.server().call(kStatement, query, as);
            for (const Entry& entry : page.entries) {
                numbers.push_back(entry.number);
                QCOMPARE(entry.balance.minor, entry.number * 10);
            }
            if (!page.next) {
                break;
            }
            query.after = page.next;
        }
        QCOMPARE(numbers.size(), std::size_t{15});
        QCOMPARE(numbers.front(), 15);
        QCOMPARE(numbers.back(), 1);
        const auto today = *books.server().call(kStatement, {1, {}, {}}, as);
        const Date last = today.entries.front().day;
        QCOMPARE(books.server().call(kStatement, {1, {}, Date{last.days - 2}}, as)->entries.front().number, 9);
        QVERIFY(books.server().call(kStatement, {1, {}, Date{last.days - 9}}, as)->entries.empty());
        const auto days = *books.server().call(kBalanceDays, {Date{last.days - 3}, Date{last.days - 1}}, as);
        QCOMPARE(days.openingMinor, 30);
        QCOMPARE(days.days.size(), std::size_t{3});
        QCOMPARE(days.days.back().balanceMinor, 120);
        QCOMPARE(books.server().call(kStatement, {1, books.open("B"), {}}, as).status, 400);
    }

    void theTrialBalanceAddsUpAndEachRowOpensItsAccounts()
    {
        LedgerShop books;
        const Id source = books.source();
        const Id cash = books.open("Till", AccountKind::Cash);
        (void)books.wallet("A", source, 100);
        (void)*books.server().call(kMakeTransfer, {.debitAccountId = cash, .creditAccountId = source, .amount = {500, kPounds}}, books.keyed());
        const auto trial = *books.server().call(kTrialBalance, {}, books.as());
        QCOMPARE(trial.currencies.size(), std::size_t{1});
        QCOMPARE(trial.currencies[0].debitMinor, trial.currencies[0].creditMinor);
        for (const TrialBalanceRow& row : trial.currencies[0].rows) {
            AccountQuery query;
            query.kind = row.kind;
            query.currency = "GBP";
            const auto totals = *books.server().call(kTotalOfAccounts, query, books.as());
            QCOMPARE(totals.sums.front().value, row.balance.value);
            QCOMPARE(totals.rows.value, row.accounts.value);
        }
        const auto mixed = *books.server().call(kTotalOfAccounts, {}, books.as());
        QVERIFY(mixed.rows.value > 1);
        QVERIFY(mixed.sums.empty()); // what a debit makes grow and what a credit makes grow
    }

    void theTrialBalanceOfADayIsWhatItWasAtItsEndAndOpensItsAccountsAsTheyWere()
    {
        tests::VirtualClock clock;
        LedgerShop books(&clock);
        const auto nextDay = [&] {
            clock.advance(24LL * 3600 * 1000);
            books.signInAgain();
        };
        const Id source = books.source();
        const Id cash = books.open("Till", AccountKind::Cash);
        const Date first = books.pay(cash, source, 500)->day;
        (void)*books.pay(cash, source, 40);
        const auto then = *books.server().call(kTrialBalance, {}, books.as());
        for (int day = 0; day < 3; ++day) {
            nextDay();
            (void)*books.pay(source, cash, 100);
            (void)books.wallet("Wallet " + std::to_string(day), source, 70);
        }
        const auto now = *books.server().call(kTrialBalance, {}, books.as());
        const auto told = [](const TrialBalance& books_) {
            std::map<AccountKind, std::pair<std::int64_t, std::int64_t>> sides;
            for (const TrialBalanceRow& row : books_.currencies.at(0).rows) {
                if (row.debitMinor != 0 || row.creditMinor != 0) {
                    sides[row.kind] = {row.debitMinor, row.creditMinor};
                }
            }
            return sides;
        };
        QVERIFY(told(*books.server().call(kTrialBalance, {first}, books.as())) == told(then));
        QVERIFY(told(*books.server().call(kTrialBalance, {Date{first.days + 3}}, books.as())) == told(now));
        QVERIFY(told(*books.server().call(kTrialBalance, {Date{first.days - 1}}, books.as())).empty());
        const Date middle{first.days + 1};
        const auto trial = *books.server().call(kTrialBalance, {middle}, books.as());
        QCOMPARE(trial.currencies[0].debitMinor, trial.currencies[0].creditMinor);
        QCOMPARE(trial.currencies[0].debitMinor, std::int64_t{540 - 100});
        for (const TrialBalanceRow& row : trial.currencies[0].rows) {
            QCOMPARE(row.balance.opens.filter.at("through"), toText(middle));
            AccountQuery query;
            query.kind = row.kind;
            query.currency = "GBP";
            query.through = middle;
            QCOMPARE(books.server().call(kTotalOfAccounts, query, books.as())->sums.front().value, row.balance.value);
            std::int64_t sum = 0;
            const auto accounts = *books.server().call(kListAccounts, query, books.as());
            for (const Account& account : accounts.items) {
                sum += account.balance.minor;
                const auto entries = books.server().call(kStatement, {1, {}, middle}, books.as(account.id))->entries;
                QCOMPARE(account.balance.minor, entries.empty() ? 0 : entries.front().balance.minor);
            }
            QCOMPARE(sum, row.balance.value);
        }
    }

    void ofADayTheAccountsOfACodeAndOfACustomerAreAddedUp()
    {
        tests::VirtualClock clock;
        LedgerShop books(&clock);
        const Id source = books.source();
        const auto opened = [&books](const NewAccount& wanted) { return books.server().call(kOpenAccount, wanted, books.as())->id; };
        const Id one = opened({.kind = AccountKind::Wallet, .currency = kPounds, .name = "One", .code = "W-1"});
        const Id two = opened({.kind = AccountKind::Wallet, .currency = kPounds, .name = "Two", .code = "W-2"});
        const Id other = opened({.kind = AccountKind::Wallet, .currency = kPounds, .name = "Other", .code = "X-1"});
        const auto ada = books.shop().customer("Ada Byron");
        const Id owing = opened({.kind = AccountKind::Customer, .currency = kPounds, .customerId = ada.id});
        for (const Id& wallet : {one, two, other}) {
            (void)*books.pay(source, wallet, 100);
        }
        const Date first = books.pay(owing, source, 300)->day;
        clock.advance(24LL * 3600 * 1000);
        books.signInAgain();
        (void)*books.pay(source, one, 7);
        (void)*books.pay(owing, source, 50);
        AccountQuery query;
        query.code = "W-";
        query.through = first;
        QVERIFY(books.server().call(kTotalOfAccounts, query, books.as())->sums.empty()); // of any kind
        query.kind = AccountKind::Wallet;
        QCOMPARE(books.server().call(kTotalOfAccounts, query, books.as())->sums.at(0).value, 200);
        query.through = Date{first.days + 1};
        QCOMPARE(books.server().call(kTotalOfAccounts, query, books.as())->sums.at(0).value, 207);
        query = {};
        query.customerId = ada.id;
        query.through = first;
        QCOMPARE(books.server().call(kTotalOfAccounts, query, books.as())->sums.at(0).value, 300);
    }

    void anAccountIsChangedAndClosedOnlyWhereItsBooksAllowIt()
    {
        LedgerShop books;
        const Id source = books.source();
        const Id a = books.wallet("A", source, 100);
        QCOMPARE(books.server().call(kCloseAccount, books.as(a)).status, 409);
        QCOMPARE(books.server().call(kChangeAccount, {.name = "Renamed", .overdraftMinor = 50}, books.as(a))->overdraftMinor, 50);
        QCOMPARE(books.pay(a, source, 150).status, 201);
        QCOMPARE(reasonOf(books.server().call(kChangeAccount, {.overdraftMinor = 0}, books.as(a)).problem), std::string("/overdraftMinor overdrawn"));
        QCOMPARE(books.pay(source, a, 50).status, 201);
        QVERIFY(books.server().call(kCloseAccount, books.as(a))->closedAt.has_value());
        QCOMPARE(books.pay(source, a, 50).status, 409);
        const NewAccount coded{.kind = AccountKind::Bank, .currency = kPounds, .name = "Bank", .code = "1200"};
        QCOMPARE(books.server().call(kOpenAccount, coded, books.as()).status, 201);
        QCOMPARE(reasonOf(books.server().call(kOpenAccount, coded, books.as()).problem), std::string("/code already_exists"));
        const auto customer = books.shop().customer("Someone");
        const NewAccount of{.kind = AccountKind::Customer, .currency = kPounds, .customerId = customer.id};
        QCOMPARE(books.server().call(kOpenAccount, of, books.as()).status, 201);
        QCOMPARE(reasonOf(books.server().call(kOpenAccount, of, books.as()).problem), std::string("/customerId already_exists"));
        QCOMPARE(reasonOf(books.server().call(kOpenAccount, {.kind = AccountKind::Customer, .currency = kPounds, .customerId = Id{}}, books.as()).problem),
                 std::string("/customerId not_found"));
    }
};

QTEST_GUILESS_MAIN(AccountsApiTest)
#include "accounts_api_test.moc"
