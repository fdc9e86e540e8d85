// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The cache that all nodes share. A Redis that is slow or gone costs the first request that meets it a moment; from then on this process
// helps itself, and a thread looks for Redis until it is back. No request waits for a name or a connection that does not come.

#include "server/platform/cache/memory_cache.h"

#include <condition_variable>
#include <memory>
#include <stop_token>
#include <thread>
#include <vector>

namespace tijara {

/// Where Redis is: redis://[[user]:password@]host[:port][/database].
struct RedisPlace {
    std::string host;
    std::uint16_t port = 6379;
    std::string user;
    std::string password;
    int database = 0;
};
/// Nothing when it is no such address.
std::optional<RedisPlace> parseRedisUrl(std::string_view url);

class RedisCache : public Cache {
public:
    explicit RedisCache(RedisPlace place);
    ~RedisCache() override;
    RedisCache(const RedisCache&) = delete;
    RedisCache& operator=(const RedisCache&) = delete;

    std::optional<Wait> take(std::span<const Bucket> buckets, Instant now) override;
    void count(const std::string& key, std::int64_t ttlMs, Instant now) override;
    Tally counted(const std::string& key, Instant now) override;
    void set(const std::string& key, const std::string& value, std::int64_t ttlMs, Instant now) override;
    std::optional<std::string> get(const std::string& key, Instant now) override;
    void forget(const std::string& key) override;
    [[nodiscard]] CacheState state() const override;

private:
    class Connection;
    template <class Work>
    bool asked(const Work& work);
    std::unique_ptr<Connection> takeConnection();
    void giveBack(std::unique_ptr<Connection> connection);
    void lose(const std::string& why);
    void watch(const std::stop_token& stop);
    void look();

    const RedisPlace m_place;
    MemoryCache m_own; ///< while Redis is away, and what this node counted itself
    std::atomic<bool> m_reached = false;
    std::atomic<std::uint64_t> m_hits = 0;
    std::atomic<std::uint64_t> m_misses = 0;
    std::atomic<std::uint64_t> m_fallbacks = 0;
    std::mutex m_mutex; ///< guards the idle connections
    std::vector<std::unique_ptr<Connection>> m_idle;
    std::mutex m_sleep; ///< only for sleeping on
    std::condition_variable_any m_woken;
    std::atomic<bool> m_lookedOnce = false; ///< atomic: checkers of threads do not see the mutex under a timed wait
    std::jthread m_watcher;
};

/// In Redis when there is a place, else in this process.
std::unique_ptr<Cache> makeCache(const std::optional<RedisPlace>& place);

} // namespace tijara
