// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/journal/journal_store.h"

namespace tijara::journal {

namespace {

const db::Sql kHead("SELECT seq, hlc, hash FROM journal_entries WHERE seq < $1 ORDER BY seq DESC LIMIT 1");
const db::Sql kLastDeviceSeq("SELECT device_seq FROM journal_entries WHERE device_id = $1 AND incarnation = $2 AND device_seq < $3 ORDER BY device_seq DESC LIMIT 1");
const db::Sql kInsert("INSERT INTO journal_entries (seq, device_id, incarnation, device_seq, schema_version, kind, entity_id, hlc, actor_id, hash, body) "
                      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)", db::Sql::Rows::Many);
const db::Sql kEach("SELECT seq, device_id, incarnation, device_seq, schema_version, kind, entity_id, hlc, actor_id, body, hash FROM journal_entries "
                    "WHERE seq > $1 AND seq < $2 ORDER BY seq LIMIT 2000");
const db::Sql kHoldSeal("UPDATE journal_seals SET sealed_at = $1 WHERE one = 1");
const db::Sql kCountUnsealed("SELECT count(*) FROM journal_entries WHERE seq >= $1");
const db::Sql kUnsealed("SELECT seq, device_id, incarnation, schema_version, kind, entity_id, hlc, actor_id, body FROM journal_entries WHERE seq >= $1 "
                        "ORDER BY hlc, seq LIMIT $2");
const db::Sql kPutInChain("UPDATE journal_entries SET seq = v.column1, device_seq = v.column2, hlc = v.column3, hash = v.column4 "
                          "FROM (VALUES (CAST($1 AS bigint), CAST($2 AS bigint), CAST($3 AS bigint), CAST($4 AS bytea), CAST($5 AS bigint))) AS v WHERE journal_entries.seq = v.column5",
                          db::Sql::Rows::Many); // journals are sealed on PostgreSQL alone
const db::Sql kEachBody("SELECT entity_id, body FROM journal_entries WHERE kind = $1 ORDER BY seq");
const db::Sql kAbout("SELECT 1 FROM journal_entries WHERE entity_id = $1 LIMIT 1");
const db::Sql kInsertCheckpoint("INSERT INTO journal_checkpoints (tenant_id, seq, hash, made_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING");
const db::Sql kCheckpoints("SELECT seq, hash FROM journal_checkpoints WHERE tenant_id = $1 ORDER BY seq");

} // namespace

Head headOf(db::Tx& tx)
{
    Head head;
    tx.each(kHead, [&head](db::Row& row) {
        head.seq = row.next<std::int64_t>();
        head.hlc = row.next<std::int64_t>();
        head.hash = row.nextBytes();
    }, kUnsealedFrom);
    return head;
}

bool anyAbout(db::Tx& tx, const Id& entity)
{
    return tx.one<std::int64_t>(kAbout, entity).has_value();
}

std::int64_t lastDeviceSeq(db::Tx& tx, const Id& device, std::int64_t incarnation)
{
    return tx.one<std::int64_t>(kLastDeviceSeq, device, incarnation, kUnsealedFrom).value_or(0);
}

void insert(db::Tx& tx, const Link& link, std::string_view hash)
{
    tx.send(kInsert, link.seq, link.device, link.incarnation, link.deviceSeq, link.schemaVersion, link.kind, link.entity, link.hlc, link.actor, db::Bytes{hash},
           link.body);
}

void holdSeal(db::Tx& tx)
{
    tx.run(kHoldSeal, tx.now());
}

std::int64_t countUnsealed(db::Tx& tx)
{
    return tx.one<std::int64_t>(kCountUnsealed, kUnsealedFrom).value();
}

// Sealing gives a number and takes nothing away, so this grows with every commit that added entries, and with nothing else.
std::string versionQuery()
{
    const std::string unsealed = std::to_string(kUnsealedFrom);
    return "SELECT coalesce((SELECT seq FROM {}journal_entries WHERE seq < " + unsealed + " ORDER BY seq DESC LIMIT 1), 0) + (SELECT count(*) FROM {}journal_entries WHERE seq >= " + unsealed + ")";
}

std::vector<Unsealed> unsealed(db::Tx& tx, std::int64_t limit)
{
    return tx.all<Unsealed>(kUnsealed, kUnsealedFrom, limit);
}

void putInChain(db::Tx& tx, std::int64_t unsealedSeq, const Link& link, std::string_view hash)
{
    tx.send(kPutInChain, link.seq, link.deviceSeq, link.hlc, db::Bytes{hash}, unsealedSeq);
}

void eachLink(db::Tx& tx, const std::function<void(const Link&, std::string_view hash)>& visit)
{
    // In pieces: an answer stands in memory as a whole.
    const auto take = [&visit](db::Row& row) {
        Link link;
        link.seq = row.next<std::int64_t>();
        link.device = row.next<Id>();
        link.incarnation = row.next<std::int64_t>();
        link.deviceSeq = row.next<std::int64_t>();
        link.schemaVersion = row.next<std::int64_t>();
        link.kind = row.next<std::string_view>();
        link.entity = row.next<Id>();
        link.hlc = row.next<std::int64_t>();
        link.actor = row.next<Id>();
        link.body = row.next<std::string_view>();
        visit(link, row.next<db::Bytes>().value);
        return link.seq;
    };
    for (std::int64_t last = 0, before = -1; last != std::exchange(before, last);) {
        tx.each(kEach, [&](db::Row& row) { last = take(row); }, last, kUnsealedFrom);
    }
}

void eachBody(db::Tx& tx, std::string_view kind, const std::function<void(const Id& entity, std::string_view body)>& visit)
{
    tx.each(
        kEachBody,
        [&visit](db::Row& row) {
            const Id entity = row.next<Id>();
            visit(entity, row.next<std::string_view>());
        },
        kind);
}

const db::List& entryList()
{
    using db::KeyKind;
    const std::vector<db::SortColumn> bySeq = {{"seq", KeyKind::Integer}};
    static const db::List list({"journal",
                                "seq, device_id, incarnation, device_seq, schema_version, kind, entity_id, hlc, hlc >> 16, actor_id, '', body, hash",
                                "journal_entries",
                                "journal_entries",
                                {{"kind", "kind"}, {"entityId", "entity_id"}, {"actorId", "actor_id"}},
                                "-seq",
                                {{{}, {}, "seq", bySeq, ""},
                                 {{"kind"}, {}, "seq", bySeq, "journal_entries_kind"},
                                 {{"entityId"}, {}, "seq", bySeq, "journal_entries_entity"},
                                 {{"actorId"}, {}, "seq", bySeq, "journal_entries_actor"}}});
    return list;
}

void insertCheckpoint(db::PlatformTx& tx, const Id& tenant, const Head& head)
{
    tx.run(kInsertCheckpoint, tenant, head.seq, db::Bytes{head.hash}, tx.now());
}

std::vector<Checkpoint> checkpointsOf(db::PlatformTx& tx, const Id& tenant)
{
    std::vector<Checkpoint> all;
    tx.each(
        kCheckpoints,
        [&all](db::Row& row) {
            Checkpoint& one = all.emplace_back();
            one.seq = row.next<std::int64_t>();
            one.hash = row.nextBytes();
        },
        tenant);
    return all;
}

} // namespace tijara::journal
