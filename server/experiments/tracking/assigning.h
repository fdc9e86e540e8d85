// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which price a visitor is shown: from memory where it can, and durable before it is first said.

#include "server/experiments/experiments.h"

#include <mutex>

namespace tijara::experiments {

class Assigning {
public:
    explicit Assigning(const Parts& parts) : m_parts(parts) {}

    /// Problem NotFound for an experiment this shop does not have. One that is put away goes on showing the price that was decided for.
    Assignment assign(const http::Request& request, const AssignmentWish& wish);
    LocalPlans plans(const Id& tenant);
    /// Something about the shop's experiments is another now: here at once, on other nodes within a minute.
    void forget(const Id& tenant);

private:
    struct Plan {
        LocalPlan local;
        AssignmentPlan ready;
        bool isDraft = false; ///< nobody is told of its prices yet
    };
    struct Plans {
        std::map<std::string, Plan, std::less<>> byKey;
        Instant until;
    };
    struct Who {
        Id tenant;
        Id experiment;
        Id visitor;
        bool operator==(const Who&) const = default;
    };
    struct WhoHash {
        std::size_t operator()(const Who& who) const { return std::hash<Id>()(who.visitor) ^ std::hash<Id>()(who.experiment); }
    };
    struct Remembered {
        std::int64_t variant = 0;
        Instant until;
    };
    using Table = std::unordered_map<Who, Remembered, WhoHash>;

    std::shared_ptr<const Plans> plansOf(const Id& tenant);
    static Plan planOf(const Experiment& experiment, Instant now);
    Plan archivedPlan(const Id& tenant, const std::string& key);
    std::optional<std::int64_t> remembered(const Who& who);
    void remember(const Who& who, std::int64_t variant);

    Parts m_parts;
    std::mutex m_mutex; ///< guards the rest
    std::unordered_map<Id, std::shared_ptr<const Plans>> m_plans; // shared: a request holds on to what it began with
    std::uint64_t m_forgotten = 0; ///< times: what was read before the last of them is not kept
    Table m_recent; ///< when it is full it becomes the older one, and what nobody asked for meanwhile is gone
    Table m_older;
};

} // namespace tijara::experiments
