// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A real server on a folder of its own, and typed calls to it: what the API tests of every room begin with.

#include "server/server.h"
#include "shared/core/json.h"
#include "shared/core/route.h"
#include "shared/identity/sessions_contract.h"
#include "tests/support/temp_folder.h"
#include "tests/support/virtual_clock.h"

namespace tijara::tests {

struct RawRequest {
    std::string method = "GET";
    std::string path{};
    std::string body{};
    std::string contentType = "application/json";
    std::map<std::string, std::string> headers{};
};

struct RawAnswer {
    int status = 0;
    std::string body;
    std::map<std::string, std::string> headers;
    /// The problem in the body; an empty one when it is none.
    [[nodiscard]] ProblemDocument problem() const;
};

template <class T>
struct Answer {
    int status = 0;
    std::optional<T> value;   ///< on 2xx
    ProblemDocument problem; ///< otherwise
    std::map<std::string, std::string> headers;
    /// Ends the test with the problem's text when there is no value.
    const T& operator*() const
    {
        if (!value) {
            throw std::runtime_error("answered " + std::to_string(status) + " " + toJson(problem));
        }
        return *value;
    }
    const T* operator->() const { return &**this; }
};

/// How a call is made: by whom, on which "{id}", under which key.
struct As {
    std::string token{};           ///< of a person's sign-in; "" = nobody
    std::optional<Id> id{};        ///< fills "{id}"
    std::string idempotencyKey{};
    std::string localTenant{};     ///< with `local`: the shop it speaks of
    bool local = false;            ///< with the data folder's own secret
};

/// Typed calls to a server on a port of this machine, in this process or another.
class Caller {
public:
    Caller() = default;
    Caller(std::uint16_t port, std::string localSecret) : m_port(port), m_localSecret(std::move(localSecret)) {}

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    [[nodiscard]] const std::string& localSecret() const { return m_localSecret; }
    /// The first shop ("Test shop", slug "test-shop", GBP, Europe/London) and its owner, signed in.
    identity::SignedIn setUp();

    RawAnswer send(const RawRequest& request) const;

    /// A call without a body or with a query made of `In`'s members.
    template <class Out>
    Answer<Out> call(const Route<Nothing, Out>& route, const As& how = {}) const
    {
        return answer<Out>(send(requestFor(route.method, route.path, how)));
    }
    template <class In, class Out>
    Answer<Out> call(const Route<In, Out>& route, const In& in, const As& how = {}) const
    {
        RawRequest request = requestFor(route.method, route.path, how);
        if (route.method == Method::Get || route.method == Method::Delete) {
            addQuery(request, toJson(in));
        } else {
            request.body = toJson(in);
        }
        return answer<Out>(send(request));
    }
    /// An upload: the body as it is, `query` behind the path.
    template <class Out>
    Answer<Out> upload(const Route<RawBody, Out>& route, const std::string& query, const std::string& body, const As& how = {}) const
    {
        RawRequest request = requestFor(route.method, route.path, how);
        request.path += query;
        request.contentType = "application/octet-stream";
        request.body = body;
        return answer<Out>(send(request));
    }
    /// A download's bytes.
    RawAnswer download(const Route<Nothing, RawBody>& route, const As& how = {}) const { return send(requestFor(route.method, route.path, how)); }

private:
    template <class Out>
    static Answer<Out> answer(const RawAnswer& raw)
    {
        Answer<Out> answer{raw.status, {}, {}, raw.headers};
        if (raw.status < 200 || raw.status >= 300) {
            answer.problem = raw.problem();
        } else if constexpr (std::is_same_v<Out, Nothing>) {
            answer.value = Nothing{};
        } else {
            answer.value = fromJson<Out>(raw.body);
        }
        return answer;
    }
    [[nodiscard]] RawRequest requestFor(Method method, std::string_view path, const As& how) const;
    static void addQuery(RawRequest& request, const std::string& json);

    std::uint16_t m_port = 0;
    std::string m_localSecret;

protected:
    void pointTo(std::uint16_t port, const std::string& localSecret)
    {
        m_port = port;
        m_localSecret = localSecret;
    }
};

class TestServer : public Caller {
public:
    /// `clock` outlives the server; the system's unless given.
    explicit TestServer(Clock* clock = nullptr, Config config = {});

    /// On a copy of what a server that has ended left behind.
    struct CopyOf {
        std::filesystem::path folder;
    };
    explicit TestServer(const CopyOf& left);

    /// Someone else of that shop, signed in.
    identity::SignedIn addUser(const std::string& ownerToken, identity::Role role, const std::string& email);
    /// Someone who is known already, and whose password is kPassword, accepts an invitation of that shop.
    identity::SignedIn join(const std::string& ownerToken, identity::Role role, const std::string& email);
    /// Another shop, made by the platform, with an owner who is signed in.
    identity::SignedIn addShop(const std::string& name, const std::string& ownerEmail);

    [[nodiscard]] const Config& config() const { return m_config; }
    /// The platform's first super-admin, signed in with a second step as they must be. `secret` gets what their app holds.
    identity::SignedIn addAdmin(const std::string& email, std::string* secret = nullptr);

    [[nodiscard]] const std::filesystem::path& folder() const { return m_config.data; }
    [[nodiscard]] Server& server() { return *m_server; }
    /// Stops it in good order and starts another on the same data.
    void restart();
    void stop() { m_server.reset(); }

private:
    void run();

    TempFolder m_folder;
    Config m_config;
    std::unique_ptr<Server> m_server;
};

/// The secret of an "otpauth:" answer as bytes, for totpCode().
std::string fromBase32(const std::string& text);

inline constexpr const char* kPassword = "correct horse battery";

} // namespace tijara::tests
