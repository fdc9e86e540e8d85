// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "shared/experiments/event_import_contract.h"
#include "shared/experiments/results_contract.h"
#include "tests/experiments/experiments_shop.h"
#include "tests/support/server_program.h"

#include <cmath>
#include <fstream>
#include <sstream>

using namespace tijara;
using namespace tijara::experiments;
using tests::ServerProgram;

namespace {

Terms retentionTerms()
{
    Terms terms = tests::ringTerms();
    terms.name = "Where the gate stands";
    terms.variants = {{"gate_30", "", 0, {}, 5000, {}}, {"gate_40", "", 0, {}, 5000, {}}};
    terms.goals = {{"retention_1", Measure::Rate, GoalRole::Primary, Wanted::Higher}, {"retention_7", Measure::Rate, GoalRole::Secondary, Wanted::Higher}};
    return terms;
}

constexpr const char* kColumns = "?fileName=players.csv&visitor=userid&variant=version&flags=retention_1,retention_7";

struct Owner {
    std::string token;
    Id experiment;
    [[nodiscard]] tests::As as(const Id& id) const { return {.token = token, .id = id}; }
    [[nodiscard]] tests::As as() const { return as(experiment); }
    [[nodiscard]] tests::As self() const { return {.token = token}; }
};

Owner begin(tests::Caller& call)
{
    Owner owner{call.setUp().accessToken, {}};
    owner.experiment = call.call(kCreateExperiment, {"gate", retentionTerms()}, owner.self())->id;
    (void)*call.call(kTakeStep, {Step::Start, {}, {}}, owner.as());
    return owner;
}

EventsImport imported(tests::Caller& call, const Owner& owner, const Id& job)
{
    EventsImport state;
    const bool done = QTest::qWaitFor(
        [&] {
            state = *call.call(kEventsImport, owner.as(job));
            return state.job.state != jobs::JobState::Queued && state.job.state != jobs::JobState::Running;
        },
        120'000);
    if (!done || state.job.state != jobs::JobState::Done) {
        throw std::runtime_error("the import did not end well: " + toJson(state));
    }
    return state;
}

std::string playersFile(int players)
{
    std::string text = "userid,version,sum_game_rounds,retention_1,retention_7\n";
    for (int number = 0; number < players; ++number) {
        text += std::to_string(number) + (number % 2 == 0 ? ",gate_30," : ",gate_40,") + std::to_string(number % 50) + (number % 5 < 2 ? ",True," : ",False,") +
                (number % 10 < 2 ? "True\r\n" : "False\r\n");
    }
    return text + "broken,\"gate_30\n1,gate_50,3,True,True\n";
}

bool isNear(double value, double expected)
{
    return std::abs(value - expected) <= 1e-9 * std::abs(expected);
}

} // namespace

class ExperimentsKillTest : public QObject {
    Q_OBJECT

private slots:
    void anImportAndLateEventsSurviveBeingKilledAndCountOnce()
    {
        constexpr int kPlayers = 20'000;
        tests::TempFolder folder;
        Owner owner;
        Id job;
        {
            ServerProgram program(folder.path());
            owner = begin(program.call());
            job = program.call().upload(kImportEvents, kColumns, playersFile(kPlayers), owner.as())->id;
            QTest::qWait(400);
        }
        for (int kills = 0; kills < 3; ++kills) {
            ServerProgram program(folder.path());
            QTest::qWait(300 + kills * 200);
        }
        std::vector<NewEvent> late;
        {
            ServerProgram program(folder.path());
            const auto state = imported(program.call(), owner, job);
            QCOMPARE(state.outcome.lines, std::int64_t{kPlayers + 2});
            QVERIFY2(state.outcome.refused.at("unreadable_line") == "1" && state.outcome.refused.at("unknownVariant") == "1", toJson(state).c_str());
            SystemClock clock;
            IdMaker ids(clock);
            for (int number = 0; number < 500; ++number) {
                late.push_back({ids.make(), EventKind::Conversion, std::to_string(number * 10 + 5), clock.now(), {}, {}, "retention_7", {}, {}, {}});
            }
            QCOMPARE(program.call().call(kTrackEvents, {late}, owner.self())->taken, std::int64_t{500});
            program.kill(); // right behind the answer
        }
        ServerProgram program(folder.path());
        const auto results = *program.call().call(kResults, ResultsQuery{}, owner.as());
        QCOMPARE(results.visitors, std::int64_t{kPlayers});
        QCOMPARE(results.goals[0].arms[0].converted + results.goals[0].arms[1].converted, std::int64_t{kPlayers * 2 / 5});
        QCOMPARE(results.goals[1].arms[0].converted, std::int64_t{kPlayers / 10});
        QCOMPARE(results.goals[1].arms[1].converted, std::int64_t{kPlayers / 10 + 500});
        QCOMPARE(program.call().call(kTrackEvents, {late}, owner.self())->taken, std::int64_t{0});
        const auto again = imported(program.call(), owner, program.call().upload(kImportEvents, kColumns, playersFile(kPlayers), owner.as())->id);
        QCOMPARE(again.outcome.taken, std::int64_t{0});
    }

    void oneFileOfOrdersInTwoExperimentsCountsOnceInEach()
    {
        tests::TestServer server;
        Owner first{server.setUp().accessToken, {}};
        Owner second = first;
        Terms terms = retentionTerms();
        terms.goals = {{"purchase", Measure::Revenue, GoalRole::Primary, Wanted::Higher}};
        for (Owner* owner : {&first, &second}) {
            owner->experiment = server.call(kCreateExperiment, {owner == &first ? "gate" : "door", terms}, owner->self())->id;
            (void)*server.call(kTakeStep, {Step::Start, {}, {}}, owner->as());
            (void)imported(server, *owner, server.upload(kImportEvents, "?fileName=players.csv&visitor=userid&variant=version", playersFile(10), owner->as())->id);
        }
        const std::string orders = "userid,amount,pieces\n0,7.00,1\n2,5.00,1\n4,1.00,9999999\n";
        for (const Owner& owner : {first, second}) {
            const auto state = imported(server, owner, server.upload(kImportEvents, "?fileName=orders.csv&visitor=userid&event=purchase&revenue=amount&units=pieces", orders, owner.as())->id);
            QVERIFY2(state.outcome.refused.contains("unreadable_line"), toJson(state).c_str()); // nobody buys ten million at once
        }
        for (const Owner& owner : {first, second}) {
            const auto results = *server.call(kResults, ResultsQuery{}, owner.as());
            QCOMPARE(results.goals[0].arms[0].orders, std::int64_t{2});
            QCOMPARE(results.goals[0].arms[0].total, std::int64_t{1200});
        }
    }

    void aFileWhoseColumnsAreNotThereIsRefused()
    {
        tests::TestServer server;
        const Owner owner = begin(server);
        const auto refused = server.upload(kImportEvents, "?fileName=a.csv&visitor=who&variant=version", playersFile(1), owner.as());
        QCOMPARE(refused.status, 422);
        QVERIFY((refused.problem.complaints == std::vector<Complaint>{{"visitor", "unknown_column", {{"columns", "5"}}}}));
        QCOMPARE(server.upload(kImportEvents, "?fileName=a.csv&visitor=userid", playersFile(1), owner.as()).status, 422);
        QCOMPARE(server.upload(kImportEvents, kColumns, "", owner.as()).status, 422);
        for (const char* beside : {"&revenue=userid", "&event=purchase"}) { // an amount of nothing, and what everybody did
            const auto unclear = server.upload(kImportEvents, std::string("?fileName=a.csv&visitor=userid&variant=version") + beside, playersFile(1), owner.as());
            QVERIFY(unclear.status == 422 && unclear.problem.complaints.at(0).path.ends_with("event"));
        }
    }

    void theRetentionTestSaysWhatWasPublished()
    {
        const std::filesystem::path path = std::filesystem::path(TIJARA_SOURCE_DIR).parent_path() / "shared/data/cookie_cats.csv";
        if (!std::filesystem::exists(path)) {
            QSKIP("cookie_cats.csv is not beside the checkout");
        }
        tests::TestServer server;
        const Owner owner = begin(server);
        std::ifstream in(path, std::ios::binary);
        std::stringstream text;
        text << in.rdbuf();
        const auto state = imported(server, owner, server.upload(kImportEvents, kColumns, text.str(), owner.as())->id);
        QCOMPARE(state.outcome.lines, std::int64_t{90'189});
        const auto results = *server.call(kResults, ResultsQuery{}, owner.as());
        QCOMPARE(results.variants[0].visitors, std::int64_t{44'700});
        QCOMPARE(results.variants[1].visitors, std::int64_t{45'489});
        QCOMPARE(results.goals[0].arms[0].converted, std::int64_t{20'034});
        QCOMPARE(results.goals[0].arms[1].converted, std::int64_t{20'119});
        QCOMPARE(results.goals[1].arms[0].converted, std::int64_t{8'502});
        QCOMPARE(results.goals[1].arms[1].converted, std::int64_t{8'279});
        const Comparison& day1 = *results.goals[0].arms[1].comparison;
        const Comparison& day7 = *results.goals[1].arms[1].comparison;
        QVERIFY2(isNear(*day1.z, -1.7840862247974725) && isNear(*day1.zP, 0.07440965529691913), toJson(day1).c_str());
        QVERIFY2(isNear(*day7.z, -3.164358912748191) && isNear(*day7.zP, 0.001554249975614329), toJson(day7).c_str());
        QVERIFY(!results.split.alarm && std::abs(results.split.p - 0.0086) < 1e-4);
    }
};

QTEST_GUILESS_MAIN(ExperimentsKillTest)
#include "experiments_kill_test.moc"
