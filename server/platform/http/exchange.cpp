// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/exchange.h"

#include "server/platform/http/client_socket.h"
#include "server/platform/http/edge/cors.h"
#include "server/platform/http/reply_writer.h"
#include "server/platform/http/request_head.h"
#include "server/platform/http/timed_body.h"
#include "server/platform/log.h"
#include "server/platform/request_scope.h"

#include <limits>
#include <utility>

#include <Poco/Net/NetException.h>
#include <Poco/String.h>
#include <Poco/URI.h>

#include <sodium.h>

namespace tijara::http {

namespace {

using ::Poco::Net::HTTPServerRequest;

constexpr int kBodySecondsMax = 20; ///< for a whole JSON body
constexpr int kUploadSecondsMax = 3600;
constexpr int kLingerSeconds = 10; ///< for what still comes of a body that was refused
constexpr int kRestBytesMax = 1 << 20;
constexpr int kServiceUnavailable = 503;

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

void readAddress(const HTTPServerRequest& request, Request& ours)
{
    try {
        const ::Poco::URI uri(request.getURI());
        ours.path = uri.getPath();
        readQuery(uri, ours);
    } catch (const ::Poco::Exception&) {
        throw Problem{ProblemCode::MalformedRequest};
    }
}

} // namespace

std::string newRequestId(Shared& shared)
{
    return "r" + std::to_string(shared.clock.now().utcMs) + "-" + std::to_string(++shared.lastRequest);
}

Exchange::Exchange(Shared& shared, ::Poco::Net::StreamSocket& client) : m_shared(shared), m_client(client), m_pace(paceOf(client)), m_start(std::chrono::steady_clock::now())
{
    m_pace.headCame();
}

void Exchange::serve(HTTPServerRequest& request)
{
    // Where a body in chunks ends is Poco's to say, which takes broken ones for whole: what follows must never pass for a request.
    m_wantsMore = request.getKeepAlive() && !request.getChunkedTransferEncoding();
    const auto end = [this] {
        m_pace.nextHead();
        isOut();
    };
    try {
        if (request.getURI() == "/health" && request.getMethod() == "GET") {
            sendHealth(request);
        } else if (!serveRoute(request)) {
            return; // handed over: from here on it may be answered at any moment
        }
    } catch (...) {
        end();
        throw;
    }
    end();
}

// False when somebody else will answer.
bool Exchange::serveRoute(HTTPServerRequest& request)
{
    const auto given = givenId(request);
    m_request.id = given ? *given : newRequestId(m_shared);
    const RequestScope scope(m_request.id);
    m_answered.method = request.getMethod();
    m_withoutBody = m_answered.method == ::Poco::Net::HTTPRequest::HTTP_HEAD;
    std::optional<Reply> reply;
    try {
        if (m_pace.isHeadTooLarge()) {
            throw Problem{ProblemCode::HeadTooLarge};
        }
        reply = answer(request);
        if (!reply) {
            return false;
        }
    } catch (const std::exception&) {
        reply = refusal(std::current_exception());
    }
    if (reply) {
        answerNow(request, *reply);
    }
    return true;
}

bool Exchange::isAnswered() const
{
    const std::scoped_lock lock(m_mutex);
    return m_out;
}

bool Exchange::finish()
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_out; });
    }
    if (!m_rest.empty()) {
        sendRest();
    }
    return m_keepAlive;
}

void Exchange::sendRest()
{
    try {
        sendBytes(m_client, m_rest);
    } catch (const ::Poco::Exception&) {
        m_keepAlive = false;
    }
    m_rest.clear();
    m_pace.nextHead();
}

void Exchange::sendHealth(const HTTPServerRequest& request)
{
    const bool draining = m_shared.draining; // whoever shares the requests out among nodes takes this one out then
    Reply reply{draining ? kServiceUnavailable : 200, "application/json", draining ? R"({"status":"draining","timestamp":)" : R"({"status":"ok","timestamp":)", {}};
    reply.body += std::to_string(m_shared.clock.now().utcMs) + R"(,"version":")" TIJARA_VERSION "\"}";
    m_keepAlive = m_wantsMore && !hasBody(request) && !draining;
    sendReply(m_client, reply, {{}, m_keepAlive, false, false, nullptr});
}

// What the client is told of what went wrong; nothing to one who went away.
std::optional<Reply> Exchange::refusal(const std::exception_ptr& failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const Problem& problem) {
        m_answered.problem = toText(problem.code);
        return problemReply(problem, m_request.id);
    } catch (const ::Poco::Net::NetException&) {
        m_keepAlive = false;
        return std::nullopt;
    } catch (const std::exception& fault) {
        log(LogLevel::Error, "unexpected", {{"what", fault.what()}});
        m_answered.problem = toText(ProblemCode::Internal);
        return problemReply(Problem{ProblemCode::Internal}, m_request.id);
    }
}

void Exchange::answerNow(HTTPServerRequest& request, const Reply& reply)
{
    const bool leftover = hasBody(request) && !m_bodyRead; // must never pass for a request
    m_keepAlive = m_wantsMore && !leftover && !m_shared.draining && !m_pace.isHeadTooLarge();
    tell(reply);
    try {
        sendReply(m_client, reply, around());
    } catch (const ::Poco::Exception&) { // the client went away, which is no matter of ours
        m_keepAlive = false;
    } catch (const std::filesystem::filesystem_error& fault) { // deleted in this moment
        log(LogLevel::Warning, "file_not_sent", {{"what", fault.what()}});
        m_keepAlive = false;
    }
    if (m_pace.isHeadTooLarge()) {
        drainRest(m_client);
    } else if (leftover && reply.status != httpStatus(ProblemCode::BodyTooSlow)) {
        linger(request);
    }
}

// On whatever thread it is: others wait for that one, so it waits for no client. Nor are there two threads in one session of TLS.
void Exchange::answerLater(Reply reply, const std::exception_ptr& failure)
{
    try {
        sendLater(std::move(reply), failure);
        if (!m_client.secure() && !m_rest.empty()) {
            listenNoMore();
            const std::scoped_lock lock(m_mutex); // so that nobody looks for the thread before it is there
            m_sender = std::jthread([this] {
                sendRest();
                isOut();
            });
            return;
        }
    } catch (const std::exception&) { // the client is gone, or there is no memory, or no thread, for its answer
        m_keepAlive = false;
        m_rest.clear();
    }
    listenNoMore();
    if (m_rest.empty()) {
        m_pace.nextHead();
    }
    isOut(); // within TLS the client's thread waits for this, and sends it
}

// The client's own thread waits for a next request that will not be served.
void Exchange::listenNoMore()
{
    if (m_wantsMore && !m_keepAlive && !m_client.secure()) {
        hearNothingMore(m_client);
    }
}

void Exchange::sendLater(Reply reply, const std::exception_ptr& failure)
{
    if (failure) {
        const RequestScope own(m_request.id);
        reply = refusal(failure).value_or(problemReply(Problem{ProblemCode::Internal}, m_request.id));
    }
    m_keepAlive = m_wantsMore && !m_shared.draining;
    tell(reply);
    m_rest = bytesOf(reply, around());
    if (!m_client.secure()) {
        m_rest.erase(0, sendAtOnce(m_client, m_rest));
    }
}

void Exchange::isOut()
{
    const std::scoped_lock lock(m_mutex);
    m_out = true;
    m_outAt = std::chrono::steady_clock::now();
    m_changed.notify_all(); // still held: whoever waits may let go of this as soon as it is not
}

Around Exchange::around() const
{
    return {m_request.id, m_keepAlive, m_overTls, m_withoutBody, &m_cors};
}

// Before it is sent: who has the answer finds it counted.
void Exchange::tell(const Reply& reply)
{
    m_answered.status = reply.status;
    m_answered.replayed = reply.replayed;
    if (m_answered.problem.empty()) {
        m_answered.problem = reply.problem;
    }
    m_answered.bytes = static_cast<std::int64_t>(reply.body.size());
    m_answered.microseconds = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_start).count();
    const RequestScope* const scope = RequestScope::current(); // of whoever leads, maybe, and then it is their time
    m_answered.databaseMicroseconds = scope != nullptr && scope->id() == m_request.id ? scope->databaseMicroseconds() : 0;
    const RequestScope own(m_request.id); // what the log says now is of this request, whoever answers it
    if (m_shared.observe) {
        m_shared.observe(m_answered);
    }
}

std::optional<Reply> Exchange::answer(HTTPServerRequest& request)
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
    m_request.method = *method;
    m_request.clientAddress = m_clientAddress;
    m_request.userAgent = request.get("User-Agent", "");
    readAddress(request, m_request);
    if (*method == Method::Get && m_request.path == "/metrics") {
        return metrics(request);
    }
    if (!isFromHere(request)) {
        m_shared.limits.admitAddress(m_clientAddress);
    }
    if (*method == Method::Get && m_request.path == "/openapi.json") {
        return Reply{200, "application/json", m_shared.openApi, {}};
    }
    const RouteEntry& entry = m_shared.router.find(*method, m_request.path, m_request.pathParts);
    m_answered.route = &entry;
    m_principal = m_shared.router.callerOf(entry, request.get("Authorization", ""), request.get("X-Tijara-Local", ""), request.get("X-Tijara-Tenant", ""));
    m_request.principal = m_principal ? &*m_principal : nullptr;
    if (m_principal) {
        m_answered.tenant = m_principal->tenant;
        m_shared.limits.admit(*m_principal); // first: what is not served is no call of the plan's
        m_shared.router.admit(entry, *m_principal, m_clientAddress);
    }
    return call(entry, request);
}

// Whose request it is, by which way it came, and whether it is a page's.
void Exchange::readEdges(const HTTPServerRequest& request)
{
    const std::string peer = request.clientAddress().host().toString();
    const auto& proxies = m_shared.edges.trustedProxies;
    m_clientAddress = clientAddress(peer, request.get("X-Forwarded-For", ""), proxies);
    m_viaProxy = m_clientAddress != peer || request.has("X-Forwarded-For");
    m_overTls = request.secure() || (request.get("X-Forwarded-Proto", "") == "https" && isTrusted(peer, proxies));
    m_cors = corsHeaders(m_shared.edges, request.get("Origin", ""), request.get("Host", ""));
}

/// From a program of this computer, and no proxy stands before it.
bool Exchange::isFromHere(const HTTPServerRequest& request) const
{
    return !m_viaProxy && request.clientAddress().host().isLoopback();
}

std::optional<Reply> Exchange::call(const RouteEntry& entry, HTTPServerRequest& request)
{
    m_request.idempotencyKey = request.get("Idempotency-Key", "");
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
    try {
        auto reply = m_shared.router.serve(entry, m_request, body, [this](Reply later, const std::exception_ptr& failure) { answerLater(std::move(later), failure); });
        if (reply) { // otherwise this is another thread's now
            m_bodyRead = timed.isRead();
        }
        return reply;
    } catch (...) {
        m_bodyRead = timed.isRead();
        throw;
    }
}

// Figures of all tenants: for this computer, or for whoever has the token. A proxy's requests come from elsewhere.
Reply Exchange::metrics(const HTTPServerRequest& request)
{
    const std::string given = request.get("Authorization", "");
    const std::string wanted = "Bearer " + m_shared.edges.metricsToken;
    const bool known = !m_shared.edges.metricsToken.empty() && given.size() == wanted.size() && sodium_memcmp(given.data(), wanted.data(), wanted.size()) == 0;
    if (!known && !isFromHere(request)) {
        throw Problem{ProblemCode::SignInNeeded};
    }
    return {200, "text/plain; version=0.0.4; charset=utf-8", m_shared.metrics(), {}, {}};
}

} // namespace tijara::http
