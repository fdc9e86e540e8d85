// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/identity/attempts.h"
#include "server/identity/identity_rules.h"
#include "server/identity/passwords.h"
#include "server/platform/cache/memory_cache.h"
#include "server/identity/totp.h"
#include "shared/core/problem.h"
#include "shared/identity/permissions.h"

#include <set>

using namespace tijara;
using namespace tijara::identity;

namespace {

/// Seconds this key has to wait now; 0 when it may try.
std::int64_t waitOf(Attempts& attempts, const std::string& key, Instant now)
{
    try {
        attempts.check(key, now);
        return 0;
    } catch (const Problem& problem) {
        return std::stoll(problem.params.at("retryAfterSeconds"));
    }
}

} // namespace

class IdentityRulesTest : public QObject {
    Q_OBJECT

private slots:
    void emailsAreComparedWithoutCaseAndSpaces_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << "Ann@Shop.EXAMPLE" << "ann@shop.example";
        QTest::newRow("spaces") << "  ann@shop.example " << "ann@shop.example";
        QTest::newRow("composed") << QString::fromUtf8("E\u0301milie@shop.example") << QString::fromUtf8("émilie@shop.example");
        QTest::newRow("sharp s") << QString::fromUtf8("groß@shop.example") << "gross@shop.example";
    }
    void emailsAreComparedWithoutCaseAndSpaces()
    {
        QFETCH(QString, given);
        QFETCH(QString, folded);
        QCOMPARE(QString::fromStdString(foldedEmail(given.toStdString())), folded);
    }

    void guessesWaitTwiceAsLongEachTime()
    {
        MemoryCache cache;
        Attempts attempts(cache);
        Instant now{1'000'000'000};
        for (int failure = 0; failure < 4; ++failure) {
            attempts.failed("ann", now);
            QCOMPARE(waitOf(attempts, "ann", now), std::int64_t{0});
        }
        for (const std::int64_t wait : {2, 4, 8, 16, 32}) {
            attempts.failed("ann", now);
            QCOMPARE(waitOf(attempts, "ann", now), wait);
            QCOMPARE(waitOf(attempts, "bob", now), std::int64_t{0});
            now.utcMs += wait * 1000;
            QCOMPARE(waitOf(attempts, "ann", now), std::int64_t{0});
        }
    }

    void theWaitHasAnEndAndIsForgotten()
    {
        MemoryCache cache;
        Attempts attempts(cache);
        const Instant now{1'000'000'000};
        for (int failure = 0; failure < 100; ++failure) {
            attempts.failed("ann", now);
        }
        QCOMPARE(waitOf(attempts, "ann", now), std::int64_t{900});
        attempts.succeeded("ann");
        QCOMPARE(waitOf(attempts, "ann", now), std::int64_t{0});
    }

    void aClockSetBackMakesNobodyWaitLonger()
    {
        MemoryCache cache;
        Attempts attempts(cache);
        const Instant now{1'000'000'000};
        const Instant before{now.utcMs - 3'600'000};
        attempts.failed("ann", now);
        QCOMPARE(waitOf(attempts, "ann", before), std::int64_t{0});
        for (int failure = 0; failure < 4; ++failure) {
            attempts.failed("ann", now);
        }
        QCOMPARE(waitOf(attempts, "ann", before), std::int64_t{2});
        attempts.failed("ann", before);
        QCOMPARE(waitOf(attempts, "ann", {before.utcMs + 4'000}), std::int64_t{0});
    }

    void aFloodOfOtherEmailsDoesNotFreeTheOneGuessedAt()
    {
        MemoryCache cache;
        Attempts attempts(cache);
        const Instant now{1'000'000'000};
        for (int failure = 0; failure < 8; ++failure) {
            attempts.failed("ann", now);
        }
        for (int other = 0; other < 50'000; ++other) {
            attempts.failed("flood" + std::to_string(other), now);
        }
        QVERIFY(waitOf(attempts, "ann", now) > 0);
    }

    void aPasswordMatchesItsOwnHashOnly()
    {
        Passwords passwords;
        const Passwords::Slot slot(passwords);
        const std::string hash = slot.hash("correct horse battery");
        QVERIFY2(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), hash.c_str());
        QVERIFY(slot.matches(hash, "correct horse battery"));
        QVERIFY(!slot.matches(hash, "correct horse batterx"));
        QVERIFY(slot.hash("correct horse battery") != hash);
    }

    void codesAreThoseOfTheStandard_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("code");
        // RFC 6238, appendix B, SHA-1, 8 digits.
        QTest::newRow("1970") << qint64{59} << "94287082";
        QTest::newRow("2005") << qint64{1111111109} << "07081804";
        QTest::newRow("2005, next step") << qint64{1111111111} << "14050471";
        QTest::newRow("2009") << qint64{1234567890} << "89005924";
        QTest::newRow("2033") << qint64{2000000000} << "69279037";
        QTest::newRow("2603") << qint64{20000000000} << "65353130";
    }
    void codesAreThoseOfTheStandard()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, code);
        QCOMPARE(QString::fromStdString(totpCode("12345678901234567890", seconds / 30, 8)), code);
    }

    void aCodeHoldsForItsStepAndOneToEachSide()
    {
        const std::string secret = newTotpSecret();
        const Instant now{1'700'000'000'000};
        const std::int64_t step = now.utcMs / kStepMs;
        for (const std::int64_t by : {-1, 0, 1}) {
            QCOMPARE(stepOf(secret, totpCode(secret, step + by), now), std::optional(step + by));
        }
        QVERIFY(!stepOf(secret, totpCode(secret, step + 2), now));
        QVERIFY(!stepOf(secret, totpCode(secret, step - 2), now));
        QVERIFY(!stepOf(secret, "", now));
    }

    void secretsAreWrittenAsAppsReadThem()
    {
        QCOMPARE(base32("foobar"), std::string("MZXW6YTBOI")); // RFC 4648, section 10
        QCOMPARE(base32("foob"), std::string("MZXW6YQ"));
        QCOMPARE(totpUri("foobar", "Tijara", "a@b"), std::string("otpauth://totp/Tijara:a%40b?secret=MZXW6YTBOI&issuer=Tijara"));
        QCOMPARE(normalizedCode(" o1il-abcd "), std::string("0111ABCD"));
        QCOMPARE(newOneTimeCode().size(), std::size_t{19});
    }

    void aNetworkStandsForItsAddresses()
    {
        QCOMPARE(networkOf("203.0.113.77"), std::string("203.0.113.0/24"));
        QCOMPARE(networkOf("2001:db8:7:1::9"), std::string("2001:db8:7::/48"));
        QCOMPARE(networkOf("::1"), std::string("::1"));
    }

    void bcryptOfOtherSystemsIsUnderstood()
    {
        Passwords passwords;
        const Passwords::Slot slot(passwords);
        // Openwall's test vectors of crypt_blowfish.
        QVERIFY(slot.matches("$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW", "U*U"));
        QVERIFY(slot.matches("$2a$05$CCCCCCCCCCCCCCCCCCCCC.VGOzA784oUp/Z0DY336zx7pLYAy0lwK", "U*U*"));
        QVERIFY(!slot.matches("$2a$05$CCCCCCCCCCCCCCCCCCCCC.VGOzA784oUp/Z0DY336zx7pLYAy0lwK", "U*U"));
        QVERIFY(Passwords::isOld("$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"));
        QVERIFY(!Passwords::isOld(slot.hash("correct horse battery")));
        QVERIFY(!Passwords::isBcrypt("$2a$31$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW")); // would take days
    }

    void everyPermissionIsHeldBySomeRoleAndNoneIsNamedTwice()
    {
        std::set<std::string> names;
        for (const Permission permission : allPermissions()) {
            QVERIFY(names.insert(std::string(toText(permission))).second);
            QCOMPARE(permissionFrom(toText(permission)), std::optional(permission));
            bool held = false;
            boost::mp11::mp_for_each<boost::describe::describe_enumerators<Role>>([&](auto role) {
                const auto& its = permissionsOf(role.value);
                held = held || std::find(its.begin(), its.end(), permission) != its.end();
            });
            QVERIFY2(held, toText(permission).data());
        }
    }
};

QTEST_APPLESS_MAIN(IdentityRulesTest)
#include "identity_rules_test.moc"
