// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formats.h"

#include "ui/client/qt_text.h"

#include <QDateTime>
#include <QLocale>

#include <cstdlib>

namespace tijara::ui {

namespace {

constexpr const char* kMonths[] = {
    QT_TRANSLATE_NOOP("Formats", "Jan"), QT_TRANSLATE_NOOP("Formats", "Feb"), QT_TRANSLATE_NOOP("Formats", "Mar"),
    QT_TRANSLATE_NOOP("Formats", "Apr"), QT_TRANSLATE_NOOP("Formats", "May"), QT_TRANSLATE_NOOP("Formats", "Jun"),
    QT_TRANSLATE_NOOP("Formats", "Jul"), QT_TRANSLATE_NOOP("Formats", "Aug"), QT_TRANSLATE_NOOP("Formats", "Sep"),
    QT_TRANSLATE_NOOP("Formats", "Oct"), QT_TRANSLATE_NOOP("Formats", "Nov"), QT_TRANSLATE_NOOP("Formats", "Dec"),
};

// The same months, as Algeria and Tunisia call them; only Arabic has other words for them.
constexpr struct {
    const char* source;
    const char* comment;
} kMaghrebMonths[] = {
    QT_TRANSLATE_NOOP3("Formats", "Jan", "Maghreb"), QT_TRANSLATE_NOOP3("Formats", "Feb", "Maghreb"), QT_TRANSLATE_NOOP3("Formats", "Mar", "Maghreb"),
    QT_TRANSLATE_NOOP3("Formats", "Apr", "Maghreb"), QT_TRANSLATE_NOOP3("Formats", "May", "Maghreb"), QT_TRANSLATE_NOOP3("Formats", "Jun", "Maghreb"),
    QT_TRANSLATE_NOOP3("Formats", "Jul", "Maghreb"), QT_TRANSLATE_NOOP3("Formats", "Aug", "Maghreb"), QT_TRANSLATE_NOOP3("Formats", "Sep", "Maghreb"),
    QT_TRANSLATE_NOOP3("Formats", "Oct", "Maghreb"), QT_TRANSLATE_NOOP3("Formats", "Nov", "Maghreb"), QT_TRANSLATE_NOOP3("Formats", "Dec", "Maghreb"),
};

} // namespace

Formats::Formats() : m_zone(QTimeZone::systemTimeZone()) {}

void Formats::set(Currency currency, const QString& zone, const QString& language)
{
    m_currency = currency;
    const QTimeZone named(zone.toLatin1());
    m_zone = named.isValid() ? named : QTimeZone::systemTimeZone();
    m_language = toStd(language);
    m_style = numberStyle(currency, m_language);
    if (language == QLatin1String("ar")) {
        // Of the Arabic locales these two write Western digits; they differ in the names of the months.
        QLocale::setDefault({QLocale::Arabic, hasMaghrebMonths(currency) ? QLocale::Algeria : QLocale::UnitedArabEmirates});
    }
}

QString Formats::nameOfMonth(int month) const
{
    const auto& maghreb = kMaghrebMonths[month - 1];
    return hasMaghrebMonths(m_currency) ? tr(maghreb.source, maghreb.comment) : tr(kMonths[month - 1]);
}

QString Formats::sign() const
{
    return toQt(currencySign(m_currency, m_language));
}

QString Formats::sign(Currency currency) const
{
    return currency == m_currency ? sign() : toQt(std::string(currency.view()));
}

QString Formats::whole(std::int64_t value) const
{
    return toQt(wholeFormat(value, m_style));
}

QString Formats::count(const Count& count) const
{
    return count.exact ? whole(count.value) : whole(count.value) + QLatin1Char('+');
}

QString Formats::money(const Money& money) const
{
    return toQt(moneyFormat(money, m_style, m_language));
}

QString Formats::amount(const Money& money) const
{
    return toQt(amountFormat(money, m_style));
}

QString Formats::quantity(Quantity quantity) const
{
    return toQt(quantityFormat(quantity, m_style));
}

QString Formats::price(UnitPrice price) const
{
    return toQt(priceFormat(price, m_currency, m_style));
}

QString Formats::exactMoney(std::int64_t tenMillionths) const
{
    constexpr int kDigits = 7;
    QString number = toQt(decimalFormat(std::abs(tenMillionths), kDigits, m_style));
    for (int spare = kDigits - minorDigits(m_currency).value_or(2); spare > 0 && number.endsWith(QLatin1Char('0')); --spare) {
        number.chop(1);
    }
    // The currency and the minus stand where they always stand: the amount of one gives its place to the exact one.
    const Money one{tenMillionths < 0 ? -1 : 1, m_currency};
    QString text = money(one);
    text.replace(amount({1, m_currency}), number);
    return text;
}

int Formats::percentDecimals(const std::vector<std::int64_t>& basisPoints)
{
    return std::all_of(basisPoints.begin(), basisPoints.end(), [](std::int64_t one) { return one % 10 == 0; }) ? 1 : 2;
}

QString Formats::percent(std::int64_t basisPoints, int decimals) const
{
    return toQt(isolatedFigures(percentFormat(basisPoints, m_style, decimals), m_language));
}

QString Formats::figure(const Figure& figure) const
{
    switch (figure.unit) {
    case Unit::Money:
        return money({figure.value, figure.currency.value_or(m_currency)});
    case Unit::Quantity:
        return quantity({figure.value});
    case Unit::Count:
        break;
    }
    return whole(figure.value);
}

QString Formats::shortFigure(const Figure& figure) const
{
    switch (figure.unit) {
    case Unit::Money:
        return toQt(shortMoneyFormat({figure.value, figure.currency.value_or(m_currency)}, m_style, m_language));
    case Unit::Quantity:
        return toQt(shortWholeFormat(figure.value / 1000, m_style, m_language));
    case Unit::Count:
        break;
    }
    return toQt(shortWholeFormat(figure.value, m_style, m_language));
}

Date Formats::dayOf(Instant instant) const
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(instant.utcMs, m_zone).date();
    return fromCivil({day.year(), day.month(), day.day()});
}

QString Formats::date(Date date) const
{
    const CivilDate civil = toCivil(date);
    //: a day: %1 day of the month, %2 short name of the month, %3 year
    return tr("%1 %2 %3").arg(QString::number(civil.day), nameOfMonth(civil.month), QString::number(civil.year));
}

QString Formats::month(Date date) const
{
    const CivilDate civil = toCivil(date);
    //: a month: %1 its short name, %2 year
    return tr("%1 %2", "month").arg(nameOfMonth(civil.month), QString::number(civil.year));
}

QString Formats::shortMonth(Date date) const
{
    return nameOfMonth(toCivil(date).month);
}

QString Formats::dateTime(Instant instant) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant.utcMs, m_zone);
    return date(dayOf(instant)) + QLatin1Char(' ') + local.time().toString(QStringLiteral("HH:mm"));
}

QString Formats::time(Instant instant) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant.utcMs, m_zone);
    return local.date() == QDateTime::currentDateTime().toTimeZone(m_zone).date() ? local.time().toString(QStringLiteral("HH:mm:ss")) : dateTime(instant);
}

Instant Formats::beginOf(Date date) const
{
    const CivilDate civil = toCivil(date);
    return {QDate(civil.year, civil.month, civil.day).startOfDay(m_zone).toMSecsSinceEpoch()};
}

QString Formats::duration(std::int64_t seconds) const
{
    if (seconds < 60) {
        return tr("%n second(s)", nullptr, static_cast<int>(seconds));
    }
    if (seconds < 3600) {
        return tr("%n minute(s)", nullptr, static_cast<int>((seconds + 30) / 60));
    }
    return tr("%n hour(s)", nullptr, static_cast<int>((seconds + 1800) / 3600));
}

QString Formats::fileSize(std::int64_t bytes) const
{
    constexpr std::int64_t kKilo = 1000;
    if (bytes < kKilo) {
        return tr("%n byte(s)", nullptr, static_cast<int>(bytes));
    }
    if (bytes < kKilo * kKilo) {
        return tr("%1 kB").arg(toQt(wholeFormat((bytes + kKilo / 2) / kKilo, m_style)));
    }
    if (bytes < kKilo * kKilo * kKilo) {
        return tr("%1 MB").arg(toQt(decimalFormat((bytes + 50'000) / 100'000, 1, m_style)));
    }
    return tr("%1 GB").arg(toQt(decimalFormat((bytes + 50'000'000) / 100'000'000, 1, m_style)));
}

} // namespace tijara::ui
