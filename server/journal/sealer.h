// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where writers work side by side, their entries go in unchained; this gives those that are committed their place in the chain within a
// second, in the order they were written. Any node does it, one at a time for each store.

#include "server/platform/db/stores.h"

#include <map>
#include <mutex>
#include <thread>

namespace tijara::journal {

/// Chains what is committed and is not chained yet; how many entries that were.
std::int64_t seal(db::Store& store, Clock& clock, IdMaker& ids);

class Sealer {
public:
    Sealer(db::Stores& stores, Clock& clock, IdMaker& ids);
    /// Seals what is left first.
    ~Sealer();
    Sealer(const Sealer&) = delete;
    Sealer& operator=(const Sealer&) = delete;

    /// Does nothing where one writer at a time chains its own entries.
    void start();
    /// How long entries wait to be chained, where that is longer than kSealedWithinMs; else 0.
    [[nodiscard]] std::int64_t overdueMs();

private:
    void run(const std::stop_token& stop);
    void sealAll();

    db::Stores& m_stores;
    Clock& m_clock;
    IdMaker& m_ids;
    std::mutex m_waitingMutex;
    std::map<std::string, Instant> m_waiting; ///< stores that are written and not sealed yet, and since when
    std::mutex m_mutex; ///< only for sleeping on
    std::condition_variable_any m_woken;
    std::jthread m_thread;
};

} // namespace tijara::journal
