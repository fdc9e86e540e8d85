// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/router.h"

#include "server/platform/http/idempotency_store.h"
#include "server/platform/log.h"
#include "server/platform/text.h"

#include <sodium.h>

namespace tijara::http {

namespace {

std::vector<std::string> segmentsOf(std::string_view path)
{
    std::vector<std::string> segments;
    std::size_t at = 1;
    while (at <= path.size()) {
        const auto slash = std::min(path.find('/', at), path.size());
        segments.emplace_back(path.substr(at, slash - at));
        at = slash + 1;
    }
    return segments;
}

bool matches(const std::vector<std::string>& pattern, const std::vector<std::string>& path, std::map<std::string, std::string>& parts)
{
    if (pattern.size() != path.size()) {
        return false;
    }
    std::map<std::string, std::string> found;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        if (pattern[at].starts_with('{')) {
            found[pattern[at].substr(1, pattern[at].size() - 2)] = path[at];
        } else if (pattern[at] != path[at]) {
            return false;
        }
    }
    parts = std::move(found);
    return true;
}

std::string nameOf(Method method)
{
    constexpr const char* kNames[] = {"GET", "POST", "PUT", "PATCH", "DELETE"};
    return kNames[static_cast<std::size_t>(method)];
}

bool same(std::string_view given, std::string_view secret)
{
    return given.size() == secret.size() && sodium_memcmp(given.data(), secret.data(), secret.size()) == 0;
}

std::string readBody(const RouteEntry& entry, std::istream& body)
{
    std::string text;
    char buffer[16384];
    while (body.read(buffer, sizeof buffer) || body.gcount() > 0) {
        text.append(buffer, static_cast<std::size_t>(body.gcount()));
        if (text.size() > entry.bodyBytesMax) {
            throw Problem{ProblemCode::BodyTooLarge, {{"max", std::to_string(entry.bodyBytesMax)}}};
        }
    }
    return text;
}

} // namespace

void Router::index(RouteEntry& entry)
{
    if (entry.path.find('{') == std::string::npos) {
        m_byPath[entry.path].push_back(&entry);
    } else {
        m_patterns.emplace_back(segmentsOf(entry.path), &entry);
    }
}

RouteEntry& Router::mounted(Method method, std::string_view path)
{
    const auto found = std::find_if(m_routes.begin(), m_routes.end(), [&](const auto& one) { return one->method == method && one->path == path; });
    if (found == m_routes.end()) {
        throw std::logic_error("no such route: " + std::string(path));
    }
    return **found;
}

const RouteEntry& Router::find(Method method, const std::string& path, std::map<std::string, std::string>& pathParts) const
{
    std::set<std::string> allowed;
    if (const auto found = m_byPath.find(path); found != m_byPath.end()) {
        for (const RouteEntry* entry : found->second) {
            if (entry->method == method) {
                return *entry;
            }
            allowed.insert(nameOf(entry->method));
        }
    }
    const auto segments = segmentsOf(path);
    for (const auto& [pattern, entry] : m_patterns) {
        std::map<std::string, std::string> parts;
        if (matches(pattern, segments, parts)) {
            if (entry->method == method) {
                pathParts = std::move(parts);
                return *entry;
            }
            allowed.insert(nameOf(entry->method));
        }
    }
    if (allowed.empty()) {
        throw Problem{ProblemCode::NotFound};
    }
    std::string names;
    for (const std::string& name : allowed) {
        names += (names.empty() ? "" : ", ") + name;
    }
    throw Problem{ProblemCode::MethodNotAllowed, {{"allow", names}}};
}

Principal Router::localPrincipal(std::string_view tenantHeader) const
{
    Principal principal;
    principal.name = "local";
    principal.local = true;
    principal.permissions = identity::allPermissions();
    if (!tenantHeader.empty()) {
        principal.tenant = m_parts.tenantBySlug(tenantHeader);
        if (!principal.tenant) {
            throw Problem{ProblemCode::NotFound, {{"tenant", std::string(tenantHeader)}}};
        }
    }
    return principal;
}

std::optional<Principal> Router::callerOf(const RouteEntry& entry, std::string_view authorization, std::string_view embeddedHeader,
                                          std::string_view tenantHeader) const
{
    std::optional<Principal> principal;
    const bool local = authorization.starts_with("Local ") && !m_parts.localSecret.empty() && same(authorization.substr(6), m_parts.localSecret);
    // Commands of this computer sign in as people too, and then they show the data folder's secret here.
    const bool known = same(embeddedHeader, m_parts.embeddedSecret) || (!m_parts.localSecret.empty() && same(embeddedHeader, m_parts.localSecret));
    if (!m_parts.embeddedSecret.empty() && !local && !known) {
        throw Problem{ProblemCode::SignInNeeded};
    }
    if (local) {
        principal = localPrincipal(tenantHeader);
    } else if (authorization.starts_with("Bearer ")) {
        principal = m_parts.authenticate(authorization.substr(7), Known::Lately);
        // What was remembered here may be older than a proof that another node took.
        if (principal && isHeld(entry, *principal)) {
            principal = m_parts.authenticate(authorization.substr(7), Known::Now);
        }
    }
    if (!principal && entry.access != Access::Everyone) {
        throw Problem{authorization.empty() ? ProblemCode::SignInNeeded : ProblemCode::SessionEnded};
    }
    return principal;
}

void Router::admit(const RouteEntry& entry, const Principal& principal, const std::string& address) const
{
    if (entry.access == Access::Everyone) {
        return;
    }
    try {
        needPermission(entry, principal);
        hold(entry, principal);
    } catch (const Problem& problem) {
        if (m_parts.refused && problem.code == ProblemCode::PermissionMissing) {
            m_parts.refused(principal, address, problem.code);
        }
        throw;
    }
    if (m_parts.gate) {
        m_parts.gate(entry, principal);
    }
}

void Router::needPermission(const RouteEntry& entry, const Principal& principal) const
{
    if (entry.permission && !principal.may(*entry.permission)) {
        throw Problem{ProblemCode::PermissionMissing, {{"permission", std::string(identity::toText(*entry.permission))}}};
    }
    if (!entry.platform && entry.kind != RouteKind::None && !principal.tenant) {
        throw Problem{ProblemCode::PermissionMissing, {{"needs", "tenant"}}};
    }
}

bool Router::isHeld(const RouteEntry& entry, const Principal& principal) const
{
    const Instant now = m_parts.clock.now();
    const bool proofOld = entry.needsProof && now.utcMs - principal.provedAt.utcMs > kProofMs;
    const bool locked = m_parts.production && !principal.tenant && entry.method != Method::Get && !entry.aboutSelf && principal.unlockedUntil.utcMs <= now.utcMs;
    return !principal.local && ((principal.mustEnrol && !entry.aboutSelf) || proofOld || locked);
}

// Beyond the permission: what a person must have done before this route serves them.
void Router::hold(const RouteEntry& entry, const Principal& principal) const
{
    if (principal.key && (entry.needsProof || entry.aboutSelf)) {
        throw Problem{ProblemCode::PermissionMissing, {{"needs", "person"}}};
    }
    if (!isHeld(entry, principal)) {
        return;
    }
    if (principal.mustEnrol && !entry.aboutSelf) {
        throw Problem{ProblemCode::EnrolmentNeeded};
    }
    if (entry.needsProof && m_parts.clock.now().utcMs - principal.provedAt.utcMs > kProofMs) {
        throw Problem{ProblemCode::StepUpNeeded};
    }
    throw Problem{ProblemCode::ProductionLocked};
}

std::optional<Reply> Router::serve(const RouteEntry& entry, Request& request, std::istream& body, const Later& later) const
{
    try {
        return answer(entry, request, body, later);
    } catch (const db::Error& error) {
        throw problemOf(entry, error);
    } catch (const Problem& problem) {
        if (isProbe(request, problem)) {
            m_parts.refused(*request.principal, request.clientAddress, problem.code);
        }
        throw;
    }
}

// What whoever looks for ids or permissions is told: it is counted.
bool Router::isProbe(const Request& request, const Problem& problem) const
{
    const bool probed = problem.code == ProblemCode::NotFound && !request.pathParts.empty();
    return request.principal != nullptr && m_parts.refused && (probed || problem.code == ProblemCode::PermissionMissing);
}

Problem Router::problemOf(const RouteEntry& entry, const db::Error& error)
{
    const Problem problem = db::problemOf(error);
    log(problem.code == ProblemCode::Internal ? LogLevel::Error : LogLevel::Warning, "database_error",
        {{"path", entry.path}, {"constraint", error.constraint}, {"detail", error.detail}});
    return problem;
}

std::optional<Reply> Router::answer(const RouteEntry& entry, Request& request, std::istream& body, const Later& later) const
{
    if (request.principal != nullptr) {
        request.actor = {request.principal->tenant.value_or(Id{}), request.principal->userId, m_parts.device, m_parts.incarnation};
    }
    if (entry.key == IdempotencyKey::Required && request.idempotencyKey.empty()) {
        throw Problem{ProblemCode::IdempotencyKeyNeeded};
    }
    if (request.idempotencyKey.size() > 64) {
        throw Problem(std::vector<Complaint>{{"Idempotency-Key", "too_long", {{"max", "64"}}}});
    }
    if (std::any_of(request.idempotencyKey.begin(), request.idempotencyKey.end(), [](char c) { return c <= ' ' || c > '~'; })) {
        throw Problem(std::vector<Complaint>{{"Idempotency-Key", "not_allowed", {}}});
    }
    if (entry.upload) {
        return entry.upload(request, body);
    }
    if (entry.hasBody) {
        request.body = readBody(entry, body);
    }
    if (entry.gathering != nullptr) {
        serveGathered(entry, request, later);
        return std::nullopt;
    }
    if (entry.kind == RouteKind::Write) {
        return serveWrite(entry, request);
    }
    if (entry.slow) {
        return serveSlow(entry, request);
    }
    if (entry.kind == RouteKind::None) {
        return entry.prepare(request)(nullptr);
    }
    return serveRead(entry, request);
}

Reply Router::serveRead(const RouteEntry& entry, const Request& request) const
{
    if (entry.platform) {
        const auto call = entry.prepare(request);
        return db::inTransaction<db::PlatformTx>(m_parts.stores.platform(), false, m_parts.clock, m_parts.ids, [&](db::Tx& tx) { return call(&tx); });
    }
    const Id& tenant = *request.principal->tenant;
    const auto read = [&] {
        const auto call = entry.prepare(request);
        const auto store = m_parts.stores.tenant(tenant);
        return db::inTransaction<db::Tx>(*store, entry.reading, m_parts.clock, m_parts.ids, [&](db::Tx& tx) { return call(&tx); });
    };
    // A replica may show less than the version says, and would go on showing it.
    if (!entry.keepsPages || (m_parts.stores.isShared() && entry.reading == db::ReadMode::MayLag)) {
        return read();
    }
    const std::uint64_t version = m_parts.stores.version(tenant); // before the state it speaks of is read
    const std::string page = KeptPages::nameOf(tenant, request.path, request.query);
    if (const auto kept = m_pages.find(page, version)) {
        return {200, "application/json", *kept, {}, {}};
    }
    Reply reply = read();
    m_pages.keep(page, version, reply.body);
    return reply;
}

std::shared_ptr<void> OneAtATime::hold(const std::string& name)
{
    std::unique_lock lock(m_mutex);
    m_freed.wait(lock, [&] { return m_held.insert(name).second; });
    return {nullptr, [this, name](void*) {
                const std::scoped_lock again(m_mutex);
                m_held.erase(name);
                m_freed.notify_all();
            }};
}

Router::Once Router::onceOf(const RouteEntry& entry, const Request& request) const
{
    if (request.idempotencyKey.empty()) {
        return {};
    }
    const bool platform = entry.platform || entry.slow;
    const std::string user = toText(request.principal != nullptr ? request.principal->firstKey.value_or(request.actor.user) : request.actor.user);
    Once once{platform ? Id{} : request.actor.tenant, platform ? user + " " + request.idempotencyKey : request.idempotencyKey, {}};
    once.hash = m_parts.vault.fingerprint(once.tenant, user + "\n" + std::to_string(static_cast<int>(request.method)) + "\n" + request.path + "\n" + request.body);
    return once;
}

std::optional<Reply> Router::remembered(const Once& once, db::Tx& tx) const
{
    const auto stored = findAnswer(tx, once.key);
    return stored ? std::optional(replyOf(once, *stored)) : std::nullopt;
}

Reply Router::replyOf(const Once& once, const StoredAnswer& stored) const
{
    if (stored.requestHash != once.hash) {
        throw Problem{ProblemCode::IdempotencyKeyReused};
    }
    std::string body = stored.body;
    if (stored.subject) {
        auto opened = m_parts.vault.open(once.tenant, *stored.subject, KeyPurpose::Profile, once.key, body);
        if (!opened) {
            throw Problem{ProblemCode::AnswerErased};
        }
        body = std::move(*opened);
    }
    const int status = static_cast<int>(stored.status);
    Reply reply{status, status >= 400 ? "application/problem+json" : "application/json", std::move(body), {{"Idempotency-Replayed", "true"}}};
    reply.replayed = true;
    return reply;
}

void Router::remember(const Once& once, db::Tx& tx, const Reply& reply) const
{
    StoredAnswer answer{once.hash, reply.status, reply.body, {}};
    if (!tx.subjects().empty()) {
        answer.subject = *tx.subjects().begin();
        answer.body = m_parts.vault.seal(once.tenant, *answer.subject, KeyPurpose::Profile, once.key, reply.body);
    }
    storeAnswer(tx, once.key, answer);
}

Reply Router::serveWrite(const RouteEntry& entry, const Request& request) const
{
    const Once once = onceOf(entry, request);
    const auto inOne = [&](db::Tx& tx) { return serveOnce(entry, tx, request, once); };
    if (entry.platform) {
        return db::inTransaction<db::PlatformTx>(m_parts.stores.platform(), true, m_parts.clock, m_parts.ids, inOne);
    }
    const auto store = m_parts.stores.tenant(*request.principal->tenant);
    return db::inTransaction<db::Tx>(*store, entry.writing, m_parts.clock, m_parts.ids, inOne);
}

// One write, at most once per key: what the first request was answered is what every later one with that key is answered.
Reply Router::serveOnce(const RouteEntry& entry, db::Tx& tx, const Request& request, const Once& once) const
{
    if (once.key.empty()) {
        return entry.prepare(request)(&tx);
    }
    if (auto reply = remembered(once, tx)) {
        return std::move(*reply);
    }
    const auto call = entry.prepare(request);
    Reply reply;
    try {
        tx.savepoint([&] { reply = call(&tx); });
    } catch (const Problem& refusal) {
        const int status = httpStatus(refusal.code);
        if (status < 400 || status >= 500) {
            throw; // a fault of ours is no outcome: the next try may succeed
        }
        reply = problemReply(refusal, request.id);
    }
    remember(once, tx, reply);
    return reply;
}

// The same for a write that opens its own transactions: its answer is stored with what it wrote. Who asks again meanwhile waits.
Reply Router::serveSlow(const RouteEntry& entry, const Request& request) const
{
    const Once once = onceOf(entry, request);
    if (once.key.empty()) {
        return entry.slow(request, [](db::PlatformTx&, const Reply&) {});
    }
    const auto turn = m_slowKeys.hold(once.key);
    auto known = db::inTransaction<db::PlatformTx>(m_parts.stores.platform(), false, m_parts.clock, m_parts.ids, [&](db::Tx& tx) { return remembered(once, tx); });
    if (known) {
        return std::move(*known);
    }
    return entry.slow(request, [&](db::PlatformTx& tx, const Reply& reply) { remember(once, tx, reply); });
}

} // namespace tijara::http
