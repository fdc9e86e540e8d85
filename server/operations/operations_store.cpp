// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/operations/operations_store.h"

namespace tijara::operations {

namespace {

const db::Sql kOne("SELECT requests, refusals, faults, database_us, buckets FROM request_rollups WHERE node_id = $1 AND grain = $2 AND started_at = $3 AND subject = $4 "
                   "AND tenant_id = $5 AND name = $6");
const db::Sql kPut("INSERT INTO request_rollups (id, grain, subject, name, tenant_id, started_at, node_id, requests, refusals, faults, p50_us, p95_us, p99_us, database_us, buckets) "
                   "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) "
                   "ON CONFLICT (node_id, grain, started_at, subject, tenant_id, name) DO UPDATE SET requests = excluded.requests, refusals = excluded.refusals, "
                   "faults = excluded.faults, p50_us = excluded.p50_us, p95_us = excluded.p95_us, p99_us = excluded.p99_us, database_us = excluded.database_us, buckets = excluded.buckets");
const db::Sql kRemove("DELETE FROM request_rollups WHERE grain = $1 AND started_at < $2");
const db::Sql kSince("SELECT started_at, name, requests, refusals, faults, database_us, buckets FROM request_rollups "
                     "WHERE grain = $1 AND subject = $2 AND started_at >= $3 ORDER BY started_at, id");
const std::string kCounts = "CAST(sum(requests) AS bigint) AS asked, CAST(sum(refusals) AS bigint), CAST(sum(faults) AS bigint)";
const db::Sql kBusiest("SELECT tenant_id, " + kCounts + " FROM request_rollups WHERE grain = $1 AND subject = $2 AND started_at >= $3 "
                       "GROUP BY tenant_id ORDER BY asked DESC, tenant_id LIMIT $4");
const db::Sql kCauses("SELECT name, " + kCounts + " FROM request_rollups WHERE grain = $1 AND subject = $2 AND started_at >= $3 "
                      "GROUP BY name ORDER BY asked DESC, name LIMIT $4");
const db::Sql kTroubled("SELECT tenant_id, CAST(sum(refusals + faults) AS bigint) AS wrong FROM request_rollups WHERE grain = $1 AND subject = $2 AND started_at >= $3 "
                        "AND refusals + faults > 0 GROUP BY tenant_id ORDER BY wrong DESC, tenant_id LIMIT $4");
const db::Sql kTroubleOf("SELECT started_at, " + kCounts + " FROM request_rollups WHERE grain = $1 AND subject = $2 AND tenant_id = $3 AND started_at >= $4 "
                         "AND refusals + faults > 0 GROUP BY started_at ORDER BY started_at");

Figures figuresOf(db::Row& row)
{
    Figures figures;
    figures.requests = row.next<std::int64_t>();
    figures.refusals = row.next<std::int64_t>();
    figures.faults = row.next<std::int64_t>();
    figures.databaseUs = row.next<std::int64_t>();
    readBuckets(row.next<std::string_view>(), figures);
    return figures;
}

void readCounts(db::Row& row, Share& share)
{
    share.requests = row.next<std::int64_t>();
    share.refusals = row.next<std::int64_t>();
    share.faults = row.next<std::int64_t>();
}

} // namespace

void add(db::PlatformTx& tx, const Id& node, const Span& span, const RollupKey& key, const Figures& figures)
{
    Figures sum = figures;
    tx.each(kOne, [&](db::Row& row) { sum.add(figuresOf(row)); }, node, span.grain, span.startedAt, key.subject, key.tenant, key.name);
    tx.run(kPut, tx.newId(), span.grain, key.subject, key.name, key.tenant, span.startedAt, node, sum.requests, sum.refusals, sum.faults, sum.quantileUs(500), sum.quantileUs(950),
           sum.quantileUs(990), sum.databaseUs, bucketsText(sum));
}

void removeBefore(db::PlatformTx& tx, Grain grain, Instant before)
{
    tx.run(kRemove, grain, before);
}

void eachSince(db::PlatformTx& tx, Grain grain, Subject subject, Instant from, const std::function<void(Instant, const std::string& name, const Figures&)>& visit)
{
    tx.each(
        kSince,
        [&](db::Row& row) {
            const auto startedAt = row.next<Instant>();
            const auto name = row.next<std::string>();
            visit(startedAt, name, figuresOf(row));
        },
        grain, subject, from);
}

std::vector<Share> busiestSince(db::PlatformTx& tx, Grain grain, Instant from, std::int64_t count)
{
    std::vector<Share> shares;
    tx.each(
        kBusiest,
        [&](db::Row& row) {
            Share& share = shares.emplace_back();
            share.tenantId = row.next<Id>();
            share.startedAt = from;
            readCounts(row, share);
        },
        grain, Subject::Tenant, from, count);
    return shares;
}

std::vector<Share> causesSince(db::PlatformTx& tx, Grain grain, Instant from, std::int64_t count)
{
    std::vector<Share> shares;
    tx.each(
        kCauses,
        [&](db::Row& row) {
            Share& share = shares.emplace_back();
            share.name = row.next<std::string>();
            share.startedAt = from;
            readCounts(row, share);
        },
        grain, Subject::Cause, from, count);
    return shares;
}

std::vector<Share> troubleSince(db::PlatformTx& tx, Grain grain, Instant from, std::int64_t shops)
{
    std::vector<Id> troubled;
    tx.each(kTroubled, [&](db::Row& row) { troubled.push_back(row.next<Id>()); }, grain, Subject::Tenant, from, shops);
    std::vector<Share> shares;
    for (const Id& tenant : troubled) {
        tx.each(
            kTroubleOf,
            [&](db::Row& row) {
                Share& share = shares.emplace_back();
                share.tenantId = tenant;
                share.startedAt = row.next<Instant>();
                readCounts(row, share);
            },
            grain, Subject::Tenant, tenant, from);
    }
    return shares;
}

const db::List& rollupList()
{
    using db::Match;
    // What is only sifted, and by no index, is bounded: no row is older than thirty days, and no minute than two.
    const auto pathOf = [](std::vector<std::string> equal, std::string index) {
        return db::ListPath{std::move(equal), {"from", "to", "refusalsFrom", "faultsFrom"}, "startedAt", {{"r.started_at"}, {"r.id", db::KeyKind::Bytes}}, std::move(index)};
    };
    static const db::List list({
        .name = "rollups",
        .columns = "r.id, r.grain, r.subject, r.name, r.tenant_id, r.started_at, r.node_id, r.requests, r.refusals, r.faults, r.p50_us, r.p95_us, r.p99_us, r.database_us",
        .from = "request_rollups r",
        .counted = "request_rollups r",
        .filters = {{"grain", "r.grain"},
                    {"subject", "r.subject"},
                    {"name", "r.name"},
                    {"tenantId", "r.tenant_id"},
                    {"from", "r.started_at", Match::AtLeast},
                    {"to", "r.started_at", Match::AtMost},
                    {"refusalsFrom", "r.refusals", Match::AtLeast},
                    {"faultsFrom", "r.faults", Match::AtLeast}},
        .sort = "-startedAt",
        .paths = {pathOf({"grain", "subject"}, "request_rollups_subject"), pathOf({"grain", "subject", "name"}, "request_rollups_name"), pathOf({"grain", "subject", "tenantId"}, "request_rollups_tenant")},
        .sums = {{"requests", "r.requests"}, {"refusals", "r.refusals"}, {"faults", "r.faults"}},
    });
    return list;
}

} // namespace tijara::operations
