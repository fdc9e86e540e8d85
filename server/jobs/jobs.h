// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A durable queue in each tenant's store: work is enqueued in the transaction that wants it, survives a kill, and is done by a few
// threads of one node; another takes it over when that one falls silent.

#include "server/platform/http/router.h"
#include "server/platform/tables.h"
#include "shared/jobs/jobs_contract.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <stop_token>
#include <thread>

namespace tijara::jobs {

/// A running job's live numbers, read by whoever watches it.
struct Progress {
    std::atomic<std::int64_t> done = 0;
    std::atomic<std::int64_t> total = 0;
};

/// What a worker is given. `payload` is what was enqueued, `checkpoint` what the run before left ("" on the first).
struct Work {
    Id job;
    http::Actor actor;
    std::string payload;
    std::string checkpoint;
    Progress& progress;
    std::stop_token stop;                 ///< the server is stopping: leave, the job goes on later
    const std::atomic<bool>& cancelled;   ///< the user wants it to end: leave, what is in stays
};

/// Does the job and returns its result (JSON), also when it left early because of `cancelled`; nothing when it left because of `stop`.
/// A thrown Problem fails the job.
using Worker = std::function<std::optional<std::string>(Work&)>;

/// `Refused` for work that was already promised: an erasure must not stop half-way.
enum class Cancel { Allowed, Refused };

struct Lease;
struct StoredJob;

/// How the work of this node stands.
struct Standing {
    std::int64_t waiting = 0;
    std::int64_t running = 0;
    std::int64_t oldestWaitingMs = 0; ///< since it was asked for
    std::int64_t done = 0;            ///< since the start
    std::int64_t failed = 0;
    std::int64_t cancelled = 0;
    std::int64_t failedLately = 0; ///< in a day
    std::optional<Id> failedIn;    ///< the shop they were all of
};

/// What else changes when a job is done, failed or cancelled.
using Ended = std::function<void(db::Tx& tx, const Id& tenant, const Id& job)>;

class Jobs {
public:
    /// `node`: the device this server is.
    Jobs(db::Stores& stores, Clock& clock, IdMaker& ids, const Id& node);
    ~Jobs();
    Jobs(const Jobs&) = delete;
    Jobs& operator=(const Jobs&) = delete;

    /// Before start(): who does jobs of this kind. `ended` runs in the transaction that puts the job into its final state.
    void add(const std::string& kind, Worker worker, Ended ended = {}, Cancel cancel = Cancel::Allowed);
    /// Starts the workers and takes up what an earlier run left.
    void start();
    /// Asks the workers to leave and waits for them.
    void stop();

    /// The job starts after the transaction commits. `subject` is shown to the user, `payload` goes to the worker; `home` is the only node
    /// that can do it, because it has the files.
    Id enqueue(db::Tx& tx, const http::Actor& actor, std::string_view kind, std::string_view subject, std::string_view payload, const std::optional<Id>& home = {});

    /// Problem NotFound when there is none.
    [[nodiscard]] Job job(db::Tx& tx, const Id& id);
    /// The result of a job that is done, or the checkpoint of one under way: its kind's own JSON; "" when there is none.
    [[nodiscard]] std::string result(db::Tx& tx, const Id& id);
    /// Called by a worker inside its own transaction: what a later run needs to go on from here. Problem Busy, and with it the transaction
    /// undone, when another node has taken the job over.
    void saveCheckpoint(db::Tx& tx, const Work& work, std::string_view checkpoint);

    [[nodiscard]] Standing standing();

    void mount(http::Router& router);

private:
    struct Kind {
        Worker worker;
        Ended ended;
        Cancel cancel = Cancel::Allowed;
    };
    struct Running {
        Progress progress;
        std::atomic<bool> cancelled = false;
        Id tenant;
        std::stop_source leaving; ///< the server stops, or another node has the job
        bool wantedAgain = false; ///< it became ready while it ran
        std::atomic<std::int64_t> startedMs = 0;
        std::atomic<std::int64_t> doneAtStart = 0;
    };
    struct Ready {
        Id tenant;
        Id job;
        Instant since; ///< when it was asked for
    };

    void serve(const std::stop_token& stop);
    void runOne(const Ready& ready, const std::stop_token& stop);
    void takeUp();
    void takeUpTenant(const Id& tenant);
    void watch(const std::stop_token& stop);
    void renewLeases();
    [[nodiscard]] Lease lease();
    void leave(const Ready& ready);
    void callEnded(db::Tx& tx, std::string_view kind, const Ready& ready);
    struct Ending {
        JobState state;
        std::string result;
        std::optional<ProblemDocument> problem;
    };
    void conclude(const Ready& ready, const Ending& ending, const Progress& progress, const std::stop_token& stop);
    void end(const Ready& ready, const Ending& ending, const Progress& progress);
    Job alive(StoredJob stored);
    Job cancel(db::Tx& tx, const http::Request& request);
    Job retry(db::Tx& tx, const http::Request& request);
    void wake(const Ready& ready);

    db::Stores& m_stores;
    Clock& m_clock;
    IdMaker& m_ids;
    Id m_node;
    std::map<std::string, Kind, std::less<>> m_kinds;
    std::mutex m_mutex; ///< guards what is ready and what runs
    std::condition_variable_any m_woken;
    std::deque<Ready> m_ready;
    std::map<JobState, std::int64_t> m_ended; ///< since the start
    std::deque<std::pair<Instant, Id>> m_failures; ///< of a day, and in which shop
    std::unordered_map<Id, std::shared_ptr<Running>> m_running;
    std::vector<std::jthread> m_workers;
};

std::vector<TableClass> tables();

} // namespace tijara::jobs
