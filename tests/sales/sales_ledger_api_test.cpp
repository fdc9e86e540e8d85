// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/platform/db/sqlite.h"
#include "shared/ledger/ledger_contract.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/shop.h"

using namespace tijara;
using namespace tijara::sales;

namespace {

constexpr const char* kYear = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
                              "1,A,THING,2,2010-12-01 08:26:00,4.25,17,UK\n"
                              "1,B,OTHER,1,2010-12-01 08:26:00,1.00,17,UK\n"
                              "2,A,THING,3,2010-12-02 08:26:00,4.25,,UK\n"
                              "C3,A,THING,-1,2010-12-03 08:26:00,4.25,17,UK\n"
                              "4,A,THING,-5,2010-12-03 09:26:00,0,,UK\n"
                              "A5,B,Adjust bad debt,1,2010-12-04 08:26:00,-7.50,,UK\n";

std::int64_t sumOf(const ledger::TrialBalance& trial, ledger::AccountKind kind)
{
    std::int64_t sum = 0;
    for (const auto& currency : trial.currencies) {
        for (const auto& row : currency.rows) {
            sum += row.kind == kind ? row.balance.value : 0;
        }
    }
    return sum;
}

/// What stands in the way of books and sales being the same, or "".
std::string difference(tests::Shop& shop)
{
    const auto trial = *shop.server().call(ledger::kTrialBalance, {}, shop.as());
    const auto dashboard = *shop.server().call(kDashboard, shop.as());
    const std::int64_t revenue = sumOf(trial, ledger::AccountKind::Revenue);
    if (revenue != dashboard.revenue.value) {
        return "books " + std::to_string(revenue) + ", sales " + std::to_string(dashboard.revenue.value);
    }
    if (sumOf(trial, ledger::AccountKind::Cash) + sumOf(trial, ledger::AccountKind::Customer) != revenue) {
        return "what is owed and in the till is not the revenue";
    }
    for (const Document& document : shop.all(kListDocuments, DocumentQuery{})) {
        ledger::TransferQuery query;
        query.documentId = document.id;
        std::int64_t posted = 0;
        const auto transfers = *shop.server().call(ledger::kListTransfers, query, shop.as()); // a loop over a part of what a call returns would outlive it
        for (const auto& transfer : transfers.items) {
            const auto account = *shop.server().call(ledger::kAccount, shop.as(transfer.creditAccountId));
            posted += account.kind == ledger::AccountKind::Revenue ? transfer.amount.minor : -transfer.amount.minor;
            if (transfer.day != document.issuedOn) {
                return document.number + " is posted on another day";
            }
        }
        if (posted != document.total.minor) {
            return document.number + " is posted as " + std::to_string(posted);
        }
    }
    const auto found = *shop.server().call(ledger::kVerifyLedger, shop.as());
    return found.good ? std::string{} : toJson(found);
}

} // namespace

class SalesLedgerApiTest : public QObject {
    Q_OBJECT

private slots:
    void everyDocumentStandsInTheBooksHoweverItCameAbout()
    {
        tests::Shop shop;
        QCOMPARE(shop.import(kYear).imported, 5);
        QCOMPARE(difference(shop), std::string());
        const auto product = shop.product("P", 25500);
        const auto customer = shop.customer("Someone");
        const auto bill = shop.bill({{product.id, {3000}, {}, {}}}, customer.id);
        shop.bill({{product.id, {1000}, {}, {}}});
        (void)*shop.server().call(kIssueCreditNote, {"broken", {{1, {1000}}}}, shop.as(bill.document.id, shop.newKey()));
        QCOMPARE(difference(shop), std::string());
        ledger::AccountQuery owed;
        owed.customerId = customer.id;
        QCOMPARE(shop.server().call(ledger::kListAccounts, owed, shop.as())->items.front().balance.minor, 510);
    }

    void whatIsBroughtInLaterStandsAmongTheEntriesUpToADay()
    {
        tests::Shop shop;
        const auto year = [](const char* number, const char* day) {
            return "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n" + std::string(number) + ",A,THING,2," + day + " 08:26:00,4.25,,UK\n";
        };
        for (const auto& [number, day] : {std::pair{"1", "2010-12-10"}, {"2", "2010-12-05"}, {"3", "2010-12-20"}}) {
            QCOMPARE(shop.import(year(number, day)).imported, 1);
        }
        ledger::AccountQuery query;
        query.kind = ledger::AccountKind::Cash;
        query.currency = "GBP";
        query.through = parseDate("2010-12-12");
        const auto till = shop.server().call(ledger::kListAccounts, query, shop.as())->items.front();
        QCOMPARE(till.balance.minor, std::int64_t{1700});
        QCOMPARE(shop.server().call(ledger::kStatement, {50, {}, query.through}, shop.as(till.id))->entries.size(), std::size_t{2});
    }

    void aPostingLeadsToItsDocumentAndItsEntryOfTheJournal()
    {
        tests::Shop shop;
        const auto bill = shop.bill({{shop.product("P", 25500).id, {1000}, {}, {}}});
        ledger::TransferQuery query;
        query.documentId = bill.document.id;
        const auto posted = shop.server().call(ledger::kListTransfers, query, shop.as())->items.front();
        const auto detail = *shop.server().call(ledger::kTransfer, shop.as(posted.id));
        QCOMPARE(detail.journalEntityId, bill.document.id);
        journal::EntryQuery entries;
        entries.entityId = detail.journalEntityId;
        const auto entry = shop.server().call(journal::kListEntries, entries, shop.as())->items.front();
        QVERIFY(entry.body.find(toText(posted.id)) != std::string::npos);
        // It goes back with a credit note, not behind the document's back.
        QCOMPARE(shop.server().call(ledger::kRefundTransfer, {}, shop.as(posted.id, shop.newKey())).status, 409);
    }

    void whatIsReplayedOrRefusedIsPostedOnceOrNotAtAll()
    {
        tests::Shop shop;
        const auto product = shop.product("P", 25500);
        const NewBill bill{{}, {}, {{product.id, {1000}, {}, {}}}};
        (void)*shop.server().call(kIssueBill, bill, shop.as({}, "once"));
        (void)*shop.server().call(kIssueBill, bill, shop.as({}, "once"));
        QCOMPARE(shop.server().call(kIssueBill, {{}, {}, {{Id{}, {1000}, {}, {}}}}, shop.as({}, "bad")).status, 422);
        QCOMPARE(shop.server().call(ledger::kVerifyLedger, shop.as())->transfers, 1);
        QCOMPARE(difference(shop), std::string());
    }

    void whatWasImportedBeforeThereWereBooksIsPostedByAJob()
    {
        TIJARA_SKIP_ON_POSTGRES("it takes the books away in the file");
        tests::Shop shop;
        QCOMPARE(shop.import(kYear).imported, 5);
        shop.server().stop();
        {
            db::SqliteConnection file(shop.tenantFile(), db::OpenMode::Write);
            for (const char* statement : {"DELETE FROM account_days", "DELETE FROM account_balances", "DELETE FROM transfers", "DELETE FROM accounts", "UPDATE sales_history SET waits = 1"}) {
                file.execute(statement);
            }
        }
        shop.server().restart();
        shop.bill({{shop.product("P", 25500).id, {1000}, {}, {}}});
        QTRY_COMPARE_WITH_TIMEOUT(difference(shop), std::string(), 20'000);
        QCOMPARE(shop.server().call(ledger::kVerifyLedger, shop.as())->transfers, 5); // what came to nothing is not posted
    }
};

QTEST_GUILESS_MAIN(SalesLedgerApiTest)
#include "sales_ledger_api_test.moc"
