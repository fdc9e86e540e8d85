// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lines of a record inside a sheet: a text and a figure, a hint below. Painted, so that a bill of a thousand lines opens at once.

#include "ui/widgets/style.h"

#include <QListView>

namespace tijara::ui {

struct Pair {
    QString text;
    QString figure;
    QString hint;
};

class PairList : public QListView {
    Q_OBJECT

public:
    /// `name` is for screen readers: what the lines are.
    PairList(const Style& style, const QString& name, std::vector<Pair> pairs);

protected:
    /// The sheet scrolls, not the list in it.
    void wheelEvent(QWheelEvent* event) override;

private:
    void fit();
    /// The sheet goes along with the keyboard.
    void follow(const QModelIndex& current);

    const Style& m_style;
};

} // namespace tijara::ui
