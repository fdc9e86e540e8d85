// SPDX-License-Identifier: GPL-3.0-or-later
// What customers bought is told to a real server on this machine: once, with the right key, and no key ever comes out again.
#include <QTest>

#include "server/experiments/provider/provider.h"
#include "server/journal/journal.h"
#include "shared/tenants/transfer_contract.h"
#include "tests/experiments/experiments_shop.h"
#include "tests/experiments/listener.h"
#include "tests/support/caught_log.h"
#include "tests/support/shop.h"

#include <chrono>
#include <thread>

using namespace tijara;
using namespace tijara::experiments;
using tests::Got;
using tests::Listener;
using tests::problemIn;
using enum ProviderMode;

namespace {

constexpr const char* kPath = "/api/v1/experiment-provider";
constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;
const std::string kOwn = "paid_of_the_shop_4711";
const std::string kPlatformKey = "paid_of_the_platform_0815";

struct ReportingShop : tests::ExperimentShop {
    explicit ReportingShop(PlatformProvider ofPlatform = {}) : ExperimentShop(std::move(ofPlatform)) {}
    ProviderSending sending{{stores, clock, ids, Node{device, 1}, jobs, data, vault, true, provider}, [] {}};

    http::Reply put(ProviderMode mode, const std::optional<std::string>& baseUrl, KeyStep step = KeyStep::Keep, const std::optional<std::string>& key = {})
    {
        return answer({Method::Put, kPath, toJson(SetProvider{mode, baseUrl, step, key})});
    }
    void report(ProviderMode mode, const Listener& listener, const std::optional<std::string>& key = kOwn)
    {
        const auto reply = put(mode, listener.url("/v1"), key ? KeyStep::Set : KeyStep::Keep, key);
        if (reply.status != 200) {
            throw std::runtime_error(reply.body);
        }
    }
    Provider now() { return ask<Provider>({Method::Get, kPath}); }
    /// Visitors of a running experiment, each of whom was shown the cheaper price and bought.
    void buyers(const std::vector<std::string>& names)
    {
        std::vector<NewEvent> events;
        for (const std::string& name : names) {
            events.push_back(exposure(name, "less", kMinute));
            events.push_back(order(name, 9600));
        }
        track(events);
    }
    std::int64_t deliver() { return sending.deliver(tenant); }
};

PlatformProvider platformAt(const Listener& listener)
{
    return {PlatformMode::Hybrid, kPlatformKey, listener.url("/platform/v1")};
}

std::size_t timesOf(const std::string& text, const std::string& part)
{
    std::size_t times = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++times;
    }
    return times;
}

/// The idempotency keys of a request.
std::vector<std::string> keysIn(const std::string& body)
{
    std::vector<std::string> keys;
    const auto parsed = parseJson(body); // the loop would not keep it
    for (const auto& signal : parsed["signals"].GetArray()) {
        keys.emplace_back(signal["idempotency_key"].GetString());
    }
    return keys;
}

} // namespace

class ProviderApiTest : public QObject {
    Q_OBJECT

private slots:
    void aPurchaseIsToldInTheServicesFormatAndOnce()
    {
        Listener service;
        ReportingShop shop;
        shop.running();
        shop.buyers({"before"}); // nobody is to be told yet
        shop.report(Byok, service);
        const NewEvent order = shop.order("ada@shop.example", 9600);
        shop.track({shop.exposure("ada@shop.example", "less", kMinute), order});
        shop.track({order}); // comes again
        QVERIFY(service.got().empty()); // nothing is sent inside the transaction that takes the event
        QCOMPARE(shop.now().waiting, std::int64_t{1});
        QCOMPARE(shop.deliver(), std::int64_t{1});
        const auto got = service.got();
        QCOMPARE(got.size(), std::size_t{1});
        QCOMPARE(got[0].path, std::string("/v1/usage/v2/signals/bulk"));
        QCOMPARE(got[0].header("Authorization"), "Bearer " + kOwn);
        QCOMPARE(got[0].header("Content-Type"), std::string("application/json"));
        const auto body = parseJson(got[0].body);
        const auto& signal = body["signals"][0];
        QCOMPARE(body["signals"].Size(), 1U);
        QCOMPARE(std::string(signal["event_name"].GetString()), std::string("purchase"));
        QCOMPARE(std::string(signal["external_product_id"].GetString()), std::string("ring"));
        QCOMPARE(std::string(signal["external_customer_id"].GetString()), std::string("ada@shop.example"));
        QCOMPARE(std::string(signal["idempotency_key"].GetString()), toText(order.id));
        QCOMPARE(std::string(signal["data"]["variant"].GetString()), std::string("less"));
        QCOMPARE(signal["data"]["revenue"].GetInt64(), std::int64_t{9600});
        QCOMPARE(std::string(signal["data"]["currency"].GetString()), std::string("SAR"));
        QCOMPARE(shop.deliver(), std::int64_t{0});
        const Provider now = shop.now();
        QVERIFY(now.waiting == 0 && now.sentAt && !now.refusal && now.givenUp == 0 && now.sends);
    }

    void onlyGoalsOfExperimentsUnderWayAreTold()
    {
        Listener service;
        ReportingShop shop;
        shop.report(Byok, service);
        const Experiment one = shop.running();
        shop.track({shop.exposure("ada", "less", kMinute)}); // seen, not bought
        QCOMPARE(shop.now().waiting, std::int64_t{0});
        shop.step(one.id, R"({"step":"pause"})");
        shop.buyers({"ben"});
        QCOMPARE(shop.now().waiting, std::int64_t{1});
        shop.step(one.id, R"({"step":"stop","decision":{"outcome":"inconclusive","reason":"x"}})");
        shop.buyers({"cem"}); // still counts in the results
        QCOMPARE(shop.now().waiting, std::int64_t{1});
    }

    void aTryThatWaitsForItsAnswerEndsWithTheServer()
    {
        const ::Poco::Net::ServerSocket silent(::Poco::Net::SocketAddress("127.0.0.1", 0)); // lets everybody in and says nothing
        Config config;
        config.privateWebhooks = true;
        tests::Shop shop(nullptr, config);
        *shop.server().call(kSetProvider, {Byok, "http://127.0.0.1:" + std::to_string(silent.address().port()) + "/v1", KeyStep::Set, kOwn}, shop.as());
        tests::Answer<ProviderTrial> refused;
        std::jthread trying([&] { refused = shop.server().call(kTryProvider, shop.as()); });
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
        const auto begun = std::chrono::steady_clock::now();
        shop.server().stop();
        QVERIFY(std::chrono::steady_clock::now() - begun < std::chrono::seconds(10)); // it may take twenty
        trying.join();
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.problem.code, std::string("shutting_down"));
    }

    void thePlatformsKeyIsTakenWhereTheShopsIsRefusedOrUsedUp()
    {
        for (const int refused : {401, 429}) {
            Listener platform;
            Listener own;
            own.status = refused;
            ReportingShop shop(platformAt(platform));
            shop.report(Hybrid, own);
            shop.running();
            shop.buyers({"ada"});
            QCOMPARE(shop.deliver(), std::int64_t{1});
            QCOMPARE(own.got().size(), std::size_t{1});
            QCOMPARE(platform.got().size(), std::size_t{1});
            QCOMPARE(own.got()[0].header("Authorization"), "Bearer " + kOwn);
            QCOMPARE(platform.got()[0].header("Authorization"), "Bearer " + kPlatformKey);
            QCOMPARE(platform.got()[0].path, std::string("/platform/v1/usage/v2/signals/bulk"));
            QCOMPARE(platform.got()[0].body, own.got()[0].body);
        }
    }

    void aServiceThatIsBrokenIsNoReasonForThePlatformsKey()
    {
        Listener platform;
        Listener own;
        own.status = 500;
        ReportingShop shop(platformAt(platform));
        shop.report(Hybrid, own);
        shop.running();
        shop.buyers({"ada"});
        QCOMPARE(shop.deliver(), std::int64_t{0});
        QVERIFY(platform.got().empty());
        QCOMPARE(shop.now().refusal->answer, std::string("500"));
    }

    void thePlatformsKeyGoesToNoAddressOfAShops()
    {
        for (const ProviderMode mode : {Byok, Managed, Hybrid}) {
            for (const int status : {201, 401, 302}) {
                Listener platform;
                Listener own;
                own.status = platform.status = status;
                own.location = platform.url("/v1");
                platform.location = own.url("/v1");
                ReportingShop shop(platformAt(platform));
                shop.report(mode, own);
                shop.running();
                shop.buyers({"ada"});
                shop.deliver();
                (void)shop.answer({Method::Post, std::string(kPath) + "/tries"});
                for (const Got& one : own.got()) {
                    QCOMPARE(one.header("Authorization"), "Bearer " + kOwn);
                }
                for (const Got& one : platform.got()) {
                    QCOMPARE(one.header("Authorization"), "Bearer " + kPlatformKey);
                }
                QVERIFY(mode == Managed ? own.got().empty() : !own.got().empty());
            }
        }
    }

    void whatDoesNotArriveIsTriedAgainAndGivenUpAfterThreeDays()
    {
        Listener service;
        service.status = 503;
        ReportingShop shop;
        shop.report(Byok, service);
        shop.running();
        shop.buyers({"ada", "ben"});
        for (const std::int64_t wait : {std::int64_t{0}, kMinute, 5 * kMinute, 30 * kMinute, 2 * kHour, 12 * kHour, 12 * kHour}) {
            shop.clock.advance(wait > 0 ? wait - 1000 : 0);
            const std::size_t before = service.got().size();
            shop.deliver();
            QCOMPARE(service.got().size(), wait == 0 ? before + 1 : before); // a second too early
            if (wait > 0) {
                shop.clock.advance(1000);
                shop.deliver();
                QCOMPARE(service.got().size(), before + 1);
            }
        }
        Provider now = shop.now();
        QVERIFY(now.waiting == 2 && now.refusal->answer == "503" && !now.sentAt && now.nextAt > shop.clock.now());
        shop.clock.advance(3 * kDay);
        shop.deliver();
        now = shop.now();
        QVERIFY(now.waiting == 0 && now.givenUp == 2);
        service.status = 201;
        shop.clock.advance(kDay);
        QCOMPARE(shop.deliver(), std::int64_t{0});
    }

    void batchesAreOfAHundred()
    {
        Listener service;
        ReportingShop shop;
        shop.report(Byok, service);
        shop.running();
        std::vector<std::string> names;
        for (int number = 0; number < 250; ++number) {
            names.push_back("visitor-" + std::to_string(number));
        }
        shop.buyers(names);
        QCOMPARE(shop.deliver(), std::int64_t{250});
        QCOMPARE(service.got().size(), std::size_t{3});
        std::size_t told = 0;
        for (const Got& one : service.got()) {
            told += timesOf(one.body, "external_customer_id");
        }
        QCOMPARE(told, std::size_t{250});
    }

    void onePurchaseAtFaultDoesNotHoldUpTheOthers()
    {
        Listener service([](const Got& got) { return got.body.find("nobody-knows-me") == std::string::npos ? 201 : 400; });
        ReportingShop shop;
        shop.report(Byok, service);
        shop.running();
        shop.buyers({"ada", "ben", "nobody-knows-me", "cem", "dan"});
        QCOMPARE(shop.deliver(), std::int64_t{4});
        const Provider now = shop.now();
        QVERIFY(now.waiting == 0 && now.givenUp == 1 && now.sentAt && now.refusal->answer == "400");
    }

    void whereNothingAtAllIsTakenAllWait()
    {
        Listener service;
        service.status = 400;
        ReportingShop shop;
        shop.report(Byok, service);
        shop.running();
        shop.buyers({"ada", "ben", "cem"});
        QCOMPARE(shop.deliver(), std::int64_t{0});
        QVERIFY(shop.now().waiting == 3 && shop.now().givenUp == 0);
        service.status = 201;
        shop.clock.advance(kMinute);
        QCOMPARE(shop.deliver(), std::int64_t{3});
    }

    void anAnswerThatWasLostMakesNoSecondSale()
    {
        // As the service does it: a batch with a key that it has seen is refused as a whole.
        std::set<std::string> seen;
        std::map<std::string, int> sold;
        bool loses = true;
        Listener service([&](const Got& got) {
            const auto keys = keysIn(got.body);
            if (std::any_of(keys.begin(), keys.end(), [&](const std::string& one) { return seen.contains(one); })) {
                return 409;
            }
            for (const std::string& one : keys) {
                seen.insert(one);
                ++sold[one];
            }
            return std::exchange(loses, false) ? 502 : 201;
        });
        ReportingShop shop;
        shop.report(Byok, service);
        shop.running();
        shop.buyers({"ada", "ben", "cem"});
        QCOMPARE(shop.deliver(), std::int64_t{0});
        shop.buyers({"dan"});
        shop.clock.advance(kMinute);
        QCOMPARE(shop.deliver(), std::int64_t{4});
        QCOMPARE(sold.size(), std::size_t{4});
        QVERIFY(std::all_of(sold.begin(), sold.end(), [](const auto& one) { return one.second == 1; }));
        QCOMPARE(shop.now().waiting, std::int64_t{0});
    }

    void switchedOffNothingWaitsAndNothingIsPutDown()
    {
        Listener service;
        ReportingShop shop;
        shop.report(Byok, service);
        shop.running();
        shop.buyers({"ada"});
        QCOMPARE(shop.put(Off, service.url("/v1")).status, 200);
        shop.buyers({"ben"});
        QCOMPARE(shop.now().waiting, std::int64_t{0});
        QCOMPARE(shop.deliver(), std::int64_t{0});
        QVERIFY(service.got().empty());
        QVERIFY(shop.now().key); // stays until it is removed
    }

    void aTrialSendsNothingThatMeansAnything()
    {
        Listener platform;
        platform.status = 201;
        Listener own;
        own.status = 401;
        ReportingShop shop(platformAt(platform));
        QCOMPARE(shop.answer({Method::Post, std::string(kPath) + "/tries"}).status, 409); // switched off
        shop.report(Hybrid, own);
        const auto trial = shop.ask<ProviderTrial>({Method::Post, std::string(kPath) + "/tries"});
        QCOMPARE(trial.answers.size(), std::size_t{2});
        QVERIFY(trial.answers[0].owner == KeyOwner::Shop && !trial.answers[0].arrived && trial.answers[0].answer == "401");
        QVERIFY(trial.answers[1].owner == KeyOwner::Platform && trial.answers[1].arrived && trial.answers[1].answer == "201");
        QCOMPARE(own.got()[0].body, std::string(R"({"signals":[]})"));
    }

    void thePlatformDecidesWhatAShopMayChoose()
    {
        ReportingShop own({PlatformMode::ByokOnly, kPlatformKey, std::string(kProviderBaseUrl)});
        QVERIFY((own.now().modes == std::vector{Off, Byok}));
        const auto refused = own.put(Hybrid, {}, KeyStep::Set, kOwn);
        QCOMPARE(refused.status, 422);
        QCOMPARE(problemIn(refused).complaints[0].code, std::string("own_keys_only"));
        QCOMPARE(own.put(Byok, {}, KeyStep::Set, kOwn).status, 200);

        ReportingShop managed({PlatformMode::ManagedOnly, kPlatformKey, std::string(kProviderBaseUrl)});
        QCOMPARE(problemIn(managed.put(Byok, {}, KeyStep::Set, kOwn)).complaints[0].code, std::string("platform_key_only"));
        QCOMPARE(managed.put(Managed, {}).status, 200);
    }

    void whatThePlatformNoLongerAllowsIsNotSent()
    {
        Listener service;
        ReportingShop shop;
        shop.report(Byok, service);
        shop.running();
        shop.buyers({"ada"});
        ProviderSending later({shop.stores, shop.clock, shop.ids, Node{shop.device, 1}, shop.jobs, shop.data, shop.vault, true, {PlatformMode::ManagedOnly, kPlatformKey, service.url("/v1")}}, [] {});
        QCOMPARE(later.deliver(shop.tenant), std::int64_t{0});
        QVERIFY(service.got().empty());
        QCOMPARE(shop.now().refusal->answer, std::string("no_key"));
    }

    void aKeyStaysWithItsAddress()
    {
        Listener service;
        Listener thief;
        ReportingShop shop;
        shop.report(Byok, service);
        const auto refused = shop.put(Byok, thief.url("/v1"));
        QCOMPARE(refused.status, 422);
        QCOMPARE(problemIn(refused).complaints[0].code, std::string("key_of_other_address"));
        QCOMPARE(shop.put(Byok, service.url("/v1")).status, 200);
    }

    void noKeyComesOutAgain()
    {
        Listener service;
        service.status = 401;
        const std::string second = "paid_another_of_the_shop_7777";
        std::string answers;
        ReportingShop shop(platformAt(service));
        {
            tests::CaughtLog log;
            for (const std::string& key : {kOwn, second}) {
                answers += shop.put(Hybrid, service.url("/v1"), KeyStep::Set, key).body;
                answers += shop.put(Byok, "ftp://elsewhere", KeyStep::Set, key).body; // refused
                answers += shop.answer({Method::Put, kPath, toJson(SetProvider{Hybrid, service.url("/v1"), KeyStep::Set, key}), "once-" + std::to_string(key.size())}).body;
                answers += shop.answer({Method::Put, kPath, toJson(SetProvider{Hybrid, service.url("/v1"), KeyStep::Set, key}), "once-" + std::to_string(key.size())}).body;
            }
            shop.running();
            shop.buyers({"ada"});
            shop.deliver();
            answers += shop.answer({Method::Post, std::string(kPath) + "/tries"}).body + shop.answer({Method::Get, kPath}).body;
            answers += log.text();
        }
        const Provider now = shop.now();
        QVERIFY(now.key && now.key->endsWith == "7777");
        shop.read([&](db::Tx& tx) {
            for (const char* kind : {"experiments.provider.changed", "experiments.provider.keyed"}) {
                journal::eachOf(tx, kind, [&answers](const Id&, std::string_view body) { answers += body; });
            }
        });
        for (const std::string& key : {kOwn, second, kPlatformKey}) {
            QVERIFY2(answers.find(key) == std::string::npos, answers.c_str());
            QVERIFY(tests::filesWith(shop.data.path(), key).empty());
        }
        QVERIFY(answers.find("\"step\":\"set\"") != std::string::npos);
    }

    void aKeyThatGoesIsDestroyedAndOneThatStaysIsNot()
    {
        Listener service;
        ReportingShop shop;
        const std::size_t none = shop.vault.keysOf(shop.tenant).size();
        shop.report(Byok, service);
        const StoredProvider first = shop.read(&storedProvider);
        shop.report(Byok, service, "paid_another_of_the_shop_7777");
        QCOMPARE(shop.vault.keysOf(shop.tenant).size(), none + 1);
        QVERIFY(!shop.vault.open(shop.tenant, *first.keyId, KeyPurpose::Profile, "provider", *first.sealedKey));
        // Whoever looks for keys of nobody finds that this one is somebody's.
        shop.clock.advance(kHour);
        journal::sweepKeys({shop.stores, shop.vault, shop.clock, shop.ids, {}}, shop.vault.unswept(), {});
        QVERIFY(shop.ask<ProviderTrial>({Method::Post, std::string(kPath) + "/tries"}).answers[0].arrived);
        QCOMPARE(shop.put(Off, {}, KeyStep::Remove).status, 200);
        QVERIFY(!shop.now().key);
        QCOMPARE(shop.vault.keysOf(shop.tenant).size(), none);
    }

    void aShopThatIsTakenAlongTakesNoKeyWithIt()
    {
        tests::Shop shop;
        *shop.server().call(kSetProvider, {Byok, {}, KeyStep::Set, kOwn}, shop.as());
        const Id job = shop.server().call(tenants::kStartTransfer, shop.as())->id;
        shop.ended(job);
        const std::string archive = shop.server().download(tenants::kTransferFile, shop.as(job)).body;
        QVERIFY(archive.find("tables/webhooks.ndjson") != std::string::npos);
        QVERIFY(archive.find("tables/providers.ndjson") == std::string::npos && archive.find("provider_outbox") == std::string::npos);
        QVERIFY(archive.find(kOwn) == std::string::npos);
        QVERIFY(shop.server().call(kProvider, shop.as())->key);
    }

    void anotherShopAndReadersHaveNoPartInIt()
    {
        Listener service;
        ReportingShop shop;
        shop.report(Byok, service);
        QVERIFY(!shop.ask<Provider>({Method::Get, kPath, {}, {}, "Bearer stranger"}).key);
        QCOMPARE(shop.answer({Method::Post, std::string(kPath) + "/tries", {}, {}, "Bearer stranger"}).status, 409);
        QCOMPARE(shop.answer({Method::Get, kPath, {}, {}, "Bearer auditor"}).status, 403);
        QCOMPARE(shop.answer({Method::Put, kPath, toJson(SetProvider{}), {}, "Bearer auditor"}).status, 403);
        QCOMPARE(shop.answer({Method::Post, std::string(kPath) + "/tries", {}, {}, "Bearer auditor"}).status, 403);
        QVERIFY(service.got().empty());
    }

    void theRoomSendsByItself()
    {
        Listener service;
        ReportingShop shop;
        shop.room.addJobs();
        shop.jobs.start();
        shop.room.start();
        shop.report(Byok, service);
        shop.running();
        shop.buyers({"ada"});
        QCOMPARE(shop.put(Byok, service.url("/v1")).status, 200); // whoever saves it has it tried at once
        QTRY_COMPARE_WITH_TIMEOUT(service.got().size(), std::size_t{1}, 60'000);
        QTRY_COMPARE(shop.now().waiting, std::int64_t{0});
        shop.jobs.stop();
    }
};

QTEST_GUILESS_MAIN(ProviderApiTest)
#include "provider_api_test.moc"
