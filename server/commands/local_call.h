// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a command reaches its data: over HTTP to the server that holds the folder, or to one started here for as long as the command
// runs. One path for both.

#include "server/server.h"
#include "shared/core/json.h"
#include "shared/core/route.h"

#include <istream>

namespace Poco::Net {
class HTTPClientSession;
}

namespace tijara::commands {

class LocalCall {
public:
    /// Throws StartError when nobody holds the folder and no server can be started on it.
    explicit LocalCall(Config config);
    /// Talks to this server, which outlives it.
    explicit LocalCall(const Server& server);

    /// The shop the calls from now on speak of.
    void useTenant(std::string slug) { m_tenant = std::move(slug); }
    /// The person who makes the calls from now on; "" for this computer itself.
    void useToken(std::string accessToken) { m_token = std::move(accessToken); }
    /// The next write carries this Idempotency-Key: done once however often it is asked for. Without, each is a new one.
    void useKey(std::string key) { m_key = std::move(key); }

    /// Throws Problem: the one answered, or ServerUnreachable.
    template <class Out>
    Out call(const Route<Nothing, Out>& route, const std::optional<Id>& id = {})
    {
        return read<Out>(send({route.method, pathOf(route.path, id), {}, nullptr, 0}));
    }
    template <class In, class Out>
    Out call(const Route<In, Out>& route, const In& in, const std::optional<Id>& id = {})
    {
        if (route.method == Method::Get || route.method == Method::Delete) {
            return read<Out>(send({route.method, pathOf(route.path, id) + queryOf(toJson(in)), {}, nullptr, 0}));
        }
        return read<Out>(send({route.method, pathOf(route.path, id), toJson(in), nullptr, 0}));
    }
    template <class Out>
    Out upload(const Route<RawBody, Out>& route, const std::map<std::string, std::string>& query, std::istream& content, std::int64_t bytes)
    {
        return read<Out>(send({route.method, std::string(route.path) + queryOf(toJson(query)), {}, &content, bytes}));
    }
    void download(const Route<Nothing, RawBody>& route, const Id& id, std::ostream& content)
    {
        static_cast<void>(send({route.method, pathOf(route.path, id), {}, nullptr, 0, &content}));
    }

private:
    struct Request {
        Method method;
        std::string path;
        std::string body;
        std::istream* content; ///< sent instead of `body`
        std::int64_t bytes;
        std::ostream* answer = nullptr; ///< gets the answer instead of the caller, when it is a good one
    };

    template <class Out>
    static Out read(const std::string& body)
    {
        if constexpr (std::is_same_v<Out, Nothing>) {
            return {};
        } else {
            return fromJson<Out>(body);
        }
    }
    static std::string pathOf(std::string_view pattern, const std::optional<Id>& id);
    static std::string queryOf(const std::string& json);
    [[nodiscard]] std::string send(const Request& request);
    [[nodiscard]] std::unique_ptr<Poco::Net::HTTPClientSession> connect() const;

    std::unique_ptr<Server> m_own;
    std::string m_host = "127.0.0.1";
    std::uint16_t m_port = 0;
    bool m_tls = false;
    std::string m_secret;
    std::string m_tenant;
    std::string m_token;
    std::string m_key;
};

} // namespace tijara::commands
