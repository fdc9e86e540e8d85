// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/experiments/tracking/visitor_fold.h"

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
        StoredMeasure& measure = of(event.event);
        if (event.at < m_first) {
            measure.revenueBefore += event.revenue;
            return;
        }
        ++measure.orders;
        measure.revenue += event.revenue;
        measure.profit += event.revenue - event.cost.value_or(costOf(event));
    }
    std::vector<StoredMeasure> taken()
    {
        std::erase_if(m_measures, [](const StoredMeasure& one) { return one.orders == 0 && one.revenueBefore == 0; });
        return std::move(m_measures);
    }

private:
    [[nodiscard]] bool isGoal(std::string_view event) const
    {
        const auto& goals = m_experiment.terms.goals;
        return std::any_of(goals.begin(), goals.end(), [event](const Goal& goal) { return goal.event == event; });
    }
    [[nodiscard]] std::int64_t costOf(const StoredEvent& event) const
    {
        return m_experiment.terms.variants.at(static_cast<std::size_t>(m_visitor.variant)).unitCost.value_or(0) * event.units;
    }
    StoredMeasure& of(const std::string& event)
    {
        const auto at = std::lower_bound(m_measures.begin(), m_measures.end(), event, [](const StoredMeasure& one, const std::string& name) { return one.event < name; });
        if (at != m_measures.end() && at->event == event) {
            return *at;
        }
        return *m_measures.insert(at, {m_visitor.visitor, m_experiment.id, event, m_visitor.version, m_visitor.variant, 0, 0, 0, 0});
    }

    const Experiment& m_experiment;
    const StoredVisitor& m_visitor;
    Instant m_first;
    Instant m_from;
    std::optional<Instant> m_until;
    std::vector<StoredMeasure> m_measures; ///< in the order of their events
};

} // namespace

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
