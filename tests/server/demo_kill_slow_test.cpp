// SPDX-License-Identifier: GPL-3.0-or-later
// The demo shop whose making was cut off is made whole by the next run, and is not taken for a whole one before.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "server/commands/demo.h"
#include "shared/customers/customers_contract.h"
#include "shared/journal/journal_contract.h"
#include "shared/sales/sales_contract.h"
#include "tests/support/test_server.h"

#include <csignal>

using namespace tijara;
using tests::As;

namespace {

std::uintmax_t bytesIn(const std::filesystem::path& folder)
{
    std::uintmax_t bytes = 0;
    std::error_code gone; // files come and go while it is looked at
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, gone)) {
        const auto size = entry.is_regular_file(gone) ? entry.file_size(gone) : 0;
        bytes += gone ? 0 : size;
    }
    return bytes;
}

} // namespace

class DemoKillSlowTest : public QObject {
    Q_OBJECT

    static void start(QProcess& process, const QTemporaryDir& data)
    {
        process.start(qEnvironmentVariable("TIJARA_BIN") + QStringLiteral("/tijarad"), {QStringLiteral("demo"), QStringLiteral("--data"), data.path()});
        QVERIFY(process.waitForStarted(60'000));
    }
    static std::filesystem::path markIn(const QTemporaryDir& data) { return data.filePath(QStringLiteral("demo-not-whole-yet")).toStdString(); }

private slots:
    void aRunThatWasKilledIsFinishedByTheNext_data()
    {
        QTest::addColumn<int>("kilobytes");
        QTest::newRow("at its beginning") << 0;
        QTest::newRow("in its import") << 2'500;
        QTest::newRow("late in its import") << 8'000;
    }
    void aRunThatWasKilledIsFinishedByTheNext()
    {
        QFETCH(const int, kilobytes);
        QTemporaryDir data;
        QProcess killed;
        start(killed, data);
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(markIn(data)) && bytesIn(data.path().toStdString()) >= static_cast<std::uintmax_t>(kilobytes) * 1024, 120'000);
        killed.kill();
        QVERIFY(killed.waitForFinished(60'000));
        QVERIFY2(std::filesystem::exists(markIn(data)), "it was whole before it could be killed");

        QProcess next;
        start(next, data);
        QVERIFY(next.waitForFinished(300'000));
        QVERIFY2(next.exitCode() == 0, next.readAllStandardError().constData());
        QVERIFY(!std::filesystem::exists(markIn(data)));
        isWhole(data);

        QProcess third;
        start(third, data);
        QVERIFY(third.waitForFinished(300'000));
        QCOMPARE(third.exitCode(), 1);
        QVERIFY(third.readAllStandardError().contains("already here"));
    }

private:
    static void isWhole(const QTemporaryDir& data)
    {
        Config config;
        config.data = data.path().toStdString();
        config.logLevel = LogLevel::Warning;
        Server server(config);
        const tests::Caller caller(server.start(), server.localSecret());
        const auto signIns = commands::demoSignIns();
        for (const auto& one : signIns) {
            QCOMPARE(caller.call(identity::kSignIn, {one.email, one.password, {}})->role, one.role);
        }
        const As owner{.token = caller.call(identity::kSignIn, {signIns[0].email, signIns[0].password, {}})->accessToken};
        sales::DocumentQuery documents;
        documents.limit = 1;
        QCOMPARE(caller.call(sales::kListDocuments, documents, owner)->count->value, std::int64_t{2763 + 12 + 1});
        customers::CustomerQuery people;
        people.search = "Amina";
        QCOMPARE(caller.call(customers::kListCustomers, people, owner)->items.size(), std::size_t{1});
        QVERIFY(caller.call(journal::kVerify, owner)->good);
    }
};

QTEST_GUILESS_MAIN(DemoKillSlowTest)
#include "demo_kill_slow_test.moc"
