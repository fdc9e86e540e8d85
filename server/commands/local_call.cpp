// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/local_call.h"

#include "server/platform/data_folder.h"
#include "server/platform/text.h"

#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/StreamCopier.h>
#include <Poco/URI.h>

namespace tijara::commands {

namespace {

constexpr int kAnswerSecondsMax = 3600; // walking a long journal takes its time

const char* nameOf(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        break;
    }
    return "DELETE";
}

} // namespace

LocalCall::LocalCall(Config config)
{
    if (const auto holder = DataFolder::holderOf(config.data)) {
        m_host = holder->host;
        m_port = holder->port;
        m_secret = holder->localSecret;
        m_tls = holder->tls;
        return;
    }
    config.host = "127.0.0.1";
    config.port = 0;
    config.edges = {};
    config.redis.reset();
    config.logLevel = std::max(config.logLevel, LogLevel::Warning);
    m_own = std::make_unique<Server>(config);
    m_port = m_own->start();
    m_secret = m_own->localSecret();
}

LocalCall::LocalCall(const Server& server) : m_port(server.port()), m_secret(server.localSecret()) {}

std::string LocalCall::pathOf(std::string_view pattern, const std::optional<Id>& id)
{
    std::string path(pattern);
    if (id) {
        path.replace(path.find("{id}"), 4, toText(*id));
    }
    return path;
}

std::string LocalCall::queryOf(const std::string& json)
{
    Poco::URI uri("/");
    const rapidjson::Document members = parseJson(json);
    for (const auto& member : members.GetObject()) {
        uri.addQueryParameter(member.name.GetString(), member.value.IsString() ? member.value.GetString() : std::to_string(member.value.GetInt64()));
    }
    const std::string query = uri.getRawQuery();
    return query.empty() ? "" : "?" + query;
}

// The lock file, which only its owner reads, names who listens there: a certificate for the world's name of it would say no more.
std::unique_ptr<Poco::Net::HTTPClientSession> LocalCall::connect() const
{
    if (!m_tls) {
        return std::make_unique<Poco::Net::HTTPClientSession>(m_host, m_port);
    }
    Poco::Net::Context::Params params;
    params.verificationMode = Poco::Net::Context::VERIFY_NONE;
    const Poco::Net::Context::Ptr context(new Poco::Net::Context(Poco::Net::Context::TLS_CLIENT_USE, params));
    return std::make_unique<Poco::Net::HTTPSClientSession>(m_host, m_port, context);
}

std::string LocalCall::send(const Request& request)
{
    const auto connection = connect();
    auto& session = *connection;
    session.setTimeout(Poco::Timespan(kAnswerSecondsMax, 0));
    Poco::Net::HTTPRequest head(nameOf(request.method), request.path, Poco::Net::HTTPMessage::HTTP_1_1);
    head.set("Authorization", m_token.empty() ? "Local " + m_secret : "Bearer " + m_token);
    head.set("X-Tijara-Local", m_secret);
    if (!m_tenant.empty()) {
        head.set("X-Tijara-Tenant", m_tenant);
    }
    if (request.method != Method::Get && request.method != Method::Delete) {
        head.set("Idempotency-Key", m_key.empty() ? randomToken() : std::exchange(m_key, {}));
        head.setContentType(request.content != nullptr ? "application/octet-stream" : "application/json");
        head.setContentLength64(request.content != nullptr ? request.bytes : static_cast<std::int64_t>(request.body.size()));
    }
    Poco::Net::HTTPResponse response;
    std::string body;
    try {
        auto& out = session.sendRequest(head);
        try {
            if (request.content != nullptr) {
                Poco::StreamCopier::copyStream(*request.content, out, 65536);
            } else {
                out << request.body;
            }
        } catch (const Poco::Exception&) { // refused before all of it was sent: the answer says why
        }
        std::istream& answer = session.receiveResponse(response);
        if (request.answer != nullptr && response.getStatus() == Poco::Net::HTTPResponse::HTTP_OK) {
            Poco::StreamCopier::copyStream(answer, *request.answer, 65536);
        } else {
            Poco::StreamCopier::copyToString(answer, body);
        }
    } catch (const Poco::Exception& error) {
        throw Problem{ProblemCode::ServerUnreachable, {{"what", error.displayText()}}};
    }
    if (response.getStatus() < 200 || response.getStatus() >= 300) {
        throw fromDocument(fromJson<ProblemDocument>(body));
    }
    return body;
}

} // namespace tijara::commands
