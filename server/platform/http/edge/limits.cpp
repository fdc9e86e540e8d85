// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/edge/limits.h"

#include <algorithm>

namespace tijara::http {

namespace {

constexpr std::int64_t kBurstsPerMinute = 6; // ten seconds' worth at once: a page that opens asks a dozen questions

// Whoever has one IPv6 address has all of its /64.
std::string placeOf(const std::string& address)
{
    const auto bytes = parseAddress(address);
    const bool isFour = !bytes || address.find(':') == std::string::npos;
    return isFour ? address : std::string(reinterpret_cast<const char*>(bytes->data()), 8);
}

} // namespace

void Limits::admitAddress(const std::string& address)
{
    take({{"address", placeOf(address), m_rates.address}});
}

void Limits::admit(const Principal& principal)
{
    if (principal.local) {
        return;
    }
    std::vector<Counted> callers = {principal.key ? Counted{"key", toText(principal.userId), m_rates.key} : Counted{"user", toText(principal.userId), m_rates.user}};
    if (principal.tenant) {
        callers.push_back({"tenant", toText(*principal.tenant), m_rates.tenant});
    }
    take(callers);
}

void Limits::take(const std::vector<Counted>& callers)
{
    std::vector<Bucket> buckets;
    std::vector<const char*> names;
    for (const Counted& caller : callers) {
        if (caller.perMinute > 0) {
            buckets.push_back({std::string("rate:") + caller.what + ":" + caller.who, std::max<std::int64_t>(caller.perMinute / kBurstsPerMinute, 1), caller.perMinute});
            names.push_back(caller.what);
        }
    }
    if (buckets.empty()) {
        return;
    }
    if (const auto wait = m_cache.take(buckets, m_clock.now())) {
        throw Problem{ProblemCode::TooManyRequests, {{"limit", names[wait->bucket]}, {"retryAfterSeconds", std::to_string((wait->ms + 999) / 1000)}}};
    }
}

} // namespace tijara::http
