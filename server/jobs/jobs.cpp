// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jobs/jobs.h"

#include "server/jobs/jobs_store.h"
#include "server/platform/log.h"

#include <algorithm>

namespace tijara::jobs {

namespace {

constexpr int kWorkers = 2;
constexpr std::int64_t kLeaseMs = 20'000;
constexpr std::chrono::seconds kRenewEvery{3};
// A tenant is forgotten only when its note is older than any transaction that may still bring the job it was written for.
constexpr std::int64_t kNoteMsMin = 10 * 60 * 1000;

constexpr std::int64_t kLatelyMs = 24LL * 60 * 60 * 1000;
constexpr std::size_t kFailuresMax = 1000; // whoever is told of so many needs no exact number

std::optional<ProblemDocument> documentOf(const std::optional<std::string>& json)
{
    return json ? std::optional(fromJson<ProblemDocument>(*json)) : std::nullopt;
}

} // namespace

Jobs::Jobs(db::Stores& stores, Clock& clock, IdMaker& ids, const Id& node) : m_stores(stores), m_clock(clock), m_ids(ids), m_node(node) {}

Jobs::~Jobs()
{
    stop();
}

void Jobs::add(const std::string& kind, Worker worker, Ended ended, Cancel cancel)
{
    m_kinds[kind] = {std::move(worker), std::move(ended), cancel};
}

void Jobs::start()
{
    takeUp();
    for (int count = 0; count < kWorkers; ++count) {
        m_workers.emplace_back([this](const std::stop_token& stop) { serve(stop); });
    }
    if (m_stores.isShared()) {
        m_workers.emplace_back([this](const std::stop_token& stop) { watch(stop); });
    }
}

// Says again that this node does what it does, and looks for what no node does any more.
void Jobs::watch(const std::stop_token& stop)
{
    std::mutex alone;
    std::condition_variable_any quiet;
    for (;;) {
        std::unique_lock lock(alone);
        quiet.wait_for(lock, stop, kRenewEvery, [] { return false; });
        if (stop.stop_requested()) {
            return;
        }
        try {
            renewLeases();
            takeUp();
        } catch (const std::exception& fault) { // the next round tries again, long before a lease ends
            log(LogLevel::Warning, "jobs_not_watched", {{"what", fault.what()}});
        }
    }
}

void Jobs::renewLeases()
{
    std::vector<std::pair<Id, std::shared_ptr<Running>>> running;
    {
        const std::scoped_lock lock(m_mutex);
        running.assign(m_running.begin(), m_running.end());
    }
    for (const auto& [job, one] : running) {
        if (one->startedMs == 0) {
            continue; // not claimed yet
        }
        const auto store = m_stores.tenant(one->tenant);
        const auto cancelling = db::inTransaction<db::Tx>(*store, db::WriteMode::Concurrent, m_clock, m_ids, [&](db::Tx& tx) { return renew(tx, job, lease()); });
        if (!cancelling) {
            one->leaving.request_stop();
        } else if (*cancelling) {
            one->cancelled = true;
        }
    }
}

Lease Jobs::lease()
{
    return {m_node, {m_clock.now().utcMs + kLeaseMs}};
}

void Jobs::stop()
{
    for (auto& worker : m_workers) {
        worker.request_stop();
    }
    m_workers.clear(); // joins
}

void Jobs::takeUp()
{
    const auto tenants = db::inTransaction<db::PlatformTx>(m_stores.platform(), false, m_clock, m_ids, [](db::PlatformTx& tx) { return notedTenants(tx); });
    for (const Id& tenant : tenants) {
        try {
            takeUpTenant(tenant);
        } catch (const Problem& problem) {
            log(LogLevel::Error, "jobs_not_taken_up", {{"tenant", toText(tenant)}, {"problem", problem.what()}});
        }
    }
}

void Jobs::takeUpTenant(const Id& tenant)
{
    const auto store = m_stores.tenant(tenant);
    const auto waiting = db::inTransaction<db::Tx>(*store, false, m_clock, m_ids, [this](db::Tx& tx) { return unfinished(tx, m_node); });
    if (waiting.all == 0) {
        const Instant before{m_clock.now().utcMs - (m_stores.isShared() ? kNoteMsMin : 0)};
        db::inTransaction<db::PlatformTx>(m_stores.platform(), true, m_clock, m_ids, [&](db::PlatformTx& tx) { forgetTenant(tx, tenant, before); });
    }
    for (const auto& [job, since] : waiting.mine) {
        wake({tenant, job, since});
    }
}

void Jobs::wake(const Ready& ready)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto running = m_running.find(ready.job); running != m_running.end()) {
            running->second->wantedAgain = true;
            return;
        }
        if (std::any_of(m_ready.begin(), m_ready.end(), [&](const Ready& one) { return one.job == ready.job; })) {
            return;
        }
        m_ready.push_back(ready);
    }
    m_woken.notify_one();
}

Id Jobs::enqueue(db::Tx& tx, const http::Actor& actor, std::string_view kind, std::string_view subject, std::string_view payload, const std::optional<Id>& home)
{
    // Noted before the job is committed, in another store: one note too many costs a look at the next start, one too few would lose the job.
    db::inTransaction<db::PlatformTx>(m_stores.platform(), true, m_clock, m_ids, [&](db::PlatformTx& platform) { noteTenant(platform, actor.tenant); });
    const Id id = tx.newId();
    insert(tx, {id, kind, subject, payload, home}, actor);
    tx.afterCommit([this, tenant = actor.tenant, id, now = tx.now()] { wake({tenant, id, now}); });
    return id;
}

Standing Jobs::standing()
{
    const std::scoped_lock lock(m_mutex);
    const auto ended = [this](JobState state) { return m_ended[state]; };
    Standing standing{static_cast<std::int64_t>(m_ready.size()), static_cast<std::int64_t>(m_running.size()), 0, ended(JobState::Done), ended(JobState::Failed), ended(JobState::Cancelled), 0, {}};
    while (!m_failures.empty() && m_failures.front().first.utcMs + kLatelyMs < m_clock.now().utcMs) {
        m_failures.pop_front();
    }
    standing.failedLately = static_cast<std::int64_t>(m_failures.size());
    if (!m_failures.empty() && std::all_of(m_failures.begin(), m_failures.end(), [this](const auto& one) { return one.second == m_failures.front().second; })) {
        standing.failedIn = m_failures.front().second;
    }
    for (const Ready& one : m_ready) {
        standing.oldestWaitingMs = std::max(standing.oldestWaitingMs, m_clock.now().utcMs - one.since.utcMs);
    }
    return standing;
}

void Jobs::serve(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        Ready ready;
        {
            std::unique_lock lock(m_mutex);
            if (!m_woken.wait(lock, stop, [this] { return !m_ready.empty(); })) {
                return;
            }
            ready = m_ready.front();
            m_ready.pop_front();
            // Before its row says "running", so that no cancel in between is lost.
            const auto running = std::make_shared<Running>();
            running->tenant = ready.tenant;
            m_running[ready.job] = running;
        }
        try {
            runOne(ready, stop);
        } catch (const std::exception& fault) {
            log(LogLevel::Error, "job_not_run", {{"job", toText(ready.job)}, {"what", fault.what()}});
        }
        const std::scoped_lock lock(m_mutex);
        const auto ended = m_running.extract(ready.job);
        if (ended && ended.mapped()->wantedAgain && !stop.stop_requested()) {
            m_ready.push_back(ready);
        }
    }
}

void Jobs::runOne(const Ready& ready, const std::stop_token& stop)
{
    const auto store = m_stores.tenant(ready.tenant);
    const auto running = [&] {
        const std::scoped_lock lock(m_mutex);
        return m_running.at(ready.job);
    }();
    const std::stop_callback onStop(stop, [&running] { running->leaving.request_stop(); });
    std::optional<Task> task;
    db::inTransaction<db::Tx>(*store, true, m_clock, m_ids, [&](db::Tx& tx) {
        task.reset(); // without a claim it was cancelled while it waited, or another node does it
        if (claim(tx, ready.job, lease())) {
            task = taskOf(tx, ready.job);
        }
    });
    if (!task) {
        return;
    }
    running->progress.done = task->done;
    running->progress.total = task->total;
    running->startedMs = m_clock.now().utcMs;
    running->doneAtStart = task->done;
    if (task->cancelling) {
        running->cancelled = true;
    }
    Work work{ready.job, {ready.tenant, task->user, task->device, task->incarnation}, task->payload, task->checkpoint, running->progress, running->leaving.get_token(), running->cancelled};
    const auto kind = m_kinds.find(task->kind);
    try {
        if (kind == m_kinds.end()) {
            throw Problem{ProblemCode::Internal, {{"kind", task->kind}}};
        }
        const auto result = kind->second.worker(work);
        if (!result) {
            leave(ready); // it stays "running" in the store, and the next start takes it up, or another node
            return;
        }
        conclude(ready, {running->cancelled ? JobState::Cancelled : JobState::Done, *result, {}}, running->progress, stop);
    } catch (const Problem& problem) {
        log(LogLevel::Warning, "job_failed", {{"job", toText(ready.job)}, {"kind", task->kind}, {"problem", problem.what()}});
        conclude(ready, {JobState::Failed, "", toDocument(problem)}, running->progress, stop);
    } catch (const std::exception& fault) {
        log(LogLevel::Error, "job_failed", {{"job", toText(ready.job)}, {"kind", task->kind}, {"what", fault.what()}});
        conclude(ready, {JobState::Failed, "", toDocument(Problem{ProblemCode::Internal})}, running->progress, stop);
    }
}

void Jobs::leave(const Ready& ready)
{
    const auto store = m_stores.tenant(ready.tenant);
    db::inTransaction<db::Tx>(*store, true, m_clock, m_ids, [&](db::Tx& tx) { release(tx, ready.job, m_node); });
}

// A disk that is full for a while must not leave a job "running" for ever: its end is written as soon as there is room. When the server
// stops before that, the next start takes the job up again.
void Jobs::conclude(const Ready& ready, const Ending& ending, const Progress& progress, const std::stop_token& stop)
{
    using namespace std::chrono_literals;
    for (auto pause = 500ms;; pause = std::min<std::chrono::milliseconds>(pause * 2, 30s)) {
        try {
            end(ready, ending, progress);
            return;
        } catch (const Problem& problem) {
            if (problem.code != ProblemCode::DiskFull && problem.code != ProblemCode::StorageUnavailable) {
                throw;
            }
            log(LogLevel::Warning, "job_end_waits", {{"job", toText(ready.job)}, {"problem", problem.what()}});
        }
        std::mutex alone;
        std::condition_variable_any quiet;
        std::unique_lock lock(alone);
        quiet.wait_for(lock, stop, pause, [] { return false; });
        if (stop.stop_requested()) {
            return;
        }
    }
}

void Jobs::end(const Ready& ready, const Ending& ending, const Progress& progress)
{
    const auto store = m_stores.tenant(ready.tenant);
    db::inTransaction<db::Tx>(*store, true, m_clock, m_ids, [&](db::Tx& tx) {
        if (!isLeasedBy(tx, ready.job, m_node)) {
            return; // another node has it now, and says how it ends
        }
        saveProgress(tx, ready.job, progress.done, progress.total);
        markEnded(tx, ready.job, ending.state, ending.result, ending.problem);
        tx.afterCommit([this, state = ending.state, tenant = ready.tenant, now = tx.now()] {
            const std::scoped_lock lock(m_mutex);
            ++m_ended[state];
            if (state == JobState::Failed) {
                m_failures.emplace_back(now, tenant);
                m_failures.size() > kFailuresMax ? m_failures.pop_front() : void();
            }
        });
        callEnded(tx, taskOf(tx, ready.job).value().kind, ready);
    });
}

void Jobs::callEnded(db::Tx& tx, std::string_view kind, const Ready& ready)
{
    const auto found = m_kinds.find(kind);
    if (found != m_kinds.end() && found->second.ended) {
        found->second.ended(tx, ready.tenant, ready.job);
    }
}

void Jobs::saveCheckpoint(db::Tx& tx, const Work& work, std::string_view checkpoint)
{
    if (!isLeasedBy(tx, work.job, m_node)) {
        throw Problem{ProblemCode::Busy};
    }
    jobs::saveCheckpoint(tx, work.job, checkpoint, work.progress.done, work.progress.total);
}

// The stored job with the numbers of this moment, when it runs here.
Job Jobs::alive(StoredJob stored)
{
    Job job{stored.id, stored.kind, stored.subject, stored.state, stored.cancelling, stored.done, stored.total, 0, {}, stored.attempts, documentOf(stored.problem),
            stored.createdAt, stored.startedAt, stored.endedAt};
    const std::scoped_lock lock(m_mutex);
    const auto found = m_running.find(job.id);
    if (found == m_running.end() || job.state != JobState::Running) {
        return job;
    }
    const Running& running = *found->second;
    job.done = running.progress.done;
    job.total = running.progress.total;
    job.cancelling = running.cancelled;
    const std::int64_t elapsedMs = m_clock.now().utcMs - running.startedMs;
    if (elapsedMs > 0 && job.done > running.doneAtStart) {
        job.perSecond = (job.done - running.doneAtStart) * 1000 / elapsedMs;
    }
    if (job.perSecond > 0 && job.total >= job.done) {
        job.secondsLeft = (job.total - job.done) / job.perSecond;
    }
    return job;
}

Job Jobs::job(db::Tx& tx, const Id& id)
{
    auto stored = find(tx, id);
    if (!stored) {
        throw Problem{ProblemCode::NotFound};
    }
    return alive(std::move(*stored));
}

std::string Jobs::result(db::Tx& tx, const Id& id)
{
    return resultOf(tx, id);
}

Job Jobs::cancel(db::Tx& tx, const http::Request& request)
{
    const Job asked = job(tx, request.pathId());
    const auto kind = m_kinds.find(asked.kind);
    if (kind != m_kinds.end() && kind->second.cancel == Cancel::Refused) {
        throw Problem{ProblemCode::InvalidState, {{"kind", asked.kind}}};
    }
    if (asked.state == JobState::Queued) {
        markEnded(tx, asked.id, JobState::Cancelled, "", {});
        callEnded(tx, asked.kind, {request.actor.tenant, asked.id, {}});
    } else if (asked.state == JobState::Running) {
        markCancelling(tx, asked.id);
        tx.afterCommit([this, id = asked.id] {
            const std::scoped_lock lock(m_mutex);
            if (const auto running = m_running.find(id); running != m_running.end()) {
                running->second->cancelled = true;
            }
        });
    } else {
        throw Problem{ProblemCode::InvalidState, {{"state", toText(asked.state)}}};
    }
    return job(tx, asked.id);
}

Job Jobs::retry(db::Tx& tx, const http::Request& request)
{
    const Job asked = job(tx, request.pathId());
    if (asked.state != JobState::Failed) {
        throw Problem{ProblemCode::InvalidState, {{"state", toText(asked.state)}}};
    }
    markQueued(tx, asked.id);
    db::inTransaction<db::PlatformTx>(m_stores.platform(), true, m_clock, m_ids, [&](db::PlatformTx& platform) { noteTenant(platform, request.actor.tenant); });
    tx.afterCommit([this, ready = Ready{request.actor.tenant, asked.id, tx.now()}] { wake(ready); });
    return job(tx, asked.id);
}

void Jobs::mount(http::Router& router)
{
    using http::Permission;
    router.read(kListJobs, Permission::JobsRead, [this](db::Tx& tx, const http::Request&, const JobQuery& query) {
        auto stored = jobList().page<StoredJob>(tx, query);
        Page<Job> page{{}, stored.next, stored.count, stored.sort};
        for (StoredJob& one : stored.items) {
            page.items.push_back(alive(std::move(one)));
        }
        return page;
    });
    router.read(kTotalOfJobs, Permission::JobsRead,
                [](db::Tx& tx, const http::Request&, const JobQuery& query) { return jobList().totals(tx, query, db::rowsOf(kListJobs.path, query)); });
    router.read(kJob, Permission::JobsRead, [this](db::Tx& tx, const http::Request& request) { return job(tx, request.pathId()); });
    router.write(kCancelJob, Permission::JobsWrite, [this](db::Tx& tx, const http::Request& request) { return cancel(tx, request); });
    router.write(kRetryJob, Permission::JobsWrite, [this](db::Tx& tx, const http::Request& request) { return retry(tx, request); });
}

std::vector<TableClass> tables()
{
    return {{db::Scope::Tenant, "jobs", DataClass::Local}, {db::Scope::Platform, "job_tenants", DataClass::Local}};
}

} // namespace tijara::jobs
