// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/support/raw_socket.h"
#include "tests/support/test_server.h"

#include <array>
#include <thread>

#include <Poco/Net/NetException.h>
#include <Poco/Net/SocketAddress.h>
#include <Poco/Net/StreamSocket.h>

using namespace tijara;

namespace {

const std::string kHead = "POST /api/v1/sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";

/// Seconds until the server closes on a client that sends `head` and then `piece` every half second; 60 when it never does.
int secondsOfDripping(std::uint16_t port, const std::string& head, const std::string& piece)
{
    const auto start = std::chrono::steady_clock::now();
    const auto seconds = [&] { return static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - start).count()); };
    Poco::Net::StreamSocket socket(Poco::Net::SocketAddress("127.0.0.1", port));
    try {
        socket.sendBytes(head.data(), static_cast<int>(head.size()));
        char answer[4096]; // to a request in `head`
        while (seconds() < 60 && (!socket.poll(Poco::Timespan(0, 500'000), Poco::Net::Socket::SELECT_READ) || socket.receiveBytes(answer, sizeof answer) > 0)) {
            socket.sendBytes(piece.data(), static_cast<int>(piece.size()));
        }
    } catch (const Poco::Exception&) { // closed on us
    }
    return seconds();
}

/// What the server says to a client that sends its body a byte at a time, `everyMs` apart.
int statusAfterDripping(std::uint16_t port, int everyMs)
{
    Poco::Net::StreamSocket socket(Poco::Net::SocketAddress("127.0.0.1", port));
    socket.sendBytes(kHead.data(), static_cast<int>(kHead.size()));
    std::string answer;
    try {
        for (int sent = 0; sent < 1000 && !socket.poll(Poco::Timespan(0, everyMs * 1000), Poco::Net::Socket::SELECT_READ); ++sent) {
            socket.sendBytes(" ", 1);
        }
        char buffer[4096];
        answer.assign(buffer, static_cast<std::size_t>(socket.receiveBytes(buffer, sizeof buffer)));
    } catch (const Poco::Exception&) { // closed on us without an answer
    }
    return tests::statusOf(answer);
}

} // namespace

class ClientSlowTest : public QObject {
    Q_OBJECT

private slots:
    void aBodyThatDripsIsGivenUpAndOthersAreServedMeanwhile()
    {
        const tests::TestServer server;
        const auto start = std::chrono::steady_clock::now();
        std::vector<std::jthread> clients;
        std::atomic<int> refused = 0;
        for (int client = 0; client < 40; ++client) {
            clients.emplace_back([&] { refused += statusAfterDripping(server.port(), 500) == 408 ? 1 : 0; });
        }
        for (int look = 0; look < 20; ++look) {
            QCOMPARE(server.send({.path = "/health"}).status, 200);
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        clients.clear();
        QCOMPARE(refused.load(), 40);
        QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::seconds(40));
    }

    void aHeadThatDripsIsGivenUp()
    {
        const tests::TestServer server;
        const std::string line = "GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n";
        std::array<int, 5> seconds{};
        {
            const auto drip = [&](int index, std::string head, std::string piece) {
                return std::jthread([&server, &seconds, index, head, piece] { seconds.at(static_cast<std::size_t>(index)) = secondsOfDripping(server.port(), head, piece); });
            };
            const std::array<std::jthread, 5> clients{drip(0, "", "G"), drip(1, "GET /", "a"), drip(2, line, "A: b\r\n"), drip(3, line + "A: ", "b"),
                                                      drip(4, line + "\r\n" + line + "A: ", "b")};
        }
        for (const int one : seconds) {
            QVERIFY2(one < 30, std::to_string(one).c_str());
        }
    }

    void aBodyThatNeverComesIsGivenUp()
    {
        const tests::TestServer server;
        QCOMPARE(tests::statusOf(tests::exchange(server.port(), kHead)), 408);
    }
};

QTEST_APPLESS_MAIN(ClientSlowTest)
#include "client_slow_test.moc"
