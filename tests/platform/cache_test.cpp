// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/identity/attempts.h"
#include "shared/core/problem.h"
#include "tests/support/redis_program.h"

#include <thread>

using namespace tijara;

namespace {

constexpr Instant kNow{1'700'000'000'000};
Instant later(std::int64_t ms)
{
    return {kNow.utcMs + ms};
}

/// How many of `tries` at once go through.
int passed(Cache& cache, const Bucket& bucket, int tries, Instant now)
{
    int count = 0;
    for (int at = 0; at < tries; ++at) {
        count += cache.take(std::array{bucket}, now) ? 0 : 1;
    }
    return count;
}

bool mustWait(identity::Attempts& attempts, const std::string& key, Instant now)
{
    try {
        attempts.check(key, now);
        return false;
    } catch (const Problem&) {
        return true;
    }
}

} // namespace

/// The same of both kinds, and what only one can suffer.
class CacheTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_prefix = "t" + std::to_string(++m_tests) + ":"; }

    void aBucketGivesItsBurstAndFillsAgain_data() { kinds(); }
    void aBucketGivesItsBurstAndFillsAgain()
    {
        const auto cache = cacheOf();
        const Bucket bucket{m_prefix + "b", 10, 60};
        QCOMPARE(passed(*cache, bucket, 20, kNow), 10);
        const auto wait = cache->take(std::array{bucket}, later(250));
        QVERIFY(wait);
        QCOMPARE(wait->ms, std::int64_t{750});
        QCOMPARE(passed(*cache, bucket, 5, later(1000)), 1);
        QCOMPARE(passed(*cache, bucket, 5, later(4000)), 3);
        QCOMPARE(passed(*cache, bucket, 30, later(60'000)), 10);
    }

    void anEmptyBucketLeavesTheOthersAsTheyWere_data() { kinds(); }
    void anEmptyBucketLeavesTheOthersAsTheyWere()
    {
        const auto cache = cacheOf();
        const Bucket wide{m_prefix + "wide", 5, 60};
        const Bucket narrow{m_prefix + "narrow", 2, 60};
        for (int at = 0; at < 2; ++at) {
            QVERIFY(!cache->take(std::array{wide, narrow}, kNow));
        }
        const auto wait = cache->take(std::array{wide, narrow}, kNow);
        QVERIFY(wait);
        QCOMPARE(wait->bucket, std::size_t{1});
        QCOMPARE(passed(*cache, wide, 10, kNow), 3);
    }

    void aClockSetBackFillsAndTakesNothing_data() { kinds(); }
    void aClockSetBackFillsAndTakesNothing()
    {
        const auto cache = cacheOf();
        const Bucket bucket{m_prefix + "b", 4, 60};
        QCOMPARE(passed(*cache, bucket, 2, kNow), 2);
        QCOMPARE(passed(*cache, bucket, 9, later(-3'600'000)), 2);
    }

    void countsAndValuesAreKeptAndForgotten_data() { kinds(); }
    void countsAndValuesAreKeptAndForgotten()
    {
        const auto cache = cacheOf();
        const std::string key = m_prefix + "c";
        QCOMPARE(cache->counted(key, kNow).times, std::int64_t{0});
        cache->count(key, 60'000, kNow);
        cache->count(key, 60'000, later(5));
        QCOMPARE(cache->counted(key, later(6)).times, std::int64_t{2});
        QCOMPARE(cache->counted(key, later(6)).last.utcMs, later(5).utcMs);
        cache->forget(key);
        QCOMPARE(cache->counted(key, later(6)).times, std::int64_t{0});
        const std::string odd = std::string("a\0b\r\nc", 6);
        cache->set(m_prefix + "v", odd, 60'000, kNow);
        QVERIFY(cache->get(m_prefix + "v", kNow) == odd);
        QVERIFY(!cache->get(m_prefix + "other", kNow));
        QVERIFY(cache->state().hits == 1 && cache->state().misses == 1);
    }

    void twoNodesThatShareARedisCountTogether()
    {
        RedisCache one(m_redis.place());
        RedisCache two(m_redis.place());
        const Bucket bucket{m_prefix + "b", 10, 60};
        QCOMPARE(passed(one, bucket, 6, kNow) + passed(two, bucket, 6, kNow), 10);
        identity::Attempts here(one);
        identity::Attempts there(two);
        for (int failure = 0; failure < 5; ++failure) {
            here.failed(m_prefix + "ann@shop.example", kNow);
        }
        QVERIFY(mustWait(there, m_prefix + "ann@shop.example", kNow));
        there.succeeded(m_prefix + "ann@shop.example");
        QVERIFY(!mustWait(here, m_prefix + "ann@shop.example", kNow));
    }

    void manyAtOnceTakeNoTokenTwice_data() { kinds(); }
    void manyAtOnceTakeNoTokenTwice()
    {
        const auto cache = cacheOf();
        const Bucket bucket{m_prefix + "b", 100, 1};
        std::atomic<int> through = 0;
        std::vector<std::jthread> threads;
        for (int at = 0; at < 8; ++at) {
            threads.emplace_back([&] { through += passed(*cache, bucket, 50, kNow); });
        }
        threads.clear();
        QCOMPARE(through.load(), 100);
        QVERIFY(cache->state().reached);
    }

    void aRedisThatDiesOrHangsIsDoneWithoutAndFoundAgain_data()
    {
        QTest::addColumn<bool>("hangs");
        QTest::newRow("killed") << false;
        QTest::newRow("frozen") << true;
    }
    void aRedisThatDiesOrHangsIsDoneWithoutAndFoundAgain()
    {
        QFETCH(bool, hangs);
        tests::RedisProgram redis;
        RedisCache cache(redis.place());
        QVERIFY(cache.state().reached);
        identity::Attempts attempts(cache);
        for (int failure = 0; failure < 5; ++failure) {
            attempts.failed("ann", kNow);
        }
        hangs ? redis.freeze() : redis.kill();
        const Bucket bucket{"b", 10, 60};
        QCOMPARE(passed(cache, bucket, 2000, kNow), 10); // limits go on, each node for itself
        QVERIFY(!cache.state().reached);
        QVERIFY(cache.state().fallbacks >= 1999);        // one request at most waited for it
        QVERIFY(mustWait(attempts, "ann", kNow));        // what this node saw stays counted
        cache.set("v", "here", 60'000, kNow);
        QVERIFY(cache.get("v", kNow) == "here");
        hangs ? redis.thaw() : redis.start();
        QTRY_VERIFY_WITH_TIMEOUT(cache.state().reached, 30'000);
        const auto before = cache.state().fallbacks;
        QCOMPARE(passed(cache, {"fresh", 3, 60}, 5, kNow), 3);
        QCOMPARE(cache.state().fallbacks, before);
    }

    void aRedisThatIsNotThereAtTheStartKeepsNobodyWaiting()
    {
        RedisCache cache({"no-such-host.invalid", 1, {}, {}, 0});
        QCOMPARE(passed(cache, {"b", 2, 60}, 5, kNow), 2);
        QVERIFY(!cache.state().reached);
    }

    void aPasswordIsShown()
    {
        tests::RedisProgram redis({QStringLiteral("--requirepass"), QStringLiteral("b3f1c0a95d4e4a0f")});
        RedisPlace place = redis.place();
        QVERIFY(!RedisCache(place).state().reached);
        place.password = "b3f1c0a95d4e4a0f";
        place.database = 3;
        QVERIFY(RedisCache(place).state().reached);
    }

    void addressesOfRedisAreRead()
    {
        const auto place = parseRedisUrl("redis://ann:s%40cret@cache.example:6380/2");
        QVERIFY(place);
        QCOMPARE(place->host, std::string("cache.example"));
        QCOMPARE(place->port, std::uint16_t{6380});
        QCOMPARE(place->user, std::string("ann"));
        QCOMPARE(place->password, std::string("s@cret"));
        QCOMPARE(place->database, 2);
        QCOMPARE(parseRedisUrl("redis://localhost")->port, std::uint16_t{6379});
        QCOMPARE(parseRedisUrl("redis://:word@localhost/0")->password, std::string("word"));
        for (const char* bad : {"", "localhost:6379", "http://localhost", "redis://", "redis://h/x", "redis://h:99999999"}) {
            QVERIFY2(!parseRedisUrl(bad), bad);
        }
    }

private:
    static void kinds()
    {
        QTest::addColumn<bool>("redis");
        QTest::newRow("memory") << false;
        QTest::newRow("redis") << true;
    }
    std::unique_ptr<Cache> cacheOf()
    {
        QFETCH(bool, redis);
        return makeCache(redis ? std::optional(m_redis.place()) : std::nullopt);
    }

    tests::RedisProgram m_redis;
    std::string m_prefix;
    int m_tests = 0;
};

QTEST_GUILESS_MAIN(CacheTest)
#include "cache_test.moc"
