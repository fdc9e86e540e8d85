// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The console's window on a real server, signed in: what the page tests of every room begin with.

#include "shared/sales/import_contract.h"
#include "tests/support/test_server.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <fstream>
#include <thread>

namespace tijara::tests {

class TestConsole {
public:
    TestConsole(const TestServer& server, const identity::SignedIn& signedIn) : m_store(storeFile(server)), m_window(m_client, m_style, m_language, m_store)
    {
        m_style.apply(ui::Theme::Light, 100);
        m_client.connectTo(QUrl(QString::fromStdString(server.url())));
        m_client.beginSession(signedIn);
        m_window.resize(1366, 768);
        m_window.show();
        m_window.begin();
    }

    /// Goes to a page as the navigation does, and waits until it stands.
    template <class Page>
    Page& open(const char* id)
    {
        m_window.showPage(QString::fromLatin1(id));
        return shown<Page>();
    }
    /// The page in front; ends the test when it is another one.
    template <class Page>
    Page& shown()
    {
        auto* page = dynamic_cast<Page*>(m_window.page());
        if (!page) {
            throw std::runtime_error(std::string("another page is in front: ") + (m_window.page() ? m_window.page()->metaObject()->className() : "none"));
        }
        settle();
        return *page;
    }
    /// Waits until nothing is under way in the page in front.
    void settle()
    {
        if (!QTest::qWaitFor([this] { return m_window.isSettled(); }, 60'000)) {
            throw std::runtime_error("the page did not come to rest");
        }
        // What was just added to a layout shows itself, and what stands in a scroll area in another layout takes a round for each.
        constexpr int kRounds = 4;
        for (int round = 0; round < kRounds; ++round) {
            QCoreApplication::processEvents();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] ui::MainWindow& window() { return m_window; }
    [[nodiscard]] ui::Client& client() { return m_client; }
    /// Waits until all that was kept so far is on disk: the store's worker does one thing after the other.
    void waitForStore()
    {
        bool done = false;
        m_store.get(ui::Kept::Setting, QStringLiteral("none"), &m_window, [&done](const std::optional<QString>&) { done = true; });
        if (!QTest::qWaitFor([&done] { return done; }, 60'000)) {
            throw std::runtime_error("the store did not answer");
        }
    }
    [[nodiscard]] ui::LocalStore& store() { return m_store; }
    [[nodiscard]] ui::Style& style() { return m_style; }
    [[nodiscard]] ui::Language& language() { return m_language; }

private:
    static QString storeFile(const TestServer& server) { return QString::fromStdString((server.folder() / "console.db").string()); }

    ui::LocalStore m_store;
    ui::Style m_style;
    ui::Language m_language;
    ui::Client m_client;
    ui::MainWindow m_window;
};

inline std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline std::filesystem::path demoSample()
{
    return std::filesystem::path(TIJARA_SOURCE_DIR) / "resources/demo/online_retail_sample.csv.gz";
}

/// Imports a file through the API, as another program would, and waits for its end.
inline sales::ImportState importFile(const TestServer& server, const std::string& token, const std::filesystem::path& file)
{
    const auto preview = *server.upload(sales::kUploadImport, "?fileName=" + file.filename().string(), bytesOf(file), {.token = token});
    const As how{.token = token, .id = preview.id};
    *server.call(sales::kStartImport, sales::StartImport{preview.mapping, false, preview.preset}, how);
    for (;;) {
        auto state = *server.call(sales::kImport, how);
        if (state.job && state.job->endedAt) {
            return state;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

} // namespace tijara::tests
