// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_checks.h"

#include "ui/client/qt_text.h"
#include "ui/widgets/folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace tijara::ui {

namespace {

constexpr const char* kEnglishMonths[] = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr int kPhoneDigitsMin = 3;
constexpr int kPhoneDigitsMax = 15; // E.164

// Digits of every script become ours, marks that only steer the direction of the text go.
QString plain(const QString& typed)
{
    QString text;
    for (const QChar one : typed) {
        if (one.isDigit()) {
            text += QChar(u'0' + one.digitValue());
        } else if (one == QChar(0x2212)) {
            text += QLatin1Char('-');
        } else if (one.category() != QChar::Other_Format) {
            text += one;
        }
    }
    return text.trimmed();
}

// Case and accents aside, so that "fevr" finds "févr.".
QString folded(const QString& text)
{
    return fold(text).text.remove(QLatin1Char('.'));
}

std::optional<int> monthOf(const QString& word, const MonthNames& months)
{
    const QString wanted = folded(word);
    const auto search = [&](const auto& nameOf) -> std::optional<int> {
        std::optional<int> found;
        for (int month = 1; month <= 12; ++month) {
            const QString name = folded(nameOf(month));
            if (name == wanted) {
                return month;
            }
            // "nov" and "november" both mean "nov": either may be the longer one.
            if (name.startsWith(wanted) || (name.size() >= 3 && wanted.startsWith(name))) {
                if (found) {
                    return std::nullopt;
                }
                found = month;
            }
        }
        return found;
    };
    if (const auto own = search([&](int month) { return months[static_cast<std::size_t>(month - 1)]; })) {
        return own;
    }
    return search([](int month) { return QString::fromLatin1(kEnglishMonths[month - 1]); });
}

std::optional<Date> nearest(int month, int day, Date today)
{
    std::optional<Date> best;
    const int year = toCivil(today).year;
    for (const int candidate : {year, year - 1, year + 1}) {
        const auto date = checkedDate(candidate, month, day);
        if (date && (!best || std::abs(date->days - today.days) < std::abs(best->days - today.days))) {
            best = date;
        }
    }
    return best;
}

std::optional<Date> dayOf(int day, std::optional<int> month, const QString& year, Date today)
{
    if (!month) {
        return std::nullopt;
    }
    if (year.isEmpty()) {
        return nearest(*month, day, today);
    }
    const int written = year.toInt();
    return checkedDate(year.size() <= 2 ? 2000 + written : written, *month, day);
}

} // namespace

std::optional<std::int64_t> readNumber(const QString& typed, int digits, NumberStyle style)
{
    QString text;
    for (const QChar one : plain(typed)) {
        if (one == QChar(0x066B)) { // the decimal point of Arabic
            text += QLatin1Char('.');
        } else if (one == QChar(0x00A0) || one == QChar(0x202F) || one == QChar(0x066C) || one.category() == QChar::Symbol_Currency) {
            continue; // groups
        } else if (one != QLatin1Char(' ') || style != NumberStyle::Spaced) {
            text += one;
        }
    }
    const std::string number = toStd(text.trimmed());
    if (style == NumberStyle::Spaced) {
        return parseDecimal(number, digits, number.find(',') == std::string::npos ? '.' : ',');
    }
    const auto read = parseDecimal(number, digits, '.');
    // A comma that groups nothing is a decimal one; where a point stands, it is the point.
    return read || number.find('.') != std::string::npos ? read : parseDecimal(number, digits, ',');
}

QString rewrittenNumber(const QString& typed, NumberStyle from, NumberStyle to)
{
    constexpr int kDecimalsMost = 8;
    if (from == to) {
        return typed;
    }
    QString ones = typed; // zeros at the end count as decimals too, and readNumber() passes over them
    for (QChar& one : ones) {
        one = one.isDigit() ? QChar(u'1') : one;
    }
    for (int decimals = 0; decimals <= kDecimalsMost; ++decimals) {
        const auto number = readNumber(ones, decimals, from) ? readNumber(typed, decimals, from) : std::nullopt;
        if (number) {
            return toQt(decimalFormat(*number, decimals, to));
        }
    }
    return typed;
}

std::optional<Date> readDay(const QString& typed, Date today, const MonthNames& months)
{
    static const QRegularExpression relative(QStringLiteral("^[+-]\\d{1,3}$"));
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression figures(QStringLiteral("^(\\d{1,2})(?:\\s*[/.\\-]\\s*(\\d{1,2})(?:\\s*[/.\\-]\\s*(\\d{2}|\\d{4}))?)?[/.]?$"));
    static const QRegularExpression words(QStringLiteral("^(\\d{1,2})[\\s./\\-]*([^\\d\\s./\\-][^\\d]*?)[\\s./\\-]*(\\d{2}|\\d{4})?$"));
    const QString text = plain(typed);
    if (relative.match(text).hasMatch()) {
        return Date{today.days + text.toInt()};
    }
    if (const auto match = iso.match(text); match.hasMatch()) {
        return checkedDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    if (const auto match = figures.match(text); match.hasMatch()) {
        const int month = match.captured(2).isEmpty() ? toCivil(today).month : match.captured(2).toInt();
        if (match.captured(2).isEmpty()) {
            return checkedDate(toCivil(today).year, month, match.captured(1).toInt());
        }
        return dayOf(match.captured(1).toInt(), month, match.captured(3), today);
    }
    if (const auto match = words.match(text); match.hasMatch()) {
        return dayOf(match.captured(1).toInt(), monthOf(match.captured(2), months), match.captured(3), today);
    }
    return std::nullopt;
}

namespace checks {

FieldCheck needed()
{
    return [](const QString& typed) { return typed.trimmed().isEmpty() ? std::optional(Fault{"required", {}}) : std::nullopt; };
}

FieldCheck atMost(int bytes)
{
    return [bytes](const QString& typed) {
        return typed.toUtf8().size() > bytes ? std::optional(Fault{"too_long", {{"max", std::to_string(bytes)}}}) : std::nullopt;
    };
}

FieldCheck atLeast(int bytes)
{
    return [bytes](const QString& typed) {
        return !typed.isEmpty() && typed.toUtf8().size() < bytes ? std::optional(Fault{"too_short", {{"min", std::to_string(bytes)}}}) : std::nullopt;
    };
}

FieldCheck number(NumberStyle style, int digits, std::int64_t min, std::int64_t max)
{
    return [=](const QString& typed) -> std::optional<Fault> {
        if (typed.trimmed().isEmpty()) {
            return std::nullopt;
        }
        const auto read = readNumber(typed, digits, style);
        if (!read) {
            // A number with more decimals than there are is not "no number".
            return readNumber(typed, 12, style) ? Fault{"too_many_decimals", {}} : Fault{"number_needed", {}};
        }
        if (*read < min || *read > max) {
            const auto written = [&](std::int64_t value) { return toStd(toQt(decimalFormat(value, digits, style)).remove(QRegularExpression(QStringLiteral("[.,]0+$")))); };
            return Fault{"out_of_range", {{"min", written(min)}, {"max", written(max)}}};
        }
        return std::nullopt;
    };
}

FieldCheck amount(NumberStyle style, Currency currency, std::int64_t min, std::int64_t max)
{
    const auto digits = minorDigits(currency);
    return [currency, digits, check = number(style, digits.value_or(2), min, max)](const QString& typed) {
        auto fault = check(typed);
        if (fault && digits && fault->code == "too_many_decimals") {
            fault = Fault{*digits == 0 ? "amount_has_no_decimals" : "amount_has_decimals", {{"currency", std::string(currency.view())}, {"digits", std::to_string(*digits)}}};
        }
        return fault;
    };
}

FieldCheck email()
{
    return [](const QString& typed) -> std::optional<Fault> {
        static const QRegularExpression form(QStringLiteral("^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$"));
        const QString text = typed.trimmed();
        return text.isEmpty() || form.match(text).hasMatch() ? std::nullopt : std::optional(Fault{"not_an_email", {}});
    };
}

FieldCheck phone()
{
    return [](const QString& typed) -> std::optional<Fault> {
        static const QRegularExpression form(QStringLiteral("^\\+?[\\d ()./\\-]+$"));
        const QString text = plain(typed);
        const auto digits = std::count_if(text.begin(), text.end(), [](QChar one) { return one.isDigit(); });
        const bool good = text.isEmpty() || (form.match(text).hasMatch() && digits >= kPhoneDigitsMin && digits <= kPhoneDigitsMax);
        return good ? std::nullopt : std::optional(Fault{"not_a_phone", {}});
    };
}

FieldCheck day(Date today, MonthNames months)
{
    return [today, months = std::move(months)](const QString& typed) -> std::optional<Fault> {
        return typed.trimmed().isEmpty() || readDay(typed, today, months) ? std::nullopt : std::optional(Fault{"not_a_day", {}});
    };
}

FieldCheck all(std::vector<FieldCheck> checks)
{
    return [checks = std::move(checks)](const QString& typed) -> std::optional<Fault> {
        for (const FieldCheck& one : checks) {
            if (auto fault = one(typed)) {
                return fault;
            }
        }
        return std::nullopt;
    };
}

} // namespace checks

} // namespace tijara::ui
