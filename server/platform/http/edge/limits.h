// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many requests one caller may make: per address before anything else is looked at, then per person, shop and API key.

#include "server/platform/cache/cache.h"
#include "server/platform/clock.h"
#include "server/platform/http/edge/edges.h"
#include "server/platform/http/request.h"

namespace tijara::http {

class Limits {
public:
    Limits(Cache& cache, Clock& clock, Rates rates) : m_cache(cache), m_clock(clock), m_rates(rates) {}

    /// Problem TooManyRequests with what is too much ("address") and retryAfterSeconds.
    void admitAddress(const std::string& address);
    /// The same of who asks ("user", "tenant", "key"). Commands of this computer are not counted.
    void admit(const Principal& principal);

private:
    struct Counted {
        const char* what;
        std::string who;
        std::int64_t perMinute;
    };
    void take(const std::vector<Counted>& callers);

    Cache& m_cache;
    Clock& m_clock;
    const Rates m_rates;
};

} // namespace tijara::http
