// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/shop_entries.h"

#include "server/identity/shop_entries_store.h"
#include "server/platform/log.h"

namespace tijara::identity {

using db::PlatformTx;

void ShopEntries::append(PlatformTx& tx, const http::Actor& actor, const journal::NewEntry& entry)
{
    if (actor.tenant.isNull()) {
        journal::append(tx, actor, entry);
        return;
    }
    insertDue(tx, actor.tenant, {tx.newId(), std::string(entry.kind), entry.entity, std::string(entry.body), actor.user});
    tx.afterCommit([this, tenant = actor.tenant] { deliver(tenant); });
}

void ShopEntries::deliverAll()
{
    for (const Id& tenant : db::inTransaction<PlatformTx>(m_parts.stores.platform(), false, m_parts.clock, m_parts.ids, &tenantsWithDue)) {
        deliver(tenant);
    }
}

// What fails now is brought over with the shop's next entry, or at the next start.
void ShopEntries::deliver(const Id& tenant) noexcept
{
    try {
        const auto due = db::inTransaction<PlatformTx>(m_parts.stores.platform(), false, m_parts.clock, m_parts.ids, [&](PlatformTx& tx) { return dueOf(tx, tenant); });
        if (due.empty()) {
            return;
        }
        const auto store = m_parts.stores.tenant(tenant);
        db::inTransaction<db::Tx>(*store, true, m_parts.clock, m_parts.ids, [&](db::Tx& tx) {
            for (const DueEntry& one : due) {
                if (take(tx, one.id)) {
                    journal::append(tx, {tenant, one.actor, m_parts.node.device, m_parts.node.incarnation}, {one.kind, one.entity, one.body});
                }
            }
        });
        db::inTransaction<PlatformTx>(m_parts.stores.platform(), true, m_parts.clock, m_parts.ids, [&](PlatformTx& tx) {
            for (const DueEntry& one : due) {
                removeDue(tx, one.id);
            }
        });
    } catch (const std::exception& fault) {
        log(LogLevel::Warning, "shop_entries_wait", {{"what", fault.what()}});
    }
}

} // namespace tijara::identity
