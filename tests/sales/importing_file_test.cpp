// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sales/importing_fixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace tijara;
using namespace tijara::sales::importing;

namespace {

/// Text that packs badly, so that its gzip file has many bytes to be cut at.
std::string noisyText(std::size_t lines)
{
    std::mt19937 random(7);
    std::string text(kRetailHeader);
    for (std::size_t i = 0; i < lines; ++i) {
        text += std::to_string(random()) + ",c" + std::to_string(random()) + ",d,1,2011-01-01 10:00:00,1.5,,\n";
    }
    return text;
}

} // namespace

class ImportingFileTest : public QObject {
    Q_OBJECT

private slots:
    void aPlainFileIsReadAsItStands()
    {
        writeFile(path("plain.csv"), "a,b\n1,2\n");
        const auto file = ImportFile::open(path("plain.csv"));
        QVERIFY(file->text() == "a,b\n1,2\n");
        QVERIFY(!file->isGzip());
        QCOMPARE(file->bytes(), 8U);
    }

    void aGzipFileIsUnpackedWithoutATrace()
    {
        const std::string text = noisyText(3000);
        writeFile(path("one.csv.gz"), gzipped(text));
        auto file = ImportFile::open(path("one.csv.gz"));
        const std::string_view before = file->text();
        const ImportFile moved = std::move(*file);
        QVERIFY(moved.text() == text);
        QVERIFY(moved.text().data() == before.data());
        QVERIFY(moved.isGzip());
        QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("one.csv.gz*")}) == QStringList{QStringLiteral("one.csv.gz")});
    }

    void gzipMembersFollowEachOther()
    {
        writeFile(path("many.gz"), gzipped("a,b\n") + gzipped("") + gzipped("1,2\n") + std::string(513, '\0'));
        QVERIFY(ImportFile::open(path("many.gz"))->text() == "a,b\n1,2\n");
        writeFile(path("rest.gz"), gzipped("a,b\n") + "rest");
        QCOMPARE(openProblem("rest.gz"), QStringLiteral("gzip_corrupt"));
    }

    void aGzipFileCutAnywhereIsRefused()
    {
        const std::string packed = gzipped(noisyText(6000));
        QVERIFY(packed.size() > 50'000);
        std::vector<std::size_t> sizes = {2, 3, 9, 10, 11, 18, packed.size() - 9, packed.size() - 8, packed.size() - 4, packed.size() - 1};
        for (std::size_t size = 1000; size < packed.size(); size += 1000) {
            sizes.push_back(size);
        }
        for (const std::size_t size : sizes) {
            writeFile(path("cut.gz"), std::string_view(packed).substr(0, size));
            QCOMPARE(openProblem("cut.gz"), QStringLiteral("gzip_truncated"));
        }
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("cut.gz*")}).size(), 1);
    }

    void aChangedByteIsNoticed()
    {
        const std::string packed = gzipped(noisyText(500));
        for (std::size_t at = 10; at < packed.size(); at += 37) {
            std::string changed = packed;
            changed[at] = static_cast<char>(changed[at] ^ 0x10);
            writeFile(path("changed.gz"), changed);
            const std::string problem = openProblem("changed.gz").toStdString();
            QVERIFY2(problem == "gzip_corrupt" || problem == "gzip_truncated", qPrintable(QString::number(at)));
        }
    }

    void aBombStopsAtTheLimit()
    {
        writeFile(path("bomb.gz"), gzipped(std::string(20'000'000, 'x')));
        QVERIFY(problemOf([&] { ImportFile::open(path("bomb.gz"), {}, 19'999'999); }) == "unpacked_too_large");
        QVERIFY(problemOf([&] { ImportFile::open(path("bomb.gz"), {}, 20'000'000); }).empty());
        writeFile(path("large.csv"), std::string(1001, 'x'));
        QVERIFY(problemOf([&] { ImportFile::open(path("large.csv"), {}, 1000); }) == "unpacked_too_large");
    }

    void whatIsNoTextIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty_file");
        QTest::newRow("xlsx") << QByteArray("PK\x03\x04 and more") << QStringLiteral("spreadsheet");
        QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1") << QStringLiteral("spreadsheet");
        QTest::newRow("utf-16") << QByteArray("\xFF\xFE" "a\0b\0", 6) << QStringLiteral("utf16");
        QTest::newRow("binary") << QByteArray("a,b\n\0,1\n", 8) << QStringLiteral("binary");
    }

    void whatIsNoTextIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        const std::string text = bytes.toStdString();
        writeFile(path("odd"), text);
        QCOMPARE(openProblem("odd"), problem);
        writeFile(path("odd.gz"), gzipped(text));
        QCOMPARE(openProblem("odd.gz"), problem);
        QVERIFY(problemOf([&] { ImportFile::openHead(path("odd")); }) == problem.toStdString());
    }

    void aFileThatIsNotThereIsAStorageProblem()
    {
        QCOMPARE(openProblem("absent.csv"), QStringLiteral("storage_unavailable"));
    }

    void theHeadIsEnoughForAPreview()
    {
        const std::string text = noisyText(3000);
        writeFile(path("long.gz"), gzipped(text));
        const ImportFile head = ImportFile::openHead(path("long.gz"), 10'000);
        QVERIFY(head.isCut());
        QVERIFY(head.text() == std::string_view(text).substr(0, 10'000));
        const sales::ImportPreview preview = previewOf(head, detectShape(head));
        QVERIFY(preview.gzip);
        QVERIFY(preview.delimiter == ",");
        QVERIFY(preview.preset == "online-retail");
        QCOMPARE(preview.rows.size(), 20U);
        const ImportFile whole = ImportFile::openHead(path("long.gz"));
        QVERIFY(!whole.isCut());
        QVERIFY(whole.text() == text);
    }

    void aHeadCutInsideAQuoteIsNoError()
    {
        const std::string text = "Invoice,SKU,Qty\n1,a,1\n2,\"a\nb\",2\n";
        for (std::size_t size = 16; size < text.size(); ++size) {
            const FileShape shape = detectShape(std::string_view(text).substr(0, size), true);
            QCOMPARE(shape.columns.size(), 3U);
        }
        QVERIFY(problemOf([&] { detectShape(std::string_view(text).substr(0, 27)); }) == "unterminated_quote");
    }

    void unpackingTellsItsProgressAndStops()
    {
        const std::string packed = gzipped(noisyText(200'000));
        writeFile(path("stop.gz"), packed);
        std::stop_source source;
        std::uint64_t seen = 0;
        const Watch watch{source.get_token(), [&](std::uint64_t done, std::uint64_t total) {
                              QVERIFY(done > seen && done <= total);
                              QCOMPARE(total, packed.size());
                              seen = done;
                              source.request_stop();
                          }};
        QVERIFY(!ImportFile::open(path("stop.gz"), watch));
        QVERIFY(seen > 0 && seen < packed.size());
    }

private:
    [[nodiscard]] std::string path(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    [[nodiscard]] QString openProblem(const char* name) const
    {
        return QString::fromStdString(problemOf([&] { ImportFile::open(path(name)); }));
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(ImportingFileTest)
#include "importing_file_test.moc"
