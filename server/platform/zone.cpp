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

// Milliseconds since 1970-01-01T00:00 on that wall.
std::int64_t wallMs(const std::string& zone, Instant instant)
{
    int32_t raw = 0;
    int32_t daylight = 0;
    UErrorCode status = U_ZERO_ERROR;
    zoneNamed(zone).getOffset(static_cast<UDate>(instant.utcMs), 0, raw, daylight, status);
    return instant.utcMs + raw + daylight;
}

std::int64_t floorDiv(std::int64_t value, std::int64_t by)
{
    return value >= 0 ? value / by : (value - by + 1) / by;
}

} // namespace

bool isZone(const std::string& zone)
{
    const std::unique_ptr<icu::TimeZone> made(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(zone)));
    return *made != icu::TimeZone::getUnknown();
}

WallClock wallClockIn(const std::string& zone, Instant instant)
{
    constexpr std::int64_t kDayMs = 86'400'000;
    const std::int64_t local = wallMs(zone, instant);
    const std::int64_t days = floorDiv(local, kDayMs);
    const auto seconds = static_cast<int>((local - days * kDayMs) / 1000);
    return {{static_cast<std::int32_t>(days)}, seconds / 3600, seconds / 60 % 60, seconds % 60};
}

Date dayIn(const std::string& zone, Instant instant)
{
    return wallClockIn(zone, instant).day;
}

int weekHourIn(const std::string& zone, Instant instant)
{
    constexpr std::int64_t kHourMs = 3'600'000;
    constexpr std::int64_t kHoursOfWeek = 168;
    constexpr std::int64_t kMondayHours = 4 * 24; // 1970-01-01 was a Thursday: the next Monday came four days later
    const std::int64_t hours = floorDiv(wallMs(zone, instant), kHourMs) - kMondayHours;
    return static_cast<int>(hours - floorDiv(hours, kHoursOfWeek) * kHoursOfWeek);
}

} // namespace tijara
