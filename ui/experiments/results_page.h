// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an experiment says: the sentence first, then the prices side by side, what changed day by day, how sure it is, demand, and whether
// the visitors came as planned. Every figure says how it was worked out.

#include "ui/experiments/experiment_acts.h"
#include "ui/experiments/method_dialog.h"
#include "ui/experiments/results_tables.h"
#include "ui/experiments/results_verdict.h"
#include "ui/widgets/age_strip.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/fixed_model.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tile.h"

class QComboBox;
class QGridLayout;
class QStackedWidget;

namespace tijara::ui {

class WrapRow;

class ResultsPage : public ConsolePage {
    Q_OBJECT

public:
    explicit ResultsPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    void arrive() override;
    void returned() override;
    void openRecord(const Id& experiment) override;
    [[nodiscard]] Place place() const override;
    void showPlace(const Place& place) override;
    [[nodiscard]] bool isSettled() const override { return m_call == 0 && m_listCall == 0 && !m_acts.isBusy(); }
    QString showTourStep(int step) override;
    [[nodiscard]] const std::optional<experiments::Results>& results() const { return m_results; }
    [[nodiscard]] const Said& said() const { return m_verdict->said(); }
    [[nodiscard]] ExperimentActs& acts() { return m_acts; }
    [[nodiscard]] MethodDialog* method() const { return m_method; }
    /// The goal whose days and intervals are shown, by its place.
    void chooseGoal(std::size_t goal);
    void saveCsv(const QString& file);
    void saveJson(const QString& file);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum ChartPlace : std::size_t { Lifts, Beliefs, Demand, Means, Visitors };
    static constexpr std::size_t kCharts = Visitors + 1;

    QWidget* makeHead();
    void bindActs();
    void makeContent();
    void makeTables(QVBoxLayout& column);
    QPushButton* makeMenu(const QString& text, const QString& icon, const std::vector<Action*>& actions);
    /// The newest that has begun, where none was asked for.
    void findOne();
    void load();
    void loadResults();
    /// Of what the page shows, and saves.
    [[nodiscard]] experiments::ResultsQuery wanted() const;
    void showResults(const experiments::Results& results);
    void showHead();
    void showChoices();
    void showTiles();
    void showTables();
    void showCharts();
    void showHealth();
    void placeCards();
    void showProblem(const Problem& problem);
    void showDraft();
    void explain(Method method);
    void askFile(const QString& suffix, void (ResultsPage::*save)(const QString&));
    [[nodiscard]] std::size_t goal() const;

    ExperimentActs m_acts;
    std::optional<Id> m_id;
    std::optional<experiments::Experiment> m_experiment;
    std::optional<experiments::Results> m_results;
    std::optional<std::size_t> m_goal;
    std::optional<std::int64_t> m_version;
    bool m_atStop = true; ///< of one that is stopped: what it was decided on
    std::vector<Id> m_others; ///< that have begun, for the tour
    std::vector<std::pair<Action*, std::vector<experiments::ExperimentState>>> m_steps;
    Action* m_decide = nullptr;
    Action* m_keep = nullptr;
    Action* m_cause = nullptr;
    QPointer<MethodDialog> m_method;

    ElidedText* m_title;
    StateChip* m_state;
    StateChip* m_split;
    AgeStrip* m_strip;
    LoadingLine* m_loading;
    QStackedWidget* m_stack;
    StatePanel* m_panel;
    QScrollArea* m_scroll;
    ResultsVerdict* m_verdict;
    WrapRow* m_choices;
    std::vector<Tile*> m_tiles;
    TileRow* m_tileRow;
    FixedModel<PriceRow>* m_prices;
    FixedModel<PriceRow>* m_splits;
    FixedModel<FigureRow>* m_figures;
    FixedModel<FigureRow>* m_certainties;
    ListView* m_certaintyView;
    QLabel* m_unsure; ///< in the place of the view: why there is nothing
    Card* m_priceCard;
    Card* m_splitCard;
    QGridLayout* m_grid;
    QVBoxLayout* m_side;
    QWidget* m_sideBox;
    std::array<ChartCard*, kCharts> m_charts{};
    Card* m_health;
    QVBoxLayout* m_healthFacts;
    Client::CallNumber m_call = 0;
    Client::CallNumber m_listCall = 0;
};

} // namespace tijara::ui
