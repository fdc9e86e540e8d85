// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/platform/paper/built_in.h"
#include "server/platform/paper/paper.h"
#include "shared/core/problem.h"
#include "tests/support/pdf_text.h"

#include <thread>

using namespace tijara;
using namespace tijara::paper;
using tests::countOf;
using tests::textOf;

namespace {

constexpr PaperLanguage kLanguages[] = {PaperLanguage::En, PaperLanguage::Fr, PaperLanguage::Ar, PaperLanguage::Hi};

Paper bill(int rows, PaperLanguage language = PaperLanguage::En, PaperFormat format = PaperFormat::A4)
{
    const Words& words = wordsOf(language);
    Paper paper;
    paper.language = language;
    paper.format = format;
    paper.at = {1'323'435'000'000};
    paper.heading = words.say("bill.title");
    paper.running = words.say("running", {{"title", paper.heading}, {"number", "A-000123"}});
    paper.seller = {"", "Tijara Test Shop", {words.say("registration.vat", {{"number", "GB123456789"}})}};
    paper.buyer = {words.say("buyer"), "محمد العتيبي", {}};
    paper.facts = {{words.say("number"), "A-000123"}, {words.say("date"), words.date(parseDate("2011-12-09").value(), Currency("GBP"))}};
    paper.columns = {{words.say("column.code"), ColumnKind::Short}, {words.say("column.description"), ColumnKind::Rest}, {words.say("column.amount", {{"currency", "£"}}), ColumnKind::Number}};
    for (int row = 0; row < rows; ++row) {
        paper.rows.push_back({{"CODE" + std::to_string(row), "White hanging heart T-light holder " + std::to_string(row), std::to_string(row) + ".00"}, ""});
    }
    paper.rowCount = words.say("lineCount", {{"count", std::int64_t{rows}}, {"shown", std::to_string(rows)}});
    paper.totals = {{words.say("bill.total"), "£1,234.00"}};
    return paper;
}

} // namespace

class PaperTest : public QObject {
    Q_OBJECT

    tests::TempFolder m_folder;
    Press m_press{m_folder.path()};

private slots:
    void everyLanguageHasEveryMessageWithItsParameters()
    {
        QCOMPARE(allWords().size(), std::size(kLanguages)); // loading them compares them
        for (const PaperLanguage language : kLanguages) {
            QVERIFY(wordsOf(language).language() == language);
            QVERIFY(!wordsOf(language).say("bill.title").empty());
        }
    }

    void aCatalogueThatIsNotGoodIsRefusedByName_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("missing") << QStringLiteral(R"("buyer": "Customer",)") << QString() << QStringLiteral(R"("buyer" is missing)");
        QTest::newRow("left out") << QStringLiteral("Page {page} of {pages}") << QStringLiteral("Page {page}") << QStringLiteral(R"("page" leaves out {pages})");
        QTest::newRow("not given") << QStringLiteral("{title} {number}") << QStringLiteral("{title} {number} {shop}") << QStringLiteral(R"("running" asks for {shop})");
        QTest::newRow("broken") << QStringLiteral("{title} {number}") << QStringLiteral("{title} {number") << QStringLiteral(R"("running" is not well formed)");
        QTest::newRow("unknown") << QStringLiteral(R"("buyer": "Customer",)") << QStringLiteral(R"("buyer": "Customer", "seller": "Shop",)") << QStringLiteral(R"("seller" is no message)");
    }
    void aCatalogueThatIsNotGoodIsRefusedByName()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, complaint);
        const std::string_view built = builtIn("papers_en.json");
        QString json = QString::fromUtf8(built.data(), static_cast<qsizetype>(built.size()));
        QVERIFY(json.contains(from));
        json.replace(from, to);
        try {
            const Words words(PaperLanguage::En, json.toStdString());
            QFAIL("it was taken");
        } catch (const std::runtime_error& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains(complaint), error.what());
        }
    }

    void countsAndDatesFollowTheLanguage()
    {
        const auto lines = [](PaperLanguage language, std::int64_t count) {
            std::string text = wordsOf(language).say("lineCount", {{"count", count}, {"shown", wholeFormat(count, NumberStyle::Thousands)}});
            for (const std::string mark : {"\u2068", "\u2069"}) {
                if (const auto at = text.find(mark); at != std::string::npos) {
                    text.erase(at, mark.size());
                }
            }
            return text;
        };
        QCOMPARE(lines(PaperLanguage::En, 1), std::string("1 line"));
        QCOMPARE(lines(PaperLanguage::En, 1114), std::string("1,114 lines"));
        QCOMPARE(lines(PaperLanguage::Fr, 0), std::string("0 ligne"));
        QCOMPARE(lines(PaperLanguage::Ar, 2), std::string("بندان"));
        QCOMPARE(lines(PaperLanguage::Ar, 5), std::string("5 بنود"));
        QCOMPARE(lines(PaperLanguage::Ar, 40), std::string("40 بندًا"));
        QCOMPARE(lines(PaperLanguage::Hi, 2), std::string("2 मदें"));
        const Date first = parseDate("2026-01-01").value();
        QCOMPARE(wordsOf(PaperLanguage::Fr).date(first, Currency("DZD")), std::string("1er janvier 2026"));
        QVERIFY(wordsOf(PaperLanguage::Ar).date(first, Currency("DZD")).find("جانفي") != std::string::npos);
        QVERIFY(wordsOf(PaperLanguage::Ar).date(first, Currency("SAR")).find("يناير") != std::string::npos);
    }

    /// Arabic with figures and codes inside reads from the right, dates within sentences too.
    void arabicFactsReadFromTheRight()
    {
        const Words& words = wordsOf(PaperLanguage::Ar);
        const std::string date = words.date(parseDate("2026-01-20").value(), Currency("DZD"));
        Paper paper = bill(1, PaperLanguage::Ar);
        paper.facts = {{words.say("reverses"), words.say("reversesOf", {{"number", "A-000099"}, {"date", date}})}};
        // Word by word with their places, from the left: a year stands left of its day, and the code right of both.
        const std::string boxes = tests::readPdf(m_press.print(paper).pdf, "pdftotext -bbox", "-");
        const auto left = [&boxes](const std::string& word) {
            const std::size_t at = boxes.find(">" + word + "<");
            const std::size_t x = at == std::string::npos ? at : boxes.rfind("xMin=\"", at);
            return x == std::string::npos ? -1.0 : std::stod(boxes.substr(x + 6));
        };
        QVERIFY2(left("2026") > 0 && left("20") > 0 && left("A-000099") > 0, boxes.c_str());
        QVERIFY(left("2026") < left("20"));
        QVERIFY(left("20") < left("A-000099"));
    }

    void theSamePaperIsTheSameBytes()
    {
        for (const PaperLanguage language : kLanguages) {
            const Paper paper = bill(120, language);
            const auto once = m_press.print(paper);
            tests::TempFolder other;
            QVERIFY(once.pdf == m_press.print(paper).pdf);
            QVERIFY(once.pdf == Press(other.path()).print(paper).pdf);
            QCOMPARE(once.unknownGlyphs, 0);
        }
    }

    void papersMadeAtOnceDoNotMix()
    {
        std::vector<std::string> alone;
        for (const PaperLanguage language : kLanguages) {
            alone.push_back(m_press.print(bill(30, language)).pdf);
        }
        std::atomic<int> wrong = 0;
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 8; ++thread) {
            threads.emplace_back([&, thread] {
                for (int round = 0; round < 4; ++round) {
                    const auto which = static_cast<std::size_t>((thread + round) % 4);
                    wrong += m_press.print(bill(30, kLanguages[which])).pdf == alone[which] ? 0 : 1;
                }
            });
        }
        threads.clear();
        QCOMPARE(wrong.load(), 0);
    }

    void theTableHeadStandsOnEveryPageAndTheTotalOnce()
    {
        for (const PaperFormat format : {PaperFormat::A4, PaperFormat::A5}) {
            const auto printed = m_press.print(bill(200, PaperLanguage::En, format));
            const std::string text = textOf(printed.pdf);
            QVERIFY(printed.pages > 3);
            QCOMPARE(countOf(text, "Amount, £"), printed.pages);
            QCOMPARE(countOf(text, "£1,234.00"), 1);
            QCOMPARE(countOf(text, "Page "), printed.pages);
            QVERIFY(text.find("Page " + std::to_string(printed.pages) + " of " + std::to_string(printed.pages)) != std::string::npos);
            for (int row = 0; row < 200; ++row) {
                QVERIFY(text.find("CODE" + std::to_string(row)) != std::string::npos);
            }
        }
    }

    /// Whatever the number of rows, the total is never alone on a page.
    void theTotalTakesARowWithIt()
    {
        for (int rows = 15; rows < 60; ++rows) {
            const std::string text = textOf(m_press.print(bill(rows, PaperLanguage::En, PaperFormat::A5)).pdf);
            const std::size_t lastPage = text.rfind('\f', text.size() - 2);
            const std::string last = lastPage == std::string::npos ? text : text.substr(lastPage);
            QVERIFY2(last.find("CODE" + std::to_string(rows - 1)) != std::string::npos && last.find("£1,234.00") != std::string::npos, last.c_str());
        }
    }

    /// A text of more lines than a page has goes on over pages, and no word of it is left out.
    void aRowHigherThanAPageGoesOn_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("format");
        const auto row = [](const char* name, PaperLanguage language, PaperFormat format) {
            QTest::newRow(name) << static_cast<int>(language) << static_cast<int>(format);
        };
        row("A4", PaperLanguage::En, PaperFormat::A4);
        row("A5", PaperLanguage::En, PaperFormat::A5);
        row("A5, larger letters", PaperLanguage::Hi, PaperFormat::A5);
    }
    void aRowHigherThanAPageGoesOn()
    {
        QFETCH(const int, language);
        QFETCH(const int, format);
        constexpr int kWords = 1500;
        Paper paper = bill(3, static_cast<PaperLanguage>(language), static_cast<PaperFormat>(format));
        paper.rows[1].cells[1].clear();
        for (int word = 0; word < kWords; ++word) {
            paper.rows[1].cells[1] += "w" + std::to_string(10'000 + word) + " ";
        }
        paper.rows[1].note = "a small word below";
        const auto printed = m_press.print(paper);
        const std::string text = textOf(printed.pdf);
        QVERIFY(printed.pages > 1);
        QCOMPARE(countOf(text, "£1,234.00"), 1);
        QCOMPARE(countOf(text, "CODE1"), 1);
        QCOMPARE(countOf(text, "a small word below"), 1);
        QVERIFY(text.find("CODE2") != std::string::npos);
        for (int word = 0; word < kWords; ++word) {
            QVERIFY2(text.find("w" + std::to_string(10'000 + word)) != std::string::npos, std::to_string(word).c_str());
        }
    }

    void lettersNoFontHasAreCounted()
    {
        Paper paper = bill(1);
        paper.buyer.name = "𒀀𒀁";
        QCOMPARE(m_press.print(paper).unknownGlyphs, 2);
    }

    void whatIsNoTextIsShownAndBreaksNothing()
    {
        Paper paper = bill(3);
        paper.rows[0].cells[1] = "torn \xFF\xC3 and \n two \t lines \x01";
        paper.rows[1].cells[1] = std::string(5000, 'W');
        paper.rows[2].cells[1] = "";
        paper.buyer.name = std::string(400, 'M');
        const auto printed = m_press.print(paper);
        QVERIFY(textOf(printed.pdf).find("torn") != std::string::npos);
    }

    void withoutAFontPapersAreRefusedByName()
    {
        tests::TempFolder bare;
        Press press(bare.path() / "fonts", bare.path());
        try {
            (void)press.print(bill(1));
            QFAIL("it was printed");
        } catch (const Problem& problem) {
            QVERIFY(problem.code == ProblemCode::PaperFontsMissing);
        }
    }

    void aFontThatSomebodyDamagedIsWrittenAnew()
    {
        QVERIFY(builtIn("no such file").empty());
        const auto font = m_folder.path() / "TijaraSans-Regular.ttf";
        std::ofstream(font, std::ios::binary) << "damaged";
        (void)Press(m_folder.path()).print(bill(1));
        QCOMPARE(std::filesystem::file_size(font), builtIn("TijaraSans-Regular.ttf").size());
    }

    void aThousandRowsTakeBoundedTime()
    {
        QElapsedTimer clock;
        clock.start();
        const auto printed = m_press.print(bill(1114, PaperLanguage::Hi));
        qInfo("1,114 rows: %d pages, %zu bytes, %lld ms", printed.pages, printed.pdf.size(), static_cast<long long>(clock.elapsed()));
        QVERIFY(clock.elapsed() < 10'000);
        QVERIFY(printed.pdf.size() < 2'000'000);
    }
};

QTEST_GUILESS_MAIN(PaperTest)
#include "paper_test.moc"
