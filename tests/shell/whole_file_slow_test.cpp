// SPDX-License-Identifier: GPL-3.0-or-later
// The whole real file in the console: the import is watched from its page, then every page is visited, scrolled, sorted and filtered,
// and nothing keeps the main thread from its event loop. Skipped where the file is not beside the checkout.

#include "tests/support/test_console.h"
#include "tests/support/ui_watchdog.h"
#include "ui/sales/import_page.h"
#include "ui/widgets/list_page.h"

#include <QScrollBar>

#include <cstdlib>

using namespace tijara;
using namespace tijara::ui;
using tests::TestConsole;
using tests::TestServer;
using tests::UiWatchdog;

namespace {

constexpr int kPatienceMs = 600'000;

std::filesystem::path wholeFile()
{
    return std::filesystem::path(TIJARA_SOURCE_DIR).parent_path() / "shared/data/online_retail.csv.gz";
}

identity::SignedIn newShop(const TestServer& server)
{
    identity::Setup setup;
    setup.shop = {std::nullopt, "Whole shop", tenants::CountryPack::None, Currency("GBP"), "Europe/London"};
    setup.ownerName = "Owner";
    setup.email = "owner@whole.example";
    setup.password = "correct horse battery";
    return *server.call(identity::kSetup, setup);
}

} // namespace

class WholeFileSlowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    identity::SignedIn m_owner;

private slots:
    void initTestCase()
    {
        if (!std::filesystem::exists(wholeFile())) {
            QSKIP("online_retail.csv.gz is not beside the checkout");
        }
    }
    void cleanupTestCase() { m_server.reset(); }

    void theImportIsWatchedWhileItRuns()
    {
        UiWatchdog::watch([this](UiWatchdog& watchdog) {
            m_server = std::make_unique<TestServer>();
            m_owner = newShop(*m_server);
            TestConsole console(*m_server, m_owner);
            auto& page = console.open<ImportPage>("import");
            watchdog.forget();
            page.useFile(QString::fromStdString(wholeFile().string()));
            QVERIFY(QTest::qWaitFor([&] { return page.step() == ImportPage::Step::Columns; }, kPatienceMs));
            watchdog.took(QStringLiteral("sending the file"));
            page.goOn();
            QVERIFY(QTest::qWaitFor([&] { return page.step() == ImportPage::Step::Try && page.isSettled(); }, kPatienceMs));
            watchdog.took(QStringLiteral("the trial"));
            page.goOn();
            QVERIFY(QTest::qWaitFor([&] { return page.step() == ImportPage::Step::Run && page.isSettled(); }, kPatienceMs));
            watchdog.took(QStringLiteral("the import"));
            QVERIFY(page.state().outcome);
            QCOMPARE(page.state().outcome->imported, 25'900);
            QCOMPARE(page.state().outcome->refused, 0);
        });
    }

    void everyPageIsVisitedScrolledSortedAndFiltered()
    {
        UiWatchdog::watch([this](UiWatchdog& watchdog) { walk(watchdog); });
    }

private:
    void walk(UiWatchdog& watchdog)
    {
        TestConsole console(*m_server, m_owner);
        console.settle();
        watchdog.took(QStringLiteral("the first page"));
        for (const PageEntry& entry : pages()) {
            if (*entry.section == '\0') {
                continue;
            }
            const QString name = QString::fromLatin1(entry.id);
            console.window().showPage(name);
            console.settle();
            watchdog.took(name);
            if (auto* list = dynamic_cast<ListPage*>(console.window().page())) {
                scroll(*list);
                watchdog.took(name + QStringLiteral(", scrolled"));
                sort(console, *list, watchdog, name);
            }
        }
        auto& sales = console.open<ListPage>("sales");
        sales.openRows({{"country", "France"}}, QStringLiteral("France"));
        console.settle();
        watchdog.took(QStringLiteral("sales, filtered"));
        sales.openRows({}, {});
        console.settle();
        watchdog.took(QStringLiteral("sales, filter taken away"));
    }
    static void scroll(ListPage& list)
    {
        QElapsedTimer time;
        for (time.start(); time.elapsed() < 3000;) {
            QScrollBar* bar = list.view()->verticalScrollBar();
            bar->setValue(bar->value() + 900);
            QTest::qWait(5);
        }
        list.view()->scrollToTop();
        QTest::qWait(20);
    }

    void sort(TestConsole& console, ListPage& list, UiWatchdog& watchdog, const QString& name)
    {
        auto& model = static_cast<ListModelCore&>(*list.view()->model());
        for (const auto& column : model.columns()) {
            for (const char* direction : {"", "-"}) {
                if (*column.sort != '\0') {
                    model.setSort(std::string(direction) + column.sort);
                    console.settle();
                    watchdog.took(name + QStringLiteral(" by ") + QLatin1String(direction) + QLatin1String(column.sort));
                }
            }
        }
        model.setSort({});
        console.settle();
        watchdog.forget();
    }
};

QTEST_MAIN(WholeFileSlowTest)
#include "whole_file_slow_test.moc"
