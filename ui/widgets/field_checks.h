// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What people type into fields, understood: numbers with either point, days as they are said, and the checks that say what is wrong
// with a text. All of it pure, so that a form, a cell of a list and a pasted table take the same things.

#include "shared/core/amounts.h"
#include "shared/core/format.h"

#include <QString>

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace tijara::ui {

/// What keeps a text from being taken: a code of client/problem_text.cpp with its parameters.
struct Fault {
    std::string code;
    std::map<std::string, std::string> params;
};
/// Nothing for a good text. An empty text is good to all checks but needed().
using FieldCheck = std::function<std::optional<Fault>(const QString& typed)>;

/// Units of 10^-digits. Both points are understood, groups too, and the digits of Arabic and Devanagari; a currency's sign is left aside.
/// Where thousands are grouped by a comma, "1,250" is 1250 and "12,5" is 12.5.
std::optional<std::int64_t> readNumber(const QString& typed, int digits, NumberStyle style);
/// A number that was typed where numbers are written `from` one way, as it is written in another, with as many decimals. What is no
/// number stays as it is.
QString rewrittenNumber(const QString& typed, NumberStyle from, NumberStyle to);

/// The short names of the months as the reader writes them, from January.
using MonthNames = std::array<QString, 12>;
/// "20/11", "20.11.26", "20 nov", "20" (of this month), "-1" (yesterday), "2026-11-20". A day without a year is the one nearest to
/// `today`. Month names are known by any beginning that fits one month alone, in `months` and in English.
std::optional<Date> readDay(const QString& typed, Date today, const MonthNames& months);

namespace checks {

FieldCheck needed();
/// In bytes of UTF-8, as the server counts.
FieldCheck atMost(int bytes);
FieldCheck atLeast(int bytes);
/// In units of 10^-digits.
FieldCheck number(NumberStyle style, int digits, std::int64_t min, std::int64_t max);
/// In minor units; says how many decimals amounts of this money have.
FieldCheck amount(NumberStyle style, Currency currency, std::int64_t min, std::int64_t max);
FieldCheck email();
FieldCheck phone();
FieldCheck day(Date today, MonthNames months);
/// The first fault of them.
FieldCheck all(std::vector<FieldCheck> checks);

} // namespace checks

} // namespace tijara::ui
