// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/tracking/tracking.h"

#include "server/experiments/experiments_store.h"
#include "server/experiments/provider/provider_rules.h"
#include "server/experiments/provider/provider_store.h"
#include "server/platform/text.h"

namespace tijara::experiments {

namespace {

constexpr std::int64_t kOfVisitorMax = 1000; // more are a robot's
constexpr std::int64_t kOldestMs = 946'684'800'000; // 2000-01-01
constexpr std::int64_t kAheadMs = std::int64_t{24} * 3600 * 1000;

bool isGoalOf(const Experiment& experiment, std::string_view event)
{
    const auto& goals = experiment.terms.goals;
    return std::any_of(goals.begin(), goals.end(), [event](const Goal& goal) { return goal.event == event; });
}

/// Orders are counted apart from views, and views by their experiment: whoever looks at a page a thousand times may still buy.
bool hasTooMany(const std::vector<StoredEvent>& events, const StoredEvent& next)
{
    const bool isView = next.event.empty();
    return std::count_if(events.begin(), events.end(), [&](const StoredEvent& one) { return one.event.empty() == isView && (!isView || one.experiment == next.experiment); }) >= kOfVisitorMax;
}

} // namespace

Id visitorId(std::string_view visitor)
{
    return idFromBytes(std::string_view(sha256(visitor)).substr(0, sizeof(Id)));
}

Intake::Intake(db::Tx& tx) : m_tx(tx), m_open(openExperiments(tx))
{
    for (const Experiment& experiment : m_open) {
        m_byKey.emplace(experiment.key, &experiment);
    }
}

const Experiment* Intake::experimentOf(std::string_view key) const
{
    const auto found = m_byKey.find(key);
    return found == m_byKey.end() ? nullptr : found->second;
}

bool Intake::isTimely(Instant at) const
{
    return at.utcMs >= kOldestMs && at.utcMs <= m_tx.now().utcMs + kAheadMs;
}

// Fills `stored`, and `about` with the experiment that a refusal is counted for.
std::optional<Refusal> Intake::resolve(const NewEvent& event, StoredEvent& stored, Id& about) const
{
    const Experiment* experiment = event.experiment ? experimentOf(*event.experiment) : nullptr;
    if (event.experiment && experiment == nullptr) {
        return Refusal::UnknownExperiment;
    }
    about = experiment != nullptr ? experiment->id : Id{};
    if (experiment != nullptr && experiment->state == ExperimentState::Draft) {
        return Refusal::NotRunning;
    }
    if (!isTimely(event.at)) {
        return Refusal::WrongTime;
    }
    stored = {event.id, visitorId(event.visitor), about, {}, 0, std::min(event.at, m_tx.now()), event.units.value_or(1), event.revenue.value_or(0), event.cost};
    if (event.kind == EventKind::Exposure) {
        const auto variant = variantOf(*experiment, event.variant.value_or(""));
        if (!variant) {
            return Refusal::UnknownVariant;
        }
        stored.variant = static_cast<std::int64_t>(*variant);
        const bool isLate = experiment->stoppedAt && stored.at > *experiment->stoppedAt;
        return isLate ? std::optional(Refusal::NotRunning) : std::nullopt;
    }
    stored.event = event.event.value_or("");
    const bool wanted = experiment != nullptr ? isGoalOf(*experiment, stored.event)
                                              : std::any_of(m_open.begin(), m_open.end(), [&](const Experiment& one) { return isGoalOf(one, stored.event); });
    return wanted ? std::nullopt : std::optional(Refusal::UnknownEvent);
}

EventsTaken Intake::take(const std::vector<NewEvent>& events)
{
    std::vector<Id> ids;
    std::vector<Id> visitors;
    std::vector<StoredEvent> stored(events.size());
    std::vector<std::optional<Refusal>> refused(events.size());
    std::vector<Id> about(events.size());
    for (std::size_t at = 0; at < events.size(); ++at) {
        refused[at] = resolve(events[at], stored[at], about[at]);
        if (!refused[at]) {
            ids.push_back(stored[at].id);
            visitors.push_back(stored[at].visitor);
        }
    }
    auto known = knownEvents(m_tx, ids);
    loadVisitors(visitors);
    std::map<std::pair<Id, Refusal>, std::int64_t> refusals;
    EventsTaken taken;
    for (std::size_t at = 0; at < events.size(); ++at) {
        if (!refused[at] && known.contains(stored[at].id)) {
            refused[at] = Refusal::Repeated;
        }
        auto* visitor = refused[at] ? nullptr : &m_visitors.at(stored[at].visitor);
        if (visitor != nullptr && hasTooMany(visitor->events, stored[at])) {
            refused[at] = Refusal::TooMany;
        }
        if (refused[at]) {
            taken.refused.push_back({static_cast<std::int64_t>(at), *refused[at]});
            ++refusals[{about[at], *refused[at]}];
            continue;
        }
        known.insert(stored[at].id);
        insertEvent(m_tx, stored[at]);
        visitor->events.push_back(std::move(stored[at]));
        ++taken.taken;
    }
    for (auto& [id, visitor] : m_visitors) {
        refold(id, visitor);
    }
    if (storedProvider(m_tx).mode != ProviderMode::Off) {
        for (std::size_t at = 0; at < events.size(); ++at) {
            if (!refused[at] && events[at].kind == EventKind::Conversion) {
                report(events[at], about[at]);
            }
        }
    }
    addSums(m_tx, m_sums);
    addRefusals(m_tx, refusals);
    m_visitors.clear();
    m_sums.clear();
    return taken;
}

void Intake::loadVisitors(const std::vector<Id>& ids)
{
    for (const Id& id : ids) {
        m_visitors.try_emplace(id);
    }
    eachEventOf(m_tx, ids, [this](StoredEvent event) { m_visitors.at(event.visitor).events.push_back(std::move(event)); });
    eachVisitorOf(m_tx, ids, [this](StoredVisitor row) { m_visitors.at(row.visitor).rows.emplace(row.experiment, row); });
    eachMeasureOf(m_tx, ids, [this](StoredMeasure measure) { m_visitors.at(measure.visitor).measures[measure.experiment].push_back(std::move(measure)); });
    for (auto& [id, visitor] : m_visitors) {
        for (auto& [experiment, measures] : visitor.measures) {
            std::sort(measures.begin(), measures.end(), [](const StoredMeasure& one, const StoredMeasure& other) { return one.event < other.event; });
        }
    }
}

void Intake::refold(const Id& id, Visitor& visitor)
{
    for (const Experiment& experiment : m_open) {
        const auto row = visitor.rows.find(experiment.id);
        const bool isIn = row != visitor.rows.end() || std::any_of(visitor.events.begin(), visitor.events.end(), [&](const StoredEvent& event) {
                              return event.event.empty() && event.experiment == experiment.id;
                          });
        if (isIn && experiment.state != ExperimentState::Draft) {
            const auto known = row == visitor.rows.end() ? std::nullopt : std::optional(row->second);
            const Folded folded = fold(experiment, id, known, visitor.events);
            if (folded.visitor && folded.visitor->exposedAt && !folded.visitor->mixed) {
                visitor.variants[experiment.id] = folded.visitor->variant;
            }
            replace({known, visitor.measures[experiment.id]}, folded);
        }
    }
}

// One signal for a purchase, however many experiments it counts in: it is sold once. It names the one that the visitor has seen a price of.
void Intake::report(const NewEvent& event, const Id& experiment)
{
    const auto& variants = m_visitors.at(visitorId(event.visitor)).variants;
    const Experiment* told = nullptr;
    for (const Experiment& one : m_open) {
        const bool isUnderWay = one.state == ExperimentState::Running || one.state == ExperimentState::Paused;
        if (isUnderWay && (experiment.isNull() || experiment == one.id) && isGoalOf(one, event.event.value_or("")) && (told == nullptr || (!variants.contains(told->id) && variants.contains(one.id)))) {
            told = &one;
        }
    }
    if (told == nullptr) {
        return;
    }
    Signal signal{event.event.value_or(""), told->key, event.visitor, {{}, event.units.value_or(1), event.revenue.value_or(0), std::string(told->terms.currency.view()), rfc3339(event.at)}, toText(event.id)};
    if (const auto variant = variants.find(told->id); variant != variants.end()) {
        signal.data.variant = told->terms.variants.at(static_cast<std::size_t>(variant->second)).key;
    }
    putSignal(m_tx, {event.id, toJson(signal)});
}

void Intake::replace(const Folded& before, const Folded& after)
{
    if (before.visitor == after.visitor && before.measures == after.measures) {
        return;
    }
    addVisitor(m_sums, before, -1);
    addVisitor(m_sums, after, 1);
    if (after.visitor && before.visitor != after.visitor) {
        putVisitor(m_tx, *after.visitor);
    }
    for (const StoredMeasure& measure : after.measures) {
        if (std::find(before.measures.begin(), before.measures.end(), measure) == before.measures.end()) {
            putMeasure(m_tx, measure);
        }
    }
    for (const StoredMeasure& measure : before.measures) {
        const bool stays = std::any_of(after.measures.begin(), after.measures.end(), [&](const StoredMeasure& one) { return one.event == measure.event; });
        if (!stays) {
            removeMeasure(m_tx, measure);
        }
    }
}

} // namespace tijara::experiments
