// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/http_server.h"

#include "server/platform/http/client_socket.h"
#include "server/platform/http/connections.h"
#include "server/platform/http/exchange.h"
#include "server/platform/http/reply_writer.h"
#include "server/platform/http/request_head.h"

#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/HTTPServerRequestImpl.h>
#include <Poco/Net/HTTPServerResponseImpl.h>
#include <Poco/Net/HTTPServerSession.h>
#include <Poco/Net/NetException.h>
#include <Poco/Timespan.h>

namespace tijara::http {

namespace {

constexpr int kSilentSecondsMax = 10; ///< between two pieces of one request
constexpr int kKeepAliveSeconds = 5;

/// One client, request by request. Not Poco's own, which waits for one answer to go out before it listens for the next request.
class Connection {
public:
    Connection(const ::Poco::Net::StreamSocket& client, ::Poco::Net::HTTPServerParams::Ptr params, Shared& shared)
        : m_params(std::move(params)), m_shared(shared), m_session(client, m_params)
    {
    }
    void serve()
    {
        try {
            while (hasMore()) {
                serveOne();
            }
        } catch (const ::Poco::Net::NoMessageException&) { // the client let go
            return;
        } catch (const ::Poco::Net::MessageException&) {
            refuse(Problem{ProblemCode::MalformedRequest});
        } catch (const ::Poco::SyntaxException&) { // Content-Length is read before anybody is asked
            refuse(badLength());
        }
    }

private:
    // While an answer is still to come, the next request is listened for already; not by who will not go on, nor within TLS, where the
    // answer needs this thread. The time for the next request begins with the answer.
    bool hasMore()
    {
        if (!m_last) {
            return m_session.hasMoreRequests();
        }
        const bool listens = m_last->wantsMore() && !m_last->isAnswered() && !m_session.socket().secure();
        const bool more = listens && m_session.hasMoreRequests();
        const bool goesOn = m_last->finish();
        const auto left = std::chrono::seconds(kKeepAliveSeconds) - (std::chrono::steady_clock::now() - m_last->answeredAt());
        m_last.reset();
        if (!goesOn || more) {
            return goesOn;
        }
        const auto wait = std::chrono::duration_cast<std::chrono::microseconds>(left).count();
        return listens ? wait > 0 && m_session.socket().poll(::Poco::Timespan(wait), ::Poco::Net::Socket::SELECT_READ) : m_session.hasMoreRequests();
    }

    void serveOne()
    {
        ::Poco::Net::HTTPServerResponseImpl response(m_session);
        ::Poco::Net::HTTPServerRequestImpl request(response, m_session, m_params);
        m_last.emplace(m_shared, m_session.socket());
        m_last->serve(request);
    }

    void refuse(const Problem& problem)
    {
        const std::string id = newRequestId(m_shared);
        sendReply(m_session.socket(), problemReply(problem, id), {id, false, false, false, nullptr});
    }

    ::Poco::Net::HTTPServerParams::Ptr m_params;
    Shared& m_shared;
    ::Poco::Net::HTTPServerSession m_session;
    std::optional<Exchange> m_last;
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
          socket(listenOn(options.host, options.port, tlsOf(options.edges))), port(socket.address().port()), params(newParams()),
          connections(socket, options.edges.connectionsMax, [this](const ::Poco::Net::StreamSocket& client) { Connection(client, params, shared).serve(); })
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
