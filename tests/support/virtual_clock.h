// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A clock that stands still until it is told.

#include "server/platform/clock.h"

#include <atomic>

namespace tijara::tests {

class VirtualClock : public Clock {
public:
    /// 2026-01-01T00:00Z unless said.
    explicit VirtualClock(std::int64_t utcMs = 1'767'225'600'000) : m_utcMs(utcMs) {}
    Instant now() override { return {m_utcMs}; }
    void advance(std::int64_t ms) { m_utcMs += ms; }

private:
    std::atomic<std::int64_t> m_utcMs;
};

} // namespace tijara::tests
