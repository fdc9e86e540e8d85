// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/http_handler.h"

#include "server/platform/http/client_socket.h"
#include "server/platform/http/edge/cors.h"
#include "server/platform/http/reply_writer.h"
#include "server/platform/http/request_head.h"
#include "server/platform/http/timed_body.h"
#include "server/platform/log.h"
#include "server/platform/request_scope.h"

#include <limits>
#include <utility>

#include <Poco/Net/HTTPServerRequestImpl.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/NetException.h>
#include <Poco/String.h>
#include <Poco/URI.h>

#include <sodium.h>

namespace tijara::http {

namespace {

using ::Poco::Net::HTTPServerRequest;
using ::Poco::Net::HTTPServerResponse;

constexpr int kBodySecondsMax = 20; ///< for a whole JSON body
constexpr int kUploadSecondsMax = 3600;
constexpr int kLingerSeconds = 10; ///< for what still comes of a body that was refused
constexpr int kRestBytesMax = 1 << 20;
constexpr int kServiceUnavailable = 503;

::Poco::Net::StreamSocket& socketOf(HTTPServerRequest& request)
{
    return static_cast<::Poco::Net::HTTPServerRequestImpl&>(request).socket();
}

// Closing on bytes that nobody read resets the connection, and a client that still sends would never see why it was refused.
void linger(HTTPServerRequest& request)
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

void drainRest(::Poco::Net::StreamSocket& client)
{
    try {
        char ignored[8192];
        for (int left = kRestBytesMax; left > 0;) {
            const int got = client.receiveBytes(ignored, sizeof ignored);
            left = got > 0 ? left - got : 0;
        }
    } catch (const ::Poco::Exception&) {
        return;
    }
}

/// The client is served for as long as this lives; between requests it may take its time.
class Serving {
public:
    explicit Serving(Pace& pace) : m_pace(pace) { m_pace.headCame(); }
    ~Serving() { m_pace.nextHead(); }
    Serving(const Serving&) = delete;
    Serving& operator=(const Serving&) = delete;

private:
    Pace& m_pace;
};

class Handler : public ::Poco::Net::HTTPRequestHandler {
public:
    explicit Handler(Shared& shared) : m_shared(shared) {}

    void handleRequest(HTTPServerRequest& request, HTTPServerResponse& response) override
    {
        Pace& pace = paceOf(socketOf(request));
        const Serving serving(pace);
        if (request.getURI() == "/health" && request.getMethod() == "GET") {
            sendHealth(request, response);
            return;
        }
        const auto start = std::chrono::steady_clock::now();
        const auto given = givenId(request);
        RequestScope scope(given ? *given : newRequestId(m_shared));
        Answered answered;
        answered.method = request.getMethod();
        Reply reply;
        try {
            if (pace.isHeadTooLarge()) {
                throw Problem{ProblemCode::HeadTooLarge};
            }
            reply = answer(request, scope.id(), answered);
        } catch (const Problem& problem) {
            reply = problemReply(problem, scope.id());
            answered.problem = toText(problem.code);
        } catch (const ::Poco::Net::NetException&) {
            return; // the client went away
        } catch (const std::exception& fault) {
            log(LogLevel::Error, "unexpected", {{"what", fault.what()}});
            reply = problemReply(Problem{ProblemCode::Internal}, scope.id());
            answered.problem = toText(ProblemCode::Internal);
        }
        const bool leftover = hasBody(request) && (reply.status >= 400 || !m_takesBody); // must never pass for a request
        if (leftover || m_shared.draining || pace.isHeadTooLarge()) {
            response.setKeepAlive(false);
        }
        tellAndSend(request, response, reply, answered, start, scope);
        if (pace.isHeadTooLarge()) {
            drainRest(socketOf(request));
        } else if (leftover && reply.status != httpStatus(ProblemCode::BodyTooSlow)) {
            linger(request);
        }
    }

private:
    void sendHealth(HTTPServerRequest& request, HTTPServerResponse& response)
    {
        const bool draining = m_shared.draining; // whoever shares the requests out among nodes takes this one out then
        Reply reply{draining ? kServiceUnavailable : 200, "application/json", draining ? R"({"status":"draining","timestamp":)" : R"({"status":"ok","timestamp":)", {}};
        reply.body += std::to_string(m_shared.clock.now().utcMs) + R"(,"version":")" TIJARA_VERSION "\"}";
        response.setKeepAlive(response.getKeepAlive() && !hasBody(request) && !draining);
        sendReply(socketOf(request), reply, {{}, response.getKeepAlive(), false, false, nullptr});
    }

    void tellAndSend(HTTPServerRequest& request, HTTPServerResponse& response, const Reply& reply, Answered& answered, std::chrono::steady_clock::time_point start,
                     const RequestScope& scope)
    {
        answered.status = reply.status;
        answered.replayed = reply.replayed;
        if (answered.problem.empty()) {
            answered.problem = reply.problem;
        }
        answered.bytes = static_cast<std::int64_t>(reply.body.size());
        answered.microseconds = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start).count();
        answered.databaseMicroseconds = scope.databaseMicroseconds();
        if (m_shared.observe) { // first: who has the answer finds it counted
            m_shared.observe(answered);
        }
        try {
            sendReply(socketOf(request), reply, {scope.id(), response.getKeepAlive(), m_overTls, request.getMethod() == ::Poco::Net::HTTPRequest::HTTP_HEAD, &m_cors});
        } catch (const ::Poco::Exception&) { // the client went away, which is no matter of ours
            response.setKeepAlive(false);
        } catch (const std::filesystem::filesystem_error& fault) { // deleted in this moment
            log(LogLevel::Warning, "file_not_sent", {{"what", fault.what()}});
            response.setKeepAlive(false);
        }
    }

    Reply answer(HTTPServerRequest& request, const std::string& id, Answered& answered)
    {
        checkFraming(request);
        checkHost(request, m_shared.edges, m_shared.loopback);
        readEdges(request);
        if (request.getMethod() == "OPTIONS" && !m_cors.empty() && request.has("Access-Control-Request-Method")) {
            return preflightReply();
        }
        const auto method = methodOf(request.getMethod());
        if (!method) {
            throw Problem{ProblemCode::MethodNotAllowed};
        }
        Request ours;
        ours.id = id;
        ours.method = *method;
        ours.clientAddress = m_client;
        ours.userAgent = request.get("User-Agent", "");
        readAddress(request, ours);
        if (*method == Method::Get && ours.path == "/metrics") {
            return metrics(request);
        }
        if (!isFromHere(request)) {
            m_shared.limits.admitAddress(m_client);
        }
        if (*method == Method::Get && ours.path == "/openapi.json") {
            return {200, "application/json", m_shared.openApi, {}};
        }
        const RouteEntry& entry = m_shared.router.find(*method, ours.path, ours.pathParts);
        answered.route = &entry;
        const auto principal = m_shared.router.callerOf(entry, request.get("Authorization", ""), request.get("X-Tijara-Local", ""), request.get("X-Tijara-Tenant", ""));
        ours.principal = principal ? &*principal : nullptr;
        if (principal) {
            answered.tenant = principal->tenant;
            m_shared.limits.admit(*principal); // first: what is not served is no call of the plan's
            m_shared.router.admit(entry, *principal, m_client);
        }
        return call(entry, request, ours);
    }

    // Whose request it is, by which way it came, and whether it is a page's.
    void readEdges(const HTTPServerRequest& request)
    {
        const std::string peer = request.clientAddress().host().toString();
        const auto& proxies = m_shared.edges.trustedProxies;
        m_client = clientAddress(peer, request.get("X-Forwarded-For", ""), proxies);
        m_viaProxy = m_client != peer || request.has("X-Forwarded-For");
        m_overTls = request.secure() || (request.get("X-Forwarded-Proto", "") == "https" && isTrusted(peer, proxies));
        m_cors = corsHeaders(m_shared.edges, request.get("Origin", ""), request.get("Host", ""));
    }

    /// From a program of this computer, and no proxy stands before it.
    [[nodiscard]] bool isFromHere(const HTTPServerRequest& request) const { return !m_viaProxy && request.clientAddress().host().isLoopback(); }

    static void readAddress(const HTTPServerRequest& request, Request& ours)
    {
        try {
            const ::Poco::URI uri(request.getURI());
            ours.path = uri.getPath();
            readQuery(uri, ours);
        } catch (const ::Poco::Exception&) {
            throw Problem{ProblemCode::MalformedRequest};
        }
    }

    Reply call(const RouteEntry& entry, HTTPServerRequest& request, Request& ours)
    {
        ours.idempotencyKey = request.get("Idempotency-Key", "");
        m_takesBody = entry.hasBody;
        if (entry.hasBody) {
            checkBodyHead(entry, request);
            if (::Poco::icompare(request.get("Expect", ""), "100-continue") == 0) {
                request.response().sendContinue();
            }
        }
        const std::int64_t announced = entry.hasBody && request.hasContentLength() ? request.getContentLength64() : -1;
        TimedBody timed(request.stream(), entry.upload ? kUploadSecondsMax : kBodySecondsMax, announced);
        std::istream body(&timed);
        body.exceptions(std::ios::badbit); // so that what the buffer throws comes through
        return m_shared.router.serve(entry, ours, body);
    }

    // Figures of all tenants: for this computer, or for whoever has the token. A proxy's requests come from elsewhere.
    Reply metrics(const HTTPServerRequest& request)
    {
        const std::string given = request.get("Authorization", "");
        const std::string wanted = "Bearer " + m_shared.edges.metricsToken;
        const bool known = !m_shared.edges.metricsToken.empty() && given.size() == wanted.size() && sodium_memcmp(given.data(), wanted.data(), wanted.size()) == 0;
        if (!known && !isFromHere(request)) {
            throw Problem{ProblemCode::SignInNeeded};
        }
        return {200, "text/plain; version=0.0.4; charset=utf-8", m_shared.metrics(), {}, {}};
    }

    Shared& m_shared;
    bool m_takesBody = false;
    bool m_overTls = false;
    bool m_viaProxy = false;
    std::string m_client;
    std::vector<std::pair<std::string, std::string>> m_cors;
};

} // namespace

std::string newRequestId(Shared& shared)
{
    return "r" + std::to_string(shared.clock.now().utcMs) + "-" + std::to_string(++shared.lastRequest);
}

::Poco::Net::HTTPRequestHandler* HandlerFactory::createRequestHandler(const HTTPServerRequest&)
{
    return new Handler(m_shared);
}

} // namespace tijara::http
