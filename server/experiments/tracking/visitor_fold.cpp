// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/tracking/visitor_fold.h"

#include <algorithm>
#include <tuple>

namespace tijara::experiments {

namespace {

constexpr std::int64_t kDayMs = std::int64_t{24} * 3600 * 1000;

std::int64_t versionAt(const Experiment& experiment, Instant at)
{
    std::int64_t version = 1;
    for (const Phase& phase : experiment.phases) {
        version = phase.startedAt < at ? phase.version : version; // what was taken by then stays in the phase before
    }
    return version;
}

bool isExposure(const Experiment& experiment, const StoredEvent& event)
{
    return event.event.empty() && event.experiment == experiment.id && (!experiment.stoppedAt || event.at <= *experiment.stoppedAt);
}

/// The visitor as the exposures alone make them.
std::optional<StoredVisitor> exposed(const Experiment& experiment, const Id& visitor, const std::optional<StoredVisitor>& known, std::span<const StoredEvent> events)
{
    const StoredEvent* first = nullptr;
    std::int64_t views = 0;
    for (const StoredEvent& event : events) {
        if (isExposure(experiment, event)) {
            ++views;
            if (first == nullptr || std::tie(event.at, event.id) < std::tie(first->at, first->id)) {
                first = &event;
            }
        }
    }
    const bool assigned = known && known->assigned;
    if (first == nullptr && !assigned) {
        return std::nullopt;
    }
    StoredVisitor made{visitor, experiment.id, 1, 0, assigned, {}, views, false};
    made.version = assigned ? known->version : versionAt(experiment, first->at);
    made.variant = assigned ? known->variant : first->variant;
    if (first != nullptr) {
        made.exposedAt = first->at;
    }
    made.mixed = std::any_of(events.begin(), events.end(), [&](const StoredEvent& event) { return isExposure(experiment, event) && event.variant != made.variant; });
    return made;
}

class Measuring {
public:
    Measuring(const Experiment& experiment, const StoredVisitor& visitor) : m_experiment(experiment), m_visitor(visitor)
    {
        const Rules rules = rulesOf(experiment);
        m_first = *visitor.exposedAt;
        m_from = Instant{m_first.utcMs - rules.beforeDays * kDayMs};
        if (experiment.stoppedAt) {
            m_until = Instant{experiment.stoppedAt->utcMs + rules.attributionDays * kDayMs};
        }
    }
    void take(const StoredEvent& event)
    {
        const bool ours = event.experiment.isNull() || event.experiment == m_experiment.id;
        if (event.event.empty() || !ours || event.at < m_from || (m_until && event.at > *m_until) || !isGoal(event.event)) {
            return;
        }
        Taken& mine = of(event.event);
        if (event.at < m_first) {
            mine.revenueBefore += event.revenue;
            return;
        }
        mine.orders += isTakenBack(event) ? 0 : 1;
        mine.revenue += event.revenue;
        mine.profit += event.revenue - (event.cost ? Exact{*event.cost} : costOf(event));
    }
    [[nodiscard]] std::vector<StoredMeasure> taken() const
    {
        std::vector<StoredMeasure> measures;
        for (const Taken& one : m_taken) {
            if (one.orders != 0 || one.revenue != 0 || one.profit != 0 || one.revenueBefore != 0) {
                measures.push_back({m_visitor.visitor, m_experiment.id, one.event, m_visitor.version, m_visitor.variant, one.orders, sumOfMoney(one.revenue), sumOfMoney(one.profit),
                                    sumOfMoney(one.revenueBefore)});
            }
        }
        return measures;
    }

private:
    /// Exact while events are taken, so that their order does not matter.
    struct Taken {
        std::string event;
        std::int64_t orders = 0;
        Exact revenue = 0;
        Exact profit = 0;
        Exact revenueBefore = 0;
    };

    [[nodiscard]] bool isGoal(std::string_view event) const
    {
        const auto& goals = m_experiment.terms.goals;
        return std::any_of(goals.begin(), goals.end(), [event](const Goal& goal) { return goal.event == event; });
    }
    /// A refund brings its sums and is no order. Where fewer are wanted the event is itself the giving back ("return"), and is counted.
    [[nodiscard]] bool isTakenBack(const StoredEvent& event) const
    {
        const auto& goals = m_experiment.terms.goals;
        return (event.revenue < 0 || event.units < 0) &&
               std::any_of(goals.begin(), goals.end(), [&event](const Goal& goal) { return goal.event == event.event && goal.wanted == Wanted::Higher; });
    }
    [[nodiscard]] Exact costOf(const StoredEvent& event) const
    {
        return Exact{m_experiment.terms.variants.at(static_cast<std::size_t>(m_visitor.variant)).unitCost.value_or(0)} * event.units;
    }
    Taken& of(const std::string& event)
    {
        const auto at = std::lower_bound(m_taken.begin(), m_taken.end(), event, [](const Taken& one, const std::string& name) { return one.event < name; });
        return at != m_taken.end() && at->event == event ? *at : *m_taken.insert(at, {event, 0, 0, 0, 0});
    }

    const Experiment& m_experiment;
    const StoredVisitor& m_visitor;
    Instant m_first;
    Instant m_from;
    std::optional<Instant> m_until;
    std::vector<Taken> m_taken; ///< in the order of their events
};

} // namespace

std::int64_t sumOfMoney(Exact sum)
{
    constexpr Exact kMost = 100'000'000'000'000'000;
    return static_cast<std::int64_t>(std::clamp(sum, -kMost, kMost));
}

Folded fold(const Experiment& experiment, const Id& visitor, const std::optional<StoredVisitor>& known, std::span<const StoredEvent> events)
{
    Folded folded{exposed(experiment, visitor, known, events), {}};
    if (folded.visitor && folded.visitor->exposedAt && !folded.visitor->mixed) {
        Measuring measuring(experiment, *folded.visitor);
        for (const StoredEvent& event : events) {
            measuring.take(event);
        }
        folded.measures = measuring.taken();
    }
    return folded;
}

} // namespace tijara::experiments
