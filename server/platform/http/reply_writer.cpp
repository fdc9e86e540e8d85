// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/reply_writer.h"

#include <algorithm>
#include <fstream>

#include <Poco/DateTimeFormat.h>
#include <Poco/DateTimeFormatter.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/NetException.h>

namespace tijara::http {

namespace {

constexpr std::size_t kHeadBytes = 1024;          // mostly
constexpr std::size_t kTogetherMax = 64 * 1024;   // of a body that is copied behind its head
constexpr std::size_t kFileBytesAtOnce = 64 * 1024;
constexpr int kNoContent = 204;

/// RFC 9110, 6.6.1; made once a second.
const std::string& dateNow()
{
    thread_local std::time_t second = 0;
    thread_local std::string text;
    const ::Poco::Timestamp now;
    if (now.epochTime() != second) {
        second = now.epochTime();
        text = ::Poco::DateTimeFormatter::format(now, ::Poco::DateTimeFormat::HTTP_FORMAT);
    }
    return text;
}

void add(std::string& head, std::string_view name, std::string_view value)
{
    head.append(name).append(": ").append(value).append("\r\n");
}

std::string headOf(const Reply& reply, const Around& around, std::uintmax_t length)
{
    std::string head;
    head.reserve(kHeadBytes + std::min(reply.body.size(), kTogetherMax));
    head.append("HTTP/1.1 ").append(std::to_string(reply.status)).append(" ");
    head.append(::Poco::Net::HTTPResponse::getReasonForStatus(static_cast<::Poco::Net::HTTPResponse::HTTPStatus>(reply.status))).append("\r\n");
    add(head, "Date", dateNow());
    add(head, "Connection", around.keepAlive ? "Keep-Alive" : "Close");
    if (!around.requestId.empty()) {
        add(head, "X-Request-Id", around.requestId);
    }
    for (const auto& [name, value] : reply.headers) {
        add(head, name, value);
    }
    if (around.cors != nullptr) {
        for (const auto& [name, value] : *around.cors) {
            add(head, name, value);
        }
    }
    head.append("X-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nContent-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\nReferrer-Policy: no-referrer\r\n");
    if (around.overTls) {
        add(head, "Strict-Transport-Security", "max-age=31536000");
    }
    if (reply.status != kNoContent) {
        if (!reply.contentType.empty()) {
            add(head, "Content-Type", reply.contentType);
        }
        add(head, "Content-Length", std::to_string(length));
    }
    return head.append("\r\n");
}

// Of a file that became shorter meanwhile the client is told by the end of the connection.
void sendFile(::Poco::Net::StreamSocket& client, std::ifstream& in, std::uintmax_t left)
{
    std::string piece(kFileBytesAtOnce, '\0');
    while (left > 0) {
        in.read(piece.data(), static_cast<std::streamsize>(std::min<std::uintmax_t>(piece.size(), left)));
        const auto got = static_cast<std::size_t>(in.gcount());
        if (got == 0) {
            throw ::Poco::Net::NetException("the file ended early");
        }
        sendBytes(client, std::string_view(piece).substr(0, got));
        left -= got;
    }
}

} // namespace

void sendReply(::Poco::Net::StreamSocket& client, const Reply& reply, const Around& around)
{
    if (!reply.file.empty()) {
        const auto length = std::filesystem::file_size(reply.file);
        std::ifstream in(reply.file, std::ios::binary);
        sendBytes(client, headOf(reply, around, length));
        sendFile(client, in, around.withoutBody ? 0 : length);
        return;
    }
    if (around.withoutBody || reply.body.size() <= kTogetherMax) {
        sendBytes(client, bytesOf(reply, around));
    } else {
        sendBytes(client, headOf(reply, around, reply.body.size()));
        sendBytes(client, reply.body);
    }
}

std::string bytesOf(const Reply& reply, const Around& around)
{
    std::string bytes = headOf(reply, around, reply.body.size());
    return around.withoutBody || reply.status == kNoContent ? bytes : bytes.append(reply.body);
}

void sendBytes(::Poco::Net::StreamSocket& client, std::string_view bytes)
{
    while (!bytes.empty()) {
        const int gone = client.sendBytes(bytes.data(), static_cast<int>(std::min<std::size_t>(bytes.size(), std::numeric_limits<int>::max())));
        if (gone <= 0) {
            throw ::Poco::Net::NetException("the client takes nothing");
        }
        bytes.remove_prefix(static_cast<std::size_t>(gone));
    }
}

} // namespace tijara::http
