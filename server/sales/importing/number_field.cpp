// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/importing/number_field.h"

#include "server/sales/importing/import_plan.h"

#include "shared/core/amounts.h"

#include <algorithm>
#include <array>
#include <string>

namespace tijara::sales::importing {

namespace {

constexpr std::array<std::string_view, 3> kSpaces = {" ", "\xC2\xA0", "\xE2\x80\xAF"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool areDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// Only spaces before exactly three digits fall; any other stays, and is then no part of a number.
std::string withoutGroupSpaces(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const auto* space = std::find_if(kSpaces.begin(), kSpaces.end(), [&](std::string_view one) { return text.starts_with(one); });
        if (space != kSpaces.end()) {
            const std::string_view behind = text.substr(space->size());
            const bool groups = !out.empty() && isDigit(out.back()) && behind.size() >= 3 && areDigits(behind.substr(0, 3))
                                && (behind.size() == 3 || !isDigit(behind[3]));
            if (groups) {
                text = behind;
                continue;
            }
        }
        out += text.front();
        text.remove_prefix(1);
    }
    return out;
}

std::string_view reasonFor(std::string_view text, int digits, char point)
{
    const std::size_t pointAt = std::min(text.find(point), text.size());
    if (pointAt < text.size()) {
        const std::string_view decimals = text.substr(pointAt + 1);
        if (!areDigits(decimals)) {
            return reason::kNotANumber;
        }
        const std::size_t kept = std::min(decimals.size(), static_cast<std::size_t>(digits));
        if (parseDecimal(text.substr(0, pointAt + 1 + kept), digits, point)) {
            return reason::kTooManyDecimals;
        }
    }
    const char group = point == '.' ? ',' : '.';
    std::string whole(text.substr(0, pointAt));
    std::erase(whole, group);
    const std::string_view unsignedWhole = std::string_view(whole).substr(!whole.empty() && (whole[0] == '-' || whole[0] == '+') ? 1 : 0);
    const bool isLong = unsignedWhole.size() + static_cast<std::size_t>(digits) >= 19; // 2^63 has 19 digits
    return isLong && areDigits(unsignedWhole) ? reason::kTooLarge : reason::kNotANumber;
}

} // namespace

NumberField readNumber(std::string_view text, int digits, char point)
{
    if (const auto value = parseDecimal(text, digits, point)) {
        return {*value, {}};
    }
    const std::string joined = withoutGroupSpaces(text);
    if (const auto value = parseDecimal(joined, digits, point)) {
        return {*value, {}};
    }
    return {0, reasonFor(joined, digits, point)};
}

} // namespace tijara::sales::importing
