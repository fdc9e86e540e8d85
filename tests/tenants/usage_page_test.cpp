// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/catalog/catalog_contract.h"
#include "shared/tenants/plans_contract.h"
#include "tests/support/test_console.h"
#include "ui/tenants/usage_page.h"

using namespace tijara;
using namespace tijara::tests;

class UsagePageTest : public QObject {
    Q_OBJECT

private slots:
    void theOwnerSeesTheCallsOfEachDayAndOfTheMonth()
    {
        TestServer server;
        const auto owner = server.setUp();
        for (int call = 0; call < 7; ++call) {
            *server.call(catalog::kListProducts, {}, {.token = owner.accessToken});
        }
        TestConsole console(server, owner);
        auto& page = console.open<ui::UsagePage>("usage");
        const auto usage = *server.call(tenants::kOwnUsage, {.token = owner.accessToken});
        const auto cards = page.findChildren<ui::ChartCard*>();
        QCOMPARE(cards.size(), qsizetype{2});
        for (const ui::ChartCard* card : cards) { // today's bar, and the month up to today
            const double last = card->chart().series.front().marks.back().value;
            QVERIFY(card->isVisibleTo(&page) && last >= 7 && last <= static_cast<double>(usage.calls));
        }
    }

    void nearTheLimitTheOwnerIsWarned()
    {
        tenants::Usage usage;
        usage.limit = 1000;
        usage.calls = 799;
        QVERIFY(!ui::UsageCard::isNearLimit(usage));
        usage.calls = 800;
        QVERIFY(ui::UsageCard::isNearLimit(usage));
        usage.limit.reset();
        QVERIFY(!ui::UsageCard::isNearLimit(usage));
    }

    void daysWithoutACallAreDaysToo()
    {
        const Date today{static_cast<std::int32_t>(SystemClock().now().utcMs / 86'400'000)};
        tenants::Usage usage;
        QVERIFY(ui::UsageCard::lastDays(usage, 30).empty());
        usage.days = {{Date{today.days - 40}, 9}, {Date{today.days - 2}, 5}, {today, 3}};
        const auto days = ui::UsageCard::lastDays(usage, 4);
        QCOMPARE(days.size(), std::size_t{4});
        QVERIFY(days[0].calls == 0 && days[1].calls == 5 && days[2].calls == 0 && days[3].calls == 3);
    }
};

QTEST_MAIN(UsagePageTest)
#include "usage_page_test.moc"
