// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_server.h"

#include "tests/support/postgres_cluster.h"
#include "server/identity/totp.h"
#include "shared/identity/people_contract.h"

#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/StreamCopier.h>
#include <Poco/URI.h>

namespace tijara::tests {

namespace {

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

ProblemDocument RawAnswer::problem() const
{
    try {
        return fromJson<ProblemDocument>(body);
    } catch (const Problem&) {
        return {};
    }
}

TestServer::TestServer(Clock* clock, Config config) : m_config(std::move(config))
{
    if (m_config.data.empty()) {
        m_config.data = m_folder.path();
    }
    m_config.clock = clock;
    if (m_config.postgres.url.empty()) {
        m_config.postgres = testDatabase();
    }
    m_config.logLevel = LogLevel::Error;
    run();
}

TestServer::TestServer(const CopyOf& left)
{
    std::filesystem::copy(left.folder, m_folder.path(), std::filesystem::copy_options::recursive);
    m_config.data = m_folder.path();
    m_config.logLevel = LogLevel::Error;
    run();
}

void TestServer::run()
{
    m_server = std::make_unique<Server>(m_config);
    const std::uint16_t port = m_server->start();
    pointTo(port, m_server->localSecret());
}

void TestServer::restart()
{
    m_server.reset();
    run();
}

identity::SignedIn Caller::setUp()
{
    const tenants::NewTenant shop{{}, "Test shop", tenants::CountryPack::None, Currency("GBP"), "Europe/London"};
    return *call(identity::kSetup, {shop, "Olive Owner", "owner@shop.example", kPassword});
}

identity::SignedIn TestServer::addUser(const std::string& ownerToken, identity::Role role, const std::string& email)
{
    const auto shop = call(tenants::kOwnTenant, As{.token = ownerToken});
    *call(identity::kCreateUser, {"Some " + toText(role), email, kPassword, role}, {.localTenant = shop->slug, .local = true});
    return *call(identity::kSignIn, {email, kPassword, {}});
}

identity::SignedIn TestServer::join(const std::string& ownerToken, identity::Role role, const std::string& email)
{
    const auto made = *call(identity::kInvite, {email, {role, {}}}, As{.token = ownerToken});
    return *call(identity::kAcceptInvitation, {made.code, "Known Already", kPassword});
}

identity::SignedIn TestServer::addShop(const std::string& name, const std::string& ownerEmail)
{
    const As asPlatform{.local = true};
    const auto tenant = *call(tenants::kCreateTenant, {{}, name, tenants::CountryPack::None, Currency("GBP"), "Europe/London"}, asPlatform);
    As inShop = asPlatform;
    inShop.localTenant = tenant.slug;
    *call(identity::kCreateUser, {"Owner of " + name, ownerEmail, kPassword, identity::Role::Owner}, inShop);
    return *call(identity::kSignIn, {ownerEmail, kPassword, {}});
}

std::string fromBase32(const std::string& text)
{
    return identity::fromBase32(text);
}

identity::SignedIn TestServer::addAdmin(const std::string& email, std::string* secret)
{
    (void)*call(identity::kCreateAdmin, {"Asha Rao", email, kPassword}, As{.local = true});
    auto admin = *call(identity::kSignIn, {email, kPassword, {}});
    const auto made = *call(identity::kBeginTwoStep, As{.token = admin.accessToken});
    const std::string bytes = fromBase32(made.secret);
    SystemClock system;
    const Instant now = (m_config.clock != nullptr ? *m_config.clock : static_cast<Clock&>(system)).now();
    (void)*call(identity::kConfirmTwoStep, {identity::totpCode(bytes, now.utcMs / identity::kStepMs)}, As{.token = admin.accessToken});
    if (secret != nullptr) {
        *secret = bytes;
    }
    admin.twoStep = identity::TwoStep::On;
    return admin;
}

RawRequest Caller::requestFor(Method method, std::string_view path, const As& how) const
{
    RawRequest request;
    request.method = nameOf(method);
    request.path = std::string(path);
    if (how.id) {
        request.path.replace(request.path.find("{id}"), 4, toText(*how.id));
    }
    if (how.local) {
        request.headers["Authorization"] = "Local " + localSecret();
        if (!how.localTenant.empty()) {
            request.headers["X-Tijara-Tenant"] = how.localTenant;
        }
    } else if (!how.token.empty()) {
        request.headers["Authorization"] = "Bearer " + how.token;
    }
    if (!how.idempotencyKey.empty()) {
        request.headers["Idempotency-Key"] = how.idempotencyKey;
    }
    return request;
}

void Caller::addQuery(RawRequest& request, const std::string& json)
{
    Poco::URI uri(request.path);
    const rapidjson::Document members = parseJson(json);
    for (const auto& member : members.GetObject()) {
        if (member.value.IsString()) {
            uri.addQueryParameter(member.name.GetString(), member.value.GetString());
        } else if (member.value.IsInt64()) {
            uri.addQueryParameter(member.name.GetString(), std::to_string(member.value.GetInt64()));
        } else if (member.value.IsBool()) {
            uri.addQueryParameter(member.name.GetString(), member.value.GetBool() ? "true" : "false");
        }
    }
    request.path = uri.toString();
}

RawAnswer Caller::send(const RawRequest& request) const
{
    Poco::Net::HTTPClientSession session("127.0.0.1", port());
    session.setTimeout(Poco::Timespan(60, 0));
    Poco::Net::HTTPRequest head(request.method, request.path, Poco::Net::HTTPMessage::HTTP_1_1);
    for (const auto& [name, value] : request.headers) {
        head.set(name, value);
    }
    if (request.method != "GET" && request.method != "DELETE") {
        head.setContentType(request.contentType);
        head.setContentLength64(static_cast<Poco::Int64>(request.body.size()));
    }
    session.sendRequest(head) << request.body;
    Poco::Net::HTTPResponse response;
    RawAnswer answer;
    Poco::StreamCopier::copyToString(session.receiveResponse(response), answer.body);
    answer.status = response.getStatus();
    for (const auto& [name, value] : response) {
        answer.headers[name] = value;
    }
    return answer;
}

} // namespace tijara::tests
