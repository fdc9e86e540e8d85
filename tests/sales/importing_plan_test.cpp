// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sales/importing_fixture.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <thread>

using namespace tijara;
using namespace tijara::sales;
using namespace tijara::sales::importing;

namespace {

std::string retail(std::string_view body)
{
    return std::string(kRetailHeader) + std::string(body);
}

std::string text(std::string_view view)
{
    return std::string(view);
}

/// A file of another program, with a column of tax; numbers that begin with C and A are what they are in the retail file.
std::vector<DocumentCopy> taxed(std::string_view body)
{
    const std::string file = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,Tax,CustomerID,Country\n" + std::string(body);
    FileShape shape = detectShape(file);
    shape.mapping.dateFormat = "yyyy-MM-dd HH:mm:ss";
    shape.mapping.creditNotePrefix = "C";
    shape.mapping.adjustmentPrefix = "A";
    const auto plan = ImportPlan::make(file, shape, optionsFor(shape));
    return documentsOf(*plan);
}

/// "line column reason value", one per complaint.
QString complaintsOf(const std::vector<DocumentCopy>& documents)
{
    QStringList all;
    for (const DocumentCopy& document : documents) {
        for (const LineComplaint& complaint : document.complaints) {
            all << QStringLiteral("%1 %2 %3 %4")
                       .arg(complaint.line)
                       .arg(QString::fromStdString(complaint.column), QString::fromStdString(text(complaint.reason)), QString::fromStdString(complaint.value));
        }
    }
    return all.join(QLatin1Char('\n'));
}

const char* const kGood = "1,a,Thing,2,2011-01-01 10:00:00,1.50,7.0,France\n";

} // namespace

class ImportingPlanTest : public QObject {
    Q_OBJECT

private slots:
    void linesBecomeTheirDocumentWhereverTheyStand()
    {
        const auto documents = documentsIn(retail("1,a,A,1,2011-01-01 10:00:00,1.5,7.0,France\n"
                                                  "2,a,A,1,2011-01-01 11:00:00,1.5,8.0,Spain\n"
                                                  "\n"
                                                  " 1 ,\"b\"\"b\",\"B, \"\"b\"\"\",2,2011-01-01 09:00:00,2.5,7.0,France\n"
                                                  "\"2\",c,C,3,2011-01-02 11:00:00,1,8.0,Spain\n"));
        QCOMPARE(documents.size(), 2U);
        QVERIFY(documents[0].number == "1");
        QCOMPARE(documents[0].lines, (std::vector<std::int64_t>{2, 5}));
        QCOMPARE(documents[0].codes, (std::vector<std::string>{"a", "b\"b"}));
        QCOMPARE(documents[0].descriptions, (std::vector<std::string>{"A", "B, \"b\""}));
        QCOMPARE(documents[0].total, 650);
        QVERIFY(documents[0].issuedAt.utcMs == 1293872400000); // 09:00, the earliest
        QVERIFY(documents[0].customer == "7" && documents[0].country == "France");
        QVERIFY(documents[1].number == "2");
        QCOMPARE(documents[1].lines, (std::vector<std::int64_t>{3, 6}));
        QVERIFY(toText(documents[1].issuedOn) == "2011-01-01");
    }

    void kindsFollowPrefixAndSigns_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("total");
        QTest::newRow("bill") << QByteArray("1,a,A,2,2011-01-01 10:00:00,1.5,,\n") << 0 << 300;
        QTest::newRow("bill with a gift") << QByteArray("1,a,A,2,2011-01-01 10:00:00,0,,\n1,b,B,1,2011-01-01 10:00:00,1,,\n") << 0 << 100;
        QTest::newRow("bill of nothing") << QByteArray("1,a,A,0,2011-01-01 10:00:00,5,,\n") << 0 << 0;
        QTest::newRow("credit note") << QByteArray("C1,a,A,-2,2011-01-01 10:00:00,1.5,,\n") << 1 << -300;
        QTest::newRow("credit note with a fee") << QByteArray("C1,a,A,-2,2011-01-01 10:00:00,1.5,,\nC1,F,Fee,1,2011-01-01 10:00:00,1,,\n") << 1 << -200;
        QTest::newRow("credit note of gifts") << QByteArray("C1,a,A,-2,2011-01-01 10:00:00,0,,\n") << 1 << 0;
        QTest::newRow("write-off") << QByteArray("1,a,A,-2,2011-01-01 10:00:00,0,,\n1,b,B,-1,2011-01-01 10:00:00,0.0,,\n") << 2 << 0;
        QTest::newRow("adjustment up") << QByteArray("A1,B,Adjust,1,2011-01-01 10:00:00,11062.06,,\n") << 3 << 1106206;
        QTest::newRow("adjustment down") << QByteArray("A1,B,Adjust,1,2011-01-01 10:00:00,-11062.06,,\n") << 3 << -1106206;
        QTest::newRow("small letters are no prefix") << QByteArray("c1,a,A,2,2011-01-01 10:00:00,1.5,,\n") << 0 << 300;
    }

    void kindsFollowPrefixAndSigns()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(int, total);
        const auto documents = documentsIn(retail(body.toStdString()));
        QCOMPARE(documents.size(), 1U);
        QCOMPARE(complaintsOf(documents), QString());
        QCOMPARE(static_cast<int>(documents[0].kind), kind);
        QCOMPARE(documents[0].total, total);
    }

    void badLinesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("body"); // from line 2 on
        QTest::addColumn<QString>("complaints");
        const auto row = [](const char* name, const QByteArray& body, const char* complaints) {
            QTest::newRow(name) << body << QString::fromLatin1(complaints);
        };
        row("no date", "1,a,A,1,soon,1,,\n", "2 InvoiceDate not_a_date soon");
        row("date missing", "1,a,A,1,,1,,\n", "2 InvoiceDate required ");
        row("no quantity", "1,a,A,many,2011-01-01 10:00:00,1,,\n", "2 Quantity not_a_number many");
        row("quantity missing", "1,a,A, ,2011-01-01 10:00:00,1,,\n", "2 Quantity required  ");
        row("no price", "1,a,A,1,2011-01-01 10:00:00,free,,\n", "2 UnitPrice not_a_number free");
        row("price missing", "1,a,A,1,2011-01-01 10:00:00,,,\n", "2 UnitPrice required ");
        row("price too fine", "1,a,A,1,2011-01-01 10:00:00,1.00001,,\n", "2 UnitPrice too_many_decimals 1.00001");
        row("quantity too large", "1,a,A,99999999999999999999,2011-01-01 10:00:00,1,,\n", "2 Quantity too_large 99999999999999999999");
        row("amount too large", "1,a,A,9000000000000,2011-01-01 10:00:00,900000000,,\n", "2 UnitPrice too_large 900000000");
        row("total too large", "1,a,A,0.001,2011-01-01 10:00:00,900000000000000,,\n1,a,A,1,2011-01-01 10:00:00,900000000000000,,\n",
            "3 UnitPrice too_large 900000000000000");
        row("number missing", ",a,A,1,2011-01-01 10:00:00,1,,\n", "2 InvoiceNo required ");
        row("code missing", "1,,A,1,2011-01-01 10:00:00,1,,\n", "2 StockCode required ");
        row("latin-1 name", "1,a,caf\xE9,1,2011-01-01 10:00:00,1,,\n", "2 Description bad_encoding caf\xEF\xBF\xBD");
        row("latin-1 number", "\xE9,a,A,1,2011-01-01 10:00:00,1,,\n", "2 InvoiceNo bad_encoding \xEF\xBF\xBD");
        row("too few columns", "1,a,A,1\n", "2  wrong_column_count 4");
        row("too many columns", "1,a,A,1,2011-01-01 10:00:00,1,,,\n", "2  wrong_column_count 9");
        row("only a number", "1\n", "2  wrong_column_count 1");
        row("text behind a quote", "1,\"a\"b,A,1,2011-01-01 10:00:00,1,,\n", "2  bad_quoting ");
        row("negative price on a bill", "1,a,A,1,2011-01-01 10:00:00,-1,,\n", "2 UnitPrice negative_price -1");
        row("negative price on a credit note", "C1,a,A,-1,2011-01-01 10:00:00,-1,,\n", "2 UnitPrice negative_price -1");
        row("signs mixed", "1,a,A,1,2011-01-01 10:00:00,1,,\n1,a,A,-1,2011-01-01 10:00:00,1,,\n", "3 Quantity mixed_signs -1");
        row("return without prefix", "1,a,A,-1.5,2011-01-01 10:00:00,1,,\n", "2 Quantity negative_quantity -1.5");
        row("write-off with a price on one line", "1,a,A,-1,2011-01-01 10:00:00,0,,\n1,a,A,-1,2011-01-01 10:00:00,1,,\n", "3 Quantity negative_quantity -1");
        row("credit note that charges", "C1,a,A,20,2011-01-01 10:00:00,1,,\n", "2 Quantity positive_credit_note 20");
        row("credit note of nothing", "C1,a,A,0,2011-01-01 10:00:00,1,,\n", "2 Quantity positive_credit_note 0");
        row("credit note that charges more than it gives", "C1,a,A,-1,2011-01-01 10:00:00,1,,\nC1,a,A,3,2011-01-01 10:00:00,1,,\n",
            "3 Quantity positive_credit_note 3");
        row("two customers", "1,a,A,1,2011-01-01 10:00:00,1,7,\n1,a,A,1,2011-01-01 10:00:00,1,8,\n", "3 CustomerID customer_differs 8");
        row("a customer and none", "1,a,A,1,2011-01-01 10:00:00,1,7,\n1,a,A,1,2011-01-01 10:00:00,1,,\n", "3 CustomerID customer_differs ");
        row("two countries", "1,a,A,1,2011-01-01 10:00:00,1,7,Spain\n1,a,A,1,2011-01-01 10:00:00,1,7,France\n", "3 Country country_differs France");
        row("every bad line once", "1,,A,x,soon,1,,\n1,a,A,1,2011-01-01 10:00:00,1,,\n1,a,A,x,soon,1,,\n", "2 StockCode required \n4 Quantity not_a_number x");
    }

    void badLinesAreNamed()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, complaints);
        const auto documents = documentsIn(retail(body.toStdString() + "GOOD,a,A,1,2011-01-01 10:00:00,1,,\n"));
        QCOMPARE(complaintsOf(documents), QString::fromUtf8(complaints.toLatin1()));
        QVERIFY(documents.back().number == "GOOD");
        QVERIFY(documents.back().complaints.empty());
    }

    void taxIsAnAmountOfItsLineAndPartOfTheTotal()
    {
        const auto documents = taxed("1,a,A,2,2011-01-01 10:00:00,1.5,0.545,,\n1,b,B,1,2011-01-01 10:00:00,1,,,\n"
                                     "C2,a,A,-1,2011-01-01 10:00:00,1.5,-0.27,,\n"
                                     "A3,a,A,1,2011-01-01 10:00:00,-5,0.5,,\n");
        QCOMPARE(complaintsOf(documents), QString());
        QCOMPARE(documents.at(0).total, 300 + 55 + 100);
        QCOMPARE(documents.at(0).rest, -50'000); // 0.545 became 0.55
        QCOMPARE(documents.at(0).amounts, (std::vector<std::int64_t>{300, 100}));
        QCOMPARE(documents.at(1).total, -150 - 27);
        QCOMPARE(documents.at(2).total, -500 + 50);
    }

    void taxThatCannotBeIsNamed()
    {
        QCOMPARE(complaintsOf(taxed("1,a,A,1,2011-01-01 10:00:00,1,18 %,,\n")), QStringLiteral("2 Tax not_a_number 18 %"));
        QCOMPARE(complaintsOf(taxed("1,a,A,1,2011-01-01 10:00:00,1,0.00001,,\n")), QStringLiteral("2 Tax too_many_decimals 0.00001"));
        QCOMPARE(complaintsOf(taxed("1,a,A,1,2011-01-01 10:00:00,1,-0.2,,\n")), QStringLiteral("2 Tax tax_sign -0.2"));
        QCOMPARE(complaintsOf(taxed("C1,a,A,-1,2011-01-01 10:00:00,1,0.2,,\n")), QStringLiteral("2 Tax tax_sign 0.2"));
        QCOMPARE(complaintsOf(taxed("1,a,A,-1,2011-01-01 10:00:00,0,-0.2,,\n")), QStringLiteral("2 Quantity negative_quantity -1")); // a write-off has none
        QCOMPARE(complaintsOf(taxed("1,a,A,0.001,2011-01-01 10:00:00,900000000000000,900000000000000,,\n")), QStringLiteral("2 Tax too_large 900000000000000"));
    }

    void aDocumentWithoutTaxHasTheHashItHadBeforeThereWasSuchAColumn()
    {
        const auto before = documentsIn(retail("1,a,A,2,2011-01-01 10:00:00,1.5,,\n1,b,B,1,2011-01-01 10:00:00,1,,\n")).at(0).hash;
        const auto hash = [](const char* first, const char* second) {
            return taxed("1,a,A,2,2011-01-01 10:00:00,1.5," + std::string(first) + ",,\n1,b,B,1,2011-01-01 10:00:00,1," + std::string(second) + ",,\n").at(0).hash;
        };
        QVERIFY(hash("", "") == before);
        QVERIFY(hash("0.00", "") == before);
        QVERIFY(hash("0.2", "") != before);
        QVERIFY(hash("0.2", "") == hash("0.20", "0"));
        QVERIFY(hash("0.2", "") != hash("", "0.2"));
    }

    void whatIsTooLongIsNamed()
    {
        const auto one = [](std::size_t number, std::size_t code, std::size_t description, std::size_t customer, std::size_t country) {
            return complaintsOf(documentsIn(retail(std::string(number, '1') + "," + std::string(code, 'c') + "," + std::string(description, 'd')
                                                   + ",1,2011-01-01 10:00:00,1," + std::string(customer, '7') + "," + std::string(country, 'x') + "\n")));
        };
        QCOMPARE(one(40, 64, 500, 40, 64), QString());
        QVERIFY(one(41, 1, 1, 1, 1).startsWith(QStringLiteral("2 InvoiceNo too_long 111")));
        QVERIFY(one(1, 65, 1, 1, 1).startsWith(QStringLiteral("2 StockCode too_long ccc")));
        QVERIFY(one(1, 1, 501, 1, 1).startsWith(QStringLiteral("2 Description too_long ddd")));
        QVERIFY(one(1, 1, 1, 41, 1).startsWith(QStringLiteral("2 CustomerID too_long 777")));
        QVERIFY(one(1, 1, 1, 1, 65).startsWith(QStringLiteral("2 Country too_long xxx")));
        QCOMPARE(one(1, 1, 5000, 1, 1).size(), QStringLiteral("2 Description too_long ").size() + 200);
    }

    void aDocumentHasNoMoreThanAHundredThousandLines()
    {
        std::string body;
        for (std::size_t i = 0; i < kDocumentLinesMax; ++i) {
            body += "1,a,A,1,2011-01-01 10:00:00,1,,\n";
        }
        QCOMPARE(documentsIn(retail(body)).at(0).total, 10'000'000);
        const auto documents = documentsIn(retail(body + "1,a,A,1,2011-01-01 10:00:00,1,,\n"));
        QCOMPARE(complaintsOf(documents), QStringLiteral("100002  too_many_lines 100001"));
        QCOMPARE(documents[0].lineCount, kDocumentLinesMax + 1);
    }

    void anUnreadableColumnThatIsNotMappedDoesNoHarm()
    {
        const std::string file = "Invoice;SKU;Item;Qty;Date;Price;Note\n1;a;A;1;2011-01-01;1,5;caf\xE9\n";
        const auto document = documentsIn(file).at(0);
        QVERIFY(document.complaints.empty());
        QCOMPARE(document.total, 150);
    }

    void hashesAreEqualForTheSameContentOnly()
    {
        const std::string first = "1,a,A,1,2011-01-01 10:00:00,1.5,7.0,France\n";
        const std::string second = "1,b,B,2,2011-01-01 10:00:00,2.5,7.0,France\n";
        const auto hash = [](const std::string& body) { return documentsIn(retail(body)).at(0).hash; };
        const auto original = hash(first + second);
        QVERIFY(hash(second + first) == original);
        QVERIFY(hash(second + "2,x,X,1,2011-01-01 10:00:00,1,,\n" + first) == original);
        QVERIFY(hash("\"1\",\"a\",\"A\",1.00,2011-01-01 10:00,\"1.5000\", 7 ,France \n" + second) == original);
        for (const std::string& changed :
             {std::string("2,a,A,1,2011-01-01 10:00:00,1.5,7.0,France\n"), std::string("1,A,A,1,2011-01-01 10:00:00,1.5,7.0,France\n"),
              std::string("1,a,A ,1,2011-01-01 10:00:00,1.5,7.0,France\n"), std::string("1,a,A,2,2011-01-01 10:00:00,1.5,7.0,France\n"),
              std::string("1,a,A,1,2011-01-01 10:00:01,1.5,7.0,France\n"), std::string("1,a,A,1,2011-01-01 10:00:00,1.51,7.0,France\n"),
              std::string("1,a,A,1,2011-01-01 10:00:00,1.5,8.0,France\n"), std::string("1,a,A,1,2011-01-01 10:00:00,1.5,7.0,Spain\n"), first + first}) {
            QVERIFY2(hash(changed) != hash(first), changed.c_str());
        }
        // Where one field ends and the next begins is part of what is hashed.
        QVERIFY(hash("1,ab,c,1,2011-01-01 10:00:00,1.5,,\n") != hash("1,a,bc,1,2011-01-01 10:00:00,1.5,,\n"));
    }

    void theHashOfAKnownDocumentNeverChanges()
    {
        const auto hash = documentsIn(retail(kGood)).at(0).hash;
        const QByteArray bytes(reinterpret_cast<const char*>(hash.data()), static_cast<qsizetype>(hash.size()));
        QCOMPARE(bytes.toHex(), QByteArray("41e8ec7d5c0c55ac6854e873733b939de75742e267d274c89cabfae4a321134f"));
    }

    void wallTimesAreOfTheTenantsZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("time");
        QTest::addColumn<qint64>("utcMs");
        QTest::newRow("winter") << "Europe/London" << "2010-12-01 08:26:00" << qint64{1291191960000};
        QTest::newRow("summer") << "Europe/London" << "2011-07-01 08:26:00" << qint64{1309505160000};
        QTest::newRow("before the change") << "Europe/London" << "2011-03-27 00:59:59" << qint64{1301187599000};
        QTest::newRow("skipped") << "Europe/London" << "2011-03-27 01:30:00" << qint64{1301189400000}; // as 02:30
        QTest::newRow("after the change") << "Europe/London" << "2011-03-27 02:30:00" << qint64{1301189400000};
        QTest::newRow("twice, the first") << "Europe/London" << "2011-10-30 01:30:00" << qint64{1319934600000};
        QTest::newRow("after both") << "Europe/London" << "2011-10-30 02:00:00" << qint64{1319940000000};
        QTest::newRow("half hours") << "Asia/Kolkata" << "2011-01-01 05:30:00" << qint64{1293840000000};
        QTest::newRow("no summer") << "Africa/Algiers" << "2011-07-01 01:00:00" << qint64{1309478400000};
        QTest::newRow("a day that was left out") << "Pacific/Apia" << "2011-12-31 00:00:00" << qint64{1325239200000};
    }

    void wallTimesAreOfTheTenantsZone()
    {
        QFETCH(QString, zone);
        QFETCH(QString, time);
        QFETCH(qint64, utcMs);
        const std::string file = retail("1,a,A,1," + time.toStdString() + ",1,,\n2,a,A,1," + time.toStdString() + ",1,,\n");
        const FileShape shape = detectShape(file);
        PlanOptions options = optionsFor(shape);
        options.zone = zone.toStdString();
        for (const DocumentCopy& document : documentsOf(*ImportPlan::make(file, shape, options))) {
            QCOMPARE(document.issuedAt.utcMs, utcMs);
            QVERIFY(toText(document.issuedOn) == time.left(10).toStdString());
        }
    }

    void aMappingThatCannotWorkIsRefusedWhole()
    {
        const std::string file = retail(kGood);
        const FileShape shape = detectShape(file);
        PlanOptions options = optionsFor(shape);
        options.mapping.number = -1;
        options.mapping.country = 8;
        options.mapping.dateFormat = "soon";
        options.mapping.decimalPoint = "";
        try {
            ImportPlan::make(file, shape, options);
            QFAIL("was taken");
        } catch (const Problem& problem) {
            QVERIFY(problem.code == ProblemCode::ImportMappingIncomplete);
            QStringList paths;
            for (const Complaint& complaint : problem.complaints) {
                paths << QString::fromStdString(complaint.path + " " + complaint.code);
            }
            QCOMPARE(paths, (QStringList{QStringLiteral("/mapping/number required"), QStringLiteral("/mapping/country out_of_range"),
                                         QStringLiteral("/mapping/dateFormat not_understood"), QStringLiteral("/mapping/decimalPoint not_understood")}));
        }
        options = optionsFor(shape);
        options.zone = "Europe/Nowhere";
        QVERIFY(problemOf([&] { documentsOf(*ImportPlan::make(file, shape, options)); }) == "validation_failed");
    }

    void aFileWhoseLinesCannotBeFoundIsRefusedWhole()
    {
        std::string body;
        for (int i = 0; i < 3000; ++i) {
            body += kGood;
        }
        const FileShape shape = detectShape(retail(body));
        const auto problem = [&](const std::string& tail) {
            const std::string file = retail(body + tail);
            return problemOf([&] { ImportPlan::make(file, shape, optionsFor(shape)); });
        };
        QVERIFY(problem("2,\"a,A\n") == "unterminated_quote");
        QVERIFY(problem("2," + std::string(kRecordBytesMax, 'x') + "\n") == "record_too_long");
        QVERIFY(problem(std::string("2,\0,\n", 5)) == "binary");
        QVERIFY(problem("").empty());
    }

    void aFileHasNoMoreLinesThanAServerSparesMemoryFor()
    {
        const std::string file = retail(std::string(kGood) + kGood + kGood);
        const FileShape shape = detectShape(file);
        PlanOptions options = optionsFor(shape);
        options.linesMax = 3;
        QVERIFY(ImportPlan::make(file, shape, options));
        options.linesMax = 2;
        QVERIFY(problemOf([&] { ImportPlan::make(file, shape, options); }) == "file_too_long");
    }

    void theWorkCanBeWatchedAndStopped()
    {
        std::string file(kRetailHeader);
        while (file.size() < 20'000'000) {
            file += kGood;
        }
        const FileShape shape = detectShape(file);
        std::uint64_t calls = 0;
        std::stop_source source;
        const Watch watch{source.get_token(), [&](std::uint64_t done, std::uint64_t total) {
                              QVERIFY(done <= total && total == file.size());
                              ++calls;
                          }};
        QVERIFY(ImportPlan::make(file, shape, optionsFor(shape), watch));
        QVERIFY(calls >= 9);
        source.request_stop();
        QVERIFY(!ImportPlan::make(file, shape, optionsFor(shape), watch));
    }

    void anImportGoesOnFromAnyDocument()
    {
        std::string body;
        for (int i = 0; i < 50; ++i) {
            body += std::to_string(i) + ",a,A,1,2011-01-01 10:00:00,1.5,,\n";
        }
        const std::string file = retail(body);
        const FileShape shape = detectShape(file);
        const auto plan = ImportPlan::make(file, shape, optionsFor(shape));
        const auto all = documentsOf(*plan);
        const auto rest = documentsOf(*plan, 30);
        QCOMPARE(rest.size(), 20U);
        QVERIFY(rest[0].number == "30" && rest[0].hash == all[30].hash);
        QVERIFY(documentsOf(*plan, 50).empty());
        QVERIFY(documentsOf(*plan, 51).empty());
    }

    void aDocumentMayBeReadOnAnotherThread()
    {
        const std::string file = retail("\"1\"\"\",\"a\"\"\",\"A\"\"\",1,2011-01-01 10:00:00,1.5,\"7\"\"\",\"F\"\"\"\n");
        const FileShape shape = detectShape(file);
        const auto made = ImportPlan::make(file, shape, optionsFor(shape));
        ParsedDocument moved;
        {
            DocumentCursor cursor(*made);
            ParsedDocument document;
            QVERIFY(cursor.next(document));
            moved = std::move(document);
        }
        DocumentCopy copy;
        std::thread([&] { copy = copyOf(moved); }).join();
        QVERIFY(copy.number == "1\"" && copy.codes[0] == "a\"" && copy.descriptions[0] == "A\"" && copy.customer == "7\"" && copy.country == "F\"");
    }

    void theRefusedListHoldsAllLinesOfRefusedDocuments()
    {
        const std::string file = retail("1,a,A,1,2011-01-01 10:00:00,1.5,,\n"
                                        "2,a,A,1,2011-01-01 10:00:00,1.5,,\n"
                                        "1,\"b,b\",\"=1+1\",x,2011-01-01 10:00:00,1.5,,\n"
                                        "-3,c,C,1,soon,1.5,,\n");
        const FileShape shape = detectShape(file);
        const auto plan = ImportPlan::make(file, shape, optionsFor(shape));
        const std::string list = refusedListOf(*plan);
        QCOMPARE(QString::fromStdString(list),
                 QStringLiteral("line,document,column,reason,InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
                                "2,1,,,1,a,A,1,2011-01-01 10:00:00,1.5,,\n"
                                "4,1,Quantity,not_a_number,1,\"b,b\",\"=1+1\",x,2011-01-01 10:00:00,1.5,,\n"
                                "5,'-3,InvoiceDate,not_a_date,-3,c,C,1,soon,1.5,,\n"));
        std::vector<RefusedLine> lines;
        forEachDocument(*plan, 0, [&](const ParsedDocument& document) {
            if (document.isRefused()) {
                addRefusedLines(lines, 2, *plan, document.index, document.complaints);
            }
            return true;
        });
        QCOMPARE(lines.size(), 2U);
        QVERIFY(lines[0].line == 2 && !lines[0].reason && lines[1].line == 4 && lines[1].reason == "not_a_number" && lines[1].value == "x");
    }

    void theCorrectedListIsImportedAgain()
    {
        const std::string file = retail("1,a,A,1,2011-01-01 10:00:00,1.5,7.0,France\n1,POST,\"B, \"\"b\"\"\",x,2011-01-01 10:00:00,1.5,7.0,France\n");
        const FileShape shape = detectShape(file);
        std::string list = refusedListOf(*ImportPlan::make(file, shape, optionsFor(shape)));
        const FileShape again = detectShape(list);
        QCOMPARE(again.ownColumn, 4U);
        QVERIFY(again.preset == "online-retail");
        const auto plan = ImportPlan::make(list, again, optionsFor(again));
        QVERIFY(refusedListOf(*plan) == list); // the list of a list is that list, not one four columns wider
        list.replace(list.find(",x,"), 3, ",2,");
        const std::string mended = retail("1,a,A,1,2011-01-01 10:00:00,1.5,7.0,France\n1,POST,\"B, \"\"b\"\"\",2,2011-01-01 10:00:00,1.5,7.0,France\n");
        QVERIFY(documentsIn(list).at(0).hash == documentsIn(mended).at(0).hash);
        QVERIFY(documentsIn(list).at(0).itemKinds[1] == catalog::ItemKind::Postage);
    }

    void aListOfAFileWithoutHeaderOrCommasIsReadAgain()
    {
        const std::string file = "1;a;A;x;2011-01-01;1,5\n2;a;A;1;2011-01-01;1,5\n";
        FileShape shape = detectShape(file);
        const ImportMapping mapping{0, 1, 2, 3, 4, 5, -1, -1, "yyyy-MM-dd", ",", "", ""};
        const std::string list = refusedListOf(*ImportPlan::make(file, shape, {mapping, {}, "UTC", Currency("EUR")}));
        QVERIFY(list == "line;document;column;reason;1;2;3;4;5;6\n1;1;4;not_a_number;1;a;A;x;2011-01-01;1,5\n");
        const FileShape again = detectShape(list);
        QVERIFY(again.hasHeader && again.ownColumn == 4 && again.delimiter == ';');
    }
};

QTEST_APPLESS_MAIN(ImportingPlanTest)
#include "importing_plan_test.moc"
