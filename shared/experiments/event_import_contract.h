// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What was measured elsewhere, brought in from a CSV file: exposures, orders, or one line a visitor with what they did in columns.

#include "shared/experiments/tracking_contract.h"
#include "shared/jobs/jobs_contract.h"

namespace tijara::experiments {

/// Which column holds what; in the query of the upload. With `variant` each line is an exposure, and each of `flags` (columns, by commas)
/// that says true, yes or 1 a conversion of that name; a `revenue` that is not nothing is one of the name `event`. Without `variant` each line
/// is a conversion of the name `event`. Without `at` everything happened when the experiment began. Amounts are decimals of the major unit.
struct EventColumns {
    std::string fileName;
    std::string visitor;
    std::optional<std::string> variant;
    std::optional<std::string> at; ///< seconds or milliseconds since 1970, or "2026-11-29 12:00:00" of UTC
    std::optional<std::string> flags;
    std::optional<std::string> event;
    std::optional<std::string> revenue;
    std::optional<std::string> units;
};
BOOST_DESCRIBE_STRUCT(EventColumns, (), (fileName, visitor, variant, at, flags, event, revenue, units))
void check(const EventColumns& columns, const Checker& checker);

/// How far it came; `refused` by reason, with "unreadable_line" for lines that are none.
struct EventsImported {
    std::int64_t lines = 0;
    std::int64_t taken = 0;
    std::map<std::string, std::string> refused;
};
BOOST_DESCRIBE_STRUCT(EventsImported, (), (lines, taken, refused))

struct EventsImport {
    jobs::Job job;
    EventsImported outcome;
};
BOOST_DESCRIBE_STRUCT(EventsImport, (), (job, outcome))

/// The same file brought in twice counts once.
inline constexpr Route<RawBody, jobs::Job> kImportEvents{Method::Post, "/api/v1/experiments/{id}/imports"};
/// By the job's id.
inline constexpr Route<Nothing, EventsImport> kEventsImport{Method::Get, "/api/v1/experiment-imports/{id}"};

} // namespace tijara::experiments
