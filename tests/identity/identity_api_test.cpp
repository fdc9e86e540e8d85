// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "shared/catalog/catalog_contract.h"
#include "shared/identity/people_contract.h"
#include "shared/journal/journal_contract.h"
#include "tests/support/test_rooms.h"
#include "tests/support/test_server.h"

#include <thread>

using namespace tijara;
using namespace tijara::identity;
using tests::As;
using tests::kPassword;

namespace {

const tenants::NewTenant kShop{{}, "Corner shop", tenants::CountryPack::None, Currency("GBP"), "Europe/London"};
constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kMinute = 60 * kSecond;

/// A server with its first shop, on a clock the test moves.
struct Shop {
    tests::VirtualClock clock;
    tests::TestServer server{&clock};
    SignedIn owner = server.setUp();

    [[nodiscard]] int meAs(const std::string& token) const { return server.call(kMe, As{.token = token}).status; }
    [[nodiscard]] tests::Answer<SignedIn> refresh(const std::string& token) const { return server.call(kRefresh, {token}); }
};

} // namespace

class IdentityApiTest : public QObject {
    Q_OBJECT

private slots:
    void theFirstRunMakesTheShopAndItsOwnerOnce()
    {
        tests::TestServer server;
        QVERIFY(server.call(kSetupState)->needed);
        const auto owner = server.setUp();
        QCOMPARE(owner.role, Role::Owner);
        QCOMPARE(owner.tenant->slug, std::string("test-shop"));
        QCOMPARE(owner.tenant->state, tenants::TenantState::Active);
        QVERIFY(!server.call(kSetupState)->needed);
        const auto again = server.call(kSetup, {kShop, "Other", "other@shop.example", kPassword});
        QCOMPARE(again.status, 409);
        QCOMPARE(again.problem.code, std::string("setup_done"));
    }

    void aRepeatedFirstRunIsAnsweredAsTheFirst()
    {
        tests::TestServer server;
        const Setup wanted{kShop, "Olive Owner", "owner@shop.example", kPassword};
        const As once{.idempotencyKey = "first-run"};
        const auto first = server.call(kSetup, wanted, once);
        QCOMPARE(first.status, 201);
        const auto again = server.call(kSetup, wanted, once);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.headers.count("Idempotency-Replayed"), std::size_t{1});
        QCOMPARE(toJson(*again), toJson(*first));
        QCOMPARE(server.call(kMe, As{.token = again->accessToken}).status, 200);
        auto other = wanted;
        other.ownerName = "Somebody Else";
        QCOMPARE(server.call(kSetup, other, once).problem.code, std::string("idempotency_key_reused"));
        for (const std::string& secret : {first->accessToken, first->refreshToken, std::string(kPassword), std::string("Olive Owner\",\"email")}) {
            QVERIFY(tests::filesWith(server.folder(), secret).empty());
        }
    }

    void aRepeatedNewUserIsOneUser()
    {
        const Shop shop;
        const NewUser wanted{"Carl", "carl@shop.example", kPassword, Role::Cashier};
        const As once{.idempotencyKey = "k1", .localTenant = "test-shop", .local = true};
        const auto first = *shop.server.call(kCreateUser, wanted, once);
        QVERIFY(shop.server.call(kCreateUser, wanted, once)->id == first.id);
        auto other = wanted;
        other.password += "!";
        QCOMPARE(shop.server.call(kCreateUser, other, once).problem.code, std::string("idempotency_key_reused"));
        QCOMPARE(shop.server.call(kCreateUser, wanted, As{.idempotencyKey = "k2", .localTenant = "test-shop", .local = true}).problem.code, std::string("already_exists"));
        const NewAdmin admin{"Ada", "ada@platform.example", kPassword};
        const As command{.idempotencyKey = "k3", .local = true};
        const auto made = *shop.server.call(kCreateAdmin, admin, command);
        QVERIFY(shop.server.call(kCreateAdmin, admin, command)->id == made.id);
        QVERIFY(tests::filesWith(shop.server.folder(), kPassword).empty());
    }

    void ofManyFirstRunsAtOnceOneWins()
    {
        tests::TestServer server;
        std::atomic<int> made = 0;
        std::atomic<int> refused = 0;
        {
            std::vector<std::jthread> clients;
            for (int client = 0; client < 6; ++client) {
                clients.emplace_back([&, client] {
                    const auto answer = server.call(kSetup, {kShop, "Owner", "owner" + std::to_string(client) + "@shop.example", kPassword});
                    made += answer.status == 201 ? 1 : 0;
                    refused += answer.problem.code == "setup_done" ? 1 : 0;
                });
            }
        }
        QCOMPARE(made.load(), 1);
        QCOMPARE(refused.load(), 5);
        const auto tenants = server.call(tenants::kListTenants, {}, As{.local = true});
        QCOMPARE(tenants->items.size(), std::size_t{1});
    }

    void aFirstRunNamesEveryFieldThatIsWrong()
    {
        tests::TestServer server;
        const auto answer = server.call(kSetup, {{"Bad Slug", "", tenants::CountryPack::None, Currency("GBP"), "Europe/London"}, "", "nobody", "short"});
        QCOMPARE(answer.status, 422);
        std::vector<std::string> paths;
        for (const Complaint& one : answer.problem.complaints) {
            paths.push_back(one.path + " " + one.code);
        }
        QCOMPARE(paths, (std::vector<std::string>{"/shop/name required", "/shop/slug not_a_slug", "/ownerName required", "/email not_an_email", "/password too_short"}));
        auto shop = kShop;
        shop.zone = "Europe/Londn";
        const auto zone = server.call(kSetup, {shop, "Ann", "ann@shop.example", kPassword});
        QVERIFY(zone.problem.complaints == (std::vector<Complaint>{{"/shop/zone", "unknown_zone", {}}}));
        QVERIFY(server.call(kSetupState)->needed);
    }

    void signingInIsByEmailInAnyCase()
    {
        const Shop shop;
        QCOMPARE(shop.server.call(kSignIn, {"OWNER@Shop.Example", kPassword, {}})->person.id, shop.owner.person.id);
    }

    void aWrongPasswordAndAnUnknownEmailAreRefusedAlike()
    {
        const Shop shop;
        const auto wrong = shop.server.call(kSignIn, {"owner@shop.example", "not the password", {}});
        const auto unknown = shop.server.call(kSignIn, {"nobody@shop.example", "not the password", {}});
        QCOMPARE(wrong.status, 401);
        QCOMPARE(unknown.status, 401);
        QCOMPARE(wrong.problem.code, std::string("sign_in_refused"));
        QCOMPARE(unknown.problem.code, wrong.problem.code);
        QVERIFY(wrong.problem.params == unknown.problem.params);
    }

    void anUnknownEmailTakesAsLongAsAKnownOne()
    {
        Shop shop;
        const auto microsecondsOf = [&](const std::string& email) {
            shop.clock.advance(60 * kMinute); // so that no guess has to wait
            const auto start = std::chrono::steady_clock::now();
            shop.server.call(kSignIn, {email, "not the password", {}});
            return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start).count();
        };
        std::int64_t known = std::numeric_limits<std::int64_t>::max();
        std::int64_t unknown = known;
        for (int round = 0; round < 10; ++round) { // in turns, and the quickest of each: what else the machine does falls on both
            known = std::min(known, microsecondsOf("owner@shop.example"));
            unknown = std::min(unknown, microsecondsOf("nobody@shop.example"));
        }
        QVERIFY2(unknown * 2 > known && known * 2 > unknown, qPrintable(QStringLiteral("%1 µs and %2 µs").arg(known).arg(unknown)));
    }

    void guessingIsSlowedDownAndARightPasswordWaitsToo()
    {
        Shop shop;
        for (int guess = 0; guess < 5; ++guess) {
            QCOMPARE(shop.server.call(kSignIn, {"owner@shop.example", "wrong wrong", {}}).status, 401);
        }
        const auto blocked = shop.server.call(kSignIn, {"owner@shop.example", kPassword, {}});
        QCOMPARE(blocked.status, 429);
        QCOMPARE(blocked.problem.params.at("retryAfterSeconds"), std::string("2"));
        shop.clock.advance(2 * kSecond);
        QCOMPARE(shop.server.call(kSignIn, {"owner@shop.example", kPassword, {}}).status, 201);
    }

    void anAccessTokenLastsFifteenMinutes()
    {
        Shop shop;
        QCOMPARE(shop.meAs(shop.owner.accessToken), 200);
        shop.clock.advance(15 * kMinute - 1);
        QCOMPARE(shop.meAs(shop.owner.accessToken), 200);
        shop.clock.advance(1);
        const auto late = shop.server.call(kMe, As{.token = shop.owner.accessToken});
        QCOMPARE(late.status, 401);
        QCOMPARE(late.problem.code, std::string("session_ended"));
        QCOMPARE(shop.server.call(kMe).problem.code, std::string("sign_in_needed"));
    }

    void aRefreshGivesANewPairAndMayBeRepeatedForHalfAMinute()
    {
        Shop shop;
        const auto second = *shop.refresh(shop.owner.refreshToken);
        QVERIFY(second.accessToken != shop.owner.accessToken && second.refreshToken != shop.owner.refreshToken);
        QCOMPARE(toJson(*second.tenant), toJson(*shop.owner.tenant));
        shop.clock.advance(30 * kSecond);
        const auto repeated = *shop.refresh(shop.owner.refreshToken);
        QCOMPARE(shop.meAs(second.accessToken), 200);
        QCOMPARE(shop.meAs(repeated.accessToken), 200);
        QCOMPARE(shop.refresh(second.refreshToken).status, 201);
    }

    void aRefreshTokenUsedAgainLaterEndsTheWholeSession()
    {
        Shop shop;
        const auto second = *shop.refresh(shop.owner.refreshToken);
        QCOMPARE(shop.meAs(second.accessToken), 200);
        shop.clock.advance(30 * kSecond + 1);
        QCOMPARE(shop.refresh(shop.owner.refreshToken).problem.code, std::string("session_ended"));
        QCOMPARE(shop.meAs(second.accessToken), 401);
        QCOMPARE(shop.refresh(second.refreshToken).problem.code, std::string("session_ended"));
        shop.server.restart();
        QCOMPARE(shop.refresh(second.refreshToken).status, 401);
    }

    void aSessionEndsAfterADayHoweverOftenItWasRefreshed()
    {
        Shop shop;
        SignedIn latest = shop.owner;
        for (int hour = 0; hour < 23; ++hour) {
            shop.clock.advance(60 * kMinute);
            latest = *shop.refresh(latest.refreshToken);
            QVERIFY(latest.sessionExpiresAt == shop.owner.sessionExpiresAt);
        }
        shop.clock.advance(50 * kMinute);
        latest = *shop.refresh(latest.refreshToken);
        QVERIFY(latest.accessExpiresAt == shop.owner.sessionExpiresAt);
        shop.clock.advance(10 * kMinute);
        QCOMPARE(shop.meAs(latest.accessToken), 401);
        QCOMPARE(shop.refresh(latest.refreshToken).status, 401);
    }

    void signingOutEndsTheSessionAtOnce()
    {
        const Shop shop;
        QCOMPARE(shop.meAs(shop.owner.accessToken), 200);
        QCOMPARE(shop.server.call(kSignOut, As{.token = shop.owner.accessToken}).status, 204);
        QCOMPARE(shop.meAs(shop.owner.accessToken), 401);
        QCOMPARE(shop.refresh(shop.owner.refreshToken).status, 401);
    }

    void aTokenMadeUpIsRefused()
    {
        const Shop shop;
        QCOMPARE(shop.meAs("made-up"), 401);
        QCOMPARE(shop.meAs(shop.owner.refreshToken), 401);
        QCOMPARE(shop.refresh(shop.owner.accessToken).status, 401);
    }

    void tokensSurviveARestartAndAreNowhereInTheData()
    {
        Shop shop;
        shop.server.restart();
        QCOMPARE(shop.meAs(shop.owner.accessToken), 200);
        shop.server.stop();
        QVERIFY(tests::filesWith(shop.server.folder(), shop.owner.accessToken).empty());
        QVERIFY(tests::filesWith(shop.server.folder(), shop.owner.refreshToken).empty());
        QVERIFY(tests::filesWith(shop.server.folder(), kPassword).empty());
    }

    void aRoleMayDoWhatItsListSaysAndNoMore()
    {
        Shop shop;
        const auto cashier = shop.server.addUser(shop.owner.accessToken, Role::Cashier, "till@shop.example");
        const As asCashier{.token = cashier.accessToken};
        const auto refused = shop.server.call(kCreateUser, {"X", "x@shop.example", kPassword, Role::Owner}, asCashier); // who may, is told it is for commands
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.problem.params.at("permission"), std::string("users.write"));
        QCOMPARE(shop.server.call(catalog::kCreateProduct, {"TEA", "Tea", catalog::ItemKind::Goods, {}}, asCashier).status, 403);
        QCOMPARE(shop.server.call(catalog::kListProducts, {}, asCashier).status, 200);
        QCOMPARE(shop.server.call(tenants::kListTenants, {}, As{.token = shop.owner.accessToken}).status, 403);
    }

    void anOwnerSeesOnlyTheirOwnShop()
    {
        Shop shop;
        const auto other = shop.server.addShop("Other shop", "other@shop.example");
        const auto mine = *shop.server.call(catalog::kCreateProduct, {"TEA", "Tea", catalog::ItemKind::Goods, {}}, As{.token = shop.owner.accessToken});
        QCOMPARE(shop.server.call(catalog::kListProducts, {}, As{.token = other.accessToken})->items.size(), std::size_t{0});
        QCOMPARE(shop.server.call(catalog::kProduct, As{.token = other.accessToken, .id = mine.id}).status, 404);
        const auto users = shop.server.call(kListUsers, As{.token = other.accessToken});
        QCOMPARE(users->size(), std::size_t{1});
        QCOMPARE(users->front().email, std::string("other@shop.example"));
        // The header that local commands use means nothing for a person.
        tests::RawRequest raw{.path = "/api/v1/tenant"};
        raw.headers = {{"Authorization", "Bearer " + other.accessToken}, {"X-Tijara-Tenant", "test-shop"}};
        QCOMPARE(fromJson<tenants::Tenant>(shop.server.send(raw).body).slug, std::string("other-shop"));
    }

    void someoneOfTwoShopsSaysWhich()
    {
        Shop shop;
        const auto second = shop.server.addShop("Second shop", "second@shop.example");
        shop.server.join(second.accessToken, Role::Manager, "owner@shop.example");
        const auto asked = shop.server.call(kSignIn, {"owner@shop.example", kPassword, {}});
        QCOMPARE(asked.status, 422);
        QVERIFY(asked.problem.complaints == (std::vector<Complaint>{{"/tenant", "required", {{"second-shop", "Second shop"}, {"test-shop", "Test shop"}}}}));
        QCOMPARE(shop.server.call(kSignIn, {"owner@shop.example", kPassword, "second-shop"})->role, Role::Manager);
        QCOMPARE(shop.server.call(kSignIn, {"owner@shop.example", kPassword, "test-shop"})->role, Role::Owner);
        QCOMPARE(shop.server.call(kSignIn, {"owner@shop.example", kPassword, "third-shop"}).status, 422);
        QCOMPARE(shop.server.call(kSignIn, {"owner@shop.example", "wrong wrong", "third-shop"}).status, 401);
    }

    void onlyCommandsOfThisComputerMakePeopleAtOnce()
    {
        const Shop shop;
        // Else the answer would tell a shop which e-mails are known elsewhere.
        QCOMPARE(shop.server.call(kCreateUser, {"X", "x@shop.example", kPassword, Role::Cashier}, As{.token = shop.owner.accessToken}).status, 403);
        const auto admin = shop.server.call(kCreateUser, {"X", "x@shop.example", kPassword, Role::SuperAdmin}, As{.localTenant = "test-shop", .local = true});
        QVERIFY(admin.problem.complaints == (std::vector<Complaint>{{"/role", "not_allowed", {}}}));
    }

    void whoIsKnownAlreadyIsMadeNoMemberWithoutTheirConsent()
    {
        Shop shop;
        const auto second = shop.server.addShop("Second shop", "second@shop.example");
        const As command{.localTenant = "second-shop", .local = true};
        const auto people = [&] { return shop.server.call(kListUsers, As{.token = second.accessToken})->size(); };
        const auto known = shop.server.call(kCreateUser, {"Olive", "OWNER@shop.example", "another password", Role::Owner}, command);
        QCOMPARE(known.status, 422);
        QVERIFY(known.problem.complaints == (std::vector<Complaint>{{"/email", "known_elsewhere", {}}}));
        // Nor does whoever was only invited elsewhere get a password that is not theirs.
        const auto invited = *shop.server.call(kInvite, {"ravi@shop.example", {Role::Cashier, {}}}, As{.token = shop.owner.accessToken});
        QCOMPARE(shop.server.call(kCreateUser, {"Thief", "ravi@shop.example", "another password", Role::Cashier}, command).status, 422);
        QCOMPARE(shop.server.call(kAcceptInvitation, {invited.code, "Ravi", kPassword})->person.name, std::string("Ravi"));
        QCOMPARE(people(), std::size_t{1});
        shop.server.join(second.accessToken, Role::Cashier, "owner@shop.example");
        QCOMPARE(people(), std::size_t{2});
        QCOMPARE(shop.server.call(kCreateUser, {"Olive", "owner@shop.example", kPassword, Role::Cashier}, command).problem.code, std::string("already_exists"));
    }

    void theFirstAdminIsMadeOnceAndOnlyFromThisComputer()
    {
        const Shop shop;
        const NewAdmin admin{"Root", "root@platform.example", kPassword};
        QCOMPARE(shop.server.call(kCreateAdmin, admin, As{.token = shop.owner.accessToken}).status, 403);
        QCOMPARE(shop.server.call(kCreateAdmin, admin, As{.local = true}).status, 201);
        QCOMPARE(shop.server.call(kCreateAdmin, {"Root", "root2@platform.example", kPassword}, As{.local = true}).problem.code, std::string("setup_done"));
        const auto signedIn = *shop.server.call(kSignIn, {"root@platform.example", kPassword, {}});
        QCOMPARE(signedIn.role, Role::SuperAdmin);
        QVERIFY(!signedIn.tenant);
        const auto noShop = shop.server.call(catalog::kListProducts, {}, As{.token = signedIn.accessToken});
        QCOMPARE(noShop.status, 403);
    }

    void thePublishedPermissionsSayWhoHasThem()
    {
        const Shop shop;
        const auto rows = *shop.server.call(kPermissions, As{.token = shop.owner.accessToken});
        QCOMPARE(rows.size(), allPermissions().size());
        for (const PermissionRow& row : rows) {
            QVERIFY2(!row.roles.empty(), row.name.c_str());
        }
    }

    void theAuditTrailNamesPeople()
    {
        const Shop shop;
        const As owner{.token = shop.owner.accessToken};
        *shop.server.call(catalog::kCreateProduct, {"TEA", "Tea", catalog::ItemKind::Goods, {}}, owner);
        const auto entries = *shop.server.call(journal::kListEntries, {}, owner);
        QCOMPARE(entries.items.front().kind, std::string("catalog.product.created"));
        QCOMPARE(entries.items.front().actorName, std::string("Olive Owner"));
    }
};

QTEST_APPLESS_MAIN(IdentityApiTest)
#include "identity_api_test.moc"
