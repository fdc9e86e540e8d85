// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/importing/wall_clock.h"

#include "shared/core/problem.h"

#include <unicode/basictz.h>
#include <unicode/timezone.h>

namespace tijara::sales::importing {

namespace {

constexpr std::int64_t kDayMs = 86'400'000;

} // namespace

struct WallClock::Zone {
    std::unique_ptr<icu::TimeZone> icu;
};

WallClock::WallClock(const std::string& zone) : m_zone(std::make_unique<Zone>())
{
    m_zone->icu.reset(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(zone)));
    if (m_zone->icu == nullptr || *m_zone->icu == icu::TimeZone::getUnknown()) {
        throw Problem(std::vector<Complaint>{{"/timeZone", "not_understood", {{"value", zone}}}});
    }
}

WallClock::~WallClock() = default;
WallClock::WallClock(WallClock&&) noexcept = default;
WallClock& WallClock::operator=(WallClock&&) noexcept = default;

std::int64_t WallClock::offsetAt(std::int64_t localMs) const
{
    std::int32_t raw = 0;
    std::int32_t saving = 0;
    UErrorCode status = U_ZERO_ERROR;
    const auto* rules = dynamic_cast<const icu::BasicTimeZone*>(m_zone->icu.get());
    const auto local = static_cast<UDate>(localMs);
    if (rules != nullptr) {
        // "Former" is the offset before the clocks changed: it makes a skipped time later, and of two times takes the first.
        rules->getOffsetFromLocal(local, UCAL_TZ_LOCAL_FORMER, UCAL_TZ_LOCAL_FORMER, raw, saving, status);
    } else {
        m_zone->icu->getOffset(local, true, raw, saving, status);
    }
    if (U_FAILURE(status)) {
        throw Problem(ProblemCode::Internal, {{"reason", "zone_offset"}});
    }
    return std::int64_t{raw} + saving;
}

Instant WallClock::instantOf(WallTime time)
{
    const std::int64_t midnightMs = std::int64_t{time.day.days} * kDayMs;
    const std::int64_t localMs = midnightMs + std::int64_t{time.second} * 1000;
    DayOffset& cached = m_days[static_cast<std::uint32_t>(time.day.days) % m_days.size()];
    if (cached.day == time.day.days) {
        return {localMs - cached.offsetMs};
    }
    const std::int64_t offset = offsetAt(localMs);
    // No zone changes its clocks and back within three days: what is equal the day before and the day after is equal all day.
    if (offsetAt(midnightMs - kDayMs) == offset && offsetAt(midnightMs + 2 * kDayMs) == offset) {
        cached = {time.day.days, static_cast<std::int32_t>(offset)};
    }
    return {localMs - offset};
}

} // namespace tijara::sales::importing
