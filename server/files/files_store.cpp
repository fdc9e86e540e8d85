// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/files/files_store.h"

namespace tijara::files {

namespace {

const db::Sql kInsert("INSERT INTO exports (id, user_id, wish, file_name, row_count, byte_count, expires_at) VALUES ($1, $2, $3, $4, 0, 0, $5)");
const db::Sql kFind("SELECT user_id, wish, file_name, row_count, byte_count, expires_at FROM exports WHERE id = $1");
const db::Sql kSetDone("UPDATE exports SET row_count = $1, byte_count = $2 WHERE id = $3");
const db::Sql kRemoveOld("DELETE FROM exports WHERE expires_at <= $1");
const db::Sql kRemoveEach("DELETE FROM exports");

} // namespace

void insert(db::Tx& tx, const Id& id, const StoredExport& stored)
{
    tx.run(kInsert, id, stored.userId, toJson(stored.wish), stored.fileName, stored.expiresAt);
}

std::optional<StoredExport> find(db::Tx& tx, const Id& id)
{
    std::optional<StoredExport> stored;
    tx.each(
        kFind,
        [&stored](db::Row& row) {
            stored.emplace();
            stored->userId = row.next<Id>();
            stored->wish = fromJson<NewExport>(row.next<std::string_view>());
            stored->fileName = row.next<std::string>();
            stored->rows = row.next<std::int64_t>();
            stored->bytes = row.next<std::int64_t>();
            stored->expiresAt = row.next<Instant>();
        },
        id);
    return stored;
}

void setDone(db::Tx& tx, const Id& id, std::int64_t rows, std::int64_t bytes)
{
    tx.run(kSetDone, rows, bytes, id);
}

void removeOld(db::Tx& tx, Instant before)
{
    tx.run(kRemoveOld, before);
}

void removeEach(db::Tx& tx)
{
    tx.run(kRemoveEach);
}

} // namespace tijara::files
