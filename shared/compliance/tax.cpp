// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/compliance/tax.h"

#include <map>

namespace tijara::compliance {

namespace {

constexpr std::int64_t kWhole = 10'000; // basis points

__extension__ typedef __int128 Wide;

} // namespace

std::int64_t shareOf(std::int64_t minor, std::int64_t part, std::int64_t whole)
{
    const Wide exact = static_cast<Wide>(minor) * part;
    const Wide doubledRest = exact % whole * 2;
    const int up = doubledRest >= whole ? 1 : doubledRest <= -static_cast<Wide>(whole) ? -1 : 0;
    return static_cast<std::int64_t>(exact / whole + up);
}

std::optional<std::vector<std::int64_t>> taxesOf(const std::vector<TaxedAmount>& lines)
{
    std::vector<std::int64_t> taxes;
    taxes.reserve(lines.size());
    std::map<std::int64_t, std::int64_t> sums; // by rate
    for (const TaxedAmount& line : lines) {
        std::int64_t& sum = sums[line.rate];
        const std::int64_t before = shareOf(sum, line.rate, kWhole);
        if (__builtin_add_overflow(sum, line.netMinor, &sum)) {
            return std::nullopt;
        }
        taxes.push_back(shareOf(sum, line.rate, kWhole) - before);
    }
    return taxes;
}

std::int64_t roundOffOf(std::int64_t totalMinor, int currencyDigits)
{
    std::int64_t unit = 1;
    for (int digit = 0; digit < currencyDigits; ++digit) {
        unit *= 10;
    }
    const std::int64_t rest = totalMinor % unit;
    if (rest * 2 >= unit) {
        return unit - rest;
    }
    return rest * 2 <= -unit ? -unit - rest : -rest;
}

} // namespace tijara::compliance
