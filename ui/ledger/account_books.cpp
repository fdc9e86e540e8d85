// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/account_books.h"

#include "ui/client/problem_text.h"
#include "ui/widgets/segmented.h"

#include <QDateTime>

namespace tijara::ui {

namespace {

constexpr int kRowsShown = 10;
constexpr int kHeadHeight = 34;

} // namespace

AccountBooks::AccountBooks(Console& console, const Id& account) : m_console(console), m_account(account)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(console.style.px(14));
    makeChart();
    column->addWidget(m_chart);
    makeStatement();
    column->addWidget(m_card, 1);
    loadDays();
    m_entries->reload();
}

void AccountBooks::makeChart()
{
    m_chart = new ChartCard(m_console, ChartKind::Line, tr("Balance by day"), {});
    std::vector<Segmented::Choice> spans;
    for (const auto& one : DayCharts::choices()) {
        spans.push_back({QLatin1String(one.value), one.word});
    }
    auto* span = new Segmented(m_console.style, tr("Period"), spans);
    span->setValue(QStringLiteral("quarter"));
    m_chart->head()->insertWidget(m_chart->head()->count() - 1, span);
    connect(span, &Segmented::chosen, this, [this](const QString& value) { setSpan(DayCharts::spanOf(value)); });
    connect(m_chart, &ChartCard::markPressed, this, [this](MarkPlace mark) { showThrough(m_points[static_cast<std::size_t>(mark.at)].last); });
}

void AccountBooks::makeStatement()
{
    const Style& style = m_console.style;
    m_card = new Card(style, tr("Entries"));
    m_newest = makeButton(style, tr("Back to the newest"), ButtonKind::Link, QStringLiteral("up"));
    m_newest->hide();
    m_card->head()->addWidget(m_newest);
    connect(m_newest, &QPushButton::clicked, this, [this] { showThrough({}); });
    m_card->setFlush();
    m_strip = new Strip(style);
    m_card->body()->addWidget(m_strip);
    connect(m_strip, &Strip::pressed, this, [this] { m_entries->reload(); });
    m_entries = new StatementModel(m_console, m_account, this);
    m_view = new ListView(style, *m_entries, m_card);
    m_view->setAccessibleName(tr("Entries"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setMinimumHeight(style.px(kHeadHeight) + kRowsShown * style.rowHeight());
    m_card->body()->addWidget(m_view);
    connect(m_view, &ListView::rowOpened, this, [this](int row) {
        if (row < m_entries->loadedRows()) {
            m_console.openRecord(QStringLiteral("transfers"), m_entries->at(row).entry.transferId);
        }
    });
    connect(m_entries, &ListModelCore::stateChanged, this, &AccountBooks::sayState);
}

void AccountBooks::sayState()
{
    m_strip->say(m_entries->problem() ? sentenceOf(*m_entries->problem()) : QString(), tr("Try again"));
    if (m_entries->isLoading() || m_entries->problem()) {
        return;
    }
    if (m_entries->loadedRows() == 0) {
        m_card->setSubtitle(tr("Nothing has moved yet."));
    } else if (m_through && m_entries->closing()) {
        //: an amount and a day. The balances beside the entries are as they were written, in another order perhaps
        m_card->setSubtitle(tr("%1 at the end of %2").arg(isolated(m_console.formats.money(*m_entries->closing())), m_console.formats.date(*m_through)));
    }
}

void AccountBooks::setSpan(DaySpan span)
{
    m_span = span;
    loadDays();
}

void AccountBooks::showThrough(std::optional<Date> day)
{
    m_through = day;
    m_newest->setVisible(day.has_value());
    m_card->setSubtitle(day ? tr("up to %1").arg(m_console.formats.date(*day)) : QString());
    m_entries->beginAt(day);
    m_view->setFocus();
}

void AccountBooks::loadDays()
{
    const Date today = m_console.formats.dayOf({QDateTime::currentMSecsSinceEpoch()});
    m_console.client.cancel(m_call);
    m_call = m_console.client.call(ledger::kBalanceDays, m_account, DayCharts::daysOf(m_span, today), this, [this, today](Result<ledger::BalanceDays> answer) {
        m_call = 0;
        if (!answer) {
            m_chart->setSubtitle(sentenceOf(answer.problem()));
            return;
        }
        m_chart->setSubtitle({});
        m_points = DayCharts::pointsOf(*answer, m_span, today);
        m_chart->setChart(DayCharts::balances(m_points, answer->currency, m_span, m_console.formats));
    });
}

} // namespace tijara::ui
