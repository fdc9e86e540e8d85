// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/sales/sales_store.h"
#include "shared/ledger/ledger_contract.h"
#include "tests/support/list_plans.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/shop.h"

#include <thread>

using namespace tijara;
using namespace tijara::sales;

class SalesApiTest : public QObject {
    Q_OBJECT

private slots:
    void aBillIsPricedNumberedAndJournalled()
    {
        tests::Shop shop;
        const auto product = shop.product("R1", 123456); // 12.3456
        const auto detail = shop.bill({{product.id, {3000}, {}, {}}, {product.id, {500}, UnitPrice{9999}, "Half a ring"}});
        QCOMPARE(detail.document.number, std::string("A-000001"));
        QCOMPARE(detail.lines.at(0).amount.minor, std::int64_t{3704}); // 37.0368
        QCOMPARE(detail.lines.at(1).amount.minor, std::int64_t{50});   // 0.49995
        QCOMPARE(detail.document.total.minor, std::int64_t{3754});
        QCOMPARE(detail.document.roundingTenMillionths, std::int64_t{-32000 - 500});
        QCOMPARE(shop.bill({{product.id, {1000}, {}, {}}}).document.number, std::string("A-000002"));

        journal::EntryQuery query;
        query.entityId = detail.document.id;
        const auto entries = shop.all(journal::kListEntries, query);
        QCOMPARE(entries.size(), std::size_t{1});
        QCOMPARE(entries[0].kind, std::string("sales.bill.issued"));
        QCOMPARE(entries[0].actorName, std::string("Olive Owner"));
        QVERIFY(entries[0].body.find("\"total\":3754") != std::string::npos);
    }

    void everyBadLineIsNamed()
    {
        tests::Shop shop;
        const auto priced = shop.product("P", 10000);
        const auto unpriced = *shop.server().call(catalog::kCreateProduct, {"U", "No price", catalog::ItemKind::Goods, {}}, shop.as());
        const NewBill bill{{}, {}, {{Id{}, {1000}, {}, {}}, {unpriced.id, {1000}, {}, {}}, {priced.id, {1000}, {}, {}}}};
        const auto answer = shop.server().call(kIssueBill, bill, shop.as({}, "k"));
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.problem.complaints.size(), std::size_t{2});
        QCOMPARE(answer.problem.complaints[0].path, std::string("/lines/0/productId"));
        QCOMPARE(answer.problem.complaints[1].path, std::string("/lines/1/unitPrice"));

        const NewBill none{{}, {}, {{priced.id, {0}, {}, {}}}};
        QCOMPARE(shop.server().call(kIssueBill, none, shop.as({}, "k2")).problem.complaints.at(0).path, std::string("/lines/0/quantity"));
        QCOMPARE(shop.server().call(kIssueBill, {{}, {}, {}}, shop.as({}, "k3")).problem.complaints.at(0).path, std::string("/lines"));
        // A refused bill takes no number.
        QCOMPARE(shop.bill({{priced.id, {1000}, {}, {}}}).document.number, std::string("A-000001"));
    }

    void aRepeatedRequestIsOneSale()
    {
        tests::Shop shop;
        const auto product = shop.product("P", 10000);
        const NewBill bill{{}, {}, {{product.id, {1000}, {}, {}}}};
        QCOMPARE(shop.server().call(kIssueBill, bill, shop.as()).problem.code, std::string("idempotency_key_needed"));
        const auto first = shop.server().call(kIssueBill, bill, shop.as({}, "till-1-0001"));
        const auto again = shop.server().call(kIssueBill, bill, shop.as({}, "till-1-0001"));
        QCOMPARE(again.headers.at("Idempotency-Replayed"), std::string("true"));
        QCOMPARE(toJson(*again), toJson(*first));
        shop.server().restart();
        const auto later = shop.server().call(kIssueBill, bill, shop.as({}, "till-1-0001"));
        QCOMPARE(toJson(*later), toJson(*first));
        const NewBill other{{}, {}, {{product.id, {2000}, {}, {}}}};
        QCOMPARE(shop.server().call(kIssueBill, other, shop.as({}, "till-1-0001")).status, 409);
        QCOMPARE(shop.all(kListDocuments, DocumentQuery{}).size(), std::size_t{1});
    }

    void manyAtOnceWithOneKeyAreOneSale()
    {
        tests::Shop shop;
        const auto product = shop.product("P", 10000);
        const NewBill bill{{}, {}, {{product.id, {1000}, {}, {}}}};
        std::vector<std::thread> tills;
        std::atomic<int> created = 0;
        for (int till = 0; till < 8; ++till) {
            tills.emplace_back([&] { created += shop.server().call(kIssueBill, bill, shop.as({}, "same")).status == 201 ? 1 : 0; });
        }
        for (auto& till : tills) {
            till.join();
        }
        QCOMPARE(created.load(), 8);
        QCOMPARE(shop.all(kListDocuments, DocumentQuery{}).size(), std::size_t{1});
    }

    void numbersOfConcurrentTillsHaveNoGapAndNoDouble()
    {
        tests::Shop shop;
        const auto product = shop.product("P", 10000);
        std::vector<std::thread> tills;
        for (int till = 0; till < 8; ++till) {
            tills.emplace_back([&, till] {
                for (int one = 0; one < 10; ++one) {
                    (void)shop.server().call(kIssueBill, {{}, {}, {{product.id, {1000}, {}, {}}}}, shop.as({}, std::to_string(till * 100 + one)));
                }
            });
        }
        for (auto& till : tills) {
            till.join();
        }
        DocumentQuery query;
        query.sort = "number";
        const auto documents = shop.all(kListDocuments, query);
        QCOMPARE(documents.size(), std::size_t{80});
        QCOMPARE(documents.front().number, std::string("A-000001"));
        QCOMPARE(documents.back().number, std::string("A-000080"));
        QVERIFY(shop.server().call(journal::kVerify, shop.as())->good);
    }

    void aCreditNoteNeverTakesBackMoreThanIsLeft()
    {
        tests::Shop shop;
        const auto product = shop.product("P", 3350);
        const auto bill = shop.bill({{product.id, {3000}, {}, {}}});
        const auto note = *shop.server().call(kIssueCreditNote, {"Damaged", {{1, {1000}}}}, shop.as(bill.document.id, "n1"));
        QCOMPARE(note.document.number, std::string("AR-000001"));
        QCOMPARE(note.document.total.minor, std::int64_t{-34});
        QCOMPARE(note.document.reversesId.value(), bill.document.id);
        const auto tooMuch = shop.server().call(kIssueCreditNote, {"Again", {{1, {2001}}}}, shop.as(bill.document.id, "n2"));
        QCOMPARE(tooMuch.problem.complaints.at(0).code, std::string("more_than_left"));
        const auto twice = shop.server().call(kIssueCreditNote, {"Split", {{1, {1000}}, {1, {1001}}}}, shop.as(bill.document.id, "n3"));
        QCOMPARE(twice.problem.complaints.at(0).path, std::string("/lines/1/quantity"));
        const auto rest = *shop.server().call(kIssueCreditNote, {"All", {{1, {2000}}}}, shop.as(bill.document.id, "n4"));
        QCOMPARE(rest.document.total.minor, std::int64_t{-67}); // 1.01 was sold, 0.34 is back
        QCOMPARE(shop.server().call(kIssueCreditNote, {"x", {{1, {1}}}}, shop.as(note.document.id, "n5")).status, 409);
        QCOMPARE(shop.server().call(kIssueCreditNote, {"x", {{7, {1}}}}, shop.as(bill.document.id, "n6")).problem.complaints.at(0).code, std::string("not_found"));
    }

    void aBillOwesEachRateOnceAndIsRoundedOutsideOfIt()
    {
        tests::Shop shop;
        const auto gold = *shop.server().call(catalog::kCreateProduct, {"G", "Gold", catalog::ItemKind::Goods, UnitPrice{123'070'000}, 150}, shop.as());
        const auto box = shop.product("BOX", 3300);
        NewBill wanted{{}, {}, {{gold.id, {1000}, {}, {}}, {box.id, {1000}, {}, {}, 1800}, {box.id, {1000}, {}, {}, 1800}, {box.id, {1000}, {}, {}}}, true};
        const auto bill = *shop.server().call(kIssueBill, wanted, shop.as({}, shop.newKey()));
        QCOMPARE(bill.lines.at(0).taxRate, std::int64_t{150}); // the product's own
        QCOMPARE(bill.lines.at(0).tax.minor, std::int64_t{18461}); // 184.605
        QCOMPARE(bill.lines.at(1).tax.minor, std::int64_t{6});     // 0.0594
        QCOMPARE(bill.lines.at(2).tax.minor, std::int64_t{6});     // 0.1188 of both
        QCOMPARE(bill.lines.at(3).tax.minor, std::int64_t{0});
        QCOMPARE(bill.document.tax.minor, std::int64_t{18473});
        QCOMPARE(bill.document.roundOff.minor, std::int64_t{28}); // 12,307.99 and 184.73
        QCOMPARE(bill.document.total.minor, std::int64_t{1'249'300});
        QCOMPARE(shop.server().call(kDocument, shop.as(bill.document.id))->document.total.minor, bill.document.total.minor);
        const auto sums = *shop.server().call(kTotalOfDocuments, DocumentQuery{}, shop.as());
        const auto tax = std::find_if(sums.sums.begin(), sums.sums.end(), [](const Figure& one) { return one.opens.adds == "tax"; });
        QVERIFY(tax != sums.sums.end());
        QCOMPARE(tax->value, bill.document.tax.minor);

        journal::EntryQuery query;
        query.entityId = bill.document.id;
        const std::string body = shop.all(journal::kListEntries, query).at(0).body;
        for (const char* said : {"\"roundOff\":28", "\"tax\":18473", "\"taxRate\":1800", "\"taxPosted\":{", "\"roundOffPosted\":{"}) {
            QVERIFY2(body.find(said) != std::string::npos, body.c_str());
        }
        // What is not taxed is written as it always was.
        query.entityId = shop.bill({{box.id, {1000}, {}, {}}}).document.id;
        QVERIFY(shop.all(journal::kListEntries, query).at(0).body.find("tax") == std::string::npos);
    }

    void aRateThatIsNoneIsRefusedAtItsField()
    {
        tests::Shop shop;
        const auto product = shop.product("P", 10000);
        for (const std::int64_t rate : {std::int64_t{-1}, std::int64_t{10'001}}) {
            const auto answer = shop.server().call(kIssueBill, {{}, {}, {{product.id, {1000}, {}, {}, rate}}}, shop.as({}, shop.newKey()));
            QCOMPARE(answer.problem.complaints.at(0).path, std::string("/lines/0/taxRate"));
            QCOMPARE(answer.problem.complaints.at(0).code, std::string("out_of_range"));
            const auto made = shop.server().call(catalog::kCreateProduct, {"R", "Ring", catalog::ItemKind::Goods, {}, rate}, shop.as());
            QCOMPARE(made.problem.complaints.at(0).path, std::string("/taxRate"));
        }
    }

    void aTaxedBillTakenBackPieceByPieceComesToExactlyNothing()
    {
        tests::Shop shop;
        const auto product = shop.product("P", 3350);
        const auto customer = shop.customer("Someone");
        const NewBill wanted{customer.id, {}, {{product.id, {3000}, {}, {}, 1700}, {product.id, {1000}, {}, {}, 500}}, true};
        const auto bill = *shop.server().call(kIssueBill, wanted, shop.as({}, shop.newKey()));
        QCOMPARE(bill.document.total.minor, std::int64_t{200}); // 1.35, tax 0.19, and 0.46 to make it two
        QCOMPARE(bill.document.roundOff.minor, std::int64_t{46});
        std::int64_t back = 0;
        const std::vector<ReturnedLine> pieces = {{1, {1000}}, {2, {1000}}, {1, {1500}}, {1, {500}}};
        for (const ReturnedLine& piece : pieces) {
            const auto note = *shop.server().call(kIssueCreditNote, {"Broken", {piece}}, shop.as(bill.document.id, shop.newKey()));
            back += note.document.total.minor;
            QCOMPARE(note.document.roundOff.minor, &piece == &pieces.back() ? std::int64_t{-46} : std::int64_t{0});
            QVERIFY(note.document.tax.minor <= 0);
        }
        QCOMPARE(back, -bill.document.total.minor);
        std::int64_t moved = 0;
        for (const auto& account : shop.all(ledger::kListAccounts, ledger::AccountQuery{})) {
            const bool revenue = account.kind == ledger::AccountKind::Revenue; // what was sold and what came back are two accounts
            moved += revenue ? account.balance.minor : 0;
            QVERIFY2(revenue || account.balance.minor == 0, toJson(account).c_str());
        }
        QCOMPARE(moved, std::int64_t{0});
        QCOMPARE(shop.server().call(kIssueCreditNote, {"x", {{1, {1}}}}, shop.as(bill.document.id, shop.newKey())).problem.complaints.at(0).code, std::string("more_than_left"));
    }

    void aBillRemembersItsCustomerAndTheirNameIsSealed()
    {
        tests::Shop shop;
        const auto customer = shop.customer("Zebulon Quackenbush");
        const auto product = shop.product("P", 10000);
        const auto bill = shop.bill({{product.id, {1000}, {}, {}}}, customer.id);
        QCOMPARE(bill.document.customerName, std::string("Zebulon Quackenbush"));
        QCOMPARE(bill.document.country, std::string("United Kingdom"));
        journal::EntryQuery query;
        query.entityId = bill.document.id;
        QVERIFY(shop.all(journal::kListEntries, query).at(0).body.find("Zebulon Quackenbush") != std::string::npos);
        *shop.server().call(customers::kEraseCustomer, {"asked in the shop"}, shop.as(customer.id));
        QCOMPARE(shop.server().call(kIssueBill, {customer.id, {}, {{product.id, {1000}, {}, {}}}}, shop.as({}, "e")).problem.complaints.at(0).code,
                 std::string("erased"));
    }

    void rightsAndWallsHold()
    {
        tests::Shop shop;
        const auto product = shop.product("P", 10000);
        const auto bill = shop.bill({{product.id, {1000}, {}, {}}});
        const auto accountant = shop.server().addUser(shop.owner().accessToken, identity::Role::Accountant, "acc@shop.example");
        const NewBill wanted{{}, {}, {{product.id, {1000}, {}, {}}}};
        QCOMPARE(shop.server().call(kIssueBill, wanted, {.token = accountant.accessToken, .idempotencyKey = "a"}).status, 403);
        QCOMPARE(shop.server().call(kDocument, {.token = accountant.accessToken, .id = bill.document.id}).status, 200);
        const auto stranger = shop.server().addShop("Other shop", "other@shop.example");
        QCOMPARE(shop.server().call(kDocument, {.token = stranger.accessToken, .id = bill.document.id}).status, 404);
        QCOMPARE(shop.server().call(kIssueBill, wanted, {.token = stranger.accessToken, .idempotencyKey = "a"}).problem.complaints.at(0).path,
                 std::string("/lines/0/productId"));
        QCOMPARE(shop.server().call(kListDocuments, DocumentQuery{}, {.token = stranger.accessToken})->items.size(), std::size_t{0});
        QCOMPARE(shop.server().call(kDocument, {.id = bill.document.id}).status, 401);
    }

    void everyDeclaredPathIsServedByItsIndex()
    {
        TIJARA_SKIP_ON_POSTGRES("plans on PostgreSQL: statements_test")
        tests::Shop shop;
        for (const auto* list : {&documentList(), &soldLineList()}) {
            for (const std::string& bad : tests::badPlans(*list, shop.tenantFile())) {
                QFAIL(bad.c_str());
            }
        }
    }

    void aCombinationThatIsNotDeclaredIsRefusedInWords()
    {
        tests::Shop shop;
        DocumentQuery query;
        query.country = "France";
        query.sort = "number";
        const auto answer = shop.server().call(kListDocuments, query, shop.as());
        QCOMPARE(answer.problem.code, std::string("list_not_served"));
        QCOMPARE(answer.problem.params.at("filters"), std::string("country"));
        QCOMPARE(shop.server().call(kListSoldLines, SoldLineQuery{}, shop.as()).problem.complaints.at(0).path, std::string("productId"));
    }
};

QTEST_GUILESS_MAIN(SalesApiTest)
#include "sales_api_test.moc"
