// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The boxes in front of a list's rows, and the one above them for all: beside the columns, so that they neither move nor scroll
// away with those.

#include "ui/widgets/list_model.h"

#include <QAbstractButton>
#include <QHeaderView>

namespace tijara::ui {

class CheckHead : public QHeaderView {
    Q_OBJECT

public:
    CheckHead(const Style& style, ListModelCore& model, QWidget* parent);
    void setHoveredRow(int row) { m_hovered = row; }
    void setCurrentRow(int row) { m_current = row; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent*) override {}
    void mouseReleaseEvent(QMouseEvent*) override {}

private:
    const Style& m_style;
    ListModelCore& m_model;
    int m_hovered = -1;
    int m_current = -1;
};

class CheckAll : public QAbstractButton {
    Q_OBJECT

public:
    CheckAll(const Style& style, ListModelCore& model, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Style& m_style;
    ListModelCore& m_model;
};

enum class CheckMark { None, Some, All };
/// A box of 16 pixels in the middle of `rect`.
void paintCheckBox(QPainter& painter, const Style& style, const QRect& rect, CheckMark mark);

} // namespace tijara::ui
