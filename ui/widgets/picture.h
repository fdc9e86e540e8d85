// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What every drawn chart does alike: the arrow keys walk its marks, the one reached is spoken, shown at the mouse and opened by Enter or
// a click.

#include "ui/widgets/chart.h"
#include "ui/widgets/style.h"

#include <QWidget>

class QPainter;

namespace tijara::ui {

class Picture : public QWidget {
    Q_OBJECT

public:
    explicit Picture(const Style& style);

    void setChart(Chart chart);
    [[nodiscard]] const Chart& chart() const { return m_chart; }
    [[nodiscard]] MarkPlace reached() const { return m_reached; }
    void reach(MarkPlace place);
    /// Draws all of it into `room`, in lines and letters: for paper.
    virtual void paintOn(QPainter& painter, const QRectF& room) = 0;

signals:
    void markPressed(MarkPlace place);
    /// The mark under the mouse or the keyboard, or none.
    void markReached(MarkPlace place);

protected:
    /// Another chart, theme or direction.
    virtual void draw() = 0;
    /// `place` is to be seen as reached.
    virtual void highlight() = 0;
    /// The mark at this point of the widget, or none.
    [[nodiscard]] virtual MarkPlace markAt(QPointF point) const = 0;
    [[nodiscard]] bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }

    /// Mouse of a child that covers the widget; true when it was used.
    bool takeMouse(QEvent* event);

    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    const Style& m_style;

private:
    [[nodiscard]] MarkPlace stepped(int along, int series) const;

    Chart m_chart;
    MarkPlace m_reached;
};

} // namespace tijara::ui
