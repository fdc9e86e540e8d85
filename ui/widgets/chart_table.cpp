// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_table.h"

namespace tijara::ui {

namespace {

constexpr int kNumber = 100;
constexpr int kBeside = 22; ///< around the text of a cell
constexpr int kHour = 64;
constexpr int kWhisker = 150;

} // namespace

ChartTable::ChartTable(Console& console, QObject* parent) : ListModelCore(console.client, console.formats, parent), m_style(console.style) {}

void ChartTable::add(Part part, int series, Cell cell, int width, const QString& title)
{
    m_shown.push_back({part, series});
    m_titles.push_back(title);
    ColumnFacts facts{};
    facts.name = "";
    facts.title = "";
    facts.cell = cell;
    facts.width = width;
    facts.sort = "";
    m_facts.push_back(facts);
}

// At 100 %. Numbers are never cut: as wide as the longest of them, or its title.
int ChartTable::widthFor(const QString& title, int least, const std::function<QString(const Mark&)>& textOf, int series) const
{
    const QFontMetrics cells(m_style.font(Type::Cell));
    int widest = QFontMetrics(m_style.font(Type::Head)).horizontalAdvance(title);
    for (const Mark& mark : m_chart.series[static_cast<std::size_t>(series)].marks) {
        widest = std::max(widest, cells.horizontalAdvance(textOf(mark)));
    }
    return std::max(least, 100 * widest / m_style.textPercent() + kBeside);
}

void ChartTable::setChart(const Chart& chart)
{
    m_chart = chart;
    m_shown.clear();
    m_titles.clear();
    m_facts.clear();
    m_low = 0;
    m_high = 1;
    add(Part::Word, 0, Cell::Key, 0, chart.across);
    for (int index = 0; index < static_cast<int>(chart.series.size()); ++index) {
        const QString& name = chart.series[static_cast<std::size_t>(index)].name;
        add(Part::Value, index, Cell::Number, widthFor(name, chart.kind == ChartKind::Heat ? kHour : kNumber, [](const Mark& mark) { return mark.text; }, index), name);
    }
    if (chart.kind == ChartKind::Interval) {
        addMargins(chart);
    }
    if (!chart.before.isEmpty()) {
        add(Part::Before, 0, Cell::Number, widthFor(chart.before, kNumber, [](const Mark& mark) { return mark.beforeText; }, 0), chart.before);
    }
    beginResetModel();
    m_rows = 0;
    setColumns(m_facts);
    endResetModel();
    showRows(static_cast<std::size_t>(chart.names.size()));
}

void ChartTable::addMargins(const Chart& chart)
{
    bool first = true;
    for (int index = 0; index < static_cast<int>(chart.series.size()); ++index) {
        const ChartSeries& series = chart.series[static_cast<std::size_t>(index)];
        if (std::none_of(series.marks.begin(), series.marks.end(), [](const Mark& mark) { return mark.margin.has_value(); })) {
            continue;
        }
        //: a line of a chart, how sure it is
        const QString title = chart.named ? tr("%1, give or take").arg(series.name) : tr("Give or take");
        add(Part::Margin, index, Cell::Number, widthFor(title, kNumber, [](const Mark& mark) { return mark.marginText; }, index), title);
        add(Part::Whisker, index, Cell::Interval, kWhisker, tr("From … to"));
        for (const Mark& mark : series.marks) {
            if (chart.named && mark.text.isEmpty()) {
                continue;
            }
            const double margin = mark.margin.value_or(0);
            m_low = first ? mark.value - margin : std::min(m_low, mark.value - margin);
            m_high = first ? mark.value + margin : std::max(m_high, mark.value + margin);
            first = false;
        }
    }
}

MarkPlace ChartTable::markAt(int row, int column) const
{
    return column < 0 || column >= static_cast<int>(m_shown.size()) ? MarkPlace{0, row} : MarkPlace{m_shown[static_cast<std::size_t>(column)].series, row};
}

Interval ChartTable::whiskerOf(const Mark& mark) const
{
    const double spread = std::max(m_high - m_low, 1e-9);
    const auto share = [&](double value) { return (value - m_low) / spread; };
    return {share(mark.value - mark.margin.value_or(0)), share(mark.value), share(mark.value + mark.margin.value_or(0))};
}

CellValue ChartTable::value(int row, int column) const
{
    const Shown& shown = m_shown[static_cast<std::size_t>(column)];
    const Mark* mark = markOf(m_chart, {shown.series, row});
    switch (shown.part) {
    case Part::Word:
        return m_chart.names[row];
    case Part::Margin:
        return mark->marginText;
    case Part::Before:
        return mark->beforeText;
    case Part::Whisker: {
        CellValue cell(mark->spoken);
        cell.interval = whiskerOf(*mark);
        return cell;
    }
    case Part::Value:
        break;
    }
    return mark->text.isEmpty() ? CellValue(QStringLiteral("–"), Ink::Text3) : CellValue(mark->text);
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal && section >= 0 && section < m_titles.size()) {
        return m_titles[section];
    }
    return ListModelCore::headerData(section, orientation, role);
}

} // namespace tijara::ui
