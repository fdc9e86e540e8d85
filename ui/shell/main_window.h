// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The frame and navigation, and what stands before it: starting, first run, sign-in. It knows pages.cpp and nothing of any page.

#include "ui/client/accounts.h"
#include "ui/identity/first_run_page.h"
#include "ui/identity/sign_in_page.h"
#include "ui/shell/pages.h"
#include "ui/widgets/language.h"
#include "ui/widgets/preferences.h"

#include <QMainWindow>

class QStackedWidget;

namespace tijara::ui {

class Frame;
class StepUp;
class StatePanel;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Without a keychain nobody stays signed in.
    MainWindow(Client& client, Style& style, Language& language, LocalStore& store, Keychain* keychain = nullptr);
    ~MainWindow() override;

    /// The client has its server: asks what stands there, then first run, sign-in, or the pages when someone is signed in already.
    void begin();
    /// The shop in `folder` of this computer cannot be opened: says why, and offers the ways on. `again` tries it once more.
    void failToOpen(const Problem& problem, const QString& folder, std::function<void()> again);

    /// What is being opened, in words; begin() or failToOpen() follows.
    void showStarting(const QString& words);
    void showFirstRun();
    /// `why` is said when it is not the first time.
    void showSignIn(const QString& why);
    void showPage(const QString& id);
    void openRows(const Opens& opens, const QString& caption);
    /// Shows how the page in front will look on paper.
    void printPage();
    /// Goes to the place of a link, when someone is signed in; else after they have.
    void openLink(const QString& link);
    /// As it was kept under `kWindow` among the settings.
    void restoreWindow(const QString& kept);
    static const QString kWindow;
    /// Null before someone is signed in.
    [[nodiscard]] Frame* frame() const { return m_frame; }
    [[nodiscard]] StepUp& stepUp() const { return *m_stepUp; }
    [[nodiscard]] WriteLock& lock() { return m_lock; }
    /// Null while no page is in front.
    [[nodiscard]] ConsolePage* page() const;
    [[nodiscard]] FirstRunPage* firstRun() const;
    [[nodiscard]] SignInPage* signIn() const;
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] Accounts& accounts() { return m_accounts; }
    [[nodiscard]] Preferences& preferences() { return m_preferences; }
    /// Stands above everything until it is taken away; the window keeps it.
    void setNotice(QWidget* notice);

signals:
    /// Another page, or another place of it, is in front.
    void pageShown(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;

private:
    void showFrame();
    StatePanel* showFailure(const QString& title, const Problem& problem, const QString& details = {});
    void offerAgain(StatePanel& panel, std::function<void()> again);
    /// The other shops and servers this computer knows, and the way to one it does not.
    void showOthers(const QWidget& below);
    /// Once there is somewhere to say it.
    void tellOfForgetting();
    void restore(const QString& kept);
    [[nodiscard]] QString memoryKey() const;
    void takeSession();
    void askWhoIsThere();
    void languageChanged();
    /// Puts `widget` before everything; the one before it goes.
    void front(QWidget* widget);

    Style& m_style;
    LocalStore& m_store;
    Formats m_formats;
    WriteLock m_lock;
    Accounts m_accounts;
    Preferences m_preferences;
    Console m_console;
    StepUp* m_stepUp;
    QVBoxLayout* m_all;
    QStackedWidget* m_front;
    Frame* m_frame = nullptr;
    std::pair<Id, Id> m_person; ///< whose pages these are, and in which shop
    QString m_link; ///< to be opened after the sign-in
    bool m_forgets = false; ///< what is typed is not kept, and nobody was told yet
    QTimer m_keepWindow;
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
