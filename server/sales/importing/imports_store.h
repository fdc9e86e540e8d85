// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// SQL of received import files: what each looked like, whether it is still here, and which job works on it.

#include "server/platform/db/db.h"
#include "shared/sales/import_contract.h"

namespace tijara::sales::importing {

struct StoredImport {
    ImportPreview preview;
    bool fileHere = false;
    std::optional<Id> job;
    std::optional<Id> node; ///< whose folder has the file
};

/// `node` has the file.
void insert(db::Tx& tx, const ImportPreview& preview, const Id& node);
std::optional<StoredImport> find(db::Tx& tx, const Id& id);
std::optional<Id> importOfJob(db::Tx& tx, const Id& job);
void setJob(db::Tx& tx, const Id& id, const Id& job);
void setFileGone(db::Tx& tx, const Id& id);

} // namespace tijara::sales::importing
