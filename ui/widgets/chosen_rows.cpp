// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chosen_rows.h"

#include <utility>

namespace tijara::ui {

void ChosenRows::toggle(int row, int loaded)
{
    if (std::exchange(m_all, false)) {
        for (int one = 0; one < loaded; ++one) {
            m_rows.insert(m_rows.end(), one);
        }
    }
    if (m_rows.erase(row) == 0) {
        m_rows.insert(row);
    }
    m_anchor = row;
    emit changed();
}

void ChosenRows::extendTo(int row)
{
    m_all = false;
    for (int one = std::min(m_anchor, row); one <= std::max(m_anchor, row); ++one) {
        m_rows.insert(one);
    }
    emit changed();
}

void ChosenRows::chooseAll()
{
    m_rows.clear();
    m_all = true;
    emit changed();
}

void ChosenRows::clear()
{
    if (isEmpty()) {
        return;
    }
    m_rows.clear();
    m_all = false;
    m_anchor = 0;
    emit changed();
}

} // namespace tijara::ui
