// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A number that opens its rows: label, figure, one line of context, and the arrow that says so; and the row that tiles flow in.

#include "ui/widgets/style.h"

#include <QAbstractButton>

namespace tijara::ui {

class Tile : public QAbstractButton {
    Q_OBJECT

public:
    Tile(const Style& style, const QString& label);
    void setFigure(const QString& figure, const QString& context);
    [[nodiscard]] const QString& figure() const { return m_figure; }
    [[nodiscard]] const QString& context() const { return m_context; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Style& m_style;
    QString m_figure;
    QString m_context;
};

/// Tiles of one width, as many in a row as have room for their figures; where all do not fit in one, the rows are even.
class TileRow : public QWidget {
    Q_OBJECT

public:
    TileRow(const Style& style, std::vector<Tile*> tiles);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    void place();

    const Style& m_style;
    std::vector<Tile*> m_tiles;
};

} // namespace tijara::ui
