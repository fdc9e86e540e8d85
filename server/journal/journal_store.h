// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// SQL of the journal: the chain in each store, and the checkpoints in the platform's.

#include "server/journal/chain.h"
#include "server/platform/db/list.h"
#include "shared/journal/journal_contract.h"

namespace tijara::journal {

struct Head {
    std::int64_t seq = 0;
    std::int64_t hlc = 0;
    std::string hash; ///< "" before the first entry
};

struct Checkpoint {
    std::int64_t seq = 0;
    std::string hash;
};

/// An entry before it is chained, with the number it stands under.
struct Unsealed {
    std::int64_t seq = 0;
    Id device;
    std::int64_t incarnation = 0;
    std::int64_t schemaVersion = 1;
    std::string kind;
    Id entity;
    std::int64_t hlc = 0;
    Id actor;
    std::string body;
    [[nodiscard]] Link link() const { return {0, device, incarnation, 0, schemaVersion, kind, entity, hlc, actor, body}; }
};
BOOST_DESCRIBE_STRUCT(Unsealed, (), (seq, device, incarnation, schemaVersion, kind, entity, hlc, actor, body))

/// The last of the chain.
Head headOf(db::Tx& tx);
bool anyAbout(db::Tx& tx, const Id& entity);
std::int64_t lastDeviceSeq(db::Tx& tx, const Id& device, std::int64_t incarnation);
void insert(db::Tx& tx, const Link& link, std::string_view hash);
/// Whoever holds it is the only one who chains; until the transaction ends.
void holdSeal(db::Tx& tx);
std::int64_t countUnsealed(db::Tx& tx);
/// The oldest of them, in the order they were written.
std::vector<Unsealed> unsealed(db::Tx& tx, std::int64_t limit);
void putInChain(db::Tx& tx, std::int64_t unsealedSeq, const Link& link, std::string_view hash);
/// Every entry of the chain in order, with its stored hash.
void eachLink(db::Tx& tx, const std::function<void(const Link&, std::string_view hash)>& visit);
void eachBody(db::Tx& tx, std::string_view kind, const std::function<void(const Id& entity, std::string_view body)>& visit);
const db::List& entryList();

void insertCheckpoint(db::PlatformTx& tx, const Id& tenant, const Head& head);
std::vector<Checkpoint> checkpointsOf(db::PlatformTx& tx, const Id& tenant);

} // namespace tijara::journal
