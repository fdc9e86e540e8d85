// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/dashboard_page.h"

#include "ui/client/problem_text.h"
#include "ui/sales/dashboard_charts.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/print_dialog.h"
#include "ui/widgets/scroll_box.h"

#include <QDateTime>
#include <QGridLayout>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>

namespace tijara::ui {

namespace {

using sales::BestProducts;
using sales::CountrySales;
using sales::Dashboard;
using sales::KindOfDocument;
using sales::ProductSales;

constexpr qint64 kOldAfterMs = 10'000;
constexpr int kSide = 384;      ///< width of the column at the side
constexpr int kWideFrom = 1040;  ///< narrower than this, the side goes below
constexpr int kRowHeight = 36;
constexpr int kHeadHeight = 34;
constexpr int kBestRows = 10;

constexpr Column<KindOfDocument> kKindColumns[] = {
    {"kind", QT_TRANSLATE_NOOP("Columns", "Kind"), Cell::Chip, 0, "", 0,
     [](const KindOfDocument& row, const Formats&) -> CellValue { return lookOf(row.kind); }},
    {"documents", QT_TRANSLATE_NOOP("Columns", "Documents"), Cell::Number, 92, "", 0,
     [](const KindOfDocument& row, const Formats& formats) -> CellValue { return formats.figure(row.documents); }},
    {"total", QT_TRANSLATE_NOOP("Columns", "Total, %1"), Cell::Number, 130, "", 0,
     [](const KindOfDocument& row, const Formats& formats) -> CellValue { return formats.amount({row.total.value, formats.currency()}); }},
};

// The shape of the last months; what it goes from and to is read aloud.
CellValue trendCell(const std::vector<std::int64_t>& trend, const Formats& formats)
{
    const std::vector<double> shown = shownTrend(trend);
    if (shown.empty()) {
        return QString();
    }
    const auto written = [&](double minor) { return formats.money({static_cast<std::int64_t>(minor), formats.currency()}); };
    CellValue cell(DashboardPage::tr("%1 to %2", "amounts").arg(written(shown.front()), written(shown.back())));
    cell.spark = shown;
    return cell;
}

constexpr Column<ProductSales> kProductColumns[] = {
    {"code", QT_TRANSLATE_NOOP("Columns", "Code"), Cell::Text, 96, "", 1,
     [](const ProductSales& row, const Formats&) -> CellValue { return CellValue(toQt(row.code), Ink::Text2); }},
    {"name", QT_TRANSLATE_NOOP("Columns", "Product"), Cell::Key, 0, "", 0,
     [](const ProductSales& row, const Formats&) -> CellValue { return row.name; }},
    {"quantity", QT_TRANSLATE_NOOP("Columns", "Pieces"), Cell::Number, 92, "", 0,
     [](const ProductSales& row, const Formats& formats) -> CellValue { return formats.figure(row.quantity); }},
    {"revenue", QT_TRANSLATE_NOOP("Columns", "Revenue, %1"), Cell::Number, 126, "", 0,
     [](const ProductSales& row, const Formats& formats) -> CellValue { return formats.amount({row.revenue.value, formats.currency()}); }},
    {"trend", QT_TRANSLATE_NOOP("Columns", "By month"), Cell::Spark, 104, "", 1,
     [](const ProductSales& row, const Formats& formats) -> CellValue { return trendCell(row.trend, formats); }},
};

constexpr Column<CountrySales> kCountryColumns[] = {
    {"country", QT_TRANSLATE_NOOP("Columns", "Country"), Cell::Key, 0, "", 0,
     [](const CountrySales& row, const Formats&) -> CellValue {
         return row.country.empty() ? CellValue(DashboardPage::tr("Not said"), Ink::Text3) : CellValue(row.country);
     }},
    {"documents", QT_TRANSLATE_NOOP("Columns", "Documents"), Cell::Number, 92, "", 2,
     [](const CountrySales& row, const Formats& formats) -> CellValue { return formats.figure(row.documents); }},
    {"revenue", QT_TRANSLATE_NOOP("Columns", "Revenue, %1"), Cell::Number, 126, "", 0,
     [](const CountrySales& row, const Formats& formats) -> CellValue { return formats.amount({row.revenue.value, formats.currency()}); }},
    {"trend", QT_TRANSLATE_NOOP("Columns", "By month"), Cell::Spark, 88, "", 1,
     [](const CountrySales& row, const Formats& formats) -> CellValue { return trendCell(row.trend, formats); }},
};

constexpr ActionEntry kActions[] = {
    {"dashboard.refresh", QT_TRANSLATE_NOOP("Actions", "Refresh"), "refresh", "F5", {}, false, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "Ask for the newest figures")},
};

} // namespace

std::span<const ActionEntry> DashboardPage::actionTable()
{
    return kActions;
}

DashboardPage::DashboardPage(Console& console) : ConsolePage(console, {kActions})
{
    const Style& style = console.style;
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(style.px(24), style.px(20), style.px(24), style.px(10));
    head->setSpacing(style.px(8));
    head->addWidget(makeText(style, tr("Dashboard"), Type::Title));
    m_subtitle = makeText(style, {}, Type::Cell, Ink::Text2);
    m_subtitle->setContentsMargins(style.px(8), style.px(4), 0, 0);
    head->addWidget(m_subtitle);
    head->addStretch();
    head->addWidget(actionButton(style, findAction(QStringLiteral("page.print"))));
    head->addWidget(actionButton(style, bind("dashboard.refresh", [this] { load(); })));
    all->addLayout(head);
    auto* stripBox = new QVBoxLayout;
    stripBox->setContentsMargins(style.px(24), 0, style.px(24), 0);
    m_strip = new AgeStrip(console);
    stripBox->addWidget(m_strip);
    m_loading = new LoadingLine(style);
    stripBox->addWidget(m_loading);
    all->addLayout(stripBox);
    connect(m_strip, &AgeStrip::wanted, this, &DashboardPage::load);

    m_stack = new QStackedWidget;
    m_panel = new StatePanel(style);
    m_stack->addWidget(m_panel);
    all->addWidget(m_stack, 1);
    m_panel->say(QStringLiteral("dashboard"), tr("Adding up"), {});
    connect(&m_drawing, &QTimer::timeout, this, &DashboardPage::drawCharts);
}

void DashboardPage::makeFigures()
{
    // From the outside in: a part that is full when it is put in its place is dressed once more for each place.
    const Style& style = m_console.style;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(style.px(24), style.px(4), style.px(24), style.px(20));
    m_scroll = new ScrollBox(content);
    m_stack->addWidget(m_scroll);
    column->setSpacing(style.px(14));
    m_revenue = new Tile(style, tr("Revenue"));
    m_documents = new Tile(style, tr("Documents"));
    m_customers = new Tile(style, tr("Customers"));
    m_returns = new Tile(style, tr("Return rate"));
    const auto opens = [this](Tile* tile, auto figure) {
        connect(tile, &Tile::clicked, this, [this, tile, figure] {
            if (m_figures) {
                m_console.open(figure(*m_figures).opens, tile->text());
            }
        });
    };
    opens(m_revenue, [](const Dashboard& all) { return all.revenue; });
    opens(m_documents, [](const Dashboard& all) { return all.documents; });
    opens(m_customers, [](const Dashboard& all) { return all.customers; });
    opens(m_returns, [](const Dashboard& all) { return all.returns.part; });
    m_tiles = new TileRow(style, {m_revenue, m_documents, m_customers, m_returns});
    column->addWidget(m_tiles);
    m_grid = new QGridLayout;
    m_grid->setSpacing(style.px(14));
    column->addLayout(m_grid);
    column->addStretch();
    makeTables();
    place(width() >= style.px(kWideFrom));
}

template <class Row>
ListView* DashboardPage::addTable(Card& card, FixedModel<Row>& model, const QString& name)
{
    card.setFlush();
    auto* view = new ListView(m_console.style, model, &card);
    view->setAccessibleName(name);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    card.body()->addWidget(view);
    return view;
}

ChartCard* DashboardPage::makeChart(ChartPlace place) const
{
    switch (place) {
    case Months: return new ChartCard(m_console, ChartKind::Bars, tr("Revenue by month"), {});
    case Kinds: return new ChartCard(m_console, ChartKind::Stacked, tr("Documents by month"), tr("by kind"));
    case Returns: return new ChartCard(m_console, ChartKind::Line, tr("Return rate by month"), tr("credit notes over bills"));
    case Average:
        return new ChartCard(m_console, ChartKind::Interval, tr("Average bill"), tr("with its 95 % interval"),
                             tr("Total of a month's bills over their number, give or take 1.96 times the standard error: the deviation of the bills over the "
                                "root of their number. It says how sure the average is, and not how much the bills differ."));
    case Hours: return new ChartCard(m_console, ChartKind::Heat, tr("When bills are written"), tr("bills by weekday and hour"));
    case Loyalty: break;
    }
    return new ChartCard(m_console, ChartKind::Funnel, tr("Customers who came back"), {},
                         tr("Customers by how many bills they have; those who have more are counted in each step before too."));
}

void DashboardPage::makeTables()
{
    const Style& style = m_console.style;
    m_kindCard = new Card(style, tr("Kinds of documents"));
    m_kinds = new FixedModel<KindOfDocument>(m_console, kKindColumns, this);
    ListView* kinds = addTable(*m_kindCard, *m_kinds, tr("Kinds of documents"));
    kinds->showWhole();
    m_kindCard->body()->addStretch();
    connect(kinds, &ListView::rowOpened, this, [this](int row) { m_console.open(m_kinds->at(row).total.opens, lookOf(m_kinds->at(row).kind).text()); });

    m_productCard = new Card(style, tr("Best products"), tr("by revenue, returns taken off"));
    m_products = new FixedModel<ProductSales>(m_console, kProductColumns, this);
    ListView* products = addTable(*m_productCard, *m_products, tr("Best products"));
    products->showWhole();
    m_productCard->body()->addStretch();
    connect(products, &ListView::rowOpened, this, [this](int row) { m_console.open(m_products->at(row).revenue.opens, toQt(m_products->at(row).name)); });

    m_countryCard = new Card(style, tr("Countries"));
    m_countries = new FixedModel<CountrySales>(m_console, kCountryColumns, this);
    ListView* countries = addTable(*m_countryCard, *m_countries, tr("Countries"));
    countries->setMinimumHeight(style.px(kHeadHeight + kBestRows * kRowHeight) + 1);
    connect(countries, &ListView::rowOpened, this, [this](int row) { m_console.open(m_countries->at(row).revenue.opens, toQt(m_countries->at(row).country)); });
}

void DashboardPage::place(bool wide)
{
    m_wide = wide;
    // Wide things at the left, narrow ones beside them; one below the other where there is no room for both.
    const std::pair<Card*, Card*> rows[] = {{m_charts[Months], m_kindCard},
                                            {m_productCard, m_countryCard},
                                            {m_charts[Kinds], m_charts[Loyalty]},
                                            {m_charts[Hours], m_charts[Returns]},
                                            {m_charts[Average], nullptr}};
    const int side = m_console.style.px(kSide);
    m_grid->setColumnStretch(0, 1);
    constexpr int kLastLine = 2 * (static_cast<int>(std::size(rows)) - 1);
    int line = 0;
    for (const auto& [main, beside] : rows) {
        if (main) {
            m_grid->removeWidget(main);
            m_grid->addWidget(main, line, 0, 1, wide && line == kLastLine ? 2 : 1);
        }
        if (beside) {
            m_grid->removeWidget(beside);
            beside->setMinimumWidth(wide ? side : 0);
            beside->setMaximumWidth(wide ? side : QWIDGETSIZE_MAX);
            m_grid->addWidget(beside, wide ? line : line + 1, wide ? 1 : 0);
        }
        line += 2;
    }
}

void DashboardPage::resizeEvent(QResizeEvent* event)
{
    ConsolePage::resizeEvent(event);
    const bool wide = width() >= m_console.style.px(kWideFrom);
    if (m_scroll && wide != m_wide) {
        place(wide);
    }
}

void DashboardPage::arrive()
{
    const bool old = QDateTime::currentMSecsSinceEpoch() - m_loadedAtMs > kOldAfterMs;
    if (!m_asked || (old && m_call == 0)) {
        load();
    }
    m_scroll ? m_revenue->setFocus() : setFocus();
}

void DashboardPage::load()
{
    m_asked = true;
    m_console.client.cancel(m_call);
    m_loading->setLoading(true);
    m_strip->clear();
    m_call = m_console.client.call(sales::kDashboard, this, [this](Result<Dashboard> answer) {
        m_call = 0;
        m_loading->setLoading(false);
        if (answer) {
            showFigures(*answer);
        }
        if (!answer || answer.keptAt()) {
            showProblem(answer ? Problem{ProblemCode::ServerUnreachable} : answer.problem());
        }
    });
    loadBest();
}

// By itself: it takes the server longer than all the rest.
void DashboardPage::loadBest()
{
    m_console.client.cancel(m_bestCall);
    m_bestCall = m_console.client.call(sales::kBestProducts, this, [this](Result<BestProducts> answer) {
        m_bestCall = 0;
        if (!answer) {
            showProblem(answer.problem());
            return;
        }
        m_best = *answer;
        if (m_scroll) {
            m_products->setRows(m_best.products);
        }
    });
}

void DashboardPage::showFigures(const Dashboard& dashboard)
{
    m_figures = dashboard;
    m_loadedAtMs = QDateTime::currentMSecsSinceEpoch();
    m_subtitle->setText(tr("figures of %1").arg(m_console.formats.time(dashboard.asOf)));
    if (dashboard.documents.value == 0) {
        m_panel->say(QStringLiteral("bill"), tr("No bills yet"), tr("Bring the history of your shop in from a file, and its figures stand here."));
        if (m_console.client.may(identity::Permission::SalesImport)) {
            auto* button = m_panel->offer(tr("Import"), ButtonKind::Primary);
            connect(button, &QPushButton::clicked, this, [this] { m_console.go(QStringLiteral("import")); });
        }
        m_stack->setCurrentIndex(0);
        return;
    }
    if (!m_scroll) {
        makeFigures();
        if (hasFocus()) {
            m_revenue->setFocus();
        }
    }
    showTiles(dashboard);
    m_drawn = 0;
    m_drawing.start();
    auto kinds = dashboard.kinds;
    std::sort(kinds.begin(), kinds.end(), [](const KindOfDocument& one, const KindOfDocument& other) { return one.kind < other.kind; });
    m_kinds->setRows(std::move(kinds));
    m_products->setRows(m_best.products);
    m_countries->setRows(dashboard.countries);
    m_countryCard->setSubtitle(tr("%n in all", nullptr, static_cast<int>(dashboard.countries.size())));
    m_stack->setCurrentIndex(1);
}

void DashboardPage::showTiles(const Dashboard& dashboard)
{
    const Formats& formats = m_console.formats;
    const QString rounding = dashboard.roundingTenMillionths == 0 ? tr("No rounding difference")
                                                                  : tr("Rounding difference %1").arg(formats.exactMoney(dashboard.roundingTenMillionths));
    m_revenue->setFigure(formats.figure(dashboard.revenue), rounding);
    QString days;
    if (!dashboard.months.empty()) {
        days = tr("%1 to %2").arg(formats.month(dashboard.months.front().month), formats.month(dashboard.months.back().month));
    }
    m_documents->setFigure(formats.figure(dashboard.documents), days);
    m_customers->setFigure(formats.figure(dashboard.customers), tr("with a number or a name"));
    m_returns->setFigure(formats.percent(dashboard.returns.basisPoints),
                         //: "538 credit notes" over "2,092 bills"
                         tr("%1 over %2")
                             .arg(tr("%1 credit notes", nullptr, pluralOf(dashboard.returns.part.value)).arg(formats.figure(dashboard.returns.part)),
                                  tr("%1 bills", nullptr, pluralOf(dashboard.returns.whole.value)).arg(formats.figure(dashboard.returns.whole))));
}

void DashboardPage::drawCharts()
{
    constexpr Chart (*kMake[])(const Dashboard&, const Formats&) = {&revenueByMonth, &kindsByMonth, &billsByHour, &loyalty, &returnsByMonth, &averageBillByMonth};
    ChartCard*& card = m_charts[m_drawn];
    if (!card) {
        card = makeChart(static_cast<ChartPlace>(m_drawn));
        connect(card, &ChartCard::markPressed, this, [this, card = card](MarkPlace mark) {
            const MarkFigure opened = figureOf(*m_figures, m_console.formats, card->chart(), mark);
            m_console.open(opened.figure.opens, opened.caption);
        });
        place(m_wide);
    }
    card->setChart(kMake[m_drawn](*m_figures, m_console.formats));
    if (++m_drawn == m_charts.size()) {
        m_drawing.stop();
    }
}

void DashboardPage::showProblem(const Problem& problem)
{
    const bool offline = problem.code == ProblemCode::ServerUnreachable;
    if (m_figures && m_figures->documents.value > 0) {
        m_strip->sayFigures(problem, m_figures->asOf);
        return;
    }
    m_strip->await();
    m_panel->say(offline ? QStringLiteral("offline") : QStringLiteral("warning"), tr("The figures could not be loaded"), sentenceOf(problem),
                 problem.requestId.empty() ? QString() : tr("Request id: %1").arg(toQt(problem.requestId)));
    connect(m_panel->offer(tr("Try again"), ButtonKind::Primary), &QPushButton::clicked, this, &DashboardPage::load);
    m_stack->setCurrentIndex(0);
}

QString DashboardPage::showTourStep(int step)
{
    switch (step) {
    case 0:
        m_scroll->ensureWidgetVisible(m_charts[Returns], 0, m_console.style.px(20));
        return QStringLiteral("charts");
    case 1:
        m_scroll->ensureWidgetVisible(m_charts[Average], 0, m_console.style.px(20));
        for (int at = 0; at + 1 < static_cast<int>(m_charts[Average]->chart().words.size()); ++at) {
            if (const Mark* mark = markOf(m_charts[Average]->chart(), {0, at}); mark->margin) {
                m_charts[Average]->picture()->reach({0, at}); // the newest before this month is reached last
            }
        }
        return QStringLiteral("interval");
    case 2:
        for (ChartCard* one : m_charts) {
            one->showTable(true);
        }
        return QStringLiteral("tables");
    case 3:
        m_print = new PrintDialog(m_console, *this, tr("Dashboard"));
        m_print->open();
        return QStringLiteral("print");
    default:
        delete m_print;
        for (ChartCard* one : m_charts) {
            one->showTable(false);
        }
        m_scroll->ensureVisible(0, 0);
        return {};
    }
}

} // namespace tijara::ui
