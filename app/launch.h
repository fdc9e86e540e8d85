// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One run of the console: which shop or server, which look, and the order in which all of it goes: pages, client, server.

#include "app/console_options.h"
#include "app/embedded_server.h"
#include "app/memory.h"
#include "app/tour.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>

namespace tijara {

class Launch : public QObject {
    Q_OBJECT

public:
    explicit Launch(ConsoleOptions options);
    ~Launch() override;
    void start();
    /// Where the console keeps its own file and its reports of faults, apart from any shop.
    [[nodiscard]] static QString folder();
    /// What another start of the program asks of this one: it comes to the front, on the server or the link that was named.
    void takeOver(const QStringList& arguments);

private:
    void takeSettings(const ui::LocalStore::Texts& settings);
    void beginTour();
    void beginAccounts();
    /// Leaves what is open and opens this.
    void open(const ui::Connection& connection);
    void opened();
    void signInToDemo();
    void deleteDemo();
    void tellOfFault();
    [[nodiscard]] std::filesystem::path folderOf(const ui::Connection& connection) const;
    void prepareTour();
    void finish(const QString& complaint);
    [[nodiscard]] QString consoleFile() const;

    ConsoleOptions m_options;
    // In this order, so that they die in reverse: the window's pages first, then the client, the server last.
    std::unique_ptr<QTemporaryDir> m_scratch; ///< of a tour
    EmbeddedServer m_server;
    ui::LocalStore m_store;
    ui::Style m_style;
    ui::Language m_language;
    std::unique_ptr<ui::Keychain> m_keychain; ///< none in a tour
    ui::Client m_client;
    ui::MainWindow m_window;
    Memory m_memory;
    std::unique_ptr<Tour> m_tour;
    ui::Connection m_opening;      ///< what was asked for last
    std::string m_embedded;        ///< the connection whose folder the server inside has
};

} // namespace tijara
