// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Long work that survives a restart, as its watcher sees it.

#include "shared/core/json.h"
#include "shared/core/page.h"
#include "shared/core/route.h"

namespace tijara::jobs {

enum class JobState { Queued, Running, Done, Failed, Cancelled };
BOOST_DESCRIBE_ENUM(JobState, Queued, Running, Done, Failed, Cancelled)

struct Job {
    Id id;
    std::string kind;    ///< "sales.import", …
    std::string subject; ///< what it works on, in the user's words: a file's name
    JobState state = JobState::Queued;
    bool cancelling = false;       ///< cancel was asked for and not yet seen by the worker
    std::int64_t done = 0;         ///< in the job's own unit (lines, for an import)
    std::int64_t total = 0;        ///< 0 until known
    std::int64_t perSecond = 0;    ///< of this run; 0 while not running
    std::optional<std::int64_t> secondsLeft;
    std::int64_t attempts = 0;
    std::optional<ProblemDocument> problem; ///< why it failed
    Instant createdAt;
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;
};
BOOST_DESCRIBE_STRUCT(Job, (), (id, kind, subject, state, cancelling, done, total, perSecond, secondsLeft, attempts, problem, createdAt, startedAt, endedAt))

/// Sort: createdAt, newest first.
struct JobQuery : ListQuery {
    std::optional<JobState> state;
};
BOOST_DESCRIBE_STRUCT(JobQuery, (ListQuery), (state))

inline constexpr Route<JobQuery, Page<Job>> kListJobs{Method::Get, "/api/v1/jobs"};
inline constexpr Route<JobQuery, Totals> kTotalOfJobs{Method::Get, "/api/v1/jobs/totals"};
inline constexpr Route<Nothing, Job> kJob{Method::Get, "/api/v1/jobs/{id}"};
inline constexpr Route<Nothing, Job> kCancelJob{Method::Post, "/api/v1/jobs/{id}/cancel"};
inline constexpr Route<Nothing, Job> kRetryJob{Method::Post, "/api/v1/jobs/{id}/retry"};

} // namespace tijara::jobs
