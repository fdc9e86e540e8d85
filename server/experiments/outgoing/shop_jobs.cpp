// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/outgoing/shop_jobs.h"

#include <chrono>

namespace tijara::experiments {

Turn turnOf(const jobs::Work& work)
{
    constexpr std::chrono::minutes kTurnMax{1};
    const auto end = std::chrono::steady_clock::now() + kTurnMax;
    return {[&work, end] { return work.stop.stop_requested() || work.cancelled || std::chrono::steady_clock::now() >= end; }, work.stop};
}

void ShopJobs::want(db::Tx& tx, const Id& tenant)
{
    std::optional<Id> last;
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_last.find(tenant);
        last = found == m_last.end() ? std::nullopt : std::optional(found->second);
    }
    if (last) {
        const jobs::JobState state = m_parts.jobs.job(tx, *last).state;
        if (state == jobs::JobState::Queued || state == jobs::JobState::Running) {
            return;
        }
    }
    const Id next = m_parts.jobs.enqueue(tx, {tenant, {}, m_parts.node.device, m_parts.node.incarnation}, m_kind, "", "{}");
    tx.afterCommit([this, tenant, next] {
        const std::scoped_lock lock(m_mutex);
        m_last[tenant] = next;
    });
}

} // namespace tijara::experiments
