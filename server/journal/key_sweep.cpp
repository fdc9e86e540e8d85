// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/journal/journal.h"
#include "server/journal/journal_store.h"
#include "server/platform/http/idempotency_store.h"
#include "server/platform/log.h"

namespace tijara::journal {

namespace {

// Whoever was written down has an entry about them, in the transaction that first used their key; a refusal may have been sealed with a
// key of someone who then was not.
bool isUsed(db::Tx& tx, const Id& subject)
{
    return anyAbout(tx, subject) || http::anyAnswerAbout(tx, subject);
}

bool isUsed(const Parts& parts, const Vault::KeyName& key)
{
    if (key.tenant.isNull()) {
        return db::inTransaction<db::PlatformTx>(parts.stores.platform(), false, parts.clock, parts.ids, [&](db::Tx& tx) { return isUsed(tx, key.subject); });
    }
    const auto store = parts.stores.tenant(key.tenant);
    return db::inTransaction<db::Tx>(*store, false, parts.clock, parts.ids, [&](db::Tx& tx) { return isUsed(tx, key.subject); });
}

} // namespace

void sweepKeys(const Parts& parts, const Vault::Unswept& unswept, const std::stop_token& stop)
{
    bool all = true;
    for (const Vault::KeyName& key : unswept.keys) {
        if (stop.stop_requested()) {
            return;
        }
        try {
            if (!isUsed(parts, key)) {
                parts.vault.destroy(key.tenant, key.subject, key.purpose);
                log(LogLevel::Info, "orphan_key_swept", {{"tenant", toText(key.tenant)}});
            }
        } catch (const std::exception& fault) { // a shop that cannot be opened now: the next start looks again
            all = false;
            log(LogLevel::Warning, "key_not_swept", {{"tenant", toText(key.tenant)}, {"what", fault.what()}});
        }
    }
    if (all) {
        parts.vault.setSwept(unswept.until);
    }
}

} // namespace tijara::journal
