// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows somebody marked, to do one thing with all of them: some by their place in the list, or every row the filter has, those
// that are not loaded yet included.

#include <QObject>

#include <set>

namespace tijara::ui {

class ChosenRows : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] bool contains(int row) const { return m_all || m_rows.contains(row); }
    [[nodiscard]] bool isEmpty() const { return !m_all && m_rows.empty(); }
    [[nodiscard]] bool isAll() const { return m_all; }
    /// Without isAll(): which.
    [[nodiscard]] const std::set<int>& rows() const { return m_rows; }

    /// The next range begins here. One taken away from all leaves the others, as far as they are loaded.
    void toggle(int row, int loaded);
    /// From the row toggled last to this one.
    void extendTo(int row);
    void chooseAll();
    void clear();

signals:
    void changed();

private:
    std::set<int> m_rows;
    int m_anchor = 0;
    bool m_all = false;
};

} // namespace tijara::ui
