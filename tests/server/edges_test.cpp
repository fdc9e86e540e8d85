// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/platform/http/edge/network.h"
#include "shared/catalog/catalog_contract.h"
#include "tests/support/raw_socket.h"
#include "tests/support/redis_program.h"
#include "tests/support/test_server.h"

#include <thread>

#include <Poco/Net/NetException.h>
#include <Poco/Net/SocketAddress.h>
#include <Poco/Net/StreamSocket.h>

using namespace tijara;
using tests::As;

namespace {

/// Of a server with these edges; its limits are off unless they are set.
Config configWith(const std::function<void(http::Edges&)>& set)
{
    Config config;
    set(config.edges);
    return config;
}

std::string get(std::uint16_t port, const std::string& path, const std::string& headers = {})
{
    return tests::exchange(port, "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n");
}

bool has(const std::string& answer, const std::string& part)
{
    return answer.find(part) != std::string::npos;
}

} // namespace

class EdgesTest : public QObject {
    Q_OBJECT

private slots:
    void theClientIsTheLastHopThatIsNoProxyOfOurs_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QString>("forwarded");
        QTest::addColumn<QString>("client");
        const auto row = [](const char* name, const char* peer, const char* forwarded, const char* client) {
            QTest::newRow(name) << QString::fromLatin1(peer) << QString::fromLatin1(forwarded) << QString::fromLatin1(client);
        };
        row("no proxy", "203.0.113.9", "", "203.0.113.9");
        row("a stranger who says he forwards", "203.0.113.9", "192.0.2.1", "203.0.113.9");
        row("one proxy", "10.1.2.3", "203.0.113.9", "203.0.113.9");
        row("made up to the left", "10.1.2.3", "1.1.1.1, 203.0.113.9", "203.0.113.9");
        row("two proxies", "10.1.2.3", "203.0.113.9, 10.9.9.9", "203.0.113.9");
        row("only proxies", "10.1.2.3", "10.9.9.9", "10.9.9.9");
        row("a port", "10.1.2.3", "203.0.113.9:4711", "203.0.113.9");
        row("IPv6 with a port", "10.1.2.3", "[2001:db8::7]:443", "2001:db8::7");
        row("mapped", "::ffff:10.1.2.3", "203.0.113.9", "203.0.113.9");
        row("no address", "10.1.2.3", "unknown", "10.1.2.3");
        row("spaces and nothing", "10.1.2.3", " , 203.0.113.9 , ", "10.1.2.3");
        row("an IPv6 proxy", "fd00::5", "203.0.113.9", "203.0.113.9");
    }
    void theClientIsTheLastHopThatIsNoProxyOfOurs()
    {
        QFETCH(QString, peer);
        QFETCH(QString, forwarded);
        QFETCH(QString, client);
        const std::vector<http::Network> proxies = {*http::parseNetwork("10.0.0.0/8"), *http::parseNetwork("fd00::/8")};
        QCOMPARE(QString::fromStdString(http::clientAddress(peer.toStdString(), forwarded.toStdString(), proxies)), client);
    }

    void rangesHoldWhatTheyShould()
    {
        const auto holds = [](const char* network, const char* address) { return http::parseNetwork(network)->holds(*http::parseAddress(address)); };
        QVERIFY(holds("10.0.0.0/8", "10.255.0.1") && !holds("10.0.0.0/8", "11.0.0.1"));
        QVERIFY(holds("192.0.2.128/25", "192.0.2.200") && !holds("192.0.2.128/25", "192.0.2.100"));
        QVERIFY(holds("0.0.0.0/0", "203.0.113.9") && !holds("0.0.0.0/0", "2001:db8::1"));
        QVERIFY(holds("::1", "::1") && !holds("::1", "::2"));
        for (const char* bad : {"", "10.0.0.0/33", "10.0.0/8", "fd00::/129", "x", "10.0.0.0/-1", "10.0.0.0/"}) {
            QVERIFY2(!http::parseNetwork(bad), bad);
        }
    }

    void pagesOfOtherSitesAreRefusedUnlessTheyAreNamed()
    {
        tests::TestServer server(nullptr, configWith([](http::Edges& edges) { edges.corsOrigins = {"https://app.example"}; }));
        const std::string named = get(server.port(), "/api/health", "Origin: https://app.example\r\n");
        QCOMPARE(tests::statusOf(named), 200);
        QVERIFY(has(named, "Access-Control-Allow-Origin: https://app.example\r\n") && has(named, "Vary: Origin"));
        QVERIFY(!has(named, "Allow-Credentials"));
        for (const char* other : {"https://evil.example", "null", "https://app.example.evil.example", "http://app.example"}) {
            const std::string answer = get(server.port(), "/api/health", std::string("Origin: ") + other + "\r\n");
            QCOMPARE(tests::statusOf(answer), 403);
            QVERIFY(has(answer, "origin_not_allowed") && !has(answer, "Access-Control-Allow-Origin"));
        }
        const std::string own = get(server.port(), "/api/health", "Origin: http://127.0.0.1\r\n");
        QCOMPARE(tests::statusOf(own), 200);
        const std::string asked = tests::exchange(server.port(), "OPTIONS /api/v1/products HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://app.example\r\n"
                                                                 "Access-Control-Request-Method: POST\r\nConnection: close\r\n\r\n");
        QCOMPARE(tests::statusOf(asked), 204);
        QVERIFY(has(asked, "Access-Control-Allow-Methods: GET, POST") && has(asked, "Authorization"));
        const std::string askedByOther = tests::exchange(server.port(), "OPTIONS /api/v1/products HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://evil.example\r\n"
                                                                        "Access-Control-Request-Method: POST\r\n\r\n");
        QCOMPARE(tests::statusOf(askedByOther), 403);
    }

    void answersSayThatTheyAreNoPages()
    {
        tests::TestServer server(nullptr, configWith([](http::Edges& edges) { edges.trustedProxies = {*http::parseNetwork("127.0.0.1")}, edges.drainSeconds = 0; }));
        const std::string answer = get(server.port(), "/api/health");
        QVERIFY(has(answer, "X-Content-Type-Options: nosniff") && has(answer, "Content-Security-Policy: default-src 'none'") && has(answer, "Cache-Control: no-store"));
        QVERIFY(!has(answer, "Strict-Transport-Security"));
        QVERIFY(has(get(server.port(), "/api/health", "X-Forwarded-Proto: https\r\n"), "Strict-Transport-Security: max-age="));
        tests::TestServer alone;
        QVERIFY(!has(get(alone.port(), "/api/health", "X-Forwarded-Proto: https\r\n"), "Strict-Transport-Security"));
    }

    void anAddressThatAsksTooMuchWaits()
    {
        tests::VirtualClock clock;
        Config config;
        config.edges.rates.address = 60; // ten at once
        config.edges.trustedProxies = {*http::parseNetwork("127.0.0.1")};
        config.edges.drainSeconds = 0;
        tests::TestServer server(&clock, config);
        const std::string ann = "X-Forwarded-For: 203.0.113.9\r\n";
        for (int at = 0; at < 10; ++at) {
            QCOMPARE(tests::statusOf(get(server.port(), "/api/health", ann)), 200);
        }
        const std::string refused = get(server.port(), "/api/health", ann);
        QCOMPARE(tests::statusOf(refused), 429);
        QVERIFY(has(refused, "Retry-After: 1") && has(refused, "too_many_requests") && has(refused, R"("limit":"address")"));
        QCOMPARE(tests::statusOf(get(server.port(), "/api/health", "X-Forwarded-For: 203.0.113.10\r\n")), 200);
        QCOMPARE(tests::statusOf(get(server.port(), "/health", ann)), 200); // whoever watches is never sent away
        clock.advance(1000);
        QCOMPARE(tests::statusOf(get(server.port(), "/api/health", ann)), 200);
        QCOMPARE(tests::statusOf(get(server.port(), "/api/health", ann)), 429);
    }

    void aPersonAndAShopHaveTheirOwnLimits()
    {
        tests::VirtualClock clock;
        Config config;
        config.edges.rates.user = 60;
        config.edges.rates.tenant = 90;
        tests::TestServer server(&clock, config);
        const auto owner = server.setUp();
        const auto clerk = server.addUser(owner.accessToken, identity::Role::Cashier, "clerk@shop.example");
        const auto limitOf = [&](const std::string& token) {
            const auto answer = server.call(catalog::kListProducts, {}, {.token = token});
            const auto found = answer.problem.params.find("limit");
            return found == answer.problem.params.end() ? std::string() : found->second;
        };
        clock.advance(60'000);
        for (int at = 0; at < 10; ++at) {
            QCOMPARE(limitOf(clerk.accessToken), std::string());
        }
        QCOMPARE(limitOf(clerk.accessToken), std::string("user"));
        for (int at = 0; at < 5; ++at) {
            QCOMPARE(limitOf(owner.accessToken), std::string());
        }
        QCOMPARE(limitOf(owner.accessToken), std::string("tenant")); // fifteen of both
        const auto stranger = server.addShop("Other shop", "other@shop.example");
        QCOMPARE(limitOf(stranger.accessToken), std::string());
    }

    void guessesAreCountedOnBothNodesThatShareARedis()
    {
        tests::RedisProgram redis;
        Config config;
        config.redis = redis.place();
        tests::TestServer one(nullptr, config);
        tests::TestServer two(nullptr, config);
        one.setUp();
        two.setUp();
        for (int at = 0; at < 5; ++at) {
            QCOMPARE(one.call(identity::kSignIn, {"owner@shop.example", "wrong guess " + std::to_string(at), {}}).status, 401);
        }
        QCOMPARE(two.call(identity::kSignIn, {"owner@shop.example", tests::kPassword, {}}).status, 429);
        redis.kill();
        QCOMPARE(one.call(identity::kSignIn, {"owner@shop.example", tests::kPassword, {}}).status, 429); // it saw them itself
        QCOMPARE(get(two.port(), "/api/health/cache").find("degraded") != std::string::npos, true);
        QVERIFY(two.call(identity::kSignIn, {"owner@shop.example", tests::kPassword, {}}).value);
    }

    void aHeadThatIsTooLargeIsRefusedAndNotGuessedAt()
    {
        tests::TestServer server;
        std::string headers;
        for (int at = 0; at < 20; ++at) {
            headers += "X-Filler-" + std::to_string(at) + ": " + std::string(5000, 'x') + "\r\n";
        }
        const std::string answer = get(server.port(), "/api/health", headers);
        QCOMPARE(tests::statusOf(answer), 431);
        QVERIFY(has(answer, "head_too_large") && has(answer, "Connection: Close"));
    }

    void onlyTheNamesItKnowsReachAServerThatHasSome()
    {
        tests::TestServer server(nullptr, configWith([](http::Edges& edges) { edges.allowedHosts = {"api.example"}; }));
        const auto asked = [&](const std::string& host) { return tests::statusOf(tests::exchange(server.port(), "GET /api/health HTTP/1.1\r\nHost: " + host + "\r\n\r\n")); };
        QCOMPARE(asked("api.example"), 200);
        QCOMPARE(asked("API.example:443"), 200);
        QCOMPARE(asked("evil.example"), 421);
    }

    void aServerThatEndsSaysSoAndAnswersWhoIsUnderWay()
    {
        auto server = std::make_unique<tests::TestServer>(nullptr, configWith([](http::Edges& edges) { edges.drainSeconds = 2; }));
        const auto owner = server->setUp();
        const std::uint16_t port = server->port();
        // One that keeps its connection, one half-way through a body.
        Poco::Net::StreamSocket half(Poco::Net::SocketAddress("127.0.0.1", port));
        half.setReceiveTimeout(Poco::Timespan(30, 0));
        const std::string body = R"({"code":"TEA","name":"Tea","kind":"goods"})";
        const std::string head = "POST /api/v1/products HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + owner.accessToken +
                                 "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body.substr(0, 10);
        half.sendBytes(head.data(), static_cast<int>(head.size()));
        std::jthread ending([&] { server->stop(); });
        QTRY_COMPARE_WITH_TIMEOUT(tests::statusOf(get(port, "/health")), 503, 5000);
        QVERIFY(has(get(port, "/health"), R"("status":"draining")"));
        const std::string late = get(port, "/api/health");
        QCOMPARE(tests::statusOf(late), 200); // still served, and told to come no more on this connection
        QVERIFY(has(late, "Connection: Close"));
        half.sendBytes(body.data() + 10, static_cast<int>(body.size() - 10));
        char answer[2000];
        const int got = half.receiveBytes(answer, sizeof answer);
        QCOMPARE(tests::statusOf(std::string(answer, static_cast<std::size_t>(std::max(got, 0)))), 201);
        ending.join();
        QCOMPARE(tests::statusOf(get(port, "/health")), 0);
    }

    void nobodyWhoWasTakenInIsLostAtTheEnd()
    {
        for (int round = 0; round < 5; ++round) {
            auto server = std::make_unique<tests::TestServer>();
            const std::uint16_t port = server->port();
            std::atomic<bool> stopped = false;
            std::atomic<int> answered = 0;
            std::atomic<int> lost = 0;
            std::vector<std::jthread> clients;
            for (int at = 0; at < 4; ++at) {
                clients.emplace_back([&] {
                    while (!stopped) {
                        try {
                            Poco::Net::StreamSocket client(Poco::Net::SocketAddress("127.0.0.1", port)); // refused: nothing was lost
                            try {
                                client.setReceiveTimeout(Poco::Timespan(30, 0));
                                const std::string text = "GET /api/health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
                                client.sendBytes(text.data(), static_cast<int>(text.size()));
                                char start[12];
                                ++(client.receiveBytes(start, sizeof start) == 12 ? answered : lost);
                            } catch (const Poco::Exception&) {
                                ++lost;
                            }
                        } catch (const Poco::Exception&) {
                            return;
                        }
                    }
                });
            }
            QTRY_VERIFY_WITH_TIMEOUT(answered > 50, 30'000);
            server->stop();
            stopped = true;
            clients.clear();
            QCOMPARE(lost.load(), 0);
        }
    }
};

QTEST_GUILESS_MAIN(EdgesTest)
#include "edges_test.moc"
