// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/sales_rules.h"

#include "shared/compliance/tax.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace tijara::sales {

Refund refundOf(const LineBalance& balance, Quantity quantity, int currencyDigits, const std::string& path)
{
    const std::int64_t left = balance.line.quantity.thousandths - balance.returned.thousandths;
    if (quantity.thousandths > left) {
        throw Problem(std::vector<Complaint>{{path, "more_than_left", {{"left", decimalText(left, 3)}}}});
    }
    const std::int64_t back = balance.returned.thousandths + quantity.thousandths;
    const std::int64_t tax = compliance::shareOf(balance.line.tax.minor, back, balance.line.quantity.thousandths) - balance.returnedTaxMinor;
    if (quantity.thousandths == left) {
        return {balance.line.amount.minor - balance.returnedMinor, tax};
    }
    const auto amount = lineAmount(quantity, balance.line.unitPrice, currencyDigits);
    return {amount.value().minor, tax}; // part of a line whose whole fitted
}

std::string numberText(std::string_view series, std::int64_t number)
{
    const std::string digits = std::to_string(number);
    return std::string(series) + "-" + std::string(digits.size() < 6 ? 6 - digits.size() : 0, '0') + digits;
}

std::int64_t basisPoints(std::int64_t part, std::int64_t whole)
{
    if (whole == 0) {
        return 0;
    }
    const std::int64_t doubled = std::llabs(part) * 20'000 / std::llabs(whole);
    const std::int64_t rounded = (doubled + 1) / 2;
    return (part < 0) != (whole < 0) ? -rounded : rounded;
}

std::int64_t meanOf(std::int64_t rows, std::int64_t sum)
{
    if (rows == 0) {
        return 0;
    }
    const std::int64_t whole = sum / rows;
    const std::int64_t rest = std::llabs(sum % rows);
    return rest * 2 >= rows ? whole + (sum < 0 ? -1 : 1) : whole;
}

std::optional<std::int64_t> marginOf(std::int64_t rows, std::int64_t sum, double squares)
{
    if (rows < 2) {
        return std::nullopt;
    }
    const auto count = static_cast<double>(rows);
    const double mean = static_cast<double>(sum) / count;
    // Equal values leave a rest of rounding that may be below zero.
    const double variance = std::max(0.0, (squares - count * mean * mean) / (count - 1));
    return std::llround(1.96 * std::sqrt(variance / count));
}

Date monthEnd(Date day)
{
    CivilDate civil = toCivil(day);
    civil.month = civil.month % 12 + 1;
    civil.year += civil.month == 1 ? 1 : 0;
    civil.day = 1;
    return {fromCivil(civil).days - 1};
}

} // namespace tijara::sales
