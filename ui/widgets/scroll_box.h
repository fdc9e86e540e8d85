// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is higher than its room and scrolls: a page, a sheet, the help.

#include <QScrollArea>

namespace tijara::ui {

/// The bar stands in the margin of what it scrolls, so that the right edges of a page stay below each other with a bar and without.
class ScrollBox : public QScrollArea {
public:
    /// `inside` has its layout already.
    explicit ScrollBox(QWidget* inside);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeRoom(bool bar);

    QMargins m_margins; ///< of the layout inside, without a bar
};

} // namespace tijara::ui
