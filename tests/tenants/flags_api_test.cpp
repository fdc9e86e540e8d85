// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "shared/journal/journal_contract.h"
#include "shared/tenants/flags_contract.h"
#include "tests/support/test_server.h"

using namespace tijara;
using namespace tijara::tenants;
using tests::As;

namespace {

const As kPlatform{.local = true};

SetFlag wish(std::int64_t percent, std::vector<std::string> roles = {})
{
    return {{"new-counter", "the counter of next year", percent, std::move(roles)}, "trying it out"};
}

} // namespace

class FlagsApiTest : public QObject {
    Q_OBJECT

private slots:
    void aLargerShareOnlyAddsShopsAndTakesAboutItsPart()
    {
        tests::VirtualClock clock;
        IdMaker ids(clock);
        int at20 = 0;
        int at60 = 0;
        for (int shop = 0; shop < 10'000; ++shop) {
            const Id id = ids.make();
            const bool few = isOn({"new-counter", "", 20, {}}, {}, id);
            const bool more = isOn({"new-counter", "", 60, {}}, {}, id);
            QVERIFY(more || !few);
            QCOMPARE(bucketOf("new-counter", id), bucketOf("new-counter", id));
            at20 += few ? 1 : 0;
            at60 += more ? 1 : 0;
        }
        QVERIFY2(at20 > 1'800 && at20 < 2'200, std::to_string(at20).c_str());
        QVERIFY2(at60 > 5'700 && at60 < 6'300, std::to_string(at60).c_str());
    }

    void whatIsSaidForOneShopCountsMoreThanTheShare()
    {
        tests::TestServer server;
        const As owner{.token = server.addShop("Corner shop", "owner@corner.example").accessToken};
        const As other{.token = server.addShop("Other shop", "owner@other.example").accessToken};
        As shop = kPlatform;
        shop.id = server.call(identity::kMe, owner)->tenant->id;
        QVERIFY(server.call(kOwnFlags, owner)->empty());
        *server.call(kSetFlag, wish(0), kPlatform);
        *server.call(kSetFlagOfTenant, {"new-counter", true, "they asked"}, shop);
        QVERIFY(*server.call(kOwnFlags, owner) == std::vector<std::string>{"new-counter"});
        QVERIFY(server.call(kOwnFlags, other)->empty());
        *server.call(kSetFlag, wish(100), kPlatform);
        *server.call(kSetFlagOfTenant, {"new-counter", false, "they asked"}, shop);
        QVERIFY(server.call(kOwnFlags, owner)->empty());
        QCOMPARE(server.call(kOwnFlags, other)->size(), std::size_t{1});
        *server.call(kSetFlagOfTenant, {"new-counter", {}, "as all"}, shop);
        QCOMPARE(server.call(kOwnFlags, owner)->size(), std::size_t{1});
        QVERIFY(server.call(kSetFlagOfTenant, {"no-such", true, "they asked"}, shop).problem.complaints == (std::vector<Complaint>{{"/name", "not_found", {}}}));
        QVERIFY(server.call(journal::kVerifyPlatform, kPlatform)->good);
    }

    void aFlagForRolesIsSeenByThemAlone()
    {
        tests::TestServer server;
        const auto owner = server.addShop("Corner shop", "owner@corner.example");
        const auto cashier = server.addUser(owner.accessToken, identity::Role::Cashier, "till@corner.example");
        *server.call(kSetFlag, wish(100, {"cashier"}), kPlatform);
        QVERIFY(server.call(kOwnFlags, As{.token = owner.accessToken})->empty());
        QCOMPARE(server.call(kOwnFlags, As{.token = cashier.accessToken})->size(), std::size_t{1});
        QCOMPARE(server.call(kSetFlag, wish(101), kPlatform).problem.complaints.front().path, std::string("/flag/percent"));
    }
};

QTEST_APPLESS_MAIN(FlagsApiTest)
#include "flags_api_test.moc"
