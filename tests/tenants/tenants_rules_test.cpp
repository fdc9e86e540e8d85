// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/tenants/tenants_rules.h"
#include "shared/tenants/tenants_contract.h"

#include <set>

using namespace tijara::tenants;

class TenantsRulesTest : public QObject {
    Q_OBJECT

private slots:
    void aZoneIsAFullNameOfTheWorldsDatabase_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("known");
        for (const char* name : {"Europe/London", "Asia/Kolkata", "Asia/Calcutta", "Africa/Algiers", "Asia/Riyadh", "America/Argentina/Buenos_Aires", "UTC", "Etc/UTC"}) {
            QTest::newRow(name) << name << true;
        }
        for (const char* name : {"", "Europe/Londn", "europe/london", "GMT+5", "EST", "PST", "Etc/Unknown", "SystemV/EST5", "London", "+01:00", "../etc/passwd"}) {
            QTest::addRow("not '%s'", name) << name << false;
        }
    }
    void aZoneIsAFullNameOfTheWorldsDatabase()
    {
        QFETCH(QString, name);
        QFETCH(bool, known);
        QCOMPARE(isZone(name.toStdString()), known);
    }

    void aSlugIsMadeOfTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("slug");
        QTest::newRow("words") << "Shree Ganesh Jewellers" << "shree-ganesh-jewellers";
        QTest::newRow("signs") << "  Tom & Sons, Ltd. " << "tom-sons-ltd";
        QTest::newRow("nothing left") << QString::fromUtf8("متجر") << "shop";
        QTest::newRow("long") << QString(80, QLatin1Char('a')) << QString(60, QLatin1Char('a'));
    }
    void aSlugIsMadeOfTheName()
    {
        QFETCH(QString, name);
        QFETCH(QString, slug);
        QCOMPARE(QString::fromStdString(slugFrom(name.toStdString())), slug);
    }

    void aTakenSlugGetsANumberAndStaysShort()
    {
        std::set<std::string> taken;
        const auto next = [&taken](const std::string& wanted) {
            const std::string slug = freeSlug(wanted, [&taken](const std::string& one) { return taken.contains(one); });
            taken.insert(slug);
            return slug;
        };
        QCOMPARE(next("demo"), std::string("demo"));
        QCOMPARE(next("demo"), std::string("demo-2"));
        QCOMPARE(next("demo"), std::string("demo-3"));
        const std::string longest(60, 'a');
        QCOMPARE(next(longest), longest);
        QCOMPARE(next(longest), std::string(58, 'a') + "-2");
    }
};

QTEST_APPLESS_MAIN(TenantsRulesTest)
#include "tenants_rules_test.moc"
