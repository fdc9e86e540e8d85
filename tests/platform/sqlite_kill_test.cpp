// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include "server/platform/db/sqlite_store.h"
#include "tests/support/temp_folder.h"
#include "tests/support/virtual_clock.h"

#include <csignal>
#include <set>

#include <sys/types.h>

using namespace tijara;

namespace {

constexpr int kThreads = 6;
constexpr int kRounds = 8;

struct Written {
    std::int64_t thread = 0;
    std::int64_t number = 0;
    auto operator<=>(const Written&) const = default;
};
BOOST_DESCRIBE_STRUCT(Written, (), (thread, number))

const db::Sql kWritten("SELECT thread, number FROM written WHERE round = $1");
const db::Sql kSound("PRAGMA integrity_check");

std::set<Written> said(const QByteArray& lines)
{
    std::set<Written> all;
    for (const QByteArray& line : lines.split('\n')) {
        const auto words = line.split(' ');
        if (words.size() == 2 && !words[1].isEmpty()) {
            all.insert({words[0].toLongLong(), words[1].toLongLong()});
        }
    }
    return all;
}

} // namespace

class SqliteKillTest : public QObject {
    Q_OBJECT

private slots:
    void noAcknowledgedWriteIsLostWhenTheProcessIsKilled()
    {
        tests::TempFolder folder;
        const auto file = folder.path() / "killed.db";
        for (int round = 0; round < kRounds; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationDirPath() + QStringLiteral("/steady_writer"),
                         {QString::fromStdString(file.string()), QString::number(round), QString::number(kThreads)});
            QVERIFY(writer.waitForStarted());
            QByteArray lines;
            while (lines.count('\n') < 60 * (round + 1)) {
                QVERIFY(writer.waitForReadyRead(20'000));
                lines += writer.readAllStandardOutput();
            }
            ::kill(static_cast<pid_t>(writer.processId()), SIGKILL);
            QVERIFY(writer.waitForFinished());
            lines += writer.readAllStandardOutput();
            lines.truncate(lines.lastIndexOf('\n') + 1);
            check(file, round, said(lines));
        }
    }

private:
    static void check(const std::filesystem::path& file, int round, const std::set<Written>& acknowledged)
    {
        tests::VirtualClock clock;
        IdMaker ids(clock);
        db::SqliteStore store(file, {});
        db::inTransaction<db::Tx>(store, false, clock, ids, [&](db::Tx& tx) {
            QCOMPARE(tx.one<std::string>(kSound).value_or(""), std::string("ok"));
            const auto rows = tx.all<Written>(kWritten, round);
            const std::set<Written> there(rows.begin(), rows.end());
            QCOMPARE(there.size(), rows.size());
            QVERIFY(!acknowledged.empty());
            for (const Written& one : acknowledged) {
                QVERIFY(there.contains(one));
            }
            // What was committed and not yet said is at most one row a thread.
            QVERIFY(there.size() <= acknowledged.size() + kThreads);
        });
    }
};

QTEST_GUILESS_MAIN(SqliteKillTest)
#include "sqlite_kill_test.moc"
