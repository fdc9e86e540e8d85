// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/format.h"

#include <algorithm>
#include <array>

namespace tijara {

namespace {

constexpr std::string_view kMinus = "\u2212";
constexpr std::string_view kNarrowSpace = "\u202F";

enum class SignPlace { Before, After };

struct CurrencySign {
    std::string_view code;
    std::string_view sign;
    SignPlace place;
};

constexpr std::array kSigns = {
    CurrencySign{"GBP", "£", SignPlace::Before},    CurrencySign{"EUR", "€", SignPlace::Before},  CurrencySign{"USD", "$", SignPlace::Before},
    CurrencySign{"INR", "₹", SignPlace::Before},    CurrencySign{"JPY", "¥", SignPlace::Before},  CurrencySign{"CNY", "CN¥", SignPlace::Before},
    CurrencySign{"BDT", "৳", SignPlace::Before},    CurrencySign{"TRY", "₺", SignPlace::Before},  CurrencySign{"AUD", "A$", SignPlace::Before},
    CurrencySign{"CAD", "CA$", SignPlace::Before},  CurrencySign{"DZD", "DA", SignPlace::After},  CurrencySign{"TND", "DT", SignPlace::After},
    CurrencySign{"MAD", "DH", SignPlace::After},    CurrencySign{"SEK", "kr", SignPlace::After},
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

// Puts the currency on an amount that carries no minus, and the minus before all of it.
std::string signedMoney(bool negative, const std::string& amount, Currency currency, NumberStyle style)
{
    const CurrencySign* sign = signOf(currency);
    std::string text = negative ? std::string(kMinus) : std::string();
    if (currency.view().empty()) {
        return text + amount;
    }
    // A spaced style writes every currency behind, as French does: 12,50 €.
    if (sign && sign->place == SignPlace::Before && style != NumberStyle::Spaced) {
        return text + std::string(sign->sign) + amount;
    }
    return text + amount + (style == NumberStyle::Spaced ? std::string(kNarrowSpace) : std::string("\u00A0")) + currencySign(currency);
}

std::uint64_t magnitude(std::int64_t value)
{
    return value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

struct Step {
    std::int64_t size;
    std::string_view word;
};

constexpr std::array kThousandSteps = {Step{1'000'000'000, "bn"}, Step{1'000'000, "m"}, Step{1'000, "k"}};
constexpr std::array kLakhSteps = {Step{10'000'000, "\u00A0cr"}, Step{100'000, "\u00A0lakh"}, Step{1'000, "k"}};

// Whole units, shortened to the largest step that fits, one decimal where it says something.
std::string shortened(std::uint64_t units, NumberStyle style)
{
    const auto& steps = style == NumberStyle::Lakhs ? kLakhSteps : kThousandSteps;
    for (const Step& step : steps) {
        const auto size = static_cast<std::uint64_t>(step.size);
        if (units >= size) {
            const std::uint64_t tenths = (units + size / 20) / (size / 10);
            std::string text = std::to_string(tenths / 10);
            if (tenths % 10 != 0) {
                text += style == NumberStyle::Spaced ? ',' : '.';
                text += static_cast<char>('0' + tenths % 10);
            }
            return text + std::string(step.word);
        }
    }
    return std::to_string(units);
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

std::string moneyFormat(const Money& money, NumberStyle style)
{
    std::string amount = amountFormat(money, style);
    if (money.minor < 0) {
        amount.erase(0, kMinus.size());
    }
    return signedMoney(money.minor < 0, amount, money.currency, style);
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

std::string shortMoneyFormat(const Money& money, NumberStyle style)
{
    std::uint64_t units = magnitude(money.minor);
    for (int digit = minorDigits(money.currency).value_or(2); digit > 0; --digit) {
        units = units / 10 + (digit == 1 && units % 10 >= 5 ? 1 : 0);
    }
    return signedMoney(money.minor < 0, shortened(units, style), money.currency, style);
}

std::string shortWholeFormat(std::int64_t value, NumberStyle style)
{
    return (value < 0 ? std::string(kMinus) : std::string()) + shortened(magnitude(value), style);
}

std::string currencySign(Currency currency)
{
    const CurrencySign* sign = signOf(currency);
    return std::string(sign ? sign->sign : currency.view());
}

} // namespace tijara
