// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/gathering.h"

#include "server/platform/http/idempotency_store.h"
#include "server/platform/http/router.h"

namespace tijara::http {

namespace {

constexpr std::size_t kMembersMax = 128;
constexpr std::size_t kLotMax = 4; // so many are worth being woken for
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
    if (line.waiting.empty() && members.size() < line.expected && line.patience.count() > 0) {
        const auto begin = std::chrono::steady_clock::now();
        line.lacking = std::min(line.expected - members.size(), kLotMax);
        line.came.wait_until(lock, begin + line.patience, [&line] { return line.waiting.size() >= line.lacking; });
        line.lacking = 0;
        line.patience -= std::chrono::duration_cast<Micros>(std::chrono::steady_clock::now() - begin);
    }
    const std::size_t before = members.size();
    take(line, members);
    line.takes = members.size() > before;
    if (!line.takes) {
        line.closed = std::chrono::steady_clock::now();
    }
    return line.takes;
}

void Gathering::join(const Id& tenant, const std::shared_ptr<Member>& member, const Serve& serve)
{
    std::unique_lock lock(m_mutex);
    Line& line = m_lines[tenant];
    line.waiting.push_back(member);
    if (line.takes || line.waiting.size() > 1) {
        if (line.lacking > 0 && line.waiting.size() >= line.lacking) {
            line.came.notify_one();
        }
        return;
    }
    if (line.led) {
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

// Until somebody else leads or nobody is left. The next ones are led already while these are given their answers.
void Gathering::lead(Line& line, const Id& tenant, const Serve& serve, std::unique_lock<std::mutex>& lock) noexcept
{
    for (bool last = false; !last;) {
        Members members;
        take(line, members);
        line.takes = true;
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
                one->called.notify_one();
            }
        }
        line.takes = false;
        line.expected = members.size();
        line.patience = std::min(kPatienceMax, std::chrono::duration_cast<Micros>(std::chrono::steady_clock::now() - line.closed) / 2);
        last = line.waiting.empty() || line.waiting.front()->waits; // who is first of those a full transaction left behind does not
        line.led = !line.waiting.empty();
        if (line.led && last) {
            line.waiting.front()->leads = true;
            line.waiting.front()->called.notify_one();
        } else if (!line.led && members.size() == 1) {
            m_lines.erase(tenant);
        }
        lock.unlock();
        for (const auto& one : members) {
            one->answered(*one);
        }
        if (!last) {
            lock.lock();
        }
    }
}

void Router::serveGathered(const RouteEntry& entry, const Request& request, const Later& later) const
{
    Once once = onceOf(entry, request);
    const auto member = std::make_shared<Gathering::Member>(request, entry.gather(request), std::move(once.key), std::move(once.hash), [this, &entry, later](Gathering::Member& one) {
        std::exception_ptr failure;
        try {
            explained(entry, one.request, [&one] {
                if (one.failure) {
                    std::rethrow_exception(one.failure);
                }
            });
        } catch (...) {
            failure = std::current_exception();
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
