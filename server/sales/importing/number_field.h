// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Quantities and prices as files write them, and what is wrong with those that cannot be read.

#include <cstdint>
#include <string_view>

namespace tijara::sales::importing {

/// `value` counts 10^-digits; it is read when `reason` is empty.
struct NumberField {
    std::int64_t value = 0;
    std::string_view reason;
};

/// As parseDecimal, and with French group spaces ("1 234,50"; plain, no-break or narrow no-break). Reasons: not_a_number,
/// too_many_decimals, too_large.
NumberField readNumber(std::string_view text, int digits, char point);

} // namespace tijara::sales::importing
