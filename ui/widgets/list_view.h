// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The table of every list: one delegate by the columns' description, a head that sorts on the server, keyboard first.

#include "ui/widgets/list_model.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace tijara::ui {

class ListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ListDelegate(const Style& style, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setHoveredRow(int row) { m_hovered = row; }
    /// What a cell has no room for stands at the mouse.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;

private:
    void paintChip(QPainter* painter, const QStyleOptionViewItem& option, const QRect& room, const CellValue& value) const;
    /// Paints the bar and gives back the room left for the text.
    QRect paintBar(QPainter* painter, const QStyleOptionViewItem& option, const QRect& room, double share) const;

    const Style& m_style;
    int m_hovered = -1;
};

class ListHeader : public QHeaderView {
    Q_OBJECT

public:
    ListHeader(const Style& style, QWidget* parent);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sizeHint() const override;

private:
    const Style& m_style;
};

/// Goes on with the head where the scroll bar stands beside it.
class HeadCorner : public QWidget {
    Q_OBJECT

public:
    HeadCorner(const Style& style, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();

    const Style& m_style;
};

class ListView : public QTableView {
    Q_OBJECT

public:
    ListView(const Style& style, ListModelCore& model, QWidget* parent);

    /// Tables inside a card show all their rows and do not scroll.
    void showWhole();

signals:
    /// Enter, or a click on a row: show this one.
    void rowOpened(int row);
    /// First and last row in sight.
    void sightChanged(int first, int last);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    void spreadColumns();
    void sortBy(int section);
    void lookAround();
    void hover(int row);
    void copyRows() const;

    const Style& m_style;
    ListModelCore& m_model;
    ListDelegate* m_delegate;
    int m_hovered = -1;
    bool m_whole = false;
};

} // namespace tijara::ui
