// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/operations_page.h"

#include "ui/client/problem_text.h"
#include "ui/widgets/heat_map.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/scroll_box.h"

#include <QDateTime>
#include <QGridLayout>
#include <QStackedWidget>

#include <algorithm>

namespace tijara::ui {

namespace {

using operations::Overview;
using operations::Share;
using operations::Subject;

constexpr int kSide = 384;      ///< width of the column at the side
constexpr int kWideFrom = 1040; ///< narrower than this, the side goes below
const QString kUnlessSaid = QStringLiteral("24");

// Places in operationsCharts().
constexpr std::size_t kTimes = 0;
constexpr std::size_t kWrong = 1;
constexpr std::size_t kTrouble = 2;
constexpr std::size_t kRequests = 3;

constexpr ActionEntry kActions[] = {
    {"operations.pause", QT_TRANSLATE_NOOP("Actions", "Pause"), "pause", "F9", {}, false, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "The figures stay as they are while you look")},
    {"operations.refresh", QT_TRANSLATE_NOOP("Actions", "Refresh"), "refresh", "F5", {}, false, ActionOn::Page, QT_TRANSLATE_NOOP("Actions", "Ask for the newest figures")},
};

constexpr Column<Share> kCauseColumns[] = {
    {"name", QT_TRANSLATE_NOOP("Columns", "Code"), Cell::Key, 0, "", 0, [](const Share& row, const Formats&) -> CellValue { return isolated(toQt(row.name)); }},
    {"requests", QT_TRANSLATE_NOOP("Columns", "Times"), Cell::Number, 90, "", 0, [](const Share& row, const Formats& formats) -> CellValue { return formats.whole(row.requests); }},
};

constexpr Column<Share> kRouteColumns[] = {
    {"name", QT_TRANSLATE_NOOP("Columns", "Address"), Cell::Key, 0, "", 0, [](const Share& row, const Formats&) -> CellValue { return isolated(toQt(row.name)); }},
    {"requests", QT_TRANSLATE_NOOP("Columns", "Requests"), Cell::Number, 100, "", 1, [](const Share& row, const Formats& formats) -> CellValue { return formats.whole(row.requests); }},
    {"p50", QT_TRANSLATE_NOOP("Columns", "Half within"), Cell::Number, 110, "", 2, [](const Share& row, const Formats& formats) -> CellValue { return took(row.p50Us, formats); }},
    {"p95", QT_TRANSLATE_NOOP("Columns", "95 of 100 within"), Cell::Number, 130, "", 0, [](const Share& row, const Formats& formats) -> CellValue { return took(row.p95Us, formats); }},
};

constexpr Column<Share> kShopColumns[] = {
    {"tenant", QT_TRANSLATE_NOOP("Columns", "Shop"), Cell::Key, 0, "", 0, [](const Share& row, const Formats&) -> CellValue { return row.tenantName; }},
    {"requests", QT_TRANSLATE_NOOP("Columns", "Requests"), Cell::Number, 96, "", 0, [](const Share& row, const Formats& formats) -> CellValue { return formats.whole(row.requests); }},
    {"faults", QT_TRANSLATE_NOOP("Columns", "Failed"), Cell::Number, 80, "", 1, [](const Share& row, const Formats& formats) -> CellValue { return formats.whole(row.faults); }},
};

} // namespace

std::span<const ActionEntry> OperationsPage::actionTable()
{
    return kActions;
}

OperationsPage::OperationsPage(Console& console) : ConsolePage(console, {kActions})
{
    const Style& style = console.style;
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(style.px(24), style.px(20), style.px(24), style.px(10));
    head->setSpacing(style.px(8));
    head->addWidget(makeText(style, tr("Operations"), Type::Title));
    m_subtitle = new ElidedText(style, Type::Cell, Ink::Text2);
    m_subtitle->setContentsMargins(style.px(8), style.px(4), 0, 0);
    head->addWidget(m_subtitle, 1);
    m_period = new Segmented(style, tr("Time"), {{QStringLiteral("1"), tr("1 hour")}, {kUnlessSaid, tr("24 hours")}, {QStringLiteral("168"), tr("7 days")}, {QStringLiteral("720"), tr("30 days")}});
    m_period->setValue(kUnlessSaid);
    connect(m_period, &Segmented::chosen, this, &OperationsPage::choosePeriod);
    head->addWidget(m_period);
    m_pause = bind("operations.pause", [this] { pause(); });
    head->addWidget(actionButton(style, m_pause));
    bind("operations.refresh", [this] { load(); });
    all->addLayout(head);
    auto* stripBox = new QVBoxLayout;
    stripBox->setContentsMargins(style.px(24), 0, style.px(24), 0);
    m_strip = new AgeStrip(console);
    stripBox->addWidget(m_strip);
    m_loading = new LoadingLine(style);
    stripBox->addWidget(m_loading);
    all->addLayout(stripBox);
    connect(m_strip, &AgeStrip::wanted, this, &OperationsPage::load);
    m_stack = new QStackedWidget;
    m_panel = new StatePanel(style);
    m_stack->addWidget(m_panel);
    all->addWidget(m_stack, 1);
    m_panel->say(QStringLiteral("operations"), tr("Adding up"), {});
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (m_call == 0) { // a slow server is not asked twice at a time
            load();
        }
    });
}

void OperationsPage::makeFigures()
{
    const Style& style = m_console.style;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(style.px(24), style.px(4), style.px(24), style.px(20));
    column->setSpacing(style.px(14));
    m_scroll = new ScrollBox(content);
    m_stack->addWidget(m_scroll);
    makeTiles();
    column->addWidget(new TileRow(style, {m_requests, m_failed, m_refused, m_time}));
    m_grid = new QGridLayout;
    m_grid->setSpacing(style.px(14));
    column->addLayout(m_grid);
    column->addStretch();
    m_alerts = new AlertsCard(m_console);
    m_server = new ServerCard(m_console);
    makeCharts();
    const auto parts = [this](Subject subject, const std::map<std::string, std::string>& more) { return rollupsOf(m_figures->partsGrain, subject, m_figures->from, {}, more); };
    m_causes = makeTable(tr("What was refused or failed"), kCauseColumns, [parts](const Share& row) { return RowsBehind{parts(Subject::Cause, {{"name", row.name}}), toQt(row.name)}; });
    m_routes = makeTable(tr("Slowest addresses"), kRouteColumns, [parts](const Share& row) { return RowsBehind{parts(Subject::Route, {{"name", row.name}}), toQt(row.name)}; });
    m_shops = makeTable(tr("Busiest shops"), kShopColumns,
                        [parts](const Share& row) { return RowsBehind{parts(Subject::Tenant, {{"tenantId", toText(row.tenantId.value_or(Id{}))}}), toQt(row.tenantName)}; });
    place(width() >= style.px(kWideFrom));
}

void OperationsPage::makeTiles()
{
    const auto tile = [this](const QString& label, Subject subject, const std::map<std::string, std::string>& more) {
        auto* made = new Tile(m_console.style, label);
        connect(made, &Tile::clicked, this, [this, subject, more] { open({rollupsOf(m_figures->partsGrain, subject, m_figures->from, {}, more), period()}); });
        return made;
    };
    m_requests = tile(tr("Requests"), Subject::Route, {});
    m_failed = tile(tr("Failed"), Subject::Cause, {{"faultsFrom", "1"}});
    m_refused = tile(tr("Refused"), Subject::Cause, {{"refusalsFrom", "1"}});
    m_time = tile(tr("95 of 100 answers within"), Subject::Route, {});
}

void OperationsPage::makeCharts()
{
    for (const OperationsChart& one : operationsCharts()) {
        auto* card = new ChartCard(m_console, one.kind, tr(one.title), *one.hint == '\0' ? QString() : tr(one.hint));
        connect(card, &ChartCard::markPressed, this, [this, &one](MarkPlace mark) { open(one.behind(*m_figures, m_console.formats, mark)); });
        m_charts.push_back(card);
    }
}

OperationsPage::Table OperationsPage::makeTable(const QString& title, std::span<const Column<Share>> columns, std::function<RowsBehind(const Share&)> behind)
{
    Table table;
    table.card = new Card(m_console.style, title);
    table.card->setFlush();
    table.model = new FixedModel<Share>(m_console, columns, this);
    table.view = new ListView(m_console.style, *table.model, table.card);
    table.view->setAccessibleName(title);
    table.view->setSelectionMode(QAbstractItemView::SingleSelection);
    table.view->showWhole();
    table.card->body()->addWidget(table.view);
    table.card->body()->addStretch();
    connect(table.view, &ListView::rowOpened, this, [this, model = table.model, behind = std::move(behind)](int row) { open(behind(model->at(row))); });
    return table;
}

void OperationsPage::place(bool wide)
{
    m_wide = wide;
    // Wide things at the left, narrow ones beside them; one below the other where there is no room for both.
    const std::pair<Card*, Card*> rows[] = {{m_alerts, m_server}, {m_charts[kTimes], m_charts[kWrong]}, {m_charts[kTrouble], m_causes.card}, {m_routes.card, m_shops.card}, {m_charts[kRequests], nullptr}};
    const int side = m_console.style.px(kSide);
    m_grid->setColumnStretch(0, 1);
    int line = 0;
    for (const auto& [main, beside] : rows) {
        m_grid->removeWidget(main);
        m_grid->addWidget(main, line, 0, 1, wide && !beside ? 2 : 1);
        if (beside) {
            m_grid->removeWidget(beside);
            beside->setMinimumWidth(wide ? side : 0);
            beside->setMaximumWidth(wide ? side : QWIDGETSIZE_MAX);
            m_grid->addWidget(beside, wide ? line : line + 1, wide ? 1 : 0);
        }
        line += 2;
    }
}

void OperationsPage::resizeEvent(QResizeEvent* event)
{
    ConsolePage::resizeEvent(event);
    const bool wide = width() >= m_console.style.px(kWideFrom);
    m_subtitle->setVisible(wide); // beside large words there is no room for it
    if (m_scroll && wide != m_wide) {
        place(wide);
    }
}

void OperationsPage::showEvent(QShowEvent* event)
{
    ConsolePage::showEvent(event);
    follow();
}

void OperationsPage::hideEvent(QHideEvent* event)
{
    ConsolePage::hideEvent(event);
    m_refresh.stop();
}

// Nobody looks at a page behind another, and whoever reads wants it to stand still.
void OperationsPage::follow()
{
    m_paused || !isVisible() ? m_refresh.stop() : m_refresh.start();
    saySubtitle();
}

void OperationsPage::pause()
{
    m_paused = !m_paused;
    m_pause->setText(m_paused ? tr("Go on") : m_pause->entry().name());
    follow();
    if (!m_paused) {
        load();
    }
}

void OperationsPage::arrive()
{
    const bool old = !m_figures || QDateTime::currentMSecsSinceEpoch() - m_figures->asOf.utcMs > kRefreshMs;
    if (!m_asked || (old && m_call == 0 && !m_paused)) {
        load();
    }
    m_scroll ? m_requests->setFocus() : setFocus();
}

Place OperationsPage::place() const
{
    Place here;
    if (m_period->value() != kUnlessSaid) {
        here.filter["hours"] = toStd(m_period->value());
    }
    return here;
}

void OperationsPage::showPlace(const Place& place)
{
    const auto hours = place.filter.find("hours");
    const QString wanted = hours == place.filter.end() ? kUnlessSaid : toQt(hours->second);
    if (wanted != m_period->value()) {
        m_period->setValue(wanted);
        load();
    }
}

void OperationsPage::choosePeriod(const QString&)
{
    load();
    emit placeChanged();
}

QString OperationsPage::period() const
{
    const QString hours = m_period->value();
    return hours == QStringLiteral("1") ? tr("the last hour") : hours == kUnlessSaid ? tr("the last 24 hours") : hours == QStringLiteral("168") ? tr("the last 7 days") : tr("the last 30 days");
}

void OperationsPage::open(const RowsBehind& behind) const
{
    m_console.open(behind.opens, behind.caption);
}

void OperationsPage::load()
{
    m_asked = true;
    m_console.client.cancel(m_call);
    m_loading->setLoading(true);
    m_call = m_console.client.call(operations::kOverview, operations::OverviewQuery{m_period->value().toLongLong()}, this, [this](Result<Overview> answer) {
        m_call = 0;
        m_loading->setLoading(false);
        take(answer);
    });
    loadStanding();
}

// What fails here fails for the figures too, and stands above them.
void OperationsPage::loadStanding()
{
    m_console.client.cancel(m_standingCall);
    m_standingCall = m_console.client.call(operations::kStanding, this, [this](Result<operations::NodeStanding> answer) {
        m_standingCall = 0;
        if (answer) {
            m_standing = *answer;
            showStanding();
        }
    });
}

void OperationsPage::showStanding()
{
    if (m_standing && m_alerts) {
        m_alerts->say(m_standing->alerts);
        m_server->say(*m_standing);
    }
}

void OperationsPage::take(const Result<Overview>& answer)
{
    if (answer) {
        m_figures = *answer;
        showFigures();
    }
    if (!answer || answer.keptAt()) {
        showProblem(answer ? Problem{ProblemCode::ServerUnreachable} : answer.problem());
    } else {
        m_strip->clear();
    }
}

void OperationsPage::showFigures()
{
    saySubtitle();
    if (m_figures->total.requests == 0) {
        m_panel->say(QStringLiteral("operations"), tr("Nothing was asked"), tr("No program or person asked this platform for anything in %1.").arg(period()));
        m_stack->setCurrentWidget(m_panel);
        return;
    }
    const bool first = !m_scroll;
    if (first) {
        makeFigures();
    }
    showTiles();
    showStanding();
    const auto charts = operationsCharts();
    for (std::size_t at = 0; at < charts.size(); ++at) {
        m_charts[at]->setChart(charts[at].make(*m_figures, m_console.formats));
    }
    m_charts[kTrouble]->setSubtitle(m_figures->trouble.empty() ? tr("nothing was refused or failed in a shop")
                                   : m_figures->troubleGrain == operations::Grain::Hour ? tr("by hour, the last 24 hours")
                                                                                          : tr("by day"));
    m_causes.card->setSubtitle(m_figures->causes.empty() ? tr("nothing") : QString());
    m_shops.card->setSubtitle(m_figures->tenants.empty() ? tr("no shop asked for anything") : QString());
    showRows(m_causes, m_figures->causes);
    showRows(m_routes, m_figures->routes);
    showRows(m_shops, m_figures->tenants);
    m_stack->setCurrentWidget(m_scroll);
    if (first && hasFocus()) {
        m_requests->setFocus();
    }
}

// The keyboard stays on the row where it was.
void OperationsPage::showRows(const Table& table, const std::vector<Share>& rows)
{
    const QModelIndex before = table.view->currentIndex();
    table.model->setRows(rows);
    if (before.isValid() && before.row() < static_cast<int>(rows.size())) {
        table.view->setCurrentIndex(table.model->index(before.row(), before.column()));
    }
}

void OperationsPage::showTiles()
{
    const Formats& formats = m_console.formats;
    const Share& total = m_figures->total;
    const auto part = [&](std::int64_t count) { return formats.percent(basisPoints(count, total.requests), Formats::percentDecimals({basisPoints(count, total.requests)})); };
    const auto most = std::max_element(m_figures->points.begin(), m_figures->points.end(), [](const Share& one, const Share& other) { return one.requests < other.requests; });
    m_requests->setFigure(formats.whole(total.requests), tr("most at %1: %2").arg(formats.time(most->startedAt), formats.whole(most->requests)));
    const auto of = [&](std::int64_t count) { return tr("%1 of %2 answers").arg(formats.whole(count), formats.whole(total.requests)); };
    m_failed->setFigure(part(total.faults), of(total.faults));
    m_refused->setFigure(part(total.refusals), of(total.refusals));
    m_time->setFigure(took(total.p95Us, formats), tr("half within %1, 99 of 100 within %2").arg(took(total.p50Us, formats), took(total.p99Us, formats)));
}

void OperationsPage::saySubtitle()
{
    if (!m_figures) {
        return;
    }
    const QString when = m_console.formats.time(m_figures->asOf);
    m_subtitle->say(m_paused ? tr("figures of %1, they stand still").arg(when) : tr("figures of %1, anew every %2 seconds").arg(when, m_console.formats.whole(kRefreshMs / 1000)));
}

void OperationsPage::showProblem(const Problem& problem)
{
    const bool offline = problem.code == ProblemCode::ServerUnreachable;
    if (m_scroll) {
        m_strip->sayFigures(problem, m_figures->asOf);
        return;
    }
    m_strip->await();
    m_panel->say(offline ? QStringLiteral("offline") : QStringLiteral("warning"), tr("The figures could not be loaded"), sentenceOf(problem),
                 problem.requestId.empty() ? QString() : tr("Request id: %1").arg(toQt(problem.requestId)));
    connect(m_panel->offer(tr("Try again"), ButtonKind::Primary), &QPushButton::clicked, this, &OperationsPage::load);
    m_stack->setCurrentWidget(m_panel);
}

QString OperationsPage::showTourStep(int step)
{
    if (step == 0 && m_scroll) {
        m_scroll->ensureWidgetVisible(m_charts[kRequests], 0, m_console.style.px(20));
        return QStringLiteral("parts");
    }
    if (step == 1 && m_scroll) {
        for (ChartCard* one : m_charts) {
            one->showTable(true);
        }
        return QStringLiteral("tables");
    }
    for (ChartCard* one : m_charts) {
        one->showTable(false);
    }
    if (m_scroll) {
        m_scroll->ensureVisible(0, 0);
    }
    return {};
}

} // namespace tijara::ui
