// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Puts an answer on the wire: head and body in one piece where it is short.

#include "server/platform/http/request.h"

#include <Poco/Net/StreamSocket.h>

namespace tijara::http {

/// What an answer says beside its own.
struct Around {
    std::string_view requestId; ///< none: not said
    bool keepAlive = true;
    bool overTls = false;
    bool withoutBody = false; ///< asked for by HEAD (RFC 9110, 9.3.2)
    const std::vector<std::pair<std::string, std::string>>* cors = nullptr;
};

/// Throws Poco::Exception when the client is gone or takes nothing, std::filesystem::filesystem_error when the reply's file is.
void sendReply(::Poco::Net::StreamSocket& client, const Reply& reply, const Around& around);

/// What goes on the wire for a reply that has no file.
std::string bytesOf(const Reply& reply, const Around& around);
/// All of them. Throws Poco::Exception when the client is gone or takes nothing.
void sendBytes(::Poco::Net::StreamSocket& client, std::string_view bytes);

} // namespace tijara::http
