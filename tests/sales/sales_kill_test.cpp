// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "shared/customers/customers_contract.h"
#include "shared/journal/journal_contract.h"
#include "shared/sales/import_contract.h"
#include "shared/sales/papers_contract.h"
#include "tests/support/server_program.h"

#include <set>
#include <thread>

using namespace tijara;
using namespace tijara::sales;
using tests::ServerProgram;

namespace {

std::string retail(int documents)
{
    std::string text = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
    for (int number = 0; number < documents; ++number) {
        for (int line = 0; line < 3; ++line) {
            text += std::to_string(100'000 + number) + ",C" + std::to_string((number * 7 + line) % 500) + ",A THING,2,2010-12-01 09:50:00,4.25," +
                    std::to_string(number % 90) + ",France\n";
        }
        if (number % 1000 == 999) {
            text += "BAD" + std::to_string(number) + ",X,,one,2010-12-01 09:50:00,4.25,,France\n";
        }
    }
    return text;
}

} // namespace

class SalesKillTest : public QObject {
    Q_OBJECT

private slots:
    void anImportKilledAgainAndAgainGoesOnAndCountsRight()
    {
        constexpr int kDocuments = 60'000;
        tests::TempFolder folder;
        ImportPreview preview;
        identity::SignedIn owner;
        {
            ServerProgram program(folder.path());
            owner = program.call().setUp();
            preview = *program.call().upload(kUploadImport, "?fileName=year.csv", retail(kDocuments), {.token = owner.accessToken});
            (void)*program.call().call(kStartImport, {preview.mapping, false, preview.preset}, {.token = owner.accessToken, .id = preview.id});
            QTest::qWait(300);
        }
        for (int kills = 0; kills < 3; ++kills) {
            ServerProgram program(folder.path());
            QTest::qWait(400 + kills * 500);
        }
        ServerProgram program(folder.path());
        const tests::As as{.token = owner.accessToken, .id = preview.id};
        QTRY_VERIFY_WITH_TIMEOUT(program.call().call(kImport, as)->job->state == jobs::JobState::Done, 120'000);
        const auto state = *program.call().call(kImport, as);
        QVERIFY(state.job->attempts >= 2);
        QVERIFY(!state.fileHere);
        const auto outcome = state.outcome.value();
        QCOMPARE(outcome.documents, std::int64_t{kDocuments + kDocuments / 1000});
        QCOMPARE(outcome.imported, std::int64_t{kDocuments});
        QCOMPARE(outcome.recognised, std::int64_t{0}); // what was committed was counted, what was not came again
        QCOMPARE(outcome.refused, std::int64_t{kDocuments / 1000});
        QCOMPARE(outcome.linesImported, std::int64_t{kDocuments * 3});
        const tests::As owners{.token = owner.accessToken};
        const auto dashboard = *program.call().call(kDashboard, owners);
        QCOMPARE(dashboard.documents.value, std::int64_t{kDocuments});
        QCOMPARE(dashboard.revenue.value, std::int64_t{kDocuments} * 3 * 850);
        const std::string refused = program.call().download(kRefusedLines, as).body;
        QCOMPARE(std::count(refused.begin(), refused.end(), '\n'), std::ptrdiff_t{1 + kDocuments / 1000});
        QVERIFY(program.call().call(journal::kVerify, owners)->good);
    }

    void noAcknowledgedBillIsLostOrDoubled()
    {
        tests::TempFolder folder;
        std::optional<ServerProgram> program(folder.path());
        const identity::SignedIn owner = program->call().setUp();
        const auto product = *program->call().call(catalog::kCreateProduct, {"P", "Thing", catalog::ItemKind::Goods, UnitPrice{10000}}, {.token = owner.accessToken});
        const NewBill bill{{}, {}, {{product.id, {1000}, {}, {}}}};
        std::mutex mutex;
        std::set<std::string> numbers;
        std::set<std::string> answered;
        for (int round = 0; round < 4; ++round) {
            const auto& caller = program->call();
            std::vector<std::jthread> tills;
            for (int till = 0; till < 4; ++till) {
                tills.emplace_back([&, round, till] {
                    for (int one = 0; one < 100'000; ++one) {
                        const std::string key = std::to_string(round) + "-" + std::to_string(till) + "-" + std::to_string(one);
                        try {
                            const auto answer = caller.call(kIssueBill, bill, {.token = owner.accessToken, .idempotencyKey = key});
                            const std::scoped_lock lock(mutex);
                            numbers.insert(answer->document.number);
                            answered.insert(key);
                        } catch (const std::exception&) {
                            return; // the server is gone
                        }
                    }
                });
            }
            QTest::qWait(300 + round * 150);
            program->kill();
            tills.clear();
            program.emplace(folder.path());
        }
        QVERIFY(answered.size() > 20);
        QCOMPARE(numbers.size(), answered.size());
        // Asked again with its key, each acknowledged bill is the same bill.
        const auto dashboard = *program->call().call(kDashboard, {.token = owner.accessToken});
        for (const std::string& key : answered) {
            const auto again = program->call().call(kIssueBill, bill, {.token = owner.accessToken, .idempotencyKey = key});
            QCOMPARE(again.headers.at("Idempotency-Replayed"), std::string("true"));
            QVERIFY(numbers.contains(again->document.number));
        }
        const auto after = *program->call().call(kDashboard, {.token = owner.accessToken});
        QCOMPARE(after.documents.value, dashboard.documents.value);
        // Some bills were durable although nobody heard of them, but never one too few, and no number twice or left out.
        QVERIFY(after.documents.value >= static_cast<std::int64_t>(answered.size()));
        DocumentQuery last;
        last.sort = "-number";
        last.limit = 1;
        const auto page = *program->call().call(kListDocuments, last, {.token = owner.accessToken});
        QCOMPARE(page.items.at(0).number, "A-" + std::string(6 - std::to_string(after.documents.value).size(), '0') + std::to_string(after.documents.value));
        QVERIFY(program->call().call(journal::kVerify, {.token = owner.accessToken})->good);
    }

    void aPaperThatWasHandedOutIsTheSameAfterAKill()
    {
        tests::TempFolder folder;
        std::optional<ServerProgram> program(folder.path());
        const identity::SignedIn owner = program->call().setUp();
        const tests::As owners{.token = owner.accessToken};
        const auto product = *program->call().call(catalog::kCreateProduct, {"P", "Thing", catalog::ItemKind::Goods, UnitPrice{10000}}, owners);
        customers::NewCustomer named;
        named.name = "Ann Reader";
        const auto customer = *program->call().call(customers::kCreateCustomer, named, owners);
        std::vector<Id> bills;
        for (int bill = 0; bill < 80; ++bill) {
            bills.push_back(program->call().call(kIssueBill, {customer.id, {}, {{product.id, {1000}, {}, {}}}}, {.token = owner.accessToken, .idempotencyKey = "b" + std::to_string(bill)})->document.id);
        }
        const auto paperOf = [&](const tests::Caller& caller, const Id& bill) {
            tests::RawRequest request;
            request.path = "/api/v1/documents/" + toText(bill) + "/paper?language=ar";
            request.headers["Authorization"] = "Bearer " + owner.accessToken;
            return caller.send(request);
        };
        std::mutex mutex;
        std::map<Id, std::string> handedOut;
        for (int round = 0; round < 3; ++round) {
            const auto& caller = program->call();
            std::vector<std::jthread> askers;
            for (std::size_t asker = 0; asker < 3; ++asker) {
                askers.emplace_back([&, asker] {
                    for (std::size_t at = asker; at < bills.size(); at += 3) {
                        try {
                            const auto answer = paperOf(caller, bills[at]);
                            const std::scoped_lock lock(mutex);
                            if (answer.status == 200 && !handedOut.emplace(bills[at], answer.body).second && handedOut[bills[at]] != answer.body) {
                                handedOut[bills[at]] = "two different papers";
                            }
                        } catch (const std::exception&) {
                            return; // the server is gone
                        }
                    }
                });
            }
            QTest::qWait(250 + round * 200);
            program->kill();
            askers.clear();
            program.emplace(folder.path());
        }
        QVERIFY(!handedOut.empty());
        for (const auto& [bill, pdf] : handedOut) {
            QVERIFY(paperOf(program->call(), bill).body == pdf);
        }
        const auto found = *program->call().call(kVerifyPapers, owners);
        QVERIFY(found.good);
        QVERIFY(found.papers >= static_cast<std::int64_t>(handedOut.size()));
        QVERIFY(program->call().call(journal::kVerify, owners)->good);
    }
};

QTEST_GUILESS_MAIN(SalesKillTest)
#include "sales_kill_test.moc"
