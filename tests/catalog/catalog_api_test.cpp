// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/catalog/catalog.h"
#include "tests/support/test_rooms.h"

using namespace tijara;
using namespace tijara::catalog;

namespace {

const std::string kTea = R"({"code":"TEA","name":"Tea","kind":"goods","price":25500})";

struct Shop : tests::TestRooms {
    Shop() { mount(router); }
    Product tea() { return ask<Product>({Method::Post, "/api/v1/products", kTea}); }
};

ProblemDocument problemIn(const http::Reply& reply)
{
    return fromJson<ProblemDocument>(reply.body);
}

} // namespace

class CatalogApiTest : public QObject {
    Q_OBJECT

private slots:
    void aProductIsMadeFoundChangedAndListed()
    {
        Shop shop;
        const http::Reply reply = shop.answer({Method::Post, "/api/v1/products", kTea});
        QCOMPARE(reply.status, 201);
        const Product made = fromJson<Product>(reply.body);
        QVERIFY(made.price == UnitPrice{25'500});
        const std::string path = "/api/v1/products/" + toText(made.id);
        const auto changed = shop.ask<Product>({Method::Patch, path, R"({"price":30000})"});
        QCOMPARE(changed.name, std::string("Tea"));
        QVERIFY(changed.price == UnitPrice{30'000});
        QCOMPARE(toJson(shop.ask<Product>({Method::Get, path})), toJson(changed));
        const auto page = shop.ask<Page<Product>>({Method::Get, "/api/v1/products?sort=code&kind=goods"});
        QCOMPARE(page.items.size(), std::size_t{1});
        QVERIFY(page.count && page.count->value == 1 && page.count->exact);
    }

    void aChangeOfWhatSomeoneElseChangedMeanwhileIsRefusedMemberByMember()
    {
        Shop shop;
        const Product tea = shop.tea();
        const std::string path = "/api/v1/products/" + toText(tea.id);
        shop.ask<Product>({Method::Patch, path, R"({"name":"Black tea","price":26000})"});
        const http::Reply refused = shop.answer({Method::Patch, path, R"({"name":"Green tea","price":27000,"was":{"name":"Tea","price":26000}})"});
        QCOMPARE(refused.status, 409);
        QCOMPARE(problemIn(refused).code, std::string("conflict"));
        QVERIFY2((problemIn(refused).complaints == std::vector<Complaint>{{"/name", "changed_meanwhile", {{"now", "Black tea"}}}}), refused.body.c_str());
        QCOMPARE(shop.ask<Product>({Method::Get, path}).price->tenThousandths, std::int64_t{26'000}); // nothing of it was written
        const http::Reply price = shop.answer({Method::Patch, path, R"({"price":27000,"was":{"noPrice":true}})"});
        QVERIFY2((problemIn(price).complaints == std::vector<Complaint>{{"/price", "changed_meanwhile", {{"now", "2.6000"}}}}), price.body.c_str());
        // What is there already is what was wanted: a change that is sent again after a crash.
        QCOMPARE(shop.answer({Method::Patch, path, R"({"name":"Black tea","was":{"name":"Tea"}})"}).status, 200);
        QCOMPARE(shop.ask<Product>({Method::Patch, path, R"({"name":"Green tea","was":{"name":"Black tea"}})"}).name, std::string("Green tea"));
        // An imported name has blanks around it, the form that shows it has not.
        shop.ask<Product>({Method::Patch, path, R"({"name":" White tea "})"});
        QCOMPARE(shop.ask<Product>({Method::Patch, path, R"({"name":"Green tea","was":{"name":"White tea"}})"}).name, std::string("Green tea"));
    }

    void aPriceCanBeTakenAway()
    {
        Shop shop;
        const Product tea = shop.tea();
        const std::string path = "/api/v1/products/" + toText(tea.id);
        QVERIFY(!shop.ask<Product>({Method::Patch, path, R"({"noPrice":true,"was":{"price":25500}})"}).price);
        QVERIFY(shop.ask<Product>({Method::Patch, path, R"({"price":25500,"was":{"noPrice":true}})"}).price == UnitPrice{25'500});
        QCOMPARE(shop.answer({Method::Patch, path, R"({"price":1,"noPrice":true})"}).status, 422);
    }

    void aRateOfTaxIsKeptChangedAndHeldAgainstWhatWasSeen()
    {
        Shop shop;
        const Product tea = shop.tea();
        QCOMPARE(tea.taxRate, std::int64_t{0});
        const std::string path = "/api/v1/products/" + toText(tea.id);
        QCOMPARE(shop.ask<Product>({Method::Patch, path, R"({"taxRate":1800,"was":{"taxRate":0}})"}).taxRate, std::int64_t{1800});
        QCOMPARE(shop.ask<Page<Product>>({Method::Get, "/api/v1/products"}).items.at(0).taxRate, std::int64_t{1800});
        const http::Reply refused = shop.answer({Method::Patch, path, R"({"taxRate":500,"was":{"taxRate":0}})"});
        QVERIFY2((problemIn(refused).complaints == std::vector<Complaint>{{"/taxRate", "changed_meanwhile", {{"now", "18.00"}}}}), refused.body.c_str());
        QCOMPARE(problemIn(shop.answer({Method::Patch, path, R"({"taxRate":10001})"})).complaints.at(0).path, std::string("/taxRate"));
    }

    void aCodeThatIsTakenIsNamed()
    {
        Shop shop;
        shop.tea();
        const http::Reply reply = shop.answer({Method::Post, "/api/v1/products", kTea});
        QCOMPARE(reply.status, 409);
        const auto problem = problemIn(reply);
        QCOMPARE(problem.code, std::string("already_exists"));
        QVERIFY(problem.complaints == (std::vector<Complaint>{{"/code", "already_exists", {}}}));
    }

    void everyFieldThatIsWrongIsNamedAtOnce()
    {
        Shop shop;
        const http::Reply reply = shop.answer({Method::Post, "/api/v1/products", R"({"name":7,"kind":"weapon","price":1.5,"colour":"red"})"});
        QCOMPARE(reply.status, 422);
        const std::vector<Complaint> expected = {{"/code", "required", {}},
                                                 {"/name", "text_needed", {}},
                                                 {"/kind", "not_understood", {}},
                                                 {"/price", "whole_number_needed", {}},
                                                 {"/colour", "unknown_member", {}}};
        QVERIFY2(problemIn(reply).complaints == expected, reply.body.c_str());
        const http::Reply negative = shop.answer({Method::Post, "/api/v1/products", R"({"code":" ","name":"","kind":"goods","price":-1})"});
        QCOMPARE(problemIn(negative).complaints.size(), std::size_t{2});
    }

    void whatIsNotThereIsNotFound()
    {
        Shop shop;
        const std::string nobody = "/api/v1/products/018f3c5e-0000-7000-8000-000000000000";
        QCOMPARE(shop.answer({Method::Get, nobody}).status, 404);
        QCOMPARE(shop.answer({Method::Patch, nobody, "{}"}).status, 404);
        QCOMPARE(shop.answer({Method::Get, "/api/v1/products/tea"}).status, 404);
        QCOMPARE(shop.answer({Method::Delete, nobody}).status, 405);
    }

    void anotherShopSeesNothingOfIt()
    {
        Shop shop;
        const Product tea = shop.tea();
        QCOMPARE(shop.answer({Method::Get, "/api/v1/products/" + toText(tea.id), {}, {}, "Bearer stranger"}).status, 404);
        const http::Reply list = shop.answer({Method::Get, "/api/v1/products", {}, {}, "Bearer stranger"});
        QVERIFY(fromJson<Page<Product>>(list.body).items.empty());
    }

    void whoMayOnlyReadCannotWrite()
    {
        Shop shop;
        const http::Reply reply = shop.answer({Method::Post, "/api/v1/products", kTea, {}, "Bearer auditor"});
        QCOMPARE(reply.status, 403);
        QCOMPARE(problemIn(reply).params["permission"], std::string("catalog.write"));
        QCOMPARE(shop.answer({Method::Get, "/api/v1/products", {}, {}, "Bearer auditor"}).status, 200);
        QCOMPARE(shop.answer({Method::Get, "/api/v1/products", {}, {}, ""}).status, 401);
    }

    void whatTheListDoesNotDeclareIsRefused()
    {
        Shop shop;
        QCOMPARE(problemIn(shop.answer({Method::Get, "/api/v1/products?sort=price"})).code, std::string("list_not_served"));
        QCOMPARE(problemIn(shop.answer({Method::Get, "/api/v1/products?sort=code&search=te"})).code, std::string("list_not_served"));
        QCOMPARE(problemIn(shop.answer({Method::Get, "/api/v1/products?limit=0"})).code, std::string("validation_failed"));
        QCOMPARE(problemIn(shop.answer({Method::Get, "/api/v1/products?colour=red"})).complaints[0].code, std::string("unknown_member"));
    }
};

QTEST_GUILESS_MAIN(CatalogApiTest)
#include "catalog_api_test.moc"
