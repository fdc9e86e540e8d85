// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The saved views of a list as tabs with their counts, and what can be done with them.

#include "ui/widgets/list_view.h"
#include "ui/widgets/record_dialog.h"
#include "ui/widgets/saved_views.h"

#include <QPointer>
#include <QTabBar>

class QPushButton;

namespace tijara::ui {

/// Words with counts and an accent line below the one in front.
class ViewTabs : public QTabBar {
    Q_OBJECT

public:
    ViewTabs(const Style& style, QWidget* parent);
    void setCount(int index, const QString& count);

protected:
    void paintEvent(QPaintEvent* event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

private:
    const Style& m_style;
};

class ViewsBar : public QWidget {
    Q_OBJECT

public:
    ViewsBar(Console& console, ListModelCore& model, ListView& view);

    /// Reads what was kept and applies the view that was in front, of the whole list its columns alone when certain rows were already
    /// asked for; then calls `ready`.
    void restore(std::function<void()> ready);
    [[nodiscard]] bool isRestored() const { return m_restored; }
    /// The filter is another one than that of the view in front.
    void noteFilter(const QueryTexts& filter, const QString& caption);
    /// The view with this name, or a new one, holds what is seen now.
    bool save(const QString& name);
    void remove(int index);
    bool rename(int index, const QString& name);
    void goTo(int index);
    void goRound(int by);
    void startSave();
    [[nodiscard]] const SavedViews& views() const { return m_views; }
    /// There is more to choose from than the whole list, or something to save.
    [[nodiscard]] bool isNeeded() const { return m_views.all().size() > 1 || isChanged(); }
    [[nodiscard]] RecordDialog* dialog() const { return m_dialog; }

signals:
    /// Another view or filter: isNeeded() may have changed.
    void refreshed();
    /// Show these rows; the order and the columns are already set.
    void filterWanted(const tijara::ui::QueryTexts& filter, const QString& caption);
    /// Can be undone.
    void removed(const QString& name, std::function<void()> undo);

private:
    void keep();
    void refresh();
    void apply(bool withFilter);
    void count();
    void follow();
    void noteColumns();
    void showMenu(const QPoint& at);
    void askName(const QString& title, const QString& name, std::function<bool(const QString&)> take);
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QString key() const;

    Console& m_console;
    ListModelCore& m_model;
    ListView& m_view;
    ViewTabs* m_tabs;
    QPushButton* m_save;
    QPushButton* m_update;
    QPointer<RecordDialog> m_dialog;
    SavedViews m_views;
    QueryTexts m_filter;
    QString m_caption;
    bool m_restored = false;
    bool m_applying = false;
};

} // namespace tijara::ui
