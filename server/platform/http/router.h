// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The table of routes. For each request it does once for all what no handler may forget: find who asks and for which tenant, check the
// permission named in the route, decode, open the transaction, call, commit, encode, and turn what was thrown into an answer.

#include "server/platform/db/stores.h"
#include "server/platform/http/openapi.h"
#include "server/platform/http/request.h"
#include "server/platform/http/row_shape.h"
#include "server/platform/vault.h"

#include <condition_variable>
#include <mutex>
#include <set>

namespace tijara::http {

using identity::Permission;

/// Who may call a route that needs no permission of its own.
enum class Access {
    Everyone, ///< no sign-in: sign-in itself, health
    SignedIn,
};

enum class RouteKind { None, Read, Write };
BOOST_DESCRIBE_ENUM(RouteKind, None, Read, Write)

/// `Required` on writes that move money: a repeated request must never be a second sale.
enum class IdempotencyKey { Optional, Required };

/// What a slow write calls with its answer, in the transaction that makes it true: a repeated request is answered from it.
template <class Out>
using Remember = std::function<void(db::PlatformTx&, const Out&)>;

struct RouteEntry {
    Method method = Method::Get;
    std::string path;
    RouteKind kind = RouteKind::None;
    bool platform = false; ///< its transaction is the platform's
    Access access = Access::SignedIn;
    std::optional<Permission> permission;
    IdempotencyKey key = IdempotencyKey::Optional;
    bool hasBody = false;
    std::size_t bodyBytesMax = 1 << 20;
    Schema in;
    Schema out;
    std::vector<RowMember> row; ///< of a list: what its rows have
    /// Decodes the request (throws its complaints), and gives back the call to make inside the transaction.
    std::function<std::function<Reply(db::Tx*)>(const Request&)> prepare;
    std::function<Reply(const Request&, std::istream&)> upload; ///< instead of `prepare` for a body that is streamed
    std::function<Reply(const Request&, const Remember<Reply>&)> slow; ///< instead of `prepare` for a write that opens its own transactions
};

/// Who holds a name keeps the next one waiting who wants the same.
class OneAtATime {
public:
    std::shared_ptr<void> hold(const std::string& name);

private:
    std::mutex m_mutex;
    std::condition_variable m_freed;
    std::set<std::string> m_held;
};

class Router {
public:
    struct Parts {
        db::Stores& stores;
        Vault& vault;
        Clock& clock;
        IdMaker& ids;
        /// Who a bearer token belongs to; nothing for a token that is not valid.
        std::function<std::optional<Principal>(std::string_view token)> authenticate;
        /// The tenant a local command names.
        std::function<std::optional<Id>(std::string_view slug)> tenantBySlug;
        Id device;
        std::int64_t incarnation = 1;
        std::string localSecret;    ///< lets commands of this computer in (Authorization: Local …)
        std::string embeddedSecret; ///< when set, every request must carry it (X-Tijara-Local)
    };
    explicit Router(Parts parts) : m_parts(std::move(parts)) {}

    /// handler(Tx&, const Request&[, const In&]) → Out, on the tenant's store.
    template <class In, class Out, class Handler>
    void read(const Route<In, Out>& route, Permission permission, Handler handler)
    {
        add<db::Tx>(route, RouteKind::Read, false, permission, std::move(handler));
    }
    template <class In, class Out, class Handler>
    void write(const Route<In, Out>& route, Permission permission, Handler handler, IdempotencyKey key = IdempotencyKey::Optional)
    {
        add<db::Tx>(route, RouteKind::Write, false, permission, std::move(handler)).key = key;
    }
    /// handler(PlatformTx&, const Request&[, const In&]) → Out, on the platform store.
    template <class In, class Out, class Handler>
    void platformRead(const Route<In, Out>& route, std::optional<Permission> permission, Handler handler)
    {
        add<db::PlatformTx>(route, RouteKind::Read, true, permission, std::move(handler));
    }
    template <class In, class Out, class Handler>
    void platformWrite(const Route<In, Out>& route, std::optional<Permission> permission, Handler handler)
    {
        add<db::PlatformTx>(route, RouteKind::Write, true, permission, std::move(handler));
    }
    /// handler(const Request&[, const In&]) → Out, without a transaction: slow work that must not hold one.
    template <class In, class Out, class Handler>
    void none(const Route<In, Out>& route, Access access, Handler handler)
    {
        auto& entry = describe(route, RouteKind::None, false);
        entry.access = access;
        entry.prepare = [handler = std::move(handler)](const Request& request) -> std::function<Reply(db::Tx*)> {
            return prepared<In, Out>(request, [&handler](db::Tx*, const auto&... rest) { return handler(rest...); });
        };
    }
    template <class In, class Out, class Handler>
    void none(const Route<In, Out>& route, Permission permission, Handler handler)
    {
        none(route, Access::SignedIn, std::move(handler));
        m_routes.back()->permission = permission;
    }
    /// handler(const Request&, const In&, const Remember<Out>&) → Out: a write that is too slow for one transaction, or needs one on each
    /// of two stores. Its last one is on the platform store, and calls Remember there. A refusal has changed nothing and is not remembered.
    template <class In, class Out, class Handler>
    void slowWrite(const Route<In, Out>& route, Access access, Handler handler)
    {
        auto& entry = describe(route, RouteKind::None, false);
        entry.access = access;
        entry.slow = [handler = std::move(handler)](const Request& request, const Remember<Reply>& remember) {
            const int created = createdBy(request);
            return jsonReply<Out>(handler(request, decoded<In>(request), Remember<Out>([&](db::PlatformTx& tx, const Out& out) { remember(tx, jsonReply<Out>(out, created)); })),
                                  created);
        };
    }
    template <class In, class Out, class Handler>
    void slowWrite(const Route<In, Out>& route, Permission permission, Handler handler)
    {
        slowWrite(route, Access::SignedIn, std::move(handler));
        m_routes.back()->permission = permission;
    }
    /// handler(const Request&, std::istream& body) → Out; the body is streamed, up to `bytesMax`.
    template <class Out, class Handler>
    void upload(const Route<RawBody, Out>& route, Permission permission, std::size_t bytesMax, Handler handler)
    {
        auto& entry = describe(route, RouteKind::None, false);
        entry.permission = permission;
        entry.bodyBytesMax = bytesMax;
        entry.upload = [handler = std::move(handler)](const Request& request, std::istream& body) {
            return jsonReply<Out>(handler(request, body), 201);
        };
    }

    [[nodiscard]] const std::vector<std::unique_ptr<RouteEntry>>& routes() const { return m_routes; }
    [[nodiscard]] std::string openApi() const;

    /// What a path leads to. Throws NotFound or MethodNotAllowed (with what is allowed); fills `pathParts`.
    const RouteEntry& find(Method method, const std::string& path, std::map<std::string, std::string>& pathParts) const;
    /// Everything after the head of a request was read: throws Problem, or answers.
    Reply serve(const RouteEntry& entry, Request& request, std::istream& body) const;
    /// Before the body is read: who asks, and whether they may. `authorization` is the header as sent.
    std::optional<Principal> admit(const RouteEntry& entry, std::string_view authorization, std::string_view embeddedHeader, std::string_view tenantHeader) const;

private:
    template <class In, class Out>
    RouteEntry& describe(const Route<In, Out>& route, RouteKind kind, bool platform)
    {
        auto& entry = *m_routes.emplace_back(std::make_unique<RouteEntry>());
        entry.method = route.method;
        entry.path = std::string(route.path);
        entry.kind = kind;
        entry.platform = platform;
        entry.hasBody = route.method != Method::Get && route.method != Method::Delete && !std::is_same_v<In, Nothing>;
        entry.in = schemaOf<In>();
        entry.out = schemaOf<Out>();
        entry.row = rowMembers<Out>();
        index(entry);
        return entry;
    }

    template <class TxType, class In, class Out, class Handler>
    RouteEntry& add(const Route<In, Out>& route, RouteKind kind, bool platform, std::optional<Permission> permission, Handler handler)
    {
        auto& entry = describe(route, kind, platform);
        entry.permission = permission;
        entry.prepare = [handler = std::move(handler)](const Request& request) -> std::function<Reply(db::Tx*)> {
            return prepared<In, Out>(request, [&handler](db::Tx* tx, const auto&... rest) { return handler(static_cast<TxType&>(*tx), rest...); });
        };
        return entry;
    }

    static int createdBy(const Request& request) { return request.method == Method::Post ? 201 : 200; }
    template <class In, class Out, class Call>
    static std::function<Reply(db::Tx*)> prepared(const Request& request, Call call)
    {
        const int created = createdBy(request);
        if constexpr (std::is_same_v<In, Nothing>) {
            return [&request, call, created](db::Tx* tx) { return reply<Out>([&] { return call(tx, request); }, created); };
        } else {
            In in = decoded<In>(request);
            return [&request, call, created, in = std::move(in)](db::Tx* tx) { return reply<Out>([&] { return call(tx, request, in); }, created); };
        }
    }
    template <class In>
    static In decoded(const Request& request)
    {
        if constexpr (fitsQuery<In>()) {
            if (request.method == Method::Get || request.method == Method::Delete) {
                return fromQuery<In>(request.query);
            }
        }
        return fromJson<In>(request.body);
    }
    template <class Out, class Call>
    static Reply reply(Call call, int created)
    {
        if constexpr (std::is_same_v<Out, Nothing>) {
            call();
            return {204, {}, {}, {}, {}};
        } else if constexpr (std::is_same_v<Out, RawBody>) {
            Download download = call();
            return {200, download.contentType, std::move(download.body), {{"Content-Disposition", "attachment; filename=\"" + download.fileName + "\""}}, std::move(download.file)};
        } else {
            return jsonReply<Out>(call(), created);
        }
    }
    template <class Out>
    static Reply jsonReply(const Out& out, int status)
    {
        return {status, "application/json", toJson(out), {}, {}};
    }

    void index(RouteEntry& entry);
    Reply serveWrite(const RouteEntry& entry, const Request& request) const;
    struct Once;
    Reply serveOnce(const RouteEntry& entry, db::Tx& tx, const Request& request, const Once& once) const;
    Reply serveSlow(const RouteEntry& entry, const Request& request) const;
    [[nodiscard]] Once onceOf(const RouteEntry& entry, const Request& request) const;
    [[nodiscard]] std::optional<Reply> remembered(const Once& once, db::Tx& tx) const;
    void remember(const Once& once, db::Tx& tx, const Reply& reply) const;
    [[nodiscard]] Principal localPrincipal(std::string_view tenantHeader) const;

    Parts m_parts;
    mutable OneAtATime m_slowKeys;
    std::vector<std::unique_ptr<RouteEntry>> m_routes;
    std::unordered_map<std::string, std::vector<RouteEntry*>> m_byPath; ///< paths without parts
    std::vector<std::pair<std::vector<std::string>, RouteEntry*>> m_patterns;
};

} // namespace tijara::http
