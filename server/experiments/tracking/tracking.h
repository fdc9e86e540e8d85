// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Takes events in, each id once, and keeps visitors, measures and sums at what all events of those visitors come to.

#include "server/experiments/tracking/tracking_store.h"

namespace tijara::experiments {

/// What is kept of a visitor's name.
Id visitorId(std::string_view visitor);

/// One batch, in a transaction that writes alone.
class Intake {
public:
    explicit Intake(db::Tx& tx);

    /// In the order given; indexes of those refused count from 0. Events of the next hours are taken as of now: clocks differ.
    EventsTaken take(const std::vector<NewEvent>& events);

private:
    struct Visitor {
        std::vector<StoredEvent> events;
        std::map<Id, StoredVisitor> rows;                    ///< by experiment
        std::map<Id, std::vector<StoredMeasure>> measures; ///< by experiment, in the order of their events
        std::map<Id, std::int64_t> variants;               ///< by experiment, once all events are looked at: of those they count in
    };
    [[nodiscard]] std::optional<Refusal> resolve(const NewEvent& event, StoredEvent& stored, Id& about) const;
    [[nodiscard]] bool isTimely(Instant at) const;
    [[nodiscard]] const Experiment* experimentOf(std::string_view key) const;
    void loadVisitors(const std::vector<Id>& ids);
    void refold(const Id& id, Visitor& visitor);
    void replace(const Folded& before, const Folded& after);
    /// Has the service outside told of it.
    void report(const NewEvent& event, const Id& experiment);

    db::Tx& m_tx;
    std::vector<Experiment> m_open;
    std::map<std::string, const Experiment*, std::less<>> m_byKey;
    std::unordered_map<Id, Visitor> m_visitors;
    SumsByKey m_sums;
};

} // namespace tijara::experiments
