// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Figures, days and times as this shop and this reader write them: shared/core/format.h with the shop's money and zone.

#include "shared/core/amounts.h"
#include "shared/core/format.h"
#include "shared/core/page.h"

#include <QCoreApplication>
#include <QString>
#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <string>

namespace tijara::ui {

/// The number that picks a plural form, where the sentence shows it written by Formats.
[[nodiscard]] inline int pluralOf(std::int64_t number)
{
    return static_cast<int>(std::min<std::int64_t>(number, std::numeric_limits<int>::max()));
}

class Formats {
    Q_DECLARE_TR_FUNCTIONS(Formats)

public:
    Formats();
    /// The shop's currency and IANA zone; language is the console's ("en", "fr", "ar", "hi"). In Arabic, the months of Qt's own
    /// calendars become those of the shop's country too.
    void set(Currency currency, const QString& zone, const QString& language);

    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] NumberStyle style() const { return m_style; }
    [[nodiscard]] QString sign() const;
    /// Beside a field: of another money than the shop's its code.
    [[nodiscard]] QString sign(Currency currency) const;

    [[nodiscard]] QString whole(std::int64_t value) const;
    /// "10,000+" when the count goes on.
    [[nodiscard]] QString count(const Count& count) const;
    [[nodiscard]] QString money(const Money& money) const;
    [[nodiscard]] QString amount(const Money& money) const;
    [[nodiscard]] QString quantity(Quantity quantity) const;
    [[nodiscard]] QString price(UnitPrice price) const;
    /// A sum in 1/10,000,000 of the major unit, with the sign of the currency and the decimals it has: what rounding left over.
    [[nodiscard]] QString exactMoney(std::int64_t tenMillionths) const;
    /// At least so many `decimals`, two at most; figures below each other have the same, see percentDecimals().
    [[nodiscard]] QString percent(std::int64_t basisPoints, int decimals = 1) const;
    /// What all of these need: 1 or 2.
    static int percentDecimals(const std::vector<std::int64_t>& basisPoints);
    [[nodiscard]] QString figure(const Figure& figure) const;
    [[nodiscard]] QString shortFigure(const Figure& figure) const;

    [[nodiscard]] Date dayOf(Instant instant) const; ///< on the shop's wall
    [[nodiscard]] QString date(Date date) const;          ///< 9 Dec 2011
    [[nodiscard]] QString month(Date date) const;         ///< Dec 2011
    [[nodiscard]] QString shortMonth(Date date) const;    ///< Dec
    [[nodiscard]] QString dateTime(Instant instant) const; ///< 9 Dec 2011 12:50
    [[nodiscard]] QString time(Instant instant) const;     ///< 12:50:04, or with its day when that is not today
    [[nodiscard]] Instant beginOf(Date date) const;        ///< its midnight in the shop's zone
    [[nodiscard]] QString duration(std::int64_t seconds) const;
    [[nodiscard]] QString fileSize(std::int64_t bytes) const;

private:
    [[nodiscard]] QString nameOfMonth(int month) const;

    Currency m_currency;
    QTimeZone m_zone;
    NumberStyle m_style = NumberStyle::Thousands;
    std::string m_language = "en";
};

} // namespace tijara::ui
