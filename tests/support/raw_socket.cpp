// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_socket.h"

#include <netinet/tcp.h>

#include <Poco/Net/NetException.h>
#include <Poco/Net/SocketAddress.h>
#include <Poco/Net/StreamSocket.h>
#include <Poco/Timespan.h>

namespace tijara::tests {

namespace {

/// Bytes of the first answer; npos as long as it is not whole.
std::size_t lengthOfFirst(const std::string& came)
{
    const auto head = came.find("\r\n\r\n");
    const auto length = came.find("Content-Length: ");
    const bool known = head != std::string::npos && length < head;
    const std::size_t whole = known ? head + 4 + std::stoul(came.substr(length + 16, 20)) : std::string::npos;
    return known && came.size() >= whole ? whole : std::string::npos;
}

std::string exchanged(std::uint16_t port, const std::string& bytes, bool end)
{
    try {
        RawClient client(port);
        try {
            client.send(bytes);
            if (end) {
                client.end();
            }
        } catch (const Poco::Exception&) { // closed on us: what came is the answer
        }
        return client.answer();
    } catch (const Poco::Exception&) {
        return {};
    }
}

} // namespace

RawClient::RawClient(std::uint16_t port, bool narrow)
{
    if (narrow) { // before it is connected, or it has no effect
        m_socket = Poco::Net::StreamSocket(Poco::Net::SocketAddress::IPv4);
        m_socket.setReceiveBufferSize(4096);
        m_socket.setOption(IPPROTO_TCP, TCP_MAXSEG, 1400);
    }
    m_socket.connect(Poco::Net::SocketAddress("127.0.0.1", port));
    m_socket.setReceiveTimeout(Poco::Timespan(40, 0));
}

void RawClient::send(const std::string& bytes)
{
    for (std::size_t sent = 0; sent < bytes.size();) {
        sent += static_cast<std::size_t>(m_socket.sendBytes(bytes.data() + sent, static_cast<int>(bytes.size() - sent)));
    }
}

std::string RawClient::answer()
{
    try {
        char buffer[4096];
        for (int got = 1; got > 0 && lengthOfFirst(m_came) == std::string::npos;) {
            got = m_socket.receiveBytes(buffer, sizeof buffer);
            m_came.append(buffer, static_cast<std::size_t>(got > 0 ? got : 0));
        }
    } catch (const Poco::Exception&) { // closed on us: what came is the answer
    }
    const std::size_t length = std::min(lengthOfFirst(m_came), m_came.size());
    std::string first = m_came.substr(0, length);
    m_came.erase(0, length);
    return first;
}

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
