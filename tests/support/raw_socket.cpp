// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_socket.h"

#include <Poco/Net/NetException.h>
#include <Poco/Net/SocketAddress.h>
#include <Poco/Net/StreamSocket.h>
#include <Poco/Timespan.h>

namespace tijara::tests {

namespace {

bool isWhole(const std::string& answer)
{
    const auto head = answer.find("\r\n\r\n");
    const auto length = answer.find("Content-Length: ");
    return head != std::string::npos && length < head && answer.size() >= head + 4 + std::stoul(answer.substr(length + 16));
}

std::string exchanged(std::uint16_t port, const std::string& bytes, bool end)
{
    std::string answer;
    try {
        Poco::Net::StreamSocket socket(Poco::Net::SocketAddress("127.0.0.1", port));
        socket.setReceiveTimeout(Poco::Timespan(40, 0));
        for (std::size_t sent = 0; sent < bytes.size();) {
            sent += static_cast<std::size_t>(socket.sendBytes(bytes.data() + sent, static_cast<int>(bytes.size() - sent)));
        }
        if (end) {
            socket.shutdownSend();
        }
        char buffer[4096];
        for (int got = 1; got > 0 && !isWhole(answer);) {
            got = socket.receiveBytes(buffer, sizeof buffer);
            answer.append(buffer, static_cast<std::size_t>(got > 0 ? got : 0));
        }
    } catch (const Poco::Exception&) { // closed on us: what came is the answer
    }
    return answer;
}

} // namespace

std::string exchange(std::uint16_t port, const std::string& bytes)
{
    return exchanged(port, bytes, false);
}

std::string exchangeAndEnd(std::uint16_t port, const std::string& bytes)
{
    return exchanged(port, bytes, true);
}

int statusOf(const std::string& answer)
{
    return answer.starts_with("HTTP/1.") && answer.size() > 12 ? std::stoi(answer.substr(9, 3)) : 0;
}

} // namespace tijara::tests
