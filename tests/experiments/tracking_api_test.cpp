// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/experiments/importing/events_file.h"
#include "tests/experiments/experiments_shop.h"
#include "tests/support/test_seed.h"

#include <random>

using namespace tijara;
using namespace tijara::experiments;
using tests::ExperimentShop;
using tests::ringTerms;

namespace {

constexpr std::int64_t kHour = 3'600'000;
constexpr std::int64_t kDay = 24 * kHour;

const ArmResult& armOf(const Results& results, std::string_view event, Measure measure, std::size_t arm)
{
    for (const GoalResult& goal : results.goals) {
        if (goal.event == event && goal.measure == measure) {
            return goal.arms.at(arm);
        }
    }
    throw std::runtime_error("no such goal");
}

/// A shop's month in a few lines: exposures, orders, returns, in any order, some twice, some of one visitor in two variants.
std::vector<NewEvent> history(ExperimentShop& shop, std::mt19937_64& random, int visitors)
{
    std::vector<NewEvent> events;
    const auto some = [&random](std::int64_t below) { return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(below)); };
    for (int number = 0; number < visitors; ++number) {
        const std::string visitor = "v" + std::to_string(number);
        const std::string variant = number % 2 == 0 ? "control" : "less";
        for (std::int64_t seen = some(3); seen >= 0; --seen) {
            events.push_back(shop.exposure(visitor, some(40) == 0 ? "less" : variant, some(20 * kDay)));
        }
        for (std::int64_t bought = some(4); bought > 1; --bought) {
            events.push_back(shop.order(visitor, 1000 + some(50'000), some(30 * kDay)));
        }
        if (some(10) == 0) {
            events.push_back(shop.order(visitor, -500, some(20 * kDay), "return"));
        }
    }
    std::shuffle(events.begin(), events.end(), random);
    return events;
}

} // namespace

class TrackingApiTest : public QObject {
    Q_OBJECT

private slots:
    void anEventCountsOnceHoweverOftenItIsSent()
    {
        ExperimentShop shop;
        const Id id = shop.running().id;
        shop.clock.advance(kDay);
        const NewEvent seen = shop.exposure("v", "less");
        const NewEvent bought = shop.order("v", 9600);
        QCOMPARE(shop.track({seen}).taken, std::int64_t{1});
        const auto again = shop.track({seen, bought, bought});
        QCOMPARE(again.taken, std::int64_t{1});
        QCOMPARE(again.refused.size(), std::size_t{2});
        QVERIFY(again.refused[0].index == 0 && again.refused[0].reason == Refusal::Repeated && again.refused[1].index == 2);
        const auto results = shop.results(id);
        QCOMPARE(results.visitors, std::int64_t{1});
        QCOMPARE(armOf(results, "purchase", Measure::Revenue, 1).total, std::int64_t{9600});
        QCOMPARE(armOf(results, "purchase", Measure::Profit, 1).total, std::int64_t{3600});
        QCOMPARE(results.refused.size(), std::size_t{1});
        QVERIFY(shop.isWhole(id));
    }

    void ordersCountFromTheFirstExposureOnAndThoseBeforeAreKeptApart()
    {
        ExperimentShop shop;
        const Id id = shop.running().id;
        shop.clock.advance(30 * kDay);
        shop.track({shop.order("v", 100, 2 * kHour), shop.order("v", 40, 20 * kDay)}); // before anybody knows them
        QCOMPARE(shop.results(id).visitors, std::int64_t{0});
        shop.track({shop.exposure("v", "control", kHour)});
        QCOMPARE(armOf(shop.results(id), "purchase", Measure::Rate, 0).converted, std::int64_t{0});
        shop.track({shop.order("v", 900)});
        QCOMPARE(armOf(shop.results(id), "purchase", Measure::Revenue, 0).total, std::int64_t{900});
        // An exposure that comes late, but was earlier, brings the order after it in.
        shop.track({shop.exposure("v", "control", 3 * kHour)});
        const auto results = shop.results(id);
        QCOMPARE(armOf(results, "purchase", Measure::Revenue, 0).total, std::int64_t{1000});
        QCOMPARE(results.variants[0].views, std::int64_t{2});
        QVERIFY(shop.isWhole(id));
    }

    void aVisitorOfTwoVariantsCountsForNothingAndIsTold()
    {
        ExperimentShop shop;
        const Id id = shop.running().id;
        shop.clock.advance(kDay);
        shop.track({shop.exposure("v", "control", kHour), shop.order("v", 500), shop.exposure("w", "less", kHour)});
        shop.track({shop.exposure("v", "less")});
        const auto results = shop.results(id);
        QCOMPARE(results.visitors, std::int64_t{1});
        QCOMPARE(results.split.mixed, std::int64_t{1});
        QCOMPARE(armOf(results, "purchase", Measure::Revenue, 0).total, std::int64_t{0});
        QVERIFY(shop.isWhole(id));
    }

    void whoWasDrawnOneVariantAndShownAnotherIsMixed()
    {
        ExperimentShop shop;
        const Id id = shop.running().id;
        const std::string drawn = shop.assign("v").variant;
        shop.track({shop.exposure("v", drawn == "less" ? "control" : "less")});
        QCOMPARE(shop.results(id).split.mixed, std::int64_t{1});
        QCOMPARE(shop.assign("v").variant, drawn);
        QVERIFY(shop.isWhole(id));
    }

    void whatATillDrewBecomesTheVisitorsOwn()
    {
        ExperimentShop shop;
        shop.running();
        shop.track({shop.exposure("v", "less"), shop.exposure("w", "control")});
        QVERIFY(shop.assign("v").by == AssignedBy::Store && shop.assign("v").variant == "less");
        QCOMPARE(shop.assign("w").variant, std::string("control"));
    }

    void strangeEventsAreRefusedByNameAndCounted()
    {
        ExperimentShop shop;
        const Id id = shop.running().id;
        shop.draft("draft");
        const auto taken = shop.track({shop.exposure("v", "less", 0, "nothing"), shop.exposure("v", "blue"), shop.order("v", 1, 0, "sneeze"),
                                       shop.exposure("v", "less", 0, "draft"), shop.exposure("v", "less")});
        QCOMPARE(taken.taken, std::int64_t{1});
        std::vector<Refusal> reasons;
        for (const RefusedEvent& one : taken.refused) {
            reasons.push_back(one.reason);
        }
        QVERIFY((reasons == std::vector<Refusal>{Refusal::UnknownExperiment, Refusal::UnknownVariant, Refusal::UnknownEvent, Refusal::NotRunning}));
        const auto counted = shop.results(id).refused;
        QCOMPARE(counted.size(), std::size_t{3}); // with what is about no experiment; that of the draft is the draft's
        QVERIFY(counted[0].reason == Refusal::UnknownExperiment && counted[1].reason == Refusal::UnknownVariant && counted[2].reason == Refusal::UnknownEvent);
        QCOMPARE(shop.answer({Method::Post, "/api/v1/experiment-events", R"({"events":[]})"}).status, 422);
        QCOMPARE(shop.answer({Method::Post, "/api/v1/experiment-events", R"({"events":[{"id":"018f3c5e-0000-7000-8000-000000000000","kind":"exposure","visitor":"","at":1}]})"}).status, 422);
    }

    void ordersCountForAWeekAfterTheStopAndExposuresNoMore()
    {
        ExperimentShop shop;
        const Id id = shop.running().id;
        shop.clock.advance(kDay);
        shop.track({shop.exposure("v", "less")});
        shop.step(id, R"({"step":"stop","decision":{"outcome":"inconclusive","reason":"x"}})");
        shop.clock.advance(6 * kDay);
        const auto late = shop.track({shop.order("v", 100), shop.exposure("w", "less"), shop.exposure("x", "less", 6 * kDay + kHour)});
        QVERIFY(late.refused.size() == 1 && late.refused[0].index == 1 && late.refused[0].reason == Refusal::NotRunning);
        shop.clock.advance(2 * kDay);
        shop.track({shop.order("v", 1000)});
        const auto results = shop.results(id);
        QCOMPARE(results.visitors, std::int64_t{2}); // one came in late, but had been seen in time
        QCOMPARE(armOf(results, "purchase", Measure::Revenue, 1).total, std::int64_t{100});
        QVERIFY(shop.isWhole(id));
    }

    void timesThatCannotBeRightAreRefusedAndShown()
    {
        ExperimentShop shop;
        const Id id = shop.running().id;
        shop.clock.advance(kDay);
        shop.track({shop.exposure("v", "less", kHour)});
        auto inSeconds = shop.order("v", 9600);
        inSeconds.at.utcMs /= 1000;
        const auto taken = shop.track({inSeconds, shop.order("v", 9600, -2 * kDay), shop.order("v", 9600, -kHour)});
        QCOMPARE(taken.taken, std::int64_t{1}); // another clock may be an hour ahead
        QVERIFY(taken.refused.size() == 2 && taken.refused[0].reason == Refusal::WrongTime && taken.refused[1].reason == Refusal::WrongTime);
        const auto results = shop.results(id);
        QCOMPARE(armOf(results, "purchase", Measure::Revenue, 1).total, std::int64_t{9600});
        QVERIFY(results.refused.size() == 1 && results.refused[0].reason == Refusal::WrongTime && results.refused[0].times == 2);
    }

    void whoLooksAThousandTimesMayStillBuyAndLookElsewhere()
    {
        ExperimentShop shop;
        const Id id = shop.running().id;
        shop.running("watch");
        shop.clock.advance(kDay);
        std::vector<NewEvent> views;
        for (int number = 0; number < 1000; ++number) {
            views.push_back(shop.exposure("v", "less", kHour));
        }
        QCOMPARE(shop.track(views).taken, std::int64_t{1000});
        const auto taken = shop.track({shop.exposure("v", "less"), shop.exposure("v", "less", 0, "watch"), shop.order("v", 9600)});
        QVERIFY(taken.taken == 2 && taken.refused.size() == 1 && taken.refused[0].index == 0 && taken.refused[0].reason == Refusal::TooMany);
        QCOMPARE(armOf(shop.results(id), "purchase", Measure::Revenue, 1).total, std::int64_t{9600});
        QVERIFY(shop.isWhole(id));
    }

    void eachPhaseIsJudgedByThoseWhoCameInIt()
    {
        ExperimentShop shop;
        const Id id = shop.running().id;
        shop.clock.advance(kDay);
        shop.track({shop.exposure("v", "less"), shop.exposure("w", "control")});
        shop.ask<Experiment>({Method::Post, shop.at(id, "/phases"), R"({"weights":[1000,9000]})"});
        shop.clock.advance(kDay);
        shop.track({shop.exposure("v", "less"), shop.exposure("new", "less"), shop.order("v", 10)});
        QCOMPARE(shop.results(id).visitors, std::int64_t{1});
        QCOMPARE(shop.results(id, "?version=1").visitors, std::int64_t{2});
        QCOMPARE(armOf(shop.results(id, "?version=1"), "purchase", Measure::Revenue, 1).total, std::int64_t{10});
        QCOMPARE(shop.answer({Method::Get, shop.at(id, "/results?version=3")}).status, 404);
        QVERIFY(shop.isWhole(id));
    }

    void aDayOnWhichNobodyCameAfterAllIsNoPoint()
    {
        ExperimentShop shop;
        const Id id = shop.running().id;
        shop.clock.advance(5 * kDay);
        shop.track({shop.exposure("v", "less")});
        const auto before = shop.results(id).days;
        QCOMPARE(before.size(), std::size_t{2}); // of each variant
        shop.track({shop.exposure("v", "less", 3 * kDay)});
        const auto after = shop.results(id).days;
        QCOMPARE(after.size(), std::size_t{2});
        QVERIFY(after.front().day < before.front().day);
    }

    void anyHistoryInAnyOrderComesToTheSameSums()
    {
        std::mt19937_64 random(tests::testSeed());
        std::string first;
        const int rounds = 2;
        std::vector<NewEvent> events;
        for (int round = 0; round < rounds; ++round) {
            ExperimentShop shop;
            const Id id = shop.running().id;
            shop.clock.advance(31 * kDay);
            if (round == 0) {
                events = history(shop, random, 120);
            }
            std::shuffle(events.begin(), events.end(), random);
            for (std::size_t at = 0; at < events.size();) {
                const std::size_t until = std::min(events.size(), at + 1 + random() % 60);
                shop.track({events.begin() + static_cast<std::ptrdiff_t>(at), events.begin() + static_cast<std::ptrdiff_t>(until)});
                if (random() % 3 == 0) {
                    shop.track({events.begin() + static_cast<std::ptrdiff_t>(at), events.begin() + static_cast<std::ptrdiff_t>(until)}); // a retry
                }
                at = until;
            }
            QVERIFY(shop.isWhole(id));
            auto results = shop.results(id);
            results.refused.clear();
            results.experimentId = Id{};
            results.computedAt = Instant{};
            first = first.empty() ? toJson(results) : first;
            QCOMPARE(toJson(results), first);
        }
    }

    void aVerdictWaitsForEnoughAndIsHiddenWhileTheSplitIsOff()
    {
        ExperimentShop shop;
        const Id id = shop.running().id;
        QVERIFY(shop.results(id).verdict == Verdict::NoVisitors);
        shop.clock.advance(2 * kDay);
        const auto fill = [&](const std::string& variant, int visitors, int buyers, std::int64_t ago) {
            std::vector<NewEvent> events;
            for (int number = 0; number < visitors; ++number) {
                const std::string visitor = variant + std::to_string(ago) + "-" + std::to_string(number);
                events.push_back(shop.exposure(visitor, variant, ago));
                if (number < buyers) {
                    events.push_back(shop.order(visitor, 9000, ago - 1));
                }
                if (events.size() > 900) {
                    shop.track(std::exchange(events, {}));
                }
            }
            shop.track(events);
        };
        fill("control", 90, 9, kDay + kHour);
        fill("less", 90, 20, kDay + kHour);
        QVERIFY(shop.results(id).verdict == Verdict::Collecting);
        fill("control", 900, 90, kDay);
        fill("less", 900, 260, kDay);
        auto results = shop.results(id);
        QVERIFY2(results.verdict == Verdict::Better && results.about == "less", toJson(results).c_str());
        const auto& comparison = *armOf(results, "purchase", Measure::Rate, 1).comparison;
        QVERIFY(comparison.alwaysValid.low > 0 && comparison.alwaysValid.low < comparison.fixedHorizon.low && comparison.chance > 0.999);
        fill("control", 300, 0, 1000);
        results = shop.results(id);
        QVERIFY(results.split.alarm && results.verdict == Verdict::SplitOff && !results.about);
    }

    void aLineOfAFileIsNoLongerThanALineCanBe()
    {
        ExperimentShop shop;
        const Experiment experiment = shop.running();
        tests::TempFolder folder;
        const auto path = folder.path() / "events.csv";
        std::ofstream(path, std::ios::binary) << "visitor,variant\r\nv,less\r\n" << std::string(200'000, 'x') << ",less\n\nw,control\nu,less";
        EventColumns columns;
        columns.visitor = "visitor";
        columns.variant = "variant";
        EventsFile file(path, columns, experiment);
        std::vector<NewEvent> events;
        int unreadable = 0;
        for (bool readable = true; file.next(events, readable);) {
            unreadable += readable ? 0 : 1;
        }
        QCOMPARE(unreadable, 1);
        QCOMPARE(events.size(), std::size_t{3});
        QVERIFY(events[0].visitor == "v" && events[1].visitor == "w" && events[2].visitor == "u");
        QCOMPARE(file.offset(), static_cast<std::int64_t>(std::filesystem::file_size(path)));
        EventsFile again(path, columns, experiment);
        again.goOnAt(file.offset() - 6, 5); // "u,less" stands alone at the end
        events.clear();
        bool readable = true;
        QVERIFY(again.next(events, readable) && readable && events.size() == 1 && events[0].visitor == "u");
        std::ofstream(path, std::ios::binary | std::ios::trunc) << std::string(200'000, 'x');
        QVERIFY_EXCEPTION_THROWN(EventsFile(path, columns, experiment), Problem);
    }

    void aLineOfAVisitorMaySayWhatTheySpent()
    {
        ExperimentShop shop;
        const Experiment experiment = shop.running();
        tests::TempFolder folder;
        const auto path = folder.path() / "visitors.csv";
        std::ofstream(path, std::ios::binary) << "visitor,variant,spent\nv,less,96.00\nw,control,0\nu,less,\nx,less,much\n";
        EventColumns columns;
        columns.visitor = "visitor";
        columns.variant = "variant";
        columns.event = "purchase";
        columns.revenue = "spent";
        EventsFile file(path, columns, experiment);
        std::vector<NewEvent> events;
        int unreadable = 0;
        for (bool readable = true; file.next(events, readable);) {
            unreadable += readable ? 0 : 1;
        }
        QCOMPARE(unreadable, 1); // and nothing of it is taken
        QCOMPARE(events.size(), std::size_t{4});
        QVERIFY(shop.track(events).refused.empty());
        QCOMPARE(armOf(shop.results(experiment.id), "purchase", Measure::Revenue, 1).total, std::int64_t{9600});
        QCOMPARE(shop.results(experiment.id).visitors, std::int64_t{3});
        columns.flags = "\"variant";
        try {
            EventsFile(path, columns, experiment);
            QFAIL("a quotation mark too many");
        } catch (const Problem& problem) {
            QVERIFY((problem.complaints == std::vector<Complaint>{{"flags", "not_understood", {}}}));
        }
    }

    void resultsGoOutAsCsvWithEveryInterval()
    {
        ExperimentShop shop;
        const Id id = shop.running().id;
        shop.track({shop.exposure("v", "less"), shop.exposure("w", "control"), shop.order("v", 10)});
        const auto file = shop.answer({Method::Get, shop.at(id, "/results.csv")});
        QCOMPARE(file.status, 200);
        QCOMPARE(std::count(file.body.begin(), file.body.end(), '\n'), 9); // four goals, two variants, one head
        QVERIFY(file.body.find("ring,1,SAR,") != std::string::npos && file.body.find("always_valid_low") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TrackingApiTest)
#include "tracking_api_test.moc"
