// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opens every page, sheet and dialog on real rows, waits until each is loaded, and writes one picture of it: how we look at our work.

#include "ui/shell/main_window.h"
#include "ui/widgets/record_dialog.h"

#include <QDir>
#include <QElapsedTimer>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace tijara {

class Tour : public QObject {
    Q_OBJECT

public:
    struct SignInWords {
        QString email;
        QString password;
        bool isDemo = false; ///< of the demo shop, into which the tour may import a few lines
    };

    /// `scrim` lies between a dialog and its window in the pictures.
    Tour(ui::MainWindow& window, ui::Client& client, const QColor& scrim, const QDir& folder, SignInWords words);
    /// Before the start: someone of the platform, without a second step yet, whose pages are shown after the shop's, and whose sign-in.
    void goOnAs(SignInWords platform) { m_platform = std::move(platform); }
    /// The window has begun: first run or sign-in will stand in front.
    void start();

signals:
    /// Empty when every picture was written, else what went wrong.
    void ended(const QString& complaint);

private:
    enum class Stage { Begin, FirstRun, Demo, Server, SignIn, Pages, SecondStep, RecoveryCodes, PlatformPages, Proof, Code };
    void look();
    void advance();
    void advancePlatform();
    void signIn(const SignInWords& words);
    void nextPicture();
    /// False when there is none left.
    bool nextPage();
    bool nextOfFrame();
    /// The next picture is taken once a dialog stands in front that is not the one which stands there now.
    void waitForDialog(Stage stage);
    [[nodiscard]] ui::RecordDialog* dialog() const;
    void typeSecondStep();
    bool picture(const QString& name);
    [[nodiscard]] QPixmap onTheScreen() const;

    ui::MainWindow& m_window;
    ui::Client& m_client;
    QColor m_scrim;
    QDir m_folder;
    SignInWords m_words;
    std::optional<SignInWords> m_platform;
    QSet<QString> m_shown; ///< pages
    QPointer<ui::RecordDialog> m_before; ///< the dialog that was in front, while another is waited for
    bool m_waitsForDialog = false;
    QTimer m_timer;
    QElapsedTimer m_waiting;
    Stage m_stage = Stage::Begin;
    std::size_t m_page = 0;
    int m_step = -1; ///< −1: the page itself
    int m_frameStep = 0; ///< after the pages: what the frame around them shows
    QString m_name;
    int m_settled = 0;
    int m_number = 0;
};

} // namespace tijara
