// SPDX-License-Identifier: GPL-3.0-or-later
// console_speed URL EMAIL PASSWORD ROUNDS: milliseconds, painting included, of opening the palette, of a page from the click to its first
// rows, and of another theme and another language; one JSON object with a list for each.
#include "ui/client/local_store.h"
#include "ui/shell/frame.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <map>
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
        m_all[what].push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
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

void measure(MainWindow& window, Style& style, Language& language, int rounds)
{
    Measures measures;
    for (int round = 0; round < rounds; ++round) {
        for (const PageEntry& page : pages()) {
            if (*page.section == '\0') {
                continue;
            }
            measures.take(round == 0 ? "page, first time" : "page", [&] {
                window.showPage(QLatin1String(page.id));
                waitFor([&] { return window.isSettled(); });
                window.repaint();
            });
        }
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
    }
    measures.print();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 5) {
        std::fputs("usage: console_speed URL EMAIL PASSWORD ROUNDS\n", stderr);
        return 2;
    }
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    LocalStore store(folder.filePath(QStringLiteral("console.db")));
    Style style;
    Language language;
    Client client;
    MainWindow window(client, style, language, store);
    style.apply(Theme::Light, 100);
    client.connectTo(QUrl(QString::fromLocal8Bit(argv[1])));
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
    measure(window, style, language, std::atoi(argv[4]));
    return 0;
}
