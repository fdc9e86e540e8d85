// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Numbers and money as people read them. Our own, because platform formatters write Arabic-Indic digits for ar_SA and put the sign
// of ar_DZ before the amount; digits are Western everywhere, the minus is U+2212, and the same value is the same text on every machine.

#include "shared/core/amounts.h"

namespace tijara {

enum class NumberStyle {
    Thousands, ///< 1,234,567.00
    Lakhs,     ///< 12,34,567.00
    Spaced,    ///< 1 234 567,00 with U+202F
};

/// The style of a shop's figures: by its money first (rupees count in lakhs, dinars of the Maghreb are spaced), then by the
/// language read ("fr", "hi", …).
NumberStyle numberStyle(Currency currency, std::string_view language);

/// `value` counts 10^-digits; always that many decimals. 974774793, 2 → "9,747,747.93".
std::string decimalFormat(std::int64_t value, int digits, NumberStyle style);
std::string wholeFormat(std::int64_t value, NumberStyle style);
/// The amount without its currency, for columns that name it in their head.
std::string amountFormat(const Money& money, NumberStyle style);
/// With the currency where it is written: "£9.50", "−₹4,418.00", "1 234,00 DA", "11.50 SAR"; read in Arabic "1 234,00 دج",
/// "11.50 ر.س". What a line of Arabic would turn round (a sign before the figures, a minus) then stands in an isolate.
std::string moneyFormat(const Money& money, NumberStyle style, std::string_view language = "en");
/// Without decimals that say nothing: "6", "1.5".
std::string quantityFormat(Quantity quantity, NumberStyle style);
/// With the currency's decimals, and more only when the price has them: "2.55", "0.1234".
std::string priceFormat(UnitPrice price, Currency currency, NumberStyle style);
/// Hundredths of a percent: 1660 → "16.6 %"; at least `digits` decimals are kept.
std::string percentFormat(std::int64_t basisPoints, NumberStyle style, int digits = 1);
/// For axes, at most three figures and a word of the language: "£1.2m", "₹6 cr", "1,5 M DA", "950". `minor` is rounded.
std::string shortMoneyFormat(const Money& money, NumberStyle style, std::string_view language = "en");
std::string shortWholeFormat(std::int64_t value, NumberStyle style, std::string_view language = "en");
/// "£", "₹", "DA", in Arabic "دج"; the code itself for currencies without a sign of their own.
std::string currencySign(Currency currency, std::string_view language = "en");

/// Figures of a line of Arabic, kept in their own order: U+2066 … U+2069 around them. Nothing is added in other languages.
std::string isolatedFigures(std::string figures, std::string_view language);
/// "1,234.50" → "١٬٢٣٤٫٥٠", for Saudi papers that ask for it; digits are Western everywhere else.
std::string arabicIndic(std::string_view figures);
/// Where months are called جانفي and فيفري, not يناير and فبراير: by the shop's money.
bool hasMaghrebMonths(Currency currency);

} // namespace tijara
