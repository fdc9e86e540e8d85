// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Decisions about documents: values in, values out.

#include "shared/sales/sales_contract.h"

namespace tijara::sales {

/// A bill's line with what was taken back of it so far (both positive).
struct LineBalance {
    Line line;
    Quantity returned;
    std::int64_t returnedMinor = 0;
    std::int64_t returnedTaxMinor = 0;
};

struct Refund {
    std::int64_t minor = 0;
    std::int64_t taxMinor = 0;
};

/// What taking back `quantity` of a line is worth: quantity × price, but all that is left of the amount when nothing is left of the
/// quantity, so that a bill taken back piece by piece comes to exactly its total; and of the tax the share of all that is back by then,
/// without what went back before. Positive. Throws a complaint at `path` when more than what is left is asked for.
Refund refundOf(const LineBalance& balance, Quantity quantity, int currencyDigits, const std::string& path);

/// "A-000042"
std::string numberText(std::string_view series, std::int64_t number);

/// Part over whole in basis points, rounded half away from zero; 0 of nothing.
std::int64_t basisPoints(std::int64_t part, std::int64_t whole);

/// Sum over rows, rounded half away from zero; 0 of nothing.
std::int64_t meanOf(std::int64_t rows, std::int64_t sum);

/// Half of the 95 % interval of the mean of `rows` values with this sum and sum of squares: 1.96 · s / √n, rounded. Nothing below two rows.
std::optional<std::int64_t> marginOf(std::int64_t rows, std::int64_t sum, double squares);

/// The last day of the month that `day` is in.
Date monthEnd(Date day);

} // namespace tijara::sales
