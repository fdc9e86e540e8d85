// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/cache/redis_cache.h"

#include "server/platform/log.h"
#include "server/platform/text.h"

#include <chrono>

#include <Poco/Net/SocketAddress.h>
#include <Poco/Redis/Array.h>
#include <Poco/Redis/Client.h>
#include <Poco/Timespan.h>
#include <Poco/URI.h>

namespace tijara {

namespace {

using ::Poco::Redis::Array;
using ::Poco::Redis::BulkString;

constexpr int kAnswerMs = 25;   ///< what a request gives Redis, once; a local one answers within a tenth of one
constexpr int kConnectMs = 250; ///< what the thread that looks gives it
constexpr std::chrono::milliseconds kLookEvery{1000};
constexpr std::chrono::milliseconds kFirstLook{500}; ///< a server that starts waits as long for Redis
constexpr std::size_t kIdleMax = 32;
constexpr const char* kPrefix = "tijara:";

// Time comes from the caller; a bucket that is full again is not kept.
constexpr const char* kTakeScript = R"(
local now, levels, empty, wait = tonumber(ARGV[1]), {}, 0, 0
for i, key in ipairs(KEYS) do
  local capacity, rate = tonumber(ARGV[2 * i]), tonumber(ARGV[2 * i + 1])
  local kept = redis.call('HMGET', key, 'level', 'at')
  levels[i] = capacity
  if kept[1] then
    levels[i] = math.min(capacity, tonumber(kept[1]) + math.max(0, now - tonumber(kept[2])) * rate / 60000)
  end
  local ms = math.ceil((1 - levels[i]) * 60000 / rate)
  if levels[i] < 1 and ms > wait then empty, wait = i, ms end
end
if empty == 0 then
  for i, key in ipairs(KEYS) do
    redis.call('HSET', key, 'level', tostring(levels[i] - 1), 'at', ARGV[1])
    redis.call('PEXPIRE', key, math.ceil(tonumber(ARGV[2 * i]) * 60000 / tonumber(ARGV[2 * i + 1])))
  end
end
return {empty, wait})";

constexpr const char* kCountScript = R"(
redis.call('HSET', KEYS[1], 'at', ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return redis.call('HINCRBY', KEYS[1], 'times', 1))";

std::int64_t numberOf(const BulkString& text)
{
    return text.isNull() ? 0 : parseDecimal(text.value(), 0).value_or(0);
}

} // namespace

std::optional<RedisPlace> parseRedisUrl(std::string_view url)
{
    try {
        const ::Poco::URI uri{std::string(url)};
        std::string login;
        ::Poco::URI::decode(uri.getUserInfo(), login);
        const auto colon = login.find(':');
        RedisPlace place{uri.getHost(), uri.getPort() == 0 ? std::uint16_t{6379} : uri.getPort(), login.substr(0, std::min(colon, login.size())),
                         colon == std::string::npos ? std::string{} : login.substr(colon + 1), 0};
        const std::string path = uri.getPath();
        const auto database = path.size() > 1 ? parseDecimal(path.substr(1), 0) : std::optional<std::int64_t>(0);
        if (uri.getScheme() != "redis" || place.host.empty() || !database || *database < 0 || *database > 1000) {
            return std::nullopt;
        }
        place.database = static_cast<int>(*database);
        return place;
    } catch (const ::Poco::Exception&) {
        return std::nullopt;
    }
}

/// One connection, signed in, with the scripts where Redis finds them.
class RedisCache::Connection {
public:
    Connection(const RedisPlace& place, const ::Poco::Net::SocketAddress& address, int waitMs) : m_address(address)
    {
        m_client.connect(address, ::Poco::Timespan(0, waitMs * 1000));
        m_client.setReceiveTimeout(::Poco::Timespan(0, waitMs * 1000));
        if (!place.password.empty()) {
            Array login;
            login << "AUTH";
            if (!place.user.empty()) {
                login << place.user;
            }
            m_client.execute<std::string>(login << place.password);
        }
        if (place.database != 0) {
            m_client.execute<std::string>(Array() << "SELECT" << std::to_string(place.database));
        }
        m_take = m_client.execute<BulkString>(Array() << "SCRIPT" << "LOAD" << kTakeScript).value();
        m_count = m_client.execute<BulkString>(Array() << "SCRIPT" << "LOAD" << kCountScript).value();
        m_client.setReceiveTimeout(::Poco::Timespan(0, kAnswerMs * 1000));
    }

    [[nodiscard]] const ::Poco::Net::SocketAddress& address() const { return m_address; }
    [[nodiscard]] const std::string& takeScript() const { return m_take; }
    [[nodiscard]] const std::string& countScript() const { return m_count; }
    template <class T>
    T execute(const Array& command)
    {
        return m_client.execute<T>(command);
    }

private:
    ::Poco::Net::SocketAddress m_address;
    ::Poco::Redis::Client m_client;
    std::string m_take;
    std::string m_count;
};

RedisCache::RedisCache(RedisPlace place) : m_place(std::move(place))
{
    m_watcher = std::jthread([this](const std::stop_token& stop) { watch(stop); });
    std::unique_lock lock(m_sleep);
    m_woken.wait_for(lock, kFirstLook, [this] { return m_lookedOnce.load(); });
}

RedisCache::~RedisCache() = default;

// What goes wrong on the way is this process's to do, not the caller's to hear of.
template <class Work>
bool RedisCache::asked(const Work& work)
{
    if (m_reached) {
        try {
            auto connection = takeConnection();
            work(*connection);
            giveBack(std::move(connection));
            return true;
        } catch (const ::Poco::Exception& fault) {
            lose(fault.displayText());
        }
    }
    ++m_fallbacks;
    return false;
}

std::unique_ptr<RedisCache::Connection> RedisCache::takeConnection()
{
    ::Poco::Net::SocketAddress address;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_idle.empty()) {
            throw ::Poco::IOException("no connection");
        }
        // The first one stays to say where Redis is: its name is not asked for again.
        if (m_idle.size() > 1) {
            auto connection = std::move(m_idle.back());
            m_idle.pop_back();
            return connection;
        }
        address = m_idle.front()->address();
    }
    return std::make_unique<Connection>(m_place, address, kAnswerMs);
}

void RedisCache::giveBack(std::unique_ptr<Connection> connection)
{
    const std::scoped_lock lock(m_mutex);
    if (m_reached && m_idle.size() < kIdleMax) {
        m_idle.push_back(std::move(connection));
    }
}

void RedisCache::lose(const std::string& why)
{
    const std::scoped_lock lock(m_mutex);
    m_idle.clear();
    if (m_reached.exchange(false)) {
        log(LogLevel::Warning, "cache_lost", {{"host", m_place.host}, {"what", why}});
    }
}

void RedisCache::watch(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        look();
        std::unique_lock lock(m_sleep);
        m_lookedOnce = true;
        m_woken.notify_all();
        m_woken.wait_for(lock, stop, kLookEvery, [] { return false; });
    }
}

// Also when all is well: a Redis that went away at night is known to be away before the first request of the morning.
void RedisCache::look()
{
    if (m_reached) {
        asked([](Connection& connection) { connection.execute<std::string>(Array() << "PING"); });
        return;
    }
    try {
        auto connection = std::make_unique<Connection>(m_place, ::Poco::Net::SocketAddress(m_place.host, m_place.port), kConnectMs);
        const std::scoped_lock lock(m_mutex);
        m_idle.push_back(std::move(connection));
        m_reached = true;
    } catch (const ::Poco::Exception& fault) {
        log(m_lookedOnce ? LogLevel::Debug : LogLevel::Warning, "cache_not_reached", {{"host", m_place.host}, {"what", fault.displayText()}});
        return;
    }
    log(LogLevel::Info, "cache_reached", {{"host", m_place.host}});
}

std::optional<Wait> RedisCache::take(std::span<const Bucket> buckets, Instant now)
{
    std::optional<Wait> wait;
    const bool answered = asked([&](Connection& connection) {
        Array command;
        command << "EVALSHA" << connection.takeScript() << std::to_string(buckets.size());
        for (const Bucket& bucket : buckets) {
            command << kPrefix + bucket.key;
        }
        command << std::to_string(now.utcMs);
        for (const Bucket& bucket : buckets) {
            command << std::to_string(bucket.capacity) << std::to_string(bucket.perMinute);
        }
        const Array answer = connection.execute<Array>(command);
        if (const auto empty = answer.get<::Poco::Int64>(0); empty > 0) {
            wait = Wait{static_cast<std::size_t>(empty - 1), answer.get<::Poco::Int64>(1)};
        }
    });
    return answered ? wait : m_own.take(buckets, now);
}

// Here too: were Redis to be lost in the middle of a guessing, what this node saw of it stays counted.
void RedisCache::count(const std::string& key, std::int64_t ttlMs, Instant now)
{
    m_own.count(key, ttlMs, now);
    asked([&](Connection& connection) {
        connection.execute<::Poco::Int64>(Array() << "EVALSHA" << connection.countScript() << "1" << kPrefix + key << std::to_string(now.utcMs) << std::to_string(ttlMs));
    });
}

Tally RedisCache::counted(const std::string& key, Instant now)
{
    Tally count;
    const bool answered = asked([&](Connection& connection) {
        const Array answer = connection.execute<Array>(Array() << "HMGET" << kPrefix + key << "times" << "at");
        count = {numberOf(answer.get<BulkString>(0)), Instant{numberOf(answer.get<BulkString>(1))}};
    });
    return answered ? count : m_own.counted(key, now);
}

void RedisCache::set(const std::string& key, const std::string& value, std::int64_t ttlMs, Instant now)
{
    const bool answered =
        asked([&](Connection& connection) { connection.execute<std::string>(Array() << "SET" << kPrefix + key << value << "PX" << std::to_string(ttlMs)); });
    if (!answered) {
        m_own.set(key, value, ttlMs, now);
    }
}

std::optional<std::string> RedisCache::get(const std::string& key, Instant now)
{
    std::optional<std::string> value;
    const bool answered = asked([&](Connection& connection) {
        const auto found = connection.execute<BulkString>(Array() << "GET" << kPrefix + key);
        value = found.isNull() ? std::nullopt : std::optional(found.value());
    });
    if (!answered) {
        value = m_own.get(key, now);
    }
    ++(value ? m_hits : m_misses);
    return value;
}

void RedisCache::forget(const std::string& key)
{
    m_own.forget(key);
    asked([&](Connection& connection) { connection.execute<::Poco::Int64>(Array() << "DEL" << kPrefix + key); });
}

CacheState RedisCache::state() const
{
    return {true, m_reached, m_hits, m_misses, m_fallbacks};
}

std::unique_ptr<Cache> makeCache(const std::optional<RedisPlace>& place)
{
    if (place) {
        return std::make_unique<RedisCache>(*place);
    }
    return std::make_unique<MemoryCache>();
}

} // namespace tijara
