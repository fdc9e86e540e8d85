// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The line above everything: whose shop, where it runs, how it stands in words, and who is signed in.

#include "ui/widgets/console.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace tijara::ui {

class Header : public QFrame {
    Q_OBJECT

public:
    explicit Header(Console& console);

private:
    void fill();
    void showMenu();
    void addChoices(QMenu& menu);

    Console& m_console;
    QLabel* m_initials;
    QLabel* m_shop;
    QLabel* m_place;
    QLabel* m_badge;
    QLabel* m_stateIcon;
    QLabel* m_state;
    QPushButton* m_person;
};

} // namespace tijara::ui
