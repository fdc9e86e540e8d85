// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/tenants/tax_number.h"

#include <algorithm>
#include <array>

namespace tijara::tenants {

namespace {

constexpr std::string_view kCharacters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool allDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

// One letter of a form: 9 a digit, A a letter, N either, R 1-9 or a letter; anything else stands for itself in small letters.
bool fits(char form, char c)
{
    switch (form) {
    case '9':
        return isDigit(c);
    case 'A':
        return isLetter(c);
    case 'N':
        return isDigit(c) || isLetter(c);
    case 'R':
        return isLetter(c) || (c >= '1' && c <= '9');
    default:
        return c == static_cast<char>(form - 'a' + 'A');
    }
}

bool hasForm(std::string_view number, std::string_view form)
{
    return std::equal(form.begin(), form.end(), number.begin(), number.end(), fits);
}

// States and union territories that give out numbers; 28 ended with the division of Andhra Pradesh, 25 lives on in old numbers.
bool isState(std::string_view code)
{
    const int state = (code[0] - '0') * 10 + (code[1] - '0');
    return (state >= 1 && state <= 38 && state != 28) || state == 97;
}

} // namespace

std::string taxNumber(std::string_view typed)
{
    std::string number;
    for (const char c : typed) {
        if (c != ' ' && c != '\t') {
            number += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        }
    }
    return number;
}

char gstinCheck(std::string_view first14)
{
    std::size_t sum = 0;
    for (std::size_t at = 0; at < first14.size(); ++at) {
        const std::size_t product = kCharacters.find(first14[at]) * (at % 2 == 0 ? 1 : 2);
        sum += product / 36 + product % 36;
    }
    return kCharacters[(36 - sum % 36) % 36];
}

std::string_view faultOfGstin(std::string_view number)
{
    // Regular holders, tax deductors, collectors, United Nations bodies and embassies, non-residents.
    constexpr std::array<std::string_view, 6> kForms = {"99AAAAA9999ARzN", "99AAAAN9999ARdN", "99AAAAA9999ARcN", "9999AAA99999unN", "9999AAA99999onN", "9999AAA99999nrN"};
    if (number.size() != 15) {
        return "gstin_length";
    }
    if (!std::all_of(number.begin(), number.end(), [](char c) { return isDigit(c) || isLetter(c); })) {
        return "gstin_form";
    }
    if (!isDigit(number[0]) || !isDigit(number[1]) || !isState(number)) {
        return "gstin_state";
    }
    if (std::none_of(kForms.begin(), kForms.end(), [&](std::string_view form) { return hasForm(number, form); })) {
        return "gstin_form";
    }
    return gstinCheck(number.substr(0, 14)) == number[14] ? "" : "gstin_check";
}

std::string_view faultOfNif(std::string_view number)
{
    return (number.size() == 15 || number.size() == 20) && allDigits(number) ? "" : "nif_form";
}

std::string_view faultOfSaudiVat(std::string_view number)
{
    return number.size() == 15 && allDigits(number) && number.front() == '3' && number.back() == '3' ? "" : "saudi_vat_form";
}

} // namespace tijara::tenants
