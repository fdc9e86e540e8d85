// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/shop_entries_store.h"

namespace tijara::identity {

namespace {

const db::Sql kInsertDue("INSERT INTO entries_due (id, tenant_id, kind, entity_id, body, actor_id) VALUES ($1, $2, $3, $4, $5, $6)");
const db::Sql kDueOf("SELECT id, kind, entity_id, body, actor_id FROM entries_due WHERE tenant_id = $1 ORDER BY id");
const db::Sql kTenantsWithDue("SELECT DISTINCT tenant_id FROM entries_due ORDER BY tenant_id");
const db::Sql kRemoveDue("DELETE FROM entries_due WHERE id = $1");
const db::Sql kTake("INSERT INTO identity_entries (id) VALUES ($1) ON CONFLICT DO NOTHING");

} // namespace

void insertDue(db::PlatformTx& tx, const Id& tenant, const DueEntry& entry)
{
    tx.run(kInsertDue, entry.id, tenant, entry.kind, entry.entity, entry.body, entry.actor);
}

std::vector<DueEntry> dueOf(db::PlatformTx& tx, const Id& tenant)
{
    return tx.all<DueEntry>(kDueOf, tenant);
}

std::vector<Id> tenantsWithDue(db::PlatformTx& tx)
{
    return tx.all<Id>(kTenantsWithDue);
}

void removeDue(db::PlatformTx& tx, const Id& id)
{
    tx.run(kRemoveDue, id);
}

bool take(db::Tx& tx, const Id& id)
{
    tx.run(kTake, id);
    return tx.changes() == 1;
}

} // namespace tijara::identity
