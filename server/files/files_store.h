// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// SQL of the exports.

#include "server/platform/db/db.h"
#include "shared/files/files_contract.h"

namespace tijara::files {

struct StoredExport {
    Id userId;
    NewExport wish;
    std::string fileName;
    std::int64_t rows = 0;
    std::int64_t bytes = 0;
    Instant expiresAt;
};

void insert(db::Tx& tx, const Id& id, const StoredExport& stored);
std::optional<StoredExport> find(db::Tx& tx, const Id& id);
void setDone(db::Tx& tx, const Id& id, std::int64_t rows, std::int64_t bytes);
void removeOld(db::Tx& tx, Instant before);
void removeEach(db::Tx& tx);

} // namespace tijara::files
