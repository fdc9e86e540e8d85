// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/compliance/tax.h"
#include "tests/support/test_seed.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>
#include <stdexcept>

using namespace tijara::compliance;

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

/// The rows of a table of cases, without its head; a cell may stand in quotes.
std::vector<QStringList> casesOf(const char* name)
{
    QFile file(QStringLiteral(TIJARA_SOURCE_DIR "/tests/compliance/cases/") + QLatin1String(name));
    if (!file.open(QFile::ReadOnly)) {
        throw std::runtime_error("the table of cases is not there");
    }
    std::vector<QStringList> rows;
    file.readLine();
    while (!file.atEnd()) {
        QStringList cells(QString{});
        bool quoted = false;
        for (const QChar c : QString::fromUtf8(file.readLine()).trimmed()) {
            if (c == QLatin1Char('"')) {
                quoted = !quoted;
            } else if (c == QLatin1Char(',') && !quoted) {
                cells.push_back({});
            } else {
                cells.back() += c;
            }
        }
        rows.push_back(cells);
    }
    return rows;
}

} // namespace

class TaxTest : public QObject {
    Q_OBJECT

private slots:
    void aDocumentOwesEachRateOnTheSumOfItsLines_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("taxes");
        for (const QStringList& row : casesOf("taxes.csv")) {
            QTest::newRow(qPrintable(row.at(0))) << row.at(1) << row.at(2);
        }
    }
    void aDocumentOwesEachRateOnTheSumOfItsLines()
    {
        QFETCH(QString, lines);
        QFETCH(QString, taxes);
        std::vector<TaxedAmount> amounts;
        for (const QString& line : lines.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QStringList parts = line.split(QLatin1Char('@'));
            amounts.push_back({parts.at(0).toLongLong(), parts.at(1).toLongLong()});
        }
        QStringList found;
        const auto all = taxesOf(amounts).value();
        for (const std::int64_t tax : all) {
            found.push_back(QString::number(tax));
        }
        QCOMPARE(found.join(QLatin1Char(' ')), taxes);
    }

    void theLinesComeToTheTaxOfTheirSumWhateverTheyAre()
    {
        std::mt19937_64 random(tijara::tests::testSeed());
        for (int round = 0; round < 2000; ++round) {
            const std::int64_t rate = std::uniform_int_distribution<std::int64_t>(0, 10'000)(random);
            std::vector<TaxedAmount> lines(std::uniform_int_distribution<std::size_t>(1, 40)(random));
            std::int64_t net = 0;
            for (TaxedAmount& line : lines) {
                line = {std::uniform_int_distribution<std::int64_t>(0, 1'000'000'000)(random), rate};
                net += line.netMinor;
            }
            const auto taxes = taxesOf(lines).value();
            QCOMPARE(std::accumulate(taxes.begin(), taxes.end(), std::int64_t{0}), shareOf(net, rate, 10'000));
            QVERIFY(std::all_of(taxes.begin(), taxes.end(), [](std::int64_t tax) { return tax >= 0; }));
        }
    }

    void whatDoesNotFitIsSaidAndWhatFitsIsRight()
    {
        QVERIFY(!taxesOf({{kMost, 1800}, {1, 1800}}));
        QVERIFY(taxesOf({{kMost, 1800}, {1, 500}}));
        QCOMPARE(shareOf(kMost, 10'000, 10'000), kMost);
        QCOMPARE(shareOf(kMost, 1'000'000'000'000, 1'000'000'000'000), kMost);
        QCOMPARE(shareOf(-kMost, 1, 1), -kMost);
    }

    void totalsAreRoundedToTheNearestWhole_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<int>("digits");
        QTest::addColumn<qint64>("roundOff");
        for (const QStringList& row : casesOf("round_off.csv")) {
            QTest::newRow(qPrintable(row.at(0))) << row.at(1).toLongLong() << row.at(2).toInt() << row.at(3).toLongLong();
        }
    }
    void totalsAreRoundedToTheNearestWhole()
    {
        QFETCH(qint64, total);
        QFETCH(int, digits);
        QTEST(qint64{roundOffOf(total, digits)}, "roundOff");
    }
};

QTEST_GUILESS_MAIN(TaxTest)
#include "tax_test.moc"
