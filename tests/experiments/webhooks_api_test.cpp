// SPDX-License-Identifier: GPL-3.0-or-later
// Notices to a real server on this machine: signed, tried again, given up, and never sent where they must not go.
#include <QTest>

#include "server/experiments/webhooks/signature.h"
#include "server/experiments/webhooks/webhooks.h"
#include "server/journal/journal.h"
#include "server/platform/text.h"
#include "tests/experiments/experiments_shop.h"
#include "tests/experiments/listener.h"

#include <thread>

#include <dlfcn.h>
#include <netdb.h>

using namespace tijara;
using namespace tijara::experiments;
using tests::ExperimentShop;
using tests::Got;
using tests::Listener;
using tests::problemIn;

namespace {

namespace net = ::Poco::Net;

constexpr const char* kPath = "/notices?shop=1";
constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

constexpr std::string_view kSlowName = "slow.example"; // which nobody has; see getaddrinfo() below
std::atomic<bool> g_isSlow = false;
std::atomic<int> g_slowNow = 0;
std::atomic<int> g_slowMost = 0;

struct ToldShop : ExperimentShop {
    Webhooks hooks{{stores, clock, ids, Node{device, 1}, jobs, data, vault, true}, [] {}};

    MadeWebhook add(const std::string& url) { return ask<MadeWebhook>({Method::Post, "/api/v1/webhooks", toJson(NewWebhook{url})}); }
    std::vector<Delivery> deliveries(const Id& webhook) { return ask<std::vector<Delivery>>({Method::Get, "/api/v1/webhooks/" + toText(webhook) + "/deliveries"}); }
    std::vector<Webhook> list() { return ask<std::vector<Webhook>>({Method::Get, "/api/v1/webhooks"}); }
    /// Visitors of yesterday, of whom so many of a hundred buy.
    void fill(const std::string& variant, int visitors, int buyOfHundred)
    {
        std::vector<NewEvent> events;
        for (int number = 0; number < visitors; ++number) {
            const std::string visitor = variant + std::to_string(clock.now().utcMs) + "-" + std::to_string(number);
            events.push_back(exposure(visitor, variant, kDay + kHour));
            if (number % 100 < buyOfHundred) {
                events.push_back(order(visitor, 9000, kDay));
            }
            if (events.size() > 900) {
                track(std::exchange(events, {}));
            }
        }
        track(events);
    }
};

/// Answers with a head that never ends: a byte now and then, or all at once and without measure.
class EndlessListener {
public:
    enum class Head { Dripping, Flooding };
    explicit EndlessListener(Head head) : m_socket(net::SocketAddress("127.0.0.1", 0)), m_thread([this, head](const std::stop_token& stop) { answer(head, stop); }) {}
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_socket.address().port()) + "/"; }

private:
    void answer(Head head, const std::stop_token& stop)
    {
        try {
            while (!m_socket.poll(::Poco::Timespan(0, 20'000), net::Socket::SELECT_READ)) {
                if (stop.stop_requested()) {
                    return;
                }
            }
            net::StreamSocket peer = m_socket.acceptConnection();
            const auto say = [&peer](const std::string& text) { peer.sendBytes(text.data(), static_cast<int>(text.size())); };
            say("HTTP/1.1 204 Yes\r\n");
            while (!stop.stop_requested()) {
                if (head == Head::Dripping) {
                    std::this_thread::sleep_for(std::chrono::milliseconds(20));
                }
                say(head == Head::Dripping ? "x" : "X-More: of it\r\n");
            }
        } catch (const ::Poco::Exception&) { // they have hung up
        }
    }

    net::ServerSocket m_socket;
    std::jthread m_thread;
};

/// How long it takes.
template <class Work>
std::chrono::milliseconds timeOf(Work&& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
}

} // namespace

/// Stands before the system's: says nothing of the slow name for as long as a test wants.
extern "C" int getaddrinfo(const char* name, const char* service, const addrinfo* hints, addrinfo** found)
{
    static const auto systems = reinterpret_cast<decltype(&::getaddrinfo)>(::dlsym(RTLD_NEXT, "getaddrinfo"));
    if (name == nullptr || name != kSlowName) {
        return systems(name, service, hints, found);
    }
    const int now = ++g_slowNow;
    for (int most = g_slowMost; now > most && !g_slowMost.compare_exchange_weak(most, now);) {
    }
    while (g_isSlow) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    --g_slowNow;
    return EAI_NONAME;
}

class WebhooksApiTest : public QObject {
    Q_OBJECT

private slots:
    void aNoticeIsSignedSoThatTheOtherSideCanBelieveIt()
    {
        // RFC 4231, test case 2; and a vector of another system.
        QCOMPARE(hex(hmacSha256("Jefe", "what do ya want for nothing?")), std::string("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
        QCOMPARE(hex(hmacSha256("demo-secret", R"({"event":"product.updated","merchant":1})")), std::string("54015f5d864e61fbaf55b692dd438d54e3ea1b1751ad78ddd33fd027916da234"));
        QCOMPARE(hex(hmacSha256(std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First")), std::string("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"));

        Listener listener;
        ToldShop shop;
        const MadeWebhook made = shop.add(listener.url(kPath));
        const Experiment one = shop.running();
        QVERIFY(listener.got().empty()); // nothing is sent inside the transaction that it tells of
        QCOMPARE(shop.hooks.deliver(shop.tenant), std::int64_t{1});
        const auto got = listener.got();
        QCOMPARE(got.size(), std::size_t{1});
        QCOMPARE(got[0].header("X-Tijara-Signature"), hex(hmacSha256(made.secret, got[0].header("X-Tijara-Timestamp") + "." + got[0].body)));
        const auto notice = fromJson<Notice>(got[0].body);
        QVERIFY(notice.kind == NoticeKind::Started && notice.experimentId == one.id && toText(notice.id) == got[0].header("X-Tijara-Event"));
        QCOMPARE(shop.hooks.deliver(shop.tenant), std::int64_t{0}); // once is enough
        QVERIFY(shop.deliveries(made.webhook.id)[0].state == DeliveryState::Arrived);
        QVERIFY(shop.list()[0].arrivedAt.has_value());
    }

    void whatDoesNotArriveIsTriedAgainWithTheSameIdAndGivenUpAfterADay()
    {
        Listener listener;
        listener.status = 500;
        ToldShop shop;
        const Id id = shop.add(listener.url(kPath)).webhook.id;
        shop.running();
        for (const std::int64_t wait : {std::int64_t{0}, kMinute, 5 * kMinute, 30 * kMinute, 2 * kHour, 12 * kHour}) {
            shop.clock.advance(wait > 0 ? wait - 1000 : 0);
            const std::size_t before = listener.got().size();
            shop.hooks.deliver(shop.tenant);
            QCOMPARE(listener.got().size(), wait == 0 ? before + 1 : before); // a second too early
            if (wait > 0) {
                shop.clock.advance(1000);
                shop.hooks.deliver(shop.tenant);
                QCOMPARE(listener.got().size(), before + 1);
            }
        }
        const auto got = listener.got();
        QCOMPARE(got.size(), std::size_t{6});
        QVERIFY(std::all_of(got.begin(), got.end(), [&](const Got& one) { return one.header("X-Tijara-Event") == got[0].header("X-Tijara-Event") && one.body == got[0].body; }));
        const auto delivery = shop.deliveries(id)[0];
        QVERIFY(delivery.state == DeliveryState::GivenUp && delivery.answer == "500" && delivery.tries == 6);
        shop.clock.advance(3 * kDay);
        QCOMPARE(shop.hooks.deliver(shop.tenant), std::int64_t{0});
        QCOMPARE(listener.got().size(), std::size_t{6});
    }

    void whereNothingArrivesForThreeDaysNothingMoreIsSent()
    {
        Listener listener;
        listener.status = 503;
        ToldShop shop;
        const Id id = shop.add(listener.url(kPath)).webhook.id;
        const std::string path = "/api/v1/webhooks/" + toText(id);
        for (int day = 0; day <= 3; ++day) {
            shop.answer({Method::Post, path + "/tries"});
            shop.hooks.deliver(shop.tenant);
            shop.clock.advance(kDay);
        }
        QVERIFY(shop.list()[0].state == WebhookState::Failing);
        QCOMPARE(shop.answer({Method::Post, path + "/tries"}).status, 409);
        shop.running();
        const std::size_t before = listener.got().size();
        shop.hooks.deliver(shop.tenant);
        QCOMPARE(listener.got().size(), before);
        listener.status = 200;
        shop.ask<Webhook>({Method::Patch, path, R"({"on":true})"});
        shop.answer({Method::Post, path + "/tries"});
        QCOMPARE(shop.hooks.deliver(shop.tenant), std::int64_t{1});
    }

    void aBadSplitAndADecisionAreToldOnceAPhase()
    {
        Listener listener;
        ToldShop shop;
        shop.add(listener.url(kPath));
        const Id id = shop.running().id;
        shop.clock.advance(3 * kDay);
        shop.fill("control", 1000, 10);
        shop.fill("less", 1000, 40);
        shop.hooks.lookForAlarms(shop.tenant);
        shop.hooks.lookForAlarms(shop.tenant);
        QCOMPARE(shop.hooks.deliver(shop.tenant), std::int64_t{2}); // started, and can be decided
        const auto decidable = fromJson<Notice>(listener.got().back().body);
        QVERIFY2(decidable.kind == NoticeKind::Decidable && decidable.variant == "less", listener.got().back().body.c_str());
        shop.clock.advance(1);
        shop.fill("less", 500, 0);
        shop.hooks.lookForAlarms(shop.tenant);
        QCOMPARE(shop.hooks.deliver(shop.tenant), std::int64_t{1});
        QVERIFY(fromJson<Notice>(listener.got().back().body).kind == NoticeKind::SplitOff);
        QVERIFY(!fromJson<Notice>(listener.got().back().body).variant);
        const auto refused = shop.step(id, R"({"step":"stop","decision":{"outcome":"winner","winner":"less","reason":"x"}})");
        QCOMPARE(refused.status, 409); // by figures that cannot be believed nothing wins
        QVERIFY((problemIn(refused).complaints == std::vector<Complaint>{{"/decision/outcome", "split_off", {}}}));
        QCOMPARE(shop.step(id, R"({"step":"stop","decision":{"outcome":"noWinner","reason":"x"}})").status, 201);
        QCOMPARE(shop.hooks.deliver(shop.tenant), std::int64_t{1});
        const auto stopped = fromJson<Notice>(listener.got().back().body);
        QVERIFY(stopped.kind == NoticeKind::Stopped && !stopped.variant);
    }

    void aPriceThatWasDecidedForHasWonOnlyWhereTheFiguresSaySo()
    {
        for (const bool better : {true, false}) {
            Listener listener;
            ToldShop shop;
            shop.add(listener.url(kPath));
            const Id id = shop.running().id;
            shop.clock.advance(3 * kDay);
            shop.fill("control", 1000, 10);
            shop.fill("less", 1000, better ? 40 : 10);
            QCOMPARE(shop.step(id, R"({"step":"stop","decision":{"outcome":"winner","winner":"less","reason":"x"}})").status, 201);
            shop.hooks.deliver(shop.tenant);
            const auto stopped = fromJson<Notice>(listener.got().back().body);
            QVERIFY(stopped.kind == NoticeKind::Stopped);
            QCOMPARE(stopped.variant.value_or("none"), std::string(better ? "less" : "none"));
            QCOMPARE(shop.assign("v").variant, std::string("less")); // it is everybody's price all the same
        }
    }

    void anAnswerThatNeverEndsIsGivenUp()
    {
        using std::chrono::milliseconds;
        const auto slow = milliseconds(5000);
        Posted posted;
        EndlessListener dripping(EndlessListener::Head::Dripping);
        QVERIFY(timeOf([&] { posted = post({dripping.url(), "{}", {}}, true, {milliseconds(300), {}}); }) < slow);
        QVERIFY(!posted.arrived && !posted.cutShort && posted.answer == "Timeout");
        EndlessListener flooding(EndlessListener::Head::Flooding);
        QVERIFY(timeOf([&] { posted = post({flooding.url(), "{}", {}}, true); }) < slow);
        QVERIFY(!posted.arrived && posted.answer != "Timeout");
    }

    void aNameThatIsNotFoundInTimeIsGivenUp()
    {
        using std::chrono::milliseconds;
        const auto slow = milliseconds(5000);
        const Posting posting{"http://" + std::string(kSlowName) + "/", "{}", {}};
        g_isSlow = true;
        Posted posted;
        QVERIFY(timeOf([&] { posted = post(posting, true, {milliseconds(300), {}}); }) < slow);
        QVERIFY(!posted.arrived && !posted.cutShort && posted.answer == "Timeout");
        std::stop_source server;
        server.request_stop();
        QVERIFY(timeOf([&] { posted = post(posting, true, {milliseconds(20'000), server.get_token()}); }) < slow);
        QVERIFY(posted.cutShort);
        // Beyond so many nobody waits for a resolver that does not answer.
        std::vector<std::jthread> asking;
        for (int count = 0; count < 100; ++count) {
            asking.emplace_back([&posting] { post(posting, true, {milliseconds(300), {}}); });
        }
        asking.clear(); // joins them
        QVERIFY(g_slowMost <= 64);
        QVERIFY(timeOf([&] { posted = post(posting, true); }) < slow);
        QCOMPARE(posted.answer, std::string("Timeout"));
        g_isSlow = false;
        QTRY_COMPARE(g_slowNow.load(), 0);
        QTRY_VERIFY(post(posting, true).answer.find("Host not found") != std::string::npos); // there is room again
    }

    void whatIsUnderWayWhenTheServerStopsIsCutShortAndSentAgain()
    {
        EndlessListener dripping(EndlessListener::Head::Dripping);
        ToldShop shop;
        const Id id = shop.add(dripping.url()).webhook.id;
        shop.running();
        std::stop_source server;
        std::jthread stopping([&server] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            server.request_stop();
        });
        const auto took = timeOf([&] { shop.hooks.deliver(shop.tenant, {[&server] { return server.stop_requested(); }, server.get_token()}); });
        QVERIFY(took < std::chrono::seconds(5));
        const Delivery delivery = shop.deliveries(id)[0];
        QVERIFY(delivery.state == DeliveryState::Waiting && delivery.nextAt && *delivery.nextAt <= shop.clock.now());
        QVERIFY(!shop.list()[0].failingSince); // it is not the address's fault
    }

    void addressesInsideANetworkAreNotReached()
    {
        for (const char* text : {"127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "::1", "::",
                                 "fe80::1", "fc00::1", "fd12::1", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::a00:1", "ff02::1", "2002:7f00:1::", "2001::1"}) {
            QVERIFY2(!isPublic(net::IPAddress(text)), text);
        }
        for (const char* text : {"8.8.8.8", "172.32.0.1", "100.128.0.1", "193.0.0.1", "2001:4860:4860::8888", "::ffff:8.8.8.8"}) {
            QVERIFY2(isPublic(net::IPAddress(text)), text);
        }
        Listener listener;
        const Posting posting{listener.url(kPath), "{}", {}};
        QVERIFY(post(posting, true).arrived);
        // An address is not asked for its name: this one of a net for documents has none, and nobody answers there.
        QCOMPARE(post({"http://198.51.100.1:9/", "{}", {}}, false, {std::chrono::milliseconds(300), {}}).answer.find("Host not found"), std::string::npos);
        const Posted refused = post(posting, false);
        QVERIFY(!refused.arrived && refused.answer == "private_address");
        Posting byName = posting;
        byName.url.replace(byName.url.find("127.0.0.1"), 9, "localhost"); // a name that leads here is no better
        QCOMPARE(post(byName, false).answer, std::string("private_address"));
        QCOMPARE(listener.got().size(), std::size_t{1});
    }

    void anAnswerThatPointsElsewhereIsNotFollowed()
    {
        Listener other;
        Listener listener;
        listener.status = 302;
        listener.location = other.url(kPath);
        const Posted posted = post({listener.url(kPath), "{}", {}}, true);
        QVERIFY(!posted.arrived && posted.answer == "302");
        QVERIFY(other.got().empty());
    }

    void addressesAreCheckedCountedAndTheSecretIsNeverReadAgain()
    {
        ToldShop shop;
        for (const char* url : {"", "shop.example", "ftp://shop.example/", "https://me:secret@shop.example/", "https://shop.example/a b", "https://", "http:///x", "https://?x", "http://h:99999/", "http://h:/",
                                "http://h:0", "http://[::", "http://[::1]x/", "http://[shop]/", "http://sh[op/"}) {
            const auto refused = shop.answer({Method::Post, "/api/v1/webhooks", toJson(NewWebhook{url})});
            QVERIFY2(refused.status == 422 && problemIn(refused).complaints.at(0).path == "/url", url);
        }
        for (const char* url : {"https://shop.example", "http://192.0.2.1:8443/x", "http://[2001:db8::1]:443?x", "https://متجر.example/x"}) {
            QCOMPARE(ToldShop().add(url).webhook.url, std::string(url));
        }
        const MadeWebhook made = shop.add("https://shop.example/notices");
        QVERIFY(made.secret.size() > 30);
        QVERIFY(shop.answer({Method::Get, "/api/v1/webhooks"}).body.find(made.secret) == std::string::npos);
        QVERIFY(tests::filesWith(shop.data.path(), made.secret).empty());
        for (std::size_t more = 1; more < kWebhooksMax; ++more) {
            shop.add("https://shop.example/" + std::to_string(more));
        }
        QCOMPARE(shop.answer({Method::Post, "/api/v1/webhooks", toJson(NewWebhook{"https://shop.example/x"})}).status, 422);
        const std::string path = "/api/v1/webhooks/" + toText(made.webhook.id);
        QCOMPARE(shop.answer({Method::Delete, path}).status, 204);
        QCOMPARE(shop.answer({Method::Get, path + "/deliveries"}).status, 404);
        std::int64_t written = 0;
        shop.read([&](db::Tx& tx) { journal::eachOf(tx, "experiments.webhook.created", [&written](const Id&, std::string_view) { ++written; }); });
        QCOMPARE(written, static_cast<std::int64_t>(kWebhooksMax));
    }

    void theSecretIsSealedInTheAnswerThatIsKeptAndGoesWithTheWebhook()
    {
        ToldShop shop;
        const tests::Call call{Method::Post, "/api/v1/webhooks", toJson(NewWebhook{"https://shop.example/notices"}), "once"};
        const auto made = shop.ask<MadeWebhook>(call);
        QVERIFY(tests::filesWith(shop.data.path(), made.secret).empty());
        QCOMPARE(shop.ask<MadeWebhook>(call).secret, made.secret); // the answer was lost on its way
        QCOMPARE(shop.answer({Method::Delete, "/api/v1/webhooks/" + toText(made.webhook.id)}).status, 204);
        QCOMPARE(problemIn(shop.answer(call)).code, std::string("answer_erased"));
    }

    void anotherShopAndReadersHaveNoPartInIt()
    {
        ToldShop shop;
        const std::string path = "/api/v1/webhooks/" + toText(shop.add("https://shop.example/notices").webhook.id);
        QVERIFY(shop.ask<std::vector<Webhook>>({Method::Get, "/api/v1/webhooks", {}, {}, "Bearer stranger"}).empty());
        for (const auto& [method, rest, body] : {std::tuple{Method::Patch, "", R"({"on":false})"}, {Method::Delete, "", ""}, {Method::Post, "/tries", ""}, {Method::Get, "/deliveries", ""}}) {
            QCOMPARE(shop.answer({method, path + rest, body, {}, "Bearer stranger"}).status, 404);
            QCOMPARE(shop.answer({method, path + rest, body, {}, "Bearer auditor"}).status, 403);
        }
        QCOMPARE(shop.answer({Method::Get, "/api/v1/webhooks", {}, {}, "Bearer auditor"}).status, 403);
        QCOMPARE(shop.answer({Method::Post, "/api/v1/webhooks", toJson(NewWebhook{"https://a.example"}), {}, "Bearer auditor"}).status, 403);
    }
};

QTEST_GUILESS_MAIN(WebhooksApiTest)
#include "webhooks_api_test.moc"
