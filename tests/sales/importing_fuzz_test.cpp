// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sales/importing_fixture.h"
#include "tests/support/test_seed.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <set>

using namespace tijara;
using namespace tijara::sales;
using namespace tijara::sales::importing;

namespace {

constexpr qint64 kTextMs = 3500;
constexpr qint64 kGzipMs = 1500;

const std::vector<std::string>& corpus()
{
    static const std::vector<std::string> seeds = {
        std::string(kRetailHeader).append(
            "536365,85123A,WHITE HANGING HEART T-LIGHT HOLDER,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\n"
              "536365,71053,\"LANTERN, \"\"WHITE\"\"\",6,2010-12-01 08:26:00,3.39,17850.0,United Kingdom\n"
              "C536379,D,Discount,-1,2010-12-01 09:41:00,27.5,14527.0,United Kingdom\n"
              "536414,22139,,-56,2010-12-01 11:52:00,0.0,,United Kingdom\n"
              "A563186,B,Adjust bad debt,1,2011-08-12 14:51:00,-11062.06,,United Kingdom\n"
              "536365,POST,POSTAGE,1,2010-12-01 08:27:00,18.0,17850.0,United Kingdom\n"),
        "\xEF\xBB\xBFN\xC2\xB0 Facture;Date;R\xC3\xA9" "f\xC3\xA9rence;D\xC3\xA9signation;Quantit\xC3\xA9;Prix;Client;Pays\r\n"
        "F1;31/12/2010 10:30;A1;\"Bague; or\n18 carats\";1;1 234,50;C7;Alg\xC3\xA9rie\r\n"
        "F1;31/12/2010 10:31;A2;Cha\xC3\xAEne;2;99,90;C7;Alg\xC3\xA9rie\r\n"
        "F2;01/01/2011 09:00;A1;Bague;-1;0;;\r\n",
        "Invoice\tSKU\tItem\tQty\tDate\tPrice\n1\ta\tThing\t1\t2011-01-02\t1.5\n\n1\tb\tOther\t2\t2011-01-02\t2.25\n2\ta\tThing\tx\t2011-01-02\t1.5\n",
        "1|a|Thing|1|2011-01-02|1.5\n2|b|Thing|1|2011-01-02|1.5\n1|c|Thing|1|2011-01-02|1.5",
        "line,document,column,reason,Invoice,SKU,Item,Qty,Date,Price\n3,1,Qty,not_a_number,1,a,A,x,2011-01-02,1.5\n4,1,,,1,\"b,b\",B,1,2011-01-02,1.5\n",
    };
    return seeds;
}

class Mutator {
public:
    explicit Mutator(std::uint64_t seed) : m_random(seed) {}

    std::size_t below(std::size_t bound) { return bound == 0 ? 0 : m_random() % bound; }

    std::string mutated(const std::vector<std::string>& seeds)
    {
        std::string text = seeds[below(seeds.size())];
        for (std::size_t left = 1 + below(6); left > 0; --left) {
            mutate(text, seeds);
        }
        return text;
    }

private:
    void mutate(std::string& text, const std::vector<std::string>& seeds)
    {
        static const std::vector<std::string> pieces = {",", ";", "\t", "|", "\"", "\"\"", "\n", "\r\n", "\r", " ", "-", "C", "A", "0", "9999999999999999999",
                                                        "1.00001", "\xE9", "\xEF\xBB\xBF", std::string(1, '\0'), "\n\n,,,\n", std::string(600, 'x'), "31/02/2011"};
        const std::size_t at = below(text.size() + 1);
        switch (below(7)) {
        case 0:
            text.insert(at, pieces[below(pieces.size())]);
            break;
        case 1:
            text.erase(at, 1 + below(12));
            break;
        case 2:
            if (at < text.size()) {
                text[at] = static_cast<char>(below(256));
            }
            break;
        case 3: // a stretch again, somewhere else
            text.insert(below(text.size() + 1), text.substr(at, below(200)));
            break;
        case 4:
            text.resize(at);
            break;
        case 5: // a stretch of another seed
        {
            const std::string& other = seeds[below(seeds.size())];
            text.insert(at, other.substr(below(other.size()), below(200)));
            break;
        }
        default: // many lines
            for (std::size_t left = below(40); left > 0; --left) {
                text += text.substr(text.find('\n') + 1, 90) + "\n";
            }
            text.resize(std::min<std::size_t>(text.size(), 200'000));
        }
    }

    std::mt19937_64 m_random;
};

/// Records behind the header, read without a plan: the physical lines they begin on, and how many are blank.
struct Counted {
    std::set<std::int64_t> lines;
    std::uint64_t blank = 0;
};

Counted countRecords(std::string_view text, const FileShape& shape)
{
    Counted counted;
    CsvReader reader(text, shape.delimiter, shape.firstOffset, shape.firstLine);
    CsvRecord record;
    while (reader.read(record) == CsvOutcome::Record) {
        const std::string others = std::string(" \t") + shape.delimiter;
        if (record.raw.find_first_not_of(others) == std::string_view::npos) {
            ++counted.blank;
        } else {
            counted.lines.insert(static_cast<std::int64_t>(record.line));
        }
    }
    return counted;
}

PlanOptions optionsForAny(const FileShape& shape)
{
    PlanOptions options = optionsFor(shape);
    std::int64_t column = static_cast<std::int64_t>(shape.ownColumn);
    for (auto member : {&ImportMapping::number, &ImportMapping::code, &ImportMapping::description, &ImportMapping::quantity, &ImportMapping::date, &ImportMapping::unitPrice}) {
        if (columnOf(options.mapping.*member) < 0) {
            options.mapping.*member = std::min(column++, static_cast<std::int64_t>(shape.columns.size()) - 1);
        }
    }
    if (options.mapping.dateFormat.empty()) {
        options.mapping.dateFormat = "yyyy-MM-dd";
    }
    return options;
}

/// "" when every line of the text is in exactly one document, and what is refused is in the list.
std::string accountOf(std::string_view text)
{
    const FileShape shape = detectShape(text);
    const auto plan = ImportPlan::make(text, shape, optionsForAny(shape));
    const Counted counted = countRecords(text, shape);
    std::set<std::int64_t> seen;
    std::uint64_t linesInDocuments = 0;
    std::uint64_t refusedLines = 0;
    std::set<std::string> numbers;
    std::string wrong;
    forEachDocument(*plan, 0, [&](const ParsedDocument& document) {
        std::size_t lines = 0;
        plan->forEachLine(document.index, [&](std::int64_t line, std::string_view) {
            seen.insert(line);
            ++lines;
        });
        linesInDocuments += lines;
        refusedLines += document.isRefused() ? lines : 0;
        const bool isWhole = lines == document.lineCount && (document.isRefused() || document.lines.size() == lines);
        if (!isWhole || !numbers.insert(std::string(document.number)).second) {
            wrong = "a document is not whole or not one";
        }
        std::int64_t sum = 0;
        for (const ParsedLine& line : document.lines) {
            sum += line.amountMinor;
        }
        if (!document.isRefused() && sum != document.totalMinor) {
            wrong = "a total is not the sum of its lines";
        }
        for (const LineComplaint& complaint : document.complaints) {
            if (complaint.reason.empty() || !isUtf8(complaint.value) || complaint.value.size() > 200) {
                wrong = "a complaint says nothing or too much";
            }
        }
        return true;
    });
    if (seen != counted.lines || linesInDocuments != plan->lineCount() || counted.blank != plan->blankLineCount() || seen.size() != linesInDocuments) {
        wrong = "lines were lost or counted twice";
    }
    const std::string list = refusedListOf(*plan);
    const FileShape listShape = detectShape(list);
    const auto listPlan = ImportPlan::make(list, listShape, optionsForAny(listShape));
    if (listShape.ownColumn != 4 || listShape.delimiter != shape.delimiter || listPlan->lineCount() != refusedLines) {
        wrong = "the refused list cannot be read again";
    }
    return wrong;
}

} // namespace

class ImportingFuzzTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_seed = tests::testSeed();
    }

    void seedsAreAccountedFor()
    {
        for (const std::string& seed : corpus()) {
            QVERIFY2(accountOf(seed).empty(), accountOf(seed).c_str());
        }
    }

    void whateverTheTextEveryLineIsAccountedFor()
    {
        Mutator mutator(m_seed);
        QElapsedTimer timer;
        timer.start();
        std::size_t rounds = 0;
        std::size_t unreadable = 0;
        for (; timer.elapsed() < kTextMs; ++rounds) {
            const std::string text = mutator.mutated(corpus());
            try {
                const std::string wrong = accountOf(text);
                QVERIFY2(wrong.empty(), qPrintable(QStringLiteral("round %1: %2\n%3").arg(rounds).arg(QString::fromStdString(wrong), QString::fromStdString(text))));
            } catch (const Problem& problem) {
                QVERIFY(problem.code == ProblemCode::ImportFileUnreadable);
                ++unreadable;
            }
        }
        qInfo("%zu texts, %zu of them unreadable as a whole", rounds, unreadable);
        QVERIFY(unreadable < rounds / 2);
    }

    void whateverTheGzipItIsReadWholeOrRefused()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("upload.gz")).toStdString();
        std::vector<std::string> packed;
        for (const std::string& seed : corpus()) {
            packed.push_back(gzipped(seed));
        }
        Mutator mutator(m_seed);
        QElapsedTimer timer;
        timer.start();
        std::size_t rounds = 0;
        std::size_t read = 0;
        for (; timer.elapsed() < kGzipMs; ++rounds) {
            std::string bytes = mutator.mutated(packed);
            writeFile(path, bytes);
            try {
                const auto file = ImportFile::open(path, {}, 1'000'000);
                ++read;
                QVERIFY(!file->text().empty() && file->text().size() <= 1'000'000);
            } catch (const Problem& problem) {
                QVERIFY(problem.code == ProblemCode::ImportFileUnreadable);
            }
        }
        qInfo("%zu files, %zu read", rounds, read);
    }

private:
    std::uint64_t m_seed = 0;
};

QTEST_APPLESS_MAIN(ImportingFuzzTest)
#include "importing_fuzz_test.moc"
