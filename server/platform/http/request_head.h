// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is looked at in the head of a request before anything is done with it.

#include "server/platform/http/edge/edges.h"
#include "server/platform/http/router.h"

namespace Poco::Net {
class HTTPServerRequest;
}
namespace Poco {
class URI;
}

namespace tijara::http {

std::optional<Method> methodOf(const std::string& text);
Problem badLength();
/// Throws Problem MalformedRequest when a proxy in front may read its end elsewhere than this server does.
void checkFraming(const ::Poco::Net::HTTPServerRequest& request);
/// Throws Problem HostNotAllowed for a name this server does not answer to.
void checkHost(const ::Poco::Net::HTTPServerRequest& request, const Edges& edges, bool loopback);
/// Of a route that takes a body: its type and length.
void checkBodyHead(const RouteEntry& entry, const ::Poco::Net::HTTPServerRequest& request);
void readQuery(const ::Poco::URI& uri, Request& request);
/// Read as little as can be: it may be one that checkFraming refuses.
bool hasBody(const ::Poco::Net::HTTPServerRequest& request);
/// The client's own id of the request, when it is well-formed.
std::optional<std::string> givenId(const ::Poco::Net::HTTPServerRequest& request);

} // namespace tijara::http
