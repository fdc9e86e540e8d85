// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/format.h"

#include <algorithm>
#include <array>

namespace tijara {

namespace {

constexpr std::string_view kMinus = "\u2212";
constexpr std::string_view kNarrowSpace = "\u202F";
constexpr std::string_view kSpace = "\u00A0";

enum class SignPlace { Before, After };

struct CurrencySign {
    std::string_view code;
    std::string_view sign;
    SignPlace place;
    std::string_view arabic = {}; ///< where Arabic writes another one, behind the amount
};

constexpr std::array kSigns = {
    CurrencySign{"GBP", "£", SignPlace::Before},          CurrencySign{"EUR", "€", SignPlace::Before},
    CurrencySign{"USD", "$", SignPlace::Before},          CurrencySign{"INR", "₹", SignPlace::Before},
    CurrencySign{"JPY", "¥", SignPlace::Before},          CurrencySign{"CNY", "CN¥", SignPlace::Before},
    CurrencySign{"BDT", "৳", SignPlace::Before},          CurrencySign{"TRY", "₺", SignPlace::Before},
    CurrencySign{"AUD", "A$", SignPlace::Before},         CurrencySign{"CAD", "CA$", SignPlace::Before},
    CurrencySign{"SEK", "kr", SignPlace::After},          CurrencySign{"DZD", "DA", SignPlace::After, "دج"},
    CurrencySign{"TND", "DT", SignPlace::After, "دت"},    CurrencySign{"MAD", "DH", SignPlace::After, "درهم"},
    CurrencySign{"SAR", "SAR", SignPlace::After, "ر.س"},  CurrencySign{"AED", "AED", SignPlace::After, "د.إ"},
    CurrencySign{"QAR", "QAR", SignPlace::After, "ر.ق"},  CurrencySign{"KWD", "KWD", SignPlace::After, "د.ك"},
    CurrencySign{"BHD", "BHD", SignPlace::After, "د.ب"},  CurrencySign{"OMR", "OMR", SignPlace::After, "ر.ع"},
    CurrencySign{"EGP", "EGP", SignPlace::After, "ج.م"},  CurrencySign{"JOD", "JOD", SignPlace::After, "د.أ"},
};

const CurrencySign* signOf(Currency currency)
{
    const auto* found = std::find_if(kSigns.begin(), kSigns.end(), [&](const CurrencySign& one) { return one.code == currency.view(); });
    return found == kSigns.end() ? nullptr : found;
}

std::string grouped(std::string_view digits, NumberStyle style)
{
    const std::string_view separator = style == NumberStyle::Spaced ? kNarrowSpace : std::string_view(",");
    std::string text;
    for (std::size_t at = 0; at < digits.size(); ++at) {
        const std::size_t left = digits.size() - at; // figures from here to the end
        const bool boundary = style == NumberStyle::Lakhs ? left == 3 || (left > 3 && left % 2 == 1) : left % 3 == 0;
        if (at > 0 && boundary) {
            text += separator;
        }
        text += digits[at];
    }
    return text;
}

// Puts the currency on figures that carry no minus, and the minus before all of it. `word` stands behind the figures: "k", " lakh".
std::string signedMoney(bool negative, const std::string& figures, std::string_view word, Currency currency, NumberStyle style, std::string_view language)
{
    const CurrencySign* sign = signOf(currency);
    const std::string minus(negative ? kMinus : std::string_view());
    if (currency.view().empty()) {
        return isolatedFigures(minus + figures, language) + std::string(word);
    }
    // A spaced style writes every currency behind, as French does: 12,50 €.
    if (sign && sign->place == SignPlace::Before && style != NumberStyle::Spaced) {
        return isolatedFigures(minus + std::string(sign->sign) + figures, language) + std::string(word);
    }
    const std::string_view space = style == NumberStyle::Spaced ? kNarrowSpace : kSpace;
    return isolatedFigures(minus + figures, language) + std::string(word) + std::string(space) + currencySign(currency, language);
}

bool isDigit(char one)
{
    return one >= '0' && one <= '9';
}

std::uint64_t magnitude(std::int64_t value)
{
    return value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

struct Step {
    std::int64_t size;
    std::string_view english;
    std::string_view french;
    std::string_view arabic;
    std::string_view hindi;
};

constexpr std::array kThousandSteps = {
    Step{1'000'000'000, "bn", "\u00A0Md", "\u00A0مليار", "\u00A0अरब"},
    Step{1'000'000, "m", "\u00A0M", "\u00A0مليون", "\u00A0मिलियन"},
    Step{1'000, "k", "\u00A0k", "\u00A0ألف", "\u00A0हज़ार"},
};
constexpr std::array kLakhSteps = {
    Step{10'000'000, "\u00A0cr", "\u00A0crore", "\u00A0كرور", "\u00A0करोड़"},
    Step{100'000, "\u00A0lakh", "\u00A0lakh", "\u00A0لاك", "\u00A0लाख"},
    Step{1'000, "k", "\u00A0k", "\u00A0ألف", "\u00A0हज़ार"},
};

std::string_view wordOf(const Step& step, std::string_view language)
{
    return language == "fr" ? step.french : language == "ar" ? step.arabic : language == "hi" ? step.hindi : step.english;
}

struct Shortened {
    std::string figures;
    std::string_view word;
};

// Whole units, shortened to the largest step that fits, one decimal where it says something; two where that is all of it, so that no
// two ticks of an axis at quarters read alike.
Shortened shortened(std::uint64_t units, NumberStyle style, std::string_view language)
{
    const auto& steps = style == NumberStyle::Lakhs ? kLakhSteps : kThousandSteps;
    for (const Step& step : steps) {
        const auto size = static_cast<std::uint64_t>(step.size);
        if (units >= size) {
            const std::uint64_t rounded = (units + size / 20) / (size / 10) * 10;
            const bool whole = units < 10 * size && units % (size / 100) == 0;
            const std::uint64_t hundredths = whole ? units / (size / 100) : rounded;
            std::string text = std::to_string(hundredths / 100);
            if (hundredths % 100 != 0) {
                text += style == NumberStyle::Spaced ? ',' : '.';
                text += static_cast<char>('0' + hundredths % 100 / 10);
            }
            if (hundredths % 10 != 0) {
                text += static_cast<char>('0' + hundredths % 10);
            }
            return {text, wordOf(step, language)};
        }
    }
    return {std::to_string(units), {}};
}

std::string trimmed(std::int64_t value, int digits, int digitsMin, NumberStyle style)
{
    while (digits > digitsMin && value % 10 == 0) {
        value /= 10;
        --digits;
    }
    return decimalFormat(value, digits, style);
}

} // namespace

NumberStyle numberStyle(Currency currency, std::string_view language)
{
    constexpr std::array<std::string_view, 5> kLakhMoney = {"INR", "PKR", "BDT", "NPR", "LKR"};
    constexpr std::array<std::string_view, 3> kSpacedMoney = {"DZD", "TND", "MAD"};
    const auto has = [&](const auto& list) { return std::find(list.begin(), list.end(), currency.view()) != list.end(); };
    if (has(kLakhMoney)) {
        return NumberStyle::Lakhs;
    }
    if (has(kSpacedMoney) || language == "fr") {
        return NumberStyle::Spaced;
    }
    return language == "hi" ? NumberStyle::Lakhs : NumberStyle::Thousands;
}

std::string decimalFormat(std::int64_t value, int digits, NumberStyle style)
{
    std::string plain = decimalText(value, digits);
    const bool negative = plain.front() == '-';
    if (negative) {
        plain.erase(0, 1);
    }
    const std::size_t point = plain.find('.');
    std::string text = negative ? std::string(kMinus) : std::string();
    text += grouped(std::string_view(plain).substr(0, point), style);
    if (point != std::string::npos) {
        text += style == NumberStyle::Spaced ? ',' : '.';
        text += plain.substr(point + 1);
    }
    return text;
}

std::string wholeFormat(std::int64_t value, NumberStyle style)
{
    return decimalFormat(value, 0, style);
}

std::string amountFormat(const Money& money, NumberStyle style)
{
    return decimalFormat(money.minor, minorDigits(money.currency).value_or(2), style);
}

std::string moneyFormat(const Money& money, NumberStyle style, std::string_view language)
{
    std::string amount = amountFormat(money, style);
    if (money.minor < 0) {
        amount.erase(0, kMinus.size());
    }
    return signedMoney(money.minor < 0, amount, {}, money.currency, style, language);
}

std::string quantityFormat(Quantity quantity, NumberStyle style)
{
    return trimmed(quantity.thousandths, 3, 0, style);
}

std::string priceFormat(UnitPrice price, Currency currency, NumberStyle style)
{
    return trimmed(price.tenThousandths, 4, minorDigits(currency).value_or(2), style);
}

std::string percentFormat(std::int64_t basisPoints, NumberStyle style, int digits)
{
    return trimmed(basisPoints, 2, digits, style) + "\u00A0%";
}

std::string shortMoneyFormat(const Money& money, NumberStyle style, std::string_view language)
{
    std::uint64_t units = magnitude(money.minor);
    for (int digit = minorDigits(money.currency).value_or(2); digit > 0; --digit) {
        units = units / 10 + (digit == 1 && units % 10 >= 5 ? 1 : 0);
    }
    const Shortened text = shortened(units, style, language);
    return signedMoney(money.minor < 0, text.figures, text.word, money.currency, style, language);
}

std::string shortWholeFormat(std::int64_t value, NumberStyle style, std::string_view language)
{
    const Shortened text = shortened(magnitude(value), style, language);
    return isolatedFigures((value < 0 ? std::string(kMinus) : std::string()) + text.figures, language) + std::string(text.word);
}

std::string currencySign(Currency currency, std::string_view language)
{
    const CurrencySign* sign = signOf(currency);
    if (sign && language == "ar" && !sign->arabic.empty()) {
        return std::string(sign->arabic);
    }
    return std::string(sign ? sign->sign : currency.view());
}

std::string isolatedFigures(std::string figures, std::string_view language)
{
    const bool plain = figures.find_first_not_of("0123456789,.") == std::string::npos;
    return language != "ar" || plain ? figures : "\u2066" + figures + "\u2069";
}

std::string arabicIndic(std::string_view figures)
{
    std::string text;
    for (std::size_t at = 0; at < figures.size(); ++at) {
        const char one = figures[at];
        const bool inside = at > 0 && at + 1 < figures.size() && isDigit(figures[at - 1]) && isDigit(figures[at + 1]);
        if (isDigit(one)) {
            text += '\xD9'; // U+0660 … U+0669
            text += static_cast<char>('\xA0' + (one - '0'));
        } else if (inside && (one == ',' || one == '.')) {
            text += one == ',' ? "\u066C" : "\u066B";
        } else {
            text += one;
        }
    }
    return text;
}

bool hasMaghrebMonths(Currency currency)
{
    return currency.view() == "DZD" || currency.view() == "TND";
}

} // namespace tijara
