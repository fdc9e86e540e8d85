// SPDX-License-Identifier: GPL-3.0-or-later
// Every page on the demo shop, under the watch of the main thread.

#include "server/commands/demo.h"
#include "tests/support/test_console.h"
#include "tests/support/ui_watchdog.h"
#include "ui/widgets/list_page.h"

#include <QTest>
#include <QThread>

#include <ctime>

using namespace tijara;
using namespace tijara::ui;
using tests::TestConsole;
using tests::TestServer;
using tests::UiWatchdog;

namespace {

} // namespace

class DemoPagesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    identity::SignedIn m_owner;

private slots:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        const auto people = commands::loadDemo(m_server->server());
        m_owner = *m_server->call(identity::kSignIn, identity::SignIn{people.front().email, people.front().password, {}});
    }
    void cleanupTestCase() { m_server.reset(); }

    void theWatchdogSeesBothWorkAndWaiting()
    {
        UiWatchdog watchdog;
        QTest::qWait(20);
        watchdog.forget();
        QThread::msleep(80);
        QTest::qWait(20);
        QVERIFY(watchdog.worstMs() >= 75);
        watchdog.forget();
        for (const std::clock_t end = std::clock() + CLOCKS_PER_SEC / 10; std::clock() < end;) { // of our own time: others may need the machine
        }
        QVERIFY(watchdog.worstMs() >= 75);
        watchdog.forget();
        QTest::qWait(100);
        QVERIFY(watchdog.worstMs() < 50);
    }

    void everyPageComesToRestWithoutHoldingTheMainThread()
    {
        UiWatchdog::watch([this](UiWatchdog& watchdog) {
            TestConsole console(*m_server, m_owner);
            console.settle();
            watchdog.took(QStringLiteral("the first page"));
            for (const PageEntry& page : pages()) {
                if (*page.section == '\0') {
                    continue;
                }
                console.window().showPage(QString::fromLatin1(page.id));
                console.settle();
                QTest::qWait(30);
                watchdog.took(QLatin1String(page.id));
            }
        });
    }

    void theSalesListScrollsToItsLastRow()
    {
        UiWatchdog::watch([this](UiWatchdog& watchdog) {
            TestConsole console(*m_server, m_owner);
            auto& page = console.open<ListPage>("sales");
            auto& model = static_cast<ListModelCore&>(*page.view()->model());
            const std::int64_t all = model.count()->value;
            QVERIFY(all > 2'700);
            watchdog.forget();
            QVERIFY(QTest::qWaitFor(
                [&] {
                    page.view()->scrollToBottom();
                    return model.loadedRows() == all;
                },
                60'000));
            watchdog.took(QStringLiteral("scrolling"));
        });
    }

    void aFigureOpensItsRowsAndThoseAddUp()
    {
        TestConsole console(*m_server, m_owner);
        const auto figures = *m_server->call(sales::kDashboard, {.token = m_owner.accessToken});
        const auto& month = figures.months.at(1).revenue;
        console.window().openRows(month.opens, QStringLiteral("January"));
        auto& page = console.shown<ListPage>();
        auto& model = static_cast<ListModelCore&>(*page.view()->model());
        QVERIFY(QTest::qWaitFor(
            [&] {
                page.view()->scrollToBottom();
                return model.count() && model.loadedRows() == model.count()->value;
            },
            60'000));
        const auto* documents = dynamic_cast<ListModel<sales::Document, sales::DocumentQuery>*>(&model);
        QVERIFY(documents);
        std::int64_t sum = 0;
        for (int row = 0; row < documents->loadedRows(); ++row) {
            sum += documents->at(row)->total.minor;
        }
        QCOMPARE(sum, month.value);
    }

    void themeAndTextSizeChangeWhileItRuns()
    {
        TestConsole console(*m_server, m_owner);
        console.open<ListPage>("sales");
        for (const int percent : {100, 150, 200}) {
            for (const Theme theme : {Theme::Light, Theme::Dark}) {
                console.style().apply(theme, percent);
                const QImage picture = console.window().grab().toImage();
                QCOMPARE(picture.pixelColor(picture.width() / 2, 2), console.style().color(Ink::Surface)); // the header
            }
        }
        console.style().apply(Theme::Light, 100);
    }
};

QTEST_MAIN(DemoPagesTest)
#include "demo_pages_test.moc"
