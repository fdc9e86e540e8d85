// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "shared/core/amounts.h"

#include <chrono>
#include <limits>
#include <random>

using namespace tijara;

namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMin = std::numeric_limits<std::int64_t>::min();

struct LineCase {
    const char* name;
    std::int64_t quantity; ///< thousandths
    std::int64_t price;    ///< ten-thousandths
    int digits;
    std::optional<LineAmount> amount;
};

// The rule of the pack `none`: half away from zero, on both sides of it.
const std::vector<LineCase> kLines = {
    {"six pieces at 2.55", 6'000, 25'500, 2, {{1'530, 0}}},
    {"one at 0.005 goes up", 1'000, 50, 2, {{1, -50'000}}},
    {"one at 0.0049 goes down", 1'000, 49, 2, {{0, 49'000}}},
    {"minus one at 0.005 goes away from zero", -1'000, 50, 2, {{-1, 50'000}}},
    {"minus one at 0.0049 goes to zero", -1'000, 49, 2, {{0, -49'000}}},
    {"one at minus 0.005", 1'000, -50, 2, {{-1, 50'000}}},
    {"minus one at minus 0.005", -1'000, -50, 2, {{1, -50'000}}},
    {"0.015 goes up", 1'000, 150, 2, {{2, -50'000}}},
    {"0.025 goes up too: not to even", 1'000, 250, 2, {{3, -50'000}}},
    {"minus 0.025", -1'000, 250, 2, {{-3, 50'000}}},
    {"a tenth of a piece", 100, 12'345, 2, {{12, 34'500}}},
    {"three decimals (dinar of Tunisia)", 1'000, 12'345, 3, {{1'235, -5'000}}},
    {"no decimals (yen), half up", 1'000, 5'000, 0, {{1, -5'000'000}}},
    {"no decimals (yen), half down from zero", -1'000, 5'000, 0, {{-1, 5'000'000}}},
    {"no decimals, just under half", 1'000, 4'999, 0, {{0, 4'999'000}}},
    {"the file's adjustment of bad debt", 1'000, -110'620'600, 2, {{-1'106'206, 0}}},
    {"nothing for nothing", 0, 25'500, 2, {{0, 0}}},
    {"too large", 10'000'000'000, 1'000'000'000'000, 2, std::nullopt},
    {"too large below zero", -10'000'000'000, 1'000'000'000'000, 2, std::nullopt},
    {"the largest that fits", 1, kMax, 2, {{92'233'720'368'548, -24'193}}},
};

struct DecimalCase {
    const char* text;
    int digits;
    char point;
    std::optional<std::int64_t> value;
};

const std::vector<DecimalCase> kDecimals = {
    {"2.55", 2, '.', 255},
    {"2.5", 2, '.', 250},
    {"2", 2, '.', 200},
    {"2.", 2, '.', 200},
    {".5", 2, '.', 50},
    {"+2.55", 2, '.', 255},
    {"-11062.06", 4, '.', -110'620'600},
    {"-0.001", 3, '.', -1},
    {"2.5500", 2, '.', 255},
    {"2.551", 2, '.', std::nullopt},
    {"1,234.5", 2, '.', 123'450},
    {"12,34,567.00", 2, '.', 123'456'700},
    {"1.234,5", 2, ',', 123'450},
    {"1,5", 1, ',', 15},
    {"1,23", 2, '.', std::nullopt},
    {"1,23.5", 2, '.', std::nullopt},
    {"1234,567", 2, '.', std::nullopt},
    {"1,2345", 2, '.', std::nullopt},
    {",123", 2, '.', std::nullopt},
    {"1.5,000", 4, '.', std::nullopt},
    {"1.2.3", 2, '.', std::nullopt},
    {"", 2, '.', std::nullopt},
    {"-", 2, '.', std::nullopt},
    {".", 2, '.', std::nullopt},
    {"--1", 2, '.', std::nullopt},
    {"1e3", 2, '.', std::nullopt},
    {" 1", 2, '.', std::nullopt},
    {"1 ", 2, '.', std::nullopt},
    {"0x10", 2, '.', std::nullopt},
    {"NaN", 2, '.', std::nullopt},
    {"\xD9\xA1", 0, '.', std::nullopt}, // an Arabic-Indic one
    {"9223372036854775807", 0, '.', kMax},
    {"9223372036854775808", 0, '.', std::nullopt},
    {"-9223372036854775808", 0, '.', kMin},
    {"-9223372036854775809", 0, '.', std::nullopt},
    {"92233720368547758.07", 2, '.', kMax},
    {"92233720368547758.08", 2, '.', std::nullopt},
    {"92233720368547758070", 2, '.', std::nullopt},
};

} // namespace

class AmountsTest : public QObject {
    Q_OBJECT

private slots:
    void aLineIsRoundedHalfAwayFromZero_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < static_cast<int>(kLines.size()); ++row) {
            QTest::newRow(kLines[static_cast<std::size_t>(row)].name) << row;
        }
    }
    void aLineIsRoundedHalfAwayFromZero()
    {
        QFETCH(int, row);
        const LineCase& line = kLines[static_cast<std::size_t>(row)];
        const auto amount = lineAmount({line.quantity}, {line.price}, line.digits);
        QCOMPARE(amount.has_value(), line.amount.has_value());
        if (amount) {
            QCOMPARE(amount->minor, line.amount->minor);
            QCOMPARE(amount->restTenMillionths, line.amount->restTenMillionths);
        }
    }

    void whatRoundingLeavesOverIsNeverLost()
    {
        std::mt19937_64 random(20'260'101);
        std::uniform_int_distribution<std::int64_t> quantities(-1'000'000'000, 1'000'000'000);
        std::uniform_int_distribution<std::int64_t> prices(-2'000'000'000, 2'000'000'000);
        for (int round = 0; round < 200'000; ++round) {
            const Quantity quantity{quantities(random)};
            const UnitPrice price{prices(random)};
            const int digits = round % 4;
            const std::int64_t perMinor = digits == 0 ? 10'000'000 : digits == 1 ? 1'000'000 : digits == 2 ? 100'000 : 10'000;
            const auto amount = lineAmount(quantity, price, digits);
            QVERIFY(amount);
            QCOMPARE(amount->minor * perMinor + amount->restTenMillionths, quantity.thousandths * price.tenThousandths);
            QVERIFY(2 * std::abs(amount->restTenMillionths) <= perMinor);
            // The mirror image is rounded to the mirror image.
            QCOMPARE(lineAmount({-quantity.thousandths}, price, digits)->minor, -amount->minor);
        }
    }

    void decimalsAreReadOrRefused()
    {
        for (const DecimalCase& one : kDecimals) {
            const auto value = parseDecimal(one.text, one.digits, one.point);
            QVERIFY2(value == one.value, one.text);
        }
    }

    void everyDecimalComesBackFromItsText()
    {
        std::mt19937_64 random(7);
        for (int round = 0; round < 100'000; ++round) {
            const auto value = static_cast<std::int64_t>(random()) >> (random() % 64);
            const int digits = static_cast<int>(random() % 7);
            const std::string text = decimalText(value, digits);
            QVERIFY2(parseDecimal(text, digits) == value, text.c_str());
        }
        for (const std::int64_t edge : {kMin, kMin + 1, std::int64_t{-1}, std::int64_t{0}, std::int64_t{1}, kMax}) {
            QVERIFY(parseDecimal(decimalText(edge, 3), 3) == edge);
        }
    }

    void noTextBreaksTheReaderOfDecimals()
    {
        constexpr std::string_view kAlphabet = "0123456789.,-+ eE\xC3";
        std::mt19937_64 random(11);
        int understood = 0;
        for (int round = 0; round < 500'000; ++round) {
            std::string text(random() % 24, '\0');
            for (char& c : text) {
                c = kAlphabet[random() % kAlphabet.size()];
            }
            const int digits = static_cast<int>(random() % 5);
            if (const auto value = parseDecimal(text, digits)) {
                ++understood;
                QVERIFY2(parseDecimal(decimalText(*value, digits), digits) == value, text.c_str());
            }
        }
        QVERIFY(understood > 0);
    }

    void theCalendarIsThatOfTheStandardLibrary()
    {
        using namespace std::chrono;
        const sys_days first = year{1826} / January / 1;
        const sys_days last = year{2226} / December / 31;
        std::string before;
        for (sys_days day = first; day <= last; day += days{1}) {
            const year_month_day expected(day);
            const Date date{static_cast<std::int32_t>(day.time_since_epoch().count())};
            const CivilDate civil = toCivil(date);
            QCOMPARE(civil.year, static_cast<int>(expected.year()));
            QCOMPARE(civil.month, static_cast<int>(static_cast<unsigned>(expected.month())));
            QCOMPARE(civil.day, static_cast<int>(static_cast<unsigned>(expected.day())));
            QVERIFY(fromCivil(civil) == date);
            const std::string text = toText(date);
            QVERIFY(parseDate(text) == date);
            QVERIFY(before < text); // text order is time order, in columns too
            before = text;
        }
    }

    void daysThatDoNotExistAreRefused()
    {
        QVERIFY(checkedDate(2012, 2, 29));
        QVERIFY(checkedDate(2000, 2, 29));
        for (const auto& [year, month, day] : std::vector<std::tuple<int, int, int>>{
                 {2011, 2, 29}, {1900, 2, 29}, {2011, 2, 31}, {2011, 4, 31}, {2011, 13, 1}, {2011, 0, 1}, {2011, 1, 0}, {2011, 1, 32}, {0, 1, 1}, {10'000, 1, 1}}) {
            QVERIFY(!checkedDate(year, month, day));
        }
        for (const char* text : {"", "2011-2-09", "2011-02-9", "2011/02/09", "11-02-09", "2011-02-29", "2011-02-09 ", "2011-02-0x", "-011-02-09", "20110209"}) {
            QVERIFY2(!parseDate(text), text);
        }
        QCOMPARE(toText(*checkedDate(1, 1, 1)), std::string("0001-01-01"));
        QCOMPARE(toText(*checkedDate(9999, 12, 31)), std::string("9999-12-31"));
        for (const std::int32_t days : {std::numeric_limits<std::int32_t>::max() / 4, std::numeric_limits<std::int32_t>::min() / 4}) {
            QCOMPARE(toText(Date{days}).size(), std::size_t{10}); // out of the calendar's form, and still ten characters
        }
    }

    void currenciesKnowTheirDecimals()
    {
        QVERIFY(minorDigits(Currency("GBP")) == 2);
        QVERIFY(minorDigits(Currency("TND")) == 3);
        QVERIFY(minorDigits(Currency("JPY")) == 0);
        QVERIFY(!minorDigits(Currency("XXX")));
        QVERIFY(!minorDigits(Currency("gbp")));
        QVERIFY(!minorDigits(Currency("")));
        QVERIFY(Currency("POUNDS") == Currency(""));
    }
};

QTEST_GUILESS_MAIN(AmountsTest)
#include "amounts_test.moc"
