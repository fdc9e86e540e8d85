// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/importing/imports_store.h"

namespace tijara::sales::importing {

namespace {

const db::Sql kInsert("INSERT INTO imports (id, preview, file_here, created_at, node_id) VALUES ($1, $2, 1, $3, $4)");
const db::Sql kFind("SELECT preview, file_here, job_id, node_id FROM imports WHERE id = $1");
const db::Sql kOfJob("SELECT id FROM imports WHERE job_id = $1");
const db::Sql kSetJob("UPDATE imports SET job_id = $1 WHERE id = $2");
const db::Sql kSetFileGone("UPDATE imports SET file_here = 0 WHERE id = $1");

} // namespace

void insert(db::Tx& tx, const ImportPreview& preview, const Id& node)
{
    tx.run(kInsert, preview.id, toJson(preview), tx.now(), node);
}

std::optional<StoredImport> find(db::Tx& tx, const Id& id)
{
    std::optional<StoredImport> stored;
    tx.each(
        kFind,
        [&stored](db::Row& row) {
            stored.emplace();
            stored->preview = fromJson<ImportPreview>(row.next<std::string_view>());
            stored->fileHere = row.next<bool>();
            stored->job = row.next<std::optional<Id>>();
            stored->node = row.next<std::optional<Id>>();
        },
        id);
    return stored;
}

std::optional<Id> importOfJob(db::Tx& tx, const Id& job)
{
    return tx.one<Id>(kOfJob, job);
}

void setJob(db::Tx& tx, const Id& id, const Id& job)
{
    tx.run(kSetJob, job, id);
}

void setFileGone(db::Tx& tx, const Id& id)
{
    tx.run(kSetFileGone, id);
}

} // namespace tijara::sales::importing
