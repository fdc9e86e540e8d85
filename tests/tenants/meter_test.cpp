// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/platform/data_folder.h"
#include "server/tenants/tenants.h"
#include "server/tenants/usage/meter.h"
#include "tests/support/temp_folder.h"
#include "tests/support/virtual_clock.h"

#include <thread>

using namespace tijara;
using namespace tijara::tenants;

namespace {

/// One platform's store, and as many servers on it as a test likes.
struct Platform {
    tests::TempFolder own;
    tests::VirtualClock clock{1'795'000'000'000}; // 2026-11-18
    IdMaker ids{clock};
    DataFolder folder{own.path()};
    db::Stores stores{folder, {}, clock};
    Parts parts{stores, clock, ids};
    http::Actor node{{}, {}, ids.make(), 1};
    Id shop;

    Platform()
    {
        prepare(parts, {});
        shop = create(parts, node, {{}, "Corner shop", CountryPack::None, Currency("GBP"), "UTC"}).id;
    }
    [[nodiscard]] std::unique_ptr<Meter> server() const { return std::make_unique<Meter>(parts, node); }
};

bool isCounted(Meter& meter, const Id& shop, std::int64_t limit)
{
    try {
        meter.count(shop, limit);
        return true;
    } catch (const Problem& problem) {
        if (problem.code != ProblemCode::QuotaExceeded) {
            throw;
        }
        return false;
    }
}

} // namespace

class MeterTest : public QObject {
    Q_OBJECT

private slots:
    void manyServersNeverPassTheLimitAndUseAllOfIt()
    {
        Platform platform;
        constexpr std::int64_t kLimit = 1'000;
        std::vector<std::unique_ptr<Meter>> servers;
        for (int server = 0; server < 4; ++server) {
            servers.push_back(platform.server());
        }
        std::atomic<std::int64_t> counted = 0;
        {
            std::vector<std::jthread> callers;
            for (int caller = 0; caller < 8; ++caller) {
                callers.emplace_back([&, &meter = *servers[static_cast<std::size_t>(caller) % servers.size()]] {
                    for (int call = 0; call < 200; ++call) {
                        counted += isCounted(meter, platform.shop, kLimit) ? 1 : 0;
                    }
                });
            }
        }
        QCOMPARE(counted.load(), kLimit);
        for (const auto& server : servers) {
            server->settle(true);
        }
        const Usage usage = servers.front()->usageOf(platform.shop, kLimit);
        QCOMPARE(usage.calls, kLimit);
        QCOMPARE(usage.days.front().calls, kLimit);
    }

    void whatAServerThatStopsHoldsReadyGoesBackAndACrashLosesAtMostThat()
    {
        Platform platform;
        constexpr std::int64_t kLimit = 1'000;
        auto stopped = platform.server();
        QVERIFY(isCounted(*stopped, platform.shop, kLimit));
        stopped->settle(true);
        auto crashed = platform.server();
        QVERIFY(isCounted(*crashed, platform.shop, kLimit));
        crashed.reset();
        QCOMPARE(platform.server()->usageOf(platform.shop, kLimit).calls, 1 + blockOf(kLimit));
    }

    void whatIsNotAskedForGoesBackByItself()
    {
        Platform platform;
        const auto server = platform.server();
        QVERIFY(isCounted(*server, platform.shop, 10'000));
        const auto other = platform.server();
        server->settle(false);
        QCOMPARE(other->usageOf(platform.shop, 10'000).calls, blockOf(10'000));
        server->settle(false);
        QCOMPARE(other->usageOf(platform.shop, 10'000).calls, std::int64_t{1});
        QVERIFY(isCounted(*server, platform.shop, 10'000));
    }

    void aNewMonthBeginsWithNothing()
    {
        Platform platform;
        const auto server = platform.server();
        for (int call = 0; call < 5; ++call) {
            QVERIFY(isCounted(*server, platform.shop, 5));
        }
        QVERIFY(!isCounted(*server, platform.shop, 5));
        QCOMPARE(toText(server->usageOf(platform.shop, 5).resetsOn), std::string("2026-12-01"));
        platform.clock.advance(std::int64_t{13} * 86'400'000);
        QVERIFY(isCounted(*server, platform.shop, 5));
        const Usage usage = server->usageOf(platform.shop, 5);
        QCOMPARE(usage.month, std::string("2026-12"));
        QCOMPARE(usage.calls, std::int64_t{1});
        QCOMPARE(usage.days.size(), std::size_t{2});
    }

    void aShopWithoutALimitIsCountedAllTheSame()
    {
        Platform platform;
        const auto server = platform.server();
        for (int call = 0; call < 7; ++call) {
            server->count(platform.shop, {});
        }
        server->settle(false);
        server->count(platform.shop, {});
        QCOMPARE(server->usageOf(platform.shop, {}).calls, std::int64_t{8});
    }
};

QTEST_APPLESS_MAIN(MeterTest)
#include "meter_test.moc"
