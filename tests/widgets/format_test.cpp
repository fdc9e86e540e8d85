// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/format.h"

#include <QTest>

#include <limits>

using namespace tijara;

class FormatTest : public QObject {
    Q_OBJECT

private slots:
    void moneyOfEachPlace_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("pounds") << qint64{974'774'793} << "GBP" << "en" << QStringLiteral("£9,747,747.93");
        QTest::newRow("minus before the sign") << qint64{-441'800} << "GBP" << "en" << QStringLiteral("−£4,418.00");
        QTest::newRow("lakhs") << qint64{123'456'700} << "INR" << "en" << QStringLiteral("₹12,34,567.00");
        QTest::newRow("crores") << qint64{5'124'831'600'00} << "INR" << "hi" << QStringLiteral("₹5,12,48,31,600.00");
        QTest::newRow("dinar in French") << qint64{123'456'700} << "DZD" << "fr" << QStringLiteral("1\u202F234\u202F567,00\u202FDA");
        QTest::newRow("dinar in Arabic") << qint64{123'456'700} << "DZD" << "ar" << QStringLiteral("\u20661\u202F234\u202F567,00\u2069\u202Fدج");
        QTest::newRow("dinar given back") << qint64{-123'450} << "DZD" << "ar" << QStringLiteral("\u2066−1\u202F234,50\u2069\u202Fدج");
        QTest::newRow("riyal") << qint64{123'456'700} << "SAR" << "en" << QStringLiteral("1,234,567.00\u00A0SAR");
        QTest::newRow("riyal in Arabic") << qint64{123'456'700} << "SAR" << "ar" << QStringLiteral("1,234,567.00\u00A0ر.س");
        QTest::newRow("riyal in French") << qint64{123'456'700} << "SAR" << "fr" << QStringLiteral("1\u202F234\u202F567,00\u202FSAR");
        QTest::newRow("pounds in Arabic") << qint64{-950} << "GBP" << "ar" << QStringLiteral("\u2066−£9.50\u2069");
        QTest::newRow("rupees in Hindi") << qint64{123'456'700} << "INR" << "hi" << QStringLiteral("₹12,34,567.00");
        QTest::newRow("rupees in French") << qint64{123'456'700} << "INR" << "fr" << QStringLiteral("₹12,34,567.00");
        QTest::newRow("pounds in Hindi") << qint64{123'456'700} << "GBP" << "hi" << QStringLiteral("£12,34,567.00");
        QTest::newRow("pounds in French") << qint64{123'450} << "GBP" << "fr" << QStringLiteral("1\u202F234,50\u202F£");
        QTest::newRow("three decimals") << qint64{1'234'567} << "TND" << "fr" << QStringLiteral("1\u202F234,567\u202FDT");
        QTest::newRow("no decimals") << qint64{1'234'567} << "JPY" << "en" << QStringLiteral("¥1,234,567");
        QTest::newRow("zero") << qint64{0} << "GBP" << "en" << QStringLiteral("£0.00");
        QTest::newRow("pence") << qint64{-5} << "GBP" << "en" << QStringLiteral("−£0.05");
        QTest::newRow("smallest of all") << std::numeric_limits<qint64>::min() << "GBP" << "en" << QStringLiteral("−£92,233,720,368,547,758.08");
    }
    void moneyOfEachPlace()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        QFETCH(QString, language);
        QFETCH(QString, text);
        const Currency code(currency.toStdString());
        QCOMPARE(QString::fromStdString(moneyFormat({minor, code}, numberStyle(code, language.toStdString()), language.toStdString())), text);
    }

    void figuresThatSayNothingAreLeftOut()
    {
        const auto style = NumberStyle::Thousands;
        QCOMPARE(quantityFormat({6'000}, style), std::string("6"));
        QCOMPARE(quantityFormat({-1'500}, style), std::string("−1.5"));
        QCOMPARE(quantityFormat({0}, style), std::string("0"));
        QCOMPARE(priceFormat({25'500}, Currency("GBP"), style), std::string("2.55"));
        QCOMPARE(priceFormat({10}, Currency("GBP"), style), std::string("0.001"));
        QCOMPARE(priceFormat({10'000}, Currency("JPY"), style), std::string("1"));
        QCOMPARE(percentFormat(1'851, style), std::string("18.51\u00A0%"));
        QCOMPARE(percentFormat(1'800, style), std::string("18.0\u00A0%"));
    }

    void axesAreShort_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("millions") << qint64{146'175'625} << "GBP" << "en" << QStringLiteral("£1.5m");
        QTest::newRow("thousands") << qint64{15'000'000} << "GBP" << "en" << QStringLiteral("£150k");
        QTest::newRow("a tick at a quarter") << qint64{125'000} << "GBP" << "en" << QStringLiteral("£1.25k");
        QTest::newRow("and one not at all round") << qint64{125'100} << "GBP" << "en" << QStringLiteral("£1.3k");
        QTest::newRow("below zero") << qint64{-1'106'206} << "GBP" << "en" << QStringLiteral("−£11.1k");
        QTest::newRow("zero") << qint64{0} << "GBP" << "en" << QStringLiteral("£0");
        QTest::newRow("crores") << qint64{6'00'00'000'00} << "INR" << "en" << QStringLiteral("₹6\u00A0cr");
        QTest::newRow("crores in Hindi") << qint64{6'00'00'000'00} << "INR" << "hi" << QStringLiteral("₹6\u00A0करोड़");
        QTest::newRow("lakhs in Hindi") << qint64{1'50'000'00} << "INR" << "hi" << QStringLiteral("₹1.5\u00A0लाख");
        QTest::newRow("dinars in French") << qint64{1'500'000'00} << "DZD" << "fr" << QStringLiteral("1,5\u00A0M\u202FDA");
        QTest::newRow("dinars in Arabic") << qint64{1'500'000'00} << "DZD" << "ar" << QStringLiteral("1,5\u00A0مليون\u202Fدج");
        QTest::newRow("pounds in Arabic") << qint64{15'000'000} << "GBP" << "ar" << QStringLiteral("\u2066£150\u2069\u00A0ألف");
    }
    void axesAreShort()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        QFETCH(QString, language);
        QFETCH(QString, text);
        const Currency code(currency.toStdString());
        const std::string read = language.toStdString();
        QCOMPARE(QString::fromStdString(shortMoneyFormat({minor, code}, numberStyle(code, read), read)), text);
    }

    void countsOnAxes()
    {
        QCOMPARE(shortWholeFormat(950, NumberStyle::Thousands), std::string("950"));
        QCOMPARE(shortWholeFormat(-12'300, NumberStyle::Spaced, "fr"), std::string("−12,3\u00A0k"));
        QCOMPARE(shortWholeFormat(-12'300, NumberStyle::Thousands, "ar"), std::string("\u2066−12.3\u2069\u00A0ألف"));
    }

    void onlyFiguresThatALineOfArabicWouldTurnAreIsolated()
    {
        QCOMPARE(isolatedFigures("1,234.50", "ar"), std::string("1,234.50"));
        QCOMPARE(isolatedFigures("−1,234.50", "ar"), std::string("\u2066−1,234.50\u2069"));
        QCOMPARE(isolatedFigures("16.6\u00A0%", "ar"), std::string("\u206616.6\u00A0%\u2069"));
        QCOMPARE(isolatedFigures("−1,234.50", "hi"), std::string("−1,234.50"));
    }

    void saudiPapersMayHaveArabicDigits()
    {
        QCOMPARE(arabicIndic("1,234,567.80"), std::string("١٬٢٣٤٬٥٦٧٫٨٠"));
        QCOMPARE(arabicIndic("20 نوفمبر 2026, 09:41."), std::string("٢٠ نوفمبر ٢٠٢٦, ٠٩:٤١."));
    }
};

QTEST_APPLESS_MAIN(FormatTest)
#include "format_test.moc"
