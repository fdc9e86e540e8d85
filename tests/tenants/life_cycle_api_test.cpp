// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/journal/journal.h"
#include "server/platform/data_folder.h"
#include "server/tenants/life_cycle.h"
#include "server/tenants/tenants.h"
#include "server/tenants/tenants_store.h"
#include "shared/catalog/catalog_contract.h"
#include "shared/customers/customers_contract.h"
#include "shared/journal/journal_contract.h"
#include "tests/support/test_server.h"

#include <thread>

using namespace tijara;
using namespace tijara::tenants;
using tests::As;

namespace {

const As kPlatform{.local = true};
constexpr std::int64_t kDayMs = std::int64_t{24} * 3600 * 1000;

As about(const Id& id)
{
    As as = kPlatform;
    as.id = id;
    return as;
}

ActOnTenant wish(TenantAct act)
{
    return {act, {}, {}, {}, {}, "asked for by the owner"};
}

ActOnTenant paidUntil(const char* day)
{
    ActOnTenant act = wish(TenantAct::Renew);
    act.until = parseDate(day);
    return act;
}

/// The kinds in a shop's own journal, once it has that many entries; what is told from outside comes a moment later.
std::vector<std::string> kindsOnce(tests::TestServer& server, const As& owner, std::size_t count)
{
    for (int tries = 0;; ++tries) {
        std::vector<std::string> kinds;
        const auto page = *server.call(journal::kListEntries, {}, owner);
        for (const auto& entry : page.items) {
            kinds.push_back(entry.kind);
        }
        if (kinds.size() >= count || tries == 200) {
            return kinds;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(25));
    }
}

/// A platform's stores without a server around them, on a clock that is turned by hand.
struct Platform {
    tests::TempFolder own;
    tests::VirtualClock clock{1'795'000'000'000}; // 2026-11-18
    IdMaker ids{clock};
    DataFolder folder{own.path()};
    db::Stores stores{folder, {}, clock};
    Parts parts{stores, clock, ids};
    http::Actor node{{}, {}, ids.make(), 1};

    Platform() { prepare(parts, {}); }
    Tenant shop(const std::string& name, const std::string& plan, const std::string& zone = "UTC")
    {
        NewTenant wanted{{}, name, CountryPack::None, Currency("GBP"), zone};
        wanted.plan = plan;
        return create(parts, node, wanted);
    }
    Tenant now(const Id& id)
    {
        return db::inTransaction<db::PlatformTx>(stores.platform(), false, clock, ids, [&](db::PlatformTx& tx) { return *tenantById(tx, id); });
    }
    void until(const char* day, int hour = 0) { clock.advance((parseDate(day)->days * kDayMs + hour * 3'600'000) - clock.now().utcMs); }
};

} // namespace

class LifeCycleApiTest : public QObject {
    Q_OBJECT

private slots:
    void daysMoveAShopThroughItsStatesAndEachStepIsWrittenOnce()
    {
        Platform platform;
        const Tenant shop = platform.shop("Corner shop", "starter");
        QVERIFY(shop.state == TenantState::Trial && !shop.paid);
        QCOMPARE(toText(shop.endsOn), std::string("2026-12-02"));
        const std::pair<const char*, TenantState> days[] = {{"2026-12-02", TenantState::Trial},      {"2026-12-03", TenantState::Grace},
                                                            {"2026-12-17", TenantState::Grace},      {"2026-12-18", TenantState::ReadOnly},
                                                            {"2027-01-01", TenantState::ReadOnly}, {"2027-01-02", TenantState::Suspended},
                                                            {"2027-09-01", TenantState::Suspended}};
        for (const auto& [day, state] : days) {
            platform.until(day);
            moveThoseDue(platform.parts, platform.node);
            QVERIFY(moveThoseDue(platform.parts, platform.node).empty());
            QVERIFY2(platform.now(shop.id).state == state, day);
        }
        tellShops(platform.parts, platform.node);
        tellShops(platform.parts, platform.node);
        const auto verified = journal::verify(platform.stores, platform.clock, platform.ids, shop.id);
        QVERIFY(verified.good);
        QCOMPARE(verified.entries, std::int64_t{1 + 3}); // its first branch, and three steps
        QVERIFY(journal::verifyPlatform(platform.stores, platform.clock, platform.ids).good);
    }

    void aShopMovesOnTheDayOfItsOwnZone()
    {
        Platform platform;
        const Tenant east = platform.shop("East", "starter", "Pacific/Kiritimati");
        const Tenant west = platform.shop("West", "starter", "Pacific/Pago_Pago");
        QCOMPARE(toText(east.endsOn), std::string("2026-12-03")); // there it was tomorrow already
        QCOMPARE(toText(west.endsOn), std::string("2026-12-02"));
        platform.until("2026-12-03", 9); // 23:00 of the third in the east, 22:00 of the second in the west
        QVERIFY(moveThoseDue(platform.parts, platform.node).empty());
        platform.until("2026-12-03", 10);
        QVERIFY(moveThoseDue(platform.parts, platform.node) == std::vector<Id>{east.id});
        platform.until("2026-12-03", 11);
        QVERIFY(moveThoseDue(platform.parts, platform.node) == std::vector<Id>{west.id});
    }

    void manyServersMoveAShopOnce()
    {
        Platform platform;
        std::vector<Id> shops;
        for (int number = 0; number < 20; ++number) {
            shops.push_back(platform.shop("Shop " + std::to_string(number), "pro").id);
        }
        platform.until("2026-12-20");
        std::atomic<std::size_t> moved = 0;
        {
            std::vector<std::jthread> servers;
            for (int server = 0; server < 4; ++server) {
                servers.emplace_back([&] {
                    moved += moveThoseDue(platform.parts, platform.node).size();
                    tellShops(platform.parts, platform.node);
                });
            }
        }
        QCOMPARE(moved.load(), shops.size());
        tellShops(platform.parts, platform.node);
        for (const Id& shop : shops) {
            QCOMPARE(journal::verify(platform.stores, platform.clock, platform.ids, shop).entries, std::int64_t{2});
        }
    }

    void whatPeopleDoIsWrittenInBothJournalsWithItsReason()
    {
        tests::TestServer server;
        const As owner{.token = server.addShop("Corner shop", "owner@corner.example").accessToken};
        const Id shop = server.call(kOwnTenant, owner)->id;
        *server.call(kActOnTenant, paidUntil("2099-01-01"), about(shop));
        *server.call(kActOnTenant, wish(TenantAct::Suspend), about(shop));
        QCOMPARE(server.call(kActOnTenant, wish(TenantAct::Suspend), about(shop)).problem.code, std::string("invalid_state"));
        const auto back = *server.call(kActOnTenant, wish(TenantAct::Resume), about(shop));
        QVERIFY(back.state == TenantState::Active);
        const auto kinds = kindsOnce(server, owner, 4);
        QCOMPARE(kinds, (std::vector<std::string>{"tenants.resumed", "tenants.suspended", "tenants.renewed", "tenants.branch.created"}));
        journal::EntryQuery query;
        query.entityId = shop;
        const auto entries = *server.call(journal::kListPlatformEntries, query, kPlatform);
        QCOMPARE(entries.items.size(), std::size_t{4});
        QVERIFY(entries.items.front().body.find("asked for by the owner") != std::string::npos);
        QVERIFY(server.call(journal::kVerifyPlatform, kPlatform)->good);
        QVERIFY(server.call(journal::kVerify, owner)->good);
    }

    void aReasonIsNeededAndWhatAnActNeeds()
    {
        tests::TestServer server;
        const Id shop = server.call(kCreateTenant, {{}, "Corner shop", CountryPack::None, Currency("GBP"), "UTC"}, kPlatform)->id;
        ActOnTenant nothing{TenantAct::Renew, {}, {}, {}, {}, ""};
        const auto refused = server.call(kActOnTenant, nothing, about(shop));
        QCOMPARE(refused.status, 422);
        QVERIFY(refused.problem.complaints == (std::vector<Complaint>{{"/reason", "required", {}}, {"/until", "required", {}}}));
        QCOMPARE(server.call(kActOnTenant, wish(TenantAct::Lapse), about(shop)).status, 422);
        ActOnTenant nowhere = wish(TenantAct::ChangePlan);
        nowhere.plan = "golden";
        QVERIFY(server.call(kActOnTenant, nowhere, about(shop)).problem.complaints == (std::vector<Complaint>{{"/plan", "not_found", {}}}));
    }

    void aReadOnlyShopReadsTakesOutAndWritesNothing()
    {
        tests::TestServer server;
        const As owner{.token = server.addShop("Corner shop", "owner@corner.example").accessToken};
        const Id shop = server.call(kOwnTenant, owner)->id;
        const Date today = {static_cast<std::int32_t>(SystemClock().now().utcMs / kDayMs)};
        ActOnTenant late = wish(TenantAct::Renew);
        late.until = Date{today.days - 20};
        QVERIFY(server.call(kActOnTenant, late, about(shop))->state == TenantState::ReadOnly);
        const auto refused = server.call(kCreateBranch, {"Market stall", {}}, owner);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.problem.code, std::string("tenant_read_only"));
        QCOMPARE(server.call(kListBranches, owner).status, 200);
        QVERIFY(server.call(journal::kVerify, owner)->good);
        QVERIFY(server.call(kOwnTenant, owner)->state == TenantState::ReadOnly);
        *server.call(kActOnTenant, paidUntil("2099-01-01"), about(shop));
        QCOMPARE(server.call(kCreateBranch, {"Market stall", {}}, owner).status, 201);
    }

    void aSuspendedShopSeesWhereItStandsAndAClosedOneNothing()
    {
        tests::TestServer server;
        const As owner{.token = server.addShop("Corner shop", "owner@corner.example").accessToken};
        const Id shop = server.call(kOwnTenant, owner)->id;
        *server.call(kActOnTenant, wish(TenantAct::Suspend), about(shop));
        QCOMPARE(server.call(catalog::kListProducts, {}, owner).problem.code, std::string("tenant_suspended"));
        QVERIFY(server.call(kOwnTenant, owner)->state == TenantState::Suspended);
        QCOMPARE(server.call(identity::kMe, owner).status, 200);
        QCOMPARE(server.call(identity::kSignIn, {"owner@corner.example", tests::kPassword, {}}).status, 201);
        *server.call(kActOnTenant, wish(TenantAct::Close), about(shop));
        QCOMPARE(server.call(kOwnTenant, owner).problem.code, std::string("tenant_closed"));
        QCOMPARE(server.call(identity::kSignIn, {"owner@corner.example", tests::kPassword, {}}).status, 401);
        QVERIFY(server.call(kTenant, about(shop))->state == TenantState::Closed);
        *server.call(kActOnTenant, wish(TenantAct::Reopen), about(shop));
        *server.call(kActOnTenant, wish(TenantAct::Resume), about(shop));
        QCOMPARE(server.call(catalog::kListProducts, {}, owner).status, 200);
    }

    void nobodyIsErasedWhileACourtWantsEverythingKept()
    {
        tests::TestServer server;
        const As owner{.token = server.addShop("Corner shop", "owner@corner.example").accessToken};
        const Id shop = server.call(kOwnTenant, owner)->id;
        As customer = owner;
        customer.id = server.call(customers::kCreateCustomer, {{}, "Someone", {}, {}, {}, {}}, owner)->id;
        *server.call(kActOnTenant, wish(TenantAct::Hold), about(shop));
        QCOMPARE(server.call(customers::kEraseCustomer, {"they asked"}, customer).problem.code, std::string("legal_hold"));
        *server.call(kActOnTenant, wish(TenantAct::Release), about(shop));
        QCOMPARE(server.call(customers::kEraseCustomer, {"they asked"}, customer).status, 201);
    }

    void manyAreActedOnAtOnceAndEachAnswersForItself()
    {
        tests::TestServer server;
        std::vector<Id> shops;
        for (const char* name : {"One", "Two", "Three"}) {
            shops.push_back(server.call(kCreateTenant, {{}, name, CountryPack::None, Currency("GBP"), "UTC"}, kPlatform)->id);
        }
        *server.call(kActOnTenant, wish(TenantAct::Suspend), about(shops[1]));
        ActOnTenants all{shops, wish(TenantAct::Suspend)};
        all.ids.push_back(parseId("018f0000-0000-7000-8000-000000000001").value());
        const As once{.idempotencyKey = "bulk-1", .local = true};
        const auto outcomes = *server.call(kActOnTenants, all, once);
        QCOMPARE(outcomes.size(), std::size_t{4});
        QVERIFY(outcomes[0].tenant->state == TenantState::Suspended && outcomes[0].before->state == TenantState::Active);
        QCOMPARE(outcomes[1].code, std::optional<std::string>("invalid_state"));
        QVERIFY(outcomes[2].tenant.has_value());
        QCOMPARE(outcomes[3].code, std::optional<std::string>("not_found"));
        QCOMPARE(toJson(*server.call(kActOnTenants, all, once)), toJson(outcomes));
        all.ids.assign(kTenantsAtOnceMax + 1, shops[0]);
        QCOMPARE(server.call(kActOnTenants, all, kPlatform).problem.complaints.front().code, std::string("too_many"));
    }

    void everyFigureOfTheOverviewIsAsManyRows()
    {
        tests::TestServer server;
        for (const char* plan : {"own", "starter", "starter", "pro", "free"}) {
            NewTenant wanted{{}, std::string("On ") + plan, CountryPack::In, Currency("INR"), "Asia/Kolkata"};
            wanted.plan = plan;
            *server.call(kCreateTenant, wanted, kPlatform);
        }
        const auto overview = *server.call(kTenantOverview, kPlatform);
        std::vector<Figure> figures = overview.states;
        figures.insert(figures.end(), {overview.all, overview.trialsEndingSoon, overview.nearTheirLimit});
        std::int64_t inStates = 0;
        for (const Figure& figure : figures) {
            tests::RawRequest request{.path = figure.opens.list};
            std::string sign = "?";
            for (const auto& [name, value] : figure.opens.filter) {
                request.path += sign + name + "=" + value;
                sign = "&";
            }
            request.headers["Authorization"] = "Local " + server.localSecret();
            const auto page = fromJson<Page<TenantRow>>(server.send(request).body);
            QCOMPARE(page.count->value, figure.value);
            inStates += figure.opens.filter.size() == 1 && figure.opens.filter.contains("state") ? figure.value : 0;
        }
        QCOMPARE(overview.all.value, std::int64_t{5});
        QCOMPARE(inStates, std::int64_t{5});
    }
};

QTEST_APPLESS_MAIN(LifeCycleApiTest)
#include "life_cycle_api_test.moc"
