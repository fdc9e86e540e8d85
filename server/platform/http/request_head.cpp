// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/request_head.h"

#include "server/platform/text.h"

#include <algorithm>

#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/String.h>
#include <Poco/URI.h>

namespace tijara::http {

using ::Poco::Net::HTTPServerRequest;

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
void checkHost(const HTTPServerRequest& request, const Edges& edges, bool loopback)
{
    // RFC 9112, 3.2: with two of them, a proxy in front and this server may each take another.
    const auto hosts = std::count_if(request.begin(), request.end(), [](const auto& header) { return ::Poco::icompare(header.first, "Host") == 0; });
    if (hosts > 1) {
        throw Problem{ProblemCode::MalformedRequest, {{"header", "Host"}}};
    }
    if (!loopback && edges.allowedHosts.empty()) {
        return;
    }
    const std::string host = request.get("Host", "");
    const std::string name = ::Poco::toLower(host.substr(0, host.rfind(':') == std::string::npos || host.ends_with(']') ? host.size() : host.rfind(':')));
    const auto isAllowed = [&](const std::string& one) { return one == "*" || ::Poco::toLower(one) == name; };
    if (name != "127.0.0.1" && name != "localhost" && name != "[::1]" && std::none_of(edges.allowedHosts.begin(), edges.allowedHosts.end(), isAllowed)) {
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

bool hasBody(const HTTPServerRequest& request)
{
    return request.has("Transfer-Encoding") || (request.hasContentLength() && request.get("Content-Length") != "0");
}

std::optional<std::string> givenId(const HTTPServerRequest& request)
{
    const std::string given = request.get("X-Request-Id", ""); // a copy: without the header it would refer to the empty default
    const bool sane = !given.empty() && given.size() <= 64 &&
                      given.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") == std::string::npos;
    return sane ? std::optional(given) : std::nullopt;
}

} // namespace tijara::http
