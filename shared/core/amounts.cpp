// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/amounts.h"

#include <algorithm>
#include <array>
#include <limits>

namespace tijara {

namespace {

struct CurrencyDigits {
    std::string_view code;
    int digits;
};

// ISO 4217, the ones shops of our countries and their neighbours trade in.
constexpr std::array kCurrencies = {
    CurrencyDigits{"AED", 2}, CurrencyDigits{"AUD", 2}, CurrencyDigits{"BDT", 2}, CurrencyDigits{"BHD", 3},
    CurrencyDigits{"CAD", 2}, CurrencyDigits{"CHF", 2}, CurrencyDigits{"CNY", 2}, CurrencyDigits{"DZD", 2},
    CurrencyDigits{"EGP", 2}, CurrencyDigits{"EUR", 2}, CurrencyDigits{"GBP", 2}, CurrencyDigits{"INR", 2},
    CurrencyDigits{"JOD", 3}, CurrencyDigits{"JPY", 0}, CurrencyDigits{"KWD", 3}, CurrencyDigits{"LKR", 2},
    CurrencyDigits{"MAD", 2}, CurrencyDigits{"NPR", 2}, CurrencyDigits{"OMR", 3}, CurrencyDigits{"PKR", 2},
    CurrencyDigits{"QAR", 2}, CurrencyDigits{"SAR", 2}, CurrencyDigits{"SEK", 2}, CurrencyDigits{"TND", 3},
    CurrencyDigits{"TRY", 2}, CurrencyDigits{"USD", 2},
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

Currency::Currency(std::string_view text)
{
    if (text.size() == 3) {
        std::copy(text.begin(), text.end(), code);
    }
}

std::optional<int> minorDigits(Currency currency)
{
    const auto* found = std::find_if(kCurrencies.begin(), kCurrencies.end(),
                                     [&](const CurrencyDigits& one) { return one.code == currency.view(); });
    if (found == kCurrencies.end()) {
        return std::nullopt;
    }
    return found->digits;
}

// Both ways of the civil calendar after Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms".
Date fromCivil(CivilDate civil)
{
    const int year = civil.year - (civil.month <= 2 ? 1 : 0);
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (civil.month + (civil.month > 2 ? -3 : 9)) + 2) / 5 + civil.day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return Date{era * 146097 + dayOfEra - 719468};
}

CivilDate toCivil(Date date)
{
    const int shifted = date.days + 719468;
    const int era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const int dayOfEra = shifted - era * 146097;
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shiftedMonth = (5 * dayOfYear + 2) / 153;
    const int month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1};
}

std::optional<Date> checkedDate(int year, int month, int day)
{
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) {
        return std::nullopt;
    }
    const Date date = fromCivil({year, month, day});
    const CivilDate back = toCivil(date);
    if (back.month != month || back.day != day) {
        return std::nullopt;
    }
    return date;
}

std::optional<Date> parseDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    int parts[3] = {};
    constexpr std::size_t kStart[] = {0, 5, 8};
    constexpr std::size_t kLength[] = {4, 2, 2};
    for (std::size_t part = 0; part < 3; ++part) {
        for (const char c : text.substr(kStart[part], kLength[part])) {
            if (!isDigit(c)) {
                return std::nullopt;
            }
            parts[part] = parts[part] * 10 + (c - '0');
        }
    }
    return checkedDate(parts[0], parts[1], parts[2]);
}

std::string toText(Date date)
{
    const CivilDate civil = toCivil(date);
    std::string text = "0000-00-00";
    const auto put = [&](std::size_t first, std::size_t last, int value) {
        for (std::size_t at = last + 1; at > first; value /= 10) {
            text[--at] = static_cast<char>('0' + value % 10);
        }
    };
    put(0, 3, std::clamp(civil.year, 0, 9999)); // the form has no room for other years, and parseDate knows none
    put(5, 6, civil.month);
    put(8, 9, civil.day);
    return text;
}

std::optional<LineAmount> lineAmount(Quantity quantity, UnitPrice price, int currencyDigits)
{
    std::int64_t exact = 0; // thousandths × ten-thousandths = ten-millionths of the major unit
    if (__builtin_mul_overflow(quantity.thousandths, price.tenThousandths, &exact)) {
        return std::nullopt;
    }
    std::int64_t perMinor = 10'000'000;
    for (int digit = 0; digit < currencyDigits; ++digit) {
        perMinor /= 10;
    }
    std::int64_t minor = exact / perMinor;
    std::int64_t rest = exact % perMinor;
    if (rest * 2 >= perMinor) {
        minor += 1;
        rest -= perMinor;
    } else if (rest * 2 <= -perMinor) {
        minor -= 1;
        rest += perMinor;
    }
    return LineAmount{minor, rest};
}

std::optional<std::int64_t> parseDecimal(std::string_view text, int digits, char point)
{
    const char group = point == '.' ? ',' : '.';
    std::size_t at = 0;
    const bool negative = !text.empty() && text[0] == '-';
    if (negative || (!text.empty() && text[0] == '+')) {
        ++at;
    }
    std::int64_t value = 0;
    int whole = 0;     // digits before the first mark
    int decimals = -1; // -1 until the point was seen
    int sinceGroup = -1;
    bool any = false;
    // Negative values are built downwards: the smallest number has no positive twin.
    const auto push = [&value, negative](int digit) {
        return !__builtin_mul_overflow(value, std::int64_t{10}, &value) &&
               !__builtin_add_overflow(value, std::int64_t{negative ? -digit : digit}, &value);
    };
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (isDigit(c)) {
            any = true;
            if (decimals >= digits) {
                if (c != '0') {
                    return std::nullopt;
                }
                continue;
            }
            if (!push(c - '0')) {
                return std::nullopt;
            }
            if (decimals >= 0) {
                ++decimals;
            } else if (sinceGroup >= 0) {
                ++sinceGroup;
            } else {
                ++whole;
            }
        } else if (c == point && decimals < 0 && (sinceGroup < 0 || sinceGroup == 3)) {
            decimals = 0;
        } else if (c == group && decimals < 0 && (sinceGroup < 0 ? whole >= 1 && whole <= 3 : sinceGroup == 2 || sinceGroup == 3)) {
            sinceGroup = 0; // 2 for the Indian 12,34,567
        } else {
            return std::nullopt;
        }
    }
    if (!any || (decimals < 0 && sinceGroup >= 0 && sinceGroup != 3)) {
        return std::nullopt;
    }
    for (int done = std::max(decimals, 0); done < digits; ++done) {
        if (!push(0)) {
            return std::nullopt;
        }
    }
    return value;
}

std::string decimalText(std::int64_t value, int digits)
{
    const bool negative = value < 0;
    std::uint64_t left = negative ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    std::string text;
    for (int count = 0; left > 0 || count <= digits; ++count) {
        if (count == digits && digits > 0) {
            text += '.';
        }
        text += static_cast<char>('0' + left % 10);
        left /= 10;
    }
    if (negative) {
        text += '-';
    }
    std::reverse(text.begin(), text.end());
    return text;
}

} // namespace tijara
