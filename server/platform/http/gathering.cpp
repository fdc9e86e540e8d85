// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/gathering.h"

#include "server/platform/http/idempotency_store.h"
#include "server/platform/http/router.h"

namespace tijara::http {

namespace {

constexpr std::size_t kMembersMax = 128;

} // namespace

void Gathering::take(Line& line, Members& members)
{
    const auto count = std::min(line.size(), kMembersMax - std::min(members.size(), kMembersMax));
    members.insert(members.end(), line.begin(), line.begin() + static_cast<std::ptrdiff_t>(count));
    line.erase(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(count));
}

void Gathering::join(const Id& tenant, Member& member, const std::function<void(Members& members, const More& more)>& serve)
{
    std::unique_lock lock(m_mutex);
    const auto [place, first] = m_lines.try_emplace(tenant);
    Line& line = place->second;
    line.push_back(&member);
    if (!first) {
        member.called.wait(lock, [&member] { return member.done || member.leads; });
        if (member.done) {
            return;
        }
    }
    Members members;
    take(line, members);
    lock.unlock();
    std::exception_ptr failure;
    try {
        serve(members, [&](Members& all) {
            const std::scoped_lock again(m_mutex);
            const std::size_t before = all.size();
            take(line, all);
            return all.size() > before;
        });
    } catch (...) {
        failure = std::current_exception();
    }
    lock.lock();
    for (Member* one : members) {
        one->failure = failure ? failure : one->failure;
        one->done = true;
        if (one != &member) {
            one->called.notify_one();
        }
    }
    if (line.empty()) {
        m_lines.erase(tenant);
    } else {
        line.front()->leads = true;
        line.front()->called.notify_one();
    }
}

Reply Router::serveGathered(const RouteEntry& entry, const Request& request) const
{
    const Once once = onceOf(entry, request);
    Gathering::Member member{request, entry.gather(request), once.key, once.hash};
    entry.gathering->join(request.actor.tenant, member, [&](Gathering::Members& members, const Gathering::More& more) { serveMembers(*entry.gathering, members, more); });
    if (member.failure) {
        std::rethrow_exception(member.failure);
    }
    return std::move(member.reply);
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
            serveLot(tx, *work, std::span(members).subspan(done), keys);
            done = members.size();
        } while (more(members));
        work->write();
        tx.afterCommit([this, count = members.size()] { m_gathered.count(static_cast<std::int64_t>(count)); });
        for (const Gathering::Member* one : members) {
            if (one->keep) {
                remember({actor.tenant, one->key, one->hash}, tx, one->reply);
            }
        }
    });
}

void Router::serveLot(db::Tx& tx, SharedWork& work, std::span<Gathering::Member*> lot, std::map<std::string, const Gathering::Member*>& keys) const
{
    std::vector<std::string> asked;
    for (Gathering::Member* one : lot) {
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
    for (Gathering::Member* one : lot) {
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
                keys.emplace(one->key, one);
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
