// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The router behind a socket: Poco's HTTP server with many small threads.

#include "server/platform/http/router.h"

namespace tijara::http {

class HttpServer {
public:
    struct Options {
        std::string host = "127.0.0.1";
        std::uint16_t port = 0; ///< 0 = any
        int threadsMax = 1000;  ///< an idle keep-alive connection keeps a thread
    };
    /// Listens. Throws Problem StorageUnavailable never; a port in use is a std::runtime_error that says so.
    HttpServer(Options options, const Router& router, Clock& clock);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    [[nodiscard]] std::uint16_t port() const;
    /// No new requests; those under way are answered, for up to ten seconds.
    void drain();

private:
    struct Poco;
    std::unique_ptr<Poco> m_poco;
};

} // namespace tijara::http
