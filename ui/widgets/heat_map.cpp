// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heat_map.h"

#include "ui/client/qt_text.h"
#include "ui/widgets/as_typed.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr int kRow = 28;
constexpr double kFaintest = 0.08; ///< of the colour, for the least that is more than nothing

} // namespace

class HeatMap::Model final : public QAbstractTableModel {
public:
    explicit Model(HeatMap& map) : QAbstractTableModel(&map), m_map(map) {}

    void renew()
    {
        beginResetModel();
        endResetModel();
    }
    int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : static_cast<int>(m_map.m_chart.series.size()); }
    int columnCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : static_cast<int>(m_map.m_chart.words.size()); }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const Mark* mark = markOf(m_map.m_chart, {index.row(), index.column()});
        if (!mark) {
            return {};
        }
        if (role == Qt::AccessibleTextRole) {
            return mark->spoken;
        }
        return role == Qt::DisplayRole ? QVariant(mark->text) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role != Qt::DisplayRole) {
            return {};
        }
        return orientation == Qt::Horizontal ? m_map.m_chart.words.value(section) : m_map.m_chart.series[static_cast<std::size_t>(section)].name;
    }

private:
    HeatMap& m_map;
};

class HeatMap::Filling final : public QStyledItemDelegate {
public:
    explicit Filling(HeatMap& map) : QStyledItemDelegate(&map), m_map(map) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        m_map.paintCell(*painter, option.rect, *markOf(m_map.m_chart, {index.row(), index.column()}));
        if (m_map.currentIndex() == index && m_map.hasFocus()) {
            painter->setPen(QPen(m_map.m_style.color(Ink::Text), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    HeatMap& m_map;
};

/// Words beside and below, without the frames of a table's heads.
class HeatMap::Head final : public QHeaderView {
public:
    Head(HeatMap& map, Qt::Orientation orientation) : QHeaderView(orientation, &map), m_map(map)
    {
        setSectionResizeMode(QHeaderView::Fixed);
        setMinimumSectionSize(1);
        setHighlightSections(false);
    }

protected:
    QSize sizeHint() const override
    {
        return orientation() == Qt::Vertical ? QSize(m_map.headWidth(), 0) : QSize(0, m_map.m_style.px(22));
    }
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        painter->fillRect(rect, m_map.m_style.color(Ink::Surface));
        painter->setFont(m_map.m_style.font(Type::Hint));
        painter->setPen(m_map.m_style.color(Ink::Text3));
        const QString word = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        const bool beside = orientation() == Qt::Vertical;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const auto side = beside ? (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignHCenter);
        painter->drawText(rect, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, isolated(word));
    }

private:
    HeatMap& m_map;
};

HeatMap::HeatMap(const Style& style) : m_style(style), m_model(new Model(*this))
{
    setHorizontalHeader(new Head(*this, Qt::Horizontal));
    setVerticalHeader(new Head(*this, Qt::Vertical));
    setModel(m_model);
    setItemDelegate(new Filling(*this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&style, &Style::changed, this, &HeatMap::restyle);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (!index.data().toString().isEmpty()) {
            emit markPressed({index.row(), index.column()});
        }
    });
    restyle();
}

void HeatMap::setChart(Chart chart)
{
    m_chart = std::move(chart);
    m_highest = 1;
    for (const ChartSeries& series : m_chart.series) {
        for (const Mark& mark : series.marks) {
            m_highest = std::max(m_highest, mark.value);
        }
    }
    setAccessibleName(m_chart.title);
    setEnabled(!m_chart.isEmpty()); // otherwise there is nothing to walk through
    horizontalHeader()->setVisible(!m_chart.isEmpty());
    verticalHeader()->setVisible(!m_chart.isEmpty());
    const QModelIndex before = currentIndex();
    const MarkPlace place{before.row(), before.column()};
    m_model->renew();
    restyle();
    setCurrentIndex(m_model->index(place.series, place.at)); // newer figures leave the keyboard where it was
}

int HeatMap::headWidth() const
{
    const QFontMetrics metrics(m_style.font(Type::Hint));
    int widest = 0;
    for (const ChartSeries& series : m_chart.series) {
        widest = std::max(widest, metrics.horizontalAdvance(series.name));
    }
    return widest + m_style.px(10);
}

QSize HeatMap::minimumSizeHint() const
{
    return {m_style.px(240), m_style.px(22) + static_cast<int>(m_chart.series.size()) * m_style.px(kRow)};
}

void HeatMap::restyle()
{
    spread();
    updateGeometry();
    viewport()->update();
}

void HeatMap::spread()
{
    const int columns = static_cast<int>(m_chart.words.size());
    const int rows = static_cast<int>(m_chart.series.size());
    // Whole pixels, so that no seam shows: what is left over goes to the first ones.
    const int wide = viewport()->width();
    for (int column = 0; column < columns; ++column) {
        horizontalHeader()->resizeSection(column, wide / columns + (column < wide % columns ? 1 : 0));
    }
    const int high = std::max(viewport()->height(), rows * m_style.px(kRow));
    for (int row = 0; row < rows; ++row) {
        verticalHeader()->resizeSection(row, high / rows + (row < high % rows ? 1 : 0));
    }
}

void HeatMap::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    spread();
}

void HeatMap::paintCell(QPainter& painter, const QRectF& room, const Mark& mark) const
{
    const double share = mark.value / m_highest;
    QColor fill = m_style.color(Ink::Surface);
    if (!mark.text.isEmpty()) {
        const QColor full = m_style.chartColor(0);
        const double part = kFaintest + (1 - kFaintest) * share;
        const auto mixed = [part](int from, int to) { return static_cast<int>(from + part * (to - from)); };
        fill = QColor(mixed(fill.red(), full.red()), mixed(fill.green(), full.green()), mixed(fill.blue(), full.blue()));
    }
    painter.fillRect(room.adjusted(0, 0, -1, -1), mark.text.isEmpty() ? m_style.color(Ink::Sunken) : fill);
    painter.setFont(m_style.font(Type::Hint));
    if (QFontMetrics(painter.font()).horizontalAdvance(mark.text) > room.width() - m_style.px(4)) {
        return; // the number stands at the mouse and is read aloud
    }
    // Whichever of the two is further from the fill.
    const QColor dark = m_style.color(m_style.theme() == Theme::Light ? Ink::Text : Ink::OnAccent);
    const QColor light = m_style.color(m_style.theme() == Theme::Light ? Ink::Surface : Ink::Text);
    painter.setPen(qGray(fill.rgb()) > 128 ? dark : light);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(room, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, mark.text);
}

void HeatMap::paintOn(QPainter& painter, const QRectF& room, bool mirrored) const
{
    const double head = headWidth();
    const double foot = m_style.px(22);
    const auto columns = static_cast<double>(m_chart.words.size());
    const double width = (room.width() - head) / columns;
    const double height = (room.height() - foot) / static_cast<double>(m_chart.series.size());
    const auto left = [&](double column) { return mirrored ? room.right() - head - (column + 1) * width : room.left() + head + column * width; };
    painter.setLayoutDirection(Qt::LeftToRight);
    for (std::size_t row = 0; row < m_chart.series.size(); ++row) {
        const double top = room.top() + foot + static_cast<double>(row) * height;
        painter.setFont(m_style.font(Type::Hint));
        painter.setPen(m_style.color(Ink::Text3));
        const QRectF name(mirrored ? room.right() - head : room.left(), top, head, height);
        painter.drawText(name, static_cast<int>((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), isolated(m_chart.series[row].name));
        for (int column = 0; column < m_chart.words.size(); ++column) {
            paintCell(painter, {left(column), top, width, height}, m_chart.series[row].marks[static_cast<std::size_t>(column)]);
        }
    }
    painter.setFont(m_style.font(Type::Hint));
    painter.setPen(m_style.color(Ink::Text3));
    for (int column = 0; column < m_chart.words.size(); ++column) {
        painter.drawText(QRectF(left(column), room.top(), width, foot), static_cast<int>(Qt::AlignCenter), isolated(m_chart.words[column]));
    }
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current.isValid()) {
        if (!current.data().toString().isEmpty()) {
            emit markPressed({current.row(), current.column()});
        }
        return;
    }
    QTableView::keyPressEvent(event);
    emit markReached({currentIndex().row(), currentIndex().column()});
}

void HeatMap::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid()) {
        setCurrentIndex(m_model->index(0, 0));
    }
    emit markReached({currentIndex().row(), currentIndex().column()});
}

void HeatMap::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const Mark* mark = markOf(m_chart, {index.row(), index.column()});
    const bool opens = mark && !mark->text.isEmpty();
    QToolTip::showText(event->globalPosition().toPoint(), mark ? asTyped(mark->spoken) : QString(), this);
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit markReached(opens ? MarkPlace{index.row(), index.column()} : MarkPlace{});
}

void HeatMap::leaveEvent(QEvent* event)
{
    QTableView::leaveEvent(event);
    emit markReached({});
}

} // namespace tijara::ui
