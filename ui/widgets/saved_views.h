// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A person's ways of looking at one list: filters, order and columns under a name, kept on this computer.

#include "ui/client/query_text.h"
#include "ui/widgets/column_layout.h"

#include <QString>

#include <optional>

namespace tijara::ui {

struct SavedView {
    QString name; ///< "" for the whole list, which is always there
    QString caption; ///< words for a filter whose value is an id
    QueryTexts filter;
    std::string sort;
    ColumnLayout columns;
    bool operator==(const SavedView&) const = default;
};

/// The first is the whole list.
class SavedViews {
public:
    SavedViews() : m_views(1) {}
    static SavedViews fromJson(const QString& json);
    [[nodiscard]] QString toJson() const;

    [[nodiscard]] const std::vector<SavedView>& all() const { return m_views; }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] const SavedView& view() const { return m_views[static_cast<std::size_t>(m_current)]; }
    SavedView& view() { return m_views[static_cast<std::size_t>(m_current)]; }

    void go(int index);
    /// Becomes the current one. Nothing when the name is empty or taken.
    bool add(SavedView view);
    bool rename(int index, const QString& name);
    /// The whole list becomes the current one. Gives back what putBack() needs.
    SavedView take(int index);
    void putBack(int index, SavedView view);

private:
    [[nodiscard]] bool isFree(const QString& name) const;

    std::vector<SavedView> m_views;
    int m_current = 0;
};

} // namespace tijara::ui
