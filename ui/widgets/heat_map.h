// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A field of numbers, the darker the more: a table with a delegate that fills its cells, so that focus, names and rows come with it.

#include "ui/widgets/chart.h"
#include "ui/widgets/style.h"

#include <QTableView>

namespace tijara::ui {

class HeatMap : public QTableView {
    Q_OBJECT

public:
    explicit HeatMap(const Style& style);

    void setChart(Chart chart);
    [[nodiscard]] const Chart& chart() const { return m_chart; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    void paintOn(QPainter& painter, const QRectF& room, bool mirrored) const;

signals:
    void markPressed(MarkPlace place);
    void markReached(MarkPlace place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    class Model;
    class Filling;
    class Head;
    void restyle();
    void spread();
    [[nodiscard]] int headWidth() const;
    void paintCell(QPainter& painter, const QRectF& room, const Mark& mark) const;

    const Style& m_style;
    Chart m_chart;
    double m_highest = 1;
    Model* m_model;
};

} // namespace tijara::ui
