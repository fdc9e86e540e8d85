// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What nodes know together for a while and may lose: rates, counts of failures, small values. In Redis when there is one, in this process
// otherwise. Callers bring the time, so that both can be compared.

#include "shared/core/amounts.h"

#include <atomic>
#include <optional>
#include <span>
#include <string>

namespace tijara {

/// A token bucket: `capacity` requests at once, and `perMinute` go in again.
struct Bucket {
    std::string key;
    std::int64_t capacity = 1;
    std::int64_t perMinute = 1;
};

/// What keeps a caller waiting: which bucket is empty, and how long until it has a token again.
struct Wait {
    std::size_t bucket = 0;
    std::int64_t ms = 0;
};

struct Tally {
    std::int64_t times = 0;
    Instant last;
};

/// For whoever watches: what stands behind the cache, and how it did.
struct CacheState {
    bool shared = false; ///< with other nodes, by Redis
    bool reached = true; ///< false while Redis does not answer and this process helps itself
    std::uint64_t hits = 0;
    std::uint64_t misses = 0;
    std::uint64_t fallbacks = 0; ///< calls that Redis should have answered
};

class Cache {
public:
    virtual ~Cache() = default;
    /// Takes a token from each bucket, or none when one is empty.
    virtual std::optional<Wait> take(std::span<const Bucket> buckets, Instant now) = 0;
    /// One more; it is forgotten `ttlMs` after the last.
    virtual void count(const std::string& key, std::int64_t ttlMs, Instant now) = 0;
    virtual Tally counted(const std::string& key, Instant now) = 0;
    virtual void set(const std::string& key, const std::string& value, std::int64_t ttlMs, Instant now) = 0;
    virtual std::optional<std::string> get(const std::string& key, Instant now) = 0;
    virtual void forget(const std::string& key) = 0;
    [[nodiscard]] virtual CacheState state() const = 0;
};

} // namespace tijara
