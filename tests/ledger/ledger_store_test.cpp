// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/ledger/ledger_store.h"
#include "server/ledger/statements/statements_store.h"
#include "tests/support/list_plans.h"
#include "tests/support/test_rooms.h"

using namespace tijara;
using namespace tijara::ledger;

class LedgerStoreTest : public QObject {
    Q_OBJECT

private slots:
    void everyDeclaredListIsServedByItsIndex()
    {
        tests::TestRooms rooms;
        for (const db::List* list : {&accountList(), &transferList(), &holdList(), &bankLineList()}) {
            for (const std::string& complaint : tests::badPlans(*list, rooms.storeFile())) {
                QFAIL(complaint.c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(LedgerStoreTest)
#include "ledger_store_test.moc"
