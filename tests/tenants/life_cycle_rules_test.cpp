// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/tenants/tenants_rules.h"
#include "shared/tenants/tax_number.h"

using namespace tijara;
using namespace tijara::tenants;

namespace {

Tenant tenantIn(TenantState state, const char* endsOn, bool paid = true)
{
    Tenant tenant;
    tenant.state = state;
    tenant.endsOn = parseDate(endsOn).value();
    tenant.paid = paid;
    tenant.stateUntil = lastDayOf(state, tenant.endsOn);
    return tenant;
}

ActOnTenant wish(TenantAct act)
{
    return {act, parseDate("2027-03-31"), 10, "pro", {}, "asked for"};
}

const Date kToday = parseDate("2026-11-28").value();

} // namespace

class LifeCycleRulesTest : public QObject {
    Q_OBJECT

private slots:
    void aShopStandsWhereItsDatesSay_data()
    {
        QTest::addColumn<QString>("today");
        QTest::addColumn<bool>("paid");
        QTest::addColumn<QString>("state");
        // It ends on 2026-11-30.
        QTest::newRow("long before") << "2026-10-31" << true << "active";
        QTest::newRow("thirty days before the day after") << "2026-11-01" << true << "due";
        QTest::newRow("on its last day") << "2026-11-30" << true << "due";
        QTest::newRow("the day after") << "2026-12-01" << true << "grace";
        QTest::newRow("last day of grace") << "2026-12-15" << true << "grace";
        QTest::newRow("after the grace") << "2026-12-16" << true << "readOnly";
        QTest::newRow("last day of reading") << "2026-12-30" << true << "readOnly";
        QTest::newRow("after that") << "2026-12-31" << true << "suspended";
        QTest::newRow("trial") << "2026-11-30" << false << "trial";
        QTest::newRow("trial that ended") << "2026-12-01" << false << "grace";
    }
    void aShopStandsWhereItsDatesSay()
    {
        QFETCH(QString, today);
        QFETCH(bool, paid);
        QFETCH(QString, state);
        const Tenant tenant = tenantIn(TenantState::Active, "2026-11-30", paid);
        QCOMPARE(QString::fromStdString(toText(stateByDates(tenant, parseDate(today.toStdString()).value()))), state);
    }

    void everyStateEndsOnTheDayBeforeTheNextBegins()
    {
        for (const bool paid : {true, false}) {
            Tenant tenant = tenantIn(TenantState::Active, "2026-11-30", paid);
            for (int day = kToday.days - 100; day < kToday.days + 100; ++day) {
                const TenantState now = stateByDates(tenant, {day});
                const bool lastDay = stateByDates(tenant, {day + 1}) != now;
                QCOMPARE(lastDayOf(now, tenant.endsOn) == Date{day}, lastDay);
            }
        }
    }

    void onlyTheStepsOfTheTableAreTaken()
    {
        using enum TenantState;
        using enum TenantAct;
        const std::map<TenantAct, std::vector<TenantState>> table = {
            {Renew, {Trial, Active, Due, Grace, ReadOnly, Suspended}},
            {Extend, {Trial, Active, Due, Grace, ReadOnly, Suspended}},
            {Suspend, {Trial, Active, Due, Grace, ReadOnly}},
            {Resume, {Suspended}},
            {Close, {Suspended}},
            {Reopen, {Closed}},
            {ChangePlan, {Trial, Active, Due, Grace, ReadOnly, Suspended, Closed}},
            {Hold, {Trial, Active, Due, Grace, ReadOnly, Suspended, Closed}},
            {Release, {Trial, Active, Due, Grace, ReadOnly, Suspended, Closed}},
            {Lapse, {Trial, Active, Due, Grace, ReadOnly}},
        };
        for (const auto& [act, states] : table) {
            for (const TenantState state : {Creating, Trial, Active, Due, Grace, ReadOnly, Suspended, Closed}) {
                const bool may = std::find(states.begin(), states.end(), state) != states.end();
                QVERIFY2(isAllowed(act, state) == may, (toText(act) + " from " + toText(state)).c_str());
            }
        }
    }

    void payingAtAnyTimeOpensTheShopAgain()
    {
        for (const TenantState state : {TenantState::Trial, TenantState::Grace, TenantState::ReadOnly, TenantState::Suspended}) {
            const auto next = after(wish(TenantAct::Renew), tenantIn(state, "2026-09-01", false), kToday);
            QVERIFY(next.has_value());
            QVERIFY(next->state == TenantState::Active && next->paid);
            QCOMPARE(toText(next->stateUntil), std::string("2027-03-01"));
        }
    }

    void daysMoreTakeASuspensionBackAndDaysFewerBringItAgain()
    {
        const Tenant lapsed = tenantIn(TenantState::Grace, "2026-11-20");
        auto more = after(wish(TenantAct::Extend), lapsed, kToday);
        QVERIFY(more->state == TenantState::Due);
        QCOMPARE(toText(more->endsOn), std::string("2026-11-30"));
        ActOnTenant fewer = wish(TenantAct::Extend);
        fewer.days = -10;
        const auto back = after(fewer, *more, kToday);
        QVERIFY(back->state == lapsed.state && back->endsOn == lapsed.endsOn && back->stateUntil == lapsed.stateUntil);
    }

    void whatIsResumedGoesWhereItsDatesSayAndNowhereWhenTheyAreOver()
    {
        const Tenant open = tenantIn(TenantState::Suspended, "2027-06-30");
        QVERIFY(after(wish(TenantAct::Resume), open, kToday)->state == TenantState::Active);
        QVERIFY(!after(wish(TenantAct::Resume), tenantIn(TenantState::Suspended, "2026-09-01"), kToday));
    }

    void aShopWithoutAnEndStaysAndHasNoDaysToAdd()
    {
        Tenant own = tenantIn(TenantState::Active, "9999-12-31");
        QVERIFY(stateByDates(own, kToday) == TenantState::Active);
        QVERIFY(own.stateUntil == kNoEnd);
        QVERIFY(!after(wish(TenantAct::Extend), own, kToday));
    }

    void taxNumbersAreHeldToTheirLaw_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("fault");
        for (const char* good : {"27AAPFU0939F1ZV", "29AAGCB7383J1Z4", "24AAQCA8719H1ZC", "29AABCR1718E1ZL", "24AANFA2641L1ZF", "12AJIPA1572E1C7", "19AAACI1681G1DV",
                                 "0717UNO00157UNO", "2717USA00024NR0", "33AAKCS4502M1Z9", "27aapfu0939f1zv", "27 AAPFU 0939 F1ZV"}) {
            QTest::newRow(good) << good << "";
        }
        const std::pair<const char*, const char*> bad[] = {
            {"27AAPFU0939F1ZW", "gstin_check"}, {"24AANFA2641L1ZK", "gstin_check"}, {"29AAFCA7488L1Z0", "gstin_check"}, {"27AAPFU0399F1ZV", "gstin_check"},
            {"27AAPFU0939F1Z", "gstin_length"}, {"27AAPFU0939F1ZVX", "gstin_length"}, {"00AAPFU0939F1ZB", "gstin_state"}, {"39AAPFU0939F1ZQ", "gstin_state"},
            {"27AAPFU0939F0ZW", "gstin_form"}};
        for (const auto& [number, fault] : bad) {
            QTest::newRow(number) << number << fault;
        }
    }
    void taxNumbersAreHeldToTheirLaw()
    {
        QFETCH(QString, number);
        QFETCH(QString, fault);
        QCOMPARE(QString::fromStdString(std::string(faultOfGstin(taxNumber(number.toStdString())))), fault);
    }

    void theNumbersOfAlgeriaAndSaudiArabiaHaveTheirLength()
    {
        QCOMPARE(faultOfNif("000016001234567"), std::string_view());
        QCOMPARE(faultOfNif("00001600123456700000"), std::string_view());
        QCOMPARE(faultOfNif("00001600123456"), std::string_view("nif_form"));
        QCOMPARE(faultOfSaudiVat("310122393500003"), std::string_view());
        QCOMPARE(faultOfSaudiVat("210122393500003"), std::string_view("saudi_vat_form"));
        QCOMPARE(faultOfSaudiVat("31012239350000"), std::string_view("saudi_vat_form"));
    }
};

QTEST_APPLESS_MAIN(LifeCycleRulesTest)
#include "life_cycle_rules_test.moc"
