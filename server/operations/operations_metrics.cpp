// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/operations/operations.h"
#include "server/platform/process.h"

namespace tijara::operations {

namespace {

/// Writes the text format of Prometheus (0.0.4).
class Exposition {
public:
    void family(const char* name, const char* type, const char* help)
    {
        m_name = name;
        m_text += std::string("# HELP ") + name + " " + help + "\n# TYPE " + name + " " + type + "\n";
    }
    void line(const std::string& labels, const std::string& value, const char* suffix = "") { m_text += std::string(m_name) + suffix + (labels.empty() ? "" : "{" + labels + "}") + " " + value + "\n"; }
    void single(const char* name, const char* type, const char* help, const std::string& value)
    {
        family(name, type, help);
        line({}, value);
    }
    std::string take() { return std::move(m_text); }

private:
    const char* m_name = "";
    std::string m_text;
};

std::string seconds(std::int64_t us)
{
    std::string digits = std::to_string(us % 1'000'000);
    digits.insert(0, 6 - digits.size(), '0');
    return std::to_string(us / 1'000'000) + "." + digits;
}

std::string label(const char* name, const std::string& value)
{
    return std::string(name) + "=\"" + value + "\"";
}

} // namespace

namespace {

void tellOfDatabase(Exposition& out, const std::vector<db::PoolState>& pools)
{
    const auto each = [&](const char* name, const char* type, const char* help, std::int64_t db::PoolState::*number) {
        out.family(name, type, help);
        for (const db::PoolState& pool : pools) {
            out.line(label("pool", pool.name), std::to_string(pool.*number));
        }
    };
    each("tijara_db_pool_open", "gauge", "Connections to the database that are open, those in use included.", &db::PoolState::open);
    each("tijara_db_pool_busy", "gauge", "Connections to the database that are in use.", &db::PoolState::busy);
    each("tijara_db_pool_max", "gauge", "Connections that there may be; of readers, for one shop.", &db::PoolState::most);
    each("tijara_db_pool_waits_total", "counter", "How often somebody had to wait for a connection.", &db::PoolState::waits);
    each("tijara_db_pool_timeouts_total", "counter", "How often nobody gave one back in time, and a request was refused.", &db::PoolState::timeouts);
}

void tellOfBatches(Exposition& out, const BatchCounts& commits, const BatchCounts& gathered)
{
    out.family("tijara_writes_together", "histogram", "Writes that shared what is dear: a commit to disk, or a transaction because they came together.");
    for (const auto& [how, counts] : {std::pair{"commit", &commits}, std::pair{"transaction", &gathered}}) {
        std::int64_t upTo = 0;
        for (std::size_t at = 0; at < counts->buckets.size(); ++at) {
            upTo += counts->buckets[at];
            out.line(label("shared", how) + "," + label("le", at < kBatchBuckets.size() ? std::to_string(kBatchBuckets[at]) : "+Inf"), std::to_string(upTo), "_bucket");
        }
        out.line(label("shared", how), std::to_string(counts->members), "_sum");
        out.line(label("shared", how), std::to_string(counts->batches), "_count");
    }
}

void tellOfJobs(Exposition& out, const Seen::Jobs& jobs)
{
    out.family("tijara_jobs", "gauge", "Jobs of this node, by how they stand.");
    out.line(label("state", "waiting"), std::to_string(jobs.waiting));
    out.line(label("state", "running"), std::to_string(jobs.running));
    out.family("tijara_jobs_ended_total", "counter", "Jobs that ended on this node, by how.");
    out.line(label("state", "done"), std::to_string(jobs.done));
    out.line(label("state", "failed"), std::to_string(jobs.failed));
    out.line(label("state", "cancelled"), std::to_string(jobs.cancelled));
    out.single("tijara_jobs_oldest_waiting_seconds", "gauge", "How long ago the job was asked for that waits longest; 0 when none waits.", seconds(jobs.oldestWaitingMs * 1000));
}

} // namespace

std::string Operations::metrics(const Seen& seen)
{
    Exposition out;
    out.family("tijara_build_info", "gauge", "Which version runs.");
    out.line(label("version", TIJARA_VERSION), "1");
    std::map<std::pair<std::string, const http::RouteEntry*>, Counted> total;
    {
        const std::scoped_lock lock(m_mutex);
        total = m_total;
    }
    const auto labels = [](const auto& key) {
        const http::RouteEntry* route = key.second;
        return label("method", key.first) + "," + label("route", route == nullptr ? "(none)" : route->path) + "," + label("kind", route == nullptr ? "none" : toText(route->kind));
    };
    out.family("tijara_http_requests_total", "counter", "Requests answered, by route and status.");
    for (const auto& [key, counted] : total) {
        for (const auto& [status, count] : counted.statuses) {
            out.line(labels(key) + "," + label("status", std::to_string(status)), std::to_string(count));
        }
    }
    out.family("tijara_http_request_duration_seconds", "histogram", "From the head of a request to the last byte of its answer.");
    for (const auto& [key, counted] : total) {
        std::int64_t upTo = 0;
        for (std::size_t at = 0; at <= kBucketUs.size(); ++at) {
            upTo += counted.figures.buckets[at];
            out.line(labels(key) + "," + label("le", at < kBucketUs.size() ? seconds(kBucketUs[at]) : "+Inf"), std::to_string(upTo), "_bucket");
        }
        out.line(labels(key), seconds(counted.figures.totalUs), "_sum");
        out.line(labels(key), std::to_string(counted.figures.requests), "_count");
    }
    out.family("tijara_http_database_seconds_total", "counter", "Time that statements took for the requests of a route.");
    for (const auto& [key, counted] : total) {
        out.line(labels(key), seconds(counted.figures.databaseUs));
    }
    out.family("tijara_problems_total", "counter", "Requests refused or failed, by route and the code of the problem; a refusal told again under its key is a hit.");
    for (const auto& [key, counted] : total) {
        for (const auto& [problem, count] : counted.problems) {
            out.line(labels(key) + "," + label("problem", problem), std::to_string(count));
        }
    }
    out.family("tijara_idempotency_hits_total", "counter", "Requests whose Idempotency-Key was answered before, and that got that answer again.");
    for (const auto& [key, counted] : total) {
        out.line(labels(key), std::to_string(counted.replays));
    }
    const CacheState cache = m_parts.cache.state();
    out.single("tijara_http_connections", "gauge", "Connections open now.", std::to_string(seen.connections));
    out.single("tijara_tenants_open", "gauge", "Shops whose data is open now.", std::to_string(m_parts.stores.openTenants().size()));
    out.single("tijara_cache_up", "gauge", "1 while the cache answers; 0 while Redis is away and the node helps itself.", cache.reached ? "1" : "0");
    out.single("tijara_cache_hits_total", "counter", "Values that were in the cache.", std::to_string(cache.hits));
    out.single("tijara_cache_misses_total", "counter", "Values that were not.", std::to_string(cache.misses));
    out.single("tijara_cache_fallbacks_total", "counter", "Calls that Redis should have answered and this process did.", std::to_string(cache.fallbacks));
    tellOfDatabase(out, m_parts.stores.pools());
    tellOfBatches(out, m_parts.stores.commits(), seen.gathered);
    tellOfJobs(out, seen.jobs);
    const ProcessUse use = processUse();
    out.single("process_resident_memory_bytes", "gauge", "Memory in use.", std::to_string(use.residentBytes));
    out.single("process_cpu_seconds_total", "counter", "Processor time used.", seconds(use.cpuUs));
    out.single("process_open_fds", "gauge", "Files and sockets open.", std::to_string(use.openFiles));
    out.single("process_max_fds", "gauge", "Files and sockets that may be open.", std::to_string(use.openFilesMax));
    return out.take();
}

} // namespace tijara::operations
