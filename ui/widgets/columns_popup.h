// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which columns a list shows and in what order: ticked with Space, moved with the mouse or Alt and an arrow.

#include "ui/widgets/list_view.h"

#include <QFrame>

class QListWidget;

namespace tijara::ui {

class ColumnsPopup : public QFrame {
    Q_OBJECT

public:
    ColumnsPopup(const Style& style, const ListModelCore& model, ListView& view, QWidget* parent);
    /// Below this place on the screen; it deletes itself when it is closed.
    void open(const QPoint& at);
    [[nodiscard]] QListWidget* list() const { return m_list; }
    /// Moves the current column.
    void move(int by);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const ColumnLayout& layout);
    void apply();

    const ListModelCore& m_model;
    ListView& m_view;
    QListWidget* m_list;
    bool m_filling = false;
};

} // namespace tijara::ui
