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
        for (const StatedLine& line : readStatement(bytesOf(file.toStdString()), Currency(currency.toStdString()), {}).lines) {
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
            readStatement(bytes.toStdString(), Currency("GBP"), {});
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
                        readStatement(bytes, Currency("GBP"), {});
                    } catch (const Problem&) {
                    }
                }
            }
        }
    }

    void aColumnThatIsSaidIsTakenWhateverItIsCalled()
    {
        StatementUpload columns;
        columns.day = "When";
        columns.amount = "How much";
        const auto read = readStatement("When,How much,Date\n11/02/2026,-5,nothing\n11/13/2026,6,x\n", Currency("GBP"), columns);
        QCOMPARE(read.lines.size(), std::size_t{2});
        QCOMPARE(toText(read.lines.front().day), std::string("2026-11-02")); // 13 can be no month
        QCOMPARE(read.lines.front().minor, -500);
    }

    void numbersOfDocumentsAreFoundInATextWithoutWhatStandsAround()
    {
        QCOMPARE(numbersIn("Bill B-2026/7, thanks (no. 12)."), (std::vector<std::string>{"B-2026/7", "12"}));
        QVERIFY(numbersIn("no number here").empty());
    }
};

QTEST_GUILESS_MAIN(StatementFileTest)
#include "statement_file_test.moc"
