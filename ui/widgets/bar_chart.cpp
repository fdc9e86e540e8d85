// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_chart.h"

#include <QBarCategoryAxis>

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedBarSeries>
#include <QVBoxLayout>

#include <cmath>

namespace tijara::ui {

namespace {

// The next round step (1, 2, 2.5 or 5 times a power of ten) that needs at most six lines.
double roundStep(double highest)
{
    const double raw = highest / 5;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (raw <= factor * power) {
            return factor * power;
        }
    }
    return 10 * power;
}

// A word of two stands on two lines, the shorter in the middle of the longer: a table, because a text without a width centres nothing.
QString onTwoLines(const QString& word)
{
    const QString whole = word.toHtmlEscaped();
    if (!whole.contains(QLatin1Char(' '))) {
        return whole;
    }
    const QString cells = QString(whole).replace(QLatin1Char(' '), QLatin1String("</td></tr><tr><td align=\"center\">"));
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\"><tr><td align=\"center\">%1</td></tr></table>").arg(cells);
}

} // namespace

struct BarChart::Chart {
    QChart* chart = nullptr;
    QChartView* view = nullptr;
    QBarSet* past = nullptr;
    QBarSet* running = nullptr;
};

BarChart::BarChart(const Style& style) : m_style(style), m_chart(std::make_unique<Chart>())
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_chart->chart = new QChart;
    m_chart->chart->setBackgroundVisible(false);
    m_chart->chart->legend()->hide();
    m_chart->chart->setMargins(QMargins(0, style.px(8), 0, 0)); // half the height of the topmost word
    m_chart->chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->view = new QChartView(m_chart->chart);
    m_chart->view->setFrameShape(QFrame::NoFrame);
    m_chart->view->setRenderHint(QPainter::Antialiasing);
    m_chart->view->setBackgroundBrush(Qt::NoBrush);
    m_chart->view->viewport()->setAutoFillBackground(false);
    m_chart->view->setFocusPolicy(Qt::NoFocus);
    all->addWidget(m_chart->view);
    setFocusPolicy(Qt::StrongFocus);
    connect(&style, &Style::changed, this, &BarChart::draw);
}

BarChart::~BarChart() = default;

void BarChart::show(std::vector<Bar> bars, std::function<QString(double)> axis, bool lastRuns)
{
    m_bars = std::move(bars);
    m_axis = std::move(axis);
    m_lastRuns = lastRuns;
    m_reached = -1;
    draw();
}

int BarChart::barAt(int place) const
{
    // Neither QChart's layout direction nor a reversed category axis mirrors bars: their order is turned instead.
    return layoutDirection() == Qt::RightToLeft ? static_cast<int>(m_bars.size()) - 1 - place : place;
}

void BarChart::draw()
{
    QChart& chart = *m_chart->chart;
    chart.removeAllSeries();
    for (QAbstractAxis* old : chart.axes()) {
        chart.removeAxis(old);
        delete old;
    }
    m_chart->past = nullptr;
    m_chart->running = nullptr;
    if (m_bars.empty()) {
        return;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int count = static_cast<int>(m_bars.size());
    auto* past = new QBarSet(QString());
    auto* running = new QBarSet(QString());
    QStringList words;
    double lowest = 0;
    double highest = 0;
    for (int place = 0; place < count; ++place) {
        const int index = barAt(place);
        const Bar& bar = m_bars[static_cast<std::size_t>(index)];
        const bool runs = m_lastRuns && index == count - 1;
        past->append(runs ? 0 : bar.value);
        running->append(runs ? bar.value : 0);
        // Words must differ for the axis; invisible characters keep equal months of two years apart.
        words.push_back(onTwoLines(bar.word) + QString(place, QChar(0x200B)));
        lowest = std::min(lowest, bar.value);
        highest = std::max(highest, bar.value);
    }
    QColor pale = m_style.chartColor(0);
    if (m_lastRuns) {
        pale.setAlphaF(0.82F);
    }
    past->setColor(pale);
    past->setBorderColor(Qt::transparent);
    running->setColor(m_style.chartColor(0));
    running->setBorderColor(Qt::transparent);
    auto* series = new QStackedBarSeries;
    series->append(past);
    series->append(running);
    series->setBarWidth(0.52);
    chart.addSeries(series);
    auto* across = new QBarCategoryAxis;
    across->append(words);
    across->setGridLineVisible(false);
    across->setLinePen(QPen(m_style.color(Ink::Control), 1));
    auto* up = new QCategoryAxis;
    up->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const double step = roundStep(std::max(highest - lowest, 1e-9));
    const double bottom = std::floor(lowest / step) * step;
    const double top = std::max(std::ceil(highest / step) * step, bottom + step);
    up->setRange(bottom, top);
    up->setStartValue(bottom - step);
    for (double line = bottom; line <= top + step / 2; line += step) {
        up->append(m_axis(std::abs(line) < step / 1000 ? 0 : line), line);
    }
    up->setLineVisible(false);
    up->setGridLineColor(m_style.color(Ink::Line));
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(across), static_cast<QAbstractAxis*>(up)}) {
        axis->setLabelsColor(m_style.color(Ink::Text3));
        axis->setLabelsFont(m_style.font(Type::Hint));
    }
    chart.addAxis(across, Qt::AlignBottom);
    chart.addAxis(up, mirrored ? Qt::AlignRight : Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
    for (QBarSet* set : {past, running}) {
        connect(set, &QBarSet::clicked, this, [this](int place) { emit barPressed(barAt(place)); });
        connect(set, &QBarSet::hovered, this, [this](bool inside, int place) { reach(inside ? barAt(place) : -1); });
    }
    m_chart->past = past;
    m_chart->running = running;
}

void BarChart::reach(int index)
{
    m_reached = index;
    if (m_chart->past) {
        m_chart->past->deselectAllBars();
        m_chart->running->deselectAllBars();
        m_chart->past->setSelectedColor(m_style.color(Ink::AccentHover));
        m_chart->running->setSelectedColor(m_style.color(Ink::AccentHover));
        if (index >= 0) {
            m_chart->past->selectBar(barAt(index));
            m_chart->running->selectBar(barAt(index));
        }
    }
    const QString spoken = index >= 0 ? m_bars[static_cast<std::size_t>(index)].spoken : QString();
    setAccessibleDescription(spoken);
    m_chart->view->setToolTip(spoken);
    m_chart->view->setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit barReached(index);
}

void BarChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        draw();
    }
}

void BarChart::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(m_bars.size());
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (count > 0 && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const int step = event->key() == Qt::Key_Right ? forward : -forward;
        reach(m_reached < 0 ? count - 1 : std::clamp(m_reached + step, 0, count - 1));
    } else if (m_reached >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit barPressed(m_reached);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void BarChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (!m_bars.empty() && event->reason() != Qt::MouseFocusReason) {
        reach(static_cast<int>(m_bars.size()) - 1);
    }
}

void BarChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    reach(-1);
}

} // namespace tijara::ui
