// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenants/usage_page.h"

#include "ui/widgets/scroll_box.h"

#include <cmath>

namespace tijara::ui {

UsagePage::UsagePage(Console& console)
    : ConsolePage(console), m_days(new UsageCard(console, std::nullopt)), m_month(new ChartCard(console, ChartKind::Line, tr("This month, added up"), tr("from its first day on"))),
      m_warning(makeText(console.style, {}, Type::Body, Ink::Warn))
{
    const Style& style = console.style;
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(style.px(24), style.px(20), style.px(24), style.px(20));
    column->setSpacing(style.px(14));
    auto* title = makeText(style, tr("Calls"), Type::Title);
    title->setMinimumHeight(style.px(34));
    column->addWidget(title);
    auto* hint = makeText(style, tr("What your people and programs ask of the server counts as a call, and a plan has so many of them a month. Signing in and taking your data along cost nothing."), Type::Body, Ink::Text2);
    hint->setWordWrap(true);
    column->addWidget(hint);
    m_warning->setWordWrap(true);
    m_warning->hide();
    column->addWidget(m_warning);
    column->addWidget(m_days);
    column->addWidget(m_month);
    m_month->hide();
    column->addStretch();
    all->addWidget(new ScrollBox(inside));
    connect(m_days, &UsageCard::came, this, &UsagePage::show);
}

void UsagePage::arrive()
{
    m_days->load();
}

void UsagePage::show(const tenants::Usage& usage)
{
    const Formats& formats = m_console.formats;
    m_warning->setVisible(UsageCard::isNearLimit(usage));
    if (usage.limit) {
        m_warning->setText(usage.calls < *usage.limit ? tr("Most of this month's calls are used. A larger plan has more at once.")
                                                      : tr("This month's calls are used up: programs with an API key are refused until %1, people are not. A larger plan has more at once.").arg(formats.date(usage.resetsOn)));
    }
    m_month->setChart(monthOf(usage));
    m_month->setVisible(!usage.days.empty());
}

Chart UsagePage::monthOf(const tenants::Usage& usage) const
{
    const Formats& formats = m_console.formats;
    Chart chart;
    chart.kind = ChartKind::Line;
    chart.title = tr("This month, added up");
    chart.across = tr("Day");
    chart.axis = [&formats](double value) { return formats.whole(std::llround(value)); };
    ChartSeries calls{tr("Calls"), {}};
    calls.filled = true;
    ChartSeries limit{tr("Limit of the month"), {}};
    limit.quiet = true;
    limit.points = false;
    constexpr int kDaysOfMonthMax = 31;
    std::int64_t sum = 0;
    for (const tenants::UsageDay& day : UsageCard::lastDays(usage, kDaysOfMonthMax)) {
        if (toText(day.day).substr(0, usage.month.size()) != usage.month) {
            continue;
        }
        sum += day.calls;
        const QString name = formats.date(day.day);
        chart.words.push_back(QString::number(toCivil(day.day).day));
        chart.names.push_back(name);
        calls.marks.push_back({static_cast<double>(sum), formats.whole(sum), tr("Up to %1: %2 calls", nullptr, pluralOf(sum)).arg(name, formats.whole(sum)), {}, {}, {}, {}});
        if (usage.limit) {
            limit.marks.push_back({static_cast<double>(*usage.limit), formats.whole(*usage.limit), tr("Limit of the month: %1").arg(formats.whole(*usage.limit)), {}, {}, {}, {}});
        }
    }
    chart.series.push_back(std::move(calls));
    if (usage.limit) {
        chart.series.push_back(std::move(limit));
    }
    return chart;
}

} // namespace tijara::ui
