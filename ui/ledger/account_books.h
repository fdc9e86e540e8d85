// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The books of one account: its balance day by day, and its entries; a day of the chart opens the entries up to it.

#include "ui/ledger/day_charts.h"
#include "ui/ledger/statement_model.h"
#include "ui/widgets/chart_card.h"

namespace tijara::ui {

class AccountBooks : public QWidget {
    Q_OBJECT

public:
    AccountBooks(Console& console, const Id& account);
    [[nodiscard]] bool isSettled() const { return m_call == 0 && !m_entries->isLoading(); }
    [[nodiscard]] ChartCard* chart() const { return m_chart; }
    [[nodiscard]] StatementModel& entries() const { return *m_entries; }
    [[nodiscard]] ListView* view() const { return m_view; }
    void setSpan(DaySpan span);
    /// The entries of that day and those before it.
    void showThrough(std::optional<Date> day);

private:
    void makeChart();
    void makeStatement();
    void loadDays();
    void sayState();

    Console& m_console;
    Id m_account;
    DaySpan m_span = DaySpan::Quarter;
    ChartCard* m_chart = nullptr;
    std::vector<DayCharts::Point> m_points;
    StatementModel* m_entries = nullptr;
    std::optional<Date> m_through;
    ListView* m_view = nullptr;
    Card* m_card = nullptr;
    Strip* m_strip = nullptr;
    QPushButton* m_newest = nullptr;
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
