// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/attempts.h"

#include "server/platform/text.h"
#include "shared/core/problem.h"

#include <algorithm>

namespace tijara::identity {

namespace {

constexpr std::int64_t kFreeFailures = 5;
constexpr std::int64_t kWaitSecondsMax = 900;
constexpr std::int64_t kForgottenAfterMs = 3'600'000;
constexpr std::int64_t kProbesAtOnce = 50;
constexpr std::int64_t kProbesPerMinute = 20; // a program that looks for what may be gone is no thief
constexpr std::int64_t kProbeWaitMs = 60'000;

std::int64_t waitMs(std::int64_t failures)
{
    if (failures < kFreeFailures) {
        return 0;
    }
    const auto doublings = std::min<std::int64_t>(failures - kFreeFailures, 10);
    return 1000 * std::min(std::int64_t{2} << doublings, kWaitSecondsMax);
}

// An e-mail has no business in a cache that others may read.
std::string nameOf(const std::string& key)
{
    return "attempts:" + hex(sha256(key));
}

} // namespace

void Attempts::check(const std::string& key, Instant now)
{
    const Tally failures = m_cache.counted(nameOf(key), now);
    // A clock that was set back makes nobody wait longer than that.
    const std::int64_t sinceMs = std::max<std::int64_t>(now.utcMs - failures.last.utcMs, 0);
    const std::int64_t leftMs = waitMs(failures.times) - sinceMs;
    if (leftMs > 0) {
        throw Problem{ProblemCode::TooManyRequests, {{"retryAfterSeconds", std::to_string((leftMs + 999) / 1000)}}};
    }
}

void Attempts::failed(const std::string& key, Instant now)
{
    m_cache.count(nameOf(key), kForgottenAfterMs, now);
}

void Attempts::succeeded(const std::string& key)
{
    m_cache.forget(nameOf(key));
}

void Attempts::probed(const std::string& who, Instant now)
{
    const Bucket bucket{"probes:" + who, kProbesAtOnce, kProbesPerMinute};
    if (m_cache.take({&bucket, 1}, now)) {
        m_cache.count("probing:" + who, kProbeWaitMs, now);
    }
}

void Attempts::checkProbing(const std::string& who, Instant now)
{
    const Tally tally = m_cache.counted("probing:" + who, now);
    const std::int64_t leftMs = tally.times == 0 ? 0 : kProbeWaitMs - std::max<std::int64_t>(now.utcMs - tally.last.utcMs, 0);
    if (leftMs > 0) {
        throw Problem{ProblemCode::TooManyRequests, {{"retryAfterSeconds", std::to_string((leftMs + 999) / 1000)}}};
    }
}

bool Attempts::reaches(const std::string& key, std::int64_t every, Instant now)
{
    const std::string name = "often:" + nameOf(key);
    m_cache.count(name, kForgottenAfterMs, now);
    return m_cache.counted(name, now).times % every == 0;
}

} // namespace tijara::identity
