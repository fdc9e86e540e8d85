// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tables of the provider and of what it is still to be told.

#include "server/platform/db/db.h"
#include "shared/experiments/provider_contract.h"

namespace tijara::experiments {

struct StoredProvider {
    std::string name = std::string(kProviderName);
    Id id;
    ProviderMode mode = ProviderMode::Off;
    std::optional<std::string> baseUrl;
    std::optional<Id> keyId; ///< what the vault knows its seal by
    std::optional<std::string> sealedKey;
    std::optional<std::string> keyEndsWith;
    std::optional<Instant> keySetAt;
    std::optional<Instant> sentAt;
    std::optional<Instant> refusedAt;
    std::optional<std::string> refusedWith;
    std::int64_t tries = 0; ///< begun since the last that arrived
    Instant nextAt;
    std::int64_t givenUp = 0;
};
BOOST_DESCRIBE_STRUCT(StoredProvider, (), (name, id, mode, baseUrl, keyId, sealedKey, keyEndsWith, keySetAt, sentAt, refusedAt, refusedWith, tries, nextAt, givenUp))

/// Switched off where nobody has set anything.
StoredProvider storedProvider(db::Tx& tx);
void putProvider(db::Tx& tx, const StoredProvider& provider);

struct StoredSignal {
    Id event;
    std::string signal; ///< JSON
};
BOOST_DESCRIBE_STRUCT(StoredSignal, (), (event, signal))

void putSignal(db::Tx& tx, const StoredSignal& signal);
/// The oldest first.
std::vector<StoredSignal> oldestSignals(db::Tx& tx, std::int64_t most);
void removeSignals(db::Tx& tx, const std::vector<Id>& events);
/// How many there were.
std::int64_t removeSignalsBefore(db::Tx& tx, Instant before);
std::int64_t countSignals(db::Tx& tx);
/// When the oldest was put there.
std::optional<Instant> oldestSignalAt(db::Tx& tx);

} // namespace tijara::experiments
