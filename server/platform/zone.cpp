// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/zone.h"

#include <map>
#include <memory>

#include <unicode/timezone.h>

namespace tijara {

namespace {

// One set of zones a thread: making one is dear, and sharing one is not promised to be safe.
const icu::TimeZone& zoneNamed(const std::string& zone)
{
    thread_local std::map<std::string, std::unique_ptr<icu::TimeZone>> known;
    auto& slot = known[zone];
    if (!slot) {
        slot.reset(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(zone)));
    }
    return *slot;
}

} // namespace

bool isZone(const std::string& zone)
{
    const std::unique_ptr<icu::TimeZone> made(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(zone)));
    return *made != icu::TimeZone::getUnknown();
}

Date dayIn(const std::string& zone, Instant instant)
{
    constexpr std::int64_t kDayMs = 86'400'000;
    int32_t raw = 0;
    int32_t daylight = 0;
    UErrorCode status = U_ZERO_ERROR;
    zoneNamed(zone).getOffset(static_cast<UDate>(instant.utcMs), 0, raw, daylight, status);
    const std::int64_t local = instant.utcMs + raw + daylight;
    return {static_cast<std::int32_t>(local >= 0 ? local / kDayMs : (local - kDayMs + 1) / kDayMs)};
}

} // namespace tijara
