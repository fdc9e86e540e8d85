// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Steps of which each is a part of the first: a bar, its number and its share a row.

#include "ui/widgets/picture.h"

namespace tijara::ui {

class Funnel : public Picture {
    Q_OBJECT

public:
    explicit Funnel(const Style& style);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    void paintOn(QPainter& painter, const QRectF& room) override;

protected:
    void draw() override;
    void highlight() override { update(); }
    [[nodiscard]] MarkPlace markAt(QPointF point) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
};

} // namespace tijara::ui
