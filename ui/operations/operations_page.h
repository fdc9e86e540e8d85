// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the servers do, for the platform's people: how long answers take, what is refused and fails and for whom. It is read anew while
// somebody looks.

#include "ui/operations/operations_charts.h"
#include "ui/operations/standing_cards.h"
#include "ui/widgets/age_strip.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/console.h"
#include "ui/widgets/fixed_model.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tile.h"

#include <QTimer>

class QGridLayout;
class QScrollArea;
class QStackedWidget;

namespace tijara::ui {

class OperationsPage : public ConsolePage {
    Q_OBJECT

public:
    static constexpr int kRefreshMs = 10'000;

    explicit OperationsPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    void arrive() override;
    [[nodiscard]] bool isSettled() const override { return m_call == 0 && m_standingCall == 0 && m_asked; }
    [[nodiscard]] Place place() const override;
    void showPlace(const Place& place) override;
    QString showTourStep(int step) override;
    /// What is shown; nothing before the first answer.
    [[nodiscard]] const std::optional<operations::Overview>& figures() const { return m_figures; }
    /// What is wrong now; null before the first figures.
    [[nodiscard]] AlertsCard* alerts() const { return m_alerts; }
    /// It is read anew by itself.
    [[nodiscard]] bool isLive() const { return m_refresh.isActive(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Table {
        Card* card = nullptr;
        ListView* view = nullptr;
        FixedModel<operations::Share>* model = nullptr;
    };

    void makeFigures();
    void makeTiles();
    void makeCharts();
    Table makeTable(const QString& title, std::span<const Column<operations::Share>> columns, std::function<RowsBehind(const operations::Share&)> behind);
    void place(bool wide);
    void load();
    void loadStanding();
    void choosePeriod(const QString& hours);
    void pause();
    void follow();
    void take(const Result<operations::Overview>& answer);
    void showFigures();
    void showStanding();
    void showTiles();
    void showRows(const Table& table, const std::vector<operations::Share>& rows);
    void saySubtitle();
    void showProblem(const Problem& problem);
    void open(const RowsBehind& behind) const;
    [[nodiscard]] QString period() const;

    ElidedText* m_subtitle;
    Segmented* m_period;
    Action* m_pause;
    AgeStrip* m_strip;
    LoadingLine* m_loading;
    QStackedWidget* m_stack;
    StatePanel* m_panel;
    QScrollArea* m_scroll = nullptr; ///< all of the figures, made with the first of them
    QGridLayout* m_grid = nullptr;
    Tile* m_requests = nullptr;
    Tile* m_failed = nullptr;
    Tile* m_refused = nullptr;
    Tile* m_time = nullptr;
    AlertsCard* m_alerts = nullptr;
    ServerCard* m_server = nullptr;
    std::vector<ChartCard*> m_charts;
    Table m_causes;
    Table m_routes;
    Table m_shops;
    std::optional<operations::Overview> m_figures;
    std::optional<operations::NodeStanding> m_standing;
    QTimer m_refresh;
    Client::CallNumber m_call = 0;
    Client::CallNumber m_standingCall = 0;
    bool m_asked = false;
    bool m_paused = false;
    bool m_wide = true;
};

} // namespace tijara::ui
