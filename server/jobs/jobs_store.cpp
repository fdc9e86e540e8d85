// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jobs/jobs_store.h"

namespace tijara::jobs {

namespace {

constexpr const char* kColumns = "id, kind, subject, state, cancelling, done, total, attempts, problem, created_at, started_at, ended_at";

const db::Sql kInsert("INSERT INTO jobs (id, kind, subject, state, cancelling, done, total, attempts, payload, checkpoint, result, actor_id, device_id, "
                      "incarnation, created_at) VALUES ($1, $2, $3, 'queued', 0, 0, 0, 0, $4, '', '', $5, $6, $7, $8)");
const db::Sql kFind(std::string("SELECT ") + kColumns + " FROM jobs WHERE id = $1");
const db::Sql kTask("SELECT kind, state, cancelling, payload, checkpoint, done, total, actor_id, device_id, incarnation FROM jobs WHERE id = $1");
const db::Sql kResult("SELECT CASE WHEN result = '' THEN checkpoint ELSE result END FROM jobs WHERE id = $1");
const db::Sql kUnfinished("SELECT id FROM jobs WHERE state IN ('queued', 'running') ORDER BY created_at, id");
const db::Sql kStarted("UPDATE jobs SET state = 'running', attempts = attempts + 1, started_at = coalesce(started_at, $1) WHERE id = $2");
const db::Sql kEnded("UPDATE jobs SET state = $1, result = $2, problem = $3, cancelling = 0, ended_at = $4 WHERE id = $5");
const db::Sql kQueued("UPDATE jobs SET state = 'queued', problem = NULL, cancelling = 0, ended_at = NULL WHERE id = $1");
const db::Sql kCancelling("UPDATE jobs SET cancelling = 1 WHERE id = $1");
const db::Sql kProgress("UPDATE jobs SET done = $1, total = $2 WHERE id = $3");
const db::Sql kCheckpoint("UPDATE jobs SET checkpoint = $1, done = $2, total = $3 WHERE id = $4");

const db::Sql kNote("INSERT INTO job_tenants (tenant_id, noted_at) VALUES ($1, $2) ON CONFLICT DO NOTHING");
const db::Sql kForget("DELETE FROM job_tenants WHERE tenant_id = $1");
const db::Sql kNoted("SELECT tenant_id FROM job_tenants ORDER BY noted_at");

} // namespace

void insert(db::Tx& tx, const NewJob& job, const http::Actor& actor)
{
    tx.run(kInsert, job.id, job.kind, job.subject, job.payload, actor.user, actor.device, actor.incarnation, tx.now());
}

std::optional<StoredJob> find(db::Tx& tx, const Id& id)
{
    return tx.one<StoredJob>(kFind, id);
}

std::optional<Task> taskOf(db::Tx& tx, const Id& id)
{
    return tx.one<Task>(kTask, id);
}

std::string resultOf(db::Tx& tx, const Id& id)
{
    return tx.one<std::string>(kResult, id).value_or("");
}

std::vector<Id> unfinished(db::Tx& tx)
{
    return tx.all<Id>(kUnfinished);
}

void markStarted(db::Tx& tx, const Id& id)
{
    tx.run(kStarted, tx.now(), id);
}

void markEnded(db::Tx& tx, const Id& id, JobState state, std::string_view result, const std::optional<ProblemDocument>& problem)
{
    tx.run(kEnded, state, result, problem ? std::optional(toJson(*problem)) : std::nullopt, tx.now(), id);
}

void markQueued(db::Tx& tx, const Id& id)
{
    tx.run(kQueued, id);
}

void markCancelling(db::Tx& tx, const Id& id)
{
    tx.run(kCancelling, id);
}

void saveProgress(db::Tx& tx, const Id& id, std::int64_t done, std::int64_t total)
{
    tx.run(kProgress, done, total, id);
}

void saveCheckpoint(db::Tx& tx, const Id& id, std::string_view checkpoint, std::int64_t done, std::int64_t total)
{
    tx.run(kCheckpoint, checkpoint, done, total, id);
}

const db::List& jobList()
{
    using db::KeyKind;
    const std::vector<db::SortColumn> byAge = {{"created_at", KeyKind::Integer}, {"id", KeyKind::Bytes}};
    static const db::List list(
        {"jobs", kColumns, "jobs", "jobs", {{"state", "state"}}, "-createdAt", {{{}, {}, "createdAt", byAge, "jobs_created"}, {{"state"}, {}, "createdAt", byAge, "jobs_state"}}});
    return list;
}

void noteTenant(db::PlatformTx& tx, const Id& tenant)
{
    tx.run(kNote, tenant, tx.now());
}

void forgetTenant(db::PlatformTx& tx, const Id& tenant)
{
    tx.run(kForget, tenant);
}

std::vector<Id> notedTenants(db::PlatformTx& tx)
{
    return tx.all<Id>(kNoted);
}

} // namespace tijara::jobs
