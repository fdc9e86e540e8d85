// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/cache/memory_cache.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace tijara {

namespace {

constexpr double kMinuteMs = 60'000;

} // namespace

std::optional<Wait> MemoryCache::take(std::span<const Bucket> buckets, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    std::vector<double> levels;
    std::optional<Wait> wait;
    for (const Bucket& bucket : buckets) {
        const Entry* entry = alive(bucket.key, now);
        const auto full = static_cast<double>(bucket.capacity);
        // A clock that was set back takes nothing away.
        const double refill = entry ? static_cast<double>(std::max<std::int64_t>(now.utcMs - entry->at.utcMs, 0)) * static_cast<double>(bucket.perMinute) / kMinuteMs : 0;
        levels.push_back(entry ? std::min(full, entry->level + refill) : full);
        const auto ms = static_cast<std::int64_t>(std::ceil((1 - levels.back()) * kMinuteMs / static_cast<double>(bucket.perMinute)));
        if (levels.back() < 1 && ms > (wait ? wait->ms : 0)) {
            wait = Wait{levels.size() - 1, ms};
        }
    }
    if (wait) {
        return wait;
    }
    for (std::size_t at = 0; at < buckets.size(); ++at) {
        Entry& entry = fresh(buckets[at].key, now);
        entry.level = levels[at] - 1;
        entry.at = now;
        entry.ttlMs = static_cast<std::int64_t>(std::ceil(static_cast<double>(buckets[at].capacity) * kMinuteMs / static_cast<double>(buckets[at].perMinute))); // full again
    }
    return std::nullopt;
}

void MemoryCache::count(const std::string& key, std::int64_t ttlMs, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    Entry& entry = fresh(key, now);
    ++entry.count.times;
    entry.count.last = now;
    entry.at = now;
    entry.ttlMs = ttlMs;
}

Tally MemoryCache::counted(const std::string& key, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    const Entry* entry = alive(key, now);
    return entry ? entry->count : Tally{};
}

void MemoryCache::set(const std::string& key, const std::string& value, std::int64_t ttlMs, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    Entry& entry = fresh(key, now);
    entry.value = value;
    entry.at = now;
    entry.ttlMs = ttlMs;
}

std::optional<std::string> MemoryCache::get(const std::string& key, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    const Entry* entry = alive(key, now);
    ++(entry ? m_state.hits : m_state.misses);
    return entry ? std::optional(entry->value) : std::nullopt;
}

void MemoryCache::forget(const std::string& key)
{
    const std::scoped_lock lock(m_mutex);
    m_entries.erase(key);
}

CacheState MemoryCache::state() const
{
    const std::scoped_lock lock(m_mutex);
    return m_state;
}

MemoryCache::Entry* MemoryCache::alive(const std::string& key, Instant now)
{
    const auto found = m_entries.find(key);
    return found == m_entries.end() || found->second.isOver(now) ? nullptr : &found->second;
}

MemoryCache::Entry& MemoryCache::fresh(const std::string& key, Instant now)
{
    if (m_entries.size() >= m_keysMax) {
        makeRoom(now);
    }
    Entry& entry = m_entries[key];
    if (entry.isOver(now)) {
        entry = {};
    }
    return entry;
}

// A quarter at least, so that it is rare. First what is over; if that is not enough, those with the fewest counts: a flood of made-up
// e-mails must not free the one that is guessed at.
void MemoryCache::makeRoom(Instant now)
{
    std::erase_if(m_entries, [now](const auto& one) { return one.second.isOver(now); });
    for (std::int64_t least = 0; m_entries.size() > m_keysMax / 4 * 3; ++least) {
        std::erase_if(m_entries, [least](const auto& one) { return one.second.count.times <= least; });
    }
}

} // namespace tijara
