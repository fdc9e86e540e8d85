// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/node_store.h"

namespace tijara {

namespace {

const db::Sql kFind("SELECT device_id, incarnation FROM node_self");
const db::Sql kInsert("INSERT INTO node_self (device_id, incarnation, created_at) VALUES ($1, $2, $3)");

std::optional<Node> find(db::Tx& tx)
{
    std::optional<Node> found;
    tx.each(kFind, [&found](db::Row& row) {
        const Id device = row.next<Id>();
        found = Node{device, row.next<std::int64_t>()};
    });
    return found;
}

} // namespace

Node nodeOf(db::Stores& stores, Clock& clock, IdMaker& ids)
{
    if (const auto known = db::inTransaction<db::PlatformTx>(stores.platform(), false, clock, ids, [](db::PlatformTx& tx) { return find(tx); })) {
        return *known;
    }
    return db::inTransaction<db::PlatformTx>(stores.platform(), true, clock, ids, [](db::PlatformTx& tx) {
        const Node fresh{tx.newId(), 1};
        tx.run(kInsert, fresh.device, fresh.incarnation, tx.now());
        return fresh;
    });
}

} // namespace tijara
