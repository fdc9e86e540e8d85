// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jobs/jobs_store.h"

namespace tijara::jobs {

namespace {

constexpr const char* kColumns = "id, kind, subject, state, cancelling, done, total, attempts, problem, created_at, started_at, ended_at";

const db::Sql kInsert("INSERT INTO jobs (id, kind, subject, state, cancelling, done, total, attempts, payload, checkpoint, result, actor_id, device_id, "
                      "incarnation, created_at, home_id) VALUES ($1, $2, $3, 'queued', 0, 0, 0, 0, $4, '', '', $5, $6, $7, $8, $9)");
const db::Sql kFind(std::string("SELECT ") + kColumns + " FROM jobs WHERE id = $1");
const db::Sql kTask("SELECT kind, state, cancelling, payload, checkpoint, done, total, actor_id, device_id, incarnation FROM jobs WHERE id = $1");
const db::Sql kResult("SELECT CASE WHEN result = '' THEN checkpoint ELSE result END FROM jobs WHERE id = $1");
const db::Sql kUnfinished("SELECT id, created_at, CASE WHEN (home_id IS NULL OR home_id = $1) AND (leased_by IS NULL OR leased_by = $2 OR lease_until < $3) THEN 1 ELSE 0 END "
                          "FROM jobs WHERE state IN ('queued', 'running') ORDER BY created_at, id");
const db::Sql kClaim("UPDATE jobs SET state = 'running', attempts = attempts + 1, started_at = coalesce(started_at, $1), leased_by = $2, lease_until = $3 "
                     "WHERE id = $4 AND state IN ('queued', 'running') AND (home_id IS NULL OR home_id = $5) AND (leased_by IS NULL OR leased_by = $6 OR lease_until < $7) "
                     "RETURNING attempts");
const db::Sql kRenew("UPDATE jobs SET lease_until = $1 WHERE id = $2 AND leased_by = $3 AND state = 'running' RETURNING cancelling");
const db::Sql kRelease("UPDATE jobs SET leased_by = NULL WHERE id = $1 AND leased_by = $2");
const db::Sql kLeasedBy("SELECT 1 FROM jobs WHERE id = $1 AND leased_by = $2");
const db::Sql kEnded("UPDATE jobs SET state = $1, result = $2, problem = $3, cancelling = 0, ended_at = $4 WHERE id = $5");
const db::Sql kQueued("UPDATE jobs SET state = 'queued', problem = NULL, cancelling = 0, ended_at = NULL, leased_by = NULL WHERE id = $1");
const db::Sql kCancelling("UPDATE jobs SET cancelling = 1 WHERE id = $1");
const db::Sql kProgress("UPDATE jobs SET done = $1, total = $2 WHERE id = $3");
const db::Sql kCheckpoint("UPDATE jobs SET checkpoint = $1, done = $2, total = $3 WHERE id = $4");

const db::Sql kNote("INSERT INTO job_tenants (tenant_id, noted_at) VALUES ($1, $2) ON CONFLICT (tenant_id) DO UPDATE SET noted_at = excluded.noted_at");
const db::Sql kForget("DELETE FROM job_tenants WHERE tenant_id = $1 AND noted_at <= $2");
const db::Sql kNoted("SELECT tenant_id FROM job_tenants ORDER BY noted_at");

} // namespace

void insert(db::Tx& tx, const NewJob& job, const http::Actor& actor)
{
    tx.run(kInsert, job.id, job.kind, job.subject, job.payload, actor.user, actor.device, actor.incarnation, tx.now(), job.home);
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

Unfinished unfinished(db::Tx& tx, const Id& node)
{
    Unfinished found;
    tx.each(
        kUnfinished,
        [&found](db::Row& row) {
            ++found.all;
            const Id id = row.next<Id>();
            const auto since = row.next<Instant>();
            if (row.next<bool>()) {
                found.mine.emplace_back(id, since);
            }
        },
        node, node, tx.now());
    return found;
}

bool claim(db::Tx& tx, const Id& id, const Lease& lease)
{
    return tx.one<std::int64_t>(kClaim, tx.now(), lease.node, lease.until, id, lease.node, lease.node, tx.now()).has_value();
}

std::optional<bool> renew(db::Tx& tx, const Id& id, const Lease& lease)
{
    return tx.one<bool>(kRenew, lease.until, id, lease.node);
}

void release(db::Tx& tx, const Id& id, const Id& node)
{
    tx.run(kRelease, id, node);
}

bool isLeasedBy(db::Tx& tx, const Id& id, const Id& node)
{
    return tx.one<std::int64_t>(kLeasedBy, id, node).has_value();
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
    tx.send(kProgress, done, total, id);
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

void forgetTenant(db::PlatformTx& tx, const Id& tenant, Instant notedBefore)
{
    tx.run(kForget, tenant, notedBefore);
}

std::vector<Id> notedTenants(db::PlatformTx& tx)
{
    return tx.all<Id>(kNoted);
}

} // namespace tijara::jobs
