// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/platform/db/sqlite.h"
#include "shared/ledger/ledger_contract.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/shop.h"

#include <map>

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

// One price, taxed at two rates as the file has it, and one line without; a return takes its tax with it.
constexpr const char* kTaxedYear = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,Tax Amount,CustomerID,Country\n"
                                   "1,A,THING,2,2010-12-01 08:26:00,4.25,1.53,17,UK\n"
                                   "1,B,OTHER,1,2010-12-01 08:26:00,1.00,0.05,17,UK\n"
                                   "2,A,THING,3,2010-12-02 08:26:00,4.25,,,UK\n"
                                   "C3,A,THING,-1,2010-12-03 08:26:00,4.25,-0.765,17,UK\n"
                                   "4,F,FREE,1,2010-12-03 09:26:00,0,0.20,,UK\n";

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
    const std::int64_t tax = sumOf(trial, ledger::AccountKind::Tax);
    const std::int64_t roundOff = sumOf(trial, ledger::AccountKind::Rounding);
    const std::int64_t sold = sumOf(trial, ledger::AccountKind::Revenue) + tax + roundOff;
    if (sold != dashboard.revenue.value) {
        return "books " + std::to_string(sold) + ", sales " + std::to_string(dashboard.revenue.value);
    }
    if (sumOf(trial, ledger::AccountKind::Cash) + sumOf(trial, ledger::AccountKind::Customer) != sold) {
        return "what is owed and in the till is not what was sold";
    }
    std::int64_t taxOfDocuments = 0;
    std::int64_t roundOffOfDocuments = 0;
    for (const Document& document : shop.all(kListDocuments, DocumentQuery{})) {
        ledger::TransferQuery query;
        query.documentId = document.id;
        std::map<ledger::AccountKind, std::int64_t> posted;
        const auto transfers = *shop.server().call(ledger::kListTransfers, query, shop.as()); // a loop over a part of what a call returns would outlive it
        for (const auto& transfer : transfers.items) {
            for (const auto& [side, sign] : {std::pair{transfer.creditAccountId, 1}, std::pair{transfer.debitAccountId, -1}}) {
                posted[shop.server().call(ledger::kAccount, shop.as(side))->kind] += sign * transfer.amount.minor;
            }
            if (transfer.day != document.issuedOn) {
                return document.number + " is posted on another day";
            }
        }
        const std::int64_t net = document.total.minor - document.tax.minor - document.roundOff.minor;
        if (posted[ledger::AccountKind::Revenue] != net || posted[ledger::AccountKind::Tax] != document.tax.minor || posted[ledger::AccountKind::Rounding] != document.roundOff.minor ||
            posted[ledger::AccountKind::Cash] + posted[ledger::AccountKind::Customer] != -document.total.minor) {
            return document.number + " is not posted as it stands: " + toJson(document);
        }
        taxOfDocuments += document.tax.minor;
        roundOffOfDocuments += document.roundOff.minor;
    }
    if (tax != taxOfDocuments || roundOff != roundOffOfDocuments) {
        return "tax " + std::to_string(tax) + " of " + std::to_string(taxOfDocuments) + ", rounding " + std::to_string(roundOff) + " of " + std::to_string(roundOffOfDocuments);
    }
    const auto found = *shop.server().call(ledger::kVerifyLedger, shop.as());
    return found.good ? std::string{} : toJson(found);
}

ImportOutcome importTaxed(tests::Shop& shop)
{
    auto preview = shop.upload(kTaxedYear);
    preview.mapping.creditNotePrefix = "C";
    if (const auto job = shop.ended(shop.startImport(preview)); job.state != jobs::JobState::Done) {
        throw std::runtime_error("the import ended as " + toJson(job));
    }
    return shop.server().call(kImport, shop.as(preview.id))->outcome.value();
}

/// Bills that are taxed and rounded up, down, and not, and a part of one taken back.
void sellTaxed(tests::Shop& shop)
{
    const auto product = shop.product("P", 25500);
    const auto customer = shop.customer("Someone");
    const auto issue = [&shop](const NewBill& bill) { return *shop.server().call(kIssueBill, bill, shop.as({}, shop.newKey())); };
    const auto bill = issue({customer.id, {}, {{product.id, {3000}, {}, {}, 1800}, {product.id, {1000}, {}, {}, 25}}, true}); // 10.20, tax 1.39, 0.41 more
    issue({{}, {}, {{product.id, {1000}, {}, {}, 1800}}, true});                                                              // 2.55, tax 0.46, 0.01 less
    issue({{}, {}, {{product.id, {1000}, {}, {}, 4000}}});
    issue({{}, {}, {{product.id, {1000}, UnitPrice{3000}, {}}}, true}); // rounded to nothing: posted to and fro
    (void)*shop.server().call(kIssueCreditNote, {"broken", {{1, {1000}}}}, shop.as(bill.document.id, shop.newKey()));
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

    void taxAndRoundOffStandInTheBooksForEachDocumentAndInSum()
    {
        tests::Shop shop;
        const auto outcome = importTaxed(shop);
        QCOMPARE(outcome.imported, 4);
        QCOMPARE(outcome.total.minor, 850 + 153 + 100 + 5 + 1275 - 425 - 77 + 20); // -0.765 is -0.77
        QCOMPARE(difference(shop), std::string());
        sellTaxed(shop);
        QCOMPARE(difference(shop), std::string());
        const auto trial = *shop.server().call(ledger::kTrialBalance, {}, shop.as());
        QCOMPARE(sumOf(trial, ledger::AccountKind::Tax), 153 + 5 - 77 + 20 + 139 + 46 + 102 - 46);
        QCOMPARE(sumOf(trial, ledger::AccountKind::Rounding), 41 - 1 - 30);
    }

    void theDocumentNamesEveryTransferItWasPostedAs()
    {
        tests::Shop shop;
        const auto product = shop.product("P", 25500);
        const auto bill = *shop.server().call(kIssueBill, {{}, {}, {{product.id, {1000}, {}, {}, 1800}}, true}, shop.as({}, shop.newKey()));
        ledger::TransferQuery query;
        query.documentId = bill.document.id;
        const auto posted = shop.server().call(ledger::kListTransfers, query, shop.as())->items;
        QCOMPARE(posted.size(), std::size_t{3});
        journal::EntryQuery entries;
        entries.entityId = bill.document.id;
        const auto entry = shop.server().call(journal::kListEntries, entries, shop.as())->items.front();
        for (const auto& one : posted) {
            QVERIFY2(entry.body.find("\"transfer\":\"" + toText(one.id)) != std::string::npos, entry.body.c_str());
            QCOMPARE(shop.server().call(ledger::kRefundTransfer, {}, shop.as(one.id, shop.newKey())).status, 409);
        }
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
        sellTaxed(shop);
        const auto before = shop.server().call(ledger::kVerifyLedger, shop.as())->transfers;
        shop.server().stop();
        {
            db::SqliteConnection file(shop.tenantFile(), db::OpenMode::Write);
            for (const char* statement : {"DELETE FROM account_days", "DELETE FROM account_balances", "DELETE FROM transfers", "DELETE FROM accounts", "UPDATE sales_history SET waits = 1"}) {
                file.execute(statement);
            }
        }
        shop.server().restart();
        shop.bill({{shop.product("Q", 25500).id, {1000}, {}, {}}});
        QTRY_COMPARE_WITH_TIMEOUT(difference(shop), std::string(), 20'000);
        QCOMPARE(shop.server().call(ledger::kVerifyLedger, shop.as())->transfers, before + 1); // what came to nothing is not posted
    }
};

QTEST_GUILESS_MAIN(SalesLedgerApiTest)
#include "sales_ledger_api_test.moc"
