// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash_notice.h"

#include <QDateTime>
#include <QDialog>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tijara;

class CrashReportTest : public QObject {
    Q_OBJECT

    static std::filesystem::path reportsOf(const QTemporaryDir& folder) { return folder.filePath(QStringLiteral("crashes")).toStdString(); }
    static void crash(const QTemporaryDir& folder, const QString& kind)
    {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/crasher"), {QString::fromStdString(reportsOf(folder).string()), kind});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit); // it dies as it would have without the report
    }

private slots:
    void everyFaultLeavesAReportThatNamesItsPlace_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("function");
        QTest::newRow("nothing there") << "nothing" << "tijara::tests::standOnNothing";
        QTest::newRow("stack overflow") << "overflow" << "tijara::tests::fallForEver";
        QTest::newRow("exception") << "exception" << "tijara::tests::throwToNobody";
        QTest::newRow("abort") << "abort" << "main";
    }
    void everyFaultLeavesAReportThatNamesItsPlace()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, function);
        QTemporaryDir folder;
        QVERIFY(crashReports(reportsOf(folder)).empty());
        const qint64 before = QDateTime::currentSecsSinceEpoch();
        crash(folder, kind);
        const auto reports = crashReports(reportsOf(folder));
        QCOMPARE(reports.size(), std::size_t{1});
        const QString text = QString::fromStdString(reports[0].text);
        QVERIFY2(text.contains(function), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Tijara " TIJARA_VERSION)));
        QVERIFY(text.contains(QStringLiteral("Page: customers")));
        QCOMPARE(text.contains(QStringLiteral("std::runtime_error")), kind == QStringLiteral("exception"));
        QVERIFY(!text.contains(QStringLiteral("secret"))); // the words of an exception may name somebody
        QVERIFY(reports[0].atSeconds >= before && reports[0].atSeconds <= before + 60);
        QCOMPARE(std::filesystem::status(reports[0].file).permissions(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }

    void theNextStartSaysSoAndItCanBeReadAndDeleted()
    {
        QTemporaryDir folder;
        crash(folder, QStringLiteral("nothing"));
        const auto reports = crashReports(reportsOf(folder));
        QCOMPARE(reports.size(), std::size_t{1});
        ui::Style style;
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        QPointer<CrashNotice> notice = new CrashNotice(style, reports.front());
        column->addWidget(notice);
        window.show();
        notice->showReport();
        auto* dialog = window.findChild<QDialog*>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("standOnNothing")));
        dialog->close();
        notice->deleteReport();
        QTRY_VERIFY(!notice);
        QVERIFY(crashReports(reportsOf(folder)).empty());
    }
};

QTEST_MAIN(CrashReportTest)
#include "crash_report_test.moc"
