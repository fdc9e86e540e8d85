// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/journal/journal.h"
#include "server/journal/journal_store.h"
#include "server/platform/text.h"

namespace tijara::journal {

namespace {

/// Puts in what only others know: names, and what is sealed.
void name(Page<Entry>& page, const http::Request& request, const Parts& parts)
{
    std::vector<Id> actors;
    for (const Entry& entry : page.items) {
        actors.push_back(entry.actorId);
    }
    const auto names = parts.namesOf(actors);
    for (Entry& entry : page.items) {
        const auto found = names.find(entry.actorId);
        entry.actorName = found == names.end() ? "" : found->second;
        entry.hash = hex(entry.hash);
        if (entry.seq >= kUnsealedFrom) {
            entry.seq = entry.deviceSeq = 0;
        }
        entry.body = opened(parts.vault, request.actor.tenant, std::move(entry.body));
    }
}

Page<Entry> listEntries(db::Tx& tx, const http::Request& request, const EntryQuery& query, const Parts& parts)
{
    auto page = entryList().page<Entry>(tx, query);
    name(page, request, parts);
    return page;
}

Page<Entry> listPlatformEntries(const http::Request& request, const EntryQuery& query, const Parts& parts)
{
    auto page = db::inTransaction<db::PlatformTx>(parts.stores.platform(), false, parts.clock, parts.ids,
                                                  [&](db::PlatformTx& tx) { return entryList().page<Entry>(tx, query); });
    name(page, request, parts);
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
    router.none(kListPlatformEntries, http::Permission::TenantsRead,
                [parts](const http::Request& request, const EntryQuery& query) { return listPlatformEntries(request, query, parts); });
    router.none(kVerifyPlatform, http::Permission::TenantsRead, [parts](const http::Request&) { return verifyPlatform(parts.stores, parts.clock, parts.ids); });
}

} // namespace tijara::journal
