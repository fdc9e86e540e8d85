// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The cache of one process: bounded, so that a flood of made-up keys cannot eat its memory.

#include "server/platform/cache/cache.h"

#include <mutex>
#include <unordered_map>

namespace tijara {

class MemoryCache : public Cache {
public:
    explicit MemoryCache(std::size_t keysMax = 40'000) : m_keysMax(keysMax) {}

    std::optional<Wait> take(std::span<const Bucket> buckets, Instant now) override;
    void count(const std::string& key, std::int64_t ttlMs, Instant now) override;
    Tally counted(const std::string& key, Instant now) override;
    void set(const std::string& key, const std::string& value, std::int64_t ttlMs, Instant now) override;
    std::optional<std::string> get(const std::string& key, Instant now) override;
    void forget(const std::string& key) override;
    [[nodiscard]] CacheState state() const override;

private:
    struct Entry {
        double level = 0; ///< tokens of a bucket
        Tally count;
        std::string value;
        Instant at;
        std::int64_t ttlMs = 0;
        [[nodiscard]] bool isOver(Instant now) const { return now.utcMs - at.utcMs > ttlMs; }
    };
    Entry* alive(const std::string& key, Instant now);
    Entry& fresh(const std::string& key, Instant now);
    void makeRoom(Instant now);

    const std::size_t m_keysMax;
    mutable std::mutex m_mutex; ///< guards all that follows
    std::unordered_map<std::string, Entry> m_entries;
    CacheState m_state;
};

} // namespace tijara
