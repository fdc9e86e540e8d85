// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/platform/data_folder.h"
#include "server/platform/db/stores.h"
#include "server/tenants/tenants.h"
#include "server/tenants/tenants_store.h"
#include "shared/journal/journal_contract.h"
#include "shared/tenants/places_contract.h"
#include "tests/support/list_plans.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/test_server.h"

using namespace tijara;
using namespace tijara::tenants;
using tests::As;

namespace {

const As kPlatform{.local = true};

NewTenant shopCalled(const std::string& name)
{
    return {{}, name, CountryPack::None, Currency("GBP"), "Europe/London"};
}

} // namespace

class TenantsApiTest : public QObject {
    Q_OBJECT

private slots:
    void aTenantHasItsFirstBranchAndAJournalFromTheStart()
    {
        tests::TestServer server;
        const auto owner = server.addShop("Corner shop", "owner@corner.example");
        const As asOwner{.token = owner.accessToken};
        QCOMPARE(server.call(kOwnTenant, asOwner)->name, std::string("Corner shop"));
        const auto branches = *server.call(kListBranches, asOwner);
        QCOMPARE(branches.size(), std::size_t{1});
        QCOMPARE(branches.front().name, std::string("Main"));
        const auto entries = *server.call(journal::kListEntries, {}, asOwner);
        QCOMPARE(entries.items.size(), std::size_t{1});
        QCOMPARE(entries.items.front().kind, std::string("tenants.branch.created"));
        QVERIFY(server.call(journal::kVerify, asOwner)->good);
    }

    void slugsAreUniqueAndAWishedOneThatIsTakenIsRefused()
    {
        tests::TestServer server;
        QCOMPARE(server.call(kCreateTenant, shopCalled("Corner shop"), kPlatform)->slug, std::string("corner-shop"));
        QCOMPARE(server.call(kCreateTenant, shopCalled("Corner Shop!"), kPlatform)->slug, std::string("corner-shop-2"));
        NewTenant wished = shopCalled("Another");
        wished.slug = "corner-shop";
        const auto refused = server.call(kCreateTenant, wished, kPlatform);
        QCOMPARE(refused.status, 409);
        QVERIFY(refused.problem.complaints == (std::vector<Complaint>{{"/slug", "already_exists", {}}}));
        QCOMPARE(server.call(kListTenants, {}, kPlatform)->items.size(), std::size_t{2});
    }

    void zoneAndCurrencyMustBeKnown()
    {
        tests::TestServer server;
        NewTenant wanted = shopCalled("Corner shop");
        wanted.zone = "Mars/Olympus";
        const auto zone = server.call(kCreateTenant, wanted, kPlatform);
        QCOMPARE(zone.status, 422);
        QVERIFY(zone.problem.complaints == (std::vector<Complaint>{{"/zone", "unknown_zone", {}}}));
        tests::RawRequest raw{.method = "POST", .path = std::string(kCreateTenant.path)};
        raw.body = R"({"name":"Corner shop","countryPack":"none","currency":"XYZ","zone":"UTC"})";
        raw.headers["Authorization"] = "Local " + server.localSecret();
        const auto currency = server.send(raw);
        QCOMPARE(currency.status, 422);
        QCOMPARE(currency.problem().complaints.front().path, std::string("/currency"));
    }

    void branchesAndRegistrationsAreAddedAndJournalled()
    {
        tests::TestServer server;
        const As owner{.token = server.setUp().accessToken};
        const auto vat = *server.call(kCreateRegistration, {TaxScheme::Vat, "GB 123 4567 89", "Test shop Ltd"}, owner);
        const auto branch = *server.call(kCreateBranch, {"Market stall", vat.id}, owner);
        QCOMPARE(server.call(kListRegistrations, owner)->size(), std::size_t{1});
        QCOMPARE(server.call(kListBranches, owner)->back().registrationId, std::optional(vat.id));
        QCOMPARE(server.call(kCreateBranch, {"Market stall", {}}, owner).status, 409);
        QCOMPARE(server.call(kCreateRegistration, {TaxScheme::Vat, "GB 123 4567 89", "Test shop Ltd"}, owner).status, 409);
        const auto nowhere = server.call(kCreateBranch, {"Elsewhere", branch.id}, owner);
        QVERIFY(nowhere.problem.complaints == (std::vector<Complaint>{{"/registrationId", "not_found", {}}}));
        std::vector<std::string> kinds;
        const auto entries = *server.call(journal::kListEntries, {}, owner);
        for (const auto& entry : entries.items) {
            kinds.push_back(entry.kind);
        }
        QCOMPARE(kinds, (std::vector<std::string>{"tenants.branch.created", "tenants.registration.created", "tenants.branch.created"}));
    }

    void branchesAreRenamedAndRetiredAndTheLastOneStays()
    {
        tests::TestServer server;
        const As all{.token = server.setUp().accessToken};
        As owner = all;
        const auto stall = *server.call(kCreateBranch, {"Market stall", {}}, all);
        owner.id = stall.id;
        QCOMPARE(server.call(kChangeBranch, {"Weekly market", {}, {}}, owner)->name, std::string("Weekly market"));
        QCOMPARE(server.call(kChangeBranch, {"Main", {}, {}}, owner).status, 409);
        QVERIFY(server.call(kChangeBranch, {{}, {}, true}, owner)->retiredAt.has_value());
        const auto branches = *server.call(kListBranches, all);
        owner.id = branches.front().id;
        QVERIFY(server.call(kChangeBranch, {{}, {}, true}, owner).problem.complaints == (std::vector<Complaint>{{"/retired", "last_branch", {}}}));
        owner.id = stall.id;
        QVERIFY(!server.call(kChangeBranch, {{}, {}, false}, owner)->retiredAt.has_value());
        owner.id = parseId("018f0000-0000-7000-8000-000000000001");
        QCOMPARE(server.call(kChangeBranch, {"Nowhere", {}, {}}, owner).status, 404);
        QVERIFY(server.call(journal::kVerify, all)->good);
    }

    void thePlatformsPeopleKeepAShopsPlacesAndTheShopReadsIt()
    {
        tests::TestServer server;
        const As owner{.token = server.addShop("Corner shop", "owner@corner.example").accessToken};
        As shop = kPlatform;
        shop.id = server.call(kOwnTenant, owner)->id;
        const auto branch = *server.call(kPutBranch, {{}, {"Market stall", {}, {}}}, shop);
        QCOMPARE(server.call(kPutBranch, {branch.id, {"Weekly market", {}, {}}}, shop)->name, std::string("Weekly market"));
        QVERIFY(server.call(kPutBranch, {{}, {}}, shop).problem.complaints == (std::vector<Complaint>{{"/change/name", "required", {}}}));
        const auto number = *server.call(kPutRegistration, {{}, TaxScheme::Gstin, "27AAPFU0939F1ZV", {"Corner shop Ltd", {}}}, shop);
        QCOMPARE(server.call(kPutRegistration, {{}, TaxScheme::Gstin, "27AAPFU0939F1ZW", {"Corner shop Ltd", {}}}, shop).problem.complaints.front().code, std::string("gstin_check"));
        QVERIFY(server.call(kPutRegistration, {number.id, {}, {}, {{}, true}}, shop)->retiredAt.has_value());
        std::vector<std::string> kinds;
        const auto entries = *server.call(journal::kListEntries, {}, owner);
        for (const auto& entry : entries.items) {
            kinds.push_back(entry.kind);
        }
        QCOMPARE(kinds, (std::vector<std::string>{"tenants.registration.changed", "tenants.registration.created", "tenants.branch.changed", "tenants.branch.created", "tenants.branch.created"}));
        QVERIFY(server.call(journal::kVerify, owner)->good);
    }

    void shopsAreFoundByStateByCountryAndByTheBeginningOfTheirName()
    {
        tests::TestServer server;
        for (const char* name : {"Éclair", "eclipse", "Zebra"}) {
            NewTenant wanted = shopCalled(name);
            wanted.countryPack = std::string(name) == "Zebra" ? CountryPack::In : CountryPack::Dz;
            wanted.plan = "starter";
            *server.call(kCreateTenant, wanted, kPlatform);
        }
        const auto count = [&](auto set) {
            TenantQuery query;
            set(query);
            return server.call(kListTenants, query, kPlatform)->count->value;
        };
        QCOMPARE(count([](TenantQuery& query) { query.search = "ECL"; }), std::int64_t{2});
        QCOMPARE(count([](TenantQuery& query) { query.search = "écli"; query.state = TenantState::Trial; }), std::int64_t{1});
        QCOMPARE(count([](TenantQuery& query) { query.countryPack = CountryPack::Dz; query.state = TenantState::Trial; }), std::int64_t{2});
        QCOMPARE(count([](TenantQuery& query) { query.plan = "starter"; query.countryPack = CountryPack::In; }), std::int64_t{1});
        QCOMPARE(count([](TenantQuery& query) { query.state = TenantState::Closed; }), std::int64_t{0});
    }

    void aRepeatedWriteIsDoneOnce()
    {
        tests::TestServer server;
        const As owner{.token = server.setUp().accessToken, .idempotencyKey = "stall-1"};
        const auto first = *server.call(kCreateBranch, {"Market stall", {}}, owner);
        const auto again = server.call(kCreateBranch, {"Market stall", {}}, owner);
        QCOMPARE(again->id, first.id);
        QCOMPARE(again.headers.at("Idempotency-Replayed"), std::string("true"));
        QCOMPARE(server.call(kCreateBranch, {"Other stall", {}}, owner).problem.code, std::string("idempotency_key_reused"));
    }

    void tenantsAreListedPageByPage()
    {
        tests::TestServer server;
        for (const char* name : {"Éclair", "eclipse", "Zebra", "apple"}) {
            *server.call(kCreateTenant, shopCalled(name), kPlatform);
        }
        TenantQuery query;
        query.limit = 3;
        const auto first = *server.call(kListTenants, query, kPlatform);
        std::vector<std::string> names;
        for (const TenantRow& tenant : first.items) {
            names.push_back(tenant.name);
        }
        QCOMPARE(names, (std::vector<std::string>{"apple", "Éclair", "eclipse"}));
        query.after = first.next;
        QCOMPARE(server.call(kListTenants, query, kPlatform)->items.front().name, std::string("Zebra"));
        query.after = "bm9uc2Vuc2U";
        QCOMPARE(server.call(kListTenants, query, kPlatform).problem.code, std::string("cursor_invalid"));
        query.after.reset();
        query.sort = "zone";
        QCOMPARE(server.call(kListTenants, query, kPlatform).problem.code, std::string("list_not_served"));
    }

    void aRepeatedCreationIsOneShop()
    {
        tests::TestServer server;
        const As once{.idempotencyKey = "k1", .local = true};
        const Id first = server.call(kCreateTenant, shopCalled("Tea"), once)->id;
        QVERIFY(server.call(kCreateTenant, shopCalled("Tea"), once)->id == first);
        QCOMPARE(server.call(kCreateTenant, shopCalled("Coffee"), once).problem.code, std::string("idempotency_key_reused"));
        QCOMPARE(server.call(kListTenants, {}, kPlatform)->items.size(), std::size_t{1});
    }

    void whatABrokenOffCreationLeftIsSweptAtTheNextStart()
    {
        tests::TestServer server;
        server.setUp();
        server.stop();
        const Id half = parseId("018f0000-0000-7000-8000-000000000001").value();
        {
            DataFolder folder(server.folder());
            SystemClock clock;
            IdMaker ids(clock);
            db::Stores stores(folder, {.sqlite = {}, .postgres = server.config().postgres}, clock);
            stores.create(half);
            db::inTransaction<db::PlatformTx>(stores.platform(), true, clock, ids, [&](db::PlatformTx& tx) {
                insertTenant(tx, {half, "half", "Half a shop", TenantState::Creating, CountryPack::None, Currency("GBP"), "UTC", tx.now()});
            });
        }
        server.restart();
        if (!tests::onPostgres()) {
            QVERIFY(!std::filesystem::exists(server.folder() / "tenants" / (toText(half) + ".db")));
        }
        QCOMPARE(server.call(kListTenants, {}, kPlatform)->items.size(), std::size_t{1});
        QCOMPARE(server.call(kCreateTenant, shopCalled("Half"), kPlatform)->slug, std::string("half"));
    }

    void aTenantNobodyKnowsIsNotFound()
    {
        tests::TestServer server;
        const auto answer = server.call(kListBranches, As{.localTenant = "nobody", .local = true});
        QCOMPARE(answer.status, 404);
        QCOMPARE(server.call(kOwnTenant, kPlatform).status, 403);
    }

    void everySortOfTheListIsServedByItsIndex()
    {
        TIJARA_SKIP_ON_POSTGRES("plans on PostgreSQL: statements_test")
        tests::TestServer server;
        server.setUp();
        server.stop();
        QCOMPARE(tests::badPlans(tenantList(), server.folder() / "platform.db"), std::vector<std::string>{});
    }
};

QTEST_APPLESS_MAIN(TenantsApiTest)
#include "tenants_api_test.moc"
