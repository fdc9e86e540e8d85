// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The shop at a glance: revenue, documents, customers, returns; by month, product, country and kind. Every number opens its rows.

#include "shared/sales/sales_contract.h"
#include "ui/widgets/age_strip.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/console.h"
#include "ui/widgets/fixed_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/tile.h"

#include <QPointer>
#include <QTimer>

#include <array>

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
    [[nodiscard]] bool isSettled() const override { return m_call == 0 && m_bestCall == 0 && m_asked && !m_drawing.isActive(); }
    QString showTourStep(int step) override;
    /// What is shown; nothing before the first answer.
    [[nodiscard]] const std::optional<sales::Dashboard>& figures() const { return m_figures; }
    [[nodiscard]] const sales::BestProducts& bestProducts() const { return m_best; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum ChartPlace : std::size_t { Months, Kinds, Hours, Loyalty, Returns, Average };
    static constexpr std::size_t kCharts = Average + 1;

    template <class Row>
    ListView* addTable(Card& card, FixedModel<Row>& model, const QString& name);
    void makeFigures();
    void makeTables();
    void place(bool wide);
    void load();
    void loadBest();
    void showFigures(const sales::Dashboard& dashboard);
    void showTiles(const sales::Dashboard& dashboard);
    void drawCharts();
    [[nodiscard]] ChartCard* makeChart(ChartPlace place) const;
    void showProblem(const Problem& problem);

    QLabel* m_subtitle;
    AgeStrip* m_strip;
    LoadingLine* m_loading;
    QStackedWidget* m_stack;
    StatePanel* m_panel;
    QGridLayout* m_grid;
    Tile* m_revenue;
    Tile* m_documents;
    Tile* m_customers;
    Tile* m_returns;
    TileRow* m_tiles;
    std::array<ChartCard*, kCharts> m_charts{};
    std::size_t m_drawn = 0; ///< one a turn of the event loop, so that none waits for all
    QTimer m_drawing;
    QScrollArea* m_scroll = nullptr; ///< all of the figures, made with the first of them
    QPointer<PrintDialog> m_print; ///< of the tour
    Card* m_kindCard;
    FixedModel<sales::KindOfDocument>* m_kinds;
    Card* m_productCard;
    FixedModel<sales::ProductSales>* m_products;
    Card* m_countryCard;
    FixedModel<sales::CountrySales>* m_countries;
    std::optional<sales::Dashboard> m_figures;
    sales::BestProducts m_best;
    Client::CallNumber m_call = 0;
    Client::CallNumber m_bestCall = 0;
    qint64 m_loadedAtMs = 0;
    bool m_asked = false;
    bool m_wide = true;
};

} // namespace tijara::ui
