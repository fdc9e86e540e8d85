// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/outgoing/outgoing_post.h"

#include "server/platform/text.h"

#include <array>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include <Poco/Net/Context.h>
#include <Poco/Net/DNS.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/Net/SecureStreamSocket.h>
#include <Poco/Net/StreamSocketImpl.h>
#include <Poco/URI.h>

namespace tijara::experiments {

namespace {

namespace net = ::Poco::Net;

using Steady = std::chrono::steady_clock;

constexpr std::size_t kAnswerMax = 200;
constexpr int kHeadFieldsMax = 100; // each of 8 KiB at most, by Poco
constexpr ::Poco::Timespan::TimeDiff kLookEveryUs = 100'000;
constexpr int kLookUpsMax = 64;

std::atomic<int> g_lookUps = 0; // under way: the process has one resolver, so one bound

bool isPublicV4(const unsigned char* byte)
{
    const unsigned char a = byte[0];
    const unsigned char b = byte[1];
    const bool carrier = a == 100 && b >= 64 && b < 128;
    const bool linkLocal = a == 169 && b == 254;
    const bool ownNet = a == 10 || (a == 172 && b >= 16 && b < 32) || (a == 192 && b == 168);
    const bool reserved = a == 0 || a == 127 || a >= 224 || (a == 192 && b == 0) || (a == 198 && (b == 18 || b == 19));
    return !carrier && !linkLocal && !ownNet && !reserved;
}

bool isPublicV6(const unsigned char* byte)
{
    bool low = true; // ::, ::1, and addresses of the old net written as new ones
    for (int at = 0; at < 10; ++at) {
        low = low && byte[at] == 0;
    }
    if (low) {
        return byte[10] == 0xFF && byte[11] == 0xFF && isPublicV4(byte + 12);
    }
    const bool translated = byte[0] == 0 && byte[1] == 0x64 && byte[2] == 0xFF && byte[3] == 0x9B;
    if (translated) {
        return isPublicV4(byte + 12);
    }
    const bool tunnelled = byte[0] == 0x20 && ((byte[1] == 0x02) || (byte[1] == 0x01 && byte[2] == 0 && byte[3] == 0)); // 6to4 and Teredo lead to an old address
    return (byte[0] & 0xE0U) == 0x20U && !tunnelled; // only 2000::/3 is given out
}

struct LookedUp {
    net::HostEntry::AddressList addresses;
    std::unique_ptr<::Poco::Exception> fault;
};

LookedUp lookUp(const std::string& host)
{
    try {
        return {net::DNS::resolve(host).addresses(), nullptr};
    } catch (const ::Poco::Exception& fault) {
        return {{}, std::unique_ptr<::Poco::Exception>(fault.clone())};
    }
}

/// Nothing ends a look-up but the resolver, in its own time: it is made in a thread that may outlive who asked, whose answer is then nobody's.
net::HostEntry::AddressList addressesOf(const std::string& host, const std::function<bool()>& isOver)
{
    const bool isFree = ++g_lookUps <= kLookUpsMax;
    std::shared_ptr<void> place(nullptr, [](void*) { --g_lookUps; });
    if (!isFree) { // all of them wait for a resolver that does not answer
        throw ::Poco::TimeoutException();
    }
    std::packaged_task<LookedUp()> look([host, place = std::move(place)] { return lookUp(host); });
    std::future<LookedUp> answer = look.get_future();
    std::thread(std::move(look)).detach();
    while (answer.wait_for(std::chrono::microseconds(kLookEveryUs)) != std::future_status::ready) {
        if (isOver()) {
            throw ::Poco::TimeoutException();
        }
    }
    LookedUp found = answer.get();
    if (found.fault) {
        found.fault->rethrow();
    }
    return std::move(found.addresses);
}

/// The first address of the host that may be reached.
std::optional<net::IPAddress> reachable(const std::string& host, bool privateAllowed, const std::function<bool()>& isOver)
{
    net::IPAddress literal; // looked up, it would be asked for its name, and few have one
    const bool isLiteral = net::IPAddress::tryParse(host, literal);
    for (const net::IPAddress& one : isLiteral ? net::HostEntry::AddressList{literal} : addressesOf(host, isOver)) {
        if (privateAllowed || isPublic(one)) {
            return one;
        }
    }
    return std::nullopt;
}

/// Is closed when the last who holds it lets go, and not before: who ends its talk from another thread would else meet a number that is
/// another socket's by then.
class HeldSocket : public net::StreamSocketImpl {
public:
    void close() override {}
    void reach(const net::SocketAddress& place, const std::function<bool()>& isOver)
    {
        connectNB(place);
        while (!poll(::Poco::Timespan(kLookEveryUs), SELECT_WRITE | SELECT_ERROR)) {
            if (isOver()) {
                throw ::Poco::TimeoutException();
            }
        }
        if (const int fault = socketError(); fault != 0) {
            error(fault, place.toString());
        }
        setBlocking(true);
    }
};

/// Ends the talk at the deadline and when the server stops: who says a byte now and then keeps every single wait short.
class Watch {
public:
    Watch(net::StreamSocket socket, Steady::time_point end, const std::stop_token& stop)
        : m_socket(std::move(socket)), m_onStop(stop, [this] { cut(); }), m_thread([this, end](const std::stop_token& done) {
              std::unique_lock lock(m_mutex);
              m_woken.wait_until(lock, done, end, [] { return false; });
              if (!done.stop_requested()) {
                  cut();
              }
          })
    {
    }
    [[nodiscard]] bool hasCut() const { return m_hasCut; }

private:
    void cut()
    {
        m_hasCut = true;
        try {
            m_socket.shutdown();
        } catch (const ::Poco::Exception&) { // the other side was faster
        }
    }

    net::StreamSocket m_socket;
    std::atomic<bool> m_hasCut = false;
    std::mutex m_mutex; ///< of the wait alone
    std::condition_variable_any m_woken;
    std::stop_callback<std::function<void()>> m_onStop;
    std::jthread m_thread;
};

/// The certificate is held against the name.
std::unique_ptr<net::HTTPClientSession> sessionOver(const net::StreamSocket& socket, const ::Poco::URI& uri)
{
    if (uri.getScheme() == "https") {
        net::Context::Params params;
        params.verificationMode = net::Context::VERIFY_RELAXED; // of a server, it is always verified
        params.loadDefaultCAs = true;
        const net::Context::Ptr context(new net::Context(net::Context::TLS_CLIENT_USE, params));
        return std::make_unique<net::HTTPSClientSession>(net::SecureStreamSocket::attach(socket, uri.getHost(), context));
    }
    return std::make_unique<net::HTTPClientSession>(socket);
}

int statusOf(net::HTTPClientSession& session, const ::Poco::URI& uri, const Posting& posting)
{
    const std::string path = uri.getPathAndQuery();
    net::HTTPRequest request(net::HTTPRequest::HTTP_POST, path.empty() ? "/" : path, net::HTTPMessage::HTTP_1_1);
    request.setHost(uri.getAuthority()); // with the port, where it is not the usual one
    request.setContentType("application/json");
    request.setContentLength64(static_cast<::Poco::Int64>(posting.body.size()));
    request.set("User-Agent", "Tijara");
    for (const auto& [name, value] : posting.headers) {
        request.set(name, value);
    }
    request.setKeepAlive(false);
    session.sendRequest(request) << posting.body;
    net::HTTPResponse response;
    response.setFieldLimit(kHeadFieldsMax);
    session.receiveResponse(response); // its body is nobody's concern
    return response.getStatus();
}

std::string shortened(std::string text)
{
    return readableText(text, kAnswerMax);
}

} // namespace

bool isPublic(const net::IPAddress& address)
{
    const auto* bytes = static_cast<const unsigned char*>(address.addr());
    return address.family() == net::IPAddress::IPv4 ? isPublicV4(bytes) : isPublicV6(bytes);
}

Posted post(const Posting& posting, bool privateAllowed, const Patience& patience)
{
    const Steady::time_point end = Steady::now() + patience.most;
    const auto isOver = [&] { return patience.stop.stop_requested() || Steady::now() >= end; };
    try {
        const ::Poco::URI uri(posting.url);
        const auto address = reachable(uri.getHost(), privateAllowed, isOver);
        if (!address) {
            return {false, "private_address"};
        }
        auto* held = new HeldSocket; // the socket's from here on
        const net::StreamSocket socket(held);
        held->reach(net::SocketAddress(*address, uri.getPort()), isOver); // whatever the name means a moment later
        Watch watch(socket, end, patience.stop);
        const int status = statusOf(*sessionOver(socket, uri), uri, posting);
        if (watch.hasCut()) { // an answer that was cut off may look like a short one
            throw ::Poco::TimeoutException();
        }
        return {status >= 200 && status < 300, std::to_string(status)};
    } catch (const ::Poco::Exception& fault) {
        if (patience.stop.stop_requested()) {
            return {false, {}, true};
        }
        return {false, isOver() ? "Timeout" : shortened(fault.displayText())};
    }
}

} // namespace tijara::experiments
