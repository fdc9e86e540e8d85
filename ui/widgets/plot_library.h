// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A plot as the chart library knows it: for the files plot*.cpp alone, so that no other knows which library is used.

#include "ui/widgets/plot.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsItem>

#include <algorithm>
#include <functional>

namespace tijara::ui {

inline constexpr double kBarWidth = 0.52; ///< of the room a word has
inline constexpr int kWordLine = 17;      ///< height of a line of words below

/// The library's objects, and the drawing over them of what it has no parts for: words below, names at the ends, markers, whiskers,
/// points, and the mark that is reached.
class Plot::Library final : public QGraphicsItem {
public:
    explicit Library(Plot& plot);

    void draw();
    void layOut(QSizeF size);
    [[nodiscard]] QRectF placeOf(MarkPlace place) const;
    [[nodiscard]] MarkPlace markAt(QPointF point) const;
    [[nodiscard]] QChartView* view() const { return m_view; }

    [[nodiscard]] QRectF boundingRect() const override { return m_chart->rect(); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    void addBars();
    void addStack();
    void addLines();
    void addFill(const ChartSeries& series, std::size_t index);
    void addBand(const ChartSeries& series, std::size_t index);
    void addArea(const ChartSeries& series, std::size_t index, const std::function<std::pair<double, double>(const Mark&)>& edges);
    [[nodiscard]] std::vector<std::pair<int, int>> stretchesOf(const ChartSeries& series) const;
    [[nodiscard]] std::vector<bool> wordsShown(int every) const;
    void addSeries(QAbstractSeries* series);
    void addAxes();
    void chooseLines();
    void setMargins();
    [[nodiscard]] std::vector<std::pair<double, std::size_t>> endsOfSeries() const;
    void paintValues(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    void paintEnds(QPainter& painter) const;
    [[nodiscard]] double hillLean(std::size_t series) const;
    void paintMarkers(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;
    void paintValueBeside(QPainter& painter, QPointF point, const QString& text) const;
    void paintBase(QPainter& painter) const;
    void paintReached(QPainter& painter) const;

    [[nodiscard]] const Chart& description() const { return m_plot.chart(); }
    [[nodiscard]] const Style& style() const { return m_plot.m_style; }
    [[nodiscard]] int count() const { return static_cast<int>(description().words.size()); }
    [[nodiscard]] bool hasEnds() const { return description().kind == ChartKind::Stacked || description().kind == ChartKind::Line || description().named; }
    /// A line through places of which most have no word.
    [[nodiscard]] bool isCurve() const { return isLine() && 2 * description().words.count(QString()) > count(); }
    [[nodiscard]] QColor colorOf(std::size_t series) const;
    /// How the line of a series is drawn: its colour, and a dash of its own.
    [[nodiscard]] QPen penOf(std::size_t series) const;
    /// Within the values the axis shows.
    [[nodiscard]] double bounded(double value) const;
    [[nodiscard]] bool isLine() const { return description().kind == ChartKind::Line || description().kind == ChartKind::Interval; }
    // Neither QChart's layout direction nor a reversed category axis mirrors anything but values: the order of places is turned instead.
    [[nodiscard]] int turned(int at) const { return m_plot.isMirrored() ? count() - 1 - at : at; }
    [[nodiscard]] const Mark& mark(std::size_t series, int at) const { return description().series[series].marks[static_cast<std::size_t>(at)]; }
    [[nodiscard]] QPointF pointOf(int at, double value) const { return m_chart->mapToPosition({static_cast<double>(turned(at)), value}, m_first); }
    [[nodiscard]] double widthOfPlace() const { return m_chart->plotArea().width() / std::max(count(), 1); }

    Plot& m_plot;
    QChart* m_chart;
    QChartView* m_view;
    QAbstractSeries* m_first = nullptr;
    std::vector<std::pair<double, QString>> m_lines; ///< of the value axis, from below
};

} // namespace tijara::ui
