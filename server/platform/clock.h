// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Time and new ids as parameters, so that two runs of the same calls can be compared.

#include "shared/core/amounts.h"
#include "shared/core/id.h"

#include <mutex>

namespace tijara {

class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() = 0;
};

class SystemClock : public Clock {
public:
    Instant now() override;
};

/// Makes UUIDv7 (RFC 9562, 5.7, method 1: a 12-bit counter after the milliseconds keeps them ascending).
class IdMaker {
public:
    explicit IdMaker(Clock& clock) : m_clock(clock) {}
    virtual ~IdMaker() = default;
    virtual Id make();

private:
    Clock& m_clock;
    std::mutex m_mutex;
    std::uint64_t m_last = 0; ///< milliseconds × 4096 + counter
};

/// The moment such an id was made.
Instant madeAt(const Id& id);

} // namespace tijara
