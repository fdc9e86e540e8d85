// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What can be done with the chosen rows, in the footer's place while there are any.

#include "ui/widgets/acts_bar.h"
#include "ui/widgets/list_view.h"

class QLabel;

namespace tijara::ui {

class BulkBar : public ActsBar {
    Q_OBJECT

public:
    BulkBar(const Style& style, ListModelCore& model, ListView& view);

private:
    void refresh();

    ListModelCore& m_model;
    QLabel* m_said;
    QPushButton* m_all;
    QPushButton* m_copy;
};

} // namespace tijara::ui
