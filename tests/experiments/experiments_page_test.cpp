// SPDX-License-Identifier: GPL-3.0-or-later
// Price experiments in the console: planned, started, looked at, decided; and what must not be said is not said.
#include "shared/experiments/tracking_contract.h"
#include "tests/support/test_console.h"
#include "ui/experiments/events_import_page.h"
#include "ui/experiments/experiments_page.h"
#include "ui/experiments/outgoing_words.h"
#include "ui/experiments/results_page.h"
#include "ui/experiments/results_sentences.h"
#include "ui/experiments/terms_fields.h"
#include "ui/experiments/terms_page.h"
#include "ui/experiments/webhooks_page.h"
#include "ui/widgets/printing.h"
#include "ui/widgets/shown_once.h"

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace tijara;
using namespace tijara::experiments;
using namespace tijara::tests;
using ui::fields::pricePath;

namespace {

constexpr std::int64_t kDay = 86'400'000;

Terms coffeeTerms()
{
    Terms terms;
    terms.name = "Coffee set: 89 or 79?";
    terms.hypothesis = "Below 80 it is a present.";
    terms.currency = Currency("GBP");
    terms.variants = {{"today", "", 8900, 6000, 5000, {}}, {"less", "", 7900, 6000, 5000, {}}};
    terms.goals = {{"purchase", Measure::Profit, GoalRole::Primary, Wanted::Higher},
                   {"purchase", Measure::Revenue, GoalRole::Secondary, Wanted::Higher},
                   {"purchase", Measure::Rate, GoalRole::Secondary, Wanted::Higher}};
    return terms;
}

/// A shop whose owner plans experiments, on a server of its own.
struct PriceShop {
    TestServer server;
    identity::SignedIn owner = server.setUp();
    int keys = 0;

    As as(std::optional<Id> id = {}) { return {.token = owner.accessToken, .id = id, .idempotencyKey = "t-" + std::to_string(++keys)}; }
    Experiment draft(const std::string& key = "coffee") { return *server.call(kCreateExperiment, {key, coffeeTerms()}, as()); }
    Experiment running(const std::string& key = "coffee") { return *server.call(kTakeStep, {Step::Start, {}, {}}, as(draft(key).id)); }
    Experiment now(const Id& id) { return *server.call(kExperiment, as(id)); }
    /// `visitors` of one price, over the ten days that ended yesterday; of a hundred so many buy.
    void fill(const std::string& variant, int from, int visitors, int buyOfHundred, const std::string& key = "coffee")
    {
        std::vector<NewEvent> events;
        SystemClock clock;
        IdMaker ids(clock);
        const std::int64_t end = clock.now().utcMs - kDay;
        for (int number = from; number < from + visitors; ++number) {
            const std::string visitor = variant + std::to_string(number);
            const Instant at{end - (number % 10) * kDay};
            events.push_back({ids.make(), EventKind::Exposure, visitor, at, key, variant, {}, {}, {}, {}});
            if (number % 100 < buyOfHundred) {
                events.push_back({ids.make(), EventKind::Conversion, visitor, Instant{at.utcMs + 60'000}, key, {}, "purchase", variant == "less" ? 7900 : 8900, 1, {}});
            }
            if (events.size() > 900) {
                server.call(kTrackEvents, {std::exchange(events, {})}, as());
            }
        }
        server.call(kTrackEvents, {events}, as());
    }
};

void press(ui::ConsolePage& page, const char* action)
{
    page.findAction(QLatin1String(action))->trigger();
}

bool isOffered(ui::ConsolePage& page, const char* action)
{
    return page.findAction(QLatin1String(action))->isVisible();
}

QString cell(const ui::ListModelCore& model, int row, const char* column)
{
    for (int at = 0; at < model.columnCount(); ++at) {
        if (std::string_view(model.columns()[static_cast<std::size_t>(at)].name) == column) {
            return model.value(row, at).text;
        }
    }
    return {};
}

/// The one table of the page that has this column, in sight.
const ui::ListModelCore& tableWith(ui::ConsolePage& page, const char* column)
{
    for (const ui::ListView* view : page.findChildren<ui::ListView*>()) {
        const auto& model = static_cast<const ui::ListModelCore&>(*view->model());
        const auto& columns = model.columns();
        if (view->isVisibleTo(&page) && std::any_of(columns.begin(), columns.end(), [&](const auto& one) { return std::string_view(one.name) == column; })) {
            return model;
        }
    }
    throw std::runtime_error(std::string("no table in sight has the column ") + column);
}

} // namespace

class ExperimentsPageTest : public QObject {
    Q_OBJECT

private slots:
    void theListOffersWhatTheStateAllowsAndLeadsThroughItsLife()
    {
        PriceShop shop;
        const Id id = shop.draft().id;
        TestConsole console(shop.server, shop.owner);
        auto& page = console.open<ui::ExperimentsPage>("experiments");
        QAbstractItemModelTester tester(page.view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        page.openRecord(id);
        console.settle();
        QVERIFY(isOffered(page, "experiments.start") && !isOffered(page, "experiments.pause") && !isOffered(page, "experiments.results"));
        press(page, "experiments.start");
        QVERIFY(page.acts().dialog());
        page.acts().dialog()->actButton()->click();
        QTRY_COMPARE(shop.now(id).state, ExperimentState::Running);
        console.settle();
        QVERIFY(isOffered(page, "experiments.pause") && isOffered(page, "experiments.stop") && !isOffered(page, "experiments.start"));
        press(page, "experiments.pause");
        QTRY_COMPARE(shop.now(id).state, ExperimentState::Paused);
        console.settle();
        press(page, "experiments.stop");
        ui::RecordDialog* dialog = page.acts().dialog();
        QVERIFY(dialog);
        dialog->actButton()->click(); // without a reason it stays
        QCOMPARE(shop.now(id).state, ExperimentState::Paused);
        QVERIFY(!dialog->form().complaintAt(QStringLiteral("/decision/reason")).isEmpty());
        dialog->form().setText(QStringLiteral("/decision/outcome"), QStringLiteral("winner"));
        dialog->form().setText(QStringLiteral("/decision/winner"), QStringLiteral("less"));
        dialog->form().setText(QStringLiteral("/decision/reason"), QStringLiteral("It earns more."));
        dialog->actButton()->click();
        QTRY_COMPARE(shop.now(id).state, ExperimentState::Stopped);
        QCOMPARE(*shop.now(id).decision->winner, std::string("less"));
        console.settle();
        press(page, "experiments.archive");
        QTRY_COMPARE(shop.now(id).state, ExperimentState::Archived);
    }

    void whoChoosesAPriceSaysThatItHasWon()
    {
        PriceShop shop;
        const Id id = shop.running().id;
        TestConsole console(shop.server, shop.owner);
        auto& page = console.open<ui::ExperimentsPage>("experiments");
        page.openRecord(id);
        console.settle();
        press(page, "experiments.stop");
        ui::FormFields& form = page.acts().dialog()->form();
        const QString outcome = QStringLiteral("/decision/outcome");
        const QString winner = QStringLiteral("/decision/winner");
        form.setText(winner, QStringLiteral("less"));
        QCOMPARE(form.text(outcome), ui::toQt(toText(Outcome::Winner)));
        form.setText(outcome, ui::toQt(toText(Outcome::Inconclusive)));
        QVERIFY(form.text(winner).isEmpty());
        form.setText(winner, QStringLiteral("less"));
        form.setText(QStringLiteral("/decision/reason"), QStringLiteral("It earns more."));
        page.acts().dialog()->actButton()->click();
        QTRY_COMPARE(shop.now(id).state, ExperimentState::Stopped);
        QCOMPARE(shop.now(id).decision->winner.value_or(""), std::string("less"));
    }

    // At 90 to 10 the price with one visitor in ten is what one waits for.
    void theDaysThatAreLeftAreThoseOfTheSmallestShare()
    {
        ui::Formats formats;
        formats.set(Currency("GBP"), QStringLiteral("UTC"), QStringLiteral("en"));
        Experiment experiment;
        experiment.terms = coffeeTerms();
        experiment.terms.targetVisitors = 200;
        Results results;
        results.currency = Currency("GBP");
        results.verdict = Verdict::Collecting;
        results.visitors = 1000;
        results.variants = {{"today", "", 8900, 9000, 900, 0}, {"less", "", 7900, 1000, 100, 0}};
        results.goals = {{"purchase", Measure::Profit, GoalRole::Primary, Wanted::Higher, {}, {}}};
        results.days = {{Date{20'000}, "today", 90, 0, {}, {}}, {Date{20'009}, "today", 900, 0, {}, {}}};
        QCOMPARE(ui::ResultsSentences(experiment, results, formats).missingDays(), std::optional<std::int64_t>(10));
        experiment.terms.targetVisitors = 100;
        QVERIFY(!ui::ResultsSentences(experiment, results, formats).missingDays());
    }

    void theDayAndTheDaysAreThoseOfTheWholeExperiment()
    {
        PriceShop shop;
        Terms terms = coffeeTerms();
        terms.endAt = Instant{SystemClock().now().utcMs + 14 * kDay};
        const Id id = shop.server.call(kCreateExperiment, {"coffee", terms}, shop.as())->id;
        (void)*shop.server.call(kTakeStep, {Step::Start, {}, {}}, shop.as(id));
        shop.fill("today", 0, 60, 10); // reported as of the ten days before
        TestConsole console(shop.server, shop.owner);
        auto& page = console.open<ui::ResultsPage>("experiment-results");
        const auto chips = page.findChildren<ui::StateChip*>();
        QVERIFY(std::any_of(chips.begin(), chips.end(), [](const ui::StateChip* one) { return one->accessibleName().endsWith(QStringLiteral("day 1 of 14")); }));
    }

    void anExperimentIsPlannedAndWhatIsWrongIsSaidAtItsField()
    {
        PriceShop shop;
        TestConsole console(shop.server, shop.owner);
        auto& page = console.open<ui::NewExperimentPage>("new-experiment");
        QVERIFY(page.planner().plan());
        const auto before = page.planner().plan()->visitorsPerArm;
        page.planner().form().setText(QStringLiteral("/plan/lift"), QStringLiteral("30"));
        emit page.planner().form().edited();
        console.settle();
        QVERIFY2(page.planner().plan() && page.planner().plan()->visitorsPerArm < before / 3, "twice the difference needs a quarter of the visitors");
        page.form().setTexts({{ui::fields::kName, QStringLiteral("Coffee set")},
                              {ui::fields::kKey, QStringLiteral("coffee")},
                              {pricePath(0, "price"), QStringLiteral("89")},
                              {pricePath(1, "price"), QStringLiteral("79.50")},
                              {pricePath(1, "weight"), QStringLiteral("40")}});
        page.save();
        QVERIFY2(page.notice().contains(QStringLiteral("90")), qPrintable(page.notice())); // together 90 %
        page.form().spreadEvenly();
        emit page.planner().taken(2500);
        page.save();
        QTRY_VERIFY(dynamic_cast<ui::ExperimentsPage*>(console.window().page()));
        console.settle();
        const auto made = shop.server.call(kListExperiments, {}, shop.as())->items;
        QCOMPARE(made.size(), std::size_t{1});
        const Terms terms = shop.now(made[0].id).terms;
        QCOMPARE(terms.variants[1].price, std::int64_t{7950});
        QCOMPARE(terms.variants[1].weight, std::int64_t{5000});
        QCOMPARE(terms.targetVisitors.value_or(0), std::int64_t{2500});
        QCOMPARE(terms.goals.size(), std::size_t{3});
        // The same short name once more.
        auto& again = console.open<ui::NewExperimentPage>("new-experiment");
        again.form().setTexts({{ui::fields::kName, QStringLiteral("Another")}, {ui::fields::kKey, QStringLiteral("coffee")}, {pricePath(0, "price"), QStringLiteral("1")}, {pricePath(1, "price"), QStringLiteral("2")}});
        again.save();
        QTRY_VERIFY(!again.form().forms().front()->complaintAt(ui::fields::kKey).isEmpty());
    }

    void thePlanKnowsWhoTakesPartAndTheSmallestShare()
    {
        PriceShop shop;
        TestConsole console(shop.server, shop.owner);
        auto& page = console.open<ui::NewExperimentPage>("new-experiment");
        const SamplePlan even = *page.planner().plan();
        page.form().setText(ui::fields::kCoverage, QStringLiteral("10"));
        console.settle();
        QCOMPARE(page.planner().plan()->visitorsPerArm, even.visitorsPerArm);
        QVERIFY(page.planner().plan()->days > 9 * even.days);
        page.form().setTexts({{ui::fields::kCoverage, QStringLiteral("100")}, {pricePath(0, "weight"), QStringLiteral("90")}, {pricePath(1, "weight"), QStringLiteral("10")}});
        console.settle();
        QCOMPARE(page.planner().plan()->visitorsPerArm, even.visitorsPerArm);
        QVERIFY(page.planner().plan()->days > 4 * even.days);
    }

    void theValueOfAnOrderIsPlannedOverOrders()
    {
        PriceShop shop;
        TestConsole console(shop.server, shop.owner);
        auto& page = console.open<ui::NewExperimentPage>("new-experiment");
        page.form().setText(ui::fields::kMeasure, ui::toQt(toText(Measure::OrderValue)));
        console.settle();
        QVERIFY(!page.planner().plan()); // without their spread nothing can be said
        page.planner().form().setTexts({{QStringLiteral("/plan/value"), QStringLiteral("50")}, {QStringLiteral("/plan/spread"), QStringLiteral("25")}});
        emit page.planner().form().edited();
        console.settle();
        // Some 175 orders of either price in one look, 400 in as many as one likes, and of 100 visitors 3 buy.
        QVERIFY(page.planner().plan());
        const auto visitors = page.planner().plan()->visitorsPerArm;
        QVERIFY2(visitors > 9'000 && visitors < 18'000, qPrintable(QString::number(visitors)));
    }

    void aDraftInOtherMoneyIsReadInThatMoney()
    {
        PriceShop shop;
        Terms terms = coffeeTerms();
        terms.currency = Currency("JPY");
        const Id id = shop.server.call(kCreateExperiment, {"coffee", terms}, shop.as())->id;
        TestConsole console(shop.server, shop.owner);
        auto& page = console.open<ui::TermsPage>("experiment-terms");
        page.openRecord(id);
        console.settle();
        page.form().setText(pricePath(0, "price"), QStringLiteral("100.50"));
        QVERIFY(!page.form().check());
        page.save();
        console.settle();
        QCOMPARE(shop.now(id).terms.variants[0].price, std::int64_t{8900});
        page.form().setText(pricePath(0, "price"), QStringLiteral("120"));
        page.save();
        QTRY_COMPARE(shop.now(id).terms.variants[0].price, std::int64_t{120});
    }

    void aNewExperimentBeginsInItsFirstFieldAndItsButtonsComeLast()
    {
        PriceShop shop;
        TestConsole console(shop.server, shop.owner);
        auto& page = console.open<ui::NewExperimentPage>("new-experiment");
        QWidget* first = console.window().focusWidget();
        QVERIFY(first);
        QCOMPARE(first->accessibleName(), QStringLiteral("Name"));
        QVERIFY(page.isAncestorOf(first));
        bool buttons = false;
        for (QWidget* at = first->nextInFocusChain(); at != first; at = at->nextInFocusChain()) {
            if (page.isAncestorOf(at)) {
                buttons = buttons || qobject_cast<ui::ActionButton*>(at);
                QVERIFY2(!buttons || !qobject_cast<QLineEdit*>(at), qPrintable(at->accessibleName()));
            }
        }
        QVERIFY(buttons);
    }

    void whatBeganIsFrozenAndTheRestCanBeChanged()
    {
        PriceShop shop;
        const Id id = shop.running().id;
        TestConsole console(shop.server, shop.owner);
        auto& page = console.open<ui::TermsPage>("experiment-terms");
        page.openRecord(id);
        console.settle();
        page.form().setText(ui::fields::kNotes, QStringLiteral("Watched since Monday."));
        page.save();
        QTRY_COMPARE(shop.now(id).terms.notes, std::string("Watched since Monday."));
        QCOMPARE(toJson(shop.now(id).terms.goals), toJson(coffeeTerms().goals));
        QCOMPARE(toJson(shop.now(id).terms.variants), toJson(coffeeTerms().variants));
    }

    void aWinnerIsNamedOnlyWhileTheSplitIsEven()
    {
        PriceShop shop;
        const Id id = shop.running().id;
        TestConsole console(shop.server, shop.owner);
        auto& page = console.open<ui::ResultsPage>("experiment-results");
        QVERIFY(page.results()); // the only one that runs
        QCOMPARE(page.results()->verdict, Verdict::NoVisitors);
        QVERIFY(!page.said().winner && !isOffered(page, "experiment-results.decide"));
        shop.fill("today", 0, 60, 10);
        shop.fill("less", 0, 60, 50);
        press(page, "experiment-results.refresh");
        console.settle();
        QCOMPARE(page.results()->verdict, Verdict::Collecting);
        QVERIFY(!page.said().winner);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, tableWith(page, "alwaysP"));

        shop.fill("today", 100, 1500, 10);
        shop.fill("less", 100, 1500, 40);
        press(page, "experiment-results.refresh");
        console.settle();
        QCOMPARE(page.results()->verdict, Verdict::Better);
        QCOMPARE(page.said().winner.value_or(""), std::string("less"));
        QVERIFY(page.said().title.contains(QStringLiteral("79.00")) && page.said().tone == ui::Said::Tone::Good);
        QVERIFY(isOffered(page, "experiment-results.decide"));
        QVERIFY(cell(tableWith(page, "chance"), 1, "chance") != QStringLiteral("hidden"));
        QVERIFY(tableWith(page, "alwaysP").rowCount() > 0);

        shop.fill("less", 5000, 600, 0); // from now on something sends people to one price
        press(page, "experiment-results.refresh");
        console.settle();
        QCOMPARE(page.results()->verdict, Verdict::SplitOff);
        QVERIFY(!page.said().winner && page.said().askCause && page.said().tone == ui::Said::Tone::Bad);
        QVERIFY(!isOffered(page, "experiment-results.decide") && isOffered(page, "experiment-results.cause"));
        QVERIFY(!page.said().title.contains(QStringLiteral("79.00")));
        QCOMPARE(cell(tableWith(page, "off"), 1, "chance"), QStringLiteral("hidden"));
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, tableWith(page, "alwaysP"));
        QCOMPARE(cell(tableWith(page, "off"), 1, "visitors"), QStringLiteral("2,160"));
        static_cast<void>(id);
    }

    void everyFigureSaysHowItWasWorkedOut()
    {
        PriceShop shop;
        shop.running();
        shop.fill("today", 0, 300, 10);
        shop.fill("less", 0, 300, 20);
        TestConsole console(shop.server, shop.owner);
        auto& page = console.open<ui::ResultsPage>("experiment-results");
        const auto tiles = page.findChildren<ui::Tile*>();
        QCOMPARE(tiles.size(), 4);
        for (ui::Tile* tile : tiles) {
            tile->click();
            QVERIFY2(page.method() && !page.method()->sentence().isEmpty(), qPrintable(tile->text()));
            page.method()->close();
            QTRY_VERIFY(!page.method());
        }
        for (ui::ListView* view : page.findChildren<ui::ListView*>()) {
            if (view->isVisibleTo(&page) && view->model()->rowCount() > 0) {
                emit view->rowOpened(0);
                QVERIFY2(page.method(), qPrintable(view->accessibleName()));
                page.method()->close();
                QTRY_VERIFY(!page.method());
            }
        }
        for (ui::ChartCard* card : page.findChildren<ui::ChartCard*>()) {
            emit card->markPressed({0, 0});
            QVERIFY2(page.method(), qPrintable(card->accessibleName()));
            page.method()->close();
            QTRY_VERIFY(!page.method());
        }
    }

    void resultsAreSavedAndPrinted()
    {
        PriceShop shop;
        shop.running();
        shop.fill("today", 0, 300, 10);
        shop.fill("less", 0, 300, 20);
        TestConsole console(shop.server, shop.owner);
        auto& page = console.open<ui::ResultsPage>("experiment-results");
        QTemporaryDir folder;
        page.saveCsv(folder.filePath(QStringLiteral("r.csv")));
        QTRY_VERIFY(bytesOf(folder.filePath(QStringLiteral("r.csv")).toStdString()).find("always_valid_low") != std::string::npos);
        page.saveJson(folder.filePath(QStringLiteral("r.json")));
        QCOMPARE(toJson(fromJson<Results>(bytesOf(folder.filePath(QStringLiteral("r.json")).toStdString()))), toJson(*page.results()));
        page.chooseGoal(2);
        console.settle();
        QVERIFY(!page.results()->days.empty());
        press(page, "page.print");
        console.settle();
    }

    void aStoppedOneShowsWhatItWasDecidedOn()
    {
        PriceShop shop;
        const Id id = shop.running().id;
        shop.fill("today", 0, 200, 10);
        shop.fill("less", 0, 200, 20);
        shop.server.call(kTakeStep, {Step::Stop, {}, Decision{Outcome::NoWinner, {}, "Enough."}}, shop.as(id));
        shop.fill("today", 500, 40, 0); // came in late, but was before the stop
        TestConsole console(shop.server, shop.owner);
        auto& page = console.open<ui::ResultsPage>("experiment-results");
        page.openRecord(id);
        console.settle();
        QCOMPARE(page.results()->visitors, std::int64_t{400});
        // What is saved is what is shown.
        QTemporaryDir folder;
        const auto saved = [&](const char* name) {
            const QString file = folder.filePath(QLatin1String(name));
            page.saveCsv(file);
            return QTest::qWaitFor([&] { return QFile::exists(file); }, 20'000) ? bytesOf(file.toStdString()) : std::string();
        };
        const std::string asDecided = saved("stop.csv");
        QVERIFY(asDecided.find(",200,") != std::string::npos && asDecided.find(",240,") == std::string::npos);
        page.chooseGoal(0);
        console.settle();
        QCOMPARE(page.results()->visitors, std::int64_t{440});
        QVERIFY(saved("now.csv").find(",240,") != std::string::npos);
    }

    void eventsComeInFromAFile()
    {
        PriceShop shop;
        const Id id = shop.running().id;
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("visitors.csv"));
        std::ofstream(file.toStdString()) << "userid,version,purchase\n1,today,TRUE\n2,less,FALSE\n3,blue,FALSE\n4,less\n";
        TestConsole console(shop.server, shop.owner);
        auto& page = console.open<ui::EventsImportPage>("experiment-import");
        page.openRecord(id);
        console.settle();
        page.useFile(folder.filePath(QStringLiteral("nothing.csv")));
        QVERIFY(!page.complaint().isEmpty());
        page.useFile(file);
        QCOMPARE(page.step(), ui::EventsImportPage::Columns);
        QCOMPARE(page.form().text(QStringLiteral("/visitor")), QStringLiteral("userid"));
        QCOMPARE(page.form().text(QStringLiteral("/variant")), QStringLiteral("version"));
        QCOMPARE(page.form().text(QStringLiteral("/flags")), QStringLiteral("purchase")); // called like the goal
        page.form().setText(QStringLiteral("/flags"), QStringLiteral("sneeze"));
        page.goOn();
        QTRY_VERIFY(!page.form().complaintAt(QStringLiteral("/flags")).isEmpty());
        page.form().setText(QStringLiteral("/flags"), QStringLiteral("purchase"));
        page.goOn();
        QTRY_COMPARE(page.step(), ui::EventsImportPage::Run);
        console.settle();
        QVERIFY2(page.sentence().contains(QStringLiteral("3")), qPrintable(page.sentence())); // two exposures and an order
        QCOMPARE(shop.server.call(kResults, {}, shop.as(id))->visitors, std::int64_t{2});
        page.goOn();
        QTRY_VERIFY(dynamic_cast<ui::ResultsPage*>(console.window().page()));
    }

    void whyANoticeDidNotArriveIsSaidInOurWords()
    {
        QVERIFY(ui::OutgoingWords::answer("204").contains(QStringLiteral("204")) && !ui::OutgoingWords::answer("204").contains(QLatin1Char('(')));
        QVERIFY(ui::OutgoingWords::answer("Connection refused: 192.0.2.1:443").startsWith(QStringLiteral("no program listens there (")));
        const QString unknown = ui::OutgoingWords::answer("Something new: of the library");
        QVERIFY(unknown.startsWith(QStringLiteral("it could not be sent")) && unknown.contains(QStringLiteral("Something new: of the library")));
    }

    void anAddressForNoticesIsAddedTriedAndRemoved()
    {
        PriceShop shop;
        TestConsole console(shop.server, shop.owner);
        auto& page = console.open<ui::WebhooksPage>("webhooks");
        press(page, "webhooks.new");
        page.dialog()->form().setText(QStringLiteral("/url"), QStringLiteral("shop.example"));
        page.dialog()->actButton()->click();
        QTRY_VERIFY(!page.dialog()->form().complaintAt(QStringLiteral("/url")).isEmpty());
        page.dialog()->form().setText(QStringLiteral("/url"), QStringLiteral("http://127.0.0.1:9/notices"));
        page.dialog()->actButton()->click();
        QTRY_VERIFY(console.window().findChild<ui::RecordDialog*>(QStringLiteral("shownOnce")));
        console.settle();
        QVERIFY(console.window().findChild<ui::RecordDialog*>(QStringLiteral("shownOnce"))->form().text(ui::kShownSecret).size() > 30);
        console.window().findChild<ui::RecordDialog*>(QStringLiteral("shownOnce"))->accept();
        const auto made = *shop.server.call(kListWebhooks, shop.as());
        QCOMPARE(made.size(), std::size_t{1});
        page.openRecord(made[0].id);
        console.settle();
        press(page, "webhooks.off");
        QTRY_COMPARE(shop.server.call(kListWebhooks, shop.as())->front().state, WebhookState::Off);
        console.settle();
        press(page, "webhooks.remove");
        page.dialog()->actButton()->click();
        QTRY_VERIFY(shop.server.call(kListWebhooks, shop.as())->empty());
    }
};

QTEST_MAIN(ExperimentsPageTest)
#include "experiments_page_test.moc"
