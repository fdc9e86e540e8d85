// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sales/importing/csv_reader.h"

#include <QTest>

#include <random>

using namespace tijara;
using namespace tijara::sales::importing;

namespace {

using Rows = std::vector<std::vector<std::string>>;

struct Reading {
    Rows rows;
    std::vector<std::uint64_t> lines;
    std::vector<std::uint64_t> offsets;
    bool badQuoting = false;
    CsvOutcome outcome = CsvOutcome::Record;
};

Reading readAll(std::string_view text, char delimiter = ',')
{
    Reading reading;
    CsvReader reader(text, delimiter);
    CsvRecord record;
    while ((reading.outcome = reader.read(record)) == CsvOutcome::Record) {
        reading.rows.emplace_back(record.fields.begin(), record.fields.end());
        reading.lines.push_back(record.line);
        reading.offsets.push_back(record.offset);
        reading.badQuoting = reading.badQuoting || record.badQuoting;
    }
    return reading;
}

struct ReadCase {
    const char* name;
    std::string text;
    Rows rows;
    char delimiter = ',';
    bool badQuoting = false;
};

const std::vector<ReadCase>& readCases()
{
    static const std::vector<ReadCase> cases = {
        {"nothing", "", {}},
        {"one line", "a,b\n", {{"a", "b"}}},
        {"last line without its end", "a,b\nc,d", {{"a", "b"}, {"c", "d"}}},
        {"crlf", "a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}}},
        {"crlf at the very end only once", "a\r\n\r\nb", {{"a"}, {""}, {"b"}}},
        {"carriage return inside a line stays", "a\rb,c\n", {{"a\rb", "c"}}},
        {"byte order mark", "\xEF\xBB\xBF" "a,b\n", {{"a", "b"}}},
        {"only a byte order mark", "\xEF\xBB\xBF", {}},
        {"byte order mark before a quote", "\xEF\xBB\xBF\"a,a\",b\n", {{"a,a", "b"}}},
        {"empty fields", ",,\n", {{"", "", ""}}},
        {"trailing delimiter", "a,\n", {{"a", ""}}},
        {"quoted", "\"a\",\"b\"\n", {{"a", "b"}}},
        {"quoted delimiter", "\"a,b\",c\n", {{"a,b", "c"}}},
        {"quoted line feed", "\"a\nb\",c\nd,e\n", {{"a\nb", "c"}, {"d", "e"}}},
        {"quoted crlf", "\"a\r\nb\",c\r\n", {{"a\r\nb", "c"}}},
        {"doubled quotes", "\"a \"\"b\"\" c\",d\n", {{"a \"b\" c", "d"}}},
        {"only a doubled quote", "\"\"\"\"\n", {{"\""}}},
        {"empty quotes", "\"\",\"\"\n", {{"", ""}}},
        {"quoted at the end without line end", "a,\"b\"", {{"a", "b"}}},
        {"quoted and then a trailing delimiter", "\"a\",", {{"a", ""}}},
        {"inch sign inside", "5\" NAIL,6\"\n", {{"5\" NAIL", "6\""}}},
        {"inch sign beside a quoted field", "5\" NAIL,\"a,b\"\n", {{"5\" NAIL", "a,b"}}},
        {"text after a closing quote", "\"a\"b,c\n", {{"ab", "c"}}, ',', true},
        {"quote in text after a closing quote", "\"a\"b\"c,d\n", {{"ab\"c", "d"}}, ',', true},
        {"space before a quote is text", "a, \"b\"\n", {{"a", " \"b\""}}},
        {"semicolons", "a;b,c\n", {{"a", "b,c"}}, ';'},
        {"tabs", "a\tb c\n", {{"a", "b c"}}, '\t'},
        {"bars", "a|\"b|c\"\n", {{"a", "b|c"}}, '|'},
        {"blank line", "a\n\nb\n", {{"a"}, {""}, {"b"}}},
        {"utf-8", "\xD8\xB0\xD9\x87\xD8\xA8,\xE2\x82\xAC\n", {{"\xD8\xB0\xD9\x87\xD8\xA8", "\xE2\x82\xAC"}}},
    };
    return cases;
}

} // namespace

class ImportingCsvTest : public QObject {
    Q_OBJECT

private slots:
    void recordsAreReadAsRfc4180Says_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < readCases().size(); ++i) {
            QTest::newRow(readCases()[i].name) << static_cast<int>(i);
        }
    }

    void recordsAreReadAsRfc4180Says()
    {
        QFETCH(int, index);
        const ReadCase& one = readCases()[static_cast<std::size_t>(index)];
        const Reading reading = readAll(one.text, one.delimiter);
        QVERIFY(reading.outcome == CsvOutcome::End);
        QVERIFY(reading.rows == one.rows);
        QCOMPARE(reading.badQuoting, one.badQuoting);
    }

    void everyRecordKnowsItsLineAndOffset()
    {
        const Reading reading = readAll("\xEF\xBB\xBFh\n\"a\nb\nc\",x\r\n\ny");
        QVERIFY((reading.lines == std::vector<std::uint64_t>{1, 2, 5, 6}));
        QVERIFY((reading.offsets == std::vector<std::uint64_t>{3, 5, 16, 17}));
    }

    void aReaderCanStartAtAnyRecord()
    {
        const std::string text = "h\na,\"b\"\"\"\nc\n";
        CsvReader reader(text, ',', 2, 2);
        CsvRecord record;
        QVERIFY(reader.skim(record) == CsvOutcome::Record);
        QVERIFY(record.fields.empty());
        QVERIFY(record.raw == "a,\"b\"\"\"");
        reader.split(record);
        QVERIFY((record.fields == std::vector<std::string_view>{"a", "b\""}));
        QVERIFY(!record.isCopied(record.fields[0]));
        QVERIFY(record.isCopied(record.fields[1]));
        QCOMPARE(reader.line(), 3U);
    }

    void whatIsNoRecordIsNamed()
    {
        const std::string longest(kRecordBytesMax, 'x');
        QVERIFY(readAll("a\n\"b").outcome == CsvOutcome::UnterminatedQuote);
        QVERIFY(readAll("a,\"").outcome == CsvOutcome::UnterminatedQuote);
        QVERIFY(readAll("a,\"b\"\"").outcome == CsvOutcome::UnterminatedQuote);
        QVERIFY(readAll("\"" + longest + "\n" + longest + "\"").outcome == CsvOutcome::UnterminatedQuote);
        QVERIFY(readAll(longest).outcome == CsvOutcome::End);
        QVERIFY(readAll(longest + "\r\n").outcome == CsvOutcome::End);
        QVERIFY(readAll(longest + "x").outcome == CsvOutcome::RecordTooLong);
        QVERIFY(readAll(longest + "x\n").outcome == CsvOutcome::RecordTooLong);
        QVERIFY(readAll("\"a\"," + longest + "\n").outcome == CsvOutcome::RecordTooLong);
        QVERIFY(readAll(std::string("a\nb\0c\n", 6)).outcome == CsvOutcome::NulByte);
        QVERIFY(readAll(std::string("\"b\0c\"\n", 6)).outcome == CsvOutcome::NulByte);
        QCOMPARE(readAll("a\n\"b").rows.size(), 1U);
    }

    void onlyUtf8IsUtf8_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("empty") << QByteArray("") << true;
        QTest::newRow("ascii") << QByteArray("plain text of more than eight bytes") << true;
        QTest::newRow("two bytes behind eight") << QByteArray("12345678\xC3\xA9") << true;
        QTest::newRow("three bytes") << QByteArray("\xE0\xA4\xB9\xEF\xBF\xBD") << true;
        QTest::newRow("four bytes") << QByteArray("\xF0\x9F\x92\x8D\xF4\x8F\xBF\xBF") << true;
        QTest::newRow("latin-1") << QByteArray("caf\xE9") << false;
        QTest::newRow("lone continuation") << QByteArray("\x80") << false;
        QTest::newRow("overlong of two") << QByteArray("\xC0\xAF") << false;
        QTest::newRow("overlong of three") << QByteArray("\xE0\x80\xAF") << false;
        QTest::newRow("overlong of four") << QByteArray("\xF0\x80\x80\xAF") << false;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
        QTest::newRow("past U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << false;
        QTest::newRow("cut short") << QByteArray("1234567\xE2\x82") << false;
    }

    void onlyUtf8IsUtf8()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
        QCOMPARE(isUtf8(view), valid);
        QVERIFY(isUtf8(readableText(view, 1000)));
    }

    void readableTextIsCutBetweenCharacters()
    {
        QVERIFY(readableText("a\xE2\x82\xAC" "b", 3) == "a");
        QVERIFY(readableText("a\xE2\x82\xAC" "b", 4) == "a\xE2\x82\xAC");
        QVERIFY(readableText("a\xE9" "b", 100) == "a\xEF\xBF\xBD" "b");
    }

    void theRestOfARecordIsFoundBehindQuotedFields()
    {
        QVERIFY(rawFromField("a,b,c", ',', 0) == "a,b,c");
        QVERIFY(rawFromField("a,b,c", ',', 2) == "c");
        QVERIFY(rawFromField("a,\"b,\"\"\",\"c\"", ',', 2) == "\"c\"");
        QVERIFY(rawFromField("a,", ',', 1).empty());
        QVERIFY(rawFromField("a", ',', 1).empty());
    }

    void aFieldThatIsWrittenIsReadBackTheSame()
    {
        std::mt19937 random(20111209);
        const std::string_view alphabet = "ab,;\t|\"\r\n =\xC3";
        std::uniform_int_distribution<std::size_t> letter(0, alphabet.size() - 1);
        std::uniform_int_distribution<std::size_t> length(0, 8);
        for (int round = 0; round < 20'000; ++round) {
            std::vector<std::string> fields(3);
            std::string text;
            const char delimiter = ",;\t|"[round % 4];
            for (std::size_t i = 0; i < fields.size(); ++i) {
                for (std::size_t left = length(random); left > 0; --left) {
                    fields[i] += alphabet[letter(random)];
                }
                text += i > 0 ? std::string(1, delimiter) : std::string();
                appendField(text, fields[i], delimiter);
            }
            text += '\n';
            const Reading reading = readAll(text, delimiter);
            QVERIFY2(reading.rows.size() == 1 && reading.rows[0] == fields && !reading.badQuoting, text.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(ImportingCsvTest)
#include "importing_csv_test.moc"
