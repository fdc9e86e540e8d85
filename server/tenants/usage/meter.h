// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Counts the calls of shops against their plans. A server takes a block of calls from the platform's store and counts it down in memory:
// no write per call, and however many servers do so, programs never pass the limit.

#include "server/tenants/tenants.h"
#include "shared/tenants/usage_contract.h"

namespace tijara::tenants {

class Meter {
public:
    explicit Meter(const Parts& parts, const http::Actor& node) : m_parts(parts), m_node(node) {}

    /// One call of a program. Problem QuotaExceeded (with "limit", "resetsOn", "retryAfterSeconds") when the month has no more.
    void count(const Id& tenant, std::optional<std::int64_t> limit) { count(tenant, limit, false); }
    /// One call of a person: counted like any other, and never held back, for it may be to stop the program that has used up the month.
    void countPerson(const Id& tenant, std::optional<std::int64_t> limit) { count(tenant, limit, true); }
    /// Writes down what was counted. What is held ready and was not asked for since the last time goes back; at the end, all of it.
    void settle(bool all);
    /// The same for one shop, before somebody looks.
    Usage usageOf(const Id& tenant, std::optional<std::int64_t> limit);

private:
    struct Counter {
        std::mutex mutex; ///< guards the rest; held while a block is taken, so that one shop takes one at a time
        std::string month;
        std::int64_t ready = 0;    ///< taken from the store and not used yet
        std::int64_t unlimited = 0; ///< made without a limit or past it, and what could not be given back; not written yet
        std::map<std::int32_t, std::int64_t> days; ///< calls by day, not written yet
        bool asked = false;        ///< since it was settled
    };

    void count(const Id& tenant, std::optional<std::int64_t> limit, bool mayPass);
    std::shared_ptr<Counter> counterOf(const Id& tenant);
    void begin(Counter& counter, Instant now) const;
    /// Takes the next block; false when there is none.
    bool take(const Id& tenant, Counter& counter, std::int64_t limit);
    void warn(db::PlatformTx& tx, const Id& tenant, const std::string& month, std::int64_t calls, std::int64_t limit) const;
    struct Due {
        Id tenant;
        std::string month;
        std::map<std::int32_t, std::int64_t> days;
        std::int64_t calls; ///< to be added to the month's, or taken off it
    };
    /// Takes out of a counter what is to be written; nothing when nothing is.
    static std::optional<Due> dueOf(const Id& tenant, Counter& counter, bool all);
    void write(const std::vector<Due>& dues);
    void add(db::PlatformTx& tx, const Id& tenant, const std::string& month, std::int64_t calls) const;

    Parts m_parts;
    http::Actor m_node;
    std::mutex m_mutex; ///< guards the table of counters
    std::unordered_map<Id, std::shared_ptr<Counter>> m_counters;
};

/// How many calls a server takes at once: a hundredth of the limit, at least one, at most a thousand.
std::int64_t blockOf(std::int64_t limit);
/// The first day of the month after this one, of UTC.
Date nextMonth(Instant now);

} // namespace tijara::tenants
