// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What can be done with the chosen rows, in the footer's place while there are any.

#include "ui/widgets/list_view.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tijara::ui {

class BulkBar : public QFrame {
    Q_OBJECT

public:
    BulkBar(const Style& style, ListModelCore& model, ListView& view);
    /// In order, before the one that takes the choice away.
    void addAction(QPushButton* button);

private:
    void refresh();

    const Style& m_style;
    ListModelCore& m_model;
    QLabel* m_said;
    QPushButton* m_all;
    QPushButton* m_copy;
    QHBoxLayout* m_actions;
};

} // namespace tijara::ui
