// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The router behind a socket: Poco's HTTP with connections of our own.

#include "server/platform/cache/cache.h"
#include "server/platform/http/answered.h"
#include "server/platform/http/edge/edges.h"

namespace tijara::http {

class HttpServer {
public:
    struct Options {
        std::string host = "127.0.0.1";
        std::uint16_t port = 0; ///< 0 = any
        Edges edges;            ///< settled
        std::function<std::string(int connections)> metrics; ///< what /metrics says
        Observe observe;                      ///< told of every answer
    };
    /// Listens. A port in use, or a certificate that is none, is a std::runtime_error that says so.
    HttpServer(Options options, const Router& router, Cache& cache, Clock& clock);
    /// Drains; answers what is under way, for up to half a minute.
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    [[nodiscard]] std::uint16_t port() const;

private:
    struct Poco;
    std::unique_ptr<Poco> m_poco;
};

} // namespace tijara::http
