// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One request of one client: head checked, caller admitted, route called, answer sent, and what became of it told.

#include "server/platform/http/answered.h"
#include "server/platform/http/edge/limits.h"

#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>

namespace tijara::http {

/// What all requests share.
struct Shared {
    const Router& router;
    Clock& clock;
    Limits& limits;
    const Edges edges;
    bool loopback = true;
    std::function<std::string()> metrics;
    Observe observe;
    std::string openApi;
    std::atomic<bool> draining = false;
    std::atomic<std::uint64_t> lastRequest = 0;
};

std::string newRequestId(Shared& shared);

class HandlerFactory : public ::Poco::Net::HTTPRequestHandlerFactory {
public:
    explicit HandlerFactory(Shared& shared) : m_shared(shared) {}
    ::Poco::Net::HTTPRequestHandler* createRequestHandler(const ::Poco::Net::HTTPServerRequest&) override;

private:
    Shared& m_shared;
};

} // namespace tijara::http
