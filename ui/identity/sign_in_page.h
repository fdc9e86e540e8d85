// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// E-mail and password; also what stands before the pages when a session has ended, while they stay as they were.

#include "ui/widgets/console.h"
#include "ui/widgets/form.h"

class QCheckBox;

namespace tijara::ui {

class SignInPage : public QWidget {
    Q_OBJECT

public:
    explicit SignInPage(Console& console);

    [[nodiscard]] FormFields& form() const { return *m_form; }
    /// Hidden where this computer cannot keep anyone signed in.
    [[nodiscard]] QCheckBox* stay() const { return m_stay; }
    void submit();
    /// Why the page is here, when it is not the first time ("Your sign-in has ended…").
    void say(const QString& sentence);
    [[nodiscard]] bool isSettled() const { return m_call == 0; }

signals:
    /// Back to the choice between this computer and a server.
    void otherServerWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addStay(QVBoxLayout& column);
    void showStay();
    void showOthers(QWidget& below);
    void beginWithKnown();

    Console& m_console;
    QWidget* m_brand;
    QWidget* m_languages; ///< where the brand has no room
    FormFields* m_form;
    QCheckBox* m_stay = nullptr;
    QLabel* m_noStay = nullptr;
    QLabel* m_where;
    QFrame* m_notice;
    QLabel* m_noticeText;
    QPushButton* m_button;
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
