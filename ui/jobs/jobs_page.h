// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Long work of this shop: what runs, how far it is, what became of it. Follows along while something runs.

#include "shared/jobs/jobs_contract.h"
#include "shared/tenants/transfer_contract.h"
#include "ui/widgets/list_page.h"

#include <QTimer>

namespace tijara::ui {

class JobsPage : public ListPage {
    Q_OBJECT

public:
    explicit JobsPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    void arrive() override;
    [[nodiscard]] bool isSettled() const override { return ListPage::isSettled() && m_act == 0; }
    /// "Import of sales"
    static QString wordOf(const std::string& kind);
    QString showTourStep(int step) override;

protected:
    void fillSheet(SideSheet& sheet, int row) override;
    void recordChosen() override;
    void hideEvent(QHideEvent* event) override;

private:
    void addProgress(SideSheet& sheet, const jobs::Job& job);
    [[nodiscard]] bool isSomethingRunning() const;
    /// Asks for the newest jobs and puts them into their rows, so that nothing jumps.
    void follow();
    void take(const jobs::Job& job);
    void makeBoard();
    /// A card whose job went on is changed where it stands; one that is to stand elsewhere has all lanes asked anew.
    void takeToBoard(const jobs::Job& job);
    void act(const Route<Nothing, jobs::Job>& route);
    void saveFile();
    /// Has the whole shop put into a file, which then stands among the jobs.
    void takeAlong();

    using Jobs = ListModel<jobs::Job, jobs::JobQuery>;

    Jobs* m_jobs;
    std::vector<Jobs*> m_lanes; ///< of the board
    Action* m_cancel = nullptr;
    Action* m_save = nullptr;
    Action* m_retry = nullptr;
    QTimer m_timer;
    Client::CallNumber m_call = 0;
    Client::CallNumber m_act = 0;
    QString m_complaint; ///< why the last button did not work
    Id m_complaintOf;
};

} // namespace tijara::ui
