// SPDX-License-Identifier: GPL-3.0-or-later
// console_speed DATA EMAIL PASSWORD ROUNDS [scroll]: the console and its own server on a data folder. Milliseconds, painting included, of
// opening the palette, of a page from the click to its first rows, and of another theme and another language, and the longest time in which
// the main thread did not come back to its events while all pages were visited; the program's memory in megabytes after each such visit;
// with `scroll`, the longest time without events while all bills were scrolled through. One JSON object with a list for each.
#include "app/memory.h"
#include "server/server.h"
#include "tests/support/ui_watchdog.h"
#include "ui/client/local_store.h"
#include "ui/sales/dashboard_page.h"
#include "ui/shell/frame.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/widgets/list_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string_view>
#include <vector>

using namespace tijara;
using namespace tijara::ui;

namespace {

template <class Done>
void waitFor(Done done)
{
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    }
}

class Measures {
public:
    template <class Act>
    void take(const char* what, Act act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        add(what, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    void add(const char* what, double number) { m_all[what].push_back(number); }
    void print() const
    {
        std::printf("{");
        const char* between = "";
        for (const auto& [what, all] : m_all) {
            std::printf("%s\"%s\": [", between, what.c_str());
            for (std::size_t at = 0; at < all.size(); ++at) {
                std::printf("%s%.2f", at ? ", " : "", all[at]);
            }
            std::printf("]");
            between = ", ";
        }
        std::printf("}\n");
    }

private:
    std::map<std::string, std::vector<double>> m_all;
};

// Rows of a list, the tiles of the dashboard; other pages stand when nothing is under way.
bool hasFirstRows(const MainWindow& window)
{
    const auto* dashboard = dynamic_cast<const DashboardPage*>(window.page());
    return dashboard ? dashboard->figures().has_value() : window.isSettled();
}

double residentMegabytes()
{
    long all = 0;
    long resident = 0;
    if (std::FILE* file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%ld %ld", &all, &resident) != 2) {
            resident = 0;
        }
        std::fclose(file);
    }
    return static_cast<double>(resident * ::sysconf(_SC_PAGESIZE)) / 1e6;
}

void scroll(MainWindow& window, Measures& measures, int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        window.showPage(QStringLiteral("sales"));
        waitFor([&] { return window.isSettled(); });
        auto& list = static_cast<ListPage&>(*window.page());
        auto& model = static_cast<ListModelCore&>(*list.view()->model());
        model.reload();
        waitFor([&] { return window.isSettled() && model.count(); });
        const auto all = model.count()->value;
        tests::UiWatchdog watchdog;
        QElapsedTimer time;
        time.start();
        // This wait never blocks in the event loop, where the watchdog would take work for sleep.
        if (!QTest::qWaitFor(
                [&] {
                    list.view()->scrollToBottom();
                    return model.loadedRows() >= all;
                },
                600'000)) {
            std::fputs("console_speed: the list did not come to its end\n", stderr);
            std::exit(1);
        }
        measures.add("scroll, worst", watchdog.worstMs());
        measures.add("scroll, rows a second", static_cast<double>(all) / (static_cast<double>(time.elapsed()) / 1e3));
    }
}

void measure(MainWindow& window, Style& style, Language& language, const Memory& memory, Measures& measures, int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        tests::UiWatchdog watchdog;
        for (const PageEntry& page : pages()) {
            if (*page.section == '\0') {
                continue;
            }
            const std::string name = std::string(round == 0 ? "first " : "page ") + page.id;
            measures.take(name.c_str(), [&] {
                window.showPage(QLatin1String(page.id));
                waitFor([&] { return hasFirstRows(window); });
                window.repaint();
            });
            waitFor([&] { return window.isSettled(); });
        }
        measures.add("pages, worst", watchdog.worstMs());
        measures.take("palette", [&] {
            window.frame()->openPalette();
            window.frame()->palette().repaint();
        });
        window.frame()->palette().close();
        window.showPage(QStringLiteral("sales"));
        waitFor([&] { return window.isSettled(); });
        measures.take("theme", [&] {
            style.apply(round % 2 == 0 ? Theme::Dark : Theme::Light, 100);
            window.repaint();
        });
        measures.take("language", [&] {
            language.choose(round % 2 == 0 ? QStringLiteral("ar") : QStringLiteral("en"));
            waitFor([&] { return window.isSettled(); });
            window.repaint();
        });
        waitFor([&] { return !memory.isPending(); });
        measures.add("memory", residentMegabytes());
    }
}

} // namespace

int main(int argc, char** argv)
{
    const bool scrolls = argc == 6 && std::string_view(argv[5]) == "scroll";
    if (argc != 5 && !scrolls) {
        std::fputs("usage: console_speed DATA EMAIL PASSWORD ROUNDS [scroll]\n", stderr);
        return 2;
    }
    Memory::keepSmall();
    QApplication application(argc, argv);
    Config config;
    config.data = argv[1];
    config.logLevel = LogLevel::Error;
    Server server(config);
    const std::uint16_t port = server.start();
    const QTemporaryDir folder;
    LocalStore store(folder.filePath(QStringLiteral("console.db")));
    Style style;
    Language language;
    Client client;
    MainWindow window(client, style, language, store);
    style.apply(Theme::Light, 100);
    client.connectTo(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)));
    bool failed = false;
    client.call(identity::kSignIn, {argv[2], argv[3], {}}, &window, [&](Result<identity::SignedIn> answer) {
        failed = !answer;
        if (answer) {
            client.beginSession(*answer);
        }
    });
    window.resize(1440, 900);
    window.show();
    waitFor([&] { return failed || client.session(); });
    if (failed) {
        std::fputs("console_speed: the sign-in was refused\n", stderr);
        return 1;
    }
    window.begin();
    waitFor([&] { return window.isSettled(); });
    Memory memory;
    QObject::connect(&window, &MainWindow::pageShown, &memory, &Memory::giveBackLater);
    Measures measures;
    scrolls ? scroll(window, measures, std::atoi(argv[4])) : measure(window, style, language, memory, measures, std::atoi(argv[4]));
    measures.print();
    return 0;
}
