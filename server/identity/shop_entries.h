// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What happens to a shop's people stands in that shop's own journal, though its rows are in the platform's store: the entry waits beside
// them, and is brought over exactly once after the commit, or at the next start.

#include "server/journal/journal.h"
#include "server/platform/node_store.h"

namespace tijara::identity {

class ShopEntries {
public:
    struct Parts {
        db::Stores& stores;
        Clock& clock;
        IdMaker& ids;
        Node node;
    };
    explicit ShopEntries(const Parts& parts) : m_parts(parts) {}

    /// In the journal of the actor's tenant; without one in the platform's own, at once.
    void append(db::PlatformTx& tx, const http::Actor& actor, const journal::NewEntry& entry);
    /// Brings over what an earlier run left.
    void deliverAll();

private:
    void deliver(const Id& tenant) noexcept;

    Parts m_parts;
};

} // namespace tijara::identity
