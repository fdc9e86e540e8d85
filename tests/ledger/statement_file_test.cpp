// SPDX-License-Identifier: GPL-3.0-or-later
// Banks' files as lines: MT940 and CAMT.053 samples written after the public standards, tables as banks offer them, and nonsense.
#include <QTest>

#include "server/ledger/statements/matching.h"
#include "server/ledger/statements/statement_file.h"

#include <fstream>

using namespace tijara;
using namespace tijara::ledger;

namespace {

std::string bytesOf(const std::string& name)
{
    std::ifstream in(std::string(TIJARA_SOURCE_DIR "/tests/ledger/cases/") + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

StatedAccount readHere(const std::string& bytes, const char* currency = "GBP", const StatementUpload& columns = {})
{
    return readStatement(bytes, Currency(currency), columns, *parseDate("2026-11-30"));
}

QStringList amountsOf(const StatedAccount& account)
{
    QStringList amounts;
    for (const StatedLine& line : account.lines) {
        amounts.push_back(QString::number(line.minor));
    }
    return amounts;
}

/// A file with so many of the same behind its beginning.
QByteArray longFile(const char* beginning, const char* again)
{
    return QByteArray(beginning) + QByteArray(again).repeated(static_cast<qsizetype>(kStatedLinesMax) + 1);
}

std::string said(const StatedLine& line)
{
    return toText(line.day) + '|' + std::to_string(line.minor) + '|' + line.party + '|' + line.text + '|' + line.reference + '|' + line.endToEnd;
}

} // namespace

class StatementFileTest : public QObject {
    Q_OBJECT

private slots:
    void eachKindOfFileIsReadIntoItsLines_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("lines");
        QTest::newRow("mt940") << "high_street.mt940" << "GBP"
                               << "2026-11-02|3000|Ada Byron|Bill @BILL@ with thanks|HS20261102000017|INV-7\n"
                               "2026-11-02|-1250||Account charge October|HS20261102000031|\n"
                               "2026-11-03|-25000|Harbour Estates Ltd|Rent of the shop|HS20261103000004|RENT-NOV\n"
                               "2026-11-03|500||Charge taken back|HS20261103000009|";
        QTest::newRow("mt940 by numbers") << "sparkasse.sta" << "EUR"
                                          << "2026-11-02|11900|Karl Weber GmbH|Rechnung 2026-118 vom 12.10.26|BIG-4711|2026-118\n"
                               "2026-11-03|-4990|Stadtwerke Frankfurt|Strom November||KD 77821";
        QTest::newRow("camt.053") << "camt053.xml" << "GBP"
                                  << "2026-11-04|4500|Grace & Sons|Order 12|HS20261104000002|ORDER-12\n"
                               "2026-11-04|3000|Charles Babbage|RF18539007547034|HS20261104000002|";
        QTest::newRow("csv, two columns of amounts") << "india.csv" << "INR"
                                                     << "2026-11-02|12500050||UPI-ADA BYRON-PAYMENT FROM PHONE|0000426711893|\n"
                               "2026-11-13|-2500000||NEFT DR-RENT|N313261|";
        QTest::newRow("csv, French") << "banque.csv" << "EUR"
                                     << "2026-11-03|123456|Atelier Noël|VIR SEPA \"Atelier\" facture 2026-9|VIR0091|\n"
                               "2026-11-04|-800||FRAIS DE TENUE DE COMPTE||";
    }
    void eachKindOfFileIsReadIntoItsLines()
    {
        QFETCH(QString, file);
        QFETCH(QString, currency);
        QFETCH(QString, lines);
        QStringList found;
        for (const StatedLine& line : readHere(bytesOf(file.toStdString()), currency.toUtf8().constData()).lines) {
            found.push_back(QString::fromStdString(said(line)));
        }
        QCOMPARE(found.join(QLatin1Char('\n')), lines);
    }

    void nonsenseIsRefusedByLineAndField_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("field");
        const auto mt940 = [](const char* from, const char* to) { return QByteArray::fromStdString(bytesOf("high_street.mt940")).replace(from, to); };
        const auto camt = [](const char* from, const char* to) { return QByteArray::fromStdString(bytesOf("camt053.xml")).replace(from, to); };
        QTest::newRow("empty") << QByteArray("\n \n") << "empty_file" << "" << "";
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << "statement_unknown" << "" << "";
        QTest::newRow("a spreadsheet") << QByteArray("PK\x03\x04rest") << "spreadsheet" << "" << "";
        QTest::newRow("prose") << QByteArray("Dear customer\nwe are sorry") << "statement_unknown" << "" << "";
        QTest::newRow("mt940, no day") << mt940(":61:2611021102C30", ":61:2613021102C30") << "statement_field" << "6" << ":61: YYMMDD";
        QTest::newRow("mt940, no side") << mt940("2611021102C30", "2611021102X30") << "statement_field" << "6" << ":61: C / D";
        QTest::newRow("mt940, no amount") << mt940("1102C30,00", "1102C30.00") << "statement_field" << "6" << ":61: 0,00";
        QTest::newRow("mt940, a line is gone") << mt940(":61:2611021102D12,5NCHGNONREF//HS20261102000031\n", "") << "statement_balance" << "14" << ":62F:";
        QTest::newRow("mt940, cut off") << QByteArray::fromStdString(bytesOf("high_street.mt940")).left(500) << "statement_missing" << "13" << ":62F:";
        QTest::newRow("mt940, other money") << mt940(":60F:C261101GBP", ":60F:C261101EUR") << "statement_other_currency" << "5" << "";
        QTest::newRow("camt, broken") << camt("</Stmt>", "") << "statement_xml" << "46" << "";
        QTest::newRow("camt, a kind of document") << camt("BkToCstmrStmt>", "CstmrCdtTrfInitn>") << "statement_missing" << "1" << "BkToCstmrStmt";
        QTest::newRow("camt, no side") << camt("<CdtDbtInd>CRDT</CdtDbtInd>\n        <Sts>", "<Sts>") << "statement_missing" << "16" << "Ntry/CdtDbtInd";
        QTest::newRow("camt, no amount") << camt("<Amt Ccy=\"GBP\">75.00</Amt>", "<Amt Ccy=\"GBP\">75,00 and more</Amt>") << "statement_field" << "17" << "Amt";
        QTest::newRow("camt, does not add up") << camt("1047.50", "1047.51") << "statement_balance" << "12" << "Bal";
        QTest::newRow("camt, a document type") << camt("<Document", "<!DOCTYPE x [<!ENTITY a \"b\">]><Document") << "statement_xml" << "1" << "";
        QTest::newRow("csv, no day") << QByteArray("When,Amount\n1,2\n") << "statement_column" << "1" << "day";
        QTest::newRow("csv, no amount") << QByteArray("Date,Text\n1,2\n") << "statement_column" << "1" << "amount";
        QTest::newRow("csv, a bad day") << QByteArray("Date,Amount\n2026-11-02,5\n31/02/2026,5\n") << "statement_field" << "3" << "day";
        QTest::newRow("csv, a bad amount") << QByteArray("Date,Amount\n2026-11-02,five\n") << "statement_field" << "2" << "amount";
        QTest::newRow("csv, an unknown side") << QByteArray("Date,Amount,Dr/Cr\n2026-11-02,5,DR\n2026-11-02,5,X\n") << "statement_column" << "3" << "side";
        QTest::newRow("csv, two sides") << QByteArray("Date,Amount,Dr/Cr\n2026-11-02,-5,CR\n") << "statement_field" << "2" << "amount";
        QTest::newRow("csv, too exact, as other lines say") << QByteArray("Date,Amount\n2026-11-02,12.50\n2026-11-02,1.005\n") << "statement_field" << "3" << "amount";
        QTest::newRow("csv, too long") << longFile("Date,Amount\n", "2026-11-02,5\n") << "file_too_long" << "" << "";
        QTest::newRow("csv, too long, of nothing") << longFile("Date,Amount\n", ",\n") << "file_too_long" << "" << "";
        QTest::newRow("mt940, too long") << longFile(":20:A\n:25:B\n:60F:C261101GBP1,00\n", ":61:261102C1,00NTRF\n") << "file_too_long" << "" << "";
        QTest::newRow("camt, too long") << longFile("<Document>", "<a/>") << "file_too_long" << "" << "";
        QTest::newRow("mt940, too large") << mt940("1102C30,00", "1102C92233720368547758,07") << "statement_field" << "6" << ":61: 0,00";
        QTest::newRow("mt940, a balance too large") << mt940("GBP1200,00", "GBP92233720368547758,07") << "statement_field" << "5" << ":60F: 0,00";
        QTest::newRow("mt940, Latin-1") << mt940("Ada Byron", "Ad\xE4 Byron") << "bad_encoding" << "" << "";
        QTest::newRow("camt, too large") << camt("75.00", "92233720368547758.07") << "statement_field" << "17" << "Amt";
        QTest::newRow("csv, a quote that does not close") << QByteArray("Date,Amount\n2026-11-02,\"5\n") << "unterminated_quote" << "2" << "";
        QTest::newRow("csv, only a head") << QByteArray("Date,Amount\n") << "statement_no_lines" << "" << "";
    }
    void nonsenseIsRefusedByLineAndField()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        QFETCH(QString, line);
        QFETCH(QString, field);
        try {
            readHere(bytes.toStdString());
            QFAIL("it was read");
        } catch (const Problem& problem) {
            const auto param = [&problem](const char* name) {
                const auto found = problem.params.find(name);
                return found == problem.params.end() ? QString() : QString::fromStdString(found->second);
            };
            QCOMPARE(param("reason"), reason);
            QCOMPARE(param("line"), line);
            QCOMPARE(param("field"), field);
        }
    }

    // No part of a good file, and no file with a part changed, does more than be refused.
    void aCutOrChangedFileIsReadOrRefused()
    {
        for (const char* name : {"high_street.mt940", "sparkasse.sta", "camt053.xml", "india.csv", "banque.csv"}) {
            const std::string whole = bytesOf(name);
            std::uint32_t seed = 7;
            for (std::size_t at = 0; at < whole.size(); ++at) {
                std::string changed = whole;
                seed = seed * 1664525 + 1013904223;
                changed[at] = static_cast<char>(seed >> 24);
                for (const std::string& bytes : {whole.substr(0, at), changed}) {
                    try {
                        readHere(bytes);
                    } catch (const Problem&) {
                    }
                }
            }
        }
    }

    void anAmountIsReadWholeOrRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("minor"); // empty: refused
        const auto row = [](const char* text, const char* minor, const char* currency = "GBP") {
            QTest::addRow("%s %s", text, currency) << QString::fromUtf8(text) << QString::fromUtf8(currency) << QString::fromUtf8(minor);
        };
        row("250.00DR", "-25000");
        row("250.00 DR", "-25000");
        row("250.00 cr", "25000");
        row("250.00 D", "-25000");
        row("\u2212250.00", "-25000");
        row("\u2013250.00", "-25000");
        row("250.00-", "-25000");
        row("+250.00", "25000");
        row("(250.00)", "-25000");
        row("\u00A3250.00", "25000");
        row("-\u00A3250.00", "-25000");
        row("\u00A3-250.00", "-25000");
        row("250.00 GBP", "25000");
        row("250,00 \u20AC", "25000", "EUR");
        row("250.00 kr", "25000", "SEK");
        row("GBP 250.00 DR", "-25000");
        row("Rs. 1,25,000.50", "12500050", "INR");
        row("1,234.56", "123456");
        row("1.234,56", "123456");
        row("1 234,56", "123456");
        row("1\u00A0234,56", "123456");
        row("1\u202F234,56", "123456");
        row("1'234.56", "123456");
        row("1\u2019234.56", "123456");
        row("12,34,567.00", "123456700");
        row("1.234.567", "123456700");
        row("1.005", "100500"); // as banks write a thousand
        row("1.005", "1005", "KWD");
        row("1,005", "1005", "JPY");
        row("1000.000", "100000");
        row("0.5", "50");
        row("100,000,000,000.00", "10000000000000");
        for (const char* text : {"0.125", "0,125.00", "1.0055", "12.34.56", "1E3", "1.2E+05", "5-6", "12.50.", "--5", "-5 DR", "-5-", "5 x", "12.50 EUR", "\u20AC12.50", "1,23,45", "1 23", "()", "-",
                                 "100,000,000,000.01", "92233720368547758.07", "-92233720368547758.08"}) {
            row(text, "");
        }
    }
    void anAmountIsReadWholeOrRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(QString, minor);
        QString read;
        try {
            read = amountsOf(readHere("Date;Amount\n2026-11-02;" + text.toStdString() + "\n", currency.toUtf8().constData())).join(QLatin1Char(' '));
        } catch (const Problem& problem) {
            QCOMPARE(problem.params.at("reason"), std::string("statement_field"));
        }
        QCOMPARE(read, minor);
    }

    void whatALineLeavesOpenTheWholeTableSays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("amounts");
        QTest::newRow("a comma before decimals") << QByteArray("Date;Amount\n2026-11-02;1.005\n2026-11-02;12,50\n") << "100500 1250";
        QTest::newRow("Dr/Cr") << QByteArray("Date,Amount,Dr/Cr\n2026-11-02,5,DR\n2026-11-02,6,CR\n") << "-500 600";
        QTest::newRow("Type") << QByteArray("Date,Amount,Type\n2026-11-02,5,Debit\n2026-11-02,6,Credit\n") << "-500 600";
        QTest::newRow("Debit/Credit") << QByteArray("Date,Amount,Debit/Credit\n2026-11-02,5,D\n2026-11-02,6,c\n") << "-500 600";
        QTest::newRow("Soll/Haben") << QByteArray("Buchungstag;Betrag;Soll/Haben\n02.11.2026;5,00;S\n02.11.2026;6,00;H\n") << "-500 600";
        QTest::newRow("Sens") << QByteArray("Date;Montant;Sens\n02/11/2026;5,00;D\u00E9bit\n02/11/2026;6,00;C\n") << "-500 600";
        QTest::newRow("a sign and its side") << QByteArray("Date,Amount,Dr/Cr\n2026-11-02,-5,DR\n2026-11-02,6,CR\n") << "-500 600";
        QTest::newRow("amounts called Debit/Credit") << QByteArray("Date,Debit/Credit Amount\n2026-11-02,-5\n2026-11-02,6\n") << "-500 600";
        QTest::newRow("kinds of lines") << QByteArray("Date,Amount,Type\n2026-11-02,5,Debit\n2026-11-02,6,Transfer\n") << "500 600";
        QTest::newRow("kinds of cards") << QByteArray("Date,Amount,Type\n2026-11-02,5,Debit\n2026-11-02,-6,Debit\n") << "500 -600";
        QTest::newRow("two columns beside a side") << QByteArray("Date,Debit/Credit,Debit,Credit\n2026-11-02,D,5,\n2026-11-02,C,,6\n") << "-500 600";
        QTest::newRow("blank lines before the head") << QByteArray("\n \nDate;Amount\n2026-11-02;5,00\n") << "500";
        QTest::newRow("a note of the bank") << QByteArray("Date,Amount\n2026-11-02,5\n2026-11-02,0.00\n") << "500";
    }
    void whatALineLeavesOpenTheWholeTableSays()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, amounts);
        QCOMPARE(amountsOf(readHere(bytes.toStdString())).join(QLatin1Char(' ')), amounts);
    }

    void ofTwoReadingsOfADayTheOneWithoutFaultHolds_data()
    {
        QTest::addColumn<QByteArray>("days");
        QTest::addColumn<QString>("first");
        QTest::newRow("nothing speaks for the month") << QByteArray("03/04/2026,5\n") << "2026-04-03";
        QTest::newRow("13 is no month") << QByteArray("03/04/2026,5\n03/13/2026,5\n") << "2026-03-04";
        QTest::newRow("in order by month") << QByteArray("10/01/2026,5\n10/05/2026,5\n11/02/2026,5\n") << "2026-10-01";
        QTest::newRow("in order by day, the newest first") << QByteArray("01/11/2026,5\n05/10/2026,5\n04/10/2026,5\n") << "2026-11-01";
        QTest::newRow("still to come") << QByteArray("11/12/2026,5\n") << "2026-11-12";
    }
    void ofTwoReadingsOfADayTheOneWithoutFaultHolds()
    {
        QFETCH(QByteArray, days);
        QFETCH(QString, first);
        QCOMPARE(QString::fromStdString(toText(readHere("Date,Amount\n" + days.toStdString()).lines.front().day)), first);
    }

    void linesOfNothingAreNone()
    {
        const auto with = [](const char* file, const char* end, const char* more) {
            return readHere(QByteArray::fromStdString(bytesOf(file)).replace(end, QByteArray(more) + end).toStdString()).lines.size();
        };
        QCOMPARE(with("high_street.mt940", ":62F:", ":61:2611031103C0,00NMSCNONREF//HS1\n:86:A note\n"), std::size_t{4});
        QCOMPARE(with("camt053.xml", "</Stmt>", "<Ntry><Amt Ccy=\"GBP\">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-11-04</Dt></BookgDt></Ntry>"), std::size_t{2});
    }

    void whatNobodyWouldSeeGoes()
    {
        const std::string text = readHere("Date,Description,Amount\n2026-11-02,\u202EA\u2066d\x7F" "a\tB.\x01\xC2\x85,5\n").lines.front().text;
        QCOMPARE(QByteArray::fromStdString(text).toPercentEncoding(" "), QByteArray("Ada B."));
    }

    // A bank's number is its own in any file; what stands in a table's column of references may be the payer's.
    void theSameReferenceIsTheSameLineOnlyWhereItIsTheBanks()
    {
        const StatedLine ada{*parseDate("2026-11-02"), 500, "Ada", "Rent", "R1", {}, 2};
        const StatedLine bea{*parseDate("2026-11-02"), 500, "Bea", "Bread", "R1", {}, 2};
        QCOMPARE(keyOf(ada, StatementFormat::Mt940, 1), keyOf(bea, StatementFormat::Camt053, 1));
        QVERIFY(keyOf(ada, StatementFormat::Csv, 1) != keyOf(bea, StatementFormat::Csv, 1));
    }

    void aColumnThatIsSaidIsTakenWhateverItIsCalled()
    {
        StatementUpload columns;
        columns.day = "When";
        columns.amount = "How much";
        const auto read = readHere("When,How much,Date\n11/02/2026,-5,nothing\n11/13/2026,6,x\n", "GBP", columns);
        QCOMPARE(read.lines.size(), std::size_t{2});
        QCOMPARE(toText(read.lines.front().day), std::string("2026-11-02")); // 13 can be no month
        QCOMPARE(read.lines.front().minor, -500);
        columns.side = "Kierunek";
        QCOMPARE(readHere("When,How much,Kierunek\n2026-11-02,5,D\n", "GBP", columns).lines.front().minor, -500);
    }

    void numbersOfDocumentsAreFoundInATextWithoutWhatStandsAround()
    {
        QCOMPARE(numbersIn("Bill B-2026/7, thanks (no. 12)."), (std::vector<std::string>{"B-2026/7", "12"}));
        QVERIFY(numbersIn("no number here").empty());
    }
};

QTEST_GUILESS_MAIN(StatementFileTest)
#include "statement_file_test.moc"
