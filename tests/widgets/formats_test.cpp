// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formats.h"
#include "ui/widgets/language.h"

#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace tijara;
using namespace tijara::ui;

class FormatsTest : public QObject {
    Q_OBJECT

    Language m_language;
    Formats m_formats;

    void read(const QString& language, const char* currency, const QString& zone)
    {
        QVERIFY(m_language.choose(language));
        m_formats.set(Currency(currency), zone, language);
    }

private slots:
    void cleanup() { m_language.choose(QStringLiteral("en")); }

    void daysAndMonths_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<QStringList>("months");
        QTest::addColumn<QString>("day");
        QTest::newRow("English") << "en" << QByteArray("GBP")
                                 << QStringLiteral("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split(QLatin1Char(' ')) << "9 Dec 2011";
        QTest::newRow("French") << "fr" << QByteArray("DZD")
                                << QStringLiteral("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.").split(QLatin1Char(' ')) << QStringLiteral("9 déc. 2011");
        QTest::newRow("Algerian Arabic") << "ar" << QByteArray("DZD")
                                         << QStringLiteral("جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر").split(QLatin1Char(' '))
                                         << QStringLiteral("9 ديسمبر 2011");
        QTest::newRow("Saudi Arabic") << "ar" << QByteArray("SAR")
                                      << QStringLiteral("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر").split(QLatin1Char(' '))
                                      << QStringLiteral("9 ديسمبر 2011");
        QTest::newRow("Hindi") << "hi" << QByteArray("INR")
                               << QStringLiteral("जन॰ फ़र॰ मार्च अप्रै॰ मई जून जुल॰ अग॰ सित॰ अक्तू॰ नव॰ दिस॰").split(QLatin1Char(' ')) << QStringLiteral("9 दिस॰ 2011");
    }
    void daysAndMonths()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, currency);
        QFETCH(QStringList, months);
        QFETCH(QString, day);
        read(language, currency.constData(), QStringLiteral("Africa/Algiers"));
        for (int month = 1; month <= 12; ++month) {
            QCOMPARE(m_formats.shortMonth(fromCivil({2026, month, 1})), months.at(month - 1));
        }
        QCOMPARE(m_formats.date(fromCivil({2011, 12, 9})), day);
        // 22:30 UTC is half past eleven in Algiers.
        QCOMPARE(m_formats.dateTime({QDateTime(QDate(2011, 12, 9), QTime(22, 30), Qt::UTC).toMSecsSinceEpoch()}), day + QStringLiteral(" 23:30"));
    }

    void figuresInSentences_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<QString>("money");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("percent");
        QTest::addColumn<QString>("axis");
        QTest::newRow("English pounds") << "en" << QByteArray("GBP") << QStringLiteral("−£1,234.50") << QStringLiteral("−£0.004") << QStringLiteral("25.72\u00A0%") << QStringLiteral("£150k");
        QTest::newRow("French dinars") << "fr" << QByteArray("DZD") << QStringLiteral("−1\u202F234,50\u202FDA") << QStringLiteral("−0,004\u202FDA") << QStringLiteral("25,72\u00A0%")
                                       << QStringLiteral("150\u00A0k\u202FDA");
        QTest::newRow("Arabic dinars") << "ar" << QByteArray("DZD") << QStringLiteral("\u2066−1\u202F234,50\u2069\u202Fدج") << QStringLiteral("\u2066−0,004\u2069\u202Fدج")
                                       << QStringLiteral("\u206625,72\u00A0%\u2069") << QStringLiteral("150\u00A0ألف\u202Fدج");
        QTest::newRow("Hindi rupees") << "hi" << QByteArray("INR") << QStringLiteral("−₹1,234.50") << QStringLiteral("−₹0.004") << QStringLiteral("25.72\u00A0%")
                                      << QStringLiteral("₹1.5\u00A0लाख");
    }
    void figuresInSentences()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, currency);
        QFETCH(QString, money);
        QFETCH(QString, exact);
        QFETCH(QString, percent);
        QFETCH(QString, axis);
        const Currency code(currency.constData());
        read(language, currency.constData(), QStringLiteral("Asia/Kolkata"));
        QCOMPARE(m_formats.money({-123'450, code}), money);
        QCOMPARE(m_formats.exactMoney(-40'000), exact);
        QCOMPARE(m_formats.percent(2'572), percent);
        QCOMPARE(m_formats.shortFigure({.value = 15'000'000, .unit = Unit::Money, .currency = code, .opens = {}}), axis);
    }

    void everyPluralOfArabicIsSaid()
    {
        read(QStringLiteral("ar"), "SAR", QStringLiteral("Asia/Riyadh"));
        QCOMPARE(m_formats.duration(1), QStringLiteral("ثانية واحدة"));
        QCOMPARE(m_formats.duration(2), QStringLiteral("ثانيتان"));
        QCOMPARE(m_formats.duration(7), QStringLiteral("7 ثوانٍ"));
        QCOMPARE(m_formats.duration(33), QStringLiteral("33 ثانية"));
        QCOMPARE(m_formats.duration(3 * 3600), QStringLiteral("3 ساعات"));
        QCOMPARE(m_formats.duration(100 * 3600), QStringLiteral("100 ساعة"));
    }

    void calendarsOfQtWriteWesternDigitsAndTheMonthsOfTheCountry()
    {
        read(QStringLiteral("ar"), "DZD", QStringLiteral("Africa/Algiers"));
        QCOMPARE(QLocale().toString(123), QStringLiteral("123"));
        QCOMPARE(QLocale().standaloneMonthName(8), QStringLiteral("أوت"));
        m_formats.set(Currency("SAR"), QStringLiteral("Asia/Riyadh"), QStringLiteral("ar"));
        QCOMPARE(QLocale().toString(123), QStringLiteral("123"));
        QCOMPARE(QLocale().standaloneMonthName(8), QStringLiteral("أغسطس"));
    }

    void qtsOwnMenusSpeakTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("paste");
        QTest::newRow("fr") << "fr" << QStringLiteral("C&oller");
        QTest::newRow("ar") << "ar" << QStringLiteral("&لصق");
        QTest::newRow("hi") << "hi" << QStringLiteral("&चिपकाएँ");
    }
    void qtsOwnMenusSpeakTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, paste);
        QVERIFY(m_language.choose(language));
        QLineEdit field;
        const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
        QStringList said;
        for (const QAction* action : menu->actions()) {
            said << action->text().section(QLatin1Char('\t'), 0, 0);
        }
        QVERIFY2(said.contains(paste), qPrintable(said.join(QLatin1Char('|'))));
        QVERIFY2(!said.contains(QStringLiteral("Select All")) && !said.contains(QStringLiteral("Delete")), qPrintable(said.join(QLatin1Char('|'))));
    }
};

QTEST_MAIN(FormatsTest)
#include "formats_test.moc"
