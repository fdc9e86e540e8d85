// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The log of every business write: one entry in the transaction of the rows it speaks of, chained by hashes.

#include "server/platform/http/router.h"
#include "server/platform/tables.h"
#include "shared/journal/journal_contract.h"

#include <stop_token>

namespace tijara::journal {

/// Entries that still wait to be chained then are held up by something: it takes a second where a server runs.
inline constexpr std::int64_t kSealedWithinMs = 60'000;

/// What a room writes down. `body` is canonical JSON of this kind's own struct; its personal values go through `sealed` first.
struct NewEntry {
    std::string_view kind; ///< "customers.created", "sales.bill.issued"
    Id entity;
    std::string_view body;
    std::int64_t schemaVersion = 1;
};

/// Adds the entry as the next of the tenant's chain.
void append(db::Tx& tx, const http::Actor& actor, const NewEntry& entry);

struct ActedEntry {
    http::Actor actor;
    NewEntry entry;
};
/// The same for several in this order, with one look at the end of the chain.
void append(db::Tx& tx, std::span<const ActedEntry> entries);

/// For PostgresDatabase: how many entries there are. Whatever people write has one in its own transaction, so what was read at one count
/// is so while it stands.
std::string versionQuery();

/// A personal value as it may stand in an entry for ever: "sealed:<subject>:<bytes>" under the subject's profile key; "" stays "".
/// Marks the transaction as speaking of that person.
std::string sealed(db::Tx& tx, Vault& vault, const http::Actor& actor, const Id& subject, std::string_view value);

/// The text with every sealed value opened, or the word "erased" where its key is gone.
std::string opened(Vault& vault, const Id& tenant, std::string body);

/// Every entry of a kind, oldest first; the body as it is stored.
void eachOf(db::Tx& tx, std::string_view kind, const std::function<void(const Id& entity, std::string_view body)>& visit);

/// Walks the whole chain of a tenant, and holds it against the checkpoints kept in the platform store.
Verification verify(db::Stores& stores, Clock& clock, IdMaker& ids, const Id& tenant);

/// The same for the platform's own chain, which has no checkpoints.
Verification verifyPlatform(db::Stores& stores, Clock& clock, IdMaker& ids);

/// Runs `work` on one state of a store in which every entry is chained. Where writers work side by side that is one right after sealing,
/// looked for until no writer came between; Problem Busy when that fails.
void readChained(db::Store& store, Clock& clock, IdMaker& ids, const std::function<void(db::Tx&)>& work);

/// Writes down, apart from the tenant's own store, how far its chain goes now; a chain that is cut off later shows.
void checkpoint(db::Stores& stores, Clock& clock, IdMaker& ids, const Id& tenant);

/// Names of people for the audit trail, found by identity.
using NamesOf = std::function<std::map<Id, std::string>(const std::vector<Id>&)>;

struct Parts {
    db::Stores& stores;
    Vault& vault;
    Clock& clock;
    IdMaker& ids;
    NamesOf namesOf;
};
void mount(http::Router& router, const Parts& parts);

/// Destroys those of the keys that nothing was ever sealed with: a key is durable before the write that needs it, and that may have failed.
/// `unswept` must have been read while nobody could write.
void sweepKeys(const Parts& parts, const Vault::Unswept& unswept, const std::stop_token& stop);

std::vector<TableClass> tables();

} // namespace tijara::journal
