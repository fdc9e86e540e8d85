// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions, the second step, proofs, the people of a shop, and keys: over HTTP, on a clock the test moves.
#include <QTest>

#include "server/identity/totp.h"
#include "shared/customers/customers_contract.h"
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

constexpr std::int64_t kMinute = 60'000;

struct Shop {
    tests::VirtualClock clock;
    tests::TestServer server{&clock};
    SignedIn owner = server.setUp();
    As as{.token = owner.accessToken};

    [[nodiscard]] SignedIn signIn(const std::string& email) const { return *server.call(kSignIn, {email, kPassword, {}}); }
    [[nodiscard]] int meAs(const std::string& token) const { return server.call(kMe, As{.token = token}).status; }
    [[nodiscard]] std::string codeOf(const std::string& secret) { return totpCode(secret, clock.now().utcMs / kStepMs); }
    /// Sets up the owner's second step; gives back the app's secret and the recovery codes.
    std::pair<std::string, RecoveryCodes> enrol()
    {
        const std::string secret = tests::fromBase32(server.call(kBeginTwoStep, as)->secret);
        return {secret, *server.call(kConfirmTwoStep, {codeOf(secret)}, as)};
    }
    [[nodiscard]] std::string challenge() const
    {
        const auto asked = server.call(kSignIn, {"owner@shop.example", kPassword, {}});
        if (asked.status != 401 || asked.problem.code != "code_needed") {
            throw std::runtime_error("no challenge: " + toJson(asked.problem));
        }
        return asked.problem.params.at("challenge");
    }
    [[nodiscard]] std::vector<std::string> kinds() const
    {
        std::vector<std::string> all;
        const auto page = *server.call(journal::kListEntries, {}, as);
        for (const auto& entry : page.items) {
            all.push_back(entry.kind);
        }
        return all;
    }
    [[nodiscard]] bool isInTrail(const std::string& kind) const
    {
        const auto all = kinds();
        return std::find(all.begin(), all.end(), kind) != all.end();
    }
};

} // namespace

class SecurityApiTest : public QObject {
    Q_OBJECT

private slots:
    void oneSeesWhereOneIsSignedInAndEndsItAtOnce()
    {
        Shop shop;
        const auto second = shop.signIn("owner@shop.example");
        const auto rows = *shop.server.call(kOwnSessions, shop.as);
        QCOMPARE(rows.size(), std::size_t{2});
        QVERIFY(!rows[0].current && rows[1].current);
        QCOMPARE(rows[0].address, std::string("127.0.0.1"));
        QCOMPARE(shop.meAs(second.accessToken), 200);
        QCOMPARE(shop.server.call(kEndOwnSession, As{.token = shop.owner.accessToken, .id = rows[0].id}).status, 204);
        QCOMPARE(shop.meAs(second.accessToken), 401);
        QCOMPARE(shop.server.call(kRefresh, {second.refreshToken}).status, 401);
        const auto third = shop.signIn("owner@shop.example");
        QCOMPARE(shop.server.call(kEndOtherSessions, shop.as)->count, std::int64_t{1});
        QCOMPARE(shop.meAs(third.accessToken), 401);
        QCOMPARE(shop.meAs(shop.owner.accessToken), 200);
        QVERIFY(shop.isInTrail("identity.session.ended"));
    }

    void anOwnerEndsSomeoneElsesSessionAndNobodyAnotherShops()
    {
        Shop shop;
        const auto cashier = shop.server.addUser(shop.owner.accessToken, Role::Cashier, "till@shop.example");
        const auto stranger = shop.server.addShop("Other", "other@shop.example");
        const auto rows = *shop.server.call(kShopSessions, shop.as);
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(shop.server.call(kShopSessions, As{.token = cashier.accessToken}).status, 403);
        QCOMPARE(shop.server.call(kEndSession, As{.token = stranger.accessToken, .id = rows[0].id}).status, 404);
        QCOMPARE(shop.meAs(cashier.accessToken), 200);
        QCOMPARE(shop.server.call(kEndSession, As{.token = shop.owner.accessToken, .id = rows[0].id}).status, 204);
        QCOMPARE(shop.meAs(cashier.accessToken), 401);
    }

    void theSecondStepIsAskedForAndNoCodeIsTakenTwice()
    {
        Shop shop;
        const auto [secret, recovery] = shop.enrol();
        QCOMPARE(recovery.codes.size(), kRecoveryCodes);
        // The code that set it up was used.
        QCOMPARE(shop.server.call(kSignInCode, {shop.challenge(), shop.codeOf(secret)}).problem.code, std::string("code_refused"));
        shop.clock.advance(kStepMs);
        const std::string code = shop.codeOf(secret);
        QCOMPARE(shop.server.call(kSignInCode, {shop.challenge(), code})->twoStep, TwoStep::On);
        shop.server.restart();
        QCOMPARE(shop.server.call(kSignInCode, {shop.challenge(), code}).status, 401);
        shop.clock.advance(kStepMs);
        const std::string next = totpCode(secret, shop.clock.now().utcMs / kStepMs + 1); // a phone that is ahead
        QCOMPARE(shop.server.call(kSignInCode, {shop.challenge(), next}).status, 201);
        QVERIFY(shop.isInTrail("identity.second_step.set_up"));
        shop.server.stop();
        QVERIFY(tests::filesWith(shop.server.folder(), secret).empty());
        QVERIFY(tests::filesWith(shop.server.folder(), base32(secret)).empty());
    }

    void aRecoveryCodeOpensOneSignIn()
    {
        Shop shop;
        const auto [secret, recovery] = shop.enrol();
        std::string typed = recovery.codes[3];
        std::transform(typed.begin(), typed.end(), typed.begin(), [](char c) { return static_cast<char>(std::tolower(c)); });
        QCOMPARE(shop.server.call(kSignInCode, {shop.challenge(), typed}).status, 201);
        QCOMPARE(shop.server.call(kSignInCode, {shop.challenge(), typed}).status, 401);
        QCOMPARE(shop.server.call(kTwoStep, shop.as)->recoveryCodesLeft, std::int64_t{9});
        const auto anew = *shop.server.call(kNewRecoveryCodes, shop.as);
        QCOMPARE(shop.server.call(kSignInCode, {shop.challenge(), recovery.codes[4]}).status, 401);
        QCOMPARE(shop.server.call(kSignInCode, {shop.challenge(), anew.codes[0]}).status, 201);
    }

    void aChallengeIsShortAndWithoutThePasswordThereIsNone()
    {
        Shop shop;
        const auto [secret, recovery] = shop.enrol();
        const std::string challenge = shop.challenge();
        shop.clock.advance(kChallengeMs);
        QCOMPARE(shop.server.call(kSignInCode, {challenge, shop.codeOf(secret)}).problem.code, std::string("session_ended"));
        QCOMPARE(shop.server.call(kSignInCode, {"made-up", shop.codeOf(secret)}).problem.code, std::string("session_ended"));
        const std::string guessed = shop.challenge();
        for (int guess = 0; guess < 5; ++guess) {
            QCOMPARE(shop.server.call(kSignInCode, {guessed, "000000"}).problem.code, std::string("code_refused"));
        }
        shop.clock.advance(4 * kMinute);
        QCOMPARE(shop.server.call(kSignInCode, {guessed, shop.codeOf(secret)}).problem.code, std::string("session_ended"));
    }

    void aSuperAdminDoesNothingBeforeTheSecondStep()
    {
        Shop shop;
        (void)*shop.server.call(kCreateAdmin, {"Root", "root@platform.example", kPassword}, As{.local = true});
        const auto admin = shop.signIn("root@platform.example");
        QCOMPARE(admin.twoStep, TwoStep::Required);
        const As as{.token = admin.accessToken};
        QCOMPARE(shop.server.call(tenants::kListTenants, {}, as).problem.code, std::string("enrolment_needed"));
        QCOMPARE(shop.meAs(admin.accessToken), 200);
        const std::string secret = tests::fromBase32(shop.server.call(kBeginTwoStep, as)->secret);
        QCOMPARE(shop.server.call(kConfirmTwoStep, {"000000"}, as).status, 422);
        (void)*shop.server.call(kConfirmTwoStep, {shop.codeOf(secret)}, as);
        QCOMPARE(shop.server.call(tenants::kListTenants, {}, as).status, 200);
        QCOMPARE(shop.server.call(kEndTwoStep, as).status, 409);
    }

    void whatIsDangerousAsksForAProofOfTheLastFiveMinutes()
    {
        Shop shop;
        const auto customer = *shop.server.call(customers::kCreateCustomer, {{}, "Ann", {}, {}, {}, {}}, shop.as);
        const As erase{.token = shop.owner.accessToken, .id = customer.id};
        shop.clock.advance(5 * kMinute + 1);
        const auto held = shop.server.call(customers::kEraseCustomer, {"asked"}, erase);
        QCOMPARE(held.status, 403);
        QCOMPARE(held.problem.code, std::string("step_up_needed"));
        QCOMPARE(shop.server.call(kProve, {"wrong wrong", {}}, shop.as).problem.complaints.front().code, std::string("wrong_password"));
        QCOMPARE(shop.server.call(customers::kEraseCustomer, {"asked"}, erase).status, 403);
        QCOMPARE(shop.server.call(kProve, {kPassword, {}}, shop.as).status, 201);
        QCOMPARE(shop.server.call(customers::kEraseCustomer, {"asked"}, erase).status, 201);
    }

    void aCodeOfTheAppProvesToo()
    {
        Shop shop;
        const auto [secret, recovery] = shop.enrol();
        shop.clock.advance(6 * kMinute);
        QCOMPARE(shop.server.call(kNewRecoveryCodes, shop.as).problem.code, std::string("step_up_needed"));
        QCOMPARE(shop.server.call(kProve, {{}, recovery.codes[0]}, shop.as).status, 422); // those are for a lost phone
        QCOMPARE(shop.server.call(kProve, {{}, shop.codeOf(secret)}, shop.as).status, 201);
        QCOMPARE(shop.server.call(kNewRecoveryCodes, shop.as).status, 201);
    }

    void whoIsInvitedSetsNameAndPassword()
    {
        Shop shop;
        const auto made = *shop.server.call(kInvite, {"Bea@Shop.example", {Role::Cashier, {}}}, shop.as);
        QCOMPARE(made.user.state, UserState::Invited);
        QCOMPARE(shop.server.call(kInvite, {"bea@shop.example", {Role::Cashier, {}}}, shop.as).status, 409);
        QCOMPARE(shop.server.call(kSignIn, {"bea@shop.example", kPassword, {}}).status, 401);
        QCOMPARE(shop.server.call(kAcceptInvitation, {"AAAA-BBBB-CCCC-DDDD", "Bea", kPassword}).problem.code, std::string("code_refused"));
        const auto bea = *shop.server.call(kAcceptInvitation, {made.code, "Bea", kPassword});
        QCOMPARE(bea.role, Role::Cashier);
        QCOMPARE(shop.server.call(kAcceptInvitation, {made.code, "Bea", kPassword}).status, 401);
        QCOMPARE(shop.signIn("bea@shop.example").person.name, std::string("Bea"));
        QVERIFY(shop.isInTrail("identity.user.invited") && shop.isInTrail("identity.user.joined"));
        shop.server.stop();
        QVERIFY(tests::filesWith(shop.server.folder(), made.code).empty());
    }

    void anInvitationEndsAfterThreeDaysOrWhenItIsTakenBack()
    {
        Shop shop;
        const auto late = *shop.server.call(kInvite, {"late@shop.example", {Role::Cashier, {}}}, shop.as);
        const auto again = *shop.server.call(kInviteAgain, As{.token = shop.owner.accessToken, .id = late.user.id});
        QCOMPARE(shop.server.call(kAcceptInvitation, {late.code, "Late", kPassword}).status, 401);
        shop.clock.advance(kInvitationMs);
        QCOMPARE(shop.server.call(kAcceptInvitation, {again.code, "Late", kPassword}).status, 401);
        shop.owner = shop.signIn("owner@shop.example");
        shop.as.token = shop.owner.accessToken;
        const auto back = *shop.server.call(kInvite, {"back@shop.example", {Role::Cashier, {}}}, shop.as);
        QCOMPARE(shop.server.call(kRemoveUser, As{.token = shop.owner.accessToken, .id = back.user.id}).status, 204);
        QCOMPARE(shop.server.call(kAcceptInvitation, {back.code, "Back", kPassword}).status, 401);
    }

    void anInvitationTellsNothingOfWhoIsKnownElsewhere()
    {
        Shop shop;
        (void)shop.server.addShop("Other", "other@shop.example");
        const auto made = *shop.server.call(kInvite, {"OTHER@shop.example", {Role::Manager, {}}}, shop.as);
        const auto fresh = *shop.server.call(kInvite, {"FRESH@shop.example", {Role::Manager, {}}}, shop.as);
        QCOMPARE(made.user.name, fresh.user.name);
        QCOMPARE(made.user.email, std::string("other@shop.example"));
        QCOMPARE(fresh.user.email, std::string("fresh@shop.example"));
        // Only with their own password do they come in, and then they work in both.
        QCOMPARE(shop.server.call(kAcceptInvitation, {made.code, "Thief", "another password"}).problem.code, std::string("code_refused"));
        const auto both = *shop.server.call(kAcceptInvitation, {made.code, "Ignored", kPassword});
        QCOMPARE(both.person.name, std::string("Owner of Other"));
        const auto places = *shop.server.call(kMemberships, As{.token = both.accessToken});
        QCOMPARE(places.size(), std::size_t{2});
        const auto there = *shop.server.call(kSwitchTo, As{.token = both.accessToken, .id = places[0].id});
        QCOMPARE(there.tenant->slug, std::string("other"));
        QCOMPARE(there.role, Role::Owner);
        QCOMPARE(shop.server.call(kSwitchTo, As{.token = shop.owner.accessToken, .id = places[0].id}).status, 404);
        // A password that opens another shop too is not this shop's to reset.
        const auto members = *shop.server.call(kListUsers, shop.as);
        const auto member = std::find_if(members.begin(), members.end(), [](const User& one) { return one.role == Role::Manager && one.state == UserState::Active; });
        QCOMPARE(shop.server.call(kMakeResetCode, As{.token = shop.owner.accessToken, .id = member->id}).status, 409);
    }

    void rolesChangeAtOnceAndTheLastOwnerStays()
    {
        Shop shop;
        const auto bea = shop.server.addUser(shop.owner.accessToken, Role::Manager, "bea@shop.example");
        const auto users = *shop.server.call(kListUsers, shop.as);
        const As self{.token = shop.owner.accessToken, .id = users[0].id};
        const As asked{.token = shop.owner.accessToken, .id = users[1].id};
        QVERIFY(users[0].self && !users[1].self);
        QCOMPARE(shop.server.call(kRemoveUser, self).status, 409);
        QCOMPARE(shop.server.call(kChangeRoleOf, {Role::Owner, {}}, asked)->role, Role::Owner);
        const As asBea{.token = bea.accessToken, .id = users[0].id};
        QCOMPARE(shop.server.call(kSuspendUser, asBea)->state, UserState::Suspended);
        QCOMPARE(shop.meAs(shop.owner.accessToken), 401);
        QCOMPARE(shop.server.call(kSignIn, {"owner@shop.example", kPassword, {}}).status, 401);
        QCOMPARE(shop.server.call(kResumeUser, asBea)->state, UserState::Active);
        const auto back = shop.signIn("owner@shop.example");
        QCOMPARE(shop.server.call(kRemoveUser, As{.token = back.accessToken, .id = users[1].id}).status, 204);
        QCOMPARE(shop.meAs(bea.accessToken), 401);
        QCOMPARE(shop.server.call(kListUsers, As{.token = back.accessToken})->size(), std::size_t{1});
    }

    void aResetCodeIsForOnePasswordAndEndsAllSessions()
    {
        Shop shop;
        const auto bea = shop.server.addUser(shop.owner.accessToken, Role::Manager, "bea@shop.example");
        const auto users = *shop.server.call(kListUsers, shop.as);
        const Id id = users.at(1).id;
        const auto code = *shop.server.call(kMakeResetCode, As{.token = shop.owner.accessToken, .id = id});
        QCOMPARE(shop.server.call(kResetPassword, {"owner@shop.example", code.code, "a new password"}).status, 401);
        QCOMPARE(shop.server.call(kResetPassword, {"nobody@shop.example", code.code, "a new password"}).problem.code, std::string("code_refused"));
        QCOMPARE(shop.server.call(kResetPassword, {"bea@shop.example", code.code, "a new password"}).status, 204);
        QCOMPARE(shop.meAs(bea.accessToken), 401);
        QCOMPARE(shop.server.call(kSignIn, {"bea@shop.example", "a new password", {}}).status, 201);
        QCOMPARE(shop.server.call(kResetPassword, {"bea@shop.example", code.code, "a third password"}).status, 401);
        const auto late = *shop.server.call(kMakeResetCode, As{.token = shop.owner.accessToken, .id = id});
        shop.clock.advance(kResetMs);
        QCOMPARE(shop.server.call(kResetPassword, {"bea@shop.example", late.code, "a third password"}).status, 401);
    }

    void oneChangesOnesPasswordAndOtherSessionsEnd()
    {
        Shop shop;
        const auto other = shop.signIn("owner@shop.example");
        QCOMPARE(shop.server.call(kChangePassword, {"wrong wrong", "a new password"}, shop.as).status, 422);
        QCOMPARE(shop.server.call(kChangePassword, {kPassword, "short"}, shop.as).problem.complaints.front().path, std::string("/newPassword"));
        QCOMPARE(shop.server.call(kChangePassword, {kPassword, "a new password"}, shop.as).status, 204);
        QCOMPARE(shop.meAs(other.accessToken), 401);
        QCOMPARE(shop.meAs(shop.owner.accessToken), 200);
        QCOMPARE(shop.server.call(kSignIn, {"owner@shop.example", "a new password", {}}).status, 201);
    }

    void aShopsOwnRoleGivesWhatItSaysAndNobodyGivesMoreThanTheyHave()
    {
        Shop shop;
        const auto clerk = *shop.server.call(kCreateRole, {"Stock clerk", {"catalog.read", "users.read", "users.write"}}, shop.as);
        QCOMPARE(shop.server.call(kCreateRole, {"stock CLERK", {"catalog.read"}}, shop.as).status, 409);
        QCOMPARE(shop.server.call(kCreateRole, {"Wrong", {"tenants.write"}}, shop.as).status, 403);
        QCOMPARE(shop.server.call(kCreateRole, {"Wrong", {"no.such"}}, shop.as).problem.complaints.front().path, std::string("/permissions/0"));
        const auto made = *shop.server.call(kInvite, {"bea@shop.example", {Role::Custom, clerk.id}}, shop.as);
        const auto bea = *shop.server.call(kAcceptInvitation, {made.code, "Bea", kPassword});
        QCOMPARE(bea.roleName, std::string("Stock clerk"));
        const As asBea{.token = bea.accessToken};
        QCOMPARE(shop.server.call(kInvite, {"x@shop.example", {Role::Owner, {}}}, asBea).status, 403);
        QCOMPARE(shop.server.call(kCreateRole, {"More", {"sales.read"}}, asBea).status, 403);
        const auto owner = shop.server.call(kListUsers, asBea)->front().id;
        QCOMPARE(shop.server.call(kMakeResetCode, As{.token = bea.accessToken, .id = owner}).status, 403);
        QCOMPARE(shop.server.call(kRemoveRole, As{.token = shop.owner.accessToken, .id = clerk.id}).status, 409);
        (void)*shop.server.call(kChangeRole, {"Stock clerk", {"catalog.read"}}, As{.token = shop.owner.accessToken, .id = clerk.id});
        QCOMPARE(shop.server.call(kListUsers, asBea).status, 403);
        QVERIFY(shop.isInTrail("identity.role.created") && shop.isInTrail("identity.role.changed"));
    }

    void aKeyMayDoItsScopesAndIsKnownByItsName()
    {
        Shop shop;
        const auto made = *shop.server.call(kCreateApiKey, {"Web shop", {"customers.read", "customers.write"}, 30}, shop.as);
        QVERIFY(made.secret.starts_with(made.key.prefix + "_") && made.key.prefix.starts_with("tj_"));
        const As key{.token = made.secret};
        (void)*shop.server.call(customers::kCreateCustomer, {{}, "Ann", {}, {}, {}, {}}, key);
        QCOMPARE(shop.server.call(kListUsers, key).status, 403);
        QCOMPARE(shop.server.call(kOwnSessions, key).status, 403);
        QCOMPARE(shop.server.call(journal::kListEntries, {}, shop.as)->items.front().actorName, std::string("Web shop"));
        QCOMPARE(shop.server.call(kCreateApiKey, {"More", {"tenants.write"}, {}}, shop.as).status, 403);
        shop.server.stop();
        QVERIFY(tests::filesWith(shop.server.folder(), made.secret).empty());
    }

    void aKeyIsRotatedWithOverlapAndRevokedAtOnce()
    {
        Shop shop;
        const auto first = *shop.server.call(kCreateApiKey, {"Web shop", {"customers.read"}, {}}, shop.as);
        const auto second = *shop.server.call(kRotateApiKey, {1}, As{.token = shop.owner.accessToken, .id = first.key.id});
        const auto read = [&](const std::string& token) { return shop.server.call(customers::kListCustomers, {}, As{.token = token}).status; };
        QCOMPARE(read(first.secret), 200);
        QCOMPARE(read(second.secret), 200);
        shop.clock.advance(60 * kMinute);
        QCOMPARE(read(first.secret), 401);
        QCOMPARE(read(second.secret), 200);
        shop.owner = shop.signIn("owner@shop.example");
        QCOMPARE(shop.server.call(kRevokeApiKey, As{.token = shop.owner.accessToken, .id = second.key.id})->state, KeyState::Revoked);
        QCOMPARE(read(second.secret), 401);
        const auto stranger = shop.server.addShop("Other", "other@shop.example");
        QVERIFY(shop.server.call(kListApiKeys, As{.token = stranger.accessToken})->empty());
    }

    void whatWasAskedWithAKeyIsNotDoneAgainForTheOneInItsPlace()
    {
        Shop shop;
        const auto first = *shop.server.call(kCreateApiKey, {"Web shop", {"customers.write"}, {}}, shop.as);
        const auto ask = [&](const std::string& token) { return shop.server.call(customers::kCreateCustomer, {{}, "Ann", {}, {}, {}, {}}, As{.token = token, .idempotencyKey = "order-7"}); };
        const auto made = ask(first.secret);
        const auto second = *shop.server.call(kRotateApiKey, {1}, As{.token = shop.owner.accessToken, .id = first.key.id});
        const auto third = *shop.server.call(kRotateApiKey, {1}, As{.token = shop.owner.accessToken, .id = second.key.id});
        for (const std::string& secret : {first.secret, second.secret, third.secret}) {
            const auto again = ask(secret);
            QCOMPARE(again.status, 201);
            QCOMPARE(again->id, made->id);
        }
        const auto another = *shop.server.call(kCreateApiKey, {"Web shop", {"customers.write"}, {}}, shop.as);
        QCOMPARE(ask(another.secret).status, 409);
    }

    void supportLooksIntoAShopWithAReasonAndReadsOnly()
    {
        Shop shop;
        const auto admin = shop.server.addAdmin("root@platform.example");
        const As as{.token = admin.accessToken};
        QCOMPARE(shop.server.call(kEnterShop, {shop.owner.tenant->id, "", 1}, as).status, 422);
        QCOMPARE(shop.server.call(kEnterShop, {shop.owner.tenant->id, "Bill 7 looks wrong", 9}, as).status, 422);
        const auto visit = *shop.server.call(kEnterShop, {shop.owner.tenant->id, "Bill 7 looks wrong", 2}, as);
        const As inside{.token = visit.accessToken};
        QCOMPARE(shop.server.call(customers::kListCustomers, {}, inside).status, 200);
        QCOMPARE(shop.server.call(customers::kCreateCustomer, {{}, "Ann", {}, {}, {}, {}}, inside).status, 403);
        QVERIFY(shop.isInTrail("identity.support.entered"));
        const auto rows = *shop.server.call(kShopSessions, shop.as);
        QCOMPARE(rows[0].reason, std::string("Bill 7 looks wrong"));
        QCOMPARE(shop.server.call(kEndSession, As{.token = shop.owner.accessToken, .id = rows[0].id}).status, 204);
        QCOMPARE(shop.meAs(visit.accessToken), 401);
        QVERIFY(shop.isInTrail("identity.support.ended"));
        QVERIFY(shop.server.call(journal::kVerify, shop.as)->good);
        const auto timed = *shop.server.call(kEnterShop, {shop.owner.tenant->id, "Once more", 1}, as);
        shop.clock.advance(60 * kMinute);
        QCOMPARE(shop.server.call(kRefresh, {timed.refreshToken}).status, 401);
    }

    void goingFromPlaceToPlaceProvesNothingAndLastsNoLonger()
    {
        Shop shop;
        const auto here = *shop.server.call(kMemberships, shop.as);
        shop.clock.advance(10 * kMinute);
        shop.owner = *shop.server.call(kRefresh, {shop.owner.refreshToken});
        const auto again = *shop.server.call(kSwitchTo, As{.token = shop.owner.accessToken, .id = here[0].id});
        QCOMPARE(shop.server.call(kInvite, {"x@shop.example", {Role::Cashier, {}}}, As{.token = again.accessToken}).problem.code, std::string("step_up_needed"));
        QVERIFY(again.sessionExpiresAt == shop.owner.sessionExpiresAt);
        const auto admin = shop.server.addAdmin("root@platform.example");
        const auto visit = *shop.server.call(kEnterShop, {shop.owner.tenant->id, "Bill 7 looks wrong", 1}, As{.token = admin.accessToken});
        const auto places = *shop.server.call(kMemberships, As{.token = visit.accessToken});
        // A visit reads one shop: what it was begun with does not open the platform.
        const As leaving{.token = visit.accessToken, .id = places[0].id};
        QCOMPARE(shop.server.call(kSwitchTo, leaving).problem.code, std::string("step_up_needed"));
        (void)*shop.server.call(kProve, {kPassword, {}}, As{.token = visit.accessToken});
        const auto back = *shop.server.call(kSwitchTo, leaving);
        QVERIFY(!back.tenant && back.sessionExpiresAt == visit.sessionExpiresAt);
    }

    void manySecondStepsAtOnceKeepNobodyWaitingForEver()
    {
        Shop shop;
        (void)shop.enrol();
        std::vector<std::string> challenges;
        for (int one = 0; one < 16; ++one) {
            challenges.push_back(shop.challenge());
        }
        std::vector<std::jthread> people;
        for (const std::string& challenge : challenges) {
            people.emplace_back([&] { (void)shop.server.call(kSignInCode, {challenge, "000000"}); });
        }
        people.clear();
        QCOMPARE(shop.meAs(shop.owner.accessToken), 200);
    }

    void anAddressThatSomebodyElseLetJoinFirstOwnsNoShopByIt()
    {
        Shop shop;
        // Whoever has a shop can invite any address into it, and use the code themselves.
        const auto squat = *shop.server.call(kInvite, {"ravi@shop.example", {Role::Cashier, {}}}, shop.as);
        (void)*shop.server.call(kAcceptInvitation, {squat.code, "Thief", "password of a thief"});
        tenants::NewTenant wanted{{}, "Ravi Jewels", tenants::CountryPack::In, Currency("INR"), "Asia/Kolkata"};
        wanted.owner = tenants::NewOwner{"Ravi", "ravi@shop.example"};
        const auto made = *shop.server.call(tenants::kCreateTenant, wanted, As{.local = true});
        QVERIFY(made.ownerCode.has_value());
        const auto thief = *shop.server.call(kSignIn, {"ravi@shop.example", "password of a thief", {}});
        QVERIFY(thief.tenant->id == shop.owner.tenant->id);
        const As asThief{.token = thief.accessToken};
        QCOMPARE(shop.server.call(kMemberships, asThief)->size(), std::size_t{1});
        // Nor does the code alone make one, where the address has a password already.
        QCOMPARE(shop.server.call(kAcceptInvitation, {*made.ownerCode, "Ravi", "a password of my own"}).problem.code, std::string("code_refused"));
    }

    void whoIsInvitedTwiceOwnsAShopByTheCodeOfThatShop()
    {
        Shop shop;
        const auto invited = *shop.server.call(kInvite, {"ravi@shop.example", {Role::Cashier, {}}}, shop.as);
        tenants::NewTenant wanted{{}, "Ravi Jewels", tenants::CountryPack::In, Currency("INR"), "Asia/Kolkata"};
        wanted.owner = tenants::NewOwner{"Ravi", "ravi@shop.example"};
        const auto made = *shop.server.call(tenants::kCreateTenant, wanted, As{.local = true});
        QCOMPARE(shop.server.call(kAcceptInvitation, {*made.ownerCode, "Ravi", "a password of my own"})->role, Role::Owner);
        // What the other shop has seen opens nothing by itself.
        QCOMPARE(shop.server.call(kAcceptInvitation, {invited.code, "Thief", "another password"}).problem.code, std::string("code_refused"));
    }

    void aBcryptHashIsTakenAndMadeAnew()
    {
        Shop shop;
        // bcrypt of "U*U", from Openwall's test vectors.
        const std::string hash = "$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW";
        const As local{.localTenant = "test-shop", .local = true};
        (void)*shop.server.call(kCreateUser, {"Old", "old@shop.example", "", Role::Cashier, hash}, local);
        QCOMPARE(shop.server.call(kCreateUser, {"Bad", "bad@shop.example", "", Role::Cashier, "$1$abc"}, local).status, 422);
        QCOMPARE(shop.server.call(kSignIn, {"old@shop.example", "U*V", {}}).status, 401);
        QCOMPARE(shop.server.call(kSignIn, {"old@shop.example", "U*U", {}}).status, 201);
        QCOMPARE(shop.server.call(kSignIn, {"old@shop.example", "U*U", {}}).status, 201);
        shop.server.restart();
        QCOMPARE(shop.server.call(kSignIn, {"old@shop.example", "U*U", {}}).status, 201);
        shop.server.stop();
    }

    void manyEmailsFromOneAddressAreSlowedAndShown()
    {
        Shop shop;
        int slowed = 0;
        for (int person = 0; person < 30; ++person) {
            slowed += shop.server.call(kSignIn, {"person" + std::to_string(person) + "@shop.example", "wrong wrong", {}}).status == 429 ? 1 : 0;
        }
        QVERIFY(slowed > 0);
        shop.clock.advance(15 * kMinute);
        const auto rows = *shop.server.call(kRefusals, As{.token = shop.server.addAdmin("root@platform.example").accessToken});
        QVERIFY(!rows.empty());
        QCOMPARE(rows.front().network, std::string("127.0.0.0/24"));
    }

    void whoProbesForOthersRecordsIsSlowedAndTheShopSeesIt()
    {
        Shop shop;
        IdMaker ids(shop.clock);
        int slowed = 0;
        for (int guess = 0; guess < 80; ++guess) {
            shop.clock.advance(10);
            slowed += shop.server.call(customers::kCustomer, As{.token = shop.owner.accessToken, .id = ids.make()}).status == 429 ? 1 : 0;
        }
        QVERIFY(slowed > 0);
        shop.clock.advance(15 * kMinute - 1000);
        const auto again = shop.signIn("owner@shop.example");
        const auto rows = *shop.server.call(kRefusals, As{.token = again.accessToken});
        QCOMPARE(rows.front().kind, RefusalKind::Probe);
        QVERIFY(rows.front().count >= 50);
    }

    void whatIsNotAllowedByTheRoleCountsAmongTheRefusals()
    {
        Shop shop;
        const auto invited = *shop.server.call(kInvite, {"ravi@shop.example", {Role::Cashier, {}}}, shop.as);
        const auto cashier = *shop.server.call(kAcceptInvitation, {invited.code, "Ravi", kPassword});
        for (int times = 0; times < 3; ++times) {
            QCOMPARE(shop.server.call(kListUsers, As{.token = cashier.accessToken}).status, 403);
        }
        const auto rows = *shop.server.call(kRefusals, shop.as);
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows.front().kind, RefusalKind::Probe);
        QCOMPARE(rows.front().count, std::int64_t{3});
    }

    void aKeyThatAsksForWhatIsGoneAllDayIsServedAllDay()
    {
        Shop shop;
        IdMaker ids(shop.clock);
        const auto key = *shop.server.call(kCreateApiKey, {"Web shop", {"customers.read"}, {}}, shop.as);
        const As program{.token = key.secret};
        // Far more in an hour than a probe has tries: twenty each minute.
        for (int minute = 0; minute < 60; ++minute) {
            for (int tries = 0; tries < 20; ++tries) {
                QCOMPARE(shop.server.call(customers::kCustomer, As{.token = key.secret, .id = ids.make()}).status, 404);
            }
            shop.clock.advance(kMinute);
        }
        // Who goes beyond that waits, and a minute later is served again, however often it was before.
        for (int round = 0; round < 12; ++round) {
            int status = 404;
            for (int tries = 0; tries < 200 && status == 404; ++tries) {
                status = shop.server.call(customers::kCustomer, As{.token = key.secret, .id = ids.make()}).status;
            }
            QCOMPARE(status, 429);
            shop.clock.advance(kMinute + 1000);
            QCOMPARE(shop.server.call(customers::kListCustomers, {}, program).status, 200);
        }
    }
};

QTEST_APPLESS_MAIN(SecurityApiTest)
#include "security_api_test.moc"
