// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/customers/customers_store.h"
#include "server/journal/journal.h"
#include "tests/customers/customers_shop.h"
#include "tests/support/list_plans.h"

using namespace tijara;
using namespace tijara::customers;

namespace {

using Texts = std::vector<std::string>;

// What stands first in a list where it matters: the name, or the number of someone without one.
Texts shownIn(const Page<Customer>& page)
{
    Texts shown;
    for (const Customer& customer : page.items) {
        shown.push_back(customer.name.empty() ? customer.number : customer.name);
    }
    return shown;
}

NewCustomer named(const std::string& number, const std::string& name, const std::string& country)
{
    NewCustomer customer;
    customer.number = number;
    customer.name = name;
    customer.country = country;
    return customer;
}

struct Entry {
    std::string kind;
    std::string body;
};
BOOST_DESCRIBE_STRUCT(Entry, (), (kind, body))

const db::Sql kEntries("SELECT kind, body FROM journal_entries ORDER BY seq");

} // namespace

class CustomersStoreTest : public QObject {
    Q_OBJECT

private slots:
    void everyDeclaredListIsServedByItsIndex()
    {
        tests::CustomersShop shop;
        for (const std::string& complaint : tests::badPlans(customerList(), shop.storeFile())) {
            QFAIL(complaint.c_str());
        }
    }

    void namesOfManyAreFoundWhateverTheirNumber()
    {
        tests::CustomersShop shop;
        const std::vector<Id> ids = shop.write([&](db::Tx& tx) {
            std::vector<Id> made;
            for (int number = 0; number < 120; ++number) {
                made.push_back(ensure(tx, shop.actor(), std::to_string(number), "IN"));
            }
            return made;
        });
        for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{49}, std::size_t{50}, std::size_t{51}, ids.size()}) {
            std::vector<Id> asked(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(count));
            asked.insert(asked.end(), asked.begin(), asked.end()); // each twice
            asked.push_back(shop.ids.make());                       // nobody
            const auto names = shop.read([&](db::Tx& tx) { return namesOf(tx, asked); });
            QCOMPARE(names.size(), count);
            for (std::size_t at = 0; at < count; ++at) {
                QCOMPARE(names.at(ids[at]).number, std::to_string(at));
            }
        }
    }

    void aNumberBecomesACustomerOnce()
    {
        tests::CustomersShop shop;
        const Id first = shop.write([&](db::Tx& tx) { return ensure(tx, shop.actor(), "17850", "United Kingdom"); });
        const Id again = shop.write([&](db::Tx& tx) { return ensure(tx, shop.actor(), "17850", "France"); });
        QVERIFY(first == again);
        shop.read([&](db::Tx& tx) {
            QCOMPARE(find(tx, first)->country, std::string("United Kingdom"));
            const auto entries = tx.all<Entry>(kEntries);
            QCOMPARE(entries.size(), std::size_t{1});
            QCOMPARE(entries[0].body, std::string(R"({"country":"United Kingdom","email":"","name":"","note":"","number":"17850","phone":""})"));
        });
    }

    void severalMayHaveNoNumberButNoTwoTheSame()
    {
        tests::CustomersShop shop;
        shop.write([&](db::Tx& tx) {
            create(tx, shop.vault, shop.actor(), named("", "Asha", ""));
            create(tx, shop.vault, shop.actor(), named("", "Omar", ""));
            create(tx, shop.vault, shop.actor(), named("7", "Li", ""));
        });
        try {
            shop.write([&](db::Tx& tx) { create(tx, shop.vault, shop.actor(), named("7", "Lee", "")); });
            QFAIL("two customers have one number");
        } catch (const Problem& problem) {
            QVERIFY(problem.code == ProblemCode::AlreadyExists);
            QVERIFY(problem.complaints == (std::vector<Complaint>{{"/number", "already_exists", {}}}));
        }
    }

    void listsSortFilterAndSearch()
    {
        tests::CustomersShop shop;
        shop.write([&](db::Tx& tx) {
            create(tx, shop.vault, shop.actor(), named("30", "Zoë", "FR"));
            create(tx, shop.vault, shop.actor(), named("10", "aïcha", "DZ"));
            create(tx, shop.vault, shop.actor(), named("20", "Bruno", "FR"));
            ensure(tx, shop.actor(), "12346", "GB");
        });
        shop.read([](db::Tx& tx) {
            QCOMPARE(shownIn(listCustomers(tx, {})), (Texts{"12346", "aïcha", "Bruno", "Zoë"}));
            CustomerQuery byNumber;
            byNumber.sort = "-number";
            QCOMPARE(shownIn(listCustomers(tx, byNumber)), (Texts{"Zoë", "Bruno", "12346", "aïcha"}));
            CustomerQuery french;
            french.country = "FR";
            QCOMPARE(shownIn(listCustomers(tx, french)), (Texts{"Bruno", "Zoë"}));
            french.sort = "number";
            QCOMPARE(shownIn(listCustomers(tx, french)), (Texts{"Bruno", "Zoë"}));
            CustomerQuery search;
            search.search = "AICH";
            QCOMPARE(shownIn(listCustomers(tx, search)), (Texts{"aïcha"}));
            search.search = "123"; // known by number only
            QCOMPARE(shownIn(listCustomers(tx, search)), (Texts{"12346"}));
            search.country = "FR";
            QVERIFY(listCustomers(tx, search).items.empty());
            search.country = {};
            CustomerQuery number;
            number.number = "123";
            QCOMPARE(shownIn(listCustomers(tx, number)), (Texts{"12346"}));
            number.country = "FR";
            QVERIFY(listCustomers(tx, number).items.empty());
            search.search = std::string(300, 'x'); // longer than what the database layer copies
            QVERIFY(listCustomers(tx, search).items.empty());
        });
    }

    void personalValuesAreSealedInTheJournalAndOpenForTheAuditTrail()
    {
        tests::CustomersShop shop;
        const Customer asha = shop.made(R"({"number":"1","name":"Asha Varma","phone":"98450","country":"IN"})");
        shop.changed(asha.id, R"({"email":"asha@example.in","country":"AE"})");
        std::vector<Entry> entries = shop.read([](db::Tx& tx) { return tx.all<Entry>(kEntries); });
        QCOMPARE(entries.size(), std::size_t{2});
        for (const Entry& entry : entries) {
            for (const char* personal : {"Asha", "98450", "example"}) {
                QVERIFY2(entry.body.find(personal) == std::string::npos, entry.body.c_str());
            }
            QVERIFY(entry.body.find("sealed:" + toText(asha.id)) != std::string::npos);
        }
        QCOMPARE(journal::opened(shop.vault, shop.tenant, entries[1].body),
                 std::string(R"({"after":{"country":"AE","email":"asha@example.in"},"before":{"country":"IN","email":""}})"));
        shop.vault.destroy(shop.tenant, asha.id, KeyPurpose::Profile);
        QVERIFY(journal::opened(shop.vault, shop.tenant, entries[0].body).find(R"("name":"erased")") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(CustomersStoreTest)
#include "customers_store_test.moc"
