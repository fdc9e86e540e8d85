// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/journal/journal_store.h"
#include "tests/support/list_plans.h"
#include "tests/support/shop.h"

#include <sqlite3.h>

using namespace tijara;
using namespace tijara::journal;

namespace {

/// Changes a stopped server's file behind its back.
void tamper(const std::filesystem::path& file, const std::string& sql)
{
    sqlite3* handle = nullptr;
    sqlite3_open(file.c_str(), &handle);
    char* message = nullptr;
    const int code = sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &message);
    const std::string text = message == nullptr ? "" : message;
    sqlite3_close(handle);
    if (code != SQLITE_OK) {
        throw std::runtime_error(text);
    }
}

Verification verifiedAfter(tests::Shop& shop, const std::string& sql)
{
    shop.server().stop();
    tamper(shop.tenantFile(), sql);
    shop.server().restart();
    return *shop.server().call(kVerify, shop.as());
}

/// A shop with ten entries and more in its journal.
void fill(tests::Shop& shop)
{
    const auto product = shop.product("P", 10000);
    for (int bill = 0; bill < 10; ++bill) {
        shop.bill({{product.id, {1000}, {}, {}}});
    }
}

} // namespace

class JournalChainTest : public QObject {
    Q_OBJECT

private slots:
    void anUntouchedChainIsGood()
    {
        tests::Shop shop;
        fill(shop);
        shop.server().restart(); // writes a checkpoint
        const auto found = *shop.server().call(kVerify, shop.as());
        QVERIFY(found.good);
        QVERIFY(found.entries > 10);
        QVERIFY(found.checkpoints >= 1);
        QCOMPARE(found.headHash.size(), std::size_t{64});
    }

    void tamperingIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<qint64>("seq");
        const QByteArray flip = "UPDATE journal_entries SET body = replace(body, '\"total\":100', '\"total\":101') WHERE seq = 7";
        QTest::newRow("one byte of a body") << flip << QByteArray("changed") << qint64{7};
        QTest::newRow("who") << QByteArray("UPDATE journal_entries SET actor_id = x'00000000000000000000000000000000' WHERE seq = 5") << QByteArray("changed") << qint64{5};
        QTest::newRow("when") << QByteArray("UPDATE journal_entries SET hlc = hlc + 1 WHERE seq = 6") << QByteArray("changed") << qint64{6};
        QTest::newRow("its own hash") << QByteArray("UPDATE journal_entries SET hash = zeroblob(32) WHERE seq = 4") << QByteArray("changed") << qint64{4};
        QTest::newRow("an entry taken out") << QByteArray("DELETE FROM journal_entries WHERE seq = 8") << QByteArray("missing") << qint64{8};
        QTest::newRow("the end cut off") << QByteArray("DELETE FROM journal_entries WHERE seq > 9") << QByteArray("cut_off") << qint64{10};
        QTest::newRow("two entries swapped")
            << QByteArray("UPDATE journal_entries SET seq = 1000 WHERE seq = 5; UPDATE journal_entries SET seq = 5 WHERE seq = 6; UPDATE journal_entries SET seq = 6 WHERE seq = 1000")
            << QByteArray("changed") << qint64{5};
    }
    void tamperingIsNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, reason);
        QFETCH(qint64, seq);
        tests::Shop shop;
        fill(shop);
        const auto found = verifiedAfter(shop, sql.toStdString());
        QVERIFY(!found.good);
        QCOMPARE(found.reason.value(), reason.toStdString());
        QCOMPARE(qint64{found.brokenSeq.value()}, seq);
    }

    void listsShowWhoDidWhatNewestFirst()
    {
        tests::Shop shop;
        fill(shop);
        const auto entries = shop.all(kListEntries, EntryQuery{});
        for (std::size_t at = 1; at < entries.size(); ++at) {
            QCOMPARE(entries[at].seq, entries[at - 1].seq - 1);
            QVERIFY(entries[at].hlc < entries[at - 1].hlc);
        }
        EntryQuery bills;
        bills.kind = "sales.bill.issued";
        QCOMPARE(shop.all(kListEntries, bills).size(), std::size_t{10});
        EntryQuery both = bills;
        both.actorId = shop.owner().person.id;
        QCOMPARE(shop.server().call(kListEntries, both, shop.as()).problem.code, std::string("list_not_served"));
        const auto cashier = shop.server().addUser(shop.owner().accessToken, identity::Role::Cashier, "c@shop.example");
        QCOMPARE(shop.server().call(kListEntries, EntryQuery{}, {.token = cashier.accessToken}).status, 403);
    }

    void everyDeclaredPathIsServedByItsIndex()
    {
        tests::Shop shop;
        for (const std::string& bad : tests::badPlans(entryList(), shop.tenantFile())) {
            QFAIL(bad.c_str());
        }
    }

    void aTextThatOnlyLooksSealedStaysAsItIs()
    {
        tests::Shop shop;
        const std::string typed = "sealed:" + toText(shop.owner().person.id) + ":AAAA";
        const auto product = *shop.server().call(catalog::kCreateProduct, {"S", typed, catalog::ItemKind::Goods, {}}, shop.as());
        EntryQuery query;
        query.entityId = product.id;
        const auto body = shop.all(kListEntries, query).at(0).body;
        QVERIFY(body.find(typed) != std::string::npos || body.find("erased") != std::string::npos);
        QVERIFY(shop.server().call(kVerify, shop.as())->good);
    }
};

QTEST_GUILESS_MAIN(JournalChainTest)
#include "journal_chain_test.moc"
