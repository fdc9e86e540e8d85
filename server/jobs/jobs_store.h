// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// SQL of the queue: jobs in each tenant's store, and in the platform's the tenants that have some.

#include "server/platform/db/list.h"
#include "server/platform/http/request.h"
#include "shared/jobs/jobs_contract.h"

namespace tijara::jobs {

struct NewJob {
    Id id;
    std::string_view kind;
    std::string_view subject;
    std::string_view payload;
    std::optional<Id> home; ///< the only node that can do it
};

/// A node's right to do a job, for as long as it says so again and again.
struct Lease {
    Id node;
    Instant until;
};

/// What a worker needs of a stored job.
struct Task {
    std::string kind;
    JobState state = JobState::Queued;
    bool cancelling = false;
    std::string payload;
    std::string checkpoint;
    std::int64_t done = 0;
    std::int64_t total = 0;
    Id user;
    Id device;
    std::int64_t incarnation = 1;
};
BOOST_DESCRIBE_STRUCT(Task, (), (kind, state, cancelling, payload, checkpoint, done, total, user, device, incarnation))

/// The stored part of a job; its speed is only known while it runs.
struct StoredJob {
    Id id;
    std::string kind;
    std::string subject;
    JobState state = JobState::Queued;
    bool cancelling = false;
    std::int64_t done = 0;
    std::int64_t total = 0;
    std::int64_t attempts = 0;
    std::optional<std::string> problem;
    Instant createdAt;
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;
};
BOOST_DESCRIBE_STRUCT(StoredJob, (), (id, kind, subject, state, cancelling, done, total, attempts, problem, createdAt, startedAt, endedAt))

void insert(db::Tx& tx, const NewJob& job, const http::Actor& actor);
std::optional<StoredJob> find(db::Tx& tx, const Id& id);
std::optional<Task> taskOf(db::Tx& tx, const Id& id);
std::string resultOf(db::Tx& tx, const Id& id);
/// The unfinished jobs that this node could do now, and how many there are in all.
struct Unfinished {
    std::vector<std::pair<Id, Instant>> mine; ///< and when they were asked for
    std::int64_t all = 0;
};
Unfinished unfinished(db::Tx& tx, const Id& node);
/// False when another node has it, or it waits no more.
bool claim(db::Tx& tx, const Id& id, const Lease& lease);
/// Whether its user wants it cancelled; nothing when the lease is another's now.
std::optional<bool> renew(db::Tx& tx, const Id& id, const Lease& lease);
/// Lets any other node take it at once.
void release(db::Tx& tx, const Id& id, const Id& node);
bool isLeasedBy(db::Tx& tx, const Id& id, const Id& node);
void markEnded(db::Tx& tx, const Id& id, JobState state, std::string_view result, const std::optional<ProblemDocument>& problem);
void markQueued(db::Tx& tx, const Id& id);
void markCancelling(db::Tx& tx, const Id& id);
void saveProgress(db::Tx& tx, const Id& id, std::int64_t done, std::int64_t total);
void saveCheckpoint(db::Tx& tx, const Id& id, std::string_view checkpoint, std::int64_t done, std::int64_t total);
const db::List& jobList();

void noteTenant(db::PlatformTx& tx, const Id& tenant);
/// Unless it was noted after that.
void forgetTenant(db::PlatformTx& tx, const Id& tenant, Instant notedBefore);
std::vector<Id> notedTenants(db::PlatformTx& tx);

} // namespace tijara::jobs
