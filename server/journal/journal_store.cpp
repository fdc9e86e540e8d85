// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/journal/journal_store.h"

namespace tijara::journal {

namespace {

const db::Sql kHead("SELECT seq, hlc, hash FROM journal_entries ORDER BY seq DESC LIMIT 1");
const db::Sql kLastDeviceSeq("SELECT device_seq FROM journal_entries WHERE device_id = $1 AND incarnation = $2 ORDER BY device_seq DESC LIMIT 1");
const db::Sql kInsert("INSERT INTO journal_entries (seq, device_id, incarnation, device_seq, schema_version, kind, entity_id, hlc, actor_id, hash, body) "
                      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)");
const db::Sql kEach("SELECT seq, device_id, incarnation, device_seq, schema_version, kind, entity_id, hlc, actor_id, body, hash FROM journal_entries ORDER BY seq");
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
    });
    return head;
}

bool anyAbout(db::Tx& tx, const Id& entity)
{
    return tx.one<std::int64_t>(kAbout, entity).has_value();
}

std::int64_t lastDeviceSeq(db::Tx& tx, const Id& device, std::int64_t incarnation)
{
    return tx.one<std::int64_t>(kLastDeviceSeq, device, incarnation).value_or(0);
}

void insert(db::Tx& tx, const Link& link, std::string_view hash)
{
    tx.run(kInsert, link.seq, link.device, link.incarnation, link.deviceSeq, link.schemaVersion, link.kind, link.entity, link.hlc, link.actor, db::Bytes{hash},
           link.body);
}

void eachLink(db::Tx& tx, const std::function<void(const Link&, std::string_view hash)>& visit)
{
    tx.each(kEach, [&visit](db::Row& row) {
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
    });
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
