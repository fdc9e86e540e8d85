// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Bars, stacks, lines and intervals over a row of words. Only the files plot*.cpp know which chart library is used.

#include "ui/widgets/picture.h"

namespace tijara::ui {

class Plot : public Picture {
    Q_OBJECT

public:
    explicit Plot(const Style& style);
    ~Plot() override;

    void paintOn(QPainter& painter, const QRectF& room) override;
    /// Where a mark is drawn, in the widget's own pixels; empty when it is not.
    [[nodiscard]] QRectF placeOf(MarkPlace place) const;

protected:
    void draw() override;
    void highlight() override;
    [[nodiscard]] MarkPlace markAt(QPointF point) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Library;
    Library* m_library; ///< an item of the scene it draws in
};

} // namespace tijara::ui
