// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// E-mail and password; also what stands before the pages when a session has ended, while they stay as they were.

#include "ui/identity/front_page.h"

class QCheckBox;

namespace tijara::ui {

class SignInPage : public FrontPage {
    Q_OBJECT

public:
    explicit SignInPage(Console& console);

    [[nodiscard]] FormFields& form() const { return *m_form; }
    /// Hidden where this computer cannot keep anyone signed in.
    [[nodiscard]] QCheckBox* stay() const { return m_stay; }
    void submit();

signals:
    /// Back to the choice between this computer and a server.
    void otherServerWanted();

private:
    void addStay();
    void showStay();
    void showOthers(QWidget& below);
    void beginWithKnown();

    FormFields* m_form;
    QCheckBox* m_stay = nullptr;
    QLabel* m_noStay = nullptr;
    QPushButton* m_button;
};

} // namespace tijara::ui
