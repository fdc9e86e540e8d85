// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Jobs of one kind, one at a time for a shop: what comes while it waits or runs, it finds too.

#include "server/experiments/experiments.h"

#include <functional>
#include <map>
#include <mutex>
#include <stop_token>

namespace tijara::experiments {

/// One run of a job that sends.
struct Turn {
    std::function<bool()> isOver = [] { return false; };
    std::stop_token stop = {}; ///< what is under way ends with it
};
/// Is over when the job is to leave, and after a minute: workers are few, and slow servers of one shop must not keep them from the others.
/// The next round begins another.
Turn turnOf(const jobs::Work& work);

class ShopJobs {
public:
    ShopJobs(const Parts& parts, std::string_view kind) : m_parts(parts), m_kind(kind) {}

    /// Queues one, unless the shop's last is still to come or under way.
    void want(db::Tx& tx, const Id& tenant);

private:
    Parts m_parts;
    std::string m_kind;
    std::mutex m_mutex; ///< guards the one below
    std::map<Id, Id> m_last;
};

} // namespace tijara::experiments
