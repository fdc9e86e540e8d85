// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/platform/vault.h"
#include "shared/core/problem.h"
#include "tests/support/test_rooms.h"

#include <thread>

using namespace tijara;

namespace {


const db::Sql kSecrets("SELECT secret FROM subject_keys ORDER BY created_at, subject_id");

struct Place {
    tests::TempFolder folder;
    tests::VirtualClock clock;
    IdMaker ids{clock};
    std::filesystem::path file = folder.path() / "keys.db";
    Id tenant = ids.make();
    Id asha = ids.make();
    Id omar = ids.make();
    Vault vault{tests::keyStore(file, clock), clock};

    std::string seal(const Id& subject, std::string_view text, KeyPurpose purpose = KeyPurpose::Profile)
    {
        return vault.seal(tenant, subject, purpose, "context", text);
    }
    std::optional<std::string> open(const Id& subject, std::string_view sealed, KeyPurpose purpose = KeyPurpose::Profile)
    {
        return vault.open(tenant, subject, purpose, "context", sealed);
    }
    /// The keys themselves, read as a thief of the file would.
    std::vector<std::string> secrets()
    {
        db::SqliteStore other(file, {});
        return db::inTransaction<db::Tx>(other, false, clock, ids, [](db::Tx& tx) {
            std::vector<std::string> all;
            tx.each(kSecrets, [&all](db::Row& row) { all.push_back(row.nextBytes()); });
            return all;
        });
    }
};

bool refused(const std::function<void()>& work)
{
    try {
        work();
        return false;
    } catch (const Problem& problem) {
        return problem.code == ProblemCode::Internal;
    }
}

} // namespace

class VaultTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsSealedOpensWithTheSameKeyOnly()
    {
        Place place;
        for (const std::string& text : {std::string{}, std::string("Asha"), std::string(1, '\0'), std::string(100'000, 'x')}) {
            const std::string sealed = place.seal(place.asha, text);
            QVERIFY(text.size() < 2 || sealed.find(text) == std::string::npos);
            QVERIFY(place.open(place.asha, sealed) == text);
            QVERIFY(place.seal(place.asha, text) != sealed); // never twice the same bytes
            QVERIFY(!place.open(place.omar, sealed));        // has no key yet
        }
        const std::string sealed = place.seal(place.asha, "Asha");
        (void)place.seal(place.omar, "Omar");
        (void)place.seal(place.asha, "paper", KeyPurpose::Paper);
        QVERIFY(refused([&] { (void)place.open(place.omar, sealed); }));
        QVERIFY(refused([&] { (void)place.open(place.asha, sealed, KeyPurpose::Paper); }));
        QVERIFY(refused([&] { (void)place.vault.open(place.tenant, place.asha, KeyPurpose::Profile, "another context", sealed); }));
        QVERIFY(!place.vault.open(place.ids.make(), place.asha, KeyPurpose::Profile, "context", sealed)); // another shop's person
    }

    void oneChangedByteIsFoundOut()
    {
        Place place;
        const std::string sealed = place.seal(place.asha, "Asha Varma");
        for (std::size_t at = 0; at < sealed.size(); ++at) {
            std::string wrong = sealed;
            wrong[at] = static_cast<char>(wrong[at] ^ 1);
            QVERIFY(refused([&] { (void)place.open(place.asha, wrong); }));
        }
        for (std::size_t size = 0; size < sealed.size(); ++size) {
            QVERIFY(refused([&] { (void)place.open(place.asha, sealed.substr(0, size)); }));
        }
    }

    void aKeyOutlivesTheProcess()
    {
        Place place;
        const std::string sealed = place.seal(place.asha, "Asha");
        Vault later(tests::keyStore(place.file, place.clock), place.clock);
        QVERIFY(later.open(place.tenant, place.asha, KeyPurpose::Profile, "context", sealed) == "Asha");
    }

    void twoAtOnceMakeOneKey()
    {
        Place place;
        std::vector<std::string> sealed(8);
        {
            std::vector<std::jthread> threads;
            for (std::string& one : sealed) {
                threads.emplace_back([&place, &one] { one = place.seal(place.asha, "Asha"); });
            }
        }
        QCOMPARE(place.secrets().size(), std::size_t{1});
        for (const std::string& one : sealed) {
            QVERIFY(place.open(place.asha, one) == "Asha");
        }
    }

    void aDestroyedKeyOpensNothingAndItsPaperTwinStays()
    {
        Place place;
        const std::string profile = place.seal(place.asha, "Asha");
        const std::string paper = place.seal(place.asha, "Asha, for the invoice", KeyPurpose::Paper);
        place.vault.destroy(place.tenant, place.asha, KeyPurpose::Profile);
        place.vault.destroy(place.tenant, place.asha, KeyPurpose::Profile); // again is no fault
        QVERIFY(!place.open(place.asha, profile));
        QVERIFY(place.open(place.asha, paper, KeyPurpose::Paper));
        (void)place.seal(place.asha, "a new key"); // opens nothing of the old
        QVERIFY(refused([&] { (void)place.open(place.asha, profile); }));
    }

    void aDestroyedKeyIsInNoFile()
    {
        Place place;
        std::vector<Id> subjects;
        for (int made = 0; made < 120; ++made) {
            place.clock.advance(1);
            subjects.push_back(place.ids.make());
            (void)place.seal(subjects.back(), "x");
        }
        const auto secrets = place.secrets();
        QCOMPARE(secrets.size(), subjects.size());
        QVERIFY(!tests::filesWith(place.folder.path(), secrets[3]).empty());
        for (std::size_t at = 0; at < subjects.size(); at += 3) {
            place.vault.destroy(place.tenant, subjects[at], KeyPurpose::Profile);
        }
        for (std::size_t at = 0; at < subjects.size(); ++at) {
            QCOMPARE(tests::filesWith(place.folder.path(), secrets[at]).empty(), at % 3 == 0);
        }
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "vault_test.moc"
