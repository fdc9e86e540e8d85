// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/customers/customers_shop.h"

using namespace tijara;
using namespace tijara::customers;

namespace {

const std::string kAsha = R"({"number":"7","name":"Asha Varma","phone":"98450","email":"asha@example.in","note":"likes jasmine","country":"IN"})";

ProblemDocument problemIn(const http::Reply& reply)
{
    return fromJson<ProblemDocument>(reply.body);
}

} // namespace

class CustomersApiTest : public QObject {
    Q_OBJECT

private slots:
    void aCustomerIsMadeFoundChangedAndListed()
    {
        tests::CustomersShop shop;
        const Customer made = shop.made(kAsha);
        QCOMPARE(made.note, std::string("likes jasmine"));
        const Customer changed = shop.changed(made.id, R"({"name":"Asha Rao"})");
        QCOMPARE(changed.name, std::string("Asha Rao"));
        QCOMPARE(changed.phone, std::string("98450"));
        QCOMPARE(toJson(shop.ask<Customer>({Method::Get, shop.pathOf(made.id)})), toJson(changed));
        const auto page = shop.ask<Page<Customer>>({Method::Get, "/api/v1/customers?search=asha r"});
        QCOMPARE(page.items.size(), std::size_t{1});
    }

    void someoneNeedsANameOrANumber()
    {
        tests::CustomersShop shop;
        const http::Reply reply = shop.answer({Method::Post, "/api/v1/customers", R"({"phone":"98450"})"});
        QCOMPARE(reply.status, 422);
        QVERIFY(problemIn(reply).complaints == (std::vector<Complaint>{{"/name", "required", {}}}));
        shop.made(R"({"number":"12"})");
        const http::Reply twice = shop.answer({Method::Post, "/api/v1/customers", R"({"number":"12"})"});
        QCOMPARE(twice.status, 409);
        QCOMPARE(problemIn(twice).complaints[0].path, std::string("/number"));
    }

    void eachRightIsItsOwn()
    {
        tests::CustomersShop shop;
        const Customer asha = shop.made(kAsha);
        QCOMPARE(shop.answer({Method::Post, "/api/v1/customers", kAsha, {}, "Bearer auditor"}).status, 403);
        const http::Reply erase = shop.answer({Method::Post, shop.pathOf(asha.id) + "/erase", R"({"reason":"x"})", {}, "Bearer auditor"});
        QCOMPARE(erase.status, 403);
        QCOMPARE(problemIn(erase).params["permission"], std::string("customers.erase"));
        QCOMPARE(shop.answer({Method::Get, shop.pathOf(asha.id), {}, {}, "Bearer stranger"}).status, 404);
        QCOMPARE(shop.answer({Method::Post, shop.pathOf(asha.id) + "/erase", R"({"reason":"x"})", {}, "Bearer stranger"}).status, 404);
    }

    void aRepeatedRequestIsAnsweredOnceAndSealed()
    {
        tests::CustomersShop shop;
        const http::Reply first = shop.answer({Method::Post, "/api/v1/customers", kAsha, "key-1"});
        const http::Reply again = shop.answer({Method::Post, "/api/v1/customers", kAsha, "key-1"});
        QCOMPARE(again.body, first.body);
        QVERIFY(again.headers == (std::vector<std::pair<std::string, std::string>>{{"Idempotency-Replayed", "true"}}));
        QCOMPARE(shop.ask<Page<Customer>>({Method::Get, "/api/v1/customers"}).items.size(), std::size_t{1});
    }

    void aChangeOfWhatSomeoneElseChangedMeanwhileIsRefusedMemberByMember()
    {
        tests::CustomersShop shop;
        const Customer asha = shop.made(kAsha);
        const std::string path = shop.pathOf(asha.id);
        shop.ask<Customer>({Method::Patch, path, R"({"phone":"111"})"});
        const http::Reply refused = shop.answer({Method::Patch, path, R"({"phone":"222","country":"FR","was":{"phone":"000","country":"IN"}})"});
        QCOMPARE(refused.status, 409);
        QVERIFY2((problemIn(refused).complaints == std::vector<Complaint>{{"/phone", "changed_meanwhile", {{"now", "111"}}}}), refused.body.c_str());
        QCOMPARE(shop.ask<Customer>({Method::Get, path}).country, std::string("IN"));
        QCOMPARE(shop.ask<Customer>({Method::Patch, path, R"({"phone":"222","was":{"phone":"111"}})"}).phone, std::string("222"));
    }

    void anErasureLeavesATombstoneAndTheDocuments()
    {
        tests::CustomersShop shop;
        const Customer asha = shop.made(kAsha);
        const http::Reply reply = shop.erased(asha.id);
        QCOMPARE(reply.status, 201);
        const auto erasure = fromJson<Erasure>(reply.body);
        QCOMPARE(erasure.documentsKept, std::int64_t{3});
        Customer expected;
        expected.id = asha.id;
        expected.number = "7";
        expected.country = "IN";
        expected.createdAt = asha.createdAt;
        expected.erasedAt = shop.clock.now();
        QCOMPARE(toJson(erasure.customer), toJson(expected));
        QCOMPARE(toJson(shop.ask<Customer>({Method::Get, shop.pathOf(asha.id)})), toJson(expected));
        QVERIFY(shop.ask<Page<Customer>>({Method::Get, "/api/v1/customers?search=asha"}).items.empty());
        QCOMPARE(shop.ask<Page<Customer>>({Method::Get, "/api/v1/customers?search=7"}).items.size(), std::size_t{1});
    }

    void anErasureIsFinal()
    {
        tests::CustomersShop shop;
        const Customer asha = shop.made(kAsha);
        QCOMPARE(shop.erased(asha.id).status, 201);
        const http::Reply again = shop.erased(asha.id);
        QCOMPARE(again.status, 409);
        QCOMPARE(problemIn(again).code, std::string("invalid_state"));
        QCOMPARE(shop.answer({Method::Patch, shop.pathOf(asha.id), R"({"name":"Asha"})"}).status, 409);
        QCOMPARE(shop.answer({Method::Post, "/api/v1/customers/018f3c5e-0000-7000-8000-000000000000/erase", R"({"reason":"x"})"}).status, 404);
        const Id linked = shop.write([&](db::Tx& tx) { return ensure(tx, shop.actor(), "7", "IN"); });
        QVERIFY(linked == asha.id); // the number still leads to the tombstone
    }

    void anErasureThatWasPromisedCannotBeCancelled()
    {
        tests::CustomersShop shop;
        shop.jobs.mount(shop.router);
        shop.erased(shop.made(kAsha).id);
        const auto waiting = shop.ask<Page<jobs::Job>>({Method::Get, "/api/v1/jobs"});
        QCOMPARE(waiting.items.size(), std::size_t{1});
        QCOMPARE(waiting.items[0].kind, std::string("customers.erase"));
        QCOMPARE(shop.answer({Method::Post, "/api/v1/jobs/" + toText(waiting.items[0].id) + "/cancel"}).status, 409);
    }
};

QTEST_GUILESS_MAIN(CustomersApiTest)
#include "customers_api_test.moc"
