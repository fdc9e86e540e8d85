// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "shared/files/files_contract.h"
#include "shared/identity/people_contract.h"
#include "tests/support/shop.h"

#include <set>

using namespace tijara;

namespace {

struct Address {
    std::string method; ///< "GET"
    std::string path;
    std::string permission; ///< "" when the route names none
    bool open = false;      ///< to everybody
    bool hasBody = false;
};

std::vector<Address> addressesOf(tests::TestServer& server)
{
    std::vector<Address> all;
    const auto document = parseJson(server.send({.path = "/openapi.json"}).body);
    for (const auto& path : document["paths"].GetObject()) {
        for (const auto& operation : path.value.GetObject()) {
            std::string method = operation.name.GetString();
            for (char& c : method) {
                c = static_cast<char>(c - 'a' + 'A');
            }
            Address address{method, path.name.GetString(), {}, operation.value.HasMember("security"), operation.value.HasMember("requestBody")};
            if (operation.value.HasMember("x-permission")) {
                address.permission = operation.value["x-permission"].GetString();
            }
            all.push_back(address);
        }
    }
    return all;
}

/// A request that would be well-formed enough to reach the handler's first look at the id.
tests::RawRequest requestTo(const Address& address, const std::string& token, const Id& id)
{
    tests::RawRequest request;
    request.method = address.method;
    request.path = address.path;
    if (const auto part = request.path.find("{id}"); part != std::string::npos) {
        request.path.replace(part, 4, toText(id));
    }
    if (address.path.ends_with("/days")) {
        request.path += "?from=2026-01-01&to=2026-01-31";
    }
    if (address.path.ends_with("/imports")) {
        request.contentType = "application/octet-stream";
    }
    request.body = address.path.ends_with("/erase")          ? R"({"reason":"x"})"
                   : address.path.ends_with("/steps")        ? R"({"step":"start"})"
                   : address.path.ends_with("/phases")       ? R"({"weights":[10000]})"
                   : address.path.ends_with("/copies")       ? R"({"key":"x"})"
                   : address.path.ends_with("/credit-notes") ? R"({"reason":"x","lines":[{"lineNo":1,"quantity":1000}]})"
                   : address.path.ends_with("/start")
                       ? R"({"mapping":{"number":0,"code":1,"description":2,"quantity":3,"date":4,"unitPrice":5,"customer":-1,"country":-1,"tax":-1,"dateFormat":"yyyy-MM-dd","decimalPoint":".","creditNotePrefix":"","adjustmentPrefix":""},"dryRun":true})"
                       : address.path.ends_with("/role")       ? R"({"role":"cashier"})"
                   : address.path.ends_with("/roles/{id}") ? R"({"name":"x","permissions":["sales.read"]})"
                   : address.path.ends_with("/webhooks/{id}") ? R"({"on":true})"
                   : address.path.ends_with("/rotate")     ? R"({"hours":1})"
                   : "{}";
    static int keys = 0; // one each: a key that comes again is a conflict of its own
    request.headers["Idempotency-Key"] = "walls-" + std::to_string(++keys);
    if (!token.empty()) {
        request.headers["Authorization"] = "Bearer " + token;
    }
    return request;
}

} // namespace

/// Walls hold on every route there is: a new route is in these tests the moment it is mounted.
class WallsTest : public QObject {
    Q_OBJECT

private slots:
    void nobodyReachesAnotherShopsRecordsByTheirIds()
    {
        tests::Shop shop;
        const auto product = shop.product("P", 10000);
        const auto customer = shop.customer("Someone");
        const auto bill = shop.bill({{product.id, {1000}, {}, {}}}, customer.id);
        const auto preview = shop.upload("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n1,A,B,1,2010-12-01 08:26:00,1,,UK\n");
        const Id job = shop.startImport(preview, true);
        shop.ended(job);
        const Id exported = shop.server().call(files::kStartExport, {"Rows", files::ExportFormat::Csv, "/api/v1/products", {}, "", {}, {{"code", "Code", {}}}, false}, shop.as())->id;
        shop.ended(exported);
        const auto written = [&shop] { // some of it may not be in the chain yet
            const auto verified = shop.server().call(journal::kVerify, shop.as());
            return verified->entries + verified->unsealed;
        };
        const auto before = written();
        const auto other = shop.server().addShop("Other shop", "other@shop.example");
        const std::set<std::string> may(other.permissions.begin(), other.permissions.end());
        int tried = 0;
        for (const Address& address : addressesOf(shop.server())) {
            if (address.path.find("{id}") == std::string::npos) {
                continue;
            }
            // A sign-in each: one that asks for many records which are not there is slowed down.
            const auto stranger = *shop.server().call(identity::kSignIn, {"other@shop.example", tests::kPassword, {}});
            for (const Id& id : {product.id, customer.id, bill.document.id, preview.id, job, exported, shop.owner().tenant->id}) {
                const auto answer = shop.server().send(requestTo(address, stranger.accessToken, id));
                // What is the platform's people's alone says so before it looks at anything.
                const int expected = address.permission.empty() || may.contains(address.permission) ? 404 : 403;
                QVERIFY2(answer.status == expected, (address.method + " " + address.path + " answered " + std::to_string(answer.status)).c_str());
                ++tried;
            }
        }
        QVERIFY(tried >= 60);
        QCOMPARE(written(), before);
    }

    void aShopHeaderMeansNothingFromAPerson()
    {
        tests::Shop shop;
        shop.product("P", 10000);
        const auto stranger = shop.server().addShop("Other shop", "other@shop.example");
        tests::RawRequest request{.path = "/api/v1/products"};
        request.headers["Authorization"] = "Bearer " + stranger.accessToken;
        request.headers["X-Tijara-Tenant"] = "test-shop";
        QVERIFY(fromJson<Page<catalog::Product>>(shop.server().send(request).body).items.empty());
    }

    void everyRoleIsHeldToItsPermissionsOnEveryRoute()
    {
        using identity::Role;
        tests::Shop shop;
        const auto product = shop.product("P", 10000);
        const auto addresses = addressesOf(shop.server());
        for (const Role role : {Role::Manager, Role::Cashier, Role::Accountant, Role::Auditor}) {
            const auto person = shop.server().addUser(shop.owner().accessToken, role, toText(role) + "@shop.example");
            const std::set<std::string> may(person.permissions.begin(), person.permissions.end());
            for (const Address& address : addresses) {
                if (address.permission.empty() || may.contains(address.permission)) {
                    continue;
                }
                const auto answer = shop.server().send(requestTo(address, person.accessToken, product.id));
                QVERIFY2(answer.status == 403, (toText(role) + " " + address.method + " " + address.path + " answered " + std::to_string(answer.status)).c_str());
                QCOMPARE(answer.problem().params["permission"], address.permission);
            }
        }
    }

    void noTokenButALivingOneOpensAnything()
    {
        tests::VirtualClock clock;
        tests::Shop shop(&clock);
        const auto addresses = addressesOf(shop.server());
        const auto signedOut = *shop.server().call(identity::kSignIn, {"owner@shop.example", tests::kPassword, {}});
        (void)shop.server().call(identity::kSignOut, tests::As{.token = signedOut.accessToken});
        const auto revoked = *shop.server().call(identity::kCreateApiKey, {"Web shop", {"sales.read"}, {}}, shop.as());
        (void)*shop.server().call(identity::kRevokeApiKey, shop.as(revoked.key.id));
        std::string tampered = shop.owner().accessToken;
        tampered.front() = tampered.front() == 'A' ? 'B' : 'A';
        const std::string none = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJzdWIiOiJvd25lciIsInJvbGUiOiJzdXBlckFkbWluIn0."; // {"alg":"none"} {"sub":"owner","role":"superAdmin"}
        clock.advance(15LL * 60 * 1000); // of the owner's own
        const std::pair<const char*, std::string> tokens[] = {{"expired", shop.owner().accessToken}, {"tampered", tampered}, {"signed out", signedOut.accessToken},
                                                              {"a refresh token", shop.owner().refreshToken}, {"a revoked key", revoked.secret}, {"alg none", none},
                                                              {"a key cut short", revoked.secret.substr(0, 12)}};
        for (const auto& [what, token] : tokens) {
            for (const Address& address : addresses) {
                if (!address.open) {
                    const int status = shop.server().send(requestTo(address, token, Id{})).status;
                    QVERIFY2(status == 401, (std::string(what) + " " + address.method + " " + address.path + " answered " + std::to_string(status)).c_str());
                }
            }
        }
    }

    void aKeyIsHeldToItsScopesOnEveryRoute()
    {
        tests::Shop shop;
        const auto key = *shop.server().call(identity::kCreateApiKey, {"Web shop", {"sales.read"}, {}}, shop.as());
        for (const Address& address : addressesOf(shop.server())) {
            if (!address.permission.empty() && address.permission != "sales.read") {
                const int status = shop.server().send(requestTo(address, key.secret, Id{})).status;
                QVERIFY2(status == 403, (address.method + " " + address.path + " answered " + std::to_string(status)).c_str());
            }
        }
    }

    void withoutASignInOnlyOpenRoutesAnswer()
    {
        tests::Shop shop;
        for (const Address& address : addressesOf(shop.server())) {
            const int status = shop.server().send(requestTo(address, "", Id{})).status;
            QVERIFY2(address.open ? status != 401 || address.path == "/api/v1/refresh" : status == 401,
                     (address.method + " " + address.path + " answered " + std::to_string(status)).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(WallsTest)
#include "walls_test.moc"
