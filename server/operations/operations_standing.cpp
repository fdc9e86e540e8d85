// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/operations/operations.h"
#include "server/platform/data_folder.h"
#include "server/platform/process.h"

#include <algorithm>

namespace tijara::operations {

namespace {

constexpr std::int64_t kLatelyMs = 15 * 60'000;
constexpr std::int64_t kFaultsMin = 5;     // one that happens to fail in a quiet hour is no rate
constexpr std::int64_t kFaultsShare = 100; // one in so many
constexpr std::int64_t kBehindBytesMax = 64LL << 20; // four files of PostgreSQL's log
constexpr std::chrono::seconds kProcessorSpan{10};

std::int64_t processors()
{
    return std::max(1U, std::thread::hardware_concurrency());
}

std::optional<Alert> errorRate(db::PlatformTx& tx)
{
    const Instant from{tx.now().utcMs - kLatelyMs};
    Figures lately;
    eachSince(tx, Grain::Minute, Subject::All, from, [&lately](Instant, const std::string&, const Figures& figures) { lately.add(figures); });
    if (lately.faults < kFaultsMin || lately.faults * kFaultsShare < lately.requests) {
        return std::nullopt;
    }
    const Opens rows{std::string(kListRollups.path),
                     {{"grain", toText(Grain::Minute)}, {"subject", toText(Subject::Cause)}, {"from", std::to_string(from.utcMs)}, {"faultsFrom", "1"}},
                     "faults"};
    return Alert{AlertKind::ErrorRate, lately.faults, lately.requests, rows, {}};
}

} // namespace

std::int64_t Operations::processorBasisPoints()
{
    const ProcessorSample now{std::chrono::steady_clock::now(), processUse().cpuUs};
    const std::scoped_lock lock(m_mutex);
    if (now.at - m_lastSample.at >= kProcessorSpan) {
        m_sampleBefore = std::exchange(m_lastSample, now);
    }
    const std::int64_t passedUs = std::chrono::duration_cast<std::chrono::microseconds>(now.at - m_sampleBefore.at).count();
    return passedUs <= 0 ? 0 : (now.cpuUs - m_sampleBefore.cpuUs) * 10'000 / passedUs / processors();
}

NodeStanding Operations::standing()
{
    const Seen seen = m_look();
    NodeStanding standing{m_parts.clock.now(), m_startedAt, TIJARA_VERSION, processorBasisPoints(), processors(), processUse().residentBytes, {}, {}};
    for (const db::PoolState& pool : m_parts.stores.pools()) {
        standing.pools.push_back({pool.name, pool.open, pool.busy, pool.most});
    }
    const auto add = [&standing](AlertKind kind, std::int64_t value = 0, std::int64_t of = 0) -> Alert& { return standing.alerts.emplace_back(Alert{kind, value, of, {}, {}}); };
    if (const auto room = roomOnDisk(m_parts.stores.folder().path()); room && room->isShort()) {
        add(AlertKind::DiskNearlyFull, static_cast<std::int64_t>(room->available), static_cast<std::int64_t>(room->capacity));
    }
    if (auto failing = db::inTransaction<db::PlatformTx>(m_parts.stores.platform(), false, m_parts.clock, m_parts.ids, &errorRate)) {
        standing.alerts.push_back(std::move(*failing));
    }
    if (seen.journalOverdueMs > 0) {
        add(AlertKind::JournalUnsealed, seen.journalOverdueMs);
    }
    if (seen.jobs.failedLately > 0) {
        add(AlertKind::JobsFailed, seen.jobs.failedLately).tenantId = seen.jobs.failedIn;
    }
    if (const auto replica = m_parts.stores.replica(); replica && !replica->reached) {
        add(AlertKind::ReplicaAway);
    } else if (replica && replica->behindBytes > kBehindBytesMax) {
        add(AlertKind::ReplicaBehind, replica->behindBytes);
    }
    if (!m_parts.cache.state().reached) {
        add(AlertKind::CacheAway);
    }
    return standing;
}

} // namespace tijara::operations
