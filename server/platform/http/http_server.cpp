// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/http_server.h"

#include "server/platform/http/client_socket.h"
#include "server/platform/http/connections.h"
#include "server/platform/http/http_handler.h"
#include "server/platform/http/reply_writer.h"
#include "server/platform/http/request_head.h"

#include <Poco/Net/HTTPServerConnection.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Timespan.h>

namespace tijara::http {

namespace {

constexpr int kSilentSecondsMax = 10; ///< between two pieces of one request
constexpr int kKeepAliveSeconds = 5;

/// Poco reads Content-Length before it asks for a handler, and a number it cannot read ends the connection without a word.
class Connection : public ::Poco::Net::HTTPServerConnection {
public:
    Connection(const ::Poco::Net::StreamSocket& socket, ::Poco::Net::HTTPServerParams::Ptr params, const ::Poco::Net::HTTPRequestHandlerFactory::Ptr& factory, Shared& shared)
        : HTTPServerConnection(socket, std::move(params), factory), m_shared(shared)
    {
    }
    void serve()
    {
        try {
            HTTPServerConnection::run();
        } catch (const ::Poco::SyntaxException&) {
            const std::string id = newRequestId(m_shared);
            sendReply(socket(), problemReply(badLength(), id), {id, false, false, false, nullptr});
        }
    }

private:
    Shared& m_shared;
};

::Poco::Net::HTTPServerParams::Ptr newParams()
{
    ::Poco::Net::HTTPServerParams::Ptr params = new ::Poco::Net::HTTPServerParams;
    params->setKeepAlive(true);
    params->setKeepAliveTimeout(::Poco::Timespan(kKeepAliveSeconds, 0));
    params->setMaxKeepAliveRequests(0);
    params->setTimeout(::Poco::Timespan(kSilentSecondsMax, 0));
    return params;
}

std::unique_ptr<Tls> tlsOf(const Edges& edges)
{
    return edges.tlsCertificate.empty() ? nullptr : std::make_unique<Tls>(edges.tlsCertificate, edges.tlsKey);
}

} // namespace

struct HttpServer::Poco {
    Limits limits;
    Shared shared;
    ::Poco::Net::ServerSocket socket;
    std::uint16_t port;
    ::Poco::Net::HTTPServerParams::Ptr params;
    ::Poco::Net::HTTPRequestHandlerFactory::Ptr factory;
    Connections connections;

    Poco(const Options& options, const Router& router, Cache& cache, Clock& clock)
        : limits(cache, clock, options.edges.rates), shared{.router = router,
                                                            .clock = clock,
                                                            .limits = limits,
                                                            .edges = options.edges,
                                                            .loopback = options.host == "127.0.0.1" || options.host == "::1" || options.host == "localhost",
                                                            .metrics = [this, metrics = options.metrics] { return metrics ? metrics(connections.open()) : std::string(); },
                                                            .observe = options.observe,
                                                            .openApi = router.openApi()},
          socket(listenOn(options.host, options.port, tlsOf(options.edges))), port(socket.address().port()), params(newParams()), factory(new HandlerFactory(shared)),
          connections(socket, options.edges.connectionsMax, [this](const ::Poco::Net::StreamSocket& client) { Connection(client, params, factory, shared).serve(); })
    {
    }
};

HttpServer::HttpServer(Options options, const Router& router, Cache& cache, Clock& clock)
{
    try {
        m_poco = std::make_unique<Poco>(options, router, cache, clock);
    } catch (const ::Poco::Exception& error) {
        throw std::runtime_error("Cannot listen on " + options.host + ":" + std::to_string(options.port) + ": " + error.displayText());
    }
}

std::uint16_t HttpServer::port() const
{
    return m_poco->port;
}

// First it is only known to be draining, so that whoever shares requests out stops to send any; then nobody new is taken in; then those
// who are in end.
HttpServer::~HttpServer()
{
    const int seconds = std::max(m_poco->shared.edges.drainSeconds, 0);
    m_poco->shared.draining = true;
    std::this_thread::sleep_for(std::chrono::seconds(seconds));
    m_poco->connections.stopListening();
    m_poco->connections.finish(seconds > 0);
}

} // namespace tijara::http
