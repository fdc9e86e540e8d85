// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The table of routes. For each request it does once for all what no handler may forget: find who asks and for which tenant, check the
// permission named in the route, decode, open the transaction, call, commit, encode, and turn what was thrown into an answer.

#include "server/platform/batch_sizes.h"
#include "server/platform/db/stores.h"
#include "server/platform/http/gathering.h"
#include "server/platform/http/kept_pages.h"
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

/// How fresh what is known of a caller must be: of the last seconds, or of this moment.
enum class Known { Lately, Now };

/// A proof of who someone is holds so long for what is dangerous.
inline constexpr std::int64_t kProofMs = 5LL * 60 * 1000;

/// Memory for pages of lists: of a server for many, and of one inside a console.
inline constexpr std::size_t kPagesBytes = std::size_t{64} << 20;
inline constexpr std::size_t kPagesBytesAtHome = std::size_t{2} << 20;

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
    db::WriteMode writing = db::WriteMode::Shared;
    db::ReadMode reading = db::ReadMode::Fresh;
    bool needsProof = false; ///< dangerous: whoever asks must have proved lately who they are
    bool aboutSelf = false;  ///< of the caller's own sign-in: open while production is locked, and to who must first set up a second step
    bool keepsPages = false; ///< answers from the shop's store alone: the same until somebody writes there
    bool hasBody = false;
    std::size_t bodyBytesMax = 1 << 20;
    Schema in;
    Schema out;
    std::vector<RowMember> row; ///< of a list: what its rows have
    /// Decodes the request (throws its complaints), and gives back the call to make inside the transaction.
    std::function<std::function<Reply(db::Tx*)>(const Request&)> prepare;
    std::function<Reply(const Request&, std::istream&)> upload; ///< instead of `prepare` for a body that is streamed
    std::function<GatheredCall(const Request&)> gather; ///< instead of `prepare` for a write that shares its transaction
    Gathering* gathering = nullptr;
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

struct StoredAnswer;

class Router {
public:
    struct Parts {
        db::Stores& stores;
        Vault& vault;
        Clock& clock;
        IdMaker& ids;
        /// Who a bearer token belongs to; nothing for a token that is not valid. `Known::Now` looks past what is remembered.
        std::function<std::optional<Principal>(std::string_view token, Known known)> authenticate;
        /// The tenant a local command names.
        std::function<std::optional<Id>(std::string_view slug)> tenantBySlug;
        Id device;
        std::int64_t incarnation = 1;
        std::string localSecret;    ///< lets commands of this computer in (Authorization: Local …)
        std::string embeddedSecret; ///< when set, every request must carry it (X-Tijara-Local)
        /// May this call of somebody who is known and allowed go on? It throws the Problem that holds it back, or counts it.
        std::function<void(const RouteEntry& entry, const Principal& principal)> gate = {};
        bool production = false;    ///< people of the platform write nothing until they unlocked it
        /// Told of every refusal by permission or id, for whoever probes.
        std::function<void(const Principal&, const std::string& address, ProblemCode)> refused = {};
    };
    explicit Router(Parts parts) : m_parts(std::move(parts)), m_pages(m_parts.embeddedSecret.empty() ? kPagesBytes : kPagesBytesAtHome) {}

    /// handler(Tx&, const Request&[, const In&]) → Out, on the tenant's store.
    template <class In, class Out, class Handler>
    void read(const Route<In, Out>& route, Permission permission, Handler handler, db::ReadMode mode = db::ReadMode::Fresh)
    {
        add<db::Tx>(route, RouteKind::Read, false, permission, std::move(handler)).reading = mode;
    }
    template <class In, class Out, class Handler>
    void write(const Route<In, Out>& route, Permission permission, Handler handler, IdempotencyKey key = IdempotencyKey::Optional,
               db::WriteMode mode = db::WriteMode::Shared)
    {
        RouteEntry& entry = add<db::Tx>(route, RouteKind::Write, false, permission, std::move(handler));
        entry.key = key;
        entry.writing = mode;
    }
    /// Writes that share transactions (gathering.h). need(Work&, const Request&[, const In&]), then make(…) → Out with the same arguments.
    template <class Work, class In, class Out, class Need, class Make>
    void gathered(const Route<In, Out>& route, Permission permission, Gathering& gathering, Need need, Make make)
    {
        auto& entry = describe(route, RouteKind::Write, false);
        entry.permission = permission;
        entry.key = IdempotencyKey::Required;
        entry.writing = db::WriteMode::Concurrent;
        entry.gathering = &gathering;
        entry.gather = [need = std::move(need), make = std::move(make)](const Request& request) {
            const auto in = std::make_shared<const In>(decoded<In>(request));
            return GatheredCall{[&request, &need, in](SharedWork& work) { need(static_cast<Work&>(work), request, *in); },
                                [&request, &make, in](SharedWork& work) {
                                    return reply<Out>([&] { return make(static_cast<Work&>(work), request, *in); }, createdBy(request));
                                }};
        };
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

    /// Marks a route that is mounted already: dangerous, or about the caller's own sign-in.
    template <class In, class Out>
    void needsProof(const Route<In, Out>& route)
    {
        mounted(route.method, route.path).needsProof = true;
    }
    template <class In, class Out>
    void aboutSelf(const Route<In, Out>& route)
    {
        mounted(route.method, route.path).aboutSelf = true;
    }

    /// Marks a list whose answer depends on nothing but the shop's store and how it is asked for.
    template <class In, class Out>
    void keepsPages(const Route<In, Out>& route)
    {
        mounted(route.method, route.path).keepsPages = true;
    }

    [[nodiscard]] const std::vector<std::unique_ptr<RouteEntry>>& routes() const { return m_routes; }
    [[nodiscard]] std::string openApi() const;

    /// What a path leads to. Throws NotFound or MethodNotAllowed (with what is allowed); fills `pathParts`.
    const RouteEntry& find(Method method, const std::string& path, std::map<std::string, std::string>& pathParts) const;
    /// Tells an answer that was not there when its request was handed over: a reply, or the Problem instead of it. On whatever thread.
    using Later = std::function<void(Reply reply, const std::exception_ptr& failure)>;
    /// Everything after the head of a request was read: throws Problem, or answers. Nothing where writes of a tenant share transactions:
    /// then `later` was told, or will be, and `request` lives until it is.
    std::optional<Reply> serve(const RouteEntry& entry, Request& request, std::istream& body, const Later& later) const;
    /// Before the body is read: who asks; nobody only where everyone may. `authorization` is the header as sent.
    std::optional<Principal> callerOf(const RouteEntry& entry, std::string_view authorization, std::string_view embeddedHeader, std::string_view tenantHeader) const;
    /// Whether they may; counts the call.
    void admit(const RouteEntry& entry, const Principal& principal, const std::string& address) const;
    /// How many writes shared a transaction because they came together.
    [[nodiscard]] BatchCounts gathered() const { return m_gathered.counts(); }

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
    RouteEntry& mounted(Method method, std::string_view path);
    void needPermission(const RouteEntry& entry, const Principal& principal) const;
    void hold(const RouteEntry& entry, const Principal& principal) const;
    [[nodiscard]] bool isHeld(const RouteEntry& entry, const Principal& principal) const;
    static Problem problemOf(const RouteEntry& entry, const db::Error& error);
    [[nodiscard]] bool isProbe(const Request& request, const Problem& problem) const;
    std::optional<Reply> answer(const RouteEntry& entry, Request& request, std::istream& body, const Later& later) const;
    Reply serveRead(const RouteEntry& entry, const Request& request) const;
    Reply serveWrite(const RouteEntry& entry, const Request& request) const;
    /// What tells one request that came with a key from another, and where its answer is kept.
    struct Once {
        Id tenant;        ///< whose keys seal the answer
        std::string key;  ///< as it is stored: in the platform's store each person's keys are their own
        std::string hash; ///< of the request. It has passwords and names in it, so nobody may find them by guessing
    };
    Reply serveOnce(const RouteEntry& entry, db::Tx& tx, const Request& request, const Once& once) const;
    Reply serveSlow(const RouteEntry& entry, const Request& request) const;
    void serveGathered(const RouteEntry& entry, const Request& request, const Later& later) const;
    void serveMembers(Gathering& gathering, Gathering::Members& members, const Gathering::More& more) const;
    void serveLot(db::Tx& tx, SharedWork& work, std::span<const std::shared_ptr<Gathering::Member>> lot, std::map<std::string, const Gathering::Member*>& keys) const;
    static void make(Gathering::Member& member, SharedWork& work);
    [[nodiscard]] Once onceOf(const RouteEntry& entry, const Request& request) const;
    [[nodiscard]] std::optional<Reply> remembered(const Once& once, db::Tx& tx) const;
    [[nodiscard]] Reply replyOf(const Once& once, const StoredAnswer& stored) const;
    void remember(const Once& once, db::Tx& tx, const Reply& reply) const;
    [[nodiscard]] Principal localPrincipal(std::string_view tenantHeader) const;

    Parts m_parts;
    mutable OneAtATime m_slowKeys;
    mutable KeptPages m_pages;
    mutable BatchSizes m_gathered;
    std::vector<std::unique_ptr<RouteEntry>> m_routes;
    std::unordered_map<std::string, std::vector<RouteEntry*>> m_byPath; ///< paths without parts
    std::vector<std::pair<std::vector<std::string>, RouteEntry*>> m_patterns;
};

} // namespace tijara::http
