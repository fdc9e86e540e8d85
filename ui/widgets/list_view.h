// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The table of every list: one delegate by the columns' description, a head that sorts on the server, keyboard first.

#include "ui/widgets/cell_copy.h"
#include "ui/widgets/column_layout.h"
#include "ui/widgets/list_model.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace tijara::ui {

class CheckAll;
class CheckHead;

class ListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kPadding = 9; ///< beside the text of a cell, and of a head

    ListDelegate(const Style& style, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setHoveredRow(int row) { m_hovered = row; }
    /// The row the keyboard is in; −1 while several cells are marked instead.
    void setCurrentRow(int row) { m_current = row; }
    /// The column that stands first, and that boxes stand before it.
    void setFirst(int column, bool boxes);
    /// A cell that can be changed: every key is kept as it is typed.
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    /// What a cell has no room for stands at the mouse.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;

private:
    void paintSkeleton(QPainter* painter, const QStyleOptionViewItem& option, const QRect& room, Cell cell) const;
    void paintValue(QPainter* painter, const QStyleOptionViewItem& option, QRect room, Cell cell, const CellValue& value, bool selected) const;
    void paintStaged(QPainter* painter, const QStyleOptionViewItem& option, const StagedCell& cell) const;
    void paintChip(QPainter* painter, const QStyleOptionViewItem& option, const QRect& room, const CellValue& value) const;
    /// Paints the bar and gives back the room left for the text.
    QRect paintBar(QPainter* painter, const QStyleOptionViewItem& option, const QRect& room, double share) const;

    const Style& m_style;
    int m_hovered = -1;
    int m_current = -1;
    int m_first = 0;
    bool m_boxes = false;
};

class ListHeader : public QHeaderView {
    Q_OBJECT

public:
    ListHeader(const Style& style, QWidget* parent);
    void setBoxes(bool boxes) { m_boxes = boxes; }

signals:
    /// A column was pulled wider or to another place, and let go.
    void arranged();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sizeHint() const override;

private:
    const Style& m_style;
    bool m_boxes = false;
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
    /// A box before each row, to do one thing with several.
    void offerChoosing();
    /// Columns may be moved, pulled wider and hidden.
    void offerArranging();
    void setColumnLayout(ColumnLayout layout);
    [[nodiscard]] const ColumnLayout& columnLayout() const { return m_layout; }
    /// The columns in sight, in their order.
    [[nodiscard]] std::vector<int> shownColumns() const;
    /// What Ctrl+C would take: the chosen rows, else the marked cells, else the row the keyboard is in.
    [[nodiscard]] CellTexts copied() const;
    void copy();
    /// For a head of another table that stands below this one's.
    [[nodiscard]] bool hasBoxes() const { return m_boxes != nullptr; }

signals:
    /// Enter, or a click on a row: show this one.
    void rowOpened(int row);
    /// Ctrl+Enter: show this one with the room of the page.
    void recordWanted(int row);
    /// First and last row in sight.
    void sightChanged(int first, int last);
    /// Something was typed that could be a value to jump to.
    void typed(const QString& text);
    /// A spreadsheet's cells, to go in from this one on.
    void pasted(const QModelIndex& at, const tijara::ui::CellTexts& cells);
    void columnsArranged();
    /// The columns were asked for, here on the screen.
    void columnsWanted(const QPoint& at);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    void updateGeometries() override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void restyle();
    void spreadColumns();
    void sortBy(int section);
    void lookAround();
    void hover(int row);
    void showCurrent();
    void noteArrangement();
    bool chooseByKey(QKeyEvent* event);
    [[nodiscard]] QString copiedText(int row, int column) const;

    const Style& m_style;
    ListModelCore& m_model;
    ListDelegate* m_delegate;
    CheckHead* m_boxes = nullptr;
    CheckAll* m_all = nullptr;
    ColumnLayout m_layout;
    std::vector<int> m_spread; ///< each column's width as it was laid out
    int m_hovered = -1;
    bool m_whole = false;
};

} // namespace tijara::ui
