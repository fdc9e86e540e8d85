// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/client_socket.h"

#include <cerrno>
#include <chrono>
#include <optional>

#include <poll.h>
#include <sys/socket.h>

#include <Poco/Net/NetException.h>
#include <Poco/Net/SecureStreamSocketImpl.h>
#include <Poco/Net/ServerSocketImpl.h>
#include <Poco/Net/StreamSocketImpl.h>

namespace tijara::http {

namespace {

constexpr int kBacklog = 1024;

/// Poco's own poll makes an epoll for every look and closes it again, and its addresses are asked of the system for every request.
template <class Inner>
class PolledSocket : public Inner {
public:
    using Inner::Inner;
    bool poll(const ::Poco::Timespan& timeout, int mode) override
    {
        const auto end = std::chrono::steady_clock::now() + std::chrono::microseconds(timeout.totalMicroseconds());
        pollfd waited{this->sockfd(), static_cast<short>((mode & ::Poco::Net::SocketImpl::SELECT_READ ? POLLIN : 0) | (mode & ::Poco::Net::SocketImpl::SELECT_WRITE ? POLLOUT : 0)), 0};
        for (;;) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
            const int ready = ::poll(&waited, 1, static_cast<int>(std::max<std::int64_t>(left.count(), 0)));
            if (ready >= 0) {
                return ready > 0;
            }
            if (errno != EINTR) {
                this->error();
            }
        }
    }
};

/// Poco's session closes as it goes, and a connection may have something to say after it: the socket closes when nobody holds it.
template <class Inner>
class PacedSocket : public PolledSocket<Inner>, public Paced {
public:
    using PolledSocket<Inner>::PolledSocket;
    using Inner::receiveBytes;
    using Inner::sendBytes;
    int receiveBytes(void* buffer, int length, int flags) override
    {
        if (!pace.receiving(length)) {
            return 0;
        }
        const int got = Inner::receiveBytes(buffer, length, flags);
        pace.received(got);
        return got;
    }
    int sendBytes(const void* buffer, int length, int flags) override
    {
        pace.sending();
        const int gone = Inner::sendBytes(buffer, length, flags);
        pace.sent(gone);
        return gone;
    }
    void close() override {}
    ::Poco::Net::SocketAddress address() override
    {
        m_address = m_address ? m_address : Inner::address();
        return *m_address;
    }
    ::Poco::Net::SocketAddress peerAddress() override
    {
        m_peer = m_peer ? m_peer : Inner::peerAddress();
        return *m_peer;
    }

private:
    std::optional<::Poco::Net::SocketAddress> m_address;
    std::optional<::Poco::Net::SocketAddress> m_peer;
};

using ClientSocket = PacedSocket<::Poco::Net::StreamSocketImpl>;

class TlsClientSocket : public PacedSocket<::Poco::Net::SecureStreamSocketImpl> {
public:
    TlsClientSocket(::Poco::Net::StreamSocketImpl* plain, const ::Poco::Net::Context::Ptr& context) : PacedSocket(plain, context) { acceptSSL(); }
    /// What was deciphered already is there to be read too.
    bool poll(const ::Poco::Timespan& timeout, int mode) override { return ((mode & SELECT_READ) != 0 && available() > 0) || PacedSocket::poll(timeout, mode); }
};

class Acceptor : public PolledSocket<::Poco::Net::ServerSocketImpl> {
public:
    explicit Acceptor(std::unique_ptr<Tls> tls) : m_tls(std::move(tls)) {}

private:
    ::Poco::Net::SocketImpl* acceptConnection(::Poco::Net::SocketAddress& client) override
    {
        sockaddr_storage from{};
        auto* const address = reinterpret_cast<sockaddr*>(&from);
        socklen_t length = sizeof from;
        int socket = -1;
        do {
            socket = ::accept4(sockfd(), address, &length, SOCK_CLOEXEC);
        } while (socket < 0 && errno == EINTR);
        if (socket < 0) {
            error();
        }
        client = ::Poco::Net::SocketAddress(address, length);
        if (!m_tls) {
            return new ClientSocket(socket);
        }
        ::Poco::AutoPtr<::Poco::Net::StreamSocketImpl> plain(new ::Poco::Net::StreamSocketImpl(socket));
        return new TlsClientSocket(plain.get(), m_tls->current());
    }

    std::unique_ptr<Tls> m_tls;
};

class ListeningSocket : public ::Poco::Net::ServerSocket {
public:
    explicit ListeningSocket(std::unique_ptr<Tls> tls) : ServerSocket(new Acceptor(std::move(tls)), true) {}
};

} // namespace

// By hand, because the constructor that binds lets two servers share one port (SO_REUSEPORT), and each would get half of the requests.
::Poco::Net::ServerSocket listenOn(const std::string& host, std::uint16_t port, std::unique_ptr<Tls> tls)
{
    ListeningSocket socket(std::move(tls));
    socket.bind(::Poco::Net::SocketAddress(host, port), true, false);
    socket.listen(kBacklog);
    return socket;
}

std::size_t sendAtOnce(const ::Poco::Net::StreamSocket& client, std::string_view bytes)
{
    Pace& pace = paceOf(client);
    pace.sending();
    for (;;) {
        const auto gone = ::send(client.impl()->sockfd(), bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (gone >= 0) {
            pace.sent(static_cast<int>(gone));
            return static_cast<std::size_t>(gone);
        }
        if (errno == EAGAIN || errno == EWOULDBLOCK) {
            return 0;
        }
        if (errno != EINTR) {
            throw ::Poco::Net::NetException("the client is gone");
        }
    }
}

void hearNothingMore(const ::Poco::Net::StreamSocket& client)
{
    ::shutdown(client.impl()->sockfd(), SHUT_RD);
}

Pace& paceOf(const ::Poco::Net::StreamSocket& client)
{
    return dynamic_cast<Paced&>(*client.impl()).pace;
}

} // namespace tijara::http
