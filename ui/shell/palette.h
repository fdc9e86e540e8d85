// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Ctrl+K: one field over the window that finds every page, action and record. Tab narrows to a kind, Ctrl+Enter opens in a new tab.

#include "ui/shell/palette_model.h"

#include <QPointer>

class QLineEdit;
class QListView;
class QStackedWidget;

namespace tijara::ui {

class Palette : public QWidget {
    Q_OBJECT

public:
    /// Covers `over` while it is open.
    Palette(Console& console, QWidget& over);
    /// `current` is the page in front.
    void open(const QString& current);
    void close();
    [[nodiscard]] PaletteModel& model() const { return *m_model; }
    [[nodiscard]] QLineEdit& field() const { return *m_field; }
    [[nodiscard]] bool isSettled() const { return isHidden() || !m_model->isAsking(); }

signals:
    void chosen(const tijara::ui::PaletteItem& item, bool newTab);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QWidget* makeFoot();
    void place();
    bool key(int key, Qt::KeyboardModifiers modifiers);
    void narrow(int by);
    void find();
    void move(int by);
    void choose(int row, bool newTab);
    void rowsChanged();
    void showCount();

    Console& m_console;
    PaletteModel* m_model;
    QFrame* m_panel;
    QLineEdit* m_field;
    QLabel* m_kind;
    QLabel* m_count;
    QListView* m_list;
    QStackedWidget* m_stack;
    std::optional<PaletteKind> m_only;
    QPointer<QWidget> m_before; ///< where the keyboard was
    bool m_moved = false; ///< by the person, since the text changed: rows that come later do not take the choice away
};

} // namespace tijara::ui
