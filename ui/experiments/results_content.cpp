// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the page of results: its head, and the parts that show the figures.
#include "ui/experiments/results_charts.h"
#include "ui/experiments/results_page.h"

#include "ui/widgets/form.h"
#include "ui/widgets/scroll_box.h"
#include "ui/widgets/wrap_row.h"

#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QStackedWidget>

namespace tijara::ui {

namespace {

using experiments::ExperimentState;
using experiments::Results;

constexpr int kSide = 392;
constexpr int kWideFrom = 1040; ///< narrower than this, the side goes below
constexpr int kTitleMin = 120;
constexpr std::int64_t kDayMs = 86'400'000;
enum TilePlace : std::size_t { VisitorsTile, BoughtTile, SalesTile, SplitTile, kTiles };

void dropFrom(QGridLayout& grid, QWidget* widget)
{
    if (widget) {
        grid.removeWidget(widget);
    }
}

} // namespace

QPushButton* ResultsPage::makeMenu(const QString& text, const QString& icon, const std::vector<Action*>& actions)
{
    QPushButton* button = text.isEmpty() ? makeIconButton(m_console.style, icon, tr("More")) : makeButton(m_console.style, text, ButtonKind::Plain, icon);
    auto* menu = new QMenu(button);
    for (Action* action : actions) {
        if (action) {
            menu->addAction(action);
        }
    }
    connect(button, &QPushButton::clicked, menu, [button, menu] {
        const bool mirrored = button->layoutDirection() == Qt::RightToLeft;
        menu->popup(button->mapToGlobal(QPoint(mirrored ? 0 : button->width() - menu->sizeHint().width(), button->height())));
    });
    return button;
}

QWidget* ResultsPage::makeHead()
{
    const Style& style = m_console.style;
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(style.px(24), style.px(20), style.px(24), style.px(10));
    row->setSpacing(style.px(8));
    auto* back = makeIconButton(style, QStringLiteral("back"), tr("All experiments"));
    connect(back, &QPushButton::clicked, findAction(QStringLiteral("experiment-results.list")), &QAction::trigger);
    row->addWidget(back);
    m_title = new ElidedText(style, Type::Title);
    m_title->setMinimumWidth(style.px(kTitleMin));
    m_title->say(tr("Results of an experiment"));
    row->addWidget(m_title);
    m_state = new StateChip(style, lookOf(ExperimentState::Draft));
    m_split = new StateChip(style, evenSplitLook());
    m_state->hide();
    m_split->hide();
    row->addWidget(m_state);
    row->addWidget(m_split);
    row->addStretch();
    const auto named = [this](std::initializer_list<const char*> ids) {
        std::vector<Action*> actions;
        for (const char* id : ids) {
            actions.push_back(findAction(QLatin1String(id)));
        }
        return actions;
    };
    row->addWidget(makeMenu(tr("Export"), QStringLiteral("download"), named({"experiment-results.csv", "experiment-results.json", "page.print"})));
    row->addWidget(makeMenu({}, QStringLiteral("more"),
                            named({"experiment-results.change", "experiment-results.shares", "experiment-results.import", "experiment-results.start", "experiment-results.pause",
                                   "experiment-results.resume", "experiment-results.copy", "experiment-results.archive", "experiment-results.method", "experiment-results.refresh"})));
    return head;
}

void ResultsPage::makeContent()
{
    const Style& style = m_console.style;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(style.px(24), style.px(4), style.px(24), style.px(20));
    column->setSpacing(style.px(14));
    m_verdict = new ResultsVerdict(style);
    m_verdict->addButton(actionButton(style, m_decide, ButtonKind::Primary));
    m_verdict->addButton(actionButton(style, m_cause, ButtonKind::Primary));
    m_verdict->addButton(actionButton(style, findAction(QStringLiteral("experiment-results.resume"))));
    m_verdict->addButton(actionButton(style, findAction(QStringLiteral("experiment-results.pause"))));
    m_verdict->addButton(actionButton(style, m_keep));
    column->addWidget(m_verdict);
    m_choices = new WrapRow;
    m_choices->setSpacing(style.px(8));
    column->addLayout(m_choices);
    m_tiles = {new Tile(style, tr("Visitors")), new Tile(style, tr("Bought")), new Tile(style, tr("Sales")), new Tile(style, tr("Split"))};
    constexpr Method kMethods[] = {Method::Visitors, Method::Mean, Method::Mean, Method::Split};
    for (std::size_t at = 0; at < m_tiles.size(); ++at) {
        connect(m_tiles[at], &Tile::clicked, this, [this, method = kMethods[at]] { explain(method); });
    }
    m_tileRow = new TileRow(style, m_tiles);
    makeTables(*column);
    column->addWidget(m_tileRow);
    m_grid = new QGridLayout;
    m_grid->setSpacing(style.px(14));
    m_grid->setColumnStretch(0, 1);
    column->addLayout(m_grid);
    m_sideBox = new QWidget(this); // it is shown before it has its place
    m_side = new QVBoxLayout(m_sideBox);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(style.px(14));
    m_health = new Card(style, tr("How the visitors came"), tr("what may make a result wrong"));
    m_healthFacts = new QVBoxLayout;
    m_healthFacts->setSpacing(style.px(6));
    m_health->body()->addLayout(m_healthFacts);
    m_health->body()->addStretch();
    for (const auto& [title, columns] : {std::pair{tr("What each price brought"), figureColumns()}, std::pair{tr("How sure it is"), certaintyColumns()}}) {
        auto* card = new Card(style, title, tr("all goals; Enter on a line says how it is worked out"));
        card->setFlush();
        auto* model = new FixedModel<FigureRow>(m_console, columns, this);
        auto* view = new ListView(style, *model, card);
        view->setAccessibleName(title);
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        view->showWhole();
        card->body()->addWidget(view);
        column->addWidget(card);
        const bool brought = columns.data() == figureColumns().data();
        (brought ? m_figures : m_certainties) = model;
        if (!brought) {
            m_certaintyView = view;
            m_unsure = makeText(style, {}, Type::Cell, Ink::Text2);
            m_unsure->setWordWrap(true);
            m_unsure->setContentsMargins(style.px(16), style.px(12), style.px(16), style.px(12));
            card->body()->addWidget(m_unsure);
        }
        connect(view, &ListView::rowOpened, this, [this, brought] { explain(brought ? Method::Mean : Method::Several); });
    }
    column->addStretch();
    placeCards(); // a card that has no place yet would be nobody's when no results come
    m_scroll = new ScrollBox(content);
    m_stack->addWidget(m_scroll);
}

void ResultsPage::makeTables(QVBoxLayout& column)
{
    const Style& style = m_console.style;
    const auto add = [&](std::span<const Column<PriceRow>> columns, FixedModel<PriceRow>*& model, Method method) {
        auto* card = new Card(style, {});
        card->setFlush();
        card->setAccessibleName(tr("Prices"));
        model = new FixedModel<PriceRow>(m_console, columns, this);
        auto* view = new ListView(style, *model, card);
        view->setAccessibleName(tr("Prices"));
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        view->showWhole();
        card->body()->addWidget(view);
        connect(view, &ListView::rowOpened, this, [this, method] { explain(method); });
        column.addWidget(card);
        return card;
    };
    m_priceCard = add(priceColumns(), m_prices, Method::Lift);
    m_splitCard = add(splitColumns(), m_splits, Method::Split);
}

void ResultsPage::showResults(const Results& results)
{
    m_results = results;
    showHead();
    showChoices();
    showTiles();
    showTables();
    showHealth();
    showCharts();
    m_stack->setCurrentWidget(m_scroll);
}

void ResultsPage::showHead()
{
    const Formats& formats = m_console.formats;
    m_title->say(toQt(m_experiment->terms.name));
    const StateLook& look = lookOf(m_experiment->state);
    QString state = look.text();
    const bool shown = m_results && m_experiment->id == m_results->experimentId;
    if (shown && (m_experiment->state == ExperimentState::Running || m_experiment->state == ExperimentState::Paused)) {
        // Both are of the whole experiment: a stretch with other shares begins its figures anew, but not the experiment.
        const auto& end = m_experiment->terms.endAt;
        const auto& began = m_experiment->startedAt;
        const std::int64_t day = began ? (m_results->computedAt.utcMs - began->utcMs) / kDayMs + 1 : 0;
        if (began && end) {
            const std::int64_t days = (end->utcMs - began->utcMs + kDayMs - 1) / kDayMs;
            //: a state, which day it is, and of how many
            state = tr("%1, day %2 of %3").arg(look.text(), formats.whole(std::min(day, days)), formats.whole(days));
        } else if (began) {
            state = tr("%1, day %2").arg(look.text(), formats.whole(day));
        }
    }
    m_state->setLook(look, state);
    m_state->show();
    const bool checked = shown && m_results->split.enough;
    m_split->setVisible(checked);
    if (checked) {
        const StateLook& split = m_results->split.alarm ? brokenSplitLook() : evenSplitLook();
        //: the split is even or off, and its p: "Split is even: p = 0.81"
        const QString whole = tr("%1: %2").arg(split.text(), ExperimentWords(formats).pEquals(m_results->split.p));
        m_split->setLook(split, width() > m_console.style.px(kWideFrom) ? whole : QString());
    }
    for (const auto& [action, states] : m_steps) {
        if (action) {
            action->setVisible(std::find(states.begin(), states.end(), m_experiment->state) != states.end());
        }
    }
    if (!shown) {
        return;
    }
    const Said said = ResultsSentences(*m_experiment, *m_results, formats).said();
    m_verdict->say(said);
    const bool open = m_experiment->state == ExperimentState::Running || m_experiment->state == ExperimentState::Paused;
    const ExperimentWords words(formats);
    if (m_decide) {
        m_decide->setVisible(said.winner && open);
        m_decide->setText(said.winner ? tr("Make %1 the price…").arg(words.variant(*m_results, ExperimentWords::placeOf(*m_results, *said.winner))) : tr("Make it the price…"));
    }
    if (m_keep) {
        m_keep->setVisible(open);
        m_keep->setText(tr("Stop, keep %1…").arg(words.variant(*m_results, 0)));
    }
    if (m_cause) {
        m_cause->setVisible(said.askCause);
    }
}

void ResultsPage::showChoices()
{
    const Style& style = m_console.style;
    clearLayout(m_choices);
    std::vector<Segmented::Choice> goals;
    constexpr std::size_t kShownMax = 5;
    for (std::size_t at = 0; at < std::min(m_results->goals.size(), kShownMax); ++at) {
        goals.push_back({QString::number(at), ExperimentWords::goal(m_results->goals[at].event, m_results->goals[at].measure)});
    }
    if (goals.size() > 1) {
        auto* choice = new Segmented(style, tr("Goal"), goals);
        choice->setValue(QString::number(goal()));
        connect(choice, &Segmented::chosen, this, [this](const QString& value) { chooseGoal(value.toULongLong()); });
        m_choices->addWidget(choice);
    }
    if (m_experiment->phases.size() > 1) {
        auto* phases = new ChoiceBox(style);
        phases->setAccessibleName(tr("Run"));
        for (auto one = m_experiment->phases.rbegin(); one != m_experiment->phases.rend(); ++one) {
            //: a stretch of an experiment with shares of its own: its number and when it began
            phases->addItem(tr("Run %1, from %2").arg(m_console.formats.whole(one->version), m_console.formats.dateTime(one->startedAt)), QVariant::fromValue<qlonglong>(one->version));
        }
        phases->setCurrentIndex(phases->findData(QVariant::fromValue<qlonglong>(m_results->version)));
        connect(phases, &QComboBox::currentIndexChanged, this, [this, phases] {
            m_version = phases->currentData().toLongLong();
            loadResults();
        });
        m_choices->addWidget(phases);
    }
    if (m_experiment->stoppedAt && m_experiment->state != ExperimentState::Draft) {
        auto* when = new Segmented(style, tr("Time of the figures"), {{QStringLiteral("stop"), tr("As decided")}, {QStringLiteral("now"), tr("With what came since")}});
        when->setValue(m_atStop && !m_goal && !m_version ? QStringLiteral("stop") : QStringLiteral("now"));
        connect(when, &Segmented::chosen, this, [this](const QString& value) {
            m_atStop = value == QStringLiteral("stop");
            if (m_atStop) {
                m_goal.reset();
                m_version.reset();
            }
            loadResults();
        });
        m_choices->addWidget(when);
    }
}

void ResultsPage::showTiles()
{
    const Formats& formats = m_console.formats;
    const ExperimentWords words(formats);
    const ResultsSentences sentences(*m_experiment, *m_results, formats);
    const std::int64_t days = sentences.days();
    const auto target = m_experiment->terms.targetVisitors;
    m_tiles[VisitorsTile]->setFigure(formats.whole(m_results->visitors),
                                     target ? tr("%1 planned for each price").arg(formats.whole(*target)) : tr("in %1 days", nullptr, pluralOf(days)).arg(formats.whole(days)));
    std::int64_t bought = 0;
    std::int64_t orders = 0;
    std::optional<std::int64_t> sales;
    const experiments::GoalResult& chosen = m_results->goals.at(goal());
    for (const experiments::ArmResult& arm : chosen.arms) {
        bought += arm.converted;
        orders += arm.orders;
    }
    for (const experiments::GoalResult& one : m_results->goals) {
        if (one.event == chosen.event && one.measure == experiments::Measure::Revenue) {
            sales = 0;
            for (const experiments::ArmResult& arm : one.arms) {
                *sales += arm.total;
            }
        }
    }
    m_tiles[BoughtTile]->setFigure(formats.whole(bought), tr("%1 orders", nullptr, pluralOf(orders)).arg(formats.whole(orders)));
    m_tiles[SalesTile]->setVisible(sales.has_value());
    m_tiles[SalesTile]->setFigure(words.money(sales.value_or(0), m_results->currency), tr("before any cut"));
    const auto& split = m_results->split;
    m_tiles[SplitTile]->setFigure(!split.enough ? QStringLiteral("–") : split.alarm ? tr("off") : tr("even"), split.enough ? words.pEquals(split.p) : tr("too few visitors to say"));
}

void ResultsPage::showTables()
{
    const ExperimentWords words(m_console.formats);
    const bool off = m_results->split.alarm;
    (off ? m_splits : m_prices)->setRows(priceRows(*m_results, goal(), words));
    m_priceCard->setVisible(!off);
    m_splitCard->setVisible(off);
    m_figures->setRows(figureRows(*m_results, words));
    const bool sure = maySayHowSure(*m_results);
    m_certainties->setRows(sure ? figureRows(*m_results, words) : std::vector<FigureRow>{});
    m_certaintyView->setVisible(sure);
    m_unsure->setVisible(!sure);
    m_unsure->setText(off ? tr("Hidden until the visitors are split as planned.") : tr("It is too early to say how sure anything is."));
}

void ResultsPage::showHealth()
{
    const Formats& formats = m_console.formats;
    const Style& style = m_console.style;
    clearLayout(m_healthFacts);
    const auto fact = [&](const QString& label, const QString& value) { m_healthFacts->addWidget(new FactLine(style, label, value)); };
    const ExperimentWords words(formats);
    std::int64_t whole = 0;
    for (const auto& one : m_results->variants) {
        whole += one.weight;
    }
    for (std::size_t at = 0; at < m_results->variants.size(); ++at) {
        const auto& one = m_results->variants[at];
        const std::int64_t due = whole > 0 ? m_results->visitors * one.weight / whole : 0;
        //: visitors of a price: how many came and how many were due
        fact(words.variant(*m_results, at), tr("%1 of %2 due").arg(formats.whole(one.visitors), formats.whole(due)));
    }
    fact(tr("χ² and p of the split"), m_results->split.enough ? QStringLiteral("%1 · %2").arg(words.decimal(m_results->split.chiSquare, 2), words.p(m_results->split.p)) : QStringLiteral("–"));
    fact(tr("Visitors who saw two prices"), formats.whole(m_results->split.mixed));
    m_healthFacts->addWidget(makeLine());
    for (const experiments::RefusedCount& one : m_results->refused) {
        fact(ExperimentWords::refusal(one.reason), formats.whole(one.times));
    }
    if (m_results->refused.empty()) {
        fact(tr("Reports that were not taken"), formats.whole(0));
    }
    if (m_results->split.mixedAlarm) {
        auto* warning = makeText(style, tr("More than one visitor in a hundred saw two prices: somewhere a price is not kept for its visitor."), Type::Cell, Ink::Bad);
        warning->setWordWrap(true);
        m_healthFacts->addWidget(warning);
    }
    auto* method = makeButton(style, tr("How this is worked out"), ButtonKind::Link);
    connect(method, &QPushButton::clicked, this, [this] { explain(Method::Split); });
    m_healthFacts->addWidget(method, 0, Qt::AlignLeading);
}

void ResultsPage::showCharts()
{
    const ResultsCharts charts(*m_results, goal(), m_console.formats);
    const auto& demand = m_results->demand;
    const ExperimentWords words(m_console.formats);
    const auto renew = [&](ChartPlace place, ChartKind kind, Chart chart, const QString& hint, Method method) {
        dropFrom(*m_grid, m_charts[place]);
        delete m_charts[place];
        m_charts[place] = nullptr;
        if (chart.isEmpty()) {
            return;
        }
        const bool below = place == Demand; // beside a chart as narrow as this the words have no room
        auto* card = new ChartCard(m_console, kind, chart.title, below ? QString() : hint);
        if (below && !hint.isEmpty()) {
            card->body()->addWidget(makeText(m_console.style, hint, Type::Label));
        }
        auto* how = makeButton(m_console.style, tr("How this is worked out"), ButtonKind::Link);
        connect(how, &QPushButton::clicked, this, [this, method] { explain(method); });
        card->body()->addWidget(how, 0, Qt::AlignLeading);
        connect(card, &ChartCard::markPressed, this, [this, method] { explain(method); });
        card->setChart(chart);
        m_charts[place] = card;
    };
    renew(Lifts, ChartKind::Interval, charts.lifts(), tr("shaded: where the truth lies, safe to look at every day"), Method::Interval);
    renew(Beliefs, ChartKind::Line, charts.beliefs(), {}, Method::Chance);
    //: under a demand curve: how many orders one per cent more costs
    const QString dearer = demand.elasticity && maySayHowSure(*m_results) ? tr("1 % dearer: %1 orders").arg(words.lift(*demand.elasticity / 100)) : QString();
    renew(Demand, ChartKind::Interval, charts.demand(), dearer, Method::Demand);
    renew(Means, ChartKind::Line, charts.means(), {}, Method::Mean);
    renew(Visitors, ChartKind::Line, charts.visitors(), {}, Method::Visitors);
    placeCards();
}

// Wide things at the left, narrow ones beside them; one below the other where there is no room for both.
void ResultsPage::placeCards()
{
    const bool wide = width() >= m_console.style.px(kWideFrom);
    const int side = m_console.style.px(kSide);
    QWidget* const places[3][2] = {{m_charts[Lifts], m_sideBox}, {m_charts[Means], m_health}, {m_charts[Visitors], nullptr}};
    for (const auto& [main, beside] : places) {
        dropFrom(*m_grid, main);
        dropFrom(*m_grid, beside);
    }
    const std::array<QWidget*, 2> narrow = {m_charts[Beliefs], m_charts[Demand]};
    for (QWidget* one : narrow) {
        if (one && m_side->indexOf(one) < 0) {
            m_side->addWidget(one);
        }
    }
    const bool hasSide = narrow[0] || narrow[1];
    m_sideBox->setVisible(hasSide);
    int line = 0;
    for (const auto& [main, beside] : places) {
        const bool alone = !beside || (beside == m_sideBox && !hasSide);
        if (main) {
            m_grid->addWidget(main, line, 0, 1, wide && alone ? 2 : 1);
        }
        if (beside && !alone) {
            const bool fixed = wide && main;
            beside->setMinimumWidth(fixed ? side : 0);
            beside->setMaximumWidth(fixed ? side : QWIDGETSIZE_MAX);
            m_grid->addWidget(beside, wide && main ? line : line + 1, wide && main ? 1 : 0, 1, wide && !main ? 2 : 1);
        }
        line += 2;
    }
}

void ResultsPage::resizeEvent(QResizeEvent* event)
{
    ConsolePage::resizeEvent(event);
    if (m_results) {
        placeCards();
    }
}

} // namespace tijara::ui
