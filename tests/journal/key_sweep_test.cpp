// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/customers/customers.h"
#include "server/journal/journal.h"
#include "tests/support/shop.h"
#include "tests/support/test_rooms.h"

using namespace tijara;
using namespace tijara::journal;

namespace {

using http::Request;

constexpr Route<customers::NewCustomer, customers::Customer> kCreate{Method::Post, "/people"};
constexpr Route<customers::NewCustomer, customers::Customer> kRefuse{Method::Post, "/people/refused"};

const db::Sql kKeys("SELECT subject_id FROM subject_keys ORDER BY created_at, subject_id");

/// Whose keys there are, read beside the server; without those of the stores themselves.
std::vector<Id> keysIn(const std::filesystem::path& file)
{
    SystemClock clock;
    IdMaker ids(clock);
    db::SqliteStore other(file, {});
    auto subjects = db::inTransaction<db::Tx>(other, false, clock, ids, [](db::Tx& tx) { return tx.all<Id>(kKeys); });
    std::erase(subjects, Id{});
    return subjects;
}

struct People : tests::TestRooms {
    People()
    {
        router.write(kCreate, http::Permission::CustomersWrite,
                     [this](db::Tx& tx, const Request& request, const customers::NewCustomer& wanted) { return customers::create(tx, vault, request.actor, wanted); });
        router.write(kRefuse, http::Permission::CustomersWrite, [this](db::Tx& tx, const Request& request, const customers::NewCustomer& wanted) -> customers::Customer {
            customers::create(tx, vault, request.actor, wanted);
            throw Problem{ProblemCode::InvalidState, {{"name", *wanted.name}}};
        });
    }
    http::Reply post(const std::string& path, const std::string& name, const std::string& key)
    {
        clock.advance(1);
        return answer({Method::Post, path, toJson(customers::NewCustomer{{}, name, {}, {}, {}, {}}), key});
    }
    void sweep() { sweepKeys({stores, vault, clock, ids, {}}, vault.unswept(), {}); }
    [[nodiscard]] std::vector<Id> keys() const { return keysIn(data.keysFile()); }
};

} // namespace

class KeySweepTest : public QObject {
    Q_OBJECT

private slots:
    void aKeyWhoseWriteFailedGoesAndTheOthersStay()
    {
        People people;
        QCOMPARE(people.post("/people", "Asha", "k1").status, 201);
        people.clock.advance(1);
        try {
            people.write([&](db::Tx& tx) {
                customers::create(tx, people.vault, people.actor(), {{}, "Never written", {}, {}, {}, {}});
                throw Problem{ProblemCode::DiskFull};
            });
        } catch (const Problem&) {
        }
        QCOMPARE(people.keys().size(), std::size_t{2});
        people.sweep();
        QCOMPARE(people.keys().size(), std::size_t{1});
        const http::Reply again = people.post("/people", "Asha", "k1"); // sealed with the key that stays
        QCOMPARE(again.status, 201);
        QVERIFY(again.body.find("Asha") != std::string::npos);
        people.post("/people", "Omar", "k2");
        const auto unswept = people.vault.unswept().keys;
        QCOMPARE(unswept.size(), std::size_t{1}); // who was looked at is not looked at again
        QVERIFY(unswept[0].subject == people.keys().back());
    }

    void aRefusalThatSpeaksOfSomebodyCanStillBeRepeated()
    {
        People people;
        const http::Reply refused = people.post("/people/refused", "Asha", "k1");
        QCOMPARE(refused.status, 409);
        people.sweep();
        QCOMPARE(people.post("/people/refused", "Asha", "k1").body, refused.body);
    }

    void aShopThatCannotBeOpenedIsLookedAtTheNextTime()
    {
        People people;
        (void)people.vault.seal(people.ids.make(), people.ids.make(), KeyPurpose::Profile, "context", "of a shop that is not here now");
        people.clock.advance(1);
        (void)people.vault.seal(people.tenant, people.ids.make(), KeyPurpose::Profile, "context", "lost");
        people.sweep();
        QCOMPARE(people.keys().size(), std::size_t{1});
        QCOMPARE(people.vault.unswept().keys.size(), std::size_t{1});
    }

    void aServerSweepsWhenItStarts()
    {
        tests::Shop shop;
        shop.customer("Asha Varma");
        const auto keysFile = shop.server().folder() / "keys.db";
        const auto good = keysIn(keysFile);
        shop.server().stop();
        {
            SystemClock clock;
            IdMaker ids(clock);
            Vault vault(tests::keyStore(keysFile, clock), clock);
            for (const Id& tenant : {shop.owner().tenant->id, Id{}}) {
                (void)vault.seal(tenant, ids.make(), KeyPurpose::Profile, "context", "never written");
            }
        }
        QCOMPARE(keysIn(keysFile).size(), good.size() + 2);
        shop.server().restart();
        QTRY_VERIFY(keysIn(keysFile) == good);
        const auto entries = shop.all(kListEntries, EntryQuery{});
        QVERIFY(std::any_of(entries.begin(), entries.end(), [](const Entry& one) { return toJson(one).find("Asha Varma") != std::string::npos; }));
    }
};

QTEST_GUILESS_MAIN(KeySweepTest)
#include "key_sweep_test.moc"
