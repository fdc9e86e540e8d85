// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/attempts.h"

#include "shared/core/problem.h"

#include <algorithm>

namespace tijara::identity {

namespace {

constexpr int kFreeFailures = 5;
constexpr std::int64_t kWaitSecondsMax = 900;
constexpr std::int64_t kForgottenAfterMs = 3'600'000;
constexpr std::size_t kKeysMax = 20'000;

std::int64_t waitMs(int failures)
{
    if (failures < kFreeFailures) {
        return 0;
    }
    const int doublings = std::min(failures - kFreeFailures, 10);
    return 1000 * std::min(std::int64_t{2} << doublings, kWaitSecondsMax);
}

} // namespace

void Attempts::check(const std::string& key, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_failures.find(key);
    if (found == m_failures.end()) {
        return;
    }
    // A clock that was set back makes nobody wait longer than that.
    const std::int64_t sinceMs = std::max<std::int64_t>(now.utcMs - found->second.last.utcMs, 0);
    const std::int64_t leftMs = waitMs(found->second.count) - sinceMs;
    if (leftMs > 0) {
        throw Problem{ProblemCode::TooManyRequests, {{"retryAfterSeconds", std::to_string((leftMs + 999) / 1000)}}};
    }
}

void Attempts::failed(const std::string& key, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    if (m_failures.size() >= kKeysMax) {
        makeRoom(now);
    }
    Failures& failures = m_failures[key];
    if (now.utcMs - failures.last.utcMs > kForgottenAfterMs) {
        failures.count = 0;
    }
    ++failures.count;
    failures.last = now;
}

void Attempts::succeeded(const std::string& key)
{
    const std::scoped_lock lock(m_mutex);
    m_failures.erase(key);
}

// First what is old; if every key is fresh, those with the fewest failures: a flood of made-up e-mails must not free the one guessed at.
void Attempts::makeRoom(Instant now)
{
    std::erase_if(m_failures, [now](const auto& entry) { return now.utcMs - entry.second.last.utcMs > kForgottenAfterMs; });
    for (int least = 1; m_failures.size() >= kKeysMax; ++least) {
        std::erase_if(m_failures, [least](const auto& entry) { return entry.second.count <= least; });
    }
}

} // namespace tijara::identity
