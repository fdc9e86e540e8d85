// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "shared/core/json.h"
#include "shared/core/page.h"

#include <limits>
#include <random>

namespace tijara::tests {

enum class Colour { Red, DarkBlue };
BOOST_DESCRIBE_ENUM(Colour, Red, DarkBlue)

struct Part {
    std::string name;
    Quantity quantity;
    bool operator==(const Part&) const = default;
};
BOOST_DESCRIBE_STRUCT(Part, (), (name, quantity))

/// One member of each kind that a contract may have.
struct Whole {
    Id id;
    std::string text;
    bool yes = false;
    std::int64_t number = 0;
    Colour colour = Colour::Red;
    Date day;
    Instant at;
    UnitPrice price;
    Money money;
    Currency currency{"GBP"};
    std::optional<std::string> perhaps;
    std::optional<Part> part;
    std::vector<Part> parts;
    std::map<std::string, std::string> words;
    bool operator==(const Whole&) const = default;
};
BOOST_DESCRIBE_STRUCT(Whole, (), (id, text, yes, number, colour, day, at, price, money, currency, perhaps, part, parts, words))

struct Written {
    std::string line;
    std::string lines;
    std::string password;
};
BOOST_DESCRIBE_STRUCT(Written, (), (line, lines, password))
void check(const Written& written, const Checker& checker)
{
    checker.optionalText("line", written.line);
    checker.optionalLines("lines", written.lines, 200);
    checker.secret("password", written.password, 200);
}

struct Small {
    std::string name;
    std::int64_t count = 0;
    std::optional<Colour> colour;
    std::vector<Part> parts;
};
BOOST_DESCRIBE_STRUCT(Small, (), (name, count, colour, parts))
void check(const Small& small, const Checker& checker)
{
    checker.text("name", small.name, 5);
    checker.range("count", small.count, 1, 9);
}

} // namespace tijara::tests

using namespace tijara;
using namespace tijara::tests;

namespace {

// Text as people and attackers write it: controls, quotes, all planes of Unicode.
std::string randomText(std::mt19937_64& random)
{
    static const std::vector<std::string> pieces = {"a", "Z", "0", " ", "\"", "\\", "/", "\n", "\t", std::string(1, '\0'), "\x1f", "\x7f", "é", "ß",
                                                    "\xD8\xA3", "\xE0\xA4\xB9", "\xE2\x80\xAE", "\xEF\xBF\xBF", "\xF0\x9F\xA7\xBE", "\xF4\x8F\xBF\xBF"};
    std::string text;
    for (std::size_t left = random() % 12; left > 0; --left) {
        text += pieces[random() % pieces.size()];
    }
    return text;
}

Part randomPart(std::mt19937_64& random)
{
    return {randomText(random), {static_cast<std::int64_t>(random())}};
}

Whole randomWhole(std::mt19937_64& random)
{
    Whole whole;
    for (auto& byte : whole.id.bytes) {
        byte = static_cast<std::uint8_t>(random());
    }
    whole.text = randomText(random);
    whole.yes = random() % 2 == 0;
    whole.number = static_cast<std::int64_t>(random());
    whole.colour = random() % 2 == 0 ? Colour::Red : Colour::DarkBlue;
    whole.day = Date{static_cast<std::int32_t>(random() % 80'000)};
    whole.at = Instant{static_cast<std::int64_t>(random())};
    whole.price = UnitPrice{static_cast<std::int64_t>(random())};
    whole.money = Money{static_cast<std::int64_t>(random()), Currency("TND")};
    if (random() % 2 == 0) {
        whole.perhaps = randomText(random);
    }
    if (random() % 2 == 0) {
        whole.part = randomPart(random);
    }
    for (std::size_t left = random() % 4; left > 0; --left) {
        whole.parts.push_back(randomPart(random));
        whole.words[randomText(random)] = randomText(random);
    }
    return whole;
}

std::vector<Complaint> complaintsOf(const std::string& text)
{
    try {
        (void)fromJson<Small>(text);
        return {};
    } catch (const Problem& problem) {
        return problem.code == ProblemCode::ValidationFailed ? problem.complaints : std::vector<Complaint>{{"", std::string(toText(problem.code)), {}}};
    }
}

bool malformed(const std::string& text)
{
    try {
        (void)parseJson(text);
        return false;
    } catch (const Problem& problem) {
        return problem.code == ProblemCode::MalformedJson;
    }
}

struct ComplaintCase {
    const char* name;
    std::string json;
    std::vector<Complaint> complaints;
};

const std::vector<ComplaintCase> kComplaints = {
    {"good", R"({"name":"ab","count":3,"parts":[]})", {}},
    {"an optional null is absent", R"({"name":"ab","count":3,"colour":null,"parts":[]})", {}},
    {"nothing there", "{}", {{"/name", "required", {}}, {"/count", "required", {}}, {"/parts", "required", {}}}},
    {"not an object", "[1]", {{"", "object_needed", {}}}},
    {"text needed", R"({"name":1,"count":3,"parts":[]})", {{"/name", "text_needed", {}}}},
    {"null is no text", R"({"name":null,"count":3,"parts":[]})", {{"/name", "text_needed", {}}}},
    {"whole number needed", R"({"name":"a","count":1.5,"parts":[]})", {{"/count", "whole_number_needed", {}}}},
    {"1e0 is no whole number", R"({"name":"a","count":1e0,"parts":[]})", {{"/count", "whole_number_needed", {}}}},
    {"past 64 bits", R"({"name":"a","count":9223372036854775808,"parts":[]})", {{"/count", "whole_number_needed", {}}}},
    {"a number in quotes", R"({"name":"a","count":"3","parts":[]})", {{"/count", "whole_number_needed", {}}}},
    {"not of this list of words", R"({"name":"a","count":3,"colour":"Red","parts":[]})", {{"/colour", "not_understood", {}}}},
    {"list needed", R"({"name":"a","count":3,"parts":{}})", {{"/parts", "list_needed", {}}}},
    {"deep inside", R"({"name":"a","count":3,"parts":[{"name":"x","quantity":1},{"name":2,"quantity":"y"},7]})",
     {{"/parts/1/name", "text_needed", {}}, {"/parts/1/quantity", "whole_number_needed", {}}, {"/parts/2", "object_needed", {}}}},
    {"unknown", R"({"name":"a","count":3,"parts":[],"size":1})", {{"/size", "unknown_member", {}}}},
    {"given twice", R"({"name":"a","count":3,"count":4,"parts":[]})", {{"/count", "given_twice", {}}}},
    {"out of range", R"({"name":"a","count":10,"parts":[]})", {{"/count", "out_of_range", {{"max", "9"}, {"min", "1"}}}}},
    {"blank is not given", R"({"name":" \t","count":1,"parts":[]})", {{"/name", "required", {}}}},
    {"too long, in bytes", R"({"name":"ééé","count":1,"parts":[]})", {{"/name", "too_long", {{"max", "5"}}}}},
    {"a zero byte", R"({"name":"a\u0000b","count":1,"parts":[]})", {{"/name", "unseen_character", {{"character", "U+0000"}}}}},
    {"two rules at once", R"({"name":"","count":0,"parts":[]})", {{"/name", "required", {}}, {"/count", "out_of_range", {{"max", "9"}, {"min", "1"}}}}},
};

} // namespace

class JsonTest : public QObject {
    Q_OBJECT

private slots:
    void whatNobodyWouldSeeHasNoPlaceInANameOrANote()
    {
        const auto written = [](char32_t character) {
            std::string text;
            const auto add = [&text](unsigned byte) { text += static_cast<char>(byte); };
            if (character < 0x80) {
                add(character);
            } else if (character < 0x800) {
                add(0xC0U | (character >> 6U));
                add(0x80U | (character & 0x3FU));
            } else {
                add(0xE0U | (character >> 12U));
                add(0x80U | ((character >> 6U) & 0x3FU));
                add(0x80U | (character & 0x3FU));
            }
            return text;
        };
        const auto in = [](char32_t character, char32_t first, char32_t last) { return character >= first && character <= last; };
        for (char32_t one = 0; one < 0x2100; ++one) {
            const bool unseen = in(one, 0, 0x1F) || in(one, 0x7F, 0x9F) || in(one, 0x202A, 0x202E) || in(one, 0x2066, 0x2069);
            const bool inNotes = unseen && one != U'\n' && one != U'\t';
            const std::string text = "a" + written(one) + "b";
            std::vector<Complaint> complaints;
            check(Written{text, text, "p" + written(one == 0 ? U'0' : one)}, Checker(complaints));
            std::vector<std::string> paths;
            for (const Complaint& complaint : complaints) {
                QCOMPARE(complaint.code, std::string("unseen_character"));
                QCOMPARE(complaint.params.at("character"), QStringLiteral("U+%1").arg(static_cast<uint>(one), 4, 16, QLatin1Char('0')).toUpper().toStdString());
                paths.push_back(complaint.path);
            }
            const std::vector<std::string> wanted = inNotes ? std::vector<std::string>{"/line", "/lines"} : unseen ? std::vector<std::string>{"/line"} : std::vector<std::string>{};
            QVERIFY2(paths == wanted, QByteArray::number(static_cast<uint>(one), 16));
        }
    }

    void everyComplaintIsMadeAtOnceWithItsPath_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < static_cast<int>(kComplaints.size()); ++row) {
            QTest::newRow(kComplaints[static_cast<std::size_t>(row)].name) << row;
        }
    }
    void everyComplaintIsMadeAtOnceWithItsPath()
    {
        QFETCH(int, row);
        const ComplaintCase& one = kComplaints[static_cast<std::size_t>(row)];
        const auto complaints = complaintsOf(one.json);
        QVERIFY2(complaints == one.complaints, toJson(complaints).c_str());
    }

    void whatIsWrittenIsReadBackTheSame()
    {
        std::mt19937_64 random(42);
        for (int round = 0; round < 5'000; ++round) {
            const Whole whole = randomWhole(random);
            const std::string text = toJson(whole);
            QVERIFY2(fromJson<Whole>(text) == whole, text.c_str());
            QVERIFY2(fromJson<Whole>(toCanonicalJson(whole)) == whole, text.c_str());
        }
    }

    void theWireFormIsFixed()
    {
        Whole whole;
        whole.text = "\"é\"\n";
        whole.number = std::numeric_limits<std::int64_t>::min();
        whole.colour = Colour::DarkBlue;
        whole.day = *parseDate("2011-12-09");
        whole.money = {974'774'793, Currency("GBP")};
        whole.parts = {{"a", {1'500}}};
        whole.words = {{"b", "2"}, {"a", "1"}};
        QCOMPARE(toJson(whole), std::string(R"({"id":"00000000-0000-0000-0000-000000000000","text":"\"é\"\n","yes":false,"number":-9223372036854775808,)"
                                            R"("colour":"darkBlue","day":"2011-12-09","at":0,"price":0,"money":{"minor":974774793,"currency":"GBP"},)"
                                            R"("currency":"GBP","parts":[{"name":"a","quantity":1500}],"words":{"a":"1","b":"2"}})"));
        QCOMPARE(toCanonicalJson(whole),
                 std::string(R"({"at":0,"colour":"darkBlue","currency":"GBP","day":"2011-12-09","id":"00000000-0000-0000-0000-000000000000",)"
                             R"("money":{"currency":"GBP","minor":974774793},"number":-9223372036854775808,"parts":[{"name":"a","quantity":1500}],)"
                             R"("price":0,"text":"\"é\"\n","words":{"a":"1","b":"2"},"yes":false})"));
    }

    void canonicalJsonIsSortedAtEveryDepthAndWithoutSpaces()
    {
        std::mt19937_64 random(43);
        const std::function<void(const JsonValue&)> walk = [&walk](const JsonValue& value) {
            if (value.IsObject()) {
                std::string before;
                for (const auto& member : value.GetObject()) {
                    const std::string name(member.name.GetString(), member.name.GetStringLength());
                    QVERIFY(before.empty() || before < name);
                    before = name;
                    walk(member.value);
                }
            } else if (value.IsArray()) {
                for (const auto& item : value.GetArray()) {
                    walk(item);
                }
            }
        };
        for (int round = 0; round < 500; ++round) {
            Whole whole = randomWhole(random);
            whole.words.clear(); // free keys may be empty
            const std::string text = toCanonicalJson(whole);
            const auto document = parseJson(text);
            walk(document);
            rapidjson::StringBuffer buffer;
            JsonWriter writer(buffer);
            document.Accept(writer);
            QCOMPARE(std::string(buffer.GetString(), buffer.GetSize()), text);
        }
    }

    void deepNestingIsRefusedBeforeItIsWalked()
    {
        const auto nested = [](std::size_t depth, char open, char close) { return std::string(depth, open) + std::string(depth, close); };
        QVERIFY(!malformed(nested(kJsonDepthMax, '[', ']')));
        QVERIFY(malformed(nested(kJsonDepthMax + 1, '[', ']')));
        QVERIFY(malformed(nested(1'000'000, '[', ']')));
        QVERIFY(malformed(std::string(1'000'000, '[')));
        std::string objects;
        for (int depth = 0; depth < 100'000; ++depth) {
            objects += R"({"a":)";
        }
        QVERIFY(malformed(objects));
        QVERIFY(!malformed(R"(["[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[","\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["])")); // only in texts
    }

    void whatIsNotUtf8IsRefused()
    {
        for (const char* bytes : {"\xff", "\xc0\x80", "\xe2\x82", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\x80", "\xc3("}) {
            QVERIFY2(malformed("{\"name\":\"" + std::string(bytes) + "\"}"), bytes);
            QVERIFY2(malformed("{\"" + std::string(bytes) + "\":1}"), bytes);
        }
        QVERIFY(malformed(R"({"name":"\ud800"})")); // half a surrogate pair
        QVERIFY(!malformed(R"({"name":"\ud83e\uddfe"})"));
    }

    void whatIsNoJsonIsRefusedWithItsPlace()
    {
        for (const char* text : {"", " ", "{", "}", "{]", "nul", "{\"a\":1,}", "[1 2]", "{'a':1}", "{a:1}", "01", "1.", "\"open", "{}{}", "{} x", "NaN", "[1,]", "\"\t\"x"}) {
            QVERIFY2(malformed(text), text);
        }
        QVERIFY(malformed(std::string("{}\0{}", 5)));
        try {
            (void)parseJson(R"({"a":tru})");
            QFAIL("parsed");
        } catch (const Problem& problem) {
            QVERIFY(!problem.params.at("position").empty());
        }
    }

    void noBytesBreakTheReader()
    {
        // Good documents with bytes changed, cut, doubled: each is read, or refused with a Problem.
        std::mt19937_64 random(44);
        int read = 0;
        for (int round = 0; round < 30'000; ++round) {
            std::string text = toJson(randomWhole(random));
            for (std::size_t faults = random() % 4; faults > 0 && !text.empty(); --faults) {
                const std::size_t at = random() % text.size();
                switch (random() % 4) {
                case 0:
                    text[at] = static_cast<char>(random());
                    break;
                case 1:
                    text.erase(at, random() % 20);
                    break;
                case 2:
                    text.insert(at, text.substr(random() % text.size(), random() % 20));
                    break;
                default:
                    text.resize(at);
                }
            }
            try {
                (void)fromJson<Whole>(text);
                ++read;
            } catch (const Problem& problem) {
                QVERIFY(problem.code == ProblemCode::MalformedJson || !problem.complaints.empty());
            }
        }
        QVERIFY(read > 0);
    }

    void aProblemTravelsWhole()
    {
        Problem problem(std::vector<Complaint>{{"/lines/0/quantity", "out_of_range", {{"max", "9"}, {"min", "1"}}}});
        problem.requestId = "r1";
        const auto back = fromDocument(fromJson<ProblemDocument>(toJson(toDocument(problem))));
        QVERIFY(back.code == ProblemCode::ValidationFailed);
        QVERIFY(back.complaints == problem.complaints);
        QCOMPARE(back.requestId, problem.requestId);
        QVERIFY(problemCodeFrom("from_the_future") == ProblemCode::Internal);
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
