// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The arithmetic of taxes on sales, for prices without tax: pure, because the till, the sales room and the returns must come to the same.
// Two halves of a tax (CGST and SGST), places of supply, and prices that include the tax belong to the country packs.

#include <cstdint>
#include <optional>
#include <vector>

namespace tijara::compliance {

/// A line's amount without tax, and its rate in basis points (0 to 10,000).
struct TaxedAmount {
    std::int64_t netMinor = 0;
    std::int64_t rate = 0;
};

/// `part` of `whole` of an amount; `part` is never more than `whole`, so it always fits. A half goes away from zero, never to the even
/// neighbour: 12,307.00 at 1.5 % is 184.61, as the portals of tax offices have it.
std::int64_t shareOf(std::int64_t minor, std::int64_t part, std::int64_t whole);

/// The tax of each line, in their order. A document owes each rate on the sum of its lines, rounded once; a line's tax is what that grows by
/// when the line is added, so that the lines come to exactly what the document owes. Nothing when a sum does not fit 64 bits.
std::optional<std::vector<std::int64_t>> taxesOf(const std::vector<TaxedAmount>& lines);

/// What has to be added to a total to make it a whole number of the major unit, the nearest one; a half goes away from zero.
std::int64_t roundOffOf(std::int64_t totalMinor, int currencyDigits);

} // namespace tijara::compliance
