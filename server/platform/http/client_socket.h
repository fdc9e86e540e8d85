// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sockets of clients, plain and with TLS, each with its pace, and the one that takes them in.

#include "server/platform/http/edge/tls.h"
#include "server/platform/http/pace.h"

#include <memory>

#include <Poco/Net/ServerSocket.h>

namespace tijara::http {

/// Listens, alone on its port. With `tls`, clients speak it. Throws Poco::Exception.
::Poco::Net::ServerSocket listenOn(const std::string& host, std::uint16_t port, std::unique_ptr<Tls> tls);

/// How many bytes the client took without being waited for. By hand: Poco's own goes on after a part was taken, and throws when the next is
/// not. Throws Poco::Exception when the client is gone. Not for TLS.
std::size_t sendAtOnce(const ::Poco::Net::StreamSocket& client, std::string_view bytes);
/// Ends the wait for what the client sends next.
void hearNothingMore(const ::Poco::Net::StreamSocket& client);

/// The pace of a client's socket that came from there.
Pace& paceOf(const ::Poco::Net::StreamSocket& client);

} // namespace tijara::http
