// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Wall times of a zone as instants, fast enough for a file of half a million of them.

#include "shared/core/amounts.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>

namespace tijara::sales::importing {

/// A day and the seconds since its midnight, as a clock on the wall shows them.
struct WallTime {
    Date day;
    std::int32_t second = 0;
    auto operator<=>(const WallTime&) const = default;
    /// 0 is Monday from 0:00, 167 Sunday from 23:00.
    [[nodiscard]] int weekHour() const
    {
        const int weekday = ((day.days + 3) % 7 + 7) % 7; // 1970-01-01 was a Thursday
        return weekday * 24 + second / 3600;
    }
};

class WallClock {
public:
    /// Throws ValidationFailed with a complaint at /timeZone for a zone that is not in the IANA list.
    explicit WallClock(const std::string& zone);
    ~WallClock();
    WallClock(WallClock&&) noexcept;
    WallClock& operator=(WallClock&&) noexcept;

    /// A time the clocks skipped counts as later by the gap; one they passed twice is the first.
    Instant instantOf(WallTime time);

private:
    struct Zone;
    struct DayOffset {
        std::int32_t day = INT32_MIN;
        std::int32_t offsetMs = 0;
    };
    std::int64_t offsetAt(std::int64_t localMs) const;

    std::unique_ptr<Zone> m_zone;
    std::array<DayOffset, 1024> m_days{}; ///< days on which the offset does not change
};

} // namespace tijara::sales::importing
