// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ledger/ledger_killing.h"

using namespace tijara;

class LedgerKillTest : public QObject {
    Q_OBJECT

private slots:
    void nothingAcknowledgedIsLostDoubledOrOverdrawnOnSqlite()
    {
        qunsetenv("DATABASE_URL");
        tests::LedgerKilling killing;
        const std::string wrong = killing.run(4);
        QVERIFY2(wrong.empty(), wrong.c_str());
        QVERIFY(killing.made() > 0);
    }

    void nothingAcknowledgedIsLostDoubledOrOverdrawnOnPostgres()
    {
        if (const auto missing = tests::postgresMissing()) {
            QSKIP(missing->c_str());
        }
        qputenv("DATABASE_URL", QByteArray::fromStdString(tests::PostgresCluster::shared().newDatabase()));
        tests::LedgerKilling killing;
        const std::string wrong = killing.run(4);
        qunsetenv("DATABASE_URL");
        QVERIFY2(wrong.empty(), wrong.c_str());
        QVERIFY(killing.made() > 0);
    }
};

QTEST_GUILESS_MAIN(LedgerKillTest)
#include "ledger_kill_test.moc"
