// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/node_store.h"

#include <filesystem>
#include <fstream>

namespace tijara {

namespace {

const db::Sql kOnly("SELECT device_id, incarnation FROM node_self");
const db::Sql kFind("SELECT device_id, incarnation FROM node_self WHERE device_id = $1");
const db::Sql kInsert("INSERT INTO node_self (device_id, incarnation, created_at) VALUES ($1, $2, $3)");

std::optional<Node> nodeIn(db::Row& row)
{
    const Id device = row.next<Id>();
    return Node{device, row.next<std::int64_t>()};
}

// On a database that several nodes share, each knows its own row by a file in its folder. Written before the row, so that the row is never
// without somebody who knows it.
Id ownId(const std::filesystem::path& folder, IdMaker& ids)
{
    const auto file = folder / "node";
    std::string text;
    std::ifstream(file) >> text;
    if (const auto known = parseId(text)) {
        return *known;
    }
    const Id fresh = ids.make();
    const std::filesystem::path unfinished = file.string() + ".new";
    std::ofstream(unfinished) << toText(fresh) << "\n";
    std::filesystem::rename(unfinished, file);
    return fresh;
}

std::optional<Node> find(db::Tx& tx, const std::optional<Id>& own)
{
    std::optional<Node> found;
    const auto take = [&found](db::Row& row) { found = nodeIn(row); };
    if (own) {
        tx.each(kFind, take, *own);
    } else {
        tx.each(kOnly, take);
    }
    return found;
}

} // namespace

Node nodeOf(db::Stores& stores, Clock& clock, IdMaker& ids)
{
    const std::optional<Id> own = stores.isShared() ? std::optional(ownId(stores.folder().path(), ids)) : std::nullopt;
    if (const auto known = db::inTransaction<db::PlatformTx>(stores.platform(), false, clock, ids, [&](db::PlatformTx& tx) { return find(tx, own); })) {
        return *known;
    }
    return db::inTransaction<db::PlatformTx>(stores.platform(), true, clock, ids, [&](db::PlatformTx& tx) {
        const Node fresh{own ? *own : tx.newId(), 1};
        tx.run(kInsert, fresh.device, fresh.incarnation, tx.now());
        return fresh;
    });
}

} // namespace tijara
