// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/demo_experiments.h"

#include "server/platform/text.h"
#include "shared/experiments/tracking_contract.h"

#include <algorithm>
#include <cmath>

namespace tijara::commands {

namespace {

using namespace experiments;

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kOpenMs = 8 * 3'600'000;  // the visitors of a day come from eight
constexpr std::int64_t kApartMs = 300'000;       // one after the other
constexpr std::int64_t kOrderAfterMs = 600'000;
constexpr double kGolden = 0.6180339887498949;   // its multiples fall evenly over 0 … 1: the demo is no game of chance
constexpr const char* kBought = "purchase";

/// What visitors of one price do.
struct Behaviour {
    std::int64_t visitorsADay;
    std::int64_t moreFromDay; ///< more of them come from this day on …
    std::int64_t more;        ///< … by so many
    double buys;              ///< of one
};

struct Story {
    const char* key;
    const char* name;
    const char* hypothesis;
    std::vector<Variant> variants;
    std::vector<Behaviour> behaviours; ///< one for each variant; none: a draft
    std::int64_t days;
};

std::vector<Story> stories()
{
    return {
        {"lantern", "Hanging lantern: 3.75 or 3.45", "A little less sells no more: who wants one buys it anyway.",
         {{"today", "", 375, 190, 5000, {}}, {"less", "", 345, 190, 5000, {}}}, {{20, 0, 0, 0.10}, {20, 0, 0, 0.105}}, 20},
        {"bunting", "Party bunting: 4.95 or 4.45", "Below 4.50 people take two.",
         {{"today", "", 495, 240, 5000, {}}, {"less", "", 445, 240, 5000, {}}}, {{30, 0, 0, 0.09}, {30, 10, 16, 0.10}}, 21},
        {"cake-stand", "Cake stand: 12.75, 10.95 or 9.95", "Below 11.00 it becomes a present that is bought on a whim.",
         {{"today", "", 1275, 600, 3334, {}}, {"middle", "", 1095, 600, 3333, {}}, {"low", "", 995, 600, 3333, {}}},
         {{63, 0, 0, 0.12}, {62, 0, 0, 0.22}, {62, 0, 0, 0.26}}, 42},
        {"heart", "Hanging heart: 2.55 or 2.75", "Nobody notices twenty pence.", {{"today", "", 255, 110, 5000, {}}, {"more", "", 275, 110, 5000, {}}}, {}, 0},
    };
}

Terms termsOf(const Story& story)
{
    Terms terms;
    terms.name = story.name;
    terms.hypothesis = story.hypothesis;
    terms.currency = Currency("GBP");
    terms.variants = story.variants;
    terms.goals = {{kBought, Measure::Profit, GoalRole::Primary, Wanted::Higher},
                   {kBought, Measure::Revenue, GoalRole::Secondary, Wanted::Higher},
                   {kBought, Measure::Rate, GoalRole::Secondary, Wanted::Higher},
                   {"return", Measure::Rate, GoalRole::Guard, Wanted::Lower}};
    terms.targetVisitors = 2500;
    return terms;
}

Id eventId(const Story& story, const char* kind, const std::string& visitor)
{
    return idFromBytes(std::string_view(sha256(std::string(story.key) + kind + visitor)).substr(0, sizeof(Id)));
}

/// The events of one visitor: seen, and perhaps bought.
void addVisitor(std::vector<NewEvent>& events, const Story& story, std::size_t arm, std::int64_t number, Instant at)
{
    const Variant& variant = story.variants[arm];
    const std::string visitor = std::string(story.key) + "-" + variant.key + "-" + std::to_string(number);
    events.push_back({eventId(story, "seen", visitor), EventKind::Exposure, visitor, at, story.key, variant.key, {}, {}, {}, {}});
    double whole = 0;
    if (std::modf(static_cast<double>(number) * kGolden, &whole) < story.behaviours[arm].buys) {
        const std::int64_t units = number % 7 == 0 ? 2 : 1;
        events.push_back({eventId(story, "bought", visitor), EventKind::Conversion, visitor, Instant{at.utcMs + kOrderAfterMs}, story.key, {}, kBought, units * variant.price, units, {}});
    }
}

void send(LocalCall& call, const Story& story, std::vector<NewEvent>& events, int& batch)
{
    call.useKey(std::string("demo-events-") + story.key + "-" + std::to_string(++batch));
    call.call(kTrackEvents, {std::exchange(events, {})});
}

void addEvents(LocalCall& call, const Story& story, Date today)
{
    std::vector<NewEvent> events;
    int batch = 0;
    std::vector<std::int64_t> numbers(story.variants.size());
    for (std::int64_t day = 0; day < story.days; ++day) {
        const std::int64_t begin = (today.days - story.days + day) * kDayMs + kOpenMs;
        for (std::size_t arm = 0; arm < story.variants.size(); ++arm) {
            const Behaviour& behaviour = story.behaviours[arm];
            const std::int64_t visitors = behaviour.visitorsADay + (behaviour.more > 0 && day >= behaviour.moreFromDay ? behaviour.more : 0);
            for (std::int64_t one = 0; one < visitors; ++one) {
                addVisitor(events, story, arm, ++numbers[arm], Instant{begin + one * kApartMs});
                if (events.size() + 2 > kEventsMax) {
                    send(call, story, events, batch);
                }
            }
        }
    }
    if (!events.empty()) {
        send(call, story, events, batch);
    }
}

Experiment madeOne(LocalCall& call, const Story& story)
{
    ExperimentQuery query;
    query.limit = kPageSizeMax;
    for (const ExperimentRow& row : call.call(kListExperiments, query).items) {
        if (row.key == story.key) {
            return call.call(kExperiment, row.id);
        }
    }
    call.useKey(std::string("demo-experiment-") + story.key);
    return call.call(kCreateExperiment, {story.key, termsOf(story)});
}

} // namespace

void addExperiments(LocalCall& call, Date today)
{
    for (const Story& story : stories()) {
        const Experiment made = madeOne(call, story);
        if (story.behaviours.empty() || made.state == ExperimentState::Stopped) {
            continue;
        }
        if (made.state == ExperimentState::Draft) {
            call.useKey(std::string("demo-start-") + story.key);
            call.call(kTakeStep, {Step::Start, {}, {}}, made.id);
        }
        addEvents(call, story, today);
        if (std::string_view(story.key) == "lantern") {
            call.useKey(std::string("demo-stop-") + story.key);
            call.call(kTakeStep, {Step::Stop, {}, Decision{Outcome::NoWinner, {}, "Three weeks, and no difference that would pay for new labels."}}, made.id);
        }
    }
}

} // namespace tijara::commands
