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

#include <unordered_map>

class QStackedWidget;

namespace tijara::ui {

class Header;
class Navigation;
class Toasts;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Without a keychain nobody stays signed in.
    MainWindow(Client& client, Style& style, Language& language, LocalStore& store, Keychain* keychain = nullptr);
    ~MainWindow() override;

    /// The client has its server: asks what stands there, then first run, sign-in, or the pages when someone is signed in already.
    void begin();
    /// Something that keeps the console from beginning at all, in words; `again` is offered as a button.
    void fail(const QString& title, const QString& sentence, std::function<void()> again);

    /// What is being opened, in words; begin() or fail() follows.
    void showStarting(const QString& words);
    void showFirstRun();
    /// `why` is said when it is not the first time.
    void showSignIn(const QString& why);
    void showPage(const QString& id);
    void openRows(const Opens& opens, const QString& caption);
    void openRecord(const QString& page, const Id& record);
    /// Shows how the page in front will look on paper.
    void printPage();
    /// Null before someone is signed in.
    [[nodiscard]] Toasts* toasts() const { return m_toasts; }
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
    void pageShown(const QString& id);

private:
    void showFrame();
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
    QVBoxLayout* m_all;
    QStackedWidget* m_front;
    QWidget* m_frame = nullptr;
    Navigation* m_navigation = nullptr;
    QStackedWidget* m_pages = nullptr;
    Toasts* m_toasts = nullptr;
    std::unordered_map<std::string, ConsolePage*> m_made;
    Id m_person;
    QString m_current;
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
