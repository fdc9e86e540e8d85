// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Bytes to a port as they are, for requests no client library would send.

#include <cstdint>
#include <string>

#include <Poco/Net/StreamSocket.h>

namespace tijara::tests {

/// A client that stays connected and keeps what it was sent beyond one answer for the next.
class RawClient {
public:
    explicit RawClient(std::uint16_t port) : RawClient(port, false) {}
    /// One whose system takes a few kB at once and in small pieces, so that a longer answer is never taken whole.
    static RawClient narrow(std::uint16_t port) { return RawClient(port, true); }
    void send(const std::string& bytes);
    void end() { m_socket.shutdownSend(); }
    /// Reads until an answer with its Content-Length is whole, or the other side closes.
    std::string answer();

private:
    RawClient(std::uint16_t port, bool narrow);

    Poco::Net::StreamSocket m_socket;
    std::string m_came;
};

/// Sends `bytes` and reads until the other side closes or an answer with its Content-Length is whole; "" when nothing comes.
std::string exchange(std::uint16_t port, const std::string& bytes);
/// The same from a client that says at once that nothing more comes.
std::string exchangeAndEnd(std::uint16_t port, const std::string& bytes);
/// 413 of "HTTP/1.1 413 …"; 0 when it is no answer.
int statusOf(const std::string& answer);

} // namespace tijara::tests
