// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, from outside: its pictures and its exit codes.

#include "ui/shell/pages.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace tijara::ui;

namespace {

struct Run {
    int exitCode = -1;
    QString complaints;
};

/// Without what the console's own server says of a disk that others keep busy.
QString complaintsIn(const QByteArray& errors)
{
    static const QRegularExpression slow(QStringLiteral("^.*\"event\":\"slow_statement\".*\"sql\":\"COMMIT\".*\n"), QRegularExpression::MultilineOption);
    return QString::fromUtf8(errors).remove(slow);
}

Run runConsole(const QStringList& arguments, const QStringList& without = {})
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : without) {
        environment.remove(name);
    }
    QTemporaryDir home;
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
    QFile::setPermissions(home.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    program.setProcessEnvironment(environment);
    program.start(qEnvironmentVariable("TIJARA_BIN") + QStringLiteral("/tijara"), arguments);
    program.waitForFinished(300'000);
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1, complaintsIn(program.readAllStandardError())};
}

/// What the pictures show: their names without the number in front ("07-products-new.png").
QSet<QString> shownBy(const QStringList& pictures)
{
    QSet<QString> shown;
    for (const QString& name : pictures) {
        shown.insert(name.section(QLatin1Char('-'), 1).chopped(4));
    }
    return shown;
}

// Colours that cover a good part of a picture stand beside many others in a page with text on it.
int coloursOf(const QImage& picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3) {
            colours.insert(picture.pixel(x, y));
        }
    }
    return static_cast<int>(colours.size());
}

} // namespace

class TourTest : public QObject {
    Q_OBJECT

private slots:
    void everyPageHasItsPicture_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("textSize");
        QTest::addColumn<QSize>("size");
        QTest::newRow("English, light") << "en" << "light" << "100" << QSize(1440, 900);
        QTest::newRow("Arabic, dark, 200 %") << "ar" << "dark" << "200" << QSize(1440, 900);
        QTest::newRow("Hindi, smallest window") << "hi" << "light" << "100" << QSize(1024, 700);
    }
    void everyPageHasItsPicture()
    {
        QFETCH(QString, language);
        QFETCH(QString, theme);
        QFETCH(QString, textSize);
        QFETCH(QSize, size);
        QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("made/by/the/tour"));
        const Run run = runConsole({QStringLiteral("--tour"), out, QStringLiteral("--language"), language, QStringLiteral("--theme"), theme,
                                QStringLiteral("--text-size"), textSize, QStringLiteral("--size"), QStringLiteral("%1x%2").arg(size.width()).arg(size.height())});
        QCOMPARE(run.complaints, QString()); // a warning of Qt's is a fault of ours
        QCOMPARE(run.exitCode, 0);
        const QStringList pictures = QDir(out).entryList({QStringLiteral("*.png")});
        const QSet<QString> shown = shownBy(pictures);
        for (const char* id : {"first-run", "connect-to-a-server", "sign-in", "sales-sheet", "sales-nothing-matches", "products-new", "customers-new", "customers-erase",
                               "journal-check", "dashboard-charts", "dashboard-interval", "dashboard-tables", "dashboard-print", "import-columns", "import-tried", "import-done", "jobs-sheet",
                               "second-step", "recovery-codes", "plans-sheet", "plans-new", "flags-new", "operations-parts", "operations-tables", "tenants-sheet", "tenants-shop", "tenants-suspend", "tenants-chosen", "new-shop-may", "new-shop-owner", "is-it-you",
                               "sign-in-code"}) {
            QVERIFY2(shown.contains(QLatin1String(id)), id);
        }
        for (const PageEntry& page : pages()) {
            if (isReachable(page)) {
                QVERIFY2(shown.contains(QLatin1String(page.id)), page.id);
            }
        }
        for (const QString& name : pictures) {
            const QImage picture(out + QLatin1Char('/') + name);
            QCOMPARE(picture.size(), size);
            QVERIFY2(coloursOf(picture) > 40, qPrintable(name));
        }
    }

    void wrongUseIsTwo()
    {
        QCOMPARE(runConsole({QStringLiteral("--no-such-switch")}).exitCode, 2);
        QCOMPARE(runConsole({QStringLiteral("--tour"), QStringLiteral("x"), QStringLiteral("--language"), QStringLiteral("xx")}).exitCode, 2);
        QCOMPARE(runConsole({QStringLiteral("--server"), QStringLiteral("not an address")}).exitCode, 2);
        QCOMPARE(runConsole({QStringLiteral("--help")}).exitCode, 0);
    }

    void withoutADisplayItSaysSo()
    {
        const QStringList displays = {QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("QT_QPA_PLATFORM")};
        const Run run = runConsole({}, displays);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.complaints.count(QLatin1Char('\n')), 1);
        QVERIFY2(run.complaints.startsWith(QStringLiteral("tijara: there is no display")), qPrintable(run.complaints));
        QCOMPARE(runConsole({QStringLiteral("--help")}, displays).exitCode, 0);
    }

    void aDemoThatTijaradLoadedIsLookedAt()
    {
        QTemporaryDir data;
        QFile::setPermissions(data.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(QProcess::execute(qEnvironmentVariable("TIJARA_BIN") + QStringLiteral("/tijarad"), {QStringLiteral("demo"), QStringLiteral("--data"), data.path()}), 0);
        QTemporaryDir pictures;
        const Run run = runConsole({QStringLiteral("--data"), data.path(), QStringLiteral("--tour"), pictures.path()});
        QCOMPARE(run.complaints, QString());
        QCOMPARE(run.exitCode, 0);
        QVERIFY(!QDir(pictures.path()).entryList({QStringLiteral("*dashboard.png")}).isEmpty());
    }

    void aShopWithoutTheDemosPeopleIsSaid()
    {
        QTemporaryDir data;
        QFile::setPermissions(data.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QTemporaryDir pictures;
        const Run run = runConsole({QStringLiteral("--data"), data.path(), QStringLiteral("--tour"), pictures.path()});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.complaints.contains(QStringLiteral("cannot sign in")));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        const Run run = runConsole({QStringLiteral("--tour"), QStringLiteral("/proc/no/pictures")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.complaints.contains(QStringLiteral("/proc/no/pictures")));
    }
};

QTEST_GUILESS_MAIN(TourTest)
#include "tour_test.moc"
