// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/journal/journal.h"
#include "shared/experiments/webhooks_contract.h"
#include "tests/experiments/experiments_shop.h"

#include <thread>

using namespace tijara;
using namespace tijara::experiments;
using tests::ExperimentShop;
using tests::problemIn;
using tests::ringTerms;

namespace {

const std::string kStop = R"({"step":"stop","decision":{"outcome":"winner","winner":"less","reason":"It earns more."}})";

std::int64_t entriesOf(ExperimentShop& shop, const char* kind)
{
    std::int64_t count = 0;
    shop.read([&](db::Tx& tx) { journal::eachOf(tx, kind, [&count](const Id&, std::string_view) { ++count; }); });
    return count;
}

void makeUnreadable(db::Tx& tx, const Id& experiment)
{
    static const db::Sql kUnreadable("INSERT INTO experiment_days (experiment_id, version, variant, event, day, sums) VALUES ($1, 1, 0, '', 0, $2)");
    tx.run(kUnreadable, experiment, std::string(1000, ' '));
}

} // namespace

class ExperimentsApiTest : public QObject {
    Q_OBJECT

private slots:
    void aDraftIsWrittenChangedListedAndJournalled()
    {
        ExperimentShop shop;
        const Experiment draft = shop.draft();
        QVERIFY(draft.state == ExperimentState::Draft && draft.revision == 1 && draft.phases.empty());
        Terms terms = ringTerms();
        terms.variants[1].price = 9500;
        const auto changed = shop.ask<Experiment>({Method::Patch, shop.at(draft.id), toJson(ChangeExperiment{1, terms})});
        QCOMPARE(changed.terms.variants[1].price, std::int64_t{9500});
        QCOMPARE(changed.revision, std::int64_t{2});
        QCOMPARE(shop.answer({Method::Patch, shop.at(draft.id), toJson(ChangeExperiment{1, terms})}).status, 409); // somebody was faster
        QCOMPARE(toJson(shop.ask<Experiment>({Method::Get, shop.at(draft.id)})), toJson(changed));
        for (const char* query : {"", "?state=draft", "?sort=name", "?search=ring", "?state=draft&sort=name"}) {
            QCOMPARE(shop.ask<Page<ExperimentRow>>({Method::Get, std::string("/api/v1/experiments") + query}).items.size(), std::size_t{1});
        }
        QVERIFY(shop.ask<Page<ExperimentRow>>({Method::Get, "/api/v1/experiments?state=running"}).items.empty());
        QCOMPARE(shop.ask<Totals>({Method::Get, "/api/v1/experiments/totals"}).rows.value, std::int64_t{1});
        QCOMPARE(entriesOf(shop, "experiments.created"), std::int64_t{1});
        QCOMPARE(entriesOf(shop, "experiments.changed"), std::int64_t{1});
        QCOMPARE(problemIn(shop.answer({Method::Post, "/api/v1/experiments", toJson(NewExperiment{"ring", terms})})).complaints[0].path, std::string("/key"));
    }

    void whatIsWrongIsNamedAtOnce()
    {
        ExperimentShop shop;
        Terms terms = ringTerms();
        terms.name = "";
        terms.variants[0].weight = 4000;
        terms.variants[1].key = "control";
        terms.goals[1].role = GoalRole::Primary;
        terms.coverage = 20'000;
        const auto problem = problemIn(shop.answer({Method::Post, "/api/v1/experiments", toJson(NewExperiment{"ring", terms})}));
        std::vector<std::string> paths;
        for (const Complaint& one : problem.complaints) {
            paths.push_back(one.path + " " + one.code);
        }
        const std::vector<std::string> expected = {"/terms/name required", "/terms/variants/1/key given_twice", "/terms/variants weights_not_whole",
                                                   "/terms/goals one_primary_needed", "/terms/coverage out_of_range"};
        QVERIFY2(paths == expected, toJson(problem).c_str());
    }

    void lifeGoesOneWayAndEveryStepIsJournalled()
    {
        ExperimentShop shop;
        const Id id = shop.draft().id;
        QCOMPARE(shop.step(id, R"({"step":"pause"})").status, 409);
        QCOMPARE(shop.step(id, kStop).status, 409);
        const auto started = fromJson<Experiment>(shop.step(id, R"({"step":"start"})").body);
        QVERIFY(started.state == ExperimentState::Running && started.startedAt && started.phases.size() == 1);
        QCOMPARE(started.phases[0].seed, std::string("ring:1"));
        QCOMPARE(shop.step(id, R"({"step":"start"})").status, 409);
        QCOMPARE(shop.step(id, R"({"step":"archive"})").status, 409);
        QCOMPARE(shop.step(id, R"({"step":"pause"})").status, 201);
        QCOMPARE(shop.step(id, R"({"step":"resume"})").status, 201);
        QCOMPARE(shop.step(id, R"({"step":"stop"})").status, 422); // without saying why
        QCOMPARE(shop.step(id, R"({"step":"stop","decision":{"outcome":"winner","winner":"nobody","reason":"x"}})").status, 422);
        QCOMPARE(shop.step(id, R"({"step":"stop","decision":{"outcome":"noWinner","winner":"less","reason":"x"}})").status, 422);
        const auto stopped = fromJson<Experiment>(shop.step(id, kStop).body);
        QVERIFY(stopped.stoppedAt && stopped.decision && *stopped.decision->winner == "less");
        QCOMPARE(shop.step(id, R"({"step":"resume"})").status, 409);
        QCOMPARE(shop.step(id, R"({"step":"archive"})").status, 201);
        QVERIFY(fromJson<Experiment>(shop.step(id, R"({"step":"restore"})").body).state == ExperimentState::Stopped);
        QCOMPARE(entriesOf(shop, "experiments.moved"), std::int64_t{6});
    }

    void whatIsFrozenIsNamed()
    {
        ExperimentShop shop;
        const Id id = shop.running().id;
        Terms terms = ringTerms();
        terms.name = "Another name";
        terms.notes = "Watched since Monday.";
        QCOMPARE(shop.answer({Method::Patch, shop.at(id), toJson(ChangeExperiment{{}, terms})}).status, 200);
        terms.variants[1].price = 1;
        terms.goals.pop_back();
        terms.coverage = 5000;
        const auto refused = shop.answer({Method::Patch, shop.at(id), toJson(ChangeExperiment{{}, terms})});
        QCOMPARE(refused.status, 409);
        QVERIFY2((problemIn(refused).complaints ==
                  std::vector<Complaint>{{"/terms/variants", "frozen", {}}, {"/terms/goals", "frozen", {}}, {"/terms/coverage", "frozen", {}}}),
                 refused.body.c_str());
        shop.step(id, kStop);
        shop.step(id, R"({"step":"archive"})");
        Terms named = shop.stored(id).terms;
        named.name = "Once more";
        QCOMPARE(shop.answer({Method::Patch, shop.at(id), toJson(ChangeExperiment{{}, named})}).status, 409);
    }

    void resultsAreKeptAsTheyWereAtTheStop()
    {
        ExperimentShop shop;
        const Id id = shop.running().id;
        shop.clock.advance(86'400'000);
        shop.track({shop.exposure("v", "less"), shop.exposure("w", "control")});
        shop.step(id, kStop);
        shop.clock.advance(3'600'000);
        shop.track({shop.order("v", 700)}); // orders count for a week more
        QCOMPARE(shop.results(id).goals[1].arms[1].total, std::int64_t{700});
        const Results kept = shop.results(id, "?atStop=true");
        QCOMPARE(kept.goals[1].arms[1].total, std::int64_t{0});
        QCOMPARE(kept.visitors, std::int64_t{2});
        QVERIFY(kept.state == ExperimentState::Stopped && kept.computedAt < shop.clock.now());
        QCOMPARE(shop.answer({Method::Get, shop.at(id, "/results?goal=4")}).status, 404);
        QCOMPARE(shop.answer({Method::Get, shop.at(id, "/results?goal=-1")}).status, 404);
        QCOMPARE(shop.results(id, "?goal=1").days.size(), std::size_t{2});
        // What was kept is of the last phase and the goal that decides.
        QCOMPARE(shop.results(id, "?atStop=true&version=1&goal=0").visitors, std::int64_t{2});
        QCOMPARE(shop.answer({Method::Get, shop.at(id, "/results?atStop=true&version=77")}).status, 404);
        QCOMPARE(shop.answer({Method::Get, shop.at(id, "/results?atStop=true&goal=1")}).status, 404);
    }

    void whoAsksWhileItIsStoppedIsNotServedByWhatWasReadBefore()
    {
        ExperimentShop shop;
        for (int round = 0; round < 40; ++round) {
            const std::string key = "ring" + std::to_string(round);
            const Id id = shop.running(key).id;
            std::atomic<bool> isOver = false;
            std::thread asking([&] {
                for (int number = 0; !isOver; ++number) {
                    shop.assign("v" + std::to_string(number % 50), key);
                }
            });
            shop.step(id, R"({"step":"stop","decision":{"outcome":"inconclusive","reason":"x"}})");
            const bool serves = shop.assign("late", key).inExperiment;
            isOver = true;
            asking.join();
            QVERIFY(!serves);
            QVERIFY(!shop.assign("later", key).inExperiment);
        }
    }

    void coverageMayOnlyGrow()
    {
        ExperimentShop shop;
        Terms terms = ringTerms();
        terms.coverage = 2000;
        const Id id = shop.running("ring", terms).id;
        terms.coverage = 9000;
        QCOMPARE(shop.answer({Method::Patch, shop.at(id), toJson(ChangeExperiment{{}, terms})}).status, 200);
        terms.coverage = 8000;
        QCOMPARE(shop.answer({Method::Patch, shop.at(id), toJson(ChangeExperiment{{}, terms})}).status, 409);
    }

    void slicesOfANamespaceMayNotOverlap()
    {
        ExperimentShop shop;
        Terms terms = ringTerms();
        terms.share = NamespaceShare{"rings", 0, 5000};
        const Id first = shop.draft("one", terms).id;
        terms.share = NamespaceShare{"rings", 4999, 10'000};
        const auto refused = shop.answer({Method::Post, "/api/v1/experiments", toJson(NewExperiment{"two", terms})});
        QCOMPARE(refused.status, 409);
        QVERIFY((problemIn(refused).complaints == std::vector<Complaint>{{"/terms/share", "overlaps", {{"with", "one"}}}}));
        terms.share->from = 5000;
        QCOMPARE(shop.answer({Method::Post, "/api/v1/experiments", toJson(NewExperiment{"two", terms})}).status, 201);
        shop.step(first, R"({"step":"archive"})");
        terms.share = NamespaceShare{"rings", 0, 5000};
        QCOMPARE(shop.answer({Method::Post, "/api/v1/experiments", toJson(NewExperiment{"three", terms})}).status, 201);
        QCOMPARE(shop.step(first, R"({"step":"restore"})").status, 409); // its place was taken meanwhile
    }

    void whatIsStoppedComesBackThoughItsVisitorsAreAnothersNow()
    {
        ExperimentShop shop;
        Terms terms = ringTerms();
        terms.share = NamespaceShare{"rings", 0, 5000};
        const Id first = shop.running("one", terms).id;
        shop.step(first, R"({"step":"stop","decision":{"outcome":"inconclusive","reason":"x"}})");
        shop.step(first, R"({"step":"archive"})");
        shop.running("two", terms);
        QCOMPARE(shop.step(first, R"({"step":"restore"})").status, 201);
        terms.name = "Once more";
        QCOMPARE(shop.answer({Method::Patch, shop.at(first), toJson(ChangeExperiment{{}, terms})}).status, 200);
    }

    void nothingBeginsBehindItsEnd()
    {
        ExperimentShop shop;
        Terms terms = ringTerms();
        terms.endAt = Instant{shop.clock.now().utcMs + 1000};
        const Id id = shop.draft("ring", terms).id;
        shop.clock.advance(1000);
        const auto refused = shop.step(id, R"({"step":"start"})");
        QCOMPARE(refused.status, 409);
        QVERIFY((problemIn(refused).complaints == std::vector<Complaint>{{"/terms/endAt", "before_begin", {}}}));
        QVERIFY(shop.stored(id).state == ExperimentState::Draft);
    }

    void aCopyIsADraftOfTheSameTerms()
    {
        ExperimentShop shop;
        const Id id = shop.running().id;
        const auto copied = shop.ask<Experiment>({Method::Post, shop.at(id, "/copies"), R"({"key":"ring-2"})"});
        QVERIFY(copied.state == ExperimentState::Draft && copied.phases.empty() && copied.terms.name == ringTerms().name);
        QCOMPARE(shop.answer({Method::Post, shop.at(id, "/copies"), R"({"key":"ring-2"})"}).status, 409);
    }

    void plannedTimesStartAndStopIt()
    {
        ExperimentShop shop;
        Terms terms = ringTerms();
        terms.startAt = Instant{shop.clock.now().utcMs + 60'000};
        terms.endAt = Instant{shop.clock.now().utcMs + 120'000};
        const Id id = shop.draft("ring", terms).id;
        const auto due = [&] {
            const auto all = shop.read([](db::Tx& tx) { return thoseDue(tx); });
            shop.room.round();
            return !all.empty();
        };
        QVERIFY(!due());
        shop.clock.advance(60'000);
        QVERIFY(due());
        QVERIFY(shop.stored(id).state == ExperimentState::Running);
        QVERIFY(!due());
        shop.clock.advance(61'000);
        QVERIFY(!shop.assign("late").inExperiment); // also before the round that stops it
        QVERIFY(due());
        QVERIFY(shop.stored(id).state == ExperimentState::Stopped && shop.stored(id).decision->reason == "planned_end");
    }

    void oneWhoseResultsCannotBeWorkedOutIsStoppedAllTheSame()
    {
        ExperimentShop shop;
        const Id id = shop.running().id;
        shop.write([&](db::Tx& tx) { makeUnreadable(tx, id); });
        const auto refused = shop.answer({Method::Get, shop.at(id, "/results")});
        QCOMPARE(refused.status, 500);
        QCOMPARE(problemIn(refused).code, std::string("results_failed"));
        const auto stopped = shop.step(id, kStop);
        QVERIFY2(stopped.status == 201, stopped.body.c_str());
        QVERIFY(shop.stored(id).state == ExperimentState::Stopped && *shop.stored(id).decision->winner == "less");
        QCOMPARE(shop.assign("anybody").variant, std::string("less"));
        QCOMPARE(problemIn(shop.answer({Method::Get, shop.at(id, "/results?atStop=true")})).code, std::string("results_failed"));
    }

    void oneThatCannotBeStoppedHoldsUpNoOther()
    {
        ExperimentShop shop;
        shop.jobs.mount(shop.router);
        Terms terms = ringTerms();
        const Id running = shop.running("watched").id;
        terms.endAt = Instant{shop.clock.now().utcMs + 60'000};
        const Id broken = shop.running("broken", terms).id;
        const Id whole = shop.running("whole", terms).id;
        shop.ask<MadeWebhook>({Method::Post, "/api/v1/webhooks", toJson(NewWebhook{"https://shop.example/notices"})}); // moc takes "//" in a raw string for a comment
        shop.write([&](db::Tx& tx) {
            makeUnreadable(tx, running);
            Results conclusion;
            conclusion.experimentId = broken;
            keepConclusion(tx, conclusion); // there is room for one
        });
        shop.clock.advance(61'000);
        shop.room.round();
        QVERIFY(shop.stored(broken).state == ExperimentState::Running);
        QVERIFY(shop.stored(whole).state == ExperimentState::Stopped);
        QCOMPARE(shop.ask<Page<jobs::Job>>({Method::Get, "/api/v1/jobs"}).items.size(), std::size_t{1}); // that tells of it
    }

    void anAssignmentIsDurableStickyAndMovesNobodyWhenTheWeightsChange()
    {
        ExperimentShop shop;
        const Id id = shop.running().id;
        std::map<std::string, std::string> first;
        for (int number = 0; number < 200; ++number) {
            const std::string visitor = "visitor-" + std::to_string(number);
            const Assignment assignment = shop.assign(visitor);
            QVERIFY(assignment.inExperiment && assignment.by == AssignedBy::Draw && assignment.currency == Currency("SAR"));
            QCOMPARE(assignment.price, std::int64_t{assignment.variant == "control" ? 10000 : 9600});
            first[visitor] = assignment.variant;
        }
        const auto phase = shop.ask<Experiment>({Method::Post, shop.at(id, "/phases"), R"({"weights":[500,9500]})"});
        QCOMPARE(phase.phases.back().seed, std::string("ring:2"));
        int less = 0;
        for (const auto& [visitor, variant] : first) {
            QCOMPARE(shop.assign(visitor).variant, variant);
            less += shop.assign("new-" + visitor).variant == "less" ? 1 : 0;
        }
        QVERIFY(less > 170);
        shop.step(id, R"({"step":"pause"})");
        QCOMPARE(shop.assign("visitor-7").variant, first["visitor-7"]);
        QVERIFY(shop.assign("never-seen").by == AssignedBy::NotEnrolling);
        shop.step(id, kStop);
        QCOMPARE(shop.assign("visitor-7").variant, std::string("less")); // the one that won
        QVERIFY(!shop.assign("visitor-7").inExperiment);
        shop.step(id, R"({"step":"archive"})");
        QCOMPARE(shop.assign("visitor-7").variant, std::string("less")); // and goes on winning when it is put away
        QVERIFY(shop.assign("never-seen").by == AssignedBy::NotServing);
        QCOMPARE(shop.answer({Method::Post, "/api/v1/assignments", R"({"experiment":"nothing","visitor":"v"})"}).status, 404);
        QCOMPARE(shop.answer({Method::Post, "/api/v1/phases", "{}"}).status, 404);
        QCOMPARE(shop.answer({Method::Post, shop.at(id, "/phases"), R"({"weights":[5000,5000]})"}).status, 409);
    }

    void theServerTheTillAndTheHeaderDrawTheSame()
    {
        ExperimentShop shop;
        Terms terms = ringTerms();
        terms.coverage = 8000;
        terms.conditions = {{"country", {"SA"}, false}};
        terms.share = NamespaceShare{"rings", 1000, 9000};
        shop.running("ring", terms);
        const auto plans = shop.ask<LocalPlans>({Method::Get, "/api/v1/assignment-plans"});
        QCOMPARE(plans.plans.size(), std::size_t{1});
        const AssignmentPlan plan = assignmentPlan(plans.plans[0]);
        int in = 0;
        for (int number = 0; number < 300; ++number) {
            const std::string visitor = "زائر-" + std::to_string(number);
            const AssignmentWish wish{"ring", visitor, VisitorAttributes{{"country", number % 3 == 0 ? "DZ" : "SA"}}};
            const auto served = shop.ask<Assignment>({Method::Post, "/api/v1/assignments", toJson(wish)});
            const auto drawn = assignVariant(plan, visitor, *wish.attributes);
            QCOMPARE(served.variant, terms.variants[drawn.variant].key);
            QVERIFY(served.by == drawn.by);
            in += drawn.isInExperiment() ? 1 : 0;
        }
        QVERIFY(in > 80 && in < 180);
    }

    void whatIsArchivedIsShownAlikeByTheServerAndTheTill()
    {
        ExperimentShop shop;
        const Id won = shop.running("won").id;
        shop.step(won, kStop);
        const Id undecided = shop.running("undecided").id;
        shop.step(undecided, R"({"step":"stop","decision":{"outcome":"inconclusive","reason":"x"}})");
        const Id never = shop.draft("never").id;
        shop.running("ring");
        for (const Id& id : {won, undecided, never}) {
            QCOMPARE(shop.step(id, R"({"step":"archive"})").status, 201);
        }
        const auto told = shop.ask<LocalPlans>({Method::Get, "/api/v1/assignment-plans"}).plans;
        QCOMPARE(told.size(), std::size_t{3}); // nobody is told of one that never began
        for (const LocalPlan& plan : told) {
            for (int number = 0; number < 20; ++number) {
                const std::string visitor = "v" + std::to_string(number);
                const auto drawn = assignVariant(assignmentPlan(plan), visitor);
                const Assignment served = shop.assign(visitor, plan.experiment);
                QCOMPARE(plan.variants[drawn.variant].key, served.variant);
                QVERIFY(drawn.by == served.by);
                QVERIFY(plan.experiment != "won" || served.variant == "less");
            }
        }
    }

    void plansTellNoCostsAndNoDrafts()
    {
        ExperimentShop shop;
        shop.draft("planned");
        shop.running();
        const auto told = shop.answer({Method::Get, "/api/v1/assignment-plans"});
        const auto plans = fromJson<LocalPlans>(told.body).plans;
        QVERIFY2(plans.size() == 1 && plans[0].experiment == "ring", told.body.c_str());
        QVERIFY(std::none_of(plans[0].variants.begin(), plans[0].variants.end(), [](const Variant& one) { return one.unitCost.has_value(); }));
    }

    void aMillionVisitorsKeepTheirVariantWhenTheWeightsChange()
    {
        ExperimentShop shop;
        const Id id = shop.running().id;
        const auto planOf = [&shop] { return assignmentPlan(shop.ask<LocalPlans>({Method::Get, "/api/v1/assignment-plans"}).plans.at(0)); };
        AssignmentPlan customers; // as a customer's program would write it
        customers.seed.add("ring:1");
        customers.weights = {5000, 5000};
        customers.serves = customers.enrols = true;
        const AssignmentPlan before = planOf();
        shop.ask<Experiment>({Method::Post, shop.at(id, "/phases"), R"({"weights":[1000,9000]})"});
        const AssignmentPlan after = planOf();
        int newInLess = 0;
        for (int number = 0; number < 1'000'000; ++number) {
            const std::string visitor = "visitor-" + std::to_string(number);
            const auto first = assignVariant(before, visitor);
            QVERIFY(first.variant == assignVariant(customers, visitor).variant);
            QVERIFY(first.variant == assignVariant(after, visitor, {}, first.variant).variant);
            newInLess += assignVariant(after, visitor).variant == 1 ? 1 : 0;
        }
        QVERIFY(std::abs(newInLess - 900'000) < 3000);
    }

    void firstCallsOfOneVisitorSideBySideAgree()
    {
        ExperimentShop shop;
        const Id id = shop.running().id;
        constexpr int kThreads = 6;
        std::array<std::vector<std::string>, kThreads> said;
        for (int round = 0; round < 2; ++round) {
            std::vector<std::jthread> threads;
            for (auto& answers : said) {
                threads.emplace_back([&shop, &answers, round] {
                    for (int number = 0; number < 20; ++number) {
                        answers.push_back(shop.assign("round-" + std::to_string(round) + "-" + std::to_string(number)).variant);
                    }
                });
            }
            threads.clear(); // joins them
            shop.ask<Experiment>({Method::Post, shop.at(id, "/phases"), R"({"weights":[9000,1000]})"});
        }
        for (const auto& answers : said) {
            QVERIFY(answers == said[0]);
        }
    }

    void aPlanSaysHowManyVisitorsAndDays()
    {
        ExperimentShop shop;
        const auto plan = shop.ask<SamplePlan>({Method::Post, "/api/v1/experiment-plans", R"({"baseline":0.05,"lift":0.1,"arms":2,"dailyVisitors":1000})"});
        QCOMPARE(plan.oneLookVisitors, std::int64_t{31'234});
        QCOMPARE(plan.visitorsPerArm, std::int64_t{71'129}); // the verdict may be looked at every day
        QCOMPARE(plan.days, std::int64_t{147});
        const auto amounts = shop.ask<SamplePlan>({Method::Post, "/api/v1/experiment-plans", R"({"baseline":5,"deviation":20,"lift":0.1,"arms":2,"dailyVisitors":1000})"});
        QCOMPARE(amounts.oneLookVisitors, std::int64_t{25'117});
        QCOMPARE(amounts.visitorsPerArm, std::int64_t{56'316});
        QCOMPARE(shop.answer({Method::Post, "/api/v1/experiment-plans", R"({"baseline":1.5,"lift":0,"arms":1,"dailyVisitors":0})"}).status, 422);
    }

    void anotherShopSeesNothingOfItAndReadersWriteNothing()
    {
        ExperimentShop shop;
        const Id id = shop.running().id;
        QCOMPARE(shop.answer({Method::Get, shop.at(id), {}, {}, "Bearer stranger"}).status, 404);
        QCOMPARE(shop.answer({Method::Get, shop.at(id, "/results"), {}, {}, "Bearer stranger"}).status, 404);
        QCOMPARE(shop.answer({Method::Post, "/api/v1/assignments", R"({"experiment":"ring","visitor":"v"})", {}, "Bearer stranger"}).status, 404);
        QCOMPARE(shop.answer({Method::Post, "/api/v1/assignments", R"({"experiment":"ring","visitor":"v"})", {}, "Bearer auditor"}).status, 403);
        QCOMPARE(shop.answer({Method::Get, shop.at(id, "/results"), {}, {}, "Bearer auditor"}).status, 200);
    }
};

QTEST_GUILESS_MAIN(ExperimentsApiTest)
#include "experiments_api_test.moc"
