// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One run of the console: which server, which look, and the order in which all of it goes: pages, client, server.

#include "app/console_options.h"
#include "app/embedded_server.h"
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

private:
    void takeSettings(const ui::LocalStore::Texts& settings);
    void connectServer(const QUrl& address);
    void startEmbedded();
    void prepareTour();
    void startTour(const Tour::SignInWords& words);
    void finish(const QString& complaint);
    [[nodiscard]] QString consoleFile() const;

    ConsoleOptions m_options;
    // In this order, so that they die in reverse: the window's pages first, then the client, the server last.
    std::unique_ptr<QTemporaryDir> m_scratch; ///< of a tour
    EmbeddedServer m_server;
    ui::LocalStore m_store;
    ui::Style m_style;
    ui::Language m_language;
    ui::Client m_client;
    ui::MainWindow m_window;
    std::unique_ptr<Tour> m_tour;
};

} // namespace tijara
