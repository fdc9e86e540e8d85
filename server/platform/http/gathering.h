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
        const Request& request;
        GatheredCall call;
        std::string key = {};  ///< as it is stored; "" for none
        std::string hash = {}; ///< of the request
        Reply reply = {};
        bool keep = false; ///< the reply is to be stored under the key
        std::exception_ptr failure = {};

        bool leads = false;
        bool done = false;
        std::condition_variable called = {};
    };
    using Members = std::vector<Member*>;
    /// Those who came meanwhile, as long as the transaction may take more; added to `members`.
    using More = std::function<bool(Members& members)>;

    /// Returns when the member has its reply or its failure. Whoever comes first leads: `serve` serves all members it is given, itself
    /// among them, in one transaction; what it throws is the failure of all of them.
    void join(const Id& tenant, Member& member, const std::function<void(Members& members, const More& more)>& serve);

    [[nodiscard]] std::unique_ptr<SharedWork> begin(db::Tx& tx, const Actor& actor) const { return m_begin(tx, actor); }

private:
    using Line = std::vector<Member*>;
    static void take(Line& line, Members& members);

    Begin m_begin;
    std::mutex m_mutex; ///< guards the lines and what stands in their members
    std::unordered_map<Id, Line> m_lines; ///< a tenant has one while somebody leads
};

} // namespace tijara::http
