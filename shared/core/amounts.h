// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Exact amounts: money, prices, quantities and times as whole numbers, so that no sum ever depends on a float.

#include <boost/describe.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tijara {

/// An ISO 4217 code; "" means none.
struct Currency {
    char code[4] = {};

    Currency() = default;
    explicit Currency(std::string_view text);
    [[nodiscard]] std::string_view view() const { return code; }
    bool operator==(const Currency& other) const { return view() == other.view(); }
};

/// Decimals of the minor unit (ISO 4217): 2 for most, 3 for TND, 0 for JPY. Nothing for a code we do not know.
std::optional<int> minorDigits(Currency currency);

/// `minor` counts the smallest unit of `currency` (pence, paise, centimes).
struct Money {
    std::int64_t minor = 0;
    Currency currency;
    bool operator==(const Money&) const = default;
};
BOOST_DESCRIBE_STRUCT(Money, (), (minor, currency))

/// 1/10,000 of the major unit: 2.55 pounds is 25,500. The currency is that of the document around it.
struct UnitPrice {
    std::int64_t tenThousandths = 0;
    auto operator<=>(const UnitPrice&) const = default;
};

/// 1/1,000 of the unit sold: six pieces are 6,000.
struct Quantity {
    std::int64_t thousandths = 0;
    auto operator<=>(const Quantity&) const = default;
};

/// An instant: milliseconds since 1970-01-01T00:00Z.
struct Instant {
    std::int64_t utcMs = 0;
    auto operator<=>(const Instant&) const = default;
};

/// A calendar day in the tenant's zone, days since 1970-01-01; "2011-12-09" in JSON and in columns.
struct Date {
    std::int32_t days = 0;
    auto operator<=>(const Date&) const = default;
};

struct CivilDate {
    int year = 1970;
    int month = 1;
    int day = 1;
};

Date fromCivil(CivilDate civil);
CivilDate toCivil(Date date);
/// Nothing for days that do not exist (2011-02-31).
std::optional<Date> checkedDate(int year, int month, int day);
/// "2011-12-09" only.
std::optional<Date> parseDate(std::string_view text);
std::string toText(Date date);

/// What quantity × price comes to: rounded half away from zero to minor units (rule of the country pack `none`), and what the
/// rounding left over, in 1/10,000,000 of the major unit (exact = minor + rest). Nothing when it does not fit 64 bits.
struct LineAmount {
    std::int64_t minor = 0;
    std::int64_t restTenMillionths = 0;
};
std::optional<LineAmount> lineAmount(Quantity quantity, UnitPrice price, int currencyDigits);

/// Reads "2.55", "-11062.06", "1,234.5" as units of 10^-digits; `point` is '.' or ','; the other may group thousands. Nothing
/// for anything else, more decimals than `digits` that are not zeros, or a value past 64 bits.
std::optional<std::int64_t> parseDecimal(std::string_view text, int digits, char point = '.');
/// 255, 2 → "2.55". Always `digits` decimals; '-' for negatives; no grouping.
std::string decimalText(std::int64_t value, int digits);

} // namespace tijara
