// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/money_page.h"

#include "ui/client/problem_text.h"
#include "ui/ledger/ledger_words.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/scroll_box.h"
#include "ui/widgets/segmented.h"

#include <QDateTime>
#include <QStackedWidget>

#include <algorithm>

namespace tijara::ui {

namespace {

using identity::Permission;
using ledger::AccountKind;
using ledger::ListedHold;

const std::string kThrough = "through";

constexpr ActionEntry kActions[] = {
    {"money.check", QT_TRANSLATE_NOOP("Actions", "Check the books"), "shield", "", Permission::JournalVerify, false, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "Works every balance out anew from its entries")},
    {"money.refresh", QT_TRANSLATE_NOOP("Actions", "Refresh"), "refresh", "F5", {}, false, ActionOn::Page, QT_TRANSLATE_NOOP("Actions", "Ask for the newest figures")},
};

constexpr Column<ListedHold> kHoldColumns[] = {
    {"until", QT_TRANSLATE_NOOP("Columns", "Held until"), Cell::Text, 164, "", 0,
     [](const ListedHold& row, const Formats& formats) -> CellValue { return {formats.dateTime(row.expiresAt), Ink::Text2}; }},
    {"from", QT_TRANSLATE_NOOP("Columns", "From account"), Cell::Key, 0, "", 0,
     [](const ListedHold& row, const Formats&) -> CellValue { return LedgerWords::nameOf(row.fromName, row.fromStandard); }},
    {"to", QT_TRANSLATE_NOOP("Columns", "To account"), Cell::Key, 0, "", 0,
     [](const ListedHold& row, const Formats&) -> CellValue { return LedgerWords::nameOf(row.toName, row.toStandard); }},
    {"amount", QT_TRANSLATE_NOOP("Columns", "Amount"), Cell::Number, 132, "", 0,
     [](const ListedHold& row, const Formats& formats) -> CellValue { return LedgerWords::amount(row.amount, formats); }},
};

bool isBalanced(const ledger::TrialBalance& trial)
{
    return std::all_of(trial.currencies.begin(), trial.currencies.end(), [](const auto& one) { return one.debitMinor == one.creditMinor; });
}

} // namespace

std::span<const ActionEntry> MoneyPage::actionTable()
{
    return kActions;
}

MoneyPage::MoneyPage(Console& console) : ConsolePage(console, {kActions})
{
    const Style& style = console.style;
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeHead());
    m_stack = new QStackedWidget;
    m_panel = new StatePanel(style);
    m_panel->say(QStringLiteral("money"), tr("Adding up"), {});
    m_stack->addWidget(m_panel);
    m_content = makeContent();
    m_stack->addWidget(new ScrollBox(m_content));
    all->addWidget(m_stack, 1);
}

QWidget* MoneyPage::makeHead()
{
    const Style& style = m_console.style;
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(style.px(24), style.px(20), style.px(24), style.px(10));
    column->setSpacing(style.px(6));
    auto* head = new QHBoxLayout;
    head->setSpacing(style.px(8));
    head->addWidget(makeText(style, tr("Money"), Type::Title));
    m_subtitle = makeText(style, {}, Type::Cell, Ink::Text2);
    m_subtitle->setContentsMargins(style.px(8), style.px(4), style.px(8), 0);
    head->addWidget(m_subtitle);
    head->addStretch();
    head->addWidget(actionButton(style, bind("money.refresh", [this] { load(); })));
    if (auto* button = actionButton(style, bind("money.check", [this] { check(); }), ButtonKind::Primary)) {
        head->addWidget(button);
    }
    column->addLayout(head);
    m_strip = new AgeStrip(m_console);
    column->addWidget(m_strip);
    connect(m_strip, &AgeStrip::wanted, this, &MoneyPage::load);
    m_loading = new LoadingLine(style);
    column->addWidget(m_loading);
    return box;
}

QWidget* MoneyPage::makeContent()
{
    const Style& style = m_console.style;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(style.px(24), style.px(4), style.px(24), style.px(20));
    column->setSpacing(style.px(14));
    auto* proof = new Card(style, {});
    m_verdict = new Verdict(style);
    proof->body()->addWidget(m_verdict);
    column->addWidget(proof);
    m_tiles = new QVBoxLayout;
    column->addLayout(m_tiles);
    auto* period = new QHBoxLayout;
    period->addWidget(makeText(style, tr("Cash and bank"), Type::CardTitle));
    period->addStretch();
    std::vector<Segmented::Choice> spans;
    for (const auto& one : DayCharts::choices()) {
        spans.push_back({QLatin1String(one.value), one.word});
    }
    m_spans = new Segmented(style, tr("Period"), spans);
    m_spans->setValue(QStringLiteral("month"));
    connect(m_spans, &Segmented::chosen, this, [this](const QString& value) { setSpan(DayCharts::spanOf(value)); });
    period->addWidget(m_spans);
    column->addLayout(period);
    m_flows = new ChartCard(m_console, ChartKind::Line, tr("In and out"), tr("press a day for its entries"));
    m_balance = new ChartCard(m_console, ChartKind::Line, tr("Balance"), tr("of cash and bank together"));
    for (ChartCard* card : {m_flows, m_balance}) {
        connect(card, &ChartCard::markPressed, this, &MoneyPage::openMark);
        column->addWidget(card);
    }
    m_entries = new DayEntriesCard(m_console);
    column->addWidget(m_entries);
    auto* asOf = new QHBoxLayout;
    asOf->addStretch();
    m_through = FilterChip::ofDay(style, kThrough, tr("Trial balance at the end of"), m_console.formats);
    connect(m_through, &FilterChip::valuesChanged, this, &MoneyPage::loadTrials);
    asOf->addWidget(m_through);
    column->addLayout(asOf);
    m_trials = new QVBoxLayout;
    m_trials->setSpacing(style.px(14));
    column->addLayout(m_trials);
    column->addWidget(makeHolds());
    column->addStretch();
    return content;
}

QWidget* MoneyPage::makeHolds()
{
    m_holdCard = new Card(m_console.style, tr("Held"), tr("the next to expire first"));
    m_holdCard->setFlush();
    m_holds = new FixedModel<ListedHold>(m_console, kHoldColumns, this);
    auto* view = new ListView(m_console.style, *m_holds, m_holdCard);
    view->setAccessibleName(tr("Held"));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->showWhole();
    m_holdCard->body()->addWidget(view);
    connect(view, &ListView::rowOpened, this, [this](int row) { m_console.openRecord(QStringLiteral("transfers"), m_holds->at(row).transferId); });
    m_holdCard->hide();
    return m_holdCard;
}

void MoneyPage::arrive()
{
    if (m_call == 0) {
        load();
    }
    m_spans->isVisible() ? m_spans->setFocus() : setFocus();
}

bool MoneyPage::isSettled() const
{
    return m_call == 0 && m_daysCall == 0 && m_trialsCall == 0 && m_holdsCall == 0 && m_checkCall == 0 && m_entries->isSettled();
}

void MoneyPage::load()
{
    m_console.client.cancel(m_call);
    m_loading->setLoading(true);
    m_strip->clear();
    m_call = m_console.client.call(ledger::kTrialBalance, {}, this, [this](Result<ledger::TrialBalance> answer) {
        m_call = 0;
        m_loading->setLoading(false);
        if (answer) {
            showBooks(*answer);
        }
        if (!answer || answer.keptAt()) {
            fail(answer ? Problem{ProblemCode::ServerUnreachable} : answer.problem());
        }
    });
    loadDays();
    loadHolds();
}

void MoneyPage::setSpan(DaySpan span)
{
    m_span = span;
    loadDays();
}

void MoneyPage::loadDays()
{
    const Date today = m_console.formats.dayOf({QDateTime::currentMSecsSinceEpoch()});
    m_console.client.cancel(m_daysCall);
    m_daysCall = m_console.client.call(ledger::kCashFlow, DayCharts::daysOf(m_span, today), this, [this, today](Result<ledger::BalanceDays> answer) {
        m_daysCall = 0;
        if (!answer) {
            m_flows->setSubtitle(sentenceOf(answer.problem()));
            return;
        }
        m_flows->setSubtitle(m_span == DaySpan::Year ? tr("press a month for its entries") : tr("press a day for its entries"));
        m_points = DayCharts::pointsOf(*answer, m_span, today);
        m_flows->setChart(DayCharts::flows(m_points, answer->currency, m_span, m_console.formats));
        m_balance->setChart(DayCharts::balances(m_points, answer->currency, m_span, m_console.formats));
    });
}

void MoneyPage::loadHolds()
{
    m_console.client.cancel(m_holdsCall);
    m_holdsCall = m_console.client.call(ledger::kListHolds, {}, this, [this](Result<tijara::Page<ListedHold>> answer) {
        m_holdsCall = 0;
        if (!answer) {
            return; // the trial balance says what failed
        }
        m_holdCard->setVisible(!answer->items.empty());
        m_holds->setRows(answer->items);
    });
}

void MoneyPage::openMark(MarkPlace mark)
{
    const DayCharts::Point& point = m_points[static_cast<std::size_t>(mark.at)];
    m_entries->showDays(point, DayCharts::wordOf(point, m_span, m_console.formats));
}

void MoneyPage::showBooks(const ledger::TrialBalance& trial)
{
    m_trial = trial;
    m_subtitle->setText(tr("figures of %1").arg(m_console.formats.time(trial.asOf)));
    if (trial.currencies.empty()) {
        m_panel->say(QStringLiteral("money"), tr("No money yet"), tr("The first bill, or the first account you open, begins the books."));
        m_stack->setCurrentIndex(0);
        return;
    }
    m_stack->setCurrentIndex(1);
    sayBalanced();
    showTiles();
    loadTrials();
}

void MoneyPage::showThrough(const std::optional<Date>& day)
{
    m_through->take(day ? QueryTexts{{kThrough, toText(*day)}} : QueryTexts{}, {});
    loadTrials();
}

void MoneyPage::loadTrials()
{
    m_console.client.cancel(m_trialsCall);
    m_trialsCall = 0;
    const auto day = m_through->values().find(kThrough);
    if (day == m_through->values().end()) {
        if (m_trial) {
            showTrials(*m_trial);
        }
        return;
    }
    m_trialsCall = m_console.client.call(ledger::kTrialBalance, {parseDate(day->second)}, this, [this](Result<ledger::TrialBalance> answer) {
        m_trialsCall = 0;
        answer ? showTrials(*answer) : fail(answer.problem());
    });
}

void MoneyPage::showTrials(const ledger::TrialBalance& trial)
{
    clearLayout(m_trials);
    m_balances.clear();
    for (const ledger::TrialBalanceOfCurrency& books : trial.currencies) {
        m_balances.push_back(new TrialBalanceCard(m_console, books, trial.through));
        m_trials->addWidget(m_balances.back());
    }
}

void MoneyPage::showTiles()
{
    clearLayout(m_tiles);
    std::vector<Tile*> tiles;
    for (const auto& books : m_trial->currencies) {
        if (!(books.currency == m_console.formats.currency())) {
            continue;
        }
        for (const auto& [kind, label] : {std::pair{AccountKind::Cash, tr("Cash")}, {AccountKind::Bank, tr("Bank")}, {AccountKind::Customer, tr("Customers owe")}, {AccountKind::Revenue, tr("Revenue")}}) {
            const auto row = std::find_if(books.rows.begin(), books.rows.end(), [kind = kind](const auto& one) { return one.kind == kind; });
            if (row == books.rows.end()) {
                continue;
            }
            auto* tile = new Tile(m_console.style, label);
            tile->setFigure(m_console.formats.figure(row->balance),
                            tr("%1 accounts", nullptr, pluralOf(row->accounts.value)).arg(m_console.formats.figure(row->accounts)));
            connect(tile, &Tile::clicked, this, [this, opens = row->balance.opens, label = label] { m_console.open(opens, label); });
            tiles.push_back(tile);
        }
    }
    if (!tiles.empty()) {
        m_tiles->addWidget(new TileRow(m_console.style, std::move(tiles)));
    }
}

void MoneyPage::sayBalanced()
{
    const bool good = isBalanced(*m_trial);
    m_verdict->say(good ? &goodLook() : &brokenLook(),
                   good ? tr("Debits equal credits in every money: whatever left one account arrived in another.")
                        : tr("Debits and credits differ. Check the books, and tell your provider what they say."),
                   m_console.client.may(Permission::JournalVerify) ? tr("Check the books works every balance out anew from its entries.") : QString());
}

void MoneyPage::check()
{
    if (m_checkCall != 0) {
        return;
    }
    m_loading->setLoading(true);
    m_verdict->say(nullptr, tr("Working every balance out anew from its entries."));
    m_checkCall = m_console.client.call(ledger::kVerifyLedger, this, [this](Result<ledger::LedgerVerification> answer) {
        m_checkCall = 0;
        m_loading->setLoading(false);
        if (answer) {
            sayChecked(*answer);
        } else {
            m_verdict->say(nullptr, tr("The books could not be checked. %1").arg(sentenceOf(answer.problem())), detailsOf(answer.problem()));
        }
    });
}

void MoneyPage::sayChecked(const ledger::LedgerVerification& found)
{
    const Formats& formats = m_console.formats;
    if (found.good) {
        const QString accounts = tr("%1 accounts", nullptr, pluralOf(found.accounts)).arg(formats.whole(found.accounts));
        const QString transfers = tr("%1 transfers", nullptr, pluralOf(found.transfers)).arg(formats.whole(found.transfers));
        m_verdict->say(&goodLook(), tr("The books are as they were written: %1 and %2 were worked out anew, and every balance agrees.").arg(accounts, transfers));
        return;
    }
    QStringList details{tr("Kind of fault: %1").arg(toQt(found.reason.value_or("")))};
    if (found.accountId) {
        details.push_back(tr("Account: %1").arg(toQt(toText(*found.accountId))));
    }
    if (found.transferId) {
        details.push_back(tr("Transfer: %1").arg(toQt(toText(*found.transferId))));
    }
    m_verdict->say(&brokenLook(), tr("The books are not as they were written. Write nothing more, and call your provider."), details.join(QLatin1Char('\n')));
}

void MoneyPage::fail(const Problem& problem)
{
    const bool offline = problem.code == ProblemCode::ServerUnreachable;
    if (m_trial) {
        m_strip->sayFigures(problem, m_trial->asOf);
        return;
    }
    m_strip->await();
    m_panel->say(offline ? QStringLiteral("offline") : QStringLiteral("warning"), tr("The figures could not be loaded"), sentenceOf(problem), detailsOf(problem));
    connect(m_panel->offer(tr("Try again"), ButtonKind::Primary), &QPushButton::clicked, this, &MoneyPage::load);
    m_stack->setCurrentIndex(0);
}

QString MoneyPage::showTourStep(int step)
{
    switch (step) {
    case 0:
        if (findAction(QStringLiteral("money.check"))) {
            check();
        }
        setSpan(DaySpan::Year);
        m_spans->setValue(QStringLiteral("year"));
        return QStringLiteral("checked");
    case 1:
        if (!m_points.empty()) {
            openMark({0, static_cast<int>(m_points.size()) - 1});
        }
        static_cast<ScrollBox*>(m_stack->widget(1))->ensureWidgetVisible(m_entries, 0, m_console.style.px(20));
        return QStringLiteral("entries");
    case 2:
        if (!m_balances.empty()) {
            showThrough(Date{m_console.formats.dayOf({QDateTime::currentMSecsSinceEpoch()}).days - 30});
            static_cast<ScrollBox*>(m_stack->widget(1))->ensureWidgetVisible(m_balances.front(), 0, m_console.style.px(20));
        }
        return QStringLiteral("trial");
    default:
        showThrough({});
        return {};
    }
}

} // namespace tijara::ui
