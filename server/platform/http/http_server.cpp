// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/http_server.h"

#include "server/platform/log.h"
#include "server/platform/text.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <fstream>
#include <limits>
#include <sstream>
#include <thread>

#include <sys/socket.h>

#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServerConnection.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerRequestImpl.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/ServerSocketImpl.h>
#include <Poco/Net/StreamSocketImpl.h>
#include <Poco/Net/TCPServer.h>
#include <Poco/Net/TCPServerConnectionFactory.h>
#include <Poco/SharedPtr.h>
#include <Poco/StreamCopier.h>
#include <Poco/String.h>
#include <Poco/ThreadPool.h>
#include <Poco/Timespan.h>
#include <Poco/URI.h>

namespace tijara::http {

namespace {

using ::Poco::Net::HTTPServerRequest;
using ::Poco::Net::HTTPServerResponse;

constexpr int kSilentSecondsMax = 10;  ///< between two pieces of one request
constexpr int kHeadSecondsMax = 20;    ///< for a whole head
constexpr int kBodySecondsMax = 20;    ///< for a whole JSON body
constexpr int kUploadSecondsMax = 3600;
constexpr int kKeepAliveSeconds = 5;
constexpr int kLingerSeconds = 10; ///< for what still comes of a body that was refused
constexpr int kStackBytes = 512 * 1024; // only what is touched costs memory; sanitizers touch twice as much

/// A client's end of a connection. The head of a request must arrive within a time: a client that drips it must not hold a thread for ever.
class ClientSocket : public ::Poco::Net::StreamSocketImpl {
public:
    explicit ClientSocket(poco_socket_t socket) : StreamSocketImpl(socket) {}
    // Another thread may let the last hold go. Poco's count orders that; this says it again where a checker of threads can see it.
    ~ClientSocket() override { (void)m_left.load(std::memory_order_acquire); }

    using StreamSocketImpl::receiveBytes;
    int receiveBytes(void* buffer, int length, int flags) override
    {
        if (m_inHead) {
            const auto now = std::chrono::steady_clock::now();
            m_headEnd = m_headEnd.value_or(now + std::chrono::seconds(kHeadSecondsMax));
            m_left.store(true, std::memory_order_release);
            if (now > *m_headEnd) {
                throw ::Poco::TimeoutException();
            }
        }
        return StreamSocketImpl::receiveBytes(buffer, length, flags);
    }
    // Poco's session closes as it goes, and a Connection may have something to say after it: the socket closes when nobody holds it.
    void close() override {}
    void headCame()
    {
        m_inHead = false;
        m_headEnd.reset();
        m_left.store(true, std::memory_order_release);
    }
    void nextHead()
    {
        m_inHead = true;
        m_left.store(true, std::memory_order_release);
    }

private:
    bool m_inHead = true;
    std::optional<std::chrono::steady_clock::time_point> m_headEnd;
    std::atomic<bool> m_left = false; ///< what the serving thread wrote ends here
};

/// Gives each client a ClientSocket.
class ListeningSocket : public ::Poco::Net::ServerSocket {
public:
    ListeningSocket() : ServerSocket(new Acceptor, true) {}

private:
    class Acceptor : public ::Poco::Net::ServerSocketImpl {
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
            return new ClientSocket(socket);
        }
    };
};

/// What all requests share.
struct Shared {
    const Router& router;
    Clock& clock;
    std::string openApi;
    bool loopback = true;
    std::atomic<int> underWay = 0;
    std::atomic<std::uint64_t> lastRequest = 0;
};

std::optional<Method> methodOf(const std::string& text)
{
    if (text == "GET") {
        return Method::Get;
    }
    if (text == "POST") {
        return Method::Post;
    }
    if (text == "PUT") {
        return Method::Put;
    }
    if (text == "PATCH") {
        return Method::Patch;
    }
    if (text == "DELETE") {
        return Method::Delete;
    }
    return std::nullopt;
}

/// A body that must arrive within a time and whole: a client that drips bytes must not hold a thread for ever, and a file whose sender
/// went away half-way must not pass for a short one. `bytes` is what was announced, less than 0 when nothing was.
class TimedBody : public std::streambuf {
public:
    TimedBody(std::istream& inner, int secondsMax, std::int64_t bytes)
        : m_inner(inner), m_end(std::chrono::steady_clock::now() + std::chrono::seconds(secondsMax)), m_missing(bytes)
    {
        m_inner.exceptions(std::ios::badbit); // so that a timeout comes through instead of reading as the end
    }

protected:
    int_type underflow() override
    {
        if (std::chrono::steady_clock::now() > m_end) {
            throw Problem{ProblemCode::BodyTooSlow};
        }
        try {
            m_inner.peek(); // at least one byte, then what has come with it
            const auto ready = std::min<std::streamsize>(std::max<std::streamsize>(m_inner.rdbuf()->in_avail(), 1), sizeof m_buffer);
            m_inner.read(m_buffer, ready);
        } catch (const ::Poco::TimeoutException&) {
            throw Problem{ProblemCode::BodyTooSlow};
        }
        const auto got = m_inner.gcount();
        if (got <= 0) {
            if (m_missing > 0) {
                throw Problem{ProblemCode::MalformedRequest, {{"missingBytes", std::to_string(m_missing)}}};
            }
            return traits_type::eof();
        }
        m_missing -= got;
        setg(m_buffer, m_buffer, m_buffer + got);
        return traits_type::to_int_type(m_buffer[0]);
    }

private:
    std::istream& m_inner;
    std::chrono::steady_clock::time_point m_end;
    std::int64_t m_missing;
    char m_buffer[16384]; // on the stack of a thread that has little of it
};

std::string newRequestId(Shared& shared)
{
    return "r" + std::to_string(shared.clock.now().utcMs) + "-" + std::to_string(++shared.lastRequest);
}

std::string requestIdOf(const HTTPServerRequest& request, Shared& shared)
{
    const std::string given = request.get("X-Request-Id", ""); // a copy: without the header it would refer to the empty default
    const bool sane = !given.empty() && given.size() <= 64 &&
                      given.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") == std::string::npos;
    if (sane) {
        return given;
    }
    return newRequestId(shared);
}

Problem badLength()
{
    return Problem{ProblemCode::MalformedRequest, {{"header", "Content-Length"}}};
}

// Where this request ends and the next begins must be beyond doubt: a proxy in front that reads it otherwise would pass one request off
// inside another (RFC 9112, 6.3). Poco takes the first of two lengths, a sign, commas, nothing, and a transfer it does not know.
void checkFraming(const HTTPServerRequest& request)
{
    bool length = false;
    bool transfer = false;
    for (const auto& [name, value] : request) {
        const bool isLength = ::Poco::icompare(name, "Content-Length") == 0;
        const bool isTransfer = ::Poco::icompare(name, "Transfer-Encoding") == 0;
        const bool digits = !value.empty() && value.size() <= 18 && value.find_first_not_of("0123456789") == std::string::npos;
        if (name.find_first_of(" \t") != std::string::npos || (isLength && (length || !digits)) ||
            (isTransfer && (transfer || ::Poco::icompare(value, "chunked") != 0))) {
            throw Problem{ProblemCode::MalformedRequest, {{"header", name}}};
        }
        length = length || isLength;
        transfer = transfer || isTransfer;
    }
    if (length && transfer) {
        throw badLength();
    }
}

// A page of another site must not reach this server through a name that it made point here (DNS rebinding).
void checkHost(const HTTPServerRequest& request, const Shared& shared)
{
    // RFC 9112, 3.2: with two of them, a proxy in front and this server may each take another.
    const auto hosts = std::count_if(request.begin(), request.end(), [](const auto& header) { return ::Poco::icompare(header.first, "Host") == 0; });
    if (hosts > 1) {
        throw Problem{ProblemCode::MalformedRequest, {{"header", "Host"}}};
    }
    if (!shared.loopback) {
        return;
    }
    const std::string host = request.get("Host", "");
    const std::string name = ::Poco::toLower(host.substr(0, host.rfind(':') == std::string::npos || host.ends_with(']') ? host.size() : host.rfind(':')));
    if (name != "127.0.0.1" && name != "localhost" && name != "[::1]") {
        throw Problem{ProblemCode::HostNotAllowed};
    }
}

void checkBodyHead(const RouteEntry& entry, const HTTPServerRequest& request)
{
    const std::string type = request.getContentType();
    const std::string wanted = entry.upload ? "application/octet-stream" : "application/json";
    if (type != wanted && !type.starts_with(wanted + ";")) {
        throw Problem{ProblemCode::UnsupportedMediaType, {{"needs", wanted}}};
    }
    if (!request.hasContentLength() && !request.getChunkedTransferEncoding()) {
        throw Problem{ProblemCode::LengthRequired};
    }
    if (request.hasContentLength() && request.getContentLength64() > static_cast<::Poco::Int64>(entry.bodyBytesMax)) {
        throw Problem{ProblemCode::BodyTooLarge, {{"max", std::to_string(entry.bodyBytesMax)}}};
    }
}

void readQuery(const ::Poco::URI& uri, Request& request)
{
    for (const auto& [key, value] : uri.getQueryParameters()) {
        if (!isUtf8(key)) {
            throw Problem{ProblemCode::MalformedRequest, {{"query", "bad_encoding"}}};
        }
        if (!isUtf8(value) || value.find('\0') != std::string::npos) {
            throw Problem(std::vector<Complaint>{{key, "bad_encoding", {}}});
        }
        if (!request.query.emplace(key, value).second) {
            throw Problem(std::vector<Complaint>{{key, "given_twice", {}}});
        }
    }
}

std::string healthBody(Clock& clock)
{
    return R"({"status":"ok","timestamp":)" + std::to_string(clock.now().utcMs) + R"(,"version":")" TIJARA_VERSION "\"}";
}

void send(HTTPServerResponse& response, const Reply& reply)
{
    response.setStatusAndReason(static_cast<::Poco::Net::HTTPResponse::HTTPStatus>(reply.status));
    for (const auto& [name, value] : reply.headers) {
        response.set(std::string(name), value);
    }
    response.set("X-Content-Type-Options", "nosniff");
    response.set("Cache-Control", "no-store");
    if (!reply.contentType.empty()) {
        response.setContentType(reply.contentType);
    }
    if (reply.status == 204) {
        response.send();
    } else if (!reply.file.empty()) {
        std::ifstream in(reply.file, std::ios::binary);
        response.setContentLength64(static_cast<::Poco::Int64>(std::filesystem::file_size(reply.file)));
        ::Poco::StreamCopier::copyStream(in, response.send());
    } else if (response.getKeepAlive()) {
        response.sendBuffer(reply.body.data(), reply.body.size());
    } else { // at once: what still comes of the request may take a while
        response.setContentLength(static_cast<std::streamsize>(reply.body.size()));
        std::ostream& out = response.send();
        out.write(reply.body.data(), static_cast<std::streamsize>(reply.body.size()));
        out.flush();
    }
}

class Handler : public ::Poco::Net::HTTPRequestHandler {
public:
    explicit Handler(Shared& shared) : m_shared(shared) {}

    void handleRequest(HTTPServerRequest& request, HTTPServerResponse& response) override
    {
        const struct UnderWay {
            std::atomic<int>& count;
            ClientSocket* client;
            UnderWay(std::atomic<int>& one, ClientSocket* from) : count(one), client(from)
            {
                ++count;
                client->headCame();
            }
            ~UnderWay()
            {
                client->nextHead();
                --count;
            }
        } underWay(m_shared.underWay, static_cast<ClientSocket*>(static_cast<::Poco::Net::HTTPServerRequestImpl&>(request).socket().impl()));

        if (request.getURI() == "/health" && request.getMethod() == "GET") {
            response.setKeepAlive(!hasBody(request));
            response.setContentType("application/json");
            const std::string body = healthBody(m_shared.clock);
            response.sendBuffer(body.data(), body.size());
            return;
        }
        const std::string id = requestIdOf(request, m_shared);
        response.set("X-Request-Id", id);
        Reply reply;
        try {
            reply = answer(request, id);
        } catch (const Problem& problem) {
            reply = problemReply(problem, id);
        } catch (const ::Poco::Net::NetException&) {
            return; // the client went away
        } catch (const std::exception& fault) {
            log(LogLevel::Error, "unexpected", {{"requestId", id}, {"what", fault.what()}});
            reply = problemReply(Problem{ProblemCode::Internal}, id);
        }
        if (hasBody(request) && (reply.status >= 400 || !m_takesBody)) {
            response.setKeepAlive(false); // what of its body was not read must never pass for a request
        }
        try {
            send(response, reply);
        } catch (const ::Poco::Exception&) {
            return;
        } catch (const std::filesystem::filesystem_error& fault) { // deleted in this moment
            log(LogLevel::Warning, "file_not_sent", {{"requestId", id}, {"what", fault.what()}});
        }
        if (!response.getKeepAlive() && hasBody(request) && reply.status != httpStatus(ProblemCode::BodyTooSlow)) {
            linger(request);
        }
    }

private:
    // Read as little as can be: it may be one that checkFraming refuses.
    static bool hasBody(const HTTPServerRequest& request)
    {
        return request.has("Transfer-Encoding") || (request.hasContentLength() && request.get("Content-Length") != "0");
    }

    // Closing on bytes that nobody read resets the connection, and a client that still sends would never see why it was refused.
    static void linger(HTTPServerRequest& request)
    {
        try {
            TimedBody timed(request.stream(), kLingerSeconds, -1);
            std::istream rest(&timed);
            rest.exceptions(std::ios::badbit);
            rest.ignore(std::numeric_limits<std::streamsize>::max());
        } catch (const std::exception&) { // too slow, or gone
            return;
        }
    }

    Reply answer(HTTPServerRequest& request, const std::string& id)
    {
        checkFraming(request);
        checkHost(request, m_shared);
        const auto method = methodOf(request.getMethod());
        if (!method) {
            throw Problem{ProblemCode::MethodNotAllowed};
        }
        Request ours;
        ours.id = id;
        ours.method = *method;
        try {
            const ::Poco::URI uri(request.getURI());
            ours.path = uri.getPath();
            readQuery(uri, ours);
        } catch (const ::Poco::Exception&) {
            throw Problem{ProblemCode::MalformedRequest};
        }
        if (ours.path == "/openapi.json" && *method == Method::Get) {
            return {200, "application/json", m_shared.openApi, {}};
        }
        const RouteEntry& entry = m_shared.router.find(*method, ours.path, ours.pathParts);
        const auto principal = m_shared.router.admit(entry, request.get("Authorization", ""), request.get("X-Tijara-Local", ""), request.get("X-Tijara-Tenant", ""));
        ours.principal = principal ? &*principal : nullptr;
        ours.idempotencyKey = request.get("Idempotency-Key", "");
        ours.clientAddress = request.clientAddress().host().toString();
        m_takesBody = entry.hasBody;
        if (entry.hasBody) {
            checkBodyHead(entry, request);
            if (::Poco::icompare(request.get("Expect", ""), "100-continue") == 0) {
                response100(request);
            }
        }
        const std::int64_t announced = entry.hasBody && request.hasContentLength() ? request.getContentLength64() : -1;
        TimedBody timed(request.stream(), entry.upload ? kUploadSecondsMax : kBodySecondsMax, announced);
        std::istream body(&timed);
        body.exceptions(std::ios::badbit); // so that what the buffer throws comes through
        return m_shared.router.serve(entry, ours, body);
    }

    static void response100(HTTPServerRequest& request) { request.response().sendContinue(); }

    Shared& m_shared;
    bool m_takesBody = false;
};

class Factory : public ::Poco::Net::HTTPRequestHandlerFactory {
public:
    explicit Factory(Shared& shared) : m_shared(shared) {}
    ::Poco::Net::HTTPRequestHandler* createRequestHandler(const HTTPServerRequest&) override { return new Handler(m_shared); }
    /// Ends the connections as soon as nothing is under way on them.
    void stopAll() { serverStopped(this, true); }

private:
    Shared& m_shared;
};

/// Poco reads Content-Length before it asks for a handler, and a number it cannot read ends the connection without a word.
class Connection : public ::Poco::Net::HTTPServerConnection {
public:
    Connection(const ::Poco::Net::StreamSocket& socket, ::Poco::Net::HTTPServerParams::Ptr params, const ::Poco::SharedPtr<Factory>& factory, Shared& shared)
        : HTTPServerConnection(socket, std::move(params), factory), m_shared(shared)
    {
    }
    void run() override
    {
        try {
            HTTPServerConnection::run();
        } catch (const ::Poco::SyntaxException&) {
            const std::string id = newRequestId(m_shared);
            sendAndEnd(problemReply(badLength(), id), id);
        }
    }

private:
    void sendAndEnd(const Reply& reply, const std::string& id)
    {
        ::Poco::Net::HTTPResponse head(::Poco::Net::HTTPMessage::HTTP_1_1, static_cast<::Poco::Net::HTTPResponse::HTTPStatus>(reply.status));
        head.set("X-Request-Id", id);
        head.setKeepAlive(false);
        head.setContentType(reply.contentType);
        head.setContentLength64(static_cast<::Poco::Int64>(reply.body.size()));
        std::ostringstream text;
        head.write(text);
        const std::string bytes = text.str() + reply.body;
        socket().sendBytes(bytes.data(), static_cast<int>(bytes.size())); // a few hundred: a client that takes none of them has left
    }

    Shared& m_shared;
};

class Connections : public ::Poco::Net::TCPServerConnectionFactory {
public:
    Connections(::Poco::Net::HTTPServerParams::Ptr params, const ::Poco::SharedPtr<Factory>& factory, Shared& shared)
        : m_params(std::move(params)), m_factory(factory), m_shared(shared)
    {
    }
    ::Poco::Net::TCPServerConnection* createConnection(const ::Poco::Net::StreamSocket& socket) override { return new Connection(socket, m_params, m_factory, m_shared); }

private:
    ::Poco::Net::HTTPServerParams::Ptr m_params;
    ::Poco::SharedPtr<Factory> m_factory;
    Shared& m_shared;
};

::Poco::Net::HTTPServerParams::Ptr paramsOf(const HttpServer::Options& options)
{
    ::Poco::Net::HTTPServerParams::Ptr params = new ::Poco::Net::HTTPServerParams;
    params->setMaxThreads(options.threadsMax);
    params->setMaxQueued(options.threadsMax);
    params->setKeepAlive(true);
    params->setKeepAliveTimeout(::Poco::Timespan(kKeepAliveSeconds, 0));
    params->setMaxKeepAliveRequests(0);
    params->setTimeout(::Poco::Timespan(kSilentSecondsMax, 0));
    return params;
}

// By hand, because the constructor that binds lets two servers share one port (SO_REUSEPORT), and each would get half of the requests.
::Poco::Net::ServerSocket listening(const HttpServer::Options& options)
{
    ListeningSocket socket;
    socket.bind(::Poco::Net::SocketAddress(options.host, options.port), true, false);
    socket.listen(1024);
    return socket;
}

} // namespace

struct HttpServer::Poco {
    Shared shared;
    // Its own pool: stop() on a shared one waits for everybody's threads (measured). Small stacks, since idle connections keep theirs.
    ::Poco::ThreadPool threads;
    ::Poco::Net::ServerSocket socket;
    ::Poco::Net::HTTPServerParams::Ptr params;
    ::Poco::SharedPtr<Factory> factory;
    ::Poco::Net::TCPServer server; // HTTPServer is this with connections of its own

    Poco(const Options& options, const Router& router, Clock& clock)
        : shared{router, clock, router.openApi(), options.host == "127.0.0.1" || options.host == "::1" || options.host == "localhost", 0, 0},
          threads("http", 4, options.threadsMax, 30, kStackBytes), socket(listening(options)), params(paramsOf(options)), factory(new Factory(shared)),
          server(new Connections(params, factory, shared), threads, socket, params)
    {
    }
};

HttpServer::HttpServer(Options options, const Router& router, Clock& clock)
{
    try {
        m_poco = std::make_unique<Poco>(options, router, clock);
    } catch (const ::Poco::Exception& error) {
        throw std::runtime_error("Cannot listen on " + options.host + ":" + std::to_string(options.port) + ": " + error.displayText());
    }
    m_poco->server.start();
}

std::uint16_t HttpServer::port() const
{
    return m_poco->socket.address().port();
}

void HttpServer::drain()
{
    m_poco->server.stop();
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (m_poco->shared.underWay > 0 && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

HttpServer::~HttpServer()
{
    drain();
    m_poco->server.stop();
    m_poco->factory->stopAll();
    m_poco->threads.joinAll();
}

} // namespace tijara::http
