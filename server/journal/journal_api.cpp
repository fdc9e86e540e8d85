// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/journal/journal.h"
#include "server/journal/journal_store.h"
#include "server/platform/text.h"

namespace tijara::journal {

namespace {

Page<Entry> listEntries(db::Tx& tx, const http::Request& request, const EntryQuery& query, const Parts& parts)
{
    auto page = entryList().page<Entry>(tx, query);
    std::vector<Id> actors;
    for (const Entry& entry : page.items) {
        actors.push_back(entry.actorId);
    }
    const auto names = parts.namesOf(actors);
    for (Entry& entry : page.items) {
        const auto found = names.find(entry.actorId);
        entry.actorName = found == names.end() ? "" : found->second;
        entry.hash = hex(entry.hash);
        entry.body = opened(parts.vault, request.actor.tenant, std::move(entry.body));
    }
    return page;
}

} // namespace

void mount(http::Router& router, const Parts& parts)
{
    router.read(kListEntries, http::Permission::JournalRead,
                [parts](db::Tx& tx, const http::Request& request, const EntryQuery& query) { return listEntries(tx, request, query, parts); });
    router.read(kTotalOfEntries, http::Permission::JournalRead,
                [](db::Tx& tx, const http::Request&, const EntryQuery& query) { return entryList().totals(tx, query, db::rowsOf(kListEntries.path, query)); });
    // Without a transaction of its own: it reads the platform's checkpoints and then the shop's chain, each in theirs.
    router.none(kVerify, http::Permission::JournalVerify, [parts](const http::Request& request) {
        if (request.actor.tenant.isNull()) {
            throw Problem{ProblemCode::PermissionMissing, {{"needs", "tenant"}}};
        }
        return verify(parts.stores, parts.clock, parts.ids, request.actor.tenant);
    });
    router.none(kVerifyPlatform, http::Permission::TenantsRead, [parts](const http::Request&) { return verifyPlatform(parts.stores, parts.clock, parts.ids); });
}

} // namespace tijara::journal
