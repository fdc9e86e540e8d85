// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Dates and times as files write them, read by a pattern such as "dd/MM/yyyy HH:mm".

#include "server/sales/importing/wall_clock.h"

#include <optional>
#include <string_view>

namespace tijara::sales::importing {

/// A day pattern (yyyy-MM-dd, dd/MM/yyyy or MM/dd/yyyy; '-', '/' or '.' between; d and M as well as dd and MM), alone or with
/// HH:mm or HH:mm:ss behind it. Days, months and hours may lack their leading zero, seconds may be there or not, and a T may stand
/// for the space.
class DatePattern {
public:
    /// Nothing for a pattern that is none of these.
    static std::optional<DatePattern> from(std::string_view pattern);
    [[nodiscard]] std::optional<WallTime> read(std::string_view text) const;

private:
    enum class Order { YearMonthDay, DayMonthYear, MonthDayYear };
    Order m_order = Order::YearMonthDay;
    char m_separator = '-';
    bool m_hasTime = false;
};

} // namespace tijara::sales::importing
