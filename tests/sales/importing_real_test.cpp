// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sales/importing_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace tijara;
using namespace tijara::sales;
using namespace tijara::sales::importing;

namespace {

QString sourcePath(const char* name)
{
    return QStringLiteral(TIJARA_SOURCE_DIR) + QLatin1Char('/') + QLatin1String(name);
}

struct Sum {
    std::int64_t documents = 0;
    std::int64_t minor = 0;
};

/// Everything the list of expected figures says, counted from the documents.
struct Figures {
    std::map<std::string, Sum> kinds;
    std::map<std::string, Sum> months;
    std::map<std::string, Sum> countries;
    std::map<std::string, Sum> oddCodes; // lines, minor
    std::set<std::string> customers;
    std::set<std::string> codes;
    std::int64_t lines = 0;
    std::int64_t walkIn = 0;
    std::int64_t linesWithoutCustomer = 0;
    std::int64_t pricedZero = 0;
    std::int64_t pricedNegative = 0;
    std::int64_t subPenny = 0;
    std::int64_t mostLines = 0;
    std::int64_t minor = 0;
    std::int64_t rest = 0;
    std::int64_t refused = 0;
    std::vector<std::string> notContiguous;

    void add(const ParsedDocument& document)
    {
        constexpr std::array kKinds = {"bills", "creditNotes", "writeOffs", "adjustments"};
        refused += document.isRefused() ? 1 : 0;
        for (Sum* sum : {&kinds[kKinds[static_cast<std::size_t>(document.kind)]], &months[toText(document.issuedOn).substr(0, 7)],
                         &countries[std::string(document.country)]}) {
            sum->documents += 1;
            sum->minor += document.totalMinor;
        }
        const auto count = static_cast<std::int64_t>(document.lines.size());
        const bool hasCustomer = !document.customerNumber.empty();
        if (hasCustomer) {
            customers.emplace(document.customerNumber);
        }
        walkIn += hasCustomer ? 0 : 1;
        linesWithoutCustomer += hasCustomer ? 0 : count;
        lines += count;
        mostLines = std::max(mostLines, count);
        minor += document.totalMinor;
        rest += document.restTenMillionths;
        std::int64_t last = 0;
        bool contiguous = true;
        for (const ParsedLine& line : document.lines) {
            contiguous = contiguous && (last == 0 || line.lineInFile == last + 1);
            last = line.lineInFile;
            addLine(line);
        }
        if (!contiguous) {
            notContiguous.emplace_back(document.number);
        }
    }

    void addLine(const ParsedLine& line)
    {
        codes.emplace(line.code);
        pricedZero += line.unitPrice.tenThousandths == 0 ? 1 : 0;
        pricedNegative += line.unitPrice.tenThousandths < 0 ? 1 : 0;
        subPenny += line.restTenMillionths != 0 ? 1 : 0;
        if (line.itemKind != catalog::ItemKind::Goods) {
            Sum& sum = oddCodes[std::string(line.code)];
            sum.documents += 1;
            sum.minor += line.amountMinor;
        }
    }
};

void compareSums(const std::map<std::string, Sum>& found, const QJsonObject& expected, QLatin1String countName)
{
    for (const auto& [name, sum] : found) {
        const QJsonObject one = expected[QString::fromStdString(name)].toObject();
        QCOMPARE(sum.documents, one[countName].toInteger(-1));
        QCOMPARE(sum.minor, one[QLatin1String("minor")].toInteger());
    }
}

void compareFigures(const Figures& figures, const QJsonObject& expected)
{
    const QJsonObject lines = expected[QLatin1String("lines")].toObject();
    QCOMPARE(figures.refused, 0);
    QCOMPARE(figures.lines, lines[QLatin1String("all")].toInteger());
    QCOMPARE(figures.linesWithoutCustomer, lines[QLatin1String("withoutCustomer")].toInteger());
    QCOMPARE(figures.pricedZero, lines[QLatin1String("pricedZero")].toInteger());
    QCOMPARE(figures.pricedNegative, lines[QLatin1String("pricedNegative")].toInteger());
    QCOMPARE(figures.subPenny, lines[QLatin1String("subPenny")].toInteger());
    const QJsonObject documents = expected[QLatin1String("documents")].toObject();
    QCOMPARE(figures.walkIn, documents[QLatin1String("walkIn")].toInteger());
    QCOMPARE(figures.mostLines, documents[QLatin1String("mostLines")].toInteger());
    QStringList notContiguous;
    for (const QJsonValue& number : documents[QLatin1String("notContiguous")].toArray()) {
        notContiguous << number.toString();
    }
    QCOMPARE(figures.notContiguous.size(), static_cast<std::size_t>(notContiguous.size()));
    for (const std::string& number : figures.notContiguous) {
        QVERIFY(notContiguous.contains(QString::fromStdString(number)));
    }
    QCOMPARE(static_cast<qint64>(figures.customers.size()), expected[QLatin1String("customers")].toInteger());
    QCOMPARE(static_cast<qint64>(figures.codes.size()), expected[QLatin1String("codes")].toInteger());
    QCOMPARE(figures.minor, expected[QLatin1String("minor")].toInteger());
    QCOMPARE(figures.rest, expected[QLatin1String("roundingTenMillionths")].toInteger());
    QCOMPARE(figures.months.size(), static_cast<std::size_t>(expected[QLatin1String("months")].toObject().size()));
    QCOMPARE(figures.countries.size(), static_cast<std::size_t>(expected[QLatin1String("countries")].toObject().size()));
    QCOMPARE(figures.oddCodes.size(), 11U); // the figures list odd codes of goods too
    compareSums(figures.kinds, expected[QLatin1String("kinds")].toObject(), QLatin1String("documents"));
    compareSums(figures.months, expected[QLatin1String("months")].toObject(), QLatin1String("documents"));
    compareSums(figures.countries, expected[QLatin1String("countries")].toObject(), QLatin1String("documents"));
    compareSums(figures.oddCodes, expected[QLatin1String("oddCodes")].toObject(), QLatin1String("lines"));
}

std::map<std::string, std::array<std::uint8_t, 32>> hashesOf(std::string_view text)
{
    const FileShape shape = detectShape(text);
    const auto plan = ImportPlan::make(text, shape, optionsFor(shape));
    std::map<std::string, std::array<std::uint8_t, 32>> hashes;
    forEachDocument(*plan, 0, [&](const ParsedDocument& document) {
        hashes[std::string(document.number)] = document.contentHash;
        return true;
    });
    return hashes;
}

/// The header first, all other lines in another order.
std::string shuffled(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t at = text.find('\n') + 1; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        lines.push_back(text.substr(at, end - at));
        at = end == std::string_view::npos ? text.size() : end + 1;
    }
    std::shuffle(lines.begin(), lines.end(), std::mt19937(25900));
    std::string other(text.substr(0, text.find('\n') + 1));
    for (const std::string_view line : lines) {
        other += line;
        other += '\n';
    }
    return other;
}

} // namespace

class ImportingRealTest : public QObject {
    Q_OBJECT

private slots:
    void figuresComeBackExactly_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("figures");
        QTest::newRow("a year of a real shop") << sourcePath("../shared/data/online_retail.csv.gz") << sourcePath("tests/sales/cases/online_retail_expected.json");
        QTest::newRow("the demo's sample") << sourcePath("resources/demo/online_retail_sample.csv.gz") << sourcePath("resources/demo/expected.json");
    }

    void figuresComeBackExactly()
    {
        QFETCH(QString, file);
        QFETCH(QString, figures);
        QFile expected(figures);
        if (!QFile::exists(file) || !expected.open(QIODevice::ReadOnly)) {
            QSKIP("the file or its figures are not here");
        }
        const std::string copy = copied(file);
        QElapsedTimer timer;
        timer.start();
        const auto unpacked = ImportFile::open(copy);
        const FileShape shape = detectShape(*unpacked);
        QVERIFY(shape.preset == "online-retail");
        const auto plan = ImportPlan::make(unpacked->text(), shape, optionsFor(shape));
        const qint64 passOneMs = timer.elapsed();
        forEachDocument(*plan, 0, [](const ParsedDocument& document) { return !document.isRefused(); });
        qInfo("%lld ms to unpack and plan, %lld ms to parse and hash", passOneMs, timer.elapsed() - passOneMs);

        Figures found;
        forEachDocument(*plan, 0, [&](const ParsedDocument& document) {
            found.add(document);
            return true;
        });
        const QJsonObject object = QJsonDocument::fromJson(expected.readAll()).object();
        QCOMPARE(static_cast<qint64>(plan->documentCount()), object[QLatin1String("documents")].toObject()[QLatin1String("all")].toInteger());
        QCOMPARE(static_cast<qint64>(plan->lineCount()), object[QLatin1String("lines")].toObject()[QLatin1String("all")].toInteger());
        compareFigures(found, object);
    }

    void theSameFileInAnotherOrderHasTheSameContent()
    {
        const QString file = sourcePath("resources/demo/online_retail_sample.csv.gz");
        if (!QFile::exists(file)) {
            QSKIP("the demo's sample is not here");
        }
        const auto unpacked = ImportFile::open(copied(file));
        QVERIFY(hashesOf(unpacked->text()) == hashesOf(shuffled(unpacked->text())));
    }

private:
    /// Real files stand in folders that cannot be written to.
    std::string copied(const QString& file)
    {
        const QString copy = m_folder.filePath(QStringLiteral("upload"));
        QFile::remove(copy);
        return QFile::copy(file, copy) ? copy.toStdString() : std::string();
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(ImportingRealTest)
#include "importing_real_test.moc"
