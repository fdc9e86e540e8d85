// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Entries that wait in the platform's store for a shop's journal, and the shop's own list of those it has.

#include "server/platform/db/db.h"

namespace tijara::identity {

struct DueEntry {
    Id id;
    std::string kind;
    Id entity;
    std::string body;
    Id actor;
};
BOOST_DESCRIBE_STRUCT(DueEntry, (), (id, kind, entity, body, actor))

void insertDue(db::PlatformTx& tx, const Id& tenant, const DueEntry& entry);
std::vector<DueEntry> dueOf(db::PlatformTx& tx, const Id& tenant);
std::vector<Id> tenantsWithDue(db::PlatformTx& tx);
void removeDue(db::PlatformTx& tx, const Id& id);
/// False when the shop has it already.
bool take(db::Tx& tx, const Id& id);

} // namespace tijara::identity
