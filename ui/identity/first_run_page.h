// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The first minutes: this computer becomes a shop of its own, or is connected to a server. What is typed survives a wrong answer,
// a change of language and a crash; passwords only the first two.

#include "ui/identity/front_page.h"
#include "ui/widgets/draft_keeper.h"

class QAbstractButton;
class QButtonGroup;
class QVBoxLayout;

namespace tijara::ui {

class FirstRunPage : public FrontPage {
    Q_OBJECT

public:
    enum class Way { ThisComputer, Server, Demo };

    explicit FirstRunPage(Console& console);

    [[nodiscard]] FormFields& shopForm() const { return *m_shop; }
    [[nodiscard]] FormFields& serverForm() const { return *m_server; }
    void choose(Way way);
    /// Someone who was about to sign in may go back to it.
    void offerReturn();
    void submit();
    /// Everything typed, for the page that takes this one's place.
    [[nodiscard]] FormFields::Texts typed() const;
    void setTyped(const FormFields::Texts& texts);

signals:
    /// An invalid address is the server inside this program.
    void serverChosen(const QUrl& address);
    void demoWanted();
    void returnWanted();

private:
    void addHead();
    void addButtons();
    QWidget* makeWays();
    void makeShopForm();
    void makeServerForm();
    void makeDemoWords();
    void createShop();
    void connectServer();
    [[nodiscard]] Way way() const;

    QButtonGroup* m_ways;
    QVBoxLayout* m_forms; ///< one of them is shown: what follows stands right below it
    FormFields* m_shop;
    FormFields* m_server;
    QLabel* m_demo;
    DraftKeeper* m_draft;
    QPushButton* m_button;
    QPushButton* m_return;
};

} // namespace tijara::ui
