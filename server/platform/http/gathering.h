// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writes of one tenant that arrive together share a transaction: one look at what they have in common, one commit, and on PostgreSQL one
// journey for all of them. Each still has its own key, its own answer and its own refusal.

#include "server/platform/db/db.h"
#include "server/platform/http/request.h"

#include <condition_variable>
#include <functional>
#include <mutex>

namespace tijara::http {

/// What the calls of one transaction are worked out on. A call that throws a Problem has left nothing behind in it.
class SharedWork {
public:
    virtual ~SharedWork() = default;
    virtual void readAhead() = 0; ///< every call has said what it needs
    virtual void write() = 0;     ///< every call was made
};

/// One call, decoded: says what it needs, and is then made.
struct GatheredCall {
    std::function<void(SharedWork&)> need;
    std::function<Reply(SharedWork&)> make;
};

class Gathering {
public:
    /// Opens the work of one transaction for the tenant of `actor`.
    using Begin = std::function<std::unique_ptr<SharedWork>(db::Tx&, const Actor& actor)>;
    explicit Gathering(Begin begin) : m_begin(std::move(begin)) {}

    /// One request that waits for its answer.
    struct Member {
        const Request& request; ///< lives until it is answered
        GatheredCall call;
        std::string key;  ///< as it is stored; "" for none
        std::string hash; ///< of the request
        /// Told once, by whoever led, when `reply` or `failure` is there. Waits for nobody, and throws nothing.
        std::function<void(Member& member)> answered;
        Reply reply = {};
        bool keep = false; ///< the reply is to be stored under the key
        std::exception_ptr failure = {};
        std::function<void()> afterwards = {}; ///< what is left to do when all were answered; the request may be gone then

        bool waits = false; ///< to lead
        bool leads = false;
        bool served = false;
        std::condition_variable called = {};
    };
    using Members = std::vector<std::shared_ptr<Member>>;
    /// Those who came meanwhile, or come in a moment, as long as the transaction may take more; added to `members`.
    using More = std::function<bool(Members& members)>;
    /// Serves all members it is given in one transaction; what it throws is the failure of all of them.
    using Serve = std::function<void(Members& members, const More& more)>;

    /// Whoever comes first leads, who comes first when they take nobody any more waits to lead after them, and everybody else has handed
    /// their request over: for them it returns at once. A thread for each that waits for its answer would be woken for each, which is
    /// dearer than the write.
    void join(const Id& tenant, const std::shared_ptr<Member>& member, const Serve& serve);

    [[nodiscard]] std::unique_ptr<SharedWork> begin(db::Tx& tx, const Actor& actor) const { return m_begin(tx, actor); }

private:
    using Micros = std::chrono::microseconds;
    struct Line {
        Members waiting;
        bool led = false;
        bool heir = false;           ///< somebody of them waits to lead
        bool takes = false;          ///< whoever leads will take those who join
        std::size_t expected = 0;    ///< members of the transaction, if whoever was answered last comes again
        std::size_t lacking = 0;     ///< so many more are waited for
        Micros patience{0};          ///< what waiting for them may cost
        std::chrono::steady_clock::time_point closed = {}; ///< when nobody was taken any more
        std::condition_variable came = {};
    };
    static void take(Line& line, Members& members);
    bool takeMore(Line& line, Members& members);
    bool handOver(Line& line, const Id& tenant);
    static void finish(const Member& member);
    void lead(Line& line, const Id& tenant, const Serve& serve, std::unique_lock<std::mutex>& lock) noexcept;

    Begin m_begin;
    std::mutex m_mutex; ///< guards the lines and what stands in their members
    std::unordered_map<Id, Line> m_lines; ///< a tenant has one while somebody leads, and while several are expected
};

} // namespace tijara::http
