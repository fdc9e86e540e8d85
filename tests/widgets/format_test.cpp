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
        QTest::newRow("dinar") << qint64{123'456'700} << "DZD" << "ar" << QStringLiteral("1\u202F234\u202F567,00\u202FDA");
        QTest::newRow("riyal") << qint64{123'456'700} << "SAR" << "ar" << QStringLiteral("1,234,567.00\u00A0SAR");
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
        QCOMPARE(QString::fromStdString(moneyFormat({minor, code}, numberStyle(code, language.toStdString()))), text);
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

    void axesAreShort()
    {
        const Currency pounds("GBP");
        QCOMPARE(shortMoneyFormat({146'175'625, pounds}, NumberStyle::Thousands), std::string("£1.5m"));
        QCOMPARE(shortMoneyFormat({15'000'000, pounds}, NumberStyle::Thousands), std::string("£150k"));
        QCOMPARE(shortMoneyFormat({-1'106'206, pounds}, NumberStyle::Thousands), std::string("−£11.1k"));
        QCOMPARE(shortMoneyFormat({6'00'00'000'00, Currency("INR")}, NumberStyle::Lakhs), std::string("₹6\u00A0cr"));
        QCOMPARE(shortMoneyFormat({0, pounds}, NumberStyle::Thousands), std::string("£0"));
        QCOMPARE(shortWholeFormat(950, NumberStyle::Thousands), std::string("950"));
    }
};

QTEST_APPLESS_MAIN(FormatTest)
#include "format_test.moc"
