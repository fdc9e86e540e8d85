// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/provider/provider_store.h"

#include "server/platform/db/by_ids.h"

namespace tijara::experiments {

namespace {

using db::Sql;
using db::Tx;

const Sql kProviderRow("SELECT name, id, mode, base_url, key_id, sealed_key, key_ends_with, key_set_at, sent_at, refused_at, refused_with, tries, next_at, given_up "
                       "FROM providers WHERE name = $1");
const Sql kPut("INSERT INTO providers (name, id, mode, base_url, key_id, sealed_key, key_ends_with, key_set_at, sent_at, refused_at, refused_with, tries, next_at, given_up) "
               "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT (name) DO UPDATE SET mode = excluded.mode, base_url = excluded.base_url, "
               "key_id = excluded.key_id, sealed_key = excluded.sealed_key, key_ends_with = excluded.key_ends_with, key_set_at = excluded.key_set_at, "
               "sent_at = excluded.sent_at, refused_at = excluded.refused_at, refused_with = excluded.refused_with, tries = excluded.tries, "
               "next_at = excluded.next_at, given_up = excluded.given_up");
const Sql kPutSignal("INSERT INTO provider_outbox (event_id, put_at, signal) VALUES ($1, $2, $3)");
const Sql kOldest("SELECT event_id, signal FROM provider_outbox ORDER BY put_at, event_id LIMIT $1");
const Sql kRemove(db::ofIds("DELETE FROM provider_outbox WHERE event_id IN"));
const Sql kRemoveBefore("DELETE FROM provider_outbox WHERE put_at <= $1 RETURNING event_id");
const Sql kCount("SELECT count(*) FROM provider_outbox");
const Sql kOldestAt("SELECT put_at FROM provider_outbox ORDER BY put_at, event_id LIMIT 1");

} // namespace

StoredProvider storedProvider(Tx& tx)
{
    return tx.one<StoredProvider>(kProviderRow, kProviderName).value_or(StoredProvider{});
}

void putProvider(Tx& tx, const StoredProvider& one)
{
    tx.run(kPut, one.name, one.id, one.mode, one.baseUrl, one.keyId, one.sealedKey, one.keyEndsWith, one.keySetAt, one.sentAt, one.refusedAt, one.refusedWith, one.tries, one.nextAt,
           one.givenUp);
}

void putSignal(Tx& tx, const StoredSignal& signal)
{
    tx.send(kPutSignal, signal.event, tx.now(), signal.signal);
}

std::vector<StoredSignal> oldestSignals(Tx& tx, std::int64_t most)
{
    return tx.all<StoredSignal>(kOldest, most);
}

void removeSignals(Tx& tx, const std::vector<Id>& events)
{
    db::eachOfIds(tx, kRemove, events, [](db::Row&) {});
}

std::int64_t removeSignalsBefore(Tx& tx, Instant before)
{
    return static_cast<std::int64_t>(tx.all<Id>(kRemoveBefore, before).size());
}

std::int64_t countSignals(Tx& tx)
{
    return tx.one<std::int64_t>(kCount).value_or(0);
}

std::optional<Instant> oldestSignalAt(Tx& tx)
{
    return tx.one<Instant>(kOldestAt);
}

} // namespace tijara::experiments
