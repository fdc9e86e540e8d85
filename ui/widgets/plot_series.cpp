// SPDX-License-Identifier: GPL-3.0-or-later
// What the chart library draws of a plot: bars, stacks, lines, bands, and the lines behind them.
#include "ui/widgets/plot_library.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <cmath>

namespace tijara::ui {

namespace {

constexpr float kPaleOpacity = 0.82F;
constexpr int kManyPlaces = 40;
constexpr float kBandOpacity = 0.15F;
constexpr float kFillOpacity = 0.18F;
constexpr int kWordAtEnd = 26;

// The next round step (1, 2, 2.5 or 5 times a power of ten) that needs at most six lines.
double roundStep(double spread)
{
    const double raw = spread / 5;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (raw <= factor * power) {
            return factor * power;
        }
    }
    return 10 * power;
}

struct Range {
    double low = 0;
    double high = 0;

    void take(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

// Bars stand on zero; lines may begin where their values are.
Range rangeOf(const Chart& chart)
{
    Range range;
    const bool lines = chart.kind == ChartKind::Line || chart.kind == ChartKind::Interval;
    bool first = lines && chart.base.isEmpty();
    const auto take = [&](double value) {
        if (std::exchange(first, false)) {
            range = {value, value};
        }
        range.take(chart.bound > 0 ? std::clamp(value, -chart.bound, chart.bound) : value);
    };
    for (int at = 0; at < static_cast<int>(chart.words.size()); ++at) {
        double stack = 0;
        for (const ChartSeries& series : chart.series) {
            const Mark& mark = series.marks[static_cast<std::size_t>(at)];
            if (lines && mark.text.isEmpty()) {
                continue;
            }
            stack += mark.value;
            take(chart.kind == ChartKind::Stacked ? stack : mark.value);
            take(mark.before.value_or(mark.value));
            if (mark.margin) {
                take(mark.value - *mark.margin);
                take(mark.value + *mark.margin);
            }
        }
    }
    return range;
}

Qt::PenStyle dashOf(std::size_t series)
{
    constexpr Qt::PenStyle kDashes[] = {Qt::SolidLine, Qt::CustomDashLine, Qt::DotLine, Qt::DashDotLine};
    return kDashes[series % std::size(kDashes)];
}

} // namespace

QColor Plot::Library::colorOf(std::size_t series) const
{
    return description().series[series].quiet ? style().color(Ink::Text3) : style().chartColor(series);
}

double Plot::Library::bounded(double value) const
{
    return m_lines.empty() ? value : std::clamp(value, m_lines.front().first, m_lines.back().first);
}

QPen Plot::Library::penOf(std::size_t series) const
{
    QPen pen(colorOf(series), 2.2 * style().textPercent() / 100.0, dashOf(series), Qt::RoundCap, Qt::RoundJoin);
    if (pen.style() == Qt::CustomDashLine) {
        pen.setDashPattern({3.2, 1.8});
    }
    return pen;
}

// Lines at round values, and what is written at them: a half is written as a whole where there are no halves, so some go without.
void Plot::Library::chooseLines()
{
    const Range range = rangeOf(description());
    const double step = roundStep(std::max(range.high - range.low, std::max(std::abs(range.high) * 1e-3, 1e-9)));
    const double bottom = std::floor(range.low / step) * step;
    const double top = std::max(std::ceil(range.high / step) * step, bottom + step);
    m_lines.clear();
    QString before;
    for (double line = bottom; line <= top + step / 2; line += step) {
        const double value = std::abs(line) < step / 1000 ? 0 : line;
        const QString word = description().axis(value);
        m_lines.emplace_back(value, word == before ? QString() : word);
        before = word;
    }
}

// Room for the words beside and below and the names at the end, which the library does not know of: it cuts words short, and never asks
// how high a line of Arabic is.
void Plot::Library::setMargins()
{
    const QFontMetrics metrics(style().font(Type::Hint));
    int beside = 0;
    for (const auto& [value, word] : m_lines) {
        beside = std::max(beside, metrics.horizontalAdvance(word) + style().px(8));
    }
    const bool two = std::any_of(description().words.begin(), description().words.end(), [](const QString& one) { return one.contains(QLatin1Char(' ')); });
    const int below = style().px(kWordLine * (two ? 2 : 1) + 6);
    int widest = 0;
    for (const ChartSeries& series : description().series) {
        widest = std::max(widest, hasEnds() && !series.filled ? QFontMetrics(style().font(Type::Head)).horizontalAdvance(series.name) + style().px(14) : 0);
    }
    widest += description().named ? style().px(6) * static_cast<int>(description().series.size() + 1) : 0; // of the whiskers
    if (isCurve()) { // words stand at its very ends
        beside = std::max(beside, style().px(kWordAtEnd));
        widest = std::max(widest, style().px(kWordAtEnd));
    }
    if (count() > kManyPlaces) { // the last word is wider than its place, and would be cut off at the edge
        widest = std::max(widest, metrics.horizontalAdvance(description().words.back()) / 2);
    }
    const bool hills = std::any_of(description().series.begin(), description().series.end(), [](const ChartSeries& one) { return one.filled; });
    const int above = style().px(hills ? 20 : 8); // half the height of the topmost word at the axis, or a name on a top
    m_chart->setMargins(m_plot.isMirrored() ? QMargins(widest, above, beside, below) : QMargins(beside, above, widest, below));
}

void Plot::Library::addSeries(QAbstractSeries* series)
{
    m_chart->addSeries(series);
    m_first = series;
}

void Plot::Library::addBars()
{
    auto* past = new QBarSet(QString());
    auto* running = new QBarSet(QString());
    for (int place = 0; place < count(); ++place) {
        const int at = turned(place);
        const bool runs = description().lastRuns && at == count() - 1;
        past->append(runs ? 0 : mark(0, at).value);
        running->append(runs ? mark(0, at).value : 0);
    }
    QColor pale = style().chartColor(0);
    pale.setAlphaF(description().lastRuns ? kPaleOpacity : 1);
    auto* series = new QStackedBarSeries;
    for (const auto& [set, color] : {std::pair{past, pale}, std::pair{running, style().chartColor(0)}}) {
        set->setColor(color);
        set->setBorderColor(Qt::transparent);
        series->append(set);
    }
    series->setBarWidth(kBarWidth);
    addSeries(series);
}

void Plot::Library::addStack()
{
    auto* series = new QStackedBarSeries;
    for (std::size_t index = 0; index < description().series.size(); ++index) {
        auto* set = new QBarSet(QString());
        for (int place = 0; place < count(); ++place) {
            set->append(mark(index, turned(place)).value);
        }
        set->setColor(style().chartColor(index));
        set->setPen(QPen(style().color(Ink::Surface), 1)); // parts are told apart without their colours too
        series->append(set);
    }
    series->setBarWidth(kBarWidth);
    addSeries(series);
}

// What lies behind the lines goes first.
void Plot::Library::addLines()
{
    for (std::size_t index = 0; index < description().series.size(); ++index) {
        const ChartSeries& series = description().series[index];
        if (series.filled) {
            addFill(series, index);
        } else if (description().kind == ChartKind::Interval && series.line) {
            addBand(series, index);
        }
    }
    for (std::size_t index = 0; index < description().series.size(); ++index) {
        for (const auto& [from, to] : stretchesOf(description().series[index])) {
            auto* line = new QLineSeries;
            for (int place = from; place <= to; ++place) {
                line->append(place, bounded(mark(index, turned(place)).value));
            }
            line->setPen(description().series[index].line ? penOf(index) : QPen(Qt::NoPen)); // the axes need a series also where there are points alone
            addSeries(line);
        }
    }
}

// First and last place of each piece without a gap, which is a mark without a text: a line over a time of which nothing is known would be made up.
std::vector<std::pair<int, int>> Plot::Library::stretchesOf(const ChartSeries& series) const
{
    std::vector<std::pair<int, int>> stretches;
    bool open = false;
    for (int place = 0; place < count(); ++place) {
        const bool there = !series.marks[static_cast<std::size_t>(turned(place))].text.isEmpty();
        if (there && !open) {
            stretches.emplace_back(place, place);
        } else if (there) {
            stretches.back().second = place;
        }
        open = there;
    }
    return stretches;
}

void Plot::Library::addFill(const ChartSeries& series, std::size_t index)
{
    addArea(series, index, [](const Mark& one) { return std::pair(0.0, one.value); });
}

void Plot::Library::addBand(const ChartSeries& series, std::size_t index)
{
    addArea(series, index, [](const Mark& one) { return std::pair(one.value - one.margin.value_or(0), one.value + one.margin.value_or(0)); });
}

void Plot::Library::addArea(const ChartSeries& series, std::size_t index, const std::function<std::pair<double, double>(const Mark&)>& edges)
{
    QColor pale = colorOf(index);
    pale.setAlphaF(series.filled ? kFillOpacity : kBandOpacity);
    for (const auto& [from, to] : stretchesOf(series)) {
        auto* area = new QAreaSeries;
        auto* upper = new QLineSeries(area); // an area owns its edges only through Qt's parents
        auto* lower = new QLineSeries(area);
        for (int place = from; place <= to; ++place) {
            const auto [low, high] = edges(series.marks[static_cast<std::size_t>(turned(place))]);
            upper->append(place, bounded(high));
            lower->append(place, bounded(low));
        }
        area->setUpperSeries(upper);
        area->setLowerSeries(lower);
        area->setBrush(pale);
        area->setPen(Qt::NoPen);
        addSeries(area);
    }
}

void Plot::Library::addAxes()
{
    QStringList places;
    for (int place = 0; place < count(); ++place) {
        places.push_back(QString::number(place)); // never shown: the words are drawn below, as many as have room
    }
    auto* across = new QBarCategoryAxis;
    across->append(places);
    across->setGridLineVisible(false);
    across->setLabelsVisible(false);
    across->setLineVisible(!isCurve()); // and with it a tick at each of its places
    across->setLinePen(QPen(style().color(Ink::Control), 1));
    auto* up = new QValueAxis;
    up->setRange(m_lines.front().first, m_lines.back().first);
    up->setTickCount(static_cast<int>(m_lines.size()));
    up->setLabelsVisible(false);
    up->setLineVisible(false);
    up->setGridLineColor(style().color(Ink::Line));
    m_chart->addAxis(across, Qt::AlignBottom);
    m_chart->addAxis(up, m_plot.isMirrored() ? Qt::AlignRight : Qt::AlignLeft);
    for (QAbstractSeries* series : m_chart->series()) {
        series->attachAxis(across);
        series->attachAxis(up);
    }
}

} // namespace tijara::ui
