// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/catalog/catalog.h"
#include "server/catalog/catalog_store.h"
#include "tests/support/list_plans.h"
#include "tests/support/test_rooms.h"

using namespace tijara;
using namespace tijara::catalog;

namespace {

std::vector<std::string> codesOf(const Page<Product>& page)
{
    std::vector<std::string> codes;
    for (const Product& product : page.items) {
        codes.push_back(product.code);
    }
    return codes;
}

using Texts = std::vector<std::string>;

struct Entry {
    std::string kind;
    std::string body;
};
BOOST_DESCRIBE_STRUCT(Entry, (), (kind, body))

const db::Sql kEntries("SELECT kind, body FROM journal_entries ORDER BY seq");

} // namespace

class CatalogStoreTest : public QObject {
    Q_OBJECT

private slots:
    void everyDeclaredListIsServedByItsIndex()
    {
        tests::TestRooms rooms;
        for (const std::string& complaint : tests::badPlans(productList(), rooms.storeFile())) {
            QFAIL(complaint.c_str());
        }
    }

    void aNewCodeBecomesAProductOnceAndIsJournalled()
    {
        tests::TestRooms rooms;
        const auto [first, again, other] = rooms.write([&](db::Tx& tx) {
            return std::tuple{ensure(tx, rooms.actor(), "85123A", "WHITE HANGING HEART", ItemKind::Goods),
                              ensure(tx, rooms.actor(), "85123A", "another description", ItemKind::Fee),
                              ensure(tx, rooms.actor(), "85123a", "compared byte for byte", ItemKind::Goods)};
        });
        QVERIFY(first == again);
        QVERIFY(first != other);
        rooms.read([&, id = first](db::Tx& tx) {
            const auto found = find(tx, id);
            QVERIFY(found);
            QCOMPARE(found->name, std::string("WHITE HANGING HEART"));
            QVERIFY(found->kind == ItemKind::Goods);
            QVERIFY(!found->price);
            const auto entries = tx.all<Entry>(kEntries);
            QCOMPARE(entries.size(), std::size_t{2});
            QCOMPARE(entries[0].kind, std::string("catalog.product.created"));
            QCOMPARE(entries[0].body, std::string(R"({"code":"85123A","kind":"goods","name":"WHITE HANGING HEART"})"));
        });
    }

    void aChangeIsJournalledWithWhatWasBefore()
    {
        tests::TestRooms rooms;
        const Product made = rooms.write([&](db::Tx& tx) { return create(tx, rooms.actor(), {"TEA", "Tea", ItemKind::Goods, UnitPrice{25'500}}); });
        rooms.write([&](db::Tx& tx) { change(tx, rooms.actor(), made.id, {"Green tea", UnitPrice{25'500}}); });
        rooms.write([&](db::Tx& tx) { change(tx, rooms.actor(), made.id, {"Green tea", std::nullopt}); });
        rooms.read([&](db::Tx& tx) {
            const auto entries = tx.all<Entry>(kEntries);
            QCOMPARE(entries.size(), std::size_t{2}); // a change that changes nothing is no event
            QCOMPARE(entries[1].kind, std::string("catalog.product.changed"));
            QCOMPARE(entries[1].body, std::string(R"({"after":{"name":"Green tea"},"before":{"name":"Tea"}})"));
            QVERIFY(find(tx, made.id)->price == UnitPrice{25'500});
        });
    }

    void aRateOfTaxIsJournalledWhereThereIsOne()
    {
        tests::TestRooms rooms;
        const Product made = rooms.write([&](db::Tx& tx) { return create(tx, rooms.actor(), {"TEA", "Tea", ItemKind::Goods, {}, 500}); });
        rooms.write([&](db::Tx& tx) { change(tx, rooms.actor(), made.id, {{.taxRate = 0}}); });
        rooms.write([&](db::Tx& tx) { change(tx, rooms.actor(), made.id, {{.taxRate = 0}}); });
        rooms.read([&](db::Tx& tx) {
            const auto entries = tx.all<Entry>(kEntries);
            QCOMPARE(entries.size(), std::size_t{2});
            QCOMPARE(entries[0].body, std::string(R"({"code":"TEA","kind":"goods","name":"Tea","taxRate":500})"));
            QCOMPARE(entries[1].body, std::string(R"({"after":{"taxRate":0},"before":{"taxRate":500}})"));
            QCOMPARE(find(tx, made.id)->taxRate, std::int64_t{0});
        });
    }

    void namesAreOrderedAsPeopleExpectAndSearchedWithoutAccents()
    {
        tests::TestRooms rooms;
        rooms.write([&](db::Tx& tx) {
            for (const auto& [code, name] : std::vector<std::pair<std::string, std::string>>{
                     {"1", "Zebra"}, {"2", "éclair"}, {"3", "Eclipse"}, {"4", "apple"}, {"5", "Ähre"}, {"banana", ""}, {"7", "\xD8\xA3\xD8\xAD\xD9\x85\xD8\xAF"}}) {
                create(tx, rooms.actor(), {code, name, code == "4" ? ItemKind::Fee : ItemKind::Goods, {}});
            }
        });
        rooms.read([](db::Tx& tx) {
            ProductQuery byName;
            QCOMPARE(codesOf(listProducts(tx, byName)), (Texts{"5", "4", "banana", "2", "3", "1", "7"}));
            ProductQuery descending;
            descending.sort = "-code";
            QCOMPARE(codesOf(listProducts(tx, descending)), (Texts{"banana", "7", "5", "4", "3", "2", "1"}));
            ProductQuery fees;
            fees.kind = ItemKind::Fee;
            QCOMPARE(codesOf(listProducts(tx, fees)), (Texts{"4"}));
            ProductQuery search;
            search.search = "ECL";
            QCOMPARE(codesOf(listProducts(tx, search)), (Texts{"2", "3"}));
            search.search = "\xD8\xA7\xD8\xAD\xD9\x85"; // without the hamza
            QCOMPARE(codesOf(listProducts(tx, search)), (Texts{"7"}));
            search.kind = ItemKind::Fee;
            QVERIFY(listProducts(tx, search).items.empty());
            ProductQuery code;
            code.code = "bana";
            QCOMPARE(codesOf(listProducts(tx, code)), (Texts{"banana"}));
            code.kind = ItemKind::Fee;
            QVERIFY(listProducts(tx, code).items.empty());
            search.search = "Bana"; // a product without a name is found by its code
            search.kind.reset();
            QCOMPARE(codesOf(listProducts(tx, search)), (Texts{"banana"}));
        });
    }
};

QTEST_GUILESS_MAIN(CatalogStoreTest)
#include "catalog_store_test.moc"
