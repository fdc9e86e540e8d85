// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/statements/statement_amount.h"

#include "server/ledger/statements/statement_file.h"
#include "server/platform/text.h"
#include "shared/core/format.h"

#include <algorithm>
#include <array>

namespace tijara::ledger {

namespace {

constexpr std::string_view kMarks = ".,' "; ///< what may stand between digits

/// An amount without what stands around it.
struct Bare {
    std::string_view number; ///< digits and marks
    int side = 0;            ///< 1 in, -1 out, 0 where it does not say
};

// Minus, spaces and apostrophe as typesetters write them become those of a keyboard, small letters capitals.
std::string typed(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, char>, 6> kTypeset{
        {{"\u2212", '-'}, {"\u2013", '-'}, {"\u00A0", ' '}, {"\u202F", ' '}, {"\u2009", ' '}, {"\u2019", '\''}}};
    std::string plain;
    while (!text.empty()) {
        const auto found = std::find_if(kTypeset.begin(), kTypeset.end(), [text](const auto& one) { return text.starts_with(one.first); });
        const char one = text.front();
        plain += found != kTypeset.end() ? found->second : one >= 'a' && one <= 'z' ? static_cast<char>(one - 'a' + 'A') : one;
        text.remove_prefix(found != kTypeset.end() ? found->first.size() : 1);
    }
    return std::string(trimmed(plain));
}

bool takeFront(std::string_view& text, std::string_view word)
{
    const bool there = text.size() > word.size() && text.starts_with(word);
    text = there ? trimmed(text.substr(word.size())) : text;
    return there;
}

bool takeBack(std::string_view& text, std::string_view word)
{
    const bool there = text.size() > word.size() && text.ends_with(word);
    text = there ? trimmed(text.substr(0, text.size() - word.size())) : text;
    return there;
}

/// The account's own money: another's sign stays, and the amount is refused.
bool takeMoney(std::string_view& text, Currency currency)
{
    constexpr std::array<std::string_view, 11> kShared{"$", "\u00A5", "RS.", "RS", "KR.", "FR.", "\u20A9", "\u20A6", "\u20AB", "\u20B1", "\u20BD"}; // signs of several, or not ours
    const auto take = [&text](std::string_view word) { return takeFront(text, word) || takeBack(text, word); };
    return take(currency.view()) || take(typed(currencySign(currency))) || take(currencySign(currency, "ar")) || std::any_of(kShared.begin(), kShared.end(), take);
}

/// What an end of the amount says of its side, 0 for nothing.
int takeSide(std::string_view& text)
{
    constexpr std::array<std::pair<std::string_view, int>, 6> kSides{{{"DR", -1}, {"CR", 1}, {"D", -1}, {"C", 1}, {"-", -1}, {"+", 1}}};
    if (text.starts_with('(') && takeBack(text, ")")) {
        takeFront(text, "(");
        return -1;
    }
    for (const auto& [word, side] : kSides) {
        if (takeBack(text, word) || (word.front() < 'A' && takeFront(text, word))) {
            return side;
        }
    }
    return 0;
}

/// Nothing where more than digits and marks are left, or two things say the side.
std::optional<Bare> bareOf(std::string_view text, Currency currency)
{
    Bare bare{text, 0};
    for (;;) {
        if (takeMoney(bare.number, currency)) {
            continue;
        }
        const int side = takeSide(bare.number);
        if (side == 0) {
            break;
        }
        if (bare.side != 0) {
            return std::nullopt;
        }
        bare.side = side;
    }
    const bool good = bare.number.find_first_not_of("0123456789.,' ") == std::string_view::npos && bare.number.find_first_of("0123456789") != std::string_view::npos;
    return good ? std::optional(bare) : std::nullopt;
}

/// The one mark of a number may group as well as it may be the point: "1.005", not "0.125", "1000.000" or "12.50".
bool isOpen(std::string_view whole, std::string_view behind)
{
    return behind.size() == 3 && !whole.empty() && whole.size() <= 3 && whole.front() != '0';
}

/// The point that a number shows; nothing for those that leave it open.
std::optional<char> pointOf(std::string_view number)
{
    const std::size_t last = number.find_last_of(kMarks);
    if (last == std::string_view::npos || (number[last] != '.' && number[last] != ',')) {
        return std::nullopt;
    }
    const std::string_view whole = number.substr(0, last);
    if (const std::size_t other = whole.find_first_of(kMarks); other != std::string_view::npos) {
        return whole[other] != number[last] ? number[last] : number[last] == '.' ? ',' : '.';
    }
    return isOpen(whole, number.substr(last + 1)) ? std::nullopt : std::optional(number[last]);
}

} // namespace

AmountStyle::AmountStyle(Currency currency) : m_currency(currency), m_digits(minorDigits(currency).value_or(2)) {}

void AmountStyle::learn(std::string_view text)
{
    const std::string plain = typed(text);
    if (const auto bare = bareOf(plain, m_currency)) {
        m_signed = m_signed || bare->side != 0;
        m_point = m_point ? m_point : pointOf(bare->number);
    }
}

std::optional<std::int64_t> AmountStyle::read(std::string_view text) const
{
    const std::string plain = typed(text);
    if (plain.empty()) {
        return 0;
    }
    const auto bare = bareOf(plain, m_currency);
    if (!bare) {
        return std::nullopt;
    }
    const auto own = pointOf(bare->number);
    const std::size_t mark = bare->number.find_first_of(".,");
    const bool marked = mark != std::string_view::npos;
    // Of one mark before three digits nothing else may be known: banks group with it, except where money has three decimals.
    const char point = own ? *own : m_point ? *m_point : !marked ? '.' : (bare->number[mark] == '.') == (m_digits == 3) ? '.' : ',';
    const char group = point == '.' ? ',' : '.';
    std::string number;
    for (const char one : bare->number) {
        number += one == ' ' || one == '\'' ? group : one;
    }
    const bool nothingGrouped = number.size() > 1 && number[0] == '0' && number[1] == group;
    const auto minor = nothingGrouped ? std::nullopt : minorOf(number, m_currency, kAmountMax, point);
    return minor && bare->side < 0 ? std::optional(-*minor) : minor;
}

} // namespace tijara::ledger
