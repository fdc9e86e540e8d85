// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/importing/date_pattern.h"

#include <array>
#include <string>

namespace tijara::sales::importing {

namespace {

/// Eats digits from the front of a text.
class Digits {
public:
    explicit Digits(std::string_view text) : m_text(text) {}

    /// A number of `min` to `max` digits, -1 when it is not there.
    int number(std::size_t min, std::size_t max)
    {
        int value = 0;
        std::size_t count = 0;
        while (count < max && count < m_text.size() && m_text[count] >= '0' && m_text[count] <= '9') {
            value = value * 10 + (m_text[count] - '0');
            ++count;
        }
        if (count < min) {
            return -1;
        }
        m_text.remove_prefix(count);
        return value;
    }
    bool literal(char wanted)
    {
        if (m_text.empty() || m_text.front() != wanted) {
            return false;
        }
        m_text.remove_prefix(1);
        return true;
    }
    [[nodiscard]] bool atEnd() const { return m_text.empty(); }

private:
    std::string_view m_text;
};

std::size_t runLength(std::string_view text)
{
    std::size_t length = 0;
    while (length < text.size() && text[length] == text[0]) {
        ++length;
    }
    return length;
}

/// Seconds since midnight, -1 when it is no time.
std::int32_t readTime(Digits& digits)
{
    const int hour = digits.number(1, 2);
    if (hour < 0 || hour > 23 || !digits.literal(':')) {
        return -1;
    }
    const int minute = digits.number(2, 2);
    if (minute < 0 || minute > 59) {
        return -1;
    }
    int second = 0;
    if (digits.literal(':')) {
        second = digits.number(2, 2);
        if (second < 0 || second > 59) {
            return -1;
        }
        // Databases export ".000"; a bill's time is kept to the second.
        if (digits.literal('.') && digits.number(1, 9) < 0) {
            return -1;
        }
    }
    return (hour * 60 + minute) * 60 + second;
}

} // namespace

std::optional<DatePattern> DatePattern::from(std::string_view pattern)
{
    std::string letters;
    std::string separators;
    std::string_view rest = pattern;
    for (int part = 0; part < 3 && !rest.empty(); ++part) {
        const std::size_t length = runLength(rest);
        if (rest[0] == 'y' ? length != 4 : length > 2) {
            return std::nullopt;
        }
        letters += rest[0];
        rest.remove_prefix(length);
        if (part < 2 && !rest.empty()) {
            separators += rest[0];
            rest.remove_prefix(1);
        }
    }
    DatePattern made;
    if (letters == "yMd") {
        made.m_order = Order::YearMonthDay;
    } else if (letters == "dMy") {
        made.m_order = Order::DayMonthYear;
    } else if (letters == "Mdy") {
        made.m_order = Order::MonthDayYear;
    } else {
        return std::nullopt;
    }
    if (separators.size() != 2 || separators[0] != separators[1] || std::string_view("-/.").find(separators[0]) == std::string_view::npos) {
        return std::nullopt;
    }
    made.m_separator = separators[0];
    constexpr std::array<std::string_view, 4> kTimes = {" HH:mm", " HH:mm:ss", " H:mm", " H:mm:ss"};
    for (const std::string_view time : kTimes) {
        made.m_hasTime = made.m_hasTime || rest == time;
    }
    if (!rest.empty() && !made.m_hasTime) {
        return std::nullopt;
    }
    return made;
}

std::optional<WallTime> DatePattern::read(std::string_view text) const
{
    Digits digits(text);
    const bool yearFirst = m_order == Order::YearMonthDay;
    const int first = yearFirst ? digits.number(4, 4) : digits.number(1, 2);
    if (first < 0 || !digits.literal(m_separator)) {
        return std::nullopt;
    }
    const int second = digits.number(1, 2);
    if (second < 0 || !digits.literal(m_separator)) {
        return std::nullopt;
    }
    const int third = yearFirst ? digits.number(1, 2) : digits.number(4, 4);
    const int year = yearFirst ? first : third;
    const int month = m_order == Order::MonthDayYear ? first : second;
    const int day = yearFirst ? third : m_order == Order::MonthDayYear ? second : first;
    const std::optional<Date> date = checkedDate(year, month, day); // refuses -1 too
    if (!date) {
        return std::nullopt;
    }
    WallTime time{*date, 0};
    if (m_hasTime) {
        if (!digits.literal(' ') && !digits.literal('T')) {
            return std::nullopt;
        }
        time.second = readTime(digits);
        if (time.second < 0) {
            return std::nullopt;
        }
    }
    return digits.atEnd() ? std::optional(time) : std::nullopt;
}

} // namespace tijara::sales::importing
