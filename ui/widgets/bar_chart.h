// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Bars over a row of words, each of which opens its rows. The only file that knows which chart library is used.

#include "ui/widgets/style.h"

#include <QWidget>

#include <memory>

namespace tijara::ui {

struct Bar {
    QString word;   ///< below the bar
    double value = 0;
    QString spoken; ///< "Nov 2011: £1,461,756.25", shown at the mouse and read aloud
};

class BarChart : public QWidget {
    Q_OBJECT

public:
    explicit BarChart(const Style& style);
    ~BarChart() override;

    /// `axis` writes a value of the vertical axis ("£1.2m"). The last bar is drawn full, those before it lighter, when `lastRuns`.
    void show(std::vector<Bar> bars, std::function<QString(double)> axis, bool lastRuns);

signals:
    void barPressed(int index);
    /// The bar under the mouse or the keyboard, −1 for none.
    void barReached(int index);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void draw();
    void reach(int index);
    [[nodiscard]] int barAt(int place) const; ///< place from the left of the picture

    struct Chart;
    const Style& m_style;
    std::unique_ptr<Chart> m_chart;
    std::vector<Bar> m_bars;
    std::function<QString(double)> m_axis;
    bool m_lastRuns = false;
    int m_reached = -1;
};

} // namespace tijara::ui
