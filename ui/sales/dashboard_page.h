// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The shop at a glance: revenue, documents, customers, returns; by month, product, country and kind. Every number opens its rows.

#include "shared/sales/sales_contract.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/console.h"
#include "ui/widgets/fixed_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/tile.h"

#include <QPointer>
#include <QTimer>

class QGridLayout;
class QScrollArea;
class QStackedWidget;

namespace tijara::ui {

class PrintDialog;

class DashboardPage : public ConsolePage {
    Q_OBJECT

public:
    explicit DashboardPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    void arrive() override;
    [[nodiscard]] bool isSettled() const override { return m_call == 0 && m_asked && m_toDraw.empty(); }
    QString showTourStep(int step) override;
    /// What is shown; nothing before the first answer.
    [[nodiscard]] const std::optional<sales::Dashboard>& figures() const { return m_figures; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    template <class Row>
    ListView* addTable(Card& card, FixedModel<Row>& model, const QString& name);
    QWidget* makeFigures();
    void makeCards();
    void place(bool wide);
    void load();
    void showFigures(const sales::Dashboard& dashboard);
    void showTiles(const sales::Dashboard& dashboard);
    void drawCharts();
    ChartCard* addChart(ChartKind kind, const QString& title, const QString& hint, Chart (*make)(const sales::Dashboard&, const Formats&), const QString& method = {});
    void showProblem(const Problem& problem);

    QLabel* m_subtitle;
    Strip* m_strip;
    LoadingLine* m_loading;
    QStackedWidget* m_stack;
    StatePanel* m_panel;
    QWidget* m_content;
    QGridLayout* m_grid;
    Tile* m_revenue;
    Tile* m_documents;
    Tile* m_customers;
    Tile* m_returns;
    TileRow* m_tiles;
    struct Drawn {
        ChartCard* card;
        Chart (*make)(const sales::Dashboard& all, const Formats& formats);
    };
    std::vector<Drawn> m_charts;
    std::vector<Drawn> m_toDraw; ///< one a turn of the event loop, so that none waits for all
    QTimer m_drawing;
    QScrollArea* m_scroll;
    QPointer<PrintDialog> m_print; ///< of the tour
    ChartCard* m_monthChart;
    ChartCard* m_kindChart;
    ChartCard* m_returnChart;
    ChartCard* m_averageChart;
    ChartCard* m_hourChart;
    ChartCard* m_loyaltyChart;
    Card* m_kindCard;
    FixedModel<sales::KindOfDocument>* m_kinds;
    Card* m_productCard;
    FixedModel<sales::ProductSales>* m_products;
    Card* m_countryCard;
    FixedModel<sales::CountrySales>* m_countries;
    std::optional<sales::Dashboard> m_figures;
    Client::CallNumber m_call = 0;
    qint64 m_loadedAtMs = 0;
    bool m_asked = false;
    bool m_wide = true;
};

} // namespace tijara::ui
