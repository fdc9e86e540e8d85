// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/importing/date_pattern.h"
#include "server/sales/importing/number_field.h"
#include "server/sales/importing/presets.h"

#include "tests/sales/importing_fixture.h"

#include <QTest>

using namespace tijara;
using namespace tijara::sales::importing;

namespace {

std::vector<std::string> split(const QString& text)
{
    std::vector<std::string> parts;
    for (const QString& part : text.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        parts.push_back(part.toStdString());
    }
    return parts;
}

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace

class ImportingPresetsTest : public QObject {
    Q_OBJECT

private slots:
    void theRetailHeaderIsRecognisedExactly()
    {
        const std::string row = "536365,85123A,HOLDER,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\n";
        const FileShape shape = detectShape(std::string(kRetailHeader) + row);
        QVERIFY(shape.preset == "online-retail");
        const sales::ImportMapping& mapping = shape.mapping;
        QVERIFY(mapping.number == 0 && mapping.code == 1 && mapping.description == 2 && mapping.quantity == 3);
        QVERIFY(mapping.date == 4 && mapping.unitPrice == 5 && mapping.customer == 6 && mapping.country == 7);
        QVERIFY(mapping.dateFormat == "yyyy-MM-dd HH:mm:ss" && mapping.decimalPoint == ".");
        QVERIFY(mapping.creditNotePrefix == "C" && mapping.adjustmentPrefix == "A");
        QVERIFY(!detectShape("invoiceno,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n" + row).preset);
        QVERIFY(!detectShape("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID\n" + row).preset);
        QVERIFY(detectShape("\xEF\xBB\xBF" + std::string(kRetailHeader) + row).preset == "online-retail");
        QVERIFY(detectShape(std::string(kRetailHeader)).mapping.dateFormat == "yyyy-MM-dd HH:mm:ss");
    }

    void theRetailFileOfOldWritesMonthsFirst()
    {
        const std::string row = "536365,85123A,HOLDER,6,12/1/2010 8:26,2.55,17850,United Kingdom\n";
        const FileShape shape = detectShape(std::string(kRetailHeader) + row);
        QVERIFY(shape.mapping.dateFormat == "MM/dd/yyyy HH:mm");
        const auto document = documentsIn(std::string(kRetailHeader) + row).at(0);
        QVERIFY(toText(document.issuedOn) == "2010-12-01");
        QVERIFY(document.customer == "17850");
    }

    void columnsAreGuessedByTheirNames_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("members"); // number code description quantity date unitPrice customer country tax
        QTest::newRow("english") << QByteArray("Date;Invoice Number;SKU;Item Name;Qty;Unit Price;Customer ID;Country") << "1 2 3 4 0 5 6 7 -1";
        QTest::newRow("french") << QByteArray("N\xC2\xB0 Facture;Date;R\xC3\xA9" "f\xC3\xA9rence;D\xC3\xA9signation;Quantit\xC3\xA9;Prix Unitaire;Client;Pays") << "0 2 3 4 1 5 6 7 -1";
        QTest::newRow("the surer name wins") << QByteArray("Number;Bill No;Code;Name;Product Name;Units;Bill Date;Rate") << "1 2 4 5 6 7 -1 -1 -1";
        QTest::newRow("half known") << QByteArray("x;Ticket;y;Libell\xC3\xA9;Qt\xC3\xA9") << "1 -1 3 4 -1 -1 -1 -1 -1";
        QTest::newRow("tax, not its rate") << QByteArray("Bill No;Code;Name;Qty;Date;Price;GST Rate;Tax Amount;GST") << "0 1 2 3 4 5 -1 -1 7";
        QTest::newRow("french tax") << QByteArray("Facture;Code;Libell\xC3\xA9;Qt\xC3\xA9;Jour;Prix;Montant TVA") << "0 1 2 3 4 5 -1 -1 6";
        QTest::newRow("arabic tax") << QByteArray("Bill No;Code;Name;Qty;Date;Price;\xD9\x85\xD8\xA8\xD9\x84\xD8\xBA \xD8\xA7\xD9\x84\xD8\xB6\xD8\xB1\xD9\x8A\xD8\xA8\xD8\xA9") << "0 1 2 3 4 5 -1 -1 6";
        QTest::newRow("hindi tax") << QByteArray("Bill No;Code;Name;Qty;Date;Price;\xE0\xA4\x95\xE0\xA4\xB0") << "0 1 2 3 4 5 -1 -1 6";
    }

    void columnsAreGuessedByTheirNames()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, members);
        const sales::ImportMapping mapping = detectShape(header.toStdString() + "\n").mapping;
        QStringList found;
        for (const sales::FileColumn column : {mapping.number, mapping.code, mapping.description, mapping.quantity, mapping.date, mapping.unitPrice,
                                          mapping.customer, mapping.country, mapping.tax}) {
            found << QString::number(sales::columnOf(column));
        }
        QCOMPARE(found.join(QLatin1Char(' ')), members);
    }

    void delimiterAndHeaderAreSeen_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("delimiter");
        QTest::addColumn<int>("columns");
        QTest::addColumn<bool>("hasHeader");
        QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << "," << 3 << true;
        QTest::newRow("semicolon with decimal commas") << QByteArray("a;b;c\nx;1,5;2,5\ny;2,5;3,5\n") << ";" << 3 << true;
        QTest::newRow("tab") << QByteArray("a\tb\nx, y\tz\n") << "\t" << 2 << true;
        QTest::newRow("bar") << QByteArray("a|b\nx|y\n") << "|" << 2 << true;
        QTest::newRow("commas in quotes") << QByteArray("\"a,1\";b\n\"x,y,z\";2\n") << ";" << 2 << true;
        QTest::newRow("one column") << QByteArray("a\nb\n") << "," << 1 << true;
        QTest::newRow("blank lines first") << QByteArray("\n,,\na,b\n1,2\n") << "," << 2 << true;
        QTest::newRow("no header") << QByteArray("536365,85123A,6,2010-12-01 08:26:00\n") << "," << 4 << false;
        QTest::newRow("no header, days") << QByteArray("A1|x|01/12/2010\n") << "|" << 3 << false;
    }

    void delimiterAndHeaderAreSeen()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, delimiter);
        QFETCH(int, columns);
        QFETCH(bool, hasHeader);
        const FileShape shape = detectShape(file.toStdString());
        QCOMPARE(QString(QLatin1Char(shape.delimiter)), delimiter);
        QCOMPARE(static_cast<int>(shape.columns.size()), columns);
        QCOMPARE(shape.hasHeader, hasHeader);
    }

    void aFileWithoutHeaderLosesNoLine()
    {
        const std::string text = "1,a,n,1,2011-01-01,2.5\n1,b,n,1,2011-01-01,2.5\n";
        FileShape shape = detectShape(text);
        QVERIFY(shape.columns[5] == "6");
        sales::ImportMapping mapping{0, 1, 2, 3, 4, 5, -1, -1, "yyyy-MM-dd", ".", "", ""};
        const auto plan = ImportPlan::make(text, shape, {mapping, {}, "UTC", Currency("EUR")});
        QCOMPARE(plan->lineCount(), 2U);
        QCOMPARE(documentsOf(*plan).at(0).lines, (std::vector<std::int64_t>{1, 2}));
    }

    void tooManyColumnsAreRefused()
    {
        QVERIFY(problemOf([] { detectShape("a" + std::string(200, ',') + "\n"); }) == "too_many_columns");
        QVERIFY(problemOf([] { detectShape("a" + std::string(199, ',') + "\n"); }).empty());
        QVERIFY(problemOf([] { detectShape(" \n\n,\n"); }) == "empty_file");
    }

    void dateFormatsAreSeenInTheRows_data()
    {
        QTest::addColumn<QString>("texts");
        QTest::addColumn<bool>("monthFirst");
        QTest::addColumn<QString>("format");
        QTest::newRow("iso with time") << "2011-01-02 03:04:05|2011-01-02 03:04:06" << false << "yyyy-MM-dd HH:mm:ss";
        QTest::newRow("iso without seconds") << "2011-01-02 03:04" << false << "yyyy-MM-dd HH:mm:ss";
        QTest::newRow("iso day") << "2011-01-02" << false << "yyyy-MM-dd";
        QTest::newRow("ambiguous") << "01/02/2011" << false << "dd/MM/yyyy";
        QTest::newRow("ambiguous, month first") << "01/02/2011" << true << "MM/dd/yyyy";
        QTest::newRow("one tells") << "01/02/2011 10:00|12/13/2011 10:00" << false << "MM/dd/yyyy HH:mm";
        QTest::newRow("one tells the other way") << "1/2/2011 9:00|13/12/2011 10:00" << true << "dd/MM/yyyy HH:mm";
        QTest::newRow("dots") << "31.12.2011" << false << "dd.MM.yyyy";
        QTest::newRow("a bad one among good ones") << "31/12/2011|soon|30/12/2011" << false << "dd/MM/yyyy";
        QTest::newRow("none") << "soon" << false << "";
    }

    void dateFormatsAreSeenInTheRows()
    {
        QFETCH(QString, texts);
        QFETCH(bool, monthFirst);
        QFETCH(QString, format);
        QCOMPARE(text(detectDateFormat(split(texts), monthFirst)), format);
    }

    void rowsFarDownTheFileTellTheFormatToo()
    {
        std::string file = "Invoice,SKU,Item,Qty,Date,Price\n";
        for (int i = 0; i < 20'000; ++i) {
            file += std::to_string(i) + ",a,b,1," + (i < 10'000 ? "01/02/2011" : "01/22/2011") + ",1.5\n";
        }
        QVERIFY(detectShape(file).mapping.dateFormat == "MM/dd/yyyy");
    }

    void decimalPointsAreSeenInTheRows_data()
    {
        QTest::addColumn<QString>("texts");
        QTest::addColumn<QString>("delimiter");
        QTest::addColumn<QString>("point");
        QTest::newRow("dot") << "2.55|3.39" << "," << ".";
        QTest::newRow("comma") << "2,55|3,39" << ";" << ",";
        QTest::newRow("both, dot last") << "1,234.50" << ";" << ".";
        QTest::newRow("both, comma last") << "1.234,50" << "," << ",";
        QTest::newRow("grouped twice") << "1,234,567" << ";" << ".";
        QTest::newRow("could be either") << "1,234" << "," << ".";
        QTest::newRow("could be either among semicolons") << "1,234" << ";" << ",";
        QTest::newRow("nought comma") << "0,125" << "," << ",";
        QTest::newRow("whole numbers") << "1|2" << "," << ".";
        QTest::newRow("nothing") << "" << "," << ".";
    }

    void decimalPointsAreSeenInTheRows()
    {
        QFETCH(QString, texts);
        QFETCH(QString, delimiter);
        QFETCH(QString, point);
        QCOMPARE(text(detectDecimalPoint(split(texts), delimiter.at(0).toLatin1())), point);
    }

    void codesAreToldApartByteForByte()
    {
        using catalog::ItemKind;
        const std::vector<std::pair<std::string_view, ItemKind>> known = {
            {"POST", ItemKind::Postage}, {"DOT", ItemKind::Postage},      {"C2", ItemKind::Postage},     {"D", ItemKind::Discount},
            {"CRUK", ItemKind::Fee},     {"BANK CHARGES", ItemKind::Fee}, {"AMAZONFEE", ItemKind::Fee},  {"M", ItemKind::Manual},
            {"m", ItemKind::Manual},     {"B", ItemKind::Manual},         {"S", ItemKind::Manual},       {"post", ItemKind::Goods},
            {"d", ItemKind::Goods},      {"85123A", ItemKind::Goods},     {"Bank Charges", ItemKind::Goods}, {"", ItemKind::Goods}};
        for (const auto& [code, kind] : known) {
            QVERIFY(itemKindOf(kOnlineRetail, code) == kind);
            QVERIFY(itemKindOf("", code) == ItemKind::Goods);
        }
        QVERIFY(customerNumberOf(kOnlineRetail, "17850.0") == "17850");
        QVERIFY(customerNumberOf(kOnlineRetail, "17850") == "17850");
        QVERIFY(customerNumberOf(kOnlineRetail, ".0") == ".0");
        QVERIFY(customerNumberOf("", "17850.0") == "17850.0");
    }

    void datesAreReadByTheirPattern_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("read"); // day and second; "" = refused
        QTest::newRow("full") << "yyyy-MM-dd HH:mm:ss" << "2011-12-09 12:50:07" << "2011-12-09 46207";
        QTest::newRow("without seconds") << "yyyy-MM-dd HH:mm:ss" << "2011-12-09 12:50" << "2011-12-09 46200";
        QTest::newRow("with a fraction") << "yyyy-MM-dd HH:mm:ss" << "2011-12-09 12:50:07.000" << "2011-12-09 46207";
        QTest::newRow("with a T") << "yyyy-MM-dd HH:mm" << "2011-12-09T12:50" << "2011-12-09 46200";
        QTest::newRow("short") << "M/d/yyyy H:mm" << "1/4/2011 8:05" << "2011-01-04 29100";
        QTest::newRow("day first") << "dd/MM/yyyy" << "09/12/2011" << "2011-12-09 0";
        QTest::newRow("leap day") << "dd.MM.yyyy" << "29.02.2012" << "2012-02-29 0";
        QTest::newRow("no leap day") << "dd.MM.yyyy" << "29.02.2011" << "";
        QTest::newRow("no month") << "MM/dd/yyyy" << "13/01/2011" << "";
        QTest::newRow("time missing") << "yyyy-MM-dd HH:mm" << "2011-12-09" << "";
        QTest::newRow("time too many") << "yyyy-MM-dd" << "2011-12-09 10:00" << "";
        QTest::newRow("hour 24") << "yyyy-MM-dd HH:mm" << "2011-12-09 24:00" << "";
        QTest::newRow("minute 60") << "yyyy-MM-dd HH:mm" << "2011-12-09 10:60" << "";
        QTest::newRow("second 60") << "yyyy-MM-dd HH:mm:ss" << "2011-12-09 10:00:60" << "";
        QTest::newRow("other separator") << "dd/MM/yyyy" << "09-12-2011" << "";
        QTest::newRow("short year") << "dd/MM/yyyy" << "09/12/11" << "";
        QTest::newRow("something behind") << "dd/MM/yyyy" << "09/12/2011x" << "";
        QTest::newRow("empty") << "dd/MM/yyyy" << "" << "";
    }

    void datesAreReadByTheirPattern()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, date);
        QFETCH(QString, read);
        const auto time = DatePattern::from(pattern.toStdString())->read(date.toStdString());
        QCOMPARE(time ? text(toText(time->day)) + QLatin1Char(' ') + QString::number(time->second) : QString(), read);
    }

    void onlyPatternsOfADayAreTaken()
    {
        for (const char* pattern : {"", "yyyy", "yyyy-MM", "yy-MM-dd", "yyyy-MM-dd hh:mm", "yyyy-MM/dd", "yyyyMMdd", "dd MM yyyy", "yyyy-dd-MM", "yyyy-MM-dd HH",
                                    "MMM/dd/yyyy", "-", "dd/MM/yyyy ", "dd/MM/yyyy HH:mm:ss.z"}) {
            QVERIFY2(!DatePattern::from(pattern), pattern);
        }
    }

    void numbersAreReadOrNamed_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("point");
        QTest::addColumn<QString>("read");
        QTest::newRow("plain") << "2.55" << 4 << "." << "25500";
        QTest::newRow("grouped") << "1,234.5" << 4 << "." << "12345000";
        QTest::newRow("french") << "1 234,50" << 4 << "," << "12345000";
        QTest::newRow("french, no-break") << QStringLiteral("1\u00A0234\u00A0567,5") << 4 << "," << "12345675000";
        QTest::newRow("french, narrow no-break") << QStringLiteral("-1\u202F234") << 4 << "," << "-12340000";
        QTest::newRow("space that groups nothing") << "1 23" << 4 << "," << "not_a_number";
        QTest::newRow("zeros past the digits") << "2.550000" << 4 << "." << "25500";
        QTest::newRow("too many decimals") << "2.55001" << 4 << "." << "too_many_decimals";
        QTest::newRow("parts of a piece") << "1.0005" << 3 << "." << "too_many_decimals";
        QTest::newRow("too large") << "9223372036854775808" << 4 << "." << "too_large";
        QTest::newRow("too large, grouped") << "-9,223,372,036,854,775,808.5" << 4 << "." << "too_large";
        QTest::newRow("words") << "two" << 4 << "." << "not_a_number";
        QTest::newRow("currency sign") << QStringLiteral("£2.55") << 4 << "." << "not_a_number";
        QTest::newRow("exponent") << "1e5" << 4 << "." << "not_a_number";
        QTest::newRow("hexadecimal") << "0x10" << 4 << "." << "not_a_number";
        QTest::newRow("two points") << "1.2.3" << 4 << "." << "not_a_number";
        QTest::newRow("only a sign") << "-" << 4 << "." << "not_a_number";
        QTest::newRow("not a number at all") << "nan" << 4 << "." << "not_a_number";
    }

    void numbersAreReadOrNamed()
    {
        QFETCH(QString, number);
        QFETCH(int, digits);
        QFETCH(QString, point);
        QFETCH(QString, read);
        const std::string bytes = number.toStdString();
        const NumberField field = readNumber(bytes, digits, point.at(0).toLatin1());
        QCOMPARE(field.reason.empty() ? QString::number(field.value) : text(field.reason), read);
    }
};

QTEST_APPLESS_MAIN(ImportingPresetsTest)
#include "importing_presets_test.moc"
