// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/place_choices.h"

#include "shared/core/format.h"
#include "ui/client/qt_text.h"

#include <QTimeZone>

namespace tijara::ui {

std::vector<FormFields::Choice> currencyChoices()
{
    constexpr const char* kCodes[] = {"AED", "AUD", "BDT", "BHD", "CAD", "CHF", "CNY", "DZD", "EGP", "EUR", "GBP", "INR", "JOD",
                                      "JPY", "KWD", "LKR", "MAD", "NPR", "OMR", "PKR", "QAR", "SAR", "SEK", "TND", "TRY", "USD"};
    std::vector<FormFields::Choice> choices;
    for (const char* code : kCodes) {
        const QString sign = toQt(currencySign(Currency(code)));
        const QString word = QString::fromLatin1(code);
        choices.push_back({word, sign == word ? word : word + QStringLiteral("  ") + sign});
    }
    return choices;
}

std::vector<FormFields::Choice> zoneChoices()
{
    std::vector<FormFields::Choice> choices = {{QStringLiteral("UTC"), QStringLiteral("UTC")}};
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        // "Region/City" only: the rest are historical names of the same places.
        if (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/") && !id.startsWith("posix/") && !id.startsWith("right/")) {
            const QString zone = QString::fromLatin1(id);
            choices.push_back({zone, QString(zone).replace(QLatin1Char('_'), QLatin1Char(' '))});
        }
    }
    return choices;
}

} // namespace tijara::ui
