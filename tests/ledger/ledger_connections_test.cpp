// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "server/platform/log.h"
#include "shared/ledger/ledger_contract.h"
#include "tests/support/caught_log.h"
#include "tests/support/raw_socket.h"
#include "tests/support/test_server.h"

#include <atomic>
#include <mutex>
#include <thread>

#include <Poco/Exception.h>

using namespace tijara;
using namespace tijara::ledger;
using tests::As;

namespace {

constexpr std::int64_t kFunds = 1'000'000;
constexpr int kOthers = 8;
constexpr int kPayments = 100;
constexpr qint64 kSoonMs = 4000; // less than the five seconds a connection idles, and than what a slow reader is given

NewAccount wallet(const std::string& name, bool unlimited = false)
{
    return {.kind = unlimited ? AccountKind::Equity : AccountKind::Wallet, .currency = Currency("GBP"), .name = name, .unlimited = unlimited};
}

NewTransfer transfer(const Id& debit, const Id& credit, std::int64_t minor)
{
    return {.debitAccountId = debit, .creditAccountId = credit, .amount = {minor, Currency("GBP")}};
}

std::string bodyOf(const std::string& answer)
{
    const auto head = answer.find("\r\n\r\n");
    return head == std::string::npos ? std::string() : answer.substr(head + 4);
}

} // namespace

/// What one connection may expect while its requests are served together with those of others.
class LedgerConnectionsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_token = m_server.setUp().accessToken;
        const Id opening = m_server.call(kOpenAccount, wallet("Opening", true), As{.token = m_token})->id;
        for (Id* one : {&m_from, &m_to}) {
            *one = m_server.call(kOpenAccount, wallet(one == &m_from ? "From" : "To"), As{.token = m_token})->id;
            QCOMPARE(m_server.call(kMakeTransfer, transfer(opening, *one, kFunds), As{.token = m_token, .idempotencyKey = "open-" + toText(*one)}).status, 201);
        }
    }

    void whoDoesNotWaitIsAnsweredInOrder()
    {
        constexpr int kCount = 60;
        tests::RawClient client(m_server.port());
        std::string all;
        for (int at = 1; at <= kCount; ++at) {
            all += at % 20 == 0 ? "GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" : payment("line-" + std::to_string(at), at);
        }
        client.send(all);
        for (int at = 1; at <= kCount; ++at) {
            const std::string answer = client.answer();
            QVERIFY2(tests::statusOf(answer) == (at % 20 == 0 ? 200 : 201), answer.c_str());
            const std::string wanted = at % 20 == 0 ? R"({"status":"ok")" : R"("amount":{"minor":)" + std::to_string(at) + ",";
            QVERIFY2(answer.find(wanted) != std::string::npos, answer.c_str());
        }
    }

    void aRefusalKeepsTheConnection()
    {
        tests::RawClient client(m_server.port());
        client.send(payment("much", 1'000'000'000));
        std::string answer = client.answer();
        QVERIFY2(tests::statusOf(answer) == 422 && answer.find("insufficient_balance") != std::string::npos, answer.c_str());
        QVERIFY2(answer.find("Connection: Keep-Alive") != std::string::npos, answer.c_str());
        client.send(post("nonsense", "/api/v1/transfers", "{"));
        answer = client.answer();
        QVERIFY2(tests::statusOf(answer) == 400, answer.c_str());
        QVERIFY2(answer.find("Connection: Keep-Alive") != std::string::npos, answer.c_str());
        client.send(payment("little", 1));
        QCOMPARE(tests::statusOf(client.answer()), 201);
    }

    void whoTakesALongAnswerSlowlyGetsItWhole()
    {
        NewBatch batch;
        batch.transfers.assign(1000, transfer(m_from, m_to, 1));
        auto slow = tests::RawClient::narrow(m_server.port());
        slow.send(post("slow", "/api/v1/transfers/batch", toJson(batch)));
        QTest::qWait(500); // long after it was answered
        const std::string answer = slow.answer();
        QVERIFY2(tests::statusOf(answer) == 201, answer.substr(0, 300).c_str());
        QCOMPARE(fromJson<BatchResult>(bodyOf(answer)).results.size(), std::size_t{1000});
        slow.send(payment("after-slow", 1));
        QCOMPARE(tests::statusOf(slow.answer()), 201);
    }

    void whoSaysThatItWasTheLastIsLetGoAtOnce_data()
    {
        QTest::addColumn<QByteArray>("request");
        const std::string last = "HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";
        QTest::newRow("health") << QByteArray::fromStdString("GET /health " + last + "\r\n");
        QTest::newRow("nobody") << QByteArray::fromStdString("GET /api/v1/accounts " + last + "\r\n");
        std::string paid = payment("last", 1);
        QTest::newRow("payment") << QByteArray::fromStdString(paid.insert(paid.find("Host:"), "Connection: close\r\n"));
    }
    void whoSaysThatItWasTheLastIsLetGoAtOnce()
    {
        QFETCH(QByteArray, request);
        tests::RawClient client(m_server.port());
        client.send(request.toStdString());
        QVERIFY(!client.answer().empty());
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(client.answer(), std::string());
        QVERIFY(timer.elapsed() < kSoonMs);
    }

    /// More than share a transaction: nobody's connection may be left waiting while its thread serves the others.
    void amongManyNobodyIsForgotten()
    {
        constexpr int kClients = 320;
        constexpr int kRounds = 20;
        std::mutex mutex;
        qint64 longest = 0;
        std::atomic<int> paid = 0;
        QElapsedTimer whole;
        whole.start();
        {
            std::vector<std::jthread> clients;
            for (int client = 0; client < kClients; ++client) {
                clients.emplace_back([&, client] {
                    try {
                        tests::RawClient own(m_server.port());
                        for (int round = 0; round < kRounds; ++round) {
                            QElapsedTimer timer;
                            timer.start();
                            own.send(payment("many-" + std::to_string(client) + "-" + std::to_string(round), 1));
                            paid += tests::statusOf(own.answer()) == 201 ? 1 : 0;
                            const std::scoped_lock lock(mutex);
                            longest = std::max(longest, timer.elapsed());
                        }
                    } catch (const Poco::Exception&) { // what was not paid tells
                        return;
                    }
                });
            }
        }
        QCOMPARE(paid.load(), kClients * kRounds);
        QVERIFY2(longest < whole.elapsed() * 6 / 10, QStringLiteral("%1 of %2 ms").arg(longest).arg(whole.elapsed()).toUtf8().constData());
    }

    void theLogNamesEachRequest()
    {
        constexpr int kClients = 8;
        constexpr int kRounds = 10;
        setLogLevel(LogLevel::Info);
        const tests::CaughtLog caught;
        {
            std::vector<std::jthread> clients;
            for (int client = 0; client < kClients; ++client) {
                clients.emplace_back([&, client] {
                    for (int round = 0; round < kRounds; ++round) {
                        const std::string name = "named-" + std::to_string(client) + "-" + std::to_string(round);
                        std::string request = payment(name, 1);
                        tests::exchange(m_server.port(), request.insert(request.find("Host:"), "X-Request-Id: " + name + "\r\n"));
                    }
                });
            }
        }
        setLogLevel(LogLevel::Error);
        const std::string log = caught.text();
        for (int at = 0; at < kClients * kRounds; ++at) {
            const std::string name = "named-" + std::to_string(at / kRounds) + "-" + std::to_string(at % kRounds);
            QVERIFY2(log.find(R"("requestId":")" + name + R"(","route":"POST /api/v1/transfers","status":"201")") != std::string::npos, name.c_str());
        }
    }

    void whoReadsNothingKeepsNobodyWaiting()
    {
        NewBatch batch;
        batch.transfers.assign(1000, transfer(m_from, m_to, 1));
        const std::string request = post("large", "/api/v1/transfers/batch", toJson(batch));
        auto lazy = tests::RawClient::narrow(m_server.port());
        constexpr int kTimes = 100; // together more than the system takes for a client that does not read
        std::jthread sender([&] {
            try {
                for (int time = 0; time < kTimes; ++time) {
                    lazy.send(request);
                }
            } catch (const Poco::Exception&) { // ended by the server: the answers below tell
                return;
            }
        });
        std::atomic<int> paid = 0;
        std::vector<std::jthread> others; // so many that the answer which is too much is given by one of theirs
        for (int other = 0; other < kOthers; ++other) {
            others.emplace_back([&, other] {
                for (int at = 0; at < kPayments; ++at) {
                    QElapsedTimer timer;
                    timer.start();
                    const std::string answer = tests::exchange(m_server.port(), payment("meanwhile-" + std::to_string(other) + "-" + std::to_string(at), 1));
                    paid += tests::statusOf(answer) == 201 && timer.elapsed() < kSoonMs ? 1 : 0;
                }
            });
        }
        others.clear();
        QCOMPARE(paid.load(), kOthers * kPayments);
        std::string first;
        for (int time = 0; time < kTimes; ++time) {
            QElapsedTimer timer;
            timer.start();
            const std::string answer = lazy.answer();
            QVERIFY2(tests::statusOf(answer) == 201, answer.substr(0, 300).c_str());
            QCOMPARE(fromJson<BatchResult>(bodyOf(answer)).results.size(), std::size_t{1000});
            first = time == 0 ? bodyOf(answer) : first;
            QVERIFY(bodyOf(answer) == first);
            QVERIFY2(timer.elapsed() < kSoonMs, "the rest of an answer was late");
        }
    }

    void whoLeavesInTheMiddleHarmsNobody()
    {
        const auto before = m_server.call(kAccount, As{.token = m_token, .id = m_from})->balance.minor;
        constexpr int kCount = 100;
        for (int at = 0; at < kCount; ++at) {
            tests::RawClient(m_server.port()).send(payment("gone-" + std::to_string(at), 1));
        }
        tests::RawClient client(m_server.port());
        for (int at = 0; at < kCount; ++at) { // under its key each was made once, then or now
            client.send(payment("gone-" + std::to_string(at), 1));
            QCOMPARE(tests::statusOf(client.answer()), 201);
        }
        QCOMPARE(m_server.call(kAccount, As{.token = m_token, .id = m_from})->balance.minor, before - kCount);
    }

private:
    [[nodiscard]] std::string post(const std::string& key, const std::string& path, const std::string& body) const
    {
        return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + m_token + "\r\nContent-Type: application/json\r\nIdempotency-Key: " + key +
               "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    }
    [[nodiscard]] std::string payment(const std::string& key, std::int64_t minor) const { return post(key, "/api/v1/transfers", toJson(transfer(m_from, m_to, minor))); }

    tests::TestServer m_server;
    std::string m_token;
    Id m_from;
    Id m_to;
};

QTEST_GUILESS_MAIN(LedgerConnectionsTest)
#include "ledger_connections_test.moc"
