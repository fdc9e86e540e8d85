// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/outgoing/outgoing_post.h"

#include "server/platform/text.h"

#include <array>
#include <memory>

#include <Poco/Net/Context.h>
#include <Poco/Net/DNS.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/Net/SecureStreamSocket.h>
#include <Poco/URI.h>

namespace tijara::experiments {

namespace {

namespace net = ::Poco::Net;

constexpr int kSeconds = 10;
constexpr std::size_t kAnswerMax = 200;

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
    return (byte[0] & 0xE0U) == 0x20U; // only 2000::/3 is given out
}

/// The first address of the host that may be reached.
std::optional<net::IPAddress> reachable(const std::string& host, bool privateAllowed)
{
    const net::HostEntry found = net::DNS::resolve(host);
    for (const net::IPAddress& one : found.addresses()) {
        if (privateAllowed || isPublic(one)) {
            return one;
        }
    }
    return std::nullopt;
}

/// Connected to that address, whatever the name means a moment later; the certificate is held against the name.
std::unique_ptr<net::HTTPClientSession> connect(const ::Poco::URI& uri, const net::IPAddress& address)
{
    const net::SocketAddress place(address, uri.getPort());
    const ::Poco::Timespan patience(kSeconds, 0);
    if (uri.getScheme() == "https") {
        net::Context::Params params;
        params.verificationMode = net::Context::VERIFY_RELAXED; // of a server, it is always verified
        params.loadDefaultCAs = true;
        net::SecureStreamSocket socket(net::Context::Ptr(new net::Context(net::Context::TLS_CLIENT_USE, params)));
        socket.setPeerHostName(uri.getHost());
        socket.connect(place, patience);
        return std::make_unique<net::HTTPSClientSession>(socket);
    }
    net::StreamSocket socket;
    socket.connect(place, patience);
    return std::make_unique<net::HTTPClientSession>(socket);
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

Posted post(const Posting& posting, bool privateAllowed)
{
    try {
        const ::Poco::URI uri(posting.url);
        const auto address = reachable(uri.getHost(), privateAllowed);
        if (!address) {
            return {false, "private_address"};
        }
        const auto session = connect(uri, *address);
        session->setTimeout(::Poco::Timespan(kSeconds, 0));
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
        session->sendRequest(request) << posting.body;
        net::HTTPResponse response;
        session->receiveResponse(response); // its body is nobody's concern
        const int status = response.getStatus();
        return {status >= 200 && status < 300, std::to_string(status)};
    } catch (const ::Poco::Exception& fault) {
        return {false, shortened(fault.displayText())};
    }
}

} // namespace tijara::experiments
