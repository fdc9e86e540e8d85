// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/importing/document_reading.h"

#include "server/sales/importing/presets.h"

#include "shared/core/problem.h"

#include <openssl/evp.h>

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstring>
#include <limits>

namespace tijara::sales::importing {

namespace {

constexpr std::size_t kValueBytesMax = 200;

/// Undoes the grouping French texts carry ("1 234,50", with a plain, a no-break or a narrow no-break space).
std::string withoutGroupSpaces(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        std::size_t space = 0;
        for (const std::string_view known : {std::string_view(" "), std::string_view("\xC2\xA0"), std::string_view("\xE2\x80\xAF")}) {
            space = text.starts_with(known) ? known.size() : space;
        }
        const auto isDigit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
        const bool groups = space > 0 && !out.empty() && isDigit(space) && isDigit(space + 1) && isDigit(space + 2) && !isDigit(space + 3);
        if (!groups) {
            space = space > 0 ? text.size() : 0; // any other space: not a number, and left so
            out += space > 0 ? std::string_view("?") : text.substr(0, 1);
            text.remove_prefix(std::max<std::size_t>(space, 1));
            continue;
        }
        text.remove_prefix(space);
    }
    return out;
}

/// Why `parseDecimal` refused a text.
std::string_view numberReason(std::string_view text, int digits, char point)
{
    const std::size_t pointAt = text.find(point);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (pointAt != std::string_view::npos) {
        const std::string_view decimals = text.substr(pointAt + 1);
        const std::size_t kept = std::min(decimals.size(), static_cast<std::size_t>(digits));
        if (!std::all_of(decimals.begin(), decimals.end(), isDigit)) {
            return reason::kNotANumber;
        }
        if (parseDecimal(text.substr(0, pointAt + 1 + kept), digits, point)) {
            return reason::kTooManyDecimals;
        }
    }
    const std::string_view whole = text.substr(0, pointAt);
    const bool isSigned = !whole.empty() && (whole[0] == '-' || whole[0] == '+');
    const std::string_view wholeDigits = whole.substr(isSigned ? 1 : 0);
    // 2^63 has 19 digits, of which `digits` stand behind the point.
    const bool isLong = wholeDigits.size() + static_cast<std::size_t>(digits) >= 19;
    return isLong && std::all_of(wholeDigits.begin(), wholeDigits.end(), isDigit) ? reason::kTooLarge : reason::kNotANumber;
}

template <class Number>
void append(std::vector<char>& bytes, Number number)
{
    static_assert(std::endian::native == std::endian::little, "the hash is over little-endian numbers");
    std::array<char, sizeof number> raw = {};
    std::memcpy(raw.data(), &number, sizeof number);
    bytes.insert(bytes.end(), raw.begin(), raw.end());
}

void appendText(std::vector<char>& bytes, std::string_view text)
{
    append(bytes, static_cast<std::uint32_t>(text.size()));
    bytes.insert(bytes.end(), text.begin(), text.end());
}

} // namespace

