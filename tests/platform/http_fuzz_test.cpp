// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/support/shop.h"
#include "tests/support/test_seed.h"

#include <random>

using namespace tijara;

namespace {

constexpr int kRounds = 1500;

const std::vector<std::string> kSeeds = {
    R"({"customerId":null,"branchId":null,"lines":[{"productId":"018f3c5e-0000-7000-8000-000000000000","quantity":1000,"unitPrice":25500,"description":"x"}]})",
    R"({"code":"A","name":"Thing","kind":"goods","price":12345})",
    R"({"name":"Ann","phone":"1","email":"a@b","note":"","country":"UK"})",
    R"({"email":"a@b.example","password":"0123456789"})",
    R"({"mapping":{"number":0},"dryRun":true})",
};

const std::vector<std::string> kQueries = {"limit=50&sort=-issuedAt&kind=bill", "after=LWlzc3VlZEF0.MjAxMS0xMi0wOQ.MTI.AAAA", "issuedFrom=2011-01-01&issuedTo=2011-12-31",
                                           "search=%E0%A4%95&limit=1", "number=A-0&sort=number", "language=ar&format=a5"};

/// Bytes of a text changed, doubled, dropped and mixed in.
std::string mutated(std::string text, std::mt19937_64& random)
{
    static const std::string kEvil("\0\xff\xc3\x28{}[]\",:\\%&=-9e+", 20);
    for (std::size_t changes = random() % 6 + 1; changes > 0 && !text.empty(); --changes) {
        const std::size_t at = random() % text.size();
        switch (random() % 4) {
        case 0:
            text[at] = kEvil[random() % kEvil.size()];
            break;
        case 1:
            text.erase(at, random() % 8);
            break;
        case 2:
            text.insert(at, text.substr(random() % text.size(), random() % 12));
            break;
        default:
            text.insert(at, 1, kEvil[random() % kEvil.size()]);
        }
    }
    return text;
}

std::string pathSafe(const std::string& text)
{
    std::string safe;
    for (const char c : text) {
        safe += c > ' ' && c < 0x7f ? c : '~';
    }
    return safe;
}

} // namespace

class HttpFuzzTest : public QObject {
    Q_OBJECT

private slots:
    void nonsenseIsAnsweredWithAProblemAndNeverWithAFault()
    {
        std::mt19937_64 random(tests::testSeed());
        tests::Shop shop;
        const std::vector<std::string> posts = {"/api/v1/bills", "/api/v1/products", "/api/v1/customers", "/api/v1/sign-in", "/api/v1/branches"};
        const std::vector<std::string> lists = {"/api/v1/documents", "/api/v1/products", "/api/v1/customers", "/api/v1/journal", "/api/v1/jobs", "/api/v1/sold-lines"};
        for (int round = 0; round < kRounds; ++round) {
            tests::RawRequest request;
            request.headers["Authorization"] = "Bearer " + shop.owner().accessToken;
            if (random() % 2 == 0) {
                request.method = "POST";
                request.path = posts[random() % posts.size()];
                request.headers["Idempotency-Key"] = "f" + std::to_string(round);
                request.body = mutated(kSeeds[random() % kSeeds.size()], random);
            } else {
                request.path = lists[random() % lists.size()] + "?" + pathSafe(mutated(kQueries[random() % kQueries.size()], random));
            }
            const auto answer = shop.server().send(request);
            QVERIFY2(answer.status >= 200 && answer.status < 500, qPrintable(QString::number(answer.status) + QStringLiteral(" round ") + QString::number(round)));
            if (answer.status >= 400) {
                QVERIFY2(!answer.problem().code.empty(), answer.body.c_str());
                QVERIFY(!answer.problem().requestId.empty());
            }
        }
        QVERIFY(shop.server().call(journal::kVerify, shop.as())->good);
    }
};

QTEST_GUILESS_MAIN(HttpFuzzTest)
#include "http_fuzz_test.moc"
