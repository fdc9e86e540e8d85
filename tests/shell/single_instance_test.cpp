// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>

using namespace tijara;

class SingleInstanceTest : public QObject {
    Q_OBJECT

    static QProcessEnvironment environmentOf(const QTemporaryDir& home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("share")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        return environment;
    }
    static void startConsole(QProcess& process, const QTemporaryDir& home, const QString& data)
    {
        process.setProcessEnvironment(environmentOf(home));
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(qEnvironmentVariable("TIJARA_BIN") + QStringLiteral("/tijara"), {QStringLiteral("--data"), home.filePath(data)});
        QVERIFY(process.waitForStarted(60'000));
    }
    static bool isServing(const QTemporaryDir& home, const QString& data) { return QFile::exists(home.filePath(data) + QStringLiteral("/platform.db")); }

private slots:
    void initTestCase()
    {
        QVERIFY(m_runtime.isValid());
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
    }

    void theSecondHandsItsArgumentsToTheFirst()
    {
        QTemporaryDir data;
        SingleInstance first(data.path());
        QVERIFY(first.isFirst());
        SingleInstance second(data.path() + QStringLiteral("/."));
        QVERIFY(!second.isFirst());
        QSignalSpy again(&first, &SingleInstance::startedAgain);
        bool heard = false;
        std::thread other([&] { heard = second.handOver({QStringLiteral("--server"), QStringLiteral("https://سوق.example")}); });
        const bool came = QTest::qWaitFor([&] { return again.count() == 1; }, 10'000);
        other.join();
        QVERIFY(came && heard);
        QCOMPARE(again[0][0].toStringList(), QStringList({QStringLiteral("--server"), QStringLiteral("https://سوق.example")}));
    }

    void anotherFolderIsAnotherConsole()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        const SingleInstance first(one.path());
        const SingleInstance second(two.path());
        QVERIFY(first.isFirst() && second.isFirst());
    }

    void aFirstThatDoesNotAnswerIsSaid()
    {
        QTemporaryDir data;
        const SingleInstance first(data.path());
        const SingleInstance second(data.path());
        QVERIFY(!second.handOver({})); // nobody runs the first one's event loop
    }

    void aSecondStartOfTheProgramEndsAndAKilledFirstLeavesItsPlace()
    {
        QTemporaryDir home;
        QProcess first;
        startConsole(first, home, QStringLiteral("shop"));
        QTRY_VERIFY_WITH_TIMEOUT(isServing(home, QStringLiteral("shop")), 60'000);
        QProcess second;
        startConsole(second, home, QStringLiteral("shop"));
        QVERIFY(second.waitForFinished(60'000));
        QVERIFY2(second.exitCode() == 0, second.readAll().constData());
        QCOMPARE(first.state(), QProcess::Running);

        QProcess elsewhere;
        startConsole(elsewhere, home, QStringLiteral("another"));
        QTRY_VERIFY_WITH_TIMEOUT(isServing(home, QStringLiteral("another")), 60'000);

        first.kill();
        QVERIFY(first.waitForFinished(60'000));
        QProcess third;
        startConsole(third, home, QStringLiteral("shop"));
        QVERIFY(!third.waitForFinished(3'000)); // it has the place, and stays
        for (QProcess* process : {&third, &elsewhere}) {
            process->terminate();
            QVERIFY(process->waitForFinished(60'000));
        }
    }

private:
    QTemporaryDir m_runtime;
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
