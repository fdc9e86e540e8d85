// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/gathering.h"

#include "server/platform/http/idempotency_store.h"
#include "server/platform/http/router.h"
#include "server/platform/log.h"
#include "server/platform/request_scope.h"

#include <algorithm>

namespace tijara::http {

namespace {

constexpr std::size_t kMembersMax = 128;
constexpr std::chrono::microseconds kPatienceMax{1000};

} // namespace

void Gathering::take(Line& line, Members& members)
{
    const auto count = std::min(line.waiting.size(), kMembersMax - std::min(members.size(), kMembersMax));
    const auto end = line.waiting.begin() + static_cast<std::ptrdiff_t>(count);
    members.insert(members.end(), std::make_move_iterator(line.waiting.begin()), std::make_move_iterator(end));
    line.waiting.erase(line.waiting.begin(), end);
}

// A commit is dear and those who were just answered mostly ask again: it waits for them, altogether at most half as long as one takes.
bool Gathering::takeMore(Line& line, Members& members)
{
    std::unique_lock lock(m_mutex);
    if (line.waiting.empty() && members.size() < std::min(line.expected, kMembersMax) && line.patience.count() > 0) {
        const auto begin = std::chrono::steady_clock::now();
        line.takes = true;
        line.lacking = std::min(line.expected, kMembersMax) - members.size();
        line.came.wait_until(lock, begin + line.patience, [&line] { return line.waiting.size() >= line.lacking; });
        line.lacking = 0;
        line.patience -= std::chrono::duration_cast<Micros>(std::chrono::steady_clock::now() - begin);
    }
    const std::size_t before = members.size();
    take(line, members);
    const bool some = members.size() > before;
    line.takes = some && members.size() < kMembersMax;
    if (!line.takes) {
        line.closed = std::chrono::steady_clock::now();
    }
    return some;
}

void Gathering::join(const Id& tenant, const std::shared_ptr<Member>& member, const Serve& serve)
{
    std::unique_lock lock(m_mutex);
    Line& line = m_lines[tenant];
    line.waiting.push_back(member);
    if (line.led && (line.takes || line.heir)) {
        if (line.lacking > 0 && line.waiting.size() >= line.lacking) {
            line.came.notify_one();
        }
        return;
    }
    if (line.led) {
        line.heir = true;
        member->waits = true;
        member->called.wait(lock, [&member] { return member->served || member->leads; });
        if (member->served) {
            return;
        }
        line.expected += line.waiting.size(); // others than those who were just answered
    }
    line.led = true;
    lead(line, tenant, serve, lock);
}

// True when this leader is done: somebody else leads now, or nobody is left.
bool Gathering::handOver(Line& line, const Id& tenant)
{
    if (line.waiting.empty()) {
        line.led = false;
        if (line.expected <= 1) {
            m_lines.erase(tenant);
        }
        return true;
    }
    const auto heir = std::find_if(line.waiting.begin(), line.waiting.end(), [](const auto& one) { return one->waits; });
    if (heir == line.waiting.end()) {
        return false; // a full transaction left them behind, and they have all gone to listen
    }
    (*heir)->waits = false;
    (*heir)->leads = true;
    line.heir = false;
    (*heir)->called.notify_one();
    return true;
}

void Gathering::finish(const Member& member)
{
    try {
        if (member.afterwards) {
            member.afterwards();
        }
    } catch (const std::exception& fault) { // its client has the answer already
        log(LogLevel::Error, "unexpected", {{"what", fault.what()}});
    }
}

// Until somebody else leads or nobody is left. The next ones are led already while these are given their answers.
void Gathering::lead(Line& line, const Id& tenant, const Serve& serve, std::unique_lock<std::mutex>& lock) noexcept
{
    for (bool over = false; !over;) {
        Members members;
        members.reserve(kMembersMax);
        take(line, members);
        line.takes = members.size() < kMembersMax;
        lock.unlock();
        std::exception_ptr failure;
        try {
            serve(members, [&](Members& all) { return takeMore(line, all); });
        } catch (...) {
            failure = std::current_exception();
        }
        lock.lock();
        for (const auto& one : members) {
            one->failure = failure ? failure : one->failure;
            if (one->waits) {
                one->served = true;
                line.heir = false;
                one->called.notify_one();
            }
        }
        line.takes = false;
        line.expected = members.size();
        line.patience = std::min(kPatienceMax, std::chrono::duration_cast<Micros>(std::chrono::steady_clock::now() - line.closed) / 2);
        over = handOver(line, tenant);
        lock.unlock();
        for (const auto& one : members) {
            one->answered(*one);
        }
        if (!over) { // somebody may have come who can lead: this one's own client asks again
            lock.lock();
            over = handOver(line, tenant);
            lock.unlock();
        }
        for (const auto& one : members) {
            finish(*one);
        }
        if (!over) {
            lock.lock();
        }
    }
}

void Router::serveGathered(const RouteEntry& entry, const Request& request, const Later& later) const
{
    Once once = onceOf(entry, request);
    const auto member = std::make_shared<Gathering::Member>(request, entry.gather(request), std::move(once.key), std::move(once.hash), [this, &entry, later](Gathering::Member& one) {
        std::exception_ptr failure = one.failure;
        try {
            if (failure) {
                std::rethrow_exception(failure);
            }
        } catch (const db::Error& error) {
            const RequestScope own(one.request.id);
            failure = std::make_exception_ptr(problemOf(entry, error));
        } catch (const Problem& problem) {
            if (isProbe(one.request, problem)) {
                one.afterwards = [this, principal = *one.request.principal, address = one.request.clientAddress, code = problem.code] { m_parts.refused(principal, address, code); };
            }
        } catch (...) { // told as it is
        }
        later(std::move(one.reply), failure);
    });
    entry.gathering->join(request.actor.tenant, member, [&](Gathering::Members& members, const Gathering::More& more) { serveMembers(*entry.gathering, members, more); });
}

void Router::serveMembers(Gathering& gathering, Gathering::Members& members, const Gathering::More& more) const
{
    const Actor actor = members.front()->request.actor;
    const auto store = m_parts.stores.tenant(actor.tenant);
    db::inTransaction<db::Tx>(*store, db::WriteMode::Concurrent, m_parts.clock, m_parts.ids, [&](db::Tx& tx) {
        const auto work = gathering.begin(tx, actor);
        std::map<std::string, const Gathering::Member*> keys; // two members may have the same one
        std::size_t done = 0;
        do {
            serveLot(tx, *work, std::span<const std::shared_ptr<Gathering::Member>>(members).subspan(done), keys);
            done = members.size();
        } while (more(members));
        work->write();
        tx.afterCommit([this, count = members.size()] { m_gathered.count(static_cast<std::int64_t>(count)); });
        for (const auto& one : members) {
            if (one->keep) {
                remember({actor.tenant, one->key, one->hash}, tx, one->reply);
            }
        }
    });
}

void Router::serveLot(db::Tx& tx, SharedWork& work, std::span<const std::shared_ptr<Gathering::Member>> lot, std::map<std::string, const Gathering::Member*>& keys) const
{
    std::vector<std::string> asked;
    for (const auto& one : lot) {
        one->keep = false;
        one->failure = nullptr;
        try {
            one->call.need(work);
        } catch (const Problem&) { // its own refusal, and nobody else's
            one->failure = std::current_exception();
            continue;
        }
        if (!one->key.empty()) {
            asked.push_back(one->key);
        }
    }
    const auto known = findAnswers(tx, asked);
    work.readAhead();
    for (const auto& one : lot) {
        if (one->failure) {
            continue;
        }
        const auto stored = known.find(one->key);
        const auto twin = keys.find(one->key);
        if (twin != keys.end() && twin->second->hash != one->hash) {
            one->failure = std::make_exception_ptr(Problem{ProblemCode::IdempotencyKeyReused});
        } else if (twin != keys.end()) {
            one->reply = twin->second->reply;
            one->reply.headers.emplace_back("Idempotency-Replayed", "true");
            one->reply.replayed = true;
            one->reply.problem = {};
        } else if (stored != known.end()) {
            try {
                one->reply = replyOf({one->request.actor.tenant, one->key, one->hash}, stored->second);
            } catch (const Problem&) {
                one->failure = std::current_exception();
            }
        } else {
            make(*one, work);
            if (one->keep) {
                keys.emplace(one->key, one.get());
            }
        }
    }
}

void Router::make(Gathering::Member& member, SharedWork& work)
{
    try {
        member.reply = member.call.make(work);
        member.keep = !member.key.empty();
    } catch (const Problem& refusal) {
        const int status = httpStatus(refusal.code);
        // What is not there is no outcome and uses no key up: it may be made, and the request sent again. Nor is a fault of ours one.
        if (status >= 500 || status == 404) {
            member.failure = std::current_exception();
            return;
        }
        member.reply = problemReply(refusal, member.request.id);
        member.keep = !member.key.empty();
    }
}

} // namespace tijara::http
