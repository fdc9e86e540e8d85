// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_checks.h"

#include <QTest>

using namespace tijara;
using namespace tijara::ui;

namespace {

MonthNames names(std::initializer_list<const char*> texts)
{
    MonthNames all;
    std::transform(texts.begin(), texts.end(), all.begin(), [](const char* text) { return QString::fromUtf8(text); });
    return all;
}

const MonthNames& english()
{
    static const MonthNames all = names({"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"});
    return all;
}

QString faultOf(const FieldCheck& check, const char* typed)
{
    const auto fault = check(QString::fromUtf8(typed));
    return fault ? QString::fromStdString(fault->code) : QStringLiteral("good");
}

} // namespace

class FieldChecksTest : public QObject {
    Q_OBJECT

private slots:
    void numbersAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("style");
        QTest::addColumn<QString>("read");
        const auto row = [](const char* typed, NumberStyle style, const char* read) {
            QTest::addRow("%s %d", typed, static_cast<int>(style)) << QString::fromUtf8(typed) << static_cast<int>(style) << QString::fromLatin1(read);
        };
        row("12.5", NumberStyle::Thousands, "12.50");
        row("12,5", NumberStyle::Thousands, "12.50");
        row("1,250", NumberStyle::Thousands, "1250.00");
        row("1,250.5", NumberStyle::Thousands, "1250.50");
        row("£9.99", NumberStyle::Thousands, "9.99");
        row("12,34,567.89", NumberStyle::Lakhs, "1234567.89");
        row("12,5", NumberStyle::Spaced, "12.50");
        row("12.5", NumberStyle::Spaced, "12.50");
        row("1.250", NumberStyle::Spaced, "1.25");
        row("1 234 567,89", NumberStyle::Spaced, "1234567.89");
        row("1\u202F234,50 DA", NumberStyle::Spaced, "");
        row("1\u202F234,50", NumberStyle::Spaced, "1234.50");
        row("−4.31", NumberStyle::Thousands, "-4.31");
        row("\u0661\u0662\u066B\u0665", NumberStyle::Thousands, "12.50");   // ١٢٫٥
        row("\u0967\u0968.\u096B", NumberStyle::Lakhs, "12.50");            // १२.५
        row("six", NumberStyle::Thousands, "");
        row("12 50", NumberStyle::Thousands, "");
        row("1.2.3", NumberStyle::Thousands, "");
        row("9.999", NumberStyle::Thousands, "");
        row("", NumberStyle::Thousands, "");
    }
    void numbersAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        QFETCH(int, style);
        QFETCH(QString, read);
        const auto value = readNumber(typed, 2, static_cast<NumberStyle>(style));
        QCOMPARE(value ? QString::fromStdString(decimalText(*value, 2)) : QString(), read);
    }

    void aNumberIsRewrittenForAnotherLanguage_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("french");
        const auto row = [](const char* english, const char* french) { QTest::newRow(english) << QString::fromUtf8(english) << QString::fromUtf8(french); };
        row("12.5", "12,5");
        row("12.50", "12,50");
        row("0.00", "0,00");
        row("1,250", "1\u202F250"); // read in French it would be one and a quarter
        row("1,250.00", "1\u202F250,00");
        row("1.250", "1,250");
        row("−4.31", "−4,31");
        row("six", "six");
        row("1.2.3", "1.2.3");
        row("", "");
    }
    void aNumberIsRewrittenForAnotherLanguage()
    {
        QFETCH(QString, english);
        QFETCH(QString, french);
        QCOMPARE(rewrittenNumber(english, NumberStyle::Thousands, NumberStyle::Spaced), french);
        QCOMPARE(rewrittenNumber(french, NumberStyle::Spaced, NumberStyle::Thousands), english);
        QCOMPARE(rewrittenNumber(english, NumberStyle::Thousands, NumberStyle::Thousands), english);
    }

    void daysAreReadAsPeopleSayThem_data()
    {
        QTest::addColumn<QString>("day");
        const auto row = [](const char* typed, const char* day) { QTest::newRow(typed) << QString::fromLatin1(day); };
        row("20/11", "2026-11-20");
        row("20.11.", "2026-11-20");
        row("20.11", "2026-11-20");
        row("20-11-2025", "2025-11-20");
        row("20/11/25", "2025-11-20");
        row("20 nov", "2026-11-20");
        row("20nov", "2026-11-20");
        row("3 january", "2027-01-03"); // nearer than last January
        row("20 Nov 2024", "2024-11-20");
        row("15", "2026-11-15");
        row("-1", "2026-11-19");
        row("+2", "2026-11-22");
        row("2026-02-28", "2026-02-28");
        row("31/2", "");
        row("20 j", "");
        row("20 ju", "");
        row("20 jul", "2026-07-20");
        row("yesterday", "");
        row("20/13", "");
        row("\u0662\u0660/\u0661\u0661", "2026-11-20"); // ٢٠/١١
    }
    void daysAreReadAsPeopleSayThem()
    {
        QFETCH(QString, day);
        const auto read = readDay(QString::fromUtf8(QTest::currentDataTag()), fromCivil({2026, 11, 20}), english());
        QCOMPARE(read ? QString::fromStdString(toText(*read)) : QString(), day);
    }

    void monthsAreKnownInTheReadersLanguageAndInEnglish()
    {
        const MonthNames french = names({"janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."});
        const Date today = fromCivil({2026, 11, 20});
        for (const auto& [typed, expected] : std::map<const char*, const char*>{{"9 fev", "2027-02-09"}, {"9 aout", "2026-08-09"}, {"9 décembre", "2026-12-09"}, {"9 dec", "2026-12-09"}, {"9 feb", "2027-02-09"}}) {
            const auto read = readDay(QString::fromUtf8(typed), today, french);
            QCOMPARE(read ? QString::fromStdString(toText(*read)) : QString::fromUtf8(typed), QString::fromLatin1(expected));
        }
        const MonthNames arabic = names({"جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"});
        QCOMPARE(toText(readDay(QString::fromUtf8("9 نوفمبر"), today, arabic).value()), std::string("2026-11-09"));
    }

    void aFaultNamesWhatMendsIt()
    {
        const FieldCheck price = checks::number(NumberStyle::Thousands, 4, 0, 10'000'000);
        QCOMPARE(faultOf(price, "12.5"), QStringLiteral("good"));
        QCOMPARE(faultOf(price, ""), QStringLiteral("good"));
        QCOMPARE(faultOf(price, "six"), QStringLiteral("number_needed"));
        QCOMPARE(faultOf(price, "1.23456"), QStringLiteral("too_many_decimals"));
        const auto yen = checks::amount(NumberStyle::Thousands, Currency("JPY"), 0, 10'000'000);
        QCOMPARE(faultOf(yen, "12.50"), QStringLiteral("amount_has_no_decimals"));
        QCOMPARE(faultOf(yen, "1,250"), QStringLiteral("good"));
        const auto dinar = checks::amount(NumberStyle::Thousands, Currency("KWD"), 0, 10'000'000);
        QCOMPARE(faultOf(dinar, "1.2345"), QStringLiteral("amount_has_decimals"));
        QCOMPARE(dinar(QStringLiteral("1.2345"))->params, (std::map<std::string, std::string>{{"currency", "KWD"}, {"digits", "3"}}));
        QCOMPARE(faultOf(price, "-1"), QStringLiteral("out_of_range"));
        QCOMPARE(price(QStringLiteral("2000"))->params.at("max"), std::string("1,000"));
        QCOMPARE(faultOf(checks::needed(), "  "), QStringLiteral("required"));
        QCOMPARE(faultOf(checks::atMost(4), "ééé"), QStringLiteral("too_long")); // six bytes
        QCOMPARE(faultOf(checks::atLeast(4), "abc"), QStringLiteral("too_short"));
        QCOMPARE(faultOf(checks::atLeast(4), ""), QStringLiteral("good"));
        for (const char* good : {"", "asha@shop.example", " a.b+c@mail.shop.example "}) {
            QCOMPARE(faultOf(checks::email(), good), QStringLiteral("good"));
        }
        for (const char* bad : {"asha", "asha@shop", "a b@shop.example", "@shop.example", "asha@.example"}) {
            QCOMPARE(faultOf(checks::email(), bad), QStringLiteral("not_an_email"));
        }
        for (const char* good : {"", "+91 98220 41736", "(020) 7946-0018", "١٢٣٤٥"}) {
            QCOMPARE(faultOf(checks::phone(), good), QStringLiteral("good"));
        }
        for (const char* bad : {"12", "call me", "+91+1", "1234567890123456"}) {
            QCOMPARE(faultOf(checks::phone(), bad), QStringLiteral("not_a_phone"));
        }
        QCOMPARE(faultOf(checks::all({checks::needed(), checks::email()}), ""), QStringLiteral("required"));
        QCOMPARE(faultOf(checks::day(fromCivil({2026, 11, 20}), english()), "soon"), QStringLiteral("not_a_day"));
    }
};

QTEST_GUILESS_MAIN(FieldChecksTest)
#include "field_checks_test.moc"
