// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The line above everything: whose shop, where it runs, the way to find anything, what runs, how it stands in words, and who is signed in.

#include "ui/shell/memberships.h"
#include "ui/shell/production.h"
#include "ui/shell/running_jobs.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace tijara::ui {

class Header : public QFrame {
    Q_OBJECT

public:
    /// What each person may choose for this computer.
    enum class Look { Theme, TextSize, Language };

    Header(Console& console, RunningJobs& jobs, Production& production, Memberships& memberships);
    /// Among what was said, for those who looked away.
    void remember(const Toast& toast);
    /// Shows what goes into the person's app, and takes the first code.
    void setUpSecondStep();
    /// A menu of what there is to choose.
    void offer(Look what);

signals:
    void searchWanted();
    void jobsWanted();
    /// What was refused before it may be asked for again.
    void secondStepSetUp();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeNames(QHBoxLayout& row);
    void makeState(QHBoxLayout& row);
    void fill();
    void showRunning();
    void showProduction();
    void showMessages();
    void showMenu();
    void fillChoices(QMenu& menu, Look what);
    void popUp(QMenu& menu);
    void addPlaces(QMenu& menu);

    Console& m_console;
    RunningJobs& m_jobs;
    Production& m_production;
    Memberships& m_memberships;
    std::vector<std::pair<std::int64_t, QString>> m_said; ///< when, in UTC milliseconds, and what; newest first
    std::int64_t m_since = 0; ///< of the state of the connection; 0: since the beginning
    QLabel* m_initials;
    QWidget* m_names;
    QLabel* m_shop;
    QLabel* m_place;
    QFrame* m_badge;
    QLabel* m_badgeIcon;
    QLabel* m_badgeText;
    QPushButton* m_lock; ///< takes the badge's place in production
    QPushButton* m_running;
    QLabel* m_stateIcon;
    QLabel* m_state;
    QPushButton* m_bell;
    QPushButton* m_person;
};

} // namespace tijara::ui
