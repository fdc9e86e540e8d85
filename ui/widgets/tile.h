// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A number that opens its rows: label, figure, one line of context, and the arrow that says so.

#include "ui/widgets/style.h"

#include <QAbstractButton>

namespace tijara::ui {

class Tile : public QAbstractButton {
    Q_OBJECT

public:
    Tile(const Style& style, const QString& label);
    void setFigure(const QString& figure, const QString& context);
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

} // namespace tijara::ui
