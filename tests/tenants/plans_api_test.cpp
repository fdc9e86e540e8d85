// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "shared/catalog/catalog_contract.h"
#include "shared/identity/people_contract.h"
#include "shared/journal/journal_contract.h"
#include "shared/tenants/life_cycle_contract.h"
#include "shared/tenants/plans_contract.h"
#include "shared/tenants/usage_contract.h"
#include "tests/support/test_server.h"

using namespace tijara;
using namespace tijara::tenants;
using tests::As;

namespace {

const As kPlatform{.local = true};

As about(const Id& id)
{
    As as = kPlatform;
    as.id = id;
    return as;
}

NewTenant shopOn(const std::string& plan)
{
    NewTenant wanted{{}, "Shree Ganesh", CountryPack::In, Currency("INR"), "Asia/Kolkata"};
    wanted.plan = plan;
    wanted.owner = NewOwner{"Asha Patil", "asha@shop.example"};
    return wanted;
}

/// A new shop's owner, who came in with the code the answer has.
As ownerOf(tests::TestServer& server, const NewTenant& wanted)
{
    const auto made = *server.call(kCreateTenant, wanted, kPlatform);
    return {.token = server.call(identity::kAcceptInvitation, {*made.ownerCode, wanted.owner->name, tests::kPassword})->accessToken};
}

} // namespace

class PlansApiTest : public QObject {
    Q_OBJECT

private slots:
    void aPlatformBeginsWithItsPlansAndNewVersionsLeaveShopsWhereTheyAre()
    {
        tests::TestServer server;
        std::map<std::string, std::int64_t> limits;
        const auto plans = *server.call(kListPlans, kPlatform);
        for (const Plan& plan : plans) {
            limits[plan.code] = plan.callsLimit.value_or(-1);
        }
        QVERIFY(limits == (std::map<std::string, std::int64_t>{{"free", 1'000}, {"own", -1}, {"pro", 100'000}, {"starter", 10'000}}));
        const auto shop = *server.call(kCreateTenant, shopOn("starter"), kPlatform);
        const auto next = *server.call(kCreatePlan, {"starter", "Starter", {49900, Currency("INR")}, 20'000, 30}, kPlatform);
        QCOMPARE(next.version, std::int64_t{2});
        QCOMPARE(*server.call(kTenant, about(shop.id))->callsLimit, std::int64_t{10'000});
        ActOnTenant move{TenantAct::ChangePlan, {}, {}, "starter", {}, "wants more"};
        QCOMPARE(server.call(kActOnTenant, move, about(shop.id))->planVersion, std::int64_t{2});
        QCOMPARE(*server.call(kTenant, about(shop.id))->callsLimit, std::int64_t{20'000});
        QCOMPARE(server.call(kActOnTenant, move, about(shop.id)).problem.code, std::string("invalid_state"));
        move.planVersion = 1;
        QCOMPARE(server.call(kActOnTenant, move, about(shop.id))->planVersion, std::int64_t{1});
        QCOMPARE(server.call(kCreatePlan, {"Bad Code", "", {-1, Currency("INR")}, 0, 0}, kPlatform).problem.complaints.size(), std::size_t{4});
    }

    void aShopIsMadeWithAllItWasWantedWithOrNotAtAll()
    {
        tests::TestServer server;
        NewTenant wanted = shopOn("pro");
        wanted.modules = std::vector<Module>{Module::Sales};
        wanted.registration = NewRegistration{TaxScheme::Gstin, "27 aapfu 0939 f1zv", "Shree Ganesh Jewellers"};
        const As once{.idempotencyKey = "new-shop-1", .local = true};
        const auto made = *server.call(kCreateTenant, wanted, once);
        QVERIFY(made.state == TenantState::Trial);
        QCOMPARE(*server.call(kCreateTenant, wanted, once)->ownerCode, *made.ownerCode);
        const As owner{.token = server.call(identity::kAcceptInvitation, {*made.ownerCode, "Asha Patil", tests::kPassword})->accessToken};
        const auto registrations = *server.call(kListRegistrations, owner);
        QCOMPARE(registrations.front().number, std::string("27AAPFU0939F1ZV"));
        QCOMPARE(server.call(kListBranches, owner)->front().registrationId, std::optional(registrations.front().id));
        QCOMPARE(server.call(kBranchesOfTenant, about(made.id))->size(), std::size_t{1});
        QCOMPARE(server.call(identity::kUsersOfTenant, about(made.id))->front().name, std::string("Asha Patil"));
        QCOMPARE(server.call(kTenant, about(made.id))->users, std::int64_t{1});
        // Nothing of one that is refused stays: neither its name nor its owner.
        NewTenant broken = shopOn("pro");
        broken.slug = "second";
        broken.owner->email = "second@shop.example";
        broken.registration = NewRegistration{TaxScheme::Gstin, "27AAPFU0939F1ZW", "Second"};
        QVERIFY(server.call(kCreateTenant, broken, kPlatform).problem.complaints == (std::vector<Complaint>{{"/registration/number", "gstin_check", {}}}));
        broken.registration.reset();
        broken.plan = "golden";
        QVERIFY(server.call(kCreateTenant, broken, kPlatform).problem.complaints == (std::vector<Complaint>{{"/plan", "not_found", {}}}));
        QCOMPARE(server.call(kListTenants, {}, kPlatform)->items.size(), std::size_t{1});
        broken.plan = "free";
        QCOMPARE(server.call(kCreateTenant, broken, kPlatform)->slug, std::string("second"));
    }

    void whoIsKnownOnThePlatformAcceptsWithTheirPassword()
    {
        tests::TestServer server;
        const auto first = *server.call(kCreateTenant, shopOn("free"), kPlatform);
        const auto second = *server.call(kCreateTenant, shopOn("free"), kPlatform);
        QCOMPARE(server.call(identity::kAcceptInvitation, {*first.ownerCode, "Asha Patil", tests::kPassword})->tenant->id, first.id);
        QCOMPARE(server.call(identity::kSignIn, {"asha@shop.example", tests::kPassword, second.slug}).status, 422); // invited is not there
        QCOMPARE(server.call(identity::kAcceptInvitation, {*second.ownerCode, "Asha Patil", "another password"}).problem.code, std::string("code_refused"));
        QCOMPARE(server.call(identity::kAcceptInvitation, {*second.ownerCode, "Asha Patil", tests::kPassword})->tenant->id, second.id);
        QCOMPARE(server.call(identity::kSignIn, {"asha@shop.example", tests::kPassword, second.slug})->role, identity::Role::Owner);
    }

    void anOwnersCodeIsMadeAnewUntilSomebodyIsOne()
    {
        tests::TestServer server;
        const auto made = *server.call(kCreateTenant, shopOn("free"), kPlatform);
        const auto again = *server.call(identity::kInviteOwnerAgain, about(made.id));
        QCOMPARE(again.user.email, std::string("asha@shop.example"));
        QCOMPARE(server.call(identity::kAcceptInvitation, {*made.ownerCode, "Asha Patil", tests::kPassword}).problem.code, std::string("code_refused"));
        QCOMPARE(server.call(identity::kAcceptInvitation, {again.code, "Asha Patil", tests::kPassword})->role, identity::Role::Owner);
        QCOMPARE(server.call(identity::kInviteOwnerAgain, about(made.id)).problem.code, std::string("invalid_state"));
        NewTenant nobodys = shopOn("free");
        nobodys.owner.reset();
        QCOMPARE(server.call(identity::kInviteOwnerAgain, about(server.call(kCreateTenant, nobodys, kPlatform)->id)).status, 404);
    }

    void aModuleThatIsOffIsRefusedByItsName()
    {
        tests::TestServer server;
        NewTenant wanted = shopOn("pro");
        wanted.modules = std::vector<Module>{Module::Sales, Module::Customers};
        const As owner = ownerOf(server, wanted);
        const Id shop = server.call(kOwnTenant, owner)->id;
        const auto refused = server.call(catalog::kListProducts, {}, owner);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.problem.code, std::string("module_off"));
        QCOMPARE(refused.problem.params.at("module"), std::string("catalog"));
        const auto modules = *server.call(kOwnModules, owner);
        QVERIFY(modules.front().module == Module::Catalog && !modules.front().on);
        QCOMPARE(server.call(kListBranches, owner).status, 200); // every shop has these
        // What asks for prices and reports visitors is of the same module as what plans them.
        for (const char* path : {"/api/v1/experiments", "/api/v1/assignment-plans", "/api/v1/webhooks", "/api/v1/experiment-provider"}) {
            const auto experiments = server.send({.path = path, .headers = {{"Authorization", "Bearer " + owner.token}}});
            QVERIFY2(experiments.status == 403 && experiments.problem().code == "module_off" && experiments.problem().params.at("module") == "experiments", path);
        }
        const Date today = {static_cast<std::int32_t>(SystemClock().now().utcMs / 86'400'000)};
        *server.call(kSetModule, {{Module::Catalog, {today.days - 1}, {today.days + 1}}, "paid for"}, about(shop));
        QCOMPARE(server.call(catalog::kListProducts, {}, owner).status, 200);
        *server.call(kSetModule, {{Module::Catalog, {today.days + 2}, kNoEnd}, "from then on"}, about(shop));
        QCOMPARE(server.call(catalog::kListProducts, {}, owner).problem.code, std::string("module_off"));
        QVERIFY(server.call(journal::kVerifyPlatform, kPlatform)->good);
    }

    void whatIsTurnedAwayForComingTooFastIsNoCallOfThePlans()
    {
        Config config;
        config.edges.rates.user = 60; // ten at once
        tests::VirtualClock clock;
        tests::TestServer server(&clock, config);
        const As owner = ownerOf(server, shopOn("free"));
        std::int64_t served = 0;
        std::int64_t refused = 0;
        for (int call = 0; call < 30; ++call) {
            const int status = server.call(kListBranches, owner).status;
            served += status == 200 ? 1 : 0;
            refused += status == 429 ? 1 : 0;
        }
        QVERIFY(served > 0 && refused > 0 && served + refused == 30);
        clock.advance(60'000);
        QCOMPARE(server.call(kOwnUsage, owner)->calls, served);
    }

    void theFirstLimitsOfPlansAreThoseOfTheEnvironment()
    {
        Config config = configFrom({{"FREE_TIER_LIMIT", "1500"}, {"PRO_TIER_LIMIT", "250000"}}, [](const std::string&) { return std::nullopt; });
        tests::TestServer server(nullptr, config);
        std::map<std::string, std::int64_t> limits;
        const auto plans = *server.call(kListPlans, kPlatform);
        for (const Plan& plan : plans) {
            limits[plan.code] = plan.callsLimit.value_or(-1);
        }
        QVERIFY(limits == (std::map<std::string, std::int64_t>{{"free", 1'500}, {"own", -1}, {"pro", 250'000}, {"starter", 10'000}}));
        QVERIFY(config.unused.empty());
        QVERIFY_EXCEPTION_THROWN(configFrom({{"FREE_TIER_LIMIT", "many"}}, [](const std::string&) { return std::nullopt; }), ConfigError);
    }

    void theLimitOfAPlanIsKeptToTheCallAndTheShopIsToldBefore()
    {
        tests::TestServer server;
        *server.call(kCreatePlan, {"tiny", "Tiny", {0, Currency("INR")}, 10, 0}, kPlatform);
        const As owner = ownerOf(server, shopOn("tiny"));
        const Id shop = server.call(kOwnTenant, owner)->id;
        const auto key = *server.call(identity::kCreateApiKey, {"Web shop", {"catalog.read"}, {}}, owner);
        const As program{.token = key.secret};
        for (int call = 1; call < 10; ++call) {
            QCOMPARE(server.call(catalog::kListProducts, {}, program).status, 200);
        }
        const auto refused = server.call(catalog::kListProducts, {}, program);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.problem.code, std::string("quota_exceeded"));
        QVERIFY(std::stoll(refused.headers.at("Retry-After")) > 0);
        QVERIFY(parseDate(refused.problem.params.at("resetsOn")).has_value());
        // What says where one stands costs nothing and is always there.
        const auto usage = *server.call(kOwnUsage, owner);
        QCOMPARE(usage.calls, std::int64_t{10});
        QCOMPARE(usage.days.size(), std::size_t{1});
        QCOMPARE(usage.days.front().calls, std::int64_t{10});
        QCOMPARE(server.call(kTenant, about(shop))->calls, std::int64_t{10});
        TenantQuery warned;
        warned.warnedMonth = usage.month;
        QCOMPARE(server.call(kListTenants, warned, kPlatform)->items.size(), std::size_t{1});
        ActOnTenant move{TenantAct::ChangePlan, {}, {}, "free", {}, "wants more"};
        *server.call(kActOnTenant, move, about(shop));
        QCOMPARE(server.call(catalog::kListProducts, {}, program).status, 200);
    }

    void peopleAreNotLockedOutByAProgramThatUsedUpTheMonth()
    {
        tests::TestServer server;
        *server.call(kCreatePlan, {"tiny", "Tiny", {0, Currency("INR")}, 3, 0}, kPlatform);
        As owner = ownerOf(server, shopOn("tiny"));
        const auto key = *server.call(identity::kCreateApiKey, {"Web shop", {"catalog.read"}, {}}, owner);
        const As program{.token = key.secret};
        while (server.call(catalog::kListProducts, {}, program).status == 200) {
        }
        QCOMPARE(server.call(catalog::kListProducts, {}, owner).status, 200);
        QCOMPARE(server.call(kOwnUsage, owner)->calls, std::int64_t{4}); // one past the limit
        owner.id = key.key.id;
        QCOMPARE(server.call(identity::kRevokeApiKey, owner)->state, identity::KeyState::Revoked);
    }

    void aShopOfItsOwnComputerHasNoLimit()
    {
        tests::TestServer server;
        const As owner{.token = server.setUp().accessToken};
        *server.call(kListBranches, owner);
        const auto usage = *server.call(kOwnUsage, owner);
        QVERIFY(!usage.limit.has_value());
        QCOMPARE(usage.calls, std::int64_t{1});
    }
};

QTEST_APPLESS_MAIN(PlansApiTest)
#include "plans_api_test.moc"
